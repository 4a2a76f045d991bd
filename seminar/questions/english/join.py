"""How one gets into a talk online: links, ids, passcodes."""

import re

from seminar.questions.asked import Way
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING, SEVERAL
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_I = r"(?:i|we|you|one|people|someone|anyone|somebody|students|externals|guests|non-members)"
LINK = read_phrases(
    """
    platform = zoom|teams|ms teams|microsoft teams|webex|google meet|meet|jitsi|tencent|voov|bbb|bigbluebutton
        |gotomeeting|skype|discord
    way = <platform>|join[ing]|meeting|stream[ing]|live~stream|dial-in|call|video~call|video~conference|conference
        |webinar|registration|online|access|invitation|invite|virtual|session|room|seminar|talk|event|login|connection
    may = do|does|can|could|may|might|would|should|to

    # "The zoom link".
    [the|a|his|her|that|this|my|what is|give me]* [<way>]
        (link[s]|url[s]|hyperlink|login|`dial-?in` [number|details|info]) -/> between

    # "The meeting id and passcode".
    what = (id|number|code|passcode|password)[s]|details|info|information|invitation|invite|room|address|coordinates
        |credentials
    [the|'s]* [<platform>] (meeting|webinar|<platform>|conference|zoom room)~<what> [and (passcode|password|pw)]

    [the] (passcode[s]|password[s]|pass code|pass word|pin [code]|access code|entry code|code~word|pass~phrase
        |(secret|magic) (word|code|phrase)|kenncode
        |code -> ((to|for) (get|join|enter|zoom|the (zoom|meeting|call))))

    # "How can I take part from home?"
    join = join [in]|dial in[to]|connect [to]|log (in[to]|on [to])|get (in -/> touch|into|onto|on [to])|tune in [to]
        |access|take part [in]|participate [in]|attend|call in [to]|enter|follow|watch|listen in|watch live|watch it
        live|come|be there
    afar = online|remotely|virtually|live|from (home|afar)|(via|on|over|by) zoom|(via|on) teams
    [how|where] [<i>] [<may>|is it possible to] [<i>] [to] [still] <join> -> (`(?:[^ ?]+ ){0,12}`<afar>)

    # "Can the evening talks be followed online?"
    (followed|watched|attended|joined|viewed|accessed|listened to|heard) -> (<afar>)

    # "By what means may I follow it over the internet?"
    joins = join[s|ing]|attend[s|ing]|enter[s|ing]|participat(e[s]|ing)|connect[s|ing]|follow[s|ing]|watch[es|ing]
        |listen[s|ing] in|take[s] part|come[s] in
    how = how|(in|by) (what|which) (way|manner|means)|what (is|are) the (way|means) of
    <how> [<may>] [<i>] <joins> [it|this|that|in] (by|via|over|through|on|from|using) [the|a[n]|my]
        (<platform>|internet|web|video|computer|browser|phone|screen|home|laptop)

    # "Is there any online access?"
    access = access|option|participation|attendance|possibility|connection|entry|way in|coordinates|details|place
    [the|a[n]|any] (online|remote|virtual|internet|web|video|digital) <access> => (for|to|of|and|please|is|as|·)

    where (do|can|should|must|shall|may) (i|we|one|you) (click|tap|press|log (in|on)|sign in)

    join = join [in]|dial in[to]|connect [to]|log (in[to]|on [to])|get (in -/> touch|into|onto|on)|tune in [to]|access
        |take part [in]|participate [in]|attend|call in|enter|follow|watch|listen in
    (how|where) (do|does|can|could|would|should|may|to) [<i>] [to] <join>

    # "Which button do I have to press to join?"
    (where|what|which (button|link|page)) (do|can|could|must|should|may|to) [<i>] [have|need] [to]
        (click|press|go|log on|tap) [on] to (join|attend|watch|listen [in]|follow|enter|get in|take part|participate)

    # "Is there a way of joining remotely?"
    [a|any|some|the]* (means|way[s]|possibility|option|chance|opportunity) (of|to|for)
        (join[ing]|attend[ing]|participat(e|ing)|dial in|dialling in|(take|taking) part|follow[ing]) [it|this|that]
        [remotely|online|virtually|from home|via zoom]

    # "Is Zoom also fine?"
    (is|would|will) (zoom|online|remote [participation]|joining (online|remotely)|teams) [also|be]
        (fine|ok|okay|enough|possible|an option|good enough|allowed|alright|sufficient)

    [to] (join [in]|dial in[to]|connect|log in|tune in|participate) -/> (work|project|effort|venture|stock)

    `dial-?in`|`live ?stream`[ed|ing]|streamed|streaming link|broadcast[ed]
    [a|any|the] stream => (or|and|for|available|of it)
    [`live ?`]stream[ing] -> (it|this|that|them|these|those|(the|your|his|her|all|every) ... <gathering>)

    # "The zoom, please".
    please = for|of|please|info|today|tonight|tomorrow|·
    ask = the|and|any|whats|what is|is there|need|got
    ^ [·]* [·|<ask>]* [<ask>]* [a] <platform> -/> `,` => <please>
    <- (the|a) [<ask>]* [a] <platform> -/> `,` => <please>
    """,
    ENGLISH,
    i=_I,
    gathering=GATHERING,
)
ONLINE, _FROM_AFAR, _REACHABLE = read_phrases(
    """
    (((on|via|over|in|by|through|using) (zoom|teams|webex|google meet|skype|discord|jitsi)|[purely|only] online
        |remotely|virtually|virtual|remote|hybrid|in~person|on~site|from home|physical[ly]|face to face|in presence
        |zoom only|zoom))

    # "From my sofa".
    place = desk|sofa|couch|bed|kitchen|home|house|flat|apartment|office|hotel|train|bus|car|phone|hospital bed|garden
        |balcony|living room|dorm|cafe|beach|holiday
    (online|remotely|virtually|from (home|afar|abroad|(my|our|the|a) [_] <place>)|(via|on|over|by) (zoom|teams))

    # "Anything that I can watch from home".
    anything = anything|something|everything|any [<gathering>]|how many [<gathering>]|(which|what) [<gathering>|one[s]]
    [is there|are there] <anything> [<time>] [that|which] [can|could|may] (i|we|one|you|people) [can|could|may]
        (attend|join|follow|watch|see|catch|go to|take part in|participate in|dial [in] to|listen to) [<time>]
    """,
    ENGLISH,
    gathering=GATHERING,
    time="(?:·+(?: ·+){0,15})",
)
# "Where is the link?" asks for no place.
_WHERE_IS = re.compile(
    rf"(?<![^ ])(?P<take>where (?:is|are|was|were|(?:do|does|can|could|may|should|would|will) {_I} (?:find|get|see|have"
    r"|look for|look up)))(?: (?:the|your|our|a|an|that|this|its|his|her|their))* $"
)
_KIND = (
    "(?:(?P<no>not|non) ?-?)?(?P<way>(?:purely |only |fully )?(?:online|virtual|virtually|remote|remotely|hybrid"
    "|on zoom|via zoom|streamed)|offline|in[ -]person|on ?-?site|physical|face[ -]to[ -]face|in presence)"
)
_MANY = re.compile(
    rf"(?<![^ ])(?:{SEVERAL}|anything|everything|any|which (?:ones?|of)|all|how many|what is (?:on|running))(?![^ ])"
    r"(?!.*(?<![^ ])(?:it|that one)(?![^ ]))"
)


# "Which talks next week have a zoom link?"
_PLATFORM = "zoom|teams|webex|online|remote|virtual|live ?stream|stream"
_ACCESS = "links?|options?|access|streams?|streaming|participation|meetings?|calls?|rooms?|possibility"
_WITH_LINK = (
    r"(?:which|what|any|list|how many)(?: of (?:the|these|those|your|our))?(?: [^ ?.!]+){0,6}?"
    rf" (?:{GATHERING}|ones|of (?:them|these|those))(?: [^ ?.!]+){{0,6}}? (?P<take>(?:that |which )?(?:have|has|with"
    r"|got|offer|come with|include)(?: got)? (?:(?:an?|any|the|their own|some) )?"
    rf"(?:(?:{_PLATFORM})(?: (?:{_ACCESS}))?|links?))(?= ?[?.!,;]| ?$| ·)"
)


def take_reachable(sentence: Sentence) -> int | None:
    """ "Anything that I can watch from home", "which have a zoom link": where that stands."""
    match = sentence.take(f"{_REACHABLE} {_FROM_AFAR}") or sentence.take(_WITH_LINK)
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
