"""Who speaks, who wrote, who organizes: whom a question asks about, and whom to write to."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import ANYBODY, MAY, rule

RULES = (
    # Who wants to speak asks those who choose.
    rule(
        "(?:(?:how|where|whom?|can|could|may|do) )?(?:do |can |could |to |would )?(?:(?:i|we|one"
        "|someone) )?(?:have to |to )?(?:propose|suggest|submit|offer|volunteer|nominate|give|become|present"
        "|schedule) (?:a|an|my|some) (?:talk|speaker|presentation|topic|title|lecture|seminar)(?= ?(?:[?.!,]"
        "|$|·|(?:at|in|for|here|to|myself)(?![^ ])))",
        Fact.CONTACT,
    ),
    # Whom to ask, and who is behind it.
    rule(
        "(?:(?:is there|do (?:we|you) have|have (?:we|you) got) )?(?:an?|any|some|the|which|what) (?:[^ ·?.!]+ )?"
        "(?:address(?:es)?|emails?|persons?|body|someone|somebody|contacts?|organi[sz]ers?) (?:(?:that|which|whom?"
        "|where|to"
        f" which|to whom) )?(?:(?:{ANYBODY} )(?:{MAY} )|(?:for|to) )(?:write|mail|email|contact|ask|reach|send|turn"
        f"|talk|address"
        "|get in touch with|complain|questions?)(?: (?:an? |my )?(?:emails?|questions?|messages?|notes?))?(?: to)?"
        "(?: (?:about|regarding|concerning|for|on|with|if))?",
        Fact.CONTACT,
    ),
    rule(
        f"(?:where|whom?|how|to whom)(?: {MAY})?(?: {ANYBODY})?(?: to)? (?:send|direct|address|put|mail|write|drop)"
        " (?:an?|my|any|some|our)? ?(?:lines?|notes?|emails?|e-mails?|questions?|messages?|quer(?:y|ies)|mails?"
        "|words?|requests?)"
        "(?: to)?(?: (?:about|regarding|concerning|for|on|if))?",
        Fact.CONTACT,
    ),
    rule(
        f"(?:who|whom|which person)(?: else)? (?:to|{MAY} {ANYBODY}) (?:email|ask|contact|write(?: to)?"
        "|reach(?: out to)?|talk to|speak to|get in touch with|turn to|message|ping|call|address|bother|bug|poke"
        "|nag|pester|chase|dm|hit up"
        "|notify|inform|approach|tell)(?: an email)?(?: about| for| regarding| if| to)?",
        Fact.CONTACT,
    ),
    rule(
        f"how (?:{MAY} )?(?:{ANYBODY} )?(?:to )?(?:contact|reach|get (?:in touch|hold)(?: with| of)?|write to"
        "|email|get a hold of)|(?:get|getting|keep|be) in touch(?: with)?",
        Fact.CONTACT,
    ),
    rule(
        "who is (?:the |your )?(?:contact|point of contact)(?: person)?|(?:the )?(?:contact|email"
        "|e-mail)(?: (?:address(?:es)?|person|details?|info|information|data|id"
        "|for questions))?(?! (?:tracing|geometry|process|inhibition|law|author|filter|spam|classif))"
        "|contacts|(?:phone|telephone|mobile)(?: number)?|whom? (?:to|do i) (?:ask|contact|email"
        "|write)(?: to)?",
        Fact.CONTACT,
    ),
    rule(
        "who(?: all)?(?: is| are| was| were| has been)?(?: actually| currently| still"
        "| the person)?(?: who)? (?:organi[sz](?:es?|ers?|ing|ed)|runs?|running|hosts?|hosting|hosted"
        "|in charge(?: of)?|responsible(?: for)?|the (?:people|person|team|ones?) (?:behind|running"
        "|organizing)|chairs?|chairing|coordinat(?:es?|ing|or|ors)|leads?|leading|manages?|managing"
        "|arranges?|arranging|looks after|convenes?|behind(?= (?:(?:the |our )?·+(?: ·+){0,8}(?= ?[?.!]| ?$)|(?:it"
        "|this|that|all|these|them)(?= ?[?.!]| ?$"
        "| all)|(?:[^ ·?.!]+ ){0,5}?(?:seminars?|series|colloqui(?:um|a)|workshops?|forums?|clubs?|lunch(?:es)?"
        "|webinars?|groups?|server)(?![^ ]))))",
        Fact.ORGANIZERS,
    ),
    # Who is behind a thing has made it.
    rule("who (?:all )?(?:is|are|was|were) behind(?= )", Fact.WHO),
    rule(
        "(?:organi[sz]es?|organi[sz]ing|runs?|hosts?|chairs?|coordinates?) (?:something|anything|(?:any|a|one"
        "|some|which)"
        "(?: of the)? (?:series|seminars?|colloquium|workshops?))(?: here)?",
        Fact.ORGANIZERS,
    ),
    rule(
        "(?:what|which) (?:seminars?|series|colloqui(?:um|a)|workshops?|groups?|events?) (?:does|do|did|is"
        "|are) (?=(?:[^ ?.!]+ )"
        "{1,4}(?:run|running|organi[sz]e|organi[sz]ing|host|hosting|chair|chairing|coordinate"
        "|in charge of)(?: ?[?.!]|$))",
        Fact.ORGANIZERS,
    ),
    rule(r"which (?=[^ ·?.!]+ (?:runs|organi[sz]es|hosts|chairs|leads|coordinates) )", Fact.ORGANIZERS),
    rule(r"(?:run|runs|organi[sz]e|organi[sz]es|host|chair|coordinate)(?= ?[?.!]| ?$)", Fact.ORGANIZERS),
    rule(r"(?:organi[sz]ed|run|hosted|chaired|led|coordinated|managed) by(?= )", Fact.ORGANIZERS),
    rule(
        "(?:the )?(?:organi[sz]ers?|organizing (?:team|committee|person)|organi[sz]ation(?= of (?:the|this))"
        r"|hosts?(?= of|$| ?\?)|conveners?|coordinators?|chairpersons?|moderators?)",
        Fact.ORGANIZERS,
    ),
    # Papers.
    rule(
        "who (?:wrote|authored|co-authored|published|is the author of|are the authors of|has written)"
        "|(?:the )?authors?(?= of| ?[?]|$)|by whom is",
        Fact.PAPERS,
        Fact.WHO,
    ),
    rule(
        "(?:published|publish|publishes|publishing|written|authored|co-?authored|(?<=·) write|write(?="
        " (?:anything|something|about|on|papers?|a|any|what)(?![^ ]))"
        "|wrote)(?: (?:anything|something|a book|any books|any))?(?= ?(?:[?.!,;]|$|·|(?:about|on|recently"
        "|lately|so|with|together|in|before|and|any|a|something|papers?|besides|since|by|what|or)(?![^ ])))(?:"
        " what(?= ?[?.!]| ?$))?",
        Fact.PAPERS,
    ),
    rule(
        "what (?:else )?(?:did|does|do|has|have) (?=(?:[^ ?]+ ){1,6}(?:write|written|publish|published|author|authored)"
        "(?![^ ]))",
        Fact.PAPERS,
    ),
    rule(
        "(?:what|which) (?:other |more |of the )?(?:papers?|articles?|preprints?"
        "|publications?)(?: (?:do you (?:have|know)|are there|is there|have you got|did|has|have"
        "|does))?(?: (?:by|of|from|on|about)(?= the))?",
        Fact.PAPERS,
    ),
    rule(r"how many (?:papers?|articles?|preprints?|publications?)", Fact.PAPERS, Fact.COUNT),
    rule(
        "(?:(?:any|the|a|an|some|all|their|his|her|'s|list|latest|other|scientific|research|recent"
        "|have) ){0,4}(?:papers?|articles?|preprints?|publications?|manuscripts?(?! and| ?[?]?$)|bibliography"
        "|publication list|list of publications)(?: (?:where|that|which|in which|with|on|about|by|of|from"
        "|called|titled|entitled|named)(?= ))?(?! (?:folding|mills?|based microfl|clips?"
        "|(?:(?!the |th[ai][ts] |his |her |their |our |for |from |in |of |by |on |with |and |or |to |at )"
        "[^ ·?.!,:]{3,20} )?"
        "(?:talk|lecture|session|seminar)(?! (?:about|of|on))(?![^ ])))",
        Fact.PAPERS,
    ),
    # Where people belong.
    rule(
        "who (?:(?:currently|then|now) )?(?:employs|employed|(?:did|does|do|is|was"
        "|were) (?=(?:[^ ?]+ ){1,4}(?:work(?:ing)? for"
        "|employed by)(?![^ ])))|(?:for whom|whom? for) (?:did|does|do|is|was)|employed by(?: whom?)?|work(?:s|ed"
        "|ing)? for whom?",
        Fact.AFFILIATION,
    ),
    rule(r"(?:the )?(?:postal |street )?address(?= (?:for|of) )", Fact.WHERE),
    rule(
        "(?:at |in |from |with |for )?(?:which|what)(?: kind of)? (?:university|universities|institutes?"
        "|institutions?|school|department|lab|laboratory|company|organi[sz]ation|research group|faculty"
        "|college|country|city|uni|hospital|employer|affiliation)",
        Fact.AFFILIATION,
    ),
    rule(r"(?:the )?(?:affiliations?|employer|home institution|home university)(?= |$)", Fact.AFFILIATION),
    rule(
        r"where(?= (?:is|are|was|were|does|do|did|has) (?:[^ ?]+ ){0,6}?(?:from|based|work|works|working"
        "|worked|employed|affiliated|teach|teaches|teaching|taught|sit|located at|coming from"
        "|come from)(?![^ ]))(?! (?:is|was) (?:the|this|that|it) (?:talk|seminar|lecture))",
        Fact.AFFILIATION,
    ),
    # "Can you tell me where Meyer works?"
    rule(
        "where(?= (?!(?:is|are|was|were|does|do|did|has|the|this|that|i|we|you|it)(?![^ ]))(?:[^ ?.!,]+ ){1,4}(?:works?"
        "|worked|working|teaches|taught|is based|was based|is from|comes from|is (?:now|currently|these days))(?: now"
        "| these days| currently| at)?(?= ?[?.!,]| ?$))",
        Fact.AFFILIATION,
    ),
    rule(
        "where(?= (?:is|was|are|were) (?:he|she|they|·+(?: ·+){0,3})(?: (?:when (?:he|she|they) .{1,80}|now"
        "|before|then|(?:(?:for|at|during|in) )?·+(?: ·+){0,2}(?: one| time)?|these days|today"
        "|at|currently|nowadays|previously))? ?(?:[?.!]|$))(?! (?:is|was) ·+ (?:talk|seminar))",
        Fact.AFFILIATION,
    ),
    # The person.
    rule(
        "(?:where|when|what|(?:at |in |from )?(?:what|which) (?:uni|university|universities|school|college|institute"
        "|city"
        "|country|year|place|subject|field)) (?:did|has|had|was|were|does) (?:he|she|they|·+(?: ·+){0,5})"
        " (?:(?:first|originally|actually) )?(?:stud(?:y|ied)|train(?:ed)?|graduated?(?: from)?|educated|qualif(?:y"
        "|ied)"
        "|(?:do|get|got|take|taken|earn|receive|obtain|finish|complete|write|defend|done|go for|go to do)"
        " (?:(?:his|her|their|an?|the) )?(?:[^ ·?.!]+ )?(?:ph\\.?d\\.?|doctorate|degree|master|masters|thesis"
        "|dissertation|postdoc"
        "|training|studies|undergrad|undergraduate|bachelor|bachelors|residency|education)(?: 's)?(?: degree)?)"
        "(?: (?:at|in|from))?(?= ?(?:[?.!,]|$|·|(?:and|or|before|then)(?![^ ])))",
        Fact.BIO,
    ),
    rule(
        "(?:where|who|what|when|which [^ ]+) (?:is|was) (?:his|her|their|·+(?: ·+){0,5}) (?:ph\\.?d|doctorate|degree"
        "|alma mater"
        "|(?:ph\\.?d |doctoral |thesis )?(?:advisor|adviser|supervisor))(?: from| on| in)?(?= ?[?.!,]| ?$)",
        Fact.BIO,
    ),
    rule(
        "what (?=(?:is|was) (?:he|she|they|·+) (?:a |an |the )?(?:professor|prof|expert|specialist|lecturer"
        "|doctor|reader"
        "|student|researcher) (?:of|in|for)(?: ?[?.!,]| ?$))",
        Fact.BIO,
    ),
    rule(
        "what (?:does|do|did|is|are|was|has) (?=(?:[^ ?]+ ){1,6}(?:work on|working on|worked on|research"
        "|researching|do research on|do research in|studying|study|investigating|investigate|specialise in"
        "|specialize in|specialised in|specialized in|interested in|into)(?: ?[?.!,]|$| ·| (?:these|now|at"
        "|in|besides|exactly|and)))",
        Fact.BIO,
        Fact.PAPERS,
    ),
    rule(
        "(?:what|which) (?:position|job|role|rank|degree|post|chair|field|discipline|area"
        "|subject)(?= (?:does|did|is|was|has|do) )",
        Fact.BIO,
    ),
    rule(
        "what (?=(?:does|did|do|is|was) (?:[^ ?,]+ ){1,5}(?:do|doing|study|studied|by training|by profession"
        "|known for|famous for|specialize|up to)(?: ?[?.!,]|$| ·| (?:before|after|for|exactly|in|at|and|now"
        "|else|these|originally|when|by|there|with)(?![^ ])))(?!(?:does|did|do|is|was|are) (?:(?:talk|paper"
        "|i|we|you|it|abstract) |the (?!speaker|guy|man|woman|person|presenter|lecturer)|[^?]{0,60}(?:have"
        "|had|has) to do ))",
        Fact.BIO,
    ),
    rule(
        "(?:the |short |any |a |'s ){0,4}(?:bio|biography|bios|cv|curriculum vitae|resume|career|background"
        "|backgrounds|vita|academic background|credentials)(?= ?(?:[?.!,;:/+-]|$|·|(?:of|and|for|please|on"
        "|or|to|info|from|in|about)(?![^ ])))",
        Fact.BIO,
    ),
    rule(
        r"(?:'s |his |her |their |·+ )(?:field|discipline|specialism)(?= ?[?.!]| ?$)",
        Fact.BIO,
    ),
    rule(
        "(?:the )?(?:(?:main |current )?research (?:interests?|areas?|fields?|focus|topics?|area of)"
        "|field of (?:research|work|study)|fields? of expertise|area of expertise|expertise"
        "|speciali[sz]ation|specialty|speciality|area of research|(?:working|work) area|occupation"
        "|profession)",
        Fact.BIO,
    ),
    rule(
        "(?:the )?(?:home ?pages?|websites?|web ?pages?|personal (?:page|site|website)"
        "|web site)(?! (?:fingerprinting))",
        Fact.HOMEPAGE,
    ),
    rule(
        r"(?:the |his |her |their )?research(?: work)?(?= (?:about|of|by) | about| ?[?.!]| ?$)", Fact.BIO, Fact.PAPERS
    ),
)
