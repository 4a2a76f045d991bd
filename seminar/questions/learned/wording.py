"""What a model sees of a whole question: its words in their order, and how its last sentence begins and ends."""

import itertools
import re
from collections.abc import Iterator, Sequence

from seminar.questions.learned.held import stem
from seminar.questions.learned.tokens import cut

_ENDS = re.compile(r"[,，、。.？?！!；;…~～]+")
_LONGEST_RUN = 4
_BEGINS = 4


def describe_whole(said: str, *, follows: bool, chinese: bool) -> list[str]:
    """The signs of a question; `follows`: something was spoken of before it."""
    plain = [token.plain for token in cut(said)]
    of_language = _of_chinese("".join(plain)) if chinese else _of_english(plain)
    return ["follows" if follows else "alone", *dict.fromkeys(of_language)]


def _of_chinese(said: str) -> Iterator[str]:
    whole = f"^{said}$"
    for size in range(1, _LONGEST_RUN + 1):
        yield from (f"{size}:{whole[at : at + size]}" for at in range(len(whole) - size + 1))
    parts = [part for part in _ENDS.split(said) if part]
    if parts:
        last = parts[-1]
        yield from (f"last:{last[at : at + size]}" for size in (2, 3) for at in range(len(last) - size + 1))
        yield f"begins:{last[:2]}"
        yield f"ends:{last[-2:]}"


def _of_english(plain: Sequence[str]) -> Iterator[str]:
    whole = ["^", *plain, "$"]
    yield from (f"1:{word}" for word in whole)
    yield from (f"stem:{stem(word)}" for word in plain if word.isalpha())
    yield from (f"2:{one} {other}" for one, other in itertools.pairwise(whole))
    yield from (f"3:{' '.join(whole[at : at + 3])}" for at in range(len(whole) - 2))
    yield from (f"apart:{whole[at]} {whole[at + 2]}" for at in range(len(whole) - 2))
    yield from (f"word:{word[:_BEGINS]}" for word in plain if len(word) > _BEGINS)
    parts = [part.split() for part in _ENDS.split(" ".join(plain)) if part.strip()]
    if parts:
        last = parts[-1]
        yield from (f"last:{word}" for word in last)
        yield f"begins:{' '.join(last[:2])}"
        yield f"ends:{' '.join(last[-2:])}"
