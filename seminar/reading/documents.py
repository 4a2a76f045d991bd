"""A document read whole: what its source states for certain, and what the reader finds in its words, as one."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import fields, replace
from zoneinfo import ZoneInfo

from seminar.errors import Refusal
from seminar.reading import read, sureness
from seminar.reading.draft import Doubt, Draft, PaperDraft, Reading, SeriesDraft
from seminar.reading.sources.document import Document, Part
from seminar.speaker import SpeakerName, fold_name
from seminar.talk import Status

_WHEN = ("date", "start", "end", "timezone")
# What is not simply taken from the words where it is not stated.
_JOINED = (*_WHEN, "title", "status", "doubts", "sources", "sureness", "assumed_zone")
_LONGEST_TITLE = 300
_MARKS = re.compile(r"^(?:#{1,6}\s+|[-*>]\s+)|\*\*")
_WORD = re.compile(r"\w{2,}")


def read_document(document: Document, *, today: dt.date, zone: str) -> Reading:
    """The talks, papers and series of all parts.

    What a part states for certain wins over what was read in words, which fill in the rest; words that tell of the same
    talk in another part do so as well. A stated talk counts even where its words tell of none. `today` and `zone` are
    as for `seminar.reading.read`, and so is the `Refusal`.
    """
    # Imported here, as in `seminar.reading`: most days bring nothing to read.
    from seminar.reading.when.zones import is_zone

    if not is_zone(zone):
        raise Refusal(f"There is no time zone {zone[:60]!r}. Give one such as Europe/Berlin or Asia/Hong_Kong.")
    stated: list[Draft] = []
    told: list[Draft] = []
    papers: list[PaperDraft] = []
    series: SeriesDraft | None = None
    for part in document.parts:
        found = _read_part(part, today=part.written or today, zone=zone)
        if part.known is None:
            told += found.drafts
            papers += found.papers
        else:
            stated.append(_complete(part, found.drafts, zone))
        series = series or found.series
    drafts = [_weigh(draft) for draft in _join(stated, told)] if stated else told
    return Reading(drafts=tuple(drafts), papers=() if drafts and not papers else tuple(papers), series=series)


def _read_part(part: Part, *, today: dt.date, zone: str) -> Reading:
    """What the words tell; of a stated talk the day is told along, because a talk without one is none to the reader."""
    if not part.text.strip():
        return Reading()
    if part.known is None:
        return read(part.text, today=today, zone=zone)
    try:
        found = read(part.text, today=today, zone=zone)
        if not found.drafts and part.known.date:
            found = read(f"{part.text}\n\nDate: {part.known.date:%d %B %Y}", today=today, zone=zone)
    except Refusal:  # a description of a megabyte: what is stated stands all the same
        return Reading()
    return found


def _complete(part: Part, drafts: Sequence[Draft], zone: str) -> Draft:
    """The part's one talk: the draft that is likeliest the stated one gives what is not stated."""
    known = replace(part.known or Draft(), assumed_zone=zone)
    best = next((draft for draft in drafts if _is_same(known, draft)), next(iter(drafts), None))
    if best is not None:
        return _merge(known, best)
    if not part.text.strip():
        return known
    return _read_bare(known, part.text)


def _weigh(draft: Draft) -> Draft:
    """A stated talk with a doubt on a title that does not look like one: calendars' entries hold all sorts of words."""
    from seminar.reading.mistrust.titles import mistrust_title

    hints = mistrust_title(draft.title, (), draft.speakers, labelled=True) if draft.title else ()
    return sureness.settle(replace(draft, hints=tuple(hints)))


def _read_bare(known: Draft, text: str) -> Draft:
    """A stated talk whose words tell of none: their first line is its title, and they may still say how to join."""
    from seminar.reading.talk.links import find_joining
    from seminar.reading.talk.occasions import names_occasion
    from seminar.reading.text.lines import split_lines

    try:
        joining = find_joining(split_lines(text))
    except Refusal:  # more lines than anybody reads
        return known
    title = known.title or _first_line(text)
    doubts = known.doubts
    if title and not known.title and names_occasion(title):
        why = "The entry names the series rather than a talk. Check whether this is the title."
        doubts = (*doubts, Doubt(field="title", why=why))
    return replace(
        known,
        title=title,
        link=known.link or joining.link,
        meeting_id=known.meeting_id or joining.meeting_id,
        passcode=known.passcode or joining.passcode,
        doubts=doubts,
    )


def _first_line(text: str) -> str | None:
    lines = (_MARKS.sub("", line).strip() for line in text.splitlines())
    return next((line[:_LONGEST_TITLE] for line in lines if line), None)


def _join(stated: Sequence[Draft], told: Sequence[Draft]) -> list[Draft]:
    """The stated talks with what the words around them add; other talks only where these say who, what and when."""
    joined = list(stated)
    lone = len(stated) == 1 and len(told) == 1
    for draft in told:
        place = next((place for place, known in enumerate(joined) if _is_same(known, draft)), None)
        if place is None and lone and _may_be_same(stated[0], draft):
            place = 0
        if place is not None:
            joined[place] = _merge(joined[place], draft)
        elif draft.date and draft.title and draft.speakers:
            joined.append(draft)
    return joined


def _is_same(known: Draft, draft: Draft) -> bool:
    """Whether both tell of one talk: the same title, or the same day and a speaker in common."""
    if known.title and draft.title and _words(known.title) == _words(draft.title):
        return known.date is None or draft.date is None or abs((known.date - draft.date).days) <= 60
    if known.date is None or draft.date is None or abs((known.date - draft.date).days) > 1:
        return False
    people = {fold_name(each.name) for each in draft.speakers}
    named = {fold_name(each.name) for each in known.speakers}
    inside = known.title and draft.title and _words(draft.title) <= _words(known.title)
    in_title = known.title and any(person in fold_name(known.title) for person in people)
    return bool(people & named or inside or in_title) or _same_hour(known, draft)


def _may_be_same(known: Draft, draft: Draft) -> bool:
    """Whether nothing speaks against one talk, where a document holds no other."""
    near = known.date is None or draft.date is None or abs((known.date - draft.date).days) <= 1
    others = {fold_name(each.name) for each in known.speakers}.isdisjoint(
        fold_name(each.name) for each in draft.speakers
    )
    return near and not (known.speakers and draft.speakers and others)


def _same_hour(one: Draft, two: Draft) -> bool:
    return one.starts_at is not None and one.starts_at == two.starts_at


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold_name(text)))


def _merge(known: Draft, draft: Draft) -> Draft:
    """All that is stated, the rest from the words; a doubt where the words contradict it."""
    changes: dict[str, object] = {}
    for field in (each.name for each in fields(Draft)):
        own, other = getattr(known, field), getattr(draft, field)
        if field not in _JOINED and not own and other:
            changes[field] = other
    changes["title"] = _choose_title(known, draft)
    changes["speakers"] = _merge_people(known.speakers, draft.speakers)
    if known.status is Status.SCHEDULED and draft.status is Status.CANCELLED:
        changes["status"] = Status.CANCELLED
    moment = _merge_moment(known, draft)
    changes |= moment
    kept = {name for name in draft.sources if name in changes and changes[name] == getattr(draft, name, None)}
    changes["sources"] = {**{name: draft.sources[name] for name in kept}, **known.sources}
    taken = {name for name in changes if changes[name] != getattr(known, name)}
    doubts = [doubt for doubt in draft.doubts if doubt.field in taken or not getattr(known, doubt.field, None)]
    # What was missed before and is here now is no doubt any more.
    kept_doubts = [doubt for doubt in known.doubts if doubt.field not in taken or getattr(known, doubt.field, None)]
    changes["doubts"] = tuple(dict.fromkeys((*kept_doubts, *doubts, *_contradict(known, draft))))
    joined = replace(known, **changes)  # type: ignore[arg-type]
    return replace(joined, sureness=sureness.join(known, draft, joined))


def _merge_people(known: Sequence[SpeakerName], told: Sequence[SpeakerName]) -> tuple[SpeakerName, ...]:
    """The stated people, each with the affiliation that the words add."""
    places = {fold_name(each.name): each.affiliation for each in told}
    stated = (replace(each, affiliation=each.affiliation or places.get(fold_name(each.name))) for each in known)
    return tuple(stated) or tuple(told)


def _choose_title(known: Draft, draft: Draft) -> str | None:
    """What is stated may be more than the title ("Colloquium: Ada Quill, On knots") or less ("Colloquium")."""
    if not known.title or not draft.title:
        return known.title or draft.title
    from seminar.reading.talk.occasions import names_occasion

    inner, outer = fold_name(draft.title), fold_name(known.title)
    if inner in {fold_name(each.name) for each in (*known.speakers, *draft.speakers)}:
        return known.title
    if inner != outer and inner in outer and len(inner) >= 4:
        return draft.title
    return draft.title if names_occasion(known.title) and not names_occasion(draft.title) else known.title


def _merge_moment(known: Draft, draft: Draft) -> dict[str, object]:
    """Day, hours and zone, which belong together: the stated ones, told on the clocks that the words name."""
    if known.date is None:
        return {name: getattr(draft, name) for name in _WHEN}
    if known.start is None:
        same_day = draft.date == known.date
        return {name: getattr(draft, name) for name in _WHEN} if same_day and draft.start else {}
    if known.timezone is None and draft.timezone and (known.date, known.start) == (draft.date, draft.start):
        return {"timezone": draft.timezone, "end": known.end or draft.end}
    if known.timezone == "UTC" and draft.timezone and draft.timezone != "UTC":
        return _retell(known, draft.timezone, draft)
    if known.timezone == "UTC" and draft.timezone is None and _same_hour(known, draft):
        return _retell(known, draft.assumed_zone, draft)  # the words tell the hour on the series' clocks
    if known.end is None and draft.ends_at and _same_hour(known, draft):
        return {"end": draft.ends_at.astimezone(ZoneInfo(known.timezone or known.assumed_zone)).time()}
    return {}


def _retell(known: Draft, zone: str, draft: Draft) -> dict[str, object]:
    """The same instants on other clocks."""
    starts, ends = known.starts_at, known.ends_at or (draft.ends_at if _same_hour(known, draft) else None)
    if starts is None:
        return {}
    local = starts.astimezone(ZoneInfo(zone))
    end = ends.astimezone(ZoneInfo(zone)).time() if ends else None
    return {"date": local.date(), "start": local.time(), "end": end, "timezone": zone}


def _contradict(known: Draft, draft: Draft) -> list[Doubt]:
    """Where the words name another day or hour than what is stated, or another address."""
    if known.date is None or draft.date is None or _same_hour(known, draft):
        return []
    if abs((known.date - draft.date).days) > 1 or (known.start is None and known.date != draft.date):
        why = f"The text says {draft.date:%d %B %Y}, the calendar's entry {known.date:%d %B %Y}. Check which holds."
        return [Doubt(field="date", why=why)]
    if known.starts_at and draft.starts_at and (draft.timezone or known.timezone is None) and known.start:
        why = f"The text says {draft.start:%H:%M}, the calendar's entry another hour. Check which holds."
        return [Doubt(field="start", why=why)]
    return []
