"""An answer as a message: one sentence with the facts, then what it rests on as a card, in one language."""

from collections.abc import Callable, Mapping
from datetime import datetime
from importlib import import_module
from types import ModuleType

import discord
from discord import ui

from bot.actions.answering.values import About, Answer, Kind
from bot.render import ids, lists, speakers, talks, text
from bot.render.answers import parts
from bot.render.card import Card, Colour, button, line_between
from bot.render.labels import Labels
from bot.render.text import line
from seminar.questions.asked import Fact, Language
from seminar.talk import Talk

__all__ = ["card", "sentence"]

_MODULES: Mapping[Language, str] = {
    Language.ENGLISH: "english", Language.SIMPLIFIED: "simplified", Language.TRADITIONAL: "traditional",
}  # fmt: skip
# Of the 4000 characters of a card: those of its sentence, and those of an abstract or biography below it.
SENTENCE, READ, EARLIER = 1500, 1500, 500
# Each row with a button takes three of the forty parts of a message.
MOST_ROWS = 8
ROOM = 2300
PAPERS = 6


def card(answer: Answer, now: datetime, said: str | None = None) -> Card:
    """The whole answer. A gated link is in none; its Join button answers privately.

    `said` is what stands in the place of its own sentence, safe to show already.
    """
    said = said or sentence(answer, now)
    labels: Labels = _module(answer).LABELS
    match answer.about:
        case About.TALK if answer.talks:
            return _talk(answer, said, now, labels)
        case About.TALKS if answer.talks:
            return _talks(answer, said, now, labels)
        case About.PERSON if answer.people:
            return _people(answer, said, now, labels)
        case About.PAPERS if answer.papers:
            return _papers(answer, said, labels)
    if answer.talks:
        return _talk(answer, said, now, labels)
    return Card(said, colour=Colour.PLAIN)


def sentence(answer: Answer, now: datetime) -> str:
    """In the language of the question; cut where stored texts make it longer than a sentence may be."""
    say: Callable[[Answer, datetime], str] = _module(answer).sentence
    said = say(answer, now)
    if answer.also:
        said = f"{said.removesuffix(':').removesuffix('.')}. {say(answer.also, now)}"
    return said if text.size(said) <= SENTENCE else text.pages(said, SENTENCE)[0]


def _module(answer: Answer) -> ModuleType:
    """What knows the language of the question: it has a `sentence` and `LABELS`."""
    return import_module(f"bot.render.answers.{_MODULES[answer.language]}")


def _talk(answer: Answer, said: str, now: datetime, labels: Labels) -> Card:
    talk = answer.talks[0]
    reads = Fact.ABSTRACT in answer.facts and answer.kind is Kind.ANSWER and talk.fields.abstract
    abstract = text.prose(parts.public(talk, talk.fields.abstract or ""), READ)[:1] if reads else []
    materials = None if answer.kind is Kind.UNKNOWN else talks.materials(talk, labels=labels)
    return Card(
        said,
        line_between(),
        *talks.lines(talk, now, materials, labels=labels),
        abstract[0] if abstract else None,
        talks.buttons(talk, now, labels=labels),
        colour=talks.colour(talk, now),
    )


def _talks(answer: Answer, said: str, now: datetime, labels: Labels) -> Card:
    """Rows with Details where there is room for them, else a line each."""
    found = answer.talks
    several = len({talk.series.id for talk in found}) > 1
    if len(found) <= MOST_ROWS:
        title = min(lists.LONGEST_TITLE, ROOM // len(found) - 200)
        return Card(said, *(_row(talk, now, max(title, 60), labels, several=several) for talk in found))
    shown = text.flow([("", [_line(talk, labels) for talk in found])], ROOM)
    return Card(said, shown[0])


def _row(talk: Talk, now: datetime, title: int, labels: Labels, *, several: bool) -> ui.Section[Card]:
    if talk.is_past(now):
        return lists.past(talk, title=title, series=several, labels=labels)
    return lists.coming(talk, now, title=title, series=several, labels=labels)


def _line(talk: Talk, labels: Labels) -> str:
    """When, what and who, on one line."""
    at = f"<t:{int(talk.starts_at.timestamp())}:f>" if talk.fields.hour_known else labels.day(talk.starts_at, talk.zone)
    who = line(labels.between_names.join(one.name for one in talk.speakers), 60)
    return f"{at} · **{talks.title(talk, 70, labels=labels)}**" + (f" · {who}" if who else "")


def _people(answer: Answer, said: str, now: datetime, labels: Labels) -> Card:
    if answer.kind is Kind.AMBIGUOUS:
        return _choice(answer, said)
    found = answer.people[0]
    earlier = [shown for each in answer.bios for shown in text.prose(each, EARLIER)[:1]]
    return Card(said, *earlier, line_between(), *parts.inside(speakers.profile(found, now, labels=labels)))


def _choice(answer: Answer, said: str) -> Card:
    """The people who may be meant, to choose from."""
    listed = "\n".join(f"• {talks.person(one.speaker)}" for one in answer.people)
    options = [
        discord.SelectOption(
            label=text.clip(one.speaker.name, 100),
            value=str(one.speaker.id),
            description=text.clip(one.speaker.affiliation, 100) if one.speaker.affiliation else None,
        )
        for one in answer.people[: speakers.MOST_OPTIONS]
    ]
    asked: ui.Select[Card] = ui.Select(custom_id=ids.SPEAKER_CHOICE, placeholder="…", options=options)
    return Card(f"{said}\n{listed}", ui.ActionRow(asked))


def _papers(answer: Answer, said: str, labels: Labels) -> Card:
    shown = answer.papers[:PAPERS]
    items: list[ui.Item[Card] | str] = []
    for each in shown:
        title = line(each.paper.title or labels.untitled, 200)
        authors = line(labels.between_names.join(one.name for one in each.authors), 150)
        below = f"\n{authors}" if authors else ""
        if each.paper.abstract and each.authors:
            opens = ids.paper("show", each.authors[0].id, speakers.paper_key(each.paper), 0)
            items.append(ui.Section(f"**{title}**{below}", accessory=button(labels.abstract, opens)))
        else:
            items.append(f"**{title}**{below}")
    reads = len(shown) == 1 and shown[0].paper.abstract
    abstract = text.prose(shown[0].paper.abstract, READ)[:1] if reads else []
    return Card(said, line_between(), *items, *abstract)
