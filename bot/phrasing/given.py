"""What a language model is handed of an answer: the sentence by rules and the card's text, without any way to join."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from bot.actions.answering.values import About, Answer, Kind
from bot.render import answers, plain
from bot.render.answers import parts
from bot.render.card import Card
from seminar.questions.asked import Fact, Language
from seminar.series import Join
from seminar.talk import Talk
from seminar.withheld import INSTEAD, withhold

LONGEST_QUESTION, LONGEST_CARD = 300, 4_000

_STAMP = re.compile(r"<t:-?\d{1,12}(?::[tTdDfFR])?>")
_BOLD = re.compile(r"\*\*((?:[^*\\]|\\.){1,300}?)\*\*")
_BUTTONS = re.compile(r"^(?:\[[^\[\]\n]{1,700}\] ?)+$", re.MULTILINE)
# What stands beside a link to join may be its passcode, too short to be told from other words.
_SENTENCE_WITHHELD = re.compile(rf"[^.!?。！？\n]{{0,1000}}{re.escape(INSTEAD)}[^.!?。！？\n]{{0,1000}}[.!?。！？]?")
# What is said by lists, numbers of rows or buttons, which no other words make better.
_BY_RULES = frozenset({Fact.LINK, Fact.LIST, Fact.COUNT, Fact.MATERIALS, Fact.OTHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """`sentence` and `card` as a person sees them. `stamps` are the sentence's times as they are written in it, with
    Discord's form of each; `kept` is what another sentence has to hold as well, and `named` what stands out in that by
    rules: names, titles, places. `sums_up`: what is asked is what a text says. `withheld` are the talks, with their
    ways to join, of which nothing may be said."""

    question: str
    language: Language
    sentence: str
    card: str
    stamps: dict[str, str]
    kept: tuple[str, ...]
    named: tuple[str, ...]
    sums_up: bool
    withheld: tuple[Talk, ...]


def given(answer: Answer, now: datetime) -> Given | None:
    """None where the sentence by rules stands: for what is unknown, ambiguous, a list, or a way to join."""
    one = len(answer.talks) <= 1 and len(answer.people) <= 1 and len(answer.papers) <= 1
    alone = answer.kind is Kind.ANSWER and answer.also is None
    fits = alone and answer.about in (About.TALK, About.PERSON, About.PAPERS) and one
    if not fits or set(answer.facts) & _BY_RULES or answer.missing or answer.count is not None:
        return None
    if not (answer.talks or answer.people or answer.papers):
        return None
    every = _talks_of(answer)
    marked = answers.sentence(answer, now)

    def shown(card: Card) -> str:
        return plain.text(card, zone=answer.zone, now=now, language=answer.language)

    sentence = shown(Card(marked))
    if _without_joins(sentence, every) != sentence:
        return None
    card = _BUTTONS.sub("", shown(answers.card(_closed(answer), now)))
    lines = [line for line in _SENTENCE_WITHHELD.sub(" ", _without_joins(card, every)).splitlines() if line.strip()]
    # A title need not be said again, unless it is what was asked for; of what a talk is about nothing but that.
    titles = set() if Fact.TITLE in answer.facts else {shown(Card(parts.title(talk))) for talk in every}
    named = tuple(dict.fromkeys(shown(Card(f"**{one}**")) for one in _BOLD.findall(marked)))
    sums_up = bool(answer.facts) and set(answer.facts) <= {Fact.ABSTRACT, Fact.BIO}
    stamps = {shown(Card(stamp)): stamp for stamp in dict.fromkeys(_STAMP.findall(marked))}
    absolute = [written for written, stamp in stamps.items() if stamp.endswith((":F>", ":f>"))]
    return Given(
        question=" ".join(answer.question.said.split())[:LONGEST_QUESTION],
        language=answer.language,
        sentence=sentence,
        card="\n".join(lines)[:LONGEST_CARD],
        stamps=stamps,
        kept=() if sums_up else (*absolute, *(one for one in named if one not in titles)),
        named=named,
        sums_up=sums_up,
        withheld=every,
    )


def betrays(text: str, talks: tuple[Talk, ...]) -> bool:
    """Whether it holds a way to join one of the talks, open or not."""
    return _without_joins(text, talks) != text


def _talks_of(answer: Answer) -> tuple[Talk, ...]:
    """Every talk of which the answer may say something."""
    every = [*answer.talks, *(talk for one in answer.people for talk in (*one.coming, *one.past))]
    return tuple({talk.id: talk for talk in every}.values())


def _without_joins(text: str, talks: tuple[Talk, ...]) -> str:
    for talk in talks:
        text = withhold(text, talk)
    return text


def _closed(answer: Answer) -> Answer:
    """The same of talks that nobody can join online: nothing on its card then leads there."""
    return replace(answer, talks=tuple(_closed_talk(talk) for talk in answer.talks))


def _closed_talk(talk: Talk) -> Talk:
    series = replace(talk.series, fields=replace(talk.series.fields, join=Join()))
    return replace(talk, fields=replace(talk.fields, join=Join()), series=series)
