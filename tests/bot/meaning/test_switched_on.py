"""Search by meaning where people meet it: in a search, in answers, in `check`; and a bot that never loads it."""

import subprocess
import sys
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import pytest

from bot import extras
from bot.actions import answering, searching
from bot.actions.answering import Answer, Kind, by_meaning
from bot.actions.searching import Search
from bot.config import Config
from bot.config import Search as Setting
from bot.meaning import Meaning, installed
from seminar.errors import NotFound, Refusal
from seminar.talk import Talk
from storage.database import Database
from tests.builders import NOW, make_series, make_talk

SWITCHED_ON = Config(search=Setting(semantic=True))


async def stocked(database: Database) -> None:
    series = await make_series(database)
    await make_talk(database, series, title="Who Pays for the Flood?", speakers=("Bo Ek",))
    await make_talk(database, series, title="Perfectoid Spaces, Gently", speakers=("Ada Lind",))
    await make_talk(database, series, title="Insurance for Beginners", speakers=("Cy Orr",))
    await make_talk(database, series, title="Vaccines Against Malaria", speakers=("Dee Ash",))


async def ask(database: Database, said: str, meaning: Meaning | None) -> Answer:
    refine = await by_meaning.prepared(meaning)
    return await answering.answer(database, 1, said, now=NOW, zone=ZoneInfo("UTC"), refine=refine)


def titles(found: Sequence[Talk]) -> list[str | None]:
    return [talk.fields.title for talk in found]


async def test_search_shows_both_orders_in_one(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    asked = Search(words="insurance against flooding")
    by_words = await searching.read(database, 1, asked, 0)
    both = await searching.read(database, 1, asked, 0, meaning=meaning)
    shown = [entry.found for entry in both.entries if isinstance(entry.found, Talk)]
    assert {entry.found for entry in by_words.entries} <= {entry.found for entry in both.entries}
    assert {"Who Pays for the Flood?", "Insurance for Beginners"} <= set(titles(shown))
    assert "Perfectoid Spaces, Gently" not in titles(shown)


async def test_search_by_meaning_keeps_to_what_was_chosen(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    asked = Search(words="protection against flooding")
    assert (await searching.read(database, 1, asked, 0, meaning=meaning)).count >= 1
    for narrowed in ({"year": 1999}, {"recorded": True}, {"series_id": 99}):
        with pytest.raises(NotFound):
            await searching.read(database, 1, Search(words=asked.words, **narrowed), 0, meaning=meaning)


async def test_question_in_other_words_is_answered(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    said = "who gives the talk on immunization for tropical diseases?"
    without, found = await ask(database, said, None), await ask(database, said, meaning)
    assert (without.kind, titles(without.talks)) == (Kind.UNKNOWN, [])
    assert (found.kind, titles(found.talks)) == (Kind.ANSWER, ["Vaccines Against Malaria"])


@pytest.mark.parametrize(
    "said",
    [
        "when is the talk on medieval manuscripts?",
        "who speaks about volcanoes?",
        "is there anything on immunization for tropical diseases?",
        "关于珊瑚礁的讲座是什么时候？",
    ],
)
async def test_unknown_stays_unknown(database: Database, meaning: Meaning, said: str) -> None:
    await stocked(database)
    found = await ask(database, said, meaning)
    assert found.kind is Kind.UNKNOWN or found.truth is False or found.count == 0


async def test_question_that_words_answer_is_answered_alike(database: Database, meaning: Meaning) -> None:
    await stocked(database)
    for said in (
        "when does Ada Lind speak?",
        "who talks about perfectoid spaces?",
        "what is next?",
        "any talks in May?",
    ):
        assert await ask(database, said, meaning) == await ask(database, said, None)


async def test_answers_go_on_without_a_model(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await stocked(database)

    async def fails(*_: object, **__: object) -> int:
        raise OSError("the file is cut short")

    monkeypatch.setattr(Meaning, "catch_up", fails)
    found = await ask(database, "who talks about perfectoid spaces?", Meaning(database))
    assert titles(found.talks) == ["Perfectoid Spaces, Gently"]


def test_absent_extra_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch, database: Database) -> None:
    monkeypatch.setattr(installed, "_NEEDED", ("no_such_module_here",))
    with pytest.raises(Refusal, match=r"`\[search\] semantic` is switched on.*requirements/semantic\.txt"):
        extras.require(SWITCHED_ON)
    with pytest.raises(Refusal):
        extras.meaning(SWITCHED_ON, database)
    extras.require(Config())


def test_nothing_is_loaded_unless_switched_on(database: Database) -> None:
    assert extras.meaning(Config(), database) is None
    assert extras.phrase(Config()) is None
    looked = (
        "import sys; from bot import app, extras; from bot.config import Config; import bot.commands.search; "
        "import bot.messages.asking, bot.actions.answering.deciding; extras.require(Config()); "
        "print([name for name in ('numpy', 'wordllama', 'bot.meaning', 'bot.phrasing') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", looked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
