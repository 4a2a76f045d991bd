"""What the facts that were found mean together, and what a question points at."""

import re

from seminar.questions.asked import Fact, Reference, Tense
from seminar.questions.english import leftovers, references, topical
from seminar.questions.english.draft import Draft
from seminar.questions.english.vocabulary import GATHERING

_OF_PERSON = re.compile(
    r"(?<![^ ])(?:tell (?:me|us) (?:\w+ ){0,3}about|(?:lines?|words?|sentences?|facts?|blurb|intro|bits?|paragraph)"
    r"(?: or (?:two|three|so))? (?:about|on|for)|more (?:about|on)|know about|info(?:rmation)? (?:on|about)"
    r"|details (?:on|about)|describe)(?![^ ])"
)
_OF_TALK = re.compile(rf"(?<![^ ])(?:{GATHERING}|papers?)(?![^ ])")
# "Tell me about the curator who …" is about somebody, whatever talk describes them.
_SOMEBODY_WHO = re.compile(
    rf"(?<![^ ])(?:about|on) (?:the|this|that) (?!(?:{GATHERING}|papers?|one|topics?|stud(?:y"
    rf"|ies))(?![^ ]))(?:[^ ·?.!,]+ ){{1,3}}"
    r"(?:who|whose)(?![^ ])"
    r"|(?<![^ ])(?:about|on) (?:the|this|that) (?:[^ ·?.!,]+ ){0,3}(?:engineer|scientist|researcher|professor|doctor"
    r"|surgeon|judge|lawyer|student|postdoc|guest|nurse|teacher|[a-z]{3,20}(?:ologist|icist|ician|grapher|emist))"
    r"(?= (?:speaking|giving|talking|presenting|from|·)| ?[?.!,]| ?$)"
)
_PRONOUN = re.compile(r"(?<![^ ])about (?:her|him|them|the speaker)(?![^ ])")
_WHO_IS = re.compile(r"(?<![^ ])who (?:the heck |exactly )?(?:is|was|are|were) (?:actually )?(?P<rest>.{1,200})")
# "Was it moved? To when?"
_TO_WHEN = re.compile(r"(?<![^ ])to (?:when|what (?:day|date|time)|which (?:day|date))(?![^ ])")
_AFTER_CANCELLED = re.compile(
    r"(?<![^ ])(?:after|before|following|instead of) (?:the|that) (?:[^ ?.!,]+ )?(?:cancelled|called off|moved"
    r"|postponed)(?![^ ])"
)
_AND_ALSO = re.compile(r"(?<![^ ])(?:and|also|[-–,;?]) .{0,20}?(?:when|where|what|how|which|who)(?![^ ])")
_WHERE_TO = re.compile(r"(?<![^ ])where (?:has|have|did) .{1,80}(?:moved?|gone|transferred|relocated)(?![^ ])")
_ONE_PERSON = re.compile(
    r"(?:he|she|they|that|this|the speaker|this person|this speaker|that speaker|that person"
    r"|the (?:guy|person|woman|man|presenter|lecturer))(?= ?[?.!,]| ?$| (?:and|again|exactly|by the way))"
)
_THAT = re.compile(r"(?:that|this|it)(?: again| then| by the way)?(?= ?[?.!,]| ?$)")
_ON_STAGE = re.compile(
    r"(?<![^ ])(?:speaking|talking|presenting|giving|up|on|next|first|last|after|before|at|with|hosting)(?![^ ])"
)
_WHAT_IS = re.compile(r"(?:·+ ){0,3}what (?:is|was)(?= (?:the|our|this|today|tomorrow|yesterday|next|last|on|·))")
_WHICH = re.compile(r"(?:·+ ){0,3}(?:which|what)(?![^ ])")
_WHATEVER = re.compile(r"(?:·+ ){0,4}(?:in |on |to )?(?:what|how|which)(?![^ ])")
# "Remind me what Tolland argued".
_WHAT_THEY_SAY = re.compile(
    r"(?<![^ ])what (?:(?!is|are|was|were)[^ ?.!,·]+ ){1,3}(?:argu|claim|prov|show|conclud|suggest|believ|think"
    r"|thought|said|says|found|finds|report|propos)(?:e|es|ed|s)?(?= ?[?.!,]| ?$| (?:about|in|on|at|·)(?![^ ]))"
)
# "SLAM underground: how far off were they?"
_WHATEVER_BEHIND = re.compile(
    r"[:?!,.;-] (?:so |and |but )?(?:how(?! (?:many|often|long|come)(?![^ ]))|(?:what|which) (?!.{0,12}(?:coming|left"
    r"|still|else|on|next)(?![^ ]))(?:[^ ?.!]+ ){1,8}?[^ ?.!]+(?= ?[?.!]| ?$))(?![^ ])"
)
_EXISTENTIAL = re.compile(
    r"(?<![^ ])(?:there|any|anything|anyone|anybody|someone|somebody|something|nothing|nobody|no|an?|we (?:have|meet"
    r"|meeting)|(?:seminar|colloquium|webinar|lunch|talks) (?:take place|happen|happening))(?![^ ])"
)
_ONE_OF_THEM = re.compile(
    r"(?<![^ ])(?:number|no\.?|nr\.?) (?:one|two|three|four|five|\d)(?= ?[?.!,]| ?$)"
    r"|(?<![^ ])(?:from|of|about|in|for) the (?:first|second|third|fourth|fifth|last)(?= ?[?.!,]| ?$)"
    r"|(?:^(?:·+ |and |so |ok ){0,4}|(?<![^ ])the )(?:first|second|third|fourth|fifth|last|later|earlier|final) (?:one"
    r"|of (?:them|these|those|the two))(?= ?[?.!,]| ?$| 's(?![^ ]))"
    r"|^(?:·+ |and |so |ok |then ){0,4}(?:which|what)(?: one)?(?: (?:is|comes?|goes|was|speaks?|of (?:them|these"
    r"|those)))* (?:first|last|second|earlier|later|sooner|earliest|latest)(?= ?[?.!]| ?$)"
)
_ON_TOPIC = "(?<![^ ])(?:about|regarding|concerning|re)(?: the| an?)?"
_CALLED = rf"(?:{GATHERING}|ones?|papers?)(?![^ ])"
_CANCELLED_ONE = re.compile(rf"(?<![^ ])the (?:cancelled|called[ -]off|axed|scrapped) (?:{GATHERING})(?![^ ])")
_MERE = frozenset(("take place", "taking place", "happen", "happening", "on", "planned", "scheduled"))
_SMALL = frozenset((Fact.LIST, Fact.YESNO))
_GENERAL = frozenset((Fact.LIST, Fact.SERIES, Fact.COUNT, Fact.YESNO, Fact.OTHER))


def drop_mere_status(draft: Draft) -> None:
    """ "Does the seminar take place next week" looks for one, and asks for no talk's state."""
    if not (draft.claim and draft.claim.lower() in _MERE and draft.when.span) or draft.people:
        return
    if not leftovers.topic(draft.sentence):
        draft.found = [one for one in draft.found if one.facts != (Fact.STATUS,)]
        draft.claim = None


def facts(draft: Draft) -> tuple[Fact, ...]:
    """Every fact once, in the order in which they stand, with what they mean together."""
    asked = list(dict.fromkeys(fact for one in sorted(draft.found, key=lambda each: each.place) for fact in one.facts))
    whole = draft.sentence.whole
    if Fact.ABSTRACT in asked and _is_of_person(draft):
        asked[asked.index(Fact.ABSTRACT)] = Fact.BIO
    if Fact.WHO in asked and _is_bio(draft) and not (draft.order.place and not draft.people):
        asked[asked.index(Fact.WHO)] = Fact.BIO
    dropped: set[Fact] = set()
    if Fact.ORGANIZERS in asked and "speaker" not in whole:
        dropped.add(Fact.WHO)
    specific = [fact for fact in asked if fact not in _SMALL]
    if specific and specific != [Fact.OTHER] and Fact.SERIES not in asked:
        dropped.add(Fact.LIST)
    if draft.people and Fact.BIO in asked and Fact.PAPERS in asked:
        dropped.add(Fact.ABSTRACT)
    if draft.nothing_else:
        dropped |= set(asked) - {Fact.OTHER, Fact.YESNO}
        draft.claim = None
    if (draft.other or "").lower().startswith(("why", "how come")) and not _AND_ALSO.search(whole):
        # "Why does it begin at noon" asks for no hour.
        dropped |= {Fact.WHEN, Fact.WHERE, Fact.LENGTH}
    if Fact.AFFILIATION in asked and _WHERE_TO.search(whole):
        dropped.add(Fact.STATUS)
        draft.claim = None
    if draft.order.reference and _AFTER_CANCELLED.search(whole):
        # "Who comes after the cancelled one" asks for no talk's state.
        dropped.add(Fact.STATUS)
        draft.claim, draft.cancelled = None, None
    if Fact.UNTIL in asked or (Fact.STATUS in asked and _TO_WHEN.search(whole)):
        dropped.add(Fact.LENGTH)
    asked = [fact for fact in asked if fact not in dropped]
    return tuple(dict.fromkeys((Fact.YESNO, *asked) if draft.asks else asked))


def reference(draft: Draft, asked: tuple[Fact, ...], pointed_at: int) -> Reference | None:
    """What it points at; a question that names nothing is about what was spoken of."""
    if draft.order.reference and not draft.nothing_else:
        return draft.order.reference
    named = draft.names_something
    if (asked or _WHICH.match(draft.sentence.whole.removeprefix("ok "))) and _is_one_of_them(draft):
        return Reference.THEM
    if draft.goes_on and named and not set(asked) - {Fact.LIST}:
        return Reference.QUESTION
    pointing, alone = draft.pointing, not (draft.topic or draft.people or draft.series or draft.affiliation)
    if Fact.BIO in asked and pointing in (Reference.TALK, None) and not named:
        return Reference.PERSON
    if pointing is Reference.PERSON and not draft.people and not draft.affiliation:
        # "She" before a topic is somebody who was spoken of; after it, it may be the speaker of that.
        return pointing if alone or pointed_at < leftovers.start(draft.sentence) else None
    if draft.cancelled and pointing is Reference.TALK and _CANCELLED_ONE.search(draft.sentence.whole):
        # "The cancelled talk, when was it to be": it is that one.
        return None
    if pointing and alone:
        return pointing
    if (
        not (named or draft.cancelled)
        and asked
        and set(asked) - _GENERAL
        and not {Fact.OTHER, Fact.SERIES} & set(asked)
    ):
        return Reference.TALK
    return None


def points_too(draft: Draft, found: Reference | None) -> Reference | None:
    """What pronouns point at beside words that are said as no topic, and that may say nothing of talks."""
    named = draft.people or draft.series or draft.affiliation or draft.is_timed or draft.order.place
    said = draft.topic.lower().split()
    if found or named or not said or topical.places(draft.sentence.whole):
        return None
    first, last = re.escape(said[0]), re.escape(said[-1])
    if re.search(rf"{_ON_TOPIC} {first}(?![^ ])|(?<![^ ]){last} (?:'s )?{_CALLED}", draft.sentence.whole):
        return None
    return draft.pointing if draft.pointing in (Reference.TALK, Reference.PERSON) else None


def _is_one_of_them(draft: Draft) -> bool:
    """ "Where is the later one": of those that were listed."""
    place = draft.order.place
    if place is None or place.from_now or draft.topic or draft.people or draft.series or draft.affiliation:
        return False
    return not draft.is_timed and bool(_ONE_OF_THEM.search(draft.sentence.whole))


def fill(draft: Draft, asked: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What is asked where no rule knew the words: a title, an abstract, a list."""
    text, talked_of = draft.sentence.whole, _OF_TALK.search(draft.sentence.whole)
    if draft.cancelled and not asked:
        # "Any cancellations coming up?"
        return (Fact.LIST,)
    if (draft.lacking or draft.givers) and not set(asked) - {Fact.YESNO}:
        return (*asked, Fact.LIST)
    if draft.recorded is not None and not asked and _WHICH.match(text):
        return (Fact.LIST,)
    if draft.affiliation and asked == (Fact.LIST,):
        return (Fact.WHO,)
    if (draft.order.place or draft.order.reference) and asked == (Fact.LIST,):
        asked = ()
    if asked:
        return asked
    named = draft.names_something
    if (named or talked_of) and _WHAT_IS.match(text) and not draft.goes_on:
        return (Fact.TITLE,)
    if draft.order.reference and _WHICH.match(text):
        return (Fact.TITLE,)
    if draft.order.place and named and _WHICH.match(text) and not draft.goes_on:
        # "Which of his talks came first": that one, whatever is known of it.
        return ()
    if (
        not draft.goes_on
        and (draft.topic or draft.people)
        and (_WHATEVER.match(text) or _WHAT_THEY_SAY.search(draft.sentence.text) or _WHATEVER_BEHIND.search(text))
    ):
        # Whatever else is asked of a talk, only its abstract can tell.
        return (Fact.ABSTRACT,)
    return (Fact.LIST,) if talked_of and not named else ()


def asserts_time(draft: Draft, asked: tuple[Fact, ...]) -> bool:
    """Whether a day or an hour is claimed: "is the talk at five"; "is there a talk at five" looks for one."""
    when = draft.when
    timed = when.span or when.not_before is not None or when.not_after is not None
    if draft.tense is Tense.PAST and draft.people:
        # "Did Meyer speak this year" looks for such a talk.
        return False
    if not (draft.asks and timed and not draft.claim) or _EXISTENTIAL.search(draft.sentence.whole):
        return False
    return not set(asked) - {Fact.YESNO, Fact.WHEN}


def find_reference(draft: Draft) -> int:
    """Notes what pronouns point at; where they stand."""
    draft.pointing, place = references.find(draft.sentence)
    return place


def _is_of_person(draft: Draft) -> bool:
    """ "Tell me about Meyer" is about the person, unless a talk is named."""
    whole = draft.sentence.whole
    if _SOMEBODY_WHO.search(whole):
        return True
    if not (draft.people or _PRONOUN.search(whole)):
        return False
    return bool(_OF_PERSON.search(whole)) and not _OF_TALK.search(whole)


def _is_bio(draft: Draft) -> bool:
    """ "Who is Meyer" and "who is she"; "who is speaking" is none."""
    match = _WHO_IS.search(draft.sentence.whole)
    if not match or (draft.affiliation and not draft.people):
        return False
    if topical.places(draft.sentence.whole) and _THAT.match(match["rest"]):
        # "There was one on whales, who was that?" asks who spoke.
        return False
    if _ONE_PERSON.match(match["rest"]):
        # "14 September: who was the speaker" asks who spoke then.
        return not (draft.when.span and match["rest"].startswith("the "))
    return bool(draft.people) and not _ON_STAGE.search(match["rest"])
