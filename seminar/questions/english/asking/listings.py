"""Who speaks, and which talks there are."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import GAP, rule
from seminar.questions.english.vocabulary import AUX, GATHERING, SEVERAL

RULES = (
    # Who.
    rule(r"(?:any |an |the |some |our )?experts?(?= (?:on|in|for|about|at) )", Fact.WHO),
    rule(
        "(?:the )?names? (?:of|for) (?:the |that |this |both |these |those )?(?:(?:two|three|four|both) )?(?:speakers?"
        "|persons?|guys?|wom[ae]n|m[ae]n|lady|ladies|presenters?|lecturers?|researchers?|professors?|profs?"
        "|scientists?|surgeons?|one|people|experts?|authors?|guests?|visitors?|duo|pair|couple|trio|team|twosome"
        "|two|three)(?: (?:who|whose|that|which))?",
        Fact.WHO,
    ),
    rule(
        "(?:by|from|with) (?:which|what) (?:[a-z]{3,20}(?:ist|ian|eon|apher|eer|yst)s?|doctor|nurse|lawyer|judge|writer"
        "|author|teacher|scholar)(?= ?[?.!,]| ?$)",
        Fact.WHO,
    ),
    rule(
        "(?:who|whom) (?:(?:is|are|will|was|would|shall) )?(?:(?:be|going to be) )?(?:standing|up) (?:(?:up )?there|on"
        " stage|(?:in|at the) front|(?:at|behind) the (?:lectern|podium|board|microphone))(?= ?[?.!,]| ?$| ·)",
        Fact.WHO,
    ),
    rule("(?:who|which [^ ·]+) (?P<take>(?:has|have|had|gets|got) the (?:honou?r|pleasure|privilege|joy) (?:of|to))"),
    rule(
        r"(?:what|which)(?: \w+)? (?:speakers?|presenters?|person|people|professors?|researchers?|scientists?"
        "|guests?|lecturers?|two people|expert|persons?|colleagues?|student|students|guys?|woman|man|women|men"
        "|lady|dudes?|chaps?|blokes?|folks?|fellows?|gals?|academics?|profs?)(?: (?:is|are|was|were|will|do|does"
        "|did|has|have))?",
        Fact.WHO,
    ),
    # "Two people share the slot on …. Their names?"
    rule(
        "(?:two|three|four|several|a couple of|a few) (?:people|persons|speakers|researchers|scientists|colleagues"
        "|guests"
        f"|guys|women|men) (?:(?:who|that) )?(?:(?:are|were|will|do|did) )?(?:shar(?:e|ed|ing)|split(?:ting)?|gave"
        f"|give|giving|do|doing|did) (?:the|a|one|this|that|their) (?:{GATHERING})",
        Fact.WHO,
    ),
    rule(
        "(?:who|whom) (?:will|would|shall|do|am|are|can|could|might|should) (?:i|we|you|people) (?:(?:be|get to|going"
        " to|expect to) )?(?:hear(?:ing)?|listen(?:ing)? to|see(?:ing)?|watch(?:ing)?|expect(?:ing)?)(?: from)?"
        "(?= ?(?:[?.!,]|$|·|(?:in|on|at|there|then|if|next|speak|talk)(?![^ ])))",
        Fact.WHO,
    ),
    rule(
        "(?:what (?:is|are|was|were) )?(?:their|his|her|the (?:speaker|lecturer|presenter|guest|visitor|person|lady"
        "|gentleman|giver) 's) (?:full |first |last )?names?",
        Fact.WHO,
    ),
    rule(
        "what (?:is|was) (?:the|that) name(?= ?[?.!,]| ?$| again)|(?<=[.,?!-] )(?:the )?names?(?: again| please)?"
        "(?= ?[?.!]| ?$)",
        Fact.WHO,
    ),
    rule("(?:need|want|have|get|give me) (?:the |all (?:the )?)?(?:full )?names(?= (?:for|of|on) )", Fact.WHO),
    # "Which Liu spoke on …?"
    rule(
        f"which (?=(?!(?:{GATHERING}|papers?|series|one|ones|of|time|room|day|abstracts?)(?![^ ]))[^ ·?.!]+ (?:spoke"
        "|speaks|talked|(?:is|was|works|worked|comes|came) (?:at|from)|did|does|works on|studies|is doing|was doing"
        "|had|covered|discussed"
        "|gave|gives|presented|presents|is speaking|is giving|was speaking|will speak|is the one|was the one) )",
        Fact.WHO,
    ),
    rule(
        "(?:and |so |by |with |from |to )?(?:who|whom)(?: all| else| exactly| again| (?:is|was|were"
        r"|are) it that| on earth)?(?! (?:cares?)\b)",
        Fact.WHO,
    ),
    rule(
        "whose (?:talk|turn|lecture|slot|seminar|presentation) is it|whose (?:is|was|will) (?:it|that|this)(?: be)?"
        "|whose(?= (?:talk|lecture|seminar|turn"
        "|presentation|slot|session))(?: (?:talk|turn|lecture|slot|seminar|presentation|session))?",
        Fact.WHO,
    ),
    rule(
        r"(?:(?:the|guest|main|invited|'s|any|list of|keynote|all|our) ){0,4}(?:(?:speakers?|presenters?|lecturers?)(?:"
        " 's)?(?: names?| list)?|lineup|line-up|speaker name)(?= ?(?:[?.!,;:/+&-]|$|·|(?:of|and|for"
        "|please|is|was|are|were|in|at|on|list|before|after|with|to|next|about|today"
        "|from)(?![^ ])))(?! (?:recognition|verification|diari))",
        Fact.WHO,
    ),
    # Lists.
    rule("(?:any(?:thing)? |some )?more (?:talks |ones )?(?=(?:by|from|of) (?:him|her|them)(?![^ ]))", Fact.LIST),
    rule(
        rf"(?:what|which)(?: other| more| of the)?(?= (?:(?!(?:{AUX}|the|an?|of|in|on|at|for|to|and|or|this|that|we"
        rf"|i)(?![^ ]))[^ ·?.!,]+ ){{1,3}}{SEVERAL}(?![^ ]))",
        Fact.LIST,
    ),
    rule(rf"(?:what|which)(?= {SEVERAL} (?:of|on|in|about|from|by|at)(?![^ ]))", Fact.LIST),
    rule(
        "what(?: else)? (?:is|are|was|were|will be)(?: ·+){1,16}(?= (?:in|at|for|on|with|by"
        "|from)(?! the (?:talk|lecture)) )",
        Fact.LIST,
    ),
    rule(
        "(?:(?:what|which) (?:all )?(?:other |more |kinds? of |sorts? of |of the |upcoming "
        f"|·+ )?(?:{GATHERING})(?= (?:are|were|do|did|deal|have|had|will|got|about|on|is|in|at|that|took|take"
        "|cover|can|should|by|with|happen|happened|mention|mentioned|·|was|has|does|there|given|from|related"
        "|touch))|(?:what|which)(?: of the)? (?:talks|seminars|sessions|lectures|webinars|colloquia|events"
        "|presentations))",
        Fact.LIST,
    ),
    rule(r"what (?:is|has been) cooking", Fact.LIST),
    rule(
        "what else (?:has|have|did|does|do|will|is|was) (?=(?:[^ ?.!]+ ){1,4}(?:done?|doing|given?|gave|giving"
        "|spoken?|speak|speaking|talked?|talking|present|presented)(?: (?:here|about|on))?(?: ?[?.!,]| ?$| ·))",
        Fact.LIST,
    ),
    rule(
        f"(?:what|anything|something|any(?:one|body| {GATHERING})?|is there anything|is anything)(?: else"
        rf"| all| exciting| interesting| good| new){{0,4}}(?: (?:is|was|are|were|'s|will be"
        f"|has been))?(?: there)?{GAP}(?: (?:on(?: offer| the (?:program|schedule|agenda|menu|calendar|plan"
        "|list|books))?|happening|running|up|coming up|coming|going on|planned|scheduled|there|left|new|announced"
        "|in store|in the pipeline|lined up|upcoming|to come|available|in the calendar"
        rf"|in the program)){{1,3}}(?= ?(?:[?.!,;·]|$|(?:for|in|at|on|from|about|with|please|and|by|before"
        "|after|until|as|the|to|that)(?![^ ])))",
        Fact.LIST,
    ),
    rule(
        "what (?:all )?(?:happened|took place|was held|happens|is going|was going|goes on"
        r"|went on)(?: here)?(?=(?: ·+){0,16} ?(?:[?.!,]|$))",
        Fact.LIST,
    ),
    rule(r"(?:recommend|suggest)(?: (?:me|us))?(?= (?:a|some|any|an|another|talks|seminars|something))", Fact.LIST),
    rule(
        r"^(?:·+ ){0,4}some(?:one|body) (?:once )?(?:told|showed|taught|explained(?: to)?|talked to|spoke to"
        r"|lectured) (?:to )?us",
        Fact.WHO,
    ),
    rule(r"^(?:·+ ){0,4}(?:any(?:one|body)|some(?:one|body))(?: (?:is|are|will))?(?= )", Fact.LIST),
    rule(
        r"(?:will|is|are|does|do|has|have|did|can|could) (?:any(?:one|body)|some(?:one|body)|any(?: of the)?"
        r" speakers?|they|you)"
        r"(?: (?:ever|also|be|been|going to|already|still)){0,3} (?:say|saying|said|tell us|telling us|told us"
        r"|teach(?:ing)? us|have)"
        r" (?:something|anything|some words|a (?:word|bit)|more|a thing)(?: new| interesting)? (?:about|on)(?= )",
        Fact.YESNO,
        Fact.LIST,
    ),
    rule(
        "what(?: else)? (?:is|was|are|were|do|does|did|have|has)(?: (?:i|we|you|they|there|be))?(?: (?:miss"
        f"|missed|have|got|had|be|been|got planned|hosting|know|attend|see|expect))?{GAP}(?= ?[?.!,]| ?$)",
        Fact.LIST,
    ),
    # "What does June have in store?"
    rule(
        "what (?:does|do|will|would|did|has|have)(?= ·)(?: ·+){1,16} (?:have|hold|bring|offer|got|in)(?: (?:in store"
        "|on offer|to offer|store|planned|lined up|for (?:us|me|you)|·+(?: ·+)?)){0,3}(?= ?[?.!,]| ?$)"
        "|what (?:is|was|lies) (?:in store|lined up|on offer|on the cards)(?: (?:for (?:us|me|you)))?",
        Fact.LIST,
    ),
    rule(
        "what (?:did|have|do|will|would|could|can|should|may|might|shall) (?:i|we) (?:miss|missed|have|attend|go to|see"
        "|expect|look forward to|get|hear|catch)",
        Fact.LIST,
    ),
    rule(
        "(?<!of )(?<!of the )(?:(?:the|full|whole|'s|a|complete|overall|entire|my|our"
        rf"|what is) ){{0,4}}(?:program|schedule|agenda|timetable|calendar|roster|overview|plan"
        f"|list of (?:{GATHERING}))(?= ?(?:[?.!,;:/+&-]|$|·|(?:of|and|for|please|in|on|at"
        "|with)(?![^ ])))(?:(?: of| for)(?! the))?",
        Fact.LIST,
    ),
    rule(
        "(?:(?:please|just) )?(?:list|show|give|tell|send|name|enumerate)(?: (?:me|us))?(?: (?:all|every|the"
        "|a list of|everything|anything|any|an overview of|of|some|each|full|whole|complete"
        "|upcoming))+(?: (?:talks?|seminars?|sessions?|lectures?|events?|webinars?|things?))?(?=.)",
        Fact.LIST,
    ),
    rule(
        "everything (?:that |which )?(?:(?:is|are|will be|was|were) )?(?:running|on|going on|happening|being held"
        "|planned"
        r"|scheduled|taking place|coming(?: up)?|in store|(?:you|we) have(?: got)?(?: on| planned)?)(?= ?(?:[?.!,]|$"
        r"|·))",
        Fact.LIST,
    ),
    rule(
        f"(?:everything|(?:every|each) (?:{GATHERING})|all (?:the |of the |our |your |upcoming |past "
        f"|· ){{0,4}}(?:{GATHERING})|list(?= all| of|$| the))",
        Fact.LIST,
    ),
    rule(
        "(?:is there |are there |got )?any(?: (?:more|other|new))?(?= (?:(?!of |in |on )[^ ·?.!,]+ ){1,3}?(?:stuff"
        "|things|bits)(?= ?(?:[?.!,]|$|·|(?:left|coming|on|in|at|this|next|soon|planned|up|for|here|going)(?![^ ]))))",
        Fact.LIST,
    ),
    rule(
        "(?:(?:is|are|was|were|has|have|will|do you have|have you got|got|had|did you have|do we have|there"
        rf"|there is|be|been|we) ){{0,4}}(?:anything|something|any (?:more |other |upcoming |future |past "
        f"|recent |new |interesting |good |further |· ){{0,4}}(?:{GATHERING})"
        f"|some (?:{GATHERING}))(?: else)?(?: at all| whatsoever)?(?: (?:on|about|regarding|concerning"
        "|related to|around|covering|to do with|dealing with|involving)(?= ))?",
        Fact.LIST,
    ),
)
