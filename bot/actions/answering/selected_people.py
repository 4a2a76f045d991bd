"""Which of several people a question selects who were offered or who speak together, and the other talk of one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.answering import described
from bot.actions.answering.selection import AS_WELL, LEAST, Selection, at_place, bare, one
from seminar.questions import selecting
from seminar.questions.asked import Question, Reference
from seminar.questions.taking_over import Followed
from seminar.speaker import Speaker
from storage import speakers, talks


async def person(choosing: Selection) -> Followed | None:
    """One of several people who were offered or who speak together: by place, by trade, or the other one of two."""
    before, pick = choosing.before, choosing.pick
    ids = before.company or before.speaker_ids
    known = [await speakers.get(choosing.db, choosing.server_id, number) for number in ids]
    people = [each for each in known if each]
    if pick.other:
        spoken = before.speaker_ids if len(before.speaker_ids) == 1 else (before.person,)
        left = [each for each in people if each.id not in spoken]
        chosen = left if len(left) == 1 else []
    else:
        own = selecting.described(pick, choosing.question, choosing.zone, choosing.now)
        chosen = at_place(own.place, people) if own.place else await _described(choosing, own, people)
    if len(chosen) != 1:
        return None
    asks = bare(selecting.asks(pick, choosing.question, choosing.zone, choosing.now))
    meant = selecting.carried(asks, before.question, ambiguous=True)
    meant = replace(meant, reference=Reference.PERSON, said=choosing.question.said)
    return Followed(question=meant, people=(chosen[0].id,), taken=before, kept=replace(meant, people=(chosen[0].name,)))


async def _described(choosing: Selection, own: Question, people: Sequence[Speaker]) -> list[Speaker]:
    """Those whom words of their trade, their place or their talks describe best."""
    said = " ".join((*own.people, own.topic, own.series or "", own.affiliation or "")).strip()
    scored = []
    for each in people:
        given = await talks.of_speaker(choosing.db, each.id)
        scored.append((described.score(said, given, (each.bio or "", each.affiliation or "")), each))
    best = max((weight for weight, _ in scored), default=0.0)
    return [each for weight, each in scored if best >= LEAST and weight >= best * AS_WELL]


async def other_talk(choosing: Selection) -> Followed | None:
    """The other talk of whoever was asked about, where there is one."""
    before = choosing.before
    asked = before.question
    if len(before.talk_ids) != 1 or not (asked.people or asked.reference is Reference.PERSON):
        return None
    spoken = await talks.by_ids(choosing.db, before.talk_ids)
    if not spoken or len(spoken[0].speakers) != 1:
        return None
    given = await talks.of_speaker(choosing.db, spoken[0].speakers[0].id)
    others = [talk for talk in given if talk.id != spoken[0].id]
    return one(choosing, Question(said=""), others) if len(others) == 1 else None
