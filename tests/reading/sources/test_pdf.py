"""PDF files."""

import sys
import time
import zlib

import pytest

from seminar.reading.sources.pdf.layout import Fragment
from seminar.reading.sources.pdf.letters import read_pages
from seminar.reading.sources.pdf.lines import write_pages
from tests.reading.sources.built import Words, make_pdf, refusal_of, text_of

PROSE = "We study knots and links and show that many of them"


def stack(x: float, y: float, *lines: str, size: float = 12, leading: float = 14) -> list[Words]:
    return [Words(x, y - leading * number, line, size) for number, line in enumerate(lines)]


def test_poster_is_read_by_lines_with_its_large_type_as_headings() -> None:
    page = [
        *stack(50, 780, "Topology seminar", size=14),
        *stack(50, 740, "Knots and links in the", "three-sphere", size=24, leading=28),
        *stack(50, 670, "Speaker: Ada Quill (MIT)", "Date: 5 March 2026, 16:15", "Room H12"),
        *stack(50, 600, f"Abstract: {PROSE}", "are related by an optimi-", "zation of their energy.", PROSE, PROSE),
    ]
    assert text_of(make_pdf(page), "x.pdf") == (
        "Topology seminar\n\n# Knots and links in the three-sphere\n\n"
        "Speaker: Ada Quill (MIT)\nDate: 5 March 2026, 16:15\nRoom H12\n\n"
        f"Abstract: {PROSE}\nare related by an optimi-\nzation of their energy.\n{PROSE}\n{PROSE}"
    )


def test_large_line_with_a_label_is_no_heading() -> None:
    page = [*stack(50, 780, "Date: 5 March 2026", size=20), *stack(50, 740, *[PROSE] * 6)]
    assert text_of(make_pdf(page)).split("\n")[0] == "Date: 5 March 2026"


def test_columns_are_read_one_after_the_other() -> None:
    left, right = (
        [f"left {number} of the first column" for number in range(8)],
        [f"right {number}" for number in range(8)],
    )
    page = [*stack(50, 780, "Knots", size=24), *stack(50, 700, *left), *stack(330, 700, *right)]
    expected = "# Knots\n\n" + "\n".join(left) + "\n\n" + "\n".join(right)
    assert text_of(make_pdf(page)) == expected


def test_boxes_in_any_order_are_read_from_the_top() -> None:
    page = [
        *stack(50, 100, "Everyone is welcome."),
        *stack(50, 780, "Knots and links", size=24),
        *stack(50, 600, "Room H12"),
        *stack(50, 700, "Ada Quill (MIT)"),
    ]
    assert text_of(make_pdf(page)) == "# Knots and links\n\nAda Quill (MIT)\n\nRoom H12\n\nEveryone is welcome."


def test_rows_become_a_table_and_wrapped_cells_stay_whole() -> None:
    page = [Words(50, 700, "Date"), Words(150, 700, "Speaker"), Words(300, 700, "Title")]
    rows = (("5 March", "Ada Quill", "Knots and"), ("12 March", "Bo Li", "Braids"), ("19 March", "Cy Young", "Curves"))
    for number, row in enumerate(rows):
        page += [Words(x, 670 - 30 * number, cell) for x, cell in zip((50, 150, 300), row, strict=True)]
        page += [Words(300, 656, "links")] if number == 0 else []
    assert text_of(make_pdf(page)) == (
        "| Date | Speaker | Title |\n|---|---|---|\n| 5 March | Ada Quill | Knots and links |\n"
        "| 12 March | Bo Li | Braids |\n| 19 March | Cy Young | Curves |"
    )


def test_label_keeps_its_value_close() -> None:
    assert text_of(make_pdf([Words(50, 700, "Speaker:"), Words(150, 700, "Ada Quill")])) == "Speaker: Ada Quill"
    assert text_of(make_pdf([Words(50, 700, "Topology"), Words(250, 700, "2026")])) == "Topology   2026"


def test_links_of_the_page_are_told() -> None:
    page = [Words(50, 700, "Join on Zoom now"), *stack(50, 600, PROSE, PROSE)]
    links = [("https://zoom.us/j/123456789", (93, 695, 126, 712)), ("https://x.org/picture", (300, 300, 400, 400))]
    assert text_of(make_pdf(page, links=[*links, ("javascript:x", (300, 300, 400, 400))])) == (
        f"Join on [Zoom](https://zoom.us/j/123456789) now\n\n{PROSE}\n{PROSE}\n\nhttps://x.org/picture"
    )


def test_heads_and_numbers_of_pages_are_left_out() -> None:
    pages = [
        [
            Words(50, 820, "Fano Days"),
            *stack(50, 700, f"Talk {number}", PROSE * number),
            Words(290, 20, f"{number}"),
        ]
        for number in range(1, 5)
    ]
    body = "\n\n".join(f"Talk {number}\n{PROSE * number}" for number in range(1, 5))
    assert text_of(make_pdf(*pages)) == f"Fano Days\n\n{body}"


def test_pages_beyond_the_thirtieth_are_not_read() -> None:
    pages = [[Words(50, 700, f"Page {number} tells of knots {number}")] for number in range(40)]
    assert text_of(make_pdf(*pages)).count("tells") == 30


def test_letters_are_told_with_their_places_and_links() -> None:
    page = [Words(50, 700, "Join on Zoom"), Words(300, 700, "(now)")]
    link = ["https://zoom.us/j/1", 93.0, 695.0, 126.0, 712.0]
    answer = read_pages(make_pdf(page, links=[("https://zoom.us/j/1", (93, 695, 126, 712))]))
    [first, second] = [runs for runs, *_ in answer["pages"][0].pop("fragments")]
    assert answer == {"count": 1, "pages": [{"links": [link]}]}
    assert (first, second) == ([["Join on ", None], ["Zoom", "https://zoom.us/j/1"]], [["(now)", None]])
    assert read_pages(b"%PDF-1.7") == {"error": "Failed to load document (PDFium: Data format error)."}


@pytest.mark.parametrize("step, drop", [(0, 0), (9, 0), (0, 9), (9, 9), (30, 30), (30, -7)])
def test_letters_strewn_over_a_page_are_arranged_in_time(step: float, drop: float) -> None:
    strewn = [
        Fragment(runs=(("x", None),), left=step * n, bottom=-drop * n, right=step * n + 5, top=9 - drop * n, height=9)
        for n in range(20_000)
    ]
    start = time.process_time()
    assert write_pages([strewn]).count("x") == 20_000
    assert time.process_time() - start < (4 if sys.gettrace() is None else 24)


DAMAGED = "x.pdf is a damaged PDF. Save it anew, or paste its text."
UNREADABLE = "x.pdf is a PDF that I cannot read. Save it anew, or paste its text."


@pytest.mark.parametrize(
    "content, why",
    [
        (make_pdf([]), "x.pdf holds a page of pictures without text. Paste the text that stands in them."),
        (make_pdf([], []), "x.pdf holds 2 pages of pictures without text. Paste the text that stands in them."),
        (make_pdf([Words(50, 700, "Knots")])[:400], DAMAGED),
        (b"%PDF-1.7\n" + bytes(range(256)) * 20, DAMAGED),
    ],
)
def test_pictures_and_damaged_files_are_refused(content: bytes, why: str) -> None:
    assert refusal_of(content, "x.pdf") == why


def test_bomb_ends_its_own_process_alone() -> None:
    # 1.2 GB of blanks: after a full flush every block is packed alike.
    packer, blanks = zlib.compressobj(9), b" " * 10_000_000
    first, block = (packer.compress(blanks) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    packed = first + block * 119 + packer.flush()
    whole = make_pdf([], filters=b"[/FlateDecode /FlateDecode]")
    start, end = whole.index(b"stream\n") + 7, whole.index(b"\nendstream")
    again = zlib.compress(packed)
    bomb = whole[:start].replace(b"/Length %d" % (end - start), b"/Length %d" % len(again)) + again + whole[end:]
    assert refusal_of(bomb, "x.pdf") in (UNREADABLE, DAMAGED)
