"""Drafts and papers as JSON and back."""

import json
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from seminar.errors import Refusal
from seminar.material import Material, MaterialKind
from seminar.reading import Doubt, Draft, PaperDraft, Reading, SeriesDraft
from seminar.reading.form import draft_from_json, draft_to_json, is_draft, paper_from_json, to_json
from seminar.speaker import SpeakerName
from seminar.talk import Status

DRAFT = Draft(
    title="Tides under the ice",
    speakers=(SpeakerName(name="Zora Matthews", affiliation="Brookside College"), SpeakerName(name="Bo Li")),
    date=date(2025, 7, 10),
    start=time(9, 30),
    end=time(10, 30),
    timezone="Europe/Berlin",
    assumed_zone="Asia/Hong_Kong",
    link="https://zoom.us/j/999",
    meeting_id="999 000 111",
    passcode="ice",
    venue="Room 1",
    abstract="One.\n\nTwo.",
    bio="Zora Matthews studies seas.",
    contact="ice@example.org",
    status=Status.CANCELLED,
    materials=(Material(kind=MaterialKind.SLIDES, title="Slides", url="https://example.org/s.pdf"),),
    doubts=(Doubt(field="date", why="Check it."),),
    sureness={"title": 0.97, "date": 0.5},
)

FORM = {
    "title": "Tides under the ice",
    "speakers": [
        {"name": "Zora Matthews", "affiliation": "Brookside College"},
        {"name": "Bo Li", "affiliation": None},
    ],
    "date": "2025-07-10",
    "start": "09:30",
    "end": "10:30",
    "timezone": "Europe/Berlin",
    "starts_at": "2025-07-10T07:30:00Z",
    "ends_at": "2025-07-10T08:30:00Z",
    "link": "https://zoom.us/j/999",
    "meeting_id": "999 000 111",
    "passcode": "ice",
    "venue": "Room 1",
    "abstract": "One.\n\nTwo.",
    "bio": "Zora Matthews studies seas.",
    "contact": "ice@example.org",
    "status": "cancelled",
    "materials": [{"kind": "slides", "title": "Slides", "url": "https://example.org/s.pdf"}],
    "doubts": [{"field": "date", "why": "Check it."}],
    "sure": {"title": 0.97, "date": 0.5},
}


def test_reading_has_the_documented_form() -> None:
    reading = Reading(drafts=(DRAFT,), papers=(PaperDraft(title="P", abstract=None),))

    assert to_json(reading, "a.txt") == {
        "file": "a.txt",
        "drafts": [FORM],
        "papers": [{"title": "P", "abstract": None}],
    }


def test_series_and_authors_are_there_where_the_text_names_them() -> None:
    people = (SpeakerName(name="Bo Li"),)
    reading = Reading(papers=(PaperDraft(title="P", speakers=people),), series=SeriesDraft(name="S", organizers=people))

    assert to_json(reading, "a.txt") == {
        "file": "a.txt",
        "drafts": [],
        "papers": [{"title": "P", "abstract": None, "speakers": [{"name": "Bo Li", "affiliation": None}]}],
        "series": {"name": "S", "organizers": [{"name": "Bo Li", "affiliation": None}]},
    }


def test_empty_draft_is_all_null() -> None:
    values = list(draft_to_json(Draft(title="x")).values())

    assert values == ["x", [], *[None] * 13, "scheduled", [], [], {}]


def test_draft_comes_back_as_it_went() -> None:
    assert draft_from_json(json.loads(json.dumps(FORM)), zone="Asia/Hong_Kong") == DRAFT


def test_corrected_hour_wins_over_the_old_instant() -> None:
    draft = draft_from_json(FORM | {"start": "11:00", "end": None})

    assert (draft.starts_at, draft.ends_at) == (datetime(2025, 7, 10, 9, tzinfo=UTC), None)


def test_instant_alone_is_enough() -> None:
    form = {"title": "x", "starts_at": "2025-07-10T16:30:00Z", "ends_at": "2025-07-10T17:30:00+00:00"}

    draft = draft_from_json(form, zone="Asia/Tokyo")
    assert (draft.date, draft.start, draft.end) == (date(2025, 7, 11), time(1, 30), time(2, 30))
    assert draft.starts_at == datetime(2025, 7, 10, 16, 30, tzinfo=UTC)


def test_speakers_may_be_plain_names() -> None:
    assert draft_from_json({"date": "2025-07-10", "speakers": ["Bo Li"]}).speakers == (SpeakerName(name="Bo Li"),)


@pytest.mark.parametrize(
    "form, answer",
    [
        ({"title": "x", "date": None}, True),
        ({"title": "x", "starts_at": "2025-07-10T16:30:00Z"}, True),
        ({"title": "x", "abstract": "y"}, False),
        ([1], False),
        ("date", False),
        (None, False),
    ],
)
def test_draft_is_what_says_when(form: object, answer: bool) -> None:
    assert is_draft(form) is answer


@pytest.mark.parametrize(
    "change, sentence",
    [
        ({"date": "tomorrow"}, "`date` is 'tomorrow'. Write a day such as 2025-03-10, or null."),
        ({"start": "25:00"}, "`start` is '25:00'. Write a local time such as 16:15, or null."),
        ({"start": "10:00Z"}, "`start` is '10:00Z'. Write a local time such as 16:15, or null."),
        (
            {"starts_at": "2025-07-10T10:00"},
            "`starts_at` is '2025-07-10T10:00'. Write an instant in UTC such as 2025-03-10T01:30:00Z, or null.",
        ),
        (
            {"timezone": "Mars/Base"},
            "`timezone` is 'Mars/Base', which is no time zone. Write one such as Europe/Berlin, or null.",
        ),
        ({"title": 5}, "`title` is a number. Write a text in quotes, or null."),
        ({"speakers": "Ada"}, "`speakers` is a text. Write a list in square brackets."),
        ({"speakers": [{}]}, 'A speaker needs a `name`, as in {"name": "Ada Quill", "affiliation": null}.'),
        ({"speakers": [5]}, 'A speaker is a name, or an object such as {"name": "Ada Quill", "affiliation": null}.'),
        ({"status": "maybe"}, "`status` is 'maybe'. Write one of scheduled, cancelled."),
        ({"materials": [{"kind": "cake"}]}, "`kind` is 'cake'. Write one of slides, paper, poster, recording, notes."),
        ({"materials": [1]}, 'A material is an object such as {"kind": "slides", "title": null, "url": null}.'),
        (
            {"sure": {"title": 2}},
            '`sure` is an object of numbers from 0 to 1, such as {"title": 0.97}. Write one, or null.',
        ),
        (
            {"sure": {"venue": 0.5}},
            "`sure` has no field `venue`. It may hold: title, speakers, date, start, link.",
        ),
        ({"doubts": [1]}, 'A doubt is an object such as {"field": "date", "why": "…"}.'),
        (
            {"title": None, "speakers": []},
            "A draft needs a `title` or `speakers`. Add one of them, or leave the line out.",
        ),
        ({"venue": "x" * 1001}, "`venue` has 1001 characters. Shorten it to 1000."),
    ],
)
def test_wrong_value_gets_a_sentence(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        draft_from_json(FORM | change)
    assert str(refused.value) == sentence


def test_link_that_is_no_address_is_refused() -> None:
    with pytest.raises(Refusal, match="A link starts with https://"):
        draft_from_json(FORM | {"link": "ftp://x"})


def test_unknown_field_is_named() -> None:
    with pytest.raises(Refusal, match="A draft has no field `titel`"):
        draft_from_json(FORM | {"titel": "x"})


@pytest.mark.parametrize(
    "form, sentence",
    [
        ([1], "A paper is an object in braces, this is a list. Put one object on each line."),
        ({}, "A paper needs a `title` or an `abstract`. Add one of them, or leave the line out."),
        ({"title": True}, "`title` is true or false. Write a text in quotes, or null."),
    ],
)
def test_wrong_paper_gets_a_sentence(form: object, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        paper_from_json(form)
    assert str(refused.value) == sentence


def test_paper_keeps_title_abstract_and_speakers() -> None:
    form = {"title": "P", "abstract": "A", "speakers": [{"name": "Bo Li", "affiliation": "MIT"}]}

    assert paper_from_json(form) == PaperDraft(
        title="P", abstract="A", speakers=(SpeakerName(name="Bo Li", affiliation="MIT"),)
    )
