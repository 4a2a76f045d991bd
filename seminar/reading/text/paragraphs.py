"""Lines that stand together, running text told from lists of facts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.text.sentences import count_sentences
from seminar.reading.unspaced.prose import runs_unspaced
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.announcing import announces
from seminar.reading.who.biographies import begins_biography
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people

_QUOTATION = re.compile(r"[“\"«„][^“”\"«»„]{1,240}[”\"»“]")
# “Knots in ice” (with Bo Stone)
# A picture or an address behind the last sentence.
_BEHIND_END = re.compile(r"(?<=[.!?”\"»)])(?:\s?[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d]){1,6}$")
_REMARK = re.compile(r"(?<=[”\"»“])\s\([^()]{3,160}\)$")
# Where only a sentence that goes on breaks off.
_BROKEN_OFF = re.compile(
    r"[a-z,]\s(?:when|that|which|who|whose|will|where|while|if|because|as|than|this|these|his|her|their|our|is|are|be|by)$"
)
# What is longer is running text, however it ends.
LONGEST_FACT = 240
# So is what is this long among facts and invites.
_LONG = 120
# A line of its own that is as long and ends as a sentence does is one.
_SENTENCE = 160
# No mail and no page breaks lines as late as this.
_UNWRAPPED = 200
_ENDS = '.!?:”"'
_ASKS = 140
# Headlines and names are shorter.
_SHORT = 70
# Mails are wrapped no narrower, and a list's lines seldom look so by chance.
_NARROWEST, _WRAPPED_LINES = 55, 3
_TWO_SENTENCES = re.compile(r"[a-zà-þ]{2}[.!?]\s+[A-ZÀ-Þ].*[.!?][”“\"»)]?$")
# A paragraph of two lines and more is longer; one whose second line goes on with a small letter may be shorter.
_SHORTEST_RUN, _SHORT_RUN = 150, 100
# Words up to so long stay small in titles.
_SMALL_WORD = 3
# Lines as wide as a page's column.
_WIDE = 95


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines that stand together; `prose` where they are running text."""

    lines: tuple[Line, ...]
    text: str
    prose: bool


def group_paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The lines as they stand together; those of a list of facts come one by one."""
    groups: list[list[Line]] = []
    for line in lines:
        before = groups[-1][-1] if groups else None
        if before is None or _starts_anew(line, before):
            groups.append([line])
        else:
            groups[-1].append(line)
    paragraphs = []
    for group in [part for whole in groups for part in _part_unwrapped(whole)]:
        whole = join_wrapped([line.text for line in group])
        if _is_running(group, whole):
            paragraphs.append(Paragraph(lines=tuple(group), text=whole, prose=True))
        else:
            paragraphs += [
                Paragraph(lines=(line,), text=line.text, prose=_is_long(line) and not line.level) for line in group
            ]
    return paragraphs


def _part_unwrapped(group: list[Line]) -> list[list[Line]]:
    """The lines longer than any wrapping leaves them alone, and those between them: one by one if all are sentences."""
    long = [line for line in group if len(line.text) > _UNWRAPPED]
    if sum(line.text[-1] in _ENDS for line in long) * 3 < len(long) * 2 or not long:
        return [group]
    parts: list[list[Line]] = []
    for alone, run in groupby(group, key=lambda line: len(line.text) > _UNWRAPPED):
        lines = list(run)
        whole = alone or all(line.text[-1] in _ENDS or len(line.text) < _SHORT for line in lines)
        parts += [[line] for line in lines] if whole else [lines]
    return parts


def _starts_anew(line: Line, before: Line) -> bool:
    return bool(line.gap or line.bullet or line.level or before.level or line.number != before.number + 1)


def _breaks_sentences(group: Sequence[Line]) -> bool:
    """Whether wide lines all end within a sentence, and the last one with its end."""
    wide = all(len(line.text) > _WIDE and line.text[-1:].isalpha() for line in group[:-1])
    return wide and group[-1].text[-1:] in ".!?)”"


def _fills_lines(group: Sequence[Line]) -> bool:
    """Whether each of three and more lines ends where the first word of the next had no room, as wrapping leaves it."""
    widths = [_measure(line) for line in group]
    width = max(widths)
    full = all(at + len(below.text.split()[0]) >= width for at, below in zip(widths[:-1], group[1:], strict=True))
    return len(group) >= _WRAPPED_LINES and width >= _NARROWEST and full


def _measure(line: Line) -> int:
    """How wide a line stood, with the blanks that fill one up; its words alone where it holds markup."""
    raw = line.raw.strip()
    return len(raw) if raw.split() == line.text.split() else len(line.text)


def _holds_sentences(group: Sequence[Line], whole: str) -> bool:
    """Whether wide lines hold two sentences, the last of which ends with them while a line before breaks off."""
    wide = all(len(line.text) >= _NARROWEST for line in group[:-1])
    breaks = any(line.text[-1:] not in _ENDS for line in group[:-1])
    return wide and breaks and bool(_TWO_SENTENCES.search(whole))


def _is_long(line: Line) -> bool:
    if len(line.text) > LONGEST_FACT:
        return True
    if len(line.text) > _SENTENCE and line.text[-1:] == "." and not line.bullet and count_sentences(line.text):
        return True
    inviting = len(line.text) > _LONG and announces(line.text) and bool(find_announced_people(line.text))
    return (is_unspaced(line.text) or inviting) and _is_running((line,), line.text)


def _is_running(group: Sequence[Line], whole: str) -> bool:
    if is_unspaced(whole):
        quoted = bool(_QUOTATION.fullmatch(whole)) or any(line.level for line in group)
        return not quoted and runs_unspaced([line.text for line in group])
    if len(group) > 1:
        short = sum(len(line.text) < 45 for line in group[:-1])
        wrapped = not short or (len(group) > 7 and short * 6 <= len(group))  # paragraphs may follow without a gap
        # Wrapping cuts sentences; lines that all begin with a capital are facts.
        cut = len(group) > 5 or any(line.text[:1].islower() for line in group[1:]) or _breaks_sentences(group)
        cut = cut or any(_BROKEN_OFF.search(line.text) for line in group[:-1])
        cut = cut or _fills_lines(group) or _holds_sentences(group, whole)
        shortest = _SHORT_RUN if group[1].text[:1].islower() and whole[-1:] == "." else _SHORTEST_RUN
        return wrapped and cut and len(whole) > shortest and count_sentences(whole) >= 1
    if whole[-1:] == "?" and len(whole) < _ASKS and not re.search(r"[.!?]\s", whole) and not announces(whole):
        return False  # so do titles end
    if is_raised(whole):
        return False
    if group[0].level or _QUOTATION.fullmatch(_REMARK.sub("", whole.rstrip(" .,;"))):
        return False
    bare = _BEHIND_END.sub("", whole)
    ends = len(bare) > 60 and bare[-1:] in '.!?:)”"' and count_sentences(whole) >= 1
    inviting = len(whole) > _LONG and announces(whole) and bool(find_announced_people(whole))
    ends = ends or (inviting and whole[-1:] == ".")
    names_only = len(whole) < 120 and bool(split_people(whole)) and not begins_biography(whole)
    return len(whole) > LONGEST_FACT or (ends and not names_only)


def is_raised(text: str, fewest: int = 5) -> bool:
    """Whether the longer words begin with capitals, as in titles: "Dunes Stop People. So Why Are They Good?"."""
    words = [word.strip("“”\"'()") for word in text.split()] if len(text) <= _ASKS else []
    long = [word for word in words if len(word) > _SMALL_WORD and word[0].isalpha()]
    raised = sum(word[0].isupper() and not word.isupper() for word in long)
    return len(long) >= fewest and raised * 6 >= len(long) * 5
