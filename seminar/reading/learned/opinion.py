"""The second reader's opinion on drafts: taken where the first one's choice is most unlikely, a hint elsewhere."""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from seminar.reading import sureness
from seminar.reading.draft import Doubt, Draft
from seminar.reading.learned.edges import mend_edges
from seminar.reading.learned.gaps import fill_gaps
from seminar.reading.learned.moment_opinion import (
    rate_day,
    reconsider_common_moments,
    reconsider_moment,
    weigh_moment,
    weigh_start,
)
from seminar.reading.learned.odds import DOUBTFUL, SHOWN, UNLIKELY, beats, doubt_anew, hint_at, need
from seminar.reading.learned.tagger import LIKELY, Guess, Part, Tagging, says_same
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.talk.title_wording import weigh_wording
from seminar.reading.when.eras import Era
from seminar.reading.who.line_people import read_line_people
from seminar.speaker import SpeakerName

# Among more drafts one alone is not taken for the only talk.
_FEW = 4
# So much less sure than the surest name others may be to speak beside it.
_BESIDE = 0.15
# What rules cost so much is hardly a title.
_HARDLY = 4
# A line that looks so much like a title is no head above one.
_LIKELY_LINE = 2.0
# Where half of the others in a list are rated so, one that is rated below these is wrong once in eight.
_TRUSTED, _STRAY_TITLE = 0.9, 0.005
# Below these what a label says is doubtful as well; of titles it is right however they are rated.
_DESPITE_LABEL = {"title": 0.0, "speakers": UNLIKELY}
# Longer ones hold more than a title.
_LONGEST_TITLE = 180
# The marks between two sentences of a title; what stands before a colon may be the occasion.
_ENDS_HALF = re.compile(r"[.?!。？！，、][\s\"”]*$")
_OPENS_HALF = re.compile(r"\s?[.?!。？！，、]+\s*\w")


def tells_of_one(drafts: Sequence[Draft], tagging: Tagging) -> bool:
    """Whether several drafts are pieces of one talk: one title is likely, and no two of the drafts are."""
    likely = [guess.words for guess in tagging.find(Part.TITLE) if guess.sure >= LIKELY]
    if not 2 <= len(drafts) <= _FEW or not likely or not all(says_same(likely[0], each) for each in likely[1:]):
        return False
    return sum(map(_is_whole, drafts)) < 2 and sum(_is_likely(draft, tagging) for draft in drafts) < 2


def _is_whole(draft: Draft) -> bool:
    """Whether a draft has all that a talk of a list has, and is never dropped."""
    return bool(draft.title and draft.speakers and draft.date)


def _is_likely(draft: Draft, tagging: Tagging) -> bool:
    return _rate_title(draft, tagging) >= UNLIKELY or _rate_people(draft, tagging) >= LIKELY


def _is_unlikely(draft: Draft, tagging: Tagging) -> bool:
    title = _rate_title(draft, tagging)
    if _is_on_unlikely_day(draft, tagging):
        return title < LIKELY
    return not _is_whole(draft) and title < UNLIKELY and _rate_people(draft, tagging) < UNLIKELY


def _is_on_unlikely_day(draft: Draft, tagging: Tagging) -> bool:
    """Whether no talk is likely to be on the draft's day, and one is on another."""
    return tagging.has_likely_day and draft.date is not None and rate_day(draft.date, tagging) < UNLIKELY


def take_second_opinion(drafts: Sequence[Draft], tagging: Tagging, era: Era) -> tuple[Draft, ...]:
    """The drafts of one text, with what is learned said of their titles and speakers."""
    if not tagging:
        return tuple(drafts)
    talks = [draft for draft in drafts if not _is_unlikely(draft, tagging)]
    if len(drafts) == 1 or (len(talks) == 1 and len(drafts) <= _FEW):
        return (_reconsider((talks or drafts)[0], tagging, era),)
    mended = [mend_edges(draft, tagging) for draft in fill_gaps(drafts, tagging)]
    return tuple(_weigh_beside(reconsider_common_moments(mended, tagging, era), tagging))


def _reconsider(draft: Draft, tagging: Tagging, era: Era) -> Draft:
    """A text's only draft, with what is likelier."""
    title = draft.title or ""
    others = (guess for guess in tagging.find(Part.TITLE) if not says_same(guess.words, title))
    titles = [guess for guess in others if weigh_wording(guess.words) < _HARDLY]
    if (
        titles
        and not _is_half(titles[0].words, title)
        and not _is_last_line(titles[0], title)
        and beats(titles[0].sure, _rate_title(draft, tagging), need(draft, "title"))
    ):
        draft = _retitle(draft, titles[0])
    people = tagging.find(Part.PERSON)
    if people and beats(people[0].sure, _rate_people(draft, tagging), need(draft, "speakers")):
        draft = _recast(draft, people)
    mended = mend_edges(reconsider_moment(draft, tagging, era), tagging)
    return weigh_moment(_weigh(mended, tagging), tagging)


def _retitle(draft: Draft, guess: Guess) -> Draft:
    rival = f" rather than “{draft.title[:SHOWN]}”" if draft.title else ""
    why = f"A second reading takes “{guess.words[:SHOWN]}” for the title{rival}. Check which is right."
    return doubt_anew(replace(draft, title=guess.words), "title", why, guess.line)


def _is_half(words: str, title: str) -> bool:
    """Whether a mark inside the title parts the words from its other half: both are the title."""
    before, found, behind = title.partition(words)
    return (
        bool(found)
        and len(title) <= _LONGEST_TITLE
        and (_ENDS_HALF.search(before) or _OPENS_HALF.match(behind)) is not None
    )


def _is_last_line(guess: Guess, title: str) -> bool:
    """Whether the guess is a whole line and the title has another one before it that may be one by itself."""
    before = title.removesuffix(guess.words).strip()
    return before != title and guess.words == guess.line.text and rate_title(before) >= _LIKELY_LINE


def _recast(draft: Draft, guesses: Sequence[Guess]) -> Draft:
    """The draft with who is guessed; whoever a label names stays, and is doubted, and so does who is found in part."""
    people: dict[str, SpeakerName] = {}
    for guess in guesses:
        if guess.sure >= max(LIKELY, guesses[0].sure - _BESIDE):
            people.setdefault(guess.words.casefold(), _find_person(guess))
    names = ", ".join(person.name for person in draft.speakers)
    rival = f" rather than {names[:SHOWN]}" if names else ""
    heard = ", ".join(person.name for person in people.values())
    why = f"A second reading takes {heard[:SHOWN]} for the speaker{rival}. Check which is right."
    undoubted = not any(doubt.field == "speakers" for doubt in draft.doubts)
    if undoubted and all(each in names.casefold() for each in people):
        return draft  # some of those who are named, or less of a name
    if undoubted and names and draft.sureness.get("speakers", 0) >= sureness.STATED:
        return replace(draft, doubts=(*draft.doubts, Doubt(field="speakers", why=why)))
    return doubt_anew(replace(draft, speakers=tuple(people.values())), "speakers", why, guesses[0].line)


def _find_person(guess: Guess) -> SpeakerName:
    """Who is guessed, with the place of work that the line tells."""
    named = (person for person in read_line_people(guess.line) if says_same(person.name, guess.words))
    return next(named, SpeakerName(name=guess.words))


def _weigh(draft: Draft, tagging: Tagging) -> Draft:
    """The draft with a hint on its title and on its speakers where they are doubtful; labels stand for more."""
    rates = {"title": _rate_title(draft, tagging), "speakers": _rate_people(draft, tagging)}
    labelled = {field for field in rates if draft.sureness.get(field, sureness.STATED) >= sureness.STATED}
    least = {field: _DESPITE_LABEL[field] if field in labelled else DOUBTFUL for field in rates}
    hints = [hint_at(field) for field in rates if getattr(draft, field) and rates[field] < least[field]]
    return replace(draft, hints=(*draft.hints, *hints))


def _weigh_beside(drafts: Sequence[Draft], tagging: Tagging) -> list[Draft]:
    """The drafts of a list, with a hint on a doubtful start, and on what is unlikely where the others are not."""
    return [
        weigh_start(replace(draft, hints=(*draft.hints, *map(hint_at, fields))), tagging)
        for draft, fields in zip(drafts, _find_unlike(drafts, tagging), strict=True)
    ]


def _find_unlike(drafts: Sequence[Draft], tagging: Tagging) -> list[list[str]]:
    unlike: list[list[str]] = [[] for _ in drafts]
    for field, rate, least in (("title", _rate_title, _STRAY_TITLE), ("speakers", _rate_people, UNLIKELY)):
        rates = {place: rate(draft, tagging) for place, draft in enumerate(drafts) if getattr(draft, field)}
        for place, own in rates.items():
            others = [other for at, other in rates.items() if at != place]
            if own < least and others and median(others) >= _TRUSTED:
                unlike[place].append(field)
    return unlike


def _rate_title(draft: Draft, tagging: Tagging) -> float:
    return tagging.rate(Part.TITLE, draft.title) if draft.title else 0.0


def _rate_people(draft: Draft, tagging: Tagging) -> float:
    return min((tagging.rate(Part.PERSON, person.name) for person in draft.speakers), default=0.0)
