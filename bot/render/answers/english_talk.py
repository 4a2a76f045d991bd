"""English sentences about one talk, one for each fact that was asked."""

from collections.abc import Callable, Mapping
from datetime import datetime

from bot.actions.answering.values import Answer
from bot.render import talks as cards
from bot.render.answers import english_words as words
from bot.render.answers import parts
from bot.render.labels import ENGLISH
from bot.render.text import line
from seminar.questions import languages
from seminar.questions.asked import Fact
from seminar.talk import Talk

QUOTE = 400
_LANGUAGES = {"zh": "Chinese", "ja": "Japanese", "ko": "Korean"}


def about(answer: Answer, now: datetime) -> str:
    talk = answer.talks[0]
    if answer.truth is False and not words.corrects(answer):
        return f"{words.none(answer)} The nearest that I know: {gives(talk, now)}."
    said = [text for fact in answer.facts if (say := _SAY.get(fact)) and (text := say(talk, answer, now))]
    said = list(dict.fromkeys(said)) or [f"{gives(talk, now)}."]
    if talk.cancelled and Fact.STATUS not in answer.facts:
        said.insert(0, f"{parts.title(talk)} is cancelled.")
    if languages.asks(answer.question) and (tag := languages.of_title(talk.fields.title)):
        said.append(f"Its title is in {_LANGUAGES[tag]}; its language is not stored otherwise.")
    if answer.missing:
        said.append(f"I do not know the {words.listed([words.name_of(one, answer) for one in answer.missing])}.")
    return ("No. " if answer.truth is False else words.yes(answer)) + " ".join(said)


def _who(talk: Talk, answer: Answer, now: datetime) -> str:
    verb = "spoke" if talk.is_past(now) else "speaks"
    people = words.listed([parts.person(one) for one in talk.speakers])
    if len(talk.speakers) > 1 and verb == "speaks":
        verb = "speak"
    return f"{people} {verb} on {words.when(talk)}: {parts.title(talk)}."


def _time(talk: Talk, answer: Answer, now: datetime) -> str:
    be = "was" if talk.is_past(now) else "is"
    if not talk.fields.hour_known:
        return f"{parts.title(talk)} {be} on {words.when(talk)}; its hour is not known."
    end = f", until {parts.ends(talk)}"
    return f"{parts.title(talk)} {be} on {words.when(talk)}{end} ({parts.until(talk)})."


def _length(talk: Talk, answer: Answer, now: datetime) -> str:
    verb = "lasted" if talk.is_past(now) else "lasts"
    minutes = int((talk.ends_at - talk.starts_at).total_seconds()) // 60
    if not talk.fields.hour_known:
        minutes = int(talk.series.fields.length.total_seconds()) // 60
        return f"{parts.title(talk)} {verb} {words.lasting(minutes)}, as is usual in this series."
    return f"{parts.title(talk)} {verb} {words.lasting(minutes)}, until {parts.ends(talk)}."


def _where(talk: Talk, answer: Answer, now: datetime) -> str:
    verb = "took" if talk.is_past(now) else "takes"
    venue = parts.venue(talk)
    if not venue:
        return f"{parts.title(talk)} {verb} place online."
    return f"{parts.title(talk)} {verb} place in {venue}{', and online' if parts.is_also_online(talk) else ''}."


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
    who = words.listed([parts.name(one) for one in talk.speakers])
    return f"The title {be} {parts.title(talk)}{f', by {who}' if who else ''} ({words.when(talk)})."


def _abstract(talk: Talk, answer: Answer, now: datetime) -> str:
    be = "was" if talk.is_past(now) else "is"
    who = words.listed([parts.name(one) for one in talk.speakers])
    if answer.quote:
        return f"For {parts.title(talk)} it says: “{cards.public_line(talk, answer.quote, QUOTE)}”"
    if not talk.fields.abstract:
        return f"The talk{f' of {who}' if who else ''} {be} {parts.title(talk)}; no abstract is stored."
    return f"This {be} what {parts.title(talk)}{f' by {who}' if who else ''} {be} about:"


def _materials(talk: Talk, answer: Answer, now: datetime) -> str:
    found = parts.materials(talk, answer.question.materials, ENGLISH.kinds)
    return f"{parts.title(talk)} – {' · '.join(found)}" if found else ""


def _contact(talk: Talk, answer: Answer, now: datetime) -> str:
    return contact(talk)


def contact(talk: Talk) -> str:
    """Whom to write to about a talk, or who organizes its series."""
    said = parts.contact(talk)
    if said:
        return f"For {parts.title(talk)} write to {said}."
    people = words.listed([f"**{line(one.name, parts.NAME)}**" for one in talk.series.fields.organizers])
    return f"{parts.series(talk.series)} is organized by {people}." if people else ""


def _in_series(talk: Talk, answer: Answer, now: datetime) -> str:
    return f"{parts.title(talk)} belongs to {parts.series(talk.series)}."


def _status(talk: Talk, answer: Answer, now: datetime) -> str:
    if talk.cancelled:
        why = f": {cards.public_line(talk, talk.cancel_reason, 200)}" if talk.cancel_reason else ""
        return f"{parts.title(talk)} (by {words.by(talk)}, {words.when(talk)}) is cancelled{why}."
    be = "was not cancelled: it took place" if talk.is_past(now) else "is not cancelled: it is planned"
    return f"{parts.title(talk)} {be} on {words.when(talk)}."


def _shown(talk: Talk, answer: Answer, now: datetime) -> str:
    return f"{gives(talk, now)}." if set(answer.facts) <= {Fact.LIST, Fact.COUNT, Fact.YESNO} else ""


_SAY: Mapping[Fact, Callable[[Talk, Answer, datetime], str]] = {
    Fact.WHO: _who, Fact.WHEN: _time, Fact.UNTIL: _time, Fact.LENGTH: _length, Fact.WHERE: _where, Fact.LINK: _join,
    Fact.TITLE: _title, Fact.ABSTRACT: _abstract, Fact.MATERIALS: _materials, Fact.CONTACT: _contact,
    Fact.SERIES: _in_series, Fact.STATUS: _status, Fact.LIST: _shown,
}  # fmt: skip


def gives(talk: Talk, now: datetime) -> str:
    """ "X speaks on …: Title"; a talk whose speaker is open stands alone."""
    verb = "spoke" if talk.is_past(now) else ("speak" if len(talk.speakers) > 1 else "speaks")
    if talk.cancelled:
        return f"{parts.title(talk)} by {words.by(talk)} on {words.when(talk)}, which is cancelled"
    if not talk.speakers:
        return f"{parts.title(talk)} on {words.when(talk)}"
    who = words.listed([parts.person(one) for one in talk.speakers])
    return f"{who} {verb} on {words.when(talk)}: {parts.title(talk)}"
