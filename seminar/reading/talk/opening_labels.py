"""The label at the head of a line."""

import re

from seminar.reading.languages import UNSPACED, Label, compile_when_used
from seminar.reading.languages.phrases import Phrases
from seminar.reading.talk.label_words import COLON_ONLY, PHRASES, guess_label, name_label
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import strip_quotes
from seminar.reading.unspaced.labels import read_bare_label, read_bilingual_label
from seminar.reading.when.dates import find_dates

_LONGEST_HEADING = 60
# Longer ones only give the day: "Time and place for the trial lecture and the public defence".
_LONG_LABEL = 49
_MOST_WORDS = 3
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
_OPENING = Phrases(PHRASES)
# "2. Speaker:", "一、主讲人：", "【报告题目】"
_NUMBER = r"(?:\(?\d{1,2}[.)、．]\s{0,2}|[（(]?[一二三四五六七八九十]{1,2}[）)、．.]\s{0,2})?"
_BEFORE = compile_when_used(rf"[^\w(\[“\"'（「『《]{{0,4}}{_NUMBER}[【［\[〔<＜〈]?\s?")
_BEHIND = compile_when_used(
    r"(?P<count>\s?#?\d{1,2}(?![:：]\d))?(?:\s?[(（][^()（）]{0,40}[)）])?\s{0,3}"
    r"(?:(?P<colon>[:：][-–—](?=\s)|[:：;︰∶▸►▶➤]|[】］\]〕>＞〉]\s?[:：]?)(?!//)|(?P<dash>[–—=|│┃]|-(?=\s)|\s-\s)|(?P<stop>\.)(?=\s|$)|(?P<end>$)"
    rf"|(?P<blank>(?<=[A-Za-z{UNSPACED}])\s+(?=\S)))"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_TABBED = compile_when_used(r"\s*(?P<phrase>[^\W\d_](?:[^\s:：]| (?=\S)){0,60})(?:\t\s*|\s{3,})(?=\S)")
# A label that says more than the usual word, as "Thesis title" and "Chair of the defence" do, is known by that word.
_LONGER = re.compile(
    r"[^\w(\[“\"'（「『《]{0,4}(?P<words>[^\W\d_][^:：.?!;|\n]{2,64}?)\s{0,3}[:：](?!//)(?:[-–—](?=\s))?\s*"
)
# "BIO 480"
_COURSE = re.compile(r"\d{3,4}[A-Z]?\b")
# What stands behind a day and its hours.
_BEHIND_DAY = re.compile(
    r"(?:\s?\([^()]{1,16}\))?(?:,?\s(?:às\s|at\s|à\s)?\d{1,2}(?:[:h.]\d{0,2})?\s?(?:Uhr|h)?)?\s?[–—:|-]\s?(?P<title>\S.*)"
)
_FIRST, _FEWEST_WORDS, _LIKELY_TITLE = 12, 3, 1.0
_SHOUTED = ("who", "what", "when", "where")
# "WANN? Di 2.2." asks where others set a colon.
_ASKED = compile_when_used(
    r"\W{0,3}(?:wann|wo|was|wer|quand|où|qui|quoi|cuándo|dónde|qué|quién|quando|dove|chi|cosa|quem|onde|o\squê"
    rf"|when|where|what|who|[{UNSPACED}]{{2,8}})"
    r"\s?[?？](?=\s+\S)",
    re.IGNORECASE,
)


def read_opening_label(line: Line, bare_labels: bool) -> tuple[Label | None, str, int]:
    """The label, its words and where the text behind it begins; `bare_labels` where the document sets no colons."""
    label, words, start = _read_words(line, bare_labels)
    sign = _read_sign(line.text) if label is None else None
    return sign or (label, words, start)


def _read_words(line: Line, bare_labels: bool) -> tuple[Label | None, str, int]:
    text = line.text
    if both := read_bilingual_label(text):
        return both
    asked = _ASKED.match(text)
    said = f"{text[: asked.end() - 1]}:{text[asked.end() :]}" if asked else text
    before = _BEFORE.match(said)
    if found := _OPENING.find(said, before.end() if before else 0, _BEHIND):
        label, bare = PHRASES[found.phrase], found.phrase not in COLON_ONLY
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
                and not (label in (Label.ABSTRACT, Label.BIO) and _COURSE.match(text, found.stop))
            )
        )
        if accepted and not (label is Label.TITLE and behind["count"] and _opens_with_day(said[found.stop :])):
            return label, said[: found.stop], found.stop
    if unspaced := read_bare_label(line, bare=bare_labels):
        return unspaced
    if (
        ("\t" in line.raw or "   " in line.raw)
        and (tabbed := _TABBED.match(line.raw))
        and (promised := _name_column(tabbed["phrase"]))
    ):
        return promised, tabbed["phrase"], min(len(" ".join(tabbed["phrase"].split())), len(text))
    longer = _LONGER.match(text)
    guessed = guess_label(longer["words"]) if longer else None
    if (
        longer
        and guessed
        and (len(longer["words"]) <= _LONG_LABEL or guessed is Label.WHEN)
        and not _opens_with_day(text)
    ):
        return guessed, longer[0], longer.end()
    if len(text) <= _LONGEST_HEADING and (line.level or line.gap or line.strong):
        promised = name_label(text)
        if promised in (Label.UPCOMING, Label.PREVIOUS, Label.ORGANIZERS):
            return promised, text, len(text)
    return None, "", 0


def _name_column(phrase: str) -> Label | None:
    """What words with a wide blank behind them promise: "Room", "Event title"."""
    plain = _plain(phrase)
    if plain in PHRASES:
        return None if plain in COLON_ONLY else PHRASES[plain]
    return guess_label(phrase.rstrip(" .")) if len(phrase.split()) <= _MOST_WORDS else None


def _opens_with_day(text: str) -> bool:
    """Whether a day follows: "Lecture 2: Tuesday 12 January, 10:15 – Geodesics" counts talks and titles none."""
    dates = find_dates(text[:60])
    return bool(dates) and dates[0].start <= 3


def _read_sign(text: str) -> tuple[Label, str, int] | None:
    """A picture at the head of the line as a label; one of a day is none where the day has a title behind it."""
    bare = text.lstrip(_PICTURES)
    sign = next((sign for sign in text[: len(text) - len(bare)] if sign in _SIGNS), None)
    if sign is None or (_SIGNS[sign] is Label.WHEN and _leads_to_title(bare)):
        return None
    return _SIGNS[sign], sign, len(text) - len(bare)


def _leads_to_title(text: str) -> bool:
    """Whether a title stands behind the day that opens the words: "12/01 (ter) – “Nós no gelo”"."""
    dates = find_dates(text[:_LONGEST_HEADING], told=True)
    behind = _BEHIND_DAY.match(text, dates[0].stop) if dates and dates[0].start <= _FIRST else None
    if behind is None:
        return False
    title = behind["title"]
    quoted = strip_quotes(title) != title
    return quoted or (len(title.split()) >= _FEWEST_WORDS and rate_title(title) >= _LIKELY_TITLE)


def _plain(phrase: str) -> str:
    plain = " ".join(phrase.lower().replace("’", "'").split())
    return plain if plain in PHRASES else plain.replace(" ", "")
