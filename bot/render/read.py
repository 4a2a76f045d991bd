"""What the reader made of announcements, on a terminal."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from seminar.material import Material
from seminar.reading import Draft, PaperDraft, Reading
from seminar.reading.sureness import LEAST
from seminar.speaker import SpeakerName

_SHOWN = 400  # characters of a long text; `--json` has all of it
_SOURCE_SHOWN = 120


def table(file: str, reading: Reading, *, if_empty: str) -> RenderableType:
    """A table for each talk: field, value, and the words it was read from; then one for the papers.

    A field in doubt is yellow, with the reason below it and how sure it is. `if_empty` says what stands in a file
    without any of them.
    """
    return Group(Text(file, style="bold underline"), *_show_reading(reading, if_empty))


def _show_reading(reading: Reading, if_empty: str) -> list[RenderableType]:
    parts: list[RenderableType] = []
    if reading.series:
        people = _name_people(reading.series.organizers)
        name = reading.series.name or "unnamed"
        parts.append(Text(f"Series: {name}; organizers: {people}" if people else f"Series: {name}"))
    parts += [_show_draft(draft, number) for number, draft in enumerate(reading.drafts, start=1)]
    if reading.papers:
        parts.append(_show_papers(reading.papers))
    if not reading.drafts and not reading.papers:
        parts.append(Text(if_empty, style="yellow"))
    return parts


def _show_draft(draft: Draft, number: int) -> Table:
    shown = Table("field", "value", "read from", title=f"Talk {number}", title_justify="left")
    shown.columns[0].no_wrap = True
    shown.columns[0].style = "cyan"
    shown.columns[1].overflow = shown.columns[2].overflow = "fold"
    whys: dict[str, list[str]] = {}
    for doubt in draft.doubts:
        whys.setdefault(doubt.field, []).append(doubt.why)
    for field, value in _list_fields(draft):
        text = Text(_shorten(value), style="yellow" if field in whys else "") if value else Text("missing", style="dim")
        for why in whys.pop(field, []):
            text.append(f"\n? {why}", style="yellow italic")
        sure = draft.sureness.get(field, 1.0)
        if sure < LEAST:
            text.append(f"\n{sure:.0%} sure", style="yellow")
        shown.add_row(field, text, Text(_telling(draft.sources.get(field), value), style="dim"))
    for field, left in whys.items():
        shown.add_row(Text(field), Text("\n".join(f"? {why}" for why in left), style="yellow italic"))
    return shown


def _telling(words: str | None, value: str | None) -> str:
    """The words that a field was read from, where they are more than its beginning."""
    said, known = (" ".join((text or "").split()) for text in (words, value))
    if not said or known.startswith(said):
        return ""
    return said if len(said) <= _SOURCE_SHOWN else f"{said[: _SOURCE_SHOWN - 1]}…"


def _list_fields(draft: Draft) -> list[tuple[str, str | None]]:
    zone = draft.timezone or f"none stated, {draft.assumed_zone} assumed"
    instant = draft.starts_at
    return [
        ("title", draft.title),
        ("speakers", _name_people(draft.speakers)),
        ("date", f"{draft.date:%A, %d %B %Y}" if draft.date else None),
        ("start", f"{draft.start:%H:%M}" if draft.start else None),
        ("end", f"{draft.end:%H:%M}" if draft.end else None),
        ("timezone", zone),
        ("starts_at", f"{instant:%Y-%m-%d %H:%M} UTC" if instant else None),
        ("link", draft.link),
        ("meeting_id", draft.meeting_id),
        ("passcode", draft.passcode),
        ("venue", draft.venue),
        ("abstract", draft.abstract),
        ("bio", draft.bio),
        ("contact", draft.contact),
        ("materials", ", ".join(_name_material(each) for each in draft.materials)),
        ("status", draft.status.value),
    ]


def _show_papers(papers: Iterable[PaperDraft]) -> Table:
    shown = Table("paper", "authors", "abstract", title="Papers", title_justify="left")
    for paper in papers:
        title = Text(paper.title) if paper.title else Text("missing", style="dim")
        shown.add_row(title, Text(_name_people(paper.speakers)), Text(_shorten(paper.abstract or "")))
    return shown


def _name_people(people: Iterable[SpeakerName]) -> str:
    return "; ".join(f"{each.name}, {each.affiliation}" if each.affiliation else each.name for each in people)


def _name_material(material: Material) -> str:
    return f"{material.kind.value} {material.url}" if material.url else f"{material.kind.value} (no address)"


def _shorten(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}… ({len(text)} characters)"
