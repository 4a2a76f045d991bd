"""What the words of a question say of time and place beside its span: that month, at Christmas, in Main Hall."""

import re

from seminar.questions.asked import Language, Question
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english

_SAME_WEEK = re.compile(english.SAME_WEEK, re.IGNORECASE)
_LATER = re.compile(english.LATER, re.IGNORECASE)
_SAME_MONTH = re.compile(english.SAME_MONTH, re.IGNORECASE)
# "图书馆那场": a place, where a talk is there at that time.
_THERE = re.compile("\x1f(?:那|嗰|的)(?:一?[场場个個]|讲座|講座|报告|報告|活动|活動)|(?:在|喺)\x1f")
_FEAST = re.compile(english.FEAST, re.IGNORECASE)
_ENDS = re.compile(english.ENDS, re.IGNORECASE)
_ALL_TIME = re.compile(f"{english.ALL_TIME}|{chinese.ALL_TIME}", re.IGNORECASE)
_OUT_YET = re.compile(chinese.OUT_YET)


def same_stretch(question: Question) -> str:
    """Of what it asks for the rest: of that "month", "week" or "day"."""
    if _SAME_MONTH.search(question.said):
        return "month"
    return "week" if _SAME_WEEK.search(question.said) else "day"


def asks_whether_out(question: Question) -> bool:
    """Whether it asks if something is known yet, "题目定了吗", which leads to a talk that is still to come."""
    return _OUT_YET.search(question.said) is not None


def asks_of_all_time(question: Question) -> bool:
    """Whether talks that are over are meant as well as those to come: "all of them, old and new"."""
    return _ALL_TIME.search(question.said) is not None


def asks_of_end(question: Question) -> bool:
    """Whether the hour up to which it asks is that of the end: "will it be over by four?"."""
    return _ENDS.search(question.said) is not None


def asks_of_later(question: Question) -> bool:
    """Whether of that day or week only what comes after the talk that was spoken of is asked for."""
    return _LATER.search(question.said) is not None


def names_feast(question: Question) -> str | None:
    """The feast by whose name the time is given, where one talk may be called by it as well."""
    match = _FEAST.search(question.span_said or "") if question.topic.strip() else None
    return match[0] if match else None


def names_place(question: Question, said: str) -> bool:
    """Whether these words say where: "in Main Hall"."""
    if question.language is not Language.ENGLISH:
        return _THERE.search(question.said.replace(said, "\x1f", 1)) is not None if len(said) > 1 else False
    where = rf"\b(?:{english.PLACED}) (?:the )?{re.escape(said)}\b"
    return re.search(where, question.said, re.IGNORECASE) is not None


def is_afar(venue: str) -> bool:
    """Whether a folded venue is none: "online"."""
    words = [word for word in re.findall(r"[a-z]+", venue) if word not in english.AFAR_BESIDE]
    only_afar = bool(words) and venue.isascii() and all(word in english.AFAR for word in words)
    return venue in english.AFAR or venue in chinese.AFAR or only_afar
