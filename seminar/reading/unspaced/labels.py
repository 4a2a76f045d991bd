"""Chinese and Japanese labels without colons: alone on a line, before a blank, behind a mark, glued to a name."""

import re
from collections.abc import Sequence

from seminar.reading.languages import UNSPACED, Label, compile_when_used, match_any
from seminar.reading.languages.chinese import CHINESE
from seminar.reading.languages.japanese import JAPANESE
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.names import is_name

_LANGUAGES = (CHINESE, JAPANESE)
_SIGN = re.compile(f"[{UNSPACED}]")
_PHRASES = {
    phrase: label
    for language in reversed(_LANGUAGES)
    for label, phrases in language.labels.items()
    for phrase in phrases
    if _SIGN.match(phrase)
}
_COLON_ONLY = frozenset(word for language in _LANGUAGES for word in language.colon_only)
_MARKS = "■●◆◇○□▼▲▽△★☆◎◯〇▪▶►➤✦❖・※＊"
_NUMBER = (
    r"(?:\(?\d{1,2}\s?[.)、．]\s{0,2}|(?:PART\.?\s?)?\d{1,2}\s(?=\D)|[（(]?[一二三四五六七八九十]{1,2}[）)、．.]\s{0,2}"
    r"|[①-⑳]\s?|(?<=[01]\d))?"
)
_LATIN = (
    r"(?:Talk\s)?Title|Topic|Speakers?|Lecturer|Presenter|Date|Time|Date\s?(?:&|and|/)\s?Time|When|Where|Venue"
    r"|Place|Location|Abstract|Summary|Bio(?:graphy)?|Short Bio|About the Speaker|Profile|Hosts?|Chair"
    r"|Moderator|Inviter|Organi[sz]ers?|Online|Link|Language|Contact|Affiliation|Room|Registration"
    r"|Meeting ID|Passcode|Password|Zoom ID"
)
_START = compile_when_used(
    rf"\W{{0,4}}{_NUMBER}[【［\[〔<＜〈]?\s?(?P<phrase>{match_any(_PHRASES)})(?:\s?(?:\d{{1,2}}|[一二三四五六七八九十①-⑩])(?=\s?[:：]))?"
    rf"(?:\s{{0,2}}[/／|｜(（]?\s{{0,2}}(?P<latin>{_LATIN})[)）]?)?\s{{0,3}}"
    r"(?:(?P<end>[:：】］\]〕>＞〉|｜]{0,2}$)|(?P<colon>[:：】］\]〕>＞〉︰﹕∶|｜丨︱](?!//|[^|｜]*[|｜]))|(?P<blank>(?<=\s)(?=\S)))",
    re.IGNORECASE,
)
_BILINGUAL = compile_when_used(
    rf"\W{{0,4}}{_NUMBER}[【［\[〔<＜〈]?\s?(?:{_LATIN})\s{{0,2}}[/／|｜(（]\s{{0,2}}(?P<phrase>{match_any(_PHRASES)})"
    r"\s{0,2}[)）]?\s{0,2}(?:[:：】］\]〕>＞〉]|$)\s?[:：]?",
    re.IGNORECASE,
)
_GLUED = compile_when_used(
    rf"\W{{0,4}}{_NUMBER}(?P<phrase>{match_any(phrase for phrase in _PHRASES if len(phrase) > 1)})"
)
_LEAST_TEXT, _LEAST_GLUED = 20, 3
_ASIDE = re.compile(r"[(（][^()（）]{1,60}[)）]\s*$")
# "樋園まどか" where a place of work stands behind
_SURNAMED = re.compile(r"[\u4e00-\u9fff々]{1,4}\s?[\u3040-\u30ff]{2,5}|[\u4e00-\u9fff々]{1,3}\s[\u4e00-\u9fff々]{1,3}")
_QUOTED = re.compile(r"\s?(?:「[^「」]{3,80}」|『[^『』]{3,80}』|《[^《》]{3,80}》)[。.]?")
_MARKED = re.compile(rf"[\s#*]{{0,3}}[{_MARKS}]")


def uses_bare_labels(lines: Sequence[Line]) -> bool:
    """Whether the text sets labels without colons, so that words too common elsewhere are labels here as well."""
    found = set()
    for line in lines:
        if len(line.text) > 120 or not _SIGN.search(line.text[:40]):
            continue
        if (start := _START.match(line.text)) and not start["colon"]:
            phrase = _plain(start["phrase"])
            if phrase not in _COLON_ONLY:
                found.add(phrase)
                if len(found) > 1:
                    return True
    return False


def read_bilingual_label(text: str) -> tuple[Label, str, int] | None:
    """The label of a line such as "摘要 / Abstract" or "Speaker（講演者）:", in either order."""
    if text.isascii() or not _SIGN.search(text[:40]):
        return None
    if both := _BILINGUAL.match(text):
        return _PHRASES[_plain(both["phrase"])], both[0], both.end()
    found = _START.match(text)
    if found and found["latin"] and (found["end"] is not None or found["colon"]):
        return _PHRASES[_plain(found["phrase"])], found[0], found.end()
    return None


def read_bare_label(line: Line, *, bare: bool) -> tuple[Label, str, int] | None:
    """The label at the line's head, its words and where they stop; `bare` as `uses_bare_labels` says of the text."""
    text = line.text
    if text.isascii() or not _SIGN.search(text[:40]):
        return None
    if found := _START.match(text):
        phrase = _plain(found["phrase"])
        marked = bool(_MARKED.match(line.raw)) and found["blank"] is not None
        loose = found["blank"] is not None or (found["end"] is not None and not found["latin"])
        named = _PHRASES[phrase] is Label.SPEAKER and found["blank"] is not None and _names(text[found.end() :])
        if found["colon"] or not loose or marked or bare or named or phrase not in _COLON_ONLY:
            return _PHRASES[phrase], found[0], found.end()
    return _read_glued(text)


def _read_glued(text: str) -> tuple[Label, str, int] | None:
    """ "主讲人张三" and "内容简介本报告……": the label of a text whose separators a copy has lost."""
    found = _GLUED.match(text)
    if not found:
        return None
    label, rest = _PHRASES[_plain(found["phrase"])], text[found.end() :].strip()
    if len(_plain(found["phrase"])) < _LEAST_GLUED and label is not Label.TITLE:
        return None
    if label is Label.SPEAKER and len(rest) <= 16 and is_name(rest):
        return label, found[0], found.end()
    if label is Label.TITLE and _QUOTED.fullmatch(rest):
        return label, found[0], found.end()
    long = label in (Label.ABSTRACT, Label.BIO) and len(found["phrase"]) > 3
    if long and len(rest) >= _LEAST_TEXT and is_unspaced(rest):
        return label, found[0], found.end()
    return None


def _names(text: str) -> bool:
    """Whether the words are a name, its place of work in brackets behind it."""
    bare = _ASIDE.sub("", text).strip()
    placed = bare != text.strip() and bool(_SURNAMED.fullmatch(bare))
    return len(text) <= 80 and (is_name(bare) or placed)


def _plain(phrase: str) -> str:
    plain = " ".join(phrase.lower().split())
    return plain if plain in _PHRASES else plain.replace(" ", "")
