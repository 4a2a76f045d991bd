"""Words of rooms, institutions and occasions within a title, and rare names, are taken for what they are."""

import pytest

from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.logistics import is_logistic
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people

TITLES = (
    "Forecasting with power series",
    "Attention maps of tired drivers",
    "Online colouring of sparse graphs",
    "Live debugging for the brave",
    "Street Signs Nobody Reads",
    "Floor Plans in Genus Three",
    "Reading Rooms and the Press",
    "A rope to cross the hall",
    "The colour of a quiet street",
    "Crust-building algae and their wounds",
    "School Gardens and the Drought",
    "Foundation Tensors for Weather Maps",
    "From Barn to Hospital",
    "A proof of fair division",
    "Tram Fares, Six Years On",
    "Parsing Dialects Nobody Trained On",
    "A knot in one pass over the string",
    "Tones of Old Malay, 1910 and Now",
)


@pytest.mark.parametrize("title", TITLES)
def test_title_with_words_of_places_and_meetings_is_rated_one(title: str) -> None:
    assert rate_title(title) >= 1


@pytest.mark.parametrize(
    "text", ["Time series seminar", "Attention: new room", "Online via Zoom", "Live event: geometry"]
)
def test_occasion_is_still_one(text: str) -> None:
    assert names_occasion(text)


@pytest.mark.parametrize("text", ["Tower 3, Floor 2", "Committee Rooms", "Street level, Moss Hall", "Reading Room"])
def test_room_is_still_one(text: str) -> None:
    assert names_room(text)


@pytest.mark.parametrize(
    "text", ["School of Gardens", "Fano National Laboratories", "Universiteit Ijmeer", "Politechnika Brdska"]
)
def test_institution_is_still_one(text: str) -> None:
    assert is_institution(text)


def test_key_of_a_meeting_is_told_from_a_thought_about_keys() -> None:
    assert [is_logistic(text) for text in ("密码：482915", "密码：谁在听我们说话", "Passcode: moss-7")] == [
        True,
        False,
        True,
    ]


@pytest.mark.parametrize("text", ["Weighing Moss", "Spotting Forged Maps", "Sounding Rivers"])
def test_what_is_being_done_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("name", ["Rhona Keating", "Sunniva Brekke-Moe", "賴明川", "司空見月", "荀若溪"])
def test_rare_name_is_one(name: str) -> None:
    assert is_name(name)


def test_kun_ends_a_chinese_name_and_follows_a_japanese_one() -> None:
    assert [person.name for text in ("林怡君", "高橋君") for person in split_people(text)] == ["林怡君", "高橋"]
