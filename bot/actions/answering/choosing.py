"""Which of the talks that may be meant the answer is about: one, several, or none; or which of them to ask about."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.answering import besides, by_time, gathering, having, likelier, narrowing, several, sieve, stepping
from bot.actions.answering.asking import Asking
from bot.actions.answering.pool import By, Pool
from bot.actions.answering.telling import quotes, tell
from bot.actions.answering.values import About, Answer, Kind, Why
from seminar import wall, words
from seminar.questions import each, nuances, personal
from seminar.questions.asked import Fact, Language, Reference, Tense
from seminar.questions.taking_over import Followed
from seminar.talk import Talk
from storage import talks

MOST_ASKED_BACK = 5
# How much weaker than the best another talk of a person may be to be meant too: its abstract says it more than once.
OF_THEIRS = 0.84
_BOTH = 2
# What is told of a talk that was cancelled as of any other.
_OF_ANY = frozenset({Fact.WHO, Fact.TITLE, Fact.ABSTRACT, Fact.AFFILIATION})


async def choose(asking: Asking) -> Answer:
    pool = await gathering.gather(asking)
    return replace(await _chosen(asking, pool), likely=pool.likely)


async def _chosen(asking: Asking, pool: Pool) -> Answer:
    question = asking.question
    compared = Fact.YESNO in asking.facts and len(pool.whom.meant) > 1
    # "The next but one" is counted from now where nothing was spoken of.
    from_now = pool.by is By.TIME and question.place is not None and not asking.followed.points
    if question.reference in (Reference.AFTER, Reference.BEFORE) and not compared and not from_now:
        return await stepping.step(asking, pool)
    if pool.by is By.POINTED and question.place and question.place.from_now and len(pool.talks) > 1:
        # "The soonest" of those that were listed; of all where none of these can be meant.
        chosen = narrowing.at_place(asking, sorted(pool.talks, key=lambda talk: talk.starts_at))
        if not chosen and nuances.asks_for_latest(question) and question.language is not Language.ENGLISH:
            # "最近一场" of those that are all over is the last.
            chosen = sorted(pool.talks, key=lambda talk: talk.starts_at)[-1:]
        if chosen:
            return tell(asking, chosen[0])
        return await choose(replace(asking, followed=Followed(question=question)))
    if pool.by is By.POINTED:
        taken = asking.followed.taken
        if asking.followed.none and taken and each.asks(question):
            return several.each_of(asking, await gathering.load(asking, taken.talk_ids))
        return _pointed(asking, pool.talks)
    if pool.by is By.TOPIC:
        strength = max((pool.strength.get(talk.id, 0) for talk in pool.talks), default=0)
        paper = await likelier.paper(asking, strength)
        if paper:
            return paper
        if not pool.talks:
            return several.unheard(asking, pool)
    if pool.apart and Fact.YESNO in asking.facts and asking.facts <= {Fact.YESNO, Fact.WHO, Fact.LIST}:
        return asking.answer(About.TALK, talks=pool.nearest, truth=False)
    person_alone = question.language is not Language.ENGLISH or not nuances.names_talk(question)
    if pool.beside and asking.facts in ({Fact.YESNO}, {Fact.YESNO, Fact.LIST}) and person_alone and not question.claim:
        # "Does he drink?" is no question of a talk.
        return asking.unknown(Why.NO_TALK, words=pool.beside, talks=pool.talks[-1:])
    tense = by_time.tense_of(asking)
    fitting = sieve.sift(pool.talks, question, asking.zone, asking.now, tense=Tense.ANY)
    fitting = besides.without(asking, fitting)
    fitting = narrowing.of_tense(asking, pool, fitting, tense)
    if len(fitting) > 1 and question.not_before is not None and (day := await gathering.day_spoken_of(asking)):
        fitting = [talk for talk in fitting if wall.shown(talk.starts_at, asking.zone).date() == day] or fitting
    if question.place:
        several_people = pool.by is By.PEOPLE and pool.whom.unsure
        if several_people and (theirs := narrowing.place_of_each(asking, pool, fitting)):
            return asking.ask_back(About.TALKS, talks=theirs)
        fitting = narrowing.at_place(asking, fitting)
    if not fitting:
        return await _none(asking, pool)
    opinion = nuances.asks_opinion(question) and asking.facts == {Fact.YESNO}
    if several.wanted(asking, pool) and not opinion:
        return several.listed(asking, several.shown(asking, pool, fitting))
    return _one(asking, pool, fitting)


def _pointed(asking: Asking, found: Sequence[Talk]) -> Answer:
    if asking.followed.none:
        return several.listed(asking, [])
    if not found:
        return asking.unknown(Why.NOTHING_BEFORE)
    question = asking.question
    if each.asks(question):
        # Chosen already where several were listed.
        lacking = question.lacking
        kept = [talk for talk in found if not (lacking and having.has(talk, lacking, question, asking.now))]
        return several.listed(asking, kept)
    if question.way is not None:
        return several.listed(asking, [talk for talk in found if sieve.goes(talk, question.way)])
    if question.reference in (Reference.THEM, Reference.TALK) and len(found) > 1:
        found = _of_them(asking, found)
        if not found:
            return several.listed(asking, [])
    if len(found) > 1 and Fact.MATERIALS in asking.facts and nuances.asks_of_all(question):
        # "两场都有投影片吗": those that have them.
        kept = [talk for talk in found if having.materials(talk, question.materials)]
        facts = tuple(fact for fact in question.facts if fact is not Fact.MATERIALS) or (Fact.LIST,)
        told = several.listed(asking.instead(replace(question, facts=facts, materials=())), kept)
        return replace(told, truth=len(kept) == len(found)) if Fact.YESNO in asking.facts and kept else told
    of_each = several.OF_EACH | ({Fact.WHERE} if question.reference is Reference.THEM else set())
    if len(found) == 1 or not asking.facts <= of_each:
        kept = [talk for talk in found if not having.missing(talk, question, asking.now)]
        if len(found) > 1 and len(kept) > 1 and question.reference is not Reference.THEM:
            return asking.ask_back(About.TALKS, talks=tuple(found[:MOST_ASKED_BACK]))
        return tell(asking, (kept or list(found))[0])
    return several.listed(asking, list(found))


def _of_them(asking: Asking, found: Sequence[Talk]) -> Sequence[Talk]:
    """Those of the listed ones that fit what is said beside: "里面哪几个是下午的"."""
    own = replace(asking.question, span=None)
    return sieve.sift(found, own, asking.zone, asking.now, tense=own.tense) or sieve.sift(
        found, own, asking.zone, asking.now, tense=Tense.ANY
    )


def _one(asking: Asking, pool: Pool, fitting: list[Talk]) -> Answer:
    """The one that is meant, or a question back where several fit equally well."""
    question = asking.question
    if len(fitting) > 1:
        held = [talk for talk in fitting if not talk.cancelled]
        each_may_be_meant = (pool.by is By.PEOPLE and pool.whom.unsure) or _is_told_of_any(asking, pool, fitting)
        fitting = held if held and Fact.STATUS not in asking.facts and not each_may_be_meant else fitting
    if pool.strength:
        best = max(pool.strength.get(talk.id, 0) for talk in fitting)
        # What else a person speaks of is near it anyway.
        least = best * (OF_THEIRS if pool.by is By.PEOPLE else several.AS_GOOD)
        fitting = [talk for talk in fitting if pool.strength.get(talk.id, 0) >= least]
    narrowed = pool.by is By.TOPIC or (pool.by is By.TIME and question.span is not None)
    if Fact.MATERIALS in asking.facts and Fact.YESNO not in asking.facts and narrowed:
        fitting = [talk for talk in fitting if having.materials(talk, question.materials)] or fitting
    fitting = sorted(fitting, key=lambda talk: (talk.starts_at, talk.id))
    if question.affiliation and personal.names_one_giver(question) and len({one.speakers for one in fitting}) > 1:
        return asking.ask_back(About.TALKS, talks=tuple(fitting[:MOST_ASKED_BACK]))
    usual = question.weekday is None or nuances.asks_of_habit(question)
    described = (
        question.affiliation
        or question.givers
        or question.lacking
        or question.cancelled
        or question.recorded is not None
    )
    if len(fitting) > 1 and question.cancelled and pool.by is By.TIME and question.tense is Tense.ANY:
        # "Who was meant to give the cancelled talk?" may be asked of either.
        return asking.ask_back(About.TALKS, talks=tuple(fitting[:MOST_ASKED_BACK]))
    if len(fitting) > 1 and described and pool.by is By.TIME and not question.span:
        coming = [talk for talk in fitting if not talk.is_past(asking.now)]
        fitting = coming if len(coming) == 1 else fitting
    elif len(fitting) > 1 and pool.by is By.TIME and not question.span and usual:
        return tell(asking, several.nearest_in_time(fitting, asking))
    if len(fitting) > 1 and pool.by is By.PEOPLE:
        fitting = narrowing.one_each(asking, pool, fitting)
    if len(fitting) > 1 and pool.by is By.PEOPLE and (told := [talk for talk in fitting if quotes(asking, talk)]):
        fitting = told[-1:]
    of_series = Fact.SERIES in asking.facts or (asking.facts == {Fact.LINK} and _names_series(asking, fitting[0]))
    if len(fitting) > 1 and of_series and len({talk.series.id for talk in fitting}) == 1:
        # "Which series meets on Mondays", "the passcode of the knot seminar": any of its talks tells.
        return tell(asking, several.nearest_in_time(fitting, asking))
    if nuances.asks_opinion(question) and asking.facts == {Fact.YESNO}:
        return asking.unknown(Why.NEVER_KEPT, about=About.TALK, talks=tuple(fitting[:1]))
    if len(fitting) > 1 and Fact.OTHER in asking.facts:
        return asking.unknown(Why.NEVER_KEPT, talks=tuple(fitting[:1]))
    if len(fitting) > 1 and _is_of_new_time(asking, pool):
        # "下下周呢", after what one talk is about.
        return several.listed(asking.asking_for(Fact.LIST), fitting)
    if len(fitting) == _BOTH and nuances.asks_for_both(question):
        return several.listed(asking, fitting)
    if len(fitting) > 1 and any(tell(asking, talk).kind == Kind.ANSWER for talk in fitting):
        return asking.ask_back(About.TALKS, talks=tuple(fitting[:MOST_ASKED_BACK]))
    return tell(asking, fitting[0])


def _names_series(asking: Asking, talk: Talk) -> bool:
    """Whether the words that are left are a part of the name of its series: "earth sciences"."""
    said = words.fold(asking.topic).strip()
    return " " in said and said in words.fold(talk.series.name)


def _is_told_of_any(asking: Asking, pool: Pool, fitting: Sequence[Talk]) -> bool:
    """Whether a talk that was cancelled may be meant by its topic as well, and is no other's first date."""
    titles = {talk.fields.title for talk in fitting}
    return pool.by is By.TOPIC and bool(asking.facts) and asking.facts <= _OF_ANY and len(titles) == len(fitting)


def _is_of_new_time(asking: Asking, pool: Pool) -> bool:
    """Whether a Chinese question only names another week or month than that which was spoken of."""
    question, taken = asking.question, asking.followed.taken
    if question.language is Language.ENGLISH or taken is None or pool.by is not By.TIME or not question.span:
        return False
    longer = question.span.ends_at - question.span.starts_at > several.A_DAY
    return longer and question.span != taken.question.span and question.facts == taken.question.facts


async def _none(asking: Asking, pool: Pool) -> Answer:
    """Nothing fits: "no" where that was the question, and the nearest there is."""
    nearest = await _next(asking, pool)
    if Fact.OTHER in asking.facts:
        return asking.unknown(Why.NEVER_KEPT, talks=nearest)
    if Fact.COUNT in asking.facts:
        return asking.answer(About.NOTHING, count=0, talks=())
    if each.asks(asking.question):
        every = replace(asking.question, lacking=None, recorded=None, way=None)
        if held := sieve.sift(pool.talks, every, asking.zone, asking.now, tense=by_time.tense_of(asking)):
            return several.each_of(asking, held)
    if Fact.YESNO in asking.facts and not asking.facts & {Fact.MATERIALS, Fact.ABSTRACT, Fact.BIO, Fact.CONTACT}:
        return asking.answer(About.TALK if nearest else About.NOTHING, truth=False, talks=nearest)
    return asking.unknown(Why.NOTHING_THEN, talks=nearest)


async def _next(asking: Asking, pool: Pool) -> tuple[Talk, ...]:
    if pool.by is not By.TIME:
        held = [talk for talk in pool.talks if not talk.cancelled] or list(pool.talks)
        if pool.by is By.TOPIC and held:
            return (max(held, key=lambda talk: pool.strength.get(talk.id, 0)),)
        return tuple(held[-1:])
    after = asking.question.span.starts_at if asking.question.span else asking.now
    found = await talks.upcoming(asking.db, asking.server_id, max(after, asking.now), series_id=asking.series_id)
    return tuple(found[:1])
