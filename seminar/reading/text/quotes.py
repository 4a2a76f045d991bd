"""Words between quotation marks of any language."""

import re
from dataclasses import dataclass

_MARKS = '“” „“ „” „" «» »« ‹› "" 「」 『』 《》 〈〉 ‘’ ”” 〝〟 ““'
_PAIRS = tuple((pair[0], pair[1]) for pair in _MARKS.split())
# Within these a further quotation may stand: 「「氷室日誌」追跡という旅」
_NESTING = "「『《"


def _inside(left: str, right: str) -> str:
    plain = f"[^{left}{right}]"
    if left == "‘":
        return rf"(?:{plain}|(?<=\w)’(?=\w))"  # ‘The ferryman’s almanac’
    return f"(?:{plain}|{left}{plain}{{1,60}}{right})" if left in _NESTING else plain


_QUOTED = re.compile(
    "|".join(
        rf"{left}\s?(?P<q{place}>{_inside(left, right)}{{2,300}}?)\s?{right}"
        + (r"(?!\w)" if left == "‘" or left == right == "“" else "")
        for place, (left, right) in enumerate(_PAIRS)
    )
)
_TICKED = re.compile(r"(?<![\w'])'(?P<inner>[^\s'](?:[^']|(?<=\w)'(?=\w)){5,300}?[^\s'])'(?!\w)")


@dataclass(frozen=True, slots=True)
class Quote:
    """The words `inner`, whose marks begin at `start` and end before `stop`."""

    start: int
    stop: int
    inner: str


def find_quotes(text: str) -> tuple[Quote, ...]:
    """What the text quotes, in its order; plain ticks count where nothing else is quoted."""
    found = [Quote(each.start(), each.end(), each[each.lastgroup or 0].strip()) for each in _QUOTED.finditer(text)]
    if not found and "'" in text:
        found = [Quote(each.start(), each.end(), each["inner"]) for each in _TICKED.finditer(text)]
    return tuple(quote for quote in found if quote.inner)


def strip_quotes(text: str) -> str:
    """The text without the marks around all of it; quotes inside it stay."""
    quotes = find_quotes(text)
    if len(quotes) == 1 and quotes[0].start == 0 and quotes[0].stop == len(text):
        return quotes[0].inner
    return text
