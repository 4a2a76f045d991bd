"""Talks of which something is not known yet: "which ones still have no title?", "do they all have an abstract?"."""

import re

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Tense, Way
from seminar.questions.english import each
from seminar.questions.english.draft import Draft

_FACTS = {
    "title": Fact.TITLE, "topic": Fact.TITLE, "subject": Fact.TITLE, "abstract": Fact.ABSTRACT,
    "summary": Fact.ABSTRACT, "description": Fact.ABSTRACT, "speaker": Fact.WHO, "presenter": Fact.WHO,
    "room": Fact.WHERE, "venue": Fact.WHERE, "location": Fact.WHERE,
}  # fmt: skip
_KINDS = {
    "slide": (MaterialKind.SLIDES,), "deck": (MaterialKind.SLIDES,), "poster": (MaterialKind.POSTER,),
    "paper": (MaterialKind.PAPER,), "preprint": (MaterialKind.PAPER,), "notes": (MaterialKind.NOTES,),
    "handout": (MaterialKind.NOTES,), "material": (), "file": (), "download": (), "attachment": (),
}  # fmt: skip
_THING = rf"(?P<thing>{'|'.join((*_FACTS, *_KINDS))}|recording|video)s?"
_YET = (
    "(?: (?:yet|so far|announced|known|set|fixed|listed|given|stored|at all|as yet|at the moment|for now|still)){0,3}"
)
_STILL = "(?:(?:still|yet|as yet|so far|currently|·+) ){0,3}"
_ITS = "(?:(?:a|an|any|the|its|their|his|her|proper|real|final|confirmed|known) ){0,2}"
_OPEN = (
    "(?:missing|unknown|open|undecided|tb[acd]|to be (?:announced|determined|decided|confirmed)"
    "|not (?:yet )?(?:been )?"
    "(?:known|set|announced|decided|fixed|confirmed|there)|(?:has|have) (?:not|yet to) (?:yet )?(?:been |be )?"
    "(?:set|announced|decided|fixed|confirmed))"
)
_WORDS = (
    rf"(?:(?:that|which|who|where) )?{_STILL}(?:has|have|had|with|got|having|there is|there are) {_STILL}no "
    rf"(?:(?:proper|real|final|known|confirmed) )?{_THING}{_YET}",
    rf"(?:(?:that|which|who) )?(?:(?:is|are|was|were) )?{_STILL}(?:without|lacks?|lacking|missing|needs?|in need of"
    rf"|wants?"
    "|wanting|awaits?|awaiting|wait(?:s|ing)? for|short of|(?:yet|still) to (?:get|receive|be given)) "
    rf"{_ITS}{_THING}{_YET}",
    rf"(?:(?:that|which|who) )?(?:do|does|did) not {_STILL}have {_STILL}{_ITS}{_THING}{_YET}",
    rf"(?:(?:that|which|who) )?(?:have|has|had) not {_STILL}(?:(?:got|been given|received|sent(?: us| in)?"
    rf"|given(?: us)?"
    rf"|submitted|announced|had) )?{_STILL}{_ITS}{_THING}(?: until now| till now| as of now)?{_YET}",
    rf"(?:(?:i|we) )?{_STILL}(?:(?:have|need|got|ought) to |must |should )?{_STILL}(?:chase|nag|remind|ask|poke|pester"
    rf"|push|badger|press|bug|nudge|prod|write to|email|hound)(?: up)? (?:for|about) {_ITS}{_THING}{_YET}",
    rf"(?:whose|where the|for which the|of which the) {_THING} (?:is |are )?{_STILL}{_OPEN}{_YET}",
    r"(?P<untitled>untitled|titleless|title-less|(?:(?:is|are) )?(?:not|yet to be|still to be) (?:yet )?titled(?:"
    r" yet)?)",
)
# Of one talk that is named it is asked whether something is known, not which talks lack it.
_CHOOSES = re.compile(
    "(?<![^ ])(?:which|what|any|anything|all|ones?|talks|seminars|lectures|sessions|webinars|list|how many|who|whom"
    "|whose"
    "|everything|(?:an?|the) (?:untitled )?(?:talk|session|lecture|seminar)|speakers)(?![^ ])"
)


def take(draft: Draft) -> None:
    """Takes the words out that say what the talks lack; without any other fact they are listed."""
    sentence = draft.sentence
    if every := next((found for words in each.PATTERNS if (found := sentence.find(words))), None):
        for part in ("lead", "every", "tail"):
            if every.groupdict().get(part):
                sentence.drop(every, part)
        draft.asks = True
        draft.find(every.start(), Fact.LIST)
        _note(draft, every["thing"], every.start())
        return
    if not _CHOOSES.search(sentence.whole):
        return
    match = next((found for words in _WORDS if (found := sentence.find(words))), None)
    if match is None:
        return
    sentence.drop_at(*match.span())
    _note(draft, "title" if match.groupdict().get("untitled") else match["thing"], match.start())


def _note(draft: Draft, thing: str, place: int) -> None:
    if thing in _FACTS:
        draft.lacking = _FACTS[thing]
    elif thing in _KINDS:
        draft.lacking = Fact.MATERIALS
        draft.kinds += [(place, kind) for kind in _KINDS[thing]]
    elif re.search("link|zoom|online|streamed", thing):
        draft.way = Way.NOT_ONLINE
    else:
        draft.recorded = False
        draft.tense = Tense.PAST if draft.tense is Tense.ANY else draft.tense
