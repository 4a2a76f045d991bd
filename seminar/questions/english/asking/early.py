"""How long, how many, until when: what is looked for before words for time are read, and series."""

from seminar.questions.asked import Fact
from seminar.questions.english.arranging import OFFERING
from seminar.questions.english.asking.rule import ANYBODY, rule
from seminar.questions.english.inside import HOW_MANY, HOW_MANY_OF_THEM, HOW_MUCH, MENTIONS
from seminar.questions.english.vocabulary import GATHERING

# What a talk does at its end, beside the plain words for it.
ENDS = "(?:(?:wind|wrap|finish|break|pack)s? up|winds? down|lets? out)"

RULES = (
    # "Did Meyer move since?"
    rule(
        "(?:has|have|did) (?=(?:[^ ·?.!,]+ ){1,4}(?:moved? since(?![^ ])|(?:changed?|switch(?:ed)?) (?:jobs?"
        "|universit(?:y|ies)"
        "|places|institutions?|institutes?|employers?)(?= since(?![^ ])| ?[?.!]| ?$)))",
        Fact.AFFILIATION,
    ),
    rule(
        "(?P<take>(?:moved?|changed?|switch(?:ed)?)(?: (?:jobs?|universit(?:y|ies)|places|institutions?|institutes?"
        "|employers?))? since"
        " (?:(?:his|her|their|the) (?:first|last) (?:talk|time|visit)(?: here)?|then|that|last (?:year|time|term|spring"
        "|autumn|summer|winter)|[12][0-9]{3}))(?= ?[?.!,]| ?$)",
        Fact.AFFILIATION,
    ),
    # "The kelp talk, morning or afternoon?"
    rule(
        "(?:(?<=[,:;?.-] )|(?<=^))(?:(?:in the|the|on the) )?(?:mornings? or (?:(?:in )?the )?(?:afternoons?|evenings?)"
        "|afternoons? or (?:(?:in )?the )?(?:mornings?|evenings?)|am or pm)(?= ?[?.!,]| ?$)",
        Fact.WHEN,
    ),
    # "Zoom or in person?"
    rule(
        "^(?:·+ |and |so |but |ok |, ){0,4}(?P<take>(?:on |via |over )?(?:zoom|online|virtual|remote|hybrid) or"
        " (?:in[ -]person"
        "|on[ -]?site|in the room|live|real life|irl|physical(?:ly)?|in presence|offline|face to face)|(?:in[ -]person"
        "|on[ -]?site|live|irl|physical|offline|face to face) or (?:on |via |over )?(?:zoom|online|virtual|remote"
        "|hybrid))",
        Fact.WHERE,
    ),
    rule(r"(?:on )?(?:what|which) day of the week", Fact.WHEN),
    rule(r"(?<!phone )(?<!mobile )(?<!room )(?:the )?(?:count|number) of(?! theor)", Fact.COUNT),
    rule(
        r"(?:changed?|switched|switch|moved to (?:another|a different|a new)|left) "
        r"(?:university|universities|jobs?|institutions?|affiliations?|employers?|institutes?)",
        Fact.AFFILIATION,
    ),
    rule(
        "(?:taken|found|accepted|got|gotten|started|landed|secured)(?: up)? (?:an?|another) (?:[^ ·?.!,]+ )?(?:post"
        "|job|position|chair"
        "|professorship|appointment|lectureship|fellowship)(?: (?:somewhere|elsewhere|there|else|anywhere)){0,3}"
        "(?:"
        " (?:in"
        " the meantime|since"
        "|meanwhile|by now|recently))?",
        Fact.AFFILIATION,
    ),
    # "Where has Meyer moved to?"
    rule(
        "where(?= (?:has|have|did) (?!(?:the|this|that|it|our|they|talk|today|tomorrow|·)(?![^ ]))[^ ·?.!]+"
        "(?: [^ ·?.!]+){0,3}? (?:moved?|gone|transferred|relocated)(?: to)?(?: ?[?.!]| ?$| (?:now|since|recently"
        "|lately|after)(?![^ ])))",
        Fact.AFFILIATION,
    ),
    # "How many patients were treated in that study" counts no talks.
    rule(
        "how many(?= (?!(?:of|more|other|different|such|times|people|speakers?|participants|listeners|attendees"
        "|papers?|slides"
        f"|are|were|did|do|does|have|has|had|will|series|{GATHERING})(?![^ ]))[^ ·?.!,]+ (?:[^ ?.!]+ ){{1,8}}?(?:in"
        f"|for|by|during)"
        " (?:the|that|his|her|this|their|·+) (?:[^ ·?.!]+ ){0,5}?(?:talk|study|lecture|experiment|trial|survey"
        "|project|sample)"
        "(?![^ ]))",
        Fact.ABSTRACT,
    ),
    rule(
        "(?P<take>(?:every|each|all|all the|all of the) (?:single )?(?:dates?|days?|occasions?|times?))(?= (?:(?:in"
        "|of) (?:[^ ·?.!,]+ ){1,2})?"
        "(?:on which|at which|when|that)(?![^ ]))",
        Fact.LIST,
    ),
    # "When did she become a professor", "how long has he been at Kiel": of a life, not of a talk.
    rule(
        "(?:(?:when|(?:in )?(?:what|which) year) did (?=(?:he|she|they) (?:(?:first|finally|actually) )?(?:become"
        "|graduate|qualify|retire|emigrate|immigrate|join (?!(?:us|the (?:call|zoom|meeting)))))|(?:how long|since"
        " when) (?:has|have) (?=(?:he|she|they) (?:(?:already|actually) )?(?:been (?:at|in|with|a|an|there|working)"
        "|worked|lived|taught)))",
        Fact.BIO,
    ),
    rule(HOW_MANY, Fact.ABSTRACT),
    rule(HOW_MANY_OF_THEM, Fact.ABSTRACT),
    rule(HOW_MUCH, Fact.ABSTRACT),
    rule(MENTIONS, Fact.ABSTRACT),
    rule(
        "what (?:do|does|did|is|are|was|were) (?:(?:people|they|we|you|he|she|it|one|·+|the speakers?) )?(?:mean"
        "|meant) by",
        Fact.ABSTRACT,
    ),
    rule(
        "(?:from |between )(?:what|which|when)(?: time| hour)?(?: on)? (?:to|until|till|and) (?:what|which|when)"
        "(?: time| hour)?",
        Fact.WHEN,
    ),
    rule(
        f"how (?:much|many) (?:longer|more (?:days|hours|weeks))(?: (?:do|must|shall) {ANYBODY} have to"
        f"| do {ANYBODY}| until)?"
        r"(?: wait)?(?: for| until| till)?(?= |$)",
        Fact.UNTIL,
    ),
    # Series.
    rule(
        "(?:what|which) seminars (?:can|could) (?:i|we|one|people) (?:attend|join|go to|follow"
        "|visit)(?: here)?(?= ?[?.!]| ?$)",
        Fact.SERIES,
        Fact.LIST,
    ),
    rule(
        "(?:what|which|what kinds? of|what sorts? of)(?: other| different| all)? (?:seminar |talk "
        "|lecture )?series(?: (?:are there|exist|do you (?:have|know|cover|track)|are (?:on|there|running"
        "|available)|there are|is there))",
        Fact.SERIES,
        Fact.LIST,
    ),
    rule(
        "(?:what|which) (?:seminars|colloquia|reading groups|journal clubs|groups|series) (?:are there|exist"
        "|do you (?:have|know|cover|track)|run here|are run|does this server have|take place here|are hosted)",
        Fact.SERIES,
        Fact.LIST,
    ),
    rule(
        "(?:list|show|name)(?: me)?(?: all)?(?: the| of the){0,4} (?:seminar )?series"
        "|all(?: the)? (?:seminar )?series|(?:what|which) series(?= (?:does|do) you)",
        Fact.SERIES,
        Fact.LIST,
    ),
    rule(
        r"(?:(?:seminar|talk|lecture) )?series (?:list|overview)|list of (?:(?:the|all|your"
        r"|our) )?series",
        Fact.SERIES,
        Fact.LIST,
    ),
    rule(r"how many(?: (?:different|seminar|talk|lecture)){0,4} series", Fact.SERIES, Fact.COUNT),
    rule(
        "(?:(?:in|of|to|from|at) )?(?:what|which) (?:seminar |talk |lecture )?(?:series|seminar"
        "|colloquium)(?= (?:is|was|does|did|will|are|hosts|hosted|has|had|the|meets?|runs?|takes?|happens?"
        "|convenes?)(?![^ ]))",
        Fact.SERIES,
    ),
    rule(
        "(?:in )?how (?:long|many (?:more )?(?:days|hours|weeks|minutes|months|sleeps)|much (?:longer"
        f"|time)(?: is left| left| remains| do {ANYBODY} have| is there)?|soon)"
        f"(?: more)?(?: is it| do {ANYBODY} have(?: left)?| is left| are left| left| remain| are there| to go"
        f"| do {ANYBODY} have to wait| must {ANYBODY} wait| to wait| away is it)? "
        r"(?:until|till|til|before|to(?= the| next| our| go)|for the next)(?: the| it| there| we| i)?(?= |$)",
        Fact.UNTIL,
    ),
    rule(
        f"(?:for )?how (?:long|much longer|much time) (?:(?:have|has|do|does|must|shall|should|will) )?{ANYBODY}"
        "(?: (?:·+|still|yet|got|have|must|has|to|wait|left|go))*(?= ?[?.!]| ?$| (?:before|until|till) )"
        f"|how (?:long|much time) (?:have|has) {ANYBODY} (?:still )?got(?= (?:·|left|until|till|before|to))(?: left)?",
        Fact.UNTIL,
    ),
    rule(
        r"how (?:much time|many (?:days|hours|minutes)) (?:is |are )?(?:left|remaining|to go)(?= ?[?.!]| ?$)",
        Fact.UNTIL,
    ),
    rule(
        "how (?:soon|long)(?= (?:is|does|do|will|are|until|till) .{0,120}(?:start|starts|begin|begins"
        "|go live|away)(?![^ ]))",
        Fact.UNTIL,
    ),
    rule(
        "how (?:soon|far away|far (?:off|out)(?! (?:were|was|did|from)(?![^ ])))|time (?:left |remaining )?(?:until"
        "|till|to(?= (?:the|next)))"
        "|countdown(?: (?:to|for|until))?|(?:hours|days|minutes|weeks|time) (?:left |to go )?(?:until|till)"
        "|in how many (?:hours|days|minutes|weeks)|how many (?:more )?(?:hours|days|minutes|weeks|months|sleeps"
        "|nights) (?:(?:are|is|do (?:i|we) have) )?(?:from"
        " now|left|to go|away|remain(?:ing)?)(?: (?:until|till|to))?|how (?:much|many) (?:time|days) (?:(?:it|there"
        "|that|is"
        "|are|does it) ){0,2}(?:lacks?|misses|missing|remains?|left)",
        Fact.UNTIL,
    ),
    rule(
        "how much (?:time )?(?:(?:does|do|will|did|would|is) )?(?:(?:it|this|that|·+) )?(?:lasts?|takes?|runs?|goes on)"
        "(?: (?=(?:the|that|this) ))?|(?:how many|what number of) (?:minutes|hours)(?= ?[?.!,]| ?$)",
        Fact.LENGTH,
    ),
    rule(
        r"how long(?= (?:is|does|do|did|will|are|was|were|has|have)(?! \w+ (?:been|worked"
        "|known)))(?:(?P<x> (?:does|do|did|will|is) (?:it|they|that|this|he|she)) (?:last|take|go on|go|run"
        "|be))?",
        Fact.LENGTH,
    ),
    rule(
        r"(?:when|(?:at )?what time|(?:at )?which time)(?= (?:[^ ]+ ){1,12}?(?:over|end|ends|ending|finish"
        f"|finishes|finished|done|through|out|{ENDS})(?: ?[?.!]|$| ,? ?(?:then|please|again|exactly|roughly|usually"
        "|normally)(?![^ ])))",
        Fact.WHEN,
        Fact.LENGTH,
    ),
    rule(
        f"(?:how late|(?:until|till|to) (?:when|what time|which hour))(?! (?:can|could|must|may|should|do) {ANYBODY}"
        f" (?:(?:have|need) to )?{OFFERING})"
        "(?: (?:does|do|will|is|did) (?:it|this|that|they|she|he|we)(?: (?:run|go|go on|last|take|be|on))?(?="
        " ?[?.!]| ?$))?",
        Fact.WHEN,
        Fact.LENGTH,
    ),
    rule(
        "how many (?:minutes|hours)(?= (?:does|do|is|are|will|did|was|were) )(?: (?:does|do|will|did|is) (?:it"
        "|they|this|that)"
        "(?: (?:last|take|run|go on))?(?= ?[?.!]| ?$))?",
        Fact.LENGTH,
    ),
    rule(
        "(?:any |much |a bit )?(?:longer|shorter) than (?:usual|normal|normally|usually|the (?:usual"
        "|others?)(?: ones)?"
        r"|an? (?:hour|half hour)|\d{1,3} (?:minutes|hours?))",
        Fact.LENGTH,
    ),
    rule(
        "how long|duration|length(?= of| ?[?.!]|$)|(?:planned )?running time|ends? (?:when|at what time)"
        "|end time|finish(?:ing)? time",
        Fact.LENGTH,
    ),
)
