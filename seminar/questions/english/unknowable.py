"""Questions that no store of talks answers: about what is never written down, or about something else altogether."""

import re

from seminar.questions.english import arranging, audience
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING

_PEOPLE = (
    "(?:people|attendees|participants|students|persons|guests|visitors|folks|listeners|viewers|seats"
    "|chairs|registrations|registered|in the audience|spots|places)"
)
_BEST = "(?:best|worst|nicest|funniest|coolest|favou?rite)"
_REFRESHMENTS = "(?:lunch|food|coffee|drinks?|breakfast|dinner|snacks|refreshments|pizza|beers?|wine|cake|cookies)"
# What people do together around a talk.
_SOCIAL = "(?:dinner|supper|banquet|reception|barbecue|bbq|drinks|after-?party|party|get-together|pub (?:trip|visit))"
_EQUIPMENT = (
    "projectors?|microphones?|wifi|wi-fi|power outlets?|hearing loop|blackboards?|whiteboards?|catering|chairs|tables"
    "|beamers?|flowers|laptops?|screens?|lift|elevator"
)
# Which room somebody is to carry a thing to asks for the room alone.
_CARRYING = (
    f"(?:which|what|where) .{{0,60}}?(?P<take>(?:shall|should|must|do|can|am|is|are|may|has|have) "
    f"(?:[^ ·?.!]+ ){{0,5}}?(?:{_EQUIPMENT})(?: (?:has to|have to|must|should|to|be|go|get"
    f"|shall)){{0,3}}(?: (?:brought|"
    "bring|set up|installed|delivered|deliver|sent|send|put|put up|placed|carried|carry|booked|taken|take|needed"
    "|go))?)(?= (?:for|to|into)(?![^ ]))"
)
# What somebody asks of such a thing is nothing else: "where does she live" asks for no room.
_OWNS_ASKING = re.compile(rf"(?:live|founded|established|launched|inaugurated|created|why|{_SOCIAL})$", re.IGNORECASE)
# Facts about a talk or a person that are kept nowhere.
_OTHER = (
    *arranging.PATTERNS,
    "(?:wi-?fi|network|eduroam|door|building|computer|projector|guest|internet|library) (?:passwords?|passcodes?"
    "|codes?|pin|logins?)",
    "(?:registrations?|sign-?ups?|reservations?|bookings?|tickets?|rsvps?|enrolment|an? (?:ticket|invitation"
    "|reservation)) "
    "(?:is |be |are )?(?:needed|required|necessary|compulsory|mandatory|possible|closed|free)|(?:(?:do|does|must"
    "|will|am|are|is) (?:i|we|you|one|people)"
    " )?(?:(?:need|have|required|supposed) to|must (?:i|we|you|one|people))"
    " (?:register|sign up|book|rsvp|reserve|pay|enrol)"
    "(?: (?:for )?(?:an?|my|our|their) (?:place|seat|spot|space|ticket))?",
    "how much (?:is|are|was|were|will be|would be)(?= (?!(?:known|left|time|of)(?![^ ])))",
    "(?:when|who|which year|what year|how long ago|by whom)(?![^ ]).{0,80}? (?P<take>founded|established|launched"
    "|inaugurated|created)(?= ?[?.!]| ?$)",
    "(?:speaks?|understands?|knows) (?:any |fluent |good )?(?:english|german|french|spanish|chinese|mandarin|cantonese"
    "|italian|dutch|polish|japanese|korean|portuguese|russian|arabic|danish|swedish|finnish|turkish|irish|welsh"
    "|[a-z]{3,10}(?:ian|ese))(?= ?[?.!,]| ?$)",
    "(?:requires?|needs?) (?:an? |any )?(?:tickets?|registration|invitation|booking|reservation|fee|rsvp|sign-?up)",
    "(?:where|how) (?:can|could|do|may) (?:i|we|one|you|people) (?:buy|order|purchase|rent)|where to (?:buy|order)",
    "what (?:is|will be|was)(?: there)? (?:for|to) (?:lunch|dinner|eat|drink|breakfast)",
    "(?:do|does|will|would|must|should) (?:i|we|you|one|people|students|someone) (?:really |actually )?(?:need|have"
    "|must|want)"
    " (?:to (?:know|understand|have|master|study|be (?:good at|familiar with|fluent in|an expert in)) )?(?!to(?![^ ]))"
    "(?:any |some |much |a lot of |lots of )?(?!(?:an?|the|to|it|this|that|my|tickets?|links?|passcodes?|passwords?"
    "|slides)"
    "(?![^ ]))[^ ·?.!,]+(?: [^ ·?.!,]+){0,3}? (?:for|to (?:follow|understand|enjoy|get (?:something|anything) out of)"
    "|in order to)(?= )",
    f"(?:is|was|are|were|would be|will be) (?:(?:by far|probably|easily|really|the|your|our|their) ){{0,3}}{_BEST}"
    "(?: ones?)?(?= ?[?.!,]| ?$| (?:so far|in your|of all|overall|by)(?![^ ]))",
    "(?:did|do|does) (?:people|everyone|everybody|the audience|students|they|folks|most people|attendees) (?:like|enjoy"
    "|love|prefer|hate)(?: (?:the )?(?:most|best|least|better))?",
    f"(?:lunch|food|coffee|entry|entrance|admission|attendance|registration|parking|{GATHERING}|it|that|this) (?P<take>"
    "free(?: of charge)?)(?= ?[?.!,]| ?$| ·| (?:to|for|and|or|at|on)(?![^ ]))",
    f"(?:(?<=there )|(?<=there be ))(?:(?:any|free|some) ){{0,2}}{_REFRESHMENTS}"
    r"(?= (?:(?:at|after|during|before|with) (?!noon|\d|midday)|afterwards|afterward|beforehand))",
    f"(?:{_REFRESHMENTS} (?:is |are |also |be )?(?:included|provided|served|offered)|(?:provides?|serves?|offers?"
    f"|includes?) (?:an?y? |some |the |free )?{_REFRESHMENTS})(?: (?:at|on|for|with|after|before|during)(?= ))?",
    "(?:meets?|runs?|happens?|takes? place|held|is|are|on|scheduled|offered) (?P<take>(?:every|each) (?:other "
    r"|second |\d |two |three |four "
    "|single )?(?:week|month|day|fortnight|term|semester)s?|bi-?weekly|weekly|fortnightly|monthly|daily)(?= ?[?.!,]"
    "| or(?![^ ])| ?$)",
    "(?:how (?:do|does|to|is|are|should|would|can|does one) .{0,60}?|how )?(?:pronounc(?:e|ed|ing|iation(?: of)?)"
    "|spelled)(?: .{1,60})?",
    "(?:can|could|would|will|may) (?:an? |any |some )?(?:(?:first|second|third|1st|2nd|3rd|final)[ -]?(?:years?"
    "|semesters?)"
    "|freshm[ae]n|undergrads?|undergraduates?|beginners?|newcomers?|laym[ae]n|lay ?people|non-?[^ ·?.!]+|outsiders?"
    "|kids?"
    "|teenagers?|high ?schoolers?|school ?kids?|bachelors?)(?: students?| people)? (?:follow|understand|keep up|enjoy"
    "|cope|get (?:something|anything))",
    "what (?:does|do|will|would|did) it (?:·+ ){0,8}cost(?: (?:me|us|students))? to (?:become|be|join|attend|register"
    "|sign up|enrol|take part|participate|come|enter|get in|go)(?![^ ])[^?.!]{0,60}",
    "(?:(?:how|where|when) (?:can|do|could|would) (?:i|we|one|people) )?(?:become|becoming|be) (?:a )?(?:paying )?"
    "members?(?: (?:of|in) [^?.!,]{1,60})?(?= ?[?.!,]| ?$)|membership (?:fees?|dues|cards?|forms?)|annual dues",
    "(?:free )?(?:shuttles?|(?:mini)?bus(?:es)?|coach(?:es)?|ferry|ferries|boats?|trains?|trams?|(?:shared )?rides?"
    "|car ?pools?)(?: (?:service|connection|going|running|that (?:goes|runs)|leaving))?"
    " (?:from|to|up to|out to|between|back from|back to) [^?.!,]{1,60}",
    f"(?:(?:the|a|any|some|speaker 's|conference|group) ){{0,2}}{_SOCIAL}(?= (?:(?:is|are|was|will be"
    "|taking place|being held|planned) ){0,2}(?:after|afterwards?|following|before|with|for|·))",
    f"what (?:does|do|will|would|did|is it going to) (?:(?:it|this|that|entry|entrance|admission|attendance|a seat|a"
    f" place|one|a ticket)|(?:the|a|this"
    f"|that|your) (?:[^ ·?.!,]+ )?(?:{GATHERING}))(?: ·+){{0,16}} cost(?: (?:me|us|for .{{1,30}}))?(?= ?[?.!,]| ?$)",
    "costs? (?:anything|something|money|extra|a lot|much|me)|(?:entry|entrance|admission) (?:fees?|charges?)",
    "(?:who|which|anyone|anybody|any|how many|speakers?|people|someone|somebody)(?![^ ]).{0,60}? (?P<take>(?:spoken"
    "|spoke|speaks?|talked|presented|been here|came|come|gave talks|given talks|with) (?:more than (?:one"
    "|once)(?: talk| time)?|twice or more|several times|repeatedly))",
    "(?:who|which [^ ]+|any(?:one|body))"
    " (?:has |have )?(?:ever )?(?P<take>(?:spoken?|spoke|talked|presented|come|came|visited|appeared"
    "|been (?:here|invited)) (?:twice|two times|more than once))|repeat (?:speakers?|guests?)",
    "open (?:to|for) (?:[^ ·?]+ ){0,3}?(?:public|everyone|everybody|all|anyone|anybody|students?|externals?|years?"
    "|undergrads?|undergraduates?|outsiders?|visitors?|non-members|postgrads?|guests?|staff|kids|children"
    "|families|others|non-[^ ]+)",
    "what (?:did|do|does|will) (?:the )?(?:audience|people|everyone|others?|attendees|crowd|students|listeners|critics)"
    " (?:think|say|make|like|feel|believe)(?: (?:of|about))?",
    "(?:who is|name of) (?:the |your |our )?(?:(?:vice |deputy |acting )?(?:dean|rector|provost|chancellor|registrar"
    "|janitor|caretaker|receptionist|librarian|secretary|treasurer|president|ceo)|head of (?:the )?(?:department|school"
    "|faculty|institute|university))(?: (?:of|at|in|for|here).{0,80})?",
    *audience.PATTERNS,
    "(?:accessible|access) (?:by|for|in|with) (?:a )?wheelchairs?(?: users)?|step-free",
    r"translate|translation of",
    "(?:have|has) not (?:yet )?(?:got|given|sent|submitted|announced) (?:yet )?(?:an? |any |their |his "
    "|her )?(?:abstract|title|slides|recording|link|room|bio)s?",
    "(?:have|has|with) no (?:abstract|title|slides|recording|link|room|speaker|video)s?|(?:do"
    "|does) not (?:yet )?have (?:a |an |any )?(?:abstract|title|slides|recording|link|room|speaker"
    "|video)s?|(?:without|lacks?|lacking|missing) (?:a |an |any |the )?(?:abstract|title|slides"
    "|recording|link|room|speaker|video)s?",
    "(?:free|open|empty|available|vacant|unfilled) (?:slots?|dates?|spots?)|most often|the most (?:talks"
    "|papers|slides|often)|(?:longest|shortest|busiest|fewest|youngest|biggest) (?:talk|speaker|lecture"
    "|series|paper|abstract|seminar|title)|per (?:month|week|year|term|semester)|on average",
    "what (?:do|should|must|would) (?:i|we|people) (?:need|have) to (?:know|read|prepare|bring|learn)(?: beforehand"
    "| first)?",
    f"how many (?:[^ ]+ )?{_PEOPLE}(?! (?:from|at) )"
    "(?! (?:have |had |has |will )?(?:ever |already )?(?:sp[eo]ak|spoken?|talk|talked|present|presented|g[ai]ven?"
    f"|lectured?)(?![^ ]))(?: (?:came|come|attended|attend|were|are|will|showed|turned|can|fit"
    "|joined|watched|usually|there|have|had|has|do|did|expected|registered"
    rf"|signed)(?![^ ]))?(?:.{{0,40}}(?:come|attend|fit|show up|there))?",
    "how many (?:have |had |will |actually |people )?(?:attended|came|joined|showed up|show up|watched"
    "|were there(?= ?[?.!]| ?$)|participated|turned up|come|attend)|(?:room|hall|zoom|lecture|talk) (?:was |is "
    "|be )?(?:full|packed|crowded|overcrowded)",
    "(?:(?:where|can|how) .{0,40})?(?:park(?: (?:my|the|a|our|near|there))|parking(?: (?:space|lot|spot"
    "|garage))?|bike racks?)|where (?:can|could|does|do) (?:one|i|we|people) park",
    "(?:bring (?:a|my|some|along|friends|guests)(?: (?:friend|guest|colleague|laptop|kid|dog"
    "|student)s?)?|dress code|what (?:should|do|to|can) (?:i|we) (?:wear|bring)|wear a)",
    "how old (?:is|are|was)|(?:what|how) (?:is|was) (?:[^ ]+ ){1,4}age(?= ?[?]| ?$)|age of (?:the |prof "
    r"|dr )|birthday|date of birth|married|husband|wife|(?:have|has|had|many|his|her|their) (?:any |got )?(?:children"
    r"|kids)|single(?= ?\?)|religion|nationality"
    r"|born|hobbies|hobby|favou?rite|pets?(?= ?\?)|zodiac|how tall|how far(?= (?:is|away|from|do|does|did|would))"
    r"|(?:where|who|what) (?:does|do"
    "|did|will) (?:[^ ]+ ){1,4}(?P<take>live|vote(?: for)?)(?= ?[?]| ?$)|lives in"
    "|h-index|citations?|cited|how rich|net worth|gender|accent",
    "(?:how|was|is|were|will|are|did) (?:(?:the |it|that|this|his|her|they|you|people|anyone|everyone"
    r"|[^ ·]+) ?(?:[^ ·?]+ ){0,5})?(?<![^ ])(?P<take>(?:a |an |so |very |really |such a |too ){0,4}(?:any good"
    "|good|boring|interesting|worth|exciting|entertaining|funny|fun|great|enjoyable|too (?:hard"
    "|technical|difficult|long|easy|advanced|basic)|difficult|hard|easy|understandable|accessible"
    r"|beginner[ -]friendly|suitable|nice|like(?=d| it|$| ?\?)|liked|well received|well-received|popular"
    "|controversial|smart|famous|rude|friendly|overrated|best|brilliant|technical|advanced|convincing"
    "|a good speaker)(?: (?:speaker|person|lecturer|talk))?)(?= |$)(?! to go| time| on)",
    "how (?:was|were|did)(?= (?:the|it|that|his|her|last|yesterday|·))(?! .{0,80}(?:called|get into"
    r"|join))|(?:is|was) it worth(?: \w+)?|worth (?:it|watching|attending|going|seeing|my time|a watch)"
    "|(?:do|did|would|can) you (?:like|recommend|enjoy|think|prefer|love|feel|believe)(?: of)?"
    r"|recommend(?:ed|ation|ations)?(?! (?:me|us|a|some|any|talks)\b)|(?:your|an) opinion|which "
    "(?:[^ ?.!,]+ ){0,8}?(?:is|was|are|were|be|looks?|sounds?|seems?) (?:the )?(?:more |most |likely )?(?:best"
    "|suitable|suited|accessible|relevant|useful|beginner[ -]friendly|better|worst|most interesting|most popular|nicest"
    "|funniest|coolest)|(?:which|what) (?:[^ ?.!,]+ ){0,8}?would (?:you|u) (?:rather |sooner |better )?(?:go(?: to"
    "| for| with)?|choose|pick|attend|prefer|skip|watch|see|visit)|best (?:talk|speaker|lecture|seminar)"
    "|most (?:interesting|popular|boring"
    "|attended|viewed|important|exciting|famous)|favou?rite",
    "(?:what (?:was|is|were|did) (?:said(?: (?:in|during|after) the (?:discussion|q ?& ?a|debate))?"
    "|discussed|asked|people ask|they ask|the (?:main )?questions?|the discussion"
    "|the (?:main )?criticisms?|the answer|the audience ask)|(?:said |happened )?(?:in|during"
    "|after) the (?:discussion|q ?& ?a|q and a|questions|debate)|q ?& ?a(?: session)?|questions? (?:were"
    "|was|did|from the audience)|who asked(?! (?:how|why|whether|when|what|if)(?![^ ]))|audience questions"
    "|was there a (?:lively )?discussion)",
    "(?:what|which) (?:language|languages) (?:is|will|was|does|are|do)|in (?:english|german|french"
    "|spanish|chinese|mandarin|italian|dutch|polish|cantonese|japanese|portuguese|russian)(?= ?(?:[?.!,]"
    "|$|·| or))|language of the (?:talk|lecture|seminar)|what language|subtitles?"
    "|simultaneous translation|sign language|wheelchair (?:accessible|access|ramp)|(?:in|with|by) (?:a|my) wheelchair"
    "|wheelchair(?= ?[?]| ?$)|accessible by wheelchair"
    "|lift|elevator|toilets?|restrooms?|wifi|wi-fi|air conditioning|heating|projector|microphone"
    "|power outlets?|hearing loop|childcare|child care",
    "(?:how (?:do|can|to|could|would|should) (?:i|we|you|one)? ?(?:get|go|travel|walk|drive|come"
    "|find my way)(?: there| to| from)|which (?:bus|tram|train|metro)|bus stop|tram|nearest (?:station"
    "|stop)|hotels?|accommodation|where (?:is|does|do|will|are) .{0,40}(?:staying|sleep|stay)(?= ?[?.!,]| ?$"
    "| (?:overnight|over|during|when|at|·))"
    "|travel (?:costs?|reimbursement|funding)|flights?|airport|taxi)(?! (?:into|in the (?:session"
    "|meeting|call)|online))",
    "who (?:is|was|will be) (?:sitting|attending|coming to (?:listen|watch|see|hear|dinner|lunch|my|it)"
    "|in the audience|going to attend|invited to"
    "|paying|funding|sponsoring)|who (?:came(?! from)|attended|attends|joined|showed up|funded|financed"
    "|sponsored|paid for|else is coming|else is going|sponsors|funds|pays)|(?:is|are|was"
    "|were) (?:[^ ]+ ){1,4}(?:attending|coming to listen)|sponsors?|funded by|funding|(?:which"
    "|what) journal|impact factor|doi|isbn|published where|where (?:was|is|were|has) (?:it|that"
    "|the paper|[^ ]+ paper) (?:been )?published|license|copyright|how many (?:pages|slides|views|likes"
    "|words|authors|minutes of recording)|views|peer reviewed|accepted (?:at|to|in)",
)
# Things that a talk may be about as well: they count where nothing else is asked.
_THINGS = (
    "(?:on |his |her |their |'s )(?:(?:any |an? )?(?:twitter|linkedin|mastodon|bluesky|instagram|facebook|orcid|github"
    "|researchgate|google scholar|tiktok|social media)(?: account| handle| profile| page| id)?)",
    "(?:attendance|turnout|audience size|head ?count|(?:room )?capacity|how (?:full|crowded|big|large"
    "|busy)|how many seats|seating|how well attended|well attended)",
    "(?:pizzas?|cookies|cake|cakes|coffee|snacks?|food|catering|catered|drinks?|refreshments?|beers?"
    "|wine|lunch provided|free lunch|sandwich(?:es)?|vegan|vegetarian|buffet|breakfast|apero|tea and"
    "|donuts|doughnuts|pretzels|something to eat|eat|dinner)(?! (?:web|webs|security|chain|insecurity"
    "|process|waste|systems?|science|production|consumption|intake|allerg))",
    "(?:registration|entrance|entry|admission|participation|conference)? ?(?:fees?|ticket price|tickets?"
    "|how much (?:does|do|is|will|did) .{0,60}?(?:cost|pay|charge|price|salary|earn|paid|make)"
    "|cost(?:s)? (?:to|of) (?:attend|attending|join|joining)|for free|free of charge|is it free"
    "|free entry|free admission|honorarium|salary|paid)(?! (?:algebra|groups?|probability|energy))",
    "(?:certificates?|credit points?|credits?|ects|(?:cpd|cme|cpe)(?: (?:points?|credits?|hours?|certified))?"
    "|points for|accreditation|accredited|attendance (?:sheet|list|confirmation|mandatory)"
    "|mandatory|compulsory|obligatory|graded|exam(?:s|ination)?|homework|prerequisites?|prior knowledge"
    "|background (?:do i|is) need(?:ed)?|required reading|do i (?:need|have) to (?:register|sign up|know"
    "|bring|prepare|read)|register|sign up|rsvp|waiting list|reserve(?= a)|book a (?:seat|place"
    "|room))(?! (?:theory|allocation|machines?))",
    "(?:social|drinks|dinner|party|reception|get-together|after-?party|pub|afterwards? (?:for|to) (?:a"
    "|the) )(?= ?(?:after|afterwards|[?.!]|$|there|·))",
)
_WHY = (
    "(?:and |so |but )?(?:why|how come|what for|for what reason|what (?:is|was) the reason(?: for| why)?"
    "|reason (?:for|why))"
)


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
            if said.lower().endswith((" near", " to", " from", " there")):
                # The place is none of a talk's words.
                sentence.take(r"(?<=· )(?:the )?(?:[^ ·?!.,]+ ?){1,4}")
            sentence.take(r"(?:in|during|after) the (?:discussion|q&a|q & a|debate|question round)")
            sentence.take(r"(?:near|close to|next to|nearby|around|to reach) (?:the )?(?:[^ ·?!.,]+ ?){1,4}")
            return match.start(), said
    return None
