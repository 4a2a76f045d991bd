"""Which of two talks comes first, and how far they are apart: both, in their order."""

import re
from dataclasses import replace

from bot.actions.answering import deciding, naming
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import About, Answer, Kind
from seminar.questions import read
from seminar.questions.asked import Fact, Tense
from seminar.questions.commonplace import without_common
from seminar.questions.taking_over import Followed
from seminar.talk import Talk

_ONE, _OTHER = "(?P<one>[^?,:;]{2,120}?)", r"(?P<other>[^?,:;]{2,120}?)[\s?.!]*$"
_WORDS = (
    # "Is the whale talk before or after Meyer's?"
    rf"{_ONE}[\s,–-]+(?:before or after|after or before|(?:earlier|sooner|later) or (?:earlier|sooner|later) than)"
    rf"\s+{_OTHER}",
    # "Which comes first, the whale talk or Meyer's?"
    r"\b(?:which|who|whose|what)\b[^?,:;]{1,40}\b(?:first|earlier|sooner|later|last|next)\b[^?,:;]{0,20}[,:;–-]\s*"
    rf"{_ONE}\s+or\s+{_OTHER}",
    # "How long is it between the whale talk and Meyer's?"
    r"\bhow (?:long|far|much time|many (?:days|weeks|hours|months))\b[^?,:;]{0,40}?"
    rf"\b(?:between|apart (?:are|were|is|will))\s+{_ONE}\s+and\s+{_OTHER}",
    rf"\bhow (?:long|far|much time|many (?:days|weeks|hours|months))\b {{0,2}}(?:are|is|lies?) {_ONE}\s+and\s+"
    r"(?P<other>[^?,:;]{2,120}?) (?:apart|from each other)[\s?.!]*$",
)
_BOTH = tuple(re.compile(words, re.IGNORECASE) for words in _WORDS)


async def about(asking: Asking) -> Answer | None:
    """Both talks; None where the question is of something else, or either of them cannot be told."""
    if asking.followed.points:
        return None
    said = " ".join(asking.question.said.split())
    match = next((found for pattern in _BOTH if (found := pattern.search(said))), None)
    if match is None:
        return None
    talks = [await _meant(asking, match[name]) for name in ("one", "other")]
    if talks[0] is None or talks[1] is None or talks[0].id == talks[1].id:
        return None
    both = sorted((talks[0], talks[1]), key=lambda talk: (talk.starts_at, talk.id))
    return asking.answer(About.TALKS, talks=tuple(both), facts=(Fact.WHEN,))


async def _meant(asking: Asking, part: str) -> Talk | None:
    """The one talk that a part of the sentence names."""
    question = read(part, zone=asking.zone, now=asking.now)
    if question.foreign or not (question.topic.strip() or question.people):
        return None
    question = replace(question, facts=(Fact.WHEN,), tense=Tense.ANY, place=None, reference=None, claim=None)
    series, topic, sure = naming.of_question(question, asking.known)
    alone = replace(
        asking,
        followed=Followed(question=question),
        series=series,
        topic=without_common(topic),
        sure=sure,
        looked_up={},
    )
    told = await deciding.decide(alone)
    return told.talks[0] if told.kind is Kind.ANSWER and len(told.talks) == 1 else None
