"""Cards of what was found hold within Discord's limits and show nothing but what they should, whatever is stored."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.searching import Entry, Results, Search
from bot.render import found, found_ids
from bot.render.text import size
from seminar import words
from seminar.talk import Talk
from storage.search import Term
from tests.bot.render import hostile


def terms(*forms: str) -> tuple[Term, ...]:
    return tuple(Term(said=form, forms=(form,), rarity=1.0, corrected=False) for form in forms)


@pytest.mark.parametrize(
    ("text", "forms", "expected"),
    [
        ("Graph neural networks", ("neural",), "Graph **neural** networks"),
        ("*Graph* _neural_", ("graph", "neural"), r"\***Graph**\* \_**neural**\_"),
        ("@everyone graph", ("everyone",), "@**everyone** graph"),
        ("see https://example.org/graph graph", ("graph",), "see https://example.org/graph **graph**"),
        ("圖神經網路", ("神经",), "圖**神經**網路"),
        ("nothing", ("graph",), "nothing"),
    ],
)
def test_marked_words_stand_in_bold_and_nothing_else_formats(text: str, forms: tuple[str, ...], expected: str) -> None:
    assert found.marked(text, terms(*forms), 200) == expected


def test_snippet_is_the_part_that_holds_most_of_the_words() -> None:
    text = (
        "Graphs are old. " + "Filler words go on and on here. " * 40 + "Now graphs and kernels meet. " + "More. " * 200
    )
    shown = found.snippet(text, terms("graphs", "kernels"), 120)
    assert shown is not None
    assert shown.startswith("…Now **graphs** and **kernels** meet.")
    assert size(shown) <= 120


def test_snippet_is_missing_where_nothing_is_held() -> None:
    assert found.snippet("Nothing to see.", terms("graph")) is None


@given(hostile.texts_up_to(400), st.lists(st.text(min_size=1, max_size=5), max_size=4), st.integers(2, 120))
def test_marked_text_fits_and_pings_nobody(text: str, forms: list[str], limit: int) -> None:
    held = [word for form in forms for word in words.split(form)] + words.split(text)[:3]
    shown = found.marked(text, terms(*held), limit)
    assert size(shown) <= limit
    assert "\n" not in shown
    without_addresses = re.sub(r"https?://[^\s<>|*`\\\[\]]+", "", shown)
    assert re.search(r"@(everyone|here)|(?<!\\)<[@#]", without_addresses.replace("\\\\", "")) is None


@settings(max_examples=25, deadline=None)
@given(hostile.several_talks(5), hostile.texts_up_to(300))
def test_card_holds_within_limits(talks: tuple[Talk, ...], asked: str) -> None:
    wanted = terms(*dict.fromkeys(words.split(asked)[:4] + words.split(talks[0].title)[:2]))
    page = Results(
        asked=Search(words=asked),
        entries=tuple(Entry(found=talk, terms=wanted) for talk in talks),
        number=1,
        count=40,
        corrected=wanted[:2],
        unknown=(asked,),
    )
    hostile.check(found.card(page))


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60),
    st.none() | st.integers(1, 10**6),
    st.none() | st.integers(1, 10**6),
    st.none() | st.integers(1900, 2200),
    st.none() | st.booleans(),
    st.integers(0, 40),
)
def test_button_says_all_that_was_asked(
    asked: str, series: int | None, speaker: int | None, year: int | None, recorded: bool | None, page: int
) -> None:
    search = Search(words=asked, series_id=series, speaker_id=speaker, year=year, recorded=recorded)
    custom_id = found_ids.found(search, page)
    if custom_id is None or not asked.split():
        return
    match = re.fullmatch(found_ids.FOUND, custom_id)
    assert match is not None
    assert len(custom_id) <= 100
    assert int(match["page"]) == page
    again = found_ids.found_asked(match)
    assert again == Search(
        words=" ".join(asked.split()), series_id=series, speaker_id=speaker, year=year, recorded=recorded
    )
