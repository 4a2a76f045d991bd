"""Lists of talks whose lines carry no labels: the layout is learnt from all of them."""

from tests.reading.shown import read_shown


def test_names_behind_titles_are_told_from_the_titles() -> None:
    text = """\
Talks in spring

2026-03-06 - Moss on northern roofs - Ritva Saari
2026-03-13 - TBA - Ugo Neri
2026-03-20 - What do lichens remember? - Noor Haddad
"""

    assert read_shown(text) == [
        {"title": "Moss on northern roofs", "speakers": "Ritva Saari", "date": "2026-03-06"},
        {"speakers": "Ugo Neri", "date": "2026-03-13"},
        {"title": "What do lichens remember?", "speakers": "Noor Haddad", "date": "2026-03-20"},
    ]


def test_day_name_and_title_stand_on_lines_of_their_own() -> None:
    text = """\
Ringvorlesung WS 2025/26
Montag 19:15 Uhr

10.11.
Dr. Edda Mahlke (Trier)
Öfen am Rand der Stadt

17.11.
Prof. Dr. Tilo Brandner (Kassel)
Wer schrieb die Inventare?

12.01.
Dr. Ines Okafor (Jena)
Glas und Asche
"""

    assert [(draft["date"], draft["speakers"], draft["title"]) for draft in read_shown(text)] == [
        ("2025-11-10", "Edda Mahlke (Trier)", "Öfen am Rand der Stadt"),
        ("2025-11-17", "Tilo Brandner (Kassel)", "Wer schrieb die Inventare?"),
        ("2026-01-12", "Ines Okafor (Jena)", "Glas und Asche"),
    ]


def test_titles_above_a_line_with_name_and_day_belong_to_it() -> None:
    text = """\
Theory lunch

Counting lattice paths in the dark

Ada Quill (MIT) – Wednesday, September 10, 2025 @ noon

Sorting under a very small budget

Ben Stone (Fano) – Wednesday, September 17, 2025 @ noon
"""

    assert [(draft["date"], draft["start"], draft["title"]) for draft in read_shown(text)] == [
        ("2025-09-10", "12:00", "Counting lattice paths in the dark"),
        ("2025-09-17", "12:00", "Sorting under a very small budget"),
    ]


def test_programme_of_a_day_leaves_out_its_breaks() -> None:
    text = """\
Workshop on rivers
12 June 2026

9:30 - 10:00 Welcome and coffee
10:00 - 10:45 Noor Haddad (Utrecht): Ripples in sand
10:45 - 11:30 Pavel Kosta (Brno): Ripples in light
11:30 - 13:00 Lunch
13:00 - 13:45 Ritva Saari (Oulu): How rivers choose their beds
"""

    assert [(draft["date"], draft["start"], draft["speakers"]) for draft in read_shown(text)] == [
        ("2026-06-12", "10:00", "Noor Haddad (Utrecht)"),
        ("2026-06-12", "10:45", "Pavel Kosta (Brno)"),
        ("2026-06-12", "13:00", "Ritva Saari (Oulu)"),
    ]


def test_bullets_below_a_day_are_talks_of_that_day() -> None:
    text = """\
### Séance 1 — Rire et métier (6 février 2026 - 10h-13h)

- **Odile Garance**, Université de Lille — *« Le rire des relieurs »*
- **Hugo Maret**, Université de Nantes — *« Compter les grèves oubliées »*

### Séance 2 — Papier (13 mars 2026 - 10h-13h)

- **Léa Vasseur**, Université de Rouen — *« Ce que le papier retient »*
- **Paul Tissot**, Université de Brest — *« Une encre sans auteur »*
"""

    assert [(draft["date"], draft["title"]) for draft in read_shown(text)] == [
        ("2026-02-06", "Le rire des relieurs"),
        ("2026-02-06", "Compter les grèves oubliées"),
        ("2026-03-13", "Ce que le papier retient"),
        ("2026-03-13", "Une encre sans auteur"),
    ]


def test_rows_broken_within_a_cell_are_whole_again() -> None:
    text = (
        "Date\tTime\tSpeaker\tTitle\n"
        "March 3, 2026\t2:00 PM\tAda Quill\nOakfield University\tKnots in very thin air\n"
        "March 10, 2026\t2:00 PM\tBen Stone\nFano\tLinks that cannot be undone\n"
    )

    assert [(draft["speakers"], draft["title"]) for draft in read_shown(text)] == [
        ("Ada Quill (Oakfield University)", "Knots in very thin air"),
        ("Ben Stone (Fano)", "Links that cannot be undone"),
    ]


def test_wiki_table_is_read_like_any_other() -> None:
    text = """\
{| class="wikitable"
! Date !! Speaker !! Topic
|-
| 3 March 2026 || Ada Quill (MIT) || [https://example.org/a Knots in thin air]
|-
| 10 March 2026 || colspan="2" | ''no meeting''
|-
| 17 March 2026 || Ben Stone (Fano) || Links that hold
|}
"""

    assert [(draft["date"], draft["speakers"], draft["title"]) for draft in read_shown(text)] == [
        ("2026-03-03", "Ada Quill (MIT)", "Knots in thin air"),
        ("2026-03-17", "Ben Stone (Fano)", "Links that hold"),
    ]


def test_remark_overrides_the_usual_hour() -> None:
    text = """\
We meet at 14:00.

| Date | Speaker | Title | Remarks |
|---|---|---|---|
| 3 March 2026 | Ada Quill | Knots in thin air | |
| 10 March 2026 | Ben Stone | Links that hold | this one at 16:15 |
"""

    assert [draft["start"] for draft in read_shown(text)] == ["14:00", "16:15"]


def test_leaf_of_a_calendar_is_a_day() -> None:
    text = """\
Past talks
20
Jan
2026
Ada Quill (MIT)
Title: Knots in thin air
9
Dec
2025
Ben Stone (Fano)
Title: Links that hold
"""

    assert [(draft["date"], draft["speakers"]) for draft in read_shown(text)] == [
        ("2026-01-20", "Ada Quill (MIT)"),
        ("2025-12-09", "Ben Stone (Fano)"),
    ]


def test_letter_with_other_days_stays_one_talk() -> None:
    text = """\
Dear all,

on 12 March 2026 at 14:00 Ada Quill (MIT) will speak on “Knots in thin air” in Hall 4.

Please register until 5 March 2026. Abstracts of the spring school are due on 20 March 2026.

Best wishes
Ben Stone
"""

    assert [(draft["date"], draft["speakers"]) for draft in read_shown(text)] == [("2026-03-12", "Ada Quill (MIT)")]


def test_titles_above_hour_and_room_belong_to_them() -> None:
    text = """\
This week in the faculty

Monday 8 February 2027

Lichens on the Wall of an Old Town
16:00 | Room B12
Dr Hedda Fjeld, University of Tromsdal

Tuesday 9 February 2027

How Salt Marshes Count
11:00 | Lecture Theatre 2
Prof. Kwabena Osei, Cape Mensah University

Proof Assistants for the Impatient
14:30 | Room B12
Ilse Vandormael, Sint-Truien

No Botany seminar is held today
16:00
"""

    shown = [(draft["date"], draft["start"], draft["title"]) for draft in read_shown(text)]
    assert shown == [
        ("2027-02-08", "16:00", "Lichens on the Wall of an Old Town"),
        ("2027-02-09", "11:00", "How Salt Marshes Count"),
        ("2027-02-09", "14:30", "Proof Assistants for the Impatient"),
    ]


def test_visitor_who_speaks_several_times_gives_each_of_the_talks() -> None:
    text = """\
Our visitor Prof. Hedda Fjeld (Tromsdal) gives three lectures in March.

Monday 1 March 2027, 16:00: Lichens on the Walls of Old Towns
Wednesday 3 March 2027, 16:00: What the Moss Remembers
Friday 5 March 2027, 14:00: Counting Spores by Ear
"""

    shown = [(draft["title"], draft.get("speakers")) for draft in read_shown(text)]
    assert shown == [
        ("Lichens on the Walls of Old Towns", "Hedda Fjeld (Tromsdal)"),
        ("What the Moss Remembers", "Hedda Fjeld (Tromsdal)"),
        ("Counting Spores by Ear", "Hedda Fjeld (Tromsdal)"),
    ]


def test_last_talk_of_a_list_counts_whose_speaker_is_still_open() -> None:
    text = """\
Moss Seminar, all talks at 12:30 in Room 4

20 January 2027
"Counting Quiet Plants"
Ada Quill, Fano University

17 February 2027
"The Slow Roof"
Noor Haddad, Tromsdal College

21 April 2027
"Leaving the Wall"
Speaker to be confirmed
"""

    assert [(draft["title"], draft.get("speakers")) for draft in read_shown(text)] == [
        ("Counting Quiet Plants", "Ada Quill (Fano University)"),
        ("The Slow Roof", "Noor Haddad (Tromsdal College)"),
        ("Leaving the Wall", None),
    ]


def test_hour_below_the_last_talk_is_its_own_where_all_have_another() -> None:
    text = """\
Lock Keepers' Society
All meetings at the Dock House at 18:00 (tea from 17:30) unless noted.

Mon 18 Jan 2027   Gates that Leak
                  Ada Quill, Fano Works
Mon 15 Feb 2027   Dredging by Moonlight
                  Ugo Neri, Canal Trust
Mon 19 Apr 2027   Bells for Barges
                  Noor Haddad, Tromsdal College
                  (joint meeting with the Bell Society; 18:30 start, online only)
"""

    assert [draft["start"] for draft in read_shown(text)] == ["18:00", "18:00", "18:30"]


def test_sentences_below_titles_say_who_speaks() -> None:
    text = """\
Winter Lectures 2027
Lectures begin at 2:00 p.m. in the Loft.

JANUARY 24
The Brig That Came Home
Project archaeologist Dr. Ritva Saari describes the raising of the Heron.

FEBRUARY 7
Clam Wars
Historian Ugo Neri looks at the violent struggle over the beds.

FEBRUARY 21
Building a Raft
Sailmaker Noor Haddad demonstrates how oak is bent.
"""

    assert [(draft["title"], draft.get("speakers")) for draft in read_shown(text)] == [
        ("The Brig That Came Home", "Ritva Saari"),
        ("Clam Wars", "Ugo Neri"),
        ("Building a Raft", "Noor Haddad"),
    ]
