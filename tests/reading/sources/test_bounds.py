"""Whatever a file holds, it is opened soon, in little memory, and with nothing but a document or a sentence."""

import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.errors import Refusal
from seminar.reading.sources import MOST_BYTES, Document, open_document
from tests.reading.sources.built import Words, make_archive, make_calendar, make_pdf, make_word, paragraph, run

# Measuring coverage makes every line some times slower.
SLOWER = 1 if sys.gettrace() is None else 6
PAGE = """<html><head><title>Knots</title><script type="application/ld+json">{"@type": "Event", "name": "Knots",
"startDate": "2026-03-05T16:00:00+01:00", "performer": [{"name": "Ada"}]}</script></head>
<body itemscope itemtype="Event">
<table><tr><th rowspan=2>Date<th>Who<tr><td colspan=2>5 March</table><dl><dt>When<dd>16:00</dl><ul><li>a<li>b</ul>
<p><del>x</del><a href='/x?y=1'>Zoom</a><time datetime=2026-03-05>5</time><span hidden>z</span></body></html>"""
EVENT = """UID:1
SUMMARY:Knots
DTSTART;TZID=Europe/Berlin:20260305T160000
RDATE:20260312T160000
DESCRIPTION:<p>Speaker: Ada</p>"""
MAIL = """From: a@b.org
Date: Mon, 16 Feb 2026 10:00:00 +0100
Subject: =?utf-8?q?Knots_=C3=A9?=
Message-ID: <1>
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Ada
--b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<p>5 March=20</p>
--b--
"""
TALKS = """{"results": [
{"title": "Knots", "speaker": "Ada|Bo", "start_time": "2026-03-05 16:00:00+00:00", "timezone": "UTC"},
{"title": "x", "startDate": {"date": "2026-03-05", "time": "16:00:00", "tz": "UTC"}, "contributions": []}]}"""
MATTER = """---
title: 'Knots'
speaker:
  - name: Ada
date: 2026-03-05 16:00
abstract: |
  We
---
<table><tr><td>x</table>"""
FIXTURES: dict[str, bytes] = {
    "page.html": PAGE.encode(),
    "event.ics": make_calendar(EVENT, head="X-WR-TIMEZONE:Asia/Tokyo\n").encode(),
    "talk.eml": MAIL.encode(),
    "talks.json": TALKS.encode(),
    "talks.csv": b'Date;Speaker;Title\n5.3.2026;"Quill, Ada";"Knots\nand links"\n12.3.2026;"Li, Bo";Braids\n',
    "talk.md": MATTER.encode(),
    "talk.docx": make_word(paragraph(run("Knots", "<w:b/>")) + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"),
    "chinese.txt": "讲座题目：纽结理论导论".encode("gb18030"),
}
WORDS = (
    *(b"<", b">", b"</", b"<table><tr><td rowspan=9 colspan=9>", b"<script>", b"<!--", b"'", b'"', b"&lt;", b"<nav>"),
    *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"DTSTART:", b";TZID=", b"RRULE:FREQ=SECONDLY\r\n", b"DURATION:P9W\r\n"),
    *(b"\r\n", b"\n\n", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b$B", b"--b\r\n", b"=?utf-8?b?", b"Content-Type: "),
    *(b"9999-12-31T23:59:59-12:00", b"0001-01-01", b"20260305T250000", b"|", b";;;", b"\t", b"---\n", b"+++\n", b": "),
    *(b"<time>", b"[", b"{", b"- "),
)
CHANGE = st.tuples(st.integers(0, 5000), st.integers(0, 40), st.sampled_from(WORDS) | st.binary(max_size=6))


def open_anything(content: bytes, name: str, *, seconds: float) -> Document | Refusal:
    """The document or the refusal. Fails beyond so many seconds of work."""
    start = time.process_time()
    try:
        answer: Document | Refusal = open_document(content, name, url="https://x.org/")
    except Refusal as refusal:
        answer = refusal
    spent = time.process_time() - start
    assert spent < seconds * SLOWER, f"{spent:.1f} s for {len(content)} bytes: {content[:80]!r}"
    return answer


def mutate(content: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    for place, length, word in changes:
        at = place % (len(content) + 1)
        content = content[:at] + word + content[at + length :]
    return content


@given(st.sampled_from(sorted(FIXTURES)), st.lists(CHANGE, min_size=1, max_size=6))
@settings(max_examples=300, deadline=None)
def test_any_change_of_a_file_is_opened_or_refused(name: str, changes: list[tuple[int, int, bytes]]) -> None:
    assert isinstance(open_anything(mutate(FIXTURES[name], changes), name, seconds=2), Document | Refusal)


@given(st.binary(max_size=400), st.sampled_from([*FIXTURES, "x"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_opened_or_refused(content: bytes, name: str) -> None:
    assert isinstance(open_anything(content, name, seconds=2), Document | Refusal)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(b"".join), st.sampled_from([*FIXTURES, "x"]))
@settings(max_examples=60, deadline=None)
def test_repeated_pieces_are_opened_in_time(piece: bytes, name: str) -> None:
    content = FIXTURES.get(name, b"")[:200] + piece * (100_000 // len(piece))
    assert isinstance(open_anything(content, name, seconds=4), Document | Refusal)


@given(st.lists(CHANGE, min_size=1, max_size=6))
@settings(max_examples=10, deadline=None)
def test_any_change_of_a_pdf_is_opened_or_refused(changes: list[tuple[int, int, bytes]]) -> None:
    page = [Words(50, 700, "Knots by Ada Quill"), Words(300, 700, "5 March")]
    whole = make_pdf(page, links=[("https://x.org", (0, 0, 9, 9))])
    assert isinstance(open_anything(mutate(whole, changes), "x.pdf", seconds=2), Document | Refusal)


def fill(piece: bytes, size: int = MOST_BYTES) -> Callable[[], bytes]:
    return lambda: (piece * (size // len(piece) + 1))[:size]


def inside(body: str) -> Callable[[], bytes]:
    return lambda: make_word(body)


DEEP = (b"<div>", b"<b>", b"<a><b><i><div>", b"<table><tr><td>", b"<p>x", b"<time>x</time>")
ENDLESS = (b"<", b"<!--", b"<p a='", b"<script>", b"word ", b"&lt;", b"<p " + b"=" * 999)
CALENDAR = b"BEGIN:VCALENDAR\r\n"
WIDE_ROW = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='60'/></w:tcPr></w:tc></w:tr>"


@pytest.mark.parametrize(
    "name, make",
    [
        *(("x.html", fill(b"<p>" + piece, 400_000)) for piece in DEEP),
        *(("x.html", fill(piece)) for piece in ENDLESS),
        ("x.html", lambda: b"<p " + b" ".join(b"a%d=1" % each for each in range(100_000)) + b">x"),
        ("x.html", lambda: b"<nav>" * 119 + b"word " * 100_000),
        *(("x.json", fill(piece)) for piece in (b"[", b'{"a":', b'{"a": 1}\n')),
        *(("x.csv", fill(piece)) for piece in (b'"', b'"a,', b",", b"a,b\n")),
        *(("x.txt", fill(piece)) for piece in (b"\x00", b" ", b"a", b"\xe9", b"\xa4\xa4", b"---\n", b"<table>")),
        *(("x.ics", fill(CALENDAR + piece)) for piece in (b"BEGIN:VEVENT\r\n", b"BEGIN:VTIMEZONE\r\n")),
        ("x.ics", lambda: CALENDAR + b"BEGIN:VEVENT\r\nDTSTART:20260305T160000\r\n" + b"SUMMARY:x\r\n" * 200_000),
        ("x.docx", inside("<w:p>" * 100_000 + "</w:p>" * 100_000)),
        ("x.docx", inside("<w:tbl><w:tr><w:tc>" * 20_000 + "</w:tc></w:tr></w:tbl>" * 20_000)),
        ("x.docx", inside(f"<w:tbl>{WIDE_ROW * 10_000}</w:tbl>")),
        ("x.docx", lambda: make_archive({"word/document.xml": b" " * 100_000_000})),
        ("x.eml", fill(b"From: a\nMessage-ID: 1\n\n" + b"x\n" * 100)),
        ("x.eml", fill(b"Message-ID: 1\nContent-Type: message/rfc822\nFrom: a\n\n")),
        ("x.eml", fill(b"From: a\nMessage-ID: 1\nContent-Type: multipart/mixed; boundary=b\n\n--b\n", 60_000)),
    ],
)
def test_largest_and_deepest_files_are_opened_or_refused_in_time(name: str, make: Callable[[], bytes]) -> None:
    assert isinstance(open_anything(make(), name, seconds=10), Document | Refusal)


RULE = "RRULE:FREQ=YEARLY;BYSECOND=1,2,3,4,5,6,7,8,9;BYMINUTE=1,2,3,4,5,6,7;BYHOUR=1,2,3;BYDAY=MO,TU,WE,TH,FR"


@pytest.mark.parametrize("rule", ["RRULE:FREQ=SECONDLY", RULE])
def test_zone_whose_clocks_never_rest_is_not_followed(rule: str) -> None:
    change = f"BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n{rule}\nEND:STANDARD\n"
    zone = f"BEGIN:VTIMEZONE\nTZID:Ours\n{change}END:VTIMEZONE\n"
    calendar = make_calendar("SUMMARY:Knots\nDTSTART;TZID=Ours:20260305T160000", head=zone)
    assert isinstance(open_anything(calendar.encode(), "x.ics", seconds=2), Document)


def test_no_library_is_loaded_before_a_file_needs_it() -> None:
    heavy = "'selectolax', 'pypdfium2', 'icalendar', 'email', 'zipfile', 'csv', 'seminar.reading.reader'"
    code = f"import sys, seminar.reading.sources, seminar.reading.documents; print({{{heavy}}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
