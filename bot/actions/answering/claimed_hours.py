"""Whether a talk is when a question claims: "is it at three?", "is it over by four?"."""

from dataclasses import replace

from bot.actions.answering import sieve
from bot.actions.answering.asking import Asking
from seminar import wall
from seminar.questions import read, timely
from seminar.questions.asked import Fact, Language
from seminar.talk import Talk


def holds(asking: Asking, talk: Talk) -> bool | None:
    """None where no hour is claimed, or the talk's is not known."""
    question = asking.question
    asks = {Fact.YESNO, Fact.WHEN} <= asking.facts and question.language is Language.ENGLISH
    if not asks or not question.claim or question.claim != question.span_said or not talk.fields.hour_known:
        return None
    ends = timely.asks_of_end(question)
    claimed = question if ends else read(question.claim, zone=asking.zone, now=asking.now)
    if claimed.not_before is None and claimed.not_after is None:
        return None
    if claimed.not_before is None and claimed.not_after is not None and ends:
        shown = wall.shown(talk.ends_at, asking.zone)
        return shown.hour * 60 + shown.minute <= claimed.not_after
    hours = replace(question, span=None, weekday=None, not_before=claimed.not_before, not_after=claimed.not_after)
    if claimed.not_before is not None and claimed.not_before == claimed.not_after:
        # A talk at a quarter past four is "at four".
        hours = replace(hours, not_after=claimed.not_before + sieve.A_QUARTER)
    return sieve.in_time(talk, hours, asking.zone)
