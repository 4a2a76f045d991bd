"""What nobody keeps of a house and the way to it, as English asks for it: sockets, cloakrooms, dogs, lost scarves."""

from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# A talk may be about the thing: "the whiteboard talk".
(OF_TALK,) = read_phrases(
    "[_] (<gathering>|paper[s]|one[s]|study|paradox|problem[s]|theory)", ENGLISH, gathering=GATHERING
)
# In the order in which they are tried.
PATTERNS = read_phrases(
    """
    # What is spoken of.
    anything = `.{1,30}`
    cafe = caf(e|é)
    mine = my|our|a|an|the|his|her|some|any
    lost = umbrella|brolly|scar(f|ves)|coat|jacket|hat|cap|beanie|glove[s]|mitten[s]|[hand]bag[s]|backpack|rucksack
        |satchel|laptop|charger|cable|adapter|(cell|mobile)~phone|phone|ear~(phones|buds)|head~phones|airpod[s]
        |key[s]|wallet|purse|[water~]bottle|mug|thermos|flask|[sun]glasses|spectacles|note~book|pen|pencil case
        |helmet|usb stick|thumb drive|id card|badge|[ear]ring[s]|bracelet|necklace|watch|sweater|jumper|hoodie
        |cardigan|ipad|tablet|kindle|calculator|inhaler|cane|walking stick
    luggage = coat[s]|jacket[s]|rucksack[s]|backpack[s]|bag[s]|suitcase[s]|luggage|umbrella[s]|helmet[s]|pram[s]
        |bugg(y|ies)|stroller[s]|skis|snowboard[s]|cello|instrument[s]|bike[s]|bicycle[s]|e~bike[s]|scooter[s]
        |wet things|stuff|gear
    pets = dog[s]|pupp(y|ies)|pup[s]|labrador[s]|labradoodle[s]|retriever[s]|terrier[s]|poodle[s]|spaniel[s]
        |collie[s]|dachshund[s]|cat[s]|kitten[s]|parrot[s]|hamster[s]|rabbit[s]|ferret[s]|pet[s]|tortoise[s]
    allowed = allowed|welcome|permitted|admitted|ok|okay|fine|tolerated|let in
    ride = bus[es]|tram[s]|metro|subway|underground|train[s]|ferr(y|ies)|shuttle[s]|mini~bus[es]|taxi[s]|cab[s]
    house = door[s]|entrance[s]|building|gate[s]|house|bar|<cafe>|canteen|cafeteria|reception [desk]|cloakroom|shop
        |car park|front desk
    near = tube|metro|subway|underground|train|tram|bus|railway|petrol|station|stop|car|bike|pub|<cafe>|bar|atm
        |cash|hotel|hostel|restaurant|shop|supermarket|pharmacy|bakery|parking|toilet[s]|loo[s]|exit
    mask = mask[s]|covering[s]
    an = any|a|an|the|some|my|our|your|proper|enough|nearest|working|whats|what is

    # What there is in a house.
    power = (power|wall|electric[al]|plug|mains) (socket[s]|outlet[s]|point[s]|strip[s])
        |(socket[s]|outlet[s]|plugs) (for|to charge|near|at|by|in)|charging (point[s]|station[s]|cable[s])
        |charge (my|our|a) _|extension (lead[s]|cord[s])
    hearing = (induction|hearing) loop[s]|hearing~aid[s]
    entry = (swipe|key|access|entry|proximity)~card[s]|key~fob[s]|door~(code[s]|bell[s])|intercom|buzzer
        |(student|staff|campus|university|photo|visitor|visitors) (id[s]|id card[s]|pass[es]|badge[s])
    washing = toilet[s]|loo[s]|rest~room[s]|bath~room[s]|wash~room[s]|lavator(y|ies)|baby~chang(e|ing)
        |changing table|(nursing|lactation|prayer|quiet|multi~faith|breast~feeding) (room|corner|space)
    storing = cloak~room[s]|coat~(hook[s]|rack[s]|check|hanger[s])|locker[s]|left luggage
        |(luggage|bag|bike|bicycle) (storage|rack[s]|shed[s]|stand[s]|drop|check|search[es])
    showing = (black|white|chalk)~board[s]|flip~chart[s]|microphone[s]|mic[s]|loud~speaker[s]
        |(pa|sound|audio|loop) system|(sound|mixing|lighting|tech|camera) (desk|booth)|hdmi [cable|port]|dongle[s]
        |laser pointer[s]
    comfort = heating|radiator[s]|air~con[ditioning|ditioned]|vending machine[s]|(water|drinking) fountain[s]
        |microwave[s]|coffee machine[s]
    safety = defibrillator[s]|first~aid[er[s]] [kit]|(fire|emergency) (drill[s]|exit[s]|door[s])
        |evacuation (drill|plan)|metal detector[s]|security (guard[s]|check[s]|desk)|bean~bags
        |smoking (area|corner|room)
    in_it = <power>|<hearing>|<entry>|<washing>|<storing>|<showing>|<comfort>|<safety>

    # What to bring.
    (do|must|should|shall|will|can|may) (i|we|one|people|you) [(have|need|want|are supposed) to] bring
        (anything|something|(my|our|your) own [_]) [along|with me|with us]

    # Plugging something in.
    (somewhere|anywhere|where|place|possible|can|could) [to|i|we|one] [can] (plug in|charge) <mine> _

    # Being fed.
    (do|does|will|did|shall|are|is) (we|you|they|people|everyone|one|there|it) [be|also|usually]
        (get|serve|served|offer|offered|provide|provided|given|come with|have) [any|some|a|free|the]*
        (lunch|food|coffee|breakfast|dinner|snacks|refreshments|pizza|beer[s]|wine|cake[s]|cookies|sandwiches
        |drinks) => (at|after|during|before|there|with|too)

    # Whatever else is said of a lost thing, no talk tells of it.
    (left|lost|forgot|forgotten|dropped|misplaced|found|·) <mine> ... <lost>
        ->> (handed in|turned (in|up)|found|seen it|has got it|has it|kept
        |(find|found|handed|see|seen|saw|picked) it|lost (and found|property)|pick it up|collect|get it back
        |still there|(do|can|should|shall) i (ask|contact|call|look)) `.{0,240}`

    # Whether it was found.
    [has|have|did] (anyone|anybody|somebody|someone|you guys|they) [has|have]
        (find|found|see|seen|hand[ed] in|pick[ed] up) <mine> ... <lost> => (in|at|after|on|near|under|there)
    lost (and found|property)

    # Leaving things somewhere.
    (somewhere|anywhere|a place|place|where|room|space) [<anything>] to
        (leave|store|stash|put|drop|hang|dump|lock|park|keep|check in) [up|off] <mine> ... <luggage>
    [where] (can|could|may|do|should|shall) (i|we|one|people|you) [safely]
        (leave|store|stash|put|drop|hang|dump|lock|park|check in) [up|off] <mine> ... <luggage>

    # Pets.
    (is|are|will|would) [_] <pets> [be] <allowed>
    <pets> [be] <allowed>
    (bring|take|have|come with|get) [along] <mine> [_] <pets> [along|with (me|us)|in|inside|there]
    (can|could|may|might|am i allowed to) [i|we|one] (take|bring) (my|our) _ [_] (along|with (me|us))
    dog~friendly

    # Masks.
    [(do|does|must|should|will|have|has) (i|we|you|one|people|ppl|everyone|visitors)]
        [still|have to|need to|required to|supposed to|be]*
        ((wear|wearing|need|require|bring|put on) [a|an|any|our|my] [face|surgical|ffp2|n95|medical]~<mask>
        |mask [up] -> (in|at|for|during|?))
    [face|surgical|ffp2|n95]~<mask> [still]
        (compulsory|mandatory|required|needed|obligatory|optional|recommended|on)
    mask (mandate|rule[s]|requirement|policy)

    # How warm or how loud it is.
    (is|was|are|were|will|does|do|get|gets)
        (it|the [_] (room|hall|theat(re|er)|building|place|auditorium|lab)|_ [_]) [be|get|going to be]
        [as|too|so|that|this|always|really|still|usually|very|any|less|again]*
        (cold|chilly|freezing|warm|warmer|stuffy|draughty|drafty|noisy|heated|air~conditioned|cooled)
        [in there|inside|there|again] -/> <of_talk> => (as|again|in|inside|there|like|enough|at|on)

    # The way home.
    (last|next|first|night|late) <ride> => (back|home|from|to|out|after|leave|run|go)
    <ride> (back|home|line[s]|stop[s]|number[s]|route[s]|station[s]|timetable[s]|fare[s]) -/> <of_talk>
        [(to|from|near|at|for|stop[s]|goe[s]|run[s])]

    # Whether there is such a thing.
    [(is|are|was|were|r|will|would) [there] [be]|have|has|got|having|with|need|needs|want|find|get|use|using|reach]
        <an> [<an>]* <in_it> -/> <of_talk>
    (have|has|got|there|need) <in_it> -/> <of_talk>
    <in_it> -> (?|there|inside|near|nearby|provided|available|(in|at|on|by)
        (the|there|that|your|our|this|·|room[s]|hall))

    # Smoking.
    (can|may|could|is it (ok|okay|allowed) to|allowed to) [i|we|one|people] (smoke|vape)
        -> (in|at|outside|there|inside|during|near|?)

    # When one gets in.
    [what time|when|how early|from when|how late|at what time] (do|does|will|is|are|can) [the]
        [front|main|side|back|rear] <house> [be] (open[ed|s]|close[d]|lock[ed]|shut|staffed)
        => (at|on|in|before|after|by|for|during|yet|then|late)

    # What is near.
    [the] (nearest|closest) <near> [stop|station|park|shop|machine|hall|restaurant|spot|from|to|near]*
    (good|decent|nice|cheap) (pub[s]|<cafe>[s]|bar[s]|restaurant[s]|baker(y|ies)|place[s] to (eat|stay|drink))
    <near>[s] (nearby|near[by] (the|there|it)|close (by|to)|around (there|here|the corner))

    # What there is to eat and to drink.
    (where|somewhere|anywhere|can|could|time to) [can|could|do|to|i|we|one|you|people|there]*
        (get|grab|buy|find|drink|eat) [a|an|some|decent|good|quick|any|something]*
        (coffee|tea|beer[s]|pint|bite|lunch|food|sandwich[es]|breakfast|dinner|snack[s]|drink[s]|to eat|to drink)
        => (before|after|there|near|in|at|around|nearby|beforehand|afterwards|first|to)

    # Stairs, children, alarms, and how full it is.
    how many ((stairs|floors|storeys|flights) -> (is|are|do|does|to|up|must|have|lead)|steps -> (to|up|lead|is it))
    cr(e|è)che|baby~sit[ter|ting]|day~care|kids~['s|'] corner
    breast~feed[ing] -> (ok|allowed|possible|in|there)
    eduroam
    (fire|smoke) alarm[s] => (in|at|during|go|went|again|test)
    (usually|normally|always|often|ever|get|gets|be|so|too|really)
        (full|packed|crowded|sold out|fully booked|booked out) => (in|at|there)

    # Paying, name tags, queues, passwords.
    (take|takes|accept|accepts) (cash|card[s]|credit card[s])
    pay (by|with|in) (card|cash)
    (vaping|smoking) (ok|okay|allowed|permitted)|name~tag[s]
    lanyard[s]
    queu(e|ing) => (for|outside|at|before)
    (password[s]|passcode[s]|code[s]|login[s]|pin) (for|of|to) [the] [guest]
        (wi~fi|network|door|building|computer|projector|library|internet|lift|gate)

    # Where something was lost.
    (left|forgot|lost) <mine> ... <lost> (in|at|under|behind|on) `[^?.!,;]*(?=[.!]?$)`
    """,
    ENGLISH,
    of_talk=OF_TALK,
)
