"""One talk's lines, or one row of a schedule, as a draft."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from seminar.reading.draft import Doubt, Draft
from seminar.reading.languages import Label, compile_when_used, gather_words, match_words
from seminar.reading.languages.groups import AT_HOUR, BEGINS
from seminar.reading.mistrust.own import find_hints, rate_ways
from seminar.reading.talk.cancelling import only_calls_off
from seminar.reading.talk.heads import Heads, read_heads
from seminar.reading.talk.in_person import is_only_here
from seminar.reading.talk.intervals import drop_silent, says_break
from seminar.reading.talk.labels import mark_labels
from seminar.reading.talk.links import Joining, find_joining
from seminar.reading.talk.materials import find_materials
from seminar.reading.talk.places import read_contact, read_venue
from seminar.reading.talk.sections import Gathered, gather
from seminar.reading.talk.signatures import drop_signature
from seminar.reading.talk.stated_people import join_texts
from seminar.reading.talk.statuses import read_status
from seminar.reading.text.invitations import read_joining_lines
from seminar.reading.text.lines import Line
from seminar.reading.text.sentences import split_sentences
from seminar.reading.when.day_hints import find_new_day
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import Statement, find_mentions
from seminar.reading.when.moments import Moment, settle_moment
from seminar.reading.who.announcing import announces
from seminar.reading.who.both_scripts import join_both_scripts
from seminar.reading.who.prose import find_announced_people

_WHEN_LABELS = (Label.DATE, Label.WHEN, Label.TIME)
_SOURCE_LENGTH = 300
_LONGEST_SENTENCE = 300
_SHORT_SENTENCE = 60
# "On Thursday, 28 January the geologist": the words before a day that opens its sentence.
_SHORT_OPENING = 16
# A sentence that tells the hour in a paragraph that tells something else.
_STARTS = compile_when_used(
    rf"(?:{match_words(gather_words(lambda words: words.talk_words))})"
    r"[^.;]{0,40}\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b|\s?Uhr)",
    re.IGNORECASE,
)
# Her talk, “Knots”, is at 2:00 in B 12.
_IS_AT = compile_when_used(
    rf"\b(?:is|{BEGINS}|begin|will\sbe|takes\splace|ist|findet|será|sarà)"
    rf"\s(?:promptly\s|pünktlich\s)?{AT_HOUR}\s\d",
    re.IGNORECASE,
)
# "This lunch hour lecture on 6 March", "See you on Tuesday, 11 April"
_CALLS = compile_when_used(
    r"(?:this|the|our|next|diese[rs]?|unser|nächster|ce|cette|notre|este|esta|nuestr[oa]|questo|questa|nostr[oa]|nossa?)\s"
    rf"(?:[\w’'-]{{1,20}}\s){{0,4}}?(?:{match_words(gather_words(lambda words: words.talk_words))})"
    r"\s(?:is\s|on\s|am\s|ist\s|le\s|del?\s|dia\s|día\s)"
    r".{0,24}\d|(?:see|join)\s(?:you|us)\s.{0,100}\d",
    re.IGNORECASE,
)
# "The doors open at the usual time of 7:30 pm", "zur gewohnten Zeit um 19 Uhr"
_AS_USUAL = compile_when_used(
    r"\b(?:(?:usual|regular|customary|normal|new)\s(?:start(?:ing)?\s)?(?:time|hour)|(?:gewohnte[rn]?|üblichen?)\s(?:Zeit|Stunde|Uhrzeit)"
    r"|heure\s(?:habituelle|accoutumée)|hora\s(?:habitual|de\ssiempre|de\scostume)|(?:solita|consueta)\sora|ora\s(?:solita|consueta))"
    r"[\s:,–—(]{1,3}(?:(?:of|is|at|um|à|de|a\slas|alle|às|das)\s)?\d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a talk's text may take from the document around it; `usual` has what the page says of all its talks."""

    era: Era
    year: int | None = None
    day: dt.date | None = None
    usual: Draft = field(default_factory=Draft)


def read_talk(lines: Sequence[Line], setting: Setting) -> Draft | None:
    """The talk that the lines announce, or nothing where they name neither title nor speaker."""
    pieces = drop_signature(mark_labels(read_joining_lines(lines)))
    return compose(gather(pieces), lines, setting)


def compose(gathered: Gathered, lines: Sequence[Line], setting: Setting) -> Draft | None:
    """A draft of what was gathered; `lines` are all of the talk's, where its link may stand."""
    heads = read_heads(gathered)
    moment = settle_moment(_state_moment(gathered, heads), setting.era, year=setting.year)
    joining = find_joining(lines)
    if not _is_talk(gathered, heads, moment, joining, setting):
        return None
    venue, contact = read_venue(gathered) or heads.cast.venue, read_contact(gathered)
    status, doubts = read_status(gathered, lines, moment.date_source)
    usual = setting.usual
    # What is usual on the page does not join a talk that is said to be held here alone.
    own_link = joining.link or joining.meeting_id or is_only_here(lines)
    draft = Draft(
        title=None if heads.title and only_calls_off(heads.title) else heads.title,
        speakers=join_both_scripts(heads.speakers, lines),
        date=moment.date or setting.day,
        start=moment.start or usual.start,
        end=moment.end if moment.start else usual.end,
        timezone=moment.timezone or usual.timezone,
        assumed_zone=setting.era.zone,
        link=joining.link if own_link else usual.link,
        meeting_id=joining.meeting_id if own_link else usual.meeting_id,
        passcode=joining.passcode if own_link or joining.passcode else usual.passcode,
        venue=venue or usual.venue,
        abstract=heads.abstract,
        bio=heads.biography,
        contact=contact,
        status=status,
        materials=find_materials(lines, gathered.of(Label.MATERIALS)),
        doubts=(*moment.doubts, *heads.doubts, *doubts, *_doubt_link(joining)),
        sources=_collect_sources(heads, moment, joining, venue, contact),
    )
    return replace(draft, sureness=rate_ways(gathered), hints=find_hints(draft, gathered, lines))


def _is_talk(gathered: Gathered, heads: Heads, moment: Moment, joining: Joining, setting: Setting) -> bool:
    """Whether there is a title or a speaker, and besides that some sign that the text invites."""
    titles, stated = gathered.of(Label.TITLE), gathered.of(Label.SPEAKER)
    invites = setting.day or moment.date or moment.start or joining.link
    labelled = stated and (titles or heads.abstract)
    return bool((heads.title or heads.speakers) and (invites or labelled))


def _state_moment(gathered: Gathered, heads: Heads) -> list[Statement]:
    """All words that may say when, labelled ones first."""
    statements = []
    for part in gathered.labelled:
        text = join_texts(part)
        if part.label in _WHEN_LABELS:
            # "Time (HKT)" and "New date" say something themselves.
            prefix = f"{part.words} " if "(" in part.words or part.words.lower().startswith("new") else ""
            weight = 9.0 if part.label is Label.TIME else 10.0
            statements.append(Statement(text=prefix + text, weight=weight, told=True))
        elif part.label in (Label.VENUE, Label.LINK) and len(text) < 200:
            alone = part.label is Label.LINK and bool((found := find_mentions(text)).hours) and not found.rest
            statements.append(Statement(text=text, weight=4 if alone else 2.2))  # "Meeting: 8:00 PM"
    statements += [Statement(text=part.text, weight=2) for part in gathered.of(Label.TITLE) if len(part.text) < 200]
    facts = [
        Statement(text=drop_silent(line.text), weight=5 if line.level or line.strong else 4)
        for line in _list_facts(heads.cast.facts)
    ]
    sentences = (each for text in heads.cast.invitations for each in split_sentences(text)[:20])
    facts += [
        Statement(text=each, weight=5.5)
        for text in heads.cast.abstract[:4]
        for each in split_sentences(text)[:8]
        if _STARTS.search(each)
    ]
    facts += [
        Statement(text=each, weight=2.1)
        for text in heads.cast.abstract[:4]
        for each in split_sentences(text)[:8]
        if _says_only_when(each)
    ]
    return [*statements, *facts, *(Statement(text=each, weight=_weigh_sentence(each)) for each in sentences)]


def _list_facts(facts: Sequence[Line]) -> Sequence[Line]:
    """The lines of facts without other days on which there is no session, where one of them names another day."""
    silent = [line for line in facts if says_break(line.text) and find_mentions(line.text).dates]
    others = [line for line in facts if line not in silent]
    return others if silent and any(find_mentions(line.text[:_LONGEST_SENTENCE]).dates for line in others) else facts


def _says_only_when(sentence: str) -> bool:
    """Whether a sentence that invites nobody is hardly more than a day, opens with a day of the week,
    names hours from start to end, or a new day."""
    mentions = find_mentions(sentence)
    if mentions.dates and (len(mentions.rest) <= 12 or _CALLS.match(sentence)):
        return True
    if mentions.dates and mentions.hours and find_new_day(sentence):
        return True
    if any(day.weekday is not None and day.start <= _SHORT_OPENING for day in mentions.dates[:1]):
        return True
    if mentions.hours and (len(sentence) <= _SHORT_SENTENCE or _AS_USUAL.search(sentence)):
        return True
    return len(sentence) < _LONGEST_SENTENCE and any(hours.end for hours in mentions.hours)


def _weigh_sentence(sentence: str) -> float:
    """More for one that names a day with its hour: it invites, where a day alone may be that of a press note."""
    mentions = find_mentions(sentence)
    if mentions.dates and mentions.hours:
        return 4.5 if find_announced_people(sentence) and any(day.weekday is not None for day in mentions.dates) else 3
    if not mentions.hours:
        return 2
    return 2.5 if announces(sentence) or _IS_AT.search(sentence) else 2.2


def _doubt_link(joining: Joining) -> list[Doubt]:
    if joining.rival is None:
        return []
    return [Doubt(field="link", why=f"{joining.rival} could be the address to join as well. Check which one is.")]


def _collect_sources(
    heads: Heads, moment: Moment, joining: Joining, venue: str | None, contact: str | None
) -> dict[str, str]:
    sources = {
        "title": heads.title_source,
        "speakers": heads.speaker_source,
        "date": moment.date_source,
        "start": moment.time_source,
        "timezone": moment.zone_source,
        "link": joining.link_source,
        "meeting_id": joining.id_source,
        "passcode": joining.passcode_source,
        "venue": venue,
        "abstract": heads.abstract,
        "bio": heads.biography,
        "contact": contact,
    }
    return {name: words[:_SOURCE_LENGTH] for name, words in sources.items() if words}
