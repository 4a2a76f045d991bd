"""Signs that words are not a title, or not all and only of it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from seminar.reading.draft import Hint
from seminar.reading.languages import UNSPACED, Label, Words, gather_words
from seminar.reading.languages.groups import NEVER_LAST, WITH
from seminar.reading.mistrust import FAINT, GRAVE, STRONG, WEAK
from seminar.reading.talk.intervals import frames
from seminar.reading.talk.occasions import mentions_occasion, names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.title_rating import rate_title
from seminar.reading.text.addresses import has_url
from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.hosts import names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import SURE_NAME, is_name, rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.prose_titles import find_announced_title
from seminar.speaker import SpeakerName

_ODD_START = re.compile(r"[^\w\s\"“”„«»‹›‘’'「『《【(（\[¿¡$#.…\\@&~+√∂∞ℓ-]|[-&+]\s|\[[\w-]{3,20}\]\s")
# "Lecture 2.", "报告 01：", "II.", "CANCELED:"
_COUNTED = re.compile(
    r"\W?(?:[^\W\d_]{1,14}\s){0,2}(?:[^\W\d_]{1,14}\s?)?(?:\d{1,3}|[IVX]{1,4})\s?[.:：)]\s?(?=\D)"
    r"|[A-ZÀ-Þ]{5,20}(?:\s?[:：]|\s[–—-]\s)|[A-Z]\d?[.:]\s"
)
_TITLE_WORD = Words(gather_words(lambda words: words.labels[Label.TITLE]))
_ASKING = ("what", "was", "quoi", "que", "qué", "cosa", "o que", "o quê", "quê")
_ROLE = Words(gather_words(lambda words: words.roles) - {"research", "student", "candidate", "head", "chair", "member"})
_TALK = Words(gather_words(lambda words: words.talk_words))
_QUOTED = re.compile(r"[“„«\"].{3,200}?[”“»\"]\s+\w+\s\w+\s\w+")
_LONE_TAIL = re.compile(r"[^.\s]{3}\.\s+\w+\W{0,2}$|\s[·•|>+*]\s*$|\s[^\w\s)）?!»…]$")
_SHORT_TAIL = re.compile(r"[!?。]\s+(?:\w+\W{0,2}){1,3}$|\.\s+(?:\w+\W{0,2}){2,3}$")
_REMARK = re.compile(r"[(（][a-zà-þ][^()（）]{3,60}[)）]$")
_BRACKETED = re.compile(r"[(（\[][^()（）\[\]]{3,60}[)）\]]$")
_STOP = re.compile(r"(?<![A-Z])(?<!\bvs)(?<!\bSt)(?<!\bDr)[.。]\s*(?=[A-ZÀ-Þ\u3040-\u9fff][^.]*\w)")
_HANGS = re.compile(rf"\s{NEVER_LAST}$")
_PART = re.compile(r"\s*[:：]\s+|：|\s+[–—|-]\s+|\s*[(（)）]\s*")
_WITH = re.compile(rf"\s(?:{WITH}|by|par|feat\.)\s+(?=[A-ZÀ-Þ])")
_OPENING_QUOTES = tuple('"“„«»')
# "Mills and Locks" of "Mills and Locks: questions of archives"
_SUBTITLED = re.compile(r"[”“\"’»«]?\s?:\s+[a-zà-þ]{2,}\s+[^\W\d_]{2}")
_GOES_ON = re.compile(r"[»«”“\"’]?\s?[.:,–—-]?\s")
# "‘Knots in ice’:" above the rest of the title
_QUOTED_HEAD = re.compile(r"\w[?!.]?[”’»\"']\s?:$")
# "[Slides] [Video]"
_BUTTON = re.compile(r"\[[^\[\]]{1,30}\]")
_WORDS = re.compile(r"[^\W\d_]{2,}")
# "Bogs without Owners, a theme that her readers know"
_EXPLAINED = re.compile(
    r",\s(?:an?|the|eine?|une?|una?|uno|uma?)\s[\w-]+(?:\s[\w-]+)?\s(?:that|which|who|der|die|das|qui|que|che)\s"
)
# "Knots in ice (氷の結び目について)": two titles
_TRANSLATED = re.compile(
    r"[a-z]{3}.{0,3}[(（][\u3040-\u9fff][^()（）]{6,}[)）]$|[\u3040-\u9fff].{0,3}[(（][^()（）\u3040-\u9fff]{12,}[)）]$"
)
# "THE ANNUAL QUILL READING", "The 12th Quill Oration", "The 2027 Quill Lectures on Peat"
_OF_OCCASION = re.compile(
    r"(?:the\s)?(?:[\w’'-]+\s){0,2}(?:annual|\d{1,3}(?:st|nd|rd|th)|20\d\d(?:[–/-]\d\d)?)\s(?:[\w’'-]+\s){1,5}"
    r"(?:lectures?|readings?|orations?|address|talks?|evening|prize|award)(?:\s(?:on|in|of|for)\s.{3,50})?$",
    re.IGNORECASE,
)
# "Parking cards can be bought", "A teacher tells the story of her village"
_TELLS = re.compile(
    r"\s(?:(?:can|will|must)\sbe\s\w+(?:ed|en|t)|(?:has|have)\sbeen|tells\s(?:the\sstory|of|about|how)|erzählt\s(?:von|die|wie)"
    r"|berichtet\s(?:von|über)|racconta\s(?:la|il|come)|cuenta\s(?:la|el|cómo)|conta\s(?:a|o|como)|raconte\s(?:la|le|comment|l[’']))\b",
    re.IGNORECASE,
)
_PAGES = gather_words(lambda words: words.phrasing.pages)
_MOST_WORDS = 22
_MOST_SIGNS = 40
_LEAST_WORDS = 3
_LEAST_SIGNS = 4
_LONG_SENTENCE = 9
_LONGEST_NEIGHBOUR = 160
_FULL_LINE = 50
_SHORTEST_RIVAL = 12
# As `rate_title` says.
_CLEAR_TITLE = 3
# A word such as "talk" among its first signs makes a line one about the talk.
_OPENING = 15

_BEGINNING = "The title begins with a mark, a number or a word that hardly belongs to it. Check where it starts."
_END = "The title ends with words that may say something else. Check where it ends."
_QUOTE_OPEN = "A quotation in the title opens or closes without its other mark. Check where the title starts and ends."
_LENGTH = "The title is long for one: a sentence of the text may have been taken for it. Check it."
_SHORT = "The title is very short. Check whether it is all of it, and a talk's."
_SENTENCES = "The title is two sentences. Check whether both belong to it."
_SENTENCE = "The title may be a sentence that tells of something else. Check it."
_POSITION = "The title may say what somebody is rather than what the talk is about. Check it."
_ABOUT = "This line may tell of the talk's circumstances rather than of its subject. Check the title."
_TWO = "The title may be that of two talks. Check which one is meant."
_NAME = "The title holds what looks like a person's name. Check who speaks, and where the title starts and ends."
_GATHERED = "The title does not stand so in one line of the text. Check how it should read."
_PIECED = "The title stands on two lines. Check whether both belong to it."
_RIVAL = "Another line of the talk looks like a title too. Check which one is."
_MORE = "More words stand beside the title. Check whether they belong to it."


def mistrust_title(
    title: str, lines: Sequence[Line], people: Sequence[SpeakerName], *, labelled: bool
) -> Iterator[Hint]:
    """What speaks against a title that was read in these lines; `labelled` where a label says that it is one."""
    unspaced = len(re.findall(f"[{UNSPACED}]", title)) * 2 > len(title)
    words = title.split()
    if _ODD_START.match(title) or _COUNTED.match(title) or _repeats_label(title):
        yield _hint(STRONG, _BEGINNING)
    if any(found.search(title) for found in (_LONE_TAIL, _REMARK, _EXPLAINED, _TRANSLATED)) or _QUOTED.match(title):
        yield _hint(STRONG, _END)
    elif title.count("“") != title.count("”") or title.count('"') % 2 or title.count("«") != title.count("»"):
        yield _hint(GRAVE, _QUOTE_OPEN)
    elif any(found.search(title) for found in (_SHORT_TAIL, _BRACKETED, _HANGS)) or (
        title[-1] == "." and len(words) > 3
    ):
        yield _hint(WEAK, _END)
    if len(title) > _MOST_SIGNS if unspaced else len(words) > _MOST_WORDS:
        yield _hint(STRONG, _LENGTH)
    if stop := _STOP.search(title):
        long = stop[0][0] == "。" or len(title[: stop.start()].split()) >= _LONG_SENTENCE
        yield _hint(WEAK if long else FAINT, _SENTENCES)
    if ";" in title or "；" in title:
        yield _hint(STRONG, _TWO)
    if odds := _weigh_names(title):
        yield _hint(odds, _NAME)
    if labelled:
        if title.lower() in _PAGES:
            yield _hint(STRONG, _SHORT)  # "Title: Blog" is a page's
        return
    if len(title) < _LEAST_SIGNS if unspaced else len(words) < _LEAST_WORDS:
        yield _hint(FAINT if len(words) > 1 else WEAK, _SHORT)
    if _ROLE.search(title):
        yield _hint(STRONG, _POSITION)
    if _names_kind(title) or (len(words) < _LONG_SENTENCE and len(title) <= _MOST_SIGNS and frames(title)):
        yield _hint(STRONG, _ABOUT)
    elif (found := _TALK.search(title)) and found.start() < _OPENING:
        yield _hint(WEAK, _ABOUT)
    if _TELLS.search(title) and title[-1] != "?":
        yield _hint(STRONG, _SENTENCE)
    if is_institution(title) and len(words) < _LONG_SENTENCE:
        yield _hint(WEAK, _POSITION)
    if any(_may_be_title(line.text, title, people) for line in lines):
        yield _hint(WEAK, _RIVAL)
    if _is_cut(title, lines, people):
        yield _hint(STRONG, _MORE)
    elif _is_pieced(title, lines):
        yield _hint(FAINT, _PIECED)
    elif lines and not any(title in line.text for line in lines):
        yield _hint(WEAK, _GATHERED)


def _hint(odds: float, why: str) -> Hint:
    return Hint(field="title", odds=odds, why=why)


def _names_kind(title: str) -> bool:
    """Whether a title names a yearly event, or a kind of meeting before a colon: "Evening lecture: The cold"."""
    head, _, rest = title.partition(":")
    return _OF_OCCASION.match(title) is not None or (bool(rest.strip()) and mentions_occasion(head))


def _repeats_label(title: str) -> bool:
    """Whether a few words behind a label's were taken for the title, as in "Title follows"."""
    found = _TITLE_WORD.match(title)
    asks = found is not None and found[0].lower() in _ASKING  # "What maps owe" is one
    return found is not None and not asks and len(title) - found.end() < 20


def _weigh_names(title: str) -> float | None:
    """The odds where a part of the title is a person's name, or looks like one."""
    for found in _WITH.finditer(title):
        if is_name(" ".join(title[found.end() :].split()[:2]).strip(" ,;:)")):
            return STRONG
    parts = [part for part in _PART.split(title) if part]
    if len(parts) < 2:
        return None
    if any(rate_name(part) >= SURE_NAME for part in parts):
        return STRONG
    return WEAK if is_name(parts[0]) and title[len(parts[0]) :].lstrip()[:1] == ":" else None


def _is_pieced(title: str, lines: Sequence[Line]) -> bool:
    """Whether the title was put together of two lines, the first of which does not fill its own."""
    for line, below in pairwise(lines):
        first = line.text.strip()
        if 3 < len(first) < len(title) and title.startswith(first):
            rest = title[len(first) :].lstrip()
            return (
                len(first) < _FULL_LINE and rest[:1].isupper() and below.text.startswith(rest[:8]) and not below.level
            )
    return False


def _is_cut(title: str, lines: Sequence[Line], people: Sequence[SpeakerName]) -> bool:
    """Whether the title's line goes on behind it, or the line above seems to begin it."""
    at = next((place for place, line in enumerate(lines) if title in line.text), None)
    if at is None:
        return False
    before, _, after = lines[at].text.partition(title)
    if before.rstrip()[-1:] in _OPENING_QUOTES and find_announced_title(lines[at].text) == (title, True):
        return False  # the sentence calls it one
    if _SUBTITLED.match(after) or (_GOES_ON.match(after) and _may_belong(after, people)):
        return True
    if not after.strip() and _runs_over(title, lines[at + 1 : at + 2], people):
        return True
    quoted = before.rstrip()[-1:] in _OPENING_QUOTES and len(_WORDS.findall(before)) >= _LEAST_WORDS
    if quoted and _may_belong(before, people):
        return True  # the name of something within the title
    if not at or before:
        return False
    above = lines[at - 1].text
    if _QUOTED_HEAD.search(above) and not lines[at].gap:
        return True
    if lines[at].level > lines[at - 1].level > 0:
        return rate_title(above) >= 1 and _may_belong(above, people)
    return (
        not lines[at].gap and len(above) < _LONGEST_NEIGHBOUR and rate_title(above) >= 1 and _may_belong(above, people)
    )


def _runs_over(title: str, below: Sequence[Line], people: Sequence[SpeakerName]) -> bool:
    """Whether the line right below a title goes on in small letters."""
    if not below or below[0].gap or below[0].bullet or title[-1] in ".?!" or names_host(below[0].text):
        return False
    text = below[0].text
    return text[:1].islower() and len(text) < _LONGEST_NEIGHBOUR // 2 and not any(each.name in text for each in people)


def _may_be_title(text: str, title: str, people: Sequence[SpeakerName]) -> bool:
    """Whether another line looks much like a title."""
    if not _SHORTEST_RIVAL < len(text) < _LONGEST_NEIGHBOUR or title in text or text in title:
        return False
    return rate_title(text) >= _CLEAR_TITLE and _may_belong(text, people)


def _may_belong(rest: str, people: Sequence[SpeakerName]) -> bool:
    """Whether words beside a title may be part of it: no person, day, place or address."""
    rest = _BUTTON.sub(" ", rest).strip(" \"“”«»'’.,:;()[]|–—-*_")
    if len(_WORDS.findall(rest)) < 2 or has_url(rest) or any(person.name in rest for person in people):
        return False
    mentions = find_mentions(rest[:300])
    if mentions.dates or mentions.hours or names_room(rest) or names_host(rest) or is_institution(rest):
        return False
    return not names_occasion(rest) and all(rate_name(each.name) < SURE_NAME for each in split_people(rest[:200]))
