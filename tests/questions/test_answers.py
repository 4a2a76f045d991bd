"""The corpus of questions is what it says to be, answers do not get worse, and no question breaks anything.

Of the unseen half a failing test says how many questions are concerned, and never which.
"""

import asyncio
import random
import re
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from benchmarks.questions import corpus
from benchmarks.questions.asking import Answerer, ask_all
from benchmarks.questions.corpus import Half, Server
from benchmarks.questions.judging import Verdict
from benchmarks.questions.report import share
from benchmarks.questions.stocking import SERVER, stocked
from bot.actions import answering
from bot.commandline.ask import in_json
from bot.render import answers, plain
from seminar.questions.remembering import Remembered
from seminar.reading.draft import Draft
from seminar.series import Join

# Of the tuning half so many must be right, in percent.
LEAST_ANSWERED, LEAST_UNKNOWN = 95.5, 97.0
LONGEST = 4000  # characters of an answer, as Discord counts those of a message
# More of the processor's time is a hang: the first question pays for the dictionaries, and coverage for every line.
SECONDS = 30.0
WAYS = ("twice", "half", "upper", "no blanks", "other words", "signs", "letters", "end")
SIGNS = "?!*_~`|<>@#:()[]{}\\\"'\u202e\u200b\x00\n，。？！、「」﹏🙏"

both = pytest.mark.parametrize("half", Half)


@cache
def everything(half: Half) -> tuple[Server, ...]:
    return tuple(corpus.servers(half))


@cache
def by_server() -> dict[str, list[Verdict]]:
    return ask_all(Half.TUNING, Answerer.LECTERN)


def answered() -> list[Verdict]:
    return [one for verdicts in by_server().values() for one in verdicts]


def tell(half: Half, concerned: list[Any]) -> list[Any]:
    """The faults themselves in the tuning half; in the unseen one only that they are there."""
    return concerned if half is Half.TUNING else ["one"] * len(concerned)


@both
def test_every_reference_means_a_talk_and_every_question_follows_one(half: Half) -> None:
    told: list[tuple[str | None, ...]] = []
    for server in everything(half):
        known = {
            one for each in server.programmes for draft in each.drafts for one in corpus.references(each.key, draft)
        }
        numbers = [asked.id for asked in server.questions]
        told += [(server.name, asked.id, one) for asked in server.questions for one in asked.talks if one not in known]
        told += [
            (server.name, asked.id, asked.after) for asked in server.questions if asked.after not in (None, *numbers)
        ]
        told += [(server.name, number) for number in set(numbers) if numbers.count(number) > 1]
    assert tell(half, told) == []


def test_corpus_is_large_and_of_every_kind() -> None:
    questions = [asked for half in Half for server in everything(half) for asked in server.questions]
    assert len(questions) >= 600
    assert {asked.kind for asked in questions} == {"answer", "unknown", "ambiguous"}


@pytest.mark.timeout(600)  # hundreds of answers, on whatever else the machine does
def test_tuning_half_is_answered_as_well_as_before() -> None:
    every = answered()
    right = {kind: share(every, kind) for kind in ("answer", "unknown")}
    assert right["answer"].percent >= LEAST_ANSWERED, f"answered: {right['answer']}"
    assert right["unknown"].percent >= LEAST_UNKNOWN, f'met with "I don\'t know": {right["unknown"]}'


@pytest.mark.timeout(600)
def test_no_gated_link_is_ever_said() -> None:
    hidden = {server.name: [one.casefold() for one in secrets(server)] for server in everything(Half.TUNING)}
    told = [
        (name, one.asked.id)
        for name, verdicts in by_server().items()
        for one in verdicts
        if any(secret in one.answer["answer"].casefold() for secret in hidden[name])
    ]
    assert told == []


@pytest.mark.timeout(600)
def test_questions_are_answered_alike_twice_and_in_another_conversation() -> None:
    server = everything(Half.TUNING)[0]
    chosen = [asked for asked in server.questions if not asked.after][:40]

    async def ask() -> list[tuple[dict[str, Any], dict[str, Any]]]:
        with tempfile.TemporaryDirectory() as folder:
            async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
                found = []
                for asked in chosen:
                    first, second = [
                        await answering.answer(stock.database, SERVER, asked.ask, now=asked.now, zone=asked.zone)
                        for _ in range(2)
                    ]
                    found.append((in_json(first, asked.now), in_json(second, asked.now)))
                return found

    assert [pair for pair in asyncio.run(ask()) if pair[0] != pair[1]] == []


def damaged(said: str, way: str, chance: random.Random) -> str:
    """The question as somebody might mistype it, or as somebody who means harm might."""
    words = said.split()
    match way:
        case "twice":
            return f"{said} {said}"
        case "half":
            return said[: len(said) // 2]
        case "upper":
            return said.upper()
        case "no blanks":
            return "".join(words)
        case "other words":
            return " ".join(chance.sample(words, len(words)))
        case "signs":
            at = chance.randrange(len(said) + 1)
            return said[:at] + "".join(chance.choices(SIGNS, k=6)) + said[at:]
        case "letters":
            return "".join(chance.choice(said) for _ in said)
        case _:
            return said + " @everyone <@1> [x](https://x.example) ' OR 1=1 --" + "?" * chance.randrange(3000)


def secrets(server: Server) -> Iterator[str]:
    """What a gated series must not give away."""
    for each in server.programmes:
        if each.fields.link_privacy.value != "open":
            joins: list[Join | Draft] = [each.fields.join, *each.drafts]
            for join in joins:
                yield from (part for part in (join.link, join.meeting_id, join.passcode) if part)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("place", range(2))
def test_no_question_breaks_anything(place: int) -> None:
    server, chance = everything(Half.TUNING)[place], random.Random(7 + place)
    hidden = [secret.casefold() for secret in secrets(server)]
    assert hidden
    told = []

    async def ask_all_damaged() -> None:
        before: Remembered | None = None
        with tempfile.TemporaryDirectory() as folder:
            async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
                for asked in chance.sample(server.questions, 60):
                    said = damaged(asked.ask, chance.choice(WAYS), chance)
                    began = process_time()
                    try:
                        found = await answering.answer(
                            stock.database, SERVER, said, now=asked.now, zone=asked.zone, before=before
                        )
                        shown = in_json(found, asked.now)
                    except Exception as error:  # all of them are told at once
                        told.append((said, f"{type(error).__name__}: {error}"))
                        continue
                    before = found.remembered
                    text = shown["answer"]
                    if any(secret in text.casefold() for secret in hidden):
                        told.append((said, "gives a way to join away"))
                    sent = "\n".join(plain.pieces(answers.card(found, asked.now).children))
                    if len(sent) > LONGEST or re.search(r"@(?:everyone|here)|(?<!\\)<@", sent):
                        told.append((said, f"{len(sent)} characters"))
                    if process_time() - began > SECONDS:
                        told.append((said, f"{process_time() - began:.1f} s"))

    asyncio.run(ask_all_damaged())
    assert told == []


async def test_an_empty_store_knows_nothing(tmp_path: Path) -> None:
    server = Server(name="empty", zone=ZoneInfo("UTC"), programmes=(), questions=())
    now = datetime(2026, 1, 1, tzinfo=UTC)
    kinds = []
    async with stocked(server, tmp_path / "empty.sqlite3") as stock:
        for said in (
            "who's next?",
            "papers by Lind",
            "who is Lind",
            "any talk tomorrow?",
            "它在哪",
            "",
            "?",
            "zoom link",
        ):
            found = await answering.answer(stock.database, SERVER, said, now=now, zone=ZoneInfo("UTC"))
            kinds.append((found.kind.value, bool(in_json(found, now)["answer"])))
    assert set(kinds) <= {("unknown", True), ("answer", True)}
    assert now + timedelta(0) == now
