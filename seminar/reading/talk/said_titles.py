"""All that claims to be the title: lines, and the sentences that name one."""

import re
from collections.abc import Sequence

from seminar.reading.languages import compile_when_used
from seminar.reading.talk.evidence import Evidence
from seminar.reading.talk.led_titles import find_title_behind_colon
from seminar.reading.talk.titles import Claim, claim_titles
from seminar.reading.text.lines import Line
from seminar.reading.text.quotes import find_quotes
from seminar.reading.when.mentions import find_mentions
from seminar.reading.who.announcing import announces
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.prose_titles import find_announced_title
from seminar.reading.who.sentence_words import TITLING

# What a sentence calls a title beats all but the clearest heading; a mere quotation only what hardly claims to be one.
_SAID = 8.0
_QUOTED = 4.0
# What marks around the words add to what is said of them.
_FOR_MARKS = 3.0
# Whether small letters begin the name of a talk or only what a sentence says of it, nobody can tell.
_FOR_SMALL = -1.5
_TITLE_IS = re.compile(r"\b(?:title|titel|titre|título|titolo)\s(?:is|will\sbe|ist|lautet|est|es|è|é)\b", re.IGNORECASE)
# Shorter lines of facts are no sentences.
_TELLING = 70
# ... unless they say what is called so.
_SHORT_TELLING = 30

# "zum Thema „Knoten im Eis“ in Hörsaal 4 statt."
_TITLED = compile_when_used(rf"(?:{TITLING})[\s:,]{{0,3}}[“„«\"]", re.IGNORECASE)


def gather_claims(
    facts: Sequence[Line],
    invitations: Sequence[str],
    evidence: Evidence,
    led: str | None,
    said_elsewhere: Sequence[tuple[str, bool]],
) -> list[Claim]:
    """Every claim, the strongest first.

    `led` is a title to which a sentence leads; `said_elsewhere` are those that other texts name, and whether for sure.
    """
    claims = [claim for claim in claim_titles(facts, evidence) if claim.score > 0]
    named = [*(found for found in map(find_announced_title, invitations) if found), *said_elsewhere]
    if not any(found[1] for found in named):
        telling = (
            line.text
            for line in facts
            if (
                len(line.text) > _TELLING
                or _TITLE_IS.search(line.text)
                or (len(line.text) > _SHORT_TELLING and _TITLED.search(line.text))
            )
            and (announces(line.text) or find_announced_people(line.text) or find_quotes(line.text))
        )
        named = [found for found in map(find_announced_title, telling) if found and found[1]] + named
    named = [found for found in named if not _says_when(found[0])]
    certain = [found[0] for found in named if found[1]]
    quoted = {quote.inner.strip(" ,.") for text in invitations for quote in find_quotes(text)}
    best = next((title for title in certain if title in quoted), next(iter(certain), None))
    said = (best, True) if best else (led, True) if led else next(iter(named), None)
    if said is None and (behind := find_title_behind_colon(invitations)):
        said = (behind, False)
    if said:
        text, sure = said
        score = _SAID if sure else _QUOTED
        score += _FOR_MARKS if sure and text in quoted else _FOR_SMALL * text[0].islower()
        claims.append(Claim(score=score, title=text, people=(), line=None, place=None))
    return sorted(claims, key=lambda claim: -claim.score)


def _says_when(title: str) -> bool:
    """Whether words name a day and an hour."""
    mentions = find_mentions(title)
    return bool(mentions.hours) and bool(mentions.dates)
