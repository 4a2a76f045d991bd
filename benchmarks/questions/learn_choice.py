"""What speaks for an answer beside others to the same question, learned from questions in other people's words."""

import asyncio
import math
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.questions import beyond, corpus, other_ways
from benchmarks.questions.corpus import Asked, Half
from benchmarks.questions.judging import judge
from benchmarks.questions.stocking import SERVER, Stock, stocked
from bot.actions import answering
from bot.actions.answering import Occasion, not_known, rereading
from bot.actions.answering.values import Answer
from bot.commandline.ask import in_json
from seminar.questions import two_questions
from seminar.questions.asked import Question
from seminar.questions.remembering import Remembered
from storage import search

# Servers on whose other ways the grammars were worked: what they read is right there more often than elsewhere.
_WORKED_ON = frozenset({"halvard", "qiwu"})
_GRAMMAR_WORKED_ON = "first, worked on"
# Of the questions that were asked to have no answer most have none, more than of others.
_MOSTLY_UNKNOWN = "not known, mostly"
_OF_THE_SET = frozenset({_GRAMMAR_WORKED_ON, _MOSTLY_UNKNOWN})
# How much a question weighs to which nobody knows the answer.
_OF_UNKNOWN = 1.2
# Against weights that rest on few questions; and the rounds and steps of the search for the best ones.
_AGAINST_LARGE = 1.0
_ROUNDS, _FIRST_STEP, _GROWS, _SHRINKS, _LARGEST_STEP = 150, 0.05, 1.2, 0.5, 0.5


@dataclass(frozen=True, slots=True)
class Example:
    """The answers that a question may be given, each by its signs and whether it is right."""

    answers: Sequence[tuple[Mapping[str, float], bool]]
    weight: float


def examples(name: str) -> list[Example]:
    """Of those questions of a server in other people's words of which the answer is in doubt."""
    return asyncio.run(_examples(name))


async def _examples(name: str) -> list[Example]:
    server = next(each for each in corpus.servers(Half.TUNING) if each.name == name)
    known = {one.id for one in server.questions}
    further = beyond.questions(Half.TUNING, name)
    memories: dict[str, Remembered] = {}
    found = []
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            for asked in (*other_ways.asked_otherwise(Half.TUNING, server), *further):
                tried = await _tried(stock, asked, memories, is_known=asked.id in known)
                rights = [right for _, right in tried]
                if any(rights) and not all(rights):
                    if asked in further:
                        tried = [
                            (_with(one, _MOSTLY_UNKNOWN) if not_known.is_of(one) else one, ok) for one, ok in tried
                        ]
                    elif name in _WORKED_ON:
                        tried[0] = (_with(tried[0][0], _GRAMMAR_WORKED_ON), tried[0][1])
                    found.append(Example(answers=tried, weight=_OF_UNKNOWN if asked.kind == "unknown" else 1.0))
    return found


def _with(signs: Mapping[str, float], sign: str) -> Mapping[str, float]:
    return {**signs, sign: 1.0}


async def _tried(
    stock: Stock, asked: Asked, memories: dict[str, Remembered], *, is_known: bool
) -> list[tuple[Mapping[str, float], bool]]:
    """The answers to a question, first that of the grammars; none where that is beyond doubt or only remembered."""
    before, now, zone = memories.get(asked.after) if asked.after else None, asked.now, asked.zone
    follows = before is not None
    question = await answering.reading(asked.ask, now=now, zone=zone, follows=follows)
    async with search.ready(stock.database) as db:
        occasion = Occasion(db=db, server_id=SERVER, now=now, zone=zone, before=before)

        async def ask(other: Question) -> Answer:
            return await answering.of_reading(other, occasion)

        told = await answering.by_grammar(question, occasion)
        memories[asked.id] = told.remembered
        if is_known or question.foreign or two_questions.split(question, zone, now):
            return []
        every = await rereading.candidates(db, SERVER, question, told, ask, follows=follows)
    return [(one.signs, judge(asked, in_json(one.told, now), stock.talks).right) for one in every]


def weights(found: Sequence[Example]) -> dict[str, float]:
    """Those with which right answers are as likely as they can be among all to the same question."""
    names = sorted({name for example in found for one, _ in example.answers for name in one})
    weighed, steps, before = (dict.fromkeys(names, value) for value in (0.0, _FIRST_STEP, 0.0))
    for _ in range(_ROUNDS):
        slopes = _slopes(found, weighed)
        for name in names:
            slope = slopes.get(name, 0.0) - _AGAINST_LARGE * weighed[name]
            turned = slope * before[name]
            if turned:
                steps[name] = min(_LARGEST_STEP, steps[name] * (_GROWS if turned > 0 else _SHRINKS))
            before[name] = slope if turned >= 0 else 0.0
            weighed[name] += math.copysign(steps[name], before[name]) if before[name] else 0.0
    return {name: round(value, 3) for name, value in weighed.items() if name not in _OF_THE_SET}


def _slopes(found: Sequence[Example], weighed: Mapping[str, float]) -> dict[str, float]:
    """How the logarithm of the likelihood rises with each weight."""
    slopes: dict[str, float] = {}
    for example in found:
        scores = [sum(value * weighed[name] for name, value in one.items()) for one, _ in example.answers]
        most = max(scores)
        odds = [math.exp(score - most) for score in scores]
        whole = sum(odds)
        of_right = sum(each for each, (_, right) in zip(odds, example.answers, strict=True) if right)
        for each, (one, right) in zip(odds, example.answers, strict=True):
            pull = example.weight * ((each / of_right if right else 0.0) - each / whole)
            for name, value in one.items():
                slopes[name] = slopes.get(name, 0.0) + pull * value
    return slopes
