"""LaTeX in prose becomes readable, and everything else stays."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.reading.text.latex import make_readable


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
