"""Hard-wrapped texts: each line was broken where the first word of the next had no room left."""

import re
from collections.abc import Sequence
from itertools import pairwise

from seminar.reading.languages import compile_when_used, gather_words, match_any
from seminar.reading.languages.groups import NEVER_LAST

_NARROWEST, _WIDEST = 48, 110
# Of so many such lines one may stand short of the width: somebody broke it for its looks.
_ONE_SHORT_IN = 5
# Below a longer line it takes so many such lines to tell the width.
_SEVERAL = 4
# ... and lines that were wrapped by hand, or again after a change, end within so many signs.
_RAGGED = 8
_LONGEST = 200_000
_MONTH = match_any(gather_words(lambda words: words.months))
_WEEKDAY = match_any(gather_words(lambda words: words.weekdays))
_BULLETS = "-*+•·‣▪●○◦➢"
_ADDRESSED = r"https?://|\S{1,64}@\S"
_LABELLED = r"[^\W\d_][^:.!?=]{0,30}(?::|\s=)(?:\s|$)"
# What begins a line of its own, wherever the line before it ends.
_MARKED = compile_when_used(
    rf"[{_BULLETS}–—#=~]|\(?\d{{1,3}}[.)](?:\s(?!(?:{_MONTH})(?![^\W\d_]))|$)|\[|{_LABELLED}", re.IGNORECASE
)
_LABEL = re.compile(_LABELLED)
# What does so where the line before it is no half sentence: addresses, days and hours.
_OPENS = compile_when_used(
    rf"{_ADDRESSED}|(?:{_WEEKDAY})\b|\d{{1,2}}(?:\.|st|nd|rd|th)?\s(?:de\s)?(?:{_MONTH})(?![^\W\d_])"
    rf"|(?:{_MONTH})\.?\s\d|\d{{1,2}}(?:[.:]|\s?h\s?)\d\d|\d{{1,2}}\s?h\b|\d{{1,4}}[-./]\d{{1,2}}\b|\d{{1,2}}\s?[ap]\.?m\b",
    re.IGNORECASE,
)
# "le mardi 8 décembre 2026 à 9h30" is a poster's line.
_ON_DAY = compile_when_used(
    rf"(?:le|el|il|am|den|em|on|na|no)\s(?:día\s|dia\s|giorno\s)?(?:{_WEEKDAY})\.?,?\s(?:den\s|le\s)?\d{{1,2}}(?:er|\.|º)?\s(?:de\s)?(?:{_MONTH})\b",
    re.IGNORECASE,
)
# "... joint work with M. Sandoval and"
_OPEN_END = re.compile(
    r"(?:[^\W\d_],|(?<!\S)(?![ap]m$)[a-zà-þ]{1,4}|\b(?:[dD]r|[pP]rof|[dD]ott(?:\.ssa)?|[nN]r|[mM]r|[mM]rs|[sS]t|[A-ZÀ-Þ])\.)$"
)
_ADDRESS = re.compile(_ADDRESSED)
# "on the 8." goes on with its month.
_ORDINAL = re.compile(r"(?<!\S)\d{1,2}\.$")
_MONTH_FIRST = compile_when_used(rf"(?:{_MONTH})(?![^\W\d_])", re.IGNORECASE)
_QUOTES = '"“„«'
_BRACKETS = (("(", ")"), ("[", "]"), ("“", "”"), ("„", "“"), ("«", "»"), ("‘", "’"))
_ENDED = re.compile(r"[.!?][\"”’»)\]*_]{0,3}$")
# The rows of tables stay as long as they are.
_ROW = re.compile(r"[|\t\u3040-\u30ff\u3400-\u9fff]| {3}")
# "(a) Ada Quill on the", with its next line below the name
_ITEM = re.compile(rf"\s{{0,8}}(?:\(?(?:\d{{1,2}}|[a-z])[.)]|[{_BULLETS}])\s{{1,4}}(?=\S)")
_NEVER_LAST = compile_when_used(rf"(?<!\S){NEVER_LAST}$")
_RULE = re.compile(r"[\W_]+")
# A line of running text fills so much of the width, where it is not a paragraph's last.
_FILLED = 0.6


def unwrap(text: str) -> str:
    """The text with each wrapped line joined to the one that it goes on in; as it was where nothing shows wrapping."""
    if len(text) > _LONGEST or "\n" not in text:
        return text
    lines = text.split("\n")
    width = _find_width(lines)
    if width is None:
        return "\n".join(_join_hanging(lines))
    joined = [lines[0]]
    for place, (above, line) in enumerate(pairwise(lines), start=1):
        below = lines[place + 1] if place + 1 < len(lines) else ""
        if _is_broken(above, line, width) and _goes_on(above, line, below, width):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line)
    return "\n".join(joined)


def _join_hanging(lines: Sequence[str]) -> list[str]:
    """The lines, the items of a list with those set below their first words that go on in the midst of a sentence."""
    joined: list[str] = []
    hang = 0
    for line in lines:
        item = _ITEM.match(line)
        told = joined[-1] if joined else ""
        own = line.strip()
        going_on = (own[:1].islower() and not _ENDED.search(told)) or bool(_NEVER_LAST.search(told))
        if hang and own and told.strip() and _indent(line) == hang and going_on and not _LABEL.match(own):
            joined[-1] = f"{told.rstrip()} {own}"
            continue
        hang = item.end() if item else hang if own else 0
        joined.append(line)
    return joined


def _find_width(lines: Sequence[str]) -> int | None:
    """The width that the text was wrapped to, in signs; None where it was not, so far as its lines tell."""
    several = [line.rstrip() for line in lines if " " in line.strip() and not _ROW.search(line.strip())]
    going_on = [
        (above, line)
        for before, above, line in zip(["", *lines], lines, lines[1:], strict=False)
        if breaks_off(above, line) and not _addresses(before, above) and not _stands_alone(above, line)
    ]
    whole = max(map(len, several), default=0)
    if whole >= _NARROWEST and _fits(whole, going_on):
        return whole
    # A subject or an address may be longer than the lines that somebody's program has broken.
    ragged = max((len(above.rstrip()) for above, _ in going_on), default=0) - _RAGGED
    wide = ragged + _RAGGED >= _NARROWEST and len(going_on) >= _SEVERAL
    return ragged if wide and _fits(ragged, going_on) else None


def _fits(width: int, going_on: Sequence[tuple[str, str]]) -> bool:
    """Whether nearly all lines that go on in the next one had no room for its first word."""
    short = sum(not _is_broken(above, line, width) for above, line in going_on)
    return width <= _WIDEST and short < len(going_on) and short * _ONE_SHORT_IN <= len(going_on)


def _addresses(before: str, line: str) -> bool:
    """Whether a line may be a letter's greeting or farewell: short, with a comma, at a paragraph's beginning."""
    return not before.strip() and line.rstrip()[-1:] == "," and len(line) < _NARROWEST


def _stands_alone(above: str, line: str) -> bool:
    """Whether a line is an address, a day of its own, or behind a colon or no day's number: it shows no wrapping."""
    dayless = _ORDINAL.search(above.strip()) and not _MONTH_FIRST.match(line.strip())
    return bool(dayless or above.rstrip()[-1:] == ":" or _ADDRESS.match(line.strip()) or _ON_DAY.match(line.strip()))


def breaks_off(above: str, line: str) -> bool:
    """Whether the words of the two are one sentence."""
    told, own = above.strip(), line.strip()
    if not told or not own or _RULE.fullmatch(told):
        return False
    small = own[0].islower() and not _ENDED.search(told)
    if _LABEL.match(own):
        goes_on = small and (told[-1] in ",;" or bool(_OPEN_END.search(told)))
        return goes_on and not (told[0].islower() and _LABEL.match(told))
    if _MARKED.match(own):
        return False
    if small or _ORDINAL.search(told):
        return True
    if _OPEN_END.search(told):
        return told[-1] == "," or own[0] not in _QUOTES
    return _is_open(told) and not _OPENS.match(own)


def _is_open(told: str) -> bool:
    """Whether a bracket or a quotation is not closed in the line."""
    pairs = _BRACKETS[:2] + _BRACKETS[3:] if "„" in told else _BRACKETS  # “ closes what „ opens
    return any(told.rfind(opening) > told.rfind(closing) for opening, closing in pairs)


def _is_broken(above: str, line: str, width: int) -> bool:
    """Whether the line's first word had no room above it."""
    words = line.split(maxsplit=1)
    length = len(above.rstrip())
    return bool(words and above.strip()) and length <= width + _RAGGED and length + 1 + len(words[0]) > width


def _goes_on(above: str, line: str, below: str, width: int) -> bool:
    told, own = above.strip(), line.strip()
    if told.startswith("#") or _ROW.search(told) or _ROW.search(own) or _hangs_out(above, line):
        return False
    if breaks_off(above, line):
        return True
    if _RULE.fullmatch(told) or _MARKED.match(own) or _OPENS.match(own):
        return False
    filled = len(line.rstrip()) >= width * _FILLED or _is_broken(line, below, width)
    # What follows a list's item that ends as a sentence does is below the list.
    return not _ENDED.search(told) or (filled and told[0] not in _BULLETS)


def _hangs_out(above: str, line: str) -> bool:
    """Whether the line begins further left than the one above it, if that is no item of a list."""
    return _indent(line) < _indent(above) and not _MARKED.match(above.strip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
