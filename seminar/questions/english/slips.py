"""Words that anybody uses in a question, as hasty fingers type them."""

from functools import cache, lru_cache

from seminar import misspelling
from seminar.questions.commonplace import COMMON
from seminar.questions.english.spelling import FRAME, OTHERS, is_slip, mend

_FEWEST = 5  # letters of a word in which two are swapped
_LONG = 6  # letters of a word in which one is missing, or of one in which one is too many
_MOST = 15
_MORE_WORDS = """
abroad affiliated attending autumn cancels chairing city clashes colleagues colloquia country department earliest easter
employer faculty famous fortnight fridays holidays hosting hybrid invited links located longest longer
material materials mondays moved onsite opening organizes position postdoc postgraduate professors registration remote
remotely rooms saturdays seasons semesters shortest sixth spoken sponsors spring stream streamed streaming
student students sundays supervisor third thursdays timezone titles todays tomorrows tuesdays universities
untitled venues virtual wednesdays winter workshops
"""
# Words of their own that are such a slip away from those.
_REAL_WORDS = """
alter auction bought brining combing county faulty halving heaving indexed lecturers marking masking quiet seeding
seeping slaying staging staying steaming strands suing swaying three tired tropics tuning turing
"""
_REAL = OTHERS | frozenset(_REAL_WORDS.split())


@lru_cache(maxsize=1024)
def meant(word: str) -> str:
    """What a word in lower case was to be; itself where no common word is near, or where it may be of a talk."""
    mended = mend(word)
    if mended != word or word in _known() or word in _REAL or not (_FEWEST <= len(word) <= _MOST and word.isalpha()):
        return mended
    found = [other for other in misspelling.nearest(word, _known(), 1) if _is_likely(word, other)]
    return found[0] if len(found) == 1 else word


def _is_likely(word: str, other: str) -> bool:
    """Whether letters changed places; or one is missing or too many in what is long enough to tell."""
    if sorted(word) == sorted(other):
        return True
    return len(word) != len(other) and min(len(word), len(other)) >= _LONG and is_slip(word, other)


@cache
def _known() -> dict[str, int]:
    """The common words, as if each were used as often as the others."""
    common = COMMON | FRAME | frozenset(_MORE_WORDS.split())
    return dict.fromkeys((word for word in common if len(word) >= _FEWEST and word.isascii()), 1)
