"""The addresses that people copy from their browsers, and those of the files behind them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetching import reading_address

DOC = "https://docs.google.com/document/d/1Bx_iMVs0-XRA5"
SHEET = "https://docs.google.com/spreadsheets/d/1Bx_iMVs0-XRA5"
SHEET_ON_WEB = "https://docs.google.com/spreadsheets/d/e/2PACX-1vT"
SLIDES = "https://docs.google.com/presentation/d/1Bx_iMVs0-XRA5"
DRIVE = "https://drive.google.com"
CALENDAR = "https://calendar.google.com/calendar"
GIST = "o/0123456789abcdef0123456789abcdef"
LAB = "https://gitlab.example.edu/group/sub/talks/-"
DROPBOX = "https://www.dropbox.com"

REWRITTEN = {
    "example.org": "https://example.org",
    "example.org:80/a": "https://example.org:80/a",
    "//example.org/a": "https://example.org/a",
    " <https://example.org/a> ": "https://example.org/a",
    "webcal://example.org/a.ics": "https://example.org/a.ics",
    "WEBCALS://example.org/a.ics": "https://example.org/a.ics",
    DOC: f"{DOC}/export?format=txt",
    f"{DOC}/edit?usp=sharing": f"{DOC}/export?format=txt",
    f"{DOC}/edit?tab=t.0#heading=h.1": f"{DOC}/export?format=txt&tab=t.0",
    f"{DOC}/edit?resourcekey=0-k": f"{DOC}/export?format=txt&resourcekey=0-k",
    DOC.replace("/d/", "/u/1/d/"): f"{DOC}/export?format=txt",
    DOC.replace("/document", "/a/example.edu/document"): f"{DOC}/export?format=txt",
    DOC.removeprefix("https://"): f"{DOC}/export?format=txt",
    f"{SHEET}/edit#gid=12": f"{SHEET}/export?format=csv&gid=12",
    f"{SHEET}/edit?gid=7#gid=7": f"{SHEET}/export?format=csv&gid=7",
    f"{SHEET}/htmlview": f"{SHEET}/export?format=csv",
    f"{SHEET_ON_WEB}/pubhtml?gid=3": f"{SHEET_ON_WEB}/pub?gid=3&output=csv",
    f"{SLIDES}/edit#slide=id.p": f"{SLIDES}/export?format=pdf",
    f"{DRIVE}/file/d/1Bx_i-A5/view?usp=drive_link": f"{DRIVE}/uc?export=download&id=1Bx_i-A5",
    f"{DRIVE}/file/u/2/d/1Bx_i-A5": f"{DRIVE}/uc?export=download&id=1Bx_i-A5",
    f"{DRIVE}/open?id=1Bx_i-A5": f"{DRIVE}/uc?export=download&id=1Bx_i-A5",
    f"{DRIVE}/uc?id=1Bx_i-A5": f"{DRIVE}/uc?export=download&id=1Bx_i-A5",
    f"{DRIVE}/file/d/1Bx_i-A5/view?resourcekey=0-k": f"{DRIVE}/uc?export=download&id=1Bx_i-A5&resourcekey=0-k",
    f"{CALENDAR}/embed?src=a%40b.example&ctz=Europe%2FBerlin": f"{CALENDAR}/ical/a@b.example/public/basic.ics",
    "https://github.com/o/r/blob/main/talks/2026.md#L3": "https://raw.githubusercontent.com/o/r/main/talks/2026.md",
    "https://www.github.com/o/r/blob/main/a%20b.md": "https://raw.githubusercontent.com/o/r/main/a%20b.md",
    f"https://gist.github.com/{GIST}": f"https://gist.githubusercontent.com/{GIST}/raw",
    f"{LAB}/blob/main/2026.md?ref_type=heads": f"{LAB}/raw/main/2026.md?ref_type=heads",
    f"{DROPBOX}/s/abc/talk.pdf?dl=0": f"{DROPBOX}/s/abc/talk.pdf?dl=1",
    f"{DROPBOX}/s/abc/talk.pdf": f"{DROPBOX}/s/abc/talk.pdf?dl=1",
    f"{DROPBOX}/scl/fi/abc/talk.pdf?rlkey=k&st=s&dl=0": f"{DROPBOX}/scl/fi/abc/talk.pdf?rlkey=k&st=s&dl=1",
}

LEFT_AS_THEY_ARE = (
    "",
    "https://example.org/seminar/?term=2026#next",
    "http://example.org/a",
    "ftp://example.org/a",
    "mailto:seminar@example.org",
    "javascript:alert(1)",
    "https://[::1",
    f"{DOC}/export?format=pdf",
    "https://docs.google.com/document/d/e/2PACX-1vT/pub",
    f"{SHEET_ON_WEB}/pub?output=csv",
    "https://docs.google.com/forms/d/e/1FAIpQLSd/viewform",
    f"{DRIVE}/drive/folders/abc",
    f"{DRIVE}/open?id=../../x",
    f"{CALENDAR}/embed?src=a&src=b",
    f"{CALENDAR}/ical/a%40b/public/basic.ics",
    "https://github.com/o/r",
    "https://github.com/o/r/blob/",
    "https://github.example.org/o/r/blob/main/a.md",
    "https://gist.github.com/o",
    f"{DROPBOX}/home",
    "https://docs.google.com.example.org/document/d/1Bx_iMVs0-XRA5/edit",
)


@pytest.mark.parametrize("typed", REWRITTEN)
def test_reading_address_is_that_of_the_file(typed: str) -> None:
    assert reading_address(typed) == REWRITTEN[typed]


@pytest.mark.parametrize("typed", LEFT_AS_THEY_ARE)
def test_reading_address_leaves_other_pages_alone(typed: str) -> None:
    assert reading_address(typed) == typed


@pytest.mark.parametrize("typed", [*REWRITTEN, *LEFT_AS_THEY_ARE])
def test_reading_address_of_a_file_is_its_own(typed: str) -> None:
    once = reading_address(typed)
    assert reading_address(once) == once


HOSTS = st.sampled_from(
    ["docs.google.com", "drive.google.com", "calendar.google.com", "github.com", "gist.github.com", "www.dropbox.com"]
)


@given(st.text() | st.builds("https://{}/{}".format, HOSTS, st.text()))
def test_reading_address_takes_any_text(typed: str) -> None:
    assert reading_address(typed) is not None
