"""Which neighbouring lines are one title."""

import re
from collections.abc import Sequence
from itertools import pairwise

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import AFTERWARDS, BY, NEVER_LAST, WITH
from seminar.reading.talk.occasions import mentions_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.sections import runs_on
from seminar.reading.talk.title_parts import LED_BY
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.text.quotes import strip_quotes
from seminar.reading.text.tongue import differ_in_tongue
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.announcing import announces
from seminar.reading.who.hosts import names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.named_people import find_named_people
from seminar.reading.who.names import is_name
from seminar.reading.who.people import split_people
from seminar.reading.who.people_lines import names_coauthors
from seminar.reading.who.prose import find_announced_people

# "Lecture 3: ", "12th colloquium – "
ORDINAL = re.compile(
    r"^(?:(?:talk|lecture|session|seminar|week|part|no\.?|number|#)\s*#?\d{1,4}|\d{1,3}(?:st|nd|rd|th)\s+\w+)\s*[:.–—-]\s*",
    re.IGNORECASE,
)
# Longer lines that name a host say more than that.
_LONGEST_HOST = 60
# In capitals a preposition tells what small letters tell else: that the line above goes on.
_JOINS = re.compile(
    r"(?:OF|FOR|AND|IN|TO|WITH|ON|FROM|BY|AS|INTO|UNDER|BETWEEN|THROUGH|UND|IM|MIT|VON|FÜR|ZUR|ZUM|AUS|ÜBER|ZWISCHEN|GEGEN|OHNE|DE|DU|DES"
    r"|ET|AU|AUX|DANS|POUR|PAR|SUR|DEVANT|ENTRE|CONTRE|SOUS|CHEZ|SANS|FACE|DEL|PARA|POR|CON|EN|SIN|ANTE|HACIA|BAJO|COM|SEM|DO|DA|DOS|DAS"
    r"|NO|NA|NOS|NAS|PERANTE|DI|DELLA|DEL|DEI|DELLE|DEGLI|PER|NEL|NELLA|TRA|FRA|DAVANTI|SENZA|E|Y|O)\s+\S"
)
# "afterwards: cake"
_GOES_WITH = compile_when_used(rf"{AFTERWARDS}\s?[:,–—]\s", re.IGNORECASE)
# "Clocks and Capital" / "How the Jura became rich": the second line is the first one's subtitle.
_SUBTITLE = re.compile(
    r"(?:How|Why|What|When|Where|Who|Wie|Warum|Was|Comment|Pourquoi|Cómo|Por\squé|Come|Perché|Como|Porque)\s\S+\s\S+"
)
_HANGS = compile_when_used(
    rf"(?:[\W_]|\b(?:{NEVER_LAST}|[a-z]{{2,12}}ing|know|see|learn|show|explain|tell|ask|understand|is|are|or|and))$",
    re.IGNORECASE,
)
# "Random walks on the": only with the next line these are words of a title.
_BREAKS_OFF = compile_when_used(rf"\s{NEVER_LAST}$", re.IGNORECASE)
_PICTURED = re.compile("[\U0001f300-\U0001faff\u2190-\u21ff\u2600-\u27bf]")
_PAUSES = ",，、:："
# What stands in small letters below a title in capitals is no longer.
_LONGEST_BELOW = 100
_WITH = re.compile(rf"\b(?:{WITH}|{BY})\s[^,.;:]{{0,40}}$", re.IGNORECASE)
# Shorter lines tell nobody.
_SHORT_HALF = 24
# A title's lines, at most.
_MOST_LINES = 3


def join_title(facts: Sequence[Line], place: int) -> tuple[str, int]:
    """The words of the line at a place and of those in which it goes on as a title, and how many lines these are."""
    taken = _count_block(facts, place)
    text = _join([line.text for line in facts[place : place + taken]])
    for before, line in pairwise(facts[place + taken - 1 : place + _MOST_LINES]):
        if not _wraps(before, line):
            break
        text = join_wrapped([text, line.text])
        taken += 1
    if below := _find_line_below(facts, place, place + taken):
        return _add_subtitle(text, below.text), taken + 1
    return text, taken


def leads_to_title(text: str) -> bool:
    """Whether a line says who speaks and ends with a colon: "Conférence d'Ada Quill, géologue :"."""
    return text[-1:] == ":" and bool(find_announced_people(text))


def _find_line_below(facts: Sequence[Line], place: int, stop: int) -> Line | None:
    """The line in small letters right below a title in capitals, the rest of it.

    The name of the series, or of who invites, must stand in capitals further above.
    """
    block, below = facts[place:stop], facts[stop : stop + 2]
    if not below or not all(line.text.isupper() and _says_title(line.text) for line in block):
        return None
    if not any(line.text.isupper() and len(line.text.split()) > 1 and not line.level for line in facts[:place]):
        return None
    line = below[0]
    apart = line.number > block[-1].number + 2 or line.bullet or line.level or line.text.isupper()
    if apart or len(line.text) > _LONGEST_BELOW or line.text[-1:] in ".:" or not _says_title(line.text):
        return None
    alone = len(below) < 2 or below[1].gap or not _says_title(below[1].text)
    return line if alone and not is_unspaced(line.text) else None


def _join(texts: list[str]) -> str:
    """The lines as one title, with a colon before a second one that asks how or why below a whole thought."""
    below = texts[-1].capitalize() if texts[-1].isupper() else texts[-1]
    if len(texts) == 2 and _SUBTITLE.match(below) and " " in texts[0] and not _HANGS.search(texts[0]):
        return f"{texts[0]}: {texts[1]}"
    return join_wrapped(texts)


def _add_subtitle(title: str, below: str) -> str:
    """The title in capitals with what stands below it, behind a colon where the first is whole by itself."""
    whole = title[-1:].isalnum() and not _HANGS.search(title)
    return f"{title}: {below}" if whole else join_wrapped([title, below])


def is_subtitle(facts: Sequence[Line], place: int) -> bool:
    """Whether a dash sets the line off from the title right above, which begins with none."""
    line = facts[place]
    if not place or line.gap or not line.bullet or not _says_title(facts[place - 1].text):
        return False
    return not facts[place - 1].bullet and not (place + 1 < len(facts) and facts[place + 1].bullet)


def find_title_line(facts: Sequence[Line], title: str | None) -> int | None:
    """The place of the line that is the title, or holds a part of it."""
    if title is None:
        return None
    return next((place for place, line in enumerate(facts) if line.text in title or title in line.text), None)


def _count_block(facts: Sequence[Line], place: int) -> int:
    """How many lines from a place on are a title by themselves: those of a short paragraph of nothing else."""
    stop = place + 1
    while stop < len(facts) and not facts[stop].gap and facts[stop].number == facts[stop - 1].number + 1:
        stop += 1
    block = facts[place:stop]
    if strip_quotes(block[0].text) != block[0].text:
        return 1  # a quotation is whole
    if not facts[place].gap and (place == 0 or not split_people(facts[place - 1].text)):
        return 1
    if strip_quotes(facts[place].text) != facts[place].text:
        return 1  # a quotation is whole
    if len(block) > 2 and not _says_title(block[2].text):
        block = block[:2]
    if not 2 <= len(block) <= _MOST_LINES or any(line.bullet for line in block):
        return 1
    alike = all(_says_title(line.text) and line.level == block[0].level for line in block)
    alike = alike and not any(_is_headline(one, two) for one, two in pairwise(block))
    alike = alike and len({is_unspaced(line.text) for line in block}) == 1  # else one translates the other
    alike = alike and not any(differ_in_tongue(one.text, two.text) for one, two in pairwise(block))
    return len(block) if alike else 1


def _is_headline(line: Line, after: Line) -> bool:
    """Whether a line in capitals stands above one that is not: a headline rather than a title's first half."""
    return line.text.isupper() and not after.text.isupper() and line.text[-1] not in ":–—-,"


def _says_title(text: str) -> bool:
    if text.startswith("By ") or _PICTURED.match(text):
        return False  # "By Fano Natural History Club", "🎟 Reserve a spot"
    mentions = find_mentions(text)
    people = split_people(text) or split_people(LED_BY.sub("", text))
    other = mentions.dates or mentions.hours or people or is_institution(text) or names_room(text)
    if len(text) > _SHORT_HALF and _names_somebody(text):
        return False  # "an evening with the miller Ada Quill"
    if other or names_coauthors(text) or mentions_occasion(text) or announces(text) or ORDINAL.match(text):
        return False
    return rate_title(text) >= 1 and not _GOES_WITH.match(text)


def _names_somebody(text: str) -> bool:
    """Whether a line names a person behind "with" or "by"."""
    people = find_named_people(text)
    return bool(people) and bool(_WITH.search(text[: max(text.find(people[0].name), 0)]))


def _leaves_open(text: str) -> bool:
    """Whether a bracket opens at some words of the line and closes on none of them."""
    place = max(text.rfind("("), text.rfind("（"))
    return 3 < place < len(text) - 3 and ")" not in text[place:] and "）" not in text[place:]


def _wraps(line: Line, after: Line) -> bool:
    """Whether a title goes on in the line after."""
    if _GOES_WITH.match(after.text):
        return False
    if _leaves_open(line.text) and not after.gap and not after.bullet and not after.level:
        return True
    if is_unspaced(line.text) != is_unspaced(after.text) or differ_in_tongue(line.text, after.text):
        return False  # its translation
    if line.level and after.level > line.level and after.text[:1].islower() and rate_title(after.text) > 0:
        return True  # a heading below goes on in small letters: "or how a mill stands still"
    alike = after.level == line.level and after.strong == line.strong and not after.bullet
    if not alike or after.number > line.number + (2 if line.level else 1) or (after.gap and not line.level):
        return False
    if strip_quotes(line.text) != line.text or leads_to_title(line.text) or after.text.startswith("By "):
        return False  # a quotation is whole
    least = -1 if is_unspaced(line.text) else 0  # a short half of a line
    if rate_title(f"{line.text} {after.text}" if _BREAKS_OFF.search(line.text) else line.text.rstrip(_PAUSES)) < least:
        return False
    if _joins_in_capitals(line, after):
        return True
    if is_name(after.text) or is_institution(after.text) or names_room(after.text) or names_coauthors(after.text):
        return False
    mentions = find_mentions(after.text)
    if len(after.text) < _LONGEST_HOST and names_host(after.text):
        return False
    people = split_people(after.text) or split_people(LED_BY.sub("", after.text))
    if mentions.dates or mentions.hours or people:
        return False
    return runs_on(line.text, after.text) or bool((line.level or line.strong) and rate_title(after.text) > 0)


def _joins_in_capitals(line: Line, after: Line) -> bool:
    """Whether both lines are in capitals and the second one begins with a word that joins it to the first."""
    if after.gap or not (line.text.isupper() and after.text.isupper() and _JOINS.match(after.text)):
        return False
    led = LED_BY.match(after.text)
    return not (led and split_people(after.text[led.end() :])) and not find_mentions(after.text).dates
