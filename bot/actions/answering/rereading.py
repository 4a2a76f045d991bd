"""A question read again in other ways where its answer is in doubt, and the likeliest of all answers."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.actions.answering import second_opinion, signs
from bot.actions.answering.signs import Heard, Tried
from bot.actions.answering.values import Answer, Kind, Why
from seminar.questions.asked import Language, Question
from seminar.questions.learned import choice, rereading, wishes
from seminar.questions.learned.tagger import weigh
from storage.database import Connection

# How unlikely what was asked for, or how likely that nobody knows it, puts a plain answer in doubt; and how likely that
# leaves what the grammars do not know unknown.
HARDLY_WISHED, MAY_BE_UNKNOWN, STAYS_UNKNOWN = 0.1, 0.5, 0.15
# By how much another answer must be likelier than that of the grammars (the logarithm of the odds), and where they
# would not know: it is better to know nothing than to tell of another talk.
CLEARLY, CLEARLY_KNOWN = 0.5, 1.5

Ask = Callable[[Question], Awaitable[Answer]]


async def likeliest(
    db: Connection, server_id: int, question: Question, told: Answer, ask: Ask, *, follows: bool
) -> Answer:
    """`told`, or what another reading of the question leads to where that is clearly likelier right."""
    if question.foreign or not (doubted := await doubtful(db, server_id, question, told, follows=follows)):
        return told
    first = Tried(reading=question, told=told)
    others = await try_others(question, doubted, ask)
    scores = [choice.score(one) for one in signs.describe(doubted, first, others)]
    fitting = [at for at, one in enumerate(others, start=1) if rereading.keeps_topic(question, one.reading)]
    best = max(fitting, key=scores.__getitem__, default=0)
    ahead = CLEARLY_KNOWN if told.kind is Kind.UNKNOWN else CLEARLY
    return others[best - 1].told if best and scores[best] > scores[0] + ahead else told


async def doubtful(db: Connection, server_id: int, question: Question, told: Answer, *, follows: bool) -> Heard | None:
    """What the models hear where the answer is in doubt; None where it is not."""
    chinese = question.language is not Language.ENGLISH
    guess = wishes.guess(question.said, follows=follows, chinese=chinese)
    unknown = guess.kinds.get(wishes.UNKNOWN, 0.0)
    if told.kind is Kind.UNKNOWN and (told.why is Why.NEVER_KEPT or unknown > STAYS_UNKNOWN):
        return None
    wished = guess.wishes.get(wishes.wish_of(question), 0.0) >= HARDLY_WISHED
    if second_opinion.tells_plainly(told) and wished and unknown <= MAY_BE_UNKNOWN:
        return None
    held = await second_opinion.held_of(db, server_id, question.said)
    weighed = weigh(question.said, held, follows=follows, chinese=chinese)
    return Heard(said=question.said, guess=guess, weighed=weighed, follows=follows)


async def try_others(question: Question, heard: Heard, ask: Ask) -> list[Tried]:
    """Each other reading with its answer."""
    every = rereading.others(question, heard.guess, heard.weighed, follows=heard.follows)
    return [Tried(reading=one, told=_plainly(await ask(one))) for one in every]


def _plainly(told: Answer) -> Answer:
    """Without what only this question takes for granted: a question after it is a new one."""
    kept = replace(told.kept, granted=False) if told.kept else None
    return replace(told, question=replace(told.question, granted=False), kept=kept)
