"""The day, month, term or season that is named at one place of an English sentence."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from seminar.questions.english import stretches
from seminar.questions.english.bare_dates import BARE, FREE
from seminar.questions.english.date_forms import FORMS
from seminar.questions.english.date_offsets import Form
from seminar.questions.english.stretches import Present, Stretch

# "The week of 3 May", "the week before Christmas".
_WEEK = re.compile(
    r"(?:the )?week (?:(?P<which>before|after)(?! (?:next|last|that|this)(?![^ ]))"
    r"|(?:of|from|starting|beginning|commencing|around)(?: on)?)(?= )"
)
# "Thanksgiving week".
_WEEK_OF_FEAST = re.compile(r"(?:the )?(?:thanksgiving|christmas|easter|halloween) week(?![^ ])")
_ARTICLE = re.compile(r" ?(?:the )?")


def read_at(here: Present, text: str, at: int, *, bare: bool) -> tuple[Stretch, int] | None:
    """The stretch that is named at a place of a text, and where its name ends. `bare`: a month alone counts too."""
    if found := _first(here, text, at, FORMS) or _week(here, text, at):
        return found
    return _first(here, text, at, BARE) if bare or FREE.match(text, at) else None


def _first(here: Present, text: str, at: int, forms: Iterable[Form]) -> tuple[Stretch, int] | None:
    for form, read in forms:
        match = form.match(text, at)
        stretch = read(here, match) if match else None
        if match and stretch:
            return stretch, match.end()
    return None


def _week(here: Present, text: str, at: int) -> tuple[Stretch, int] | None:
    """The week of another day, or the one before or after it."""
    if feast := _WEEK_OF_FEAST.match(text, at):
        named = read_at(here, text[: feast.end() - len(" week")], at, bare=True)
        return (_of_week(here, named[0].start), feast.end()) if named and named[0].start else None
    match = _WEEK.match(text, at)
    article = _ARTICLE.match(text, match.end()) if match else None
    named = read_at(here, text, article.end(), bare=True) if article else None
    if match is None or named is None or named[0].start is None:
        return None
    weeks = {"before": -1, "after": 1}.get(match["which"], 0)
    return _of_week(here, named[0].start, weeks), named[1]


def _of_week(here: Present, start: datetime, later: int = 0) -> Stretch:
    """The week in which a stretch begins, or one so many weeks later."""
    day = start.astimezone(here.zone).date()
    monday = day + timedelta(weeks=later, days=-day.weekday())
    return stretches.of_days(here, monday, monday + timedelta(weeks=1))
