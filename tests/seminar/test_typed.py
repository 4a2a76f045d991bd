"""What people type, tidied and quoted."""

import pytest

from seminar.typed import quote, tidy


@pytest.mark.parametrize(
    "typed, tidied",
    [
        ("  Tomorrow   3PM ", "tomorrow 3pm"),
        ("１７：００\u00a0Uhr", "17:00 uhr"),
        ("March\u2013May", "march-may"),
        ("`17 Sep`!", "17 sep"),
        ("17\u200b:00", "17:00"),
        ("", ""),
        ("x" * 121, None),
    ],
)
def test_tidy_makes_copied_text_plain(typed: str, tidied: str | None) -> None:
    assert tidy(typed) == tidied


@pytest.mark.parametrize(
    "typed, quoted",
    [
        ("Thu 4pm", "“Thu 4pm”"),
        ("@everyone **hi**", "“everyone hi”"),
        ("<@123> `x` _y_ ||z||", "“123 x y z”"),
        ("https://evil.example", "“https: evil.example”"),
        ("[a](b)", "“a b”"),
        ("y" * 50, "“" + "y" * 39 + "…”"),
    ],
)
def test_quote_leaves_nothing_that_a_message_would_act_on(typed: str, quoted: str) -> None:
    assert quote(typed) == quoted
