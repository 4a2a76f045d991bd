"""Mails saved as files."""

import datetime as dt
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from seminar.reading.sources import Part
from tests.reading.sources.built import (
    Words,
    make_calendar,
    make_pdf,
    make_word,
    paragraph,
    parts_of,
    refusal_of,
    run,
    text_of,
)

HEAD = "From: Org Anizer <o@x.org>\nDate: Mon, 16 Feb 2026 10:00:00 +0100\nSubject: Séminaire: knots"
WRITTEN = dt.date(2026, 2, 16)
TALK = "Ada Quill speaks on 5 March 2026 at 16:15."


def make_mail(text: str = TALK, **headers: str) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "Org Anizer <o@x.org>"
    mail["To"] = "all@x.org"
    mail["Date"] = "Mon, 16 Feb 2026 10:00:00 +0100"
    mail["Subject"] = headers.get("subject", "Séminaire: knots")
    mail["Message-ID"] = "<1@x.org>"
    mail.set_content(text, cte=headers.get("cte"))
    return mail


@pytest.mark.parametrize("cte", ["quoted-printable", "base64", "8bit"])
def test_mail_is_its_text_under_its_head(cte: str) -> None:
    mail = make_mail(f"{TALK} Thé à 16h = café.", cte=cte)
    assert parts_of(mail.as_bytes(), "x.eml") == (Part(text=f"{HEAD}\n\n{TALK} Thé à 16h = café.", written=WRITTEN),)


def test_mail_without_lines_of_its_own_in_any_encoding_is_read() -> None:
    raw = (
        b"From: o@x.org\r\nSubject: =?gb2312?B?vbLX+Q==?=\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: text/plain; charset=gb2312\r\n\r\n" + "时间：3月5日 16:00".encode("gb2312")
    )
    assert text_of(raw) == "From: o@x.org\nDate: unknown\nSubject: 讲座\n\n时间：3月5日 16:00"


@pytest.mark.parametrize(
    "plain, markup, body",
    [
        (TALK * 4, "<p>Something else</p>", TALK * 4),
        ("", f"<p>{TALK}</p><p>Room 5</p>", f"{TALK}\n\nRoom 5"),
        ("Please view this email in your browser", f"<b>Knots</b><br>{TALK} {TALK}", f"**Knots**\n{TALK} {TALK}"),
        ("Knots, see below", "<p>Knots</p>", "Knots, see below"),
    ],
)
def test_plain_text_counts_unless_it_is_a_stub(plain: str, markup: str, body: str) -> None:
    mail = make_mail(plain)
    mail.add_alternative(markup, subtype="html")
    assert text_of(mail.as_bytes()) == f"{HEAD}\n\n{body}"


def test_invitation_gives_what_its_calendar_states() -> None:
    mail = make_mail("Title: Knots")
    event = "SUMMARY:Seminar\nDTSTART;TZID=W. Europe Standard Time:20260305T160000\nLOCATION:Room 5"
    mail.add_attachment(make_calendar(event, head="METHOD:REQUEST\n"), subtype="calendar", filename="invite.ics")
    invited, own = parts_of(mail.as_bytes())
    assert invited.known
    assert (invited.text, invited.known.date, invited.known.timezone) == (
        "Seminar",
        dt.date(2026, 3, 5),
        "Europe/Berlin",
    )
    assert own == Part(text=f"{HEAD}\n\nTitle: Knots", written=WRITTEN)


POSTER = make_pdf([Words(50, 700, "Knots by Ada Quill")])
LETTER = make_word(paragraph(run("Braids by Bo Li")))


def test_attachments_are_read_where_the_text_tells_of_no_event() -> None:
    mail = make_mail("See attached.")
    mail.add_attachment(POSTER, maintype="application", subtype="pdf", filename="poster.pdf")
    mail.add_attachment(LETTER, maintype="application", subtype="octet-stream", filename="letter.docx")
    mail.add_attachment(b"%PDF-broken", maintype="application", subtype="pdf", filename="broken.pdf")
    mail.add_attachment("Curves by Cy Young", filename="late.txt")
    assert [part.text for part in parts_of(mail.as_bytes())] == [
        "Knots by Ada Quill",
        "Braids by Bo Li",
        f"{HEAD}\n\nSee attached.",
    ]


def test_attachments_are_left_where_the_text_tells_of_an_event() -> None:
    mail = make_mail(TALK)
    mail.add_attachment(POSTER, maintype="application", subtype="pdf", filename="poster.pdf")
    assert text_of(mail.as_bytes()) == f"{HEAD}\n\n{TALK}"


def test_forwarded_mail_is_read_where_nothing_else_is_said() -> None:
    mail = make_mail("FYI", subject="Fwd: knots")
    mail.add_attachment(make_mail(TALK))
    head = HEAD.replace("Séminaire: knots", "Fwd: knots")
    assert text_of(mail.as_bytes()) == f"{head}\n\nFYI\n\n{TALK}"


def test_page_that_a_browser_saved_as_one_file_is_a_page() -> None:
    mail = EmailMessage(policy=SMTP)
    mail["From"] = "<Saved by Blink>"
    mail["Snapshot-Content-Location"] = "https://math.example.edu/talks/1"
    mail["Subject"] = "Talk"
    mail["MIME-Version"] = "1.0"
    mail.set_content("<!DOCTYPE html><h1>Knots</h1><a href=/q>Ada</a>", subtype="html")
    mail.make_related()
    assert text_of(mail.as_bytes(), "x.mhtml") == "# Knots\n\n[Ada](https://math.example.edu/q)"


INTRICATE = "That mail has too many parts. Paste its text, or save the part with the announcement alone."
NESTED = b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
RAW = b"From: a@b\r\nSubject: x\r\nMessage-ID: <1>\r\n"


@pytest.mark.parametrize(
    "content, why",
    [
        (
            b"From: a@b\nMessage-ID: <1>\nTo: b\n\n",
            "x.eml is a mail without text. Paste the announcement's text.",
        ),
        (RAW + b"X: y\r\n" * 10_000 + b"\r\nx", INTRICATE),
        (RAW + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 5_000, INTRICATE),
        (RAW + b"".join(NESTED % (each, each) for each in range(1000)), INTRICATE),
        (RAW + b"Content-Type: message/rfc822\r\n\r\n" * 1000, INTRICATE),
    ],
)
def test_mails_made_to_be_hard_are_refused(content: bytes, why: str) -> None:
    assert refusal_of(content, "x.eml") == why


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: " + b"=?utf-8?q?a?= " * 100_000,
        b"To: " + b"(" * 100_000,
        b"Content-Type: text/plain" + b"; a=b" * 100_000,
        b"Content-Type: " + b'"' * 2_000,
        b"Content-Transfer-Encoding: x-uuencode",
        b"Date: Mon, 99 Foo 99999 99:99:99 +9999",
    ],
)
def test_headers_that_nobody_could_mean_do_no_harm(header: bytes) -> None:
    [part] = parts_of(b"From: a@b\r\n" + header + b"\r\nMessage-ID: <1>\r\nTo: b@c\r\n\r\n" + TALK.encode(), "x.eml")
    assert part.text.endswith(TALK)
