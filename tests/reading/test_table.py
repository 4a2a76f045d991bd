"""What `read` shows on a terminal."""

import io

from rich.console import Console

from bot.render.read import table
from seminar.reading import PaperDraft, Reading
from tests.reading.shown import read_text


def print_plain(reading: Reading) -> list[str]:
    console = Console(width=100, color_system=None, record=True, file=io.StringIO())
    console.print(table("a.txt", reading, if_empty="There is no talk in it."))
    return [line.rstrip() for line in console.export_text().splitlines()]


def test_draft_is_shown_field_by_field_with_its_doubts() -> None:
    lines = print_plain(
        read_text("Title: Bells [red]\nSpeaker: Kofi Boateng, MIT\nDate: Monday, 12 March 2025\nTime: 5pm")
    )

    assert lines[0] == "a.txt"
    cells = [tuple(cell.strip() for cell in line.split("│")[1:4]) for line in lines if line.startswith("│")]
    assert cells[:5] == [
        ("title", "Bells [red]", ""),
        ("speakers", "Kofi Boateng, MIT", ""),
        ("date", "Wednesday, 12 March 2025", "Monday, 12 March 2025"),
        ("", "? “Monday, 12 March 2025” does not fit: 12 March 2025 is a", ""),
        ("", "Wednesday. Check the day with the speaker.", ""),
    ]
    assert [cell for cell in cells if cell[0] in ("start", "end", "timezone", "starts_at", "status")] == [
        ("start", "17:00", "5pm"),
        ("end", "missing", ""),
        ("timezone", "none stated, Europe/Berlin assumed", ""),
        ("starts_at", "2025-03-12 16:00 UTC", ""),
        ("status", "scheduled", ""),
    ]


def test_papers_are_shown_in_one_table() -> None:
    lines = print_plain(Reading(papers=(PaperDraft(title="Knots", abstract="x" * 500), PaperDraft(abstract="y"))))

    assert [
        word for word in ("Papers", "Knots", "missing", "(500 characters)") if not any(word in line for line in lines)
    ] == []


def test_nothing_found_is_said() -> None:
    assert print_plain(Reading()) == ["a.txt", "There is no talk in it."]
