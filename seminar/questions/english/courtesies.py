"""Greetings, thanks, haste, how somebody is just now: what English puts around a question.

`without` takes off what signs part from the question, before anything else of the package meets it. What stands among
its words the grammar takes out; the words themselves stand here for both, as parts of patterns.
"""

import re

HAILS = (
    "hi(?:ya)?|hey(?:a|o)?|hello{1,9}|howdy|greetings|good (?:morning|afternoon|evening|day)|moi|hej|hei|moin|salut"
    "|bonjour|bonsoir|ciao|hola|servus|gruezi|namaste|konnichiwa|shalom|ola|aloha|guten (?:tag|morgen)"
)
HAILED = "all|everyone|everybody|folks|team|there|guys|(?:dear )?bot|lectern|again|friends?|sir|madam|mate"
THANKS = "(?:(?:many|a thousand|1000) )?thanks|thank you|cheers|much appreciated"
HOW_MUCH = "so much|very much|ever so much|a lot|lots|loads|heaps|tons|a million|a bunch|a ton|again|in advance"
HASTE = "in a (?:hurry|rush)|urgent(?:ly)?"
NO_HASTE = "no (?:rush|hurry|worries)|just asking(?: for a friend)?|asking for a friend|quick one"
LAUGHS = "lol|lmao|rofl|ha(?:ha){1,4}|he(?:he){1,4}"
# How somebody is just now says nothing of the talks, whatever follows; "I am interested in whales" does.
STATES = (
    "new(?: (?:here|around|to this))?|a newcomer|in a (?:hurry|rush)"
    "|on (?:(?:my|the) )?(?:phone|mobile|cell|bus|train|tram|way|road)|driving|running late|confused|lost"
    "|at (?:work|the (?:airport|dentist))"
)
ASKED_BEFORE = (
    "(?:sorry )?(?:if )?(?:this|that|it) (?:was|has been|is) (?:already )?(?:asked|posted|answered)"
    "(?: (?:before|already|above))?"
)
_GREETING = re.compile(rf"(?:{HAILS})(?: (?:{HAILED}))?\s?[,.!–—-]+\s*(?=\S)", re.IGNORECASE)
_QUESTION = (
    "(?:(?:a|one) )?(?:quick|silly|stupid|dumb|random|small|short|last|final) (?:question|q)"
    "|wondering|curious|out of curiosity"
)
# "Just wondering, where is it?", "a colleague asked: where is it?"
_LEAD = re.compile(
    r"(?:(?:(?:can|could|would) you )?(?:please )?remind me(?: please)?|i forgot(?: again)?"
    rf"|{ASKED_BEFORE},? but"
    r"|(?:an?|my) (?:friend|colleague|student|boss|supervisor)(?: of mine)?"
    r" (?:asks|asked|is asking|wants to know)(?: me)?"
    rf"|(?:(?:i (?:am|was)|i['’]m) )?(?:just )?(?:{_QUESTION}|{HASTE}|{NO_HASTE}|emergency|(?:please|pls) help))"
    r"(?:\s?[,:.!–—-]+\s*|(?<= but)\s+)(?=\S)",
    re.IGNORECASE,
)
_STATE = (
    rf"(?:i am|i['’]?m|we are|we['’]re) (?:(?:a bit|so|very|really|quite|still|only|just|totally) )?(?:{STATES})\b"
    r"[^.!?]{0,80}"
)
_STATED = re.compile(rf"{_STATE}[.!]+\s+(?=\S)", re.IGNORECASE)
_STATED_LAST = re.compile(rf"(?:(?<=[?.!,;])\s*|\s){_STATE}[.!\s]*$", re.IGNORECASE)
_THANKED = rf"(?:{THANKS}|thx|ty)(?: (?:{HOW_MUCH}))?"
# "Cheers, Sam", "best wishes - Ada Quill"
_SIGNED = re.compile(
    rf"(?:^|(?<=[\s.!?,;]))(?i:{_THANKED}|(?:all the )?best(?: wishes| regards)?|(?:kind |warm )?regards|ta|yours"
    r"|see you|ciao)\s?[,!.–—-]+\s*[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?\s?[.!]?$"
)
_THANKED_LAST = re.compile(rf"(?<=\S)[\s,.!–—-]+{_THANKED}[\s!.]*$", re.IGNORECASE)
# Fewer words before thanks are a part of them: "great, thanks".
_LEAST_ASKED = 3
# The mark of a question stays.
_POLITE = re.compile(rf"[\s,]+(?:please|pls|plz|{LAUGHS}|asking for a friend|asap)\s?(?P<mark>[?!.]*)$", re.IGNORECASE)


def without(said: str) -> str:
    """What was typed without what stands around it and is parted from it."""
    text = _STATED_LAST.sub("", _SIGNED.sub("", said)).rstrip()
    if (thanked := _THANKED_LAST.search(text)) and len(text[: thanked.start()].split()) >= _LEAST_ASKED:
        text = text[: thanked.start()]
    text = _POLITE.sub(r"\g<mark>", text)
    shorter = ""
    while shorter != text:
        shorter = text
        for opening in (_GREETING, _LEAD, _STATED):
            text = opening.sub("", text, count=1) if opening.match(text) else text
    return text
