"""Signs and letters that stand for words in a chat, where those around them tell: "link 4 stats", "who n where"."""

from collections.abc import Sequence

from seminar.questions.english.tokens import Token

_ASKING = frozenset(("who", "when", "where", "what", "how", "which", "why", "wen", "wat", "whos", "wheres"))
_WANTED_WORDS = """
link links zoom bio slides video vid abstract title paper passcode time date recording pw password poster speaker notes
left topic hours organizer contact
"""
_WANTED = frozenset(_WANTED_WORDS.split())
_BEFORE_THE_WORDS = """
does do did is are was were when wen who whos what wat wats me about abt on for at in where wheres tell give gimme send
to will and
"""
_BEFORE_THE = frozenset(_BEFORE_THE_WORDS.split())


def in_chat(before: Sequence[Token], tokens: Sequence[Token], place: int) -> str | None:
    """What the token at a place stands for; None for what is no such sign there."""
    word = tokens[place].typed
    last = before[-1].plain if before else ""
    following = tokens[place + 1].plain if place + 1 < len(tokens) else ""
    if word == "n" and (following in _ASKING or last in _ASKING):
        return "and"
    if word == "4" and last in _WANTED and following[:1].isalpha():
        return "for"
    if word == "da" and last in _BEFORE_THE and following[:1].isalpha():
        return "the"
    if word == "w" and following == "/" and tokens[place + 1].start == tokens[place].end:
        return "with"
    return None
