"""What people put around a question and is no part of it: pictures, haste, how they are, a signed farewell."""

import re
import unicodedata

# Arrows and all pictures come behind the letters and signs that questions are written with.
_FIRST_PICTURE = "\u2190"
_JOINS = frozenset("\ufe0e\ufe0f\u200d")
_FACE = re.compile(r"(?<!\S)(?:[:;=8]['’]?-?[)(DPpOo/|*]|[xX]D|\^_?\^|<3)(?!\S)")
_GREETING = re.compile(
    r"(?:hi(?:ya)?|hey(?:a|o)?|hello|howdy|good (?:morning|afternoon|evening|day))"
    r"(?: (?:all|everyone|everybody|folks|team|there|guys|bot|lectern|again|friends))?\s?[,.!–—-]+\s*(?=\S)",
    re.IGNORECASE,
)
# "Just wondering, where is it?", "a colleague asked: where is it?"
_LEAD = re.compile(
    r"(?:(?:(?:can|could|would) you )?(?:please )?remind me(?: please)?|i forgot(?: again)?"
    r"|sorry if (?:this|that|it) (?:was|has been|is) (?:already )?(?:asked|posted|answered)"
    r"(?: before| already| above)?,? but"
    r"|(?:an?|my) (?:friend|colleague|student|boss|supervisor)(?: of mine)?"
    r" (?:asks|asked|is asking|wants to know)(?: me)?"
    r"|(?:(?:i (?:am|was)|i['’]m) )?(?:just )?(?:wondering|curious|in a (?:hurry|rush)|out of curiosity"
    r"|(?:(?:a|one) )?(?:(?:quick|silly|stupid|dumb|random|small|short|last|final) (?:question|q)|quick one)"
    r"|urgent|emergency|no rush|(?:please|pls) help|asking for a friend))(?:\s?[,:.!–—-]+\s*|(?<= but)\s+)(?=\S)",
    re.IGNORECASE,
)
# How somebody is just now says nothing of the talks; "I am interested in whales" does.
_STATE = (
    r"(?:i am|i['’]?m|we are|we['’]re) (?:(?:a bit|so|very|really|quite|still|only|just|totally) )?"
    r"(?:new(?: (?:here|around|to this))?|in a (?:hurry|rush)"
    r"|on (?:my|the) (?:phone|mobile|cell|bus|train|tram|way|road)|driving|running late|confused|lost|at work"
    r"|at the airport)\b"
)
_STATED = re.compile(rf"{_STATE}[^.!?]{{0,80}}[.!]+\s+(?=\S)", re.IGNORECASE)
_STATED_LAST = re.compile(rf"(?:(?<=[?.!,;])\s*|\s){_STATE}[^.!?]{{0,80}}[.!\s]*$", re.IGNORECASE)
# "Cheers, Sam", "best wishes - Ada Quill"
_SIGNED = re.compile(
    r"(?:^|(?<=[\s.!?,;]))(?i:cheers|(?:many )?thanks(?: a lot| so much| in advance)?|thank you|thx"
    r"|(?:all the )?best(?: wishes| regards)?|(?:kind |warm )?regards|ta|yours|see you|ciao)"
    r"\s?[,!.–—-]+\s*[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?\s?[.!]?$"
)
_THANKED = re.compile(
    r"(?<=\S)[\s,.!–—-]+"
    r"(?:(?:many )?thanks(?: a lot| so much| in advance)?|thank you(?: so much)?|thx|ty|cheers)[\s!.]*$",
    re.IGNORECASE,
)
# Fewer words before thanks are a part of them: "great, thanks".
_LEAST_ASKED = 3
# The mark of a question stays.
_POLITE = re.compile(
    r"[\s,]+(?:please|pls|plz|lol|lmao|haha+|asking for a friend|asap)\s?(?P<mark>[?!.]*)$", re.IGNORECASE
)
# "请问下周四…" asks of next Thursday.
_TIME = "[周週星禮礼個个一两兩三几幾月次午场場面学學半]"
_CHINESE_LEAD = re.compile(
    r"^(?:(?:你好|您好|大家好|哈囉|哈喽|老师好|老師好)[啊呀]?[，,！!。~～\s]+)*"
    rf"(?:(?:请问|請問|请教|請教)(?:一下|下(?!{_TIME}))?|我?想[问問](?:一下|下(?!{_TIME})|(?=下)))[，,：:\s]*(?=\S{{2}})"
)
# "谢啦", "拜託了"; behind a particle "哈" asks for nothing either.
_CHINESE_THANKS = re.compile(
    r"(?<=\S)[\s，,。！!~～]*(?:(?:谢谢|謝謝|谢啦|謝啦|谢了|謝了|多谢|多謝|感谢|感謝|拜托|拜託|麻烦了|麻煩了|辛苦了)"
    r"[你您啦了哈啊哦喔]{0,2}|(?<=[吗嗎呢吧的啊？?])(?:哈|急|在线等|線上等){1,2})[\s！!。~～]*$"
)


def bare(said: str) -> str:
    """The question without what stands around it; all of it where nothing else would be left."""
    text = _FACE.sub(" ", "".join(" " if _is_picture(sign) else sign for sign in said)).strip()
    text = _STATED_LAST.sub("", _SIGNED.sub("", text)).rstrip()
    if (thanked := _THANKED.search(text)) and len(text[: thanked.start()].split()) >= _LEAST_ASKED:
        text = text[: thanked.start()]
    text = _CHINESE_LEAD.sub("", _CHINESE_THANKS.sub("", _POLITE.sub(r"\g<mark>", text)), count=1)
    shorter = ""
    while shorter != text:
        shorter = text
        for opening in (_GREETING, _LEAD, _STATED):
            text = opening.sub("", text, count=1) if opening.match(text) else text
    return text if any(map(str.isalnum, text)) else said


def _is_picture(sign: str) -> bool:
    if sign in _JOINS:
        return True
    return sign >= _FIRST_PICTURE and unicodedata.category(sign) in ("So", "Sk", "Cs")
