"""That nothing is known, as one more answer to a question that was answered plainly, and what speaks for it.

What no grammar knows is told of the nearest talk: "is there a cloakroom?" leads to the talk that was spoken of, "the
talk on dyslexia" to one on reading. What was said and that talk does not hold tells such answers from right ones.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from bot.actions.answering.holding import Beside
from bot.actions.answering.second_opinion import tells_plainly
from bot.actions.answering.signs import Heard, log_of, of_words
from bot.actions.answering.values import About, Answer, Kind, Why
from seminar.questions import clashes
from seminar.questions.asked import Fact
from seminar.questions.learned.tokens import cut
from seminar.questions.learned.wishes import UNKNOWN, wish_of

_MANY, _LONG, _LIKELIEST = 3, 12, 4
# Before each of its signs.
_NAME = "not known: "


def may_be(beside: Beside) -> bool:
    """Whether it is thinkable beside a plain answer: what clashes with what is told of no word that was said."""
    return tells_plainly(beside.told) and not clashes.asks_of_clash(beside.question)


def is_likely_enough(beside: Beside) -> bool:
    """Whether it is worth weighing: something that was said is held by nothing of which the answer tells."""
    return may_be(beside) and bool(beside.unheld or beside.off_topic or beside.unnamed)


def instead(beside: Beside) -> Answer:
    """That it is not known, beside the nearest there is."""
    told, question = beside.told, beside.question
    about = About.TALK if told.about in (About.TALK, About.TALKS) and told.talks else told.about
    of_topic = bool(beside.off_topic or beside.unnamed)
    return replace(
        told,
        kind=Kind.UNKNOWN,
        why=Why.NO_TALK if of_topic else Why.NEVER_KEPT,
        words=" ".join((*question.people, question.topic)) if of_topic else None,
        about=about,
        talks=told.talks[:1],
        facts=(),
        missing=(Fact.OTHER,),
        truth=None,
        count=None,
        quote=None,
        also=None,
    )


def signs(heard: Heard, beside: Beside) -> dict[str, float]:
    """What speaks for it and against it, beside the answer."""
    told, question, guess = beside.told, beside.question, heard.guess
    found: defaultdict[str, float] = defaultdict(float)
    unknown, wish = guess.kinds.get(UNKNOWN, 0.0), wish_of(question)
    wished = log_of(guess.wishes.get(wish, 0.0))
    found |= {
        "": 1.0,
        f"follows {heard.follows}": 1.0,
        "unknown": unknown,
        "unknown, odds": log_of(unknown),
        "other": log_of(guess.of_fact(Fact.OTHER)),
        "wish of it": wished,
        f"wish {wish}": 1.0,
        f"about {told.about}": 1.0,
        "likely": told.likely,
        "several": len(told.talks) > 1,
        "quote": told.quote is not None,
        "missing": bool(told.missing),
        "yes": told.truth is True,
        "yes, several": told.truth is True and len(told.talks) > 1,
        "no fact": not set(told.facts) - {Fact.YESNO},
        "other things": bool(question.other),
        "long": min(len(beside.units), _LONG) / _LONG,
    }
    found |= {f"fact {fact}": 1.0 for fact in told.facts}
    found |= {f"heard {other}": odds for other, odds in list(guess.wishes.items())[:_LIKELIEST]}
    found |= of_words(heard, cut(heard.said), question)
    found |= {"strange held": len(beside.strange) - len(beside.unheld)}
    if beside.unheld:
        found |= {
            "strange": min(len(beside.unheld), _MANY),
            "any strange": 1.0,
            "share strange": len(beside.unheld) / len(beside.units),
            f"strange, wish {wish}": 1.0,
            "strange, wish of it": wished,
            "strange, unknown": log_of(unknown),
            "strange, long": min(len(beside.units), _LONG) / _LONG,
            "strange in topic": not set(beside.unheld).isdisjoint(beside.topic),
            "strange in names": not set(beside.unheld).isdisjoint(beside.unnamed),
        }
    found |= {
        "topic": min(len(beside.topic), _MANY),
        "topic nowhere": bool(beside.topic) and beside.not_literal == beside.topic,
        "topic in no title": bool(beside.topic) and beside.untitled == beside.topic,
    }
    parts = {"off topic": beside.off_topic, "not literal": beside.not_literal, "untitled": beside.untitled}
    for name, units in {**parts, "unnamed": beside.unnamed}.items():
        if units:
            found |= {name: min(len(units), _MANY), f"any {name}": 1.0, f"any {name}, follows {heard.follows}": 1.0}
    return {f"{_NAME}{name}": float(value) for name, value in found.items() if value}


def is_of(signs: Mapping[str, float]) -> bool:
    """Whether these signs are of nothing known instead of an answer."""
    return _NAME in signs
