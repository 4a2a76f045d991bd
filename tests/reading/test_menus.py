"""What a copy of a whole page or a post brings along: menus, indents, greetings."""

import datetime as dt

from seminar.reading import read
from seminar.reading.text.lines import split_lines
from seminar.reading.text.menus import drop_menus

_TODAY = dt.date(2026, 11, 21)
_TALK = "Knots in ice\nAda Quill (Fano)\n4 March 2027, 14:00, Moss Hall 12"


def kept(text: str) -> list[str]:
    return [line.text for line in drop_menus(split_lines(text))]


def test_menu_of_a_line_each_goes_with_what_stands_between_its_words() -> None:
    text = f"Fano University\n\nHome\nPeople\nMoss Group\nResearch\nNews\nContact\n\n{_TALK}"
    assert kept(text) == ["Fano University", *_TALK.split("\n")]


def test_menu_in_another_language_goes() -> None:
    assert kept(f"{_TALK}\n\nStartseite\nKontakt\nImpressum\nDatenschutz") == _TALK.split("\n")


def test_two_such_words_stay() -> None:
    assert kept(f"News\nEvents\n\n{_TALK}") == ["News", "Events", *_TALK.split("\n")]


def test_short_lines_with_few_words_of_menus_stay() -> None:
    lines = ["People", "Tides", "Ada Quill", "Research", "Mills", "Bo Stone", "Press", "Locks", "Cy Reed"]
    assert kept("\n".join(lines)) == lines


def test_words_of_a_menu_alone_are_left_for_the_reader_to_refuse() -> None:
    assert kept("Home\nNews\nContact") == ["Home", "News", "Contact"]


def test_line_below_a_menu_begins_anew() -> None:
    below = drop_menus(split_lines("Fano\nHome\nNews\nContact\nKnots in ice"))
    assert [(line.text, line.gap) for line in below] == [("Fano", True), ("Knots in ice", True)]


def test_talk_below_a_menu_is_read_without_it() -> None:
    [draft] = read(f"Home\nAbout\nPeople\nEvents\n\n{_TALK}", today=_TODAY, zone="UTC").drafts
    assert draft.title == "Knots in ice"


def test_text_that_is_set_in_as_a_whole_is_read_as_if_it_were_not() -> None:
    text = f"# {_TALK}"
    indented = "\n".join(f"    {line}" for line in text.split("\n"))
    assert read(indented, today=_TODAY, zone="UTC").drafts == read(text, today=_TODAY, zone="UTC").drafts


def test_greeting_of_a_post_is_no_title() -> None:
    [draft] = read(f"@everyone hi all, here is the next one\n\n{_TALK}", today=_TODAY, zone="UTC").drafts
    assert draft.title == "Knots in ice"
