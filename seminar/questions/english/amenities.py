"""What nobody stores of the house around a talk: food, money, registration, ways, doors."""

from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# What people do together around a talk.
(SOCIAL,) = read_phrases(
    """
    (dinner|supper|banquet|reception|barbecue|bbq|drinks|after~party|party|get-together|pub (trip|visit|crawl)|brunch
        |meal|apero|picnic)
    """,
    ENGLISH,
)
# Food, and who eats it together.
WHAT_TO_EAT, EATING_TOGETHER, FOOD_THERE, FOOD_SERVED, SOCIAL_EVENT = read_phrases(
    """
    refreshments = lunch|food|coffee|drink[s]|breakfast|dinner|snacks|refreshments|pizza|beer[s]|wine|cake|cookies

    # What there is.
    what (is|will be|was) [there] (for|to) (lunch|dinner|eat|drink|breakfast)

    # Where those who come go together: "where do we eat once it is over?", "the post-forum dinner".
    [the|our|a|your] ((post|pre|after)~(<gathering>|talk)|speaker[s] '[s]|welcome|farewell)~<social>
    (which|what) (restaurant[s]|pub[s]|caf(e|é)[s]|bistro[s]|beer garden[s]|eatery|canteen)
    (where|when|what time) (do|does|shall|will|are|is|should|can|could|would|did|were)
        (we|you|they|people|everyone|everybody|i|one|the (speaker|group|guest[s])) [all]
        [going|planning|meeting|go|meet|have|having|get|getting|grab|be|then|together|out|to|for|a|some]*
        (eat|eating|dine|dining|dinner|supper|food|drink[s]|beer[s]|meal|bite|pint|pints)

    # Whether there is any.
    <- (there|there be) [any|free|some]* <refreshments>
        -> ((at|after|during|before|with) -/> (noon|`[0-9].*`|midday)|afterward[s]|beforehand)

    <refreshments> [is|are|also|be] (included|provided|served|offered) [at|on|for|with|after|before|during]
    (provide[s]|serve[s]|offer[s]|include[s]) [a|an|any|some|the|free] <refreshments>
        [at|on|for|with|after|before|during]

    # When they meet.
    [the|a|any|some|speaker 's|conference|group]* <social>
        -> ([is|are|was|will be|taking place|being held|planned|that|which|follows]*
        (after|afterward[s]|following|before|with|for|·))
    """,
    ENGLISH,
    gathering=GATHERING,
    social=SOCIAL,
)
# What it costs.
HOW_MUCH_IS, BUYING, FREE_OF_CHARGE, COST_TO_JOIN, MEMBERSHIP, PRICE, COST, COSTS_ANYTHING = read_phrases(
    """
    talk = `·+(?: ·+){0,15}`
    so_on = `[^?.!,]{1,60}`

    # Whatever its price is asked of.
    how much (is|are|was|were|will be|would be) -/> (known|left|time|of)

    # Where one gets it.
    (where|how) (can|could|do|may) (i|we|one|you|people) (buy|order|purchase|rent)
    where to (buy|order)

    # What is free.
    (lunch|food|coffee|entry|entrance|admission|attendance|registration|parking|<gathering>|it|that|this)
        {free [of charge]} => (·|to|for|and|or|at|on)

    # What members pay.
    what (does|do|will|would|did) it [<talk>] cost [me|us|students] to
        (become|be|join|attend|register|sign up|enrol|take part|participate|come|enter|get in|go) [`[^?.!]{1,60}`]

    [(how|where|when) (can|do|could|would) (i|we|one|people)] (become|becoming|be) [a] [paying] member[s]
        [(of|in) <so_on>] =>
    membership (fee[s]|dues|card[s]|form[s]|cost[s]|price[s])
    annual dues
    [annual|yearly|monthly] (subscription|dues|fee[s]|price|charge|cost|rate)[s] (for|of|to be)
        [a|an|the|new|annual] (member[s]|membership|non-member[s])
    charge[s] ...2 (for|to|per) [a|an|the|new|annual]
        (member[s]|membership|ticket[s]|entry|admission|attend|attending|join|joining|seat[s]|place[s]|visitor[s]
        |non-member[s]|guest[s]|student[s]|person|head)

    # "What's the price?", of whatever was said before it.
    what (is|are|was|will be) [the|its|their|your] (price|fee[s]|dues|entry fee|tariff|ticket price) =>

    # What coming costs.
    what (does|do|will|would|did|is it going to)
        (it|this|that|entry|entrance|admission|attendance|a seat|a place|one|a ticket
        |(the|a|this|that|your) [_] <gathering>) [<talk>] cost [me|us|for <so_on>] =>

    cost[s] (anything|something|money|extra|a lot|much|me)
    (entry|entrance|admission) (fee[s]|charge[s])
    """,
    ENGLISH,
    gathering=GATHERING,
)
# What one has to do to get in, and has of it.
PASSWORDS, REGISTERING, NEEDS_TICKET, CREDITS, BRINGING = read_phrases(
    """

    # What opens a door.
    (wi~fi|network|eduroam|door|building|computer|projector|guest|internet|library)
        (password[s]|passcode[s]|code[s]|pin|login[s])

    # What one has to do before.
    (registration[s]|sign~up[s]|reservation[s]|booking[s]|ticket[s]|rsvp[s]|enrolment
        |(a|an) (ticket|invitation|reservation)) [is|be|are] (needed|required|necessary|compulsory|mandatory
        |possible|closed|free)
    [(do|does|must|will|am|are|is) (i|we|you|one|people)]
        ((need|have|required|supposed) to|must (i|we|you|one|people))
        (register|sign up|book|rsvp|reserve|pay|enrol) [[for] (a|an|my|our|their) (place|seat|spot|space|ticket)]

    (require[s]|need[s]) [a|an|any] (ticket[s]|registration|invitation|booking|reservation|fee|rsvp|sign~up)

    # What it counts for: "does it earn CME?"
    (earn[s]|get[s]|receive[s]|collect[s]|claim[s]|count[s] (for|toward[s]|as)|qualif(y|ies) (for|as)|give[s]
        |award[s]|carry|carries|worth|eligible for) [·|me|us|you|people|students|any|some|my|the|a|an|of
        |extra|more|continuing|medical|professional|legal|`[0-9]+`]* (cme|cpd|cpe|ects|credit[s]|credit point[s]
        |credit hour[s]|degree[s]|(education|development) (credit[s]|point[s]|hour[s]))

    # What one brings and wears.
    bring (a|my|some|along|friends|guests) [(friend|guest|colleague|laptop|kid|dog|student)[s]]
    dress code|what (should|do|to|can) (i|we) (wear|bring)
    wear a
    """,
    ENGLISH,
)
# How one gets there.
RIDES, STEP_FREE, PARKING, GETTING_THERE = read_phrases(
    """
    anything = `.{1,40}?`
    so_on = `[^?.!,]{1,60}`

    # Who takes one there.
    [free] (shuttle[s]|[mini]bus[es]|coach[es]|ferry|ferries|boat[s]|train[s]|tram[s]|[shared] ride[s]|car~pool[s])
        [service|connection|going|running|that (goes|runs)|leaving]
        (from|to|up to|out to|between|back from|back to) <so_on>

    # With a wheelchair.
    (accessible|access) (by|for|in|with) [a] wheelchair[s] [users]
    step-free

    # With a car.
    [(where|can|how) [<anything>]]
        (park (my|the|a|our|near|there)|(leave|put|park|lock) (my|our|the|a|an)
        (car|bike|bicycle|van|motorbike|scooter)|parking [space|lot|spot|garage]|bike rack[s])
    where (can|could|should|would|will|does|do|did) (one|i|we|you|they|people|[my|our|the] (visitor|guest|listener)[s])
        [usually|normally|generally|best|all] park
    (can|could|may|might|should|do|does|is it possible to) [i|we|one|you|u|people|visitor[s]|guest[s]] park
        => (close|near|nearby|next|anywhere|somewhere|there|here|by|at|in|on|outside|around|behind|for|a|my|the|our)

    # The way, and where to stay; "how do I get into the call" is no way.
    online = into|in the (session|meeting|call)|online
    how (do|can|to|could|would|should) [i|we|you|one] (get|go|travel|walk|drive|come|find my way) (there|to|from)
        -/> <online>
    which (bus|tram|train|metro)|bus stop|tram|nearest (station|stop)
    hotel[s]|accommodation
    where (is|does|do|will|are) [<anything>] (staying|sleep|stay) => (overnight|over|during|when|at|·)
    travel (cost[s]|reimbursement|funding)
    flight[s]|airport|taxi
    """,
    ENGLISH,
)
