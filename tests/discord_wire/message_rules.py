"""Discord's documented limits on messages and forms that its API description does not hold."""

from collections import Counter
from collections.abc import Iterator, Sequence

from tests.discord_wire.components import (
    ACTION_ROW,
    BUTTON,
    CONTAINER,
    FILE_UPLOAD,
    LABEL,
    LAYOUT_ONLY,
    LINK_STYLE,
    SECTION,
    SELECTS,
    SEPARATOR,
    TEXT_DISPLAY,
    TEXT_INPUT,
    Json,
    walk,
)
from tests.discord_wire.inhabitants import COMPONENTS_V2

CONTENT, NONCE = 2000, 25
EMBEDS, EMBED_TEXT = 10, 6000
FILES, FILE_BYTES = 10, 10 * 1024 * 1024
COMPONENTS, LAYOUT_TEXT, ROWS = 40, 4000, 5
CUSTOM_ID, LABEL_TEXT, OPTIONS, OPTION_TEXT, PLACEHOLDER = 100, 80, 25, 100, 150
MODAL_PARTS, MODAL_TITLE, MODAL_LABEL, MODAL_DESCRIPTION, TYPED = 5, 45, 45, 100, 4000


def message_problems(body: Json, files: Sequence[bytes], *, editing: bool, layout: bool = False) -> Iterator[str]:
    """What Discord refuses in a message; `layout` says that the message edited is already Components V2."""
    content, embeds = body.get("content") or "", body.get("embeds") or []
    components = body.get("components") or []
    layout = layout or bool((body.get("flags") or 0) & COMPONENTS_V2)
    if len(content) > CONTENT:
        yield f"content: {len(content)} characters, more than {CONTENT}"
    if layout and (content or embeds or body.get("poll") or body.get("sticker_ids")):
        yield "flags: Components V2 stand alone, without content, embeds, polls or stickers"
    rest = (content, embeds, components, files, body.get("sticker_ids"), body.get("poll"))
    if not editing and not any(rest):
        yield "body: an empty message"
    if len(str(body.get("nonce") or "")) > NONCE:
        yield f"nonce: more than {NONCE} characters"
    if len(files) > FILES or any(len(file) > FILE_BYTES for file in files):
        yield f"files: at most {FILES} of {FILE_BYTES} bytes"
    yield from embed_problems(embeds)
    yield from component_problems(components, layout=layout)
    yield from mention_problems(body.get("allowed_mentions"))


def embed_problems(embeds: Sequence[Json]) -> Iterator[str]:
    if len(embeds) > EMBEDS:
        yield f"embeds: more than {EMBEDS}"
    together = 0
    for embed in embeds:
        fields = embed.get("fields") or []
        footer, author = (
            (embed.get("footer") or {}).get("text", ""),
            (embed.get("author") or {}).get("name", ""),
        )
        limited = [("title", embed.get("title"), 256), ("description", embed.get("description"), 4096)]
        limited += [("footer", footer, 2048), ("author", author, 256)]
        limited += [("field name", field["name"], 256) for field in fields]
        limited += [("field value", field["value"], 1024) for field in fields]
        if len(fields) > 25:
            yield "embeds: more than 25 fields"
        for name, text, limit in limited:
            together += len(text or "")
            if len(text or "") > limit:
                yield f"embeds: {name} of {len(text or '')} characters, more than {limit}"
    if together > EMBED_TEXT:
        yield f"embeds: {together} characters together, more than {EMBED_TEXT}"


def component_problems(components: Sequence[Json], *, layout: bool) -> Iterator[str]:
    everything = list(walk(components))
    if not layout:
        if any(c["type"] in LAYOUT_ONLY for c in everything):
            yield "components: layout components need the Components V2 flag"
        if len(components) > ROWS:
            yield f"components: more than {ROWS} rows"
    if len(everything) > COMPONENTS:
        yield f"components: {len(everything)} in all, more than {COMPONENTS}"
    text = sum(len(c.get("content") or "") for c in everything if c["type"] == TEXT_DISPLAY)
    if text > LAYOUT_TEXT:
        yield f"components: {text} characters of text, more than {LAYOUT_TEXT}"
    yield from identity_problems(everything)
    for component in everything:
        yield from one_component_problems(component)


def identity_problems(everything: Sequence[Json]) -> Iterator[str]:
    for key in ("custom_id", "id"):
        counted = Counter(c[key] for c in everything if c.get(key))
        yield from (f"components: {key} {value!r} stands {n} times" for value, n in counted.items() if n > 1)


def one_component_problems(component: Json) -> Iterator[str]:
    kind, inside = component["type"], component.get("components") or []
    kinds = [child["type"] for child in inside]
    if len(component.get("custom_id") or "") > CUSTOM_ID:
        yield f"components: custom_id of more than {CUSTOM_ID} characters"
    if kind == ACTION_ROW and not (kinds == [BUTTON] * len(kinds) and 1 <= len(kinds) <= 5):
        if len(kinds) != 1 or kinds[0] not in SELECTS | {TEXT_INPUT}:
            yield "components: a row holds one to five buttons or one select"
    elif kind == BUTTON:
        yield from button_problems(component)
    elif kind in SELECTS:
        yield from select_problems(component)
    elif kind == SECTION and not (kinds == [TEXT_DISPLAY] * len(kinds) and 1 <= len(kinds) <= 3):
        yield "components: a section holds one to three texts"
    elif kind == TEXT_DISPLAY and not (component.get("content") or "").strip():
        yield "components: an empty text"
    elif kind == CONTAINER and (not inside or CONTAINER in kinds):
        yield "components: a container holds something, and no container"
    elif kind == SEPARATOR and component.get("spacing") not in (None, 1, 2):
        yield "components: a separator's spacing is 1 or 2"


def button_problems(button: Json) -> Iterator[str]:
    link = button.get("style") == LINK_STYLE
    if len(button.get("label") or "") > LABEL_TEXT:
        yield f"components: a label of more than {LABEL_TEXT} characters"
    if not button.get("label") and not button.get("emoji"):
        yield "components: a button with neither label nor emoji"
    if link is not bool(button.get("url")) or link is bool(button.get("custom_id")):
        yield "components: a link button has an address, any other a custom_id, and none has both"
    if link and not str(button.get("url")).startswith(("http://", "https://", "discord://")):
        yield "components: a link button leads to no web address"


def select_problems(select: Json) -> Iterator[str]:
    options = select.get("options")
    if options is not None and not 1 <= len(options) <= OPTIONS:
        yield f"components: a select has 1 to {OPTIONS} options"
    for option in options or ():
        if any(not 1 <= len(option[part]) <= OPTION_TEXT for part in ("label", "value")):
            yield f"components: an option's label and value have 1 to {OPTION_TEXT} characters"
        if len(option.get("description") or "") > OPTION_TEXT:
            yield f"components: an option's description of more than {OPTION_TEXT} characters"
    values = Counter(option["value"] for option in options or ())
    yield from (f"components: option value {value!r} stands twice" for value, n in values.items() if n > 1)
    if len(select.get("placeholder") or "") > PLACEHOLDER:
        yield f"components: a placeholder of more than {PLACEHOLDER} characters"


def mention_problems(allowed: Json | None) -> Iterator[str]:
    for kind in ("users", "roles"):
        if allowed and kind in (allowed.get("parse") or ()) and allowed.get(kind):
            yield f"allowed_mentions: {kind} both parsed and listed"


def modal_problems(modal: Json) -> Iterator[str]:
    parts = modal["components"]
    everything = list(walk(parts))
    if not 1 <= len(modal["title"]) <= MODAL_TITLE or not 1 <= len(modal["custom_id"]) <= CUSTOM_ID:
        yield f"modal: a title of 1 to {MODAL_TITLE}, a custom_id of 1 to {CUSTOM_ID} characters"
    if not 1 <= len(parts) <= MODAL_PARTS:
        yield f"modal: 1 to {MODAL_PARTS} parts"
    yield from identity_problems(everything)
    for part in everything:
        wordy = (part.get("label") or "", part.get("description") or "")
        if part["type"] in (LABEL, TEXT_INPUT) and (len(wordy[0]) > MODAL_LABEL or len(wordy[1]) > MODAL_DESCRIPTION):
            yield f"modal: a label over {MODAL_LABEL} or a description over {MODAL_DESCRIPTION} characters"
        if part["type"] == TEXT_INPUT:
            longest = part.get("max_length") or TYPED
            if longest > TYPED or len(part.get("value") or "") > longest:
                yield "modal: a prefilled text longer than its field, or a field longer than Discord's"
            if len(part.get("placeholder") or "") > 100:
                yield "modal: a placeholder of more than 100 characters"
        elif part["type"] in SELECTS:
            yield from select_problems(part)
        elif part["type"] == FILE_UPLOAD and not 1 <= (part.get("max_values") or 1) <= FILES:
            yield f"modal: 1 to {FILES} files"
        if len(part.get("custom_id") or "") > CUSTOM_ID:
            yield f"modal: custom_id of more than {CUSTOM_ID} characters"
