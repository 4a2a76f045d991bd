"""Where a field of a line begins or ends without a separator."""

import re

from seminar.reading.languages import compile_when_used, gather_words
from seminar.reading.languages.groups import ABOUT, THE, A
from seminar.reading.lists.holes import HOLE
from seminar.reading.lists.shields import QUOTES, match_bracket
from seminar.reading.text.lines import Line
from seminar.reading.unspaced.surnames import may_be_surnames
from seminar.reading.when.dates import narrow
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people

# Beyond this a line is no row of a list.
LONGEST_ROW = 700
# Signs from here on are of scripts without blanks.
_LONGEST_END = 6
# "《冰谱》抄本中的错页": a work that the title is on
_LONGEST_BEHIND_WORK = 30
_WIDE_SIGNS = "\u2e80"
# The end of a sentence within a line that ends with one: "Time is relative. For not all clocks agree."
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.]\s+(?=[A-ZÀ-Þ“„«])")
_SHORTENED = gather_words(lambda words: (*words.honorifics, *words.degrees)) | {
    "med",
    "phil",
    "nat",
    "rer",
    "jur",
    "univ",
}
_SMALL_WORD = re.compile(r"(?<!\w)[a-zà-þ]{3}")
_OPENS = re.compile(r"\(|(?<=\s)\[(?=[^\]]{6})")
# "J. P. (Jasper) Hook"
_INITIALS = re.compile(r"[A-Z]\.\s?$")
# "Dipl.-Ing. (FH) Ada Quill"
_SCHOOL = re.compile(r"\((?:FH|TU|TH|BA|DH|ETH|Univ|Uni)\.?\)")
_CAPITAL = re.compile(r"\s[A-ZÀ-Þ][a-zà-þ]")
_WIDE = re.compile(r"(?<![\s.!?:,])(?:[ \xa0\u3000]{2,80}|\t{1,5})(?=\S)")
# "The “Quill” problem": at the head of a phrase, with a small word behind it.
_ARTICLE_BEFORE = compile_when_used(
    r"(?:^|[\x00:;,|–—-]\s{0,2}|[.?!]\s)(?:The|An?|Der|Die|Das|Ein|Eine|Les?|La|Une?|El|L[oa]s|Una?|Il|Lo|I|Gli|Os?|As?|Um|Uma)\s$"
)
# "again the “Quill” with ice"
_SMALL_ARTICLE = re.compile(rf"[^\W\d_],?\s(?:{THE}|{A})\s$")
# In small letters, but not what leads to a title: "spoke about “Knots”"
_SMALL_BEFORE = re.compile(
    rf"(?<![^\W\d_])(?!(?:{ABOUT}|zu|zum|acerca|titled|called|entitled|title|titel|titre|título|titolo)\s)[a-zà-þ]{{2,12}}\s$"
)
_SMALL_NEXT = re.compile(r"\s[a-zà-þ]{3}")


def find_tail(
    text: str, plain: str, shielded: list[bool], cuts: list[tuple[int, int, str]]
) -> tuple[int, int, str] | None:
    """Where running text begins behind the first sentence of a field: what is said about a title, not a part of it."""
    if plain.rstrip()[-1:] != ".":
        return None
    for found in _SENTENCE_END.finditer(plain):
        begin = max((stop for _, stop, _ in cuts if stop <= found.start()), default=0)
        words = text[begin : found.start()].replace(HOLE, " ").split()
        tail = plain[found.end() :].split()
        known = any(start == found.start() for start, _, _ in cuts)
        if known or not begin or not words or words[-1].lower() in _SHORTENED:
            continue
        runs = len(words) > 1 and len(tail) > 3 and len(_SMALL_WORD.findall(" ".join(tail[:9]))) > 1
        if runs and not shielded[found.start()]:
            return found.start(), found.end(), "."
    return None


def find_brackets(text: str, written: str) -> list[int]:
    """Where a bracket opens behind words, and where words go on behind it; `written` has those of full width too."""
    cuts = []
    place = 0
    while opening := _OPENS.search(text, place):
        place = opening.start()
        stop = match_bracket(text, place)
        if stop < 0:
            place += 1
            continue
        glued = text[stop + 1 : stop + 2].isalnum() and text[stop + 1] < _WIDE_SIGNS
        called = _INITIALS.search(text[max(0, place - 6) : place]) and _CAPITAL.match(text, stop + 1)
        apart = place == 0 or text[place - 1].isspace() or written[place] == "（"
        if (
            stop - place > 2
            and not glued
            and not called
            and not _SCHOOL.fullmatch(text[place : stop + 1])
            and (apart or max(text[place - 1], text[place + 1]) > _WIDE_SIGNS)
        ):
            quoted = text[stop + 1 : stop + 2] in tuple('”“"»«') and any(sign in text[:place] for sign in QUOTES)
            cuts += [place] if quoted else [place, stop + 1]  # the mark that closes is no field
        place = stop + 1
    return cuts


def find_quotations(text: str, shielded: list[bool]) -> list[int]:
    """Where a quotation of some length opens and closes."""
    cuts = []
    place = 0
    while place < len(text):
        opens = place == 0 or not text[place - 1].isalnum() or _follows_name(text, place)
        if opens and text[place] in QUOTES and shielded[place] and _is_part(text, place):
            place = min(at for sign in QUOTES[text[place]] if (at := text.find(sign, place + 1)) > 0)
        elif opens and text[place] in QUOTES and shielded[place]:
            stop = place
            while stop + 1 < len(text) and shielded[stop + 1] and text[stop + 1] not in QUOTES[text[place]]:
                stop += 1
            stop += 1
            if stop < len(text) and stop - place > 4 and not _goes_on(text, stop + 1):
                cuts += [place, stop + 1]
            place = stop
        elif shielded[place] and text[place] in "([":
            while place < len(text) and shielded[place]:
                place += 1
        place += 1
    return cuts


def _follows_name(text: str, place: int) -> bool:
    """Whether a name stands right before a Japanese quotation: "葦原 灯「氷の結び目」"."""
    if text[place] not in "「『《":
        return False
    stop = min((at for sign in QUOTES[text[place]] if (at := text.find(sign, place)) > 0), default=-1)
    if stop > 0 and text[stop + 1 : stop + 2].isalnum():
        return False  # a work's title within words: "葦原灯「氷の家」論"
    before = text[:place].rpartition(HOLE)[2].strip(" :：、,")
    ends = stop < 0 or not text[stop + 1 :].strip(" .。")
    return is_name(before) or (ends and (may_be_surnames(before) or len(split_people(before)) > 1))


def _goes_on(text: str, place: int) -> bool:
    """Whether a sign or some end the line right behind a Japanese quotation, as in "「川をわたる」考": one title."""
    tail = text[place:].strip(" 」』")
    glued = text[place : place + 1].isalnum() and text[place] > _WIDE_SIGNS and text[place - 1] in "」』》"
    longest = _LONGEST_BEHIND_WORK if text[place - 1] == "》" else _LONGEST_END
    return glued and len(tail) <= longest and tail.isalnum() and not is_name(tail)


def _is_part(text: str, place: int) -> bool:
    """Whether an article stands before a quotation and a small word behind it: "The “Quill” problem" is one phrase."""
    ends = [at for sign in QUOTES[text[place]] if (at := text.find(sign, place + 1)) > 0]
    before = text[max(0, place - 12) : place]
    if ends and " " not in text[place : min(ends)] and _SMALL_BEFORE.search(before):
        return True  # "What children do with “already”"
    led = _ARTICLE_BEFORE.search(before) or _SMALL_ARTICLE.search(before)
    return bool(led and ends) and bool(_SMALL_NEXT.match(text, min(ends) + 1))


def find_wide_blanks(line: Line, text: str, shielded: list[bool]) -> list[int]:
    """Where words begin behind two blanks and more, as in columns."""
    raw = line.raw.strip()[:LONGEST_ROW]
    if ("  " not in raw and "\t" not in raw) or is_name(line.text):
        return []
    found: list[int] = []
    cursor = 0
    for piece in _WIDE.split(raw):
        words = narrow(" ".join(piece.split()))[:40]
        at = text.find(words, cursor) if len(words) > 1 else -1
        if at > 0 and not shielded[at]:
            found.append(at)
        cursor = max(cursor, at)
    return found
