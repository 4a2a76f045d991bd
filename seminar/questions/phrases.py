"""The notation in which a grammar lists what it listens for: phrases that a person can read, turned into patterns.

A book is paragraphs, each of which becomes one pattern. A line is a phrase, and one that is indented goes on from the
line before it; `#` begins a remark, and `name = …` gives a name to what is said more than once. In a phrase:

    (a|b)     one of these              [a|b]     one of these or none        [a|b]*    up to four of these
    <name>    what has this name        ~         a blank, a hyphen or nothing
    _         any one word              ...       up to three words; ...5 up to five
    ·         a word taken before       ^         the question begins here
    => (a|b)  the question ends here, or one of these goes on; alone: it ends here
    -> (a|b)  one of these goes on      -/> (a|b) none of these goes on       ->> (a|b) one of these comes later
    <- (a|b)  one of these is before    </- (a|b) none of these is before; plain words only
    {a b}     the part that is taken out of the question       `a.b`     a regular expression as it is

What is written without a blank belongs to the word: photo[s], [un]mute. Where words are written without blanks, as in
Chinese, those of the notation count for nothing, and a "word" is one sign.
"""

import re
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import dedent
from typing import NoReturn

_WORD = r"[^`<>()\[\]{}|*~_^·\s.=-]+"
_TOKEN = re.compile(rf"`[^`]+`|<\w+>|\.\.\.\d*|=>|-/>|->>|->|</-|<-|[()\[\]{{}}|*~_^·]|\s+|{_WORD}(?: {_WORD})*|.")
_NAMED = re.compile(r"(\w+) = (.+)")
_ARROWS = ("=>", "->", "-/>", "->>", "<-", "</-")
_CLOSES = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Writing:
    """How a language is written, as parts of patterns; `few` is how many words "..." stands for at most."""

    blank: str
    word: str
    taken: str
    few: int
    ends: str
    word_end: str
    hyphen: str


@dataclass(slots=True)
class _Part:
    """A part of a phrase: how often it may stand there, and whether a blank parts it from what is before it."""

    pattern: str
    spaced: bool
    often: str = ""
    ahead: bool = False
    behind: bool = False


def read_phrases(book: str, writing: Writing, **names: str) -> tuple[str, ...]:
    """A pattern a paragraph; `names` are patterns that its phrases may name. What is no phrase is a `ValueError`."""
    known = {name: f"(?:{pattern})" for name, pattern in names.items()}
    patterns = []
    for paragraph in re.split(r"\n\s*\n", dedent(book).strip("\n")):
        phrases = []
        for line in _lines(paragraph):
            named = _NAMED.fullmatch(line)
            pattern = _Phrase(named[2] if named else line, writing, known).read()
            if named:
                known[named[1]] = f"(?:{pattern})"
            else:
                phrases.append(pattern)
        if phrases:
            patterns.append("|".join(phrases))
    return tuple(patterns)


def _lines(paragraph: str) -> list[str]:
    lines: list[str] = []
    for line in paragraph.splitlines():
        if line.lstrip().startswith("#"):
            continue
        if line.startswith(" ") and lines:
            lines[-1] = f"{lines[-1]} {line.strip()}"
        else:
            lines.append(line.strip())
    return lines


class _Phrase:
    """A phrase while it is read."""

    def __init__(self, text: str, writing: Writing, known: dict[str, str]) -> None:
        self._text = text
        self._writing = writing
        self._known = known
        self._tokens: list[str] = _TOKEN.findall(text)
        self._at = 0

    def read(self) -> str:
        pattern = self._alternatives()
        if self._at < len(self._tokens):
            self._fail(f"{self._tokens[self._at]} closes nothing")
        return pattern

    def _fail(self, why: str) -> NoReturn:
        message = f"{why}: {self._text}"
        raise ValueError(message)

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        self._at += 1
        return self._tokens[self._at - 1]

    def _skip_blanks(self) -> bool:
        begin = self._at
        while self._next().isspace():
            self._at += 1
        return self._at > begin

    def _alternatives(self) -> str:
        found = [self._sequence()]
        while self._next() == "|":
            self._at += 1
            found.append(self._sequence())
        return "|".join(found)

    def _sequence(self) -> str:
        parts: list[_Part] = []
        spaced = self._skip_blanks()
        while self._next() not in ("", "|", ")", "]", "}"):
            parts.append(self._part(spaced=spaced))
            spaced = self._skip_blanks()
        return _joined(parts, self._writing.blank)

    def _group(self, opening: str) -> str:
        inside = self._alternatives()
        if self._next() != _CLOSES[opening]:
            self._fail(f"{opening} is not closed")
        self._at += 1
        return inside

    def _part(self, *, spaced: bool) -> _Part:
        match token := self._take():
            case "(":
                return _Part(f"(?:{self._group(token)})", spaced)
            case "{":
                return _Part(f"(?P<take>{self._group(token)})", spaced)
            case "[":
                inside = f"(?:{self._group(token)})"
                if self._next() != "*":
                    return _Part(inside, spaced, "?")
                self._at += 1
                return _Part(inside, spaced, "{0,4}")
            case "_":
                return _Part(self._writing.word, spaced)
            case "·":
                return _Part(self._writing.taken, spaced)
            case "^":
                return _Part("^", spaced, ahead=True)
            case "~":
                return _Part(self._writing.hyphen, spaced)
            case "=>" | "->" | "-/>" | "->>":
                return _Part(self._outlook(token), spaced, ahead=True)
            case "<-" | "</-":
                return _Part(self._look_back(token), spaced, behind=True)
            case _ if token.startswith("..."):
                return _Part(self._writing.word, spaced, f"{{0,{token[3:] or self._writing.few}}}?")
            case _ if token.startswith("`"):
                return _Part(token[1:-1], spaced)
            case _ if token.startswith("<") and len(token) > 1:
                if token[1:-1] not in self._known:
                    self._fail(f"{token} has no meaning yet")
                return _Part(self._known[token[1:-1]], spaced)
            case _:
                return _Part(self._writing.blank.join(map(re.escape, token.split(" "))), spaced)

    def _outlook(self, arrow: str) -> str:
        """What must come, or must not, behind the words."""
        writing = self._writing
        self._skip_blanks()
        if self._next() in ("", "|", ")", "]", "}", *_ARROWS):
            if arrow != "=>":
                self._fail(f"{arrow} says nothing")
            return f"(?={writing.ends})"
        ahead = f"{writing.blank}(?:{self._part(spaced=False).pattern}){writing.word_end}"
        match arrow:
            case "=>":
                return f"(?={writing.ends}|{ahead})"
            case "->":
                return f"(?={ahead})"
            case "-/>":
                return f"(?!{ahead})"
            case _:
                return f"(?=.{{0,60}}?{ahead})"

    def _look_back(self, arrow: str) -> str:
        """What must stand before the words, or must not; one by one, as each has a length of its own."""
        self._skip_blanks()
        if self._next() != "(":
            self._fail(f"{arrow} says nothing")
        self._at += 1
        sign = "=" if arrow == "<-" else "!"
        before = [f"(?<{sign}{self._sequence()}{self._writing.blank})"]
        while self._next() == "|":
            self._at += 1
            before.append(f"(?<{sign}{self._sequence()}{self._writing.blank})")
        if self._next() != ")":
            self._fail("( is not closed")
        self._at += 1
        return f"(?:{'|'.join(before)})" if arrow == "<-" else "".join(before)


def _joined(parts: list[_Part], blank: str) -> str:
    """The parts with blanks between; what may be missing takes its blank with it."""
    written = ""
    begun = parted = False
    for part, following in zip_longest(parts, parts[1:]):
        before = blank if part.spaced and begun and not parted and not part.ahead else ""
        holds_next = following is not None and not following.spaced
        if part.pattern == "^":
            written += "^"
        elif part.behind:
            written += before + part.pattern
            parted = True
        elif not part.often:
            written += before + part.pattern
            begun, parted = True, False
        elif begun and holds_next:
            written += f"{before}(?:{part.pattern}){part.often}"
        elif begun:
            written += f"(?:{before}{part.pattern}){part.often}"
        else:
            parted = following is not None and following.spaced
            written += f"(?:{part.pattern}{blank if parted else ''}){part.often}"
    return written
