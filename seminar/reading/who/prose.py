"""Sentences that invite to a talk: who will speak, and on what."""

import re
from functools import lru_cache

from seminar.reading.languages import Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.talk.traits import names_host, split_sentences
from seminar.reading.text.quotes import find_quotes
from seminar.reading.unspaced.prose import find_unspaced_people
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.eponyms import end_at_thing, names_thing, skip_street
from seminar.reading.who.foremost import ORGANIZED, find_foremost
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
from seminar.reading.who.professions import begin_at_name, names_office, skip_field
from seminar.speaker import SpeakerName

_LONGEST_INVITATION = 3000
_LONGEST_FACT = 240
_MOST_FOUND = 40
# "Kolloquium von Ada Quill": who leads it is not who speaks where another name stands behind a talk.
_OF_SERIES = re.compile(
    r"(?:kolloquium|seminar|seminario|seminário|séminaire|colloque|coloquio|colóquio)\s", re.IGNORECASE
)

_HONORIFIC = match_any(
    word for word in gather_words(lambda words: words.honorifics) if word[0] < "\u3000" and word not in COMMON_WORDS
)
_UPPER = "A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐİŞŐŰ"
_PARTICLE = "de|del|della|dos|da|das|do|van|von|der|den|di|la|le|bin|al|el|ter|ten|zu|y|af|av|ibn"
# Capitalised words that begin with a name; `cut_name` finds where it ends.
NAME_RUN = (
    rf"(?<![^\W\d_])(?<!\bi\.\s)(?:(?:(?i:{_HONORIFIC}))(?![^\W\d_])\.?,?\s+){{0,4}}[{_UPPER}][\w'’.-]*"
    rf"(?:\s+(?:[{_UPPER}][\w'’-]*\.?|(?:{_PARTICLE})(?=\s))){{0,6}}"
)
_RUN = compile_when_used(NAME_RUN)
# Between two people of one sentence: "(Fano) and the chemist".
_AND = re.compile(r"\s*(?:\([^()]{0,80}\))?\s*(?:,\s*)?(?:and|und|et|y|e|&|,)\s+(?:[a-zà-þ]+\s+){0,3}")
# "Ada Quill, professor of geology at Fano, and Dr. Bo Stone"
_APPOSITION_AND = re.compile(
    r"(?:,\s(?:[A-Z][A-Za-z]{0,3}\.?){1,3})?,\s(?:an?\s|the\s)?[a-zà-þ][^.;:“\"]{3,110}?,?\s(?:and|und|et|y|e)\s(?:the\s)?(?:[a-zà-þ]+\s){0,3}"
)
_PLACE = (
    r"(?:\s*\([^()]{2,120}\)|\s*,\s*[^,.;()]{2,100}(?:,[^,.;()]{2,60})?,"
    r"|\s+(?:(?:from|of|at|aus|von|der|de|del|do|du|da|della)\s+|(?:dell|d)['’]\s?)(?:the\s+)?[^\W\d_][^,.;()]{1,90}?)?"
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
    r"(?!coord|moder|media|presied|presid|introdu|intervist|entrevist|tradu)"
    r"[a-zà-þ]{2,14}(?:era|dra|ira|tra|erà|irà|arà|rrà|drà|ará|erá|irá|drá)\b"
)
_SPEAKS = compile_when_used(rf"(?P<who>{NAME_RUN}){_PLACE}\s*,?\s+{_WHO}(?!da\s[{_UPPER}])(?:(?i:{_SPEAKING})|{_WILL})")
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
_POSSESSIVE = compile_when_used(rf"(?P<who>{NAME_RUN})(?<=['’]s)\s(?:seminar|talk|lecture|colloquium|presentation)\b")
_SPEAKS_LATE = compile_when_used(rf"(?P<who>{NAME_RUN}),\s[^.;]{{3,200}}?[,)]\s+(?:(?i:{_SPEAKING})|{_WILL})")
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
# "Fano County Governor, Prof. Ada Quill"
_BEHIND_OFFICE = compile_when_used(rf",?\s(?P<who>{NAME_RUN})")
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
# "Den Auftakt macht Ada Quill mit dem Vortrag"
_WITH_TALK = compile_when_used(
    rf"(?P<who>{NAME_RUN}){_PLACE},?\s(?:mit|con|avec|with|com)\s(?:[a-zà-þ]{{1,8}}\s)?(?i:{_TALKING})\b"
)
# "19 Uhr: Vortrag Ada Quill, Fano, „Knoten“"
_TALK_BARE = compile_when_used(rf"(?:^|[:,;]\s|\s-\s)(?i:{_TALKING})\s(?P<who>{NAME_RUN})(?=,\s|\s\(|:\s|\s?[„“\"«])")
# "In seinem Vortrag versucht Ada Quill", "Dans sa conférence, Ada Quill"
_IN_TALK = compile_when_used(
    r"\b(?:[Ii]n\s(?:seinem|ihrem|diesem|dem)\s(?:[a-zäöüß]+en\s){0,2}|[Dd]ans\s(?:sa|son|cette|cet)\s|[Ee]n\s(?:su|esta)\s|[Nn]ella?\s(?:su[ao]\s)?"
    rf"|[Nn][ao]\s(?:su?[ae]u?\s)?|[Ii]n\s(?:his|her|their)\s)(?i:{_TALKING}),?\s(?:[a-zà-þ]{{3,16}}\s){{0,2}}(?P<who>{NAME_RUN})"
)
# "Ada Quill comes back to us and will talk about"
_AND_WILL = compile_when_used(
    rf"(?P<who>{NAME_RUN})\s[a-z]{{2,12}}s\s(?:[\w’'-]{{1,16}}\s){{0,8}}?and\swill\s"
    r"(?:talk|speak|present|tell|discuss|explain|show|share|lecture|give|describe|look|explore)\b"
)
# "sendo oradora a sócia Ada Quill"
_BEING_SPEAKER = compile_when_used(
    r"\b(?:sendo|siendo|essendo)\s(?:(?:a|o|la|el|il)\s)?(?:orador[ae]?|ponente|palestrante|conferencista|relatore|relatrice|conferenciante)"
    rf"\s(?:(?:[ao]|la|el|il)\s)?(?:[A-ZÀ-Þ]?[a-zà-þ]{{2,14}}\s){{0,2}}?(?P<who>{NAME_RUN})"
)
_HEAR = compile_when_used(rf"(?i:{_WELCOMING})[\s,:]+(?:(?:[ld]['’])?[a-zà-þ]+\s+){{0,3}}(?P<who>{NAME_RUN})")
_INVITING = compile_when_used(rf"(?:{_GIVING}|{_WELCOMING})(?=\W)", re.IGNORECASE)
_WHERE_AFTER = re.compile(
    r"\s*(?:\((?P<inside>[^()]{2,120})\)|(?:,|\s+from|\s+of|\s+at|\s+von\s+der|\s+de\s+la|\s+de\s+l['’]|\s+de|\s+del|\s+do|\s+dell['’]|\s+della|\s+da)(?:(?<=['’])|\s+)(?P<named>(?:the\s+)?[^\W\d_][^,.;()]{1,90}))"
)
_AFTER_PLACE = compile_when_used(
    rf"\s+(?:will|on|to|for|as|about|who|is|titled|entitled|giving|presenting|speaking|zum|mit|am|{_SPEAKING}|{_TITLING})\b"
)
_CLAUSE = re.compile(r"(?:who|whose|which|qui|dont|que|che|cui|der|die|deren|dessen|das)\s", re.IGNORECASE)
# "Referentin ist", "La charla estará a cargo de"
_INTRODUCES = compile_when_used(
    rf"(?:the\s|our\s|la\s|le\s|el\s|l['’])?(?:[^\W\d_]{{1,14}}\s){{0,3}}?(?:{_GIVING})[\s:]", re.IGNORECASE
)
_ANNOUNCES = Words(gather_words(lambda words: words.announces))
# An abstract says "I will present" as well.
_PHRASES = [each for each in gather_words(lambda words: words.speaks) if " " in each]
_OTHERS_SPEAK = Words(_PHRASES, within=r"(?<!\bI\s)(?<!\b[Ww]e\s)(?:%s)")
_CALLS = re.compile(
    r"""
      (?<!\bI\s)(?<!\bwe\s)\bwill\s(?:be\s)?(?:giv|speak|present|host|tak|hold|held|meet)
    | \b(?:speaker|presenter|lecturer)\b[^.;!?]{0,80}\swill\sbe\s
    | \b(?:this|next)\s(?:week|monday|tuesday|wednesday|thursday|friday) | \bnext\s(?:talk|speaker|seminar|session)\b
    | \b(?:talk|seminar|lecture|colloquium)\b.{0,150}\b(?:cancel|postpon|moved|rescheduled)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FAMILY_PARTICLES = frozenset(
    ("Lo", "La", "De", "Di", "Del", "Della", "Van", "Von", "Da", "Dos", "Le", "El", "Al", "Ter")
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
        (_AND_WILL, SURE_NAME - 1),
        (_BEING_SPEAKER, 0.5),
        (_IN_TALK, SURE_NAME - 1),
        (_SPEAKS, 0.5),
        (_BY, 0.5),
        (_QUOTE_BY, 0.5),
        (_SPEAKER_IS, SURE_NAME - 1),
        (_WITH_TALK, SURE_NAME - 1),
        (_SPEAKS_LATE, SURE_NAME - 1),
        (_WILL_DO, SURE_NAME - 1),
        (_WHOSE, 0.5),
        (_POSSESSIVE, 0.5),
        (None, 0),
        (_FAR, SURE_NAME - 1),
        (_TALK_BARE, SURE_NAME - 1),
        (_HEAR, SURE_NAME - 1),
    ):
        if pattern is None:
            if late := _find_late(text):
                return late
            continue
        for found in _search(pattern, text):
            lead = found[0][: found.start("who") - found.start()]
            if names_host(lead) and (pattern is _FAR or ":" in lead):
                continue
            if _JOINT.search(text[max(0, found.start("who") - 40) : found.start("who")]):
                continue
            if pattern in (_BY, _FAR) and ORGANIZED.search(text[max(0, found.start() - 90) : found.start("who")]):
                continue
            start, stop = pass_office(text, skip_street(text, found.start("who")), found.end("who"))
            run = text[start:stop]
            if is_institution(" ".join(run.split()[-2:])) and not is_honored(run):
                continue  # "the Prairie Observatory"
            name = cut_name(re.sub(r"['’]s$", "", run))
            if name and (_rate_run(run) >= least or rate_name(name) >= least):
                last = name.split()[-1]
                after = start + run.find(last) + len(last)
                if pattern is not _POSSESSIVE and names_thing(text, start, after):
                    continue  # whom a lecture or a hall is named for
                together = find_named_people(text[start:])
                if together and together[0].name == name:
                    return together
                return (SpeakerName(name=name, affiliation=read_place(text[after:])),)
    return _find_foremost(text)


def _search(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """All that the pattern finds, begun again behind each run of capitals; who leads a series comes last."""
    found: list[re.Match[str]] = []
    place = 0
    while len(found) < _MOST_FOUND and (match := pattern.search(text, place)):
        found.append(match)
        place = match.end("who")
    quoted = [(quote.start, quote.stop) for quote in find_quotes(text)] if pattern is not _QUOTE_BY else []
    found = [each for each in found if not any(start <= each.start("who") < stop - 1 for start, stop in quoted)]
    return sorted(found, key=lambda each: pattern is _BY and bool(_OF_SERIES.match(each[0])))


def _find_foremost(text: str) -> tuple[SpeakerName, ...]:
    found = find_foremost(text, _RUN)
    name = cut_name(found.run) if found else None
    if found is None or name is None or " " not in name:
        return ()
    together = find_named_people(text[found.start :])
    if together and together[0].name == name:
        return together
    return (SpeakerName(name=name, affiliation=read_place(text[found.stop :])),)


def find_speaking(text: str) -> tuple[SpeakerName, ...]:
    """Who a line says will speak, by the verb right behind the name."""
    found = _SPEAKS.search(text[:_LONGEST_FACT]) or _SPEAKER_IS.search(text[:_LONGEST_FACT])
    name = cut_name(found["who"]) if found else None
    return (SpeakerName(name=name),) if name and not is_unspaced(text) else ()


def _find_late(text: str) -> tuple[SpeakerName, ...]:
    """A sure name some words behind the verb: "spricht am Montag um 14 Uhr in Raum 3 die Geologin Ada Quill"."""
    for verb in _INVITING.finditer(text):
        if ORGANIZED.search(text[max(0, verb.start() - 90) : verb.end()]):
            continue
        window = next(iter(split_sentences(text[verb.end() : verb.end() + 200])), "")
        for found in _RUN.finditer(window):
            if found.end() == len(window) == 200:
                break  # cut within it
            name = cut_name(found[0])
            if names_host(window[: found.start()]) or (window[:1] == ":" and names_host(verb[0])):
                break
            if name and max(_rate_run(found[0]), rate_name(name)) >= SURE_NAME - 0.3:
                last = name.split()[-1]
                after = found.start() + found[0].find(last) + len(last)
                if names_thing(window, found.start(), after):
                    continue
                together = find_named_people(window[found.start() :])
                if together and together[0].name == name:
                    return together
                return (SpeakerName(name=name, affiliation=read_place(window[after:])),)
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
        sure = is_honored(found[0]) or rate_name(name) >= SURE_NAME
        if people and not (_AND.fullmatch(between) or (sure and _APPOSITION_AND.fullmatch(between))):
            break
        last = name.split()[-1]
        stop = found.start() + found[0].find(last) + len(last)
        if names_thing(text, found.start(), stop):
            if people:
                break
            continue
        end = stop
        people.append(SpeakerName(name=name, affiliation=read_place(text[end:])))
    return tuple(people)


def _rate_run(run: str) -> float:
    """How much capitalised words look like a name, with the honorific that may stand within them."""
    words = run.split()
    name = begin_at_name(words)
    told = 1.0 if 1 < len(name) < len(words) and name == words[-len(name) :] else 0.0
    return max(rate_name(run), rate_name(" ".join(name)) + told)


def cut_name(run: str) -> str | None:
    """The name with which a run of capitalised words begins, without honorifics."""
    words = end_at_thing(begin_at_name(_NO_NAME.sub("", run).split()))
    words = _NO_NAME.sub("", " ".join(words)).split()
    rated = [
        (rate_name(" ".join(words[:stop])) + stop / 4 + 0.3 * (2 < stop == len(words) < 5), stop)
        for stop in range(len(words), 0, -1)
    ]
    best, stop = max(rated, default=(0.0, 0))
    if best >= 0.5:
        stop += stop < len(words) and words[stop - 1] in _FAMILY_PARTICLES  # "Ada Lo Verde"
        return strip_honorifics(" ".join(words[:stop])).rstrip(".,")
    name, _, _ = lead_name(run)
    return re.sub(r"(?<=\w\w)[.,]$", "", strip_honorifics(name)) if is_name(name) else None


def pass_office(text: str, start: int, stop: int) -> tuple[int, int]:
    """Where the name begins and ends beside an office or a field: "Fano County Governor, Ada Quill"."""
    start = skip_field(text, start, stop)
    behind = _BEHIND_OFFICE.match(text, stop) if names_office(text[start:stop]) else None
    return behind.span("who") if behind else (start, stop)


def read_place(after: str) -> str | None:
    """Where somebody works, from the words behind the name."""
    found = _WHERE_AFTER.match(after[:240])
    if not found:
        return None
    if found["inside"]:
        return tidy_affiliation(found["inside"])
    place = _AFTER_PLACE.split(found["named"])[0]
    return tidy_affiliation(place) if is_institution(place) and not _CLAUSE.match(place) else None
