"""A sentence while it is read: words are taken out of it one after another, and what is left is its topic."""

import re
from collections.abc import Iterator
from functools import cache

from seminar.questions.english import ordinals, topical
from seminar.questions.english.chat import in_chat
from seminar.questions.english.slips import meant
from seminar.questions.english.tokens import Token, tidy, tokenize
from seminar.questions.english.vocabulary import GATHERING, STOP

TAKEN = "·"
# A title in quotes is one word to all patterns.
TITLE = "\u2020"


@cache
def pattern(words: str) -> re.Pattern[str]:
    """A pattern over whole words: both its ends are word ends, or blanks of its own."""
    return re.compile(rf"(?<![^ ])(?:{words})(?:(?<= )|(?![^ ]))")


class Sentence:
    """`text` is its words in lower case with one blank between; taken words become dots, so that places stay."""

    def __init__(self, said: str) -> None:
        self.source = tidy(said)
        self.tokens = _with_titles(self.source, _spelled(ordinals.in_figures(tokenize(self.source))))
        # What was said aside of somebody who is named, and helps to tell who that is.
        self.hints: list[str] = []
        self._write()

    def _write(self) -> None:
        self._places: list[int] = []
        length = 0
        for token in self.tokens:
            self._places.append(length)
            length += len(token.plain) + 1
        self.text = " ".join(token.plain for token in self.tokens)
        self.whole = self.text

    def cut(self, match: re.Match[str], group: str) -> None:
        """Takes words out so that what stood around them stands together; the group is kept as a hint."""
        self.hints.append(self.typed(*match.span(group)))
        start, end = match.span()
        kept = zip(self._places, self.tokens, strict=True)
        self.tokens = [token for place, token in kept if not start <= place < end]
        self._write()

    def find(self, words: str, *, ends: bool = False) -> re.Match[str] | None:
        """The first place where the words stand, nothing of them was taken, and they do not say what a talk is on.

        "A talk on delayed feedback" is not delayed. With `ends` they count at the end of such words: "is the talk on
        mice delayed".
        """
        for match in pattern(words).finditer(self.text):
            if self._counts(match, ends=ends):
                return match
        return None

    def take(self, words: str, *, ends: bool = False) -> re.Match[str] | None:
        """Finds the words and takes them out: the group "take" where there is one, else all of them."""
        match = self.find(words, ends=ends)
        if match:
            self.drop(match)
        return match

    def take_all(self, words: str) -> list[re.Match[str]]:
        """Takes the words out wherever they stand."""
        found = list(pattern(words).finditer(self.text))
        for match in found:
            self.drop(match)
        return found

    def is_topic(self, start: int) -> bool:
        """Whether a place lies in words that say what a talk is on."""
        return any(one <= start < other for one, other in topical.places(self.text))

    def _counts(self, match: re.Match[str], *, ends: bool) -> bool:
        for start, end in topical.places(self.text):
            if topical.CLAUSE.match(self.text, start) and self._begins_before(match, start, end):
                # "About how many shuffles a deck needs", "on whether smart watches err".
                return False
            if start <= match.start() < end:
                asks = match.start() > start and _ASKS.match(self.text, match.start())
                return bool(asks or (ends and match.start() > start and match.end() >= end - 1))
        return True

    def _begins_before(self, match: re.Match[str], start: int, end: int) -> bool:
        """Whether what would be taken lies in a topic, and only a preposition or what need not be taken before it."""
        if match.groupdict().get("take") is not None:
            return match.start() < start <= match.start("take") < end
        before = self.text[match.start() : start].strip()
        return match.start() < start < match.end() and " " not in before

    def drop(self, match: re.Match[str], group: str | int | None = None) -> None:
        if group is None:
            group = "take" if match.groupdict().get("take") is not None else 0
        self.drop_at(*match.span(group))

    def drop_at(self, start: int, end: int) -> None:
        if start >= 0:
            self.text = self.text[:start] + re.sub(r"[^ ]", TAKEN, self.text[start:end]) + self.text[end:]

    def typed(self, start: int, end: int) -> str:
        """What was typed between two places of `text`."""
        tokens = [token for place, token in self._between(start, end)]
        return join(self.source, tokens)

    def left(self) -> list[tuple[int, Token]]:
        """The words that nobody took, with their places."""
        return [(place, token) for place, token in self._between(0, len(self.text)) if self.text[place] != TAKEN]

    def _between(self, start: int, end: int) -> Iterator[tuple[int, Token]]:
        for place, token in zip(self._places, self.tokens, strict=True):
            if start <= place < end:
                yield place, token


_ASKS = re.compile(
    r"(?:(?:and|or|but|so) )?(?:who|whom|whose|when|where|what|which|how|is|are|was|were|did|does|will)(?![^ ])"
)


def join(source: str, tokens: list[Token]) -> str:
    """Words as they were typed, with what stood between those that touch."""
    text, end = "", 0
    for token in tokens:
        if token.start >= end:
            text += (" " if text and token.start > end else "") + source[token.start : token.end]
            end = token.end
    return text.strip()


def _spelled(tokens: list[Token]) -> list[Token]:
    found: list[Token] = []
    for place, token in enumerate(tokens):
        # A capital inside a sentence is a name's: "Foster" is no poster.
        is_name = place > 0 and token.typed[:1].isupper() and not token.typed.isupper()
        is_name = is_name and not token.plain.startswith("i'")
        if (day := _DAYS.fullmatch(token.plain)) and _owns(tokens, place):
            found.append(Token(typed=token.typed, plain=day[1], start=token.start, end=token.end))
            found.append(Token(typed=token.typed, plain="'s", start=token.start, end=token.end))
            continue
        mended = (
            token.plain if is_name and len(token.plain) > 3 else in_chat(found, tokens, place) or meant(token.plain)
        )
        first, _, second = mended.partition(" ")
        found.append(Token(typed=token.typed, plain=first, start=token.start, end=token.end))
        found.extend(Token(typed=token.typed, plain=more, start=token.start, end=token.end) for more in second.split())
    return found


_DAYS = re.compile(r"((?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|tomorrow|tonight)s")


def _owns(tokens: list[Token], place: int) -> bool:
    """ "Fridays maths" is Friday's, but "on Fridays" any: something follows that can belong to a day."""
    before = tokens[place - 1].plain if place else ""
    after = tokens[place + 1].plain if place + 1 < len(tokens) else ""
    if before in ("on", "all", "every", "most", "only", "some") or not after.isalpha():
        return False
    return after not in STOP and after not in (
        "please",
        "pls",
        "series",
        "usually",
        "mornings",
        "afternoons",
        "evenings",
    )


_QUOTES = re.compile(r'"([^"]{2,200})"|(?<![\w])\'([^\']{2,200}(?:\'\w[^\']{0,200})?)\'(?!\w)')


def _with_titles(source: str, tokens: list[Token]) -> list[Token]:
    found, at = [], 0
    for match in _QUOTES.finditer(source):
        start, end = match.span()
        inner = match[1] or match[2]
        if not re.search(r"\w", inner):
            continue
        if match[2] and " " not in inner:
            # A word in quotes is no title, and the quotes own nothing.
            tokens = [token for token in tokens if not (start <= token.start < end and token.plain in ("'", "'s"))]
            continue
        inside = source.index(inner, start)
        while at < len(tokens) and tokens[at].start < start:
            found.append(tokens[at])
            at += 1
        while at < len(tokens) and tokens[at].start < end:
            at += 1
        found.append(Token(typed=inner, plain=TITLE, start=inside, end=inside + len(inner)))
    return _with_capitals(source, found + tokens[at:])


_SMALL_WORDS = """
a an the of in on at to for and or with without from by as its into not vs & : ,
"""
_SMALL = frozenset(_SMALL_WORDS.split())


def _with_capitals(source: str, tokens: list[Token]) -> list[Token]:
    """As well a title without quotes, where its capitals stand out and it holds words of the frame: "What Is Left"."""
    small = sum(token.typed.islower() and len(token.typed) > 1 for token in tokens)
    start = 1
    while start < len(tokens):
        end = start
        while end < len(tokens) and (_is_capital(tokens[end]) or (end > start and tokens[end].plain in _SMALL)):
            end += 1
        run = tokens[start:end]
        while run and not _is_capital(run[-1]):
            run.pop()
        inside = sum(token.typed.islower() and len(token.typed) > 1 for token in run)
        if sum(map(_is_capital, run)) >= 3 and small - inside >= 2 and _is_hurt(run):
            title = Token(typed=join(source, run), plain=TITLE, start=run[0].start, end=run[-1].end)
            tokens = [*tokens[:start], title, *tokens[start + len(run) :]]
        start = max(end, start) + 1 if not run else start + 1 if tokens[start].plain == TITLE else start + len(run)
    return tokens


def _is_capital(token: Token) -> bool:
    return token.typed[:1].isupper() and token.plain != TITLE and len(token.typed) > 1


def _is_hurt(run: list[Token]) -> bool:
    """Whether words of it would be taken for the frame's; a series' name ends in what its talks are called."""
    if re.fullmatch(GATHERING, run[-1].plain):
        return False
    return any(token.plain in STOP or re.fullmatch(_FRAME, token.plain) for token in run if _is_capital(token))


_FRAME = (
    "slides?|papers?|recordings?|video|notes|posters?|zoom|room|title|abstract|next|last|first|second"
    "|today|tomorrow|links?"
)
