"""In which language a talk is given: nobody stores it, and where the script of a title tells it, that is the answer."""

import re

from seminar.questions.asked import Question

_NAME = (
    "english|german|french|spanish|chinese|mandarin|italian|dutch|polish|cantonese|japanese|korean|portuguese|russian"
)
_ASKS = re.compile(
    r"\b(?:what|which) languages?\b|\blanguage of the (?:talk|lecture|seminar)\b"
    rf"|\bin (?:{_NAME})(?= ?(?:[?.!,]|$| or\b))"
    "|(?:什么|什麼|甚麼|哪种|哪種|边种|邊種|咩|啥)(?:语言|語言|语种|語種)"
    "|用(?:中文|英文|英语|英語|普通话|普通話|国语|國語|粤语|粵語|广东话|廣東話|日文|日语|日語)"
    "(?:来|來)?[讲講说說做报報]"
    "|(?:中文|英文|英语|英語|普通话|普通話|国语|國語)(?:讲|講)?的?(?:还是|還是|定系|定係|抑或|吗|嗎|咩)",
    re.IGNORECASE,
)
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
