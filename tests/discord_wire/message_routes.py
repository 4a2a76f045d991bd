"""The REST routes of channels and their messages."""

from tests.discord_wire import payloads, permissions
from tests.discord_wire.calls import INVALID_FORM, UNKNOWN_MESSAGE, Call, Refused, Route
from tests.discord_wire.inhabitants import COMPONENTS_V2
from tests.discord_wire.message_rules import message_problems
from tests.discord_wire.posting import delete, edit, post

CHANNEL = "/channels/{channel_id}"
MESSAGES = f"{CHANNEL}/messages"
MESSAGE = f"{MESSAGES}/{{message_id}}"
WRITE = permissions.VIEW_CHANNEL | permissions.SEND_MESSAGES
READ = permissions.VIEW_CHANNEL | permissions.READ_HISTORY
CLOSED_TO_MESSAGES, NOT_THE_AUTHOR, EMPTY = 50007, 50005, 50006


def create_message(call: Call) -> object:
    channel = call.channel(WRITE)
    call.insist(message_problems(call.body, [f.content for f in call.files], editing=False))
    if call.body.get("message_reference"):
        call.channel(READ)
    recipient = call.world.people.get(channel.recipient_id or 0)
    if recipient is not None and not recipient.takes_direct_messages:
        raise Refused(403, CLOSED_TO_MESSAGES, "Cannot send messages to this user")
    if call.files and not call.world.allowed(call.world.bot.id, channel) & permissions.ATTACH_FILES:
        raise Refused(403, 50013, "Missing Permissions")
    bot, nonces, nonce = call.world.bot, call.parts.nonces, call.body.get("nonce")
    enforced = nonce is not None and bool(call.body.get("enforce_nonce"))
    if enforced and (earlier := nonces.earlier(bot.id, channel.id, str(nonce))):
        if earlier not in call.world.messages:
            raise Refused(404, UNKNOWN_MESSAGE, "Unknown Message")
        return call.world.messages[earlier].payload
    posted = post(call.world, call.parts.gateway, channel=channel, author=bot, body=call.body, files=call.files)
    if enforced:
        nonces.remember(bot.id, channel.id, str(nonce), posted.id)
    return posted.payload


def edit_message(call: Call) -> object:
    message = call.message(call.channel())
    if message.author_id != call.world.bot.id:
        raise Refused(403, NOT_THE_AUTHOR, "Cannot edit a message authored by another user")
    layout = bool(message.payload["flags"] & COMPONENTS_V2)
    files = [f.content for f in call.files]
    call.insist(message_problems(call.body, files, editing=True, layout=layout))
    return edit(call.world, call.parts.gateway, message, call.body, call.files).payload


def delete_message(call: Call) -> object:
    message = call.message(call.channel())
    if message.author_id != call.world.bot.id:
        raise Refused(403, 50013, "Missing Permissions")
    delete(call.world, call.parts.gateway, message)
    return None


def get_message(call: Call) -> object:
    return call.message(call.channel(READ)).payload


def list_messages(call: Call) -> object:
    """Newest first. `around` gives the message itself and half of the limit on either side."""
    channel = call.channel(READ)
    limit = int(call.query.get("limit", "50"))
    bounds = {name: int(call.query[name]) for name in ("around", "before", "after") if name in call.query}
    if not 1 <= limit <= 100 or len(bounds) > 1:
        call.insist([f"limit {limit} is not 1 to 100, or more than one of around, before and after"])
    if (around := bounds.get("around")) is not None:
        older = call.world.history(channel.id, before=around, limit=limit // 2)
        found = older + call.world.history(channel.id, after=around - 1, limit=limit - limit // 2)
    else:
        found = call.world.history(channel.id, before=bounds.get("before"), after=bounds.get("after"), limit=limit)
    return [message.payload for message in reversed(found)]


def get_channel(call: Call) -> object:
    channel = call.channel()
    return payloads.channel(channel, call.world.people.get(channel.recipient_id or 0))


def start_typing(call: Call) -> object:
    call.channel(WRITE)
    return None


def open_direct_channel(call: Call) -> object:
    recipient = call.world.people.get(int(call.body["recipient_id"]))
    if recipient is None or recipient.bot:
        raise Refused(400, INVALID_FORM, "Cannot send a message to this recipient")
    channel = call.world.direct_channel(recipient)
    return payloads.channel(channel, recipient)


ROUTES: dict[tuple[str, str], Route] = {
    ("GET", CHANNEL): get_channel,
    ("POST", f"{CHANNEL}/typing"): start_typing,
    ("POST", MESSAGES): create_message,
    ("GET", MESSAGES): list_messages,
    ("GET", MESSAGE): get_message,
    ("PATCH", MESSAGE): edit_message,
    ("DELETE", MESSAGE): delete_message,
    ("POST", "/users/@me/channels"): open_direct_channel,
}
