import dataclasses
import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from discord import ui
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.profiles import Profile
from bot.render import speakers
from seminar.career import Station, stations
from seminar.series import Series, SeriesFields
from seminar.speaker import Paper, Speaker
from storage.profiles import Together
from tests.bot.render import hostile
from tests.bot.render.hostile import check, shown
from tests.bot.render.test_talks import a_talk
from tests.builders import NOW

ADA = Speaker(id=3, name="Ada Lind", affiliation="Turku", homepage="https://example.org/ada", bio="Ada likes sums.")

_profiles = st.builds(
    Profile,
    speaker=hostile.speakers(),
    coming=hostile.several_talks(3),
    past=hostile.several_talks(4).map(lambda found: found[2:]),
    papers=st.lists(hostile.papers, max_size=12, unique=True).map(tuple),
    career=st.lists(
        st.builds(Station, affiliation=hostile.texts_up_to(200), since=st.just(2024), until=st.just(2025)), max_size=6
    ).map(tuple),
    together=st.lists(st.builds(Together, speaker=hostile.speakers(), talks=st.integers(1, 9)), max_size=7).map(tuple),
    other_names=st.lists(hostile.texts_up_to(100), max_size=5).map(tuple),
)


@given(_profiles, hostile.nows, st.integers(0, 9))
@settings(max_examples=25, deadline=None)
def test_every_card_of_a_person_stays_within_the_limits(found: Profile, now: datetime, page: int) -> None:
    check(speakers.profile(found, now, page=page))
    check(speakers.papers(found, page=page))
    for one in found.papers[:3]:
        check(speakers.paper(found.speaker, one, page=page))


@given(st.lists(st.integers(1, 99).flatmap(hostile.speakers), min_size=2, max_size=30, unique_by=lambda one: one.id))
@settings(max_examples=30, deadline=None)
def test_a_choice_stays_within_the_limits(found: list[Speaker]) -> None:
    card = speakers.choice(found)
    check(card)
    (asked,) = (item for item in card.walk_children() if isinstance(item, ui.Select))
    assert len(asked.options) == min(25, len(found))
    assert [one for one in asked.options if not 1 <= len(one.label) <= 100 or len(one.description or "") > 100] == []


@pytest.mark.parametrize("filling", hostile.FILLINGS)
def test_the_worst_person_stays_within_the_limits(filling: str) -> None:
    coming = tuple(hostile.worst_talk(filling, number=number) for number in range(1, 4))
    past = tuple(hostile.worst_talk(filling, number=number, past=True) for number in range(4, 7))
    papers = tuple(Paper(title=f"{number}{filling * 300}", abstract=filling * 5000) for number in range(9))
    person = coming[0].speakers[0]
    found = Profile(
        speaker=person,
        coming=coming,
        past=past,
        papers=papers,
        career=tuple(Station(affiliation=filling * 200, since=year, until=year) for year in range(2020, 2026)),
        together=tuple(Together(speaker=person, talks=2) for _ in range(7)),
        other_names=tuple(filling * 100 for _ in range(5)),
    )
    for page in (0, 1, 9):
        check(speakers.profile(found, NOW, page=page))
        check(speakers.papers(found, page=page))
        check(speakers.paper(found.speaker, papers[0], page=page))


def test_a_profile_shows_who_a_person_is_and_what_is_nearest() -> None:
    old = a_talk(fields={"title": "Old", "starts_at": NOW - timedelta(days=9)}, speakers=(ADA,))
    papers = (Paper(title="On Sums", abstract="We add."), Paper(title=None, abstract="We take away."))
    found = Profile(speaker=ADA, coming=(a_talk(speakers=(ADA,)),), past=(old,), papers=papers)
    card = speakers.profile(found, NOW)
    assert shown(card) == [
        "## 👤 Ada Lind\n🏛️ Turku · 🔗 [Homepage](https://example.org/ada)\n-# 2 talks in ML Seminar · 2 papers",
        "Ada likes sums.",
        "### 🗓️ To come",
        "**Sparse Gradients**\n🗓️ <t:1767312000:F> · <t:1767312000:R>\n-# Fri 01:00 Berlin time",
        "### 🗂️ Past talks",
        "**Old**\n🗓️ <t:1766448000:D>",
        "### 📚 Papers",
        "**On Sums**",
        "We take away.",
    ]


def test_a_profile_tells_where_a_person_was_and_with_whom() -> None:
    bo, cy = Speaker(id=4, name="Bo *Ek*"), Speaker(id=5, name="Cy Ng")
    other = Series(id=2, server_id=1, key="logic", fields=SeriesFields(name="Logic", zone=ZoneInfo("UTC")))
    found = Profile(
        speaker=dataclasses.replace(ADA, homepage=None, bio=None),
        coming=(a_talk(speakers=(ADA, bo)),),
        past=tuple(
            dataclasses.replace(a_talk(speakers=(ADA,), fields={"starts_at": NOW - timedelta(days=n)}), series=other)
            for n in (9, 10, 11)
        ),
        career=stations(
            [(year, place) for year, place in ((2019, "A"), (2020, "B"), (2021, "C"), (2024, "D"))] + [(2026, "Turku")]
        ),
        together=(Together(speaker=bo, talks=2), Together(speaker=cy, talks=1)),
        other_names=("A. Lind", "琳达"),
    )
    texts = shown(speakers.profile(found, NOW))
    assert texts[0].splitlines() == [
        "## 👤 Ada Lind",
        "🏛️ Turku",
        "-# … → 2020 B → 2021 C → 2024 D → 2026 Turku",
        "-# Also known as A. Lind, 琳达",
        "-# 4 talks in 2 series",
    ]
    assert texts[2].splitlines()[1] == "with Bo \\*Ek\\*"
    assert (texts[3], texts[-1]) == ("### 🗂️ Past talks · 3", "-# 🤝 Spoke with Bo \\*Ek\\* (2 talks), Cy Ng")


def test_a_profile_of_a_bare_name_says_so() -> None:
    card = speakers.profile(Profile(speaker=Speaker(id=3, name="Ada Lind")), NOW)
    assert shown(card) == ["## 👤 Ada Lind", "-# No talk and no paper of this person is stored yet."]


def test_an_abstract_is_read_to_its_last_word() -> None:
    one = Paper(title=None, abstract=" ".join(str(number) for number in range(3000)))
    count = int(_labels(speakers.paper(ADA, one))[0].rpartition("/")[2])
    read = [shown(speakers.paper(ADA, one, page=page))[1] for page in range(count)]
    assert " ".join(read) == one.abstract


def test_papers_keep_their_keys_apart() -> None:
    papers = [Paper(title="A", abstract=None), Paper(title=None, abstract="A"), Paper(title="A", abstract="A")]
    keys = [speakers.paper_key(one) for one in papers]
    assert len(set(keys)) == 3
    assert [key for key in keys if not re.fullmatch("[0-9a-f]{12}", key)] == []


def _labels(card: Any) -> list[str]:
    return [item.label for item in card.walk_children() if "/" in (getattr(item, "label", None) or "")]
