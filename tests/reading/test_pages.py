"""Pages and lists that hold several talks."""

from datetime import date

from seminar.reading import SeriesDraft
from seminar.speaker import SpeakerName
from tests.reading.shown import read_shown, read_text


def test_table_takes_hours_room_and_link_from_the_lines_above() -> None:
    text = """\
# Probability Seminar, Fall 2025

Talks take place on Mondays, 3:00pm - 4:00pm (Eastern Time) in Hall B-12. Zoom: https://example.zoom.us/j/5551234567

| Date | Speaker | Affiliation | Title |
|------|---------|-------------|-------|
| Sep 8 | Lena Farrow | Oakfield University | Random trees with memory |
| Sep 15 | *No seminar* | | |
| ~~Oct 13~~ Oct 20 | Dr. Yuki Arai | Kyoto University | Walks in a forest [slides](https://example.org/arai.pdf) |
| Oct 27 | TBA | | TBA |
| Jan 12 | Paula Sandoval | MIT | Cancelled: Gaps in gap theorems |
"""
    usual = {
        "start": "15:00",
        "end": "16:00",
        "timezone": "America/New_York",
        "link": "https://example.zoom.us/j/5551234567",
        "venue": "Hall B-12",
    }

    assert read_shown(text) == [
        {"title": "Random trees with memory", "speakers": "Lena Farrow (Oakfield University)", "date": "2025-09-08"}
        | usual,
        {"title": "Walks in a forest", "speakers": "Yuki Arai (Kyoto University)", "date": "2025-10-20"}
        | usual
        | {"materials": "slides=https://example.org/arai.pdf"},
        {"title": "Gaps in gap theorems", "speakers": "Paula Sandoval (MIT)", "date": "2026-01-12"}
        | usual
        | {"status": "cancelled"},
    ]
    assert read_text(text).series == SeriesDraft(name="Probability Seminar, Fall 2025")


def test_row_overrides_what_is_usual() -> None:
    text = """\
Usually at 14:00 in Room 5.

Date\tTime\tSpeaker\tTitle\tRoom
07.10.2025\t\tJonas Keil\tModels of moss\t
21.10.2025\t16:30\tFrida Ahl (KTH)\tFast sums of slow terms\tH2
"""

    assert read_shown(text) == [
        {
            "title": "Models of moss",
            "speakers": "Jonas Keil",
            "date": "2025-10-07",
            "start": "14:00",
            "venue": "Room 5",
        },
        {
            "title": "Fast sums of slow terms",
            "speakers": "Frida Ahl (KTH)",
            "date": "2025-10-21",
            "start": "16:30",
            "venue": "H2",
        },
    ]


def test_one_ambiguous_date_is_settled_by_the_others_of_its_document() -> None:
    text = "Date | Speaker | Title\n9/4/2025 | Ada Quill | Knots\n9/18/2025 | Ben Stone | Links and more\n"

    assert [draft["date"] for draft in read_shown(text)] == ["2025-09-04", "2025-09-18"]


def test_cell_with_its_own_labels_is_read_by_them() -> None:
    text = """\
| Date | Speaker | Talk |
|---|---|---|
| Thursday, October 23, 2025, at 3:30 p.m. in BRCH 370 | Imre Osei, CUNY Millbrook | Title: Two bends Abstract: A \
river that bends once bends again. |
| Thursday, October 30, 2025, at 3:30 p.m. | Mia Chen | Title: One bend Abstract: TBA |
"""

    assert read_shown(text) == [
        {
            "title": "Two bends",
            "speakers": "Imre Osei (CUNY Millbrook)",
            "date": "2025-10-23",
            "start": "15:30",
            "venue": "BRCH 370",
            "abstract": "A river that bends once bends again.",
        },
        {"title": "One bend", "speakers": "Mia Chen", "date": "2025-10-30", "start": "15:30"},
    ]


def test_rows_without_borders_are_cut_where_the_name_ends() -> None:
    text = """\
Date Speaker Title
4 March 2025 Ines Okafor Counting by Colours [Slides] [Video]
11 March 2025 Ana Maria Keller Sparse Methods for Rivers
"""

    assert read_shown(text) == [
        {
            "title": "Counting by Colours",
            "speakers": "Ines Okafor",
            "date": "2025-03-04",
            "materials": "slides= recording=",
            "doubts": "start",
        },
        {
            "title": "Sparse Methods for Rivers",
            "speakers": "Ana Maria Keller",
            "date": "2025-03-11",
            "doubts": "speakers start",
        },
    ]


def test_second_talk_of_a_day_has_the_day_above_it() -> None:
    text = """\
| Date | Speaker | Title |
|---|---|---|
| 6 May 2025 | Ada Quill | Knots in space |
| | Ben Stone | Links in time |
"""

    assert read_shown(text) == [
        {"title": "Knots in space", "speakers": "Ada Quill", "date": "2025-05-06", "doubts": "start"},
        {"title": "Links in time", "speakers": "Ben Stone", "date": "2025-05-06", "doubts": "start"},
    ]


def test_bulleted_archive_is_read_line_by_line() -> None:
    text = """\
## Past talks (2024)

- 4 March 2024: Jane Hollis (Oakfield University), On knots and numbers
- 18 March 2024: Bram de Wit (TU Delft), Bridges revisited
- 8 April 2024: Aiko Mori, Paper folding at scale
"""

    assert read_shown(text) == [
        {"title": "On knots and numbers", "speakers": "Jane Hollis (Oakfield University)", "date": "2024-03-04"},
        {"title": "Bridges revisited", "speakers": "Bram de Wit (TU Delft)", "date": "2024-03-18"},
        {"title": "Paper folding at scale", "speakers": "Aiko Mori", "date": "2024-04-08"},
    ]


def test_bullets_that_lead_with_names_are_talks_too() -> None:
    text = """\
Upcoming talks

- **Ritva Saari** (Aalto University), *Ice and light*, 12 March 2026, 14:00 (EET), [Zoom](https://aalto.zoom.us/j/6161)
- **Ugo Neri** (Sapienza), *Dust and dawn*, 26 March 2026, 14:00 (EET), [Zoom](https://aalto.zoom.us/j/6161)
"""
    shared = {"start": "14:00", "timezone": "Europe/Helsinki", "link": "https://aalto.zoom.us/j/6161"}

    assert read_shown(text, zone="Europe/Helsinki") == [
        {"title": "Ice and light", "speakers": "Ritva Saari (Aalto University)", "date": "2026-03-12"} | shared,
        {"title": "Dust and dawn", "speakers": "Ugo Neri (Sapienza)", "date": "2026-03-26"} | shared,
    ]


def test_schedule_keeps_its_order_over_new_year() -> None:
    text = """\
Number Theory Seminar Fall 2025
September 10: Anna Kovacs (Szeged), Primes in pairs
September 17: No seminar
December 10: Ole Lund (Oslo), Heights
January 14: Mia Chen (NTU), Units
"""

    assert [(draft["date"], draft.get("title")) for draft in read_shown(text)] == [
        ("2025-09-10", "Primes in pairs"),
        ("2025-12-10", "Heights"),
        ("2026-01-14", "Units"),
    ]


def test_headings_with_days_begin_talks() -> None:
    text = """\
Machine Learning Lunch

## Tuesday, 14 October 2025, 12:00 - 13:00
**Speaker:** Nadia Ferro (INRIA)
**Title:** Sparse memories
**Abstract:** We study memories that forget most of what they see.

## Tuesday, 21 October 2025, 12:00 - 13:00
**Speaker:** Olu Adeyemi (University of Ibex)
**Title:** Learning to stop
**Abstract:** When should training stop?
"""

    assert read_shown(text) == [
        {
            "title": "Sparse memories",
            "speakers": "Nadia Ferro (INRIA)",
            "date": "2025-10-14",
            "start": "12:00",
            "end": "13:00",
            "abstract": "We study memories that forget most of what they see.",
        },
        {
            "title": "Learning to stop",
            "speakers": "Olu Adeyemi (University of Ibex)",
            "date": "2025-10-21",
            "start": "12:00",
            "end": "13:00",
            "abstract": "When should training stop?",
        },
    ]


def test_page_with_sections_gives_talks_and_series() -> None:
    text = """\
Combinatorics Seminar
Organizers: Tuva Moen (Bergen) and Iain Rook (Glasgow)

Upcoming Talks

October 3, 2025
Priya Raman, Indian Institute of Science
Colouring with a grudge
Abstract: Every vertex dislikes one colour.

October 17, 2025
Sam Okafor, University of Leeds
Trees that share leaves
Abstract: TBA

Past Talks

September 19, 2025
Wilma Stein, TU Graz
Cliques and clocks
"""

    assert read_shown(text) == [
        {
            "title": "Colouring with a grudge",
            "speakers": "Priya Raman (Indian Institute of Science)",
            "date": "2025-10-03",
            "abstract": "Every vertex dislikes one colour.",
        },
        {"title": "Trees that share leaves", "speakers": "Sam Okafor (University of Leeds)", "date": "2025-10-17"},
        {"title": "Cliques and clocks", "speakers": "Wilma Stein (TU Graz)", "date": "2025-09-19"},
    ]
    assert read_text(text).series == SeriesDraft(
        name="Combinatorics Seminar",
        organizers=(
            SpeakerName(name="Tuva Moen", affiliation="Bergen"),
            SpeakerName(name="Iain Rook", affiliation="Glasgow"),
        ),
    )


def test_talks_of_one_meeting_share_its_day_and_place() -> None:
    text = """\
Mini-workshop on waves
Date: 12 June 2025
Venue: Hall 4

Title: Ripples in sand
Speaker: Noor Haddad (Utrecht)
Time: 10:00 - 10:45

Title: Ripples in light
Speaker: Pavel Kosta (Brno)
Time: 11:00 - 11:45
"""

    assert read_shown(text) == [
        {
            "title": "Ripples in sand",
            "speakers": "Noor Haddad (Utrecht)",
            "date": "2025-06-12",
            "start": "10:00",
            "end": "10:45",
            "venue": "Hall 4",
        },
        {
            "title": "Ripples in light",
            "speakers": "Pavel Kosta (Brno)",
            "date": "2025-06-12",
            "start": "11:00",
            "end": "11:45",
            "venue": "Hall 4",
        },
    ]


def test_department_page_lists_talks_by_their_days() -> None:
    text = """\
Fall 2022 – Abstracts

Wednesday, December 7, 2022. Mathematics Colloquium.

Dr. Signe Hallam, University of Pine
“Staircases that never repeat”
3:15 – 4:15 pm, Room 101, Larch Hall (with refreshments at 3:00 pm)

A staircase may climb for ever without two equal flights. I build one from a single rule, and I ask how soon a \
walker can tell.

Friday, December 2, 2022. Graduate Seminar.

Rowan Teague, University of Pine (advisor: Nils Porter).
“Who moved the lighthouse? Or, how maps of a coast grow old”
3:00 – 3:50 pm, 104 Birch Hall
"""

    assert read_shown(text) == [
        {
            "title": "Staircases that never repeat",
            "speakers": "Signe Hallam (University of Pine)",
            "date": "2022-12-07",
            "start": "15:15",
            "end": "16:15",
            "venue": "Room 101, Larch Hall",
            "abstract": "A staircase may climb for ever without two equal flights. I build one from a single "
            "rule, and I ask how soon a walker can tell.",
        },
        {
            "title": "Who moved the lighthouse? Or, how maps of a coast grow old",
            "speakers": "Rowan Teague (University of Pine)",
            "date": "2022-12-02",
            "start": "15:00",
            "end": "15:50",
            "venue": "104 Birch Hall",
        },
    ]


def test_year_of_a_heading_holds_until_the_next() -> None:
    text = """\
# Talks

## 2024
- March 4: Jane Hollis, On knots and numbers
- May 6: Bram de Wit, Bridges revisited

## 2023
- October 9: Aiko Mori, Paper folding at scale
"""

    assert [draft["date"] for draft in read_shown(text, today=date(2026, 1, 1))] == [
        "2024-03-04",
        "2024-05-06",
        "2023-10-09",
    ]
