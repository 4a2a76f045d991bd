import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render.text import address, clip, escape, flow, line, link, pages, prose, size
from tests.bot.render import hostile


@pytest.mark.parametrize(
    "said, shown",
    [
        ("*bold* _it_ `x` ~~no~~", r"\*bold\* \_it\_ \`x\` \~\~no\~\~"),
        ("||spoiler||", r"\|\|spoiler\|\|"),
        ("<@1> <@&2> <#3> <t:1:R>", r"\<@1\> \<@&2\> \<#3\> \<t:1:R\>"),
        ("@everyone and @here", "@\u200beveryone and @\u200bhere"),
        ("[click](https://example.org)", r"\[click\](https://example.org)"),
        (
            "# no heading\n> no quote\n- no list\n-# no small print",
            "\\# no heading\n\\> no quote\n\\- no list\n\\-# no small print",
        ),
        ("see https://example.org/a_b_c?x=1 now", "see https://example.org/a_b_c?x=1 now"),
        ("~~https://example.org/~~", r"\~\~https://example.org/%7E%7E"),
        ("turned \u202earound\u202c", "turned around"),
        ("back\\slash", "back\\\\slash"),
    ],
)
def test_escape_shows_text_letter_by_letter(said: str, shown: str) -> None:
    assert escape(said) == shown


@given(hostile.texts_up_to(1000), st.integers(2, 400))
@settings(max_examples=100, deadline=None)
def test_line_is_one_line_within_its_limit(text: str, limit: int) -> None:
    shown = line(text, limit)
    assert size(shown) <= limit
    assert len(shown.splitlines()) <= 1


@given(hostile.texts_up_to(20_000), st.integers(50, 2000))
@settings(max_examples=100, deadline=None)
def test_pages_hold_the_whole_text_within_the_limit(text: str, limit: int) -> None:
    found = pages(text, limit)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert [piece for piece in found if size(escape(piece)) > limit] == []
    assert [piece for piece in prose(text, limit) if not piece.strip()] == []


def test_pages_are_cut_where_a_reader_would_pause() -> None:
    text = "One two three. Four five six.\n\nSeven eight nine ten."
    assert pages(text, 40) == ["One two three. Four five six.", "Seven eight nine ten."]
    assert pages(text, 25) == ["One two three.", "Four five six.", "Seven eight nine ten."]
    assert pages("漢字漢字。漢字漢字。", 8) == ["漢字漢字。", "漢字漢字。"]


def test_clip_ends_at_a_word_and_says_so() -> None:
    assert [clip("short", 9), clip("rather long words", 14), clip("unbreakable", 6)] == [
        "short",
        "rather long…",
        "unbre…",
    ]


def test_flow_fills_pages_in_order() -> None:
    sections = [("One", ["a" * 10, "b" * 10]), ("Two", ["c" * 10]), ("Three", [])]
    assert flow(sections, 45) == ["**One**\naaaaaaaaaa\nbbbbbbbbbb", "**Two**\ncccccccccc"]
    assert flow(sections, 100) == ["**One**\naaaaaaaaaa\nbbbbbbbbbb\n\n**Two**\ncccccccccc"]
    assert flow([], 10) == [""]


def test_link_is_one_only_for_web_addresses() -> None:
    assert [
        link("Slides", "https://example.org/a(b)"),
        link("Slides", "javascript:alert(1)"),
        link("Slides", None),
        link("https://example.com", "https://example.org"),
        link("Slides", "https://example.org/" + "a" * 600),
    ] == ["[Slides](https://example.org/a%28b%29)", "Slides", "Slides", "https://example.com", "Slides"]


def test_address_holds_nothing_that_formats() -> None:
    assert (
        address("https://example.org/<@1>|x|~~y~~ *z*") == "https://example.org/%3C@1%3E%7Cx%7C%7E%7Ey%7E%7E%20%2Az%2A"
    )


def test_size_counts_as_discord_may() -> None:
    assert [size("abc"), size("é"), size("𝔼"), size("👩‍🔬")] == [3, 1, 2, 5]
