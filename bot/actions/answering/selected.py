"""What a question chooses from that was listed before it: "the law one", "only those on Zoom", "另一场"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.actions.answering import described, naming, selected_people, sieve
from bot.actions.answering.selection import Selection, among, at_place, best, every, one, some
from seminar import wall
from seminar.material import MaterialKind
from seminar.questions import selecting, shifting
from seminar.questions.asked import Fact, Question, Reference, Tense
from seminar.questions.picks import How, Pick
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed
from seminar.scripts import is_unspaced
from seminar.series import Series
from seminar.talk import Talk
from storage import series as series_rows
from storage import talks
from storage.database import Connection

_A_DAY = timedelta(hours=26)
_LISTS = frozenset({Fact.LIST, Fact.COUNT})


async def follow(
    db: Connection, server_id: int, question: Question, before: Remembered | None, now: datetime, zone: ZoneInfo
) -> Followed | None:
    """The question about those that it chooses; nothing where it chooses none of what was listed."""
    if before is None or before.is_over(now):
        return None
    pick = selecting.find(question)
    if pick is None:
        return None
    choosing = Selection(db=db, server_id=server_id, question=question, before=before, now=now, zone=zone, pick=pick)
    ids = _listed(pick, before)
    several_people = len(before.company or before.speaker_ids) > 1 and pick.person is not False
    of_people = several_people and (len(ids) < 2 or before.ambiguous or pick.person)
    if of_people and (person := await selected_people.person(choosing)):
        return person
    other = pick.how is How.OTHER and not pick.person and len(ids) < 2
    if other and (theirs := await selected_people.other_talk(choosing)):
        return theirs
    if not _counts(pick, before, ids):
        return None
    listed = [talk for talk in await talks.by_ids(db, ids) if talk.server_id == server_id]
    if len(listed) == 1:
        # Where there was nothing then, the nearest was shown.
        listed = [talk for talk in listed if sieve.in_time(talk, before.question, zone)]
    return await _talks(choosing, listed) if listed else None


def _listed(pick: Pick, before: Remembered) -> tuple[int, ...]:
    """The talks from which it may choose, in the order in which they were listed."""
    ids = before.talk_ids if len(before.talk_ids) > 1 else before.listed
    if len(ids) > 1:
        return ids
    if pick.back or (pick.of_two and pick.how is How.SEVERAL):
        spoken = tuple(dict.fromkeys((*before.earlier, *before.talk_ids)))
        return spoken[-2:] if pick.of_two else spoken
    # "Only those on Zoom" is asked of the only one of a time as well.
    of_time = before.question.span is not None and not _LISTS.isdisjoint(before.question.facts)
    return before.talk_ids or ids if of_time and pick.how is How.SEVERAL and not pick.chosen else ()


def _counts(pick: Pick, before: Remembered, ids: Sequence[int]) -> bool:
    """Whether what was spoken of leaves something to choose in that way."""
    least = 1 if pick.how is How.SEVERAL and not pick.back else 2
    if len(ids) < least or pick.how is How.PARTNER or (pick.how is How.EVERY and not before.ambiguous):
        return False
    if pick.having and not (len(before.talk_ids) > 1 and before.question.recorded):
        return False
    if pick.of_two and pick.how is not How.SEVERAL and len(ids) != 2:
        return False
    return not pick.chosen or (len(before.talk_ids) == 1 and not before.ambiguous)


async def _talks(choosing: Selection, listed: Sequence[Talk]) -> Followed | None:
    pick, spoken = choosing.pick, choosing.before.talk_ids
    match pick.how:
        case How.EVERY:
            return every(choosing, listed)
        case How.OTHER:
            kept = [talk for talk in listed if talk.id not in spoken]
        case How.MIDDLE:
            kept = list(listed[len(listed) // 2 :][:1]) if len(listed) % 2 else []
        case How.ONE if pick.place:
            kept = at_place(pick.place, listed)
            kept = [talk for talk in kept if not pick.of_two or spoken != (talk.id,)]
        case _:
            return await _described(choosing, listed)
    return one(choosing, Question(said=""), kept) if 0 < len(kept) < len(listed) else None


async def _described(choosing: Selection, listed: Sequence[Talk]) -> Followed | None:
    """Those of which the words tell; nothing where they tell of none of them, or of all where one is meant."""
    pick, several = choosing.pick, choosing.pick.how is not How.ONE
    own = selecting.described(pick, choosing.question, choosing.zone, choosing.now)
    own = shifting.shifted(own, choosing.before, choosing.now, choosing.zone)
    if several and Fact.PAPERS in own.facts and not own.materials:
        # "Which of them have a paper?"
        own = replace(own, facts=(Fact.LIST,), materials=(MaterialKind.PAPER,))
    from_now = own.place is not None and own.place.from_now
    if own.reference in (Reference.AFTER, Reference.BEFORE) or (own.place and own.place.number > 0 and from_now):
        return None
    if from_now and pick.past and not any(talk.is_past(choosing.now) for talk in listed):
        return None
    known = tuple(await series_rows.of_server(choosing.db, choosing.server_id))
    series, topic, _ = naming.of_question(own, known)
    if pick.inside and any(is_unspaced(sign) for sign in topic):
        # Only the search knows what that is called in the language of the talks.
        return among(choosing, listed)
    kept = _fitting(own, series, topic, _in_time(choosing, own, listed))
    if kept is None:
        return among(choosing, listed) if pick.inside and several else None
    if several and own.facts == (Fact.ABSTRACT,) and not topic:
        # "Only those with an abstract".
        kept = [talk for talk in kept if talk.fields.abstract]
    if own.place:
        kept = at_place(own.place, kept)
    if pick.how is How.WITHOUT:
        own = Question(said=own.said, language=choosing.question.language, facts=(Fact.LIST,))
        kept = [talk for talk in listed if talk not in kept]
        return some(choosing, own, kept) if 0 < len(kept) < len(listed) else None
    if several:
        return some(choosing, own, kept) if kept or not own.materials or Fact.COUNT in own.facts else None
    return one(choosing, own, kept) if 0 < len(kept) < len(listed) else None


def _in_time(choosing: Selection, own: Question, listed: Sequence[Talk]) -> list[Talk]:
    """Those that fit in time and in what else can be told of each."""
    only = replace(own, people=(), topic="", series=None, affiliation=None, place=None)
    if choosing.pick.inside and choosing.pick.how is How.ONE:
        # "Is the second one recorded?" chooses by no recording.
        only = Question(
            said=own.said, span=own.span, span_said=own.span_said, weekday=own.weekday, not_before=own.not_before,
            not_after=own.not_after,
        )  # fmt: skip
    tense = own.tense if choosing.pick.tensed else Tense.ANY
    kept = sieve.sift(listed, only, choosing.zone, choosing.now, tense=tense)
    if kept or only.span is None or only.span.ends_at - only.span.starts_at > _A_DAY:
        return kept
    # "The Tuesday one" is that of the days that were listed.
    day = wall.shown(only.span.starts_at, choosing.zone)
    if any(sign.isdigit() for sign in own.span_said or ""):
        return [talk for talk in listed if wall.shown(talk.starts_at, choosing.zone).day == day.day]
    return [talk for talk in listed if wall.shown(talk.starts_at, choosing.zone).weekday() == day.weekday()]


def _fitting(own: Question, series: Series | None, topic: str, timed: list[Talk]) -> list[Talk] | None:
    """Those that the words describe best; nothing where they describe none of them."""
    kept = timed
    if series is not None:
        kept = [talk for talk in kept if talk.series.id == series.id]
        if not kept:
            return None
    there = [talk for talk in kept if own.affiliation and sieve.is_from(talk, own.affiliation)]
    kept = there or kept
    unknown = own.affiliation if own.affiliation and not there else ""
    said = " ".join((*own.people, unknown, topic)).strip()
    return best([(described.score(said, [talk]), talk) for talk in kept]) or None if said else kept
