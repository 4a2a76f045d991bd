"""Labels such as "Where:" at the head of lines and inside them, and the words behind each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from seminar.reading.languages import LANGUAGES, UNSPACED, Label, compile_when_used
from seminar.reading.languages.phrases import Found, Phrases
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.labels import read_bare_label, read_bilingual_label, uses_bare_labels
from seminar.reading.when.dates import find_dates

# Beyond this a line is searched for no more labels.
LONGEST_LABELLED = 10_000

_PHRASES = {
    phrase: label
    for language in reversed(LANGUAGES)
    for label, phrases in language.labels.items()
    for phrase in phrases
}
# The first language that has a phrase says whether it needs its colon.
_OWNERS = {
    phrase: language for language in reversed(LANGUAGES) for phrases in language.labels.values() for phrase in phrases
}
_COLON_ONLY = frozenset(phrase for phrase, language in _OWNERS.items() if phrase in language.colon_only)
_SIGNS = {
    sign: label
    for label, signs in (
        (Label.WHEN, "📅📆🗓"),
        (Label.TIME, "⏰⏱⏲🕛🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕜🕝🕞🕟🕠🕡🕢🕣🕤🕥🕦🕧"),
        (Label.VENUE, "📍🏢🏛"),
        (Label.LINK, "🔗💻"),
        (Label.SPEAKER, "🎤🎙🗣👤👩👨🧑"),
        (Label.ABSTRACT, "📝"),
        (Label.CONTACT, "📧✉"),
    )
    for sign in signs
}
# Joiners, skin tones and professions that stand among them.
_PICTURES = "".join(_SIGNS) + " \u200d♀♂️🏻🏼🏽🏾🏿🔬🏫🎓"
_OPENING = Phrases(_PHRASES)
# "2. Speaker:", "一、主讲人：", "【报告题目】"
_NUMBER = r"(?:\(?\d{1,2}[.)、．]\s{0,2}|[（(]?[一二三四五六七八九十]{1,2}[）)、．.]\s{0,2})?"
_BEFORE = compile_when_used(rf"[^\w(\[“\"'（「『《]{{0,4}}{_NUMBER}[【［\[〔<＜〈]?\s?")
_BEHIND = compile_when_used(
    r"(?P<count>\s?#?\d{1,2}(?![:：]\d))?(?:\s?[(（][^()（）]{0,40}[)）])?\s{0,3}"
    r"(?:(?P<colon>[:：;︰∶▸►▶➤]|[】］\]〕>＞〉]\s?[:：]?)(?!//)|(?P<dash>[–—=|]|-(?=\s)|\s-\s)|(?P<stop>\.)(?=\s|$)|(?P<end>$)"
    rf"|(?P<blank>(?<=[A-Za-z{UNSPACED}])\s+(?=\S)))"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_TABBED = re.compile(r"\s*(?P<phrase>[^\W\d_](?:[^\s:：]| (?=\S)){0,60})(?:\t\s*|\s{3,})(?=\S)")
_COMMON_LABELS = (
    "from name talk webinar seminar meeting online virtual hybrid remote who what local tema place on by time"
)
# Inside a line only capitalised labels of these kinds count, and only before a colon.
_INNER_LABELS = (
    Label.TITLE,
    Label.SPEAKER,
    Label.AFFILIATION,
    Label.DATE,
    Label.TIME,
    Label.WHEN,
    Label.VENUE,
    Label.ABSTRACT,
    Label.BIO,
    Label.HOST,
    Label.CONTACT,
    Label.LINK,
    Label.MEETING_ID,
    Label.PASSCODE,
    Label.REGISTER,
    Label.ORGANIZERS,
)
# Each is a word of titles in some language.
_TOO_COMMON = frozenset(_COMMON_LABELS.split())
# Labels of what is read instead of a talk, and words of titles.
_PAPERS = ("paper", "article")
_INNER = Phrases(
    phrase
    for phrase, label in _PHRASES.items()
    if (label in _INNER_LABELS or phrase in _PAPERS)
    and (len(phrase) > 3 or _UNSPACED.match(phrase))
    and phrase not in _TOO_COMMON - {"time"}
)
# Behind these words "时间" and the like are not the talk's.
_OTHERS = """
发布 發布 发佈 發佈 报名 報名 截止 更新 添加 编辑 編輯 上传 申込 登録 受付 開場
有关 有關 相关 相關 各 問合 集合 報到 报到 签到 簽到 登记 登記 张贴 張貼 公告
"""
_NO_LABEL = "".join(f"(?<!{word})" for word in _OTHERS.split())
_INNER_PLACE = compile_when_used(
    r"(?:(?<=[\s|;,.·•)/）])|(?<=[a-z0-9])(?=[A-Z]))(?=[A-ZÀ-Þ])"
    rf"|(?<=[\s|;,.，。；、·•)/】）\d{UNSPACED}]){_NO_LABEL}(?=[{UNSPACED}])"
)
# Alone it is a label only where an hour may follow.
_COMPOUND = re.compile(r"[A-Z][a-z]{2,12}\s$")
_BEFORE_HOUR = re.compile(r"Time:\s?\d")
_BEHIND_INNER = re.compile(r"\s{0,2}[:：](?!//)(?:(?!\d)|(?<=：)|(?=\d{3}))")
# A label that says more than the usual word, as "Thesis title" and "Chair of the defence" do, is known by that word.
_LONGER = re.compile(r"[^\w(\[“\"'（「『《]{0,4}(?P<words>[^\W\d_][^:：.?!;|\n]{2,48}?)\s{0,3}[:：](?!//)\s*")
_GUESSED = (
    Label.TITLE,
    Label.SPEAKER,
    Label.HOST,
    Label.ABSTRACT,
    Label.BIO,
    Label.CONTACT,
    Label.PASSCODE,
    Label.REGISTER,
)
_HEAD_WORDS = {
    phrase: label
    for phrase, label in _PHRASES.items()
    if label in _GUESSED and len(phrase) > 1 and (label is Label.HOST or phrase not in _COLON_ONLY)
}
# In scripts without blanks the end of a longer label may also say that it is of no use: "报告语言", "往期回放".
_TAIL_WORDS = {
    phrase: label
    for phrase, label in _PHRASES.items()
    if label in (Label.OTHER, Label.MATERIALS, Label.REGISTER) and len(phrase) > 1 and _UNSPACED.match(phrase)
} | _HEAD_WORDS
# "Suggest a speaker: ..." and "Next speaker: ..." do not say who speaks.
_OTHER_WORDS = "suggest propose nominate next previous last meet contact invite upcoming future past about be become"
_OTHER_HEADS = frozenset(_OTHER_WORDS.split())
_SHOUTED = ("who", "what", "when", "where")
# "WANN? Di 2.2." asks where others set a colon.
_ASKED = re.compile(
    r"\W{0,3}(?:wann|wo|was|wer|quand|où|qui|quoi|cuándo|dónde|qué|quién|quando|dove|chi|cosa|quem|onde|o\squê"
    r"|when|where|what|who)"
    r"\s?\?(?=\s+\S)",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][\w'’.-]{1,20}\s$")
_VAGUE = ("provisoire", "provisional", "provisório", "provisória", "provvisorio", "tentativo", "preliminar")
_TAILS = re.compile(r"\s(?:of|de|des|du|der|del|della|dello|do|da|von|zur|zum|for|to)\s")
# Words that headings add to "talks", "seminars" or "schedule" without changing what they promise.
_NUMBER_NEAR = re.compile(r"\s*(?:\S{1,14}\s){0,2}\d")
_TERM = re.compile(
    r"\b(?:(?:19|20)\d\d(?:\s?[-/–]\s?(?:20)?\d\d)?"
    r"|(?i:spring|summer|fall|autumn|winter|semester|term|academic year|quarter|season|in|for|of|the|our|all|list))\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A line, or a part of one that a label opens; `words` are the label as written."""

    line: Line
    text: str
    label: Label | None = None
    words: str = ""


def mark_labels(lines: Sequence[Line]) -> tuple[Piece, ...]:
    """Every line as pieces, each with its label where it has one."""
    bare = uses_bare_labels(lines)
    return tuple(piece for line in lines for piece in _mark_line(line, bare))


def name_label(words: str) -> Label | None:
    """What a heading or a column's head promises, the whole of it being a label; terms and years do not matter."""
    plain = re.sub(r"\s*\([^()]{0,40}\)|[:：*#.]", " ", words).lower().replace("’", "'")
    plain = " ".join(re.sub(r"[【】［］〔〕「」]", " ", plain).split())
    plain = plain.replace(" ", "") if _UNSPACED.match(plain) and plain not in _PHRASES else plain
    if plain in _PHRASES:
        return _PHRASES[plain]
    shorter = " ".join(re.sub(r"[()\[\],–—|-]", " ", _TERM.sub(" ", plain)).split())
    return _PHRASES.get(shorter) if shorter else None


@lru_cache(maxsize=4096)
def _mark_line(line: Line, bare_labels: bool) -> tuple[Piece, ...]:
    text = line.text
    label, words, start = _read_start(line, bare_labels)
    if label is None and (sign := _read_sign(text)):
        label, words, start = sign
    cuts: list[tuple[int, Label | None, str]] = [(start, label, words)]
    for found in _find_inner(text[:LONGEST_LABELLED], start):
        if found.phrase == "data" and not _NUMBER_NEAR.match(text, found.stop):
            continue  # a day in Italian, and a word of English titles
        if found.phrase in _PAPERS and text[: found.start].rstrip()[-1:] not in (".", ";", "|", ")"):
            continue
        if label is None and not cuts[1:] and _is_named(text, found):
            continue
        if (label is None and not cuts[1:] and found.start > 200) or _is_quiet(text, found.start):
            continue
        cuts.append((found.stop, _PHRASES[found.phrase], text[found.start : found.stop]))
    pieces = []
    for place, (begin, opened, written) in enumerate(cuts):
        stop = cuts[place + 1][0] - len(cuts[place + 1][2]) if place + 1 < len(cuts) else len(text)
        part = text[begin:stop].strip(" |;,·•") if len(cuts) > 1 else text[begin:].strip()
        if part or opened:
            pieces.append(Piece(line=line, text=part, label=opened, words=written.strip(" :：-–—|.【】[]")))
    return tuple(pieces)


def _is_named(text: str, found: Found) -> bool:
    """Whether "lecture" ends the name of one: "The Quill Memorial Lecture: Ada Stone"."""
    if _PHRASES[found.phrase] is not Label.TITLE or not text[found.start].isupper():
        return False
    return text[found.start - 1 : found.start] == " " and bool(_CAPITAL_BEFORE.search(text[: found.start]))


def _find_inner(text: str, start: int) -> Iterator[Found]:
    """The labels inside a line, none of which begins within another."""
    last_colon = max(text.rfind(":"), text.rfind("："))
    for place in _INNER_PLACE.finditer(text, start, max(last_colon, start)):
        found = _INNER.find(text, place.start(), _BEHIND_INNER) if place.start() >= start else None
        if found and found.phrase in ("hour", "hours") and _COMPOUND.search(text[: found.start]):
            continue  # "Social Hour: 6:00 PM"
        if found and (found.phrase != "time" or _BEFORE_HOUR.match(text, found.start)):
            yield found
            start = found.stop


def list_inner_labels(text: str) -> list[tuple[Label, int]]:
    """The labels inside a line and where each begins, however deep in running text."""
    return [(_PHRASES[found.phrase], found.start) for found in _find_inner(text[:LONGEST_LABELLED], 0)]


def _read_start(line: Line, bare_labels: bool) -> tuple[Label | None, str, int]:
    text = line.text
    if both := read_bilingual_label(text):
        return both
    asked = _ASKED.match(text)
    said = f"{text[: asked.end() - 1]}:{text[asked.end() :]}" if asked else text
    before = _BEFORE.match(said)
    if found := _OPENING.find(said, before.end() if before else 0, _BEHIND):
        label, bare = _PHRASES[found.phrase], found.phrase not in _COLON_ONLY
        shouted, behind = found.words.isupper(), found.behind
        accepted = bool(
            behind["colon"]
            or (behind["dash"] and bare)
            or (behind["stop"] and (label in (Label.ABSTRACT, Label.BIO) or shouted) and bare)
            or (behind["end"] == "" and label is Label.SPEAKER and line.gap and _UNSPACED.match(found.phrase))
            or (behind["end"] == "" and bare and not (behind["count"] and label is Label.VENUE))
            or (
                behind["blank"]
                and (bare or (shouted and found.phrase in _SHOUTED))
                and (_UNSPACED.match(found.phrase) or (shouted and not text[found.stop :][:12].isupper()))
            )
        )
        if accepted and not (label is Label.TITLE and behind["count"] and _opens_with_day(said[found.stop :])):
            return label, said[: found.stop], found.stop
    if unspaced := read_bare_label(line, bare=bare_labels):
        return unspaced
    if (
        ("\t" in line.raw or "   " in line.raw)
        and (tabbed := _TABBED.match(line.raw))
        and _plain(tabbed["phrase"]) in _PHRASES
        and _plain(tabbed["phrase"]) not in _COLON_ONLY
    ):
        phrase = tabbed["phrase"]
        return _PHRASES[_plain(phrase)], phrase, min(len(" ".join(phrase.split())), len(text))
    if (longer := _LONGER.match(text)) and (guessed := _guess_label(longer["words"])):
        return guessed, longer[0], longer.end()
    if len(text) <= 60 and (line.level or line.gap or line.strong):
        promised = name_label(text)
        if promised in (Label.UPCOMING, Label.PREVIOUS, Label.ORGANIZERS):
            return promised, text, len(text)
    return None, "", 0


def _opens_with_day(text: str) -> bool:
    """Whether a day follows: "Lecture 2: Tuesday 12 January, 10:15 – Geodesics" counts talks and titles none."""
    dates = find_dates(text[:60])
    return bool(dates) and dates[0].start <= 3


def _guess_label(words: str) -> Label | None:
    """What a longer label promises, from its last words or from those before an "of"."""
    plain = " ".join(words.lower().replace("’", "'").split())
    if _UNSPACED.search(plain):
        joined = plain.replace(" ", "")
        if joined[0] in "各致":
            return None  # "各有关单位：" greets
        ends = (joined[start:] for start in range(1, max(len(joined) - 1, 1)))
        return next((_TAIL_WORDS[end] for end in ends if end in _TAIL_WORDS), None) if len(joined) <= 16 else None
    tokens = plain.split()
    if not 2 <= len(tokens) <= 6:
        return None
    if tokens[0] in _OTHER_HEADS:
        return None
    if _HEAD_WORDS.get(tokens[0]) is Label.TITLE and tokens[1] in ("as", "for", "is", *_VAGUE):
        return Label.TITLE
    first = _TAILS.split(plain)[0]
    if first != plain:
        return _HEAD_WORDS.get(first) or _HEAD_WORDS.get(first.split()[-1])
    return _HEAD_WORDS.get(" ".join(tokens[-2:])) or _HEAD_WORDS.get(tokens[-1])


def _read_sign(text: str) -> tuple[Label, str, int] | None:
    """A picture at the head of the line as a label."""
    bare = text.lstrip(_PICTURES)
    sign = next((sign for sign in text[: len(text) - len(bare)] if sign in _SIGNS), None)
    return (_SIGNS[sign], sign, len(text) - len(bare)) if sign else None


def _is_quiet(text: str, at: int) -> bool:
    """Whether a label deep in running text is only a word of it: nothing ends before it."""
    before = text[:at].rstrip()
    return len(text) > 400 and bool(before) and before[-1] not in '.!?;|)”"…' and not text[at - 1].isalnum()


def _plain(phrase: str) -> str:
    plain = " ".join(phrase.lower().replace("’", "'").split())
    return plain if plain in _PHRASES else plain.replace(" ", "")
