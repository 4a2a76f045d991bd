"""Whether a question of where wants a room, so that "online" would be no answer."""

from seminar.questions.asked import Question
from seminar.questions.chinese import nuances as chinese
from seminar.questions.english import nuances as english
from seminar.questions.patterns import any_of

_ROOM = any_of(english.ROOM, chinese.ROOM)
_OR_ONLINE = any_of(english.OR_ONLINE, chinese.OR_ONLINE)


def asks(question: Question) -> bool:
    """ "Which room is it in?", "线下去哪间教室？", but not "what room, or is it on Zoom?"."""
    return _ROOM.search(question.said) is not None and _OR_ONLINE.search(question.said) is None
