"""How a message comes to be, changes and goes, wherever it was sent from."""

import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.discord_wire import mentions, payloads
from tests.discord_wire.components import Json, numbered, texts, walk
from tests.discord_wire.gateway import DIRECT_MESSAGES, SERVER_MESSAGES, Gateway
from tests.discord_wire.inhabitants import COMPONENTS_V2, EPHEMERAL, LOADING, Channel, Message, Person
from tests.discord_wire.world import World, now

CDN = "https://cdn.discordapp.com"
PLAIN, REPLY, COMMAND_ANSWER = 0, 19, 20
EDITABLE = ("content", "embeds", "components")
SUPPRESS_EMBEDS = 1 << 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file of a form; `number` is what the body's `attachments` calls it."""

    number: str
    name: str
    content: bytes


def post(
    world: World,
    gateway: Gateway,
    *,
    channel: Channel,
    author: Person,
    body: Json,
    files: Sequence[Upload] = (),
    kind: int = PLAIN,
    seen_by: int | None = None,
    extra: Json | None = None,
) -> Message:
    """Put a message into a channel and tell the bot; an ephemeral one is told to nobody."""
    accepted, accepted_at = now()
    message_id = world.snowflakes.mint(accepted_at)
    server = world.server_of(channel)
    payload: Json = {
        "id": str(message_id),
        "channel_id": str(channel.id),
        "author": payloads.user(author),
        "type": kind,
        "timestamp": accepted_at.isoformat(),
        "edited_timestamp": None,
        "tts": False,
        "pinned": False,
        "flags": body.get("flags") or 0,
        "content": body.get("content") or "",
        "embeds": [{"type": "rich"} | embed for embed in body.get("embeds") or ()],
        "components": numbered(body.get("components") or ()),
        "attachments": attach(world, channel, body, files),
    }
    if author.bot:
        payload["application_id"] = str(author.id)
    if body.get("nonce") is not None:
        payload["nonce"] = body["nonce"]
    if reference := body.get("message_reference"):
        payload |= {
            "type": REPLY,
            "message_reference": {"type": 0, "channel_id": str(channel.id)} | reference,
        }
    payload |= extra or {}
    point_at_uploads(payload)
    notified = mentions.pings(
        "\n".join(texts(payload)), body.get("allowed_mentions"), server, world.allowed(author.id, channel)
    )
    if reference := body.get("message_reference"):
        notified |= _answered(world, int(reference["message_id"]), body.get("allowed_mentions"))
    if seen_by is not None:
        payload["flags"] |= EPHEMERAL
        notified = frozenset()
    payload |= {
        "mention_everyone": "everyone" in notified,
        "mention_roles": sorted(ping[5:] for ping in notified if ping.startswith("role:")),
        "mentions": [
            payloads.user(person)
            for ping in sorted(notified)
            if ping.startswith("user:") and (person := world.people.get(int(ping[5:])))
        ],
    }
    message = Message(
        id=message_id,
        channel_id=channel.id,
        author_id=author.id,
        payload=payload,
        accepted=accepted,
        accepted_at=accepted_at,
        nonce=None if body.get("nonce") is None else str(body["nonce"]),
        pings=notified,
        seen_by=seen_by,
    )
    world.keep(message)
    if seen_by is None:
        announce(world, gateway, "MESSAGE_CREATE", message)
    return message


def edit(world: World, gateway: Gateway, message: Message, body: Json, files: Sequence[Upload] = ()) -> Message:
    """Change what `body` names and leave the rest; filling in a deferred answer is no edit to a reader."""
    channel = world.channel(message.channel_id)
    assert channel is not None
    payload = dict(message.payload)
    for part in EDITABLE:
        if part in body:
            payload[part] = body[part] or ("" if part == "content" else [])
    payload["components"] = numbered(payload["components"])
    if "flags" in body:
        wanted = (body["flags"] or 0) & (COMPONENTS_V2 | SUPPRESS_EMBEDS)
        payload["flags"] = payload["flags"] & ~SUPPRESS_EMBEDS | wanted
    if "attachments" in body or files:
        kept = {str(a["id"]) for a in body.get("attachments") or ()}
        stay = [a for a in payload["attachments"] if "attachments" not in body or a["id"] in kept]
        payload["attachments"] = stay + attach(world, channel, body, files)
    point_at_uploads(payload)
    was_loading = message.loading
    payload["flags"] &= ~LOADING
    if not was_loading:
        payload["edited_timestamp"] = now()[1].isoformat()
    amended = replace(message, payload=payload, edits=message.edits + (not was_loading))
    world.amend(amended)
    if amended.seen_by is None:
        announce(world, gateway, "MESSAGE_UPDATE", amended)
    return amended


def delete(world: World, gateway: Gateway, message: Message) -> None:
    world.remove(message)
    if message.seen_by is None:
        gone = {"id": str(message.id), "channel_id": str(message.channel_id)}
        dispatch(world, gateway, "MESSAGE_DELETE", message, gone)


def announce(world: World, gateway: Gateway, name: str, message: Message) -> None:
    """Tell the bot of a message as Discord does: with the member who wrote it, where there is one."""
    told = dict(message.payload)
    channel = world.channel(message.channel_id)
    server = world.server_of(channel) if channel else None
    if server and message.author_id in server.members:
        told["member"] = payloads.member(server.members[message.author_id])
        del told["member"]["user"]
    dispatch(world, gateway, name, message, told)


def dispatch(world: World, gateway: Gateway, name: str, message: Message, told: Json) -> None:
    channel = world.channel(message.channel_id)
    if channel is None or channel.server_id is None:
        gateway.dispatch(name, told, intent=DIRECT_MESSAGES)
        return
    told |= {"guild_id": str(channel.server_id)}
    own = message.author_id == world.bot.id or f"user:{world.bot.id}" in message.pings
    blank: Json = {"content": "", "embeds": [], "components": [], "attachments": []}
    redacted = None if own or "content" not in told else told | blank
    gateway.dispatch(name, told, intent=SERVER_MESSAGES, redacted=redacted)


def _answered(world: World, message_id: int, allowed_mentions: Json | None) -> frozenset[str]:
    """Whoever wrote what is replied to is notified, unless `allowed_mentions` says otherwise or says nothing of it."""
    replied_to = world.messages.get(message_id)
    if replied_to is None or (allowed_mentions is not None and not allowed_mentions.get("replied_user")):
        return frozenset()
    return frozenset({f"user:{replied_to.author_id}"})


def attach(world: World, channel: Channel, body: Json, files: Sequence[Upload]) -> list[Json]:
    """Keep uploaded files and describe them, under the names that the body gives them."""
    named = {str(a["id"]): a.get("filename") for a in body.get("attachments") or ()}
    return [upload(world, channel.id, named.get(f.number) or f.name, f.content) for f in files]


def upload(world: World, channel_id: int, name: str, content: bytes) -> Json:
    """Keep one file where the bot can fetch it again, and describe it as an attachment."""
    number = world.snowflakes.mint()
    path = f"/attachments/{channel_id}/{number}/{name}"
    world.files[path] = content
    return {
        "id": str(number),
        "filename": name,
        "size": len(content),
        "url": CDN + path,
        "proxy_url": CDN + path,
        "content_type": mimetypes.guess_type(name)[0] or "application/octet-stream",
        "flags": 0,
    }


def point_at_uploads(payload: Json) -> None:
    """Replace `attachment://` addresses in components by those of the uploaded files, as Discord does."""
    addresses = {f"attachment://{a['filename']}": a["url"] for a in payload["attachments"]}
    for component in walk(payload["components"]):
        for media in (component.get("media"), component.get("file")):
            if isinstance(media, dict) and media["url"] in addresses:
                media["url"] = addresses[media["url"]]
