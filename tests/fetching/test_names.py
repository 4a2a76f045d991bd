"""What headers say about a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from bot.fetching.logins import is_login
from bot.fetching.names import LONGEST_NAME, file_name, media_type

PAGE = "https://example.org/talks/next%20week.pdf?x=y"

NAMES = {
    ("", PAGE): "next week.pdf",
    ("", "https://example.org/talks/"): "example.org",
    ("", "https://münchen.example"): "münchen.example",
    ("inline", PAGE): "next week.pdf",
    ('attachment; filename="a talk.ics"', PAGE): "a talk.ics",
    ("attachment; filename=talk.ics", PAGE): "talk.ics",
    ("attachment; filename*=UTF-8''Vortr%C3%A4ge.ics; filename=x.ics", PAGE): "Vorträge.ics",
    ("attachment; filename=\"x.ics\"; filename*=UTF-8''Vortr%C3%A4ge.ics", PAGE): "Vorträge.ics",
    ('attachment; filename="../../etc/passwd"', PAGE): "etc_passwd",
    ('attachment; filename="C:\\\\temp\\\\talk.ics"', PAGE): "C__temp_talk.ics",
    ('attachment; filename="..."', PAGE): "next week.pdf",
    ('attachment; filename="gpj\u202eexe.\u0007txt"', PAGE): "gpjexe.txt",
    ("attachment; filename*=no-such-charset''%ff", PAGE): "ÿ",
    (f'attachment; filename="{"a" * 300}.ics"', PAGE): "a" * LONGEST_NAME,
}

TYPES = {
    "text/html; charset=utf-8": "text/html",
    " Text/Calendar ": "text/calendar",
    "application/vnd.ms-excel": "application/vnd.ms-excel",
    "": None,
    "html": None,
    "text/html, text/plain": None,
    "text/": None,
    "; charset=utf-8": None,
    f"text/{'a' * 200}": None,
}

LOGINS = {
    "https://accounts.google.com/ServiceLogin?continue=https://docs.google.com/": True,
    "https://idp.example.edu/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ&RelayState=x": True,
    "https://sso.example.edu/realms/x/auth?client_id=wiki&response_type=code&redirect_uri=y": True,
    "https://cas.example.edu/cas/login?service=https://wiki.example.edu/": True,
    "https://example.edu/login": False,
    "https://example.edu/seminar?service=x": False,
    "https://example.edu/?client_id=1": False,
}


@pytest.mark.parametrize("disposition, address", NAMES)
def test_file_name_is_safe_to_show(disposition: str, address: str) -> None:
    assert file_name(disposition, URL(address)) == NAMES[disposition, address]


@pytest.mark.parametrize("content_type", TYPES)
def test_media_type_is_without_parameters(content_type: str) -> None:
    assert media_type(content_type) == TYPES[content_type]


@pytest.mark.parametrize("address", LOGINS)
def test_login_is_known_by_host_or_protocol(address: str) -> None:
    assert is_login(URL(address)) == LOGINS[address]


@given(st.text() | st.text().map("attachment; filename={}".format) | st.text().map("attachment; filename*={}".format))
def test_file_name_is_always_a_short_name(disposition: str) -> None:
    name = file_name(disposition, URL(PAGE))
    assert (0 < len(name) <= LONGEST_NAME, name.isprintable(), "/" in name) == (True, True, False)
