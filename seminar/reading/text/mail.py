"""The head of a forwarded mail: who wrote when to whom, which is not who speaks when."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used, gather_words, match_any
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.surroundings import bids_farewell
from seminar.reading.text.lines import Line
from seminar.reading.text.notices import drop_notices
from seminar.reading.when.dates import find_dates
from seminar.reading.when.stamped_days import names_near_day
from seminar.reading.when.terms import read_whole_day

_SUBJECTS = gather_words(lambda words: words.phrasing.mail_subjects)
# These stand in mails' heads alone.
_SURE = gather_words(lambda words: words.phrasing.mail_heads)
_SENT = gather_words(lambda words: words.phrasing.mail_days)
# These label facts as well: a mail's head has another of them beside.
_COMMON = (_SENT - _SURE) | {"an", "de", "da", "para", "per", "a", "à", "日期", "日時"}
_MOST_HEAD = 12
_LONGEST_SIGNATURE = 7
_HEADER = compile_when_used(rf"\W{{0,4}}({match_any(_SUBJECTS | _SURE | _COMMON)})\s*[:：]\s*(.*)", re.IGNORECASE)
_PREFIX = re.compile(r"^(?:(?:re|fwd?|fw|aw|wg|rv|enc|tr|r|i)\s*:\s*|\[[\w .-]{1,40}\]\s*)+", re.IGNORECASE)
_FOOTER = re.compile(
    r"^(?:_{5,}|you received this message because|to unsubscribe from this"
    r"|more information about the [\w-]+ mailing list|[\w-]+ mailing list\b)",
    re.IGNORECASE,
)
# As Mailman writes them: "Ada Quill quill at fano.example", "Tue Nov 3 09:05:07 EST 2020".
_WRITER = re.compile(r".{0,80}?\S{1,64}(?:\s(?:at|AT|en|à|bei)\s|@)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\W{0,3}")
_CLOCK = re.compile(r"\s\d\d:\d\d:\d\d(?:\s(?:[A-Z]{2,5}|[+-]\d{4}))?(?=\s)")
_ARCHIVED = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s{1,2}(?:[A-Z][a-z]{2}\s{1,2}\d{1,2}|\d{1,2}\s[A-Z][a-z]{2}(?:\s\d{4})?)"
    r"\s\d\d:\d\d:\d\d(?:\s(?:[A-Z]{2,5}|[+-]\d{4}))?(?:\s\d{4})?"
)
_STAMP = re.compile(
    r":\s{1,3}[^\W\d_]{2,4}\.?,?\s\d{1,2}\.?\s[^\W\d_]{3,5}\.?\s\d{4},?\s(?:[^\W\d_]{2}\s)?\d{1,2}:\d\d"
)
_TALK = (Label.SPEAKER, Label.TITLE, Label.TIME, Label.VENUE, Label.WHEN, Label.ABSTRACT, Label.AFFILIATION)
_FORWARDED = re.compile(r"^-{2,}\s?(?:forwarded|original) message", re.IGNORECASE)


def strip_mail(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without mail headers and list footers; a subject stays, without "Fwd:" and the list's name."""
    lines = _strip_archived(lines)
    kept: list[Line] = []
    place = 0
    while place < len(lines):
        end = place
        while end < len(lines) and _HEADER.match(lines[end].text) and (end == place or _follows(lines, end)):
            end += 1
        names = {_name(line) for line in lines[place:end]}
        head = len(names) >= 2 and names & (_SUBJECTS | _SURE) and names - {"date", "to"}
        if head and (names & _SURE or not _labels_around(lines, place, end)):
            kept += [_read_subject(line) for line in lines[place:end] if _name(line) in _SUBJECTS]
            place = end
        elif _FOOTER.match(lines[place].text) and place > len(lines) // 2:
            break
        elif _FORWARDED.match(lines[place].text):
            kept = _drop_covering_signature(kept)
            place += 1
        else:
            kept.append(_read_alone(lines, place, end, names))
            place += 1
    return tuple(line for line in kept if line.text)  # a subject may be empty, or "Fwd:" alone


def _drop_covering_signature(kept: list[Line]) -> list[Line]:
    """The lines without who signs the letter that forwards another: below it the other letter begins."""
    for place in range(max(len(kept) - _LONGEST_SIGNATURE, 0), len(kept)):
        if bids_farewell(kept[place].text):
            return kept[:place]
    return kept


def _read_alone(lines: Sequence[Line], place: int, end: int, names: set[str]) -> Line:
    """A line that is no mail's head: a subject without its label, or among a talk's labels as its title."""
    line = lines[place]
    if not names <= _SUBJECTS | _COMMON or _name(line) not in _SUBJECTS:
        return line
    subject = _read_subject(line)
    if _labels_around(lines, place, end):
        return replace(line, text=f"Title: {subject.text}", raw=f"Title: {subject.text}")
    return subject if len(names) == 1 else line


def _labels_around(lines: Sequence[Line], place: int, end: int) -> bool:
    """Whether labels of a talk stand right above or below: "Subject" and "Date" are two of them then."""
    around = (*lines[max(place - 1, 0) : place], *lines[end : end + 1])
    near = [line for line in around if abs(line.number - lines[place].number) <= end - place + 1]
    return any(piece.label in _TALK for piece in mark_labels(near))


def _strip_archived(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without who wrote when, as a list's archive shows it below the subject."""
    stamp = _find_archived(lines)
    if not stamp:
        return lines
    subject = lines[: stamp - 1]
    rest = lines[stamp + 1 :]
    return [*(_cut_prefix(line) for line in subject), *(replace(line, gap=True) for line in rest[:1]), *rest[1:]]


def _find_archived(lines: Sequence[Line]) -> int:
    """The place of a stamp such as "Tue Nov 3 09:05:07 EST 2020" right below somebody's address; 0 without."""
    return next(
        (
            place
            for place in range(1, min(len(lines), _MOST_HEAD))
            if _ARCHIVED.fullmatch(lines[place].text) and _WRITER.fullmatch(lines[place - 1].text)
        ),
        0,
    )


def _cut_prefix(line: Line) -> Line:
    text = _PREFIX.sub("", line.text)
    return line if not text or text == line.text else replace(line, text=text, raw=text)


def find_sent_day(lines: Sequence[Line]) -> dt.date | None:
    """The day on which the mail was sent whose head stands above the text, where that names the year."""
    if (stamp := _find_archived(lines)) and (dates := find_dates(_CLOCK.sub(" ", lines[stamp].text))):
        return read_whole_day(dates[0])
    names = {_name(line) for line in lines[:_MOST_HEAD]}
    if not (names & _SURE or _is_short_head(lines)) or len(names - {""}) < 2:
        return None
    for line in lines[:_MOST_HEAD]:
        if _name(line) in _SENT and (dates := find_dates(line.text)) and dates[0].year and not dates[0].open:
            try:
                return dt.date(dates[0].year, dates[0].month, dates[0].day)
            except ValueError:
                return None
    return None


def _is_short_head(lines: Sequence[Line]) -> bool:
    """Whether the text begins with a subject and a stamp such as "Fri, 28 Nov 2025 11:00"."""
    head = lines[:2]
    if {_name(line) for line in head} & _SENT and any(names_near_day(line.text) for line in lines):
        return any(_name(line) in _SUBJECTS for line in head)
    return any(_name(line) in _SUBJECTS for line in head) and any(
        _name(line) in _SENT and _STAMP.search(line.text) for line in head
    )


def _follows(lines: Sequence[Line], place: int) -> bool:
    return lines[place].number - lines[place - 1].number <= 2


def _name(line: Line) -> str:
    found = _HEADER.match(line.text)
    return found[1].lower() if found else ""


def _read_subject(line: Line) -> Line:
    text = drop_notices(_PREFIX.sub("", re.split(r"[:：]", line.text, maxsplit=1)[1].strip()))
    return replace(line, text=text, raw=text, gap=True)
