"""A talk as a card: the short one that is posted, and the whole one that is asked for."""

from collections.abc import Iterator
from datetime import datetime
from itertools import accumulate

import discord
from discord import ui

from bot.render import ids, text
from bot.render.card import Card, Colour, button, line_between, link_button, row, turning
from bot.render.labels import ENGLISH, Labels
from bot.render.text import line
from seminar.series import LinkPrivacy
from seminar.speaker import Speaker
from seminar.talk import Talk
from seminar.withheld import withhold

# Of the 4000 characters of a card: those that one page of running text may take, and those of what stands around it.
PAGE = 1800
TITLE, PERSON, PLACE, SERIES, REASON, CONTACT, MATERIALS = 256, 64, 150, 100, 250, 110, 400
HEADING = 90
SPEAKERS_SHOWN = 4


def short(talk: Talk, now: datetime) -> Card:
    """Title, speakers, time, place and buttons: the answer to "what is next?"."""
    return Card(*lines(talk, now), buttons(talk, now), colour=colour(talk, now))


def whole(talk: Talk, now: datetime, *, page: int = 0) -> Card:
    """All that is known of a talk; what is long is read page by page, to its last word."""
    body = text.flow(_sections(talk), PAGE)
    page = max(0, min(page, len(body) - 1))
    why = talk.cancel_reason if talk.cancelled else None
    reason = f"**Cancelled:** {public_line(talk, why, REASON)}" if why else None
    contact = f"-# ✉️ {public_line(talk, talk.fields.contact, CONTACT)}" if talk.fields.contact else None
    facts = lines(talk, now, reason, materials(talk), contact)
    return Card(
        *([f"### {title(talk)}"] if page else facts),
        line_between() if body[page] else None,
        body[page] or None,
        turning(page, len(body), lambda number: ids.talk_page(talk.id, number)),
        buttons(talk, now, details=False),
        colour=colour(talk, now),
    )


def lines(talk: Talk, now: datetime, *more: str | None, labels: Labels = ENGLISH) -> list[str]:
    """What every card of a talk says, in the order in which people look for it; `more` goes before the series."""
    where = place(talk)
    return [
        f"### {title(talk, labels=labels)}\n{speakers(talk.speakers, labels)}",
        "\n".join(filter(None, (when(talk, now, labels), where))),
        *(one for one in more if one),
        source(talk),
    ]


def title(talk: Talk, limit: int = TITLE, *, labels: Labels = ENGLISH) -> str:
    """Struck out where the talk is cancelled; ten characters more than the limit then say so."""
    struck = "~~" if talk.cancelled else ""
    return f"{struck}{public_line(talk, talk.title, limit)}{struck}{labels.cancelled if talk.cancelled else ''}"


def speakers(people: tuple[Speaker, ...], labels: Labels = ENGLISH) -> str:
    """Names in bold with their affiliations; the speaker of a talk may still be open."""
    if not people:
        return labels.open_speaker
    shown = labels.between_names.join(person(one) for one in people[:SPEAKERS_SHOWN])
    more = len(people) - SPEAKERS_SHOWN
    return labels.more_people.format(shown=shown, count=more) if more > 0 else shown


def person(one: Speaker) -> str:
    return f"**{line(one.name, PERSON)}**" + (f" ({line(one.affiliation, PERSON)})" if one.affiliation else "")


def when(talk: Talk, now: datetime, labels: Labels = ENGLISH) -> str:
    """The time in the reader's own zone, how long until then, and the time in the series' zone in words."""
    if not talk.fields.hour_known:
        return f"🗓️ {labels.day(talk.starts_at, talk.zone)}"
    stamp = int(talk.starts_at.timestamp())
    local = labels.local(talk.starts_at, talk.ends_at, talk.zone)
    return f"🗓️ <t:{stamp}:F> · {until(talk, now, labels)}\n-# {local}"


def until(talk: Talk, now: datetime, labels: Labels = ENGLISH) -> str:
    """How far off the talk is, in words that Discord keeps true while the card is looked at."""
    running = talk.starts_at <= now < talk.ends_at and not talk.cancelled
    return f"**{labels.running}**" if running else f"<t:{int(talk.starts_at.timestamp())}:R>"


def place(talk: Talk, limit: int = PLACE) -> str | None:
    return f"📍 {public_line(talk, talk.venue, limit)}" if talk.venue else None


def public_line(talk: Talk, said: str, limit: int) -> str:
    """What was said of a talk, safe to show, and without a way to join that not everyone may know."""
    return line(public(talk, said), limit)


def public(talk: Talk, said: str) -> str:
    """The text without a way to join that not everyone may know."""
    return said if talk.series.fields.link_privacy is LinkPrivacy.OPEN else withhold(said, talk)


def source(talk: Talk) -> str:
    return f"-# {line(talk.series.name, SERIES)}"


def colour(talk: Talk, now: datetime) -> Colour:
    if talk.cancelled:
        return Colour.CANCELLED
    if talk.is_past(now):
        return Colour.PAST
    return Colour.SOON if talk.starts_at <= now else Colour.PLAIN


def buttons(
    talk: Talk, now: datetime, *, mark: str | None = None, details: bool = True, labels: Labels = ENGLISH
) -> ui.ActionRow[Card] | None:
    """Join, Details, Add to calendar, as far as each makes sense now; the mark goes with the first that is ours."""
    coming = not talk.cancelled and not talk.is_past(now)
    own = [
        button(labels.details, ids.talk("details", talk.id, mark), emoji="📄") if details else None,
        button(labels.calendar, ids.talk("calendar", talk.id), emoji="📅") if coming else None,
    ]
    return row([join_button(talk, labels) if coming else None, *own])


def join_button(talk: Talk, labels: Labels = ENGLISH) -> ui.Button[Card] | None:
    """The address itself where the series is open to all; else a press that is answered privately."""
    if not talk.join:
        return None
    if talk.series.fields.link_privacy is LinkPrivacy.OPEN and talk.join.link:
        return link_button(labels.join, talk.join.link, emoji="🔗")
    return button(labels.join, ids.talk("join", talk.id), style=discord.ButtonStyle.primary, emoji="🔗")


def materials(talk: Talk, limit: int = MATERIALS, *, labels: Labels = ENGLISH) -> str | None:
    """Links where there are links, else the bare word; then how many more there are than the limit lets one show."""
    shown = _fitting(talk, limit, labels)
    rest = len(_materials(talk, labels)) - len(shown)
    more = [(labels.more_materials if shown else labels.materials).format(count=rest)] if rest else []
    return "📎 " + " · ".join([*shown, *more]) if shown or rest else None


def _sections(talk: Talk) -> Iterator[tuple[str, list[str]]]:
    """What is read at length: under each heading its text, in pieces that fit a page."""
    if len(talk.speakers) > SPEAKERS_SHOWN:
        yield "Speakers", [person(one) for one in talk.speakers]
    if len(_fitting(talk, MATERIALS)) < len(_materials(talk)):
        yield "Materials", _materials(talk)
    yield "Abstract", text.prose(public(talk, talk.fields.abstract or ""), PAGE - HEADING)
    for one in talk.speakers:
        yield f"About {line(one.name, PERSON)}", text.prose(one.bio, PAGE - HEADING)


def _materials(talk: Talk, labels: Labels = ENGLISH) -> list[str]:
    """All materials but those that would give away how to join."""
    shown = (one for one in talk.materials if not one.url or public(talk, one.url) == one.url)
    return [text.link(line(one.title or labels.kinds[one.kind], 60), one.url) for one in shown]


def _fitting(talk: Talk, limit: int, labels: Labels = ENGLISH) -> list[str]:
    """As many materials, from the first on, as fit beside each other with a word on the others."""
    room = limit - len("📎 · 100 materials")
    sums = accumulate(text.size(f" · {shown}") for shown in _materials(talk, labels))
    return [shown for shown, taken in zip(_materials(talk, labels), sums, strict=True) if taken <= room]
