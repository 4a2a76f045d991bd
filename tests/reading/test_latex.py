"""LaTeX in prose becomes readable, and everything else stays."""

import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.reading import read
from seminar.reading.form import draft_from_json, draft_to_json
from seminar.reading.text.formulas import find_formulas
from seminar.reading.text.latex import cut, make_readable


@pytest.mark.parametrize(
    "source, readable",
    [
        ("costs $5 and $10", "costs $5 and $10"),
        ("between US$5 million and HK$10", "between US$5 million and HK$10"),
        ("$20 (members: 10$)", "$20 (members: 10$)"),
        ("S$^{2}$FT", "S²FT"),
        ("$\\beta$-times", "β-times"),
        ("``quotes''", "“quotes”"),
        ("\\textbf{O}versam\\textbf{P}ling", "OversamPling"),
        ("\\emph{very \\textbf{nice}} \\cite{a,b}", "very nice"),
        ("$x_{i,j}^{k+1}$", "x_(i,j)ᵏ⁺¹"),
        ("\\(a^2\\) and \\[b_1\\]", "a² and b₁"),
        ("$$\\sum_{i=1}^n x_i$$", "∑ᵢ₌₁ⁿ xᵢ"),
        ("$\\mathbf{x} \\in \\mathbb{R}^d$", "x ∈ ℝᵈ"),
        ("$\\mathcal{O}(n^{3/2})$", "O(n^(3/2))"),
        ("Erd\\H{o}s, Poincar\\'e, {\\'E}cole, S\\o ren, Fran\\c{c}ois", "Erdős, Poincaré, École, Søren, François"),
        ("50\\% of pages 3--5 --- all", "50% of pages 3–5 --- all"),
        ("$p$-adic $L$-functions", "p-adic L-functions"),
        ("https://x.example/a--b$c$", "https://x.example/a--b$c$"),
        ("C:\\temp\\notes and \\unknown{x}", "C:\\temp\\notes and \\unknown{x}"),
        ('a \\"quoted\\" word', 'a \\"quoted\\" word'),
        ("\\begin{itemize}", "\\begin{itemize}"),
        ("{$", "{$"),
    ],
)
def test_source_becomes_readable(source: str, readable: str) -> None:
    assert make_readable(source) == readable


@given(st.text(alphabet=st.characters(exclude_characters="$\\`-'", exclude_categories=["Cs"])))
def test_text_without_marks_of_latex_stays(text: str) -> None:
    assert make_readable(text) == text


@given(st.lists(st.integers(0, 9999), min_size=1, max_size=6))
def test_money_stays(amounts: list[int]) -> None:
    text = " and ".join(f"${amount}" for amount in amounts)
    assert make_readable(text) == text


@given(st.text(alphabet="$\\{}^_ab1 `'-[]()\n", max_size=300))
@settings(max_examples=300)
def test_broken_source_never_fails(text: str) -> None:
    assert isinstance(make_readable(text), str)


@pytest.mark.parametrize(
    "piece", ["$", "$a^b$ ", "\\textbf{", "\\(", "`", "\\a{", "{", "\\", "--", "$a", "\\textbf{{{a}{b}}"]
)
def test_work_is_bounded(piece: str) -> None:
    start = time.process_time()
    make_readable(piece * (1_000_000 // len(piece)))
    assert time.process_time() - start < 2


TEXT = "Knots\nOn $p$-adic maps of\n$S^3$ for \\emph{all} p\n$S^3$, again, costs $5"


@pytest.mark.parametrize(
    ("reads", "written"),
    [
        ("On p-adic maps of S³ for all p", "On $p$-adic maps of $S^3$ for all p"),
        ("S³, again", "$S^3$, again"),
        ("for all p", None),
        ("costs $5", None),
        ("p-adic knots", None),
        ("Kno", None),
        ("", None),
    ],
)
def test_words_are_written_with_the_formulas_of_their_place(reads: str, written: str | None) -> None:
    assert find_formulas(cut(TEXT)).write(reads) == written


def test_words_that_end_within_a_formula_have_none() -> None:
    assert find_formulas(cut("Sums of $a + b$")).write("Sums of a") is None


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("size of 2^", "size of 2^(ℵ₀)"),
        ("the size of", "the size of 2^(ℵ₀)"),
        ("On the", "On the"),
        ("Ada Quill", "Ada Quill"),
    ],
)
def test_words_are_completed_by_the_formula_that_they_break_off_in(words: str, whole: str) -> None:
    text = "On the size of $2^{\\aleph_0}$.\nAda Quill\n$p$-adic knots"
    assert find_formulas(cut(text)).complete(words) == whole


def test_title_is_shown_readable_and_handed_on_with_its_formulas() -> None:
    text = "Title: Knots in $S^3 \\times \\mathbb{R}$\nSpeaker: Ada Quill\nDate: 5 March 2027, 14:00"
    (draft,) = read(text, today=date(2026, 11, 1), zone="Europe/Berlin").drafts
    assert draft.title == "Knots in S³ ×ℝ"
    handed_on = draft_to_json(draft)
    assert handed_on["title"] == "Knots in $S^3 \\times \\mathbb{R}$"
    assert draft_from_json(handed_on).title == draft.title
    corrected = replace(draft, title="Knots in $4")
    assert draft_to_json(corrected)["title"] == "Knots in $4"
