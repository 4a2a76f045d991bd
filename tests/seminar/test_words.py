import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar import scripts, short_forms, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Low-Rank Adaptation", ["low", "rank", "lowrank", "adaptation"]),
        ("state-of-the-art", ["state", "of", "the", "art", "stateoftheart"]),
        ("Schrödinger's cat, O’Brien", ["schrodinger", "cat", "o", "brien", "obrien"]),
        ("Łódź, Øresund, Straße, Œuvre", ["lodz", "oresund", "strasse", "oeuvre"]),
        ("C++ and C# (not C)", ["cplusplus", "and", "csharp", "not", "c"]),
        ("α-synuclein, αβγ", ["alpha", "synuclein", "alphasynuclein", "αβγ"]),
        (r"$\alpha$-stable \emph{noise}", ["alpha", "stable", "alphastable", "noise"]),
        ("x² ﬁne ½", ["x2", "fine", "1", "2"]),
        ("圖神經網路", ["图神", "神经", "经网", "网路", "路"]),
        ("GPT模型の学習", ["gpt", "模型", "型の", "の学", "学习", "习"]),
        ("モデル", ["モデ", "デル", "ル"]),
        ("한국어", ["한국", "국어", "어"]),
        ("刘", ["刘"]),
        ("See https://zoom.us/j/123?pwd=x and zoom.us/j/456, soon.", ["see", "and", "soon"]),
        ("2026-10-01 GPT-4", ["2026", "10", "01", "gpt", "4", "gpt4"]),
        ("", []),
        ("🙂 … --", []),
    ],
)
def test_text_is_split_into_words_that_compare(text: str, expected: list[str]) -> None:
    assert words.split(text) == expected


@given(st.text(max_size=300))
def test_words_are_plain_whatever_the_text(text: str) -> None:
    found = words.split(text)
    assert [word for word in found if not word or any(letter.isspace() or not letter.isalnum() for letter in word)] == [
        word for word in found if not word.isalnum()
    ]
    assert [word for word in found if '"' in word or word[0] in "§¶"] == []
    assert max(map(len, found), default=0) <= 4 * words.LONGEST_WORD


@given(st.text(max_size=300))
def test_marks_lie_in_the_text_in_order_and_apart(text: str) -> None:
    spans = words.marks(text, set(words.split(text)), {"刘"})
    assert [(start, end) for start, end in spans if not 0 <= start < end <= len(text)] == []
    assert [pair for pair in itertools.pairwise(spans) if pair[0][1] >= pair[1][0]] == []


@given(st.text(alphabet="abcé łß -'圖神刘の.", max_size=60))
def test_whatever_is_asked_for_is_found_in_the_same_text(text: str) -> None:
    asked = words.ask(text)
    found = set(words.split(text))
    assert [one.word for one in asked if one.word not in found and not one.begun] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The theory of graphs", ["theory", "graphs"]),
        ("to be or not to be", ["to", "be", "or", "not"]),
        ("graph Graph GRAPH", ["graph"]),
        ("low-rank", ["low", "rank"]),
        ("图神经", ["图神", "神经"]),
        ("刘", ["刘"]),
        ("?!", []),
    ],
)
def test_asked_words_are_those_that_tell(text: str, expected: list[str]) -> None:
    assert [one.word for one in words.ask(text)] == expected


def test_asked_words_know_how_they_were_typed() -> None:
    lora, network = words.ask("LoRA Networks")
    pair, last = words.ask("网络, 刘")
    assert (lora.said, lora.capital, network.said, network.capital) == ("LoRA", True, "Networks", False)
    assert (pair.others, pair.begun, last.begun) == (("网路",), False, True)


@pytest.mark.parametrize(
    ("text", "forms", "expected"),
    [
        ("Low-rank graphs", {"lowrank"}, ["Low-rank"]),
        ("Low-rank graphs", {"rank"}, ["rank"]),
        ("Schrödinger’s café", {"schrodinger", "cafe"}, ["Schrödinger’s", "café"]),
        ("C++ is not C", {"cplusplus"}, ["C++"]),
        ("圖神經網路的學習", {"神经", "经网", "学习"}, ["神經網", "學習"]),
        ("GPT模型", {"gpt"}, ["GPT"]),
        ("nothing here", {"there"}, []),
    ],
)
def test_marks_show_the_words_as_they_were_written(text: str, forms: set[str], expected: list[str]) -> None:
    assert [text[start:end] for start, end in words.marks(text, forms)] == expected


def test_short_forms_that_a_text_explains_are_read() -> None:
    text = "Low-rank adaptation (LoRA), mixtures of experts (MoEs) and, in (Berlin), stochastic gradient descent (SGD)."
    assert short_forms.shortened(text) == {
        "lora": "low rank adapt",
        "moe": "mixtur expert",
        "sgd": "stochast gradient descent",
    }


def test_initials_are_of_words_that_follow_on_each_other() -> None:
    assert short_forms.initials("We use stochastic gradient descent, and graphs.") >= {"sgd"}
    assert short_forms.initials("Mixture of Experts", title=True) >= {"moe"}
    assert short_forms.initials("graphs, and trees. Or not") == set()


def test_traditional_characters_are_simplified() -> None:
    assert scripts.simplify("圖神經網路 and 乾") == "图神经网路 and 干"
    assert (scripts.is_unspaced("圖ア한"), scripts.is_unspaced("a圖"), scripts.is_han("abc圖")) == (True, False, True)
    assert scripts.counterparts("软体工程") == ["软件工程"]


def test_pattern_of_simplified_characters_finds_traditional_ones() -> None:
    pattern = scripts.either_way("[讲谈]过(?:几|多少)场[^会]?$")
    assert all(re.match(pattern, text) for text in ("讲过几场", "講過幾場", "談过多少場"))
    assert re.match(pattern, "講過幾場會") is None
    assert re.match(scripts.either_way("系"), "係") is None
