"""One talk each, as news items, signed mails, clubs, calendars, defences and forms announce it."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.talk.label_words import guess_label, name_label
from seminar.reading.talk.title_parts import part_title
from seminar.reading.text.armor import strip_armor
from seminar.reading.text.comments import strip_comments
from seminar.reading.text.emphasis import quote_slanted
from seminar.reading.text.issue_forms import read_issue_form
from seminar.reading.text.lines import split_lines
from seminar.reading.text.open_titles import write_open_titles
from seminar.reading.text.reference_links import resolve_references
from seminar.reading.text.unwrapping import unwrap
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.worded_hours import write_worded_hours
from seminar.reading.who.acting import find_actors, take_together
from seminar.reading.who.clubs import names_club

TODAY = dt.date(2026, 11, 21)

NEWS = """\
Colloquium by Sunna Vemork-Adebayo: "Atlases of the Lost"

On Wednesday, March 17th the much admired cartographer, Prof. Sunna Vemork-Adebayo, comes to Fano to give a \
colloquium lecture. We shall sit in the Tower Auditorium from 15.00-16.30 and everyone who ever got lost should come.
"""
SHORT_HOUR = """\
Seminar with Tekla Moravcsik-Ndiaye: "Salt in the Walls"

This spring the Institute has a guest. On Tuesday, 2 February 2027 the conservator Tekla Moravcsik-Ndiaye visits the \
Institute to talk about what seawater does to brick. Come to room 2.14 at 14:00. There will be tea.
"""
DEFENCE = """\
Public defence: Oskar Lindqvist-Abara

Oskar Lindqvist-Abara will defend the doctoral thesis "Ice Memory in Boreal Lakes and What the Sediment Keeps of It".

Title in Swedish:
Isminne i boreala sjöar

Date and time of the public defence: Friday 12 March 2027, kl. 13.00
Place: Hall C, Vattengatan 4
"""
CLUB = """\
Knit Night Extra

What's Knit Night?

Knit Night is where the yarn people of Fano meet. Bring needles. Bring tea. We have chairs for thirty.

Thursday 18 March at 7pm

The Wool that Went to Sea – Dr Marit Oyelowo, Harbour Museum
"""
EVENING = """\
MONTHLY GATHERING: 14 April 2027 – Lichens on our walls

You are invited to a slide show by Torvald Achebe-Lund on the small grey things that grow on every wall of the town. \
Torvald will show what he photographed in ten years of walking slowly with his nose against stone.

We start, whatever the weather is like and however many of us find the way, at the usual time of 7:30 p.m. in the shed.
"""
CALENDAR = """\
The Bell Founder's Daughter
Apr 22 2027 @ 6:30 pm – 8:00 pm
The Bell Founder's Daughter @ Guild of Stone Masons | Fano | Arden

Join us for an evening of fire and bronze with the metal historian Lisbet Marroquín, who has cast eleven bells herself.
"""
THESIS = """\
MSc Thesis Defence

Student: Jonas Petter-Quaye
Title of thesis: Grasping wet objects with a soft hand
Supervisor(s): Dr. M. Ilves, Prof. T. Varga
Date: 15/01/2027
Time: 09:30–10:30
Room: E-214
"""
SOCIETY = """\
Ladies and gentlemen of the Astronomical Club,

our February meeting takes place on the 9th (second Tuesday as always), 8 p.m., in the back room of the Anchor.
Our guest will be Captain Oonagh Fairweather of the Armitage Observatory, who has promised us a talk under the title \
of "Dust: the other half of the sky".
"""
MEETUP = """\
Stone Carvers Meetup #47: Home-brewed weather satellites

Hosted by Delphine R. and 2 others

Stone Carvers
Public group

Details
This month Arjen Wielinga-Castro shows how he built a ground station on his balcony for less than 60 euros.

Thursday, January 28, 2027
6:30 PM to 9:30 PM CET
How to find us: ring at "Lab", 2nd floor
"""
MEETING = """\
ANNUAL GENERAL MEETING AND TALK

Thursday 25 March 2027 at the Village Hall

7.00 pm AGM (members only)
7.45 pm Refreshments
8.00 pm "Hedges: The Longest Nature Reserve" – illustrated talk by Rupert Olawale-Finch of the County Wildlife Trust
"""
PICTURES = """\
**Data Evening – February session**

📅 17.02.2027, 18:00–19:30
📍 Kulturhaus, Seminar room 2
🗣 Ottoline Nakamura-Berg (City Water Works)
💬 Predicting leaks before they happen
"""
O_CLOCK = """\
LUNAR SOCIETY OF WEST ARDEN

Dr. Hal Birtwistle-Nguyen
Royal Institute of Volcanoes

THE YEAR WITHOUT A SUMMER

Saturday 20 February 2027, 3 o'clock
St. Chad's Schoolroom
"""


@pytest.mark.parametrize(
    "text, title, speaker, day, start",
    [
        (NEWS, "Atlases of the Lost", "Sunna Vemork-Adebayo", dt.date(2027, 3, 17), dt.time(15)),
        (SHORT_HOUR, "Salt in the Walls", "Tekla Moravcsik-Ndiaye", dt.date(2027, 2, 2), dt.time(14)),
        (
            DEFENCE,
            "Ice Memory in Boreal Lakes and What the Sediment Keeps of It",
            "Oskar Lindqvist-Abara",
            dt.date(2027, 3, 12),
            dt.time(13),
        ),
        (CLUB, "The Wool that Went to Sea", "Marit Oyelowo", dt.date(2027, 3, 18), dt.time(19)),
        (EVENING, "Lichens on our walls", "Torvald Achebe-Lund", dt.date(2027, 4, 14), dt.time(19, 30)),
        (CALENDAR, "The Bell Founder's Daughter", "Lisbet Marroquín", dt.date(2027, 4, 22), dt.time(18, 30)),
        (THESIS, "Grasping wet objects with a soft hand", "Jonas Petter-Quaye", dt.date(2027, 1, 15), dt.time(9, 30)),
        (SOCIETY, "Dust: the other half of the sky", "Oonagh Fairweather", dt.date(2027, 2, 9), dt.time(20)),
        (MEETUP, "Home-brewed weather satellites", "Arjen Wielinga-Castro", dt.date(2027, 1, 28), dt.time(18, 30)),
        (MEETING, "Hedges: The Longest Nature Reserve", "Rupert Olawale-Finch", dt.date(2027, 3, 25), dt.time(20)),
        (PICTURES, "Predicting leaks before they happen", "Ottoline Nakamura-Berg", dt.date(2027, 2, 17), dt.time(18)),
        (O_CLOCK, "THE YEAR WITHOUT A SUMMER", "Hal Birtwistle-Nguyen", dt.date(2027, 2, 20), dt.time(15)),
    ],
)
def test_single_talk_is_read(text: str, title: str, speaker: str, day: dt.date, start: dt.time) -> None:
    drafts = read(text, today=TODAY, zone="UTC").drafts
    assert [(each.title, [person.name for person in each.speakers], each.date, each.start) for each in drafts] == [
        (title, [speaker], day, start)
    ]


@pytest.mark.parametrize(
    "text, title, names",
    [
        ('Colloquium by Idris Fallow-Renn: "Portraits"', "Portraits", ["Idris Fallow-Renn"]),
        ("Vortrag von Uwe Brandt – Die Kunst des Wartens", "Die Kunst des Wartens", ["Uwe Brandt"]),
        ("Conférence de Maëlle Kervoazig : « Les marées »", "Les marées", ["Maëlle Kervoazig"]),
        ("Séminaire de Théorie Spectrale : Les marées de papier", "Les marées de papier", []),
        ("Lecture by the Alumni Office: The Salt Road", "The Salt Road", []),
    ],
)
def test_name_between_the_occasion_and_a_colon_is_who_speaks(text: str, title: str, names: list[str]) -> None:
    assert [(each, [person.name for person in people]) for each, people in part_title(text)] == [(title, names)]


def test_guest_who_comes_to_give_a_talk_speaks() -> None:
    texts = [
        "On 3 May the chemist Ada Quill from Fano visits us and gives a lecture.",
        "Light comes to us and tells all.",
    ]
    assert [(each.person.name, each.signs) for each in find_actors(texts)] == [("Ada Quill", 3.0)]


def test_armor_of_a_signed_mail_is_stripped() -> None:
    signed = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nTalk on Friday\n- ---- \n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEc\n=Kq2d\n-----END PGP SIGNATURE-----\nmore"
    )
    assert strip_armor(signed) == "\nTalk on Friday\n---- \n\nmore"
    assert strip_armor("- -- a list") == "- -- a list"


def test_lines_below_a_longer_subject_are_joined() -> None:
    subject = "[ice-list] Candidate talk on the twelfth of February: Ada Quill (Fano), 2 PM sharp, in the old hall"
    body = "Glaciers creak long before they break and most of\nthe noise comes from mud below, which we have\n"
    body += (
        "recorded in two winters with a hundred small and\nrather cheap microphones that a friend of ours\nhas built."
    )
    assert unwrap(f"{subject}\n\n{body}") == f"{subject}\n\n{body.replace(chr(10), ' ')}"


def test_labels_may_say_for_what_they_give_the_day() -> None:
    assert [
        guess_label("Time and place for the trial lecture and the public defence"),
        guess_label("Lieu et date de la soutenance"),
        guess_label("Time for questions and for answers"),
    ] == [name_label("when"), name_label("when"), None]


def test_words_that_lead_to_an_hour_go_with_it() -> None:
    assert [
        find_mentions(text).rest
        for text in ("Friday 12 March 2027, kl. 13.00, Hall C", "jeudi 4 février à 14h, salle 12")
    ] == [
        ", Hall C",
        ", salle 12",
    ]


def test_issue_form_has_headings_as_labels() -> None:
    form = "# Proposal\n\n## Name\n\nFirst Last\n\nAda Quill\n\n## Title\n\nKnots\n\n## Abstract\n\n_No response_\n"
    assert [line.text for line in read_issue_form(split_lines(form))] == [
        *("Proposal", "Name:", "Ada Quill", "Title:", "Knots", "Abstract:")
    ]


def test_thread_below_an_issue_is_left_out() -> None:
    lines = split_lines(
        "A\n\nB\n\nC\n\nD\n\naquill commented on Jan 12\nI moved it\n\nbstone · comment · 2027-01-13\nThanks"
    )
    assert [line.text for line in strip_comments(lines)] == ["A", "B", "C", "D"]


def test_name_behind_an_and_acts_as_well() -> None:
    text = "Join archaeologist Dr Ada Quill and novelist Tobias Stone for a conversation about wrecks."
    assert [[person.name for person in take_together(actor)] for actor in find_actors([text])] == [
        ["Ada Quill", "Tobias Stone"]
    ]


def test_club_is_known_by_its_meeting() -> None:
    assert [
        names_club(name, ["Stone Carvers Meetup 4", "Ada Quill: Knots"]) for name in ("Stone Carvers", "Ada Quill")
    ] == [
        True,
        False,
    ]


def test_postponed_talk_whose_new_day_is_named_takes_place() -> None:
    text = (
        'CANCELLED — see below for a new date!\n\nThe talk by Fintan Moss-Reid on "Bog Butter" planned for 3 February'
        " has had to be postponed. It will now be held on Wednesday, 17 February 2027 at 5.30 p.m. in Room 2."
    )
    drafts = read(text, today=TODAY, zone="UTC").drafts
    assert [(draft.date, draft.status) for draft in drafts] == [(dt.date(2027, 2, 17), "scheduled")]


@pytest.mark.parametrize(
    "text, written",
    [
        ("on Friday at half past six in the evening", "on Friday at 6:30 pm"),
        ("at ten past four, in the hall", "at 4:10, in the hall"),
        ("a quarter to eight", "7:45"),
        ("seven o'clock", "7:00"),
        ("at eleven in the morning", "at 11:00 am"),
        ("from five to six people, one in the morning", "from five to six people, one in the morning"),
    ],
)
def test_hours_in_words_are_told_in_figures(text: str, written: str) -> None:
    assert [line.text for line in write_worded_hours(split_lines(text))] == [written]
    assert [line.text for line in write_worded_hours(split_lines(f"{text}\n\n8 pm"))][1:] == ["8 pm"]


def test_hours_in_words_are_told_beside_others_where_they_name_the_clock() -> None:
    def write(*texts: str) -> list[str]:
        return [line.text for line in write_worded_hours(split_lines("\n\n".join(texts)))]

    assert write("We begin at eight o'clock.", "Others: 7.30 pm") == ["We begin at 8:00 pm.", "Others: 7.30 pm"]
    assert write("We begin at eight o'clock.", "Tea at 9 am") == ["We begin at 8:00.", "Tea at 9 am"]
    assert write("At a quarter past, eight o'clock is 8 pm.") == ["At a quarter past, eight o'clock is 8 pm."]
    assert write("Half past six, and 7 pm", "at ten past four") == ["Half past six, and 7 pm", "at ten past four"]


def test_links_by_reference_have_their_addresses_from_the_foot() -> None:
    text = "| [Ada Quill][ada] | Knots |\n\n[Code][coc]\n\n[ada]: https://quill.example/ada\n"
    assert resolve_references(text) == "| [Ada Quill](https://quill.example/ada) | Knots |\n\n[Code][coc]\n\n"
    assert resolve_references("[1][2]\n\n[3]: https://a.example") == "[1][2]\n\n[3]: https://a.example"


def test_title_that_is_awaited_is_left_open() -> None:
    lines = split_lines(
        "Ada Quill speaks on 4 May. We still wait for Ada’s title and abstract.\n\nThe title will follow."
    )
    assert [line.text for line in write_open_titles(lines)] == [
        "Ada Quill speaks on 4 May.",
        "Title: TBA",
        "Title: TBA",
    ]


def test_slanted_title_behind_is_ends_where_it_ends() -> None:
    assert quote_slanted("Ada’s title is *Counting with a child* and so on") == (
        "Ada’s title is “Counting with a child” and so on"
    )


def test_next_talk_in_brackets_is_no_title() -> None:
    text = 'Winter talks\n\n"THE SUN HAS A COLD"\nSpeaker: Ada Quill\nFri 5 February 2027, 7pm\n\n(On 5th March: Radio)'
    assert [draft.title for draft in read(text, today=TODAY, zone="UTC").drafts] == ["THE SUN HAS A COLD"]


def test_paragraphs_below_presenters_name_all_of_them() -> None:
    text = """\
Nursing without Money: Ideas for Small Wards

Tuesday, March 9, 2027, 1:00 p.m.

PRESENTERS
Ada Quill, DNP, RN
Clinical Director, Fano College

Ugo Neri, MSN, RN
Clinical Instructor, Fano College

MODERATOR
Noor Haddad, PhD
"""
    [draft] = read(text, today=dt.date(2027, 1, 4), zone="UTC").drafts
    assert [person.name for person in draft.speakers] == ["Ada Quill", "Ugo Neri"]


def test_evening_with_somebody_is_called_so_where_nothing_else_is_its_title() -> None:
    text = "The Friends of Ashgrove Library present\n\nAn Evening with Ada Quill\n\n4 February 2027, 7 pm\n"
    [draft] = read(text, today=dt.date(2027, 1, 4), zone="UTC").drafts
    assert (draft.title, [person.name for person in draft.speakers]) == ("An Evening with Ada Quill", ["Ada Quill"])
    other = text.replace("\n\n4", "\n\nLamps of the North: A History of Lighthouses\n4")
    assert read(other, today=dt.date(2027, 1, 4), zone="UTC").drafts[0].title == (
        "Lamps of the North: A History of Lighthouses"
    )


def test_words_that_announce_an_examination_are_no_title() -> None:
    text = """The Department of Tides announces the oral defense of

   Ada Quill

candidate for the degree of Doctor of Philosophy

   Slow Knots and Quick Ropes in the Lower Harbour

   Tuesday, December 15, 2026, 1:00 PM
   Marsh Hall 210

Committee: Prof. Ugo Neri (chair), Prof. Cleo Marsh
"""
    [draft] = read(text, today=dt.date(2026, 11, 4), zone="UTC").drafts
    assert (draft.title, [person.name for person in draft.speakers]) == (
        "Slow Knots and Quick Ropes in the Lower Harbour",
        ["Ada Quill"],
    )


def test_whoever_an_evening_belongs_to_does_not_speak() -> None:
    text = """Kindly join us for the Tolm Harbour Alumni Association's February Fireside.

Building on Sand: What the Dredgers Taught Us

Ir. Ada Quill (Class of 1979) spent four decades with the port authority. She will share stories from the quays.

26 February 2027, Friday
Talk 7.00pm - 8.00pm
"""
    [draft] = read(text, today=dt.date(2027, 1, 4), zone="UTC").drafts
    assert [person.name for person in draft.speakers] == ["Ada Quill"]
