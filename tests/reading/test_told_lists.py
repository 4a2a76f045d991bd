"""Several talks in sentences, several on one day, and what their lines hold beside a title."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.lists.closing_names import find_closing
from seminar.reading.lists.own_days import find_own_days
from seminar.reading.talk.materials import strip_materials
from seminar.reading.telling.told import find_lecturing, find_performing
from seminar.reading.text.html_rows import unfold_html_rows
from seminar.reading.text.lines import split_lines
from seminar.reading.text.stamps import strip_stamp
from seminar.reading.who.postnominals import are_letters, drop_letters

TODAY = dt.date(2026, 1, 5)


def _read(text: str) -> list[tuple[object, str, str, list[str]]]:
    drafts = read(text, today=TODAY, zone="Europe/London").drafts
    return [(each.title, str(each.date), str(each.start)[:5], [who.name for who in each.speakers]) for each in drafts]


def _close(text: str) -> tuple[str, str] | None:
    found = find_closing(split_lines(text)[0], 0)
    return (found[1].text, found[0].people[0].name) if found else None


def test_sentences_tell_talks_with_their_days_in_any_order() -> None:
    text = """The Old Mill opens its winter on Thursday 8 January 2026 with Petra Lindqvist, who will speak about
“Eels of the lower river”. On 22 January Dr Owen Castle-Jones presents “A hundred years of ferries”, and on 5 February
the season closes with “Bells under the ice” by Marta Kowalczyk. All talks begin at 7pm in the Mill.
"""
    assert _read(text) == [
        ("Eels of the lower river", "2026-01-08", "19:00", ["Petra Lindqvist"]),
        ("A hundred years of ferries", "2026-01-22", "19:00", ["Owen Castle-Jones"]),
        ("Bells under the ice", "2026-02-05", "19:00", ["Marta Kowalczyk"]),
    ]


def test_day_without_month_is_of_the_month_named_before() -> None:
    text = """Le cycle reprend le mardi 3 mars avec la conférence « Les marées oubliées » de Hélène Vasseur. Le mardi \
10, Karim Benali parlera des « Jardins suspendus de Fès ». Le mardi 24 mars, enfin, Louise Tremblay-Roy présentera \
« L'encre et le sel ». Les séances ont lieu à 18h30.
"""
    assert [talk[:2] for talk in _read(text)] == [
        ("Les marées oubliées", "2026-03-03"),
        ("Jardins suspendus de Fès", "2026-03-10"),
        ("L'encre et le sel", "2026-03-24"),
    ]


def test_one_talk_and_a_book_are_not_several_talks() -> None:
    text = """On 3 May 2025 Ada Quill won the medal for her book “Knots in ice and other tales”. Ada Quill will give a \
talk on Tuesday 4 November 2026 at 5pm entitled “Why ice sings when it melts” in Room B12.
"""
    assert [talk[0] for talk in _read(text)] == ["Why ice sings when it melts"]


def test_numbered_talks_of_one_day_are_parted() -> None:
    text = """Spring series

March 3
1. Knots and Rivers  Prof. Ada Quill, University of Fano
2. Bridges of Tin  Dr Bo Stone, Oakfield College
March 17
1. The Frozen Library  Ms Cara Lind, Head of Archives
2. Whales by Night  Dr Dan Moor
"""
    assert [(talk[0], talk[1], talk[3]) for talk in _read(text)] == [
        ("Knots and Rivers", "2026-03-03", ["Ada Quill"]),
        ("Bridges of Tin", "2026-03-03", ["Bo Stone"]),
        ("The Frozen Library", "2026-03-17", ["Cara Lind"]),
        ("Whales by Night", "2026-03-17", ["Dan Moor"]),
    ]


def test_title_that_begins_with_a_name_stays_whole_where_speakers_stand_elsewhere() -> None:
    text = """Programme 2026

12 May: Hannah Lowe
Ada Byron - a life in numbers
9 June: Piotr Nowak
Bridges of the north
14 July: Sofia Grand
Salt roads and their keepers
To join: https://us02web.zoom.us/j/84930126999 (same link for every talk)
"""
    drafts = read(text, today=TODAY, zone="Europe/London").drafts
    assert [each.title for each in drafts] == [
        "Ada Byron - a life in numbers",
        "Bridges of the north",
        "Salt roads and their keepers",
    ]
    assert {each.link for each in drafts} == {"https://us02web.zoom.us/j/84930126999"}


def test_name_behind_a_title_needs_a_title_or_a_word_of_its_own() -> None:
    assert _close("¿Quién inventó el faro? Por Andrés Molina, ingeniero.") == (
        "¿Quién inventó el faro?",
        "Andrés Molina",
    )
    assert _close("Moths of the Moor Dr Ada Quill (Fano)") == ("Moths of the Moor", "Ada Quill")
    assert _close("The strange case of Dr Jekyll") is None
    assert _close("Sherlock Holmes and Dr Watson") is None


def test_words_that_only_lead_to_more_are_no_part_of_a_title() -> None:
    assert strip_materials("Knots in ice (abstract) [slides, code]") == "Knots in ice"
    assert strip_materials("Turing machines (and more)") == "Turing machines (and more)"


def test_letters_behind_a_name_are_none_of_it() -> None:
    assert drop_letters("Ada Quill MA") == "Ada Quill"
    assert are_letters("MBBS, BSc (Hons), DPMSA")
    assert not are_letters("WEI LI")


def test_html_cells_broken_over_lines_become_a_row() -> None:
    text = "<table><tr><th>Who</th><th>What</th></tr><tr><td>Ada Quill</td><td>Knots\n  in ice</td></tr></table>"
    assert unfold_html_rows(text).strip().splitlines() == ["| Who | What |", "| Ada Quill | Knots in ice |"]


def test_month_of_publication_before_the_text_is_taken_off() -> None:
    lines, day = strip_stamp(split_lines("date 2018-11 Fano. The season opens."))
    assert [line.text for line in lines] == ["Fano. The season opens."]
    assert day == dt.date(2018, 11, 1)


def test_a_line_may_tell_what_on_without_quoting_it() -> None:
    text = """Dear all,

next week we have two talks:

Tue, 13 Jan, 14:15: Ada Quill (Fano) will tell us about knots in ice.
Thu, 15 Jan, 16:15: Tobias Reed (Oakfield), "How to heat a mill".

Both are in room 204.
"""
    assert _read(text) == [
        ("knots in ice", "2026-01-13", "14:15", ["Ada Quill"]),
        ("How to heat a mill", "2026-01-15", "16:15", ["Tobias Reed"]),
    ]


@pytest.mark.parametrize(
    "line, told",
    [
        ("Ada Quill reads from THE LONG THAW", ("Ada Quill", "THE LONG THAW")),
        ("14 Jan 2027, 7pm – Ada Quill reads from her new novel “Thaw”, with music", ("Ada Quill", "Thaw")),
        ("Archivist Ben Stone talks about Nails, Keys and Lies", ("Ben Stone", "Nails, Keys and Lies")),
        ("Ada Quill liest aus ihrem Roman „Das Tauen“", ("Ada Quill", "Das Tauen")),
        ("Ada Quill (Fano) lee «El deshielo»", ("Ada Quill", "El deshielo")),
        ("Physics reads Chekhov, and other tales", None),
        ("Ada Quill presents Knots in Ice on 4 May.", None),
    ],
)
def test_lines_that_say_who_reads_what_hold_both(line: str, told: tuple[str, str] | None) -> None:
    found = find_performing(split_lines(line)[0], 0)
    assert (found and (found[0].people[0].name, found[1].text)) == told


def test_colleagues_go_by_their_given_names_beside_a_quotation() -> None:
    found = find_lecturing(split_lines('14 Jan: Ada & Ben from Security on "Knots in ice"')[0], 0)
    assert found is not None
    assert ([each.name for each in found[0].people], found[1].text) == (["Ada", "Ben"], "Knots in ice")


def test_days_that_open_sentences_are_those_of_talks() -> None:
    text = """The Wrenfield Society

Friday 16 January 2026: "Dark Skies over Fano", a talk by Peter Nunn. Friday 20 February 2026: Dr Lucy Achterberg
(Leiden) on "Rings Around Everything". Friday 17 April 2026: "How to Weigh a Galaxy" by Prof. Colin Abbot. All at 8 pm.
"""
    assert _read(text) == [
        ("Dark Skies over Fano", "2026-01-16", "20:00", ["Peter Nunn"]),
        ("Rings Around Everything", "2026-02-20", "20:00", ["Lucy Achterberg"]),
        ("How to Weigh a Galaxy", "2026-04-17", "20:00", ["Colin Abbot"]),
    ]


def test_days_in_figures_below_a_dash_begin_lines_of_their_own() -> None:
    text = """Colloquium, Spring 2026, Fridays 3:30-5:00pm

1/23  Ada Quill (Fano)            "Tone and the left edge"
1/30  --- NO COLLOQUIUM ---
2/6   Ben Stone (Oakfield)        "Reduplication (revisited)"
2/20  Cara Lindqvist (Fano)       "Clitics that wander"
"""
    assert _read(text) == [
        ("Tone and the left edge", "2026-01-23", "15:30", ["Ada Quill"]),
        ("Reduplication (revisited)", "2026-02-06", "15:30", ["Ben Stone"]),
        ("Clitics that wander", "2026-02-20", "15:30", ["Cara Lindqvist"]),
    ]


def test_counted_weeks_and_days_off_are_no_talks() -> None:
    text = """Term Card, all meetings at 8 pm

1st Week    Tuesday 20 January 2026
            Dr Ada Quill (Fano)
            "What Frege Owed"
2nd Week    Tuesday 27 January 2026
            Members' Papers. No speaker.
3rd Week    Tuesday 3 February 2026
            No events
4th Week    Tuesday 10 February 2026
            Professor Ben Stone (Kyoto)
            "A Grammar without Nouns"
"""
    assert _read(text) == [
        ("What Frege Owed", "2026-01-20", "20:00", ["Ada Quill"]),
        ("A Grammar without Nouns", "2026-02-10", "20:00", ["Ben Stone"]),
    ]


def test_sentence_ends_behind_plain_ticks() -> None:
    text = """The society meets at 8.30 p.m. in the Parlour. On 20 January 2026 Dr Perpetua Lyle will read a paper
entitled 'Can Stones Be Lonely?'. On 3 February we shall have Professor Anton Weiss of Graz, on 'Duty in the Dark'.
The meeting on 17 February is a discussion among members. Finally, on 3
March, Mr Oliver Tansley reads 'Bad Arguments for Kindness'.
"""
    assert [(title, day, who) for title, day, _, who in _read(text)] == [
        ("Can Stones Be Lonely?", "2026-01-20", ["Perpetua Lyle"]),
        ("Duty in the Dark", "2026-02-03", ["Anton Weiss"]),
        ("Bad Arguments for Kindness", "2026-03-03", ["Oliver Tansley"]),
    ]


def test_title_in_capitals_tells_nobodys_life() -> None:
    text = "15 May 2026, Hall\n\n7 pm Ada Quill: A Spoon Is Longer Than You Think\n9 pm Ben Stone: Clocks of Sea\n"
    assert [title for title, *_ in _read(text)] == ["A Spoon Is Longer Than You Think", "Clocks of Sea"]


def test_day_on_which_a_season_closes_is_its_own() -> None:
    assert len(find_own_days("The season closes on Thursday 8 April with Ada Quill")) == 1
    assert find_own_days("The exhibition closes on Thursday 8 April") == []
