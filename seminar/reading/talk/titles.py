"""Lines that claim to be a talk's title, alone or with speakers on the same line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from seminar.reading.languages import UNSPACED, Words, compile_when_used, gather_words
from seminar.reading.talk.evidence import Evidence
from seminar.reading.talk.materials import strip_link_words
from seminar.reading.talk.sections import runs_on
from seminar.reading.talk.title_parts import HEADED, LED_BY, SHARED, part_title
from seminar.reading.talk.traits import (
    greets,
    mentions_occasion,
    names_host,
    names_occasion,
    names_room,
    rate_title,
    strip_marks,
)
from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.text.quotes import find_quotes, strip_quotes
from seminar.reading.text.tongue import differ_in_tongue
from seminar.reading.unspaced.titles import drop_unspaced_edges, tidy_unspaced_title
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import find_dates
from seminar.reading.when.moments import find_mentions
from seminar.reading.who.names import is_institution, is_name
from seminar.reading.who.people import split_people, strip_lead, tidy_affiliation
from seminar.reading.who.prose import announces, find_named_people
from seminar.speaker import SpeakerName

_BY_LINE_OF = re.compile(
    r"(?:by|posted\sby|presented\sby|hosted\sby|published\sby)\s(?!the\b|an?\b)(?=[A-Z])(?!.*[?:])", re.IGNORECASE
)
# "LogicSoc talk 2/12": what kind of meeting it is, and when.
_NAMES_TALK = re.compile(
    r"(?:[\w’'&-]{2,24}\s){0,4}(?:talk|lecture|seminar|colloquium|program(?:me)?|meeting|webinar|forum|caf[ée]|symposium|vortrag|kolloquium|exposé|séminaire|charla|seminario|palestra"
    r"|seminário|conferenza)(?:\s#?\d[\d./-]{0,9})?",
    re.IGNORECASE,
)
_BY_LINE = re.compile(
    r"(?:(?:(?:an?|ein|une|una|um|uma)\s)?(?:public\s|guest\s)?(?:talk|lecture|seminar|conférence|exposé|vortrag|gastvortrag|charla|conferencia"
    r"|palestra|conferência|conferenza|seminario|lezione)\s)?(?:by|von|par|de|di|por|da|del|della|do|with|mit|avec|con|com)(?:\s+|$)",
    re.IGNORECASE,
)
# "will speak about" at the end of a line: the next one is the title.
_LEADS_TO = Words(gather_words(lambda words: words.titled), within=r"(?:%s)\s*:?\s*$")
# A newspaper's line on a talk is no title of it.
_HEADLINE = re.compile(
    r"\bto\s(?:give|speak|deliver|present|lecture|discuss|host)\b|\b(?:gives|delivers|presents)\s(?:\w+\s){0,3}(?:talk|lecture)\b|\bspricht\süber\b",
    re.IGNORECASE,
)
_GREETS = re.compile(r"(?:dear|hi|hello|liebe|cher|chère|estimad|prezad|car[ioae])\b", re.IGNORECASE)
_WORDS = compile_when_used(rf"[^\W\d_]{{4}}|[{UNSPACED}]{{2}}|[A-Z]{{2}}")
# So are those right behind one of these, without a colon.
_RECURRING = re.compile(
    r"(?:seminar|kolloquium|arbeitskreis|arbeitsgruppe|lesekreis|workshop|séminaire|atelier|groupe|seminario|seminário"
    r"|colóquio|coloquio|gruppo|grupo)\s?$",
    re.IGNORECASE,
)
_HOUR_WITH = re.compile(
    r"(?:an?\s)?(?:[a-z]{3,12}\s){0,2}(?:evening|afternoon|morning|hour|conversation|talk|lecture|presentation|reading)\s(?:with|by)\s"
    r"|(?:ein\s)?(?:abend|gespräch)\smit\s|une\ssoirée\savec\s|una\s(?:serata|tarde|noche)\scon\s",
    re.IGNORECASE,
)
# "Ingeniero de minas e historiador", "Schriftstellerin und Übersetzerin"
_OCCUPATION = re.compile(
    r"[^\W\d_]{2,20}(?:ist[ae]?|or|ora|rice|eur|euse|er|ero|era|iere|iera|og[oae]?|oga|logue|graphe?|ien|ienne|ière|ano|ana|ico|ica"
    r"|ant[e]?|ent[e]?|afo|afa|euta|ari[oa]|ian|cher|cherin|erin|orin|istin)\b(?:\s[\w’',&-]{1,20}){0,6}$",
    re.IGNORECASE,
)
_EXHORTS = re.compile(
    r"(?:please|nb|n\.b\.|bitte|achtung|hinweis|merci\sde|attention|prière\sde|por\sfavor|atención|atenção|si\sprega|attenzione"
    r"|note|mind)\b(?!:)|(?:scan|visit|book|click|register|rsvp|sign\sup|follow)\s(?:the|our|this|here|now|your|at|on|by|for)\b"
    r"|(?:hey|hi|hello)\b|(?:the\s)?speaker\sto\sbe\b",
    re.IGNORECASE,
)
_ADDRESSES_READER = re.compile(r"(?:we|please|you|it|our|this|i|the)\b", re.IGNORECASE)
ORDINAL = re.compile(
    r"^(?:(?:talk|lecture|session|seminar|week|part|no\.?|number|#)\s*#?\d{1,4}|\d{1,3}(?:st|nd|rd|th)\s+\w+)\s*[:.–—-]\s*",
    re.IGNORECASE,
)
# "Knots in ice and what they hold - FNHS": a page's headline ends with the name of the site.
_SITE = re.compile(
    r"(?<=[a-zà-þ.?!”\"])\s+[-–—|]\s+(?:[A-Z]{3,8}|[A-Z][\w.&’'-]{1,20}(?:\.(?:org|com|net|edu|info))|[A-Z]\w+\s(?:Society|Blog|News|Website|Club|Library))$"
)
_PAUSES = ",，、:："
# A title shares words with its abstract: what that is worth where it shares all.
_FOR_SHARE = 4.0
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
        taken = _count_block(facts, place)
        text = join_wrapped([line.text for line in facts[place : place + taken]])
        while place + taken < len(facts) and taken < 3 and _wraps(facts[place + taken - 1], facts[place + taken]):
            text = join_wrapped([text, facts[place + taken].text])
            taken += 1
        near = min((abs(place - each) for each in dated), default=9)
        led = _LEADS_TO.search(facts[place - 1].text) if place else None
        claims += _claim_line(
            text, facts, place, evidence, 4.0 if led else 1.0 if near <= 2 else 0.5 if near <= 4 else 0.0
        )
        place += taken
    return sorted(claims, key=lambda claim: -claim.score)


def drop_edges(rest: str) -> str:
    """What is left beside a date without its hinges: "Ada Quill, on knots" of ": Ada Quill, on knots"."""
    if is_unspaced(rest):
        return drop_unspaced_edges(rest)
    rest = rest if "(" in rest else re.sub(r"\s*\)$", "", rest)
    return _EDGES.sub("", rest).strip(" ,;")


# "at" and the like before the words; a quotation keeps its marks.
_EDGES = re.compile(
    r"^(?:[^\w“\"«„]|_)*+(?:(?:at|on|from|and|to|in|um|ab|à|às|alle|ore|a\slas)(?!\w))?(?:[^\w“\"«„]|_)*+(?=[\w“\"«„])"
    r"|[\s,;:|(–—-]+$"
)
# Coauthors behind a title in quotes.
_WITH = re.compile(r"\s*\((?:joint\s|joint work\s)?with\s[^()]{3,120}\)")


def strip_date(title: str) -> str:
    """A title without the day that a list's or file's name puts before it."""
    dates = find_dates(title[:40])
    rest = title[dates[0].stop :].strip(" ,:;–—-|") if dates and dates[0].start == 0 else ""
    return rest if len(rest) > 8 else title


def strip_occasion(title: str) -> str:
    """A title without "Seminar:" before it, or the quotation that follows such a word."""
    if is_unspaced(title):
        return title
    for quote in find_quotes(title):
        if quote.start == 0 and _WITH.fullmatch(title[quote.stop :]):
            return quote.inner
        outside = f"{title[: quote.start]} {title[quote.stop :]}".strip(" ,:;–—-|")
        if outside and names_occasion(outside) and len(quote.inner) > len(outside):
            return quote.inner
    head = HEADED.fullmatch(title)
    kind = head is not None and (names_occasion(head["occasion"]) or bool(_NAMES_TALK.fullmatch(head["occasion"])))
    if head and kind and len(head["occasion"].split()) <= 4 and len(head["title"]) > 8:
        return head["title"]
    return title


def _count_block(facts: Sequence[Line], place: int) -> int:
    """How many lines from a place on are a title by themselves: those of a short paragraph of nothing else."""
    stop = place + 1
    while stop < len(facts) and not facts[stop].gap and facts[stop].number == facts[stop - 1].number + 1:
        stop += 1
    block = facts[place:stop]
    if not facts[place].gap and (place == 0 or not split_people(facts[place - 1].text)):
        return 1
    if len(block) > 2 and not _says_title(block[2].text):
        block = block[:2]
    if not 2 <= len(block) <= 3 or any(line.bullet for line in block):
        return 1
    alike = all(_says_title(line.text) and line.level == block[0].level for line in block)
    alike = alike and len({is_unspaced(line.text) for line in block}) == 1  # else one translates the other
    alike = alike and not any(differ_in_tongue(one.text, two.text) for one, two in pairwise(block))
    return len(block) if alike else 1


def _says_title(text: str) -> bool:
    mentions = find_mentions(text)
    people = split_people(text) or split_people(LED_BY.sub("", text))
    other = mentions.dates or mentions.hours or people or is_institution(text) or names_room(text)
    return (
        rate_title(text) >= 1
        and not mentions_occasion(text)
        and not other
        and not announces(text)
        and not ORDINAL.match(text)
    )


def _wraps(line: Line, after: Line) -> bool:
    """Whether a title goes on in the line after."""
    if is_unspaced(line.text) != is_unspaced(after.text) or differ_in_tongue(line.text, after.text):
        return False  # its translation
    alike = after.level == line.level and after.strong == line.strong and not after.bullet
    if not alike or after.number > line.number + (2 if line.level else 1) or (after.gap and not line.level):
        return False
    if strip_quotes(line.text) != line.text:
        return False  # a quotation is whole
    least = -1 if is_unspaced(line.text) else 0  # a short half of a line
    if rate_title(line.text.rstrip(_PAUSES)) < least:
        return False
    if is_name(after.text) or is_institution(after.text) or names_room(after.text):
        return False
    mentions = find_mentions(after.text)
    if len(after.text) < 60 and names_host(after.text):
        return False
    people = split_people(after.text) or split_people(LED_BY.sub("", after.text))
    if mentions.dates or mentions.hours or people:
        return False
    return runs_on(line.text, after.text) or bool((line.level or line.strong) and rate_title(after.text) > 0)


def _claim_line(text: str, facts: Sequence[Line], place: int, evidence: Evidence, near_date: float) -> list[Claim]:
    line = facts[place]
    weight = _weigh_typography(line) - min(place, 20) * 0.1 + near_date
    text = strip_link_words(text, (line,))
    if place == 0:
        text = _SITE.sub("", text)
    mentions, for_people = find_mentions(text), 2.5
    holed = text[-1:] in ".!" and any(
        text[: each.first].count(" ") > 2 and text[each.stop :].count(" ") > 1 for each in mentions.hours
    )
    if mentions.dates or mentions.hours:
        text = drop_edges(mentions.rest)
        weight, for_people = weight - 1.5, 5.5  # a date, a name and words: a row of a list
        if len(text.split()) < 3 and not text[:1].islower() and len(text) < 24 and not is_unspaced(text):
            weight -= 4  # a city beside its local time
    text = ORDINAL.sub("", strip_marks(text), count=1) if text else ""
    text = tidy_unspaced_title(text) if is_unspaced(text) else text.lstrip(".").strip(" ,;|–—-")
    if not text or (text[0] in "(（" and text[-1] in ")）"):
        return []
    claims = []
    for title, people in part_title(text):
        if len(people) == 1 and not people[0].affiliation and evidence.writes_all_small(people[0].name):
            title, people = text, ()  # "Free Will: do we have it?"
        score = rate_title(title) + weight + _FOR_SHARE * evidence.share(title)
        if _follows_occasion(title, text):
            score += _FOR_OCCASION
        if people:
            score += for_people
        elif split_people(strip_lead(title)) and not title.endswith("?"):
            score -= 4
        if quote := next((quote for quote in find_quotes(text) if quote.inner == title), None):
            score += -1.0 if _RECURRING.search(text[: quote.start]) else 2.5
        if _ADDRESSES_READER.match(title) and announces(title):
            score -= 6
        below_name = _stands_below_name(line, place, facts)
        if below_name and (_OCCUPATION.match(title) or is_institution(title)):
            score -= 3  # what the speaker is, or where
        elif below_name and "," in title and tidy_affiliation(title) != title:
            score -= 4  # "Research Scientist, Fano Mills"
        if (head := HEADED.fullmatch(text)) and _NAMES_TALK.fullmatch(head["occasion"]) and is_name(head["title"]):
            score -= 6  # "Artist talk: Ada Quill"
        if _BY_LINE_OF.match(title):
            score -= 4  # "By Ada and Friends (other events)"
        if _EXHORTS.match(title) or greets(line.text):
            score -= 5
        if holed:
            score -= 4  # "Who wants to eat with Ada: meet us at in the hall."
        if place + 1 < len(facts) and len(title.split()) > 1 and _leads_to_person(facts, place):
            score += 1.5
        if _is_subtitle(facts, place):
            score -= 1.5
        if people and _NAMES_TALK.fullmatch(title):
            score -= 5  # "LogicSoc talk 2/12 - Ada Quill"
        if _HOUR_WITH.match(title) and find_named_people(title):
            score -= 4  # "An evening with naturalist Ada Quill"
        if "|" in title and all(len(part.split()) <= 2 for part in title.split("|")):
            score -= 4
        if (greets(title) or _GREETS.match(title)) and announces(title):
            score -= 6
        if not _WORDS.search(title) or SHARED.match(title):
            score -= 4
        if _HEADLINE.search(title):
            score -= 3.5
        if len(title) < 60 and names_host(title) and find_named_people(title):
            score -= 4  # "modera Anna Giraudo"
        claims.append(Claim(score=score, title=title, people=people, line=line, place=place))
    return claims


def _leads_to_person(facts: Sequence[Line], place: int) -> bool:
    """Whether the next line is "a lecture by", with the name behind it or on the line after."""
    after = facts[place + 1].text
    led = _BY_LINE.match(after)
    if not led:
        return False
    who = after[led.end() :] or (facts[place + 2].text if place + 2 < len(facts) else "")
    return bool(split_people(who))


def _is_subtitle(facts: Sequence[Line], place: int) -> bool:
    """Whether a dash sets the line off from the title right above, which begins with none."""
    line = facts[place]
    if not place or line.gap or not line.bullet or not _says_title(facts[place - 1].text):
        return False
    return not facts[place - 1].bullet and not (place + 1 < len(facts) and facts[place + 1].bullet)


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
