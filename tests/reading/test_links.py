"""The one address that joins, among all others."""

import pytest

from seminar.reading.talk.joining_addresses import surely_joins
from seminar.reading.talk.links import find_joining
from seminar.reading.text.lines import split_lines


def join(text: str) -> tuple[str | None, str | None, str | None]:
    joining = find_joining(split_lines(text))
    return joining.link, joining.meeting_id, joining.passcode


@pytest.mark.parametrize(
    "text, link",
    [
        ("Seminar Link: <https://x.zoom.us/j/89600000000>", "https://x.zoom.us/j/89600000000"),
        ("[Zoom](https://x.zoom.us/j/999)", "https://x.zoom.us/j/999"),
        ("zoom link<https://x.zoom.us/j/55>.", "https://x.zoom.us/j/55"),
        ("x.zoom.us/j/9717", "https://x.zoom.us/j/9717"),
        ("Link: https://rooms.example.edu/geometry", "https://rooms.example.edu/geometry"),
        ("Register in advance for the link: https://rooms.example.edu/geometry", None),
        ("Join us online via https://live.example.edu/seminar.", "https://live.example.edu/seminar"),
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.zoom.us%2Fj%2F11&data=05",
            "https://x.zoom.us/j/11",
        ),
        (
            "Slides: https://x.example/a.pdf\nJoin: https://meet.google.com/abc-defg-hij",
            "https://meet.google.com/abc-defg-hij",
        ),
        ("Register: https://x.zoom.us/meeting/register/tJ", None),
        ("Recording: https://x.zoom.us/rec/share/abc", None),
        ("Homepage: https://www.example.edu/~ada", None),
        ("Map: https://maps.example/room", None),
        ("Please register at https://forms.example.org/q", None),
    ],
)
def test_address_that_joins_is_chosen(text: str, link: str | None) -> None:
    assert join(text) == (link, None, None)


@pytest.mark.parametrize(
    "text, joining",
    [
        ("Zoom Meeting: 923 0000 5958", ("https://zoom.us/j/92300005958", "923 0000 5958", None)),
        ("Meeting ID: 912 3456 7890\nPasscode: a,b#c", ("https://zoom.us/j/91234567890", "912 3456 7890", "a,b#c")),
        ("Zoom ID 845 1122 3344, passcode: net2025", ("https://zoom.us/j/84511223344", "845 1122 3344", "net2025")),
        ("Zoom ID 845 1122 3344 (passcode 4711)", ("https://zoom.us/j/84511223344", "845 1122 3344", "4711")),
        ("Zoom ID 845 1122 3344, password: ask Ada", ("https://zoom.us/j/84511223344", "845 1122 3344", None)),
        ("Zoom ID 845 1122 3344, pass 12 people", ("https://zoom.us/j/84511223344", "845 1122 3344", None)),
        (
            "Meeting ID 912 3456 7890 and the passcode is 1234.",
            ("https://zoom.us/j/91234567890", "912 3456 7890", "1234"),
        ),
        ("Teams meeting ID: 345 678 901 23", (None, "345 678 901 23", None)),
        ("Dial +1 646 931 0000", (None, None, None)),
        ("Passcode: TBA", (None, None, None)),
        ("The password will be sent to the list.", (None, None, None)),
        ("https://x.zoom.us/j/999?pwd=abc", ("https://x.zoom.us/j/999?pwd=abc", None, None)),
    ],
)
def test_id_and_passcode_are_what_is_written_out(text: str, joining: tuple[str | None, str | None, str | None]) -> None:
    assert join(text) == joining


@pytest.mark.parametrize(
    "url, joins",
    [
        ("https://jitsi.fano.example/knots", True),
        ("https://fano.webex.example/meet/quill", True),
        ("https://live.fano.example/ferns", True),
        ("https://webconf.fano.example/rooms/ofw-22k/join", True),
        ("https://meet.fano.example/register/knots", False),
        ("https://conf.fano.example/2027", False),
        ("https://www.fano.example/live", False),
    ],
)
def test_machine_named_for_meeting_surely_joins(url: str, joins: bool) -> None:
    assert surely_joins(url) is joins
