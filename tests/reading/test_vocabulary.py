"""Thousands of words and phrases are found where a pattern of them all would find them, and patterns are made late."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from seminar.reading.languages import LANGUAGES, Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.languages.groups import AND, BY, COAUTHORED, THE, WITH, match_ordinal
from seminar.reading.languages.phrases import Phrases

PHRASES = ("speaker", "speaker(s)", "redner:in", "where and when", "de quoi s'agit-il", "时间", "主讲人", "zoom 链接")
WORDS = ("we", "look forward to", "all'aula", "co-host", "x.400", "取消", "zoom 链接", "©")
SCRAPS = ("Speaker", "WHERE", "ſpeaker", "时 间", "s’agit", " ", "  ", "\t", ":", "(", "_", "a", "3", "見", "İ")
PIECES = (*PHRASES, *WORDS, *SCRAPS)

texts = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
COLON = re.compile(r"\s?[:：]")
AS_PATTERN = re.compile(rf"(?P<phrase>{match_any(PHRASES)})\s?[:：]", re.IGNORECASE)


@given(texts)
@example("Redner:in: Ada Quill")
@example("主 讲 人 : 王")
@example("zoom  链接:")
def test_phrase_is_found_where_a_pattern_of_all_finds_it(text: str) -> None:
    wanted = AS_PATTERN.match(text)
    found = Phrases(PHRASES).find(text, 0, COLON)
    # In a phrase no letter stands for another one, as the long s does in patterns that leave case alone.
    if "ſ" not in text:
        assert (found and (found.words, found.stop)) == (wanted and (wanted["phrase"], wanted.end()))


def test_longest_phrase_is_found_as_it_was_given() -> None:
    found = Phrases(PHRASES).find("1. De quoi s’agit-il : …", 3, COLON)
    assert found is not None
    assert (found.phrase, found.words, found.stop) == ("de quoi s'agit-il", "De quoi s’agit-il", 22)


@given(texts)
@example("Wir freuen uns. WE  LOOK\nforward to it")
def test_words_are_found_where_a_pattern_of_them_finds_them(text: str) -> None:
    pattern, words = re.compile(match_words(WORDS), re.IGNORECASE), Words(WORDS)
    assert [str(words.search(text)), str(words.match(text))] == [str(pattern.search(text)), str(pattern.match(text))]


def test_words_of_every_language_are_found() -> None:
    rooms = gather_words(lambda words: words.rooms)
    found = Words(rooms, within=r"in (?P<room>%s)$")
    assert [room for room in sorted(rooms) if not found.search(f"It is in {room}")] == []


def test_pattern_is_made_when_it_is_used() -> None:
    made = []

    def make() -> str:
        made.append("pattern")
        return "b+"

    pattern = compile_when_used(make)
    before = list(made)
    assert (before, pattern.sub("-", "abba"), pattern.findall("ab"), made) == ([], "a-a", ["b"], ["pattern"])


def test_every_language_with_blanks_has_its_small_words() -> None:
    small = ("and_words", "or_words", "with_words", "by_words", "of_words", "about_words", "articles", "never_last")
    spaced = [language.phrasing for language in LANGUAGES if language.months]
    assert [name for phrasing in spaced for name in small if not getattr(phrasing, name)] == []


def test_group_holds_the_words_of_every_language() -> None:
    groups = (
        (AND, "and und et y ed"),
        (WITH, "with mit avec con com"),
        (BY, "by von par por da"),
        (THE, "the das les o"),
    )
    assert [word for group, words in groups for word in words.split() if not re.fullmatch(group, word)] == []
    assert re.search(COAUTHORED, "knots, gemeinsam mit Bo Stone") is not None


def test_ordinals_are_told_apart() -> None:
    second = re.compile(match_ordinal(2))
    assert [bool(second.fullmatch(word)) for word in ("second", "zweite", "segunda", "first", "terzo")] == [
        True,
        True,
        True,
        False,
        False,
    ]
