"""What comes after a talk that was spoken of: "and the week after?" is no more of that talk's topic."""

from dataclasses import replace

from bot.actions.answering import naming
from bot.actions.answering.several import A_DAY
from bot.actions.answering.values import Answer, Kind
from seminar.questions import taking_over
from seminar.questions.asked import Fact, Language, Question, Reference
from seminar.questions.remembering import Remembered
from seminar.questions.taking_over import Followed, identifies
from storage import series as series_rows
from storage.database import Connection

# What may be asked of any time and topic alike, so that the topic stays.
_OPEN = frozenset({Fact.LIST, Fact.COUNT, Fact.YESNO})


async def freed(db: Connection, server_id: int, followed: Followed) -> Followed:
    """Without the topic and the people of the one talk from which the days are counted.

    Its series stays for a week or a month: few meet on two days that follow on each other.
    """
    taken, question = followed.taken, followed.question
    if taken is None or len(taken.talk_ids) != 1 or _is_open(taken.question) or followed.points:
        return followed
    if question.topic != taken.question.topic or question.people != taken.question.people:
        return followed
    known = tuple(await series_rows.of_server(db, server_id))
    series, rest, _ = naming.of_question(question, known)
    of_day = question.span is not None and question.span.ends_at - question.span.starts_at <= A_DAY
    if not (rest.strip() or question.people or of_day):
        return followed
    facts = question.facts if Fact.ABSTRACT in question.facts else (Fact.LIST,)
    kept = series.name if series and not of_day else None
    free = replace(question, topic="", people=(), series=kept, gathering=None, facts=facts, place=None)
    return replace(followed, question=free)


def beyond(question: Question, told: Answer, before: Remembered) -> Followed | None:
    """The talk after that which was spoken of, where the next one of a series that is named would be this very talk.

    "文史讲坛下一场是什么", after Friday's of that series: nobody asks again for what was just told.
    """
    place, asked = question.place, before.question
    steps = place is not None and place.from_now and place.number == 1 and not question.span
    named = identifies(question) and not question.people and question.reference is None
    same = told.kind is Kind.ANSWER and len(told.talks) == 1 and (told.talks[0].id,) == before.talk_ids
    if question.language is Language.ENGLISH or before.ambiguous or asked.place or not (steps and named and same):
        return None
    return taking_over.step(replace(question, reference=Reference.AFTER), Reference.AFTER, before)


def _is_open(asked: Question) -> bool:
    """Whether it may be asked of any time; not "is the talk on traffic lights still on?"."""
    return bool(set(asked.facts) & _OPEN) and Fact.STATUS not in asked.facts
