"""Lengths of time, typed and in words."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar import durations
from seminar.errors import Refusal


@pytest.mark.parametrize(
    "typed, minutes",
    [
        ("90 min", 90),
        ("90min.", 90),
        ("1h30", 90),
        ("1h 30m", 90),
        ("1:30", 90),
        ("0:45", 45),
        ("2 hours", 120),
        ("two hours", 120),
        ("45", 45),
        ("1.5 hours", 90),
        ("0,33 h", 20),
        ("1 hour and 30 minutes", 90),
        ("an hour", 60),
        ("half an hour", 30),
        ("1 day, 2 hrs", 1560),
        ("a week", 10080),
    ],
)
def test_parse_reads_a_length(typed: str, minutes: int) -> None:
    assert durations.parse(typed) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "typed, sentence",
    [
        ("soon", "“soon” is no length of time. Type one such as 90 min, 1h30 or 2 hours."),
        ("1:75", "“1:75” is no length of time. Type one such as 90 min, 1h30 or 2 hours."),
        ("-5 min", "“-5 min” is no length of time. Type one such as 90 min, 1h30 or 2 hours."),
        ("1 hour more", "“1 hour more” is no length of time. Type one such as 90 min, 1h30 or 2 hours."),
        ("", "An empty field is no length of time. Type one such as 90 min, 1h30 or 2 hours."),
        ("0", "A length is more than nothing and at most a year. Type one such as 90 min or 1h30."),
        ("99999 weeks", "A length is more than nothing and at most a year. Type one such as 90 min or 1h30."),
    ],
)
def test_parse_says_what_to_type_instead(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        durations.parse(typed)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    "typed, minutes",
    [
        ("1 day, 1 hour, 10 min", [1440, 60, 10]),
        ("10 min; 1h\n1 day", [1440, 60, 10]),
        ("1 hour and 10 min", [60, 10]),
        ("60 min, 1 hour, 1:00", [60]),
        ("0, 28 days", [40320, 0]),
        ("15", [15]),
    ],
)
def test_parse_many_gives_distinct_lengths_longest_first(typed: str, minutes: list[int]) -> None:
    assert durations.parse_many(typed) == tuple(timedelta(minutes=count) for count in minutes)


@pytest.mark.parametrize(
    "typed, sentence",
    [
        ("", "An empty field is no length of time. Type a list such as 1 day, 1 hour, 10 min."),
        ("1 day, soon", "“soon” is no length of time. Type a list such as 1 day, 1 hour, 10 min."),
        ("29 days", "A reminder comes at most 28 days ahead. Type shorter lengths."),
        (
            ",".join(f"{minute} min" for minute in range(11)),
            "That is 11 reminders; a series has at most 10. Leave some out.",
        ),
    ],
)
def test_parse_many_says_what_to_type_instead(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        durations.parse_many(typed)
    assert str(refusal.value) == sentence


@given(st.text(max_size=600))
def test_parse_and_parse_many_raise_nothing_but_a_refusal(typed: str) -> None:
    for read in (durations.parse, durations.parse_many):
        try:
            found = read(typed)
        except Refusal:
            continue
        assert found


@pytest.mark.parametrize(
    "length, words",
    [
        (timedelta(days=1), "1 day"),
        (timedelta(hours=1, minutes=30), "1 hour 30 minutes"),
        (timedelta(days=2, minutes=1), "2 days 1 minute"),
        (timedelta(seconds=59), "0 minutes"),
    ],
)
def test_in_words_leaves_out_what_is_nothing(length: timedelta, words: str) -> None:
    assert durations.in_words(length) == words


@given(st.integers(1, 366 * 1440))
def test_in_words_is_parsed_again(minutes: int) -> None:
    length = timedelta(minutes=minutes)
    assert durations.parse(durations.in_words(length)) == length
