"""The head of a talk's page in a static site's repository, as labelled lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from seminar.reading.languages import Label
from seminar.reading.talk.joining_addresses import surely_joins
from seminar.reading.talk.label_words import name_label
from seminar.reading.text.addresses import find_urls
from seminar.reading.text.front_weekly import count_quoted, find_weekly
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.institutions import is_institution

MOST_LINES = 400

_FENCE = re.compile(r"\s{0,3}(?:-{3,}|\+{3,})\s*$")
_ENTRY = re.compile(r"(?P<indent>\s*)(?:-\s+)?(?P<key>[A-Za-z_][\w -]{0,40}?)\s?[:=](?:\s+(?P<value>.*))?$")
_BLOCK = re.compile(r"[|>][+-]?\d?\s*(?:#.*)?$")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)$")
_COMMENT = re.compile(r"\s+#\s.*$|^#.*$")
_WORDS = {
    "datetime": "When",
    "start": "When",
    "starttime": "Time",
    "enddate": "",
    "dateend": "",
    "eventdate": "Date",
    "displaydate": "Date",
    "talkdate": "Date",
    "eventtime": "Time",
    "presenter": "Speaker",
    "author": "Authors",
    "authors": "Authors",
    "speakers": "Speaker",
    "summary": "Summary",
    "description": "Description",
    "zoomlink": "Zoom",
    "joinurl": "Zoom",
    "joinlink": "Zoom",
    "zoomjoinurl": "Zoom",
    "zoomurl": "Zoom",
    "loc": "Place",
    "hour": "Time",
    "topic": "Topic",
    "videolink": "",
    "speakerurl": "",
    "speakerwebpage": "",
    "speakerwebsite": "",
    "place": "Place",
    "org": "Affiliation",
    "inst": "Affiliation",
    "speakerinstitution": "Affiliation",
    "institution": "Affiliation",
}
_KEPT = frozenset(Label) - {Label.UPCOMING, Label.PREVIOUS, Label.OTHER, Label.REGISTER, Label.SERIES}
_HEADS = (Label.TITLE, Label.SPEAKER, Label.TIME, Label.ABSTRACT, Label.DATE)
# What makes the author of a page the speaker that it presents.
_WORKS = frozenset(("institution", "org", "affiliation", "inst", "authorurl", "homepage", "university"))
_OF_PAGE = frozenset(
    ("layout", "tags", "tag", "categories", "category", "permalink", "published", "author", "comments", "lang", "draft")
)
# What the text below says itself: the head is that of the page then.
_OWN = {
    "date": re.compile(
        r"[\s*_-]{0,8}(?:date|when|date (?:and|&) time)[*_]{0,3}\s?:[\s*_]{0,6}\S.{0,80}\d"
        r"|\s{0,8}(?:\{\{[<%]\s?\w{2,24}\s.{0,80}?)?\b(?:date|day|datum|fecha|data|when)\s?=\s?[\"'“].{0,40}\d",
        re.IGNORECASE,
    ),
    "title": re.compile(
        r"(?:\*{1,3}|_{1,3}|#{1,4}\s)(?:talk\s)?title\s?:?(?:\*{1,3}|_{1,3})?\s*:?(?:\s|$)"
        r"|\s{0,8}(?:\{\{[<%]\s?\w{2,24}\s.{0,80}?)?\btitle\s?=\s?[\"'“]\S",
        re.IGNORECASE,
    ),
}
# What may stand behind the speaker of a page that is called after him, and where its talk's title stands then.
_IN_BRACKETS = re.compile(r"\s*(?:\([^()]{0,120}\))?\s*")
_NAMING = ("talk", "seminar", "subject", "topic", "subtitle", "paper")
# What a page, a list of pages or a menu is called.
_PAGE_TITLE = re.compile(
    r"(?:list|page|nav|navigation|menu|sidebar|site|web|website|window|browser|tab|short|blog|feed|rss|meta|og|seo|head|header|html|link"
    r"|card|archive|category|section|index|banner|hero|social|share|twitter|series|parent)\s(?:title|titel|titre|titulo|name|description)"
)
_LONGEST_WHEN, _MOST_BESIDE = 90, 4
_LETTERS = re.compile(r"[^\W\d_]")
_SHORTCODE = re.compile(r"\{\{[<%].{0,200}[%>]\}\}")
# Kinds of head whose plain `date` is when the page was written.
_BETTER_DATES = ("eventdate", "displaydate", "talkdate", "datetime", "start", "when")
# "12:00" under `start`
_HOURS = re.compile(r"\d{1,2}\s?(?:[:.h]\s?\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?[-–]|$|\s[A-Z]{2,4}$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    value: str


def unfold_front_matter(text: str) -> str:
    """The text with its head, if it has one, as lines such as "Speaker: Ada Quill", without what tells of the page."""
    lines = text.split("\n")
    start = next((place for place, line in enumerate(lines[:3]) if line.strip()), 0)
    if not _FENCE.match(lines[start]):
        return text
    stop = next((place for place in range(start + 1, min(len(lines), MOST_LINES)) if _FENCE.match(lines[place])), None)
    head = lines[start + 1 : stop]
    entries = list(_read_entries(head))
    named = [entry for entry in entries if _label_of(entry.key)]
    if stop is not None and entries and all(entry.key.lower() in _OF_PAGE for entry in entries):
        return "\n".join(lines[stop + 1 :])
    if (
        stop is None
        or len(entries) < 2
        or not named
        or len(entries) * 3 < sum(bool(line.strip()) for line in head[:12])
    ):
        return text
    body = lines[stop + 1 :]
    own = {key for key, pattern in _OWN.items() if any(pattern.match(line[:200]) for line in body)}
    told = {day for line in body if (day := _read_when(line))}
    stated = [entry.value for entry in entries if entry.key.lower() == "date"]
    if told and told.isdisjoint((day.month, day.day) for value in stated for day in find_dates(value)):
        own.add("date")
    entries = _retitle([entry for entry in entries if entry.key.lower() not in own])
    written = [*_write(entries), *_find_joining(head, entries)]
    weekly = [*find_weekly(entry.value for entry in entries if not _label_of(entry.key))]
    written += ["", *weekly] if weekly else []
    return "\n".join([*written, "", *(line for line in body if not _SHORTCODE.fullmatch(line.strip()))])


def _read_when(line: str) -> tuple[int, int] | None:
    """Month and day of a line that is hardly more than a day with its hour: the head's is that of writing then."""
    if len(line) > _LONGEST_WHEN or line.startswith("|"):
        return None
    mentions = find_mentions(line)
    if not mentions.dates or not mentions.hours or len(_LETTERS.findall(mentions.rest)) > _MOST_BESIDE:
        return None
    return mentions.dates[0].month, mentions.dates[0].day


def _find_joining(head: list[str], entries: list[_Entry]) -> Iterator[str]:
    """A meeting's address that the head names in other words than those of an entry with a label."""
    if any(_label_of(entry.key) and find_urls(entry.value) for entry in entries):
        return
    urls = dict.fromkeys(url for line in head if len(line) <= 1000 for url in find_urls(line) if surely_joins(url))
    yield from (f"Join: {url}" for url in list(urls)[:1])


def _retitle(entries: list[_Entry]) -> list[_Entry]:
    """The entries with the talk's title where the page is called after its speaker: "Ada Quill (Fano)"."""
    values = {entry.key.lower(): entry.value for entry in entries}
    speaker = next((values[key] for key in ("speaker", "speakers", "presenter") if values.get(key)), "")
    behind = values.get("title", "").removeprefix(speaker) if speaker else ""
    if not speaker or behind == values.get("title") or not (_IN_BRACKETS.fullmatch(behind) or is_institution(behind)):
        return entries
    named = next((key for key in _NAMING if len(values.get(key, "").split()) > 1), None)
    rest = [entry for entry in entries if entry.key.lower() not in ("title", named)]
    return [_Entry("title", values[named]), *rest] if named else rest


def _read_entries(lines: list[str]) -> Iterator[_Entry]:
    """The entries of the head's first level, with lists and blocks of text joined."""
    place = 0
    while place < len(lines):
        found = _ENTRY.match(lines[place])
        place += 1
        if not found or found["indent"]:
            continue
        value = _COMMENT.sub("", (found["value"] or "").strip()).strip()
        block = bool(_BLOCK.match(value))
        inner = lines[place : place + count_quoted(value, lines[place:])]
        place += len(inner)
        while place < len(lines) and (not lines[place].strip() or lines[place][:1] in " \t-"):
            inner.append(lines[place])
            place += 1
        yield _Entry(found["key"], _join(inner) if block else _unquote(" ".join([value, *_items(inner)]).strip()))


def _items(inner: list[str]) -> list[str]:
    """The entries of a list below a key, and the text that a long value runs on to."""
    named = [entry["value"] for line in inner if (entry := _ENTRY.match(line)) and "name" in entry["key"].lower()]
    if named:
        return [", ".join(_unquote(value) for value in named if value)]
    items = [found["value"] for line in inner if (found := _ITEM.match(line)) and not _ENTRY.match(line)]
    if items:
        return [", ".join(map(_unquote, items))]
    return [
        line.strip() for line in inner if line.strip() and not _ENTRY.match(line) and not line.lstrip().startswith("#")
    ]


def _join(inner: list[str]) -> str:
    return "\n".join(line.strip() for line in inner).strip("\n")


def _unquote(value: str) -> str:
    value = value.strip()
    if value[:1] == "[" and value[-1:] == "]":
        return ", ".join(_unquote(part) for part in value[1:-1].split(","))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].replace('\\"', '"').replace("''", "'")
    return value


def _label_of(key: str) -> str:
    """The words under which an entry is shown, none for one that tells of the page alone."""
    plain = re.sub(r"[\s_-]", "", key.lower())
    if plain in _WORDS:
        return _WORDS[plain]
    words = re.sub(r"[_-]", " ", key).strip()
    if _PAGE_TITLE.fullmatch(words.lower()):
        return ""
    if name_label(words) in _KEPT:
        return words.capitalize()
    last = words.split()[-1]  # "first_seminar_title"
    return last.capitalize() if len(words.split()) > 2 and name_label(last) in _HEADS else ""


def _write(entries: list[_Entry]) -> Iterator[str]:
    keys = {re.sub(r"[\s_-]", "", entry.key.lower()) for entry in entries}
    better = any(
        re.sub(r"[\s_-]", "", each.key.lower()) in _BETTER_DATES and not _HOURS.match(each.value) for each in entries
    )
    for entry in entries:
        plain = re.sub(r"[\s_-]", "", entry.key.lower())
        if (plain == "date" and better) or (
            plain == "title" and any(key in keys for key in ("talktitle", "seminartitle"))
        ):
            continue
        words = _label_of(entry.key)
        if plain == "author" and "speaker" not in keys and "presenter" not in keys and keys & _WORKS:
            words = "Speaker"
        if plain == "topic" and "title" in keys:
            continue
        if words and entry.value and entry.value.lower() not in ("true", "false", "null", "~"):
            if "\n" in entry.value or len(entry.value) > 200:
                yield from ("", f"{words}:", entry.value, "")
            else:
                yield f"{words}: {entry.value}"
