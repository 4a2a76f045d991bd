"""Texts that have lost their blank lines, read as they read before."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.lists.close_set import part_close_set
from seminar.reading.text.lines import split_lines

LEADING_DAYS = """Glacier seminar
Lent term 2027, Mondays at 5 pm, Hall B
Convenors: R. Ashdon, L. Perrin

18 January
Cosima Redgrave (Fano)
Slow cracks under fast glaciers

25 January
Pavel Zorin (Arden)
Railways on thin ice

1 February
Reading week: no meeting

8 February
To be announced"""
RECORDS = """This week at the institute

Upper floor
Speaker: Ada Quill, Fano
Title: Knots in ice
Date: 1 December 2026, 11:00

Cellar
Speaker: Bo Stone, Arden
Title: Walks that come back
Date: 3 December 2026, 14:00"""
ITEMS = """Soil microbes online: three talks are coming up

1) 19 January 2027, 09:00 CET
Perla Nyambe (Fano)
Fungal highways under maize

2) 16 February 2027, 17:00 CET
Cass Thibault (Arden)
The soil after the fire"""
BULLETS = """Knots and links, autumn 2026:
- 9 October, 14:00: Ada Quill, Knots in ice
- 16 October, 14:00: Bo Stone, Walks that come back

Hall B, with tea at half past one
Write to Cleo Marsh
to have lunch with a speaker"""
LETTER = (
    "Dear all,\n\nAda Quill will speak about the knots that the ice below a glacier ties into itself while it moves "
    "and two winters in which hundreds of microphones have listened to them.\nTitle: Knots in ice\n"
    "Speaker: Ada Quill\nWhen: 9 October 2026, 14:00\nWhere: Hall B\n\nBest wishes\nBo"
)
ROWS = """Lunch talks in December, Tuesdays at 12:15 in Hall B

01.12. Ada Quill (Fano): Knots in ice
08.12. Bo Stone (Arden): Walks that come back
15.12. Cleo Marsh (Sund): Tilings without a rule

Bring your own lunch
Write to Dag Holm"""
HEADED = """River cities: talks of this term

Research seminars (16:00 – 17:30)
5 October 2027
Ada Quill: Knots in ice

19 October 2027
Bo Stone: Walks that come back

Lunch forums (12:30 – 13:30)
12 October 2027
Cleo Marsh: Tilings without a rule

26 October 2027
Dag Holm: Maps at the kitchen table"""
TEXTS = [LEADING_DAYS, RECORDS, ITEMS, BULLETS, LETTER, ROWS, HEADED]
NAMES = ["days", "records", "items", "bullets", "letter", "rows", "hours above"]


def _push_together(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if line)


def _drafts(text: str) -> list[tuple[object, ...]]:
    drafts = read(text, today=dt.date(2026, 9, 1), zone="Europe/Berlin").drafts
    return [_core(draft) for draft in drafts]


def _core(draft: Draft) -> tuple[object, ...]:
    return draft.title, tuple(each.name for each in draft.speakers), draft.date, draft.start


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_part_close_set_gives_back_the_paragraphs(text: str) -> None:
    parted = part_close_set(split_lines(_push_together(text)))
    assert _gaps(parted)[1:] == _gaps(split_lines(text))[1:]


def _gaps(lines: object) -> list[str]:
    assert isinstance(lines, list | tuple)
    return [line.text for line in lines if line.gap]


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_part_close_set_leaves_a_text_with_blank_lines(text: str) -> None:
    lines = split_lines(text)
    assert tuple(part_close_set(lines)) == lines


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_read_finds_the_same_without_blank_lines(text: str) -> None:
    assert _drafts(_push_together(text)) == _drafts(text)


def test_part_close_set_leaves_days_that_end_their_talks() -> None:
    text = "Seminar\nKnots in ice\nAda Quill\n9 May\nWalks\nBo Stone\n16 May\nTilings\nCleo Marsh\n23 May\nAll in B 4"
    lines = split_lines(text)
    assert tuple(part_close_set(lines)) == lines
