"""Rows of a Chinese or Japanese table whose cells only single blanks part, below the names of the columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise

from seminar.reading.languages import Label, compile_when_used, gather_words, match_any
from seminar.reading.languages.vocabulary import split_phrases
from seminar.reading.lists.ratings import looks_like_name, rate_person, rate_words
from seminar.reading.tables.column_heads import name_column, promote_papers, promote_turns
from seminar.reading.tables.table_cells import Table, make_row
from seminar.reading.talk.intervals import says_break
from seminar.reading.talk.room_names import names_room
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.times import find_hours
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import rate_name

_FEWEST_HEADS, _MOST_HEADS, _LONGEST_HEAD = 3, 8, 60
_MOST_WORDS, _LONGEST_ROW = 24, 200
# So many beginnings of a row are followed at a time.
_BEAM = 8
_MOST_IN_CELL: dict[Label | None, int] = {
    Label.TITLE: _MOST_WORDS,
    Label.DATE: 4,
    Label.WHEN: 5,
    Label.TIME: 3,
    Label.SPEAKER: 5,
    Label.HOST: 4,
    Label.AFFILIATION: 6,
    Label.VENUE: 5,
    None: 2,
}
_FEWEST_ROWS, _MOST_ROWS = 2, 50
_EMPTY, _UNTOLD, _WRONG = -1.2, -2.0, -3.0
_CLEAR, _TITLE = 2.0, 1.2
_LONGEST_PLACE = 6
# Signs from here on are of scripts without blanks.
_WIDE = "\u2e80"
_BREAKS_OFF = (" for", " of", " and", " in", " the", " at", " &")
# A row whose cells fit their columns worse than this on average ends the table.
_LEAST = 0.6
_COUNTS = frozenset(
    split_phrases(
        """
            序号; 序號; 编号; 編號; 场次; 場次; 次; 回; 週次; 周次; 期; 期数; 期數; 讲次; 講次; no; no.; #; 番号;
            発表番号; 講演番号; 演題番号; 整理番号; 顺序; 順序
        """
    )
)
_RANKS = frozenset(split_phrases("职称; 職稱; 职务; 職務; 職位; 头衔; 頭銜; 職名"))
_RANK = compile_when_used(
    rf"(?:{match_any(word for word in gather_words(lambda words: words.honorifics) if word[0] >= _WIDE)})+"
)
# "Studies The slow breath": the first word is the end of another cell.
_BEGINS_LATE = re.compile(r"[A-Z]\w+\s(?:The|An?|On|How|What|Why|When)\s")
_WIDE_BLANKS = re.compile(r"\u3000+|\s{3,}")
_COUNT = re.compile(
    r"第?\s?(?:[A-Z]{1,2}-?)?\d{1,3}\s?[回次期讲講周週场場.号號]?|第[一二三四五六七八九十]{1,3}[回次期讲講周週场場]"
)
_HERE = compile_when_used(r"本[院校系所][\u4e00-\u9fff]{0,6}")
_WHEN = (Label.DATE, Label.WHEN)


class _Kind(Enum):
    COUNT = auto()
    RANK = auto()


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column holds: a label, or else counts of the rows or ranks of the speakers."""

    label: Label | None
    kind: _Kind | None = None


def read_blank_rows(lines: Sequence[Line], place: int) -> Table | None:
    """Rows whose words are dealt out to the columns by what these hold, two of them at least."""
    columns = _name_columns(lines[place].text) if not lines[place].text.isascii() else ()
    if not columns or sum(line.text == lines[place].text for line in lines) > 1:
        return None  # a table for each day: its hours lead the lines of a list
    beyond = lines[place + 1 + _MOST_ROWS : place + 2 + _MOST_ROWS]
    if beyond and beyond[0].text[:1].isdigit():
        return None  # each row costs tens of milliseconds
    heads = [column.label for column in columns]
    rows = []
    stop, good = place + 1, place + 1
    while stop < len(lines) and stop < good + 2:
        line = lines[stop]
        stop += 1
        if "\t" in line.raw.strip() or "|" in line.raw or len(line.text) > _LONGEST_ROW:
            break
        parted = [cell.strip() for cell in _WIDE_BLANKS.split(line.raw.strip())]
        whole = len(parted) == len(columns)
        cells = tuple(parted) if whole else _deal(line.text, columns)
        if cells is None:
            if not _pauses(line):
                break
            good = stop
            continue
        rows.append(replace(make_row(line, list(cells), heads), certain=whole or _is_certain(cells)))
        good = stop
    if len(rows) < _FEWEST_ROWS:
        return None
    return Table(first=place, stop=good, rows=tuple(rows))


def _name_columns(text: str) -> tuple[_Column, ...]:
    """The columns that a line of names alone announces: who speaks among them, or on what, and when."""
    words = text.split()
    if not _FEWEST_HEADS <= len(words) <= _MOST_HEADS or len(text) > _LONGEST_HEAD or not is_unspaced(text):
        return ()
    labels = promote_papers(promote_turns([name_column(word) for word in words], words), words)
    columns = tuple(_Column(label, _name_kind(word)) for word, label in zip(words, labels, strict=True))
    known = sum(column.label is not None or column.kind is not None for column in columns)
    told = {Label.SPEAKER, Label.TITLE} & set(labels)
    timed = {Label.DATE, Label.WHEN, Label.TIME} & set(labels)
    fits = known == len(columns) and len(set(labels) - {None}) >= 2 and told and (timed or columns[0].kind)
    return columns if fits else ()


def _name_kind(word: str) -> _Kind | None:
    return _Kind.COUNT if word.lower() in _COUNTS else _Kind.RANK if word in _RANKS else None


def _pauses(line: Line) -> bool:
    """Whether a row leaves most columns empty, as one on a holiday or on coffee does."""
    text = line.text
    dated = find_dates(text[:24], told=True) or find_hours(text[:24])
    return bool(dated) and len(text) <= _LONGEST_HEAD and not line.gap


@lru_cache(maxsize=1024)
def _deal(text: str, columns: tuple[_Column, ...]) -> tuple[str, ...] | None:
    """The row's cells, as its words fit the columns best; nothing where they hardly do."""
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return None
    # For each number of words used up, the best value and cells of the columns so far.
    best: dict[int, tuple[float, tuple[str, ...]]] = {0: (0.0, ())}
    for left, column in zip(range(len(columns), 0, -1), columns, strict=True):
        after: dict[int, tuple[float, tuple[str, ...]]] = {}
        for used, (value, cells) in best.items():
            first = used if left > 1 else len(words)
            for stop in range(first, min(len(words), used + _MOST_IN_CELL.get(column.label, 1)) + 1):
                cell = " ".join(words[used:stop])
                worth = value + (_rate(column, cell) if cell else _leave_empty(column))
                if stop not in after or worth > after[stop][0]:
                    after[stop] = (worth, (*cells, cell))
        best = dict(sorted(after.items(), key=lambda each: -each[1][0])[:_BEAM])
    value, dealt = best.get(len(words), (_WRONG * len(columns), ()))
    filled = [column.label for column, cell in zip(columns, dealt, strict=False) if cell]
    if value < _LEAST * len(columns) or not {Label.SPEAKER, Label.TITLE} & set(filled):
        return None
    return dealt


def _is_certain(cells: Sequence[str]) -> bool:
    """Whether no two cells in Latin letters meet."""
    filled = [cell for cell in cells if cell]
    return not any(one[-1].isalpha() and two[0].isalpha() and one[-1] < _WIDE > two[0] for one, two in pairwise(filled))


def _leave_empty(column: _Column) -> float:
    return _UNTOLD if column.label in (Label.SPEAKER, Label.TITLE) else _EMPTY


@lru_cache(maxsize=4096)
def _rate(column: _Column, cell: str) -> float:
    """How well words fit a column."""
    dates, hours = find_dates(cell, told=True), find_hours(cell)
    if column.kind is _Kind.COUNT:
        return 2.0 if _COUNT.fullmatch(cell) else _WRONG
    if column.kind is _Kind.RANK:
        return 2.0 if _RANK.fullmatch(cell) else _WRONG
    if column.label not in _WHEN and (is_missing(cell) or _HERE.fullmatch(cell)):
        return 1.5
    match column.label:
        case Label.DATE | Label.WHEN:
            rest = len(cell) - sum(each.stop - each.start for each in dates)
            rest -= sum(each.stop - each.first for each in hours)
            timed = column.label is Label.WHEN and hours
            return 3.0 + 0.3 * bool(hours) - 0.3 * max(rest - 4, 0) if dates or timed else _WRONG
        case Label.TIME:
            return 3.0 - 0.3 * max(len(cell) - 14, 0) if hours and not dates else _WRONG
        case Label.SPEAKER | Label.HOST:
            return _rate_people(cell) - (2.0 if dates else 0.0)
        case Label.AFFILIATION:
            return _rate_place(cell)
        case Label.VENUE:
            worth = 2.0 if names_room(cell) else 0.0 if len(cell) <= 8 else _WRONG / 2
            return worth - 0.2 * cell.count(" ") - 1.5 * cell[:1].islower()
        case Label.TITLE:
            return _rate_title(cell) - (2.0 if dates or _opens_with_hour(cell) else 0.0)
        case _:
            return 0.0


def _rate_title(cell: str) -> float:
    """How well words fit a column of titles: long ones no better than short ones."""
    told = _TITLE if rate_words(cell) > 0 and not says_break(cell) else 0.3
    late = _BEGINS_LATE.match(cell) is not None
    return told - 1.5 * (is_institution(cell) and len(cell) < 8) - 1.0 * cell[:1].islower() - 0.4 * late


def _opens_with_hour(cell: str) -> bool:
    return cell[:1] in "-–~～〜" or bool((hours := find_hours(cell[:12])) and hours[0].first < 2)


def _rate_place(cell: str) -> float:
    """How well words fit a column of places of work: one word of Chinese, or two to six of other tongues."""
    if _RANK.fullmatch(cell.split()[0]):
        return _WRONG / 2  # the end of who speaks
    if not is_institution(cell):
        return -0.5
    count = len(cell.split())
    whole = count == 1 if is_unspaced(cell) else 2 <= count <= _LONGEST_PLACE
    return _CLEAR if whole and not cell.endswith(_BREAKS_OFF) else 0.3


def _rate_people(cell: str) -> float:
    """How well words fit a column of people, their titles behind them; whole names without more fit best."""
    if len(cell) <= 6 and rate_name(cell) > 0:
        return _TITLE + min(rate_name(cell), 1.6)
    score = min(rate_person(cell)[0], _CLEAR) if not is_institution(cell) else 0.0
    bare = cell if is_unspaced(cell) else strip_honorifics(cell)  # "Dr. Ada" is no whole name
    score += 0.3 * (score > 0 and bare.count(" ") == 1)
    if not score and len(cell) <= 4 and is_unspaced(cell):
        return 0.5
    if not score and not is_institution(cell) and looks_like_name(cell):
        return _TITLE
    return score or _WRONG / 2
