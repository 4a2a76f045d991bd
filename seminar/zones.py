"""Time zones as people name them: by city, by country, by abbreviation, by IANA name."""

import re
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from seminar.errors import Refusal
from seminar.gazetteer import city, fold, names, offered, searchable, several
from seminar.places import AMBIGUOUS, COMMON
from seminar.typed import LONGEST, quote

_HOW = "Type the nearest large city, such as Hong Kong, or a zone's name, such as Europe/Berlin."
_UNIVERSAL = {"UTC", "GMT", "UCT", "Universal", "Zulu", "Greenwich", "GMT0", "GMT+0", "GMT-0"}
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?", re.ASCII)
_TAIL = re.compile(r"(?: standard| daylight| summer| winter)? (?:local time|time ?zone|time)$")


def find(typed: str) -> ZoneInfo:
    """The zone that a person named. Raises `Refusal`, with near matches, unless there is exactly one."""
    zone = lookup(typed)
    if zone:
        return zone
    if fold(typed) in several():
        cities = " or ".join(city(key) for key in several()[fold(typed)][:3])
        raise Refusal(f"{quote(typed)} has more than one time zone. Type a city in yours, such as {cities}.")
    if not fold(typed):
        raise Refusal(f"No time zone was given. {_HOW}")
    near = _near(fold(typed[:LONGEST]), 3)
    guess = f" Did you mean {' or '.join(near)}?" if near else ""
    raise Refusal(f"No time zone or city called {quote(typed)} is known here.{guess} {_HOW}")


def lookup(typed: str) -> ZoneInfo | None:
    """The zone that a person named, or None where nothing is known by that name.

    Abbreviations mean the civil time of their region all year. Raises `Refusal` where a name means two zones.
    """
    if len(typed) > LONGEST:
        return None
    offset = _OFFSET.fullmatch(" ".join(typed.lower().replace("−", "-").split()))
    if offset:
        return _fixed(*offset.groups())
    name = _TAIL.sub("", fold(typed))
    if name in AMBIGUOUS:
        more = (more.upper() if len(more) < 4 else more.title() for more in AMBIGUOUS[name])
        ways = " or ".join(f"“{name.title()}, {which}”" for which in more)
        raise Refusal(f"There is more than one {name.title()}, and their clocks differ. Type {ways}.")
    key = names().get(name) or _with_country(typed)
    return ZoneInfo(key) if key else None


def complete(typed: str, limit: int = 25) -> list[str]:
    """IANA names that fit what was typed so far, the likeliest first."""
    query = fold(typed[:LONGEST])
    if not query:
        return list(offered()[:limit])
    try:
        sure = lookup(typed)
    except Refusal:
        sure = None
    # Sorting is stable: within a rank the common zones stay ahead.
    fits = sorted((row for row in searchable() if query in row[0]), key=lambda row: _rank(row, query))
    keys = dict.fromkeys([*([sure.key] if sure else []), *(key for _, key in fits)])
    return list(keys)[:limit] or _near(query, limit)


def in_words(zone: ZoneInfo) -> str:
    """How a sentence names the zone: "Hong Kong time", "UTC", "UTC+8"."""
    fixed = re.fullmatch(r"Etc/GMT([+-])([1-9]\d?)", zone.key)
    if fixed:
        # POSIX counts these westwards, people eastwards.
        return f"UTC{'-' if fixed[1] == '+' else '+'}{fixed[2]}"
    if zone.key.rpartition("/")[2] in _UNIVERSAL:
        return "UTC"
    return f"{city(zone.key)} time"


@cache
def abbreviations_of(zone: ZoneInfo, year: int) -> frozenset[str]:
    """What the zone's own clocks are called that year, such as {"CET", "CEST"}: to its people, no other."""
    found = {datetime(year, month, 1, tzinfo=zone).tzname() or "" for month in range(1, 13)}
    return frozenset(name for name in found if name.isalpha())


def _fixed(sign: str, hours: str, minutes: str | None) -> ZoneInfo:
    east = int(hours) if sign == "+" else -int(hours)
    if int(minutes or 0) or not -12 <= east <= 14:
        raise Refusal("Such an offset is no zone here. Type the nearest large city, such as Mumbai.")
    return ZoneInfo(f"Etc/GMT{-east:+d}" if east else "UTC")


def _with_country(typed: str) -> str | None:
    """ "Berlin, Germany": the city counts, unless what follows is known to be elsewhere ("Paris, Texas")."""
    place, comma, rest = typed.partition(",")
    key, elsewhere = names().get(fold(place)), names().get(fold(rest))
    return key if comma and elsewhere in (None, key) else None


def _rank(row: tuple[str, str], query: str) -> int:
    name, key = row
    if name == query:
        return 0
    if name.startswith(query):
        # "b" is for Berlin before it is for Bath, which is only another name of London's zone.
        return 1 if key in COMMON and fold(city(key)) == name else 2
    return 3 if f" {query}" in name or f"/{query}" in name else 4


def _near(query: str, limit: int) -> list[str]:
    if len(query) < 3:
        return []
    # Imported here: its machine code is large, and only a mistyped name needs it.
    from rapidfuzz import fuzz, process

    found = process.extract(query, names().keys(), scorer=fuzz.ratio, limit=limit, score_cutoff=75)
    return list(dict.fromkeys(names()[name] for name, _, _ in found))
