"""Who a message really notifies: the mentions in its text, narrowed by `allowed_mentions` and permissions."""

import re

from tests.discord_wire import permissions
from tests.discord_wire.components import Json
from tests.discord_wire.inhabitants import Server

EVERYONE = re.compile(r"@(everyone|here)\b")
USER = re.compile(r"<@!?(\d+)>")
ROLE = re.compile(r"<@&(\d+)>")


def pings(text: str, allowed_mentions: Json | None, server: Server | None, sender_may: int) -> frozenset[str]:
    """Those notified, as "everyone", "user:ID" and "role:ID".

    Without `allowed_mentions` everything in the text counts, as on Discord. A role needs to be mentionable
    by all, or the sender to hold Mention Everyone.
    """
    if "@" not in text:
        return frozenset()
    parse, users, roles = {"everyone", "users", "roles"}, set[str](), set[str]()
    if allowed_mentions is not None:
        parse = set(allowed_mentions.get("parse") or ())
        users = {str(number) for number in allowed_mentions.get("users") or ()}
        roles = {str(number) for number in allowed_mentions.get("roles") or ()}
    loud = bool(sender_may & permissions.MENTION_EVERYONE)
    found = set[str]()
    if loud and "everyone" in parse and EVERYONE.search(text):
        found.add("everyone")
    found |= {f"user:{n}" for n in USER.findall(text) if "users" in parse or n in users}
    if server is not None:
        for number in ROLE.findall(text):
            role = server.roles.get(int(number))
            if role and (role.mentionable or loud) and ("roles" in parse or number in roles):
                found.add(f"role:{number}")
    return frozenset(found)
