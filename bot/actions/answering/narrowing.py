"""Which of the talks that fit are meant: by tense, by their place in order, by what is likeliest of a person."""

from bot.actions.answering import by_time, having, sieve
from bot.actions.answering.asking import Asking
from bot.actions.answering.pool import By, Pool
from seminar.questions import counting, nuances, timely
from seminar.questions.asked import Fact, Question, Tense
from seminar.talk import Talk

# How much less a talk may be about the topic than another before its tense counts for nothing.
CLEARLY = 0.8


def of_tense(asking: Asking, pool: Pool, fitting: list[Talk], tense: Tense) -> list[Talk]:
    """Those of the tense; where there are none, the others, unless the tense is what is asked about.

    Of a topic, a talk that is clearly more about it counts whatever the tense: people mistake what is over already.
    """
    kept = [talk for talk in fitting if sieve.fits_tense(talk, tense, asking.now)]
    existence = asking.facts & {Fact.COUNT, Fact.LIST} or asking.facts == {Fact.YESNO}
    if kept and len(kept) < len(fitting) and pool.by is By.TOPIC and not asking.question.place:
        best = max(pool.strength.get(talk.id, 0) for talk in fitting)
        if max(pool.strength.get(talk.id, 0) for talk in kept) < best * CLEARLY:
            return fitting
    if existence and tense is not Tense.ANY:
        return kept
    if kept:
        return kept
    return [] if asking.question.place and asking.question.place.from_now else fitting


def at_place(asking: Asking, fitting: list[Talk]) -> list[Talk]:
    """The next, the last, the second one: cancelled talks do not count, unless they are what is asked for."""
    place, most = asking.question.place, asking.question.most or 1
    assert place is not None
    held = [talk for talk in fitting if not talk.cancelled or asking.question.cancelled]
    held.sort(key=lambda talk: (talk.starts_at, talk.id))
    if place.from_now:
        held = [talk for talk in held if talk.is_past(asking.now) == (place.number < 0)]
    if nuances.asks_for_latest_of_kind(asking.question):
        held = [talk for talk in held if having.materials(talk, asking.question.materials)]
    if place.number > 0:
        return held[place.number - 1 : place.number - 1 + most]
    end = len(held) + place.number + 1
    return held[max(0, end - most) : end] if end > 0 else []


def place_of_each(asking: Asking, pool: Pool, fitting: list[Talk]) -> tuple[Talk, ...]:
    """Where several people may be meant, the next or last talk of each; nothing where only one has such a talk."""
    found: dict[int, Talk] = {}
    for person in sorted(pool.whom.ids):
        theirs = [talk for talk in fitting if any(one.id == person for one in talk.speakers)]
        found |= {talk.id: talk for talk in at_place(asking, theirs)}
    return tuple(sorted(found.values(), key=lambda talk: (talk.starts_at, talk.id))) if len(found) > 1 else ()


def one_each(asking: Asking, pool: Pool, fitting: list[Talk]) -> list[Talk]:
    """Of each person who may be meant, the talks that are likeliest meant."""
    chosen: dict[int, Talk] = {}
    for person in sorted(pool.whom.ids):
        theirs = [talk for talk in fitting if any(one.id == person for one in talk.speakers)]
        chosen |= {talk.id: talk for talk in _likeliest(asking, theirs)}
    return sorted(chosen.values(), key=lambda talk: (talk.starts_at, talk.id))


def _likeliest(asking: Asking, theirs: list[Talk]) -> list[Talk]:
    """Of one person's several talks those that have what is asked for: the next to come, else all that are over."""
    held = [talk for talk in theirs if not talk.cancelled]
    theirs = held if held and Fact.STATUS not in asking.facts else theirs
    if timely.asks_whether_out(asking.question):
        theirs = [talk for talk in theirs if not talk.is_past(asking.now)] or theirs
    theirs = [talk for talk in theirs if not having.missing(talk, asking.question, asking.now)] or theirs
    coming = [talk for talk in theirs if not talk.is_past(asking.now)]
    if len(coming) < len(theirs) and _means_any(asking.question):
        return theirs
    if coming and by_time.tense_of(asking) is not Tense.PAST:
        return coming[:1]
    return theirs[-1:] if nuances.asks_for_latest(asking.question) else theirs


def _means_any(question: Question) -> bool:
    """Whether "that talk of hers" is asked for its content, which says nothing of when it is: "他那场讲什么"."""
    facts = set(question.facts)
    fits = question.tense is Tense.ANY and not question.span and bool(facts) and facts <= {Fact.ABSTRACT, Fact.TITLE}
    return fits and (nuances.names_that_talk(question) or counting.a_talk(question))
