"""What nobody keeps of a house and the way to it, as English asks for it: sockets, cloakrooms, dogs, lost scarves."""

from seminar.questions.english.vocabulary import GATHERING

# A talk may be about the thing: "the whiteboard talk".
OF_TALK = rf"(?:[^ ·?.!,]+ )?(?:{GATHERING}|papers?|ones?|study|paradox|problems?|theory)"
NOT_OF_TALK = rf"(?! {OF_TALK}(?![^ ]))"
_MINE = "(?:my|our|an?|the|his|her|some|any)"
_LOST = (
    "(?:umbrella|brolly|scar(?:f|ves)|coat|jacket|hat|cap|beanie|gloves?|mittens?|(?:hand)?bags?|backpack|rucksack"
    "|satchel|laptop|charger|cable|adapter|(?:cell|mobile) ?phone|phone|ear ?(?:phones|buds)|head ?phones|airpods?"
    "|keys?|wallet|purse|(?:water )?bottle|mug|thermos|flask|(?:sun)?glasses|spectacles|note ?book|pen|pencil case"
    "|helmet|usb stick|thumb drive|id card|badge|(?:ear)?rings?|bracelet|necklace|watch|sweater|jumper|hoodie|cardigan"
    "|ipad|tablet|kindle|calculator|inhaler|cane|walking stick)"
)
_LUGGAGE = (
    "(?:coats?|jackets?|rucksacks?|backpacks?|bags?|suitcases?|luggage|umbrellas?|helmets?|prams?|bugg(?:y|ies)"
    "|strollers?|skis|snowboards?|cello|instruments?|bikes?|bicycles?|e-?bikes?|scooters?|wet things|stuff|gear)"
)
_PETS = (
    "(?:dogs?|pupp(?:y|ies)|pups?|labradors?|labradoodles?|retrievers?|terriers?|poodles?|spaniels?|collies?"
    "|dachshunds?|cats?|kittens?|parrots?|hamsters?|rabbits?|ferrets?|pets?|tortoises?)"
)
_ALLOWED = "(?:allowed|welcome|permitted|admitted|ok|okay|fine|tolerated|let in)"
_RIDE = "(?:bus(?:es)?|trams?|metro|subway|underground|trains?|ferr(?:y|ies)|shuttles?|mini ?bus(?:es)?|taxis?|cabs?)"
_IN_IT = (
    "(?:power|wall|electric(?:al)?|plug|mains) (?:sockets?|outlets?|points?|strips?)|(?:sockets?|outlets?|plugs) (?:for"
    "|to charge|near|at|by|in)(?= )|charging (?:points?|stations?|cables?)|charge (?:my|our|a) [^ ·?.!,]+"
    "|extension (?:leads?|cords?)|(?:induction|hearing) loops?|hearing[ -]aids?|(?:swipe|key|access|entry|proximity) "
    "?cards?|key ?fobs?|door ?(?:codes?|bells?)|intercom|buzzer|(?:student|staff|campus|university|photo|visitor"
    "|visitors) (?:ids?|id cards?|pass(?:es)?|badges?)|toilets?|loos?|rest ?rooms?|bath ?rooms?|wash ?rooms?"
    "|lavator(?:y|ies)|baby[ -]chang(?:e|ing)|changing table|(?:nursing|lactation|prayer|quiet|multi-?faith"
    "|breast-?feeding) (?:room|corner|space)|cloak ?rooms?|coat[ -]?(?:hooks?|racks?|check|hangers?)|lockers?"
    "|left luggage|(?:luggage|bag|bike|bicycle) (?:storage|racks?|sheds?|stands?|drop|check|search(?:es)?)|(?:black"
    "|white|chalk) ?boards?|flip ?charts?|microphones?|mics?|loud ?speakers?|(?:pa|sound|audio|loop) system|(?:sound"
    "|mixing|lighting|tech|camera) (?:desk|booth)|hdmi(?: cable| port)?|dongles?|laser pointers?|heating|radiators?"
    "|air[ -]?con(?:ditioning|ditioned)?|vending machines?|(?:water|drinking) fountains?|microwaves?|coffee machines?"
    "|defibrillators?|first[ -]aid(?:ers?| kit)?|(?:fire|emergency) (?:drills?|exits?|doors?)|evacuation (?:drill|plan)"
    "|metal detectors?|security (?:guards?|checks?|desk)|bean ?bags|smoking (?:area|corner|room)"
)
_HOUSE = (
    "(?:doors?|entrances?|building|gates?|house|bar|caf[eé]|canteen|cafeteria|reception(?: desk)?|cloakroom|shop"
    "|car park|front desk)"
)
_NEAR = (
    "(?:tube|metro|subway|underground|train|tram|bus|railway|petrol|station|stop|car|bike|pub|caf[eé]|bar|atm|cash"
    "|hotel|hostel|restaurant|shop|supermarket|pharmacy|bakery|parking|toilets?|loos?|exit)"
)
PATTERNS = (
    r"(?:do|must|should|shall|will|can|may) (?:i|we|one|people|you) (?:(?:have|need|want|are supposed) to )?bring "
    r"(?:anything|something|(?:my|our|your) own(?: [^ ·?.!,]+)?)(?: (?:along|with me|with us))?",
    rf"(?:somewhere|anywhere|where|place|possible|can|could) (?:to |i |we |one )?(?:can )?(?:plug in|charge) {_MINE} "
    rf"[^ ·?.!,]+",
    r"(?:do|does|will|did|shall|are|is) (?:we|you|they|people|everyone|one|there|it) (?:(?:be|also|usually) )?(?:get"
    r"|serve|served|offer|offered|provide|provided|given|come with|have)(?: (?:any|some|a|free|the))* (?:lunch|food"
    r"|coffee|breakfast|dinner|snacks|refreshments|pizza|beers?|wine|cakes?|cookies|sandwiches|drinks)(?= ?[?.!,]| ?$"
    r"| (?:at|after|during|before|there|with|too)(?![^ ]))",
    # Whatever else is said of a lost thing, no talk tells of it.
    rf"(?:left|lost|forgot|forgotten|dropped|misplaced|found|·+) {_MINE} (?:[^ ·?.!,]+ ){{0,3}}?{_LOST}(?![^ ])"
    r"(?=.{0,200}(?<![^ ])(?:handed in|turned (?:in|up)|found|seen it|has got it|has it|kept|(?:find|found|handed|seen?"
    r"|saw|picked) it|lost (?:and found|property)|pick it up|collect|get it back|still there|(?:do|can|should"
    r"|shall) i (?:ask|contact|call|look))(?![^ ])).{0,240}",
    r"(?:has |have |did )?(?:anyone|anybody|somebody|someone|you guys|they)(?: (?:has|have))?"
    rf" (?:find|found|see|seen|hand(?:ed)? in|pick(?:ed)? up) {_MINE} (?:[^ ·?.!,]+ ){{0,3}}?{_LOST}"
    r"(?= ?[?.!,]| ?$| (?:in|at|after|on|near|under|there))|lost (?:and found|property)",
    rf"(?:somewhere|anywhere|a place|place|where|room|space)(?: .{{0,30}})? to (?:leave|store|stash|put|drop|hang|dump"
    rf"|lock|park|keep|check in)(?: up| off)? {_MINE} (?:[^ ·?.!,]+ ){{0,3}}?{_LUGGAGE}|(?:where )?(?:can|could|may|do"
    rf"|should|shall) (?:i|we|one|people|you) (?:safely )?(?:leave|store|stash|put|drop|hang|dump|lock|park"
    rf"|check in)(?: up| off)? {_MINE} (?:[^ ·?.!,]+ ){{0,3}}?{_LUGGAGE}",
    rf"(?:is|are|will|would) (?:[^ ·?.!,]+ )?{_PETS} (?:be )?{_ALLOWED}|{_PETS} (?:be )?{_ALLOWED}|(?:bring|take|have"
    rf"|come with|get)(?: along)? {_MINE} (?:[^ ·?.!,]+ )?{_PETS}(?: (?:along|with (?:me|us)|in"
    r"|inside|there))?|(?:can|could|may|might|am i allowed to) (?:i |we |one )?(?:take|bring) (?:my|our) [^ ·?.!,]+(?: "
    r"[^ ·?.!,]+)? (?:along|with (?:me|us))|dog[ -]friendly",
    r"(?:(?:do|does|must|should|will|have|has) (?:i|we|you|one|people|ppl|everyone|visitors) )?(?:(?:still|have to"
    r"|need to|required to|supposed to|be) ){0,4}(?:(?:wear|wearing|need|require|bring|put on) (?:an? |any |our "
    r"|my )?(?:face ?|surgical ?|ffp2 ?|n95 ?|medical ?)?(?:masks?|coverings?)|mask(?: up)?(?= (?:in|at|for"
    r"|during)(?![^ ])| ?[?]))|(?:face ?|surgical |ffp2 |n95 )?(?:masks?|coverings?) (?:still )?(?:compulsory|mandatory"
    r"|required|needed|obligatory|optional|recommended|on)(?![^ ])|mask (?:mandate|rules?|requirement|policy)",
    rf"(?:is|was|are|were|will|does|do|get|gets) (?:it|the (?:[^ ·?.!,]+ )?(?:room|hall|theat(?:re|er)|building|place"
    rf"|auditorium|lab)|[^ ·?.!,]+(?: [^ ·?.!,]+)?) (?:be |get |going to be )?(?:(?:as|too|so|that|this|always|really"
    rf"|still|usually|very|any|less|again) ){{0,2}}(?:cold|chilly|freezing|warm|warmer|stuffy|draughty|drafty|noisy"
    rf"|heated|air-?conditioned|cooled)(?: in there| inside| there| again)?{NOT_OF_TALK}"
    r"(?= ?[?.!,]| ?$| (?:as|again|in|inside|there|like|enough|at|on)(?![^ ]))",
    rf"(?:last|next|first|night|late) {_RIDE}(?= (?:back|home|from|to|out|after|leave|run|go)| ?[?.!,]| ?$)"
    rf"|{_RIDE} (?:back|home|lines?|stops?|numbers?|routes?|stations?|timetables?|fares?){NOT_OF_TALK}(?: (?:to|from"
    rf"|near|at|for|stops?|goes?|runs?)(?= ))?",
    rf"(?:(?:is|are|was|were|r|will|would) (?:there )?(?:be )?|(?:have|has|got|having|with|need|needs|want|find|get|use"
    rf"|using|reach) )?(?:(?:any|an?|the|some|my|our|your|proper|enough|nearest|working|whats"
    rf"|what is) )+(?:{_IN_IT}){NOT_OF_TALK}|(?:have|has|got|there|need) (?:{_IN_IT}){NOT_OF_TALK}|(?:{_IN_IT})(?= ?[?]"
    rf"| (?:there|inside|near|nearby|provided|available|(?:in|at|on|by) (?:the|there|that|your|our|this|·+|rooms?"
    rf"|hall))(?![^ ]))",
    r"(?:can|may|could|is it (?:ok|okay|allowed) to|allowed to) (?:i |we |one |people )?(?:smoke|vape)(?= (?:in|at"
    r"|outside|there|inside|during|near)| ?[?])",
    # When one gets in, what is near, and what there is to eat.
    rf"(?:(?:what time|when|how early|from when|how late|at what time) )?(?:do|does|will|is|are|can) (?:the "
    rf")?(?:(?:front|main|side|back|rear) )?{_HOUSE} (?:be )?(?:open(?:ed|s)?|closed?|lock(?:ed)?|shut|staffed)(?= "
    rf"?[?.!,]| ?$| (?:at|on|in|before|after|by|for|during|yet|then|late)(?![^ ]))",
    rf"(?:the )?(?:nearest|closest) {_NEAR}(?: (?:stop|station|park|shop|machine|hall|restaurant|spot|from|to"
    rf"|near)){{0,2}}|(?:good|decent|nice|cheap) (?:pubs?|caf[eé]s?|bars?|restaurants?|baker(?:y|ies)|places? to (?:eat"
    rf"|stay|drink))|{_NEAR}s? (?:nearby|near(?:by)? (?:the|there|it)|close (?:by|to)|around (?:there|here"
    rf"|the corner))",
    r"(?:where|somewhere|anywhere|can|could|time to)(?: (?:can|could|do|to|i|we|one|you|people|there)){0,3} (?:get|grab"
    r"|buy|find|drink|eat)(?: (?:an?|some|decent|good|quick|any|something)){0,3} (?:coffee|tea|beers?|pint|bite|lunch"
    r"|food|sandwich(?:es)?|breakfast|dinner|snacks?|drinks?|to eat|to drink)(?= ?[?.!,]| ?$| (?:before|after|there"
    r"|near|in|at|around|nearby|beforehand|afterwards|first|to)(?![^ ]))",
    r"how many (?:(?:stairs|floors|storeys|flights)(?= (?:is|are|do|does|to|up|must|have|lead)(?![^ ]))|steps(?= (?:to"
    r"|up|lead|is it)))|cr[eè]che|baby-?sit(?:ter|ting)?|(?:day-?care|kids ?(?:'s|')? corner)|breast-?feed(?:ing)?(?= "
    r"(?:ok|allowed|possible|in|there)(?![^ ]))|eduroam|(?:fire|smoke) alarms?(?= ?[?.!,]| ?$| (?:in|at|during|go|went"
    r"|again|test)(?![^ ]))|(?:usually|normally|always|often|ever|get|gets|be|so|too|really) (?:full|packed|crowded"
    r"|sold out|fully booked|booked out)(?= ?[?.!,]| ?$| (?:in|at|there)(?![^ ]))",
    r"(?:take|takes|accept|accepts) (?:cash|cards?|credit cards?)|pay (?:by|with|in) (?:card|cash)|(?:vaping"
    r"|smoking) (?:ok|okay|allowed|permitted)|name ?tags?|lanyards?|queu(?:e|ing)(?= ?[?.!,]| ?$| (?:for|outside|at"
    r"|before)(?![^ ]))|(?:passwords?|passcodes?|codes?|logins?|pin) (?:for|of|to) (?:the )?(?:guest )?(?:wi-?fi"
    r"|network|door|building|computer|projector|library|internet|lift|gate)",
    rf"(?:left|forgot|lost) {_MINE} (?:[^ ·?.!,]+ ){{0,3}}?{_LOST} (?:in|at|under|behind|on) [^?.!,;]*(?=[.!]?$)",
)
