"""Questions that no store of talks answers: about what is never written down, or about something else altogether."""

import re

from seminar.questions.english import amenities, arranging, audience, calls, lives, of_series, premises, unkept
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_CARRYING, _WHY = read_phrases(
    """
    anything = `.{1,60}?`
    equipment = projector[s]|microphone[s]|wi~fi|power outlet[s]|hearing loop|blackboard[s]|whiteboard[s]|catering
        |chairs|tables|beamer[s]|flowers|laptop[s]|screen[s]|lift|elevator
    must_it = shall|should|must|do|can|am|is|are|may|has|have
    be = has to|have to|must|should|to|be|go|get|shall
    carried = brought|bring|set up|installed|delivered|deliver|sent|send|put|put up|placed|carried|carry|booked|taken
        |take|needed|go

    # Which room somebody is to carry a thing to asks for the room alone.
    (which|what|where) [<anything>] {<must_it> ...5 <equipment> [<be>]* [<carried>]} -> (for|to|into)

    # Why, of whatever it is.
    [and|so|but] (why|how come|what for|for what reason|what (is|was) the reason [for|why]|reason (for|why))
    """,
    ENGLISH,
)
# What somebody asks of such a thing is nothing else: "where does she live" asks for no room.
_OWNS_ASKING = re.compile(
    rf"(?:live|founded|established|launched|inaugurated|created|why|{amenities.SOCIAL})$", re.IGNORECASE
)
# Who asks for these asks for nothing else, whatever words of talks stand beside them.
_ALONE = (*of_series.PATTERNS, *lives.PATTERNS, *calls.PATTERNS, *premises.PATTERNS, audience.AGES, amenities.STEP_FREE)
# Behind them another question may follow all the same: "is there a lift, and which room is it?".
_MORE = re.compile(
    r"(?<![^ ])(?:and|also|[,;?]) (?:(?:so|then|also|please|could you tell me|tell me) )*(?:who|when|where|what|which"
    r"|how|at what|in which|on which|is it (?:on|in|at|still)|is there a (?:link|recording|video))(?![^ ])"
)
_MORE_BEFORE = re.compile(
    r"(?<![^ ])(?:who|whom|when|where|which|what|at what|links?|slides|zoom|recording|e-?mail"
    r"|contact|address)(?![^ ]).*(?<![^ ])(?:and|but"
    r"|[?;])(?: [^ ]+){0,4} ?$"
)
_ITS_PLACE = r"(?<=· )(?:the )?(?:(?!(?:after|before|for|at|during|on|in|when|once|by)(?![^ ]))[^ ·?!.,]+ ?){1,4}"
# In this order: the first that is found tells what is asked.
_OTHER = (
    *arranging.PATTERNS,
    amenities.PASSWORDS,
    amenities.REGISTERING,
    amenities.HOW_MUCH_IS,
    unkept.FOUNDED,
    unkept.SPEAKS_LANGUAGE,
    amenities.NEEDS_TICKET,
    amenities.BUYING,
    amenities.WHAT_TO_EAT,
    amenities.EATING_TOGETHER,
    amenities.CREDITS,
    unkept.MUST_ONE_KNOW,
    unkept.IS_BEST,
    unkept.WAS_LIKED,
    amenities.FREE_OF_CHARGE,
    amenities.FOOD_THERE,
    amenities.FOOD_SERVED,
    unkept.HOW_OFTEN,
    unkept.PRONOUNCING,
    unkept.CAN_BEGINNERS_FOLLOW,
    amenities.COST_TO_JOIN,
    amenities.MEMBERSHIP,
    amenities.PRICE,
    amenities.RIDES,
    amenities.SOCIAL_EVENT,
    amenities.COST,
    amenities.COSTS_ANYTHING,
    unkept.REPEATEDLY,
    unkept.TWICE,
    unkept.OPEN_TO_WHOM,
    unkept.WHAT_LISTENERS_THOUGHT,
    unkept.OFFICERS,
    *audience.PATTERNS,
    amenities.STEP_FREE,
    unkept.TRANSLATING,
    unkept.NOT_YET_GIVEN,
    unkept.WITHOUT_IT,
    unkept.EMPTY_SLOTS,
    unkept.WHAT_TO_KNOW,
    unkept.HOW_MANY_PEOPLE,
    unkept.HOW_MANY_CAME,
    amenities.PARKING,
    amenities.BRINGING,
    unkept.PRIVATE_LIFE,
    unkept.ANY_GOOD,
    unkept.OPINION,
    unkept.DISCUSSED,
    unkept.LANGUAGE_OR_HOUSE,
    amenities.GETTING_THERE,
    unkept.WHO_COMES_OR_PAYS,
)
# Things that a talk may be about as well: they count where nothing else is asked.
_THINGS = read_phrases(
    """
    anything = `.{1,60}?`

    # Where somebody is on the web.
    (on|his|her|their|'s) [any|a|an]
        (twitter|linkedin|mastodon|bluesky|instagram|facebook|orcid|github|researchgate|google scholar|tiktok
        |social media) [account|handle|profile|page|id]

    # How many come.
    attendance|turnout|audience size|head~count|[room] capacity|how (full|crowded|big|large|busy)|how many seats|seating
    how well attended|well attended

    # What there is to eat; no food webs.
    food = pizza[s]|cookies|cake|cakes|coffee|snack[s]|food|catering|catered|drink[s]|refreshment[s]|beer[s]|wine
        |lunch provided|free lunch|sandwich[es]|vegan|vegetarian|buffet|breakfast|apero|tea and|donuts|doughnuts
        |pretzels|something to eat|eat|dinner
    of_food = web|security|chain|insecurity|process|waste|system|science|production|consumption|intake|allerg
    <food> -/> (<of_food>[_])

    # What it costs; no free groups.
    money = fee[s]|ticket price|ticket[s]|how much (does|do|is|will|did) [<anything>]
        (cost|pay|charge|price|salary|earn|paid|make)|cost[s] (to|of) (attend|attending|join|joining)|for free
        |free of charge|is it free|free entry|free admission|honorarium|salary|paid
    [registration|entrance|entry|admission|participation|conference] <money>
        -/> ((algebra|group|probability|energy)[_])

    # What it counts for, and what one has to do; no credit theory.
    credit = certificate[s]|credit point[s]|credit[s]|ects|(cpd|cme|cpe) [point[s]|credit[s]|hour[s]|certified]
        |points for|accreditation|accredited
    duty = attendance (sheet|list|confirmation|mandatory)|mandatory|compulsory|obligatory|graded|exam[s|ination]
        |homework|prerequisite[s]|prior knowledge|background (do i|is) need[ed]|required reading
    signing_up = do i (need|have) to (register|sign up|know|bring|prepare|read)|register|sign up|rsvp|waiting list
        |reserve -> (a[_])|book a (seat|place|room)
    (<credit>|<duty>|<signing_up>) -/> ((theory|allocation|machine)[_])

    # What people do together afterwards.
    (social|drinks|dinner|party|reception|get-together|after~party|pub|afterward[s] (for|to) (a|the))
        -/> , => (after[_]|there|·)
    """,
    ENGLISH,
)


def take_alone(sentence: Sentence) -> tuple[int, str, bool] | None:
    """What is asked that nobody stores, where it stands, and whether nothing else is asked beside it."""
    whole = sentence.text
    found = _take_of(sentence, _ALONE)
    if found is None:
        return None
    return (*found, not (_MORE.search(sentence.text) or _MORE_BEFORE.search(whole[: found[0]])))


def take_other(sentence: Sentence) -> tuple[int, str] | None:
    """What is asked that nobody stores, and where it stands; "why" of whatever it is."""
    if match := sentence.take(_WHY):
        sentence.take(r"^(?:·+ ){0,4}(?P<take>(?:is|was|are|were|did|does|do|has|have|will))")
        return match.start(), sentence.typed(*match.span())
    sentence.take(_CARRYING)
    return _take_of(sentence, _OTHER)


def take_thing(sentence: Sentence) -> tuple[int, str] | None:
    """ "Coffee", "parking", "a certificate", where no fact of a talk was asked."""
    return _take_of(sentence, _THINGS)


def _take_of(sentence: Sentence, every: tuple[str, ...]) -> tuple[int, str] | None:
    for words in every:
        match = sentence.find(words, ends=every is not _THINGS)
        if match and match[0].strip():
            said = sentence.typed(*match.span())
            sentence.drop(match)
            if _OWNS_ASKING.search(said):
                sentence.take(
                    r"^(?:·+ |and |so ){0,4}(?P<take>(?:when|where|who|(?:which|what) year|how long ago)"
                    r"(?: (?:is|was|were|does|did|do|has))?)"
                )
                sentence.take(
                    r"(?:the )?(?:location|place|venue|address|whereabouts|time)(?: (?:of|for|is))?(?= (?:(?:the"
                    r"|our) )?·)"
                    r"|(?:in |at |to )?(?:which|what) (?:place|location|venue|restaurant|address|time)"
                )
            if said.lower().endswith((" near", " to", " from", " there")):
                # The place is none of a talk's words.
                sentence.take(_ITS_PLACE)
            sentence.take(r"(?:in|during|after) the (?:discussion|q&a|q & a|debate|question round)")
            sentence.take(r"(?:near|close to|next to|nearby|around|to reach) (?:the )?(?:[^ ·?!.,]+ ?){1,4}")
            return match.start(), said
    return None
