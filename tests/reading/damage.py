"""What happens to texts between a page and a message: harmless changes, and such as lose something."""

import random
import re
import textwrap
import unicodedata
from collections.abc import Callable

Change = Callable[[str, random.Random], str]

_WIDE = {ord(character): ord(character) + 0xFEE0 for character in "0123456789:(),-~"}
_EASTERN = re.compile("[\u3040-\u9fff]")
_BLANKS = "\u00a0\u2009\u202f\u3000"
_UNSEEN = "\u200b\u00ad\ufeff\u2060"


def _trailing_blanks(text: str, dice: random.Random) -> str:
    return "\n".join(line + dice.choice(("", " ", "  \t")) for line in text.split("\n"))


def _carriage_returns(text: str, dice: random.Random) -> str:
    return text.replace("\n", "\r\n")


def _taken_apart(text: str, dice: random.Random) -> str:
    return unicodedata.normalize("NFD", text)


def _quoted(text: str, dice: random.Random) -> str:
    return "".join(f"> {line}" for line in text.splitlines(keepends=True))


def _marked(text: str, dice: random.Random) -> str:
    return "\ufeff" + text


def _hard_blanks(text: str, dice: random.Random) -> str:
    return "".join(dice.choice(_BLANKS[:1]) if c == " " and dice.random() < 0.5 else c for c in text)


def _blank_lines_around(text: str, dice: random.Random) -> str:
    return "\n\n" + text + "\n \n"


# A reading may not depend on these.
HARMLESS: dict[str, Change] = {
    "trailing blanks": _trailing_blanks,
    "CRLF": _carriage_returns,
    "NFD": _taken_apart,
    "quoted": _quoted,
    "byte order mark": _marked,
    "hard blanks": _hard_blanks,
    "blank lines around": _blank_lines_around,
}


def _lost_blanks(text: str, dice: random.Random) -> str:
    return "".join(c for c in text if c != " " or dice.random() < 0.85)


def _glued_lines(text: str, dice: random.Random) -> str:
    return "".join(c for c in text if c != "\n" or dice.random() < 0.7)


def _doubled_lines(text: str, dice: random.Random) -> str:
    return "".join(line * (1 + (dice.random() < 0.3)) for line in text.splitlines(keepends=True))


def _wrapped(text: str, dice: random.Random) -> str:
    """As mail programs do it: never within a word."""
    wrap = textwrap.TextWrapper(width=dice.randint(20, 60), break_long_words=False, break_on_hyphens=False)
    return "\n".join(wrapped for line in text.split("\n") for wrapped in wrap.wrap(line) or [""])


def _widened(text: str, dice: random.Random) -> str:
    """As an input method for Chinese or Japanese writes digits and signs; an address stays one."""
    lines = text.splitlines(keepends=True)
    return "".join(line.translate(_WIDE) if _EASTERN.search(line) and "/" not in line else line for line in lines)


def _strange_blanks(text: str, dice: random.Random) -> str:
    return "".join(dice.choice(_BLANKS) if c == " " and dice.random() < 0.3 else c for c in text)


def _hidden_letters(text: str, dice: random.Random) -> str:
    return "".join(c + (dice.choice(_UNSEEN) if dice.random() < 0.03 else "") for c in text)


def _swapped_lines(text: str, dice: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    dice.shuffle(lines)
    return "".join(lines)


def _cut(text: str, dice: random.Random) -> str:
    """The last lines are lost."""
    lines = text.splitlines(keepends=True)
    return "".join(lines[: dice.randint(len(lines) // 3, len(lines))])


# These may lose what was stated, and may not add to it.
HARMFUL: dict[str, Change] = {
    "lost blanks": _lost_blanks,
    "glued lines": _glued_lines,
    "doubled lines": _doubled_lines,
    "wrapped": _wrapped,
    "widened": _widened,
    "strange blanks": _strange_blanks,
    "hidden letters": _hidden_letters,
    "swapped lines": _swapped_lines,
    "cut": _cut,
}
