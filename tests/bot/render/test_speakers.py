import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from discord import ui
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.profiles import Profile
from bot.render import speakers
from seminar.speaker import Paper, Speaker
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
    found = Profile(speaker=coming[0].speakers[0], coming=coming, past=past, papers=papers)
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
        "## 👤 Ada Lind\nTurku · [Homepage](https://example.org/ada)",
        "Ada likes sums.",
        "### 🗓️ To come",
        "**Sparse Gradients**\nAda Lind\n🗓️ <t:1767312000:F> · <t:1767312000:R>\n-# Fri 01:00 Berlin time · ML Seminar",
        "### 🗂️ Past talks",
        "**Old**\nAda Lind\n🗓️ <t:1766448000:D>\n-# ML Seminar",
        "### 📚 Papers",
        "**On Sums**",
        "We take away.",
    ]


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
