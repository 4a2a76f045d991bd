"""Answers as English sentences."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from bot.actions.answering.values import About, Answer, Kind, Why
from bot.render import talks as cards
from bot.render.answers import parts
from bot.render.text import line
from seminar import durations, wording
from seminar.material import MaterialKind
from seminar.questions import clashes, languages, nuances
from seminar.questions.asked import Fact
from seminar.speaker import SpeakerName
from seminar.talk import Talk

MATERIALS = {
    MaterialKind.SLIDES: "Slides", MaterialKind.PAPER: "Paper", MaterialKind.POSTER: "Poster",
    MaterialKind.RECORDING: "Recording", MaterialKind.NOTES: "Notes",
}  # fmt: skip
_LANGUAGES = {"zh": "Chinese", "ja": "Japanese", "ko": "Korean"}
# What says how an answer looks.
SHAPES = frozenset({Fact.YESNO, Fact.LIST, Fact.COUNT, Fact.WHO})
FACTS = {
    Fact.WHO: "speaker", Fact.WHEN: "hour", Fact.UNTIL: "hour", Fact.LENGTH: "length", Fact.WHERE: "place",
    Fact.LINK: "way to join online", Fact.TITLE: "title", Fact.ABSTRACT: "abstract", Fact.BIO: "biography",
    Fact.AFFILIATION: "affiliation", Fact.HOMEPAGE: "homepage", Fact.MATERIALS: "materials", Fact.CONTACT: "contact",
    Fact.SERIES: "series", Fact.ORGANIZERS: "organizers", Fact.PAPERS: "papers", Fact.STATUS: "reason",
}  # fmt: skip


def sentence(answer: Answer, now: datetime) -> str:
    """What the answer says, before the cards; all that people supplied in it is safe to show."""
    if answer.kind is Kind.AMBIGUOUS:
        return "Whom do you mean?" if answer.about is About.PERSON else "Which of these talks do you mean?"
    if answer.kind is Kind.UNKNOWN:
        return _unknown(answer, now)
    match answer.about:
        case About.TALK:
            return _talk(answer, now)
        case About.TALKS:
            return _talks(answer, now)
        case About.PERSON:
            return _person(answer)
        case About.PAPERS:
            return _papers(answer)
        case About.SERIES:
            return _series(answer)
    return _nothing(answer)


def _talk(answer: Answer, now: datetime) -> str:
    talk = answer.talks[0]
    if answer.truth is False:
        return f"{_none(answer)} The nearest that I know: {_gives(talk, now)}."
    said = [text for fact in answer.facts if (say := _SAY.get(fact)) and (text := say(talk, answer, now))]
    said = list(dict.fromkeys(said)) or [f"{_gives(talk, now)}."]
    if talk.cancelled and Fact.STATUS not in answer.facts:
        said.insert(0, f"{parts.title(talk)} is cancelled.")
    if languages.asks(answer.question) and (tag := languages.of_title(talk.fields.title)):
        said.append(f"Its title is in {_LANGUAGES[tag]}; its language is not stored otherwise.")
    if answer.missing:
        said.append(f"I do not know the {_listed([_fact(one, answer) for one in answer.missing])}.")
    return _yes(answer) + " ".join(said)


def _yes(answer: Answer) -> str:
    """What an answer begins with where something is there."""
    if not answer.truth or Fact.STATUS in answer.facts:
        # Whether it is on says its sentence, whichever way round that was asked.
        return ""
    return "There is something. " if _is_denied(answer) else "Yes. "


def _none(answer: Answer) -> str:
    """What it begins with where there is nothing."""
    if _is_denied(answer):
        return "Right: there is no such talk."
    question = answer.question
    timed = question.span is not None and not (question.topic.strip() or question.people or question.claim)
    return "No. There is no such talk then." if timed and set(answer.facts) <= SHAPES else "No."


def _is_denied(answer: Answer) -> bool:
    """Whether the question supposes that there is nothing."""
    return Fact.YESNO in answer.facts and set(answer.facts) <= SHAPES and nuances.denies(answer.question)


def _who(talk: Talk, answer: Answer, now: datetime) -> str:
    verb = "spoke" if talk.is_past(now) else "speaks"
    people = _listed([parts.person(one) for one in talk.speakers])
    if len(talk.speakers) > 1 and verb == "speaks":
        verb = "speak"
    return f"{people} {verb} on {_when(talk)}: {parts.title(talk)}."


def _time(talk: Talk, answer: Answer, now: datetime) -> str:
    be = "was" if talk.is_past(now) else "is"
    if not talk.fields.hour_known:
        return f"{parts.title(talk)} {be} on {_when(talk)}; its hour is not known."
    end = f", until {parts.ends(talk)}"
    return f"{parts.title(talk)} {be} on {_when(talk)}{end} ({parts.until(talk)})."


def _length(talk: Talk, answer: Answer, now: datetime) -> str:
    verb = "lasted" if talk.is_past(now) else "lasts"
    minutes = int((talk.ends_at - talk.starts_at).total_seconds()) // 60
    if not talk.fields.hour_known:
        minutes = int(talk.series.fields.length.total_seconds()) // 60
        return f"{parts.title(talk)} {verb} {_minutes(minutes)}, as is usual in this series."
    return f"{parts.title(talk)} {verb} {_minutes(minutes)}, until {parts.ends(talk)}."


def _where(talk: Talk, answer: Answer, now: datetime) -> str:
    verb = "took" if talk.is_past(now) else "takes"
    venue = parts.venue(talk)
    if not venue:
        return f"{parts.title(talk)} {verb} place online."
    return f"{parts.title(talk)} {verb} place in {venue}{', and online' if talk.join else ''}."


def _join(talk: Talk, answer: Answer, now: datetime) -> str:
    if not talk.join:
        return ""
    if parts.is_open(talk):
        ways = parts.join(talk, meeting_id="meeting ID", passcode="passcode", between=", ")
        return f"{parts.title(talk)} can be joined online at {ways}."
    if talk.is_past(now):
        return f"{parts.title(talk)} is over; its way to join online was given privately, by the Join button."
    return f"{parts.title(talk)} can be joined online: press the Join button, and the link is given to you privately."


def _title(talk: Talk, answer: Answer, now: datetime) -> str:
    be = "was" if talk.is_past(now) else "is"
    who = _listed([parts.name(one) for one in talk.speakers])
    return f"The title {be} {parts.title(talk)}{f', by {who}' if who else ''} ({_when(talk)})."


def _abstract(talk: Talk, answer: Answer, now: datetime) -> str:
    be = "was" if talk.is_past(now) else "is"
    who = _listed([parts.name(one) for one in talk.speakers])
    if not talk.fields.abstract:
        return f"The talk{f' of {who}' if who else ''} {be} {parts.title(talk)}; no abstract is stored."
    return f"This {be} what {parts.title(talk)}{f' by {who}' if who else ''} {be} about:"


def _materials(talk: Talk, answer: Answer, now: datetime) -> str:
    found = parts.materials(talk, answer.question.materials, MATERIALS)
    return f"{parts.title(talk)} – {' · '.join(found)}" if found else ""


def _contact(talk: Talk, answer: Answer, now: datetime) -> str:
    said = parts.contact(talk)
    if said:
        return f"For {parts.title(talk)} write to {said}."
    people = _listed([f"**{line(one.name, parts.NAME)}**" for one in talk.series.fields.organizers])
    return f"{parts.series(talk.series)} is organized by {people}." if people else ""


def _in_series(talk: Talk, answer: Answer, now: datetime) -> str:
    return f"{parts.title(talk)} belongs to {parts.series(talk.series)}."


def _status(talk: Talk, answer: Answer, now: datetime) -> str:
    if talk.cancelled:
        why = f": {cards.public_line(talk, talk.cancel_reason, 200)}" if talk.cancel_reason else ""
        return f"{parts.title(talk)} (by {_by(talk)}, {_when(talk)}) is cancelled{why}."
    be = "was not cancelled: it took place" if talk.is_past(now) else "is not cancelled: it is planned"
    return f"{parts.title(talk)} {be} on {_when(talk)}."


def _shown(talk: Talk, answer: Answer, now: datetime) -> str:
    return f"{_gives(talk, now)}." if set(answer.facts) <= {Fact.LIST, Fact.COUNT, Fact.YESNO} else ""


_SAY: Mapping[Fact, Callable[[Talk, Answer, datetime], str]] = {
    Fact.WHO: _who, Fact.WHEN: _time, Fact.UNTIL: _time, Fact.LENGTH: _length, Fact.WHERE: _where, Fact.LINK: _join,
    Fact.TITLE: _title, Fact.ABSTRACT: _abstract, Fact.MATERIALS: _materials, Fact.CONTACT: _contact,
    Fact.SERIES: _in_series, Fact.STATUS: _status, Fact.LIST: _shown,
}  # fmt: skip


def _gives(talk: Talk, now: datetime) -> str:
    """ "X speaks on …: Title"; a talk whose speaker is open stands alone."""
    verb = "spoke" if talk.is_past(now) else ("speak" if len(talk.speakers) > 1 else "speaks")
    if talk.cancelled:
        return f"{parts.title(talk)} by {_by(talk)} on {_when(talk)}, which is cancelled"
    if not talk.speakers:
        return f"{parts.title(talk)} on {_when(talk)}"
    return f"{_listed([parts.person(one) for one in talk.speakers])} {verb} on {_when(talk)}: {parts.title(talk)}"


def _talks(answer: Answer, now: datetime) -> str:
    many = len(answer.talks)
    if answer.count is not None:
        said = "1 talk" if answer.count == 1 else f"{answer.count} talks"
        return f"{_yes(answer)}That makes {said}:"
    found = "This is the talk:" if many == 1 else f"These are the {many} talks:"
    return f"{_yes(answer)}{found}"


def _person(answer: Answer) -> str:
    one = answer.people[0].speaker
    said = []
    if answer.truth is not None:
        said.append("Yes." if answer.truth else "No.")
    if answer.affiliation:
        when = f" (as of {_when(answer.talks[0])})" if answer.then and answer.talks else ""
        said.append(
            f"{parts.name(one)} {'was' if answer.then else 'is'} at {parts.affiliation(answer.affiliation)}{when}."
        )
    if Fact.HOMEPAGE in answer.facts and one.homepage:
        said.append(f"The homepage of {parts.name(one)}: {line(one.homepage, 512)}")
    if answer.count is not None:
        said.append(f"I know {answer.count or 'no'} papers by {parts.name(one)}.")
    if answer.missing:
        said.append(f"I do not know the {_listed([_fact(each, answer) for each in answer.missing])}.")
    return " ".join(said) or f"This is what I know of {parts.name(one)}:"


def _papers(answer: Answer) -> str:
    found = answer.papers
    authors = list({one.id: parts.name(one) for paper in found for one in paper.authors}.values())
    who = f" by {_listed(authors)}" if authors else ""
    if answer.count is not None:
        return f"I know {answer.count} {'paper' if answer.count == 1 else 'papers'}{who}:"
    return f"This is the paper{who}:" if len(found) == 1 else f"I know these {len(found)} papers{who}:"


def _series(answer: Answer) -> str:
    if Fact.ORGANIZERS in answer.facts:
        return " ".join(
            f"{parts.series(one)} is organized by {_organizers(one.fields.organizers)}." for one in answer.series[:8]
        )
    names = _listed([parts.series(one) for one in answer.series[:20]])
    return f"There {'is' if len(answer.series) == 1 else f'are {len(answer.series)} series'}: {names}."


def _nothing(answer: Answer) -> str:
    if answer.count is not None:
        return "None: no such talk is stored."
    if answer.truth is False and clashes.asks_of_clash(answer.question):
        return "No. There are no such talks at the same time."
    if answer.truth is False:
        return f"{'Right' if _is_denied(answer) else 'No'}. Nothing is stored for that time."
    return "I know of nothing like that."


def _unknown(answer: Answer, now: datetime) -> str:
    near = answer.talks[0] if answer.talks else None
    looked = f" “{line(answer.words, 80)}”" if answer.words and answer.words.strip() else ""
    match answer.why:
        case Why.FOREIGN:
            return "I don't know: I only know the talks of this server, their speakers and their papers."
        case Why.NEVER_KEPT:
            said = "I don't know: nothing of that kind is stored."
        case Why.NO_FACT:
            said = _lacking(answer)
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
        return f"{said} The nearest that I have: {_gives(near, now)}."
    return f"{said} Here is the talk." if near and answer.about is About.TALK else said


def _lacking(answer: Answer) -> str:
    what = _listed([_fact(one, answer) for one in answer.missing]) or "answer"
    if answer.about is About.PERSON and answer.people:
        return f"I don't know the {what} of {parts.name(answer.people[0].speaker)}."
    be = "are" if what.endswith("s") else "is"
    if answer.about is About.TALK and answer.talks:
        return f"I don't know: no {what} {be} stored for {parts.title(answer.talks[0])}."
    return f"I don't know: no {what} {be} stored."


def _no_papers(answer: Answer, looked: str) -> str:
    if answer.people:
        return f"I don't know any papers by {parts.name(answer.people[0].speaker)}."
    return f"I don't know any paper about{looked}." if looked else "I don't know any such paper."


def _fact(fact: Fact, answer: Answer) -> str:
    if fact is Fact.MATERIALS and answer.question.materials:
        return " or ".join(MATERIALS[one].lower() for one in answer.question.materials)
    if fact is Fact.LINK and answer.talks and answer.talks[0].join and parts.wants_join_detail(answer.question):
        return "passcode" if nuances.asks_passcode(answer.question) else "meeting ID"
    return FACTS.get(fact, "answer")


def _organizers(people: Sequence[SpeakerName]) -> str:
    return _listed(
        [
            f"**{line(one.name, parts.NAME)}**" + (f" ({line(one.affiliation, 100)})" if one.affiliation else "")
            for one in people[:6]
        ]
    )


def _by(talk: Talk) -> str:
    return _listed([parts.name(one) for one in talk.speakers]) or "a speaker to be announced"


def _when(talk: Talk) -> str:
    return parts.when(talk) or wording.day_only(talk.starts_at, talk.zone)


def _minutes(minutes: int) -> str:
    if minutes < 60 or minutes % 60 == 0:
        return durations.counted(minutes // 60, "hour") if minutes >= 60 else durations.counted(minutes, "minute")
    return f"{minutes} minutes"


def _listed(said: Sequence[str]) -> str:
    if len(said) < 2:
        return "".join(said)
    return f"{', '.join(said[:-1])} and {said[-1]}"
