"""How one gets into a talk online: links, ids, passcodes."""

import re

from seminar.questions.asked import Way
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING, SEVERAL

_I = r"(?:i|we|you|one|people|someone|anyone|somebody|students|externals|guests|non-members)"
_PLATFORM = (
    "(?:zoom|teams|ms teams|microsoft teams|webex|google meet|meet|jitsi|tencent|voov|bbb|bigbluebutton"
    "|gotomeeting|skype|discord)"
)
LINK = (
    f"(?:(?:the|a|his|her|that|this|my|what is|give me) ){{0,4}}(?:(?:{_PLATFORM}|join(?:ing)?|meeting"
    "|stream(?:ing)?|live ?stream|dial-in|call|video call|video conference|videoconference|conference"
    "|webinar|registration|online|access|invitation|invite|virtual|session|room|seminar|talk|event|login"
    "|connection) )?(?:links?|urls?|hyperlink|login|dial-?in(?: (?:number|details|info))?)(?! between)",
    f"(?:the |'s ){{0,4}}(?:{_PLATFORM} )?(?:meeting|webinar|{_PLATFORM}|conference|zoom room)[ -](?:ids?"
    "|numbers?|codes?|passcodes?|passwords?|details|info|information|invitation|invite|room|address"
    "|coordinates|credentials)(?: and (?:passcode|password|pw))?",
    "(?:the ){0,1}(?:passcodes?|passwords?|pass code|pass word|pin(?: code)?|access code|entry code|code ?word"
    "|pass ?phrase"
    "|(?:secret|magic) (?:word|code|phrase)|kenncode|code(?= (?:to|for) (?:get|join|enter|zoom|the (?:zoom|meeting"
    "|call))))",
    f"(?:(?:how|where) )?(?:{_I} )?(?:(?:do|can|to|could|would|should|does|may|might"
    f"|is it possible to) )?(?:{_I} )?(?:to )?(?:still )?(?:join(?: in)?|dial in(?:to)?|connect(?: to)?"
    "|log in(?:to)?|log on(?: to)?|get (?:in(?! touch)|into|on(?: to)?|onto)|tune in(?: to)?|access"
    "|take part(?: in)?|participate(?: in)?|attend|call in(?: to)?|enter|follow|watch|listen in|watch live"
    rf"|watch it live|come|be there)(?= (?:(?:[^ ?]+ ){{0,12}})?(?:online|remotely|virtually|from home"
    "|via zoom|on zoom|over zoom|by zoom|live|from afar|via teams|on teams)(?![^ ]))",
    f"(?:how|(?:in|by) (?:what|which) (?:way|manner|means)|what (?:is|are) the (?:way|means) of) (?:(?:may|can|could|do"
    f"|does|might|would|should|to) )?(?:{_I} )?(?:join(?:s|ing)?|attend(?:s|ing)?|enter(?:s|ing)?"
    f"|participat(?:e|es|ing)"
    f"|connect(?:s|ing)?|follow(?:s|ing)?|watch(?:es|ing)?|listen(?:s|ing)? in|take(?:s)? part|come(?:s)? in)"
    f"(?: (?:it|this|that|in))? (?:by|via|over|through|on|from|using) (?:the |an? |my )?(?:{_PLATFORM}"
    f"|internet|web|video"
    "|computer|browser|phone|screen|home|laptop)",
    "(?:the |an? |any )?(?:online|remote|virtual|internet|web|video|digital) (?:access|option|participation|attendance"
    "|possibility|connection|entry|way in|coordinates|details|place)(?= ?(?:[?.!,]|$|·|(?:for|to|of|and|please|is|as)"
    "(?![^ ])))",
    "where (?:do|can|should|must|shall|may) (?:i|we|one|you) (?:click|tap|press|log (?:in|on)|sign in)",
    f"(?:how|where) (?:do|can|to|could|would|should|does|may)(?: {_I})?(?: to)? (?:join(?: in)?"
    "|dial in(?:to)?|connect(?: to)?|log in(?:to)?|log on(?: to)?|get (?:in(?! touch)|into|on|onto)"
    "|tune in(?: to)?|access|take part(?: in)?|participate(?: in)?|attend|call in|enter|follow|watch|listen in)",
    f"(?:where|what|which (?:button|link|page)) (?:do|can|could|must|should|may|to)(?: {_I})?(?: (?:have"
    f"|need))?(?: to)?"
    " (?:click|press|go|log on|tap)(?: on)? to (?:join|attend|watch|listen(?: in)?|follow|enter|get in|take part"
    "|participate)",
    "(?:a |any |some |the ){0,2}(?:means|ways?|possibility|option|chance|opportunity) (?:of|to|for) (?:join"
    "|joining|attend"
    "|attending|participate|participating|dial in|dialling in|take part|taking part|follow|following)(?: (?:it"
    "|this|that))?"
    "(?: (?:remotely|online|virtually|from home|via zoom))?",
    "(?:is|would|will) (?:zoom|online|remote(?: participation)?|joining (?:online|remotely)|teams) (?:also "
    "|be )?(?:fine|ok"
    "|okay|enough|possible|an option|good enough|allowed|alright|sufficient)",
    "(?:to )?(?:join|dial in(?:to)?|connect|log in|tune in|participate|join in)(?! (?:work|project"
    "|effort|venture|stock))",
    r"dial-?in|live ?stream(?:ed|ing)?|streamed|streaming link|broadcast(?:ed)?|(?:a |any |the )?stream(?= ?[?.!,]"
    r"| ?$| (?:or|and|for|available|of it)(?![^ ]))"
    "|(?:live ?)?stream(?:ing)?(?= (?:it|this|that|them|these|those"
    f"|(?:the|your|his|her|all|every) (?:[^ ·?.!,]+ ){{0,3}}?(?:{GATHERING}))(?![^ ]))",
    f"(?:^(?:·+ ){{0,8}}|(?<=the )|(?<=a ))(?:(?:the|and|any|whats|what is|is there|need"
    f"|got) ){{0,4}}(?:a )?{_PLATFORM}(?= ?[?.!]| ?$"
    "| (?:for|of|please|info|today|tonight|tomorrow|·))",
)  # fmt: skip
ONLINE = (
    "(?:(?:on|via|over|in|by|through|using) (?:zoom|teams|webex|google meet|skype|discord|jitsi)|online"
    "|remotely|virtually|virtual|remote|hybrid|in person|in-person|on ?site|from home|on-site|physical"
    "|physically|face to face|in presence|purely online|zoom only|zoom|only online)"
)


# "Where is the link?" asks for no place.
_WHERE_IS = re.compile(
    rf"(?<![^ ])(?P<take>where (?:is|are|was|were|(?:do|does|can|could|may|should|would|will) {_I} (?:find|get|see|have"
    r"|look for|look up)))(?: (?:the|your|our|a|an|that|this|its|his|her|their))* $"
)
_FROM_AFAR = (
    "(?:online|remotely|virtually|from (?:home|afar|abroad|(?:my|our|the|a) (?:[^ ·?.!,]+ )?"
    "(?:desk|sofa|couch|bed|kitchen|home|house|flat|apartment|office|hotel|train|bus|car|phone|hospital bed|garden"
    "|balcony|living room|dorm|cafe|beach|holiday))|(?:via|on|over|by) "
    "(?:zoom|teams))"
)
_REACHABLE = (
    rf"(?:(?:is there|are there) )?(?:anything|something|everything|any {GATHERING}|any|how many(?: {GATHERING})?"
    rf"|(?:which|what)(?: (?:{GATHERING}|ones?))?)"
    r"(?: ·+){0,16} (?:(?:that|which) )?(?:(?:can|could|may) )?(?:i|we|one|you|people) (?:(?:can|could"
    r"|may) )?(?:attend|join"
    r"|follow|watch|see|catch|go to|take part in|participate in|dial (?:in )?to|listen to)(?: ·+){0,16} " + _FROM_AFAR
)
_KIND = (
    "(?:(?P<no>not|non) ?-?)?(?P<way>(?:purely |only |fully )?(?:online|virtual|virtually|remote|remotely|hybrid"
    "|on zoom|via zoom"
    "|streamed)|offline|in[ -]person|on ?-?site|physical|face[ -]to[ -]face|in presence)"
)
_MANY = re.compile(
    rf"(?<![^ ])(?:{SEVERAL}|anything|everything|any|which (?:ones?|of)|all|how many)(?![^ ])(?!.*(?<![^ ])(?:it"
    rf"|that one)(?![^ ]))"
)


def take_reachable(sentence: Sentence) -> int | None:
    """ "Anything that I can watch from home": where that stands."""
    match = sentence.take(_REACHABLE)
    return match.start() if match else None


def take_way(sentence: Sentence) -> Way | None:
    """Which talks are meant by how one takes part: "online talks", "the next one in person", "which are not online"."""
    match = sentence.take(rf"(?P<take>{_KIND})(?= (?:[^ ·?.!]+ )?{SEVERAL}(?![^ ]))") or sentence.take(
        rf"(?:next|last|first|an|any|only|upcoming) (?P<take>{_KIND})(?= (?:[^ ·?.!]+ )?{GATHERING}(?![^ ]))"
    )
    if match is None:
        match = sentence.take(
            r"(?:next|last|first|any|an?|only)(?: [^ ·?.!]+){0,3} (?:that|which) (?:is|are|was|takes place|happens"
            r"|goes|runs) "
            rf"(?P<take>{_KIND})"
        ) or sentence.take(
            rf"· (?:[^ ·?.!]+ ){{1,3}}(?:that|which) (?:is|are|was|takes place|happens|goes|runs) (?P<take>{_KIND})"
        )
    if match is None and _MANY.search(sentence.whole):
        match = sentence.take(rf"(?:(?:take|takes|happen|happens|held|run) (?:place )?)?{_KIND}(?: only)?", ends=True)
    if match is None:
        return None
    on_site = re.fullmatch(r"offline|in[ -]person|on ?-?site|physical|face[ -]to[ -]face|in presence", match["way"])
    if on_site:
        return Way.ONLINE if match["no"] else Way.ON_SITE
    return Way.NOT_ONLINE if match["no"] else Way.ONLINE


def take(sentence: Sentence) -> list[int]:
    """The places where somebody asks for the way in."""
    places = []
    for words in LINK:
        if match := sentence.take(words):
            places.append(match.start())
            sentence.take(
                r"(?<=· )(?:for|to) (?:enter(?:ing)?|get(?:ting)? in|access(?:ing)?|join(?:ing)?)(?: in| to| into)?"
            )
            if asked := _WHERE_IS.search(sentence.text[: match.start()]):
                sentence.drop_at(*asked.span("take"))
            sentence.take(
                r"(?:(?:online|remotely|virtually|from home|via zoom|on zoom|over zoom|live|on teams|via teams))"
            )
    return places


def take_mode(sentence: Sentence) -> str | None:
    """ "Online", "on Zoom", "in person": how a talk is said to take place, in the words typed."""
    match = sentence.take(
        r"(?:not )?" + ONLINE + r"(?: (?:and|or) (?:in person|online|on ?site|in-person))?", ends=True
    )
    return sentence.typed(*match.span()) if match else None
