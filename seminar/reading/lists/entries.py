"""One talk of a list as a draft, by the place where the list has its titles and its speakers."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.draft import Draft
from seminar.reading.languages import Label
from seminar.reading.languages.groups import BY, WITH
from seminar.reading.lists.choices import Choice
from seminar.reading.lists.fields import Span
from seminar.reading.lists.sights import Unit
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.sections import NOT_FOUND, Gathered, Labelled, gather
from seminar.reading.talk.talks import Setting, compose, read_talk
from seminar.reading.telling.prose_titles import find_prose_title
from seminar.reading.text.invitations import read_joining_lines
from seminar.reading.text.lines import Line
from seminar.reading.when.day_hints import find_new_day
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.biographies import begins_biography
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people

_LONGEST_SHORT = 260
_SHORTEST_TOLD, _MOST_TOLD = 60, 8
# "by" before a name that is cut out
_HINGE = re.compile(rf"(?:^|(?<=\s))(?:{BY}|{WITH})$", re.IGNORECASE)
_SEPARATORS = " ,;:|–—-·•\t"


def read_entry(unit: Unit, choice: Choice, setting: Setting, *, silent: bool = False) -> Draft | None:
    """The unit's talk, or nothing where it names neither title nor speaker; `silent` where the list names nobody."""
    choice = _drop_life(choice)
    if choice.title is None and choice.person is None and not unit.lead:
        return read_talk(unit.lines, setting)
    known: list[Labelled] = []
    if unit.lead:
        line = unit.lines[unit.anchor]
        known.append(
            _label(
                Label.DATE, line.text[: unit.lead].strip(" .:") + ("." if "." in line.text[: unit.lead] else ""), line
            )
        )
    moved = next((said for line in unit.lines[:8] if len(line.text) <= 400 and (said := find_new_day(line.text))), None)
    if moved:
        hours = find_mentions(unit.lines[unit.anchor].text).hours  # which hold on the new day as well
        moved = f"{moved}, {hours[0].text}" if hours and not find_mentions(moved, told=True).hours else moved
        known.insert(0, _label(Label.WHEN, moved, unit.lines[unit.anchor]))
    labelled = any(piece.label is Label.TITLE for piece in mark_labels(unit.lines))
    told = find_prose_title(unit.lines) if choice.title is None and choice.person and not labelled else None
    if told:
        known.append(_label(Label.TITLE, told, unit.lines[unit.anchor]))
    if choice.title:
        known.append(_label(Label.TITLE, choice.title.text, unit.lines[choice.title.line]))
    if choice.person:
        known.append(_label(Label.SPEAKER, _write_people(choice.person), unit.lines[choice.person.line]))
    if silent and choice.person is None and not names_speaker(unit):
        known.append(_label(Label.SPEAKER, NOT_FOUND, unit.lines[unit.anchor]))
    rest = _strip_lines(unit, [span for span in (choice.title, choice.person) if span])
    gathered = gather(mark_labels(read_joining_lines(rest)))
    if choice.person:  # who stands where the list has its speakers speaks, whatever "presents" or "with" says
        kept = tuple(part for part in gathered.labelled if part.label is not Label.SPEAKER)
        gathered = Gathered(labelled=kept, loose=gathered.loose)
    titled = choice.title is not None or any(part.label is Label.TITLE for part in known)
    if choice.person and not titled and not gathered.of(Label.TITLE) and _is_short(unit.lines):
        known.append(_label(Label.TITLE, NOT_FOUND, unit.lines[choice.person.line]))
    draft = compose(Gathered(labelled=(*known, *gathered.labelled), loose=gathered.loose), unit.lines, setting)
    doubts = [doubt for doubt in choice.doubts if not (told and doubt.field == "title")]
    return replace(draft, doubts=(*draft.doubts, *doubts)) if draft else None


def _drop_life(choice: Choice) -> Choice:
    """The choice without a title that tells who its speaker is: "Dr. Quill works on knots"."""
    # "A Spoon Is Longer" only looks like "A. Spoon is longer"
    small = choice.title is not None and any(word[0].islower() for word in choice.title.text.split())
    if not (small and choice.title and choice.person and begins_biography(choice.title.text, choice.person.people)):
        return choice
    doubts = tuple(doubt for doubt in choice.doubts if doubt.field != "title")
    return replace(choice, title=None, titled=False, doubts=doubts)


def _write_people(span: Span) -> str:
    """The people as a list that leaves nothing open: a name behind an institution and a comma is part of it."""
    if not split_people(span.text):
        return "; ".join(f"{each.name} ({each.affiliation})" if each.affiliation else each.name for each in span.people)
    people = [span.people[0], *(each for each in span.people[1:] if not _is_part_of_place(each.name, span))]
    return "; ".join(f"{each.name} ({each.affiliation})" if each.affiliation else each.name for each in people)


def _is_part_of_place(name: str, span: Span) -> bool:
    before, _, after = span.text.partition(name)
    places = re.split(r"[,，/–—-]", before.rstrip(" ,，/–—-"))
    return (
        before.rstrip()[-1:] in (",", "，", "/", "-", "–", "—")
        and len(places) > 1
        and not is_name(places[-1].strip())
        and not after.lstrip().startswith(("(", "（"))
    )


def names_speaker(unit: Unit) -> bool:
    """Whether a label in the unit names its speaker."""
    return any(piece.label is Label.SPEAKER and piece.text for piece in mark_labels(unit.lines[:12]))


def tells_who(unit: Unit) -> bool:
    """Whether a paragraph of the unit says in a sentence who will speak."""
    return any(find_announced_people(line.text) for line in unit.lines[:_MOST_TOLD] if len(line.text) >= _SHORTEST_TOLD)


def _label(label: Label, text: str, line: Line) -> Labelled:
    return Labelled(label=label, words="", paragraphs=(text,), lines=(replace(line, text=text, raw=text),))


def _is_short(lines: Sequence[Line]) -> bool:
    return all(len(line.text) <= _LONGEST_SHORT for line in lines)


def _strip_lines(unit: Unit, spans: Sequence[Span]) -> list[Line]:
    """The unit's lines without the words that are known already."""
    kept = []
    for place, line in enumerate(unit.lines):
        cuts = [(span.start, span.stop) for span in spans if span.line == place]
        if unit.lead and place == unit.anchor:
            cuts.append((0, unit.lead))
        if not cuts:
            kept.append(line)
            continue
        text = line.text
        for start, stop in sorted(cuts, reverse=True):
            before = _HINGE.sub("", text[:start].rstrip(_SEPARATORS))
            text = f"{before.rstrip(_SEPARATORS)}, {text[stop:].lstrip(_SEPARATORS)}"
        bare = text.strip(_SEPARATORS + '()[]“”"«».')
        closed = bare.count("(") > bare.count(")") and text.rstrip(_SEPARATORS + ".").endswith(")")
        text = f"{bare})" if closed else bare
        if len(text) > 1:
            kept.append(replace(line, text=text, raw=text))
    return kept
