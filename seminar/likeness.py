"""Which stored talk a draft is about, if any: the same one, one to update, or none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from seminar import alike, correction, wall
from seminar.alike import Agreement
from seminar.durations import counted
from seminar.reading.draft import Doubt, Draft
from seminar.revision import CHANGES, Revision, by_clock_of, revise
from seminar.speaker import Announced
from seminar.talk import Talk

# In days. A talk of the same title and speaker that is further away is held again; one of the same speaker alone may
# be the next of a weekly course; one that is moved further than a term's half is moved seldom.
FARTHEST, NEAR, USUAL_MOVE = 120, 6, 45


class Verdict(StrEnum):
    NEW = "new"
    SAME = "same"
    UPDATE = "update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What a draft is to the stored talks of its series, and why; `doubt` is there where it may be another talk.

    `bio` is what the talk itself says of its speaker.
    """

    verdict: Verdict = Verdict.NEW
    talk: Talk | None = None
    bio: Announced | None = None
    revision: Revision | None = None
    reasons: tuple[str, ...] = ()
    doubt: str | None = None

    @property
    def sure(self) -> bool:
        """Whether nobody need look: a new talk, or one that only gains what was not known of it."""
        return self.doubt is None and (self.revision is None or self.revision.only_adds)

    def doubts_of(self, draft: Draft) -> tuple[Doubt, ...]:
        """Those doubts of the draft that matter: of one that updates a talk, those on what would change."""
        if self.verdict is Verdict.NEW:
            return draft.doubts
        changed = {change.what for change in self.revision.changes} if self.revision else set()
        return tuple(doubt for doubt in draft.doubts if CHANGES.get(doubt.field) in changed)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class _Match:
    """A draft and a talk that may be one, the likelier the greater; the numbers are their places."""

    same_day: bool
    same_start: bool
    title: Agreement
    people: Agreement
    same_meeting: bool
    nearness: int
    apart: int | None = field(compare=False)
    certain: bool = field(compare=False)
    draft: int = field(compare=False)
    talk: int = field(compare=False)

    @property
    def reasons(self) -> Iterator[str]:
        if self.title >= Agreement.ALIKE:
            yield "same title" if self.title is Agreement.EQUAL else "title alike"
        if self.people >= Agreement.ALIKE:
            yield "same speaker" if self.people is Agreement.EQUAL else "a speaker in common"
        if self.same_day:
            yield "same day"
        elif self.apart is not None:
            yield f"{counted(self.apart, 'day')} apart"
        if self.same_start:
            yield "same start"
        if self.same_meeting:
            yield "same link"

    def ties(self, other: "_Match") -> bool:
        """Whether nothing but the distance of its day tells one from the other."""
        return _evidence(self) == _evidence(other)


def compare(
    drafts: Sequence[Draft],
    talks: Sequence[Talk],
    *,
    now: datetime,
    settled: Mapping[int, int] | None = None,
    bios: Mapping[int, Announced] | None = None,
) -> list[Likeness]:
    """What each draft is to the stored talks of its series.

    The drafts of one announcement are different talks, unless two of them name the same start: no two others are
    taken for one stored talk. `settled` says which drafts, by their place, have become which talks, by their id;
    these are new to no one, and keep their talk from the others. `bios` holds what talks themselves say of their
    speaker, by their id.
    """
    settled, bios = settled or {}, bios or {}
    places = {talk.id: place for place, talk in enumerate(talks)}
    owners: dict[int, list[int]] = {}
    for draft, talk_id in settled.items():
        if talk_id in places:
            owners.setdefault(places[talk_id], []).append(draft)
    matches = [
        match
        for number, one in enumerate(drafts)
        if number not in settled
        for place, talk in enumerate(talks)
        if (match := _match(one, talk, now, number, place))
    ]
    chosen: dict[int, _Match] = {}
    for match in sorted(matches, reverse=True):
        rivals = owners.setdefault(match.talk, [])
        if match.draft in chosen or any(not _repeats(drafts[match.draft], drafts[rival]) for rival in rivals):
            continue
        chosen[match.draft] = match
        rivals.append(match.draft)
    several = {
        match.draft
        for match in matches
        if not owners.get(match.talk) and match.draft in chosen and match.ties(chosen[match.draft])
    }
    return [
        _likeness(one, talks[chosen[number].talk], chosen[number], bios, alone=number not in several)
        if number in chosen
        else Likeness()
        for number, one in enumerate(drafts)
    ]


def repeats(drafts: Sequence[Draft]) -> set[int]:
    """The places of those drafts of one announcement that tell the talk of an earlier one again."""
    return {
        place
        for place, draft in enumerate(drafts)
        if draft.date and any(_repeats(draft, earlier) for earlier in drafts[:place])
    }


def _likeness(draft: Draft, talk: Talk, match: _Match, bios: Mapping[int, Announced], *, alone: bool) -> Likeness:
    bio, reasons = bios.get(talk.id), tuple(match.reasons)
    revision = revise(talk, draft, bio=bio)
    if not revision.changes:
        return Likeness(verdict=Verdict.SAME, talk=talk, bio=bio, reasons=reasons)
    doubt = None
    if not (match.certain and alone):
        doubt = f"It may be a talk that is stored already ({', '.join(reasons)}). Check whether it is that one."
    return Likeness(verdict=Verdict.UPDATE, talk=talk, bio=bio, revision=revision, reasons=reasons, doubt=doubt)


def _match(draft: Draft, talk: Talk, now: datetime, number: int, place: int) -> _Match | None:
    """Both as one, or nothing where they are two talks."""
    if draft.date and abs((draft.date - talk.starts_at.date()).days) > FARTHEST + 2:
        return None  # most talks, of most series
    draft = by_clock_of(talk, draft)
    apart = _days_apart(draft, talk)
    if apart is not None and apart > FARTHEST:
        return None
    title = alike.titles(draft.title, talk.fields.title)
    people = alike.people([one.name for one in draft.speakers], [one.name for one in talk.speakers])
    if apart != 0 and title < Agreement.ALIKE and people is not Agreement.EQUAL:
        return None
    same_meeting = alike.meetings(correction.join_of(draft), talk.join)
    starts_at = draft.starts_at
    same_start = starts_at == talk.starts_at if starts_at and talk.fields.hour_known else None
    if not same_start and alike.parts(draft.title, talk.fields.title):
        return None
    if apart == 0:
        certain = _certain_on_its_day(title, people, same_start=same_start, same_meeting=same_meeting)
    else:
        certain = _certain_elsewhere(title, people, apart, is_coming=_is_coming(draft, talk, now))
    if certain is None:
        return None
    return _Match(
        same_day=apart == 0,
        same_start=bool(same_start),
        title=title,
        people=people,
        same_meeting=same_meeting,
        nearness=-(abs(talk.starts_at - now).days if apart is None else apart),
        apart=apart,
        certain=certain,
        draft=number,
        talk=place,
    )


def _certain_on_its_day(
    title: Agreement, people: Agreement, *, same_start: bool | None, same_meeting: bool
) -> bool | None:
    """For a draft on the day of a talk: whether that is surely the one, or nothing where it is surely another.

    `same_start` is missing where one of the two has no hour.
    """
    moved = same_start is False
    match title, people:
        case ((Agreement.EQUAL | Agreement.ALIKE), _):
            return people is not Agreement.DIFFERENT
        case Agreement.UNKNOWN, Agreement.EQUAL:
            return not moved
        case Agreement.DIFFERENT, Agreement.EQUAL:
            # The title was changed, or one person gives two talks on one day.
            return bool(same_start)
        case Agreement.UNKNOWN, Agreement.ALIKE:
            return bool(same_start)
        case Agreement.UNKNOWN, Agreement.UNKNOWN:
            # An open slot, now with a speaker or a title.
            if same_start or (same_meeting and not moved):
                return True
            return None if moved and not same_meeting else False
        case Agreement.DIFFERENT, Agreement.DIFFERENT:
            # Two talks in a row share a link; two at once do not.
            return False if same_start and same_meeting else None
        case _:
            # Another speaker or another title in the slot, where it is the same slot.
            return False if same_start or (same_start is None and people is Agreement.ALIKE) else None


def _certain_elsewhere(title: Agreement, people: Agreement, apart: int | None, *, is_coming: bool) -> bool | None:
    """As `_certain_on_its_day`, for a talk of another day, or a draft without one."""
    if title >= Agreement.ALIKE and people is not Agreement.DIFFERENT:
        surely = title is Agreement.EQUAL and people is Agreement.EQUAL and is_coming
        return surely and (apart is None or apart <= USUAL_MOVE)
    if people is Agreement.EQUAL and ((is_coming and apart is None) or (apart is not None and apart <= NEAR)):
        return False
    return None


def _evidence(match: _Match) -> tuple[object, ...]:
    return match.same_day, match.same_start, match.title, match.people, match.same_meeting


def _days_apart(draft: Draft, talk: Talk) -> int | None:
    """Missing where the draft has no day. The same instant is the same day, whatever the clocks say there."""
    if draft.date is None:
        return None
    stored = wall.shown(talk.starts_at, talk.zone).date()
    days: list[date] = [draft.date]
    if draft.starts_at:
        days.append(wall.shown(draft.starts_at, talk.zone).date())
    return min(abs((day - stored).days) for day in days)


def _is_coming(draft: Draft, talk: Talk, now: datetime) -> bool:
    """Whether the talk is still to come, and stays so by the draft: what is over is not moved, it is held again."""
    return not talk.is_past(now) and (draft.date is None or draft.date >= wall.shown(now, talk.zone).date())


def _repeats(one: Draft, other: Draft) -> bool:
    """Whether two drafts of one announcement are one talk, told twice."""
    if one.date != other.date or (one.start and other.start and one.start != other.start):
        return False
    people = alike.people([each.name for each in one.speakers], [each.name for each in other.speakers])
    return Agreement.DIFFERENT not in (alike.titles(one.title, other.title), people)
