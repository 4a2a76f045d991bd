"""Words that hardly are a title, whatever they stand beside: a by-line, a headline, a greeting, an exhortation."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used
from seminar.reading.languages.groups import BY, WITH, A
from seminar.reading.talk.surroundings import greets
from seminar.reading.talk.title_parts import SHARED
from seminar.reading.who.announcing import announces
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.hosts import names_host
from seminar.reading.who.named_people import find_named_people

# "By Ada and Friends (other events)"
_BY_LINE_OF = re.compile(
    r"(?:by|posted\sby|presented\sby|hosted\sby|published\sby)\s(?!the\b|an?\b)(?=[A-Z])(?!.*[?:])", re.IGNORECASE
)
# "a talk with slides", "An illustrated lecture by our head gardener", "invites you to a talk by"
_KIND = compile_when_used(
    rf"(?:{A}\s(?:[\w-]{{3,16}}\s){{0,2}}(?:talk|lecture|presentation|slide[\s-]?show|vortrag|lichtbildvortrag|conférence|exposé|charla|conferencia|conferenza|palestra)"
    rf"(?:\s(?:(?:{WITH})\s(?:[\w-]{{3,16}}\s){{0,2}}\w{{3,16}}|(?:{BY})\b.{{0,60}}))?|.{{0,40}}\binvites?\syou\sto\b.{{0,40}})",
    re.IGNORECASE,
)
# A newspaper's line on a talk is no title of it.
_HEADLINE = re.compile(
    r"\bto\s(?:give|speak|deliver|present|lecture|discuss|host)\b"
    r"|\b(?:gives|delivers|presents)\s(?:\w+\s){0,3}(?:talk|lecture)\b|\bspricht\süber\b",
    re.IGNORECASE,
)
_GREETS = re.compile(r"(?:dear|hi|hello|liebe|cher|chère|estimad|prezad|car[ioae])\b", re.IGNORECASE)
_WORDS = compile_when_used(rf"[^\W\d_]{{4}}|[{UNSPACED}]{{2}}|[A-Z]{{2}}")
# "The Friends of the Old Harbour are proud to present"
_PRESENTS = re.compile(
    r"\s(?:presents?|präsentier(?:t|en)|présente(?:nt)?|presentan?|presentano|apresentam?)\s?[:.…]*$"
)
# "announces the final oral examination of", "candidate for the degree of Doctor of Philosophy"
_EXAMINES = re.compile(
    r"(?:.{0,60}\sannounces?\sthe\s.{5,60}\sof$|(?:an?\s)?(?:candidate\s)?for\sthe\sdegree\sof\b"
    r"|.{0,20}\bpartial\sfulfil{1,2}ment\sof\b)",
    re.IGNORECASE,
)
# "An evening with naturalist Ada Quill"
_HOUR_WITH = re.compile(
    r"(?:an?\s)?(?:[a-z]{3,12}\s){0,2}(?:evening|afternoon|morning|hour|conversation|talk|lecture|presentation|reading)\s(?:with|by)\s"
    r"|(?:ein\s)?(?:abend|gespräch)\smit\s|une\ssoirée\savec\s|una\s(?:serata|tarde|noche)\scon\s",
    re.IGNORECASE,
)
_EXHORTS = re.compile(
    r"(?:please|nb|n\.b\.|bitte|achtung|hinweis|merci\sde|attention(?!\s(?:is|as|in|and|of|or|to|without|beyond|heads?|spans?)\b)|prière\sde|por\sfavor|atención|atenção|si\sprega|attenzione"
    r"|note|mind)\b(?!:)|(?:scan|visit|book|click|register|rsvp|sign\sup|follow)\s(?:the|our|this|here|now|your|at|on|by|for)\b"
    r"|(?:hey|hi|hello)\b|(?:the\s)?speaker\sto\sbe\b",
    re.IGNORECASE,
)
_ADDRESSES_READER = re.compile(r"(?:we|please|you|it|our|this|i|the)\b", re.IGNORECASE)
# "Special Events", "Lectures & Events", "Upcoming Seminars and Talks": what a page of a site is called
_PAGE = re.compile(
    r"(?:(?:special|upcoming|featured|past|all|public|campus|current|recent|academic|departmental|department|coming|our|news|and|&|of|the|list|calendar"
    r"|events?|lectures?|seminars?|talks?|colloquia|workshops?|conferences?|activities|details|information|schedule)[\s,/|]{0,3}){2,6}",
    re.IGNORECASE,
)
# "The Bookshop on the Quay | Events"
_SITE_PART = re.compile(
    r"\s[|»>›]\s(?:events?|news|talks|calendar|what['’]s\son|programme?|diary|home)$", re.IGNORECASE
)
# "£6, includes a glass of wine"
_PRICE = re.compile(
    r"[£€$]\s?\d|\d+\s?[£€]|\b(?:CHF|EUR|USD|GBP|AUD|CAD|SEK|NOK|DKK|INR|Rs\.?|kr\.?)\s?\d|\d\s?(?:CHF|EUR|Euro|kr)\b"
)
# "in the Oak Hall", "with a reception afterwards"
_BEGINS_SMALL = re.compile(
    r"(?:in|at|on|by|with|from|for|to|im|am|an|auf|mit|von|au|aux|dans|à|avec|par|en|con|em|com|nel|nella|alla|al|presso)\s[^\W\d_]"
)
# "Decorations may be worn."
_MAY = re.compile(
    r"\s(?:will|may|can|must|should|shall|wird|werden|kann|können|dürfen|sera|seront|peut|peuvent|será|serán|puede|pueden|sarà|saranno|può|possono"
    r"|serão|pode|podem)\s[a-zà-þ]"
)
# Who writes so talks to others.
_FACES = re.compile("[\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a]")
# Longer lines that name a host say more than that.
_LONGEST_HOST = 60


def weigh_wording(title: str) -> float:
    """What the words alone cost a claim to be the title, in points of its score."""
    cost = 0.0
    if title.endswith(".") and not title.endswith("..") and is_honored(title):
        cost += 3  # "Dr Ada Quill has counted moths for years."
    if _BEGINS_SMALL.match(title) or (title.endswith(".") and _MAY.search(title)):
        cost += 3
    if _BY_LINE_OF.match(title):
        cost += 4
    if _KIND.fullmatch(title):
        cost += 4
    if _PRESENTS.search(title) or _EXAMINES.match(title):
        cost += 4
    if _HEADLINE.search(title):
        cost += 3.5
    if _HOUR_WITH.match(title) and find_named_people(title):
        cost += 2.5  # it is called so where nothing else is its title
    if len(title) < _LONGEST_HOST and names_host(title) and find_named_people(title):
        cost += 4  # "modera Anna Giraudo"
    if _ADDRESSES_READER.match(title) and announces(title):
        cost += 6
    if (greets(title) or _GREETS.match(title)) and announces(title):
        cost += 6
    if "|" in title and all(len(part.split()) <= 2 for part in title.split("|")):
        cost += 4
    if len(title) < _LONGEST_HOST and _PAGE.fullmatch(title):
        cost += 4
    if _SITE_PART.search(title) or _PRICE.match(title):
        cost += 4
    if _FACES.search(title):
        cost += 2.5
    if not _WORDS.search(title) or SHARED.match(title):
        cost += 4
    return cost


def exhorts(text: str) -> bool:
    """Whether words ask the reader to do something: "Please register", "Scan the code"."""
    return bool(_EXHORTS.match(text))
