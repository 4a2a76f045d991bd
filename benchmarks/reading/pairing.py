"""Which draft is of which talk, the likeliest pairs first, with the verdicts on each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from benchmarks.reading.corpus import Labelled, Talk
from benchmarks.reading.judging import CORE, FIELDS, Draft, Verdict, given, judge, wanted
from benchmarks.reading.sameness import name_key, plain

# A pair with less in common is two different talks.
_LEAST = 3.0


class Outcome(StrEnum):
    FOUND = "found"
    MISSED = "missed"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A talk with its draft, a talk that no draft tells of, or a draft of no talk."""

    outcome: Outcome
    verdicts: Mapping[str, Verdict]
    talk: Talk
    draft: Draft

    @property
    def faults(self) -> dict[str, tuple[Any, Any]]:
        """What was wanted and what was given, a field each."""
        return {
            field: (wanted(field, self.talk), given(field, self.draft))
            for field, verdict in self.verdicts.items()
            if verdict.is_fault
        }

    @property
    def is_exact(self) -> bool:
        """Whether the talk could be announced as it was read."""
        return self.outcome is Outcome.FOUND and not any(self.verdicts[field].is_fault for field in CORE)

    @property
    def is_doubted(self) -> bool:
        return bool(self.draft.get("doubts"))


def compare(document: Labelled, drafts: Sequence[Draft]) -> list[Row]:
    """A row for each talk and each draft; optional talks have none, whether they were found or not."""
    pairs = pair([*document.talks, *_later_sessions(document)], drafts)
    return [_row(talk, draft) for talk, draft in pairs if not (talk and talk.get("optional"))]


def pair(talks: Sequence[Talk], drafts: Sequence[Draft]) -> list[tuple[Talk | None, Draft | None]]:
    """The talks in their order, each with its draft if there is one, then the drafts that are left."""
    expected = sum(not talk.get("optional") for talk in talks)
    alone = expected == len(drafts) == 1
    places = [(mine, its) for mine in range(len(talks)) for its in range(len(drafts))]
    points = {(mine, its): likeness(talks[mine], drafts[its]) for mine, its in places}
    mates: dict[int, int] = {}
    for mine, its in sorted(places, key=lambda both: (-points[both], both)):
        if (alone or points[mine, its] >= _LEAST) and mine not in mates and its not in mates.values():
            mates[mine] = its
    left = [draft for its, draft in enumerate(drafts) if its not in mates.values()]
    return [
        *((talk, drafts[mates[mine]] if mine in mates else None) for mine, talk in enumerate(talks)),
        *((None, draft) for draft in left),
    ]


def likeness(talk: Talk, draft: Draft) -> float:
    """Points for what both have in common: day 4, people and title up to 3 each, hour 1."""
    day, start = (judge(field, talk, draft) in (Verdict.RIGHT, Verdict.EMPTY) for field in ("date", "start"))
    title = _likeness_of_titles(talk, draft)
    return 4 * day + 3 * _shared_people(talk, draft) + (3 * title if title > 0.6 else 0) + start


def _likeness_of_titles(talk: Talk, draft: Draft) -> float:
    got = plain(given("title", draft) or "")
    return max(SequenceMatcher(None, plain(title), got).ratio() for title in wanted("title", talk) or [""])


def _shared_people(talk: Talk, draft: Draft) -> float:
    want = wanted("speakers", talk) or []
    got = {name_key(name) for name in given("speakers", draft) or ()}
    known = sum(any(name_key(form) in got for form in forms) for forms in want)
    return known / max(len(want), len(got), 1)


def _later_sessions(document: Labelled) -> list[Talk]:
    """Further days of a talk: a draft of one is no mistake, and none is no mistake either."""
    return [
        {"date": day, "speakers": [name], "optional": True}
        for talk in document.talks
        for day, name in talk.get("later_sessions", ())
    ]


def _row(talk: Talk | None, draft: Draft | None) -> Row:
    outcome = Outcome.EXTRA if talk is None else Outcome.MISSED if draft is None else Outcome.FOUND
    talk, draft = talk or {}, draft or {}
    verdicts = {field: judge(field, talk, draft) for field in FIELDS}
    return Row(outcome=outcome, verdicts=verdicts, talk=talk, draft=draft)
