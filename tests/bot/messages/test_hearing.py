import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.hearing import plain

NAMES = {"7": "Ada Lind", "8": "seminars"}


@pytest.mark.parametrize(
    "text, expected",
    [
        ("<@1>, when does <@7> speak?", "when does Ada Lind speak?"),
        ("<@!1> what is in <#8>\n\n?", "what is in seminars ?"),
        ("who <:wave:99> speaks <a:dance:99> at <t:1767312000:F> <@&5>?", "who speaks at ?"),
        ("what does </next:55> do", "what does /next do"),
        ("is 3 < 5 > 2, or <b>?", "is 3 < 5 > 2, or <b>?"),
        ("<@1>", ""),
    ],
)
def test_markup_is_read_as_people_read_it(text: str, expected: str) -> None:
    assert plain(text, NAMES) == expected


@given(st.text())
def test_any_text_is_read_without_blanks_around_it(text: str) -> None:
    assert plain(text) == " ".join(plain(text).split())
