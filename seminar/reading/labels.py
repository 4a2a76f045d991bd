"""Labels such as "Where:" at the head of lines and inside them, and the words behind each."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from seminar.reading.languages import LANGUAGES, Label, gather_words, match_any
from seminar.reading.lines import Line

# Beyond this a line is searched for no more labels: their alternation is long.
LONGEST_LABELLED = 10_000

_PHRASES = {phrase: label for language in LANGUAGES for label, phrases in language.labels.items() for phrase in phrases}
_COLON_ONLY = gather_words(lambda words: words.colon_only)
_SIGNS = {
    sign: label
    for label, signs in (
        (Label.WHEN, "📅📆🗓"),
        (Label.TIME, "🕒🕐🕓🕔🕘🕙⏰⏱"),
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
_PHRASE = match_any(_PHRASES)
_AT_START = re.compile(
    rf"[^\w(\[“\"']{{0,4}}(?P<phrase>{_PHRASE})(?P<count>\s?#?\d{{1,2}})?(?:\s?\([^()]{{0,40}}\))?\s{{0,3}}"
    r"(?:(?P<colon>[:：])(?!//)|(?P<dash>[–—=|]|-(?=\s)|\s-\s)|(?P<stop>\.)(?=\s|$)|(?P<end>$)|(?P<blank>(?<=[A-Z])\s(?=\S)))",
    re.IGNORECASE,
)
_TABBED = re.compile(rf"\s*(?P<phrase>{_PHRASE})(?:\t\s*|\s{{3,}})(?=\S)", re.IGNORECASE)
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
)
_TOO_COMMON = ("from", "name", "talk")
_INNER_PHRASE = match_any(
    phrase
    for phrase, label in _PHRASES.items()
    if label in _INNER_LABELS and len(phrase) > 3 and phrase not in _TOO_COMMON
)
_INNER = re.compile(
    rf"(?:(?<=[\s|;,.·•)/])|(?<=[a-z0-9])(?=[A-Z]))(?=[A-Z])(?P<phrase>(?i:{_INNER_PHRASE}))"
    r"\s{0,2}[:：](?!//|\d)"
)
# Words that headings add to "talks", "seminars" or "schedule" without changing what they promise.
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
    return tuple(piece for line in lines for piece in _mark_line(line))


def name_label(words: str) -> Label | None:
    """What a heading or a column's head promises, the whole of it being a label; terms and years do not matter."""
    plain = re.sub(r"\s*\([^()]{0,40}\)|[:：*#.]", " ", words).lower().replace("’", "'")
    plain = " ".join(plain.split())
    if plain in _PHRASES:
        return _PHRASES[plain]
    shorter = " ".join(re.sub(r"[()\[\],–—|-]", " ", _TERM.sub(" ", plain)).split())
    return _PHRASES.get(shorter) if shorter else None


@lru_cache(maxsize=4096)
def _mark_line(line: Line) -> tuple[Piece, ...]:
    text = line.text
    label, words, start = _read_start(line)
    if label is None and (sign := _read_sign(text)):
        label, words, start = sign
    cuts: list[tuple[int, Label | None, str]] = [(start, label, words)]
    for found in _INNER.finditer(text, start, LONGEST_LABELLED):
        kind = _PHRASES[_plain(found["phrase"])]
        if (label is None and not cuts[1:] and found.start() > 200) or _is_quiet(text, found.start()):
            continue
        cuts.append((found.end(), kind, found[0]))
    pieces = []
    for place, (begin, opened, written) in enumerate(cuts):
        stop = cuts[place + 1][0] - len(cuts[place + 1][2]) if place + 1 < len(cuts) else len(text)
        part = text[begin:stop].strip(" |;,·•") if len(cuts) > 1 else text[begin:].strip()
        if part or opened:
            pieces.append(Piece(line=line, text=part, label=opened, words=written.strip(" :：-–—|.")))
    return tuple(pieces)


def _read_start(line: Line) -> tuple[Label | None, str, int]:
    text = line.text
    found = _AT_START.match(text)
    if found:
        phrase = _plain(found["phrase"])
        label, bare = _PHRASES[phrase], phrase not in _COLON_ONLY
        shouted = found["phrase"].isupper()
        accepted = bool(
            found["colon"]
            or (found["dash"] and bare)
            or (found["stop"] and label in (Label.ABSTRACT, Label.BIO) and bare)
            or (found["end"] is not None and found["end"] == "" and bare)
            or (found["blank"] and bare and shouted and not text[found.end() :][:12].isupper())
        )
        if accepted:
            return label, found[0], found.end()
    if (
        ("\t" in line.raw or "   " in line.raw)
        and (tabbed := _TABBED.match(line.raw))
        and _plain(tabbed["phrase"]) not in _COLON_ONLY
    ):
        phrase = tabbed["phrase"]
        return _PHRASES[_plain(phrase)], phrase, min(len(" ".join(phrase.split())), len(text))
    if len(text) <= 60 and (line.level or line.gap or line.strong):
        promised = name_label(text)
        if promised in (Label.UPCOMING, Label.PREVIOUS, Label.ORGANIZERS):
            return promised, text, len(text)
    return None, "", 0


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
    return " ".join(phrase.lower().replace("’", "'").split())
