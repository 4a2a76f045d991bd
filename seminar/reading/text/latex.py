"""LaTeX in prose as readable Unicode."""

import itertools
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from pylatexenc.latex2text import LatexNodes2Text

from seminar.reading.uncompiled import compile_when_used

# A segment costs about 0.1 ms; what lies beyond stays as it was written.
MOST_SEGMENTS = 4000

_GROUP = r"\{(?>[^{}]|\{(?>[^{}]|\{[^{}]{0,200}\}){0,200}\}){0,400}+\}"
_WRAPPERS = "textbf|textit|textsl|textsc|textrm|textsf|texttt|emph|underline|text|mbox|uline"
_LETTERS = frozenset(("o", "O", "l", "L", "ss", "ae", "AE", "oe", "OE", "aa", "AA", "i", "j"))
_SEGMENT = compile_when_used(
    rf"""
      (?P<address>https?://\S{{1,2000}})
    | \$\$(?P<display>[^$]{{1,400}})\$\$
    | (?<!\\)\$(?![\s$])(?P<inline>[^$\n]{{1,300}})(?<![\s\\])\$(?!\d)
    | \\[(\[](?P<bracketed>(?>[^\\\n]|\\[^()\[\]\n]){{1,300}}+)\\[)\]]
    | \\(?:{_WRAPPERS})\s?(?P<wrapped>{_GROUP})
    | \\(?:url|path)\{{(?P<url>[^{{}}\s]{{1,1000}})\}}
    | (?P<cite>\s?\\(?:cite[pt]?|label|footnote)\*?\{{[^{{}}]{{0,300}}\}})
    | (?P<accent>\{{\\["'^~`]\\?[A-Za-z]\}} | \\["'^~`]\{{\\?[A-Za-z]\}} | (?<=[A-Za-z])\\["'^~`][A-Za-z])
    | \{{?(?P<hooked>\\[cvuHkrd]\{{[A-Za-z]\}})
    | \\(?P<macro>[A-Za-z]{{1,30}})(?P<after>[ ]?)
    | \\(?P<escaped>[%&\#$])
    | (?P<open>(?<!`)``(?!`)) | (?P<close>(?<!')''(?!'))
    | (?P<dashes>(?<=\w)-{{2,3}}(?=\w))
    """,
    re.VERBOSE,
)
_FORMULAS = frozenset(("display", "inline", "bracketed"))
_SCRIPT = re.compile(r"([\^_])(?:\{([^{}]{0,100})\}|(\\[A-Za-z]{1,20}|[^\s{}\\]))")
_SUPERSCRIPTS = str.maketrans(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyzTDHNRVβγδ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴰᴴᴺᴿⱽᵝᵞᵟ",
)
_SUBSCRIPTS = str.maketrans("0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")
# Fractions of another size than usual, which the converter does not know.
_SIZED = re.compile(r"\\[tdc]frac(?![A-Za-z])")
_MACRO_ENDS = re.compile(r"\\[A-Za-z]+\Z")
_UNMARKED = str.maketrans("＾＿", "^_")
_LOPSIDED = re.compile(r"(?<=\s)([∈∉≤≥≠≈∼→⊂⊆])(?=\S)")
_SIGNS_OF_MATH = re.compile(r"[\\^_{}=<>+|]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text as it reads; `formula` is its source, marks and all, where it is one."""

    reads: str
    formula: str | None = None


def make_readable(text: str) -> str:
    """The text with its formulas, accents, quotes and emphasis in Unicode.

    Dollar signs that are money stay, and so does everything that is not known to be LaTeX. Never raises.
    """
    return "".join(piece.reads for piece in cut(text))


def cut(text: str) -> list[Piece]:
    """The text in its readable form, with what stood there for each formula."""
    if not any(mark in text for mark in ("$", "\\", "``", "--")):
        return [Piece(text)]
    pieces, end = [], 0
    for found in itertools.islice(_SEGMENT.finditer(text), MOST_SEGMENTS):
        formula = found[0] if found.lastgroup in _FORMULAS else None
        pieces += [Piece(text[end : found.start()]), Piece(_convert_segment(found), formula)]
        end = found.end()
    return [*pieces, Piece(text[end:])]


def _convert_segment(found: re.Match[str]) -> str:
    whole = found[0]
    match found.lastgroup:
        case "address":
            return whole
        case "display" | "inline" | "bracketed" as name:
            inner = found[name]
            if name == "inline" and re.search(r"\s", inner) and not _SIGNS_OF_MATH.search(inner):
                return whole
            return _convert_math(inner.strip())
        case "wrapped":
            return make_readable(found["wrapped"][1:-1])
        case "url":
            return found["url"]
        case "cite":
            return ""
        case "accent":
            return _convert_plain(whole) or whole
        case "hooked":
            return _convert_plain(found["hooked"]) + whole[: whole.index("\\")]
        case "macro" | "after":
            return _convert_macro(found["macro"], found["after"], whole)
        case "escaped":
            return found["escaped"]
        case "open":
            return "“"
        case "close":
            return "”"
        case _:
            return "–" if len(whole) == 2 else "—"


def _convert_macro(name: str, after: str, whole: str) -> str:
    if name in _LETTERS:
        return _convert_plain("\\" + name)  # the blank after it only ends the macro's name
    if len(name) < 2:
        return whole
    known = _convert_plain("\\" + name)
    return known + after if known and known != name else whole


def _convert_math(inner: str) -> str:
    inner = _SIZED.sub(r"\\frac", inner.replace("\\|", "‖"))
    for _ in range(4):  # innermost scripts first
        changed = _SCRIPT.sub(_convert_script, inner)
        if changed == inner:
            break
        inner = changed
    plain = _convert_plain(inner) if re.search(r"[\\{}~]", inner) else inner
    plain = _LOPSIDED.sub(r"\1 ", plain.translate(_UNMARKED))
    return " ".join(plain.split())


def _convert_script(found: re.Match[str]) -> str:
    inner = found[2] if found[2] is not None else found[3]
    if "\\" in inner:
        inner = _convert_plain(inner)
    table = _SUPERSCRIPTS if found[1] == "^" else _SUBSCRIPTS
    # A blank keeps a macro's name from growing: \sum_i.
    before = " " if _MACRO_ENDS.search(found.string, max(0, found.start() - 20), found.start()) else ""
    if all(ord(letter) in table for letter in inner):
        return before + inner.translate(table)
    if inner in ("*", "∗", "'", "′"):
        return before + inner
    mark = "＾" if found[1] == "^" else "＿"  # a plain mark would be taken for a script again
    return before + mark + (inner if len(inner) == 1 or _BRACKETED.fullmatch(inner) else f"({inner})")


@lru_cache(maxsize=4096)
def _convert_plain(source: str) -> str:
    try:
        text = _CONVERTER.latex_to_text(source)
    except Exception:  # the parser fails in many ways on broken input, and the source is then what there is to show
        return source
    return "".join(
        unicodedata.normalize("NFKC", letter) if 0x1D400 <= ord(letter) <= 0x1D7FF else letter for letter in text
    )


_BRACKETED = re.compile(r"\[[^\[\]]*\]|\([^()]*\)")
_CONVERTER = LatexNodes2Text(math_mode="text", strict_latex_spaces=False, keep_braced_groups=False)
