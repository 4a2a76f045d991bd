"""Answers as English sentences."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.actions.answering.values import About, Answer, Kind
from bot.render.answers import english_talk, english_unknown, parts
from bot.render.answers import english_words as words
from bot.render.labels import ENGLISH
from bot.render.text import line
from seminar.questions import clashes, each
from seminar.questions.asked import Fact
from seminar.speaker import SpeakerName

LABELS = ENGLISH
_COUNTS_SPEAKERS = re.compile(
    r"\bhow many (?:different |other )?(?:speakers|presenters|people (?:speak|spoke|have spoken|will speak|present))\b",
    re.IGNORECASE,
)


def sentence(answer: Answer, now: datetime) -> str:
    """What the answer says, before the cards; all that people supplied in it is safe to show."""
    if answer.kind is Kind.AMBIGUOUS:
        return "Whom do you mean?" if answer.about is About.PERSON else "Which of these talks do you mean?"
    if answer.kind is Kind.UNKNOWN:
        return english_unknown.sentence(answer, now)
    match answer.about:
        case About.TALK:
            return english_talk.about(answer, now)
        case About.TALKS:
            return _talks(answer)
        case About.PERSON:
            return _person(answer)
        case About.PAPERS:
            return _papers(answer)
        case About.SERIES:
            return _series(answer)
    return _nothing(answer)


def _talks(answer: Answer) -> str:
    many = len(answer.talks)
    if answer.count is not None:
        said = "1 talk" if answer.count == 1 else f"{answer.count} talks"
        if _COUNTS_SPEAKERS.search(answer.question.said):
            speakers = len({one.id for talk in answer.talks for one in talk.speakers})
            said = f"{speakers} {'speaker' if speakers == 1 else 'speakers'} in {said}"
        return f"{words.yes(answer)}That makes {said}:"
    if answer.truth is False and each.asks(answer.question):
        return f"No, not of {'this talk' if many == 1 else f'these {many} talks'}:"
    found = "This is the talk:" if many == 1 else f"These are the {many} talks:"
    return f"{words.yes(answer)}{found}"


def _person(answer: Answer) -> str:
    one = answer.people[0].speaker
    said = []
    if answer.truth is not None:
        said.append("Yes." if answer.truth else "No.")
    if answer.affiliation:
        when = f" (as of {words.when(answer.talks[0])})" if answer.then and answer.talks else ""
        said.append(
            f"{parts.name(one)} {'was' if answer.then else 'is'} at {parts.affiliation(answer.affiliation)}{when}."
        )
        said += [
            f"{parts.name(each.speaker)} is at {parts.affiliation(each.speaker.affiliation)}."
            for each in answer.people[1:]
            if each.speaker.affiliation and not answer.then
        ]
    if Fact.HOMEPAGE in answer.facts and one.homepage:
        said.append(f"The homepage of {parts.name(one)}: {line(one.homepage, 512)}")
    if Fact.CONTACT in answer.facts and answer.talks:
        said.append(english_talk.contact(answer.talks[-1]))
    if answer.count is not None:
        said.append(f"I know {answer.count or 'no'} papers by {parts.name(one)}.")
    if answer.missing:
        said.append(f"I do not know the {words.listed([words.name_of(each, answer) for each in answer.missing])}.")
    return " ".join(said) or f"This is what I know of {parts.name(one)}:"


def _papers(answer: Answer) -> str:
    found = answer.papers
    authors = list({one.id: parts.name(one) for paper in found for one in paper.authors}.values())
    who = f" by {words.listed(authors)}" if authors else ""
    if answer.count is not None:
        return f"I know {answer.count} {'paper' if answer.count == 1 else 'papers'}{who}:"
    return f"This is the paper{who}:" if len(found) == 1 else f"I know these {len(found)} papers{who}:"


def _series(answer: Answer) -> str:
    if Fact.ORGANIZERS in answer.facts:
        return words.yes(answer) + " ".join(
            f"{parts.series(one)} is organized by {_organizers(one.fields.organizers)}." for one in answer.series[:8]
        )
    names = words.listed([parts.series(one) for one in answer.series[:20]])
    return f"There {'is' if len(answer.series) == 1 else f'are {len(answer.series)} series'}: {names}."


def _nothing(answer: Answer) -> str:
    if answer.count is not None:
        return "None: no such talk is stored."
    if answer.truth is False and clashes.asks_of_clash(answer.question):
        return "No. There are no such talks at the same time."
    if answer.truth is False:
        return f"{'Right' if words.is_denied(answer) else 'No'}. Nothing is stored for that time."
    return "I know of nothing like that."


def _organizers(people: Sequence[SpeakerName]) -> str:
    return words.listed(
        [
            f"**{line(one.name, parts.NAME)}**" + (f" ({line(one.affiliation, 100)})" if one.affiliation else "")
            for one in people[:6]
        ]
    )
