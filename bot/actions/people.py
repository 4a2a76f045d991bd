"""Finds people by what somebody typed, the best fitting ones first, and tells when two fit equally."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar import people
from seminar.errors import Refusal
from seminar.people import Fit, Fitting, Sought
from seminar.speaker import Speaker, SpeakerName, fold_name
from storage import people as rows
from storage import speakers
from storage.database import Connection, Database

LIMIT = 25
_CAUGHT_UP = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A person, how the name fits, and by how many letters its spelling is off. A greater `rank` fits better."""

    speaker: Speaker
    fit: Fit
    off: int = 0

    @property
    def rank(self) -> tuple[int, int]:
        return self.fit, -self.off


async def find(
    db: Connection, server_id: int, words: str, *, limit: int = LIMIT, least: Fit = Fit.TYPO, inside: bool = True
) -> Sequence[Scored]:
    """Those whose name fits, the best first: any part, order, script or spelling; with titles, accents, initials.

    `least` is the worst fit that counts: `Fit.WORDS` for whole words as they are written; pieces `inside` words take
    the longest to find. Misspelled names are looked for only where no other one fits. Where nothing is typed, everybody
    fits; where no word is, nobody.
    """
    sought = people.seek(words)
    if sought is None:
        everybody = [] if words.strip() else await speakers.of_server(db, server_id, limit=limit)
        return [Scored(speaker=one, fit=Fit.BEGINNING) for one in everybody]
    found = await _fitting(db, sought, await rows.candidates(db, server_id, sought))
    if inside and least <= Fit.INSIDE and len(found) < limit:
        found |= await _fitting(db, sought, await rows.inside(db, server_id, sought))
    if least <= Fit.TYPO and not found:
        found = await _fitting(db, sought, await rows.misspelled(db, server_id, sought))
    ordered = sorted((-one.fit, one.off, fold_name(name), number) for number, (one, name) in found.items())
    chosen = [number for fit, _, _, number in ordered if -fit >= least][:limit]
    shown = await speakers.of_ids(db, server_id, chosen)
    return [Scored(speaker=one, fit=found[one.id][0].fit, off=found[one.id][0].off) for one in shown]


async def look(database: Database, server_id: int, words: str, *, limit: int = LIMIT) -> Sequence[Scored]:
    """As `find`, after the names were read that were written since: some hundreds of them, so that nobody waits."""
    await rows.catch_up(database, at_most=_CAUGHT_UP)
    async with database.reader() as db:
        return await find(db, server_id, words, limit=limit)


async def whose(db: Connection, server_id: int, name: str) -> SpeakerName:
    """Who is meant where somebody names a person by the whole name, or a new person of that name.

    Raises `Refusal` where several people are of that name, in whatever order or script it is written.
    """
    fitting = best(await find(db, server_id, name, least=Fit.ALOUD))
    if len(fitting) > 1:
        names = ", ".join(one.speaker.name for one in fitting[:5])
        raise Refusal(f"Several people may be {name}: {names}. Name one of them just as it stands there.")
    return SpeakerName(name=fitting[0].speaker.name if fitting else name)


def best(found: Sequence[Scored]) -> Sequence[Scored]:
    """Those that fit equally well and better than the others: more than one of them is a question back."""
    return [one for one in found if one.rank == found[0].rank]


async def _fitting(db: Connection, sought: Sought, ids: Sequence[int]) -> dict[int, tuple[Fitting, str]]:
    """How each of these people fits, and the name that is shown of them."""
    named = await rows.names(db, ids) if ids else {}
    fits = {number: people.fit(sought, names) for number, names in named.items()}
    return {number: (fit, named[number][0]) for number, fit in fits.items() if fit is not None}
