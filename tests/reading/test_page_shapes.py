"""Shapes of pages and letters from which titles, speakers, days, rooms and contacts were once misread."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.talk.contacts import find_contact
from seminar.reading.talk.rooms import find_room_beside_hours, read_room_line
from seminar.reading.talk.title_words import clean_title, drop_speaker
from seminar.reading.telling.told import find_accompanied, find_told
from seminar.reading.text.lines import split_lines
from seminar.reading.text.tongue import differ_in_tongue
from seminar.reading.when.day_hints import find_new_day
from seminar.speaker import SpeakerName

TODAY = dt.date(2026, 11, 21)


def drafts_of(text: str, zone: str = "Europe/London") -> tuple[Draft, ...]:
    return read(text, today=TODAY, zone=zone).drafts


def told(draft: Draft) -> tuple[str | None, list[str], str]:
    return draft.title, [person.name for person in draft.speakers], f"{draft.date} {draft.start}"


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("Tuesdays 2:30–3:20 pm, Van Hoeck 901", "Van Hoeck 901"),
        ("Friday 4 December 2026, 3pm, Room 507", "Room 507"),
        ("Wednesdays at 4:15pm in CIT 368 and on Zoom", "CIT 368"),
        ("Talk 3, Monday 12 April 2027, 10:00", None),
        ("Thursday 7 January 2027, 14:00", None),
    ],
)
def test_room_stands_beside_hours(text: str, room: str | None) -> None:
    assert find_room_beside_hours(text) == room


def test_room_line_is_a_number_with_its_institute() -> None:
    assert read_room_line("MR2, Centre for Applied Mathematics") == "MR2, Centre for Applied Mathematics"
    assert read_room_line("Chapter 2 of my thesis") is None


def test_contact_is_no_speaker_and_no_machine() -> None:
    lines = split_lines(
        "Ada Quill, ada.quill@fano.example\n\nQuestions: seminars@fano.example\nUnsubscribe: list-request@fano.example"
    )
    assert find_contact(lines, ["Ada Quill"]) == "seminars@fano.example"
    assert find_contact(split_lines("Register with tickets@fano.example"), []) is None


def test_tongues_differ_only_where_both_are_known() -> None:
    assert differ_in_tongue("Wer erbt den Berg und das Tal?", "Who inherits the mountain and the valley?")
    assert differ_in_tongue("Water and the City", "L'eau et la ville")
    assert differ_in_tongue("Reading the River in Winter", "Leer el río y la nieve")
    assert not differ_in_tongue("Who inherits the mountain", "and the valley of the moon?")
    assert not differ_in_tongue("Knots", "Der Berg und das Tal")


def test_line_tells_who_speaks_on_what() -> None:
    spans = find_told(split_lines("Am Dienstag spricht Dr. Ada Quill (Fano) über „Die Fähre als Lebensform“.")[0], 0)
    assert spans is not None
    person, title = spans
    assert ([each.name for each in person.people], title.text) == (["Ada Quill"], "Die Fähre als Lebensform")
    assert find_told(split_lines("Ada Quill und Bo Stone kommen am Dienstag zum Essen in den Saal.")[0], 0) is None


def test_title_stands_before_its_people() -> None:
    spans = find_accompanied(split_lines("I mulini nella nostra valle, con Maria Calderara")[0], 0)
    assert spans is not None
    assert ([each.name for each in spans[0].people], spans[1].text) == (
        ["Maria Calderara"],
        "I mulini nella nostra valle",
    )


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("“Less is more?” The whole series is about that.", "Less is more?"),
        ("Knots in ice (in English, online only)", "Knots in ice"),
        ("Sleep spindles (Ndaba et al., 2025)", "Sleep spindles"),
        ("RINVIATO al 20/04: Salari minimi", "Salari minimi"),
        ("Deiche von Butjadingen (1430)", "Deiche von Butjadingen (1430)"),
    ],
)
def test_remarks_are_no_part_of_a_title(title: str, clean: str) -> None:
    assert clean_title(title) == clean


def test_speaker_is_no_part_of_a_title() -> None:
    ada = (SpeakerName(name="Ada Quill"),)
    assert drop_speaker("Ada Quill: Knots in ice", ada) == "Knots in ice"
    assert drop_speaker("Knots in ice (Ada Quill)", ada) == "Knots in ice"
    assert drop_speaker("The Quill of Ada", ada) == "The Quill of Ada"


@pytest.mark.parametrize(
    ("remark", "day"),
    [("NB: postponed to 4 March", "4 March"), ("日程変更 → 5月29日", "5月29日"), ("due by 4 March", None)],
)
def test_remark_names_the_new_day(remark: str, day: str | None) -> None:
    said = find_new_day(remark)
    assert (said is None) if day is None else (said is not None and day in said)


def test_moved_row_takes_its_new_day_and_hour() -> None:
    text = """
        Lent Term 2027, Thursdays at 5pm
        | Date | Speaker | Title | Notes |
        |---|---|---|---|
        | 21 January | Dr Perdita Swan (Reading) | Margins that bite | |
        | 28 January | Prof. Emlyn Pugh (Bangor) | A grammar in Lisbon | moved to 4 March, 6pm |
    """
    assert list(map(told, drafts_of("\n".join(line.strip() for line in text.splitlines())))) == [
        ("Margins that bite", ["Perdita Swan"], "2027-01-21 17:00:00"),
        ("A grammar in Lisbon", ["Emlyn Pugh"], "2027-03-04 18:00:00"),
    ]


def test_day_line_holds_for_the_hours_below_it() -> None:
    text = """
Double seminar

Fri 4 December 2026, Seminarraum 05.002

14:15 - 15:15  Oriane Bettencourt (Lille): Wandering domains
15:45 - 16:45  Matthias Zgraggen (Fribourg): Rotation sets

Fri 18 December 2026, Seminarraum 00.003

14:15 - 15:15  Leire Goikoetxea (Barcelona): Sets of positive area
"""
    drafts = drafts_of(text, "Europe/Zurich")
    assert [(str(draft.date), draft.venue) for draft in drafts] == [
        ("2026-12-04", "Seminarraum 05.002"),
        ("2026-12-04", "Seminarraum 05.002"),
        ("2026-12-18", "Seminarraum 00.003"),
    ]


def test_pasted_export_with_semicolons_is_a_table() -> None:
    text = """
Date;Speaker;Affiliation;Title;Room
2027-01-13;Meera Raghunathan;SFU;Colourings without rejection;ASB 109
2027-01-27;;;Reading break, no seminar;
2027-02-03;Xiadani Cortez;UVic;Medians on a shoestring;TASC 9204
"""
    assert list(map(told, drafts_of(text))) == [
        ("Colourings without rejection", ["Meera Raghunathan"], "2027-01-13 None"),
        ("Medians on a shoestring", ["Xiadani Cortez"], "2027-02-03 None"),
    ]


def test_press_prose_names_speaker_and_title() -> None:
    text = """
Why do some towns keep their newspapers? Journalist and prize finalist Renata Szymborska-Cole will take up that question
when she delivers the Harlan Lecture on Thursday, March 11, 2027, at 7 p.m. in Dewing Auditorium.

“The Last Press Run” is free and open to the public; no tickets are required.
"""
    assert list(map(told, drafts_of(text))) == [
        ("The Last Press Run", ["Renata Szymborska-Cole"], "2027-03-11 19:00:00")
    ]


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("WHO OWNS THE ICE? A lake belongs to nobody until it freezes, and then to all. ", "WHO OWNS THE ICE?"),
        ("“Knots in old ice.” A lake belongs to nobody until it freezes, and then to all. ", "Knots in old ice"),
        ("The Night Life of Knots: A lake belongs to nobody until it freezes over. ", "The Night Life of Knots"),
    ],
)
def test_a_title_may_open_the_abstract(below: str, title: str) -> None:
    abstract = f"{below}We ask the judges, who were of several minds. We close with a map of the lake and of the law."
    (draft,) = drafts_of(f"6 March 2025, 3pm, Hall 2\n\nSpeaker: Ada Quill, Fano University\n\n{abstract}")
    assert (draft.title, draft.start) == (title, dt.time(15))


def test_an_archived_mail_is_of_the_day_of_its_stamp() -> None:
    text = """[ice] Knots today
Bo Stone bstone at fano.example
Thu Mar 13 09:02:11 GMT 2025

This afternoon at 3pm Ada Quill (Oakfield College) will speak on "Knots in ice".
"""
    assert [told(draft) for draft in drafts_of(text)] == [("Knots in ice", ["Ada Quill"], "2025-03-13 15:00:00")]
