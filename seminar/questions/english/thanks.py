"""Thanks and praise for an answer: "cheers mate, you saved my day", which asks nothing."""

import re

from seminar.questions.english.courtesies import HOW_MUCH, THANKS
from seminar.questions.english.sentence import Sentence

# "That helped! Who is next?"
PRAISE = (
    r"(?<=^)(?:·+ |[,.!:-] ){0,6}(?P<take>(?:(?:thanks|thank you) (?:so much |a lot |again )?for (?:[^ ?.!,;]+ ){1,6}"
    r"[.!;,-] )|(?:that|this|it|you) (?:(?:has|have|really|just|is|was|very|so|are|a|the)"
    r" ){0,4}(?:saved|suits|sounds|works|helped|helps|helpful|lifesaver|legend|star|answers|answered|quick|useful"
    r"|perfect|great|good to know)(?: [^ ?.!,;]+){0,5}? [.!;,-] )(?=[^ ])"
)
# "Cheers mate, you saved my day", "ok that helped a lot": thanks that ask nothing.
_WELL = (
    r"(?:(?:ok|okay|great|perfect|nice|cool|awesome|super|brilliant|lovely|wonderful|fantastic|got it|right|alright|ah"
    r"|oh|wow|yay|good|excellent|amazing|sweet|noted|yes|yep|sure|and|well|k|kk|aha) (?:[,.!:)-]+ ){0,3}){0,4}"
)
_PRAISED = (
    "(?:that|this|it|you) (?:(?:has|have|really|just|totally|all|are|is|was|were|very|so|a|an|the|my|our) ){0,4}"
    "(?:save[ds]?|made|makes|rescued|helped|helps|helpful|life ?saver|legend|hero|star|gem|angel|answers|answered"
    "|sorted|clears|cleared|quick|fast|useful|perfect|wonderful|brilliant|solved|solves)(?: [^?]{1,60})?"
)
_WAS_ALL = (
    "(?:that|this) (?:is|was) (?:all|everything|exactly what|just what|what)(?: that)? i (?:need|needed|wanted|want)"
    "(?: [^?]{1,30})?"
)
_THANKED = (
    f"(?:{THANKS}|tysm|ta|merci|danke|appreciate it|appreciated)"
    f"(?: (?:{HOW_MUCH}|mate|man|bot|lectern|everyone|all|friend|dude|guys|folks)){{0,4}}(?: [,.!:)-]+){{0,4}}"
    "(?: (?:for|that|this|it|you|i|we|will|really|very|so|have|see|all|good|great|nice|lovely) [^?]{1,80})?"
)
_THANKS = re.compile(f"{_WELL}(?:{_THANKED}|{_PRAISED}|{_WAS_ALL})")
_REQUEST = re.compile(
    r"(?<![^ ])(?:who|whom|whose|when|where|what|which|how|any|anyone|anything|tell|send|give|show|need|also|but|only"
    r"|now|next|today|tomorrow|tonight|yesterday|link|room)(?![^ ])"
)
_ALL = re.compile(r"(?:what|all|everything)(?: that)? i (?:need|needed|wanted|want)(?![^ ])")


def are_all(sentence: Sentence) -> bool:
    """Whether a sentence only thanks or praises, and asks nothing."""
    text = sentence.whole.rstrip(" .,!:)-")
    match = _THANKS.fullmatch(text)
    return match is not None and not _REQUEST.search(_ALL.sub(" ", text))
