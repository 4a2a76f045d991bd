"""Chinese words that were typed with other signs of the same sound: 江屯 for 江豚, 回房 for 回放."""

import re
from collections.abc import Collection, Iterable, Iterator

from seminar import translating
from seminar.name_readings import sound
from seminar.scripts import simplify

LONGEST, SHORTEST = 4, 2
_RUN = re.compile("[\u3400-\u9fff]+")
# Signs that stand alone between words.
_SPEAKS = re.compile("[讲说谈][的了过]")
_SMALL = frozenset("的了是有在这那哪个和跟与咗嘅一两二三四五六七八九十")


def by_sound(words: Iterable[str]) -> dict[str, str]:
    """The words by the way in which they are read; of several that sound alike the first."""
    found: dict[str, str] = {}
    for word in words:
        found.setdefault(sound(word), word)
    return found


def pieces(texts: Iterable[str]) -> Iterator[str]:
    """All that stands in folded texts, in two to four signs of Chinese."""
    for text in texts:
        for run in _RUN.findall(text):
            for size in range(SHORTEST, LONGEST + 1):
                yield from (run[at : at + size] for at in range(len(run) - size + 1))


def mended(said: str, known: Collection[str]) -> str | None:
    """What was said with words of `known` in place of what sounds as they do and is no word; None without such.

    Known is what `pieces` found. A sign at least has to be the same, and no word may be cut.
    """
    sounds: dict[str, str] | None = None
    mend, signs = said, frozenset(simplify(said))
    for match in _RUN.finditer(said):
        run = simplify(match[0])
        for start, end in _loose(run):
            piece = run[start:end]
            if piece in known:
                continue
            if sounds is None:
                # Only what shares a sign with it is worth reading aloud.
                sounds = by_sound(sorted(one for one in known if not signs.isdisjoint(one)))
            other = sounds.get(sound(piece))
            if other and other != piece and len(other) == len(piece) and _shares(piece, other):
                run = run[:start] + other + run[end:]
        mend = mend[: match.start()] + run + mend[match.end() :]
    return mend if mend != simplify(said) else None


def replaced(text: str, sounds: dict[str, str]) -> str:
    """A simplified text with the words in place of pieces that sound as they do and are no words, as long as it was."""
    for at in range(len(text) - 1):
        piece = text[at : at + 2]
        if _SPEAKS.match(text, at + 1):
            # "生科讲的" is no "课件".
            continue
        if not _RUN.fullmatch(piece) or _SMALL & set(piece) or (word := sounds.get(sound(piece), piece)) == piece:
            continue
        start = max((gap.end() for gap in re.finditer("[^\u3400-\u9fff]", text[:at])), default=0)
        run = _RUN.match(text, start)
        if run and (at - start, at - start + 2) in set(_loose(run[0])):
            text = text[:at] + word + text[at + 2 :]
    return text


def _shares(one: str, other: str) -> bool:
    return any(a == b for a, b in zip(one, other, strict=True))


def _loose(run: str) -> list[tuple[int, int]]:
    """The places in a run, the longest first, that are no word and into which no word reaches from outside."""
    edges, at = {0}, 0
    for one in translating.into_english(run):
        at += len(one.said)
        edges.add(at)
    words = {(start, end) for start, end in zip(sorted(edges), sorted(edges)[1:], strict=False) if end - start > 1}
    return [
        (start, start + size)
        for size in range(LONGEST, SHORTEST - 1, -1)
        for start in range(len(run) - size + 1)
        if {start, start + size} <= edges and (start, start + size) not in words
    ]
