"""What nobody stores of the house around a talk: food, money, registration, ways, doors, as parts of patterns."""

from seminar.questions.english.vocabulary import GATHERING

_REFRESHMENTS = "(?:lunch|food|coffee|drinks?|breakfast|dinner|snacks|refreshments|pizza|beers?|wine|cake|cookies)"
# What people do together around a talk.
SOCIAL = (
    "(?:dinner|supper|banquet|reception|barbecue|bbq|drinks|after-?party|party|get-together|pub (?:trip|visit|crawl)"
    "|brunch|meal|apero|picnic)"
)
PASSWORDS = (
    "(?:wi-?fi|network|eduroam|door|building|computer|projector|guest|internet|library) (?:passwords?|passcodes?"
    "|codes?|pin|logins?)"
)
REGISTERING = (
    "(?:registrations?|sign-?ups?|reservations?|bookings?|tickets?|rsvps?|enrolment|an? (?:ticket|invitation"
    "|reservation)) "
    "(?:is |be |are )?(?:needed|required|necessary|compulsory|mandatory|possible|closed|free)|(?:(?:do|does|must"
    "|will|am|are|is) (?:i|we|you|one|people)"
    " )?(?:(?:need|have|required|supposed) to|must (?:i|we|you|one|people))"
    " (?:register|sign up|book|rsvp|reserve|pay|enrol)"
    "(?: (?:for )?(?:an?|my|our|their) (?:place|seat|spot|space|ticket))?"
)
HOW_MUCH_IS = "how much (?:is|are|was|were|will be|would be)(?= (?!(?:known|left|time|of)(?![^ ])))"
NEEDS_TICKET = (
    "(?:requires?|needs?) (?:an? |any )?(?:tickets?|registration|invitation|booking|reservation|fee|rsvp|sign-?up)"
)
BUYING = "(?:where|how) (?:can|could|do|may) (?:i|we|one|you|people) (?:buy|order|purchase|rent)|where to (?:buy|order)"
WHAT_TO_EAT = "what (?:is|will be|was)(?: there)? (?:for|to) (?:lunch|dinner|eat|drink|breakfast)"
# Where those who come go together: "where do we eat once it is over?", "the post-forum dinner".
EATING_TOGETHER = (
    f"(?:(?:the|our|a|your) )?(?:(?:post|pre|after)[ -]?(?:{GATHERING}|talk)|speakers? 's?|welcome"
    f"|farewell)[ -]{SOCIAL}"
    "|(?:which|what) (?:restaurants?|pubs?|caf[eé]s?|bistros?|beer gardens?|eatery|canteen)"
    "|(?:where|when|what time) (?:do|does|shall|will|are|is|should|can|could|would|did|were)"
    " (?:we|you|they|people|everyone|everybody|i|one|the (?:speaker|group|guests?)) (?:all )?"
    "(?:(?:going|planning|meeting|go|meet|have|having|get|getting|grab|be|then|together|out|to|for|a|some) ){0,5}"
    "(?:eat|eating|dine|dining|dinner|supper|food|drinks?|beers?|meal|bite|pint|pints)(?![^ ])"
)
# What it counts for: "does it earn CME?"
CREDITS = (
    "(?:earns?|gets?|receives?|collects?|claims?|counts? (?:for|towards?|as)|qualif(?:y|ies) (?:for|as)|gives?|awards?"
    "|carry|carries|worth|eligible for)(?: ·+| (?:me|us|you|people|students|any|some|my|the|an?|of|extra|more"
    "|continuing"
    r"|medical|professional|legal|\d+)){0,4} (?:cme|cpd|cpe|ects|credits?|credit points?|credit hours?|degrees?"
    "|(?:education|development) (?:credits?|points?|hours?))"
)
FREE_OF_CHARGE = (
    f"(?:lunch|food|coffee|entry|entrance|admission|attendance|registration|parking|{GATHERING}|it|that|this) (?P<take>"
    "free(?: of charge)?)(?= ?[?.!,]| ?$| ·| (?:to|for|and|or|at|on)(?![^ ]))"
)
FOOD_THERE = (
    f"(?:(?<=there )|(?<=there be ))(?:(?:any|free|some) ){{0,2}}{_REFRESHMENTS}"
    r"(?= (?:(?:at|after|during|before|with) (?!noon|\d|midday)|afterwards|afterward|beforehand))"
)
FOOD_SERVED = (
    f"(?:{_REFRESHMENTS} (?:is |are |also |be )?(?:included|provided|served|offered)|(?:provides?|serves?|offers?"
    f"|includes?) (?:an?y? |some |the |free )?{_REFRESHMENTS})(?: (?:at|on|for|with|after|before|during)(?= ))?"
)
COST_TO_JOIN = (
    "what (?:does|do|will|would|did) it (?:·+ ){0,8}cost(?: (?:me|us|students))? to (?:become|be|join|attend|register"
    "|sign up|enrol|take part|participate|come|enter|get in|go)(?![^ ])[^?.!]{0,60}"
)
MEMBERSHIP = (
    "(?:(?:how|where|when) (?:can|do|could|would) (?:i|we|one|people) )?(?:become|becoming|be) (?:a )?(?:paying )?"
    "members?(?: (?:of|in) [^?.!,]{1,60})?(?= ?[?.!,]| ?$)|membership (?:fees?|dues|cards?|forms?|costs?|prices?)"
    "|annual dues|(?:annual |yearly |monthly )?(?:subscription|dues|fees?|price|charge|cost|rate)s?"
    " (?:for|of|to be) (?:an? |the |new |annual )?(?:members?|membership|non-members?)"
    "|charges? (?:[^ ·?.!,]+ ){0,2}?(?:for|to|per) (?:an? |the |new |annual )?(?:members?|membership|tickets?|entry"
    "|admission|attend|attending|join|joining|seats?|places?|visitors?|non-members?|guests?|students?|person|head)"
)
# "What's the price?", of whatever was said before it.
PRICE = (
    "what (?:is|are|was|will be) (?:the |its |their |your )?(?:price|fees?|dues|entry fee|tariff|ticket price)"
    "(?= ?[?.!]| ?$)"
)
RIDES = (
    "(?:free )?(?:shuttles?|(?:mini)?bus(?:es)?|coach(?:es)?|ferry|ferries|boats?|trains?|trams?|(?:shared )?rides?"
    "|car ?pools?)(?: (?:service|connection|going|running|that (?:goes|runs)|leaving))?"
    " (?:from|to|up to|out to|between|back from|back to) [^?.!,]{1,60}"
)
SOCIAL_EVENT = (
    f"(?:(?:the|a|any|some|speaker 's|conference|group) ){{0,2}}{SOCIAL}(?= (?:(?:is|are|was|will be"
    "|taking place|being held|planned|that|which|follows) ){0,3}(?:after|afterwards?|following|before|with|for|·))"
)
COST = (
    f"what (?:does|do|will|would|did|is it going to) (?:(?:it|this|that|entry|entrance|admission|attendance|a seat|a"
    f" place|one|a ticket)|(?:the|a|this"
    f"|that|your) (?:[^ ·?.!,]+ )?(?:{GATHERING}))(?: ·+){{0,16}} cost(?: (?:me|us|for .{{1,30}}))?(?= ?[?.!,]| ?$)"
)
COSTS_ANYTHING = (
    "costs? (?:anything|something|money|extra|a lot|much|me)|(?:entry|entrance|admission) (?:fees?|charges?)"
)
STEP_FREE = "(?:accessible|access) (?:by|for|in|with) (?:a )?wheelchairs?(?: users)?|step-free"
PARKING = (
    "(?:(?:where|can|how) .{0,40})?(?:park(?: (?:my|the|a|our|near|there))|(?:leave|put|park|lock) (?:my|our|the|an?)"
    " (?:car|bike|bicycle|van|motorbike|scooter)|parking(?: (?:space|lot|spot"
    "|garage))?|bike racks?)|where (?:can|could|does|do) (?:one|i|we|people) park"
    "|(?:can|could|may|might|should|do|does|is it possible to) (?:(?:i|we|one|you|u|people|visitors?|guests?) )?park"
    "(?= (?:close|near|nearby|next|anywhere|somewhere|there|here|by|at|in|on|outside|around|behind|for|a|my|the|our)"
    "(?![^ ])| ?[?.!,]| ?$)"
)
BRINGING = (
    "(?:bring (?:a|my|some|along|friends|guests)(?: (?:friend|guest|colleague|laptop|kid|dog"
    "|student)s?)?|dress code|what (?:should|do|to|can) (?:i|we) (?:wear|bring)|wear a)"
)
GETTING_THERE = (
    "(?:how (?:do|can|to|could|would|should) (?:i|we|you|one)? ?(?:get|go|travel|walk|drive|come"
    "|find my way)(?: there| to| from)|which (?:bus|tram|train|metro)|bus stop|tram|nearest (?:station"
    "|stop)|hotels?|accommodation|where (?:is|does|do|will|are) .{0,40}(?:staying|sleep|stay)(?= ?[?.!,]| ?$"
    "| (?:overnight|over|during|when|at|·))"
    "|travel (?:costs?|reimbursement|funding)|flights?|airport|taxi)(?! (?:into|in the (?:session"
    "|meeting|call)|online))"
)
