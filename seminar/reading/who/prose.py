"""Sentences that invite to a talk: who will speak, and on what."""

import re
from functools import lru_cache

from seminar.reading.languages import Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.talk.traits import names_host, names_series, split_sentences
from seminar.reading.text.quotes import find_quotes
from seminar.reading.unspaced.prose import find_unspaced_people, find_unspaced_title
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.names import (
    COMMON_WORDS,
    SURE_NAME,
    is_honored,
    is_institution,
    is_name,
    lead_name,
    rate_name,
    strip_honorifics,
)
from seminar.reading.who.people import tidy_affiliation
from seminar.reading.who.professions import begin_at_name
from seminar.speaker import SpeakerName

_LONGEST_INVITATION = 3000
_LONGEST_FACT = 240

_HONORIFIC = match_any(
    word for word in gather_words(lambda words: words.honorifics) if word[0] < "\u3000" and word not in COMMON_WORDS
)
_UPPER = "A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐİŞŐŰ"
_PARTICLE = "de|del|della|dos|da|das|do|van|von|der|den|di|la|le|bin|al|el|ter|ten|zu|y|af|av|ibn"
# Capitalised words that begin with a name; `cut_name` finds where it ends.
NAME_RUN = (
    rf"(?<![^\W\d_])(?:(?:(?i:{_HONORIFIC}))(?![^\W\d_])\.?,?\s+){{0,4}}[{_UPPER}][\w'’.-]*"
    rf"(?:\s+(?:[{_UPPER}][\w'’-]*\.?|(?:{_PARTICLE})(?=\s))){{0,6}}"
)
_RUN = compile_when_used(NAME_RUN)
# Between two people of one sentence: "(Fano) and the chemist".
_AND = re.compile(r"\s*(?:\([^()]{0,80}\))?\s*(?:,\s*)?(?:and|und|et|y|e|&|,)\s+(?:[a-zà-þ]+\s+){0,3}")
# "Ada Quill, professor of geology at Fano, and Dr. Bo Stone"
_APPOSITION_AND = re.compile(
    r",\s(?:an?\s|the\s)?[a-zà-þ][^.;:“\"]{3,110}?,?\s(?:and|und|et|y|e)\s(?:the\s)?(?:[a-zà-þ]+\s){0,3}"
)
_PLACE = (
    r"(?:\s*\([^()]{2,120}\)|\s*,\s*[^,.;()]{2,100}(?:,[^,.;()]{2,60})?,"
    r"|\s+(?:(?:from|of|at|von|der|de|del|do|du|da|della)\s+|(?:dell|d)['’]\s?)(?:the\s+)?[^\W\d_][^,.;()]{1,90}?)?"
)
_TALKING = match_words(word for word in gather_words(lambda words: words.talk_words) if word[0] < "\u3000")
_SPEAKING = match_words(word for word in gather_words(lambda words: words.speaks) if word[0] < "\u3000")
_GIVING = match_words(word for word in gather_words(lambda words: words.gives) if word[0] < "\u3000")
_WELCOMING = match_words(word for word in gather_words(lambda words: words.welcomes) if word[0] < "\u3000")
_TITLING = match_words(gather_words(lambda words: words.titled))
_WHO = r"(?:(?:who|qui|die|der|que|quien|che|il\s+quale|la\s+quale)\s+(?:uns\s+|nous\s+|nos\s+|ci\s+)?)?"
# "nous entretiendra", "ci racconterà", "nos contará": the future of Romance verbs that no list holds.
_WILL = (
    r"(?:(?:nous|vous|ci|nos)\s)?(?!(?:aura|avrà|avr[áà]|tendrá|terá|haverá|habrá|ver[áà])\b)"
    r"[a-zà-þ]{2,14}(?:era|dra|ira|tra|erà|irà|arà|rrà|drà|ará|erá|irá|drá)\b"
)
_SPEAKS = compile_when_used(rf"(?P<who>{NAME_RUN}){_PLACE}\s*,?\s+{_WHO}(?:(?i:{_SPEAKING})|{_WILL})")
# "Ada Quill will take up that question": whatever she will do, she does it there.
_WILL_DO = compile_when_used(
    rf"(?P<who>{NAME_RUN})(?:\s*\([^()]{{2,120}}\)|\s*,[^,.;()?!]{{2,100}},|\s(?:from|of|at)\s[^,.;()?!]{{2,80}}?)?\s+(?:who\s)?"
    r"will\s(?!be\b|have\b|not\b)[a-z]{3}"
)
# "Ada Quill (Fano), whose talk is called"
_WHOSE = compile_when_used(
    rf"(?P<who>{NAME_RUN}){_PLACE}\s*,?\s+(?:whose|dessen|deren|dont|cuy[ao]|cuj[ao]|la\scui|il\scui)\s"
    rf"(?:\w+\s){{0,2}}(?i:{_TALKING})\b"
)
# "Ada Quill's seminar"
# "a talk, which will be on knots in ice."
_WILL_BE_ON = re.compile(
    r"\b(?:talk|lecture|seminar|colloquium|presentation|which|it)\s(?:will\sbe|is\sgoing\sto\sbe)\s(?:on|about)\s(?P<title>[^.;:?!]{8,140})\.",
)
# "She'll tell us about knots in ice."
_WILL_TELL = re.compile(
    r"(?:\bwill|['’]ll|going\sto)\s(?:be\s)?(?:tell(?:ing)?\sus|talk(?:ing)?|speak(?:ing)?)\s(?:more\s)?(?:about|on)\s"
    r"(?!(?:her|his|their|this|that|some|recent|on)\b)(?P<title>[^.;:?!]{8,140})\."
)
# "nos platica de redes que duermen, en el auditorio"
_TELLS_OF = re.compile(
    r"\b(?:platica(?:rá)?|hablará|nos\shabla|nos\scuenta|nos\scontará|vai\sfalar|falará|ci\sparla|ci\sparlerà|nous\sparlera)\s"
    r"(?:de|sobre|di|su)\s(?P<title>[^.;:,?!«“\"]{8,120}?)(?=[.,;]|\sen\sel\s|$)"
)
_POSSESSIVE = compile_when_used(rf"(?P<who>{NAME_RUN})(?<=['’]s)\s(?:seminar|talk|lecture|colloquium|presentation)\b")
_SPEAKS_LATE = compile_when_used(rf"(?P<who>{NAME_RUN}),\s[^.;]{{3,200}}?,\s+(?:(?i:{_SPEAKING})|{_WILL})")
# "the geologist", "la storica della tecnica", "o pesquisador" before a name
_ROLE = match_words(word for word in gather_words(lambda words: words.roles) if word[0] < "\u3000")
_ARTICLE = (
    r"(?:(?:(?:the|our|el|la|il|lo|le|der|die|a|al|à|o|os|as)\s+|l['’]\s?)?"
    rf"(?:{_ROLE})(?:\s+[a-zà-þ]+){{0,4}}\s+|(?:the|our|el|la|il|le|der|die|unsere?|a|al|à|o)\s+(?:[a-zà-þ]{{3,20}}\s+){{0,2}})?"
)
# "Our last speaker of the term is Ada Quill"
_SPEAKER_IS = compile_when_used(
    r"(?i:\b(?:speaker|lecturer|presenter|guest|referent(?:in)?|vortragende[r]?|gast|orateur|oratrice|intervenante?|invitée?|ponente"
    r"|invitad[oa]|convidad[oa]|palestrante|orador|oradora|relat(?:ore|rice)|ospite)(?:\s(?!is\b)[a-zà-þ'’-]{1,14}){0,6}"
    r"\s(?:is|will\sbe|ist|wird|est|sera|es|será|é|è|sarà))\s+"
    rf"{_ARTICLE}(?P<who>{NAME_RUN})"
)
_BY = compile_when_used(rf"(?i:{_GIVING})[\s:,]+{_ARTICLE}(?P<who>{NAME_RUN})")
# “Knots in ice” by Dr. Ada Quill
_QUOTE_BY = compile_when_used(
    rf"[”\"»“]\s?,?\s(?:(?:presented|given)\s)?(?:by|von|par|por|di|de)\s{_ARTICLE}(?P<who>{NAME_RUN})"
)
_FAR = compile_when_used(
    rf"(?i:{_TALKING})[^.;]{{0,100}}?\s(?:by|with|from|of|von|par|por|di|de|da|com|con|avec|mit)\s+(?:(?:the|our|an?|o|la|el|le|il|der|dem)\s+)?(?P<who>{NAME_RUN})"
)
_JOINT = re.compile(
    r"\b(?:joint(?:\swork)?|collaboration|together|gemeinsam|commun|collaborazione)\s(?:with|mit|avec|con|com)\s*$",
    re.IGNORECASE,
)
# "organized by the chair of history, led by Ada Quill"
_ORGANIZED = re.compile(
    r"\b(?:organi[sz]ed|organisiert|veranstaltet|organisée?|organizad[oa]|organizzat[oa]|promoss[oa]|promovid[oa])\s"
    r"(?:by|von|vom|par|por|da|dal|dalla|pela|pelo|dall['’])[^.;:]{0,80}$",
    re.IGNORECASE,
)
_HEAR = compile_when_used(rf"(?i:{_WELCOMING})[\s,:]+(?:(?:[ld]['’])?[a-zà-þ]+\s+){{0,3}}(?P<who>{NAME_RUN})")
_INVITING = compile_when_used(rf"(?:{_GIVING}|{_WELCOMING})(?=\W)", re.IGNORECASE)
_WHERE_AFTER = re.compile(
    r"\s*(?:\((?P<inside>[^()]{2,120})\)|(?:,|\s+from|\s+of|\s+at|\s+von\s+der|\s+de\s+la|\s+de\s+l['’]|\s+de|\s+del|\s+do|\s+dell['’]|\s+della|\s+da)(?:(?<=['’])|\s+)(?P<named>(?:the\s+)?[^\W\d_][^,.;()]{1,90}))"
)
_AFTER_PLACE = compile_when_used(
    rf"\s+(?:will|on|to|for|as|about|who|is|titled|entitled|giving|presenting|speaking|zum|mit|am|{_SPEAKING}|{_TITLING})\b"
)
_WRITTEN_BY = re.compile(
    r"\b(?:author|autorin|autor|autora|auteure?|autrice|autore)\s(?:of|von|des|de|del|do|di)\s(?:\w{1,12}\s){0,3}$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?:who|whose|which|qui|dont|que|che|cui|der|die|deren|dessen|das)\s", re.IGNORECASE)
_TITLED_BEFORE = compile_when_used(
    rf"(?:{_TITLING}|{_TALKING})[\s:,]{{0,3}}$"
    r"|\b(?:his|her|their)\s(?:new|latest|recent|forthcoming)\s\w{4,12},?\s$|\b(?:on|about|über|sur|sobre|su)\s*:?\s*$",
    re.IGNORECASE,
)
# “Knots” is free and open to all.
_TITLED_AFTER = re.compile(
    r"\s+(?:is\s(?:free|open|sponsored|co-sponsored|presented|the\s(?:title|topic|subject)|part\sof)|begins|starts|takes\splace"
    r"|will\s(?:be\s(?:held|given|presented|followed)|take\splace|begin|start)|lautet\sder\stitel|est\sle\stitre|es\sel\stítulo"
    r"|è\sil\stitolo|é\so\stítulo)\b"
)
_TITLED_BARE = compile_when_used(
    rf"(?i:{_TITLING})\s*[:,]?\s+(?!I\s|We\s|Magna\b|Maxima\b)(?P<title>[{_UPPER}][^.;“\"«»]{{8,200}}?)"
    r"(?=\.(?:\s|$)|\s+(?:on|at|in|this|am|le|el|il)\s+(?:the\s+)?(?:\w+day\b|\d|[Rr]oom|[Zz]oom)|,?\s+on\s+[A-Z]|,?\s(?:a\scargo\sd|impartid|dictad|a\scura\sd|tenut[oa]\sd|ministrad|presented\sby|given\sby|gehalten\svon|donnée?\spar)"
    r"|,\s(?:begins|starts|takes\s|which\s|(?:and\s)?(?:will|is|was)\s|beginnt|findet|aura\slieu|tendrá|avrà|si\sterrà|terá)|$)",
)
_PROGRAM = re.compile(r"(?:zoom|teams|microsoft|webex|bigbluebutton|bbb|youtube|skype|jitsi|google)\b", re.IGNORECASE)
_ON = re.compile(
    r"\b(?:lecture|talk|seminar|presentation|colloquium|paper)\s+on\s+(?:the\s+topic\s+of\s+)?(?P<title>[A-Z][\w-]*(?:\s+[\w’',:-]+){1,25})"
    r"(?=\.(?:\s|$)|\s+(?:on|at)\s+(?:\w+day\b|\d))"
)
_INTRODUCES = compile_when_used(rf"(?:the\s|our\s|la\s|le\s|el\s|l['’])?(?:{_GIVING})[\s:]", re.IGNORECASE)
_DAY_NAMES = gather_words(lambda words: (*words.weekdays, *words.months))
_ANNOUNCES = Words(gather_words(lambda words: words.announces))
# An abstract says "I will present" as well.
_PHRASES = [each for each in gather_words(lambda words: words.speaks) if " " in each]
_OTHERS_SPEAK = Words(_PHRASES, within=r"(?<!\bI\s)(?<!\b[Ww]e\s)(?:%s)")
_CALLS = re.compile(
    r"""
      (?<!\bI\s)(?<!\bwe\s)\bwill\s(?:be\s)?(?:giv|speak|present|host|tak|hold|held|meet)
    | \b(?:this|next)\s(?:week|monday|tuesday|wednesday|thursday|friday) | \bnext\s(?:talk|speaker|seminar|session)\b
    | \b(?:talk|seminar|lecture|colloquium)\b.{0,150}\b(?:cancel|postpon|moved|rescheduled)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NO_NAME = re.compile(
    r"^(?:V\.?\s?(?:Ex|S)\.?\s?(?:a|as|ª|cia)\b\.?|Unfortunately|Sadly|Regrettably|However|Leider|Malheureusement|Lamentablemente|Purtroppo|The|Our|Next|This|Today"
    r"|With|By|On|Am|Der|Die|Le|La|El|Il|Em|En|Em|Expone|Imparte|Diserta|Habla|Interviene|Dicta|Ofrece|Fala|Apresenta|Parla|Relatore|Relatrice|Spricht|Con|Mit|Avec|[LD]['’][a-zà-þ-]{3,20}|Speaker|Speakers)\s+"
)


@lru_cache(maxsize=4096)
def announces(text: str) -> bool:
    """Whether a paragraph invites to a talk rather than summing it up."""
    head = text[:1200]
    return bool(_ANNOUNCES.search(head) or _OTHERS_SPEAK.search(head) or _CALLS.search(head))


def introduces(text: str) -> bool:
    """Whether a paragraph begins by saying who speaks ("The speaker is Ada Quill."), or says that of a quoted title."""
    if len(text) < _LONGEST_FACT and find_quotes(text) and find_announced_people(text):
        return True
    return _INTRODUCES.match(text) is not None and bool(find_announced_people(text[:300]))


def find_announced_people(text: str) -> tuple[SpeakerName, ...]:
    """Who will speak, from the sentences of an invitation."""
    text = text[:_LONGEST_INVITATION]
    if is_unspaced(text):
        return find_unspaced_people(text)
    for pattern, least in (
        (_SPEAKS, 0.5),
        (_BY, 0.5),
        (_QUOTE_BY, 0.5),
        (_SPEAKER_IS, SURE_NAME - 1),
        (_SPEAKS_LATE, SURE_NAME - 1),
        (_WILL_DO, SURE_NAME - 1),
        (_WHOSE, 0.5),
        (_POSSESSIVE, 0.5),
        (None, 0),
        (_FAR, SURE_NAME - 1),
        (_HEAR, SURE_NAME - 1),
    ):
        if pattern is None:
            if late := _find_late(text):
                return late
            continue
        for found in pattern.finditer(text):
            lead = found[0][: found.start("who") - found.start()]
            if names_host(lead) and (pattern is _FAR or ":" in lead):
                continue
            if _JOINT.search(text[max(0, found.start("who") - 40) : found.start("who")]):
                continue
            if pattern is _BY and _ORGANIZED.search(text[max(0, found.start() - 90) : found.start("who")]):
                continue
            name = cut_name(re.sub(r"['’]s$", "", found["who"]))
            if name and (_rate_run(found["who"]) >= least or rate_name(name) >= least):
                together = find_named_people(text[found.start("who") :])
                if together and together[0].name == name:
                    return together
                last = name.split()[-1]
                after = found.start("who") + found["who"].find(last) + len(last)
                return (SpeakerName(name=name, affiliation=_read_place(text[after:])),)
    return ()


def find_speaking(text: str) -> tuple[SpeakerName, ...]:
    """Who a line says will speak, by the verb right behind the name."""
    found = _SPEAKS.search(text[:_LONGEST_FACT]) or _SPEAKER_IS.search(text[:_LONGEST_FACT])
    name = cut_name(found["who"]) if found else None
    return (SpeakerName(name=name),) if name and not is_unspaced(text) else ()


def _find_late(text: str) -> tuple[SpeakerName, ...]:
    """A sure name some words behind the verb: "spricht am Montag um 14 Uhr in Raum 3 die Geologin Ada Quill"."""
    for verb in _INVITING.finditer(text):
        if _ORGANIZED.search(text[max(0, verb.start() - 90) : verb.end()]):
            continue
        window = next(iter(split_sentences(text[verb.end() : verb.end() + 200])), "")
        for found in _RUN.finditer(window):
            name = cut_name(found[0])
            if names_host(window[: found.start()]) or (window[:1] == ":" and names_host(verb[0])):
                break
            if name and max(_rate_run(found[0]), rate_name(name)) >= SURE_NAME - 0.3:
                together = find_named_people(window[found.start() :])
                if together and together[0].name == name:
                    return together
                last = name.split()[-1]
                after = found.start() + found[0].find(last) + len(last)
                return (SpeakerName(name=name, affiliation=_read_place(window[after:])),)
    return ()


def find_named_people(text: str) -> tuple[SpeakerName, ...]:
    """The people whom a short text names beyond doubt, wherever in it they stand; those after an "and" with them."""
    if is_unspaced(text):
        return find_unspaced_people(text)
    people: list[SpeakerName] = []
    text = text[:_LONGEST_FACT]
    end = 0
    for found in _RUN.finditer(text):
        name = cut_name(found[0])
        if not name or max(_rate_run(found[0]), rate_name(name)) < SURE_NAME - 0.3:
            continue
        between = text[end : found.start()]
        if people and not (_AND.fullmatch(between) or (is_honored(found[0]) and _APPOSITION_AND.fullmatch(between))):
            break
        last = name.split()[-1]
        end = found.start() + found[0].find(last) + len(last)
        people.append(SpeakerName(name=name, affiliation=_read_place(text[end:])))
    return tuple(people)


def find_announced_title(text: str) -> tuple[str, bool] | None:
    """The title that an invitation names, and whether its words say that it is one rather than some quotation."""
    text = text[:_LONGEST_INVITATION]
    if is_unspaced(text):
        return find_unspaced_title(text)
    quotes = [quote for quote in find_quotes(text) if len(quote.inner) > 3]
    for quote in quotes:
        if _TITLED_BEFORE.search(text[max(0, quote.start - 60) : quote.start]):
            return quote.inner.strip(" ,."), True
    for quote in quotes:
        if _TITLED_AFTER.match(text, quote.stop) and (quote.start == 0 or text[quote.start - 2] in ".!?"):
            return quote.inner.strip(" ,."), True
    bare = _TITLED_BARE.search(text)
    if bare and not _PROGRAM.match(bare["title"]) and not _begins_with_day(bare["title"]):
        return bare["title"].strip(" ,"), True
    about = _ON.search(text) or _WILL_BE_ON.search(text)
    if not (about or quotes):
        about = _WILL_TELL.search(text) or _TELLS_OF.search(text)
    if about and not _begins_with_day(about["title"]):
        return about["title"].strip(" ,"), False
    before = {quote: text[max(0, quote.start - 40) : quote.start] for quote in quotes}
    own = (quote for quote in quotes if not (_WRITTEN_BY.search(before[quote]) or names_series(before[quote].rstrip())))
    first = next((quote for quote in own if quote.inner[:1].isupper() or not quote.inner.isascii()), None)
    return (first.inner.strip(" ,."), False) if first else None


def _begins_with_day(text: str) -> bool:
    return text.split()[0].strip(",.").lower() in _DAY_NAMES


def _rate_run(run: str) -> float:
    """How much capitalised words look like a name, with the honorific that may stand within them."""
    words = run.split()
    name = begin_at_name(words)
    told = 1.0 if 1 < len(name) < len(words) and name == words[-len(name) :] else 0.0
    return max(rate_name(run), rate_name(" ".join(name)) + told)


def cut_name(run: str) -> str | None:
    """The name with which a run of capitalised words begins, without honorifics."""
    words = begin_at_name(_NO_NAME.sub("", run).split())
    words = _NO_NAME.sub("", " ".join(words)).split()
    rated = [(rate_name(" ".join(words[:stop])) + stop / 4, stop) for stop in range(len(words), 0, -1)]
    best, stop = max(rated, default=(0.0, 0))
    if best >= 0.5:
        return strip_honorifics(" ".join(words[:stop])).rstrip(".,")
    name, _, _ = lead_name(run)
    return strip_honorifics(name) if is_name(name) else None


def _read_place(after: str) -> str | None:
    found = _WHERE_AFTER.match(after[:240])
    if not found:
        return None
    if found["inside"]:
        return tidy_affiliation(found["inside"])
    place = _AFTER_PLACE.split(found["named"])[0]
    return tidy_affiliation(place) if is_institution(place) and not _CLAUSE.match(place) else None
