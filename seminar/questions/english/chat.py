"""Signs and letters that stand for words in a chat, where those around them tell: "link 4 stats", "who n where"."""

import re
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
# What is typed for other words, wherever it stands.
_FOR = {
    "tho": "though", "til": "until",
    "thru": "through", "em": "them", "lil": "little", "natl": "national", "intl": "international",
    "forthcoming": "upcoming", "morrow": "tomorrow",
    "comming": "coming", "tmrws": "tomorrow 's", "tmrs": "tomorrow 's", "deets": "details", "ab't": "about",
    "shud": "should", "cud": "could", "wud": "would", "frm": "from", "havin": "having", "doin": "doing",
    "goin": "going",
    "whichever": "which", "wheter": "whether", "somebdy": "somebody", "anybdy": "anybody", "plis": "please",
    "pasword": "password", "adress": "address", "adres": "address", "evrything": "everything", "evryone": "everyone",
    "thurz": "thursday", "weds": "wednesday", "wknd": "weekend", "yest": "yesterday", "tdy": "today", "dats": "that is",
    "wheras": "whereas", "wasn": "was not", "aint": "is not", "ain't": "is not", "whose'": "whose", "cuz": "because",
    "bcoz": "because", "bcos": "because", "bcuz": "because", "acc": "according", "wid": "with",
    "eveyrone": "everyone", "whch": "which", "wherre": "where", "kno": "know", "knw": "know", "rember": "remember",
    "membr": "remember", "remeber": "remember", "thot": "thought", "lect": "lecture",
}  # fmt: skip
# What is said for its sound alone becomes a word that is dropped.
_IDLE_WORDS = """
fml af wtf smh lmk asap idc tfw nah nope welp yikes damn dammit bruhh ughh lolol lmaoo xd kekw jk ikr istg fr ong oof
tysm tyvm ily sos thankss pleasee whatevs omfg gosh geez jeez wow yay woohoo yolo plzz arghh meh
"""
_IDLE = frozenset(_IDLE_WORDS.split())
_SPUN_OUT = re.compile(r"(.)\1+$")
# Before or behind these an "n" is a number.
_COUNTED_WORDS = """
log body point points queens gram grams dimensional vertices type th
"""
_COUNTED = frozenset(_COUNTED_WORDS.split())


def in_chat(before: Sequence[Token], tokens: Sequence[Token], place: int) -> str | None:
    """What the token at a place stands for; None for what is no such sign there."""
    word = tokens[place].typed
    plain = word.lower()
    short = _SPUN_OUT.sub(r"\1", plain)
    if plain in _FOR and (word.islower() or not place):
        return _FOR[plain]
    if (plain in _IDLE or short in _IDLE) and not word.isupper():
        return "lol"
    if short != plain and short in ("pls", "plz", "so", "hi", "hey", "please", "yes", "ok", "no", "thx", "ty", "omg"):
        return "lol" if short in ("so", "hi", "hey", "ok") else "please"
    last = before[-1].plain if before else ""
    following = tokens[place + 1].plain if place + 1 < len(tokens) else ""
    if word == "n" and (following in _ASKING or last in _ASKING):
        return "and"
    if word == "4" and last in _WANTED and following[:1].isalpha():
        return "for"
    if word == "da" and last in _BEFORE_THE and following[:1].isalpha():
        return "the"
    if word == "n" and last.isalpha() and following.isalpha() and not {last, following} & _COUNTED:
        return "and"
    if word == "w" and following.isalpha() and len(following) > 1:
        return "with"
    if word == "w" and following == "/" and tokens[place + 1].start == tokens[place].end:
        return "with"
    return None
