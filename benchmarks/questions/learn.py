"""Makes the models of what questions say anew: `python -m benchmarks.questions.learn`, some ten minutes.

They learn from the tuning half and its other ways, without the servers that are asked in unseen ways and those that are
kept from them; so they are made anew whenever questions are added there, or what `seminar.questions.learned` sees of
them changes.
"""

import asyncio
import hashlib
import json
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from benchmarks.questions import beyond, corpus, learn_choice, other_ways
from benchmarks.questions.corpus import Asked, Half
from benchmarks.questions.judging import judge
from benchmarks.questions.labelling import Read, label
from benchmarks.questions.stocking import SERVER, Stock, stocked
from bot.actions import answering
from bot.actions.answering import Occasion, second_opinion
from bot.commandline.ask import in_json
from seminar.questions.asked import Language
from seminar.questions.learned import choice, models, strange
from seminar.questions.learned.description import describe
from seminar.questions.learned.held import Field
from seminar.questions.learned.tagger import WORDS
from seminar.questions.learned.wishes import KINDS, WISHES, wish_of
from seminar.questions.learned.wording import describe_whole
from seminar.questions.remembering import Remembered
from storage import search

# What the models were made from, beside them.
ORIGIN = models.FOLDER / "origin.txt"
# They came after the models, and tell how these do with what they never saw. Models made with them answered 12 of 4,204
# questions of the other servers worse and 2 better.
UNTAUGHT = frozenset({"kelvermouth", "matuku", "shuoyuan", "songlan"})
# Elastic net and rounds: the strongest with which questions of servers that were left out are answered as well.
_SETTINGS: Mapping[str, Mapping[str, float]] = {
    WORDS: {"c1": 0.3, "c2": 0.05, "max_iterations": 120, "feature.minfreq": 2},
    WISHES: {"c1": 0.1, "c2": 0.05, "max_iterations": 100, "feature.minfreq": 2},
    KINDS: {"c1": 0.1, "c2": 0.1, "max_iterations": 100, "feature.minfreq": 2},
}
# The answers of each part of the servers are judged by models of the others, as those of strangers will be.
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a model is to learn of a question: a label for each of the places of which it sees these signs."""

    model: str
    chinese: bool
    signs: list[list[str]]
    labels: list[str]


def main() -> None:
    """Writes all models, the weights of the choice, and their origin."""
    names = taught()
    with ProcessPoolExecutor() as pool:
        lessons = dict(zip(names, pool.map(_teach, names), strict=True))
    asked_by_strangers = {each.name for each in (*other_ways.servers(Half.TUNING), *beyond.servers(Half.TUNING))}
    examples: list[learn_choice.Example] = []
    for start in range(_PARTS):
        part = names[start::_PARTS]
        with tempfile.TemporaryDirectory() as folder:
            _make({name: each for name, each in lessons.items() if name not in part}, Path(folder))
            with ProcessPoolExecutor(initializer=models.take_from, initargs=(Path(folder),)) as pool:
                examples += [
                    example
                    for found in pool.map(learn_choice.examples, sorted(asked_by_strangers & set(part)))
                    for example in found
                ]
    choice.PATH.write_text(json.dumps(learn_choice.weights(examples), indent=1) + "\n", encoding="utf-8")
    _make(lessons, models.FOLDER)
    for path in sorted((choice.PATH, *models.FOLDER.glob("*.crfsuite"))):
        print(f"{path.name}, {path.stat().st_size / 1000:.0f} kB")
    ORIGIN.write_text(tell_origin(), encoding="utf-8")


def _make(lessons: Mapping[str, Sequence[Lesson]], folder: Path) -> None:
    """All that is learned from the questions of some servers."""
    _train((each for of_server in lessons.values() for each in of_server), folder)
    every = {unit for name in lessons for unit in usual_words(name)}
    (folder / strange.NAME).write_text("\n".join(sorted(every)) + "\n", encoding="utf-8")


def usual_words(name: str) -> set[str]:
    """Words of those questions of a server that have an answer, without what its talks say."""
    server = next(each for each in corpus.servers(Half.TUNING) if each.name == name)
    texts = {reference: strange.stems_of(*text.values()) for reference, text in _texts(server).items()}
    named = strange.stems_of(
        *(text[field] for text in _texts(server).values() for field in Field if field is not Field.ABSTRACT)
    )
    found = set()
    for asked in (*other_ways.asked_otherwise(Half.TUNING, server), *beyond.questions(Half.TUNING, name)):
        held = [texts[one] for one in asked.talks if one in texts] or [named]
        if asked.kind == "answer":
            found |= {unit for unit in strange.units(asked.ask) if not any(strange.holds(one, unit) for one in held)}
    return found


def _train(lessons: Iterable[Lesson], folder: Path) -> None:
    trainers = {
        (model, chinese): pycrfsuite.Trainer(algorithm="lbfgs", params=settings, verbose=False)
        for model, settings in _SETTINGS.items()
        for chinese in (False, True)
    }
    for each in lessons:
        trainers[each.model, each.chinese].append(each.signs, each.labels)
    for (model, chinese), trainer in trainers.items():
        trainer.train(str(folder / models.path_of(model, chinese=chinese).name))


def taught(folder: Path = corpus.FOLDER) -> list[str]:
    """The servers whose questions are learned from."""
    unseen = {path.stem for kind in ("other_ways", "beyond") for path in (folder / kind / Half.UNSEEN).glob("*.jsonl")}
    names = {each.name for each in (folder / Half.TUNING).iterdir() if each.is_dir()}
    return sorted(names - unseen - UNTAUGHT)


def tell_origin(folder: Path = corpus.FOLDER) -> str:
    """The questions that the models are made from, as a digest."""
    digest = hashlib.sha256()
    for name in taught(folder):
        for path in (
            folder / Half.TUNING / name / "questions.jsonl",
            folder / "other_ways" / Half.TUNING / f"{name}.jsonl",
            folder / "beyond" / Half.TUNING / f"{name}.jsonl",
        ):
            if path.exists():
                digest.update(path.read_bytes())
    return digest.hexdigest() + "\n"


def _teach(name: str) -> list[Lesson]:
    server = next(each for each in corpus.servers(Half.TUNING) if each.name == name)
    return asyncio.run(_lessons(server))


async def _lessons(server: corpus.Server) -> list[Lesson]:
    questions = other_ways.asked_otherwise(Half.TUNING, server)
    further = beyond.questions(Half.TUNING, server.name)
    texts = _texts(server)
    known = {one.id for one in (*server.questions, *further)}
    lessons: list[Lesson] = []
    with tempfile.TemporaryDirectory() as folder:
        async with stocked(server, Path(folder) / "questions.sqlite3") as stock:
            read = await _read(stock, (*questions, *further))
            for each in read.values():
                same = None if each.asked.id in known else read[each.asked.id.rpartition("-")[0]]
                lessons += _of_whole(each, same)
                parts = label(each, same, [texts[one] for one in each.asked.talks if one in texts])
                if parts:
                    async with search.ready(stock.database) as db:
                        held = await second_opinion.held_of(db, SERVER, each.question.said)
                    chinese, follows = _is_chinese(each), each.asked.after is not None
                    signs = describe(each.question.said, held, follows=follows, chinese=chinese)
                    lessons.append(Lesson(WORDS, chinese, signs, [str(part) for part in parts]))
    return lessons


def _of_whole(read: Read, same: Read | None) -> list[Lesson]:
    """What it asks for, where that was read rightly in any of its wordings, and which kind of answer it has."""
    chinese = _is_chinese(read)
    signs = [describe_whole(read.question.said, follows=read.asked.after is not None, chinese=chinese)]
    right = same if same and same.right else read if read.right else None
    wished = [Lesson(WISHES, chinese, signs, [wish_of(right.question)])] if right else []
    return [*wished, Lesson(KINDS, chinese, signs, [read.asked.kind])]


def _is_chinese(read: Read) -> bool:
    return read.question.language is not Language.ENGLISH


async def _read(stock: Stock, questions: Sequence[Asked]) -> dict[str, Read]:
    """Each question as the grammars read it, and whether they alone answer it rightly."""
    memories: dict[str, Remembered] = {}
    read = {}
    for asked in questions:
        before = memories.get(asked.after) if asked.after else None
        question = await answering.reading(asked.ask, now=asked.now, zone=asked.zone, follows=before is not None)
        async with search.ready(stock.database) as db:
            occasion = Occasion(db=db, server_id=SERVER, now=asked.now, zone=asked.zone, before=before)
            told = await answering.by_rules(question, occasion)
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
