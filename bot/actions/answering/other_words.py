"""Words of the store that may stand for those of a question, and what English ones are called in Chinese."""

import asyncio
import itertools
import re
from collections.abc import Mapping, Sequence

from bot.actions.answering.asking import Asking
from bot.actions.answering.likeness import compounds
from seminar import roots, translating, words
from seminar.questions import kindred
from storage.search.wanted import of_stems

_RUN = re.compile(r"[\u3400-\u9fff]+")
MOST_FORMS = 4
MOST_OTHERS = 12


async def standing_for(asking: Asking, said: str, names: Mapping[str, Sequence[str]]) -> str:
    """Words of the store that may stand for what was said, in either language."""
    own = [one.word for one in words.ask(said)]
    others = [kindred.of_stem(words.stem(one)) for one in own]
    for two in itertools.pairwise(own):
        others += [kindred.of_phrase(*map(words.stem, two)), compounds(*two)]
    stems = {part for each in others for other in each for part in other.split()}
    # Who does it and what is done: drummers for drumming.
    stems |= {f"{words.stem(one)}er" for one in own if one.endswith("ing")}
    stems |= {doing for one in own if (doing := roots.doing(one)) != words.stem(one)}
    chinese = [form for forms in names.values() for form in forms[:MOST_FORMS]]
    for run in _RUN.findall(words.fold(said)):
        # Single signs, such as 冰 for ice, are no words to the search.
        for one in translating.into_english(run):
            stems.update(part for form in one.forms[:3] for part in form.split())
        pieces = {run[at : at + size] for size in range(1, 7) for at in range(len(run) - size + 1)}
        kin = {other for piece in pieces for other in kindred.of_han(piece)}
        chinese += [one for one in kin if not one.isascii()]
        stems.update(words.stem(part) for one in kin if one.isascii() for part in one.split())
    known = await of_stems(asking.db, asking.server_id, stems) if stems else {}
    rare = sorted((row for rows in known.values() for row in rows[:2]), key=lambda row: row["talk"])
    return " ".join([*dict.fromkeys(chinese[:MOST_OTHERS]), *(row["word"] for row in rare[:MOST_OTHERS])])


async def in_chinese(said: str) -> dict[str, tuple[str, ...]]:
    """What the English words, or two of them together, are called in Chinese."""
    found: dict[str, tuple[str, ...]] = {}
    alike = tuple((other, one.word) for one in words.ask(said) for other in kindred.of_stem(words.stem(one.word)))
    for one in await asyncio.to_thread(translating.into_chinese, said, alike):
        for part in one.said.split():
            found[part] = (*one.forms, *found.get(part, ())) if " " in one.said else (*found.get(part, ()), *one.forms)
    return found
