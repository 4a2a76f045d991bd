"""Texts, Markdown, and rows between commas."""

import pytest

from tests.reading.sources.built import text_of


def test_plain_text_stays_as_it_is() -> None:
    text = "Ada Quill (MIT)\n\n---\nKnots | links\n---\n"
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
