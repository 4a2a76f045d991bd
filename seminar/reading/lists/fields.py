"""A line of a list as fields between separators."""

import re
from dataclasses import dataclass
from functools import lru_cache

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.reading.lists.byline_edges import find_bylines
from seminar.reading.lists.dotted_rows import find_full_stops
from seminar.reading.lists.field_edges import LONGEST_ROW, find_brackets, find_quotations, find_tail, find_wide_blanks
from seminar.reading.lists.holes import HOLE, blank_moment
from seminar.reading.lists.shields import shield
from seminar.reading.lists.styled_words import find_emphases, find_styled_edges, squash
from seminar.reading.lists.unspaced_edges import find_names_behind
from seminar.reading.lists.unspaced_heads import find_names_before, find_rooms_before
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import narrow
from seminar.reading.who.names import SURE_NAME, rate_name
from seminar.reading.who.postnominals import DEGREE, DEGREE_END
from seminar.speaker import SpeakerName

_MOST_FIELDS = 14
_ENDS_KIND = "|".join(
    f"(?<={word})"
    for word in ("eminar", "olloquium", "ecture", "ortrag", "Club", "Talk", "efense", "efence", "SEMINAR", "COLLOQUIUM")
)
_MARK = compile_when_used(
    rf"{HOLE}+|\s+[–—|]\s*|\s*[–—](?:\s+|(?=[“\"«A-Z]))|\s+-{{1,3}}\s+|\s?--+\s|\s*[|▶►→]\s*|;\s+|；|,\s+(?!{DEGREE}{DEGREE_END})|，|(?<=\))\s*,|\s*[:：]\s+|[:：](?=[{UNSPACED}])"
    rf"|(?<=[{UNSPACED}?!)”])\s?/(?=[{UNSPACED}]{{2,4}}(?:[(]|$|\s?(?:教授|老師|老师|先生|博士)))|(?<=[{UNSPACED})）])：|\s*※\s*|\.\s+(?=[“\"«])|\s·\s|\s//?\s"
    r"|[.,]\s+(?=(?i:please\snote|note|nb|n\.b\.|attention|achtung|beachte|hinweis|nota|attenzione|atención|atenção)\b)"
    # "Neuro Seminar. Prof. Ada Quill"
    rf"|(?:{_ENDS_KIND})\.\s+(?=[A-ZÀ-Þ“\"])"
)
_PICTURES = re.compile("^(?:[\U0001f300-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f]+\\s*)+")
# "5 May :Ada Quill"
_GLUED_COLON = re.compile(rf"[{HOLE}\s]{{0,40}}[:：](?=\S)")
_AROUND = f" ,;.–—|·，、{HOLE}\t"
# "Ada Quill Jr."
_SHORT_END = re.compile(r"(?:^|\s)\w{1,2}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Words between two separators; `mark` is the separator before them, `start` and `stop` bound them in the line;
    `hole` says that a day or hours stood before them."""

    text: str
    mark: str
    start: int
    stop: int
    emphasis: str = ""
    hole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Neighbouring fields of one line as a value."""

    line: int
    first: int
    last: int
    start: int
    stop: int
    text: str
    mark: str
    score: float
    emphasis: str = ""
    people: tuple[SpeakerName, ...] = ()


@lru_cache(maxsize=4096)
def split_fields(line: Line, lead: int = 0) -> tuple[Field, ...]:
    """The fields of a line beyond its first `lead` signs, days and hours left out."""
    text = blank_moment(line.text[:LONGEST_ROW], lead)
    plain = narrow(text)
    emphases = find_emphases(line)
    fields: list[Field] = []
    start, mark = 0, ""
    for at, stop, sign in [*_find_cuts(line, text, plain), (len(text), len(text), "")]:
        if at < start:
            continue
        words, glued = _read_words(text[start:at])
        mark = ":" if glued else mark
        if re.search(r"[^\W_]", words):
            begin = text.index(words.rstrip(".") or words, start)
            fields.append(
                Field(
                    text=words,
                    mark=mark,
                    start=begin,
                    stop=min(begin + len(words), len(text)),
                    emphasis=emphases.get(squash(words), ""),
                    hole=HOLE in text[fields[-1].stop if fields else 0 : begin + len(words)],
                )
            )
            mark = ""
        kind = "@" if HOLE in sign else (sign.strip() or " ")[:1].replace("—", "-").replace("–", "-").replace("：", ":")
        mark = kind if kind != "@" or not mark else mark
        start = stop
        if len(fields) == _MOST_FIELDS:
            break
    return tuple(fields)


def join_fields(line: Line, lead: int, fields: tuple[Field, ...], first: int, last: int) -> str:
    """The line's words from one field to another, without the holes between them."""
    text = blank_moment(line.text[:LONGEST_ROW], lead)[fields[first].start : fields[last].stop]
    return " ".join(text.replace(HOLE, " ").split())


def parts_people(fields: tuple[Field, ...], first: int, last: int) -> bool:
    """Whether a sign parts what has nothing in common; in "Dr. Ada Quill / Dr. Bo Stone" it joins two people."""
    if fields[last].mark == "/" and rate_name(fields[first].text) >= SURE_NAME <= rate_name(fields[last].text):
        return False
    return fields[last].mark in ("/", "|", " ")


def _find_cuts(line: Line, text: str, plain: str) -> list[tuple[int, int, str]]:
    """Where fields end and the next ones begin, with the separator between them or what stands for one."""
    shielded = shield(plain)
    cuts = [(found.start(), found.end(), found[0]) for found in _MARK.finditer(plain) if not shielded[found.start()]]
    cuts += [(at, at, "*") for at in find_styled_edges(line, text, shielded)]
    cuts += [(at, at, " ") for at in find_wide_blanks(line, plain, shielded)]
    cuts += [(at, at, " ") for at in find_names_behind(text, shielded)]
    cuts += [*find_names_before(text, shielded), *find_rooms_before(text)]
    cuts += [(at, at, "(") for at in find_brackets(plain, text)]
    cuts += [(at, at, '"') for at in find_quotations(plain, shielded)]
    cuts += find_full_stops(plain, shielded)
    cuts += find_bylines(plain, shielded)
    if tail := find_tail(text, plain, shielded, cuts):
        cuts = [cut for cut in cuts if cut[0] < tail[0]] + [tail]
    return sorted(cuts)


def _read_words(piece: str) -> tuple[str, bool]:
    """The words of a field without the signs around them, and whether a colon is glued to their head."""
    colon = _GLUED_COLON.match(piece)
    words = _PICTURES.sub("", piece[colon.end() if colon else 0 :].strip(_AROUND).rstrip("- "))
    if words[:1] in (")", "]"):
        words = words[1:].lstrip(_AROUND)
    if words and (words[-1:] == "." or piece.rstrip()[-1:] == ".") and _SHORT_END.search(words):
        words = f"{words}."
    return words, colon is not None
