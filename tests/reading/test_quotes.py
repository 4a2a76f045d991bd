"""Quotation marks of many languages."""

import pytest

from seminar.reading.text.quotes import find_quotes, strip_quotes


@pytest.mark.parametrize(
    "text, inner",
    [
        ("a talk on “Knots in ice” today", ["Knots in ice"]),
        ("zum Thema „Knoten im Eis“ am Montag", ["Knoten im Eis"]),
        ("intitulé « Nœuds de glace »", ["Nœuds de glace"]),
        ("»Knoten« und »Eis«", ["Knoten", "Eis"]),
        ("题为《冰中之结》的报告", ["冰中之结"]),
        ("「氷の結び目」と題して", ["氷の結び目"]),
        ('"Knots" and "ice"', ["Knots", "ice"]),
        ("the talk 'Knots in deep ice' is on", ["Knots in deep ice"]),
        ("it's Ada's knot", []),
        ("will speak on 'Tolm's Forgotten Tramways' at 4", ["Tolm's Forgotten Tramways"]),
        ("‘The ferryman’s almanac’ and ‘Ice’", ["The ferryman’s almanac", "Ice"]),
    ],
)
def test_quotes_are_found(text: str, inner: list[str]) -> None:
    assert [quote.inner for quote in find_quotes(text)] == inner


@pytest.mark.parametrize(
    "text, bare", [("“Knots”", "Knots"), ("“Knots” and “ice”", "“Knots” and “ice”"), ("«Knots»", "Knots"), ("K", "K")]
)
def test_marks_around_the_whole_are_stripped(text: str, bare: str) -> None:
    assert strip_quotes(text) == bare
