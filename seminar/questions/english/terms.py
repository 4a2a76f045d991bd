"""Terms, seasons and feasts of the academic year as stretches of days, by where the asker's clock stands."""

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from dateutil.easter import easter

Days = tuple[date, date]  # the first day, and the one after the last

# Half years that begin in April and October.
_GERMAN = frozenset(
    f"Europe/{city}" for city in ("Berlin", "Vienna", "Zurich", "Busingen", "Vaduz", "Budapest", "Ljubljana")
) | {"Asia/Tokyo", "Japan"}  # fmt: skip
# Spring begins in the middle of January, autumn in that of August.
_NORDIC = frozenset(
    f"Europe/{city}" for city in ("Stockholm", "Oslo", "Copenhagen", "Helsinki", "Mariehamn", "Tallinn")
) | {"Atlantic/Reykjavik", "Arctic/Longyearbyen"}  # fmt: skip
_BRITISH = frozenset(("Europe/London", "Europe/Dublin", "GB", "Europe/Belfast"))
_AMERICAN = ("America/", "US/", "Canada/")

_SEASONS = {"winter": (12, 3), "spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12)}
_FEASTS = {
    "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "valentine": (2, 14),
    "new year": (1, 1), "new years": (1, 1), "new years day": (1, 1), "new years eve": (12, 31), "halloween": (10, 31),
    "remembrance day": (11, 11), "armistice day": (11, 11), "veterans day": (11, 11), "boxing day": (12, 26),
    "labour day": (5, 1), "may day": (5, 1), "st patricks day": (3, 17), "st. patricks day": (3, 17), "pi day": (3, 14),
    "bonfire night": (11, 5), "summer break": (7, 15), "summer holidays": (7, 15),
}  # fmt: skip


def terms(zone: ZoneInfo, year: int) -> tuple[tuple[str, Days], ...]:
    """The terms that begin in a year, in order, each with the season by which it goes."""
    key = zone.key
    if key in _GERMAN:
        bounds = [("summer", (4, 1), (10, 1)), ("winter", (10, 1), (4, 1))]
    elif key in _NORDIC:
        bounds = [("spring", (1, 16), (8, 15)), ("autumn", (8, 15), (1, 16))]
    elif key in _BRITISH:
        bounds = [("spring", (1, 1), (4, 10)), ("summer", (4, 10), (9, 1)), ("autumn", (9, 1), (1, 1))]
    elif key.startswith(_AMERICAN):
        bounds = [("spring", (1, 1), (6, 1)), ("summer", (6, 1), (8, 15)), ("autumn", (8, 15), (1, 1))]
    elif key.startswith(("Australia/", "Pacific/Auckland", "NZ")):
        bounds = [("autumn", (2, 1), (7, 1)), ("spring", (7, 1), (2, 1))]
    else:
        bounds = [("spring", (2, 1), (9, 1)), ("autumn", (9, 1), (2, 1))]
    found = []
    for season, start, end in bounds:
        first = date(year, *start)
        found.append((season, (first, date(year + (end <= start), *end))))
    return tuple(found)


def around(zone: ZoneInfo, today: date, shift: int) -> Days:
    """The term of today, or one so many terms before or after it."""
    every = [named for year in range(today.year - 3, today.year + 4) for named in terms(zone, year)]
    if shift and zone.key.startswith(_AMERICAN):
        # In summer an American university teaches few: the term before autumn is that of spring.
        every = [(name, days) for name, days in every if name != "summer" or days[0] <= today < days[1]]
    every_days = [days for _, days in every]
    here = next(place for place, (start, end) in enumerate(every_days) if start <= today < end)
    return every_days[max(0, min(here + shift, len(every_days) - 1))]


def named(zone: ZoneInfo, season: str, year: int) -> Days:
    """The term that goes by a season and a year, "winter semester 2026"; where there is none so called, the season."""
    season = {"fall": "autumn"}.get(season, season)
    same = {"autumn": ("winter",), "winter": ("autumn", "spring"), "spring": ("summer",), "summer": ("spring",)}
    here = dict(terms(zone, year))
    return next((here[name] for name in (season, *same[season]) if name in here), season_of(season, year))


def season_of(season: str, year: int) -> Days:
    """Whole months: the winter of a year is that which begins in its December."""
    start, end = _SEASONS[season]
    return date(year, start, 1), date(year + (end < start), end, 1)


# Feasts that move with Easter, and by how many days they come after it.
_FROM_EASTER = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "holy saturday": -1, "maundy thursday": -3,
    "palm sunday": -7, "ash wednesday": -46, "shrove tuesday": -47, "ascension day": 39,
    "whit sunday": 49, "pentecost": 49, "whit monday": 50, "corpus christi": 60,
}  # fmt: skip


def feast(name: str, year: int) -> Days | None:
    """The day of a feast, or the days of a break; None for what is none here."""
    plain = name.replace("'", "").replace(" s", "s").strip()
    if plain in _FROM_EASTER:
        day = easter(year) + timedelta(days=_FROM_EASTER[plain])
    elif plain.startswith("thanksgiving"):
        day = date(year, 11, 1) + timedelta(days=(3 - date(year, 11, 1).weekday()) % 7 + 21)
    elif plain.endswith(("holidays", "break")) and not plain.startswith("summer"):
        return date(year, 12, 24), date(year + 1, 1, 4)
    elif plain in _FEASTS:
        day = date(year, *_FEASTS[plain])
    else:
        return None
    return day, day + timedelta(days=1)


def years_near(today: date) -> Iterator[int]:
    return iter(range(today.year - 2, today.year + 3))
