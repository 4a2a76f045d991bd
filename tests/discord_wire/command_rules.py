"""Discord's documented limits on commands, autocomplete answers and scheduled events."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from tests.discord_wire.components import Json

SLASH, USER_MENU, MESSAGE_MENU = 1, 2, 3
SUBCOMMAND, GROUP = 1, 2
MOST = {SLASH: 100, USER_MENU: 5, MESSAGE_MENU: 5}
NAME = re.compile(r"[-_\w]{1,32}")
CHARACTERS, OPTIONS, CHOICES, CHOICE = 8000, 25, 25, 100
TITLE, PLACE, TEXT, SCHEDULED = 100, 100, 1000, 100
EXTERNAL = 3


def command_problems(commands: Sequence[Json]) -> Iterator[str]:
    """What Discord refuses in a whole set of commands."""
    kinds = [command.get("type") or SLASH for command in commands]
    for kind, most in MOST.items():
        names = [c["name"] for c, own in zip(commands, kinds, strict=True) if own == kind]
        if len(names) > most or len(names) != len(set(names)):
            yield f"commands: more than {most} of type {kind}, or two of one name"
    for command, kind in zip(commands, kinds, strict=True):
        where = f"command {command['name']!r}"
        if kind == SLASH:
            yield from named_problems(command, where)
            yield from option_problems(command.get("options") or [], where, depth=0)
        elif command.get("description") or command.get("options"):
            yield f"{where}: a context menu has neither description nor options"
        if size(command) > CHARACTERS:
            yield f"{where}: {size(command)} characters, more than {CHARACTERS}"


def named_problems(named: Json, where: str) -> Iterator[str]:
    name, description = named["name"], named.get("description") or ""
    if not NAME.fullmatch(name) or name != name.lower():
        yield f"{where}: the name is not 1 to 32 lower-case letters, digits, - and _"
    if not 1 <= len(description) <= 100:
        yield f"{where}: a description of {len(description)} characters, not 1 to 100"


def option_problems(options: Sequence[Json], where: str, *, depth: int) -> Iterator[str]:
    names = [option["name"] for option in options]
    if len(names) > OPTIONS or len(set(names)) != len(names):
        yield f"{where}: more than {OPTIONS} options, or two of one name"
    nested = {option["type"] in (SUBCOMMAND, GROUP) for option in options}
    if nested == {True, False}:
        yield f"{where}: subcommands beside options"
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield f"{where}: a required option after one that is not"
    for option in options:
        inside = f"{where} {option['name']!r}"
        yield from named_problems(option, inside)
        if option["type"] == GROUP and depth > 0:
            yield f"{inside}: a group inside a group"
        choices = option.get("choices") or []
        if len(choices) > CHOICES or any(not 1 <= len(choice["name"]) <= CHOICE for choice in choices):
            yield f"{inside}: more than {CHOICES} choices, or one of more than {CHOICE} characters"
        if choices and option.get("autocomplete"):
            yield f"{inside}: choices and completion at once"
        yield from option_problems(option.get("options") or [], inside, depth=depth + 1)


def size(command: Json) -> int:
    """The characters that count towards Discord's limit: names, descriptions and choices' values."""
    own = len(command["name"]) + len(command.get("description") or "")
    choices = command.get("choices") or ()
    own += sum(len(choice["name"]) + len(str(choice["value"])) for choice in choices)
    return own + sum(size(option) for option in command.get("options") or ())


def completion_problems(choices: Sequence[Json]) -> Iterator[str]:
    if len(choices) > CHOICES:
        yield f"choices: more than {CHOICES}"
    for choice in choices:
        if not 1 <= len(choice["name"]) <= CHOICE or not len(str(choice["value"])) <= CHOICE:
            yield f"choices: {choice['name']!r} has no name, or more than {CHOICE} characters"


def scheduled_problems(body: Json, existing: int, *, editing: bool) -> Iterator[str]:
    if not editing and existing >= SCHEDULED:
        yield f"scheduled events: the server has {SCHEDULED} already"
    place = (body.get("entity_metadata") or {}).get("location") or ""
    lengths = (len(body.get("name") or ""), len(place), len(body.get("description") or ""))
    if any(n > most for n, most in zip(lengths, (TITLE, PLACE, TEXT), strict=True)):
        yield "scheduled events: name, location or description is too long"
    start, end = (instant(body.get(key)) for key in ("scheduled_start_time", "scheduled_end_time"))
    if not editing and body.get("entity_type") == EXTERNAL and not (end and place):
        yield "scheduled events: an external one needs a location and an end"
    if start and start <= datetime.now(UTC):
        yield "scheduled events: the start is past"
    if start and end and end <= start:
        yield "scheduled events: the end is not after the start"


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
