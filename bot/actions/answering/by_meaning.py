"""What a topic means where its words find nothing: one talk that is clearly the nearest, or the nearest to show."""

import logging
from collections.abc import Sequence

from bot.actions.answering.asking import Refine
from bot.actions.answering.finding import LEAST, PRESUPPOSED, about
from bot.actions.answering.weighing import Evidence
from bot.meaning import Meaning
from seminar.talk import Talk
from storage import talks
from storage.database import Connection
from storage.search import Kind

log = logging.getLogger(__name__)

# How like the topic a talk must be to be meant, and by how much more than the next; less where the words lead there
# too. Of 40 topics that none of 100 talks and papers was about, two came so near to one; with 0.40 questions that no
# talk is about begin to be answered (benchmarks/questions/other_words.py).
MEANT, WITH_WORDS, AHEAD = 0.42, 0.36, 0.06
# How like it must be to be shown as the nearest there is.
SHOWN = 0.3
# Below what a question needs that leaves open whether there is such a talk: "anything on …?" is never yes for this.
STRENGTH = 0.6
NEAREST = 0.25
RANK = 60


async def prepared(meaning: Meaning | None) -> Refine | None:
    """What weighs talks by meaning too, after what was just written has been read; None where that is switched off.

    To be called before a connection is taken: reading needs one of its own.
    """
    if meaning is None:
        return None
    known = meaning
    try:
        await known.catch_up()
    except Exception:
        log.exception("search by meaning is left out")
        return None

    async def refine(
        db: Connection, server_id: int, topic: str, found: Sequence[Evidence[Talk]]
    ) -> Sequence[Evidence[Talk]]:
        return await _refined(known, db, server_id, topic, found)

    return refine


async def _refined(
    meaning: Meaning, db: Connection, server_id: int, topic: str, found: Sequence[Evidence[Talk]]
) -> Sequence[Evidence[Talk]]:
    """The same where the words themselves found it; else by both ranks, the likeliest first."""
    if about(found, PRESUPPOSED) or not topic.strip():
        return found
    near = await meaning.near(db, server_id, topic, Kind.TALK, floor=SHOWN)
    if not near:
        return found
    by_words = {one.what.id: one for one in found}
    ranks = {number: 1 / (RANK + place) for place, number in enumerate(by_words)}
    for place, one in enumerate(near):
        ranks[one.id] = ranks.get(one.id, 0) + 1 / (RANK + place)
    first = near[0]
    agreed = next(iter(by_words), None) == first.id
    ahead = len(near) == 1 or first.likeness - near[1].likeness >= AHEAD
    meant = first.likeness >= (WITH_WORDS if agreed else MEANT) and (ahead or agreed) and _tells(topic)
    weighed = [
        _evidence(talk, by_words.get(talk.id), meant=meant and talk.id == first.id)
        for talk in await talks.by_ids(db, sorted(ranks, key=lambda one: -ranks[one]))
        if talk.server_id == server_id
    ]
    # What is meant stands first, as the strongest does everywhere.
    return sorted(weighed, key=lambda one: one.strength, reverse=True)


def _evidence(talk: Talk, known: Evidence[Talk] | None, *, meant: bool) -> Evidence[Talk]:
    coverage, strength = (LEAST, STRENGTH) if meant else (NEAREST, NEAREST * 0.5)
    return Evidence(
        what=talk,
        coverage=max(coverage, known.coverage) if known and meant else (known.coverage if known else coverage),
        strength=max(strength, known.strength) if known and meant else (known.strength if known else strength),
        in_title=known.in_title if known else 0.0,
        in_names=known.in_names if known else 0.0,
        score=known.score if known else 0.0,
        telling=known.telling if known else 0,
        likely=max(PRESUPPOSED, known.likely) if known and meant else PRESUPPOSED if meant else 0.0,
    )


def _tells(topic: str) -> bool:
    """Whether it says enough to be understood without its very words: one word alone may be a name."""
    return sum(len(word) > 2 for word in topic.split()) >= 2
