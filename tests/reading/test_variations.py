"""What holds for every announcement: what is stated is read, and nothing else."""

import random
import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.reading import Draft, read
from seminar.reading.documents import read_document
from seminar.reading.sources import open_document
from tests.reading.damage import HARMFUL, HARMLESS
from tests.reading.fuzz import try_case
from tests.reading.mutations import make_case
from tests.reading.programmes import programme
from tests.reading.variations import KINDS, TODAY, ZONE, Announcement, labelled, stated_by, unlabelled

# The same examples each time: what many more of them find is told by `python -m tests.reading.fuzz`.
few = settings(max_examples=40, deadline=None, derandomize=True, database=None)
# Each number throws its own dice, so that a failing one is easily repeated.
seeds = st.integers(min_value=0, max_value=999_999)


def drafts_of(text: str) -> tuple[Draft, ...]:
    return read(text, today=TODAY, zone=ZONE).drafts


def composed(value: Any) -> Any:
    """Letters and their accents in one, so that only what is read is compared, not how it is encoded."""
    if isinstance(value, tuple):
        return tuple(map(composed, value))
    return unicodedata.normalize("NFC", value).replace("\u00a0", " ") if isinstance(value, str) else value


def all_stated(text: str) -> list[dict[str, Any]]:
    return [{name: composed(value) for name, value in stated_by(draft).items()} for draft in drafts_of(text)]


def announce(dice: random.Random) -> Announcement:
    return KINDS[dice.choice(sorted(KINDS))](dice)


@given(seed=seeds)
@few
def test_labelled_values_are_read_exactly(seed: int) -> None:
    announcement = labelled(random.Random(seed), complete=True)
    assert [stated_by(draft) for draft in drafts_of(announcement.text)] == [announcement.stated]


@given(seed=seeds)
@few
def test_what_is_left_out_is_missing(seed: int) -> None:
    announcement = labelled(random.Random(seed))
    drafts = drafts_of(announcement.text)
    # Without day, hour and title there may be no talk to speak of.
    assert [stated_by(draft) for draft in drafts] == [announcement.stated] * len(drafts)


@given(seed=seeds)
@few
def test_posters_without_labels_are_read_exactly(seed: int) -> None:
    announcement = unlabelled(random.Random(seed))
    assert [stated_by(draft) for draft in drafts_of(announcement.text)] == [announcement.stated]


@given(seed=seeds)
@few
def test_programmes_are_read_row_by_row(seed: int) -> None:
    made = programme(random.Random(seed))
    drafts = drafts_of(made.text)
    assert [(draft.date, stated_by(draft)["speakers"], draft.title) for draft in drafts] == [
        (day, (speaker,), title) for day, speaker, title in made.rows
    ]


@pytest.mark.parametrize("change", HARMLESS)
@given(seed=seeds)
@few
def test_reading_is_stable(change: str, seed: int) -> None:
    dice = random.Random(seed)
    text = announce(dice).text
    assert all_stated(HARMLESS[change](text, dice)) == all_stated(text)


@pytest.mark.parametrize("change", HARMFUL)
@given(seed=seeds)
@few
def test_damage_invents_nothing(change: str, seed: int) -> None:
    dice = random.Random(seed)
    announcement = announce(dice)
    drafts = drafts_of(HARMFUL[change](announcement.text, dice))
    invented = {name for draft in drafts for name in announcement.silent_on if stated_by(draft)[name]}
    # A label that lost its blank is none any more: its line may pass for the title that is missing.
    assert invented - ({"title"} if change == "lost blanks" else set()) == set()


@pytest.mark.parametrize("change", [None, *HARMFUL])
@given(seed=seeds)
@few
def test_hosts_never_speak_and_registrations_never_join(change: str | None, seed: int) -> None:
    dice = random.Random(seed)
    announcement = announce(dice)
    drafts = drafts_of(HARMFUL[change](announcement.text, dice) if change else announcement.text)
    named = {person.name for draft in drafts for person in draft.speakers}
    links = {draft.link for draft in drafts}
    assert (named & set(announcement.hosts), links & set(announcement.decoys)) == (set(), set())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@given(seed=seeds)
@few
def test_encodings_are_told_apart(encoding: str, seed: int) -> None:
    announcement = labelled(random.Random(seed), complete=True)
    document = open_document(announcement.text.encode(encoding), "talk.txt")
    reading = read_document(document, today=TODAY, zone=ZONE)
    assert [stated_by(draft) for draft in reading.drafts] == [announcement.stated]


def test_damaged_files_are_read_or_refused() -> None:
    answers = [try_case(number, make_case(0, number)) for number in range(80)]
    assert [answer for answer in answers if answer.fault] == []
