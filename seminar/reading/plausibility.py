"""Doubts about a draft that looks wrong in itself, whatever it was read from."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Label, compile_when_used, gather_words, match_words
from seminar.reading.talk.cancelling import says_cancelled, says_postponed
from seminar.reading.talk.in_person import says_only_here
from seminar.reading.talk.intervals import says_break
from seminar.reading.talk.joining_addresses import surely_joins
from seminar.reading.talk.links import zoom_address
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.sections import NOT_FOUND
from seminar.reading.talk.surroundings import closes, greets
from seminar.reading.text.addresses import find_email, has_url
from seminar.reading.text.placeholders import is_missing
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.announcing import announces
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import rate_name
from seminar.speaker import SpeakerName

_LONGEST_TITLE = 220
_MOST_SPEAKERS = 6
_NEAR_YEARS = 1
# Below this a name is one only by its capitals.
_LIKELY_NAME = 1.0
_CASELESS = re.compile(r"^\W*[a-zà-þ]{2,}\s")
_MEETING = compile_when_used(
    match_words(
        gather_words(lambda words: (*words.labels[Label.MEETING_ID], *words.labels[Label.PASSCODE]))
        - {"id", "code", "pin"}
    )
    + r"|\bzoom\b.*\d{3}",
    re.IGNORECASE,
)
_NOT_IN_NAMES = re.compile(r"[\d@/\\|<>{}\[\]:;_=+*#\"“”«»]|[(（][^)）]*[)）]?$|\s{2,}|[a-z]{3}\.\s+[A-Z][a-z]{2,}\b")
# "1918–1938" is no time of day.
_YEARS = re.compile(r"\b1[0-9]\d\d\s?[–-]\s?(?:1[0-9]|20)\d\d\b")
_REMNANT = re.compile(
    r"\\[A-Za-z]|\b(?:math(?:bb|cal|rm|frak|bf)|frac|emph|text(?:it|bf|sc))\b|^:\w+:|</?\w+>|\bTB[ACD]\b|\{\{|^\W?\d{1,2}[.:]\d\d\b|^\[?(?:Seminar|Talk|Lecture)\s(?:Series\s)?#\d"
)
_REMARK = re.compile(
    r"\((?:joint|w/|with\s|NB\b|note\b|in\s[A-Z]\w+\)|online|via\s|tentative|TBC|moved|cancel)|\s--\s|\*$|\bNB:|[（(](?:英文|英語)",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"[.!?。！？]\s+[A-ZÀ-Þ].*[.!?。！？]\s*$")
_ENDS_LOOSE = re.compile(r"[,;:–—|-]$|[(（\[][^)）\]]*$")


def add_doubts(draft: Draft, *, today: dt.date, elsewhere: str | None, headed: frozenset[int] = frozenset()) -> Draft:
    """The draft with a doubt on each field that looks wrong and has none yet.

    `elsewhere` is an address to join that stands somewhere in the text, `headed` are the years that its headings name.
    """
    doubted = {doubt.field for doubt in draft.doubts}
    fresh = [doubt for doubt in _find_doubts(draft, today, elsewhere, headed) if doubt.field not in doubted]
    return replace(draft, doubts=(*draft.doubts, *fresh)) if fresh else draft


def _find_doubts(draft: Draft, today: dt.date, elsewhere: str | None, headed: frozenset[int]) -> Iterator[Doubt]:
    if why := _doubt_title(draft):
        yield Doubt(field="title", why=why)
    if why := _doubt_speakers(draft):
        yield Doubt(field="speakers", why=why)
    if draft.date is None:
        yield Doubt(field="date", why="No day was found in the text. Add it once it is known.")
    elif (
        abs(draft.date.year - today.year) > _NEAR_YEARS
        and draft.date.year not in headed
        and not _settles_year(draft.sources.get("date", ""))
    ):
        yield Doubt(field="date", why=f"The year {draft.date.year} does not stand beside the day. Check it.")
    if draft.link and not surely_joins(draft.link):
        yield Doubt(field="link", why="This address is of no meeting program that is known here. Check that it joins.")
    elif (
        draft.meeting_id and draft.link == zoom_address(draft.meeting_id) and not has_url(draft.sources.get("link", ""))
    ):
        why = "The text has no address, only a meeting's number, of which this one was made. Check that it joins."
        yield Doubt(field="link", why=why)
    if elsewhere and draft.link is None:
        yield Doubt(field="link", why=f"{elsewhere} stands in the text, but not with this talk. Check how to join it.")


def _is_made(draft: Draft) -> bool:
    """Whether the text has only the number of which the draft's address was made."""
    made = zoom_address(draft.meeting_id) if draft.meeting_id else None
    return draft.link is not None and draft.link == made and not has_url(draft.sources.get("link", ""))


def _settles_year(words: str) -> bool:
    """Whether a day as written has its year, or a weekday that only one near year fits."""
    return any(mention.year or mention.weekday is not None for mention in find_dates(words, told=True))


def _doubt_title(draft: Draft) -> str | None:
    title = draft.title
    if title is None:
        return None if _is_stated(draft, "title") else "No title was found in the text. Add it if there is one."
    if _MEETING.search(title) or has_url(title) or find_email(title):
        return "This line says how to join rather than what the talk is about. Check the title."
    if greets(title) or closes(title) or names_occasion(title) or says_break(title) or announces(title):
        return "This line names the occasion or its circumstances rather than a talk. Check the title."
    if _CASELESS.match(title) and not _CASELESS.match(draft.sources.get("title", "")[len(title) :]):
        return "The title begins in the middle of a sentence. Check where it starts."
    if len(title) > _LONGEST_TITLE or _SENTENCES.search(title) or _ENDS_LOOSE.search(title):
        return "The title may hold more or less than the title. Check where it starts and ends."
    if _REMNANT.search(title):
        return "The title holds marks of another program. Check how it should read."
    if says_cancelled(title[:20]) or says_postponed(title[:20]):
        return "This line says that the talk is off or moved rather than what it is about. Check the title."
    if _REMARK.search(title) or says_only_here(title) or (len(draft.speakers) > 1 and ";" in title):
        return "The title holds a remark, or two titles. Check where it ends."
    mentions = find_mentions(_YEARS.sub(" ", title), told=len(title) < 80)
    if mentions.dates or mentions.hours or (names_room(title) and any(sign.isdigit() for sign in title)):
        return "The title holds a day, an hour or a room. Check what belongs to it."
    if any(len(person.name) > 4 and person.name in title for person in draft.speakers):
        return "The title holds the speaker's name. Check what belongs to it."
    return None


def _is_stated(draft: Draft, name: str) -> bool:
    """Whether the text itself says that there is nothing to say yet, as "TBA" does."""
    words = draft.sources.get(name, NOT_FOUND)
    return words != NOT_FOUND and is_missing(words)


def _doubt_speakers(draft: Draft) -> str | None:
    if not draft.speakers:
        return (
            None if _is_stated(draft, "speakers") else "No speaker was found in the text. Add the name if there is one."
        )
    strange = next((person for person in draft.speakers if _looks_strange(person)), None)
    if strange:
        return f"“{strange.name[:80]}” does not look like a person's name. Check who speaks."
    if len(draft.speakers) > _MOST_SPEAKERS:
        return "So many people hardly give one talk. Check who speaks."
    return None


def _looks_strange(person: SpeakerName) -> bool:
    if _NOT_IN_NAMES.search(person.name) or is_institution(person.name):
        return True
    least = _LIKELY_NAME if person.name[0] < "\u3000" else _LIKELY_NAME / 2
    last = person.name.split()[-1]
    return rate_name(person.name) < least or (last.endswith(".") and len(last) > 3)
