"""Lines that claim to be a talk's title, alone or with speakers on the same line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seminar.reading.languages import Words, compile_when_used, gather_words
from seminar.reading.languages.groups import BY, NEVER_LAST, WITH, A
from seminar.reading.talk.cancelling import strip_marks
from seminar.reading.talk.evidence import Evidence
from seminar.reading.talk.materials import strip_link_words
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.surroundings import greets, tells_of_last_one
from seminar.reading.talk.title_heads import names_kind
from seminar.reading.talk.title_lines import ORDINAL, is_subtitle, join_title, leads_to_title
from seminar.reading.talk.title_parts import HEADED, is_made_from, part_title
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.talk.title_tails import strip_kind
from seminar.reading.talk.title_wording import exhorts, weigh_wording
from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.trimming import drop_edges
from seminar.reading.unspaced.titles import tidy_unspaced_title
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.affiliations import tidy_affiliation
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import SURE_NAME, is_name, rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.people_lines import strip_lead
from seminar.speaker import SpeakerName

_BY_LINE = compile_when_used(
    rf"(?:(?:presented|given|delivered)\s|(?:{A}\s)?(?:public\s|guest\s)?(?:talk|lecture|seminar|conférence|exposé|vortrag|gastvortrag|charla|conferencia"
    rf"|palestra|conferência|conferenza|seminario|lezione)\s)?(?:{BY}|{WITH}|de|del|della|do)(?:\s+|$)",
    re.IGNORECASE,
)
# "will speak about" at the end of a line: the next one is the title.
_LEADS_TO = Words(gather_words(lambda words: words.titled), within=r"(?:%s)\s*:?\s*$")
# What is quoted right behind one of these, without a colon, is the name of a series.
_RECURRING = re.compile(
    r"(?:seminar|kolloquium|arbeitskreis|arbeitsgruppe|lesekreis|workshop|séminaire|atelier|groupe|seminario|seminário"
    r"|colóquio|coloquio|gruppo|grupo)(?:\s(?-i:[A-ZÀ-Þ])[^\W\d_]{1,12}){0,2}\s?$",
    re.IGNORECASE,
)
# "Ingeniero de minas e historiador", "Schriftstellerin und Übersetzerin"
_OCCUPATION = compile_when_used(
    r"[^\W\d_]{2,20}(?:ist[ae]?|or|ora|rice|eur|euse|er|ero|era|iere|iera|og[oae]?|oga|logue|graphe?|ien|ienne|ière|ano|ana|ico|ica"
    r"|ant[e]?|ent[e]?|afo|afa|euta|ari[oa]|ian|cher|cherin|erin|orin|istin)\b(?:\s[\w’',&-]{1,20}){0,6}$",
    re.IGNORECASE,
)
# "Knots in ice and what they hold - FNHS": a page's headline ends with the name of the site.
_SITE = re.compile(
    r"(?<=[a-zà-þ.?!”\"])\s+[-–—|]\s+(?:[A-Z]{3,8}|[A-Z][\w.&’'-]{1,20}(?:\.(?:org|com|net|edu|info))|[A-Z]\w+\s(?:Society|Blog|News|Website|Club|Library))$"
)
# "Am 3. Mai lädt", "On 3 May we meet": a sentence
_ON_DAY = re.compile(r"(?:^|[:.–—!?]\s)(?:Am|On|Le|El|Il|Em|No\sdia|El\sdía|Il\sgiorno)\s$")
# "Members' meeting: 9 February – Knots in ice" without the day
_DAY_GONE = re.compile(r"(?<=\w):\s[–—|-]\s")
# "What is Rock Café?", "About the Rock Evening": the name is a page's own.
_ABOUT_SERIES = re.compile(
    r"(?:what(?:\sis|['’]s)|who\s(?:is|are)|about|was\sist|wer\sist|über|qu['’]est[\s-]ce\sque|à\spropos\sd[eu]|¿?qué\ses|o\sque\s[ée]"
    r"|(?:che\s)?cos['’]\s?è)\s(?:(?:the|an?|la|le|el|il|das|der|die|un|una|o|a)\s|l['’])?(?P<name>[^?]{3,60}?)\s?\?*",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"[(（][^()（）]*[)）]")
# A title shares words with its abstract: what that is worth where it shares all.
_FOR_SHARE = 4.0
# ... what it is worth to stand below "will speak about",
_FOR_LEAD = 4.0
# ... and to go on in small letters below capitals.
_FOR_TWO_SIZES = 0.5
_MOST_ADDRESSED = 8
_HANGS = re.compile(rf"(?:\s{NEVER_LAST}|&)$", re.IGNORECASE)
# What it costs that the words before a title's colon could be a name.
_FOR_WHOLE = 1.5
_HALVES = re.compile(r"[^:]{4,40}: \S")
# ... and what it is worth to stand behind "PhD defence:".
_FOR_OCCASION = 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim to be the title; with a score up to 0 it is none. `people` stand on the same line.

    `line` is where it stands and `place` its number among the facts, both missing for a title that a sentence names.
    """

    score: float
    title: str
    people: tuple[SpeakerName, ...]
    line: Line | None
    place: int | None


def claim_titles(facts: Sequence[Line], evidence: Evidence) -> list[Claim]:
    """Every claim among the lines of facts, the strongest first."""
    claims: list[Claim] = []
    dated = [place for place, line in enumerate(facts) if find_dates(line.text[:200])]
    place = 0
    while place < len(facts):
        text, taken = join_title(facts, place)
        near = min((abs(place - each) for each in dated), default=9)
        led = place and (_LEADS_TO.search(facts[place - 1].text) or leads_to_title(facts[place - 1].text))
        beside = _FOR_LEAD if led else 1.0 if near <= 2 else 0.5 if near <= 4 else 0.0
        two_sized = facts[place].text.isupper() and not facts[place + taken - 1].text.isupper()
        claims += _claim_line(text, facts, place, evidence, beside + _FOR_TWO_SIZES * two_sized)
        place += taken
    return sorted(claims, key=lambda claim: -claim.score)


def _claim_line(text: str, facts: Sequence[Line], place: int, evidence: Evidence, near_date: float) -> list[Claim]:
    line = facts[place]
    if _ASIDE.fullmatch(line.text) and find_dates(line.text):
        return []  # "(Next on 5 March: Knots in ice)"
    weight = _weigh_typography(line) - min(place, 20) * 0.1 + near_date
    text = strip_kind(strip_link_words(text, (line,)))
    if place == 0:
        text = _SITE.sub("", text)
    named, at, _ = text.partition(" @ ")
    if at and rate_title(named) > 0 and not split_people(named):
        text = named  # a calendar puts the place behind the sign
    mentions, for_people = find_mentions(text), 2.5
    holed = text[-1:] in ".!" and any(
        text[: each.first].count(" ") > 2 and text[each.stop :].count(" ") > 1 for each in mentions.hours
    )
    told_on_day = any(
        _ON_DAY.search(text[: each.start]) and text[each.stop :].lstrip()[:1].islower() for each in mentions.dates
    )
    if mentions.dates or mentions.hours:
        text = _DAY_GONE.sub(": ", drop_edges(mentions.rest))
        weight, for_people = weight - 1.5, 5.5  # a date, a name and words: a row of a list
        if len(text.split()) < 3 and not text[:1].islower() and len(text) < 24 and not is_unspaced(text):
            weight -= 4  # a city beside its local time
    text = ORDINAL.sub("", strip_marks(text), count=1) if text else ""
    text = tidy_unspaced_title(text) if is_unspaced(text) else text.lstrip(".").strip(" ,;|–—-")
    if not text or (text[0] in "(（" and text[-1] in ")）"):
        return []
    claims = []
    for title, people in _list_readings(text):
        if len(people) == 1 and not people[0].affiliation and evidence.writes_all_small(people[0].name):
            title, people = text, ()  # "Free Will: do we have it?"
        if people and near_date == _FOR_LEAD and ": " in text and rate_name(people[0].name) < SURE_NAME:
            title, people = text, ()  # "... will speak about" / "Slow Gauges: how late is rain?"
        score = rate_title(title) + weight + _FOR_SHARE * evidence.share(title)
        whole = not people and title == text and bool(_HALVES.match(text)) and bool(split_people(text.split(": ")[0]))
        score -= _FOR_WHOLE * whole * (1 - evidence.writes_small(text.split(": ")[0]))
        score -= weigh_wording(title)
        if people and names_kind(title):
            score -= 5  # "LogicSoc talk 2/12 - Ada Quill"
        if _follows_occasion(title, text):
            score += _FOR_OCCASION
        if people:
            score += for_people
        elif split_people(strip_lead(title)) and not title.endswith("?") and not is_made_from(title):
            score -= 4
        if quote := next((quote for quote in find_quotes(text) if quote.inner == title), None):
            score += -1.0 if _RECURRING.search(text[: quote.start]) else 2.5
        if (head := HEADED.fullmatch(text)) and names_kind(head["occasion"]) and is_name(head["title"]):
            score -= 6  # "Artist talk: Ada Quill"
        if exhorts(title) or greets(line.text):
            score -= 5
        if tells_of_last_one(line.text.replace(title, " ")):
            score -= 8
        if _addresses_readers(facts, place):
            score -= 5  # "Friends of the Observatory,"
        if told_on_day:
            score -= 2.5  # "From cold light: on the chemists invite to their lecture"
        if _names_page(title, facts, evidence.raw):
            score -= 6
        if holed:
            score -= 4  # "Who wants to eat with Ada: meet us at in the hall."
        below_name = _stands_below_name(line, place, facts)
        if below_name and (_OCCUPATION.match(title) or is_institution(title)):
            score -= 3  # what the speaker is, or where
        elif below_name and "," in title and tidy_affiliation(title) != title:
            score -= 4  # "Research Scientist, Fano Mills"
        if place + 1 < len(facts) and len(title.split()) > 1 and _leads_to_person(facts, place):
            score += 1.5
        if is_subtitle(facts, place):
            score -= 1.5
        if place and not line.gap and _HANGS.search(facts[place - 1].text):
            score -= 3  # "SCHOOL OF" / "TROPICAL ENGINEERING"
        claims.append(Claim(score=score, title=title, people=people, line=line, place=place))
    return claims


def _addresses_readers(facts: Sequence[Line], place: int) -> bool:
    """Whether the first line ends with a comma and stands above a paragraph, as those do to whom a letter goes."""
    return (
        place == 0 and facts[0].text.endswith(",") and not facts[0].level and facts[0].text.count(" ") < _MOST_ADDRESSED
    )


def _names_page(title: str, facts: Sequence[Line], raw: str) -> bool:
    """Whether a line asks what the series or the page is whose name stands alone on another line, or is explained."""
    found = _ABOUT_SERIES.fullmatch(title)
    if not found:
        return False
    told = rf"\b{re.escape(found['name'])}\s(?:is|was|ist|est|es|é|è)\b"
    texts = [raw, *(fact.text for fact in facts)]
    return any(re.search(told, text) or text.casefold() == found["name"].casefold() for text in texts)


def _list_readings(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    """A title alone or with people, and where these could be its first words, "Breathing Walls: how", it alone."""
    parts = part_title(text)
    for title, people in parts:
        doubtful = len(people) == 1 and not people[0].affiliation and rate_name(people[0].name) < SURE_NAME
        if doubtful and title != text and text.startswith(f"{people[0].name}: ") and len(title.split()) > 2:
            return [*parts, (text, ())]
    return parts


def _leads_to_person(facts: Sequence[Line], place: int) -> bool:
    """Whether the next line is "a lecture by", with the name behind it or on the line after."""
    after = facts[place + 1].text
    led = _BY_LINE.match(after)
    if not led:
        return False
    who = after[led.end() :] or (facts[place + 2].text if place + 2 < len(facts) else "")
    return bool(split_people(who))


def _stands_below_name(line: Line, place: int, facts: Sequence[Line]) -> bool:
    """Whether nothing stands between the line and a line that is a name alone."""
    return place > 0 and not line.gap and is_name(facts[place - 1].text)


def _follows_occasion(title: str, text: str) -> bool:
    """Whether the title stands behind what kind of meeting it is: "PhD defence: Knots in ice"."""
    head = HEADED.fullmatch(text)
    return bool(head and head["title"].startswith(title) and names_occasion(head["occasion"]))


def _weigh_typography(line: Line) -> float:
    heading = 0.0
    if line.level:
        heading = max(4.5 - line.level, 0.5)
    return heading + (1.5 if line.strong else 0)
