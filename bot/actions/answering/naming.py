"""Which series the words of a question name: by key, by name, by part of the name, by its initials."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar import translating, words
from seminar.questions import nuances
from seminar.questions.asked import Fact, Question
from seminar.scripts import is_unspaced
from seminar.series import Series

_KIND_WORDS = """
club colloquia colloquium course day days event events forum group groups hour hours jc journal lecture lectures
lunch lunches meeting meetings one ones online presentation presentations program programme reading school
seminar seminars series session sessions slot slots talk talks tea thing webinar webinars workshop workshops
"""
_ANY_WORDS = """
day days event events group hour hours lecture lectures meeting meetings one ones online presentation
presentations program programme seminar seminars series session sessions slot slots talk talks thing
"""
_GENERIC_WORDS = """
专题 中国 交流 全球 分享 前沿 国际 大学 学术 学院 报告
活动 演讲 研究 科学 系列 线上 讲座 报告会 学术报告 系列讲座 讲座系列
"""
# What every series may be called, whatever its name: these words alone name none that others are called as well.
KINDS = frozenset(_KIND_WORDS.split())
# Of these, those by which people mean any talk.
ANY_TALK = frozenset(_ANY_WORDS.split())
# The same in Chinese: what names no series, and what may be left over beside a name.
HAN_GENERIC = frozenset(_GENERIC_WORDS.split())
_HAN_LEFT = re.compile(
    "讨论班|研讨会|研讨班|讨论会|工作坊|报告会|读书会|午餐会|分享会|座谈会|讲座|论坛|沙龙|系列|报告|讲坛|组会|茶座|演讲|课程|"
    "那边|那个|这边|这个|那场|那里|最近|[的里上那系组个场边群]"
)
_HAN_KIND = re.compile(
    "讨论班|研讨会|研讨班|讨论会|工作坊|报告会|读书会|午餐会|分享会|座谈会|论坛|沙龙|讲坛|组会|茶座|课程"
)
# One sign that is left beside a name goes with it: "岭南史".
_HAN_SMALL = frozenset("史学类班课社会谈坛那这馆楼院系")
_SMALL = words.STOP | {"of", "on", "in", "the", "and", "for"}
_ANY_STEMS = frozenset(
    words.stem(word) for word in (*KINDS, "study", "studies", "science", "research", "new", "area", "large")
)
_PIECE = re.compile(r"[a-zA-Z0-9\u00c0-\u024f]+|[\u3400-\u9fff]+|[^a-zA-Z0-9\u00c0-\u024f\u3400-\u9fff]+")


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
    profiles = [_Profile(one) for one in known]
    often = Counter(word for one in profiles for word in one.words)
    pieces = _PIECE.findall(said)
    scores = [one.score(pieces, often) for one in profiles]
    place = max(range(len(scores)), key=lambda at: scores[at].weight)
    best = scores[place]
    if best.weight <= 0 or sum(one.weight >= best.weight for one in scores) > 1:
        return None
    # "Hour" after "climate" belongs to the name, though by itself it names no series.
    left = [word for word in best.rest.split() if words.fold(word) not in KINDS and any(map(str.isalnum, word))]
    rest = " ".join(left) if any(words.fold(word) not in _SMALL for word in left) else ""
    return Named(series=known[place], rest=rest, sure=sure or best.sure)


def of_question(question: Question, known: Sequence[Series]) -> tuple[Series | None, str, bool]:
    """The series that a question names, its topic without those words, and whether that is sure."""
    if said := question.series:
        found = named(said, known, sure=True)
        if found:
            return found.series, question.topic, True
        if other := _in_other_language(said, known):
            return other, question.topic, True
        # No series is called so: a talk may be about it.
        if said.isascii() and not question.topic:
            telling = [word for word in said.split() if words.fold(word) not in KINDS]
            question = replace(question, topic=" ".join(telling))
        elif _HAN_KIND.search(said):
            question = replace(question, topic=f"{_bare(said)} {question.topic}".strip(), gathering=None)
    found = named(question.topic, known)
    if found:
        return found.series, found.rest, found.sure
    if called := named(question.gathering or "", known):
        return called.series, question.topic, False
    if placed := _by_place(question, known):
        return placed, "", False
    if _tells_of_all(question) and (other := _in_other_language(question.topic, known)):
        return other, "", False
    return _in_whole(question, known)


def _tells_of_all(question: Question) -> bool:
    """Whether one short word in Chinese beside a time may well be a series': "五月份数学有几场"."""
    short = re.fullmatch(r"[\u3400-\u9fff]{2,4}", question.topic.strip()) is not None
    several = bool(set(question.facts) & {Fact.COUNT, Fact.LIST}) or question.place is not None
    return short and several and bool(question.span or question.place) and not nuances.names_topic(question)


def _in_other_language(said: str, known: Sequence[Series]) -> Series | None:
    """The one series whose name, or key, holds in the other language what was said."""
    wanted = _meanings(said)
    scores = [
        len(wanted & _meanings(one.name)) + any(each.startswith(one.key) for each in wanted if len(one.key) > 2)
        for one in known
    ]
    best = max(scores, default=0)
    return known[scores.index(best)] if best and scores.count(best) == 1 else None


def _meanings(said: str) -> frozenset[str]:
    """Stems of the English words of a name and of those that its Chinese ones stand for, but for those of any name."""
    found = {word for word in words.split(said) if word.isascii() and word not in KINDS and word not in _SMALL}
    for run in re.findall(r"[\u3400-\u9fff]+", _HAN_LEFT.sub(" ", words.fold(said))):
        for one in translating.into_english(run):
            if len(one.said) > 1 and one.said not in HAN_GENERIC:
                found.update(part for form in one.forms[:3] for part in form.split())
    return frozenset(words.stem(word) for word in found) - _ANY_STEMS


def _bare(said: str) -> str:
    """Without what any series may be called."""
    left = " ".join(part for part in _HAN_KIND.sub(" ", said).split() if words.fold(part) not in KINDS)
    return left.removesuffix("系列").strip()


def _by_place(question: Question, known: Sequence[Series]) -> Series | None:
    """The one series that meets at a place, where nothing else is said of the talk: "the seminar in Shenzhen"."""
    place = words.fold((question.series or question.topic).strip())
    if not (2 <= len(place) <= 20) or " " in place or (place.isascii() and len(place) < 4):
        return None
    found = [one for one in known if place in words.fold(one.fields.venue or "")]
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
    """What is left of a Chinese name without what any series may be called; several such words make it too vague."""
    name = "".join(re.findall(r"[\u3400-\u9fff]+", words.fold(series.name)))
    for kind in sorted(HAN_GENERIC, key=len, reverse=True):
        name = name.replace(kind, "")
    core = re.sub("(?:讨论班|研讨会|研讨班|讨论会|工作坊|读书会|论坛|沙龙|讲坛|组会|茶座)$", "", name)
    return core if 2 <= len(core) <= 6 else None


@dataclass(frozen=True, slots=True)
class _Score:
    weight: float
    rest: str
    sure: bool


class _Profile:
    """By what a series is known."""

    def __init__(self, series: Series) -> None:
        self.key = words.fold(series.key)
        self.name = words.fold(series.name)
        plain = [word for word in re.findall(r"[a-z0-9]+", self.name) if word not in _SMALL]
        self.words = set(plain)
        self.han = "\n".join(re.findall(r"[\u3400-\u9fff]+", self.name))
        # "讨论" of one kind is no more than that of another: "讨论班", "讨论会".
        self.bare = _HAN_KIND.sub("\n", self.han)
        self.short = _abbreviations(self.bare)
        letters = "".join(word[0] for word in plain)
        telling = "".join(word[0] for word in plain if word not in KINDS)
        self.initials = {
            text[start:end]
            for text in (letters, telling)
            for start in range(len(text))
            for end in range(start + 2, len(text) + 1)
        }

    def score(self, pieces: Sequence[str], often: Counter[str]) -> _Score:
        weight, sure, rest = 0.0, False, list(pieces)
        folded = [words.fold(piece) for piece in pieces]
        words_of = [at for at, piece in enumerate(folded) if piece[:1].isalnum()]
        used: list[str] = []
        for number, at in enumerate(words_of):
            token = folded[at]
            following = [folded[other] for other in words_of[number + 1 : number + 4]]
            if is_unspaced(token):
                gained, left = self._han(token)
                if gained:
                    weight += gained
                    used.append(token)
                    rest[at] = left if len(token) != len(pieces[at]) else _same_places(pieces[at], token, left)
                    sure = sure or not left.strip()
                continue
            gained = self._weight(token, following, often)
            if gained:
                weight += gained
                used.append(token)
                rest[at] = ""
                named_as = token not in KINDS and any(word in KINDS for word in following)
                sure = sure or named_as or (token == self.key and len(words_of) == 1)
        if not any(token not in ANY_TALK for token in used):
            return _Score(0.0, "", False)
        return _Score(weight, "".join(rest), sure)

    def _weight(self, token: str, following: Sequence[str], often: Counter[str]) -> float:
        bare = self.key.replace("-", "")
        joined = token + following[0] if following else ""
        if token in (self.key, bare) or (joined and joined in (bare, *self.words)):
            return 3.0
        match = next((word for word in self.words if _alike(token, word)), None)
        if match is None and len(token) >= 3 and following and following[0] in KINDS:
            match = next((word for word in self.words if word.startswith(token)), None)
        if match:
            return 0.0 if match in ANY_TALK else (0.9 if match in KINDS else 2.0) / often[match]
        if len(bare) >= 4 and token.startswith(bare):
            return 1.0
        return 1.5 if len(token) > 1 and token in self.initials else 0.0

    def _han(self, token: str) -> tuple[float, str]:
        """How much of the name a run of Chinese holds, and the run without it; nothing for what names no series."""
        kinds = sum(len(kind) for kind in _HAN_KIND.findall(token) if kind in self.han)
        left, matched, telling = _HAN_KIND.sub(" ", token), kinds, 0
        while (piece := _longest_common(left, self.bare)) and len(piece) >= 2:
            matched += len(piece)
            if piece not in HAN_GENERIC:
                telling += len(_without_generic(piece))
            left = left.replace(piece, " ", 1)
        if telling < 2:
            short = next((each for each in self.short if each in token), None)
            if short is None:
                return (0.5, "") if kinds and not _HAN_LEFT.sub("", token.strip()) else (0.0, token)
            left, matched = token.replace(short, " ", 1), len(short)
        parts = (_HAN_LEFT.sub("", part) for part in left.split())
        left = " ".join(part for part in parts if part and part not in _HAN_SMALL)
        return 1.5 + matched / 4, left


def _abbreviations(han: str) -> list[str]:
    """ "公卫" for 公共卫生: the first signs of words that follow on each other, the longer ones first."""
    found: set[str] = set()
    for run in han.split("\n"):
        parts = [one.said for one in translating.into_english(run)] if run else []
        # A word of four signs is mostly made of two.
        pairs = [piece for part in parts for piece in ((part[:2], part[2:]) if len(part) == 4 else (part,))]
        firsts = "".join(part[0] for part in pairs if len(part) > 1 and part not in HAN_GENERIC)
        found |= {firsts[at : at + size] for size in (2, 3, 4) for at in range(len(firsts) - size + 1)}
    return sorted(found, key=len, reverse=True)


def _longest_common(one: str, other: str) -> str:
    for size in range(min(len(one), 12), 1, -1):
        for start in range(len(one) - size + 1):
            piece = one[start : start + size]
            if " " not in piece and piece in other:
                return piece
    return ""


def _without_generic(piece: str) -> str:
    for word in sorted(HAN_GENERIC, key=len, reverse=True):
        piece = piece.replace(word, "")
    return piece


def _same_places(typed: str, folded: str, left: str) -> str:
    """What is left, in the characters that were typed."""
    found, at = [], 0
    for part in left.split():
        start = folded.find(part, at)
        if start < 0:
            return left
        found.append(typed[start : start + len(part)])
        at = start + len(part)
    return " ".join(found)


def _alike(token: str, word: str) -> bool:
    if token == word:
        return True
    if len(token) < 4 or len(word) < 4:
        return False
    one, other = token.rstrip("s"), word.rstrip("s")
    if one == other:
        return True
    # "stats" is short for statistics, "algebraic" goes on from algebra.
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter) and len(shorter) >= len(longer) * 0.36:
        return True
    return len(shorter) >= 5 and _one_slip(token, word)


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter more, less, other, or two in the wrong order make the one of the other."""
    if abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    tails = ((start + 1, start), (start, start + 1), (start + 1, start + 1))
    if any(one[a:] == other[b:] for a, b in tails):
        return True
    return one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :]
