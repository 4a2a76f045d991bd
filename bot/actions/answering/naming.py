"""Which series the words of a question name: by key, by name, by part of the name, by its initials."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions.answering.series_names import Profile
from seminar import translating, words
from seminar.questions import disciplines, nuances
from seminar.questions.asked import Fact, Question
from seminar.questions.chinese import series_words as chinese
from seminar.questions.english.series_words import ANY_STEMS, KINDS, SMALL
from seminar.series import Series

_PIECE = re.compile(r"[a-zA-Z0-9\u00c0-\u024f]+|[\u3400-\u9fff]+|[^a-zA-Z0-9\u00c0-\u024f\u3400-\u9fff]+")
_HAN = re.compile(r"[\u3400-\u9fff]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A series that words name, and the words that are left; `sure` where they can hardly mean anything else."""

    series: Series
    rest: str
    sure: bool


def named(said: str, known: Sequence[Series], *, sure: bool = False, within: bool = False) -> Named | None:
    """The one series that is named in `said`, where exactly one fits best; `within`: no field that is only near it."""
    if not said.strip() or not known:
        return None
    profiles = [Profile(one) for one in known]
    often = Counter(word for one in profiles for word in one.words)
    pieces = _PIECE.findall(said)
    scores = [one.score(pieces, often) for one in profiles]
    place = max(range(len(scores)), key=lambda at: scores[at].weight)
    best = scores[place]
    if best.weight <= 0:
        return _of_field(said, known, sure=sure, within=within)
    if sum(one.weight >= best.weight for one in scores) > 1:
        return None
    # "Hour" after "climate" belongs to the name, though by itself it names no series.
    left = [word for word in best.rest.split() if words.fold(word) not in KINDS and any(map(str.isalnum, word))]
    telling = " ".join(word for word in left if words.fold(word) not in SMALL)
    # "The medical one on surgery" says its field beside its name.
    is_field = telling and disciplines.nearest(telling, [known[place].name], within=True) is not None
    rest = " ".join(left) if telling and not is_field else ""
    return Named(series=known[place], rest=rest, sure=sure or best.sure)


def _of_field(said: str, known: Sequence[Series], *, sure: bool, within: bool) -> Named | None:
    """The one series of a field where nothing else is said: "the physics talk" of a seminar on condensed matter."""
    telling = [word for word in words.fold(said).split() if word not in KINDS and word not in SMALL]
    place = disciplines.nearest(" ".join(telling), [one.name for one in known], within=within)
    return None if place is None else Named(series=known[place], rest="", sure=sure)


def of_question(question: Question, known: Sequence[Series]) -> tuple[Series | None, str, bool]:
    """The series that a question names, its topic without those words, and whether that is sure."""
    if said := question.series:
        found = named(said, known, sure=True)
        if found and said.isascii() and _only_kind(said, found.rest):
            # "The pretrial detention workshop": a talk of the one workshop that there is.
            return found.series, f"{found.rest} {question.topic}".strip(), False
        if found and (said.isascii() or not _only_kind_in_letters(said, found.rest)):
            return found.series, question.topic, True
        if other := _in_other_language(said, known) or _run_by(said, known):
            return other, question.topic, True
        # No series is called so: a talk may be about it.
        if said.isascii() and not question.topic:
            telling = [word for word in said.split() if words.fold(word) not in KINDS]
            question = replace(question, topic=" ".join(telling))
        elif chinese.KIND.search(said) or chinese.names_series(said):
            question = replace(question, topic=f"{_bare(said)} {question.topic}".strip(), gathering=None)
        elif not said.isascii():
            question = replace(question, topic=f"{said} {question.topic}".strip())
    found = named(question.topic, known, within=nuances.names_topic(question))
    if found:
        rest = "" if _in_other_language(found.rest, [found.series], whole=True) else found.rest
        return found.series, rest, found.sure
    if called := named(question.gathering or "", known):
        # "How many colloquia were there" names no topic.
        left = " ".join(word for word in question.topic.split() if words.fold(word) not in KINDS)
        return called.series, left, False
    if question.span_said and question.gathering and (timed := _by_hour(question, question.gathering, known)):
        return timed, question.topic, False
    if placed := _by_place(question, known):
        return placed, "", False
    short = re.fullmatch(r"[\u3400-\u9fff]{2,4}", question.topic.strip())
    its_name = short and question.span and not nuances.names_topic(question)
    # "量子计算" is no series of computer vision: the whole of it must be the name's.
    named_so = its_name or _tells_of_all(question)
    if named_so and (other := _in_other_language(question.topic, known, whole=True)):
        return other, "", False
    return _in_whole(question, known)


def _only_kind(said: str, rest: str) -> bool:
    """Whether nothing of what was said but the kind of gathering belongs to the series."""
    telling = [word for word in words.fold(said).split() if word not in KINDS and word not in SMALL]
    return len(telling) > 1 and all(word in words.fold(rest).split() for word in telling)


def _only_kind_in_letters(said: str, rest: str) -> bool:
    """The same of a Chinese name: no part of "物理系 colloquium" belongs to any other colloquium."""
    runs = _HAN.findall(said)
    return bool(runs) and runs != [said] and all(run in rest for run in runs)


def _by_hour(question: Question, gathering: str, known: Sequence[Series]) -> Series | None:
    """The series that is called by a time of day: "the evening lectures"."""
    match = re.search(rf"\b(\w+) {re.escape(gathering)}s?\b", question.said, re.IGNORECASE)
    said_of_time = match and match[1].casefold() in (question.span_said or "").casefold().split()
    found = named(match[0], known) if match and said_of_time else None
    return found.series if found and not found.rest else None


def _run_by(said: str, known: Sequence[Series]) -> Series | None:
    """The one series that people of these names organize: "謝凱文組織的系列"."""
    names = [words.fold(one).strip() for one in chinese.AND.split(said) if one.strip()]
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
    said = chinese.in_full(said)
    wanted = _meanings(said)
    if said.isascii():
        # "Quantum computing" is no computational biology.
        known = [
            one for one in known if wanted <= _meanings(one.name) | {each for each in wanted if _is_key(one.key, each)}
        ]
    elif whole:
        known = [one for one in known if _holds_each_word(said, _meanings(one.name), one.key)]
    scores = [len(wanted & _meanings(one.name)) + any(_is_key(one.key, each) for each in wanted) for one in known]
    best = max(scores, default=0)
    return known[scores.index(best)] if best and scores.count(best) == 1 else None


def _is_key(key: str, stem: str) -> bool:
    """Whether a key is the beginning of a word: "hist" of history."""
    return len(key) > 2 and (stem.startswith(key) or stem == words.stem(key))


def _holds_each_word(said: str, held: frozenset[str], key: str) -> bool:
    """Whether each word of a Chinese topic has a meaning among these stems, or is what the key begins."""
    parts = [one for run in _HAN.findall(words.fold(said)) for one in translating.into_english(run)]
    meant = [[{words.stem(part) for part in form.split()} for form in one.forms[:3]] for one in parts]
    return bool(meant) and all(
        any(stems <= held or any(_is_key(key, each) for each in stems) for stems in forms) for forms in meant
    )


def _meanings(said: str) -> frozenset[str]:
    """Stems of the English words of a name and of those that its Chinese ones stand for, but for those of any name."""
    found = {word for word in words.split(said) if word.isascii() and word not in KINDS and word not in SMALL}
    for run in _HAN.findall(chinese.LEFT.sub(" ", words.fold(said))):
        for one in translating.into_english(run):
            if len(one.said) > 1 and one.said not in chinese.GENERIC:
                found.update(part for form in one.forms[:3] for part in form.split())
    return frozenset(words.stem(word) for word in found) - ANY_STEMS


def _bare(said: str) -> str:
    """Without what any series may be called."""
    left = " ".join(part for part in chinese.KIND.sub(" ", said).split() if words.fold(part) not in KINDS)
    return chinese.without_series(left)


def _by_place(question: Question, known: Sequence[Series]) -> Series | None:
    """The one series that meets at a place, where nothing else is said of the talk: "the seminar in Shenzhen"."""
    place = words.fold((question.series or question.topic).strip())
    if not (2 <= len(place) <= 20) or " " in place or (place.isascii() and len(place) < 4):
        return None
    found = [one for one in known if place in words.fold(one.fields.venue or "").replace(" ", "")]
    found = found or [one for one in known if place in words.fold(one.fields.venue or "")]
    if not found and (question.series or question.gathering or nuances.names_group(question)):
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
    core = chinese.core("".join(_HAN.findall(words.fold(series.name))))
    return core if 2 <= len(core) <= 6 else None
