"""What a search finds by meaning, among what it finds by words."""

from collections.abc import Sequence

from bot.actions.searching import Ranked, Search
from bot.meaning import Meaning, Near
from seminar import wall
from seminar.material import MaterialKind
from seminar.talk import Talk
from storage import papers, servers, talks
from storage.database import Connection
from storage.search import Found, Hit, Kind

# Nearly as good as what holds the words: of equal ranks, that comes first.
RANK, WORTH = 60, 0.95
MOST = 10


async def alike(db: Connection, meaning: Meaning, server_id: int, asked: Search) -> list[Ranked]:
    """Talks and papers that are about the words and fit whatever else was chosen, the nearest first."""
    found = [(one, Kind.TALK) for one in await meaning.near(db, server_id, asked.words, Kind.TALK)]
    if not (asked.series_id or asked.year or asked.recorded is not None):
        found += [(one, Kind.PAPER) for one in await meaning.near(db, server_id, asked.words, Kind.PAPER)]
    found.sort(key=lambda one: -one[0].likeness)
    fitting = [_ranked(one, kind) for one, kind in found if await _fits(db, server_id, one.id, kind, asked)]
    return fitting[:MOST]


def fused(by_words: Sequence[Ranked], by_meaning: Sequence[Ranked]) -> list[Ranked]:
    """Both in one order, by reciprocal rank: what stands high in both comes first."""
    scores: dict[tuple[Kind, int], float] = {}
    known: dict[tuple[Kind, int], Ranked] = {}
    for worth, ranking in ((1.0, by_words), (WORTH, by_meaning)):
        for place, one in enumerate(ranking):
            key = (one.kind, one.hit.id)
            scores[key] = scores.get(key, 0) + worth / (RANK + place)
            known.setdefault(key, one)
    return [known[key] for key in sorted(scores, key=lambda one: -scores[one])]


def _ranked(near: Near, kind: Kind) -> Ranked:
    hit = Hit(id=near.id, score=near.likeness, terms=frozenset(), fields=frozenset())
    return Ranked(kind=kind, hit=hit, found=Found(terms=()))


async def _fits(db: Connection, server_id: int, number: int, kind: Kind, asked: Search) -> bool:
    if kind is Kind.PAPER:
        if asked.speaker_id is None:
            return True
        stored = await papers.by_ids(db, server_id, [number])
        return any(one.id == asked.speaker_id for paper in stored for one in paper.authors)
    if not asked.is_narrowed:
        return True
    talk = await talks.get(db, number)
    return talk is not None and await _talk_fits(db, server_id, talk, asked)


async def _talk_fits(db: Connection, server_id: int, talk: Talk, asked: Search) -> bool:
    if asked.series_id and talk.series.id != asked.series_id:
        return False
    if asked.speaker_id and asked.speaker_id not in {one.id for one in talk.speakers}:
        return False
    if asked.year is not None:
        zone = (await servers.get(db, server_id)).zone
        if wall.shown(talk.starts_at, zone).year != asked.year:
            return False
    recorded = any(one.kind is MaterialKind.RECORDING for one in talk.materials)
    return asked.recorded is None or recorded == asked.recorded
