"""Every word of a text with the signs by which a learned reader tells whether it is part of a title or a name."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seminar.reading.learned.outlines import Outline, outline
from seminar.reading.learned.signs import bucket, call, is_of_name, shape
from seminar.reading.learned.tokens import Token
from seminar.reading.text.lines import Line

# Longer lines are running text; a title shares longer words with it.
_LONG_LINE = 25
_LONG_WORD = 4
_AFFIXED = 3
# How far around a word its neighbours' shapes and kinds count, and how far the words themselves.
_NEAR, _NEXT = 3, 2
# Kinds that colour the rest of their line.
_COLOURING = frozenset(
    (
        *(
            "speaks",
            "gives",
            "welcomes",
            "titled",
            "leads",
            "by_words",
            "hosted_by",
            "hosting",
            "invited_by",
            "answers",
        ),
        *("coauthored", "with_words", "about_words", "performs", "talk_words", "honorifics", "institutions", "jurors"),
        *("offices", "credits"),
    )
)
_OPENING, _CLOSING = frozenset("“„«「『《〈‚‘"), frozenset("”»」』》〉")
_BRACKET, _UNBRACKET = frozenset("([（【"), frozenset(")]）】")
_PARTING = frozenset(":：–—|-,;@")


@dataclass(frozen=True, slots=True)
class Word:
    """A token, the number of its line among those described, and its signs."""

    token: Token
    line: int
    signs: list[str]


def describe(lines: Sequence[Line]) -> list[Word]:
    """All words of the lines, in their order."""
    outlines = list(map(outline, lines))
    couples = Counter(couple for each in outlines for couple in pairwise(each.small))
    told = {word for each in outlines if len(each.tokens) > _LONG_LINE for word in each.small if len(word) > _LONG_WORD}
    words = []
    for place, each in enumerate(outlines):
        common = _sign_line(outlines, place)
        spots = zip(each.tokens, _sign_spots(each), _sign_runs(each), strict=True)
        for at, (token, spot, run) in enumerate(spots):
            signs = [*common, *_sign_word(each, at), *spot, *run]
            if at + 1 < len(each.tokens) and token.small[0].isalpha() and couples[token.small, each.small[at + 1]] > 1:
                signs.append("again")
            if len(each.tokens) <= _LONG_LINE and token.small in told:
                signs.append("told")
            words.append(Word(token, place, signs))
    return words


def _sign_line(outlines: Sequence[Outline], place: int) -> list[str]:
    each, last = outlines[place], len(outlines) - 1 - place
    above = outlines[place - 1].signs if place else ("none",)
    below = outlines[place + 1].signs if last else ("none",)
    line, length = each.line, bucket(len(each.tokens), 3, 12, 25)
    return [
        "any",
        f"top{bucket(place, 0, 1, 2, 4, 8, 16)}",
        f"bottom{bucket(last, 0, 2, 5, 10)}",
        f"set{line.level > 0:d}{line.strong:d}{line.gap:d}{bucket(place, 0, 1, 4)}{length}",
        *each.own_signs,
        *(f"here:{sign}" for sign in each.signs),
        *(f"above:{sign}" for sign in above),
        *(f"below:{sign}" for sign in below),
    ]


def _sign_word(each: Outline, at: int) -> list[str]:
    """The word itself and those around it."""
    tokens, small, form = each.tokens, each.small, shape(each.tokens[at].text)
    before, after = _shape_at(tokens, at - 1), _shape_at(tokens, at + 1)
    signs = [f"w={small[at]}", f"s={form}", f"sss={before}{form}{after}"]
    if form in ("xx", "Xx", "XX") and len(small[at]) > _LONG_WORD:
        signs += [f"begins={small[at][:_AFFIXED]}", f"ends={small[at][-_AFFIXED:]}"]
    signs += [
        f"ws={small[at - 1] if at else '#'}_{form}",
        f"sw={form}_{small[at + 1] if at + 1 < len(tokens) else '#'}",
        f"from{bucket(at, 0, 1, 2, 4, 8, 16)}",
        f"to{bucket(len(tokens) - 1 - at, 0, 1, 2, 4, 8)}",
    ]
    if at:
        signs += [f"ks={kind}_{form}" for kind in each.kinds[at - 1]]
    for step in range(-_NEAR, _NEAR + 1):
        other = at + step
        if not 0 <= other < len(tokens):
            signs.append(f"s{step}=#")
            continue
        signs += [f"k{step}={kind}" for kind in each.kinds[other]]
        if step:
            signs.append(f"s{step}={shape(tokens[other].text)}")
        if abs(step) <= _NEXT:
            signs += [f"w{step}={small[other]}"] if step else []
            signs += [f"call{step}={known}"] if (known := call(tokens[other].text)) else []
    return signs


def _sign_spots(each: Outline) -> Iterator[list[str]]:
    """Quotation marks and brackets around each word, and what its line has said before it."""
    quoted = bracketed = False
    parted = ""
    coloured: set[str] = set()
    for token, kinds in zip(each.tokens, each.kinds, strict=True):
        quoted = not quoted if token.text == '"' else quoted or token.text in _OPENING
        bracketed = bracketed or token.text in _BRACKET
        yield [
            f"quoted{quoted:d}",
            f"bracketed{bracketed:d}",
            *([f"parted{parted}"] if parted else []),
            *(f"after:{kind}" for kind in sorted(coloured)),
        ]
        quoted = quoted and token.text not in _CLOSING
        bracketed = bracketed and token.text not in _UNBRACKET
        parted = token.text if token.text in _PARTING else parted
        coloured |= {kind for kind in kinds if kind in _COLOURING or kind.startswith("label:")}


def _sign_runs(each: Outline) -> Iterator[list[str]]:
    """How long the run of capitalised words is that each word stands in, who is called so, and what comes behind it."""
    at = 0
    while at < len(each.tokens):
        stop = at
        while stop < len(each.tokens) and (is_of_name(each.tokens[stop]) if stop > at else _is_capital(each, at)):
            stop += 1
        if stop == at:
            yield []
            at += 1
            continue
        called = "".join(sorted({call(token.text) for token in each.tokens[at:stop]}))
        behind = each.small[stop] if stop < len(each.tokens) and not each.small[stop].isdigit() else "#"
        length = bucket(stop - at, 1, 2, 3, 4)
        for _ in range(at, stop):
            yield [f"run{length}", f"run{length}{called}{behind}"]
        at = stop


def _is_capital(each: Outline, at: int) -> bool:
    return each.tokens[at].text[0].isupper()


def _shape_at(tokens: Sequence[Token], at: int) -> str:
    return shape(tokens[at].text) if 0 <= at < len(tokens) else "#"
