"""What a Chinese sentence asks for, told by its question words and by the names of things."""

import re
from dataclasses import dataclass, field

from seminar.questions.asked import Fact
from seminar.questions.chinese.asking.table import TABLE
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

_COMPILED = tuple((re.compile(pattern), facts) for pattern, facts in TABLE)

_SPEAKER, _INTRODUCE, _WHAT_IS, _LIST_MARK = map(
    re.compile,
    read_phrases(
        """
        [的] <speaker> [们] [的]

        # "能简单介绍一下吗".
        asks = 请|帮我|可以|能|来
        tells = 介绍|说明|讲解|总结|概括|概述|说
        [<asks>]* [简单|大概|简短|大致] [地] <tells> [介绍] (一下|下|一嚇|[一]吓|一嘛)

        # "是什么来的".
        (是|有|系) <what> -> (<end>|呢|啊|呀|来) [来的|来着]

        # "一共", which says that all of them are meant.
        </- (不) (一共|总共|分别|合共|加起来|总计|各 -> (·|`$`))
        """,
        CHINESE,
        **NAMES,
    ),
)


@dataclass(slots=True, kw_only=True)
class Asked:
    """The facts with the places where they were asked, and what the words say beside."""

    places: dict[Fact, int] = field(default_factory=dict)
    names_speaker: bool = False
    only_speaker: bool = False
    introduces: bool = False

    def add(self, fact: Fact, place: int) -> None:
        self.places[fact] = min(place, self.places.get(fact, place))

    def drop(self, *facts: Fact) -> None:
        for fact in facts:
            self.places.pop(fact, None)

    def ordered(self) -> tuple[Fact, ...]:
        return tuple(sorted(self.places, key=lambda fact: self.places[fact]))

    def __contains__(self, fact: Fact) -> bool:
        return fact in self.places


def take(sentence: Sentence) -> Asked:
    """The facts that the sentence asks for; the words that say so are then gone from it."""
    asked, whole = Asked(), sentence.plain
    for pattern, facts in _COMPILED:
        for match in sentence.take_all(pattern):
            for step, fact in enumerate(facts):
                asked.add(fact, match.start() + step)
    intro = sentence.take(_INTRODUCE)
    if intro and not asked.places:
        asked.introduces = True
    speaker = sentence.take_all(_SPEAKER)
    asked.names_speaker = _SPEAKER.search(whole) is not None
    if speaker and not asked.places:
        asked.add(Fact.WHO, speaker[0].start())
        asked.only_speaker = True
    what = sentence.take(_WHAT_IS)
    if what and not asked.places:
        asked.add(Fact.TITLE, what.start())
    sentence.take_all(_LIST_MARK)
    return asked
