"""The address that joins an online meeting, with its id and passcode, among all the addresses of a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from seminar.missing import stated
from seminar.reading.languages import Label, Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.text.lines import Line

_SCHEMELESS = (
    r"zoom\.us|zoom\.com\.cn|teams\.microsoft\.com|meet\.google\.com|meeting\.tencent\.com|webex\.com|whereby\.com|"
    r"meet\.jit\.si"
)
# As much as `seminar.series.check_link` takes.
LONGEST_URL = 512

_URL = re.compile(
    rf"(?:https?://|(?<![\w@./-])(?=(?:[\w-]{{1,60}}\.){{0,4}}(?:{_SCHEMELESS}|tinyurl\.com|bit\.ly)/))"
    r"(?:[^\s<>\"'”’|，。；、（）()\[\]{}]|\([^\s()<>]{0,200}\)){3,1500}",
    re.IGNORECASE,
)
# A bad copy glues the next line to the digits of a Zoom address.
_GLUED = compile_when_used(
    r"(zoom\.(?:us|com|com\.cn)/(?:j|w|s)/\d{9,11})(?-i:(?=[A-Za-z\u3000-\uffef])).*$", re.IGNORECASE
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?!\w)")
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
_LIKELY_JOINS = re.compile(
    r"https?://(?:www\.)?youtube\.com/live/\w"
    r"|https?://(?:meet|jitsi|videoconf\w{0,9}|visio\w{0,9}|webconf\w{0,9}|conf|zoom)\d?\.[\w.-]{3,80}/\w",
    re.IGNORECASE,
)
_DOES_NOT_JOIN = re.compile(
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
_NEAR_ADDRESS = 60
_INVITED = 4
_LABELLED = re.compile(r"(?:^|\s)link\W*$", re.IGNORECASE)
_ID_WORDS = match_words(gather_words(lambda words: words.labels[Label.MEETING_ID]) - {"id"})
_MEETING_ID = compile_when_used(
    rf"(?:(?:{_ID_WORDS})\s?(?:number|no\.?)?|(?:腾讯会议|騰訊會議)|\bzoom(?:\smeeting|\swebinar|\sroom)?(?:\s?\(?id\)?)?|\bmeeting|(?<!\w)ID)"
    r"\s{0,2}(?:is\s|[:#=：(-]\s{0,2}){0,3}(?P<id>\d(?:[ -]?\d){8,10})(?![\d-]|[ ]\d{2})"
    r"|\bzoom\b[^\d\n]{0,60}(?P<far>\d{3}[ -]\d{3,4}[ -]\d{4})(?![\d-]|[ ]\d)",
    re.IGNORECASE,
)
# Most lines have neither: these cheap looks spare them the long patterns.
_DIGITS = re.compile(r"\d\d")
_ASSIGNS = re.compile(r"[:=：]|\bis\b")
_PASS_WORDS = match_words(gather_words(lambda words: words.labels[Label.PASSCODE]) | {"passwd", "pass", "pw"})
_PASSCODE = compile_when_used(
    rf"(?:{_PASS_WORDS})(?:\s?\([^()]{{0,20}}\))?\s{{0,2}}(?::|=|：|\bis\b:?)\s{{0,2}}"
    r"[\"'“‘`]?(?P<code>[^\s\"'”’<>]{1,40})",
    re.IGNORECASE,
)
# "パスコード spin42", "密码 4711": between unspaced words and Latin letters nothing need stand.
_UNSPACED_PASS = [word for word in gather_words(lambda words: words.labels[Label.PASSCODE]) if word[0] > "\u3000"]
_UNSPACED_PASSCODE = compile_when_used(
    rf"(?:{match_words(_UNSPACED_PASS)})"
    r"\s{0,2}[:：︰]?\s{0,2}[为為はが]?\s{0,2}(?P<code>(?=[!-~]{0,20}\d|[a-z]{4,12}(?![a-z ]))[!-~]{3,24})"
)
_NO_CODES = gather_words(lambda words: words.no_codes)
_OTHER_PROGRAMS = re.compile(
    r"\b(?:teams|webex|tencent|voov|google meet|bluejeans|gotomeeting|feishu|skype)\b"
    r"|腾讯会议|騰訊會議|腾讯课堂|飞书|钉钉|小鱼易连|瞩目|华为云会议|企业微信",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """How to join as a text says it, and the words that say so."""

    link: str | None = None
    meeting_id: str | None = None
    passcode: str | None = None
    link_source: str = ""
    id_source: str = ""
    passcode_source: str = ""
    rival: str | None = None


@dataclass(frozen=True, slots=True)
class _Address:
    url: str
    score: int
    source: str


def find_urls(text: str) -> tuple[str, ...]:
    """The addresses that stand in the text itself, made whole and free of wrappers that mail programs add."""
    return tuple(unwrap(found[0]) for found in _URL.finditer(text))


def find_email(text: str) -> str | None:
    """The first mail address in the text."""
    if "@" not in text:
        return None
    found = _EMAIL.search(text)
    return found[0].rstrip(".-") if found else None


def remove_urls(text: str) -> str:
    """The text without its addresses."""
    return " ".join(_URL.sub(" ", text).split()) if "/" in text else text


def has_url(text: str) -> bool:
    """Whether an address stands in the text."""
    return "/" in text and bool(_URL.search(text))


def invites_to_join(words: str) -> bool:
    """Whether the few words behind which a link stands say that it joins: "Zoom", "join here"."""
    return len(words) <= 30 and bool(_TO_JOIN.search(words))


def surely_joins(url: str) -> bool:
    """Whether an address is one of a known meeting program's."""
    return bool(_JOINS.search(url) or _BROADCASTS.search(url))


def unwrap(url: str) -> str:
    """The address with its scheme, without the sentence's punctuation and without a mail program's safety wrapper."""
    url = _GLUED.sub(r"\1", url.rstrip(".,;:!?*_"))
    if not url.lower().startswith(("http://", "https://")):
        url = f"https://{url}"
    if "safelinks" in url or "google.com/url" in url or "urldefense.com" in url:
        try:
            query = parse_qs(urlsplit(url).query)
        except ValueError:
            return url
        for name in ("url", "q", "u"):
            inner = query.get(name, [""])[0]
            if inner.startswith("http"):
                return inner
        if found := re.search(r"__(https?:/+[^\s_]+(?:_[^\s_]+)*)__", url):
            return re.sub(r"^(https?:)/+", r"\1//", found[1])
    return url


def find_joining(lines: Iterable[Line]) -> Joining:
    """The one address that joins, with meeting id and passcode where they are written out.

    A Zoom meeting's id without an address gives the address that Zoom makes of it.
    """
    addresses: list[_Address] = []
    meeting_id = passcode = None
    id_source = passcode_source = before = ""
    other_program = False
    for line in lines:
        text = line.text if len(line.text) <= 3000 else line.text[:3000]
        other_program = other_program or bool(_OTHER_PROGRAMS.search(text))
        addresses += _weigh_addresses(line, text, before)
        bare = remove_urls(text)
        if meeting_id is None and _DIGITS.search(bare) and (found := _MEETING_ID.search(bare)):
            meeting_id, id_source = found["id"] or found["far"], found[0]
        if passcode is None and (
            found := (_ASSIGNS.search(bare) and _PASSCODE.search(bare)) or _UNSPACED_PASSCODE.search(bare)
        ):
            code = found["code"].rstrip(",;)].，。；）") or found["code"]
            if code.lower() not in _NO_CODES and stated(code):
                passcode, passcode_source = code, found[0]
        before = text
    joining = sorted((each for each in addresses if each.score > 0), key=lambda each: -each.score)
    link, source, rival = None, "", None
    if joining:
        link, source = joining[0].url, joining[0].source
        rival = next((each.url for each in joining if each.score == joining[0].score and each.url != link), None)
    elif meeting_id and not other_program:
        link, source = f"https://zoom.us/j/{re.sub(r'[^0-9]', '', meeting_id)}", id_source
    return Joining(
        link=link,
        meeting_id=meeting_id,
        passcode=passcode,
        link_source=source,
        id_source=id_source,
        passcode_source=passcode_source,
        rival=rival,
    )


def _weigh_addresses(line: Line, text: str, before: str) -> list[_Address]:
    if "/" not in text and not line.links:
        return []
    found = [
        (link.text, unwrap(link.url)) for link in line.links if link.url.lower().startswith("http") or has_url(link.url)
    ]
    known = {url for _, url in found}
    for match in _URL.finditer(text):
        url = unwrap(match[0])
        if url not in known:
            known.add(url)
            found.append((text[max(0, match.start() - 80) : match.start()], url))
    only = len(found) == 1
    addresses = []
    for words, url in found[:50]:
        around = f"{words} {text[:120] if only else ''}"
        if not around.replace(url, "").strip() and len(before) < 80:
            around = before
        score = _weigh(url, around.replace(url, " "))
        if score < _INVITED and _invites(words, url, text) and not _DOES_NOT_JOIN.search(url):
            score = _INVITED
        if not score and _LABELLED.search(words) and not _DOES_NOT_JOIN.search(url):
            score = 2
        if score > 0:
            addresses.append(_Address(url, score, text[:300]))
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
    if len(url) > LONGEST_URL or _DOES_NOT_JOIN.search(url):
        return 0
    refused = bool(_NOT_TO_JOIN.search(around))
    if _JOINS.search(url):
        return 6 if refused and not _TO_JOIN.search(around) else 10
    if refused:
        return 0
    return 5 if _TO_JOIN.search(around) else 4 if _LIKELY_JOINS.match(url) else 0
