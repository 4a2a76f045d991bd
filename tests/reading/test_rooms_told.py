"""Rooms that a sentence names right behind the hours."""

import pytest

from seminar.reading.talk.rooms import find_room_behind_hours


@pytest.mark.parametrize(
    ("sentence", "room"),
    [
        ("Ada Quill will speak at 15:00 in M17, Museum Building.", "M17, Museum Building"),
        ("Come at 4:30 pm in Hall 4. Tea is served in Hall 5.", "Hall 4"),
        ("Ada Quill will speak at 15:00 on GPT-4 models in finance.", None),
        ("Ada Quill will speak in Hall 4 at 15:00.", None),
        ("Ada Quill will speak in Hall 4.", None),
    ],
)
def test_room_right_behind_the_hours_is_the_talks(sentence: str, room: str | None) -> None:
    assert find_room_behind_hours(sentence) == room
