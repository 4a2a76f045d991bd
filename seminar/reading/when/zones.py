"""Time zones that an announcement names beside its hours."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from seminar import zones
from seminar.errors import Refusal
from seminar.reading.uncompiled import compile_when_used

# Letters that several zones use: the series' own zone settles which, else the first.
_SHARED = {
    "GMT": ("UTC", "Europe/London"),
    "BST": ("Europe/London", "Asia/Dhaka"),
    "IST": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
    "CST": ("America/Chicago", "Asia/Shanghai", "Asia/Taipei"),
    "MST": ("America/Denver", "America/Phoenix"),
    "AEST": ("Australia/Sydney", "Australia/Brisbane"),
    "MEZ": ("Europe/Berlin",),
    "MESZ": ("Europe/Berlin",),
    "SAST": ("Africa/Johannesburg",),
}
# Of the offsets that are no whole hours only these have a zone that everybody means.
_BROKEN = {"+3:30": "Asia/Tehran", "+5:30": "Asia/Kolkata", "+5:45": "Asia/Kathmandu"}
_LETTERS = (
    "UTC|CET|CEST|EET|EEST|WET|WEST|MSK|ET|EST|EDT|CT|CDT|MT|MDT|PT|PST|PDT|BRT|HKT|SGT|JST|KST|PKT|WIB|AEDT|ACST|"
    "ACDT|AWST|NZST|NZDT|HST|AKST|AKDT"
)
_NAMED = compile_when_used(
    rf"""
      \b(?P<offset>(?:UTC|GMT)\s?[+\-−–]\s?\d{{1,2}}(?::?[0-5]\d)?)(?!\d)
    | \b(?P<key>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|US)/[A-Z][A-Za-z_/]{{1,50}})
    | (?<![\w/])(?P<letters>{"|".join(_SHARED)}|{_LETTERS})(?![\w/])
    | \b(?P<place>(?:[A-Z][^\W\d_]{{1,20}}\.?[\s_]){{1,4}})(?i:(?:(?:standard|daylight|summer|local)\s)?time)\b
    | (?:(?<=\d)|(?<=[aApP][mM])|(?<=m\.))\s
      (?P<beside>[A-Z][^\W\d_]{{2,20}}(?:\s[A-Z][^\W\d_]{{2,20}})?)(?=\s*(?:$|[|,;·)(=]|/\s))
    | (?:(?<=\d)|(?<=[aApP][mM])|(?<=m\.))\s?\((?P<city>[A-Z][^\W\d_]{{1,20}}(?:\s[A-Z][^\W\d_]{{1,20}}){{0,2}})\)
    | \b[Tt]ime\s(?:in|of)\s(?P<within>[A-Z][^\W\d_]{{1,20}}(?:\s[A-Z][^\W\d_]{{1,20}}){{0,2}})
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneMention:
    """A zone as written; `candidates` are IANA names, the likeliest first."""

    start: int
    stop: int
    text: str
    candidates: tuple[str, ...]
    is_letters: bool = False


def find_zones(text: str) -> tuple[ZoneMention, ...]:
    """The zones that the text names, in its order."""
    mentions = []
    for found in _NAMED.finditer(text):
        candidates = _name_candidates(found)
        if candidates:
            words = found[0].strip(" ()")
            mentions.append(
                ZoneMention(
                    start=found.start(),
                    stop=found.end(),
                    text=words,
                    candidates=candidates,
                    is_letters=words.isupper(),
                )
            )
    return tuple(mentions)


def settle_zone(mention: ZoneMention, assumed: str) -> str:
    """The IANA name that is meant: the series' own zone where mere letters fit it, else the likeliest."""
    if mention.is_letters and (assumed in mention.candidates or _keep_same_time(assumed, mention.candidates[0])):
        return assumed
    return mention.candidates[0]


def is_zone(name: str) -> bool:
    """Whether the zone database knows the name."""
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # unknown; a folder of the database; no name at all
        return False
    return True


def _name_candidates(found: re.Match[str]) -> tuple[str, ...]:
    if found["letters"] in _SHARED:
        return _SHARED[found["letters"]]
    if found["place"]:
        words = re.split(r"[\s_]", found["place"].strip())
        names = (" ".join([*words[start:], "time"]) for start in range(len(words)))
        return next(filter(None, map(_look_up, names)), ())
    return _look_up(
        found["letters"] or found["key"] or found["offset"] or found["city"] or found["beside"] or found["within"]
    )


@lru_cache(maxsize=512)
def _look_up(name: str) -> tuple[str, ...]:
    name = name.replace("–", "-").replace("−", "-")
    if name[3:].replace(" ", "") in _BROKEN:
        return (_BROKEN[name[3:].replace(" ", "")],)
    try:
        zone = zones.lookup(name)
    except Refusal:  # two cities share the name, or such an offset is no zone: as good as unnamed
        return ()
    return (zone.key,) if zone else ()


@lru_cache(maxsize=512)
def _keep_same_time(one: str, two: str) -> bool:
    """Whether clocks agree all year: "CET" is Madrid's time as well as Berlin's. An offset is nobody's own time."""
    if "Etc/" in one + two or "UTC" in (one, two):
        return one == two
    days = [dt.datetime(2025, month, 1, tzinfo=dt.UTC) for month in (1, 4, 7, 10)]
    return all(day.astimezone(ZoneInfo(one)).utcoffset() == day.astimezone(ZoneInfo(two)).utcoffset() for day in days)
