"""Makes the models of what words of questions tell anew: `python -m benchmarks.questions.learn`, a minute.

They learn from the tuning half and its other ways, without the servers that are asked in unseen ways; so they are made
anew whenever questions are added there, or what `seminar.questions.learned` sees of them changes.
"""

import asyncio
import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pycrfsuite

from benchmarks.questions import corpus, other_ways
from benchmarks.questions.corpus import Asked, Half
from benchmarks.questions.judging import judge
from benchmarks.questions.labelling import Read, label
from benchmarks.questions.stocking import SERVER, Stock, stocked
from bot.actions import answering
from bot.actions.answering import second_opinion
from bot.commandline.ask import in_json
from seminar.questions.asked import Language
from seminar.questions.learned.description import describe
from seminar.questions.learned.held import Field
from seminar.questions.learned.tagger import path_of
from seminar.questions.remembering import Remembered
from storage import search

# What the models were made from, beside them.
ORIGIN = path_of(chinese=False).with_name("origin.txt")
# Elastic net and rounds: the strongest with which questions of servers that were left out are answered as well.
_SETTINGS = {"c1": 0.3, "c2": 0.05, "max_iterations": 120, "feature.minfreq": 2}

Lesson = tuple[bool, list[list[str]], list[str]]


def main() -> None:
    """Writes both models and their origin."""
    trainers = {
        chinese: pycrfsuite.Trainer(algorithm="lbfgs", params=_SETTINGS, verbose=False) for chinese in (False, True)
    }
    with ProcessPoolExecutor() as pool:
        for lessons in pool.map(_teach, taught()):
            for chinese, signs, parts in lessons:
                trainers[chinese].append(signs, parts)
    for chinese, trainer in trainers.items():
        trainer.train(str(path_of(chinese=chinese)))
        print(f"{path_of(chinese=chinese).name}, {path_of(chinese=chinese).stat().st_size / 1000:.0f} kB")
    ORIGIN.write_text(tell_origin(), encoding="utf-8")


def taught(folder: Path = corpus.FOLDER) -> list[str]:
    """The servers whose questions are learned from."""
    unseen = {path.stem for path in (folder / "other_ways" / Half.UNSEEN).glob("*.jsonl")}
    return sorted(each.name for each in (folder / Half.TUNING).iterdir() if each.is_dir() and each.name not in unseen)


def tell_origin(folder: Path = corpus.FOLDER) -> str:
    """The questions that the models are made from, as a digest."""
    digest = hashlib.sha256()
    for name in taught(folder):
        for path in (
            folder / Half.TUNING / name / "questions.jsonl",
            folder / "other_ways" / Half.TUNING / f"{name}.jsonl",
        ):
            if path.exists():
                digest.update(path.read_bytes())
    return digest.hexdigest() + "\n"


def _teach(name: str) -> list[Lesson]:
    server = next(each for each in corpus.servers(Half.TUNING) if each.name == name)
    return asyncio.run(_lessons(server))


async def _lessons(server: corpus.Server) -> list[Lesson]:
    otherwise = other_ways.is_asked_otherwise(Half.TUNING, server)
    questions = other_ways.asked_otherwise(Half.TUNING, server) if otherwise else server.questions
    texts = _texts(server)
    known = {one.id for one in server.questions}
    lessons = []
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            read = await _read(stock, questions)
            for each in read.values():
                said = each.question.said
                same = None if each.asked.id in known else read[each.asked.id.rpartition("-")[0]]
                parts = label(each, same, [texts[one] for one in each.asked.talks if one in texts])
                if parts:
                    async with search.ready(stock.database) as db:
                        held = await second_opinion.held_of(db, SERVER, said)
                    chinese = each.question.language is not Language.ENGLISH
                    signs = describe(said, held, follows=each.asked.after is not None, chinese=chinese)
                    lessons.append((chinese, signs, [str(part) for part in parts]))
    return lessons


async def _read(stock: Stock, questions: Sequence[Asked]) -> dict[str, Read]:
    """Each question as the grammars read it, and whether they alone answer it rightly."""
    memories: dict[str, Remembered] = {}
    read = {}
    for asked in questions:
        before = memories.get(asked.after) if asked.after else None
        question = await answering.reading(asked.ask, now=asked.now, zone=asked.zone, follows=before is not None)
        async with search.ready(stock.database) as db:
            told = await answering.by_rules(db, SERVER, question, asked.now, asked.zone, before, None)
        memories[asked.id] = told.remembered
        right = judge(asked, in_json(told, asked.now), stock.talks).right
        read[asked.id] = Read(asked=asked, question=question, right=right)
    return read


def _texts(server: corpus.Server) -> Mapping[str, Mapping[Field, str]]:
    """What is stored of each talk, by what questions call it."""
    return {
        reference: {
            Field.TITLE: draft.title or "",
            Field.PEOPLE: " ".join(f"{one.name} {one.affiliation or ''}" for one in draft.speakers),
            Field.SERIES: f"{programme.fields.name} {programme.key}",
            Field.ABSTRACT: draft.abstract or "",
        }
        for programme in server.programmes
        for draft in programme.drafts
        for reference in corpus.references(programme.key, draft)
    }


if __name__ == "__main__":
    main()
