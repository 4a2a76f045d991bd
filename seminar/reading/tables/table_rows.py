"""One row of a table: what its cells say, its own day and hours, and whether it is a talk at all."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Label
from seminar.reading.lists.ratings import looks_like_name, rate_person
from seminar.reading.tables.nicknames import part_nicknames
from seminar.reading.tables.table_cells import Row
from seminar.reading.talk.intervals import begins_with_break, frames, names_side, says_break
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.sections import Gathered, Labelled, gather
from seminar.reading.text.lines import Line
from seminar.reading.text.placeholders import is_missing
from seminar.reading.unspaced.surnames import may_be_surnames
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.day_hints import find_new_day
from seminar.reading.when.times import find_hours
from seminar.reading.who.people import split_people

# A cell that holds more than a name and an institution holds the title too.
_LONGEST_SPEAKER_CELL = 50
_LONGEST_REMARK = 160
_LONGEST_FRAME = 40
_WHEN = (Label.DATE, Label.TIME, Label.WHEN)
# "(2h)" behind a title says how long a talk takes.
_EARLIEST = 7
_BRACKETED = re.compile(r"[(（]([^()（）]{4,100})[)）]")
_NO_SESSION = re.compile(
    r"\W{0,4}(?:NO\s|[Nn]o\s[a-z]|[Kk]eine?\s|[Pp]as\sde\s|[Ss]in\s|[Nn]essun[ao]?\s|[Ss]em\s|[Nn]ão\s)"
)


def gather_row(row: Row) -> Gathered:
    """What the cells say, by their columns and by the labels in them."""
    labels = {cell.label for cell in row.cells}
    labelled: list[Labelled] = []
    loose: list[Line] = []
    for cell in row.cells:
        if cell.label is Label.SPEAKER and (named := part_nicknames(cell.line.text)):
            labelled += [
                Labelled(label=Label.SPEAKER, words="", paragraphs=(name,), lines=(cell.line,)) for name in named
            ]
            continue
        pieces = mark_labels((cell.line,))
        alone = cell.label is Label.TITLE and Label.SPEAKER not in labels
        both = cell.label is Label.SPEAKER and Label.TITLE not in labels and len(cell.line.text) > _LONGEST_SPEAKER_CELL
        if cell.label and not alone and not both and pieces and pieces[0].label is None:
            # A cell that labels its parts itself says better what they are.
            again = cell.label in [piece.label for piece in pieces]
            pieces = pieces[1:] if again else (replace(pieces[0], label=cell.label), *pieces[1:])
        gathered = gather(pieces)
        labelled += gathered.labelled
        loose += gathered.loose
    labelled += _find_own_hours(row)
    labelled += _find_new_day(row)
    return Gathered(labelled=tuple(labelled), loose=tuple(loose))


def _tells_hours(text: str) -> bool:
    """Whether a cell on when a talk is tells its hours: "10.21" is a day."""
    dates = find_dates(text, told=True)
    return bool(find_hours(text, told=True)) and not (dates and dates[0].text.strip() == text.strip())


def _find_own_hours(row: Row) -> list[Labelled]:
    """Hours in a remark, where no cell is there for them: they override what is usual."""
    if any(cell.label in _WHEN and _tells_hours(cell.line.text) for cell in row.cells):
        return []
    for cell in row.cells:
        if cell.label in (Label.SPEAKER, Label.ABSTRACT, Label.BIO) or len(cell.line.text) > _LONGEST_REMARK:
            continue
        remarks = _BRACKETED.findall(cell.line.text) if cell.label is Label.TITLE else [cell.line.text]
        for remark in remarks:
            if (hours := find_hours(remark.replace("，", " "))) and not (
                cell.label is Label.TITLE and hours[0].start.hour < _EARLIEST
            ):
                line = replace(cell.line, text=hours[0].text, raw=hours[0].text)
                return [Labelled(label=Label.TIME, words="", paragraphs=(hours[0].text,), lines=(line,))]
    return []


def _find_new_day(row: Row) -> list[Labelled]:
    """The day in a remark such as "moved to 12 May", which holds instead of the row's."""
    for cell in row.cells:
        if cell.label in (*_WHEN, Label.ABSTRACT, Label.BIO) or len(cell.line.text) > _LONGEST_REMARK:
            continue
        if said := find_new_day(cell.line.text):
            return [Labelled(label=Label.WHEN, words="", paragraphs=(said,), lines=(cell.line,))]
    return []


def doubt_border(draft: Draft) -> Draft:
    """The draft of a row whose cells had to be guessed apart, with a doubt on the border."""
    why = "The row shows no border between speaker and title. Check where the name ends."
    return replace(draft, doubts=(*draft.doubts, Doubt(field="speakers", why=why)))


def names_person(row: Row) -> bool:
    """Whether a cell of the speakers' column names somebody, rather than "Easter holidays"."""
    texts = [cell.line.text for cell in row.cells if cell.label is Label.SPEAKER]
    return any(_may_name(text) and not begins_with_break(text) for text in texts)


def _may_name(text: str) -> bool:
    if split_people(text):
        return not frames(text)
    return not (frames(text) or says_break(text)) and (looks_like_name(text.split("(")[0]) or may_be_surnames(text))


def is_pause(text: str) -> bool:
    """Whether a cell says that there is no session, or names what goes with one."""
    return says_break(text) or (len(text) <= 40 and (names_side(text) or frames(text)))


def surrounds_talks(row: Row) -> bool:
    """Whether a row of a day's programme is a word of welcome, a discussion or the like, whoever is named beside it."""
    if any(cell.label in (Label.DATE, Label.ABSTRACT) for cell in row.cells):
        return False
    titles = [cell.line.text for cell in row.cells if cell.label is Label.TITLE]
    return len(titles) == 1 and len(titles[0]) <= _LONGEST_FRAME and frames(titles[0])


def leaves_out_speaker(row: Row) -> bool:
    """Whether a dash stands where the speaker would: the words beside it are no title."""
    return any(cell.label is Label.SPEAKER and not cell.line.text.strip(" -–—−/") for cell in row.cells)


def holds_remark(row: Row) -> bool:
    """Whether a few words that name nobody stand alone beside the day, as those of a holiday do."""
    cells = [cell.line.text for cell in row.cells if cell.label not in _WHEN and cell.line.text.strip(" -–—")]
    return len(cells) == 1 and len(cells[0].split()) <= 4 and not rate_person(cells[0])[0] and not is_missing(cells[0])


def denies_session(row: Row) -> bool:
    """Whether "NO BROWN BAG" stands where the speaker would, and nothing where the title would."""
    titled = any(cell.label is Label.TITLE and cell.line.text.strip(" -–—") for cell in row.cells)
    return not titled and any(cell.label is Label.SPEAKER and _NO_SESSION.match(cell.line.text) for cell in row.cells)


def list_own_rows(rows: Sequence[Row]) -> list[Row]:
    """The rows without those that only go on below one of their day's, such as the day's further papers.

    These leave out day, hour and speaker, which all others have.
    """
    known = [{cell.label for cell in row.cells} for row in rows]
    whole = [Label.SPEAKER in labels and not labels.isdisjoint(_WHEN) for labels in known]
    bare = [Label.SPEAKER not in labels and labels.isdisjoint(_WHEN) for labels in known]
    if not whole or not whole[0] or sum(whole) + sum(bare) < len(rows):
        return list(rows)
    return [row for row, goes_on in zip(rows, bare, strict=True) if not goes_on]


def find_row_day(row: Row) -> DateMention | None:
    """The day in the row's cells."""
    for cell in row.cells:
        told = cell.label in (Label.DATE, Label.WHEN)
        if (told or cell.label is None) and (dates := find_dates(cell.line.text[:200], told=told)):
            return dates[0]
    return None
