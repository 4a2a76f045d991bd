"""Who speaks and about what, out of the sentences of an invitation or a biography."""

import re

from seminar.reading.languages import gather_words, match_any
from seminar.reading.people import is_institution, is_name, lead_name, strip_honorifics, tidy_affiliation
from seminar.speaker import SpeakerName

_HONORIFIC = match_any(gather_words(lambda words: words.honorifics))
_VERB = match_any(gather_words(lambda words: words.person_verbs))
_CAPITAL = r"(?:[A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐİ][\w'’-]*\.?|(?:de|del|della|van|von|der|den|da|di|la|le|dos|bin|al|el|ter|ten|zu|y))"
_RUN = rf"(?:(?:{_HONORIFIC})\.?\s+){{0,3}}[A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐİ][\w'’-]*\.?(?:\s+{_CAPITAL}){{0,5}}"
_PLACE = r"(?:\s*\((?P<inside>[^()]{2,120})\)|\s*,\s*(?P<comma>[^,.;()]{2,100}(?:,[^,.;()]{2,60})?),|\s+(?:from|of|at)\s+(?P<of>(?:the\s+)?[A-Z][^,.;()]{1,90}?))?"

_SPEAKS = re.compile(
    rf"(?P<who>{_RUN}){_PLACE}\s*,?\s+(?:will\s+(?:be\s+)?(?:giv|speak|present|talk|join|deliver|visit|discuss|tell|address|lectur|introduc)|"
    r"is\s+(?:giving|speaking|presenting|our\s+(?:next\s+)?speaker|visiting)|gives\b|presents\b|speaks\b|talks\s+about)"
)
_BY = re.compile(
    r"\b(?:talk|lecture|seminar|presentation|colloquium|webinar|session|given|presented|delivered)\b[^.]{0,60}?\s(?:by|with|from|of)\s+"
    rf"(?P<who>{_RUN}){_PLACE.replace('?P<inside>', '').replace('?P<comma>', '').replace('?P<of>', '')}",
)
_HEAR = re.compile(
    r"\b(?:[Ww]elcom\w*|[Hh]ost(?:ing)?|[Hh]ear from|to have|[Ss]peaker(?:\s+(?:is|will be|this week is|today is))|invited|guest(?:\s+is)?|[Jj]oined by)[\s,:]+"
    rf"(?P<who>{_RUN})"
)
_WHERE_AFTER = re.compile(
    r"\s*(?:\((?P<inside>[^()]{2,120})\)|(?:,|\s+from|\s+of|\s+at)\s+(?P<named>(?:the\s+)?[A-Z][^,.;()]{1,90}))"
)
_TITLED = re.compile(
    r"\b(?:titled?|entitled|called|topic|talk(?:ing)?|speak(?:ing)?|present(?:ing|ation)?|lecture|discuss(?:ing)?|title(?:\s+of\s+(?:the|his|her|their)\s+talk)?|seminar)\b"
    r"(?:\s+(?:is|on|about|will\s+be|of|to\s+us))*\s*[:,]?\s*[“\"«„](?P<title>[^“”\"«»„]{4,300})[”\"»“]",
    re.IGNORECASE,
)
_TITLED_BARE = re.compile(
    r"\b(?:titled|entitled)\s*:?\s+(?P<title>[A-Z][^.;“\"]{8,200}?)(?=\.(?:\s|$)|\s+(?:on|at|in|this)\s+(?:the\s+)?(?:\w+day\b|\d|room|zoom)|,?\s+on\s+[A-Z]|$)"
)
_QUOTED = re.compile(r"[“\"«„]([A-ZÀ-Þ][^“”\"«»„]{3,300})[”\"»“]")
_ANNOUNCES = re.compile(
    r"\b(?:pleased|delighted|happy|excited|glad|honou?red|pleasure)\s+to\b|\binvit(?:e|ed|ation)\b|\bjoin us\b|\bwill (?:be )?(?:giv|speak|present|host|tak|hold|held|be held|meet)|"
    r"\b(?:this|next) (?:week|monday|tuesday|wednesday|thursday|friday)|\bnext (?:talk|speaker|seminar|session)\b|\btakes? place\b|\b(?:talk|seminar|lecture|colloquium)\b.{0,150}\b(?:cancel|postpon|moved|rescheduled)|\bsee below\b|\b(?:titled|entitled)\b",
    re.IGNORECASE,
)
_BIO_START = re.compile(rf"(?P<who>{_RUN})(?:\s*\([^()]{{0,80}}\)|,[^,.;]{{0,80}},)?\s+(?P<verb>(?i:{_VERB}))\b")
_PRONOUN_START = re.compile(rf"(?:He|She|They|I)\s+(?:{_VERB})\b")
_WORKS_AT = re.compile(r"\b(?:at|with|from|of|in|for)\s+(?:the\s+)?(?=[A-Z])")
_PLACE_RUN = re.compile(
    r"(?:[A-ZÀ-Þ0-9&][\w'’&.-]*(?<![.])|[A-Z]\.)(?:\s+(?:(?:of|for|and|the|de|la|du|des|der|für|in|at|on|&|-)\s+){0,2}(?:[A-Z]\.|[A-ZÀ-Þ&][\w'’&-]*|of\b(?=\s[A-Z])))*"
)


def announces(text: str) -> bool:
    """Whether a paragraph invites to a talk rather than summing it up."""
    return bool(_ANNOUNCES.search(text[:1200]))


def find_announced_people(text: str) -> tuple[SpeakerName, ...]:
    """Who will speak, from the sentences of an invitation."""
    for pattern in (_SPEAKS, _BY, _HEAR):
        for found in pattern.finditer(text[:3000]):
            name = _cut_name(found["who"])
            if name:
                after = text[found.start("who") + found["who"].find(name.split()[-1]) + len(name.split()[-1]) :]
                return (SpeakerName(name=name, affiliation=_read_place(after)),)
    return ()


def find_announced_title(text: str) -> str | None:
    """The title that an invitation quotes."""
    found = _TITLED.search(text[:3000])
    if found and len(found["title"].split()) > 1:
        return found["title"].strip(" ,.")
    bare = _TITLED_BARE.search(text[:3000])
    if bare:
        return bare["title"].strip(" ,")
    quoted = _QUOTED.search(text[:3000])
    return quoted[1].strip(" ,.") if quoted else None


def begins_biography(text: str, known: tuple[SpeakerName, ...] = ()) -> bool:
    """Whether a paragraph tells of a person: one of the known ones, or anybody under a full name."""
    if _PRONOUN_START.match(text) and not text.startswith("I "):
        return True
    found = _BIO_START.match(text)
    if not found:
        return False
    who = strip_honorifics(found["who"])
    if any(
        who and (who in each.name or each.name.split()[-1].casefold() == who.split()[-1].casefold()) for each in known
    ):
        return True
    return bool(_cut_name(found["who"])) and len(who.split()) > 1


def find_subject(biography: str) -> str | None:
    """Whom a biography is about, from its first words."""
    found = _BIO_START.match(biography[:400])
    if not found:
        return None
    return _cut_name(found["who"])


def find_workplace(biography: str) -> str | None:
    """Where the person of a biography works or studies, from its first sentence."""
    sentence = re.split(r"(?<=[a-z)]{2})\.\s+(?=[A-Z])", biography[:800])[0]
    for found in re.finditer(r"\b(?:at|with|from|of|in|for|joined)\s+(?:the\s+)?(?=[A-Z])", sentence):
        run = _PLACE_RUN.match(sentence, found.end())
        if not run:
            continue
        place = run[0].strip(" ,.")
        if is_institution(place) or found[0].startswith("at"):
            at = re.search(r"\s(?:at|in)\s+(?:the\s+)?(?=[A-Z])", place)
            later = re.split(r"\s(?:in|at)\s", place[at.end() :])[0] if at else ""
            if later and is_institution(later):
                return tidy_affiliation(later)
            if at:
                place = place[: at.start()]
            if re.search(r"\b(?:Department|Dept|Division|Faculty)\b", place) and (
                further := _find_further(sentence, run.end())
            ):
                return further
            return tidy_affiliation(place)
    return None


def _find_further(sentence: str, start: int) -> str | None:
    found = re.match(r"[^.;]{0,40}?\b(?:at|of)\s+(?:the\s+)?(?=[A-Z])|,\s+(?:the\s+)?(?=[A-Z])", sentence[start:])
    if not found:
        return None
    run = _PLACE_RUN.match(sentence, start + found.end())
    place = re.split(r"\s(?:in|at)\s", run[0])[0].strip(" ,.") if run else ""
    return place if is_institution(place) else None


def _cut_name(run: str) -> str | None:
    words = re.sub(r"^(?:The|Our|Next|This|Today|With|By|On)\s+", "", run).split()
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
    place = (
        found["inside"]
        or re.split(
            r"\s+(?:will|on|to|for|as|about|who|is|titled|entitled|giving|presenting|speaking)\b", found["named"]
        )[0]
    )
    return tidy_affiliation(place) if found["inside"] or is_institution(place) else None
