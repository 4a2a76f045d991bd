"""Addresses that are refused before anything is looked up, and those that are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetching import Reach, fetch
from bot.fetching.addresses import parse, redirected
from seminar.errors import Refusal
from tests.fetching.site import never

NO_LOOK_UP = Reach(look_up=never)

NO_ADDRESS = """
    That is no address of a page. Copy it whole from your browser, such as https://example.org/seminar, or paste the
    text instead.
"""
NO_WEB = """
    I read only addresses that begin with http:// or https://. Give me such a one, or paste the text instead.
"""
NOT_PUBLIC = """
    I find no public site at {}, and I read only what anybody on the internet can see. Check the address, or paste the
    text instead.
"""
SECRET = """
    That address holds a user name or a password, and I read only what anybody can see. Give me an address without
    them, or paste the text instead.
"""
PORT = """
    That address names port {}, and I read only from the usual ones, 80 and 443. Give me an address without it, or
    paste the text instead.
"""
EMPTY = "There is no address to read. Give me one such as https://example.org/seminar."
LONG = "That address is longer than 2,000 characters. Give me a shorter one, or paste the text instead."

BAD = {
    # Nothing, and no address.
    "": EMPTY,
    " \n\t ": EMPTY,
    "<>": EMPTY,
    "hello": NO_ADDRESS,
    "see our page": NO_ADDRESS,
    "https://": NO_ADDRESS,
    "https:///etc/passwd": NO_ADDRESS,
    "https://?host=example.org": NO_ADDRESS,
    "http:example.org": NO_ADDRESS,
    "http:/example.org": NO_ADDRESS,
    "/seminar/2026": NO_ADDRESS,
    "https://example.org/two pages": NO_ADDRESS,
    "https://example.org/\r\nHost: 10.0.0.1": NO_ADDRESS,
    "https://example.org/\x00": NO_ADDRESS,
    "https://example.org/\u202egpj.exe": NO_ADDRESS,
    "https://exa\u00admple.org/": NO_ADDRESS,
    "https://example..org/": NO_ADDRESS,
    "https://.example.org/": NO_ADDRESS,
    "https://-example.org/": NO_ADDRESS,
    "https://ex%61mple.org/": NO_ADDRESS,
    "https://127.0.0.1%00.example.org/": NO_ADDRESS,
    "https://example.org\\@10.0.0.1/": NO_ADDRESS,
    "https://10.0.0.1\\.example.org/": NO_ADDRESS,
    "https://example.org:99999/": NO_ADDRESS,
    "https://example.org:http/": NO_ADDRESS,
    "https://[::1/": NO_ADDRESS,
    "https://[v1.fe80::1]/": NO_ADDRESS,
    f"https://{'a' * 64}.org/": NO_ADDRESS,
    f"https://{'a.' * 127}org/": NO_ADDRESS,
    f"https://example.org/{'a' * 2_000}": LONG,
    # Other schemes.
    "ftp://example.org/talk.txt": NO_WEB,
    "file:///etc/passwd": NO_WEB,
    "gopher://example.org/": NO_WEB,
    "ws://example.org/": NO_WEB,
    "http+unix://%2Frun%2Fdocker.sock/": NO_WEB,
    "javascript:alert(1)": NO_WEB,
    "data:text/html,<p>talk</p>": NO_WEB,
    "data:text/plain,talk": NO_WEB,
    "mailto:seminar@example.org": NO_WEB,
    # One part that passes for another.
    "https://user:password@example.org/": SECRET,
    "https://user@example.org/": SECRET,
    "https://:password@example.org/": SECRET,
    "https://example.org:80@10.0.0.1/": SECRET,
    "seminar@example.org": SECRET,
    # Ports.
    "https://example.org:22/": PORT.format(22),
    "http://example.org:8080/": PORT.format(8080),
    "example.org:6379/": PORT.format(6379),
    "https://example.org:0/": PORT.format(0),
    # This machine and its network, by name and number.
    "http://localhost/": NO_ADDRESS,
    "http://LOCALHOST./": NO_ADDRESS,
    "http://intranet/": NO_ADDRESS,
    "http://127.0.0.1/": NOT_PUBLIC.format("127.0.0.1"),
    "127.0.0.1": NOT_PUBLIC.format("127.0.0.1"),
    "127.0.0.1:80": NOT_PUBLIC.format("127.0.0.1"),
    "http://127.0.0.1:8080/": NOT_PUBLIC.format("127.0.0.1"),
    "http://127.0.0.1./": NO_ADDRESS,
    "http://127.8.8.8/": NOT_PUBLIC.format("127.8.8.8"),
    "http://0.0.0.0/": NOT_PUBLIC.format("0.0.0.0"),
    "http://10.1.2.3/": NOT_PUBLIC.format("10.1.2.3"),
    "http://172.16.0.1/": NOT_PUBLIC.format("172.16.0.1"),
    "http://192.168.1.1/": NOT_PUBLIC.format("192.168.1.1"),
    "http://100.64.0.1/": NOT_PUBLIC.format("100.64.0.1"),
    "http://169.254.169.254/latest/meta-data/": NOT_PUBLIC.format("169.254.169.254"),
    "http://168.63.129.16/": NOT_PUBLIC.format("168.63.129.16"),
    "http://224.0.0.1/": NOT_PUBLIC.format("224.0.0.1"),
    "http://255.255.255.255/": NOT_PUBLIC.format("255.255.255.255"),
    "http://[::]/": NOT_PUBLIC.format("::"),
    "http://[::1]/": NOT_PUBLIC.format("::1"),
    "http://[0:0:0:0:0:0:0:1]/": NOT_PUBLIC.format("::1"),
    "http://[::127.0.0.1]/": NOT_PUBLIC.format("::7f00:1"),
    "http://[::ffff:127.0.0.1]/": NOT_PUBLIC.format("::ffff:7f00:1"),
    "http://[::ffff:a9fe:a9fe]/": NOT_PUBLIC.format("::ffff:a9fe:a9fe"),
    "http://[64:ff9b::127.0.0.1]/": NOT_PUBLIC.format("64:ff9b::7f00:1"),
    "http://[2002:7f00:1::]/": NOT_PUBLIC.format("2002:7f00:1::"),
    "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/": NOT_PUBLIC.format("2001:0:4136:e378:8000:63bf:3fff:fdd2"),
    "http://[fe80::1]/": NOT_PUBLIC.format("fe80::1"),
    "http://[fe80::1%25eth0]/": NOT_PUBLIC.format("fe80::1%25eth0"),
    "http://[fd00:ec2::254]/": NOT_PUBLIC.format("fd00:ec2::254"),
    "http://[ff02::1]/": NOT_PUBLIC.format("ff02::1"),
    # Numbers in disguise.
    "http://2130706433/": NO_ADDRESS,
    "http://0/": NO_ADDRESS,
    "http://127.1/": NO_ADDRESS,
    "http://127.0.1/": NO_ADDRESS,
    "http://0x7f.1/": NO_ADDRESS,
    "http://0x7f000001/": NO_ADDRESS,
    "http://0x7F.0x0.0x0.0x1/": NO_ADDRESS,
    "http://0177.0.0.1/": NO_ADDRESS,
    "http://017700000001/": NO_ADDRESS,
    "http://127.0.0.0x1/": NO_ADDRESS,
    "http://127.0.0.1.2/": NO_ADDRESS,
    "http://10.0.0.256/": NO_ADDRESS,
    "http://%31%32%37.0.0.1/": NO_ADDRESS,
    "http://１２７.0.0.1/": NOT_PUBLIC.format("127.0.0.1"),
    "http://127。0。0。1/": NOT_PUBLIC.format("127.0.0.1"),
    "http://①②⑦.⓪.⓪.①/": NOT_PUBLIC.format("127.0.0.1"),
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/": NO_ADDRESS,
}

GOOD = {
    "https://example.org/seminar?term=2026#next": "https://example.org/seminar?term=2026",
    "example.org/seminar": "https://example.org/seminar",
    " <https://example.org/seminar> ": "https://example.org/seminar",
    "HTTP://EXAMPLE.ORG/A": "http://example.org/A",
    "//example.org/seminar": "https://example.org/seminar",
    "webcal://example.org/all.ics": "https://example.org/all.ics",
    "https://@example.org/": "https://example.org/",
    "https://example.org:443/": "https://example.org/",
    "http://example.org:443/": "http://example.org:443/",
    "https://example.org./": "https://example.org/",
    "https://seminar_one.example.org/": "https://seminar_one.example.org/",
    "https://münchen.example/vorträge": "https://xn--mnchen-3ya.example/vortr%C3%A4ge",
    "https://清华.example/": "https://xn--xkrp53d.example/",
    "https://example.org/a%2Fb?c=d%26e": "https://example.org/a%2Fb?c=d%26e",
    "https://8.8.8.8/": "https://8.8.8.8/",
    "https://[2606:4700:4700::1111]/": "https://[2606:4700:4700::1111]/",
}

LED_TO = {
    "/next": "https://example.org/next",
    "next?a=b": "https://example.org/seminar/next?a=b",
    "//other.example/": "https://other.example/",
    "https://other.example/vorträge": "https://other.example/vortr%C3%A4ge",
    "http://www.example.org/": "http://www.example.org/",
    "https://github.com/o/r/blob/main/a.md": "https://raw.githubusercontent.com/o/r/main/a.md",
    f"/{'a' * 3_000}": f"https://example.org/{'a' * 3_000}",
}

ELSEWHERE = "example.org leads to another address. "
NOT_LED_TO = {
    "http://10.0.0.1/": ELSEWHERE + NOT_PUBLIC.format("10.0.0.1"),
    "//127.0.0.1/": ELSEWHERE + NOT_PUBLIC.format("127.0.0.1"),
    "https://2130706433/": ELSEWHERE + NO_ADDRESS,
    "https://localhost/": ELSEWHERE + NO_ADDRESS,
    "https://a:b@example.org/": ELSEWHERE + SECRET,
    "https://example.org:25/": ELSEWHERE + PORT.format(25),
    "ftp://example.org/": ELSEWHERE + NO_WEB,
    "file:///etc/passwd": ELSEWHERE + NO_WEB,
    "javascript:alert(1)": ELSEWHERE + NO_WEB,
    "https://[::1": """
        example.org does not answer as a web site should. Open the page yourself, and paste its text instead.
    """,
    "http://other.example/": """
        example.org leads from a secure page to an insecure one elsewhere, and I do not follow there. Open it yourself,
        then give me the address where you end, or paste the text instead.
    """,
}


@pytest.mark.parametrize("typed", BAD)
async def test_fetch_refuses_a_bad_address_without_looking_anything_up(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        await fetch(typed, reach=NO_LOOK_UP)
    assert str(refused.value) == " ".join(BAD[typed].split())


@pytest.mark.parametrize("typed", GOOD)
def test_parse_takes_an_address_as_people_type_it(typed: str) -> None:
    assert str(parse(typed, NO_LOOK_UP)) == GOOD[typed]


@pytest.mark.parametrize("location", LED_TO)
def test_redirected_follows_a_location(location: str) -> None:
    assert str(redirected(parse("https://example.org/seminar/", NO_LOOK_UP), location, NO_LOOK_UP)) == LED_TO[location]


@pytest.mark.parametrize("location", NOT_LED_TO)
def test_redirected_refuses_what_would_be_refused_when_typed(location: str) -> None:
    with pytest.raises(Refusal) as refused:
        redirected(parse("https://example.org/seminar/", NO_LOOK_UP), location, NO_LOOK_UP)
    assert str(refused.value) == " ".join(NOT_LED_TO[location].split())


@given(st.text() | st.text().map("https://{}".format) | st.from_regex(r"https?://[0-9a-fx.:\[\]%@/\\]{0,30}"))
def test_parse_refuses_or_gives_a_public_host_on_a_usual_port(typed: str) -> None:
    try:
        url = parse(typed, NO_LOOK_UP)
    except Refusal:
        return
    assert (url.scheme in ("http", "https"), url.port in (80, 443), url.user) == (True, True, None)
    assert url.raw_host is not None
    assert NO_LOOK_UP.includes(url.raw_host) or not url.raw_host.replace(".", "").isdigit()
    assert parse(str(url), NO_LOOK_UP) == url


@given(st.text())
def test_redirected_refuses_or_gives_a_web_address(location: str) -> None:
    try:
        url = redirected(parse("https://example.org/seminar/", NO_LOOK_UP), location, NO_LOOK_UP)
    except Refusal:
        return
    assert url.scheme in ("http", "https")
