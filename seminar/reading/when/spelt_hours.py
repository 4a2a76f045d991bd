"""Hours in the words of the other languages, in figures: "ore diciassette e trenta", "um halb acht abends"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import LANGUAGES, compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import AND, AT_HOUR
from seminar.reading.text.lines import Line
from seminar.reading.when.times import find_hours

_LONGEST = 300
_NUMBERS = {word: number for language in LANGUAGES for word, number in language.phrasing.numbers.items()}
_HOURS = match_any(word for word, number in _NUMBERS.items() if number <= 24)
_MINUTES = match_any(word for word, number in _NUMBERS.items() if number % 5 == 0)
_LATE = match_any(word for word in gather_words(lambda words: words.afternoons) if word[0] < "\u3000")
_EARLY = match_any(word for word in gather_words(lambda words: words.mornings) if word[0] < "\u3000")
_SPELT = compile_when_used(
    rf"(?P<lead>(?<!\w){AT_HOUR}\s)(?:(?P<half>halb\s)|(?P<quarter>viertel\snach\s))?(?P<hour>{_HOURS})(?!\w)"
    r"(?P<unit>\s(?:uhr|heures?|horas?|hs|h|ore)(?!\w))?"
    rf"(?:\s(?:{AND}\s)?(?:un[ea]?\s)?(?P<minutes>{_MINUTES})(?!\w)(?:\sminut[eois]{{1,2}})?)?"
    rf"(?:,?\s(?:(?P<late>{_LATE})|(?P<early>{_EARLY}))(?!\w))?",
    re.IGNORECASE,
)
# In the morning nobody meets before, so that smaller numbers are of the afternoon.
_EARLIEST = 8


def write_spelt_hours(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with such hours in figures; where the text has others too, those alone that name their unit."""
    told = any(find_hours(line.text[:_LONGEST]) for line in lines)
    return [_write(line, sure=told) if len(line.text) <= _LONGEST else line for line in lines]


def _write(line: Line, *, sure: bool) -> Line:
    text = _SPELT.sub(lambda found: found[0] if sure and not found["unit"] else _tell(found), line.text)
    return line if text == line.text else replace(line, text=text, raw=text)


def _tell(found: re.Match[str]) -> str:
    """ "ore 17:30"; a number that nothing says to be an hour stays: "alle tre sorelle"."""
    hour = _NUMBERS[" ".join(found["hour"].lower().split())]
    minute = _NUMBERS[found["minutes"].lower()] if found["minutes"] else 15 if found["quarter"] else 0
    told = found["unit"] or found["minutes"] or found["late"] or found["early"] or found["half"] or found["quarter"]
    ore = found["lead"].split()[-1].lower() == "ore"
    if not (told or ore) or minute > 45:
        return found[0]
    if found["half"]:
        hour, minute = hour - 1, 30
    if hour < 12 and (found["late"] or (hour < _EARLIEST and not found["early"])):
        hour += 12
    return f"{found['lead']}{hour}:{minute:02}"
