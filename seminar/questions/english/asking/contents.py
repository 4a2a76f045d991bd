"""What a talk is called, what it is about, and how it stands."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import GAP, rule
from seminar.questions.english.vocabulary import GATHERING, SEVERAL

RULES = (
    # Status.
    rule(
        f"what (?:has |have |had )?(?:happened|become|became)(?: (?:to|with|of))(?= .{{1,80}}(?:{GATHERING}|one"
        f"|series)(?![^ ]))",
        Fact.STATUS,
    ),
    # Who stood before a closed door asks what became of it.
    rule(
        "(?:and |but |so )?(?:(?:nobody|no one|noone|not a soul|none) (?:(?:was|were|is|showed|turned|came|at)"
        " )?(?:(?:all )?"
        "there|here|up|around|came|inside|in the room)|(?:the |it was an )?(?:room|hall|place) (?:was |is )?(?:empty"
        "|dark|locked"
        "|closed)|(?:did|does) it (?:even |not )?(?:happen|take place)|door (?:was |is )?(?:locked|closed))(?="
        " ?[?.!,]| ?$)",
        Fact.STATUS,
    ),
    rule(r"(?:the )?status(?= of| ?[?]|$| update)", Fact.STATUS),
    # Titles.
    rule(
        r"(?:(?:the|'s|its|exact|full|talk|their|his|her|what|which|a) ){0,4}(?:titles?|headline"
        "|heading)(?= ?(?:[?.!,;:/+&-]|$|·|(?:of|and|for|please|is|was|does|do|did|in|again|will|on|by|are"
        "|from|yet|or|with|known|has|have)(?![^ ])))",
        Fact.TITLE,
    ),
    rule(
        "what (?:is|are|will|does|do|did|was|would) (?:he|she|they|·+(?: ·+){0,3}) (?:going to "
        "|planning to )?(?:call|calling"
        "|name|naming|title)(?: (?:it|this|that|(?:his|her|their|the) (?:talk|lecture|session|thing|one)))",
        Fact.TITLE,
    ),
    rule(
        rf"(?:(?:what|how) (?=(?:is|was|are|were|will) .{{0,100}}(?:called|named|titled|entitled)(?![^ ])))"
        f"|(?:the )?name of (?:the |this |that |his |her )?(?=(?:(?:[^ ?.!,]+ ){{0,4}}'s )?{GATHERING}(?![^ ]))",
        Fact.TITLE,
    ),
    # That there is such a talk is taken for granted.
    rule(
        "(?:which|what)(?: (?:talk|lecture|seminar|session|colloquium))? (?:is|was) the one(?= )"
        "(?!.{1,120} about ?[?.!]?$)",
        Fact.TITLE,
    ),
    rule(r"(?:and |, )?with what(?= ?[?.!]| ?$)", Fact.TITLE),
    rule(
        "(?:about |on )?what (?:topic|subject|theme)s?|(?:the |'s |what is the |what was the |an? |any "
        r"|its ){0,4}(?:topics?|subjects?|theme)(?= ?(?:[?.!,;:/+&-]|$|·|(?:of|and|for|please|is|was|in"
        "|again|will|on|at|by|are|from|yet|already|known|set|so far|announced|now|going|to be|gonna|supposed|meant"
        "|exactly|then|when|this)(?![^ ])))",
        Fact.TITLE,
    ),
    rule(
        "(?:about what|on what|what (?:about )?)(?: else)? ?(?=(?:(?:is|was|are"
        r"|were) (?:[^ ?]+ ){1,7}?(?:speaking|talking|presenting|lecturing|giving|covering|discussing"
        "|going to (?:speak|talk|present|lecture))|(?:[^ ?]+ ){1,5}?(?:wants?|wanted|plans?|planned|intends?|hopes?"
        "|means"
        "|chose|has chosen|have chosen|decided|(?:is|are) (?:planning|hoping)|would like|likes)"
        " to (?:speak|talk|present|lecture)|(?:will|does|did|do|shall|would"
        "|can) (?!(?:the|this|that|it|your|our) (?!speaker|guy|man|woman|person|presenter"
        r"|lecturer))(?:[^ ?]+ ){1,7}?(?<!the )(?<!that )(?<!this )(?<!his )(?<!her )(?:speak|talk|present|lecture"
        r"|give)"
        "|(?:has"
        r"|have|had) (?:[^ ?]+ ){1,7}?(?:spoken|talked|presented|lectured|given|covered|discussed)"
        r"|(?:[^ ?]+ ){1,5}?(?:is|was|will be) (?:speaking|talking|presenting|lecturing)"
        r"|(?:[^ ?]+ ){1,5}?(?:spoke|talked|presented|will (?:speak|talk|present)|speaks|presents|gave (?:a"
        "|the|her|his|their) talk))(?: (?:us |to us )?(?:about|on))?(?: ?[?.!,·]|$| (?:yet|already|exactly|and|at|in"
        "|here|last|next|this|then|again|to|us|on|of|with|for|when|please|if)(?![^ ])))",
        Fact.TITLE,
    ),
    # What it is about.
    rule(
        "(?:and |so )?(?:what (?:is|was|were|are) )?(?:the |its |his |her |their |'s ){0,2}(?:main |key |basic "
        "|general "
        "|central |core |overall )?(?:arguments?|take-?aways?|(?:take ?home )?messages?|conclusions?|gist|punchline"
        "|bottom line|findings?|idea|point)(?= ?(?:[?.!,]|$|·|(?:of|in|behind|from|there|again|made|here)(?![^ ])))",
        Fact.ABSTRACT,
    ),
    rule(r"^(?:·+ |and |so |but |ok ){0,4}(?:on|about) what(?: exactly| then| again)?(?= ?[?.!]| ?$)", Fact.TITLE),
    rule(
        "(?:to speak|to talk|speaking|talking|talks?|speaks?|lectures?|present|presenting|lecturing) (?:on|about|of)"
        " what(?: exactly| again)?(?= ?[?.!]| ?$)",
        Fact.TITLE,
    ),
    rule(
        "(?:and )?(?:about|of|on) what (?:it |does it |is it |does |do )?(?:goes?|treats?"
        "|deals?)(?: it)?(?: (?:about|in"
        "|with))?|what (?:it|does it) (?:goes?|treats?|deals?) (?:about|of|with)",
        Fact.ABSTRACT,
    ),
    rule(r"^(?:·+ ){0,8}explain(?= )", Fact.ABSTRACT),
    rule(
        "(?:which|what) abstracts?(?= (?:mention|contain|talk|deal|discuss|cover|include|say|speak"
        r"|use)\w{0,3}(?![^ ]))",
        Fact.LIST,
    ),
    # "Which talk dealt with owls" takes it that there is one.
    rule(
        "(?:what|which) (?:talk|lecture|presentation|session)(?= (?:(?:is|was|will be|that) )?(?:about|deal(?:s|t|ing)?"
        " with|cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?|mention(?:s|ed|ing)?|touch(?:es|ed|ing)? (?:on|upon)"
        "|look(?:s|ed|ing)? (?:at|into)) )",
        Fact.TITLE,
    ),
    rule(
        "which (?:one|ones|talk|of (?:them|those|these))(?: (?:is|are|was|were|will be))?(?= (?:about|on"
        r"|deals?|covers?|comes?|dealt|covered|mention\w*|discuss\w*|after|before|·)(?![^ ]))",
        Fact.LIST,
    ),
    rule(
        r"(?:and )?what about(?= ?[?.!]| ?$)|what is the (?:deal|story) (?:with|behind)|what is up with",
        Fact.ABSTRACT,
    ),
    rule(
        r"(?:(?:the|'s|its|full|whole|complete|entire|short|brief|quick|rough|concise|one-line|two-line|an|any|a"
        r"|talk|there) ){0,4}(?:abstracts?"
        "|summary|summaries|summari[sz]e|recaps?|synopsis|tl;dr|tl ;dr|tl; dr|tldr|tl-dr|gist|description|outline"
        "|overview(?! of (?:everything|all|what|upcoming|events"
        "|talks|seminars|(?:the |our |your |this )(?:upcoming |coming |next |whole |·+ )?(?:talks|seminars"
        "|lectures|events|program|schedule|week|month|term|semester|year|season|series)))"
        "|blurb|precis)(?: of| for| on| to)?(?= |$)(?! (?:algebra|interpretation|syntax))",
        Fact.ABSTRACT,
    ),
    rule(
        f"what (?=(?:[^ ?.!]+ ){{1,24}}?about(?: ?[?.!,:)]|$|{GAP} ?[?.!,]|{GAP}$| (?:again|exactly|please"
        "|and|today|though|then|if|in|actually|really|roughly|anyway|when|where|who|at|on)(?![^ ])))",
        Fact.ABSTRACT,
    ),
    rule(
        r"(?:sum (?:up|it up|this up|that up)|walk me through|boil (?:down|it down)|break (?:down|it down)|fill me in"
        r" on|bring me up to speed on|give me the gist of)(?= |$)",
        Fact.ABSTRACT,
    ),
    # "Short version of …", "in one line".
    rule(
        "(?:(?:the|a|just|only) ){0,2}(?:(?:very |super )?(?:short|quick|condensed|brief|simple|one[ -]sentence|60"
        "[ -]seconds?) version|(?:in |just )?(?:one|1|a single|two|2) (?:lines?|sentences?))(?: of)?(?= ?(?:[?.!,:]|$|·"
        "|(?:what|on|about|please|the|that|this|of|it)(?![^ ])))",
        Fact.ABSTRACT,
    ),
    rule(
        "what (?:it|that|this|the (?:talk|lecture|session)) (?:was|is|will be|were) (?:all )?(?:about|on)(?= ?[?.!,]|"
        " ?$)",
        Fact.ABSTRACT,
    ),
    rule(
        "what (?:does|did|do|will|can) (?:that|this|the|they|it|he|she)(?: ·+| [^ ·?.!]+){0,8}? (?:do|say|show|find"
        "|conclude|claim|report|mean) (?:with|about|to|on|of|for) (?:them|it|that|this|those|these)(?= ?[?.!,]| ?$)",
        Fact.ABSTRACT,
    ),
    rule(
        "what (?:is|was|were|got|gets) (?:being )?(?:discussed|covered|presented|treated|dealt with|talked about"
        "|addressed)(?= ?[?.!,]| ?$| ·| (?:in|at) (?!the (?:discussion|debate|q))|(?: (?:there|then))(?![^ ]))",
        Fact.ABSTRACT,
    ),
    rule(
        "what (?:will|is going to|shall|would) (?:(?:it|they|we|he|she) )?be (?:discussed|covered|presented|treated"
        "|dealt with|talked about|addressed|explained|shown|discussing|covering)(?= ?[?.!,]| ?$| ·)",
        Fact.ABSTRACT,
    ),
    rule(r"in what (?:sense|way|respect)s?", Fact.ABSTRACT),
    # "Is the hour fixed?"
    rule(
        "(?:is|are|has|have|was) (?:the|its|their|your|an|any) (?:exact |start(?:ing)? |precise )?(?:hour|time|date"
        "|day|slot)"
        " (?:been )?(?:already )?(?:fixed|set|known|confirmed|decided|settled|announced|certain|clear|final)(?: yet|"
        " already)?",
        Fact.WHEN,
    ),
    rule(
        "(?:is|are|has|have|was) (?:the|its|their|your|a|any) (?:room|venue|place|location) (?:been )?(?:already"
        " )?(?:fixed|set|known|confirmed|decided|settled|announced|certain|clear|final)(?: yet| already)?",
        Fact.WHERE,
    ),
    rule(
        r"what (?:is|was|will|were) (?:it|that|this|the (?:talk|lecture)|they)(?: be)? on(?= ?[?.!,]| ?$)",
        Fact.ABSTRACT,
    ),
    # "Two talks on 19 May – what were they?"
    rule(
        rf"(?:{SEVERAL}|two|three|both)(?![^ ]).{{1,100}}[,:;.?-] (?:and |so )?(?P<take>what (?:are|were) (?:they"
        rf"|those|these))"
        "(?: (?:called|again))?(?= ?[?.!]| ?$)",
        Fact.LIST,
    ),
    # "'Baskets' in today's webinar, what's that?"
    rule(
        "(?<=[,:;.?-] )(?:and |so )?what (?:is|are|was|were) (?:that|this|it|those|these|they)(?: (?:all|then|again"
        "|exactly|anyway|even|supposed to (?:be|mean)|meant to be)){0,2}(?= ?[?.!]| ?$)",
        Fact.ABSTRACT,
    ),
    rule(
        r"about what (?=(?:is|was|will|are) )|what (?=(?:does|did|will|do|would) (?:[^ ?]+ ){1,9}(?:cover"
        "|deal with|treat|discuss|address|explain|be about|entail|involve|contain|mean|show|say|teach|argue"
        "|find|claim|conclude)(?![^ ]))",
        Fact.ABSTRACT,
    ),
    rule(
        "(?:tell (?:me|us) (?:(?:something|more|a bit|a little|a bit more) )?(?:about|of|on)|what do (?:you"
        "|we) know (?:about|of)|info(?:rmation)? (?:about|on)|more about) (?=(?:the |this |that )?(?:person"
        "|speaker|guy|woman|man|lady|presenter|lecturer|researcher|professor|scientist|one who|dr|prof)(?![^ ]))",
        Fact.BIO,
    ),
    rule(
        "(?:(?:an?|the|any|some|short|brief|small|little|quick) ){0,3}(?:biographical|biographic|personal|introductory)"
        " (?:notes?|details?|sketch(?:es)?|information|info|data|facts?|lines?|words?|summary|blurb|background)"
        "(?: (?:on|about|of|for))?",
        Fact.BIO,
    ),
    rule(
        "what is (?:his|her|their|the (?:speaker|lecturer|presenter|guest) 's) (?:life )?(?:story|deal|history"
        "|background)"
        "|(?:anything|something|what) (?:(?:else|more) )?(?:that )?(?:you|we) (?:know|have|can (?:tell|say)|could"
        " (?:tell"
        "|say))(?: (?:me|us))? (?:about|on) (?=(?:the |this |that )?(?:him|her|them|his|speaker|guy|woman|man"
        "|lady|person"
        "|gentleman|lecturer|presenter|guest)(?![^ ]))"
        "|(?:some |a few |a couple of )?(?:words?|lines?|sentences?|facts?) (?:about|on) (?=(?:who (?:he|she|the)"
        "|him|her|them|his person|her person|the (?:speaker|lecturer|presenter|guest))(?![^ ]))",
        Fact.BIO,
    ),
    # A chair's "a line or two about her".
    rule(
        "(?:(?:just|only|short|brief|quick|nice|the|something like) )?(?:(?:an?|one|two|three|some|few|any|couple|of"
        "|few) ){1,3}"
        "(?:(?:short|brief|quick|nice|simple) )?(?:lines?|words?|sentences?|facts?|blurb|bits?|intro(?:duction)?s?"
        "|paragraph)(?: or (?:two|three|so))? (?:about|on|for|to introduce)(?= )",
        Fact.ABSTRACT,
    ),
    rule(
        "(?:what (?:do|can|should|could|shall|to) )?(?:i |we )?(?:say|mention)(?: (?:when|while|in))? (?:i |we )?"
        "introduc(?:e|ing)|how (?:do|can|should|could|shall|to) (?:i |we )?introduce",
        Fact.BIO,
    ),
    rule(
        "(?:more |further |some |any |all )?(?:infos?|information|details|particulars|content"
        "|contents)(?: (?:about|on|for|of|regarding))?(?= |$)(?! (?:theory|theoretic|geometry|retrieval"
        "|bottleneck|extraction|design|systems?|security|entropy))",
        Fact.ABSTRACT,
    ),
    rule(
        "(?<!will )tell (?:me|us) (?:(?:something|more|a bit|a little|a bit more|a little more|a few words|all"
        "|everything) )?(?:about|of|on)|more about|describe",
        Fact.ABSTRACT,
    ),
)
