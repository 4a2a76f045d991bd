import re

import pytest

from seminar.questions.chinese.writing import CHINESE
from seminar.questions.english.writing import ENGLISH, one_of
from seminar.questions.phrases import Writing, read_phrases


def found(book: str, text: str, writing: Writing = ENGLISH, **names: str) -> str | None:
    """What the first paragraph of a book finds in a text, as words of it."""
    (words,) = read_phrases(book, writing, **names)
    match = re.search(rf"(?<![^ ])(?:{words})(?:(?<= )|(?![^ ]))" if writing is ENGLISH else words, text)
    return match[0] if match else None


@pytest.mark.parametrize(
    ("phrase", "text", "taken"),
    [
        ("(lost|left) my hat", "i left my hat there", "left my hat"),
        ("lost [my|the] hat[s]", "somebody lost hats", "lost hats"),
        ("lost [my|the] hat[s]", "somebody lost the hat", "lost the hat"),
        ("[please] [do] ring", "so please ring", "please ring"),
        ("be [un]muted", "must i be unmuted", "be unmuted"),
        ("be [un]muted", "must i be muted", "be muted"),
        ("[my|own|old]* hat", "bring my own old hat", "my own old hat"),
        ("head~phones", "any head-phones", "head-phones"),
        ("head~phones", "any headphones", "headphones"),
        ("the _ hat", "the green hat", "the green hat"),
        ("the _ hat", "the hat", None),
        ("the · hat", "the ····· hat", "the ····· hat"),
        ("the · hat", "the green hat", None),
        ("lost ... hat", "lost a very green hat", "lost a very green hat"),
        ("lost ...2 hat", "lost a very green hat", None),
        ("lost ... hat", "lost it. my hat", None),
        ("a hat => (at|in the)", "is there a hat ?", "a hat"),
        ("a hat => (at|in the)", "is there a hat in the hall", "a hat"),
        ("a hat => (at|in the)", "is there a hat thief", None),
        ("a hat =>", "is there a hat in the hall", None),
        ("a hat => -/> `,`", "is there a hat , or two", None),
        ("a hat => -/> `,`", "is there a hat ?", "a hat"),
        ("a hat -> on", "a hat on it", "a hat"),
        ("a hat -> on", "a hat", None),
        ("a hat -/> (thief|trick)", "a hat trick", None),
        ("a hat -/> (thief|trick)", "a hat", "a hat"),
        ("a hat ->> stolen", "a hat of mine was stolen", "a hat"),
        ("a hat ->> stolen", "a hat of mine", None),
        ("^ [so|and]* a hat", "so and a hat", "so and a hat"),
        ("^ a hat", "so a hat", None),
        ("<- (my|our) hat", "it was our hat", "hat"),
        ("<- (my|our) hat", "it was a hat", None),
        ("[old] </- (my|our old) hat", "it was our old hat", None),
        ("lost the </- (in) hat", "somebody lost the hat", "lost the hat"),
        ("`[0-9]+` hats", "20 hats", "20 hats"),
        ("what (is|are) hats", "what are hats", "what are hats"),
        ("q & a.m.", "the q & a.m.", "q & a.m."),
    ],
)
def test_phrase_finds_what_it_says(phrase: str, text: str, taken: str | None) -> None:
    assert found(phrase, text) == taken


@pytest.mark.parametrize(
    ("phrase", "text", "taken"),
    [
        ("(能|可以) [不能] 带 [一] [顶|个] 帽子", "我可以带顶帽子吗", "可以带顶帽子"),
        ("丢 了 ... 帽子", "丢了一顶绿帽子", "丢了一顶绿帽子"),
        ("丢 了 ...2 帽子", "丢了一顶绿帽子", None),
        ("带 帽子 =>", "要带帽子吗", "带帽子"),
        ("带 帽子 =>", "带帽子戏法", None),
        ("带 帽子 -/> 戏法", "带帽子戏法", None),
        ("带 · 帽子", "带\x1f帽子", "带\x1f帽子"),
    ],
)
def test_phrase_of_a_language_without_blanks_ignores_those_of_the_notation(
    phrase: str, text: str, taken: str | None
) -> None:
    assert found(phrase, text, CHINESE) == taken


def test_lines_of_a_paragraph_are_alternatives_and_indented_ones_go_on() -> None:
    book = """
        # Hats.
        head = hat[s]|cap[s]
        lost <head>

        # Gloves, of <whose> hand it may be.
        left <whose>
            glove
        right glove
    """
    assert read_phrases(book, ENGLISH, whose="my|our") == (
        "lost (?:hat(?:(?:s))?|cap(?:(?:s))?)",
        "left (?:my|our) glove|right glove",
    )


def test_part_to_take_out_is_a_group_of_its_own() -> None:
    (words,) = read_phrases("{whose hat} is it", ENGLISH)
    match = re.search(words, "and whose hat is it")
    assert match is not None
    assert match["take"] == "whose hat"


@pytest.mark.parametrize(
    ("phrase", "text", "taken"),
    [
        ("a hat|a cap", "Is there a cap?", "a cap"),
        ("a hat", "Is there a hatter?", None),
        ("a hat =>", "Is that a hat?", "a hat"),
        ("a hat -> (stand|shop)", "the 'a hat stand', too", "a hat"),
        ("a hat<gap>(ours|yours)", "a hat, is it yours?", "a hat, is it yours"),
    ],
)
def test_phrases_of_english_as_typed_are_whole_words(phrase: str, text: str, taken: str | None) -> None:
    match = re.search(one_of(phrase), text)
    assert (match[0] if match else None) == taken


@pytest.mark.parametrize(
    ("phrase", "complaint"),
    [
        ("a (hat", "( is not closed: a (hat"),
        ("a hat]", "] closes nothing: a hat]"),
        ("a [hat)", "[ is not closed: a [hat)"),
        ("<whose> hat", "<whose> has no meaning yet: <whose> hat"),
        ("a hat ->", "-> says nothing: a hat ->"),
        ("a hat -> -/> on", "-> says nothing: a hat -> -/> on"),
        ("<- hat", "<- says nothing: <- hat"),
        ("<- (my hat", "( is not closed: <- (my hat"),
    ],
)
def test_what_is_no_phrase_is_refused(phrase: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(complaint)):
        read_phrases(phrase, ENGLISH)
