"""What is said of a text that holds no talk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.unread import explain

INVITATION = """\
Greta Holm is inviting you to a scheduled Zoom meeting.

Topic: Greta Holm's Zoom Meeting
Time: Mar 5, 2025 03:00 PM Hong Kong SAR

Join Zoom Meeting
https://example.zoom.us/j/91234567890?pwd=abc

Meeting ID: 912 3456 7890
Passcode: 443322

One tap mobile
+13017158592,,91234567890#,,,,*443322# US (Washington DC)
"""
TEAMS = "Microsoft Teams meeting\nJoin: https://teams.microsoft.com/l/meetup-join/19%3ameeting\nMeeting ID: 33 44\n"
PASTE = "Paste the announcement itself, with title, speaker and date"


@pytest.mark.parametrize(
    "text, sentence",
    [
        (
            INVITATION,
            "I found a Zoom invitation (a link, a meeting ID, a passcode, dial-in numbers and a day or a time), and no "
            f"talk: it names no title and no speaker. {PASTE}; how to join may stay in it.",
        ),
        (
            TEAMS,
            "I found a Teams invitation (a link and a meeting ID), and no talk: it names no title and no speaker. "
            f"{PASTE}; how to join may stay in it.",
        ),
        (
            "You are invited; dial-in: +49 30 1234 5678",
            "I found a meeting invitation (dial-in numbers), and no talk: it names no title and no speaker. "
            f"{PASTE}; how to join may stay in it.",
        ),
        ("See https://example.org", f"I found no talk in that text, only a link. {PASTE}."),
        ("Lunch at 12:30", f"I found no talk in that text, only a day or a time. {PASTE}."),
        ("Please remember to water the plants.", f"I found no talk in that text. {PASTE}."),
    ],
)
def test_what_was_found_is_named(text: str, sentence: str) -> None:
    assert explain(text) == sentence


@given(st.text(max_size=3000))
def test_no_word_of_the_text_is_repeated(text: str) -> None:
    assert len(explain(text)) < 400
