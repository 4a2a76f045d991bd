"""Whether a talk takes place, by what its lines say of being called off or moved."""

import re
from collections.abc import Sequence

from seminar.reading.draft import Doubt
from seminar.reading.languages import Label, Words, compile_when_used, gather_words, match_words
from seminar.reading.talk.cancelling import says_cancelled, says_postponed
from seminar.reading.talk.sections import Gathered
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import narrow
from seminar.reading.when.day_hints import find_new_day
from seminar.reading.when.mentions import find_mentions
from seminar.talk import Status

_POSTPONED_TO = compile_when_used(
    r"\bpostponed\s+(?:\w+\s+){0,3}?(?:to|until)\b"
    rf"|{match_words(word for word in gather_words(lambda words: words.new_days) if len(word) > 6)}",
    re.IGNORECASE,
)
# "Her talk is cancelled; Bo Stone steps in"
_STEPS_IN = Words(gather_words(lambda words: words.phrasing.stands_in))


def read_status(gathered: Gathered, lines: Sequence[Line], day: str) -> tuple[Status, list[Doubt]]:
    """The status, and what is doubtful about it; `day` are the words from which the talk's day was read."""
    texts = {line for part in gathered.of(Label.ABSTRACT, Label.BIO) for line in part.lines}
    short = [line.text for line in lines if len(line.text) <= 300 and line not in texts]
    short = [text for text in short if not _is_of_another(text, day)]
    if any(map(says_cancelled, short)):
        moved = day and any((says_cancelled(text) or says_postponed(text)) and _moves_to(text, day) for text in short)
        return Status.SCHEDULED if moved else Status.CANCELLED, []
    if not any(map(says_postponed, short)):
        return Status.SCHEDULED, []
    later = any(
        find_mentions(text[found.end() : found.end() + 80]).dates
        for text in short
        for found in _POSTPONED_TO.finditer(text)
    )
    if day and any(_moves_to(text, day) for text in short):
        return Status.SCHEDULED, []
    why = "The text says that the talk is postponed. Check which day holds now."
    return Status.SCHEDULED if later else Status.CANCELLED, [Doubt(field="date", why=why)]


def _is_of_another(text: str, day: str) -> bool:
    """Whether words name other days alone than the talk's, or that somebody steps in."""
    if _STEPS_IN.search(text):
        return True
    days = {(each.month, each.day) for each in find_mentions(text).dates}
    own = {(each.month, each.day) for each in find_mentions(day).dates}
    return bool(days and own) and days.isdisjoint(own) and find_new_day(text) is None


def _moves_to(text: str, day: str) -> bool:
    """Whether a sentence says that the talk moves to the day that was read."""
    new = find_new_day(text)
    return new is not None and narrow(day)[:12] in narrow(new)
