"""How likely each address of a line is to join a meeting."""

import re
from dataclasses import dataclass

from seminar.reading.languages import Label, Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.text.addresses import has_url, locate_urls, unwrap
from seminar.reading.text.lines import Line

# As much as `seminar.series.check_link` takes.
_LONGEST_URL = 512
_JOINS = compile_when_used(
    r"""
      zoom(?:gov|-x)?\.(?:us|com|com\.cn|de)/(?:j|my|w|s|wc|wc/join)/ | /j/\d{9,11}(?!\d)
    | zoom\.us/[\w.-]+$ | us0\dweb\.zoom
    | teams\.(?:microsoft|live)\.com/(?:l/meetup-join|meet) | meet\.google\.com/[a-z]{3}-
    | webex\.com/(?:meet|join|[\w.-]+/j\.php|wbxmjs|m/|[\w.-]+-[a-z]{2}/)
    | meet\.jit\.si/ | whereby\.com/ | meeting\.tencent\.com/ | voovmeeting\.com/ | vc\.feishu\.cn/j/
    | gotomeeting\.com/join | meet\.goto\.com/ | bluejeans\.com/\d | gather\.town/ | senfcall\.de/
    | /b/[a-z0-9]{3}-[a-z0-9]{3} | bigbluebutton | bbb\.
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Where many watch.
_BROADCASTS = re.compile(r"youtube\.com/live/\w|live\.bilibili\.com/\d", re.IGNORECASE)
# Names that universities give the machines on which they meet.
_LIKELY_JOINS = compile_when_used(
    r"https?://(?:www\.)?youtube\.com/live/\w"
    r"|https?://(?:meet|jitsi|videoconf\w{0,9}|visio\w{0,9}|webconf\w{0,9}|conf|zoom)\d?\.[\w.-]{3,80}/\w",
    re.IGNORECASE,
)
# Machines that serve nothing else, whoever they belong to: "jitsi.fano.example/knots", "fano.webex.example/meet/quill"
_OWN_ROOMS = compile_when_used(
    r"https?://(?:[\w-]+\.)?(?:meet|jitsi|visio|videoconf\w{0,9}|webconf\w{0,9}|conferencia(?:web)?|webinaire|bbcollab|webex|teams|zoom|(?:live)?stream"
    r"|live)\.[\w.-]{3,80}/\w",
    re.IGNORECASE,
)
_DOES_NOT_JOIN = compile_when_used(
    r"""
      zoom\.us/(?:rec|recording|meeting/register|webinar/register|meeting/attendee|u/|zoomconference|download|test|support)
    | support\.zoom | /register\b | registration | forms\.(?:gle|office) | docs\.google\.com | eventbrite | doodle\.com
    | calendar\.google | \.ics\b | maps\.(?:google|app) | goo\.gl/maps | google\.[a-z.]+/maps
    | arxiv\.org | doi\.org | github\. | \.pdf\b | youtube\.com/(?:playlist|watch|channel|@|c/)
    | dropbox\.com | drive\.google | lists?\. | mailman | slack\.com
    """,
    re.IGNORECASE | re.VERBOSE,
)
_STREAM = re.compile(
    r"\b(?:streamed\slive|live[\s-]?stream|watch\slive|en\sdirect|in\sdiretta|en\s(?:directo|vivo)|ao\svivo)\b",
    re.IGNORECASE,
)
# The words of a button are no more.
_FEW = 30
_NOT_TO_JOIN = Words(gather_words(lambda words: words.joins_not))
_TO_JOIN = Words(gather_words(lambda words: words.joins))
# "Where: https://rooms.example.org/knots", and "(access code: 4711)" behind an address.
_AS_PLACE = compile_when_used(
    rf"\W{{0,4}}(?:{match_any(gather_words(lambda words: words.labels[Label.VENUE]))})\W{{0,4}}[:：]\W{{0,6}}https?://",
    re.IGNORECASE,
)
_OPENED = compile_when_used(
    rf"[\s,;(]{{1,3}}(?:with\s)?(?:{match_words(gather_words(lambda words: words.labels[Label.PASSCODE]))})\b",
    re.IGNORECASE,
)
# Words so far before an address lead to it, and those so near invite there.
_LEADING, _NEAR_ADDRESS = 80, 60
_MOST_WEIGHED = 50
# What an address is worth to which the words beside it invite.
_INVITED = 4
# ... and what one is worth that a line only calls a link.
_CALLED_LINK = 2
_LABELLED = re.compile(r"(?:^|\s)link\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may join, the likelier the higher its score, and the words around it."""

    url: str
    score: int
    source: str


def invites_to_join(words: str) -> bool:
    """Whether the few words behind which a link stands say that it joins: "Zoom", "join here"."""
    return len(words) <= _FEW and bool(_TO_JOIN.search(words))


def surely_joins(url: str) -> bool:
    """Whether an address is one of a known meeting program's, or of a machine that is named for meeting or watching."""
    if _JOINS.search(url) or _BROADCASTS.search(url):
        return True
    return bool(_OWN_ROOMS.match(url)) and not _DOES_NOT_JOIN.search(url)


def weigh_addresses(line: Line, text: str, before: str) -> list[Address]:
    """The addresses of a line that may join; `text` is as much of it as counts, `before` that of the line before."""
    if "/" not in text and not line.links:
        return []
    found = [
        (link.text, unwrap(link.url)) for link in line.links if link.url.lower().startswith("http") or has_url(link.url)
    ]
    known = {url for _, url in found}
    for start, url in locate_urls(text):
        if url not in known:
            known.add(url)
            found.append((text[max(0, start - _LEADING) : start], url))
    only = len(found) == 1
    addresses = []
    for words, url in found[:_MOST_WEIGHED]:
        around = f"{words} {text[:120] if only else ''}"
        if not around.replace(url, "").strip() and len(before) < 80:
            around = before
        score = _weigh(url, around.replace(url, " "))
        if score < _INVITED and _invites(words, url, text) and not _DOES_NOT_JOIN.search(url):
            score = _INVITED
        if not score and _LABELLED.search(words) and not (_DOES_NOT_JOIN.search(url) or _NOT_TO_JOIN.search(words)):
            score = _CALLED_LINK
        if score > 0:
            addresses.append(Address(url, score, text[:300]))
    return addresses


def _invites(words: str, url: str, text: str) -> bool:
    """Whether the words right before an address invite there, a label wants a place, or a code opens it."""
    near = words[-_NEAR_ADDRESS:]
    if _TO_JOIN.search(near) and not _NOT_TO_JOIN.search(near):
        return True
    return bool(_AS_PLACE.match(text)) or bool(_OPENED.match(text.partition(url)[2]))


def _weigh(url: str, around: str) -> int:
    if _STREAM.search(around) and "youtube.com/watch" in url:
        return 3  # who watches live joins
    if len(url) > _LONGEST_URL or _DOES_NOT_JOIN.search(url):
        return 0
    refused = bool(_NOT_TO_JOIN.search(around))
    if _JOINS.search(url):
        return 6 if refused and not _TO_JOIN.search(around) else 10
    if refused:
        return 0
    return 5 if _TO_JOIN.search(around) else 4 if _LIKELY_JOINS.match(url) else 0
