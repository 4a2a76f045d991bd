"""Whether an answer is right: of the right kind, on the right talks, with the right facts and nothing secret."""

import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from benchmarks.questions.corpus import Asked

# The form that `python -m bot ask --json` prints.
Answer = Mapping[str, Any]


class Fault(StrEnum):
    KIND = "kind"
    TALKS = "talks"
    SPEAKERS = "speakers"
    PAPERS = "papers"
    FACT = "fact"
    SECRET = "says what it must not"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A question with what is wrong with its answer; nothing for a right one."""

    asked: Asked
    answer: Answer
    faults: tuple[Fault, ...]

    @property
    def right(self) -> bool:
        return not self.faults


def judge(asked: Asked, answer: Answer, talks: Mapping[str, int]) -> Verdict:
    """`talks` says which talk a reference means. What is unknown is judged by its kind and its silence alone."""
    faults = []
    if answer["kind"] != asked.kind:
        faults.append(Fault.KIND)
    if asked.kind != "unknown":
        wanted = {talks[reference] for reference in asked.talks}
        if wanted and wanted != {talk["id"] for talk in answer["talks"]}:
            faults.append(Fault.TALKS)
        if not _holds(answer["speakers"], asked.speakers):
            faults.append(Fault.SPEAKERS)
        if not _holds(answer["papers"], asked.papers):
            faults.append(Fault.PAPERS)
        said = fold(answer["answer"])
        if not all(any(fold(each) in said for each in group) for group in asked.fact):
            faults.append(Fault.FACT)
    if any(fold(each) in fold(answer["answer"]) for each in asked.forbidden):
        faults.append(Fault.SECRET)
    return Verdict(asked=asked, answer=answer, faults=tuple(faults))


def fold(text: str) -> str:
    """Without case, width and doubled blanks, so that a fact is a fact however it is set."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _holds(said: Collection[str], wanted: Collection[str]) -> bool:
    present = {fold(each) for each in said}
    return all(fold(each) in present for each in wanted)
