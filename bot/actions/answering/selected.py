"""What a question chooses from that was listed before it: "the law one", "only those on Zoom", "the other one"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.actions.answering import described, naming, selected_people, several, sieve
from bot.actions.answering.selection import AS_WELL, LEAST, Selection, at_place, bare, one
from seminar import wall
from seminar.material import MaterialKind
from seminar.questions import institutions, selecting, shifting
from seminar.questions.asked import Fact, Question, Reference, Tense
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed
from seminar.series import Series
from seminar.talk import Talk
from storage import series as series_rows
from storage import talks
from storage.database import Connection

_A_DAY = timedelta(hours=26)


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
    ids = before.talk_ids if len(before.talk_ids) > 1 else before.listed
    several_people = len(before.company or before.speaker_ids) > 1
    of_people = several_people and (len(ids) < 2 or before.ambiguous or selecting.names_person(question))
    if of_people and (person := await selected_people.person(choosing)):
        return person
    if len(ids) < 2 and (pick.of_two or selecting.goes_back(question)):
        spoken = tuple(dict.fromkeys((*before.earlier, *before.talk_ids)))
        ids = spoken[-2:] if pick.of_two else spoken
    if pick.other and len(ids) < 2 and (theirs := await selected_people.other_talk(choosing)):
        return theirs
    if len(ids) < 2 or (pick.having and not (len(before.talk_ids) > 1 and before.question.recorded)):
        return None
    listed = [talk for talk in await talks.by_ids(db, ids) if talk.server_id == server_id]
    if pick.every:
        return _every(choosing, listed) if before.ambiguous else None
    return _other(choosing, listed) if pick.other else await _talks(choosing, listed)


async def _talks(choosing: Selection, listed: Sequence[Talk]) -> Followed | None:
    pick, question = choosing.pick, choosing.question
    own = selecting.described(pick, question, choosing.zone, choosing.now)
    own = shifting.shifted(own, choosing.before, choosing.now, choosing.zone)
    if pick.several and Fact.PAPERS in own.facts and not own.materials:
        # "Which of them have a paper?"
        own = replace(own, facts=(Fact.LIST,), materials=(MaterialKind.PAPER,))
    if own.reference in (Reference.AFTER, Reference.BEFORE) or (
        own.place and own.place.number > 0 and own.place.from_now
    ):
        return None
    if own.place and own.place.from_now and selecting.is_of_past(question) and not _any_past(listed, choosing.now):
        return None
    known = tuple(await series_rows.of_server(choosing.db, choosing.server_id))
    series, topic, _ = naming.of_question(own, known)
    timed = _in_time(choosing, own, listed)
    kept = _described(own, series, topic, timed)
    if kept is None:
        return None
    if pick.several and own.facts == (Fact.ABSTRACT,) and not topic:
        # "Only those with an abstract".
        kept = [talk for talk in kept if talk.fields.abstract]
    if pick.middle:
        kept = kept[len(kept) // 2 :][:1] if len(kept) % 2 else []
    elif own.place:
        kept = at_place(own.place, kept)
    if pick.without:
        left = [talk for talk in listed if talk not in kept]
        kept, own = left if len(left) < len(listed) else [], Question(said=own.said, facts=(Fact.LIST,))
        if not kept:
            return None
    if not kept and (not pick.several or (own.materials and Fact.COUNT not in own.facts)):
        return None
    if len(kept) == len(listed) and not pick.several:
        return None
    if pick.several:
        return _several(choosing, own, kept)
    return one(choosing, own, kept)


def _in_time(choosing: Selection, own: Question, listed: Sequence[Talk]) -> list[Talk]:
    """Those that fit in time and in what else can be told of each."""
    only = replace(own, people=(), topic="", series=None, affiliation=None, place=None)
    if choosing.pick.inside:
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


def _described(own: Question, series: Series | None, topic: str, timed: list[Talk]) -> list[Talk] | None:
    """Those that the words describe best; nothing where they describe none of them."""
    kept = timed
    if series is not None:
        kept = [talk for talk in kept if talk.series.id == series.id]
        if not kept:
            return None
    there: list[Talk] = []
    if own.affiliation:
        there = [
            talk
            for talk in kept
            if any(institutions.is_meant(own.affiliation, one.affiliation) for one in talk.speakers)
        ]
        kept = there or kept
    unknown = own.affiliation if own.affiliation and not there else ""
    said = " ".join((*own.people, unknown, topic)).strip()
    if not said:
        return kept
    scored = [(described.score(said, [talk]), talk) for talk in kept]
    best = max((weight for weight, _ in scored), default=0.0)
    if best < LEAST:
        return None
    return [talk for weight, talk in scored if weight >= best * AS_WELL]


def _several(choosing: Selection, own: Question, kept: Sequence[Talk]) -> Followed:
    before = choosing.before
    asks = selecting.asks(choosing.pick, own, choosing.zone, choosing.now)
    facts = tuple(fact for fact in asks.facts if fact in several.OF_EACH) or (Fact.LIST,)
    meant = replace(bare(asks), facts=facts, said=choosing.question.said, reference=Reference.THEM)
    return Followed(
        question=meant,
        talks=tuple(talk.id for talk in kept),
        none=not kept,
        taken=before,
        kept=replace(selecting.merged(own, before.question, before.question), said=choosing.question.said),
    )


def _other(choosing: Selection, listed: Sequence[Talk]) -> Followed | None:
    """What is left of the list beside the one that was spoken of."""
    spoken = set(choosing.before.talk_ids)
    left = [talk for talk in listed if talk.id not in spoken]
    if not left or len(left) == len(listed):
        return None
    return one(choosing, Question(said=""), left)


def _every(choosing: Selection, listed: Sequence[Talk]) -> Followed:
    """All of those that were offered."""
    before = choosing.before
    asks = selecting.asks(choosing.pick, choosing.question, choosing.zone, choosing.now)
    meant = selecting.carried(bare(asks), before.question, ambiguous=True)
    facts = tuple(dict.fromkeys((*(fact for fact in meant.facts if fact is not Fact.YESNO), Fact.LIST)))
    meant = replace(meant, facts=facts, said=choosing.question.said, reference=Reference.THEM)
    return Followed(question=meant, talks=tuple(talk.id for talk in listed), taken=before, kept=before.question)


def _any_past(listed: Sequence[Talk], now: datetime) -> bool:
    return any(talk.is_past(now) for talk in listed)
