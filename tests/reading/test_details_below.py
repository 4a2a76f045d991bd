"""Pages that have a schedule on top and tell further below what its talks are about."""

import datetime as dt

from seminar.reading import read


def _read(text: str) -> list[tuple[str | None, str, str, str]]:
    drafts = read(text, today=dt.date(2026, 9, 1), zone="Europe/Berlin").drafts
    return [(each.title, each.speakers[0].name, str(each.date), (each.abstract or "")[:20]) for each in drafts]


def test_titles_and_abstracts_come_from_below() -> None:
    text = """Geology Seminar, Spring 2027
Fridays at 11am in Long Hall unless otherwise noted.

January 29, 2027
Jacek Pietrov
College of Bruges

February 5, 2027
Raymond Vree
Penn State Altoona

February 26, 2027
Maren Leigh
University of St Brendan

Jacek Pietrov presents "The Cement Fee and Its Implications"

A new fee on imported cement will reach the ports next year, and nobody has agreed how to measure what it taxes.

Maren Leigh presents "Waiting Lists as Prices"

Abstract forthcoming.
"""
    drafts = read(text, today=dt.date(2026, 9, 1), zone="Europe/Berlin").drafts
    assert _read(text) == [
        ("The Cement Fee and Its Implications", "Jacek Pietrov", "2027-01-29", "A new fee on importe"),
        (None, "Raymond Vree", "2027-02-05", ""),
        ("Waiting Lists as Prices", "Maren Leigh", "2027-02-26", ""),
    ]
    assert drafts[1].speakers[0].affiliation == "Penn State Altoona"


def test_the_same_talks_below_a_table_are_not_listed_twice() -> None:
    text = """Statistics Colloquium

| Date | Speaker |
|---|---|
| 3 March 2027 | Ada Quill (Fano) |
| 10 March 2027 | Bo Stone (Leeds) |

3 March: Ada Quill
Title: Knots in ice
Abstract: We tie knots in ice and see what happens to the rope when the ice melts.

10 March: Bo Stone
Title: Mills at rest
Abstract: A mill that does not turn is a building. We show how it can be heated.
"""
    assert _read(text) == [
        ("Knots in ice", "Ada Quill", "2027-03-03", "We tie knots in ice "),
        ("Mills at rest", "Bo Stone", "2027-03-10", "A mill that does not"),
    ]


def test_a_name_alone_heads_the_title_and_the_abstract() -> None:
    text = """Workshop on Knots, 12 March 2027

Programme
9:30 Ada Quill, Knots in ice
10:30 Coffee
11:00 Bo Stone, Mills at rest

Abstracts

Ada Quill (Fano): Knots in ice
We tie knots in ice and see what happens to the rope when the ice melts, which is rarely what one expects.

Bo Stone (Oakfield): Mills at rest
A mill that does not turn is a building. We show how it can be heated with the grain that it did not grind.
"""
    assert _read(text) == [
        ("Knots in ice", "Ada Quill", "2027-03-12", "We tie knots in ice "),
        ("Mills at rest", "Bo Stone", "2027-03-12", "A mill that does not"),
    ]


def test_people_who_speak_twice_have_two_talks() -> None:
    text = """Reading group, Tuesdays 14:15

6 October 2026: Ada Quill, Knots in ice
13 October 2026: Bo Stone, Mills at rest
20 October 2026: Ada Quill, Knots in thawing ice
27 October 2026: Bo Stone, Mills at work
"""
    assert [(title, day) for title, _, day, _ in _read(text)] == [
        ("Knots in ice", "2026-10-06"),
        ("Mills at rest", "2026-10-13"),
        ("Knots in thawing ice", "2026-10-20"),
        ("Mills at work", "2026-10-27"),
    ]
