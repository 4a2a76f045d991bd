"""What is remembered of a conversation, and the same as JSON that can be stored."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Language, Place, Question, Reference, Tense, Way
from seminar.spans import Span

LASTS = timedelta(minutes=10)
MOST_REMEMBERED = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What was asked last in a conversation, and what the answer rested on, in its order.

    `ambiguous` says that the answer was a question back, and the talks or people are those that it offered. `listed`
    are the talks that were listed before one of them was chosen, `company` the people of whom the one who is spoken of
    is one: who were offered, or who give a talk together. `person` is that one, where it is known, and `day` when the
    first of the talks begins. `earlier` are the talks that were spoken of one after another before.
    """

    question: Question
    talk_ids: tuple[int, ...] = ()
    speaker_ids: tuple[int, ...] = ()
    ambiguous: bool = False
    listed: tuple[int, ...] = ()
    company: tuple[int, ...] = ()
    person: int | None = None
    day: datetime | None = None
    earlier: tuple[int, ...] = ()
    asked_at: datetime

    def is_over(self, now: datetime) -> bool:
        return not timedelta(0) <= now - self.asked_at <= LASTS


def to_json(remembered: Remembered) -> dict[str, Any]:
    return {
        "question": question_to_json(remembered.question),
        "talks": list(remembered.talk_ids[:MOST_REMEMBERED]),
        "speakers": list(remembered.speaker_ids[:MOST_REMEMBERED]),
        "ambiguous": remembered.ambiguous,
        "earlier": list(remembered.earlier[-MOST_REMEMBERED:]),
        "day": remembered.day.astimezone(UTC).isoformat() if remembered.day else None,
        "listed": list(remembered.listed[:MOST_REMEMBERED]),
        "company": list(remembered.company[:MOST_REMEMBERED]),
        "person": remembered.person,
        "asked_at": remembered.asked_at.astimezone(UTC).isoformat(),
    }


def from_json(stored: Mapping[str, Any]) -> Remembered:
    """Raises `ValueError`, `KeyError` or `TypeError` for what another version stored."""
    return Remembered(
        question=question_from_json(stored["question"]),
        talk_ids=tuple(int(one) for one in stored["talks"]),
        speaker_ids=tuple(int(one) for one in stored["speakers"]),
        ambiguous=bool(stored["ambiguous"]),
        earlier=tuple(int(one) for one in stored.get("earlier", ())),
        day=datetime.fromisoformat(stored["day"]) if stored.get("day") else None,
        listed=tuple(int(one) for one in stored.get("listed", ())),
        company=tuple(int(one) for one in stored.get("company", ())),
        person=int(stored["person"]) if stored.get("person") is not None else None,
        asked_at=datetime.fromisoformat(stored["asked_at"]),
    )


def question_to_json(question: Question) -> dict[str, Any]:
    return {one.name: _plain(getattr(question, one.name)) for one in fields(question)}


def question_from_json(stored: Mapping[str, Any]) -> Question:
    """What is not stored has its default. Raises `ValueError`, `KeyError` or `TypeError` for what cannot be read."""
    known = {one.name for one in fields(Question)}
    return Question(**{name: _READ.get(name, _same)(value) for name, value in stored.items() if name in known})


def _plain(value: Any) -> Any:
    if isinstance(value, Span):
        return [value.starts_at.isoformat(), value.ends_at.isoformat()]
    if isinstance(value, Place):
        return [value.number, value.from_now]
    if isinstance(value, ZoneInfo):
        return value.key
    return list(value) if isinstance(value, tuple) else value


def _same(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _several(kind: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda values: tuple(kind(one) for one in values)


def _maybe(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


_READ: Mapping[str, Callable[[Any], Any]] = {
    "language": Language,
    "facts": _several(Fact),
    "materials": _several(MaterialKind),
    "tense": Tense,
    "span": _maybe(
        lambda ends: Span(starts_at=datetime.fromisoformat(ends[0]), ends_at=datetime.fromisoformat(ends[1]))
    ),
    "place": _maybe(lambda pair: Place(number=int(pair[0]), from_now=bool(pair[1]))),
    "reference": _maybe(Reference),
    "way": _maybe(Way),
    "lacking": _maybe(Fact),
    "zone": _maybe(ZoneInfo),
}
