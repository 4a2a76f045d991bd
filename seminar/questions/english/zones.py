"""Whose clock the hours of a question are asked by: "my time", "what time is that in Tokyo"."""

from zoneinfo import ZoneInfo

from seminar.errors import Refusal
from seminar.questions.english import visits
from seminar.questions.english.sentence import Sentence, pattern

_OWN = (
    "(?<!worth )(?<!waste of )(?<!waste )(?:in )?(?:my|our|your|local|my local|our local"
    "|here local) (?:own )?(?:time ?zone|time|clock"
    "|local time)|for (?:me|us)(?! (?:in|at) )|over here|reach(?:es)? (?:me|us)|(?:on|at|from) (?:my|our|this)"
    " (?:side|end|edge) of (?:the )?(?:ocean|atlantic|pacific|pond|world|globe|water|channel"
    "|sea|planet|line|border)|(?:on|at) (?:my|our) end|(?:at|in) my (?:place|city|time)|where i (?:am"
    "|live)"
)
_WORD = r"[^ ·?!,;:]+"
_NAMED = (
    f"(?P<take>(?:in |by )?(?P<name>(?:{_WORD} )?{_WORD}) (?:time ?zone|time))(?= ?(?:[?.!,:]|$|·"
    "|(?:please|is|and|does|on|the|tomorrow|today)(?![^ ])))",
    "(?P<take>(?:over here|here|for (?:me|us|people|someone|somebody|anyone|anybody|everyone|those|folks"
    "|(?:(?:my|our|a|the|some"
    "|your) )?(?:[a-z]{3,12} )?(?:colleagues?|friends?|collaborators?|students?|team|group|co-?authors?|boss|supervisor"
    "|family|parents|sister|brother))(?: (?:here|over here"
    f"|over))?|(?:i am|we are|i live|being|based|sitting)(?: here)?) in (?P<name>(?:{_WORD} )?{_WORD}))"
    "(?= ?(?:[?.!,:]|$|·| when| what time| at what))",
    rf"(?P<take>(?:(?:my|our) (?:own |local )?(?:time ?zone|time|clock) is|(?:i am|we are) on) (?P<name>(?:{_WORD}"
    rf" )?{_WORD})"
    r"(?: time)?)(?= ?(?:[?.!,:;]|$|(?:so|and|when|what|then)(?![^ ])))",
    rf"(?P<take>(?:if|when|as|since|suppose) (?:i|we) (?:am|are|will be|was|were|live) (?:(?:sitting|based|currently"
    rf"|then) "
    rf")?in (?P<name>(?:{_WORD} )?{_WORD}))(?= ?(?:[?.!,:]|$|·|(?:when|what|at|which|how|does|is|do)(?![^ ])))",
    rf"(?:when|time|hour|day) .{{0,120}}?(?P<take>in (?P<name>(?:{_WORD} )?{_WORD}))(?= ?(?:[?.!]|$))",
    rf"(?:time|when) .{{0,80}}?(?:is it|is that|is this|be|begins?|starts?|place|that|it|happen"
    f"|happening) (?P<take>in (?P<name>(?:{_WORD} )?{_WORD}))(?= ?(?:[?.!,]|$|(?:when|if|and|on|for|that"
    "|·)(?![^ ])))",
    rf"^(?:·+ |ok |so ){{0,4}}(?:and|what about|how about)(?: (?:for )?(?:me|us|people|someone|those|folks))? "
    rf"(?P<take>in (?P<name>(?:{_WORD} )?{_WORD}))(?= ?(?:[?.!]|$))",
    rf"(?:time|when|hour|start|starts|begin|begins) .{{0,60}}?(?P<take>for (?P<name>(?:{_WORD} )?{_WORD}))(?="
    rf" ?(?:[?.!]|$))",
    rf"^(?:·+ |ok |so |and |but ){{0,4}}(?P<take>in (?P<name>{_WORD}(?: {_WORD})??))"
    r"(?= ,? ?(?:(?:at )?(?:what|which) (?:time|hour|o'clock)|when)(?![^ ]))",
    # "What time Tokyo".
    rf"^(?:·+ |ok |so |and |but ){{0,4}}(?:(?:what|which) )?(?:time|hour)(?: (?:is|was) (?:it|that|this))? "
    rf"(?P<take>(?P<name>(?:{_WORD} )?{_WORD}))(?= ?(?:[?.!]|$))",
    rf"(?:time|hour) (?P<take>in (?P<name>(?:{_WORD} )?{_WORD}))(?= (?:is|was|will|does|do|did|are)(?![^ ]))",
    r"(?P<take>in (?P<name>utc|gmt|cet|cest|est|edt|pst|pdt|cst|mst|bst|ist|jst|hkt|sgt|aest|eet|wet)(?: time)?)",
    r"(?:when|time|hour|start|starts|begin|begins).{0,120}? (?P<take>(?:, |\( )?(?P<name>utc|gmt|cet|cest|est|edt"
    r"|pst|pdt|bst"
    r"|ist|jst|kst|hkt|sgt|aest|aedt|eet|wet)(?: \))?)(?= ?(?:[?.!,]|$|·|please))",
)
_NO_ZONE_WORDS = """
what start starting which the same first last any next long no some lunch more much take it date what's of at that
this talk good each every free spare end running space real discrete continuous polynomial linear series
"""
_NO_ZONE = frozenset(_NO_ZONE_WORDS.split())


def take(sentence: Sentence) -> ZoneInfo | None:
    """The zone that is named, taken out; None where none is, or only "my time"."""
    found = _named(sentence) or _visited(sentence)
    sentence.take_all(_OWN)
    return found


def _visited(sentence: Sentence) -> ZoneInfo | None:
    """ "I'm in Lima this week, at what time is that?": by the clocks where the asker will be."""
    town = visits.town(sentence)
    return _lookup(town) if town else None


def _named(sentence: Sentence) -> ZoneInfo | None:
    for words in _NAMED:
        for match in pattern(words).finditer(sentence.text):
            start, end = match.span("name")
            for at in dict.fromkeys((start, start + sentence.text[start:end].rfind(" ") + 1)):
                name = sentence.text[at:end]
                if not set(name.split(" ")) & _NO_ZONE and (found := _lookup(name)):
                    sentence.drop_at(at if at > start else match.start("take"), match.end())
                    return found
    return None


def _lookup(name: str) -> ZoneInfo | None:
    from seminar.zones import lookup

    demonyms = {
        "german": "berlin",
        "uk": "london",
        "british": "london",
        "french": "paris",
        "us eastern": "new york",
        "eastern": "new york",
        "pacific": "los angeles",
        "chinese": "shanghai",
        "japanese": "tokyo",
        "italian": "rome",
        "spanish": "madrid",
        "indian": "mumbai",
        "us": "",
        "central european": "berlin",
        "european": "berlin",
    }
    try:
        return lookup(demonyms.get(name, name))
    except Refusal:
        return None
