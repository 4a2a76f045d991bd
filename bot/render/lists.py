"""Many talks as one card: a row each, with a button to its details."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby
from unicodedata import east_asian_width

from discord import ui

from bot.actions.listings import Kind, Listing, Page
from bot.render import ids, talks
from bot.render.card import Card, button, row
from bot.render.labels import ENGLISH, Labels
from bot.render.text import line
from seminar import days, wall
from seminar.talk import Talk

# Of a row's text, all but the title: people, times, place and series, materials, and the marks around them.
PEOPLE, PLACE, SERIES, MATERIALS = 80, 40, 40, 200
AROUND_TITLE = 290
ROOM = 3800
LONGEST_TITLE = 200
# Of small print beside a button, the letters that a line of Discord's window holds; a Chinese one is as wide as two.
SMALL_COLUMNS = 56


def next_few(found: Sequence[Talk], now: datetime) -> Card:
    """The next talks, up to ten of them, in the order in which they start."""
    limit = min(LONGEST_TITLE, ROOM // len(found) - AROUND_TITLE)
    several = _several_series(found)
    heading = f"## 🗓️ The next {len(found)} talks" if len(found) > 1 else "## 🗓️ The next talk"
    shared = None if several else talks.source(found[0])
    above = "\n".join(part for part in (heading, shared) if part)
    return Card(above, *(coming(talk, now, title=limit, series=several) for talk in found))


def listing(page: Page, now: datetime) -> Card:
    """One page of a list under its months, with buttons to the pages before and after."""
    asked = page.asked
    several = _several_series(page.talks)
    items: list[ui.Item[Card] | str] = []
    for month, found in groupby(page.talks, key=_month):
        items += [f"### {month}", *(_row(talk, now, asked, series=several) for talk in found)]
    return Card(_heading(page), *items, leafing(page, asked))


def coming(
    talk: Talk,
    now: datetime,
    *,
    title: int = LONGEST_TITLE,
    series: bool = False,
    of: int | None = None,
    labels: Labels = ENGLISH,
) -> ui.Section[Card]:
    """A row of a talk to come: the reader's time and, in small print, the hour where it takes place.

    On the card of the person `of`, only the others who speak are named.
    """
    stamp = int(talk.starts_at.timestamp())
    where = [_hour(talk, labels), talks.place(talk, PLACE), line(talk.series.name, SERIES) if series else None]
    when = f"<t:{stamp}:F> · {talks.until(talk, now, labels)}" if talk.fields.hour_known else _day(talk, labels)
    return _section(talk, title, f"🗓️ {when}", _small(where), of=of, labels=labels)


def past(
    talk: Talk, *, title: int = LONGEST_TITLE, series: bool = False, of: int | None = None, labels: Labels = ENGLISH
) -> ui.Section[Card]:
    """A row of the archive: its day, and what there is to look at; `of` as in `coming`."""
    day = f"<t:{int(talk.starts_at.timestamp())}:D>" if talk.fields.hour_known else _day(talk, labels)
    name = line(talk.series.name, SERIES) if series else None
    there = talks.materials(talk, MATERIALS, labels=labels)
    return _section(talk, title, f"🗓️ {day}", there, _small([name]), of=of, labels=labels)


def leafing(page: Page, asked: Listing) -> ui.ActionRow[Card] | None:
    """Buttons to the pages before and after; how many there are in all nobody has counted."""
    if not page.number and not page.more:
        return None
    return row(
        [
            button("‹", ids.listing("turn", asked, page.number - 1)) if page.number else None,
            button(f"Page {page.number + 1}", ids.listing("turn", asked, page.number), disabled=True),
            button("›", ids.listing("turn", asked, page.number + 1)) if page.more else None,
        ]
    )


def _several_series(found: Sequence[Talk]) -> bool:
    return len({talk.series.id for talk in found}) > 1


def _row(talk: Talk, now: datetime, asked: Listing, *, series: bool) -> ui.Section[Card]:
    if talk.is_past(now):
        return past(talk, series=series)
    return coming(talk, now, series=series)


def _section(talk: Talk, title: int, *below: str | None, of: int | None, labels: Labels) -> ui.Section[Card]:
    head = f"**{talks.title(talk, title, labels=labels)}**"
    text = "\n".join(part for part in (head, _people(talk, of, labels), *below) if part)
    return ui.Section(text, accessory=button(labels.details, ids.talk("details", talk.id)))


def _people(talk: Talk, of: int | None, labels: Labels) -> str | None:
    names = labels.between_names.join(one.name for one in talk.speakers if one.id != of)
    if of is not None:
        return labels.beside.format(names=line(names, PEOPLE)) if names else None
    return line(names, PEOPLE) or labels.open_speaker


def _heading(page: Page) -> str:
    asked, first = page.asked, page.talks[0]
    title = {
        Kind.COMING: "## 🗓️ Coming talks",
        Kind.SPAN: "## 🗓️ Talks",
        Kind.PAST: "## 🗂️ Past talks",
        Kind.SPEAKER: "## 👤 Talks",
    }[asked.kind]
    speaker = next((one.name for one in first.speakers if one.id == asked.speaker_id), None)
    about = [
        line(speaker, talks.PERSON) if speaker else None,
        None if _several_series(page.talks) else line(first.series.name, talks.SERIES),
        _span(asked) if asked.span else None,
    ]
    return "\n".join(part for part in (title, _small(about)) if part)


def _span(asked: Listing) -> str:
    """The days that were asked for, as shortly as they can be said: "2025", "March 2026", "3 March 2026"."""
    assert asked.span is not None
    first = wall.shown(asked.span.starts_at, asked.zone).date()
    after = wall.shown(asked.span.ends_at, asked.zone).date()
    last = after - timedelta(days=1)
    if first.day == after.day == 1:
        if first.month == after.month == 1:
            years = (f"{first.year}", f"{last.year}")
            return years[0] if years[0] == years[1] else " – ".join(years)
        months = [f"{days.MONTHS[day.month - 1]} {day.year}" for day in (first, last)]
        return months[0] if months[0] == months[1] else " – ".join(months)
    return days.in_words(first) if first == last else f"{days.in_words(first)} – {days.in_words(last)}"


def _month(talk: Talk) -> str:
    day = wall.shown(talk.starts_at, talk.zone)
    return f"{days.MONTHS[day.month - 1]} {day.year}"


def _day(talk: Talk, labels: Labels) -> str:
    return labels.row_day(talk.starts_at, talk.zone)


def _hour(talk: Talk, labels: Labels) -> str | None:
    return labels.hour(talk.starts_at, talk.zone) if talk.fields.hour_known else None


def _small(parts: Sequence[str | None]) -> str | None:
    """Beside each other as far as they fit: where Discord breaks a line, a lone word may be left for the next one."""
    lines: list[str] = []
    for part in filter(None, parts):
        longer = f"{lines[-1]} · {part}" if lines else ""
        if lines and _columns(longer) <= SMALL_COLUMNS:
            lines[-1] = longer
        else:
            lines.append(part)
    return "\n".join(f"-# {each}" for each in lines) or None


def _columns(said: str) -> int:
    return sum(2 if east_asian_width(letter) in "FW" else 1 for letter in said)
