"""Every name by which a time zone is known, from the zone database and from what people call things."""

import re
from functools import cache
from importlib.resources import files

from seminar.places import AMBIGUOUS, COMMON, abbreviations, nicknames
from seminar.speaker import fold_name

_COUNTRY_NICKNAMES = {"usa": "US", "us": "US", "america": "US", "united states of america": "US"}


def fold(name: str) -> str:
    """A name without accents, case, points, joining signs: "Xi'an" is "xian", "St. Louis" is "st louis"."""
    return re.sub(r"[\s_,()-]+", " ", re.sub(r"[.'’]", "", fold_name(name))).strip()


def city(key: str) -> str:
    """The city in an IANA name: "Hong Kong" in "Asia/Hong_Kong"."""
    area, _, place = key.rpartition("/")
    return f"US {place}" if area == "US" else place.replace("_", " ")


@cache
def names() -> dict[str, str]:
    """Folded names with the one IANA name each means; where two sources know a name, the later below wins."""
    every = [key for key in _table("zones").split() if key != "Factory"]
    return (
        {fold(key): key for key in every if "/" not in key}
        | {name: keys[0] for name, keys in _countries().items() if len(keys) == 1}
        | {fold(city(key)): key for key in offered()}
        | {fold(name): key for name, key in nicknames().items()}
        | {f"{name} {more}": key for name, ways in AMBIGUOUS.items() for more, key in ways.items()}
        | {fold(key): key for key in every if "/" in key}
        | {fold(name): key for name, key in abbreviations().items()}
    )


@cache
def several() -> dict[str, tuple[str, ...]]:
    """Folded names that mean more than one zone, mostly large countries, with the usual zones first."""
    countries = {name: keys for name, keys in _countries().items() if len(keys) > 1 and name not in names()}
    return countries | {name: tuple(ways.values()) for name, ways in AMBIGUOUS.items()}


@cache
def offered() -> tuple[str, ...]:
    """The IANA names worth offering, without aliases: common ones, then all that a country keeps."""
    return tuple(dict.fromkeys([*COMMON, *sorted(row[2] for row in _rows("zoneinfo/zone.tab"))]))


@cache
def searchable() -> tuple[tuple[str, str], ...]:
    """Folded names and IANA names to complete from, common zones first."""
    order = {key: place for place, key in enumerate(offered())}
    rows = [(fold(city(key)), key) for key in offered()]
    rows += [(fold(key), key) for key in offered()]
    rows += [(name, key) for name, key in names().items() if key in order]
    rows += [(name, key) for name, keys in several().items() for key in keys]
    return tuple(sorted(dict.fromkeys(rows), key=lambda row: order[row[1]]))


def _countries() -> dict[str, tuple[str, ...]]:
    zones: dict[str, list[str]] = {}
    for code, _, key, *_ in _rows("zoneinfo/zone.tab"):
        zones.setdefault(code, []).append(key)
    codes = {fold(name): code for code, name in _rows("zoneinfo/iso3166.tab")} | _COUNTRY_NICKNAMES
    return {
        name: tuple(sorted(zones[code], key=lambda key: key not in COMMON))
        for name, code in codes.items()
        if code in zones
    }


def _rows(table: str) -> list[list[str]]:
    return [line.split("\t") for line in _table(table).splitlines() if line and not line.startswith("#")]


def _table(path: str) -> str:
    return files("tzdata").joinpath(*path.split("/")).read_text("utf-8")
