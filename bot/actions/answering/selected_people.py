"""Which of several people a question selects who were offered or who speak together, and the other talk of one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.actions.answering import described
from bot.actions.answering.selection import Selection, at_place, best, one
from seminar.questions import personal, selecting
from seminar.questions.asked import Question, Reference
from seminar.questions.picks import How
from seminar.questions.taking_over import Followed
from seminar.speaker import Speaker
from storage import speakers, talks


async def person(choosing: Selection) -> Followed | None:
    """One of several people who were offered or who speak together: by place, by trade, or the other one of two."""
    before, pick = choosing.before, choosing.pick
    if pick.company and not (personal.asks_of_company(before.question) and before.person is not None):
        return None
    ids = before.company or before.speaker_ids
    known = [await speakers.get(choosing.db, choosing.server_id, number) for number in ids]
    people = [each for each in known if each]
    if pick.how in (How.OTHER, How.PARTNER):
        spoken = before.speaker_ids[0] if len(before.speaker_ids) == 1 else before.person
        if spoken is None and pick.how is How.PARTNER:
            spoken = ids[0]
        chosen = [each for each in people if each.id != spoken]
    else:
        own = selecting.described(pick, choosing.question, choosing.zone, choosing.now)
        place = pick.place or own.place
        chosen = at_place(place, people) if place else await _described(choosing, own, people)
    if len(chosen) != 1:
        return None
    meant = selecting.carried(choosing.asks(), before.question, ambiguous=True)
    meant = replace(meant, reference=Reference.PERSON, said=choosing.question.said)
    kept = replace(meant, people=(chosen[0].name,))
    return Followed(question=meant, people=(chosen[0].id,), taken=before, kept=kept)


async def _described(choosing: Selection, own: Question, people: Sequence[Speaker]) -> list[Speaker]:
    """Those whom words of their trade, their place or their talks describe best."""
    said = " ".join((*own.people, own.topic, own.series or "", own.affiliation or "")).strip()
    given = {each.id: await talks.of_speaker(choosing.db, each.id) for each in people}
    return best(
        [(described.score(said, given[each.id], (each.bio or "", each.affiliation or "")), each) for each in people]
    )


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
