"""Whether words that are left of a question tell which talk is meant, or none but the one that was spoken of."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.actions.answering import finding
from bot.actions.answering.asking import Asking
from seminar.questions import unmarked
from seminar.questions.asked import Question
from seminar.questions.commonplace import without_common
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed
from storage.database import Connection

# How likely a talk must be to be what the words are about; more so where "it" or "she" points at another.
TELLS, TELLS_BESIDE_IT = 0.62, 0.85


async def without(
    db: Connection, server_id: int, question: Question, before: Remembered | None, now: datetime, zone: ZoneInfo
) -> Question:
    """The question without such words, where it follows on what was spoken of."""
    if before is None or before.is_over(now) or before.ambiguous or not (before.talk_ids or before.speaker_ids):
        return question
    of_it = unmarked.alone(question)
    if of_it is None:
        return question
    asking = Asking(db=db, server_id=server_id, now=now, zone=zone, followed=Followed(question=question), known=())
    found = await finding.talks_about(asking, without_common(question.topic))
    least = TELLS_BESIDE_IT if unmarked.points(question) else TELLS
    return question if found and found[0].likely >= least else of_it
