"""Who acts as the speaker in the sentences of a whole text, wherever in it they stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seminar.reading.languages import compile_when_used
from seminar.reading.text.sentences import split_sentences
from seminar.reading.unspaced.announced import find_lecturing_people
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.absent import drop_absent
from seminar.reading.who.acting_signs import MEETS, NAME, PATTERNS, TALKING, TELLS
from seminar.reading.who.affiliations import read_place
from seminar.reading.who.biographies import find_subject
from seminar.reading.who.eponyms import names_thing, skip_street
from seminar.reading.who.fuller_names import complete, complete_office, recurs
from seminar.reading.who.honorifics import is_honored, strip_honorifics
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.inviters import drop_later_ones
from seminar.reading.who.name_runs import cut_name, end_sentence, pass_office
from seminar.reading.who.name_words import is_name_word
from seminar.reading.who.named_people import find_named_people
from seminar.reading.who.names import SURE_NAME, rate_name
from seminar.speaker import SpeakerName, fold_name

_MOST_TEXTS = 14
_LONGEST = 3000
# Each further sentence adds so much of its own.
_AGAIN = 0.4
_MOST = 5.0

# "Ada Quill is a geologist at Fano. She will speak about knots.", "Ada spent years in Lyon and will talk about knots."
_ACTS_BEHIND = compile_when_used(
    r"(?:[.!?]\s(?:He|She|They|Dr\.?\s[A-Z][\w’-]{1,20}|Prof(?:essor|\.)\s[A-Z][\w’-]{1,20})|\band)\s(?:will|is\sgoing\sto)\s(?:be\s)?"
    r"(?:talk|speak|giv|present|discuss|lectur|deliver|address|tell|shar|explor|explain|argu)"
)
# "Her talk will take place on Thursday": whoever was named last before.
_OWN_TALK = compile_when_used(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]hr(?:e[mn]?)?|[Ss]ein(?:e[mn]?)?|[Ss]a|[Ss]on|[Ss]u|(?:[Ll]a|[Aa])\s[Ss]ua|[Oo]\s[Ss]eu|[Ii]l\s[Ss]uo)\s"
    rf"(?:[a-zà-þ-]{{2,16}}\s){{0,2}}(?:{TALKING}|\w{{0,14}}(?:[Vv]ortrag|[Vv]orlesung)|ponencia|seminario|intervento)\b"
)
# "brings back Ada Quill, who"
_IS_PERSON = re.compile(r"(?:\s?\([^()]{2,80}\))?,?\s(?:who|whose|qui|dont|quien|cuy[ao]|che|que|der|die)\s[a-zà-þ]")
_NAMES = compile_when_used(rf"(?P<who>{NAME})")
_SENTENCES_BACK = 3
_NOT_HERE = compile_when_used(
    r"\b(?:host(?:ed|s)?|introduc(?:ed|tion)|moderat(?:ed|or)|chair(?:ed)?|organi[sz]ed|sponsored|supported|funded|welcomed|conducted|film|book|novel"
    r"|screening|questions|contact|past|previous|last|next|including)\s[^.;]{0,40}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person and how strongly the sentences say that they speak, up to `_MOST`; `source` is one of the texts."""

    person: SpeakerName
    signs: float
    source: str


def find_actors(texts: Sequence[str]) -> tuple[Actor, ...]:
    """Who speaks by the sentences of running texts, the likeliest first."""
    unspaced = [text[:_LONGEST] for text in texts[:_MOST_TEXTS] if is_unspaced(text[:200])]
    lecturing = {
        person.name: (person, [TELLS], text) for text in unspaced for person in find_lecturing_people(text)[:1]
    }
    texts = [
        drop_absent(drop_later_ones(text[:_LONGEST])) for text in texts[:_MOST_TEXTS] if not is_unspaced(text[:200])
    ]
    whole = "\n".join(texts)
    found: dict[str, tuple[SpeakerName, list[float], str]] = {}
    for place, text in enumerate(texts):
        for strength, person in _find_signs(text, "\n".join(texts[max(0, place - 2) : place]), whole):
            key = _make_key(person.name)
            known = found.get(key)
            if known is None:
                found[key] = (person, [strength], text)
            else:
                known[1].append(strength)
                found[key] = (_choose_fuller(known[0], person), known[1], known[2])
    found.update(lecturing)
    actors = [Actor(person=person, signs=_sum(signs), source=text) for person, signs, text in found.values()]
    return tuple(sorted(actors, key=lambda actor: -actor.signs))


def take_together(actor: Actor) -> tuple[SpeakerName, ...]:
    """Who acts, with those whom an "and" behind the name adds."""
    named = find_named_people(actor.source[max(actor.source.find(actor.person.name), 0) :])
    return named if len(named) > 1 and named[0].name == actor.person.name else (actor.person,)


def is_same_person(one: str, two: str) -> bool:
    """Whether two ways to write a name end alike."""
    return _make_key(one) == _make_key(two)


def _find_signs(text: str, before: str, whole: str) -> Iterator[tuple[float, SpeakerName]]:
    if (subject := find_subject(text)) and _ACTS_BEHIND.search(text):
        named = SpeakerName(name=subject)
        yield TELLS, named if " " in subject else complete(subject, whole, honored=True) or named
    for strength, pattern in PATTERNS:
        for found in pattern.finditer(text):
            if _NOT_HERE.search(text[max(0, found.start() - 60) : found.start("who")]):
                continue
            person = _read_person(text, found, whole)
            if person:
                yield strength, person
    for found in list(_OWN_TALK.finditer(text))[:3]:
        if owner := _find_owner(f"{before}\n{text[: found.start()]}", whole):
            yield MEETS, owner


def _read_person(text: str, found: re.Match[str], whole: str) -> SpeakerName | None:
    start, end = found.span("who")
    if end == found.end():  # what leads to the name stands before it
        end = end_sentence(text, start, end)
    start, end = pass_office(text, skip_street(text, start), end)
    run = re.sub(r"['’]s$", "", text[start:end])
    name = cut_name(run)
    if name is None and recurs(run, whole):
        return SpeakerName(name=run, affiliation=read_place(text[end:]))
    if name is None:
        single = strip_honorifics(run)
        if " " in single or len(single) < 3 or not is_name_word(single):
            return None
        return complete(single, whole, honored=single != run)
    last = name.split()[-1]
    stop = start + run.rfind(last) + len(last)
    if names_thing(text, start, stop) or is_institution(name):
        return None
    if text[stop:end].strip(" .")[:1].isupper():
        return None  # "Ada Quill Brain Program will", "I work with Ada Quill. There will"
    if " " not in name:
        return complete(name, whole, honored=True)
    if fuller := complete_office(name, whole):
        return fuller
    return SpeakerName(name=name, affiliation=read_place(text[stop:])) if rate_name(name) >= 0.5 else None


def _find_owner(before: str, whole: str) -> SpeakerName | None:
    """Whom "her talk" behind these words means: the first person of the last sentence that names one."""
    for sentence in reversed(
        [part for line in before.split("\n") for part in split_sentences(line)][-_SENTENCES_BACK:]
    ):
        people = []
        for found in _NAMES.finditer(sentence):
            person = _read_person(sentence, found, whole)
            told = _IS_PERSON.match(sentence, found.end()) and " " in found["who"]
            if person and (rate_name(person.name) >= SURE_NAME or is_honored(found["who"]) or told):
                people.append((bool(_NOT_HERE.search(sentence[max(0, found.start() - 60) : found.start()])), person))
        here = [person for aside, person in people if not aside]
        if people:
            return here[0] if here else people[0][1] if len(people) == 1 else None
    return None


def _choose_fuller(one: SpeakerName, two: SpeakerName) -> SpeakerName:
    if len(two.name.split()) > len(one.name.split()):
        return SpeakerName(name=two.name, affiliation=two.affiliation or one.affiliation)
    return one if one.affiliation else SpeakerName(name=one.name, affiliation=two.affiliation)


def _make_key(name: str) -> str:
    return fold_name(name).replace("-", " ").split()[-1]


def _sum(signs: Iterable[float]) -> float:
    first, *rest = sorted(signs, reverse=True)
    return min(first + _AGAIN * sum(rest), _MOST)
