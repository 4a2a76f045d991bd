"""Greetings, politeness and talk around a question, which say nothing of what is asked."""

import re

from seminar.questions.chinese import askerwords, framewords
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import PARTICLES

_MENTION = re.compile(r"<[@#][!&]?\d{1,20}>|<a?:\w{1,32}:\d{1,20}>|@[\w.-]{1,40}")
_TONE = re.compile(
    rf"(?:{PARTICLES}){{1,4}}(?=$|[^\w])|[😀-🙏🚀-🛿🤀-🧿☀-➿]+|(?:哈哈|呵呵|嘻嘻|hh+|233+|orz|qaq|qwq|xd"
    rf"|lol|tat|ww+)(?=$|[^\w])"
)


def strip_asker(sentence: Sentence) -> None:
    """Takes away who is asked and what for, which is no question of yes or no: "有没有人知道…"."""
    sentence.take(askerwords.PURPOSE)
    sentence.take(askerwords.SELF)
    sentence.take(askerwords.KNOWN)
    sentence.take(askerwords.ANYONE)
    sentence.take(askerwords.WHENEVER)


def take_besides(sentence: Sentence) -> str | None:
    """What is left out, "除了明天那场"; it is then gone."""
    match = sentence.take(askerwords.BESIDES) or sentence.take(askerwords.NOT_COUNTED)
    return sentence.said(*match.span("take")).strip() if match else None


def strip(sentence: Sentence) -> None:
    """Takes them away from the sentence."""
    sentence.take_all(_MENTION)
    sentence.take_all(_TONE)
    sentence.take_all(askerwords.GREETING)
    sentence.take(askerwords.CORRECTED)
    sentence.take(askerwords.MEANT)
    for pattern in (
        askerwords.OWN_ZONE,
        askerwords.UNTIL,
        framewords.POLITE,
        framewords.ASK_LEAD,
        framewords.KNOWS,
        framewords.FILLERS,
        framewords.ASK_LEAD,
        framewords.KNOWS,
    ):
        sentence.take_all(pattern)
    sentence.take_all(_TONE)


def strip_requests(sentence: Sentence) -> bool:
    """Takes away that something should be given or told; whether the sentence asks for that."""
    found = sentence.take_all(framewords.GIVE)
    return bool(found + sentence.take_all(framewords.WISH))
