"""Which series the words of a question name: by key, by name, by part of the name, by its initials."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.answering import series_words
from bot.actions.answering.series_names import Profile
from bot.actions.answering.series_words import ANY_STEMS, HAN_GENERIC, HAN_KIND, HAN_LEFT, KINDS, SMALL
from seminar import translating, words
from seminar.questions import nuances
from seminar.questions.asked import Fact, Question
from seminar.series import Series

_PIECE = re.compile(r"[a-zA-Z0-9\u00c0-\u024f]+|[\u3400-\u9fff]+|[^a-zA-Z0-9\u00c0-\u024f\u3400-\u9fff]+")
_GROUP = re.compile(r"\b(?:people|folks|crowd|lot|guys|team)\b", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]+")
_AND = re.compile("[和跟与與及同、]")
# What fields are called in short, where no series has the words of which that is made.
_IN_SHORT = {"公卫": "公共卫生", "计科": "计算机科学", "生医": "生物医学", "生科": "生命科学"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A series that words name, and the words that are left; `sure` where they can hardly mean anything else."""

    series: Series
    rest: str
    sure: bool


def named(said: str, known: Sequence[Series], *, sure: bool = False) -> Named | None:
    """The one series that is named in `said`, where exactly one fits best."""
    if not said.strip() or not known:
        return None
    profiles = [Profile(one) for one in known]
    often = Counter(word for one in profiles for word in one.words)
    pieces = _PIECE.findall(said)
    scores = [one.score(pieces, often) for one in profiles]
    place = max(range(len(scores)), key=lambda at: scores[at].weight)
    best = scores[place]
    if best.weight <= 0 or sum(one.weight >= best.weight for one in scores) > 1:
        return None
    # "Hour" after "climate" belongs to the name, though by itself it names no series.
    left = [word for word in best.rest.split() if words.fold(word) not in KINDS and any(map(str.isalnum, word))]
    rest = " ".join(left) if any(words.fold(word) not in SMALL for word in left) else ""
    return Named(series=known[place], rest=rest, sure=sure or best.sure)


def of_question(question: Question, known: Sequence[Series]) -> tuple[Series | None, str, bool]:
    """The series that a question names, its topic without those words, and whether that is sure."""
    if said := question.series:
        found = named(said, known, sure=True)
        if found:
            return found.series, question.topic, True
        if other := _in_other_language(said, known) or _run_by(said, known):
            return other, question.topic, True
        # No series is called so: a talk may be about it.
        if said.isascii() and not question.topic:
            telling = [word for word in said.split() if words.fold(word) not in KINDS]
            question = replace(question, topic=" ".join(telling))
        elif HAN_KIND.search(said):
            question = replace(question, topic=f"{_bare(said)} {question.topic}".strip(), gathering=None)
        elif not said.isascii():
            question = replace(question, topic=f"{said} {question.topic}".strip())
    found = named(question.topic, known)
    if found:
        rest = "" if _in_other_language(found.rest, [found.series], whole=True) else found.rest
        return found.series, rest, found.sure
    if called := named(question.gathering or "", known):
        # "How many colloquia were there" names no topic.
        left = " ".join(word for word in question.topic.split() if words.fold(word) not in KINDS)
        return called.series, left, False
    if placed := _by_place(question, known):
        return placed, "", False
    short = re.fullmatch(r"[\u3400-\u9fff]{2,4}", question.topic.strip())
    its_name = short and question.span and not nuances.names_topic(question)
    if its_name and (other := _in_other_language(question.topic, known, whole=True)):
        return other, "", False
    if _tells_of_all(question) and (other := _in_other_language(question.topic, known)):
        return other, "", False
    return _in_whole(question, known)


def _run_by(said: str, known: Sequence[Series]) -> Series | None:
    """The one series that people of these names organize: "謝凱文組織的系列"."""
    names = [words.fold(one).strip() for one in _AND.split(said) if one.strip()]
    found = [
        one
        for one in known
        if all(any(len(name) > 1 and name in words.fold(who.name) for who in one.fields.organizers) for name in names)
    ]
    return found[0] if names and len(found) == 1 else None


def _tells_of_all(question: Question) -> bool:
    """Whether one short word in Chinese beside a time may well be a series': "五月份数学有几场"."""
    short = re.fullmatch(r"[\u3400-\u9fff]{2,4}", question.topic.strip()) is not None
    several = bool(set(question.facts) & {Fact.COUNT, Fact.LIST}) or question.place is not None
    if short and nuances.asks_of_habit(question) and not nuances.names_topic(question):
        return True
    return short and several and bool(question.span or question.place) and not nuances.names_topic(question)


def _in_other_language(said: str, known: Sequence[Series], *, whole: bool = False) -> Series | None:
    """The one series whose name, or key, holds in the other language what was said; the `whole` of it."""
    for short, full in _IN_SHORT.items():
        said = said.replace(short, full)
    wanted = _meanings(said)
    if whole:
        known = [one for one in known if _holds_each_word(said, _meanings(one.name))]
    scores = [
        len(wanted & _meanings(one.name))
        + any(each.startswith(one.key) or each == words.stem(one.key) for each in wanted if len(one.key) > 2)
        for one in known
    ]
    best = max(scores, default=0)
    return known[scores.index(best)] if best and scores.count(best) == 1 else None


def _holds_each_word(said: str, held: frozenset[str]) -> bool:
    """Whether each word of a Chinese topic has a meaning among these stems."""
    parts = [one for run in _HAN.findall(words.fold(said)) for one in translating.into_english(run)]
    return bool(parts) and all(
        any({words.stem(part) for part in form.split()} <= held for form in one.forms[:3]) for one in parts
    )


def _meanings(said: str) -> frozenset[str]:
    """Stems of the English words of a name and of those that its Chinese ones stand for, but for those of any name."""
    found = {word for word in words.split(said) if word.isascii() and word not in KINDS and word not in SMALL}
    for run in _HAN.findall(HAN_LEFT.sub(" ", words.fold(said))):
        for one in translating.into_english(run):
            if len(one.said) > 1 and one.said not in HAN_GENERIC:
                found.update(part for form in one.forms[:3] for part in form.split())
    return frozenset(words.stem(word) for word in found) - ANY_STEMS


def _bare(said: str) -> str:
    """Without what any series may be called."""
    left = " ".join(part for part in HAN_KIND.sub(" ", said).split() if words.fold(part) not in KINDS)
    return left.removesuffix("系列").strip()


def _by_place(question: Question, known: Sequence[Series]) -> Series | None:
    """The one series that meets at a place, where nothing else is said of the talk: "the seminar in Shenzhen"."""
    place = words.fold((question.series or question.topic).strip())
    if not (2 <= len(place) <= 20) or " " in place or (place.isascii() and len(place) < 4):
        return None
    found = [one for one in known if place in words.fold(one.fields.venue or "").replace(" ", "")]
    found = found or [one for one in known if place in words.fold(one.fields.venue or "")]
    if not found and (question.series or question.gathering or _GROUP.search(question.said)):
        # "The Vancouver seminar" keeps that city's time.
        found = [one for one in known if place == words.fold(one.fields.zone.key.rpartition("/")[2].replace("_", " "))]
    return found[0] if len(found) == 1 else None


def _in_whole(question: Question, known: Sequence[Series]) -> tuple[Series | None, str, bool]:
    """By the name itself where it stands in the sentence: a grammar may take "夜谈" for a verb."""
    said = words.fold(question.said)
    found = [(one, core) for one in known if (core := _core(one)) and core in said]
    if len({one.id for one, _ in found}) != 1:
        return None, question.topic, False
    series, core = found[0]
    left = [word for word in question.topic.split() if words.fold(word) not in core]
    return series, " ".join(left), False


def _core(series: Series) -> str | None:
    """What tells a Chinese name from others, where that is long enough to tell, and not several words."""
    core = series_words.core("".join(_HAN.findall(words.fold(series.name))))
    return core if 2 <= len(core) <= 6 else None
