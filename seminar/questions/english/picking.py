"""How English chooses from what was listed: "the law one, who gives it?", "only the ones on Zoom", "the other one"."""

import re
from dataclasses import dataclass

from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import AUX, GATHERING


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """`described` says in a sentence of its own which talks are chosen; `asks` what is asked of them, in the words
    typed, or nothing where that is the whole sentence. `several`: all that fit are chosen, and may be none. `other`:
    what is left beside the one that was spoken of. `inside`: the words that choose stand among those that ask.
    `having`: only after others of which was asked what they have. `every`: all of them are meant. `tensed`: whether it
    is over or to come tells which. `of_two`: of the last two that were spoken of. `middle`: the one between others.
    `without`: all are meant but those that are described."""

    described: str
    asks: str = ""
    several: bool = False
    other: bool = False
    inside: bool = False
    having: bool = False
    every: bool = False
    tensed: bool = False
    of_two: bool = False
    middle: bool = False
    without: bool = False


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
    rf"^{_FILL}(?:only |just )?(?:the )?(?P<np>(?:very )?(?:{_ORDINAL})(?: (?:one|{GATHERING}))?)"
    rf"(?: of (?:them|those|these|the two|the three|the four|the list))?{_STOP}"
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
    r" (?P<np>first|second|earlier|earliest|sooner|soonest|last|later|latest)(?: one)?(?= ?$| ?[?.!,])"
)
_TENSED = re.compile(
    r"(?<![^ ])(?:past|previous|over|finished|done|upcoming|coming|future|to come|already|left|remaining|held"
    r"|ahead)(?![^ ])"
)
_OVER = re.compile(
    r"talks (?:that |which )?(?:are |were |have )?(?:already |been )?(?:over|finished|done|gone|held)(?!\w)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r"(?<![^ ])(?P<how>which|any|some|how many|all|none|most|what)(?: ones?)? of (?:them|those|these|the above|the lot"
    r"|(?P<two>(?:the|these|those) two)|(?:the|these|those) (?:three|four|five|six))(?![^ ])"
)
_SOME_ONES = re.compile(
    rf"^{_FILL}(?:(?:only|just|give me|show me|list) )?(?:(?:the|those|which|what|any) )?(?P<pre>(?:{_WORD}"
    rf" ){{0,4}})ones"
    r"(?: (?:that|which))?(?P<post>(?: [^?.!,;:]+?)?)(?: (?:only|please|then|tho|though))?" + _STOP
)
_ONLY = re.compile(rf"^{_FILL}(?:only|just)(?P<post>(?: [^ ?.!,;:]+){{1,5}}?)(?: please| pls| tho| though)?{_STOP}")
_ANY = re.compile(
    rf"^{_FILL}(?:(?:is|are) there )?any(?P<post> (?:in|on|at|by|from|with|online|recorded|cancelled|before|after|via"
    r"|without|of)(?: [^ ?.!,;:]+){0,5})" + _STOP
)
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
_TO_WAY = re.compile(
    r"^(?:in|on|at|by|from|with|without|via|before|after|online|recorded|cancelled|this|next|today|tomorrow)(?![^ ])"
)
_WAS = re.compile(r"(?<![^ ])(?:was|were|did)(?![^ ])")


def find(said: str) -> Pick | None:
    """How a sentence chooses from what was listed before it, if it can be read so."""
    sentence = Sentence(said)
    text = sentence.text
    if match := _MEANT.search(text):
        described = _thing(_typed(sentence, match, "what"))
        return Pick(described=described, asks=_typed(sentence, match, "asks"))
    if _OTHER.search(text) or _OTHER_INSIDE.search(text):
        first = _OTHER.search(text)
        return Pick(described="", asks=_rest(sentence, first), other=True, inside=first is None)
    tensed = _TENSED.search(text) is not None
    if (match := _WITHOUT.search(text)) and ("not" not in match[0].split(" ")[:3] or _ONES.search(match["what"])):
        what = re.sub(r"(?<!\w)ones?(?!\w)", "talks", _typed(sentence, match, "what"), flags=re.IGNORECASE)
        described = f"which {what}" if "talks" in what else f"which {what} talks"
        described = _in_tense(described)
        return Pick(described=described, asks=_rest(sentence, match), several=True, without=True, tensed=tensed)
    if match := _MIDDLE.search(text):
        return Pick(described="the talk", asks=_rest(sentence, match), middle=True)
    if match := _WHATEVER.search(text):
        return Pick(described=f"which talks {_typed(sentence, match, 'post')}", several=True, tensed=tensed)
    if match := _EVERY.search(text):
        return Pick(described="", asks=_rest(sentence, match), several=True, every=True)
    if match := _WHICH_FIRST.search(text):
        named = {"sooner": "earlier", "soonest": "first"}.get(match["np"], match["np"])
        asks = sentence.typed(match.end(), len(text)).strip(" ?.!,")
        return Pick(
            described=f"the {named} talk", asks=asks or ("who is it" if match["how"] == "who" else "when is it")
        )
    if match := _OF_THEM.search(text):
        kept = f"{sentence.typed(0, match.start())} {match['how']} talks {sentence.typed(match.end(), len(text))}"
        return Pick(described=kept, several=True, tensed=tensed, of_two=match["two"] is not None)
    if match := _SOME_ONES.search(text):
        described = f"which {_typed(sentence, match, 'pre')} talks {_typed(sentence, match, 'post')}"
        return Pick(described=described, asks=_rest(sentence, match), several=True, tensed=tensed)
    if match := _ORDINAL_FIRST.search(text):
        return Pick(described=f"the {_one(_typed(sentence, match, 'np'))}", asks=_rest(sentence, match))
    if match := _ONE_FIRST.search(text):
        described = f"the {_typed(sentence, match, 'pre')} talk {_typed(sentence, match, 'post')}"
        return Pick(described=described, asks=_rest(sentence, match))
    if match := _WHICH_ARE.search(text) or _ONLY_LAST.search(text):
        described = _in_tense(f"which talks {_typed(sentence, match, 'post')}")
        return Pick(described=described, several=True, tensed=tensed)
    if match := _AND_HAVING.search(text):
        return Pick(described=f"which talks have {_typed(sentence, match, 'what')}", several=True, having=True)
    if match := _ANY.search(text):
        return Pick(described=f"any talks {_typed(sentence, match, 'post')}", several=True)
    if match := _ONLY.search(text):
        post = _typed(sentence, match, "post")
        talks = f"talks {post}" if _TO_WAY.search(post.lower()) else f"{post} talks"
        return Pick(described=f"which {talks}", several=True, tensed=tensed)
    if _INSIDE.search(text):
        return Pick(described=said, inside=True)
    if match := _THING_FIRST.search(text):
        return Pick(described=_typed(sentence, match, "np"), asks=_rest(sentence, match))
    return None


def asks_of_past(said: str) -> bool:
    """Whether its verb is of the past: "when was the last one?"."""
    return _WAS.search(Sentence(said).text) is not None


def names_person(said: str) -> bool:
    """Whether it chooses among people rather than among talks: "where is the second one from?"."""
    return _OF_PERSON.search(Sentence(said).text) is not None


def goes_back(said: str) -> bool:
    """Whether it may mean a talk of which was spoken earlier: "back to the first one", "the knot one again"."""
    return _BACK.search(Sentence(said).text) is not None


def _in_tense(described: str) -> str:
    """With "past talks" for "talks that are over"."""
    return _OVER.sub("past talks", described)


def _thing(named: str) -> str:
    return re.sub(r"(?<!\w)ones?(?!\w)", "talk", named, flags=re.IGNORECASE)


def _one(named: str) -> str:
    return named if re.search(rf"(?:one|{GATHERING})$", named.lower()) else f"{named} talk"


def _typed(sentence: Sentence, match: re.Match[str], group: str) -> str:
    return sentence.typed(*match.span(group)).strip()


def _rest(sentence: Sentence, match: re.Match[str] | None) -> str:
    if match is None:
        return ""
    return sentence.typed(match.end(), len(sentence.text)).strip(" ,.;:-–—?!")
