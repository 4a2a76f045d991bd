"""Exports that hold talks as JSON."""

import datetime as dt
import json

import pytest

from seminar.material import Material, MaterialKind
from seminar.reading import read
from seminar.reading.draft import Doubt, Draft
from seminar.reading.form import to_json
from seminar.reading.sources import Part
from seminar.reading.sources.indico import read_indico
from seminar.speaker import SpeakerName
from tests.reading.sources.built import parts_of, refusal_of

RESEARCH = {
    "title": "Knots and $\\beta$-links",
    "abstract": "We show.",
    "speaker": "Ada Quill|Bo Li",
    "speaker_affiliation": "MIT|",
    "start_time": "2026-03-05 21:00:00+00:00",
    "end_time": "2026-03-05 22:00:00+00:00",
    "timezone": "America/New_York",
    "online": True,
    "access_control": 2,
    "access_hint": "The genus of the torus",
    "live_link": "https://zoom.us/j/123456789",
    "room": "2-190",
    "slides_link": "https://x.org/s.pdf",
    "paper_link": "TBA",
    "video_link": "",
    "comments": "Tea at 15:30.",
    "seminar_id": "fano",
}
RESEARCH_KNOWN = Draft(
    title="Knots and β-links",
    speakers=(SpeakerName(name="Ada Quill", affiliation="MIT"), SpeakerName(name="Bo Li")),
    date=dt.date(2026, 3, 5),
    start=dt.time(16),
    end=dt.time(17),
    timezone="America/New_York",
    link="https://zoom.us/j/123456789",
    venue="2-190",
    abstract="We show.",
    materials=(Material(kind=MaterialKind.SLIDES, url="https://x.org/s.pdf"),),
    doubts=(Doubt(field="passcode", why="The page only gives a hint: “The genus of the torus”."),),
    sources={"title": "Knots and $\\beta$-links", **dict.fromkeys(("date", "start"), "2026-03-05 21:00:00+00:00")},
)


@pytest.mark.parametrize(
    "stated",
    [
        {"code": "success", "results": [RESEARCH]},
        {"code": "success", "properties": {"name": "Seminar"}, "talks": [RESEARCH]},
        {"code": "success", "properties": RESEARCH},
        [RESEARCH],
        RESEARCH,
    ],
)
def test_talks_of_researchseminars_are_known(stated: object) -> None:
    assert parts_of(json.dumps(stated), "x.json") == (Part(text="Tea at 15:30.", known=RESEARCH_KNOWN),)


def test_link_that_is_a_sentence_is_left_to_the_reader() -> None:
    stated = {"title": "Knots", "start_time": "2026-03-05T21:00:00+01:00", "live_link": "see the list's mail"}
    known = Draft(
        title="Knots",
        date=dt.date(2026, 3, 5),
        start=dt.time(20),
        timezone="UTC",
        sources={"title": "Knots", **dict.fromkeys(("date", "start"), "2026-03-05T21:00:00+01:00")},
    )
    assert parts_of(json.dumps(stated)) == (Part(text="see the list's mail", known=known),)


def at(clock: str) -> dict[str, str]:
    return {"date": "2026-03-05", "time": f"{clock}:00", "tz": "Europe/Zurich"}


INDICO = {
    "_type": "Conference",
    "type": "meeting",
    "title": "Theory afternoon",
    "description": "<p>Tea</p>",
    "startDate": at("14:00"),
    "endDate": at("18:00"),
    "location": "Fano",
    "room": "4/3-006",
    "chairs": [{"fullName": "Anizer, Org"}],
}
CONTRIBUTION = {
    "title": "On knots",
    "description": "<p>We show</p><p>that.</p>",
    "startDate": at("14:00"),
    "endDate": at("15:00"),
    "speakers": [{"fullName": "Quill, Ada", "affiliation": "MIT"}, {"first_name": "Bo", "last_name": "Li"}],
    "room": None,
}
INDICO_KNOWN = Draft(
    title="On knots",
    speakers=(SpeakerName(name="Ada Quill", affiliation="MIT"), SpeakerName(name="Bo Li")),
    date=dt.date(2026, 3, 5),
    start=dt.time(14),
    end=dt.time(15),
    timezone="Europe/Zurich",
    venue="4/3-006, Fano",
    sources={"title": "On knots"},
)


@pytest.mark.parametrize(
    "event",
    [
        {**INDICO, "contributions": [CONTRIBUTION, {"title": "Poster", "startDate": None}]},
        {**INDICO, "contributions": [], "sessions": [{"title": "One", "contributions": [CONTRIBUTION]}]},
    ],
)
def test_contributions_of_indico_are_talks(event: object) -> None:
    text = "# On knots\n\nAbstract: We show\n\nthat."
    assert parts_of(json.dumps({"count": 1, "results": [event]})) == (Part(text=text, known=INDICO_KNOWN),)


@pytest.mark.parametrize("kind, names", [("lecture", ["Org Anizer"]), ("simple_event", ["Org Anizer"]), ("x", [])])
def test_chair_of_a_lecture_speaks(kind: str, names: list[str]) -> None:
    [part] = parts_of(json.dumps({"results": [{**INDICO, "type": kind}]}))
    assert part.known
    assert (part.known.title, [each.name for each in part.known.speakers]) == ("Theory afternoon", names)
    assert (part.known.start, part.known.end) == (dt.time(14), dt.time(18))
    assert part.text == "# Theory afternoon\n\nAbstract: Tea"


def test_our_own_form_comes_back_as_it_was() -> None:
    text = "Title: Knots\nSpeaker: Ada Quill\nDate: 5 March 2026\nTime: 16:15\nPasscode: 123\n"
    found = read(text, today=dt.date(2026, 2, 1), zone="UTC")
    printed = to_json(found, "x.txt")
    printed["drafts"][0]["sources"] = {"title": "Title: Knots"}
    expected = tuple(Part(text="", known=known) for known in (found.drafts[0],))
    for content in (json.dumps(printed), json.dumps([printed]), json.dumps(printed) + "\n"):
        parts = parts_of(content)
        assert [(part.text, part.known and part.known.title, part.known and part.known.start) for part in parts] == [
            (part.text, part.known and part.known.title, part.known and part.known.start) for part in expected
        ]


def test_papers_of_our_own_form_are_text_that_reads_as_papers() -> None:
    papers = [{"title": "Knots", "abstract": "We show.", "speakers": [{"name": "Ada Quill"}]}, {"title": "Braids"}]
    [part] = parts_of(json.dumps({"file": "x", "drafts": [], "papers": papers}))
    assert part.text == "Title: Knots\nAuthors: Ada Quill\nAbstract: We show.\n\nTitle: Braids\nAbstract: TBA"


UNKNOWN = "That JSON holds no talks that I know how to read. Paste the announcement's text instead."
BROKEN = "x.json is no JSON that I can read: it is broken, or nested too deep. Paste the text instead."


@pytest.mark.parametrize(
    "content, why",
    [
        ("{}", UNKNOWN),
        ("[1, 2]", UNKNOWN),
        ('{"title": "Knots"}', UNKNOWN),
        ('{"a": 1}\n{"b": 2}', UNKNOWN),
        ('{"title": ', BROKEN),
        ("[" * 100_000, BROKEN),
        ('{"a":' * 100_000, BROKEN),
        ("[" + "1" * 10_000 + "]", BROKEN),
        (
            '{"drafts": [{"title": "Knots", "date": "5 March"}]}',
            "`date` is '5 March'. Write a day such as 2025-03-10, or null.",
        ),
    ],
)
def test_other_json_is_refused(content: str, why: str) -> None:
    assert refusal_of(content, "x.json") == why


def test_coffee_beside_talks_is_none_and_the_events_address_joins_them() -> None:
    when = {"date": "2027-03-04", "tz": "Europe/Rome"}
    event = {
        "title": "Cosmic day",
        "startDate": when | {"time": "09:00:00"},
        "description": "<p>Zoom: https://zoom.us/j/93340071582</p>",
        "contributions": [
            {
                "title": "Muons below",
                "startDate": when | {"time": "09:15:00"},
                "speakers": [{"first_name": "Ada", "last_name": "Quill"}],
            },
            {"title": "A pause", "startDate": when | {"time": "10:00:00"}, "speakers": []},
        ],
    }
    assert [(part.known.title, part.known.link) for part in read_indico(event) if part.known] == [
        ("Muons below", "https://zoom.us/j/93340071582")
    ]
