"""Texts, Markdown with front matter, and rows between commas."""

import pytest

from tests.reading.sources.built import text_of

TALK = """\
Title: Knots: a survey
Speaker: Ada Quill (MIT)
Date: 2026-03-05 16:00–17:00 UTC+01
Location: Room 5
Abstract: We show that.
And more.

Please come."""


def test_plain_text_stays_as_it_is() -> None:
    text = "Ada Quill (MIT)\n\n---\nKnots | links\n---\n"
    assert text_of(text) == text


def test_front_matter_becomes_labelled_lines() -> None:
    assert (
        text_of("""\
---
layout: talk
title: "Knots: a survey"   # the long one
speaker:
  - name: Ada Quill
    affiliation: MIT
date: 2026-03-05 16:00:00 +0100
end: 2026-03-05T17:00:00+0100
location: 'Room 5'
tags: [knots, "links"]
abstract: >
  We show
  that.

  And
  more.
---

Please come.""")
        == TALK
    )


@pytest.mark.parametrize(
    "matter, lines",
    [
        ("event: Fano\nauthors: [Ada Quill, 'Bo Li']", ["Speaker: Ada Quill; Bo Li"]),
        ("title: Knots\nauthor: Webmaster\ndate: 2026-03-05", ["Title: Knots", "Date: 2026-03-05"]),
        ("speaker: Ada Quill\naffiliation: MIT", ["Speaker: Ada Quill (MIT)"]),
        ("speakers:\n- Ada Quill\n- Bo Li", ["Speaker: Ada Quill; Bo Li"]),
        (
            "title: Knots\ndate: 2026-03-05\ntime: '16:00'\ntimezone: Europe/Berlin",
            ["Title: Knots", "Date: 2026-03-05", "Time: 16:00 (Europe/Berlin)"],
        ),
        ("speaker: A Quill\nwhen: 2026-03-05T16:00:00Z", ["Speaker: A Quill", "Date: 2026-03-05 16:00 UTC"]),
        ("speaker: A Quill\ndate: 2026-03-05 00:00:00", ["Speaker: A Quill", "Date: 2026-03-05"]),
        ("title: Knots\ndate: 2026-03-05\ncancelled: true", ["Title: Knots", "Date: 2026-03-05", "CANCELLED"]),
        ('abstract: |\n  One\n  two\nbio: "It\'\'s \\"she\\""', ["Abstract: One", "two", "Bio: It''s \"she\""]),
        ("layout: post\ntitle: News of knots\ndate: 2026-01-01", ["# News of knots"]),
        ("layout: page\ntitle: Seminar\npermalink: /seminar/", ["# Seminar"]),
        ("title: Seminar\ndescription: Past and upcoming talks", ["# Seminar"]),
    ],
)
def test_keys_of_front_matter_find_their_labels(matter: str, lines: list[str]) -> None:
    assert text_of(f"---\n{matter}\n---\nBody.").split("\n") == [*lines, "", "Body."]


def test_toml_front_matter_is_read_as_well() -> None:
    text = '+++\ntitle = "Knots"\ndate = 2026-03-05T16:00:00\nauthors = ["Ada Quill"]\nroom = "5"\n+++\nBody.'
    assert text_of(text) == "Title: Knots\nSpeaker: Ada Quill\nDate: 2026-03-05 16:00\nLocation: 5\n\nBody."


@pytest.mark.parametrize(
    "text", ["---\nHello: you.\nWe meet on Monday\n---\n", "---\nfoo: bar\n---\n", "+++\n=\n+++\n"]
)
def test_rules_around_prose_are_no_front_matter(text: str) -> None:
    assert text_of(text) == text


def test_table_of_tags_in_markdown_becomes_one_of_pipes() -> None:
    text = "# Seminar\n<table><tr><th>Date<th>Speaker<tr><td>5 March<td>Ada Quill</table>\n- more\n"
    assert text_of(text, "README.md") == (
        "# Seminar\n\n\n| Date | Speaker |\n|---|---|\n| 5 March | Ada Quill |\n\n\n- more\n"
    )


@pytest.mark.parametrize(
    "content, name",
    [
        ('Date;Speaker;Title\n5.3.2026;"Ada; Quill";"Knots\nand | links"\n12.3.2026;Bo Li;Braids\n', "x.csv"),
        ('Date,Speaker,Title\n5.3.2026,Ada; Quill,"Knots\nand | links"\n12.3.2026,Bo Li,Braids\n', "x.csv"),
        ("sep=;\r\nDate;Speaker;Title\r\n5.3.2026;Ada; Quill\r\n", "y.csv"),
        ('Date\tSpeaker\tTitle\n5.3.2026\tAda; Quill\t"Knots\nand | links"\n12.3.2026\tBo Li\tBraids\n', "x.tsv"),
    ],
)
def test_rows_become_a_table(content: str, name: str) -> None:
    table = "| Date | Speaker | Title |\n|---|---|---|\n"
    rows = {
        "x.csv": "| 5.3.2026 | Ada; Quill | Knots<br>and \\| links |\n| 12.3.2026 | Bo Li | Braids |",
        "y.csv": "| 5.3.2026 | Ada | Quill |",
    }
    assert text_of(content, name) == table + rows[name.replace("tsv", "csv")]


def test_rows_under_known_heads_need_no_name() -> None:
    assert text_of("date,talk_title,speakerName\n5 March,Knots,Ada Quill\n") == (
        "| date | talk title | speaker Name |\n|---|---|---|\n| 5 March | Knots | Ada Quill |"
    )


@pytest.mark.parametrize(
    "text", ["Dear all, we meet,\nas always, on Monday,\n", "Ada Quill, MIT\nBo Li, ETH\n", "Date, Speaker, Title\nx\n"]
)
def test_commas_of_prose_part_nothing(text: str) -> None:
    assert text_of(text) == text


def test_csv_that_agrees_on_nothing_is_text() -> None:
    assert text_of("Dear all,\n\nAda Quill, MIT, speaks\n", "x.csv") == "Dear all,\n\nAda Quill, MIT, speaks\n"
    assert text_of("1,2\n3,4\n", "x.csv") == "1,2\n3,4\n"


@pytest.mark.parametrize(
    "names, written",
    [(("Quill, Ada", "Li, Bo"), ("Ada Quill", "Bo Li")), (("Quill, MIT", "Li, Bo"), ("Quill, MIT", "Li, Bo"))],
)
def test_first_names_come_first_where_the_whole_column_has_them_last(
    names: tuple[str, str], written: tuple[str, str]
) -> None:
    rows = "".join(f'5.3.2026,"{name}"\n' for name in names)
    shown = "\n".join(f"| 5.3.2026 | {name} |" for name in written)
    assert text_of(f"Date,Speaker\n{rows}", "x.csv") == f"| Date | Speaker |\n|---|---|\n{shown}"
