"""Who gave more than one talk: "天文论坛谁讲了不止一次", "who has spoken twice"."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.actions.answering import gathering, several, sieve
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import Answer
from seminar.questions import personal
from seminar.questions.asked import Fact, Reference, Tense
from seminar.questions.taking_over import Followed
from seminar.talk import Talk


async def about(asking: Asking) -> Answer | None:
    """Their talks in the order of time; None where it asks nothing of the kind."""
    question = asking.question
    if not personal.asks_who_came_again(question) or question.people:
        return None
    if asking.followed.points and question.reference is not Reference.TALK:
        # Of those who were listed, or of somebody: one talk that was spoken of is nothing to count in.
        return None
    if Fact.COUNT in asking.facts and Fact.WHO not in asking.facts:
        # How many talks there are is not how many people gave them.
        return None
    of_all = replace(question, facts=(Fact.COUNT,), tense=Tense.ANY, place=None, most=None, reference=None)
    counted = replace(asking, followed=Followed(question=of_all))
    pool = await gathering.gather(counted)
    every = sieve.sift(pool.talks, counted.question, asking.zone, asking.now, tense=Tense.ANY)
    held = [talk for talk in every if not talk.cancelled]
    over = [talk for talk in held if talk.is_past(asking.now)] if question.tense is Tense.PAST else []
    # "Who spoke twice" may count the one that is still to come.
    shape = (Fact.YESNO,) if Fact.YESNO in asking.facts else ()
    listing = asking.instead(replace(counted.question, facts=(*shape, Fact.LIST)))
    return several.listed(listing, _by_same(over) or _by_same(held))


def _by_same(held: Sequence[Talk]) -> list[Talk]:
    """The talks of those who gave several of them."""
    times = Counter(person.id for talk in held for person in talk.speakers)
    found = [talk for talk in held if any(times[person.id] > 1 for person in talk.speakers)]
    return sorted(found, key=lambda talk: (talk.starts_at, talk.id))
