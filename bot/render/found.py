"""What a search found, as a card: the words that were looked for stand out in what is shown."""

import re
from collections.abc import Sequence

from discord import ui

from bot.actions.searching import PER_PAGE, Entry, Results
from bot.render import found_ids, ids, lists, talks
from bot.render.card import Card, button, row
from bot.render.speakers import UNTITLED, paper_key
from bot.render.text import clip, escape, line, size
from seminar import scripts, wording, words
from seminar.speaker import Speaker
from seminar.talk import Talk
from storage.papers import Stored
from storage.search import Term

TITLE, SNIPPET, NAMES, AFFILIATION, ASKED = 180, 260, 100, 120, 100
MOST_NAMED = 4
# Of an abstract that much is looked through for the words.
LOOKED_THROUGH = 8_000
_SHORTEST = 8
_ADDRESS = re.compile(r"https?://\S{1,2000}")


def card(page: Results) -> Card:
    """A page of what was found, with buttons to the pages before and after where their ids can hold the words."""
    items = [_entry(one) for one in page.entries]
    return Card(_heading(page), *items, _leafing(page))


def marked(text: str, terms: Sequence[Term], limit: int) -> str:
    """The text on one line, safe to show, the words in bold; at most `limit` characters, marks and escapes counted."""
    flat = " ".join(text.split())
    room = limit
    while size(shown := _bold(clip(flat, room), terms)) > limit:
        room = min(room - 1, room * limit // size(shown))
        if room < _SHORTEST:  # where the marks would leave no room for the text
            return line(flat, limit)
    return shown


def snippet(text: str, terms: Sequence[Term], limit: int = SNIPPET) -> str | None:
    """The part of a text that holds most of the words, as `marked`; None where it holds none."""
    flat = " ".join(text[:LOOKED_THROUGH].split())
    spans = _spans(flat, terms)
    if not spans:
        return None
    # What the words are counted by: each once, however often it stands there.
    said = [(start, words.fold(flat[start:end])) for start, end in spans]
    reach = limit * 2 // 3
    start = max((place for place, _ in said), key=lambda at: (_different(said, at, at + reach), -at))
    begin = _sentence_start(flat, start, limit // 3)
    before = "…" if begin else ""
    return marked(before + flat[begin:], terms, limit)


def _heading(page: Results) -> str:
    count = f"{page.count} found" if page.count > 1 else "1 found"
    lines = [f"## 🔎 {line(page.asked.words, ASKED)}", f"-# {count}"]
    if page.corrected:
        meant = ", ".join(
            f"{line(term.forms[0], 40)} for {line(term.said, 40)}" for term in page.corrected[:MOST_NAMED]
        )
        lines.append(f"-# I looked for {meant}.")
    if page.unknown:
        unknown = ", ".join(line(said, 40) for said in page.unknown[:MOST_NAMED])
        lines.append(f"-# Nothing that fits holds {unknown}.")
    return "\n".join(lines)


def _entry(one: Entry) -> ui.Item[Card] | str:
    match one.found:
        case Talk():
            return _talk(one.found, one.terms)
        case Stored():
            return _paper(one.found, one.terms)
        case Speaker():
            return _person(one.found, one.terms)


def _talk(talk: Talk, terms: Sequence[Term]) -> ui.Section[Card]:
    struck = "~~" if talk.cancelled else ""
    title = f"{struck}{marked(talks.public(talk, talk.title), terms, TITLE)}{struck}"
    people = marked(", ".join(one.name for one in talk.speakers), terms, NAMES) or "Speaker to be announced"
    series = line(talk.series.name, lists.SERIES)
    texts = [
        talk.fields.abstract,
        *(one.bio for one in talk.speakers),
        *(one.affiliation for one in talk.speakers),
        *(one.title for one in talk.materials),
        talk.venue,
        ", ".join(talk.fields.tags),
    ]
    shown = (snippet(talks.public(talk, text), terms) for text in texts if text)
    found = next((one for one in shown if one), None)
    parts = [
        f"🗓️ {title}{' (cancelled)' if talk.cancelled else ''}",
        f"{people} · {_day(talk)} · {series}",
        f"> {found}" if found else None,
        talks.materials(talk, lists.MATERIALS),
    ]
    return ui.Section(
        "\n".join(part for part in parts if part), accessory=button("Details", ids.talk("details", talk.id))
    )


def _paper(stored: Stored, terms: Sequence[Term]) -> ui.Section[Card] | str:
    paper = stored.paper
    people = marked(", ".join(one.name for one in stored.authors), terms, NAMES)
    found = snippet(paper.abstract, terms) if paper.abstract else None
    title = marked(paper.title or UNTITLED, terms, TITLE)
    text = "\n".join(part for part in (f"📄 {title}", people, f"> {found}" if found else None) if part)
    if not paper.abstract or not stored.authors:
        return text
    return ui.Section(text, accessory=button("Abstract", ids.paper("show", stored.authors[0].id, paper_key(paper), 0)))


def _person(person: Speaker, terms: Sequence[Term]) -> str:
    affiliation = f" ({marked(person.affiliation, terms, AFFILIATION)})" if person.affiliation else ""
    found = snippet(person.bio or "", terms)
    return f"👤 {marked(person.name, terms, NAMES)}{affiliation}" + (f"\n> {found}" if found else "")


def _day(talk: Talk) -> str:
    return (
        f"<t:{int(talk.starts_at.timestamp())}:D>"
        if talk.fields.hour_known
        else wording.day_only(talk.starts_at, talk.zone)
    )


def _leafing(page: Results) -> ui.ActionRow[Card] | None:
    if page.count <= PER_PAGE:
        return None
    before, here, after = (found_ids.found(page.asked, page.number + step) for step in (-1, 0, 1))
    if before is None or here is None or after is None:
        return None
    last = page.number == page.pages - 1
    return row(
        [
            button("‹", before) if page.number else None,
            button(f"{page.number + 1} / {page.pages}", here, disabled=True),
            None if last else button("›", after),
        ]
    )


def _bold(text: str, terms: Sequence[Term]) -> str:
    """Every piece is escaped by itself, so that nothing that stands in the text can touch the marks."""
    pieces, done = [], 0
    for start, end in _spans(text, terms):
        pieces += [escape(text[done:start]), f"**{escape(text[start:end])}**"]
        done = end
    return "".join([*pieces, escape(text[done:])])


def _spans(text: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    """Where the words stand, but for those within addresses, which would no longer be any."""
    forms = {word for term in terms for form in term.forms for word in form.split()}
    begun = {form for form in forms if len(form) == 1 and scripts.is_unspaced(form)}
    spans = words.marks(text, forms, begun)
    addresses = [match.span() for match in _ADDRESS.finditer(text)] if spans and "://" in text else []
    return [(start, end) for start, end in spans if not any(a < end and start < b for a, b in addresses)]


def _different(said: Sequence[tuple[int, str]], start: int, end: int) -> int:
    return len({word for place, word in said if start <= place < end})


def _sentence_start(text: str, at: int, most: int) -> int:
    """Where to begin so that what stands at a place is understood: the sentence, or a blank before it."""
    low = max(0, at - most)
    if low == 0:
        return 0
    ends = [match.end() for match in re.finditer(r"[.?!;] |。", text[low:at])]
    if ends:
        return low + ends[-1]
    blank = text.find(" ", low, at)
    return blank + 1 if blank >= 0 else low
