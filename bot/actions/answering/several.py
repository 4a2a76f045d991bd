"""Several talks as an answer, and when that is what was asked for."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.actions.answering import by_time
from bot.actions.answering.asking import Asking
from bot.actions.answering.pool import By, Pool
from bot.actions.answering.telling import FIRM, tell
from bot.actions.answering.values import About, Answer, Why
from seminar import wall
from seminar.questions import clashes, counting, each, nuances, personal
from seminar.questions.asked import Fact, Language, Reference, Tense
from seminar.talk import Talk

# What is said of each of several talks as well as of one.
OF_EACH = frozenset({Fact.WHO, Fact.TITLE, Fact.WHEN, Fact.LIST, Fact.YESNO, Fact.COUNT, Fact.UNTIL, Fact.STATUS})
MOST_LISTED = 25
# What is asked of the one talk of a week.
_OF_ONE = frozenset({Fact.WHEN, Fact.WHERE, Fact.TITLE, Fact.WHO})
# How much weaker than the best a talk may be to be listed beside it, where a list was asked for and where not.
LISTED, AS_GOOD = 0.66, 0.88
A_DAY = timedelta(hours=26)


def wanted(asking: Asking, pool: Pool) -> bool:
    question, facts = asking.question, asking.facts
    if question.place:
        return (question.most or 1) > 1
    if facts & {Fact.COUNT, Fact.LIST} or (question.most or 1) > 1:
        return True
    if question.affiliation and facts <= OF_EACH:
        # "栖大老师讲的那场几点": of one, though several came from there.
        of_one = question.language is not Language.ENGLISH and facts and nuances.names_that_talk(question)
        return not (of_one or personal.names_one_giver(question))
    if not facts and nuances.names_several_talks(question):
        return True
    if question.lacking and facts <= OF_EACH and not nuances.names_one_talk(question):
        # "Whom must I still chase for a title?"
        return True
    if pool.by is By.TOPIC and facts <= OF_EACH and nuances.names_several_talks(question):
        return True
    if pool.by is By.TIME and question.span and facts <= OF_EACH | {Fact.WHERE} and nuances.asks_for_several(question):
        return True
    all_of_series = asking.series is not None and nuances.names_several_talks(question)
    if pool.by is By.TIME and all_of_series and facts and facts <= OF_EACH and not nuances.asks_of_habit(question):
        return True
    if pool.by is By.TIME and nuances.asks_of_same_day(question) and facts <= OF_EACH:
        return True
    if pool.by is By.TIME and (_is_of_one_talk(asking) or (question.claim and question.reference is Reference.TALK)):
        return False
    if Fact.STATUS in facts and question.claim and question.span and counting.a_talk(question):
        # "Has the kelp talk in April been called off?" asks of one.
        return False
    if pool.by is By.TIME:
        return facts <= OF_EACH and bool(question.span or question.weekday is not None or Fact.YESNO in facts)
    if pool.by is By.PEOPLE and (len(pool.whom.meant) > 1 or nuances.asks_for_several(question)):
        return True
    return facts == {Fact.YESNO} and question.claim is None


def _is_of_one_talk(asking: Asking) -> bool:
    """Whether a question of one day speaks of one talk: "what time on the 12th?", "what's the colloquium on …?"."""
    question = asking.question
    if question.lacking and nuances.names_one_talk(question):
        return not asking.facts & {Fact.LIST, Fact.COUNT}
    if question.span is None:
        return False
    that_one = question.language is not Language.ENGLISH and nuances.names_that_talk(question)
    if that_one and asking.facts in ({Fact.WHEN}, {Fact.WHO}):
        # "12月那场几点", "三月那场是谁讲的", though there are more in that month.
        return True
    if question.span.ends_at - question.span.starts_at > A_DAY:
        # "This week's talk, what time is it?" takes it that there is one.
        of_one = counting.a_talk(question) and not asking.series and asking.facts <= _OF_ONE
        return of_one and not nuances.asks_for_several(question)
    if nuances.names_several_talks(question) or nuances.asks_for_several(question):
        return False
    if asking.facts == {Fact.WHO} and that_one:
        return True
    if asking.facts and asking.facts <= _OF_ONE and counting.a_talk(question):
        return True
    return asking.facts == {Fact.WHEN} or (asking.facts == {Fact.TITLE} and question.gathering is not None)


def shown(asking: Asking, pool: Pool, fitting: list[Talk]) -> list[Talk]:
    """What is listed: without cancelled talks unless they were asked for, and of a topic those that are about it."""
    facts = asking.facts
    held = [talk for talk in fitting if not talk.cancelled]
    if asking.question.cancelled is None and Fact.STATUS not in facts and (held or Fact.COUNT in facts):
        fitting = held
    if pool.by is By.TOPIC and fitting:
        best = max(pool.strength.get(talk.id, 0) for talk in fitting)
        many = facts & {Fact.LIST, Fact.COUNT} or (not facts and nuances.names_several_talks(asking.question))
        least = best * (LISTED if many else AS_GOOD)
        fitting = [talk for talk in fitting if pool.strength.get(talk.id, 0) >= least]
    return sorted(fitting, key=lambda talk: (talk.starts_at, talk.id))


def listed(asking: Asking, found: list[Talk]) -> Answer:
    question, facts = asking.question, asking.facts
    if question.most and not question.place:
        found = found[: question.most] if by_time.tense_of(asking) is not Tense.PAST else found[-question.most :]
    if Fact.OTHER in facts and not facts & FIRM:
        return asking.unknown(Why.NEVER_KEPT, talks=tuple(found[:1]))
    count = len(found) if Fact.COUNT in facts else None
    if len(found) == 1 and Fact.COUNT not in facts and not each.asks(question):
        return tell(asking, found[0], truth=not found[0].cancelled if Fact.YESNO in facts else None)
    return asking.answer(
        About.TALKS if found else About.NOTHING,
        talks=tuple(found[:MOST_LISTED]),
        count=count,
        truth=_truth(asking, found) if Fact.YESNO in facts else None,
    )


def each_of(asking: Asking, found: Sequence[Talk]) -> Answer:
    """That of every one of them is known what was asked."""
    return asking.answer(About.TALKS, talks=tuple(found[:MOST_LISTED]), truth=True)


def _truth(asking: Asking, found: Sequence[Talk]) -> bool | None:
    """Whether there are any, or whether two are on one day; of more the list tells it."""
    if each.asks(asking.question):
        # Listed are those of which it is not known.
        return False
    if len(found) < 2 or not clashes.asks_of_day(asking.question):
        return bool(found)
    return are_on_one_day(asking, found) if len(found) == 2 else None


def are_on_one_day(asking: Asking, found: Iterable[Talk]) -> bool:
    """Whether they are, by the asker's clock."""
    return len({wall.shown(talk.starts_at, asking.zone).date() for talk in found}) == 1


def nearest_in_time(fitting: Sequence[Talk], asking: Asking) -> Talk:
    if by_time.tense_of(asking) is Tense.PAST:
        return fitting[-1]
    coming = [talk for talk in fitting if not talk.is_past(asking.now)]
    return coming[0] if coming else fitting[-1]


def unheard(asking: Asking, pool: Pool) -> Answer:
    strangers = pool.whom.strangers
    words = ", ".join(strangers) or pool.whom.topic
    if Fact.OTHER in asking.facts:
        return asking.unknown(Why.NEVER_KEPT, talks=pool.nearest)
    return asking.unknown(Why.NO_PERSON if strangers else Why.NO_TALK, words=words, talks=pool.nearest)
