"""The people whom a question names or points at, as far as they are known here."""

from dataclasses import dataclass

from seminar.speaker import Speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """A name that was said, with the people whom it may mean, all equally well."""

    said: str
    people: tuple[Speaker, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """All names that were said; `strangers` are those that nobody here has. `topic` is what else was said."""

    meant: tuple[Meant, ...] = ()
    strangers: tuple[str, ...] = ()
    topic: str = ""

    @property
    def ids(self) -> frozenset[int]:
        return frozenset(one.id for meant in self.meant for one in meant.people)

    @property
    def unsure(self) -> bool:
        """Whether a name may mean several people."""
        return any(len(each.people) > 1 for each in self.meant)

    @property
    def people(self) -> tuple[Speaker, ...]:
        """All who may be meant, each once."""
        return tuple({one.id: one for meant in self.meant for one in meant.people}.values())


NOBODY = Whom()
