"""A title without what stands around it on its lines: its speaker, the occasion, a remark, the abstract's start."""

import re
from collections.abc import Sequence

from seminar.reading.languages import gather_words, match_any
from seminar.reading.languages.groups import ABOUT, BY, COAUTHORED, WITH, A
from seminar.reading.talk.cancelling import strip_marks
from seminar.reading.talk.joining_addresses import invites_to_join
from seminar.reading.talk.materials import strip_materials
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.title_heads import strip_date, strip_occasion
from seminar.reading.talk.title_tails import strip_tail
from seminar.reading.text.quotes import find_quotes, strip_quotes
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.titles import strip_bracketed_kind, tidy_unspaced_title
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

# “Knots”, by Ada Quill
_SAID_BY = re.compile(rf"\W{{0,3}}(?:{BY}|{WITH}|de)\s+(?=[A-ZÀ-Þ])")
# "Ada Quill (Fano) on voids that lens"
_ABOUT = re.compile(rf"^{ABOUT}\s+(?=\S.{{5}})")
# „Das müssen Sie sehen“. Reiseführer im Kalten Krieg
SENTENCE_STARTS = (
    r"(?!(?:Der|Die|Das|El|La|Le|The|This|Im|In|Am|Mit|With|Con|Avec|Comienza|Empieza|Beginn|Start|Inizi[oa]|Début|Entrada|Eintritt"
    r"|Modera\w*|Presenta\w*|Anschließend)\b)"
)
_SUBTITLE = compile_when_used(rf"\.\s{SENTENCE_STARTS}[A-ZÀ-Þ][^.!?()\d]{{8,60}}(?<![.!?])")
_REMARK = re.compile(r"\s\((?P<words>[^()]{2,80})\)\W?$")
# Who worked on it too, behind the title: "Knots in ice. Joint work with Bo Stone"
_COAUTHORED = compile_when_used(
    r"(?:\s*[.,;(–—-])?\s+(?:this\sis\s)?joint(?:\swork)?\swith\s(?=[A-ZÀ-Þ])[^?]{3,160}$"
    rf"|\s*[.,;(–—-]\s*{COAUTHORED}\s(?=[A-ZÀ-Þ])[^?]{{3,160}}$",
    re.IGNORECASE,
)
# "4.Knots in ice": a number of a list that a copy has glued to its item
_GLUED_COUNT = re.compile(r"^[1-9]\d?\s?[.．、](?=[A-ZÀ-Þ][a-zà-þ]{2,20}\s)")
# "✨ Knots in ice ✨"
_PICTURE = "[\u2600-\u27bf\U0001f300-\U0001faff\ufe0f\\s]"
_PICTURES = re.compile(rf"^{_PICTURE}+|{_PICTURE}+$")
_KIND_BEHIND = re.compile(
    r"\s[–—|-]\s(?:inaugural|public|guest|keynote|antritts)\s?(?:lecture|talk|address|vorlesung)$|\s[–—|-]\sleçon\sinaugurale$|"
    rf"\s?[–—,:|-]\s{A}\s(?:[a-z]{{3,12}}\s){{0,2}}(?:conversation|talk|lecture|reading|presentation|webinar|vortrag|gespräch"
    rf"|conférence|rencontre|charla|conferencia|palestra|conferenza|incontro)(?:\s(?:{BY}|{WITH}))?$",
    re.IGNORECASE,
)
# 【石頭的一生】
_BRACKETED = compile_when_used(r"^\s?[【［〔]([^【】［］〔〕]{6,})[】］〕]\s?$")
# “Knots” NB:
_NOTED = re.compile(
    r"[\W_]{0,6}(?:n\.?\s?b|note|please\snote|nota\sbene|attention|achtung|new\stime|different\stime|unusual\stime)[\W_]{0,6}",
    re.IGNORECASE,
)
# "(with Bo Stone and Cy Reed)": who worked on it too
_WITH = re.compile(rf"(?:joint\s)?{WITH}\s(?=[A-ZÀ-Þ])", re.IGNORECASE)
# "(Alter Festsaal)"
_HALL = re.compile(r"(?:[\w.-]{2,20}\s){0,3}[A-ZÄÖÜ][\w-]{1,24}(?:saal|gebäude|zentrum|bibliothek)")
_CITED = re.compile(
    r"\bet al\b|,\s(?:19|20)\d\d$"
    r"|^[A-Z][A-Za-z]{0,8}[A-Z][A-Za-z]{0,4}(?:\s?[+/-]\s?[A-Z]{2,8})?(?:\s|\s?['’](?=\d\d$))(?:(?:19|20)\d\d|(?<=['’])\d\d)(?:[,;]\s[^()]{2,30})?$"
    r"|^(?:arXiv|bioRxiv|Nature|Science|Cell|to\sappear)\b[^()]{0,24}$"
)
# "(dir. A. Quill)"
_ADVISED = re.compile(
    r"(?:dir\b|dir\.|advis[eo]r|supervis|sous\sla\sdir|encadr|betreu|tutor|orientad|relat(?:ore|rice)|promotor|host\b)",
    re.IGNORECASE,
)
# "(co-sponsored with the Year of Ice)", "(cancelled due to a storm)"
_ON_OCCASION = compile_when_used(
    r"(?:co-?)?(?:sponsored|hosted|organi[sz]ed|presented)\s(?:by|with)\b|joint(?:ly)?\s(?:with|lecture|seminar|event|session|talk|work)\b"
    r"|(?:to\sbe\s|will\sbe\s)?held\s(?:in|at|on)\b|in\s(?:collaboration|cooperation|partnership|conjunction|person)\b|(?:as\s)?part\sof\sthe\b|hybrid|virtual"
    r"|moved\b"
    rf"|{match_any(gather_words(lambda words: (*words.cancelled, *words.postponed)))}"
    r"|(?:in\s)?(?:kooperation|zusammenarbeit)\smit|en\s(?:partenariat|colaboración)\s"
    r"|in\scollaborazione\scon|em\s(?:parceria|colaboração)\scom",
    re.IGNORECASE,
)
_IN_LANGUAGE = compile_when_used(
    rf"\b(?:{match_any(gather_words(lambda words: words.phrasing.in_tongues))}"
    r"|(?:en\sl(?:angue|engua)|in\slingua|em\slíngua)\s\w{4,12}"
    r"|nb|n\.b\.|note|online|hybrid|joint\sw(?:ith|/))(?!\w)",
    re.IGNORECASE,
)


def drop_speaker(title: str | None, speakers: Sequence[SpeakerName]) -> str | None:
    """A title without the speaker's name before a colon or a dash."""
    for person in speakers[:1] if title else ():
        before = rf"{re.escape(person.name)}(?:\s?\([^()]{{1,80}}\))?\s{{0,2}}(?:[:–—-]\s+|：\s?)(?=\S.{{5}})"
        found = re.match(before, title or "")
        if found is None and title and is_unspaced(person.name):
            found = re.match(rf"{re.escape(person.name)}(?:\s{{1,3}}|:)(?=\S.{{5}})", title)
        if found and title:
            return title[found.end() :]
        behind = rf"\s?[(–—-]\s?{re.escape(person.name)}(?:,\s[^()]{{2,60}})?\)?$"
        found = re.search(behind, title or "")
        if found and title and found.start() > 7:
            return title[: found.start()]
    return title


# “Knots in ice”.
_CLOSED = re.compile(r"(?<=[”“\"»])\.$")


def clean_title(text: str) -> str:
    """The title alone of the words that a label, a cell or a line gives for it."""
    text = tidy_unspaced_title(text) if is_unspaced(text) else _GLUED_COUNT.sub("", text)
    quote = next(iter(find_quotes(text)), None)
    ends = r"\s+[A-ZÀ-Þ]\w+\s\w" if quote and quote.inner[-1] in ".?!" else r"\s?[.,;]\s+\w+\s\w"
    if quote and quote.start == 0 and _SUBTITLE.fullmatch(text, quote.stop) and not text.startswith(("'", "‘")):
        return strip_marks(text).rstrip()
    if quote and quote.start == 0 and re.match(ends, text[quote.stop :]) and len(quote.inner) > 12:
        return strip_marks(quote.inner)  # a sentence follows on the same line
    if quote and quote.start == 0 and len(quote.inner) > 8 and _NOTED.fullmatch(text, quote.stop):
        return strip_marks(quote.inner)  # the note itself was about the hour
    if is_unspaced(text):
        text = strip_bracketed_kind(text)
        text = _BRACKETED.sub(r"\1", text)
    if quote and quote.start > 0 and quote.stop >= len(text) - 1 and split_people(text[: quote.start].rstrip(" ,:–—-")):
        return strip_quotes(quote.inner).rstrip(" ,")  # 'Ada Quill, "Knots"'
    text = strip_tail(strip_marks(strip_materials(" ".join(text.split()))))
    text = strip_occasion(strip_date(_strip_room(text)))
    text = strip_quotes(_PICTURES.sub("", text).rstrip(" 。；")).strip(" ;|").rstrip(",")
    text = _ABOUT.sub("", re.sub(r"\s[–—-]{1,3}$", "", text))
    text = _strip_kind(_strip_remark(_strip_coauthors(text)))
    text = strip_quotes(_CLOSED.sub("", text.rstrip(" ,;"))) if text[:1] in '"“„«' else text
    led = next((quote for quote in find_quotes(text) if quote.start == 0 and len(quote.inner) > 8), None)
    return led.inner if led and _SAID_BY.match(text, led.stop) else text


def _strip_kind(title: str) -> str:
    """A title without what kind of talk it is behind it: "Knots in ice – a conversation"."""
    found = _KIND_BEHIND.search(title)
    return title[: found.start()].rstrip() if found and found.start() > 8 else title


def _strip_room(title: str) -> str:
    """A title without a room behind a semicolon: "Knots in ice; Aula 3 (Fano)"."""
    before, sign, behind = title.rpartition("; ")
    return before if sign and len(before) > 8 and re.search(r"\d", behind) and names_room(behind) else title


def _strip_coauthors(title: str) -> str:
    found = _COAUTHORED.search(title)
    return title[: found.start()].rstrip() if found and found.start() > 8 else title


def _strip_remark(title: str) -> str:
    """A title without a bracket at its end that is about the occasion: the language, the room, how to join."""
    found = _REMARK.search(title)
    if not found or len(title) - len(found[0]) < 8:
        return title
    words = found["words"]
    company = _WITH.match(words)
    if company and split_people(words[company.end() :]):
        return strip_quotes(title[: found.start()])
    about = _CITED.search(words) or _ADVISED.match(words) or _IN_LANGUAGE.search(words) or invites_to_join(words)
    remark = (
        about
        or _HALL.fullmatch(words)
        or _ON_OCCASION.match(words)
        or (names_room(words) and re.search(r"\d|;", words))
    )
    return strip_quotes(title[: found.start()]) if remark else title
