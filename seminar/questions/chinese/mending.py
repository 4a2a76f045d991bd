"""Words of which the frame took a sign: of "急诊那场" nothing is urgent, and what is left of it is no "诊" alone."""

import re

from seminar import translating
from seminar.questions.commonplace import is_common

_RUN = re.compile(r"[\u3400-\u9fff]+")
# How many signs around a piece tell which words they are.
_AROUND = 8
# With these the frame goes on, or ends, rather than a word: "傅清合|一共几场", "这周|全校".
_OF_FRAME, _OF_TIME = "一几那这哪什谁", "周月日年天号次场"


def whole(plain: str, start: int, end: int) -> tuple[int, int]:
    """The piece of a folded sentence with the rest of the words at its ends, of which it holds no more than a sign."""
    run = next((one for one in _RUN.finditer(plain) if one.start() <= start and end <= one.end()), None)
    if run is None:
        return start, end
    first = max(run.start(), start - _AROUND)
    at, found = first, (start, end)
    own = translating.into_english(plain[start:end])
    for word in translating.into_english(plain[first : min(run.end(), end + _AROUND)]):
        beyond = at + len(word.said)
        telling = bool(word.forms) and not is_common(word.said)
        if telling and at < start < beyond <= end and len(own[0].said) == 1 and plain[start - 1] not in _OF_TIME:
            found = at, found[1]
        if telling and start <= at < end < beyond and len(own[-1].said) == 1 and plain[end] not in _OF_FRAME:
            found = found[0], beyond
        at = beyond
    return found
