"""A document read whole: what its source states wins, what its words tell fills in the rest."""

import datetime as dt
import json

import pytest

from seminar.errors import Refusal
from seminar.reading.documents import read_document
from seminar.reading.draft import Doubt, Draft, Reading
from seminar.reading.sources import Document, Part, open_document
from seminar.speaker import SpeakerName
from seminar.talk import Status
from tests.reading.shown import show

TODAY = dt.date(2026, 2, 1)
DAY = dt.date(2026, 3, 5)
ADA = SpeakerName(name="Ada Quill", affiliation="MIT")
TEXT = "Title: Knots\nSpeaker: Ada Quill (MIT)\nAbstract: We show that."
SURE = dict.fromkeys(("title", "speakers", "date", "start", "link"), 0.99)


def read_parts(*parts: Part, zone: str = "Europe/Berlin") -> Reading:
    return read_document(Document(parts=parts), today=TODAY, zone=zone)


def read_shown(*parts: Part, zone: str = "Europe/Berlin") -> list[dict[str, str]]:
    """The drafts without their doubts, which the reader's own tests hold."""
    return [
        {name: value for name, value in show(draft).items() if name != "doubts"}
        for draft in read_parts(*parts, zone=zone).drafts
    ]


def test_text_alone_is_read_as_ever() -> None:
    [shown] = read_shown(Part(text=f"{TEXT}\nDate: 5 March 2026, 16:15"))
    assert shown == {
        "title": "Knots",
        "speakers": "Ada Quill (MIT)",
        "date": "2026-03-05",
        "start": "16:15",
        "abstract": "We show that.",
    }


def test_stated_fields_win_and_words_fill_in_the_rest() -> None:
    known = Draft(date=DAY, start=dt.time(16), end=dt.time(17), timezone="Europe/Berlin", venue="Room 5")
    [draft] = read_parts(Part(text=f"{TEXT}\nRoom: H12", known=known)).drafts
    assert (draft.title, draft.speakers, draft.abstract, draft.venue) == ("Knots", (ADA,), "We show that.", "Room 5")
    assert (draft.date, draft.start, draft.end, draft.timezone) == (DAY, dt.time(16), dt.time(17), "Europe/Berlin")


def test_stated_talk_whose_words_tell_of_none_is_still_a_talk() -> None:
    known = Draft(date=DAY, start=dt.time(16))
    [draft] = read_parts(Part(text="# **Group meeting**\n\nBring cake.", known=known)).drafts
    assert (draft.title, draft.date, draft.start, draft.assumed_zone) == (
        "Group meeting",
        DAY,
        dt.time(16),
        "Europe/Berlin",
    )
    assert read_parts(Part(text="", known=Draft(title="Knots"))).drafts == (
        Draft(title="Knots", assumed_zone="Europe/Berlin", sureness=SURE),
    )


def test_entry_that_names_only_the_series_tells_how_to_join_and_raises_a_doubt() -> None:
    text = (
        "Geometry seminar\n\nJoin Zoom Meeting\nhttps://zoom.us/j/92300005958\nMeeting ID: 923 0000 5958\nPasscode: 123"
    )
    why = "The entry names the series rather than a talk. Check whether this is the title."
    assert read_parts(Part(text=text, known=Draft(date=DAY, start=dt.time(16)))).drafts == (
        Draft(
            title="Geometry seminar",
            date=DAY,
            start=dt.time(16),
            assumed_zone="Europe/Berlin",
            link="https://zoom.us/j/92300005958",
            meeting_id="923 0000 5958",
            passcode="123",
            doubts=(Doubt(field="title", why=why),),
            sureness=SURE | {"title": 0.5},
        ),
    )


def test_summary_of_a_calendar_is_read_for_title_and_speaker() -> None:
    known = Draft(date=DAY, start=dt.time(16), timezone="Europe/Berlin")
    [shown] = read_shown(Part(text=f"Topology seminar: Ada Quill\n\n{TEXT}", known=known))
    assert (shown["title"], shown["speakers"], shown["date"]) == ("Knots", "Ada Quill (MIT)", "2026-03-05")


@pytest.mark.parametrize(
    "stated, told, title",
    [
        ("Colloquium: Ada Quill, Knots and links", "Knots and links", "Knots and links"),
        ("Topology seminar", "Knots", "Knots"),
        ("Knots and links", "Another thing", "Knots and links"),
        ("Lecture by Ada Quill", "Ada Quill", "Lecture by Ada Quill"),
    ],
)
def test_stated_title_is_shortened_to_the_talks_own(stated: str, told: str, title: str) -> None:
    known = Draft(title=stated, date=DAY, speakers=(ADA,))
    [draft] = read_parts(Part(text=f"Title: {told}\nSpeaker: Ada Quill\nDate: 5 March 2026", known=known)).drafts
    assert draft.title == title


@pytest.mark.parametrize(
    "known, when, told",
    [
        (Draft(start=dt.time(15), timezone="UTC"), "16:00–17:00 (Berlin time)", ("16:00", "17:00", "Europe/Berlin")),
        (Draft(start=dt.time(15), timezone="UTC"), "", ("15:00", None, "UTC")),
        (Draft(start=dt.time(16)), "16:00–17:00 (Berlin time)", ("16:00", "17:00", "Europe/Berlin")),
        (Draft(), "16:00–17:00 (Berlin time)", ("16:00", "17:00", "Europe/Berlin")),
        (Draft(start=dt.time(16), timezone="Europe/Rome"), "16:00–17:00", ("16:00", "17:00", "Europe/Rome")),
        (Draft(start=dt.time(10), timezone="America/New_York"), "16:00–17:00", ("10:00", "11:00", "America/New_York")),
    ],
)
def test_stated_instant_is_told_on_the_clocks_that_the_words_name(
    known: Draft, when: str, told: tuple[str, str | None, str]
) -> None:
    stated = Draft(date=DAY, start=known.start, timezone=known.timezone)
    [shown] = read_shown(Part(text=f"{TEXT}\nDate: 5 March 2026 {when}", known=stated))
    assert (shown["start"], shown.get("end"), shown["timezone"]) == told


def test_words_that_contradict_the_entry_raise_a_doubt() -> None:
    known = Draft(title="Knots", date=DAY, start=dt.time(16), timezone="Europe/Berlin")

    def doubts(text: str) -> list[Doubt]:
        [draft] = read_parts(Part(text=f"{TEXT}\n{text}", known=known)).drafts
        return [doubt for doubt in draft.doubts if doubt.field in ("date", "start")]

    assert doubts("Date: 5 March 2026, 16:00") == []
    why = "The text says 12 March 2026, the calendar's entry 05 March 2026. Check which holds."
    assert doubts("Date: 12 March 2026, 16:00") == [Doubt(field="date", why=why)]
    why = "The text says 17:00, the calendar's entry another hour. Check which holds."
    assert doubts("Date: 5 March 2026, 17:00 (Berlin time)") == [Doubt(field="start", why=why)]


def test_cancelled_counts_whoever_says_it() -> None:
    known = Draft(date=DAY, start=dt.time(16))
    [told] = read_parts(Part(text=f"CANCELLED\n\n{TEXT}", known=known)).drafts
    [stated] = read_parts(Part(text=TEXT, known=Draft(date=DAY, status=Status.CANCELLED))).drafts
    assert (told.status, stated.status) == (Status.CANCELLED, Status.CANCELLED)


def test_words_beside_an_invitation_tell_more_of_it() -> None:
    known = Draft(date=DAY, start=dt.time(16), timezone="Europe/Berlin")
    mail = f"From: a@b.org\nDate: Mon, 16 Feb 2026 10:00:00 +0100\nSubject: Seminar\n\n{TEXT}\nDate: 5 March, 16:00"
    drafts = read_shown(Part(text="Topology seminar: Ada Quill", known=known), Part(text=mail))
    assert drafts == [
        {
            "title": "Knots",
            "speakers": drafts[0]["speakers"],
            "date": "2026-03-05",
            "start": "16:00",
            "timezone": "Europe/Berlin",
            "abstract": "We show that.",
        }
    ]


def test_other_talks_beside_stated_ones_count_only_when_complete() -> None:
    known = Draft(title="Knots", speakers=(ADA,), date=DAY)
    table = (
        "| Date | Speaker | Title |\n|---|---|---|\n| 5 March 2026 | Ada Quill | Knots |\n"
        "| 12 March 2026 | Bo Li | Braids |\n| 19 March 2026 | Cy Young | |\n"
    )
    drafts = read_shown(Part(text="", known=known), Part(text=table))
    assert [(draft["title"], draft["date"]) for draft in drafts] == [("Knots", "2026-03-05"), ("Braids", "2026-03-12")]


def test_mail_of_last_year_is_read_as_of_its_own_day() -> None:
    text = f"{TEXT}\nDate: 5 March, 16:15"
    [old] = read_shown(Part(text=text, written=dt.date(2023, 2, 20)))
    [new] = read_shown(Part(text=text))
    assert (old["date"], new["date"]) == ("2023-03-05", "2026-03-05")


def test_page_with_an_event_is_one_talk() -> None:
    event = {
        "@type": "Event",
        "name": "Topology seminar: Ada Quill, Knots and links",
        "startDate": "2026-03-05T16:00:00+01:00",
        "location": {"@type": "Place", "name": "Room 5"},
    }
    page = f"""<html><head><script type="application/ld+json">{json.dumps(event)}</script></head><body>
<nav>Home</nav><main><h1>Knots and links</h1><p>Speaker: Ada Quill (MIT)<p>Date: 5 March 2026, 16:00–17:00 (Berlin time)
<p>Abstract: We show that.</main></body></html>"""
    document = open_document(page.encode(), "page.html")
    reading = read_document(document, today=TODAY, zone="Asia/Hong_Kong")
    assert [{name: value for name, value in show(draft).items() if name != "doubts"} for draft in reading.drafts] == [
        {
            "title": "Knots and links",
            "speakers": "Ada Quill (MIT)",
            "date": "2026-03-05",
            "start": "16:00",
            "end": "17:00",
            "timezone": "Europe/Berlin",
            "venue": "Room 5",
            "abstract": "We show that.",
        }
    ]


def test_papers_and_series_are_joined() -> None:
    paper = "Title: Knots\nAuthors: Ada Quill\nAbstract: We show that knots are links."
    found = read_parts(Part(text=paper), Part(text=paper.replace("Knots", "Braids")))
    assert ([draft.title for draft in found.drafts], [each.title for each in found.papers]) == ([], ["Knots", "Braids"])


def test_nothing_is_read_where_nothing_stands() -> None:
    assert read_parts() == Reading()
    assert read_parts(Part(text=" ")) == Reading()


def test_unknown_zone_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_parts(Part(text="", known=Draft(title="Knots")), zone="Mars/Base")
    assert str(refused.value) == "There is no time zone 'Mars/Base'. Give one such as Europe/Berlin or Asia/Hong_Kong."
