"""Who may do what where: Discord's permission bits and how roles and channels add up to them."""

from tests.discord_wire.inhabitants import Channel, Server

ADMINISTRATOR = 1 << 3
MANAGE_SERVER = 1 << 5
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
EMBED_LINKS = 1 << 14
ATTACH_FILES = 1 << 15
READ_HISTORY = 1 << 16
MENTION_EVERYONE = 1 << 17
USE_COMMANDS = 1 << 31
MANAGE_EVENTS = 1 << 33
CREATE_EVENTS = 1 << 44
EVERYTHING = (1 << 53) - 1

ATTENDEE = VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | ATTACH_FILES | READ_HISTORY | USE_COMMANDS


def of(server: Server, person_id: int, channel: Channel | None = None) -> int:
    """The permission bits of a member in a channel, or in the server at large."""
    member = server.members[person_id]
    if server.owner_id == person_id:
        return EVERYTHING
    bits = server.roles[server.id].permissions
    for role_id in member.roles:
        bits |= server.roles[role_id].permissions
    if bits & ADMINISTRATOR:
        return EVERYTHING
    if channel is None:
        return bits
    everyone = [o for o in channel.overwrites if o.kind == 0 and o.id == server.id]
    roles = [o for o in channel.overwrites if o.kind == 0 and o.id in member.roles]
    own = [o for o in channel.overwrites if o.kind == 1 and o.id == person_id]
    for layer in (everyone, roles, own):
        for overwrite in layer:
            bits &= ~overwrite.deny
        for overwrite in layer:
            bits |= overwrite.allow
    return bits
