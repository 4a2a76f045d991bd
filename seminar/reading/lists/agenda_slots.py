"""The kind of a talk between its hour and what a programme tells of it: "10:10 Short talk: Ada Quill, Knots"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.languages import Label, compile_when_used
from seminar.reading.lists.ratings import rate_person
from seminar.reading.talk.intervals import frames
from seminar.reading.talk.label_words import guess_label, name_label
from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import Line
from seminar.reading.when.times import find_hours
from seminar.reading.who.sentence_words import TALKING

_FEWEST, _OFTEN = 3, 2
_LONGEST, _FARTHEST = 300, 4
_LONGEST_PAUSE = 80
# "Short paper 2: ", "Keynote – "
_KIND = compile_when_used(
    r"\s{0,3}[:,|–—-]?\s{0,3}(?P<kind>[^\W\d_][^\W\d_'’-]{1,24}(?:\s[^\W\d_'’-]{1,24}){0,3})(?:\s#?\d{1,2})?"
    r"(?:\s?[:：]|\s[–—|-])\s{1,3}(?=\S)"
)
_PRESENTS = compile_when_used(
    rf"(?:^|\s)(?:{TALKING}|keynote|plenary|talks|paper|tutorial|contribution|communications?|intervention|comunicación|comunicação|intervento"
    r"|comunicazione|beitrag|impuls|plenaria|plénière|plenária"
    r"|(?:\w{0,20})(?:vortrag|referat|vorlesung))(?:$|\s)",
    re.IGNORECASE,
)
_MAY_LEAD = re.compile(r"\D{0,4}\d{1,2}\s?(?:[:：.,hH–—-]|[ap]\.?\s?m|uhr|[点點時时])", re.IGNORECASE)
_TOLD = (Label.SPEAKER, Label.TITLE)


def drop_kinds(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, those of a programme without the kind of talk behind their hours; as they are where there is none."""
    starts = {place: stop for place, line in enumerate(lines) if (stop := _find_hour(line))}
    if len(starts) < _FEWEST:
        return lines
    found = {place: kind for place, stop in starts.items() if (kind := _KIND.match(lines[place].text, stop))}
    often = Counter(kind["kind"].casefold() for kind in found.values())
    dropped = list(lines)
    for place, kind in found.items():
        words, behind = kind["kind"], kind.end()
        named = name_label(words) in _TOLD or guess_label(words) in _TOLD or bool(_PRESENTS.search(words))
        again = often[words.casefold()] >= _OFTEN and not rate_person(words)[0]
        if not (named or again) or frames(words) or _tells_below(lines, place):
            continue
        if not again and (own := _find_own_words(words)):
            behind = kind.start("kind") + own
        text = f"{lines[place].text[: starts[place]]} {lines[place].text[behind:]}"
        dropped[place] = replace(lines[place], text=text, raw=text)
    return dropped


def _find_own_words(words: str) -> int:
    """Where a title or a name begins right behind the kind's word: "Lecture The Moss", "Vortrag Ada Quill"; or 0."""
    stops = [word.end() + 1 for word in re.finditer(r"\S+", words) if _PRESENTS.search(word[0])]
    return stops[-1] if stops and words[stops[-1] :][:1].isupper() else 0


def tells_of_pause(line: Line) -> bool:
    """Whether a line only says when coffee, lunch or a last word is: "Wrap-up and thanks (16:10-16:20)"."""
    return len(line.text) <= _LONGEST_PAUSE and frames(line.text) and bool(find_hours(line.text))


def _find_hour(line: Line) -> int:
    """Where the hours end with which a line begins, or 0."""
    if len(line.text) > _LONGEST or not _MAY_LEAD.match(line.text):
        return 0
    hours = find_hours(line.text[:60])
    return hours[0].stop if hours and hours[0].first <= _FARTHEST else 0


def _tells_below(lines: Sequence[Line], place: int) -> bool:
    """Whether the line right below opens with a label of a talk: then this one's label counts as well."""
    below = lines[place + 1 : place + 2]
    return bool(below) and mark_labels(below)[0].label in (*_TOLD, Label.ABSTRACT)
