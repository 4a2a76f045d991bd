"""A line of a list as fields between separators."""

import re
from dataclasses import dataclass
from functools import lru_cache

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_words
from seminar.reading.text.lines import Line
from seminar.reading.when.dates import find_dates, narrow
from seminar.reading.when.moments import find_mentions
from seminar.reading.when.times import find_hours
from seminar.reading.who.names import is_name
from seminar.speaker import SpeakerName

LONGEST_ROW = 700
_MOST_FIELDS = 14
_HOLE = "\x00"  # where a day or hours stood
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
QUOTES = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "《": "》", '"': '"', "»": "«"}
_MARK = compile_when_used(
    rf"{_HOLE}+|\s+[–—|]\s*|\s*[–—](?:\s+|(?=[“\"«A-Z]))|\s+-{{1,3}}\s+|\s?--+\s|\s*[|▶►→]\s*|;\s+|；|,\s+|，|(?<=\))\s*,|\s*[:：]\s+|[:：](?=[{UNSPACED}])"
    rf"|(?<=[{UNSPACED})）])：|\s*※\s*|\.\s+(?=[“\"«])|\s·\s|\s//?\s"
    r"|[.,]\s+(?=(?i:please\snote|note|nb|n\.b\.|attention|achtung|beachte|hinweis|nota|attenzione|atención|atenção)\b)"
)
# "Lecture 2. ", "Talk #3: ", "第1回 "
_COUNTED_WORDS = gather_words(lambda words: (*words.occasions, *words.talk_words, *words.counted))
_COUNTED = compile_when_used(
    rf"^(?:[^\W\d_]{{2,14}}\s)?(?:{match_words(_COUNTED_WORDS)})"
    r"\s?(?:#\s?|n[o°º]?\.?\s?)?\d{1,3}\s?(?:[.:：、)|]|[–—-](?=\s))\s*(?=\S)"
    r"|^\s?第\s?[\d一二三四五六七八九十]{1,4}\s?[回場场次期讲講届屆][\s:：]*(?=\S)|^#\d{1,3}[.:)]?\s+(?=\S)",
    re.IGNORECASE,
)
# "Guest talk! Ada Quill": what kind of talk it is, before who gives it.
_KIND = re.compile(
    r"(?:(?<=\x00)|^)[\s:,|–—-]{0,6}(?:(?:(?:guest|invited|special|extra|bonus|joint|keynote|plenary|opening|closing)\s"
    r"(?:talk|lecture|seminar|colloquium|session|speaker|address)|keynote|(?:gast|sonder|haupt|plenar|fest|eröffnungs)vortrag"
    r"|conf[ée]rence\s(?:invit[ée]e|inaugurale|plénière|d['’]ouverture|de\sclôture)|lectio\smagistralis"
    r"|conferencia\s(?:invitada|plenaria|magistral|inaugural|de\sclausura|de\sapertura)"
    r"|conferência\s(?:convidada|plenária|magna|inaugural|de\sabertura|de\sencerramento)|palestra\s(?:convidada|de\sabertura)"
    r"|relazione\s(?:invitata|introduttiva)|特邀报告|大会报告|招待講演|特別講演|基調講演)"
    r"\s?[!:：–—.-]\s*)(?=\S)",
    re.IGNORECASE,
)
# "The Kennedy Memorial Lecture: Ada Quill": what the lecture is called, before who gives it.
_NAMED_KIND = re.compile(
    r"(?:(?<=\x00)|^|(?<=[\"”]))[\s:,.|–—-]{0,6}(?:The\s)?(?:[A-ZÀ-Þ][\w.'’&-]{0,20}\s(?:(?:of|and|in|for|the)\s){0,2}){1,6}"
    r"(?:Lecture|Keynote|Address|Talk|Seminar|Colloquium|Vortrag|Vorlesung)\s?:\s+(?P<who>[^,;:()|“\"–—]{4,50})"
)
# "【12-02】"
_BOXED_DAY = re.compile(r"\s?[【［\[]\d{1,2}\s?[-./月]\s?\d{1,2}日?[】］\]]\s*(?=\S)")
# A name on some site, beside the real one.
_HANDLE = re.compile(r"(?<![^\s(（])@[A-Za-z][\w-]{1,38}(?=[\s)）]|$)")
_PICTURES = re.compile("^(?:[\U0001f300-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f]+\\s*)+")
_OPENS = re.compile(r"\(|(?<=\s)\[(?=[^\]]{6})")
_GLUED_COLON = re.compile(r"[\x00\s]{0,40}[:：](?=\S)")  # "5 May :Ada Quill"
# "J. P. (Jasper) Hook"
_INITIALS = re.compile(r"[A-Z]\.\s?$")
_CAPITAL = re.compile(r"\s[A-ZÀ-Þ][a-zà-þ]")
_WIDE = re.compile(r"(?<![\s.!?:,])(?:[ \xa0\u3000]{2,80}|\t{1,5})(?=\S)")
# "The “Quill” problem": at the head of a phrase, with a small word behind it
_ARTICLE_BEFORE = re.compile(
    r"(?:^|[\x00:;,|–—-]\s{0,2}|[.?!]\s)(?:The|An?|Der|Die|Das|Ein|Eine|Les?|La|Une?|El|L[oa]s|Una?|Il|Lo|I|Gli|Os?|As?|Um|Uma)\s$"
)
_SMALL_NEXT = re.compile(r"\s[a-zà-þ]{3}")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|\*|_)(?=\S)([^*_\n]{2,300}?)\1")


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
    depth = _shield(plain)
    emphases = _find_emphases(line)
    fields: list[Field] = []
    start, mark = 0, ""
    cuts = [(found.start(), found.end(), found[0]) for found in _MARK.finditer(plain) if not depth[found.start()]]
    cuts += [(at, at, "*") for at in _find_edges(line, text, depth)]
    cuts += [(at, at, " ") for at in _find_wide_blanks(line, plain, depth)]
    cuts += [(at, at, "(") for at in _find_brackets(plain, text)] + [(at, at, '"') for at in _find_quotes(plain, depth)]
    if tail := _find_tail(text, plain, depth, cuts):
        cuts = [cut for cut in cuts if cut[0] < tail[0]] + [tail]
    for at, stop, sign in [*sorted(cuts), (len(text), len(text), "")]:
        if at < start:
            continue
        piece = text[start:at]
        if colon := _GLUED_COLON.match(piece):
            mark = ":"
        words = _PICTURES.sub("", piece[colon.end() if colon else 0 :].strip(" ,;.–—|·\x00\t").rstrip("- "))
        if words[:1] in (")", "]"):
            words = words[1:].lstrip(" ,;.–—|·\x00\t")
        if words and (words[-1:] == "." or piece.rstrip()[-1:] == ".") and re.search(r"(?:^|\s)\w{1,2}$", words):
            words = f"{words}."
        if re.search(r"[^\W_]", words):
            begin = start + piece.index(words.rstrip(".") or words)
            fields.append(
                Field(
                    text=words,
                    mark=mark,
                    start=begin,
                    stop=min(begin + len(words), len(text)),
                    emphasis=emphases.get(_squash(words), ""),
                    hole=_HOLE in text[fields[-1].stop if fields else 0 : begin + len(words)],
                )
            )
            mark = ""
        kind = (
            "@" if _HOLE in sign else (sign.strip() or " ")[:1].replace("—", "-").replace("–", "-").replace("：", ":")
        )
        mark = kind if kind != "@" or not mark else mark
        start = stop
        if len(fields) == _MOST_FIELDS:
            break
    return tuple(fields)


def _find_tail(
    text: str, plain: str, depth: list[bool], cuts: list[tuple[int, int, str]]
) -> tuple[int, int, str] | None:
    """Where running text begins behind the first sentence of a field: what is said about a title, not a part of it."""
    if plain.rstrip()[-1:] != ".":
        return None
    for found in _SENTENCE_END.finditer(plain):
        begin = max((stop for _, stop, _ in cuts if stop <= found.start()), default=0)
        words = text[begin : found.start()].replace(_HOLE, " ").split()
        tail = plain[found.end() :].split()
        if not begin or not words or words[-1].lower() in _SHORTENED:
            continue
        if (
            not depth[found.start()]
            and len(words) > 1
            and len(tail) > 3
            and len(_SMALL_WORD.findall(" ".join(tail[:9]))) > 1
        ):
            return found.start(), found.end(), "."
    return None


@lru_cache(maxsize=8192)
def blank_moment(text: str, lead: int = 0) -> str:
    """The text with holes where days and hours stood, and where its first `lead` signs did."""
    text = _HOLE * lead + text[lead:]
    spans = [(each.start, each.stop) for each in find_dates(text)]
    hours = find_hours(text)
    spans += [(each.first, each.stop) for each in hours]
    for zone in find_mentions(text).zones if hours else ():
        if any(0 <= zone.start - each.stop <= 3 for each in hours):
            spans.append((zone.start, zone.stop))
    spans += [found.span() for found in _HANDLE.finditer(text)] if "@" in text else []
    if boxed := _BOXED_DAY.match(text):
        spans.append(boxed.span())
    ahead = boxed.end() if boxed else 0
    if counted := _COUNTED.match(text[ahead:]):
        spans.append((counted.start() + ahead, counted.end() + ahead))
    for start, stop in spans:
        text = text[:start] + _HOLE * (stop - start) + text[stop:]
    if kind := _KIND.search(text[:160]):
        text = text[: kind.start()] + _HOLE * (kind.end() - kind.start()) + text[kind.end() :]
    if (named := _NAMED_KIND.search(text[:400])) and is_name(named["who"].split(" - ")[0].strip()):
        text = text[: named.start()] + _HOLE * (named.start("who") - named.start()) + text[named.start("who") :]
    return text


def join_fields(line: Line, lead: int, fields: tuple[Field, ...], first: int, last: int) -> str:
    """The line's words from one field to another, without the holes between them."""
    text = blank_moment(line.text[:LONGEST_ROW], lead)[fields[first].start : fields[last].stop]
    return " ".join(text.replace(_HOLE, " ").split())


def _shield(text: str) -> list[bool]:
    """For each sign, whether it stands within brackets or quotes that close again."""
    shielded = [False] * (len(text) + 1)
    closers = {"(": ")", "[": "]"} | QUOTES
    place = 0
    while place < len(text):
        closing = closers.get(text[place])
        if closing:
            ends = [at for sign in closing if (at := text.find(sign, place + 1, place + 320)) > 0]
            if ends:
                stop = _match_bracket(text, place) if text[place] in "([" else min(ends)
                for inner in range(place, stop + 1):
                    shielded[inner] = True
                place = stop
        place += 1
    return shielded


def _match_bracket(text: str, place: int) -> int:
    opening, closing = text[place], ")" if text[place] == "(" else "]"
    depth = 0
    for at in range(place, min(place + 320, len(text))):
        depth += (text[at] == opening) - (text[at] == closing)
        if not depth:
            return at
    return text.find(closing, place)


def _find_brackets(text: str, written: str) -> list[int]:
    """Where a bracket opens behind words, and where words go on behind it; `written` has those of full width too."""
    cuts = []
    place = 0
    while opening := _OPENS.search(text, place):
        place = opening.start()
        stop = _match_bracket(text, place)
        if stop < 0:
            place += 1
            continue
        glued = text[stop + 1 : stop + 2].isalnum() and text[stop + 1] < "\u2e80"
        called = _INITIALS.search(text[max(0, place - 6) : place]) and _CAPITAL.match(text, stop + 1)
        if (
            stop - place > 2
            and not glued
            and not called
            and (
                place == 0
                or text[place - 1].isspace()
                or written[place] == "（"
                or max(text[place - 1], text[place + 1]) > "\u2e80"
            )
        ):
            cuts += [place, stop + 1]
        place = stop + 1
    return cuts


def _find_quotes(text: str, shielded: list[bool]) -> list[int]:
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
            if stop < len(text) and stop - place > 4:
                cuts += [place, stop + 1]
            place = stop
        elif shielded[place] and text[place] in "([":
            while place < len(text) and shielded[place]:
                place += 1
        place += 1
    return cuts


def _follows_name(text: str, place: int) -> bool:
    """Whether a name stands right before a Japanese quotation: "葦原 灯「氷の結び目」"."""
    return text[place] in "「『" and is_name(text[:place].rpartition(_HOLE)[2].strip(" :、,"))


def _is_part(text: str, place: int) -> bool:
    """Whether an article stands before a quotation and a small word behind it: "The “Quill” problem" is one phrase."""
    ends = [at for sign in QUOTES[text[place]] if (at := text.find(sign, place + 1)) > 0]
    led = _ARTICLE_BEFORE.search(text[max(0, place - 12) : place])
    return bool(led and ends) and bool(_SMALL_NEXT.match(text, min(ends) + 1))


def _find_wide_blanks(line: Line, text: str, shielded: list[bool]) -> list[int]:
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


def _find_edges(line: Line, text: str, shielded: list[bool]) -> list[int]:
    """Where words begin and end that are a link, or in bold or italics, as a whole."""
    words = [link.text for link in line.links[:10]]
    if "*" in line.raw or "_" in line.raw:
        words += [tidied for each in _EMPHASIS.finditer(line.raw[:2000]) if (tidied := each[2].strip(" *_"))]
    edges = []
    for each in words:
        at = text.find(each) if len(each) >= 5 else -1
        if at >= 0 and not shielded[at]:
            edges += [at, at + len(each)]
    return edges


def _find_emphases(line: Line) -> dict[str, str]:
    if "*" not in line.raw and "_" not in line.raw and not line.links:
        return {}
    found = {_squash(each[2]): each[1][0] * len(each[1]) for each in _EMPHASIS.finditer(line.raw[:2000])}
    for link in line.links[:20]:
        found.setdefault(_squash(link.text), "[")
    return found


def _squash(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
