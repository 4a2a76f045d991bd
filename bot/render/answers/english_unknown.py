"""What English says where an answer is not known: which of it is not, and what comes nearest."""

from datetime import datetime

from bot.actions.answering.values import About, Answer, Why
from bot.render.answers import english_words as words
from bot.render.answers import parts
from bot.render.answers.english_talk import gives
from bot.render.text import line
from seminar.questions.asked import Fact

MOST_SERIES = 20


def sentence(answer: Answer, now: datetime) -> str:
    near = answer.talks[0] if answer.talks else None
    looked = f" “{line(answer.words, 80)}”" if answer.words and answer.words.strip() else ""
    match answer.why:
        case Why.FOREIGN:
            return "I don't know: I only know the talks of this server, their speakers and their papers."
        case Why.NEVER_KEPT:
            said = "I don't know: nothing of that kind is stored."
        case Why.NO_SERIES:
            return _no_series(answer)
        case Why.NO_FACT:
            said = _lacking(answer)
        case Why.NO_PLACE:
            return f"I don't know of anybody from{looked} here."
        case Why.NO_PERSON:
            said = f"I don't know anybody called{looked} here." if looked else "I don't know that person."
        case Why.NOTHING_THEN:
            said = "I don't know of any such talk in that time."
        case Why.NO_PAPERS:
            said = _no_papers(answer, looked)
        case Why.NOTHING_BEFORE:
            return "I don't know which talk you mean. Name it by its speaker, topic or day."
        case Why.NOTHING_MORE:
            said = "I don't know of any further talk there."
        case _:
            said = f"I don't know of any talk about{looked}." if looked else "I don't know of any such talk."
    if near and answer.why in (Why.NO_TALK, Why.NOTHING_THEN, Why.NOTHING_MORE):
        return f"{said} The nearest that I have: {gives(near, now)}."
    return f"{said} Here is the talk." if near and answer.about is About.TALK else said


def _no_series(answer: Answer) -> str:
    said = f"I don't know of a series called “{line(answer.words or '', 80)}” here."
    names = [parts.series(one) for one in answer.series[:MOST_SERIES]]
    match len(names):
        case 0:
            return said
        case 1:
            return f"{said} The only one is {names[0]}."
        case _:
            return f"{said} There are {words.listed(names)}."


def _lacking(answer: Answer) -> str:
    what = words.listed([words.name_of(one, answer) for one in answer.missing]) or "answer"
    if answer.about is About.PERSON and answer.people:
        return f"I don't know the {what} of {parts.name(answer.people[0].speaker)}."
    be = "are" if what.endswith("s") else "is"
    if (
        answer.about is About.TALK
        and answer.talks
        and answer.talks[0].fields.abstract
        and answer.missing == (Fact.ABSTRACT,)
    ):
        return f"I don't know: the abstract of {parts.title(answer.talks[0])} does not say that."
    if answer.about is About.TALK and answer.missing == (Fact.WHERE,) and answer.talks and answer.talks[0].join:
        return f"I don't know of any room: {parts.title(answer.talks[0])} is online only, as far as I know."
    if answer.about is About.TALK and answer.talks:
        return f"I don't know: no {what} {be} stored for {parts.title(answer.talks[0])}."
    return f"I don't know: no {what} {be} stored."


def _no_papers(answer: Answer, looked: str) -> str:
    if answer.people:
        return f"I don't know any papers by {parts.name(answer.people[0].speaker)}."
    return f"I don't know any paper about{looked}." if looked else "I don't know any such paper."
