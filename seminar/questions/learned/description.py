"""What the tagger sees of each token of a question: it, its neighbours, its place, and where stored talks have it."""

from collections.abc import Iterator, Sequence

from seminar import glossary, words
from seminar.questions.commonplace import is_common
from seminar.questions.learned.held import Held, stem
from seminar.questions.learned.tokens import Token, cut

# Words that open what stands behind them.
_OPENING_WORDS = """
about on of by for in with from the a my i we you me who what where when which is
"""
_OPENING = frozenset(_OPENING_WORDS.split())
_FAR = 6


def describe(said: str, held: Held, *, follows: bool, chinese: bool) -> list[list[str]]:
    """The signs of each token; `follows`: something was spoken of before it."""
    tokens = cut(said)
    plain = [token.plain for token in tokens]
    pieces = _in_words(plain) if chinese else {}
    where = ["|".join(held.fields(tokens, at)) or "-" for at in range(len(tokens))]
    return [
        [
            "follows" if follows else "alone",
            *_around(plain, at),
            *_place(len(tokens), at, chinese=chinese),
            *_held(where, at, common=is_common(plain[at])),
            *(_of_sign(plain, pieces, at) if chinese else ()),
            *(_of_word(said, tokens, at, chinese=chinese) if tokens[at].is_word else ()),
        ]
        for at in range(len(tokens))
    ]


def _at(plain: Sequence[str], at: int) -> str:
    return plain[at] if 0 <= at < len(plain) else "<" if at < 0 else ">"


def _around(plain: Sequence[str], at: int) -> Iterator[str]:
    word = plain[at]
    before, behind = _at(plain, at - 1), _at(plain, at + 1)
    yield f"0={word}"
    yield f"-1={before}"
    yield f"+1={behind}"
    yield f"-2={_at(plain, at - 2)}"
    yield f"+2={_at(plain, at + 2)}"
    yield f"-1,0={before} {word}"
    yield f"0,+1={word} {behind}"
    yield f"-2,-1={_at(plain, at - 2)} {before}"
    yield f"+1,+2={behind} {_at(plain, at + 2)}"
    yield f"-1,+1={before} {behind}"


def _place(count: int, at: int, *, chinese: bool) -> Iterator[str]:
    yield f"from start {min(at, 4)}"
    yield f"from end {min(count - 1 - at, 4)}"
    yield f"fifth {5 * at // count}"
    yield f"long {min(count // (8 if chinese else 4), 6)}"


def _held(where: Sequence[str], at: int, *, common: bool) -> Iterator[str]:
    yield f"held {where[at]}"
    yield f"held {where[at]} {'common' if common else 'rare'}"
    yield f"held before {where[at - 1] if at else 'none'}"
    yield f"held behind {where[at + 1] if at + 1 < len(where) else 'none'}"
    yield from (f"in {field}" for field in where[at].split("|"))


def _in_words(plain: Sequence[str]) -> dict[int, tuple[str, int]]:
    """The word of the dictionary to which each Chinese sign belongs, and the sign's place in it."""
    run = "".join(each if len(each) == 1 else " " for each in plain)
    return {at: (run[start:end], at - start) for start, end, _ in glossary.pieces(run) for at in range(start, end)}


def _of_sign(plain: Sequence[str], pieces: dict[int, tuple[str, int]], at: int) -> Iterator[str]:
    word, before, behind = plain[at], _at(plain, at - 1), _at(plain, at + 1)
    yield f"-2,-1,0={_at(plain, at - 2)}{before}{word}"
    yield f"-1,0,+1={before}{word}{behind}"
    yield f"0,+1,+2={word}{behind}{_at(plain, at + 2)}"
    piece, place = pieces[at]
    first, last = at - place, at - place + len(piece)
    yield f"word={piece}"
    yield f"of {len(piece)} {place}"
    yield f"word before={pieces[first - 1][0] if first else '<'}"
    yield f"word behind={pieces[last][0] if last < len(plain) else '>'}"


def _of_word(said: str, tokens: Sequence[Token], at: int, *, chinese: bool) -> Iterator[str]:
    word = tokens[at].plain
    yield f"shape {_shape(said, tokens[at])}"
    yield f"stem={stem(word)}"
    yield f"begins {word[:3]}"
    yield f"ends {word[-3:]}"
    yield f"ends {word[-2:]}"
    yield f"letters {min(len(word), 10)}"
    if is_common(word):
        yield "common"
    if word in words.STOP:
        yield "small"
    before, behind = _kind(said, tokens, at - 1), _kind(said, tokens, at + 1)
    yield f"kind -1={before}"
    yield f"kind +1={behind}"
    yield f"kind -1,+1={before}|{behind}"
    yield f"kind -2,-1={_kind(said, tokens, at - 2)}|{before}"
    yield f"kind +1,+2={behind}|{_kind(said, tokens, at + 2)}"
    if at and tokens[at - 1].is_word:
        yield f"stem -1={stem(tokens[at - 1].plain)}"
    if at + 1 < len(tokens) and tokens[at + 1].is_word:
        yield f"stem +1={stem(tokens[at + 1].plain)}"
    if not chinese:
        opening = (tokens[place].plain for place in range(at - 1, max(-1, at - _FAR), -1))
        yield f"opened by {next((each for each in opening if each in _OPENING), '-')}"


def _kind(said: str, tokens: Sequence[Token], at: int) -> str:
    if not 0 <= at < len(tokens):
        return "none"
    word = tokens[at].plain
    if word in words.STOP:
        return word
    return "common" if is_common(word) else _shape(said, tokens[at])


def _shape(said: str, token: Token) -> str:
    typed = said[token.start : token.end]
    if token.is_han or not typed[0].isalpha():
        return "sign" if token.is_han else "digits" if typed.isdigit() else "mark"
    return "XX" if typed.isupper() and len(typed) > 1 else "Xx" if typed[0].isupper() else "xx"
