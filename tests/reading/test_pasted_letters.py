"""Letters, posters and chats as secretaries and students paste them, with what their programs put around them."""

import datetime as dt
from collections.abc import Callable, Sequence

import pytest

from seminar.reading import read
from seminar.reading.lists.day_links import add_day_links
from seminar.reading.lists.next_ones import drop_next_ones, names_next_one
from seminar.reading.talk.quoted_talks import label_quoted_titles
from seminar.reading.talk.repeated_titles import find_repeated_title
from seminar.reading.text.asides import is_aside
from seminar.reading.text.called_off import turn_called_off
from seminar.reading.text.chat_heads import strip_chat_heads
from seminar.reading.text.fragments import part_fragments
from seminar.reading.text.lines import Line, split_lines
from seminar.reading.text.mail import strip_mail
from seminar.reading.text.notices import drop_notices
from seminar.reading.text.open_titles import write_open_titles
from seminar.reading.when.month_pages import write_month_pages
from seminar.reading.when.named_months import write_named_months
from seminar.reading.when.times import find_hours
from seminar.reading.who.broken_names import join_broken_names
from seminar.reading.who.hosts import leads_with_host
from seminar.reading.who.name_runs import cut_name

_TODAY = dt.date(2027, 1, 4)

Step = Callable[[Sequence[Line]], Sequence[Line]]


@pytest.mark.parametrize(
    ("step", "text", "expected"),
    [
        (strip_chat_heads, "Ada Quill  :wave:  9:04 AM\nhello all", ["hello all"]),
        (strip_chat_heads, "Ada Quill — Today at 9:05\nhello all", ["hello all"]),
        (strip_chat_heads, "Monday, May 3rd\nAda Quill\n  9:04 AM\nhello all\n3 replies", ["hello all"]),
        (strip_chat_heads, "Ada Quill\n9:04 AM\n@Bo Stone is speaking", ["Bo Stone is speaking"]),
        (strip_chat_heads, "Ada Quill\n9:30 AM", ["Ada Quill", "9:30 AM"]),
        (strip_chat_heads, "Ada Quill 9:05\nBo Stone 9:30", ["Ada Quill 9:05", "Bo Stone 9:30"]),
        (join_broken_names, "PROF. MARIA\nQUILL-STONE\nFANO COLLEGE", ["PROF. MARIA QUILL-STONE", "FANO COLLEGE"]),
        (join_broken_names, "Maria\n\nQuill-Stone", ["Maria", "Quill-Stone"]),
        (write_open_titles, "Title to be announced", ["Title: TBA"]),
        (write_open_titles, "The title of this essay", ["The title of this essay"]),
        (turn_called_off, "13/04: cancelled (Ada Quill, Knots in ice)", ["13/04: Ada Quill, Knots in ice (cancelled)"]),
        (turn_called_off, "13/04: cancelled (storm)", ["13/04: cancelled (storm)"]),
        (
            write_named_months,
            "Our January meeting is on Thursday the 14th at 8 pm",
            ["Our January meeting is on Thursday 14 January at 8 pm"],
        ),
        (
            label_quoted_titles,
            'Speaker: Maria Quill (Fano), "Knots in ice"\nTime: 4 pm',
            ["Speaker: Maria Quill (Fano)", "Title: Knots in ice", "Time: 4 pm"],
        ),
        (
            label_quoted_titles,
            'Title: Ropes\nSpeaker: Ada "The Knot" Quill',
            ["Title: Ropes", 'Speaker: Ada "The Knot" Quill'],
        ),
        (
            part_fragments,
            'ICE SEMINAR. Tuesday, 2 March 2027, 15:30, Hall 2. Ada Quill (Fano), "Knots in ice". Abstract: Ice knots.',
            [
                "ICE SEMINAR",
                "Tuesday, 2 March 2027, 15:30, Hall 2",
                'Ada Quill (Fano), "Knots in ice"',
                "Abstract: Ice knots.",
            ],
        ),
        (
            strip_mail,
            "Subject: Fwd: Ice\nFrom: Bo\n\nSee below.\n\nKind regards\nBo\n\n------ Forwarded message ------\nKnots",
            ["Ice", "See below.", "Knots"],
        ),
        (
            drop_next_ones,
            "Knots\n2 March, 4 pm\n\nNext week (9 March) we have Bo Stone.\n\nBest,\nCy",
            ["Knots", "2 March, 4 pm", "Best,", "Cy"],
        ),
    ],
)
def test_step_rewrites_lines(step: Step, text: str, expected: list[str]) -> None:
    assert [line.text for line in step(split_lines(text))] == expected


def test_month_page_has_its_days_written_out() -> None:
    page = "« January 2027   February 2027   March 2027 »\n2 Ice Seminar\nAda Quill\n4 Knot Club\n9 Ice Seminar"
    assert [line.text for line in write_month_pages(split_lines(page))] == [
        "February 2027",
        "2 February 2027: Ice Seminar",
        "Ada Quill",
        "4 February 2027: Knot Club",
        "9 February 2027: Ice Seminar",
    ]
    falling = "« January 2027   February 2027   March 2027 »\n9 Ice Seminar\n4 Knot Club\n2 Ice Seminar"
    assert [line.text for line in write_month_pages(split_lines(falling))][1:] == falling.split("\n")[1:]


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Ice Seminar - CHANGE OF ROOM - Dr Ada Quill", "Ice Seminar - Dr Ada Quill"),
        ("ROOM CHANGE!! Ada Quill", "Ada Quill"),
        ("New time: 4 pm", "New time: 4 pm"),
        ("Update on knots", "Update on knots"),
    ],
)
def test_notices_leave_a_subject(subject: str, expected: str) -> None:
    assert drop_notices(subject) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reception to follow in the Long Gallery", True),
        ("The lecture will be followed by a drinks reception.", True),
        ("1.5 CPD points", True),
        ("Coffee, Slavery and the City", False),
        ("The Reception of Homer in Fano", False),
    ],
)
def test_asides_are_told_from_titles(text: str, expected: bool) -> None:
    assert is_aside(text) is expected


def test_next_week_at_the_foot_is_another_talk() -> None:
    assert names_next_one("Next week (16 Feb) we have Bo Stone on peat.")
    assert not names_next_one("Next week on Tuesday 16 February at 4 pm Ada Quill speaks.")


def test_subject_gives_way_to_the_title_alone() -> None:
    subject = "Colloquium on 14.01., Dr. Ada Quill (Fano): How much ice does a knot bear?"
    assert find_repeated_title(subject, ["How much ice does a knot bear?"]) == "How much ice does a knot bear?"
    assert find_repeated_title("Ice: how much a knot bears", ["how much a knot bears"]) is None


def test_name_ends_at_what_it_owns() -> None:
    assert cut_name("Maria Quill's Zoom") == "Maria Quill"


def test_host_leads_its_line() -> None:
    assert leads_with_host("Chaired by Professor Ada Quill")
    assert not leads_with_host("Ada Quill, hosted by Bo Stone")


def test_link_of_one_day_is_that_talks_alone() -> None:
    lines = split_lines("The 9 March seminar will be on Zoom: https://zoom.us/j/91200000001")
    drafts = read(
        "2 March 2027, 4 pm: Maria Quill, Knots in ice\n9 March 2027, 4 pm: Peter Stone, Ropes in rain",
        today=_TODAY,
        zone="UTC",
    ).drafts
    assert [draft.link for draft in add_day_links(drafts, lines)] == [None, "https://zoom.us/j/91200000001"]


def test_tomorrows_seminar_is_told_by_the_mails_day() -> None:
    text = (
        "Subject: Reminder\nFrom: Bo Stone <bo@fano.example>\nDate: Mon, 8 Feb 2027 09:14:22 +0000\n\nHi all,\n\n"
        "Maria Quill (Fano) is giving tomorrow's ice seminar at 4pm in Hall 2.\n\nTitle: Knots in ice\n\n"
        "Next week (16 Feb) we have Peter Reed on ropes.\n\nBest,\nBo"
    )
    (draft,) = read(text, today=_TODAY, zone="UTC").drafts
    assert (draft.date, draft.start, draft.title) == (dt.date(2027, 2, 9), dt.time(16), "Knots in ice")


def test_hour_behind_tea_is_the_talks() -> None:
    text = "Ice Seminar\n\nKnots in ice\n\nMaria Quill (Fano)\n\nFriday 12 February 2027\nTea 2:45, talk 3:15 pm"
    (draft,) = read(text, today=_TODAY, zone="UTC").drafts
    assert draft.start == dt.time(15, 15)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("9:30 Min-seo Quill: Ropes", [dt.time(9, 30)]), ("9:30 Min Quill", [dt.time(9, 30)]), ("9:30 min", [])],
)
def test_hour_before_a_name_that_begins_as_minutes_do(text: str, expected: list[dt.time]) -> None:
    assert [hours.start for hours in find_hours(text)] == expected


def test_day_of_the_next_one_is_doubted_where_another_is_at_hand() -> None:
    text = (
        'Dear all,\n\njust a reminder of today\'s colloquium at 3pm in B12: Maria Quill (Fano) on "Counting knots".\n\n'
        "Next Wednesday, 17 Feb, Peter Stone-Reed will be our speaker."
    )
    (draft,) = read(text, today=_TODAY, zone="UTC").drafts
    assert "date" in {doubt.field for doubt in draft.doubts}


def test_next_one_is_dropped_above_the_buttons_of_a_page() -> None:
    next_one = "Next month it is all about cheese and how it came here: put a ring round 8 March."
    text = "\n\n".join(
        [
            "Ada Quill speaks on keys on 8 February at 7pm in the hall of the mill behind the church.",
            *["Cars may be left in the road behind the church, no more than five minutes away."] * 6,
            next_one,
            *("Photo: Bo Stone", "Share", "Comments", "Newest", "Oldest", "View all"),
        ]
    )
    assert next_one not in [line.text for line in drop_next_ones(split_lines(text))]
