"""In which language a talk is given: nobody stores it, and where the script of a title tells it, that is the answer."""

import re

from seminar.questions.asked import Question
from seminar.questions.chinese import languages as chinese
from seminar.questions.english import languages as english

_ASKS = re.compile(f"{english.ASKS}|{chinese.ASKS}", re.IGNORECASE)
# Japanese and Korean stand before Chinese: their titles may hold Han as well.
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u3096\u30a1-\u30fa]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
)


def asks(question: Question) -> bool:
    """Whether it asks for the language of a talk."""
    return _ASKS.search(question.said) is not None


def of_title(title: str | None) -> str | None:
    """The tag of the language whose script a title is in, such as "zh"; None for letters that many languages share."""
    return next((tag for tag, script in _SCRIPTS if script.search(title or "")), None)
