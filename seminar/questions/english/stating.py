"""The parts of a question that assert something, or ask for a thing: claims, materials, the way in, people."""

import re

from seminar.material import MaterialKind
from seminar.questions.asked import Fact, Way
from seminar.questions.english import affiliations, claims, join, kept, materials, people, standing, staying, unknowable
from seminar.questions.english.asking.early import ENDS
from seminar.questions.english.draft import Draft
from seminar.questions.english.kept import MATERIAL
from seminar.questions.english.vocabulary import SEVERAL

# Beside these something that no store knows may be asked for.
_LOOSE = frozenset((Fact.LIST, Fact.COUNT, Fact.YESNO))
_SEVERAL = re.compile(r"(?<![^ ])(?:which|what|all|list|any|how many)(?![^ ])")
_ANY_OF = re.compile(
    rf"(?<![^ ])(?:any (?:of (?:the|these|those|our|your) )?(?:[^ ·?.!,]+ ){{0,3}}?{SEVERAL}"
    rf"|(?:do|are|were|did) (?:(?:the|your|our|these) )?(?:[^ ·?.!,]+ ){{0,3}}?{SEVERAL}"
    r" (?:get|usually|normally|always|ever|generally))(?![^ ])"
)
_PRONOUN = re.compile(r"(?<![^ ])(?:he|she|they|the speaker)(?![^ ])")
# What belongs to asking for a material, and to nothing else.
_ON_THE_WEB = (
    "(?:online|(?:on|in|over|from) (?:the )?(?:inter)?net|(?:on|from) (?:the|your|our|its) (?:web ?site|web ?page|web"
    "|home ?page|site|server|drive|cloud|page))"
)
_FETCHING = (
    "(?:they |it )?(?:(?:is|are|was|were|be|been|being|get|gets|got|made|put|still|already|now|to|can|could|can be|may"
    "|might|anywhere) ){0,5}(?:available|accessible|accessed|consulted|viewed|found|seen|downloaded|downloadable"
    f"|obtained|had|fetched|published|kept|hosted|stored|shared|uploaded|posted|circulated"
    f"|attached|linked|enclosed|included|distributed|up)(?: (?:anywhere|somewhere))?(?: {_ON_THE_WEB})?(?= ?[?.!,]| ?$"
    f"| (?:or|and|yet|already|now)(?![^ ]))|(?:(?:they|it) )?(?:(?:is|are|was|were|be|put"
    f"|already) ){{0,2}}{_ON_THE_WEB}",
    r"(?:speakers?|presenters?) leave(?= (?:(?:any|some|us|his|her|their) )?·)",
    r"(?:he|she|they|·+) (?P<take>leave)(?= (?:(?:any|some|us|his|her|their) )?·)",
    r"(?:the |a )?(?:links?|urls?)(?: (?:to|for|of))?(?= ·| ?$| ?\?)",
    r"where (?:can|could|do|does|may) (?:i|we|you|one|people)(?= ·)|download|get hold of"
    r"|where (?:can|do|could) (?:i|we|you|one|people) (?:find|get|download|see|watch|view|read|access)"
    r"|where (?:is|are|can)(?= ·)|how (?:can|do) (?:i|we) (?:get|find|see|download|access)"
    r"|(?:who has|who have)(?= ·)|what(?: is| are)?(?= ·)",
)


_TONGUE = (
    "(?:(?:that|which) )?(?:(?:is|are|was|were|will be) )?(?:(?:given|held|presented|only|entirely) ){0,2}"
    "in (?P<tongue>english|chinese|mandarin)(?: only| alone)?"
    "(?= ?(?:[?.!,]|$|·|(?:this|next|in|on|or|are|by|from|left|coming)(?![^ ])))"
)
_OF_SEVERAL = re.compile(
    rf"(?<![^ ])(?:(?:which|what|any|list|all|how many|only)(?: of)? .{{0,60}}{SEVERAL}|{SEVERAL} (?:·+ ){{0,6}}in"
    rf"|anything"
    r"|something|how many|which (?:ones|of (?:them|those|these)))(?![^ ])"
)
_DROPPED = (
    "(?:(?:did|has|have|had|will|does|do) )?(?:anyone|anybody|someone|somebody|any (?:of the )?speakers?|(?P<who>who"
    "|whom|which (?:speakers?|people|guests?))) (?:(?:else|has|have|had) )?"
    "(?:cancel(?:s|led|ed)?|drop(?:s|ped)? out|pull(?:s|ed)? out)"
)


def take_order(draft: Draft) -> None:
    """ "Before or after Meyer": before words for time are read."""
    # "How long does it last" asks for no last one.
    draft.sentence.take(r"(?:does|do|did|will|would) (?:[^ ?]+ ){1,12}?(?P<take>last)(?= ?[?.!,]| ?$)")
    if Fact.LENGTH in draft.asked:
        draft.sentence.take(ENDS)
    if dropped := draft.sentence.take(_DROPPED):
        draft.cancelled = True
        draft.find(dropped.start(), Fact.WHO if dropped["who"] else Fact.LIST)
    if match := claims.take_order(draft.sentence):
        draft.find(match.start(), Fact.WHEN)
        draft.assert_that(draft.sentence.typed(*match.span()))


def take_alone(draft: Draft) -> None:
    """What is never written down, in words that ask for nothing beside it: before hours and days are read in them."""
    if alone := unknowable.take_alone(draft.sentence):
        draft.find_other(*alone)


def take_other(draft: Draft) -> None:
    """What is never written down; the language of talks that are listed is told by their titles."""
    if _OF_SEVERAL.search(draft.sentence.whole) and (spoken := draft.sentence.take(_TONGUE)):
        draft.tongue = "en" if spoken["tongue"] == "english" else "zh"
        return
    if draft.other is None and (other := unknowable.take_other(draft.sentence)):
        draft.find_other(*other)


def take_thing(draft: Draft) -> None:
    """Coffee and the like, where nothing else is asked."""
    if draft.other is None and not draft.asked - _LOOSE and (thing := unknowable.take_thing(draft.sentence)):
        draft.find_other(*thing)


# What says no more than that it is then, or by somebody: "the one that falls in May", "who is down for Friday?".
_HELD = (
    r"(?:take|takes|taking|took|taken) place|(?:kick(?:s|ed|ing)? off|get(?:s|ting)? (?:going|under ?way|started)"
    r"|got (?:going|under ?way|started))(?= ?[?.!,]| ?$|(?: (?:on|at|in))? ·)|(?:(?:that|which) )?(?:falls?|fell"
    r"|comes? (?:round|around))"
    r"(?= (?:(?:on|in) )?·| (?:on|in) (?:which|what)(?![^ ]))|(?:(?<=were )|(?<=was )|(?<=been ))"
    r"(?:addressed|visited|lectured|honou?red|entertained)(?= by )"
)
_DOWN = (
    r"(?:who|whom|what|which [^ ·]+) (?:is|are|was|were) (?P<take>down|lined up|pencill?ed in|booked"
    r"|slated)(?= (?:for|to"
    r"|on|in)(?![^ ])| ·| ?[?.!]| ?$)"
)


def take_claims(draft: Draft) -> None:
    """The state of a talk, whether it began, and where it is said to be."""
    sentence = draft.sentence
    if still := staying.take_still(sentence):
        name, at, there = still
        draft.asks = True
        draft.people.append(sentence.typed(*name))
        sentence.drop_at(*name)
        draft.find(at, Fact.AFFILIATION)
        draft.assert_that(there)
    elif bare := staying.take_still_there(sentence):
        draft.asks = True
        draft.find(bare[0], Fact.AFFILIATION)
        draft.assert_that(bare[1])
    if status := standing.take_status(sentence, asks=draft.asks):
        place, claim, draft.cancelled = status
        draft.assert_that(claim)
        if place >= 0 and not draft.cancelled:
            draft.find(place, Fact.STATUS)
    sentence.take_all(_HELD)
    sentence.take(_DOWN)
    if started := standing.take_started(sentence):
        draft.find(started.start(), Fact.UNTIL)
        draft.assert_that(sentence.typed(*started.span()))
    if same := claims.take_same(sentence):
        draft.asks = True
        draft.find(same[0], same[1])
        draft.assert_that(same[2])
    room = claims.take_place(sentence) if draft.asks and draft.other is None else claims.take_code(sentence)
    if room:
        draft.asks = True
        draft.find(room[0], Fact.WHERE)
        draft.assert_that(room[1])


_UP = (
    r"(?:(?:be|get|go|made|put) ){0,2}(?:up|online|uploaded|available|posted|shared|out|published|ready|appear|there)"
    r"(?: (?:online|somewhere|again))?(?= ?[?.!]| ?$)"
)
# When slides will be there asks for slides, not for the day of the talk.
_WHEN_UP = (
    rf"(?P<take>(?:when|how soon|by when) (?:will|would|do|does|is|are|can|could|have"
    rf"|has))(?= .{{0,60}}{MATERIAL}(?![^ ]).{{0,60}} {_UP})"
)


def take_materials(draft: Draft) -> None:
    sentence = draft.sentence
    if sentence.take(_WHEN_UP):
        sentence.take(_UP)
    if sentence.take(r"but (?:no|not|without)(?: an?| any)? (?:recordings?|videos?)"):
        draft.recorded = False
    if watchable := materials.take_watchable(sentence):
        draft.recorded = True
        draft.find(watchable.start(), Fact.LIST)
    having = kept.take_having(sentence)
    draft.kinds += materials.take(sentence, of_talks=having is not None)
    if match := materials.take_recorded(sentence):
        if draft.asks and _ANY_OF.search(sentence.whole):
            draft.recorded = True
            draft.find(match.start(), Fact.LIST)
        elif draft.asks or not _SEVERAL.search(sentence.whole):
            draft.kinds.append((match.start(), MaterialKind.RECORDING))
            draft.assert_that(sentence.typed(*match.span()))
        else:
            draft.recorded = True
    anything = materials.take_any(sentence)
    if draft.kinds:
        sentence.take(r"both(?= (?:(?:the|a|an|its) )?·)")
    if draft.lacking is Fact.MATERIALS:
        return
    if having is not None and draft.kinds:
        if draft.recorded is None:
            draft.recorded = True if any(kind is MaterialKind.RECORDING for _, kind in draft.kinds) else None
        draft.find(having, Fact.LIST)
    elif draft.kinds or anything is not None:
        draft.find(min([place for place, _ in draft.kinds] or [anything or 0]), Fact.MATERIALS)
        for words in _FETCHING:
            sentence.take(words)


def take_join(draft: Draft) -> None:
    """The way in, or that only talks with one are meant."""
    if (reachable := join.take_reachable(draft.sentence)) is not None:
        draft.way = Way.ONLINE
        draft.find(reachable, Fact.COUNT if "how many" in draft.sentence.whole else Fact.LIST)
        return
    for place in join.take(draft.sentence):
        draft.find(place, Fact.LINK)
    if Fact.LINK not in draft.asked and (way := join.take_way(draft.sentence)):
        draft.way = way
        return
    mode = join.take_mode(draft.sentence)
    if mode and not draft.kinds and Fact.LINK not in draft.asked:
        draft.assert_that(mode)
        if draft.asks:
            draft.find(len(draft.sentence.text), Fact.WHERE, Fact.LINK)


def take_people(draft: Draft) -> None:
    """People and where they come from; of whom "is she a chemist" and "still in Oslo" are said."""
    sentence = draft.sentence
    draft.affiliation = affiliations.take(sentence)
    draft.people += people.take(sentence)
    _take_former(draft)
    is_of_person = draft.people or _PRONOUN.search(sentence.whole)
    if draft.asks and is_of_person and (post := staying.take_post(sentence)):
        draft.find(post[0], Fact.AFFILIATION)
        draft.assert_that(post[1])
    trade = claims.take_trade(sentence) if draft.asks else None
    if trade := trade or claims.take_calling(sentence):
        draft.asks = True
        draft.find(trade[0], Fact.BIO)
        draft.assert_that(trade[1])


_FORMER = (
    r"^(?:·+ |and |so ){0,4}(?:where|what (?:did|was|had) (?=.{1,60} (?:do|doing|done|work) )|(?:at )?(?:which|what)"
    r" (?:[^ ]+ )?(?:university|institute|institution|company|lab|place)) "
    r".{0,80}?(?P<take>(?:before|prior to) (?!that|this|it|then|now)(?:(?:joining|moving to|going to|coming to) "
    r"|(?:he|she|they) (?:joined|moved to|went to|came to|got to) )?(?:the )?[^ ·?.!]+(?: [^ ·?.!]+){0,3})(?="
    r" ?[?.!]| ?$)"
)


def _take_former(draft: Draft) -> None:
    """ "Where was Meyer before Kyoto?": where else, in a life before."""
    if not (draft.people or _PRONOUN.search(draft.sentence.whole)):
        return
    if match := draft.sentence.take(_FORMER):
        draft.find(match.start(), Fact.AFFILIATION)
        draft.sentence.take(r"^(?:·+ |and |so ){0,4}(?P<take>where)(?: is| was| were| did)?(?= ·)")
