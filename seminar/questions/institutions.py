"""Whether an institution is the one that words mean: by its name, in short, or by what Chinese calls it."""

from seminar.questions.chinese import institutions as chinese
from seminar.questions.english import institutions as english
from seminar.scripts import is_unspaced


def is_meant(said: str, stated: str | None) -> bool:
    """Whether what is stated of somebody's place is the one said, whatever the language of the sentence is."""
    if is_unspaced(said[:1]):
        return chinese.is_meant(said, stated or "")
    return english.is_meant(said, stated)


def is_named(said: str, stated: str | None) -> bool:
    """Whether every telling word of the place stands in what is stated."""
    return english.is_named(said, stated)


def without_trade(said: str) -> str:
    """What seems to be a topic without what somebody is there."""
    return chinese.without_trade(said)


def is_name_of(said: str, stated: str | None) -> bool:
    """Whether what seems to be a topic in Chinese is the name of a place."""
    return is_unspaced(said[:1]) and chinese.is_name_of(said, stated or "")


def is_short_name_of(name: str, stated: str | None, said: str) -> bool:
    """Whether what seems to be a topic is a Chinese place in short, from which a sentence says that somebody comes."""
    return is_unspaced(name[:1]) and chinese.is_short_name_of(name, stated or "", said)


def whole_of(stated: str) -> str:
    """The university alone, of a place that may be a part of one: "松澜大学" of "松澜大学天文系"."""
    if is_unspaced(stated[:1]):
        return chinese.whole_of(stated)
    return english.whole_of(stated)


def is_short_for(said: str, stated: str) -> bool:
    """Whether a university is called by some of its signs."""
    return chinese.is_short_for(said, stated)
