"""Who will speak, by the sentences that invite to a talk."""

import re
from collections.abc import Sequence
from functools import lru_cache

from seminar.reading.languages import compile_when_used
from seminar.reading.languages.groups import BY, COAUTHORED, HOSTING, OF, THE, WITH, A
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.sentences import split_sentences
from seminar.reading.unspaced.prose import find_unspaced_people
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.absent import drop_absent
from seminar.reading.who.affiliations import read_place
from seminar.reading.who.beside_titles import NAME_AND_QUOTE, ON_TOPIC
from seminar.reading.who.defences import DEFENDED
from seminar.reading.who.eponyms import drop_chair_names, names_thing, skip_street
from seminar.reading.who.foremost import ORGANIZED, find_foremost
from seminar.reading.who.german_order import BEFORE_WELCOME, GENITIVE, PARTED_VERB, TURNED
from seminar.reading.who.honorifics import is_honored
from seminar.reading.who.hosts import leads_with_host, names_host
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.inviters import drop_inviters, drop_later_ones
from seminar.reading.who.name_runs import (
    NAME_RUN,
    RUN,
    UPPER,
    cut_name,
    end_sentence,
    find_name_end,
    pass_office,
    rate_run,
)
from seminar.reading.who.named_people import find_named_people
from seminar.reading.who.names import SURE_NAME, rate_name
from seminar.reading.who.sentence_words import ARTICLE, GIVING, PLACE, SPEAKING, TALKING, WELCOMING
from seminar.speaker import SpeakerName

_LONGEST_INVITATION, _LONGEST_FACT, _MOST_FOUND = 3000, 240, 40
# "Kolloquium von Ada Quill": who leads it is not who speaks where another name stands behind a talk.
_OF_SERIES = re.compile(
    r"(?:kolloquium|seminar|seminario|seminário|séminaire|colloque|coloquio|colóquio)\s", re.IGNORECASE
)
_WHO = r"(?:(?:who|qui|die|der|que|quien|che|il\s+quale|la\s+quale)\s+(?:uns\s+|nous\s+|nos\s+|ci\s+)?)?"
# "nous entretiendra", "ci racconterà", "nos contará": the future of Romance verbs that no list holds.
_WILL = (
    r"(?:(?:nous|vous|ci|nos)\s)?(?!(?:aura|avrà|avr[áà]|tendrá|terá|haverá|habrá|ver[áà])\b)"
    rf"(?!{HOSTING})"
    r"[a-zà-þ]{2,14}(?:era|dra|ira|tra|erà|irà|arà|rrà|drà|ará|erá|irá|drá)\b"
)
_SPEAKS = compile_when_used(rf"(?P<who>{NAME_RUN}){PLACE}\s*,?\s+{_WHO}(?!da\s[{UPPER}])(?:(?i:{SPEAKING})|{_WILL})")
# "Ada Quill will take up that question": whatever she will do, she does it there.
_WILL_DO = compile_when_used(
    rf"(?P<who>{NAME_RUN})(?:\s*\([^()]{{2,120}}\)|\s*,[^,.;()?!]{{2,100}},|\s(?:from|of|at)\s[^,.;()?!]{{2,80}}?)?\s+(?:who\s)?"
    r"will\s(?!be\b|have\b|not\b)[a-z]{3}"
)
# "Ada Quill (Fano), whose talk is called"
_WHOSE = compile_when_used(
    rf"(?P<who>{NAME_RUN}){PLACE}\s*,?\s+(?:whose|dessen|deren|dont|cuy[ao]|cuj[ao]|la\scui|il\scui)\s"
    rf"(?:\w+\s){{0,2}}(?i:{TALKING})\b"
)
_POSSESSIVE = compile_when_used(rf"(?P<who>{NAME_RUN})(?<=['’]s)\s(?:seminar|talk|lecture|colloquium|presentation)\b")
_SPEAKS_LATE = compile_when_used(rf"(?P<who>{NAME_RUN}),\s[^.;]{{3,200}}?[,)]\s+(?:(?i:{SPEAKING})|{_WILL})")
_BEFORE_SPEAKER = (
    r"(?i:\b(?:speaker|lecturer|presenter|guest|visitor|referent(?:in)?|gastredner(?:in)?|besuch(?:er(?:in)?)?|visiteu(?:r|se)|visitante|vortragende[r]?|gast|orateur|oratrice|intervenante?|invitée?|ponente"
    r"|invitad[oa]|convidad[oa]|palestrante|orador|oradora|relat(?:ore|rice)|ospite)(?:\s(?!is\b)[a-zà-þ\d'’(),.:-]{1,14}){0,10}(?:\s\([^()]{2,60}\))?"
    r"(?:\s(?:is|will\sbe|ist|wird|est|sera|es|será|é|è|sarà)\s+|,\s+|\s[–—-]\s+|:\s+))"
)
_MAY_NAME_SPEAKER = compile_when_used(_BEFORE_SPEAKER)
# "Our last speaker of the term is Ada Quill"
_SPEAKER_IS = compile_when_used(rf"{_BEFORE_SPEAKER}{ARTICLE}(?P<who>{NAME_RUN})")
_BY = compile_when_used(rf"(?i:{GIVING})[\s:,]+{ARTICLE}(?P<who>{NAME_RUN})")
# "Conférence d'Ada Quill"
_ELIDED = compile_when_used(rf"(?i:{TALKING})\s(?:[a-zà-þ]{{3,14}}\s){{0,2}}d['’](?P<who>{NAME_RUN})")
# "in Room 4. Ada Quill (Fano), “Knots in ice”"
_BEFORE_QUOTE = compile_when_used(
    rf"(?<=[.!?]\s)(?P<who>{NAME_RUN})(?:\s\([^()]{{2,60}}\))?\s?[,:–—-]\s?[«“„\"](?=[^\s])"
)
# “Knots in ice” by Dr. Ada Quill
_QUOTE_BY = compile_when_used(rf"[”\"»“]\s?,?\s(?:(?:presented|given)\s)?(?:{BY}|de)\s{ARTICLE}(?P<who>{NAME_RUN})")
_FAR = compile_when_used(
    rf"(?i:{TALKING})[^.;]{{0,100}}?\s(?:{BY}|{WITH}|from|of|de)\s+(?:(?:{THE}|{A}|our)\s+)?(?P<who>{NAME_RUN})"
)
# "seminário do grupo de Otimização com o Caetano Quill"
_FAR_WITH = compile_when_used(
    rf"(?i:{TALKING})\s(?:{OF}|do|da|des|del|della)\s[^.;:]{{2,60}}?\s(?:{BY}|{WITH})\s+(?:(?:{THE}|{A}|our)\s+)?(?P<who>{NAME_RUN})"
)
_JOINT = compile_when_used(rf"\b(?:{COAUTHORED}|together\swith)\s*$", re.IGNORECASE)
# "Den Auftakt macht Ada Quill mit dem Vortrag"
_WITH_TALK = compile_when_used(rf"(?P<who>{NAME_RUN}){PLACE},?\s{WITH}\s(?:[a-zà-þ]{{1,8}}\s)?(?i:{TALKING})\b")
# "19 Uhr: Vortrag Ada Quill, Fano, „Knoten“"
_TALK_BARE = compile_when_used(rf"(?:^|[:,;]\s|\s-\s)(?i:{TALKING})\s(?P<who>{NAME_RUN})(?=,\s|\s\(|:\s|\s?[„“\"«])")
# "In seinem Vortrag versucht Ada Quill", "Dans sa conférence, Ada Quill"
_IN_TALK = compile_when_used(
    r"\b(?:[Ii]n\s(?:seinem|ihrem|diesem|dem)\s(?:[a-zäöüß]+en\s){0,2}|[Dd]ans\s(?:sa|son|cette|cet)\s|[Ee]n\s(?:su|esta)\s|[Nn]ella?\s(?:su[ao]\s)?"
    rf"|[Nn][ao]\s(?:su?[ae]u?\s)?|[Ii]n\s(?:his|her|their)\s)(?i:{TALKING}),?\s(?:[a-zà-þ]{{3,16}}\s){{0,2}}(?P<who>{NAME_RUN})"
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
_HEAR = compile_when_used(rf"(?i:{WELCOMING})[\s,:]+(?:(?:[ld]['’])?[a-zà-þ]+\s+){{0,3}}(?P<who>{NAME_RUN})")
# "Sarà la professoressa Ada Quill ad accompagnare il pubblico", "Será Ada Quill quien abra el ciclo"
_WILL_BE_WHO = compile_when_used(
    rf"\b(?:[Ss]arà|[Cc]e\ssera|[Ss]erá|[Ss]erão?)\s{ARTICLE}(?P<who>{NAME_RUN}){PLACE},?\s(?:ad?|quien|che|qui|que|quem)\s(?:[a-zà-þ]{{2,3}}\s)?[a-zà-þ]{{4}}"
)
_INVITING = compile_when_used(rf"(?:{GIVING}|{WELCOMING})(?=\W)", re.IGNORECASE)


# Patterns in the order in which they are asked, each with how sure the name must look; between the two groups a verb is
# followed further.
_WEAK, _STRONG = 0.5, SURE_NAME - 1
_CLEAR = (
    (_AND_WILL, _STRONG),
    (_BEING_SPEAKER, _WEAK),
    (DEFENDED, _STRONG),
    (_IN_TALK, _STRONG),
    (PARTED_VERB, _STRONG),
    (BEFORE_WELCOME, _STRONG),
    (_SPEAKS, _WEAK),
    (TURNED, _STRONG),
    (_WILL_BE_WHO, _STRONG),
    (_BY, _WEAK),
    (_ELIDED, _STRONG),
    (_QUOTE_BY, _WEAK),
    (_SPEAKER_IS, _STRONG),
    (_WITH_TALK, _STRONG),
    (_SPEAKS_LATE, _STRONG),
    (_WILL_DO, _STRONG),
    (_WHOSE, _WEAK),
    (NAME_AND_QUOTE, _STRONG),
    (ON_TOPIC, _STRONG),
    (_POSSESSIVE, _WEAK),
)
_VAGUE = ((_BEFORE_QUOTE, _STRONG), (_FAR, _STRONG), (_FAR_WITH, _STRONG), (_TALK_BARE, _STRONG), (_HEAR, _STRONG))
_OWNER = re.compile(r"['’]s\s")
# A name so far behind its verb is another sentence's.
_LATEST = 200


@lru_cache(maxsize=4096)
def find_announced_people(text: str) -> tuple[SpeakerName, ...]:
    """Who will speak, from the sentences of an invitation."""
    text = text[:_LONGEST_INVITATION]
    if is_unspaced(text):
        return find_unspaced_people(text)
    text = drop_later_ones(drop_absent(drop_inviters(drop_chair_names(text))))
    return _find_by(_CLEAR, text) or _find_late(text) or _find_by(_VAGUE, text) or _find_foremost(text)


def find_speaking(text: str) -> tuple[SpeakerName, ...]:
    """Who a line says will speak, by the verb right behind the name."""
    fact = text[:_LONGEST_FACT]
    found = (
        _SPEAKS.search(fact)
        or _ELIDED.search(fact)
        or (_SPEAKER_IS.search(fact) if _MAY_NAME_SPEAKER.search(fact) else None)
    )
    name = cut_name(found["who"]) if found else None
    return (SpeakerName(name=name),) if name and not is_unspaced(text) else ()


def _find_by(patterns: Sequence[tuple[re.Pattern[str], float]], text: str) -> tuple[SpeakerName, ...]:
    """Whom the first of the patterns names whose words are a name, as sure as it asks for."""
    for pattern, least in patterns:
        for found in _search(pattern, text):
            who = found.start("who")
            lead = text[found.start() : who]
            if names_host(lead) and (pattern is _FAR or ":" in lead):
                continue
            if _JOINT.search(text[max(0, who - 40) : who]):
                continue
            if pattern in (_BY, _FAR) and ORGANIZED.search(text[max(0, found.start() - 90) : who]):
                continue
            end = found.end("who")
            end = end_sentence(text, who, end) if end == found.end() else end
            start, stop = pass_office(text, skip_street(text, who), end)
            run = text[start:stop]
            if any(is_institution(" ".join(part.split()[-2:])) for part in _OWNER.split(run)) and not is_honored(run):
                continue  # "the Prairie Observatory", "the Old Harbour Society's Winter Evening"
            if GENITIVE.search(text[max(0, start - 4) : start]) and run.split()[0][-1:] == "s":
                continue  # "die Leiterin des Stadtmuseums Fano"
            name = cut_name(re.sub(r"['’]s$", "", run))
            if not name or max(rate_run(run), rate_name(name)) < least:
                continue
            after = find_name_end(run, name, start)
            if pattern is not _POSSESSIVE and names_thing(text, start, after):
                continue  # whom a lecture or a hall is named for
            return _take_with_others(text, name, start, after)
    return ()


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
    found = find_foremost(text, RUN)
    name = cut_name(found.run) if found else None
    if found is None or name is None or " " not in name:
        return ()
    return _take_with_others(text, name, found.start, found.stop)


def _take_with_others(text: str, name: str, start: int, stop: int) -> tuple[SpeakerName, ...]:
    """The person named from `start` to `stop`, with those whom an "and" behind the name adds."""
    together = find_named_people(text[start:])
    if together and together[0].name == name:
        return together
    return (SpeakerName(name=name, affiliation=read_place(text[stop:])),)


def _find_late(text: str) -> tuple[SpeakerName, ...]:
    """A sure name some words behind the verb: "spricht am Montag um 14 Uhr in Raum 3 die Geologin Ada Quill"."""
    for verb in _INVITING.finditer(text):
        if ORGANIZED.search(text[max(0, verb.start() - 90) : verb.end()]):
            continue
        window = next(iter(split_sentences(text[verb.end() : verb.end() + _LATEST])), "")
        for found in RUN.finditer(window):
            if found.end() == len(window) == _LATEST:
                break  # cut within it
            name = cut_name(found[0])
            if (
                names_host(window[: found.start()])
                or leads_with_host(found[0])
                or (window[:1] == ":" and names_host(verb[0]))
            ):
                break
            if GENITIVE.search(window[: found.start()]) and found[0].split()[0][-1:] == "s":
                continue
            if name and max(rate_run(found[0]), rate_name(name)) >= SURE_NAME - 0.3:
                after = find_name_end(found[0], name, found.start())
                if names_thing(window, found.start(), after):
                    continue
                return _take_with_others(window, name, found.start(), after)
    return ()
