"""Who speaks and about what, out of the sentences of an invitation."""

import re

from seminar.reading.languages import gather_words, match_any
from seminar.reading.names import is_institution, is_name, lead_name, strip_honorifics
from seminar.reading.people import tidy_affiliation
from seminar.speaker import SpeakerName

_LONGEST_INVITATION = 3000

_HONORIFIC = match_any(gather_words(lambda words: words.honorifics))
_UPPER = "A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐİ"
_PARTICLE = "de|del|della|van|von|der|den|da|di|la|le|dos|bin|al|el|ter|ten|zu|y"
# Capitalised words that begin with a name; `cut_name` finds where it ends.
NAME_RUN = (
    rf"(?:(?:{_HONORIFIC})\.?\s+){{0,3}}[{_UPPER}][\w'’-]*\.?"
    rf"(?:\s+(?:[{_UPPER}][\w'’-]*\.?|(?:{_PARTICLE})(?=\s))){{0,5}}"
)
_PLACE = (
    r"(?:\s*\([^()]{2,120}\)|\s*,\s*[^,.;()]{2,100}(?:,[^,.;()]{2,60})?,"
    r"|\s+(?:from|of|at)\s+(?:the\s+)?[A-Z][^,.;()]{1,90}?)?"
)
_SPEAKS = re.compile(
    rf"(?P<who>{NAME_RUN}){_PLACE}\s*,?\s+(?:will\s+(?:be\s+)?"
    r"(?:giv|speak|present|talk|join|deliver|visit|discuss|tell|address|lectur|introduc)"
    r"|is\s+(?:giving|speaking|presenting|our\s+(?:next\s+)?speaker|visiting)|gives\b|presents\b|speaks\b|talks\s+about)"
)
_BY = re.compile(
    r"\b(?:talk|lecture|seminar|presentation|colloquium|webinar|session|given|presented|delivered)\b"
    rf"[^.]{{0,60}}?\s(?:by|with|from|of)\s+(?P<who>{NAME_RUN})"
)
_HEAR = re.compile(
    r"\b(?:[Ww]elcom\w*|[Hh]ost(?:ing)?|[Hh]ear from|to have|[Ss]peaker\s+(?:is|will be|this week is|today is)|invited"
    rf"|guest(?:\s+is)?|[Jj]oined by)[\s,:]+(?P<who>{NAME_RUN})"
)
_WHERE_AFTER = re.compile(
    r"\s*(?:\((?P<inside>[^()]{2,120})\)|(?:,|\s+from|\s+of|\s+at)\s+(?P<named>(?:the\s+)?[A-Z][^,.;()]{1,90}))"
)
_AFTER_PLACE = re.compile(r"\s+(?:will|on|to|for|as|about|who|is|titled|entitled|giving|presenting|speaking)\b")
_TITLED = re.compile(
    r"\b(?:titled?|entitled|called|topic|talk(?:ing)?|speak(?:ing)?|present(?:ing|ation)?|lecture|discuss(?:ing)?|seminar"
    r"|title\s+of\s+(?:the|his|her|their)\s+talk)\b"
    r"(?:\s+(?:is|on|about|will\s+be|of|to\s+us))*\s*[:,]?\s*[“\"«„](?P<title>[^“”\"«»„]{4,300})[”\"»“]",
    re.IGNORECASE,
)
_TITLED_BARE = re.compile(
    r"\b(?:titled|entitled)\s*:?\s+(?P<title>[A-Z][^.;“\"]{8,200}?)"
    r"(?=\.(?:\s|$)|\s+(?:on|at|in|this)\s+(?:the\s+)?(?:\w+day\b|\d|room|zoom)|,?\s+on\s+[A-Z]|$)"
)
_ON = re.compile(
    r"\b(?:lecture|talk|seminar|presentation|colloquium)\s+on\s+(?:the\s+topic\s+of\s+)?(?P<title>[A-Z][\w-]*(?:\s+[\w’',:-]+){1,25})"
    r"(?=\.(?:\s|$)|\s+(?:on|at)\s+(?:\w+day\b|\d))"
)
_DAY_NAMES = gather_words(lambda words: (*words.weekdays, *words.months))
_QUOTED = re.compile(r"[“\"«„]([A-ZÀ-Þ][^“”\"«»„]{3,300})[”\"»“]")
_ANNOUNCES = re.compile(
    r"""
      \b(?:pleased|delighted|happy|excited|glad|honou?red|pleasure)\s+to\b | \binvit(?:e|ed|ation)\b | \bjoin\sus\b
    | (?<!\bI\s)(?<!\bwe\s)\bwill\s(?:be\s)?(?:giv|speak|present|host|tak|hold|held|meet)
    | \b(?:this|next)\s(?:week|monday|tuesday|wednesday|thursday|friday) | \bnext\s(?:talk|speaker|seminar|session)\b
    | \btakes?\splace\b | \bsee\sbelow\b | \b(?:titled|entitled)\b
    | \b(?:talk|seminar|lecture|colloquium)\b.{0,150}\b(?:cancel|postpon|moved|rescheduled)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NO_NAME = re.compile(r"^(?:The|Our|Next|This|Today|With|By|On)\s+")


def announces(text: str) -> bool:
    """Whether a paragraph invites to a talk rather than summing it up."""
    return bool(_ANNOUNCES.search(text[:1200]))


def find_announced_people(text: str) -> tuple[SpeakerName, ...]:
    """Who will speak, from the sentences of an invitation."""
    text = text[:_LONGEST_INVITATION]
    for pattern in (_SPEAKS, _BY, _HEAR):
        for found in pattern.finditer(text):
            if name := cut_name(found["who"]):
                last = name.split()[-1]
                after = found.start("who") + found["who"].find(last) + len(last)
                return (SpeakerName(name=name, affiliation=_read_place(text[after:])),)
    return ()


def find_announced_title(text: str) -> str | None:
    """The title that an invitation quotes."""
    text = text[:_LONGEST_INVITATION]
    titled = _TITLED.search(text)
    if titled and " " in titled["title"].strip():
        return titled["title"].strip(" ,.")
    if bare := _TITLED_BARE.search(text):
        return bare["title"].strip(" ,")
    if (about := _ON.search(text)) and about["title"].split()[0].lower() not in _DAY_NAMES:
        return about["title"].strip(" ,")
    quoted = _QUOTED.search(text)
    return quoted[1].strip(" ,.") if quoted else None


def cut_name(run: str) -> str | None:
    """The name with which a run of capitalised words begins, without honorifics."""
    words = _NO_NAME.sub("", run).split()
    for stop in range(len(words), 0, -1):
        candidate = " ".join(words[:stop])
        if is_name(candidate):
            return strip_honorifics(candidate).rstrip(".,")
    name, _, _ = lead_name(run)
    return strip_honorifics(name) if is_name(name) else None


def _read_place(after: str) -> str | None:
    found = _WHERE_AFTER.match(after[:240])
    if not found:
        return None
    if found["inside"]:
        return tidy_affiliation(found["inside"])
    place = _AFTER_PLACE.split(found["named"])[0]
    return tidy_affiliation(place) if is_institution(place) else None
