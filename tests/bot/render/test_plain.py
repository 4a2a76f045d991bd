"""Cards as the person sees them, in plain text."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from discord import ui

from bot.render import plain, text
from bot.render.card import Card, button, link_button, row
from seminar.questions.asked import Language

NOW = datetime(2026, 10, 7, 9, 30, tzinfo=UTC)
START = int(datetime(2026, 10, 14, 14, 15, tzinfo=UTC).timestamp())
BERLIN = ZoneInfo("Europe/Berlin")


def shown(*items: ui.Item[Card] | str | None, language: Language = Language.ENGLISH) -> str:
    return plain.text(Card(*items), zone=BERLIN, now=NOW, language=language)


@pytest.mark.parametrize(
    "style, english, chinese",
    [
        ("F", "Wednesday 14 October 2026, 16:15", "2026年10月14日（星期三）16:15"),
        ("f", "Wednesday 14 October 2026, 16:15", "2026年10月14日（星期三）16:15"),
        ("D", "Wednesday 14 October 2026", "2026年10月14日（星期三）"),
        ("t", "16:15", "16:15"),
        ("R", "in 7 days", "7 天后"),
    ],
)
def test_times_are_written_out_for_the_clocks_of_the_reader(style: str, english: str, chinese: str) -> None:
    assert shown(f"<t:{START}:{style}>") == english
    assert shown(f"<t:{START}:{style}>", language=Language.SIMPLIFIED) == chinese


def test_what_is_past_is_so_long_ago() -> None:
    before = int(datetime(2026, 10, 7, 7, 0, tzinfo=UTC).timestamp())
    assert shown(f"<t:{before}:R>") == "2 hours 30 minutes ago"
    assert shown(f"<t:{before}:R>", language=Language.TRADITIONAL) == "2 小時 30 分鐘前"


def test_marks_are_gone_and_addresses_stand_beside_their_names() -> None:
    assert shown("### **Small** ~~Worlds~~", "-# [Slides](https://x.example/a_b.pdf)") == (
        "Small Worlds\nSlides: https://x.example/a_b.pdf"
    )


@pytest.mark.parametrize("said", ["a*b_c~d|e`f", "# no heading", "[x](y)", "1. <b>", "@everyone", "\\o/", "5 > 3"])
def test_text_of_people_reads_as_they_wrote_it(said: str) -> None:
    assert shown(text.escape(said)) == said


def test_buttons_are_named_and_those_that_open_a_page_have_its_address() -> None:
    buttons = row([link_button("Join", "https://zoom.us/j/1"), button("Details", "talk:details:1")])
    section: ui.Section[Card] = ui.Section("A talk", accessory=button("Details", "talk:details:2"))
    assert shown("Title", section, buttons) == "Title\nA talk\n[Join: https://zoom.us/j/1] [Details]"
