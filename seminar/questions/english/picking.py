"""How English chooses from what was listed: "the law one, who gives it?", "only the ones on Zoom", "the other one"."""

import re
from dataclasses import replace

from seminar.dayforms import MONTH
from seminar.questions.asked import Fact, Question
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import AUX, GATHERING
from seminar.questions.picks import How, Pick
from seminar.questions.taking_over import identifies

__all__ = ["find"]


_FILL = (
    r"(?:(?:and|ok|okay|so|but|oh|no|nope|well|hm{1,5}|ah|then|sorry|wait|now|yes|yeah|great|cool|thanks|nice|alright"
    r"|right|what about|how about|about|i mean|i meant|i want|i need|make that|rather|nvm|never mind|please|pls|argh"
    r"|ugh"
    r"|not that one|back to|go back to|for|[,.;:!-]) ){0,6}"
)
_ORDINAL = (
    "first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|last|latter|former|earlier|later|earliest"
    "|latest|final"
)
_NO_NAME = rf"(?:{AUX}|who|whom|whose|what|when|where|how|and|or|if|not|no|any|next|previous|same|[?.!,;:-]+)(?![^ ])"
_WORD = rf"(?!{_NO_NAME})[^ ?.!,;:]+"
_STOP = r"(?= ?$| ?[?.!,;:-])"
_OTHER = re.compile(
    rf"^{_FILL}(?:the )?(?:other (?:ones?|two|three|talks?|speakers?|person|guy|woman|man|lady|(?!than)[^ ?.!,;:]+)"
    rf"|others|other|rest)"
    rf"(?: of (?:them|those|these))?(?: (?:too|as well|also))?{_STOP}"
)
_OTHER_INSIDE = re.compile(
    r"(?<![^ ])the (?:other (?:one|two|three|ones)|others|rest(?: of (?:them|those|these))?)"
    r"(?= ?$| ?[?.!,;:]| (?:about|on|at|start|starts|begin|begins|in|take|held)(?= ?[?.!]| ?$))"
)
_ONE_FIRST = re.compile(
    rf"^{_FILL}(?:only |just )?(?P<np>(?:(?:the|that|this|your) )?(?P<pre>(?:{_WORD} ){{0,4}})"
    rf"one(?P<post>(?: (?!(?:{AUX}|-+)(?![^ ]))[^ ?.!,;:]+){{0,8}})){_STOP}"
)
_ORDINAL_FIRST = re.compile(
    rf"^{_FILL}(?:only |just )?(?:the )?(?P<np>(?:very )?(?:{_ORDINAL}))(?: (?:one|{GATHERING}))?"
    rf"(?: of (?:them|those|these|the two|the three|the four|the list|all|the lot|the bunch))?{_STOP}"
)
_THING_FIRST = re.compile(rf"^{_FILL}(?:only |just )?(?P<np>(?:the|that) (?:{_WORD} ){{0,4}}{_WORD}){_STOP}")
_INSIDE = re.compile(
    rf"(?<![^ ])(?:the|that|which) (?:{_WORD} ){{0,4}}one(?![^ ])"
    rf"|(?<![^ ])the (?:very )?(?:{_ORDINAL})(?= ?$| ?[?.!,;:]| of (?:them|those|these|the two))"
    rf"|(?<![^ ])the (?:{_ORDINAL}) (?:{GATHERING}|speaker|presenter)(?= ?$| ?[?.!,;:]| (?:about|on|at|start|end"
    rf"|finish)(?= ?[?.!]| ?$))"
)
_WITHOUT = re.compile(
    rf"^{_FILL}(?:please )?(?:skip|drop|leave out|leave away|without|except(?: for)?|minus|remove|exclude|ignore"
    rf"|forget(?: about)?"
    rf"|not|all but|everything but)(?: the| any| those)? (?P<what>[^?.!,;:]+?)(?: please)?{_STOP}"
)
_ONE = re.compile(r"(?<!\w)ones?(?!\w)", re.IGNORECASE)
_ONES = re.compile(r"(?<![^ ])(?:ones?|talks?)(?![^ ])")
_WHATEVER = re.compile(
    rf"^{_FILL}(?:whatever|whichever|everything|anything|what) (?P<post>(?:(?:that|which) )?(?:is|are|has|have)"
    rf" [^?.!,;:]+?) (?:of|among"
    rf"|from|in) (?:these|those|them|the list|that list){_STOP}"
)
_MIDDLE = re.compile(rf"^{_FILL}(?:the )?(?:middle|one in the middle|one in between)(?: one| talk)?{_STOP}")
_EVERY = re.compile(
    rf"^{_FILL}(?:(?:can i have|give me|show me|tell me about|for|of|i want|i meant?) )?(?:both|all|all (?:two|three"
    rf"|four|five)"
    rf"|each|every one|them all)(?: of (?:them|those|these|the \w+|[^ ?.!,;:]+ 's))?(?= ?$| ?[?.!,;:-]| (?:please"
    rf"|talks|speakers"
    rf"|titles|rooms|links|times|days)(?![^ ]))"
)
_WHICH_FIRST = re.compile(
    r"(?<![^ ])(?P<how>which|what|who)(?: (?:one|talk|of (?:them|those|these|the two)))? (?:is|was|comes|came|goes"
    r"|starts"
    r"|will be)(?: the)?"
    r" (?P<np>first|second|earlier|earliest|sooner|soonest|last|later|latest)(?: one)?(?: of (?:all|the lot"
    r"|the bunch|them all))?(?= ?$| ?[?.!,])"
)
_TENSED = re.compile(
    r"(?<![^ ])(?:past|previous|over|finished|done|upcoming|coming|future|to come|already|left|remaining|held"
    r"|ahead)(?![^ ])"
)
_OVER = re.compile(
    r"talks (?:that |which )?(?:are |were |have )?(?:already |been )?(?:over|finished|done|gone|held)(?!\w)",
    re.IGNORECASE,
)
_SOME_OF = r"^(?P<pre>(?:.*? )?)(?P<how>which|any|some|how many|all|none|most|what)(?: ones?)? of "
_OF_TWO = re.compile(rf"{_SOME_OF}(?:the|these|those) two(?![^ ])(?P<post>.*)")
_OF_THEM = re.compile(
    rf"{_SOME_OF}(?:them|those|these|the above|the lot|(?:the|these|those) (?:three|four|five|six))(?![^ ])(?P<post>.*)"
)
_SOME_ONES = re.compile(
    rf"^{_FILL}(?:(?:only|just|give me|show me|list) )?(?:(?:the|those|which|what|any) )?(?P<pre>(?:{_WORD}"
    rf" ){{0,4}})ones"
    r"(?: (?:that|which))?(?P<post>(?: [^?.!,;:]+?)?)(?: (?:only|please|then|tho|though))?" + _STOP
)
_ONLY_END = rf"(?: please| pls| tho| though)?{_STOP}"
_ONLY_WAY = re.compile(
    rf"^{_FILL}(?:only|just)(?P<post> (?:in|on|at|by|from|with|without|via|before|after|online|recorded|cancelled|this"
    rf"|next|today|tomorrow)(?: [^ ?.!,;:]+){{0,4}}?){_ONLY_END}"
)
_ONLY = re.compile(rf"^{_FILL}(?:only|just)(?P<post>(?: [^ ?.!,;:]+){{1,5}}?){_ONLY_END}")
_ANY = re.compile(
    rf"^{_FILL}(?:(?:is|are) there )?any(?P<post> (?:in|on|at|by|from|with|online|recorded|cancelled|before|after|via"
    r"|without|of)(?: [^ ?.!,;:]+){0,5})" + _STOP
)
# "And her co-speaker, where is he from?"
_PARTNER = re.compile(
    rf"^{_FILL}(?:his|her|their|the) (?:co-?(?:speaker|presenter|host)|fellow (?:speaker|presenter)|partner|other half)"
    rf"(?: of (?:his|hers|theirs))?{_STOP}"
)
# A day that may be of any month, and a month in which one of those may be.
_DAY = re.compile(
    rf"(?:the )?[1-3]?\d ?(?:st|nd|rd|th)|(?:(?:in|of|for|on|during) )?(?:the )?(?:{MONTH})(?: ?['’]?s)?", re.IGNORECASE
)
_LISTS = frozenset({Fact.LIST, Fact.COUNT})
# "Her papers? No wait, I mean the first speaker".
_MEANT = re.compile(
    r"^(?P<asks>.{0,120}?)[?.!,;]? ?(?:(?:no wait|wait no|oh no|no|nope|wait|sorry|actually|oops|er|argh|ah|not that"
    r" one|[.,!-]) )*"
    r"i (?:meant?|was thinking of|am talking about|want) (?P<what>(?:the|that) .{1,80}?) ?[?.!]?$"
)
_OF_PERSON = re.compile(
    r"(?<![^ ])(?:speakers?|presenters?|person|people|authors?|guy|woman|man|lady|he|she|him|her|his|from|based"
    r"|works?|working"
    r"|papers?|affiliation|bio|background|university)(?![^ ])"
)
_BACK = re.compile(
    r"(?<![^ ])(?:back to|mean|meant|again|earlier|before|previous|you (?:named|mentioned|said|showed))(?![^ ])"
)
# "Which are in person?", "on Tuesdays only".
_WHICH_ARE = re.compile(
    rf"^{_FILL}which (?:one )?(?P<post>(?:(?:are|were|is|was|will be|have|has|had|got|do|does|take place|start"
    rf"|begin) )(?!(?:it|that"
    rf"|this|the|they|you"
    rf"|we|i)(?![^ ]))[^?.!,;:]+?){_STOP}"
)
_ONLY_LAST = re.compile(rf"^{_FILL}(?P<post>(?:on|in|at|by|from|with|before|after) [^?.!,;:]+?) (?:only|alone){_STOP}")
# "And slides?", after which of them were recorded.
_AND_HAVING = re.compile(
    rf"^{_FILL}(?:also )?(?:with )?(?P<what>slides?|recordings?|videos?|posters?|notes|papers?){_STOP}"
)
_WAS = re.compile(r"(?<![^ ])(?:was|were|did)(?![^ ])")


# What each of these says of them, in the words that the pattern keeps apart; the first that fits counts.
_FORMS = (
    (_PARTNER, Pick(how=How.PARTNER, person=True)),
    (_MIDDLE, Pick(how=How.MIDDLE)),
    (_WHATEVER, Pick(how=How.SEVERAL, described="which talks {post}")),
    (_EVERY, Pick(how=How.EVERY)),
    (_OF_TWO, Pick(how=How.SEVERAL, described="{pre} {how} talks {post}", of_two=True)),
    (_OF_THEM, Pick(how=How.SEVERAL, described="{pre} {how} talks {post}")),
    (_SOME_ONES, Pick(how=How.SEVERAL, described="which {pre} talks {post}")),
    (_ORDINAL_FIRST, Pick(described="the {np} talk")),
    (_ONE_FIRST, Pick(described="the {pre} talk {post}")),
    (_WHICH_ARE, Pick(how=How.SEVERAL, described="which talks {post}")),
    (_ONLY_LAST, Pick(how=How.SEVERAL, described="which talks {post}")),
    (_AND_HAVING, Pick(how=How.SEVERAL, described="which talks have {what}", having=True)),
    (_ANY, Pick(how=How.SEVERAL, described="any talks {post}")),
    (_ONLY_WAY, Pick(how=How.SEVERAL, described="which talks {post}")),
    (_ONLY, Pick(how=How.SEVERAL, described="which {post} talks")),
    (_INSIDE, Pick(inside=True)),
    (_THING_FIRST, Pick(described="{np}")),
)


def find(question: Question) -> Pick | None:
    """How a sentence chooses from what was listed before it, if it can be read so."""
    sentence = Sentence(question.said)
    pick, text = _pick(question, sentence), sentence.text
    several = pick is not None and pick.how in (How.SEVERAL, How.WITHOUT)
    return pick and replace(
        pick,
        # "Talks that are over" are past ones.
        described=_OVER.sub("past talks", pick.described) if several else pick.described,
        tensed=several and _TENSED.search(text) is not None,
        person=pick.person or bool(_OF_PERSON.search(text)) or None,
        past=_WAS.search(text) is not None,
        back=_BACK.search(text) is not None,
    )


def _pick(question: Question, sentence: Sentence) -> Pick | None:
    text = sentence.text
    if match := _MEANT.search(text):
        return Pick(described=_ONE.sub("talk", _typed(sentence, match, "what")), asks=_typed(sentence, match, "asks"))
    if _OTHER_INSIDE.search(text) or _OTHER.search(text):
        return Pick(how=How.OTHER, asks=_rest(sentence, _OTHER.search(text)))
    if (match := _WITHOUT.search(text)) and ("not" not in match[0].split(" ")[:3] or _ONES.search(match["what"])):
        what = _ONE.sub("talks", _typed(sentence, match, "what"))
        described = f"which {what}" if "talks" in what else f"which {what} talks"
        return Pick(how=How.WITHOUT, described=described, asks=_rest(sentence, match))
    if match := _WHICH_FIRST.search(text):
        named = {"sooner": "earlier", "soonest": "first"}.get(match["np"], match["np"])
        asks = _rest(sentence, match) or ("who is it" if match["how"] == "who" else "when is it")
        return Pick(described=f"the {named} talk", asks=asks)
    for form, pick in _FORMS:
        if match := form.search(text):
            said = {name: _typed(sentence, match, name) for name in form.groupindex}
            asks = "" if pick.inside else _rest(sentence, match)
            return replace(pick, described=pick.described.format(**said), asks=asks)
    chooses = _DAY.fullmatch(question.span_said or "") and _LISTS.isdisjoint(question.facts)
    return Pick(inside=True) if chooses and not identifies(question) else None


def _typed(sentence: Sentence, match: re.Match[str], group: str) -> str:
    return sentence.typed(*match.span(group)).strip()


def _rest(sentence: Sentence, match: re.Match[str] | None) -> str:
    if match is None:
        return ""
    return sentence.typed(match.end(), len(sentence.text)).strip(" ,.;:-–—?!")
