"""Talks that are called by the same word in the other language: "the sign language talk" may be one on 手语."""

import asyncio
import re
from collections.abc import Sequence

from bot.actions.answering.values import Evidence
from seminar import glossary, translating, words
from seminar.questions.commonplace import is_common
from seminar.scripts import is_han
from seminar.talk import Talk

# The longest topic that may be the name of a thing, in words, and how many names of a Chinese word are looked at.
MOST_WORDS, MOST_NAMES = 3, 2
# What the best of the others must hold of the topic in its title, so that these may be called by it as well.
WHOLE = 0.98
_RUN = re.compile(r"[\u3400-\u9fff]+")


async def in_chinese(topic: str, best: Evidence[Talk], others: Sequence[Talk]) -> list[Talk]:
    """Those of the others whose Chinese title says the whole of an English topic; none where `best` does not, or where
    its own title is Chinese: whoever asks in English knows none of both languages better."""
    asked = {words.stem(one.word) for one in words.ask(topic) if not is_common(words.fold(one.word))}
    if not 1 <= len(asked) <= MOST_WORDS or best.in_title < WHOLE or is_han(topic):
        return []
    there = [talk for talk in others if talk.id != best.what.id and _RUN.search(talk.fields.title or "")]
    return await asyncio.to_thread(lambda: [talk for talk in there if _says(talk.fields.title or "", asked)])


def _says(title: str, asked: set[str]) -> bool:
    """Whether the words of a title are in English those that were asked, each as a whole."""
    glossary.load()
    parts = [one for run in _RUN.findall(words.fold(title)) for one in translating.into_english(run)]
    names = [form.split() for one in parts for form in one.forms[:MOST_NAMES]]
    return {stem for name in names if asked.issuperset(name) for stem in name} == asked
