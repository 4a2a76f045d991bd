"""A question read again in other ways where its answer is in doubt, and the likeliest of all answers."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from bot.actions.answering import not_known, second_opinion, signs
from bot.actions.answering.holding import Beside
from bot.actions.answering.signs import Heard, Tried
from bot.actions.answering.values import Answer, Kind, Why
from seminar.questions import each
from seminar.questions.asked import Fact, Language, Question, Reference
from seminar.questions.learned import choice, rereading, wishes
from seminar.questions.learned.tagger import weigh
from seminar.questions.learned.wishes import Guess
from storage.database import Connection

# How unlikely what was asked for, or how likely that nobody knows it, puts a plain answer in doubt; and how likely that
# leaves what the grammars do not know unknown.
HARDLY_WISHED, MAY_BE_UNKNOWN, STAYS_UNKNOWN = 0.1, 0.5, 0.5
# By how much another answer must be likelier than that of the grammars (the logarithm of the odds), where they would
# not know, as it is better to know nothing than to tell of another talk, and that nothing is known than it.
CLEARLY, CLEARLY_KNOWN, CLEARLY_NOT_KNOWN = 0.5, 1.5, 1.0

# Why something is not known that is known whatever else the question may have asked.
_STAY = frozenset({Why.NEVER_KEPT, Why.NO_SERIES, Why.NO_PLACE})

Ask = Callable[[Question], Awaitable[Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An answer that may be given and what speaks for it; `fits`: it is of the topic that the question names."""

    told: Answer
    signs: Mapping[str, float]
    fits: bool = True
    not_known: bool = False


async def likeliest(
    db: Connection, server_id: int, question: Question, told: Answer, ask: Ask, *, follows: bool
) -> Answer:
    """`told`, what another reading leads to, or that nothing is known, where that is clearly likelier."""
    if question.foreign:
        return told
    first, *others = await candidates(db, server_id, question, told, ask, follows=follows)
    least = choice.score(first.signs) if others else 0.0
    scored = [(choice.score(one.signs) - least - _ahead(told, one), one) for one in others if one.fits]
    best = max(scored, key=lambda each: each[0], default=None)
    return best[1].told if best and best[0] > 0 else told


def _ahead(told: Answer, other: Candidate) -> float:
    if other.not_known:
        return CLEARLY_NOT_KNOWN
    return CLEARLY_KNOWN if told.kind is Kind.UNKNOWN else CLEARLY


async def candidates(
    db: Connection, server_id: int, question: Question, told: Answer, ask: Ask, *, follows: bool
) -> list[Candidate]:
    """`told`, and what else may be right where it is in doubt."""
    chinese = question.language is not Language.ENGLISH
    guess = wishes.guess(question.said, follows=follows, chinese=chinese)
    beside = Beside(question, told)
    again, unheld = _is_in_doubt(question, told, guess), not_known.is_likely_enough(beside)
    if not (again or unheld):
        return [Candidate(told=told, signs={})]
    held = await second_opinion.held_of(db, server_id, question.said)
    weighed = weigh(question.said, held, follows=follows, chinese=chinese)
    heard = Heard(said=question.said, guess=guess, weighed=weighed, follows=follows)
    first = Tried(reading=question, told=told)
    others = await try_others(question, heard, ask) if again else []
    found = [
        Candidate(told=one.told, signs=each, fits=_fits(question, told, one))
        for one, each in zip((first, *others), signs.describe(heard, first, others), strict=True)
    ]
    if unheld or (again and not_known.may_be(beside)):
        signs_of_it = not_known.signs(heard, beside)
        found.append(Candidate(told=not_known.instead(beside), signs=signs_of_it, not_known=True))
    return found


def _fits(question: Question, told: Answer, other: Tried) -> bool:
    """Whether it is of the topic that the question names, and does not ask back which of those that are listed."""
    if question.reference is Reference.PERSON and question.series and other.reading.reference is not Reference.PERSON:
        # "Has he spoken in the maths seminar?" is of no one else's talks there.
        return False
    ask_back = other.told.kind is Kind.AMBIGUOUS and Fact.LIST in told.facts and other.told.talks == told.talks
    return rereading.keeps_topic(question, other.reading) and not ask_back


def _is_in_doubt(question: Question, told: Answer, guess: Guess) -> bool:
    """Whether the models hear something else than what was answered."""
    unknown = guess.kinds.get(wishes.UNKNOWN, 0.0)
    if told.kind is Kind.UNKNOWN and (told.why in _STAY or unknown > STAYS_UNKNOWN):
        return False
    if second_opinion.tells_plainly(told) and _chooses_by_what_is_kept(question):
        return False
    if told.kind is Kind.ANSWER and each.asks(question):
        # The models hear what is asked of one talk.
        return False
    wished = guess.wishes.get(wishes.wish_of(question), 0.0) >= HARDLY_WISHED
    return not (second_opinion.tells_plainly(told) and wished and unknown <= MAY_BE_UNKNOWN)


def _chooses_by_what_is_kept(question: Question) -> bool:
    """ "Which talks have no slides yet?": the models have heard few such questions, and few words say so."""
    return question.lacking is not None or (
        not {Fact.LIST, Fact.COUNT}.isdisjoint(question.facts) and bool(question.materials)
    )


async def try_others(question: Question, heard: Heard, ask: Ask) -> list[Tried]:
    """Each other reading with its answer."""
    every = rereading.others(question, heard.guess, heard.weighed, follows=heard.follows)
    return [Tried(reading=one, told=_plainly(await ask(one))) for one in every]


def _plainly(told: Answer) -> Answer:
    """Without what only this question takes for granted: a question after it is a new one."""
    kept = replace(told.kept, granted=False) if told.kept else None
    return replace(told, question=replace(told.question, granted=False), kept=kept)
