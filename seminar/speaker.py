"""People who give talks, and the papers that they wrote."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerName:
    """A person as an announcement or a form names them, before anyone looked them up."""

    name: str
    affiliation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """A person of one server: one row, however many talks.

    `bio` may be shown to everyone: what announcements said in it of how to join a gated talk is taken out.
    """

    id: int
    name: str
    affiliation: str | None = None
    homepage: str | None = None
    bio: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A biography as the announcement of a talk had it, and as it may be shown to everyone."""

    text: str
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Something that a speaker wrote; either half may be missing, never both."""

    title: str | None
    abstract: str | None

    def is_same(self, other: "Paper") -> bool:
        """Whether both are one paper, though one says less, or has other blanks, case, accents or signs."""
        titles, abstracts = (
            [_letters(text) for text in (mine, theirs)]
            for mine, theirs in ((self.title, other.title), (self.abstract, other.abstract))
        )
        if all(titles) and titles[0] != titles[1]:
            return False
        if all(abstracts):
            return abstracts[0] == abstracts[1]
        return all(titles)


# Letters that Unicode does not take apart, as people type them who have no such key.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


def fold_name(name: str) -> str:
    """A name without accents, case, or doubled blanks: the form under which a person is the same person."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(plain.casefold().translate(_PLAIN).split())


def _letters(text: str | None) -> str:
    return "".join(filter(str.isalnum, fold_name(text or "")))
