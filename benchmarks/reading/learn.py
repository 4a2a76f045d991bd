"""Makes the model of the second reader anew: `python -m benchmarks.reading.learn`, half a minute.

It learns from the tuning half alone, and from what the reader makes of a text before it looks for talks; so it is made
anew whenever documents are added to that half, or `seminar.reading.learned` or `seminar.reading.preparing` change.
"""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pycrfsuite

from benchmarks.reading.corpus import FOLDER, TRUTH, Half, Labelled, Talk, documents
from seminar.errors import Refusal
from seminar.reading.learned.description import Word, describe
from seminar.reading.learned.moments import find_day_places, find_hours_places
from seminar.reading.learned.tagger import LONGEST, MODEL, OTHER, Part, begin, go_on
from seminar.reading.learned.tokens import cut_tokens
from seminar.reading.preparing import prepare
from seminar.reading.sources import open_document
from seminar.reading.text.latex import make_readable
from seminar.reading.text.lines import Line

# What the model was made from, beside it.
ORIGIN = MODEL.with_suffix(".txt")
# A document of whose names fewer than these stand in the text as they are would teach that they are none.
_LEAST_FOUND = 0.7
# Elastic net and rounds: of the values with which documents of others read best, the ones that make the smallest model.
_SETTINGS = {"c1": 0.5, "c2": 0.05, "max_iterations": 120, "feature.minfreq": 2}

Lesson = tuple[list[list[str]], list[str]]


def main() -> None:
    """Writes the model and its origin."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_SETTINGS, verbose=False)
    lessons = 0
    with ProcessPoolExecutor() as pool:
        for found in pool.map(_teach, documents(Half.TUNING), chunksize=8):
            for signs, tags in found:
                trainer.append(signs, tags)
                lessons += 1
    trainer.train(str(MODEL))
    ORIGIN.write_text(tell_origin(), encoding="utf-8")
    print(f"{lessons} texts, {MODEL.stat().st_size / 1000:.0f} kB")


def tell_origin(folder: Path = FOLDER) -> str:
    """The truths that the model is made from, as a digest."""
    return hashlib.sha256((folder / Half.TUNING / TRUTH).read_bytes()).hexdigest() + "\n"


def tag_words(words: Sequence[Word], talks: Sequence[Talk]) -> tuple[list[str], int, int]:
    """A tag for each word, and how many titles and names were found of how many."""
    tags = [OTHER] * len(words)
    found = wanted = 0
    for part, spellings in _list_wanted(talks):
        wanted += 1
        # The longest spelling first: a title with its subtitle rather than without. All of them are to be marked.
        marked = [_mark(words, tags, part, each) for each in sorted(spellings, key=len, reverse=True)]
        found += any(marked)
    return tags, found, wanted


def tag_moments(words: Sequence[Word], lines: Sequence[Line], talks: Sequence[Talk], tags: list[str]) -> None:
    """Tag the talks' days, of whatever year, and hours wherever they are named outside of titles and names."""
    days = {(int(day[-2:]), int(day[-5:-3])) for talk in talks if (day := talk.get("date"))}
    starts = {talk.get("start") for talk in talks}
    for each in find_day_places(lines, words):
        day = each.day
        if (day.day, day.month) in days or (day.open and (day.month, day.day) in days):
            _tag(tags, Part.DAY, each.start, each.stop)
    for place in find_hours_places(lines, words):
        if f"{place.hours.start:%H:%M}" in starts:
            _tag(tags, Part.HOURS, place.start, place.stop)


def _teach(document: Labelled) -> list[Lesson]:
    try:
        opened = open_document(document.path.read_bytes(), document.path.name)
        prepared = (prepare(part.text).lines for part in opened.parts if part.text.strip())
        texts = [(describe(lines), lines) for lines in prepared if sum(len(line.text) for line in lines) <= LONGEST]
    except Refusal:
        return []
    lessons = []
    for words, lines in texts:
        tags, found, wanted = tag_words(words, document.talks)
        tag_moments(words, lines, document.talks, tags)
        if words and found and found >= _LEAST_FOUND * wanted:
            lessons.append(([word.signs for word in words], tags))
    return lessons


def _list_wanted(talks: Sequence[Talk]) -> Iterator[tuple[Part, list[str]]]:
    for talk in talks:
        if titles := [title for title in (talk.get("title"), *(talk.get("title_alt") or ())) if title]:
            yield Part.TITLE, [make_readable(title) for title in titles]
        others = talk.get("speaker_alt") or []
        for place, name in enumerate(talk.get("speakers") or ()):
            other = others[place] if place < len(others) else None
            yield Part.PERSON, [name, *(other if isinstance(other, list) else [other] if other else [])]


def _mark(words: Sequence[Word], tags: list[str], part: Part, text: str) -> bool:
    """Tag every place where the text stands and nothing else does; whether there is one."""
    wanted = [token.small for token in cut_tokens(text)]
    marked = False
    for start in range(len(words) - len(wanted) + 1):
        stop = start + len(wanted)
        here = [word.token.small for word in words[start:stop]] if words[start].token.small == wanted[:1][0] else []
        if here == wanted:
            marked = _tag(tags, part, start, stop) or marked
    return marked


def _tag(tags: list[str], part: Part, start: int, stop: int) -> bool:
    """Tag words that are not yet tagged; whether they were free."""
    free = all(tag == OTHER for tag in tags[start:stop])
    if free:
        tags[start:stop] = [begin(part), *[go_on(part)] * (stop - start - 1)]
    return free


if __name__ == "__main__":
    main()
