"""A title on lines of its own, to which the sentence above it leads."""

import re
from collections.abc import Sequence

from seminar.reading.languages import compile_when_used
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.surroundings import closes
from seminar.reading.talk.title_lines import join_title
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.addresses import find_urls
from seminar.reading.text.paragraphs import Paragraph, is_raised
from seminar.reading.text.quotes import strip_quotes
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.acting import find_actors
from seminar.reading.who.announcing import announces
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.people import split_people
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.sentence_words import TALKING, TITLING

# "will speak about", "nous entretiendra des", "hält einen Vortrag über:", "con la charla:"
_LEADS = compile_when_used(
    rf"(?:(?:{TITLING}|\b(?:on|about|über|zu|zum|von|vom|des|du|de\sla|sur|sobre|su|sul|sullo|sulla|sui|di|del|della"
    r"|acerca\sde|em\storno\sde))[\s:,–—-]{0,4}|:\s?)$",
    re.IGNORECASE,
)
# "donnera un exposé intitulé", "hält einen Vortrag mit dem Titel"
_OF_TALK = compile_when_used(rf"[a-zà-þ]\s(?:{TALKING})\s(?:{TITLING})\s?:?$", re.IGNORECASE)
# "fala sobre Knots in ice": the line's rest is the title.
_ON_LINE = compile_when_used(
    r"\b(?:(?:speak|talk|tell\sus|speaking|talking|talks|speaks|telling\sus|talk|lecture)\s(?:about|on)"
    r"|(?:spricht|sprechen|referiert|vortrag)\s(?:über|zu)|(?:parle|parlera|parler|exposé|causerie)\s(?:de|du|des|sur)"
    r"|(?:habla|hablará|hablar|hablarnos|charla|platica)\s(?:de|sobre)|(?:fala|falará|falar|palestra)\s(?:de|sobre)"
    r"|(?:parla|parlerà|parlare|parlarci)\s(?:di|del|della|su))\s?:?\s+(?P<title>[A-ZÀ-Þ¿¡“\"«„][^.;]{7,160}[^.;:,\s])\s?\.?$",
    re.IGNORECASE,
)
_RUN_IN = compile_when_used(r"(?P<title>[A-Z][^.:!?“”]{10,120}):\s(?P<again>[A-Z][\w-]{2,20})\s")
_PARTED = compile_when_used(r"(?P<title>[A-Z][^.:!?“”\"]{12,120}):\s(?=[A-ZÀ-Þ][\w’']*\s[a-zà-þ].{60})")
_QUOTED = compile_when_used(
    r"[“\"«„](?P<title>[A-ZÀ-Þ][^“”\"«»„]{10,160}[.?!:])[”\"»“]\s+(?=[A-ZÀ-Þ][\w’']*\s[a-zà-þ].{60})"
)
_RAISED = compile_when_used(
    r"(?P<title>[A-ZÀ-Þ0-9“\"][^a-zà-þß-ÿ]{10,160}?[?!.:])\s+(?=[“\"]?[A-ZÀ-Þ][a-zà-þ]*\s[a-zà-þ])"
)
_BEHIND = compile_when_used(r"(?<=[\w)])\s?:\s(?P<title>[A-ZÀ-Þ“\"„«¿][^.:]{8,160}?(?::\s[^.:]{4,100}?)?)\.?$")
_LONGEST = 200
_MOST_LINES = 3
_LEAST = 1.0
# "hält einen Vortrag zu": shorter words are a label rather than a sentence.
_SHORTEST_LEAD = 20
_FEWEST = 3


def find_led_title(paragraphs: Sequence[Paragraph]) -> str | None:
    """The words right below an inviting sentence that stops where a title has to follow."""
    for place, paragraph in enumerate(paragraphs[:-1]):
        if len(paragraph.text) < _SHORTEST_LEAD or not _LEADS.search(paragraph.text[-60:]):
            continue
        telling = _OF_TALK.search(paragraph.text[-60:]) or announces(paragraph.text)
        if not (telling or find_announced_people(paragraph.text)):
            continue
        title = _read_title(paragraphs[place + 1 :])
        if title:
            return title
    return None


def find_title_to_line_end(paragraphs: Sequence[Paragraph]) -> str | None:
    """The words between "speaks about" and the end of a line that stands for itself, as in a chat."""
    for paragraph in paragraphs:
        for place, line in enumerate(paragraph.lines):
            found = _ON_LINE.search(line.text) if len(line.text) <= _LONGEST * 2 else None
            if not found or found["title"][0].islower():
                continue
            after = paragraph.lines[place + 1].text if place + 1 < len(paragraph.lines) else ""
            if after[:1].islower() and not find_urls(after):
                continue
            title = strip_quotes(found["title"].strip(" *_")).strip()
            mentions = find_mentions(title)
            if not (mentions.dates or mentions.hours or split_people(title)) and rate_title(title) >= _LEAST:
                return title
    return None


def find_title_behind_colon(invitations: Sequence[str]) -> str | None:
    """The words behind the colon of the sentence that says who speaks when: "at 4 pm in B 12: Knots in ice"."""
    for text in invitations:
        found = _BEHIND.search(text) if len(text) <= _LONGEST * 2 else None
        if not found or not (find_announced_people(text[: found.start()]) or find_actors([text[: found.start()]])):
            continue
        title, before = strip_quotes(found["title"]), find_mentions(text[: found.start()])
        mentions = find_mentions(title)
        if not (before.dates or before.hours) or mentions.dates or mentions.hours or find_urls(title):
            continue
        if rate_title(title) >= _LEAST and not names_room(title) and not split_people(title):
            return title
    return None


def find_run_in_title(paragraphs: Sequence[Paragraph]) -> str | None:
    """The title with which the abstract's own line begins: "Knots, a tale: Knots are", "WHY KNOTS? Ropes"."""
    for paragraph in paragraphs:
        found = _RUN_IN.match(paragraph.text) if paragraph.prose else None
        quoted = _QUOTED.match(paragraph.text) if paragraph.prose else None
        if quoted and rate_title(quoted["title"]) >= _LEAST:
            return quoted["title"].rstrip(" .,:")
        raised = _RAISED.match(paragraph.text) if paragraph.prose else None
        if raised and len(raised["title"].split()) > 2 and rate_title(raised["title"]) >= _LEAST:
            return raised["title"].rstrip(".:")
        parted = _PARTED.match(paragraph.text) if paragraph.prose else None
        if parted and is_raised(parted["title"], _FEWEST) and rate_title(parted["title"]) >= _LEAST:
            return parted["title"]
        if found and found["title"].split()[0].rstrip(",:").lower() == found["again"].lower():
            return found["title"] if rate_title(found["title"]) >= _LEAST else None
    return None


def _read_title(below: Sequence[Paragraph]) -> str | None:
    first = below[0]
    if len(first.lines) > _MOST_LINES:
        return None
    whole = (
        first.text if first.prose else join_title([line for each in below[:_MOST_LINES] for line in each.lines], 0)[0]
    )
    text = strip_quotes(whole.strip(" *_.")).strip()
    mentions = find_mentions(text)
    people = split_people(text) and (":" not in text or is_honored(text))  # "Slow Gauges: how late is rain?"
    other = mentions.dates or mentions.hours or people or names_room(text) or names_occasion(text)
    if other or not 3 < len(text) <= _LONGEST or closes(text) or (is_institution(text) and len(text.split()) < 6):
        return None
    return text if rate_title(text) >= _LEAST else None
