"""What a person typed after a slash, checked as Discord's own client does and put into Discord's shape."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.discord_wire import payloads
from tests.discord_wire.command_rules import GROUP, SLASH, SUBCOMMAND
from tests.discord_wire.components import Json
from tests.discord_wire.inhabitants import Channel, Person, Role
from tests.discord_wire.world import World

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = range(3, 12)
PLAIN: dict[int, type | tuple[type, ...]] = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}
THINGS: dict[int, type | tuple[type, ...]] = {
    USER: Person,
    CHANNEL: Channel,
    ROLE: Role,
    MENTIONABLE: (Person, Role),
    ATTACHMENT: dict,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    options: list[Json] = field(default_factory=list)
    resolved: dict[str, Json] = field(default_factory=dict)


def offered(world: World, person: Person, channel: Channel, command: str, kind: int = SLASH) -> tuple[Json, list[Json]]:
    """The registered command and the way down to its subcommand; LookupError if the client shows none."""
    words = command.split() if kind == SLASH else [command]
    there = [*world.commands.get(channel.server_id, ()), *world.commands.get(None, ())]
    found = next((c for c in there if (c["type"], c["name"]) == (kind, words[0])), None)
    if found is None:
        raise LookupError(f"no command {words[0]!r} among {[c['name'] for c in there]}")
    needed = int(found.get("default_member_permissions") or 0)
    if channel.server_id is not None and world.allowed(person.id, channel) & needed != needed:
        raise LookupError(f"/{command} is not shown to {person.name}")
    contexts = found.get("contexts") or ([0, 1] if found.get("dm_permission", True) else [0])
    if (1 if channel.server_id is None else 0) not in contexts:
        raise LookupError(f"/{command} is not shown in this channel")
    path = [found]
    for word in words[1:]:
        inside = [o for o in path[-1].get("options") or () if o["type"] in (SUBCOMMAND, GROUP)]
        step = next((o for o in inside if o["name"] == word), None)
        if step is None:
            raise LookupError(f"no {word!r} in /{command}; there are {[o['name'] for o in inside]}")
        path.append(step)
    return found, path


def typed_options(
    world: World,
    channel: Channel,
    described: Sequence[Json],
    given: Mapping[str, Any],
    *,
    unfinished: bool = False,
) -> Typed:
    """The options in Discord's shape; ValueError where the client would not send them."""
    if unknown := set(given) - {option["name"] for option in described}:
        raise ValueError(f"no options {unknown} among {[option['name'] for option in described]}")
    typed = Typed()
    for option in described:
        name, kind = option["name"], option["type"]
        if kind in (SUBCOMMAND, GROUP):
            raise ValueError(f"{name!r} is a subcommand: name it in the command")
        if name not in given:
            if option.get("required") and not unfinished:
                raise ValueError(f"the option {name!r} is required")
            continue
        value = given[name]
        if kind in PLAIN:
            check_plain(option, value)
        else:
            value = resolve(world, channel, option, value, typed.resolved)
        typed.options.append({"name": name, "type": kind, "value": value})
    return typed


def check_plain(option: Json, value: Any) -> None:
    kind, name = option["type"], option["name"]
    if not fits(value, PLAIN[kind]) or isinstance(value, bool) is not (kind == BOOLEAN):
        raise ValueError(f"{name!r} takes no {type(value).__name__}")
    measure = len(value) if kind == STRING else value
    unit = "length" if kind == STRING else "value"
    least, most = option.get(f"min_{unit}"), option.get(f"max_{unit}")
    if (least is not None and measure < least) or (most is not None and measure > most):
        raise ValueError(f"{name!r} is not between {least} and {most}")
    choices = option.get("choices")
    if choices and value not in [choice["value"] for choice in choices]:
        raise ValueError(f"{name!r} offers {[choice['value'] for choice in choices]}")


def resolve(world: World, channel: Channel, option: Json, value: Any, resolved: dict[str, Json]) -> str:
    """The id of a person, channel, role or file, which goes into `resolved` whole."""
    if not fits(value, THINGS[option["type"]]):
        raise ValueError(f"{option['name']!r} takes no {type(value).__name__}")
    if isinstance(value, dict):
        resolved.setdefault("attachments", {})[value["id"]] = value
        return str(value["id"])
    number = str(value.id)
    if isinstance(value, Person):
        resolved.setdefault("users", {})[number] = payloads.user(value)
        server = world.server_of(channel)
        if server is not None and value.id in server.members:
            member = payloads.acting_member(server, value.id, channel)
            del member["user"]
            resolved.setdefault("members", {})[number] = member
    elif isinstance(value, Role):
        resolved.setdefault("roles", {})[number] = payloads.role(value)
    else:
        shown = payloads.channel(value) | {"permissions": str(world.allowed(world.bot.id, value))}
        resolved.setdefault("channels", {})[number] = shown
    return number


def fits(value: Any, kinds: type | tuple[type, ...]) -> bool:
    return isinstance(value, kinds)
