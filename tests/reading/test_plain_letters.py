"""Letters and pages that tell of one talk in plain words, with others, deadlines and a site's foot around it."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.lists.own_days import find_own_days
from seminar.reading.tables.label_tables import unfold_pairs
from seminar.reading.talk.intervals import drop_silent
from seminar.reading.talk.signatures import signs_with_office
from seminar.reading.talk.surroundings import bids_farewell, closes, is_navigation, tells_of_last_one
from seminar.reading.talk.title_halves import take_second_half
from seminar.reading.talk.title_tails import find_rest
from seminar.reading.text.framed_headings import read_framed_headings
from seminar.reading.text.lines import split_lines
from seminar.reading.text.mail import strip_mail
from seminar.reading.when.arrivals import drop_arrivals
from seminar.reading.when.days_in_words import write_days_in_words
from seminar.reading.when.lone_days import write_lone_day
from seminar.reading.when.rare_forms import write_rare_forms
from seminar.reading.who.absent import drop_absent
from seminar.reading.who.acting import find_actors
from seminar.reading.who.affiliations import read_place
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.prose_titles import find_announced_title
from seminar.talk import Status

_TODAY = dt.date(2026, 11, 21)

Talk = tuple[str | None, str | None, str | None, list[str]]


def talks(text: str) -> list[Talk]:
    """Day, hour, title and speakers of each talk."""
    return [
        (
            str(draft.date) if draft.date else None,
            f"{draft.start:%H:%M}" if draft.start else None,
            draft.title,
            [person.name for person in draft.speakers],
        )
        for draft in read(text, today=_TODAY, zone="Europe/Berlin").drafts
    ]


def test_day_without_session_and_signature_make_no_second_talk() -> None:
    text = (
        "Dear all,\n\na reminder of our seminar on Thursday 18 March 2027 at 15:00 in room B 104.\n\n"
        "Ada Quill from Fano University will talk about\n\n   Why rivers forget their floods\n\n"
        "Tea in the corridor from 14:40. On 25 March there will be no seminar (Easter).\n\n"
        "Kind regards,\nBo Stone\nSecretary"
    )
    assert talks(text) == [("2027-03-18", "15:00", "Why rivers forget their floods", ["Ada Quill"])]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Applications for 2028 open December 1, 2027.", []),
        ("Die Anmeldung für das Sommerlager endet am 3. Mai 2027", []),
        ("Les inscriptions ouvrent le 3 mai 2027", []),
        ("Tea first. On 3 May 2027 there is no talk.", []),
        ("3 May 2027: no talk", ["3 May 2027"]),
        ("Graph theory and its applications, 3 May 2027", ["3 May 2027"]),
    ],
)
def test_day_of_a_deadline_or_of_no_session_is_no_own_day(text: str, days: list[str]) -> None:
    assert [day.text for day in find_own_days(text)] == days


def test_sentence_that_says_there_is_no_session_goes_unless_it_is_all() -> None:
    assert drop_silent("Tea at 3 pm. On 25 March there is no seminar.") == "Tea at 3 pm."
    assert drop_silent("On 25 March there is no seminar.") == "On 25 March there is no seminar."


def test_empty_subject_leaves_no_line() -> None:
    assert [line.text for line in strip_mail(split_lines("Subject: Fwd:\nHello all,"))] == ["Hello all,"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("This replaces the talk by Ada Quill, who is ill.", "This , who is ill."),
        ("Bo Stone springt ein für Dr. Ada Quill, die krank ist.", "Bo Stone , die krank ist."),
        ("Sustituye a Ada Quill, que no puede viajar.", ", que no puede viajar."),
        (
            "Instead of the usual meeting we have a guest, Ada Quill.",
            "Instead of the usual meeting we have a guest, Ada Quill.",
        ),
    ],
)
def test_whoever_is_replaced_goes(text: str, left: str) -> None:
    assert " ".join(drop_absent(text).split()) == left


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Her illustrated lecture, How to Weigh a Star, begins at 7 pm.", "How to Weigh a Star"),
        ("Ihr Vortrag, Häuser unter dem Schlick, beginnt um 19 Uhr.", "Häuser unter dem Schlick"),
        ("Sa conférence, Les phares perdus, aura lieu mardi.", "Les phares perdus"),
        ("Ada Quill will give the lecture What knots owe to ice on Thursday, March 11.", "What knots owe to ice"),
        ("Ada Quill terrà la conferenza Come si misura un silenzio.", "Come si misura un silenzio"),
        ("The title is Who Pays for Rain? Evidence from Ten Gutters.", "Who Pays for Rain? Evidence from Ten Gutters"),
        ("The title is Who Pays for Rain? All are welcome.", "Who Pays for Rain?"),
        ("An informal talk on Friday, Feb 5, 2027 at 2:00. His title is Who Pays for Rain.", "Who Pays for Rain"),
        ("a talk by Ada Quill, Map Librarian, on Making Your Sketch Outlive You.", "Making Your Sketch Outlive You"),
        ("Come hear Ada Quill of the Ice Survey on How to Tie the Cold.", "How to Tie the Cold"),
    ],
)
def test_title_without_marks_is_found_in_a_sentence(text: str, title: str) -> None:
    assert find_announced_title(text) == (title, True)


@pytest.mark.parametrize(
    "text",
    [
        "Last year’s lecture, “Who owns the wind?” by Bo Stone, is in print.",
        "“Who owns the wind?” by Bo Stone has already taken place.",
        "Die Vorlesung des letzten Jahres, „Wem gehört der Wind?“, ist erschienen.",
        "Our next lecture, Ada Quill, is on Monday.",
        "Join Ada Quill of the Ice Survey on Thursday at noon.",
        "Come hear Ada Quill of the Ice Survey on Main Street.",
    ],
)
def test_talk_of_before_and_a_name_are_no_title(text: str) -> None:
    assert find_announced_title(text) is None


@pytest.mark.parametrize(
    ("title", "after", "whole"),
    [
        ("Do prices talk?", " Lessons from flea markets.", "Do prices talk? Lessons from flea markets"),
        ("Do prices talk?", " Lunch is served at noon.", "Do prices talk?"),
        ("Prices talk", " Lessons from flea markets.", "Prices talk"),
    ],
)
def test_second_half_of_a_question_belongs_to_the_title(title: str, after: str, whole: str) -> None:
    assert take_second_half(title, after) == whole


def test_sentences_behind_a_title_are_its_rest() -> None:
    paper = "Knots in ice. The paper is at https://fano.example/knots."
    assert find_rest(paper, within=False) == "The paper is at https://fano.example/knots."
    assert find_rest("Lines that stay. Bring a mug!", within=True) == "Bring a mug!"
    assert find_rest("Knots in ice. A tale of rope", within=False) == ""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("We have an external visitor, Ada Quill, Fano.", ["Ada Quill"]),
        ("Wir haben einen Gast – Ada Quill (Fano).", ["Ada Quill"]),
        ("Our winter evening brings back Solvejg Marchetti, who built a lens here.", ["Solvejg Marchetti"]),
    ],
)
def test_guest_named_beside_the_word_speaks(text: str, names: list[str]) -> None:
    assert [person.name for person in find_announced_people(text)] == names


def test_owner_of_the_talk_is_whoever_a_clause_tells_of() -> None:
    texts = ["Our evening is for Solvejg Marchetti, who built a lens here. Her illustrated talk begins at 7."]
    assert [actor.person.name for actor in find_actors(texts)] == ["Solvejg Marchetti"]


def test_degree_beside_a_name_is_no_place() -> None:
    assert read_place(" (BSc ’04), who left") is None
    assert read_place(" (Fano), who left") == "Fano"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Tuesday, the second of March, 2027", "Tuesday, the 2 of March, 2027"),
        ("am Freitag, dem zwölften März 2027", "am Freitag, dem 12 März 2027"),
        ("mardi premier juin 2027", "mardi 1 juin 2027"),
        ("il tre maggio 2027", "il 3 maggio 2027"),
        ("the second of three", "the second of three"),
    ],
)
def test_day_in_words_is_written_in_figures(text: str, written: str) -> None:
    assert [line.text for line in write_days_in_words(split_lines(text))] == [written]


def test_hour_to_come_at_goes_before_the_one_at_which_it_begins() -> None:
    lines = split_lines("Thursday, 6.30 for 7 pm\n17:30 for 18:00\n2 for 10 people")
    assert [line.text for line in drop_arrivals(lines)] == ["Thursday, 7 pm", "18:00", "2 for 10 people"]


@pytest.mark.parametrize(
    "text", ["Apply  Visit  Give  myFano", "▸ Academics ▸ Research ▸ News", "You are here: Home / Talks / 2027"]
)
def test_menu_and_path_only_lead_around(text: str) -> None:
    assert [is_navigation(line) for line in split_lines(text)] == [True]


def test_foot_of_a_site_tells_nothing() -> None:
    assert closes("Fano College is an equal opportunity employer. © Board of Regents")
    assert not closes("Equal chances in unequal schools")


def test_farewell_may_end_with_a_comma() -> None:
    assert bids_farewell("See you there,")
    assert not bids_farewell("See you there, then, at the gates of the old mill")


def test_line_of_a_talk_before_is_known() -> None:
    assert tells_of_last_one("Last week: Ada Quill, Knots in ice")
    assert tells_of_last_one("Previous seminar: Sea walls (26 January)")
    assert not tells_of_last_one("The last lecture of a geometer")


def test_labels_before_bars_are_a_table() -> None:
    rows = split_lines("Date | 23 March 2027\nWho | Ada Quill\nCake | Bo\nWhat | Knots in ice")
    assert [line.text for line in unfold_pairs(rows)] == [
        "Date: 23 March 2027",
        "Who: Ada Quill",
        "Cake: Bo",
        "What: Knots in ice",
    ]


def test_talk_of_another_speaker_does_not_give_the_title() -> None:
    text = (
        "# Kelp and otters\n\nPresented by: Ada Quill, Fano\nDate: Wednesday, March 17, 2027\nTime: 12:00\n\n"
        "### Earlier brown bags\n\n- March 10: Bo Stone, Mussels in the mud\n"
    )
    assert talks(text)[0] == ("2027-03-17", "12:00", "Kelp and otters", ["Ada Quill"])


def test_course_number_is_no_label() -> None:
    text = "BIO 480 Seminar: Quiet Ways for Loud Frogs\n\nDate: 8 February 2027\nTime: 3 PM\nPresenter: Ada Quill, Fano"
    assert talks(text) == [("2027-02-08", "15:00", "Quiet Ways for Loud Frogs", ["Ada Quill"])]


def test_lines_that_only_lead_on_are_no_title() -> None:
    text = (
        "The Northern Map Society invites you to its Annual Address\n\nto be delivered by\n\nDr Ada Quill\n\non\n\n"
        "Maps Made by Enemies\n\non Friday the nineteenth of March, 2027\nat six o’clock in the evening"
    )
    assert talks(text) == [("2027-03-19", "18:00", "Maps Made by Enemies", ["Ada Quill"])]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Title: Knots\nSpeaker: Ada Quill\nDate: 20 April 2027\n\n13 April 2027: cancelled", Status.SCHEDULED),
        ("Title: Knots\nSpeaker: Ada Quill\nDate: 20 April 2027\n\nThe talk is cancelled.", Status.CANCELLED),
        (
            "Title: Knots\nSpeaker: Ada Quill\nDate: 20 April 2027\n\n"
            "The talk by Bo Stone had to be cancelled; Ada Quill steps in.",
            Status.SCHEDULED,
        ),
    ],
)
def test_talk_is_off_only_where_its_own_day_is(text: str, status: Status) -> None:
    assert [draft.status for draft in read(text, today=_TODAY, zone="UTC").drafts] == [status]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("3/4   Ada Quill\n\nKnots in ice\n6 PM", ["Date: 3/4", "Ada Quill", "Knots in ice", "6 PM"]),
        ("3/4   Ada Quill\n3/11   Bo Stone", ["3/4 Ada Quill", "3/11 Bo Stone"]),
        ("3/4   Ada Quill\n5 May 2027", ["3/4 Ada Quill", "5 May 2027"]),
    ],
)
def test_lone_day_at_the_head_of_a_line_is_told_as_one(text: str, written: list[str]) -> None:
    assert [line.text for line in write_lone_day(split_lines(text))] == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("11.iii.2027, 4 pm", "2027-03-11, 4 pm"),
        ("Mar-11-2027", "Mar 11, 2027"),
        ("20270311 16:00", "2027-03-11 16:00"),
        ("Thursday, 4-5p", "Thursday, 4-5 pm"),
        ("at 4 in the afternoon", "at 4 pm"),
        ("11 March 2027 from 16 to 17", "11 March 2027 from 16:00 to 17:00"),
        ("Part 4 p. 12", "Part 4 p. 12"),
        ("https://fano.example/?x=%3a%22", "https://fano.example/?x=%3a%22"),
    ],
)
def test_rare_form_of_a_day_or_an_hour_is_written_as_a_common_one(text: str, written: str) -> None:
    assert [line.text for line in write_rare_forms(split_lines(text))] == [written]


def test_heading_between_signs_is_one() -> None:
    lines = read_framed_headings(split_lines("+++ News +++\nKnots +++ and more"))
    assert [(line.text, line.level > 0) for line in lines] == [("News", True), ("Knots +++ and more", False)]


def test_other_events_a_site_offers_are_left_out() -> None:
    text = (
        "Night Shift: What Moths Do\nBy Fano Natural History Club\n\nThu, 25 Feb 2027 19:00\nOak Hall\n"
        "Dr Ada Quill has counted moths for thirty years.\n\nOther events you may like\nSat, 6 Mar: Bird Walk"
    )
    assert talks(text) == [("2027-02-25", "19:00", "Night Shift: What Moths Do", ["Ada Quill"])]


@pytest.mark.parametrize(
    ("text", "title", "names"),
    [
        ("Salt on old roads (Ada Quill, Fano Mills)", "Salt on old roads", ["Ada Quill"]),
        ("Ada Quill // Salt on old roads", "Salt on old roads", ["Ada Quill"]),
        ("At 4 pm Ada Quill (Fano) gives the Rope Lecture: Salt on old roads.", "Salt on old roads", ["Ada Quill"]),
        ("This week: Ada Quill on Salt on old roads.", "Salt on old roads", ["Ada Quill"]),
        ("Join Ada Quill for “Salt on old roads”, free of charge.", "Salt on old roads", ["Ada Quill"]),
        (
            "Our guest on that day (4 pm, Room 12) is Ada Quill; her talk is called Salt on Roads.",
            "Salt on Roads",
            ["Ada Quill"],
        ),
        ("Lecture: Ada Quill (Fano): “Salt on old roads”", "Salt on old roads", ["Ada Quill"]),
    ],
)
def test_title_and_speaker_stand_in_one_line_in_many_ways(text: str, title: str, names: list[str]) -> None:
    whole = f"Rope Society\n\n{text}\n\nThursday 11 March 2027, 4 pm\nRoom 12"
    assert [(draft[2], draft[3]) for draft in talks(whole)] == [(title, names)]


def test_subject_of_an_abstract_that_reports_speaks() -> None:
    texts = ["City gardener Leopoldine Quill reports from three summers on a roof."]
    assert [actor.person.name for actor in find_actors(texts)] == ["Leopoldine Quill"]


def test_trade_behind_an_unknown_name_belongs_to_it() -> None:
    assert [person.name for person in split_people("Solomiya Hrytsenko-Vale, agronomist, Fano University")] == [
        "Solomiya Hrytsenko-Vale"
    ]


def test_last_line_with_an_office_signs() -> None:
    assert signs_with_office("Ada Quill, Hon. Secretary")
    assert not signs_with_office("Ada Quill, Fano")
