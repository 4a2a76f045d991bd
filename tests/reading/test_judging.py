"""The benchmark's verdicts are those of the judge that lies beside the project, where it does."""

import importlib.util
import random
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from benchmarks.reading import corpus
from benchmarks.reading.corpus import Half, Labelled, Talk
from benchmarks.reading.judging import FIELDS, Verdict, judge
from benchmarks.reading.naive import read_naively
from benchmarks.reading.pairing import Row, compare
from benchmarks.reading.reads import Reader, Reads
from benchmarks.reading.report import Result, faults, table
from benchmarks.reading.report import judge as judge_half
from benchmarks.reading.totals import f1, total

JUDGE = Path(__file__).parents[2] / "../shared/tools/score_announcements.py"
DAMAGES = 5

beside_judge = pytest.mark.skipif(not JUDGE.is_file(), reason="the judge is not beside the project")


@pytest.fixture(scope="module")
def theirs() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_announcements", JUDGE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_draft(talk: Talk) -> dict[str, Any]:
    """A draft that says what the truth says."""
    speakers = talk.get("speakers") or []
    first, last = talk.get("abstract_first_words"), talk.get("abstract_last_words")
    return {
        "title": talk.get("title"),
        "speakers": [{"name": name, "affiliation": talk.get("affiliation")} for name in speakers],
        "date": talk.get("date_ctx") or talk.get("date"),
        "start": talk.get("start"),
        "end": talk.get("end"),
        "starts_at": f"{talk['date']}T{talk['start']}:00Z" if talk.get("start") else None,
        "link": talk.get("link"),
        "meeting_id": talk.get("meeting_id"),
        "passcode": talk.get("passcode"),
        "venue": talk.get("venue"),
        "abstract": f"{first} and so on, {last}" if first and last else None,
        "bio": talk.get("bio_first_words"),
        "contact": talk.get("contact"),
        "status": "cancelled" if talk.get("cancelled") else "scheduled",
        "doubts": [],
    }


def damage(draft: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """The draft with some of its values lost, changed a little, changed much, or doubted."""
    damaged = dict(draft)
    for field in dice.sample(sorted(damaged), min(len(damaged), dice.randint(0, 5))):
        value = damaged[field]
        if isinstance(value, str):
            others = [None, value.upper(), f"“{value}”.", value[:-2], f"{value} 2", "09:00", "2026-11-30"]
            damaged[field] = dice.choice(others)
        elif field == "speakers":
            someone = {"name": "Dr. Ada Quill", "affiliation": None}
            named = [{**person, "name": f"Prof. {person['name']}, Ph.D."} for person in value]
            damaged[field] = dice.choice([[], value[:1], [*value, someone], value[::-1], named])
        elif field == "doubts":
            damaged[field] = [{"field": "start", "why": "Two hours."}]
        else:
            damaged[field] = dice.choice(["Something", "10:15", "https://zoom.us/j/900000000"])
    return damaged


def damaged(document: Labelled) -> Iterator[list[dict[str, Any]]]:
    """Several answers to a document, from perfect ones to hopeless ones."""
    dice = random.Random(document.id)
    perfect = [as_draft(talk) for talk in document.talks]
    yield perfect
    for _ in range(DAMAGES):
        some = dice.sample(perfect, dice.randint(0, len(perfect)))
        strange = [{"title": "Something else", "date": "2026-12-01"}] * dice.randint(0, 1)
        yield [damage(draft, dice) for draft in some + strange]


def shown(rows: list[Row]) -> list[Any]:
    return [[row.outcome.value, row.is_exact, {name: row.verdicts[name].value for name in FIELDS}] for row in rows]


def shown_theirs(rows: list[dict[str, Any]]) -> list[Any]:
    return [[row["kind"], row["core"], row["verdicts"]] for row in rows]


@pytest.mark.timeout(300)  # thousands of verdicts, on whatever else the machine does
@beside_judge
@pytest.mark.parametrize("half", Half)
def test_verdicts_are_the_judges(half: Half, theirs: ModuleType) -> None:
    truths = {form["id"]: form for form in corpus.truths(half)}
    differences = []
    for document in corpus.documents(half):
        for given in damaged(document):
            ours, judged = shown(compare(document, given)), shown_theirs(theirs.score(truths[document.id], given))
            if ours != judged:
                differences.append((document.id, ours, judged))
    told = differences if half is Half.TUNING else [None] * len(differences)  # of the unseen half, only how many
    assert told == []


@pytest.mark.timeout(300)  # thousands of verdicts, on whatever else the machine does
@beside_judge
def test_totals_are_the_judges(theirs: ModuleType) -> None:
    truths = {form["id"]: form for form in corpus.truths(Half.TUNING)}
    single: list[Row] = []
    multi: list[Row] = []
    judged = []
    for document in corpus.documents(Half.TUNING):
        for given in damaged(document):
            (single if document.is_single else multi).extend(compare(document, given))
            judged += theirs.score(truths[document.id], given)
    assert {field: f1([*single, *multi], field) for field in FIELDS} == {
        field: theirs.rates(judged, field)[3] for field in FIELDS
    }
    exact = total(single, multi).exact
    found = [row for row in judged if row["kind"] != "extra"]
    assert (exact.part, exact.whole) == (sum(row["core"] for row in found), len(found))


def test_perfect_drafts_are_exact() -> None:
    documents = [document for half in Half for document in corpus.documents(half)]
    totals = [total(compare(each, [as_draft(talk) for talk in each.talks]), []) for each in documents]
    assert {(each.exact.part == each.exact.whole, each.extra) for each in totals} == {(True, 0)}


def test_verdicts_tell_what_kind_of_fault_it_is() -> None:
    talk = {"title": "Knots", "date": "2026-12-01", "ungraded": ["venue"]}
    draft = {"title": "“KNOTS.”", "start": "10:00", "venue": "Room 1"}
    assert {field: judge(field, talk, draft) for field in ("title", "date", "start", "venue", "link")} == {
        "title": Verdict.RIGHT,
        "date": Verdict.MISSING,
        "start": Verdict.INVENTED,
        "venue": Verdict.SKIPPED,
        "link": Verdict.EMPTY,
    }


def test_naive_reader_reads_plain_labels() -> None:
    text = "Title: Knots\nSpeaker: Ada Quill (Fano)\nDate: 3 March 2027\nTime: 4:15 pm\nhttps://zoom.us/j/900000000\n"
    (draft,) = read_naively(text, today=corpus.TODAY, zone="Europe/Berlin")
    assert [draft[field] for field in ("title", "speakers", "date", "start", "starts_at", "link")] == [
        "Knots",
        [{"name": "Ada Quill", "affiliation": None}],
        "2027-03-03",
        "16:15",
        "2027-03-03T15:15:00+00:00",
        "https://zoom.us/j/900000000",
    ]


def test_report_has_a_column_for_each_result() -> None:
    drafts = {document.id: [as_draft(talk) for talk in document.talks] for document in corpus.documents(Half.TUNING)}
    done = Reads(drafts=drafts, milliseconds=[2.0, 4.0], first=9.0, empty=0, failed=0, resting=20.0, peak=40.0)
    totals = judge_half(Half.TUNING, drafts)
    result = Result(half=Half.TUNING, reader=Reader.LECTERN, documents=len(drafts), totals=totals, reads=done)
    shown = table([result, result])
    assert (len(shown.columns), shown.row_count) == (3, 16)
    assert [line for line in faults(done) if "(not core)" not in line] == []
