"""A draft line by line: what was understood, and the words that it was read from."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime

from bot.render.text import line
from seminar import correction, wall, wording, zones
from seminar.reading.draft import Draft
from seminar.series import Series
from seminar.talk import Status

# A card holds 4000 characters: these many of each leave room for the rest.
MOST_PEOPLE, MOST_MATERIALS = 4, 3

MISSING = "❓ missing"
NO_TITLE, NO_TITLE_HERE = "❓ No title was found", "No title is stated: it stays as it is stored"
UNSAID = "not stated"
MORE_FIELDS = {name for key in ("bio", "contact", "materials", "status") for name in correction.FIELDS[key]}

# Makes a text safe and short; nothing where there is none.
Short = Callable[[str | None, int], str | None]

# Whose words are shown below each line; those of an abstract are the abstract.
_READ_FROM = {
    "title": ("title",),
    "speakers": ("speakers",),
    "when": ("date", "start", "timezone"),
    "place": ("venue", "link", "meeting_id", "passcode"),
}
# A snippet with so few letters more is not worth a line: "Prof.", "Zoom:". Of a time, each of them matters.
_LITTLE, _LEAST = 8, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the card. `key` is that of `seminar.correction.FIELDS`, or "more" for all the rest."""

    key: str
    text: str
    doubted: bool


def lines(
    one: Draft, series: Series, now: datetime, *, doubted: Collection[str], stored: bool, scale: float
) -> list[Line]:
    """Title, speakers, time, place, abstract, and all the rest in one.

    `doubted` are the fields to mark; `stored` says that what is unsaid stays as it is stored, and is not missing;
    `scale` shortens every text.
    """

    def short(text: str | None, limit: int) -> str | None:
        return line(text, max(8, int(limit * scale))) if text else None

    absent = "not stated: stays as it is stored" if stored else MISSING
    inherits = not stored and (series.fields.venue or series.fields.join)
    texts = {
        "title": f"### {short(one.title, 200) or (NO_TITLE_HERE if stored else NO_TITLE)}",
        "speakers": f"**Speakers:** {_people(one, short) or absent}",
        "when": f"**When:** {when(one, now) or _hour_alone(one, absent)}",
        "place": _place(one, short, "not stated: that of the series" if inherits else absent),
        "abstract": f"**Abstract:** {_first_words(one.abstract, 300, short) or UNSAID}",
        "more": _more(one, short),
    }
    found = []
    for key, text in texts.items():
        words = ", ".join(f"“{short(words, 120)}”" for words in telling_sources(one, key, now))
        fields = MORE_FIELDS if key == "more" else correction.FIELDS[key]
        missing = text.endswith((MISSING, NO_TITLE))
        found.append(
            Line(
                key=key,
                text=f"{text}\n-# read from {words}" if words else text,
                doubted=missing or not fields.isdisjoint(doubted),
            )
        )
    return found


def telling_sources(one: Draft, key: str, now: datetime) -> list[str]:
    """The words that a line was read from, as far as they say more than the line itself does."""
    known = _tokens(_plain(one, key, now))
    least = _LEAST if key == "when" else _LITTLE
    said = dict.fromkeys(one.sources.get(name, "") for name in _READ_FROM.get(key, ()))
    return [words for words in said if sum(map(len, _tokens(words) - known - _begun(words, known))) >= least]


def when(one: Draft, now: datetime) -> str | None:
    """Day, hours and zone; missing without a day."""
    if one.date is None:
        return None
    zone = correction.zone_of(one)
    if one.starts_at is None:
        return f"{wording.day_only(wall.start_of_day(one.date, zone), zone)}, the hour is not stated"
    said = wording.local(one.starts_at, one.ends_at, zone)
    assumed = "" if one.timezone else f" (no zone is stated: {zones.in_words(zone)} is assumed)"
    over = " · over: it goes to the archive" if (one.ends_at or one.starts_at) <= now else ""
    return f"{said}{assumed}{over}"


def _hour_alone(one: Draft, absent: str) -> str:
    return f"{one.start:%H:%M}, and the day is {absent}" if one.start else absent


def _people(one: Draft, short: Short) -> str | None:
    named = [
        short(f"{person.name} ({person.affiliation})" if person.affiliation else person.name, 90)
        for person in one.speakers[:MOST_PEOPLE]
    ]
    more = f" and {len(one.speakers) - MOST_PEOPLE} more" if len(one.speakers) > MOST_PEOPLE else ""
    return "; ".join(filter(None, named)) + more or None


def _place(one: Draft, short: Short, absent: str) -> str:
    """Where, and how to join; one of the two is enough."""
    join = ", ".join(
        filter(
            None,
            (
                short(one.link, 160),
                one.meeting_id and f"meeting ID {short(one.meeting_id, 40)}",
                one.passcode and f"passcode {short(one.passcode, 40)}",
            ),
        )
    )
    venue = short(one.venue, 120)
    if not venue and not join:
        return f"**Where and link:** {absent}"
    return f"**Where:** {venue or UNSAID}\n**Link:** {join or UNSAID}"


def _more(one: Draft, short: Short) -> str:
    named = [" ".join(filter(None, (each.kind, each.url or each.title))) for each in one.materials[:MOST_MATERIALS]]
    facts = {
        "About": _first_words(one.bio, 120, short),
        "Contact": short(one.contact, 80),
        "Materials": ", ".join(filter(None, (short(each, 80) for each in named))),
        "Status": "cancelled" if one.status is Status.CANCELLED else None,
    }
    said = "\n".join(f"**{name}:** {value}" for name, value in facts.items() if value)
    return said or "-# No biography, contact or materials are stated."


def _first_words(text: str | None, limit: int, short: Short) -> str | None:
    shown = short(text, limit)
    if not text or not shown:
        return None
    return f"{shown} ({len(text):,} characters)" if len(text) > limit or shown.endswith("…") else shown


def _plain(one: Draft, key: str, now: datetime) -> str:
    """What a line says, whole."""
    match key:
        case "title":
            return one.title or ""
        case "speakers":
            return " ".join(f"{each.name} {each.affiliation or ''}" for each in one.speakers)
        case "when":
            return when(one, now) or ""
        case _:
            return " ".join(filter(None, (one.venue, one.link, one.meeting_id, one.passcode)))


def _tokens(text: str) -> set[str]:
    """The words and numbers of a text, as far as they matter for comparing."""
    return {token.lstrip("0") or "0" for token in re.findall(r"[^\W_]+", text.casefold())}


def _begun(text: str, known: set[str]) -> set[str]:
    """Those words of a text that begin a known one: "Sept", "Wed"."""
    return {token for token in _tokens(text) if len(token) > 2 and any(word.startswith(token) for word in known)}
