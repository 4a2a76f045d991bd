"""A draft line by line: what is shown of it, what is marked, and which of its sources tell more than it does."""

from datetime import date, time
from typing import Any

import pytest

from bot.render import draft_lines, likenesses
from seminar.likeness import Likeness, Verdict
from seminar.reading.draft import Doubt, Draft
from seminar.revision import Change, Revision
from seminar.series import Series
from seminar.speaker import SpeakerName
from tests.builders import NOW
from tests.seminar.stored import draft, series, talk


def shown(one: Draft, *, stored: bool = False, of: Series | None = None) -> dict[str, tuple[str, bool]]:
    doubted = {doubt.field for doubt in one.doubts}
    found = draft_lines.lines(one, of or series(), NOW, doubted=doubted, stored=stored, scale=1)
    return {each.key: (each.text, each.doubted) for each in found}


def test_lines_of_a_draft_without_doubts() -> None:
    assert shown(draft(contact="ilse@szeged.example")) == {
        "title": ("### Tides of Small Moons", False),
        "speakers": ("**Speakers:** Ilse Varga", False),
        "when": (
            "**When:** Thursday 15 January 2026, 16:00–17:30 Berlin time (no zone is stated: Berlin time is assumed)",
            False,
        ),
        "place": ("**Where:** Room B12\n**Link:** https://zoom.us/j/555123456", False),
        "abstract": ("**Abstract:** Small moons bend.", False),
        "more": ("**Contact:** ilse@szeged.example", False),
    }


def test_what_is_missing_or_doubted_is_marked() -> None:
    bare = Draft(speakers=(SpeakerName(name="Bo Ek"),), start=time(16), doubts=(Doubt(field="bio", why="Whose?"),))
    assert shown(bare) == {
        "title": ("### ❓ No title was found", True),
        "speakers": ("**Speakers:** Bo Ek", False),
        "when": ("**When:** 16:00, and the day is ❓ missing", True),
        "place": ("**Where and link:** ❓ missing", True),
        "abstract": ("**Abstract:** not stated", False),
        "more": ("-# No biography, contact or materials are stated.", True),
    }
    inherited = shown(bare, of=series(venue="Room B12"))["place"]
    assert inherited == ("**Where and link:** not stated: that of the series", False)
    assert shown(bare, stored=True)["title"] == ("### No title is stated: it stays as it is stored", False)
    assert shown(bare, stored=True)["place"] == ("**Where and link:** not stated: stays as it is stored", False)


@pytest.mark.parametrize(
    "fields, key, sources, telling",
    [
        ({}, "title", {"title": "Tides of Small Moons"}, []),
        ({}, "title", {"title": "TIDES of small   moons [Poster]"}, []),
        ({}, "title", {"title": "Colloquium: Tides of Small Moons"}, ["Colloquium: Tides of Small Moons"]),
        ({}, "speakers", {"speakers": "Prof. Ilse Varga"}, []),
        ({}, "speakers", {"speakers": "hosted by Ilse Varga, Szeged"}, ["hosted by Ilse Varga, Szeged"]),
        ({}, "when", {"date": "Thu, Jan 15, 2026", "start": "16:00-17:30"}, []),
        ({}, "when", {"date": "15.01.26", "start": "4 pm"}, ["15.01.26", "4 pm"]),
        ({}, "when", {"date": "2026年1月15日"}, ["2026年1月15日"]),
        ({}, "place", {"link": "Zoom: https://zoom.us/j/555123456", "venue": "Room B12"}, []),
        ({"venue": "B12"}, "place", {"venue": "Room B12, second floor"}, ["Room B12, second floor"]),
        ({}, "abstract", {"abstract": "Something else entirely"}, []),
    ],
)
def test_sources_are_shown_where_they_tell_more(
    fields: dict[str, Any], key: str, sources: dict[str, str], telling: list[str]
) -> None:
    assert draft_lines.telling_sources(draft(sources=sources, **fields), key, NOW) == telling


def test_sources_stand_below_their_line_as_they_are() -> None:
    text, _ = shown(draft(sources={"speakers": "# hosted by **Ilse** Varga\n@everyone"}))["speakers"]
    assert text == "**Speakers:** Ilse Varga\n-# read from “\\# hosted by \\*\\*Ilse\\*\\* Varga @\u200beveryone”"


def test_time_of_a_draft_that_is_over_says_so() -> None:
    one = draft(date=date(2025, 1, 15), timezone="Europe/Berlin")
    assert draft_lines.when(one, NOW) == (
        "Wednesday 15 January 2025, 16:00–17:30 Berlin time · over: it goes to the archive"
    )


def test_changes_are_shown_from_where_two_texts_part() -> None:
    long = "Small moons bend under their planets, and we measure by how much. " * 5
    changes = (
        Change(what="abstract", was=f"{long}Ten years.", now=f"{long}Twelve *years*."),
        Change(what="contact", was=None, now="ilse@szeged.example"),
    )
    one = Likeness(
        verdict=Verdict.UPDATE,
        talk=talk(),
        revision=Revision(fields=talk().fields, changes=changes),
        reasons=("same title", "same day"),
    )
    assert likenesses.stored(one, scale=1) == (
        "🔁 **Stored already** (same title, same day). This would change:\n"
        "- **abstract:** ~~…asure by how much. Ten years.~~ → …asure by how much. Twelve \\*years\\*.\n"
        "- **contact:** ilse@szeged.example\n"
        "-# “Tides of Small Moons”, Thursday 15 January 2026: all else stays as it is stored."
    )
    assert likenesses.stored(Likeness(), scale=1) is None
