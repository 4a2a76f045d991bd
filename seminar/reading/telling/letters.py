"""Letters whose sentences tell of several talks, each with its day, its speaker and its title."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Words, compile_when_used, gather_words
from seminar.reading.languages.groups import ABOUT, WITH
from seminar.reading.lists.own_days import find_own_days, read_day
from seminar.reading.talk.talks import Setting, read_talk
from seminar.reading.text.lines import Line
from seminar.reading.text.paragraphs import Paragraph, group_paragraphs
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.sentences import split_sentences
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.terms import Term
from seminar.reading.who.name_runs import NAME_RUN, cut_name
from seminar.reading.who.named_people import find_named_people
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.prose_titles import find_announced_title
from seminar.speaker import SpeakerName

_SHORTEST, _LONGEST = 80, 4000
_LONGEST_LETTER = 20_000
_SAME_TIME = Words(
    gather_words(lambda words: (*words.phrasing.same_hours, *words.phrasing.same_places))
    | {"usual time", "usual hour", "usual place"}
)


# "la geologa Violante Quill con «Vulcani»"
_WITH_TITLE = compile_when_used(rf"(?P<who>{NAME_RUN})(?:\s\([^()]{{2,80}}\))?,?\s(?:{WITH}|{ABOUT})\s(?=[“\"«„])")


@dataclass(frozen=True, slots=True)
class _Told:
    """Neighbouring sentences that tell of one talk, and its month and day; not `dated` where the talk before names
    these."""

    line: Line
    day: tuple[int, int]
    dated: bool = True


def read_letter(
    lines: Sequence[Line], era: Era, usual: Draft, term: Term | None
) -> tuple[list[Draft], tuple[Line, ...]]:
    """The talks of a text in sentences, and the lines that tell of none of them; no talks unless each of two and more
    has day, speaker and title of its own."""
    if sum(len(line.text) for line in lines) > _LONGEST_LETTER:
        return [], ()
    told: list[_Told] = []
    rest: list[Line] = []
    for paragraph in group_paragraphs(lines):
        found = (
            _part(paragraph.lines[0], paragraph.text, told[-1].day if told else None) if _may_tell(paragraph) else []
        )
        told += found
        rest += () if found else paragraph.lines
    days = {each.day for each in told}
    if len(told) < 2 or not all(_is_whole(each.line.text) for each in told):
        return [], ()
    if not any(find_announced_people(each.line.text) for each in told):
        return [], ()
    if {read_day(day) for line in lines for day in find_own_days(line.text[:_LONGEST])} - days:
        return [], ()  # the others stand elsewhere: this is some list
    drafts: list[Draft] = []
    for each in told:
        year = term.year_of(each.day[0]) if term else None
        day = drafts[-1].date if drafts and not each.dated else None
        draft = read_talk((each.line,), Setting(era=era, year=year, day=day, usual=usual))
        if draft is None:
            return [], ()
        if not draft.speakers and (people := _name_people(each.line.text)):
            why = "No verb says that this person speaks. Check the name."
            draft = replace(draft, speakers=people, doubts=(*draft.doubts, Doubt(field="speakers", why=why)))
        draft = take_over(draft, drafts, each.line.text)
        drafts.append(draft)
    if any(draft.start is None for draft in drafts) and any(
        find_mentions(line.text).hours for line in lines if line not in rest
    ):
        return [], ()
    if len({(draft.date, draft.start) for draft in drafts}) < len(drafts):
        return [], ()  # the same talk told twice
    whole = all(draft.title and draft.speakers and draft.date for draft in drafts)
    return (drafts, tuple(rest)) if whole else ([], ())


def _part(line: Line, text: str, before: tuple[int, int] | None) -> list[_Told]:
    """A paragraph at the sentences that name another day than those before, or another hour, speaker and title of it.

    `before` is the day of which the paragraphs above tell.
    """
    groups: list[tuple[list[str], tuple[int, int], bool]] = []
    for sentence in _list_sentences(text[:_LONGEST]):
        days = find_own_days(sentence)
        day = groups[-1][1] if groups else before
        if days and _name_people(sentence) and (not groups or read_day(days[0]) != day):
            groups.append(([sentence], read_day(days[0]), True))
        elif day and (not days or read_day(days[0]) == day) and _tells_of_next(sentence):
            groups.append(([sentence], day, bool(days)))
        elif groups:
            groups[-1][0].append(sentence)
    return [
        _Told(
            replace(line, text=" ".join(said), raw=" ".join(said), links=line.links if place == 0 else ()), day, dated
        )
        for place, (said, day, dated) in enumerate(groups)
    ]


def _may_tell(paragraph: Paragraph) -> bool:
    return paragraph.prose or (len(paragraph.text) > _SHORTEST and _tells_of_next(paragraph.text))


def _tells_of_next(sentence: str) -> bool:
    """Whether a sentence names hours, a speaker and a quoted title: "Then, at 18:30, Ada Quill presents «Knots»"."""
    return bool(find_quotes(sentence) and find_mentions(sentence).hours and find_announced_people(sentence))


def _list_sentences(text: str) -> list[str]:
    """The sentences of a paragraph, none of them cut within a quotation."""
    whole: list[str] = []
    for sentence in split_sentences(text):
        if whole and any(whole[-1].count(left) > whole[-1].count(right) for left, right in ("«»", "“”", "„“", "「」")):
            whole[-1] = f"{whole[-1]} {sentence}"
        else:
            whole.append(sentence)
    return whole


def _is_whole(text: str) -> bool:
    return bool(_name_people(text)) and find_announced_title(text) is not None


def _name_people(text: str) -> tuple[SpeakerName, ...]:
    """Who speaks by the verbs of the sentences, or the only person whom they name outside of quotations."""
    if people := find_announced_people(text):
        return people
    if (found := _WITH_TITLE.search(text)) and (name := cut_name(found["who"])) and " " in name:
        return (SpeakerName(name=name),)
    for quote in reversed(find_quotes(text)):
        text = f"{text[: quote.start]} {text[quote.stop :]}"
    return find_named_people(text)


def take_over(draft: Draft, drafts: Sequence[Draft], said: str) -> Draft:
    """The draft with the hours and the place of the one before, where "same time, same place" says so."""
    if not drafts or not _SAME_TIME.search(said):
        return draft
    before = drafts[-1]
    if draft.start:
        return replace(draft, venue=draft.venue or before.venue)
    return replace(
        draft, start=before.start, end=before.end, timezone=before.timezone, venue=draft.venue or before.venue
    )
