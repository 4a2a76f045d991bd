"""Thanks and praise for an answer: "cheers mate, you saved my day", which asks nothing."""

import re

from seminar.questions.english.sentence import Sentence

# "That helped! Who is next?"
PRAISE = (
    r"(?<=^)(?:·+ |[,.!:-] ){0,6}(?P<take>(?:(?:thanks|thank you|thx) (?:so much |a lot "
    r"|again )?for (?:[^ ?.!,;]+ ){1,6}"
    r"[.!;,-] )|(?:that|this|it|you) (?:(?:has|have|really|just|is|was|very|so|are|a|the)"
    r" ){0,4}(?:saved|suits|sounds|works|helped|helps|helpful|lifesaver|legend|star|answers|answered|quick|useful"
    r"|perfect|great|good to know)(?: [^ ?.!,;]+){0,5}? [.!;,-] )(?=[^ ])"
)
# "Cheers mate, you saved my day", "ok that helped a lot": thanks that ask nothing.
_WELL = (
    r"(?:(?:ok|okay|great|perfect|nice|cool|awesome|super|brilliant|lovely|wonderful|fantastic|got it|right|alright|ah"
    r"|oh|wow|yay|good|excellent|amazing|sweet|noted|yes|yep|sure|and|well|k|kk|aha|lovely) (?:[,.!:)-]+ ){0,3}){0,4}"
)
_THANKS = re.compile(
    rf"{_WELL}(?:(?:many |a thousand |1000 )?(?:thanks|thank you|thank u|thx|ty|tysm|cheers|ta|merci|danke|much"
    r" appreciated|appreciate it|appreciated)(?: (?:mate|man|bot|lectern|everyone|all|again|so much|very much|a lot"
    r"|lots|loads|heaps|a million|a bunch|a ton|tons|ever so much|friend|dude|guys|folks)){0,4}(?: [,.!:)-]+){0,4}"
    r"(?: (?:for|that|this|it|you|u|i|we|will|really|very|so|have|see|all|good|great|nice|lovely) [^?]{1,80})?"
    r"|(?:that|this|it|you|u) (?:(?:has|have|really|just|totally|all|are|is|was|were|very|so|a|an|the|my|our)"
    r" ){0,4}(?:saved|saves?|made|makes|rescued|helped|helps|helpful|lifesaver|life ?saver|legend|hero|star|gem|angel"
    r"|answers|answered|sorted|clears|cleared|quick|fast|useful|perfect|wonderful|brilliant|solved"
    r"|solves)(?: [^?]{1,60})?"
    r"|(?:that|this) (?:is|was) (?:all|everything|exactly what|just what|what)(?: that)? i (?:need|needed|wanted|want)"
    r"(?: [^?]{1,30})?)"
)
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
