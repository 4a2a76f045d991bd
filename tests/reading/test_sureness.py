"""How sure a field is, and what speaks against it."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.reading import Doubt, Draft
from seminar.reading.draft import Hint
from seminar.reading.mistrust import GRAVE, STRONG
from seminar.reading.mistrust.days import mistrust_days
from seminar.reading.mistrust.people import mistrust_people
from seminar.reading.mistrust.places import find_titles
from seminar.reading.mistrust.titles import mistrust_title
from seminar.reading.sureness import LEAST, STATED, settle, settle_all, weaken
from seminar.reading.text.lines import split_lines
from seminar.speaker import SpeakerName
from tests.reading.shown import read_text

SURE = {"title": STATED, "speakers": STATED, "date": STATED, "start": STATED, "link": STATED}
TITLES = """\
# Ferns seminar
Tuesdays at 14:00

2 March 2027 - Ada Quill (Fano): {}
9 March 2027 - Ben Stone (Oakfield): Counting spores from the air
16 March 2027 - Cleo Marsh (Fano): How a frond unrolls itself
23 March 2027 - Dana Reed (Oakfield): Shade, water and the age of stems
"""


def doubts_of(text: str, place: int = 0) -> list[tuple[str, str]]:
    drafts = read_text(text, today=date(2027, 2, 1)).drafts
    return [(doubt.field, doubt.why) for doubt in drafts[place].doubts]


def test_hint_that_leaves_enough_is_no_doubt() -> None:
    hint = Hint(field="title", odds=0.4, why="Check it.")
    assert settle(Draft(title="Knots", hints=(hint,))) == Draft(title="Knots", sureness=SURE | {"title": 0.98})


def test_heaviest_of_the_hints_becomes_the_doubt() -> None:
    hints = (Hint(field="title", odds=0.4, why="Check it."), Hint(field="title", odds=0.1, why="Look."))
    settled = settle(Draft(title="Knots", hints=hints))
    assert (settled.doubts, settled.sureness["title"], settled.hints) == (
        (Doubt(field="title", why="Look."),),
        0.8,
        (),
    )


def test_field_in_doubt_is_half_sure_and_gets_no_second_doubt() -> None:
    doubt = Doubt(field="date", why="Two days.")
    settled = settle(Draft(doubts=(doubt,), hints=(Hint(field="date", odds=0.02, why="Check it."),)))
    assert (settled.doubts, settled.sureness["date"]) == ((doubt,), 0.5)


def test_where_most_talks_are_doubted_all_are() -> None:
    doubted = Draft(title="Knots", doubts=(Doubt(field="title", why="Check it."),))
    one, two, three = settle_all([doubted, doubted, Draft(title="Braids")])
    why = "Most talks of the text are in doubt. Check whether this one reads as it stands."
    assert [draft.doubts for draft in (one, two, three)] == [
        doubted.doubts,
        doubted.doubts,
        (Doubt(field="title", why=why),),
    ]


def test_where_half_of_the_talks_are_doubted_the_others_stand() -> None:
    doubted = Draft(title="Knots", doubts=(Doubt(field="title", why="Check it."),))
    drafts = settle_all([doubted, Draft(title="Braids"), doubted, Draft(title="Ropes")])
    assert [bool(draft.doubts) for draft in drafts] == [True, False, True, False]


@given(st.floats(0.01, 0.99), st.lists(st.floats(0.01, 1), max_size=5))
def test_signs_never_make_surer(sure: float, odds: list[float]) -> None:
    hints = [Hint(field="title", odds=each, why=str(place)) for place, each in enumerate(odds)]
    assert 0 < weaken(sure, hints) <= sure + 1e-9


def test_same_sign_counts_once() -> None:
    hint = Hint(field="title", odds=0.4, why="Check it.")
    assert weaken(0.9, [hint, hint]) == weaken(0.9, [hint])


def test_what_labels_say_is_surest() -> None:
    [draft] = read_text("Title: Knots in kelp\nSpeaker: Ada Quill\nDate: 2 March 2027\nTime: 16:00").drafts
    assert draft.sureness == {"title": 0.99, "speakers": 0.99, "date": 0.98, "start": 0.98, "link": 0.98}


def test_list_in_order_has_no_doubts() -> None:
    drafts = read_text(TITLES.format("Why moss waits for rain"), today=date(2027, 2, 1)).drafts
    assert [(draft.doubts, draft.start, min(draft.sureness.values()) >= LEAST) for draft in drafts] == [
        ((), time(14), True)
    ] * 4


@pytest.mark.parametrize(
    "title, why",
    [
        ("Why moss waits for rain. Abstract", "A second reading takes “Why moss waits for rain” for the title."),
        ("Part 2: Why moss waits for rain", "The title begins with a mark, a number or a word that hardly belongs"),
        ("Moss and rain; Counting spores", "The title may be that of two talks."),
    ],
)
def test_title_that_holds_more_is_doubted(title: str, why: str) -> None:
    found = doubts_of(TITLES.format(title))
    assert [field for field, _ in found] == ["title"]
    assert found[0][1].startswith(why)


@pytest.mark.parametrize(
    "text, field, why",
    [
        (
            "Title: Moss\nSpeaker: Ada Quill\nDate: 2 March 2027\nDoors open at 18:30.",
            "start",
            "An hour stands in the text, but not with this talk. Check when it starts.",
        ),
        (
            "Title: Moss\nSpeaker: Dra. Ada Quill Mora\nDate: 2 March 2027\nTime: 16:00",
            None,
            None,
        ),
        (
            "Title: Moss\nSpeaker: Ada Quill\nDate: 2 March 2027\nTime: 16:00\nSee https://stream.example.org/moss too",
            "link",
            "https://stream.example.org/moss stands in the text, but not with this talk. Check how to join it.",
        ),
    ],
)
def test_what_the_text_has_besides_is_told(text: str, field: str | None, why: str | None) -> None:
    assert doubts_of(text) == ([(field, why)] if field else [])


@pytest.mark.parametrize(
    "names, lines, why",
    [
        (["Ada Quill"], "Ada Quill (Fano)", None),
        (["Songtao LU"], "Songtao LU", None),
        (["PD Ada Quill"], "PD Ada Quill", "“PD Ada Quill” may hold more than a name. Check how it is written."),
        (["Ada Quill"], "Ada Quill and Ben Stone", "Another name stands beside Ada Quill. Check whether both speak."),
        (["Ada Quill", "Ben Stone"], "Ada Quill and Ben Stone", None),
        (
            ["Ada Quill", "Fano Hall"],
            "Ada Quill, Fano Hall",
            "“Fano Hall” may be a place rather than a second speaker. Check who speaks.",
        ),
    ],
)
def test_names_that_hold_more_or_less_are_told(names: list[str], lines: str, why: str | None) -> None:
    people = [SpeakerName(name=name) for name in names]
    assert [hint.why for hint in mistrust_people(people, split_lines(lines))] == ([why] if why else [])


def test_talk_without_the_hour_that_all_others_have_is_doubted() -> None:
    text = """\
Moss week

Title: Moss and rain
Speaker: Ada Quill
Date: Tuesday, 2 March 2027, 14:00

Title: Spores in the air
Speaker: Ben Stone
Date: Wednesday, 3 March 2027

Title: How fronds unroll
Speaker: Cleo Marsh
Date: Thursday, 4 March 2027, 14:00
"""
    why = "No hour was found for this talk, unlike for the others of the text. Check when it starts."
    assert [doubts_of(text, place) for place in range(3)] == [[], [("start", why)], []]


def test_day_below_a_talk_is_doubted_where_another_stands_above() -> None:
    drafts = [
        Draft(title="Curved walls", date=date(2026, 12, 11)),
        Draft(title="Turbulent mixing", date=date(2026, 12, 18)),
    ]
    lines = split_lines(
        "4 December 2026\nCurved walls\n\n11 December 2026\nTurbulent mixing\n\n18 December 2026\nNo talk"
    )
    hints = mistrust_days(drafts, find_titles(drafts, lines), lines)
    why = "Another day stands above this talk. Check which one is meant."
    assert [[hint.why for hint in each] for each in hints] == [[why], [why]]


@pytest.mark.parametrize(
    "text",
    [
        "Ferns on the Roofs\nof Old Harbour Towns",
        "Ferns have covered these old roofs for a hundred years. What they tell us of rain",
    ],
)
def test_title_of_two_lines_or_sentences_is_likely(text: str) -> None:
    title = text.replace("\n", " ")
    hints = tuple(mistrust_title(title, split_lines(text), (), labelled=False))
    assert len(hints) == 1
    assert settle(Draft(title=title, sureness={"title": 0.97}, hints=hints)).doubts == ()


def test_day_a_year_away_from_all_others_is_doubted() -> None:
    lines = split_lines("Ferns\nMoss\nPeat")
    days = (("Ferns", 2027, 1, 14), ("Moss", 2026, 1, 28), ("Peat", 2027, 3, 11))
    drafts = [Draft(title=title, date=date(*day), sources={"date": "that day"}) for title, *day in days]
    hints = mistrust_days(drafts, [None, None, None], lines)
    assert [[hint.odds for hint in found] for found in hints] == [[], [STRONG], []]


def test_office_before_a_last_name_alone_is_doubted() -> None:
    hints = list(mistrust_people([SpeakerName(name="Judge Quill-Stone")], ()))
    assert [(hint.field, hint.odds) for hint in hints] == [("speakers", GRAVE)]


@pytest.mark.parametrize(
    ("title", "odds"),
    [
        ("THE ANNUAL QUILL READING", [STRONG]),
        ("The 12th Ada Quill Memorial Oration", [STRONG]),
        ("The 2027-28 Quill Lectures on Peat", [STRONG]),
        ("Bogs without Owners, a theme that her readers know well", [STRONG]),
        ("Knots in old ice（古い氷の結び目について）", [STRONG]),
        ("Annual rings of very old oaks", []),
        ("Afternoon lecture, free for all: Salt and its prices", [STRONG]),
        ("Salt and its prices: a view from the harbour", []),
        ("Parking cards for the new yard can be bought at the gate", [STRONG]),
        ("Can peat be trusted with our letters?", []),
    ],
)
def test_title_that_tells_of_something_else_is_doubted(title: str, odds: list[float]) -> None:
    hints = mistrust_title(title, split_lines(title), (), labelled=False)
    assert [hint.odds for hint in hints] == odds
