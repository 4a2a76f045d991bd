"""A form as a person fills it in, checked as Discord's own client does and put into Discord's shape."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.discord_wire.components import (
    ACTION_ROW,
    FILE_UPLOAD,
    LABEL,
    STRING_SELECT,
    TEXT_DISPLAY,
    TEXT_INPUT,
    Json,
    numbered,
)
from tests.discord_wire.interactions import MODAL, Interaction
from tests.discord_wire.posting import upload
from tests.discord_wire.world import World

RADIO_GROUP, CHECKBOX = 21, 23
LONGEST = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """Files for an upload field, as pairs of name and content."""

    files: tuple[tuple[str, bytes], ...]


Value = str | Sequence[str] | Attached


def filled_in(world: World, opened: Interaction, values: Mapping[str, Value]) -> Json:
    """The submission of the form in `opened`; ValueError where the client would not send it."""
    if opened.body is None or opened.type != MODAL:
        raise LookupError("that answer opened no form")
    form, left = opened.body["data"], dict(values)
    resolved: Json = {}
    parts = []
    for part in numbered(form["components"]):
        if part["type"] == TEXT_DISPLAY:
            parts.append({"type": TEXT_DISPLAY, "id": part["id"]})
        elif part["type"] == LABEL:
            field = part["component"]
            told = answer(world, opened, part["label"], field, left, resolved)
            parts.append({"type": LABEL, "id": part["id"], "component": told})
        else:
            fields = [answer(world, opened, f.get("label", ""), f, left, resolved) for f in part["components"]]
            parts.append({"type": ACTION_ROW, "id": part["id"], "components": fields})
    if left:
        raise ValueError(f"the form has no fields {sorted(left)}")
    told = {"custom_id": form["custom_id"], "components": parts}
    return told | ({"resolved": {"attachments": resolved}} if resolved else {})


def answer(world: World, opened: Interaction, label: str, field: Json, left: dict[str, Value], resolved: Json) -> Json:
    """What one field sends; the value taken is removed from `left`."""
    name = field["custom_id"]
    given = left.pop(name, None) if name in left else left.pop(label, None)
    told: Json = {"type": field["type"], "id": field["id"], "custom_id": name}
    if field["type"] == TEXT_INPUT:
        return told | {"value": written(label or name, field, given)}
    if field["type"] == FILE_UPLOAD:
        files = given.files if isinstance(given, Attached) else ()
        kept = [upload(world, opened.channel.id, file, content) for file, content in files]
        resolved |= {file["id"]: file for file in kept}
        return told | {"values": [file["id"] for file in kept]}
    if field["type"] == RADIO_GROUP:
        return told | {"value": given}
    if field["type"] == CHECKBOX:
        return told | {"value": bool(given)}
    options = field.get("options") or []
    if given is None:
        given = [option["value"] for option in options if option.get("default")]
    chosen = [given] if isinstance(given, str) else list(given) if isinstance(given, Sequence) else []
    if field["type"] == STRING_SELECT and not {option["value"] for option in options}.issuperset(chosen):
        raise ValueError(f"{label!r} does not offer {chosen}")
    if field.get("required", True) and not chosen:
        raise ValueError(f"{label!r} is required")
    return told | {"values": chosen}


def written(label: str, field: Json, given: Value | None) -> str:
    text = field.get("value") or "" if given is None else given
    if not isinstance(text, str):
        raise ValueError(f"{label!r} takes text")
    if field.get("required", True) and not text:
        raise ValueError(f"{label!r} is required")
    if text and not (field.get("min_length") or 0) <= len(text) <= (field.get("max_length") or LONGEST):
        raise ValueError(f"{label!r} takes {field.get('min_length')} to {field.get('max_length')} characters")
    return text
