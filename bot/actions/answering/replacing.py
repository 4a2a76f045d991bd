"""The talk that is given instead of one that was cancelled: "when was it moved to?"."""

from bot.actions.answering.asking import Asking
from bot.actions.answering.telling import tell
from bot.actions.answering.values import About, Answer, Kind, Why
from seminar import words
from seminar.questions import nuances, stand_ins
from seminar.questions.asked import Fact
from seminar.talk import Talk
from storage import talks

# What two titles of one talk have in common of the shorter one.
ALIKE = 0.5


async def instead(asking: Asking, told: Answer) -> Answer:
    """The answer of the talk that was put in a cancelled one's place, where somebody asks to when it was moved."""
    if told.kind == Kind.AMBIGUOUS and nuances.asks_of_new_date(asking.question):
        held = [talk for talk in told.talks if not talk.cancelled]
        return tell(asking, held[0]) if len(held) == 1 < len(told.talks) else told
    if told.kind == Kind.AMBIGUOUS and Fact.STATUS in asking.facts:
        # One that was cancelled and is given again: what is asked is whether it takes place now.
        held = [talk for talk in told.talks if not talk.cancelled]
        again = len(held) == 1 < len(told.talks) and all(_is_same(held[0], talk) for talk in told.talks)
        return tell(asking, held[0]) if again else told
    one = told.talks[0] if len(told.talks) == 1 and told.about is About.TALK else None
    if one and one.cancelled and Fact.WHO in told.facts and stand_ins.asks(asking.question):
        return asking.unknown(Why.NEVER_KEPT, about=About.TALK, talks=(one,), missing=(Fact.OTHER,))
    if not one or not one.cancelled or told.kind != Kind.ANSWER or not nuances.asks_of_new_date(asking.question):
        return told
    found = [
        talk
        for person in one.speakers
        for talk in await talks.of_speaker(asking.db, person.id)
        if not talk.cancelled and talk.starts_at > one.starts_at and _is_same(one, talk)
    ]
    if found:
        return tell(asking, min(found, key=lambda talk: (talk.starts_at, talk.id)))
    asked = tuple(fact for fact in told.facts if fact is not Fact.STATUS)
    if Fact.YESNO in asked and Fact.WHEN not in asked and nuances.asks_whether_made_up(asking.question):
        return asking.answer(About.TALK, talks=(one,), truth=False)
    if Fact.WHEN not in asked:
        return told
    return asking.unknown(Why.NO_FACT, about=About.TALK, talks=(one,), missing=(Fact.WHEN,))


def _is_same(one: Talk, other: Talk) -> bool:
    """Whether two talks of a person are of one title, as far as both have one."""
    if not one.fields.title or not other.fields.title:
        return one.series.id == other.series.id
    first, second = set(words.split(one.fields.title)), set(words.split(other.fields.title))
    return len(first & second) >= ALIKE * min(len(first), len(second))
