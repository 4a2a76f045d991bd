"""Whom to write to, and who organizes: whom a question asks for beside those who speak."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import ANYBODY, MAY, rule

RULES = (
    # Who leads one session gives it.
    rule(
        "who (?:leads|led|is leading|will lead|will be leading) (?:it|this|that|the (?:session|discussion"
        "|meeting))(?= ?[?.!,]| ?$)",
        Fact.WHO,
    ),
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
        f"(?:who|whom|which person)(?: else)? (?:to|{MAY} {ANYBODY}|{ANYBODY} {MAY})(?: (?:have|need|got|want) to)?"
        f" (?:email|ask"
        f"|contact|write(?: to)?"
        "|reach(?: out to)?|talk to|speak to|get in touch with|turn to|message|ping|call|address|bother|bug|poke"
        "|nag|pester|chase|dm|hit up|bribe|beg|annoy|harass|hassle|badger|convince|persuade|see(?= about)|go to"
        "|apply to"
        "|notify|inform|approach|tell)(?: an email)?(?: about| for| regarding| if| to)?(?: ·+){0,6}(?: (?:present"
        "|propose|speak"
        "|talk)(?: about| on)? (?:my|our|a|an|some) (?:(?!in |at )[^ ·?.!,]+ ){1,4}(?=(?:(?:in|at|for|to) |·)))?",
        Fact.CONTACT,
    ),
    rule(
        rf"(?:to|with) whom (?:{MAY} )?{ANYBODY} (?:{MAY} )?(?:to )?(?:write|turn|apply|address (?:myself|ourselves)"
        rf"|speak|talk|get in touch"
        "|correspond|send (?:it|this|that|them|my [^ ·?.!,]+))(?: about| beforehand| in advance| for this)?",
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
        "(?:who|which person|what person|by whom?)(?: all)?(?: is| are| was| were| has been)?(?: actually|"
        " currently| still"
        "| the person)?(?: who)? (?:organi[sz](?:es?|ers?|ing|ed)|runs?|running|hosts?|hosting|hosted"
        "|in charge(?: of)?|responsible(?: for)?|the (?:people|person|team|ones?) (?:behind|running"
        "|organizing)|chairs?|chairing|coordinat(?:es?|ing|or|ors)|leads?|leading|manages?|managing"
        "|arranges?|arranging|looks after|convenes?|behind(?= (?:(?:the |our )?·+(?: ·+){0,8}(?= ?[?.!]| ?$)|(?:it"
        "|this|that|all|these|them)(?= ?[?.!]| ?$"
        "| all)|(?:[^ ·?.!]+ ){0,5}?(?:seminars?|series|colloqui(?:um|a)|workshops?|forums?|clubs?|lunch(?:es)?"
        "|webinars?|groups?|server)(?![^ ]))))",
        Fact.ORGANIZERS,
    ),
    rule(
        "(?:the )?(?:boss|head|chief|chair|leader|director|host|one (?:who|that) (?:runs|organizes|hosts|leads)"
        "|person in charge) (?:of )?(?=(?:the |that |this |our )?(?:[^ ·?.!]+ ){0,3}?(?:series|seminars?"
        "|colloqui(?:um|a)"
        "|workshops?|forums?|clubs?|webinars?)(?![^ ]))",
        Fact.ORGANIZERS,
    ),
    rule(
        "(?:by whom (?:is |are |was |were )?(?:the |your |its |their |this |that )?(?:program(?:me)?s?|schedules?"
        "|list|series|calendar)"
        "(?: ·+){0,3}(?: (?:is|are|was|were|gets?))?|who(?: it is (?:that|who))? (?:makes?|sets?|draws?|puts?"
        "|compiles?|decides?(?: on)?"
        "|plans?|chooses?|fixes)(?: up| together| out)? (?:the |your |its |their |this )?(?:program(?:me)?|schedule"
        "|calendar|speakers)(?: of)?)"
        "(?: (?:made|set(?: up)?|drawn up|put together|compiled|decided(?: on)?|planned|chosen|fixed|arranged))?",
        Fact.ORGANIZERS,
    ),
    rule(
        "by whom? (?:is|are|was|were)(?= (?:[^ ?.!]+ ){1,6}(?:organi[sz]ed|run|hosted|chaired|led|coordinated|managed"
        "|arranged)(?![^ ]))",
        Fact.ORGANIZERS,
    ),
    # Whom somebody wants to write to, and by which address.
    rule(
        "(?:to |at |under |by |via )?(?:which|what) (?:electronic |e-?mail |mail )?address(?= (?:do|can|may"
        "|should|could"
        "|must|shall|does) (?:i|we|one|you|people) (?:use|write|take|need|reach|mail|email|contact)(?![^ ]))"
        "(?: (?:do|can|may|should|could|must|shall|does) (?:i|we|one|you|people) (?:use|write|take|need|reach"
        "|mail|email"
        "|contact)(?: to| for)?)",
        Fact.CONTACT,
    ),
    # Who is behind a thing has made it.
    rule(
        "who (?:is|are) (?:the )?(?:(?:person|one|man|woman|people) )?(?:responsible|in charge|head|leader|boss|chief)"
        "(?: (?:person|people|one))?(?: (?:of|for))",
        Fact.ORGANIZERS,
    ),
    rule("who (?:all )?(?:is|are|was|were) behind(?= )", Fact.WHO),
    rule(
        "(?:by )?(?:whom|who) (?:is|are|was|were)(?= [^?.!]{1,60} (?:organized|run|hosted|convened|coordinated|chaired"
        "|arranged)(?: by)?(?= ?[?.!,]| ?$))",
        Fact.ORGANIZERS,
    ),
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
        r"|hosts?(?= of|$| ?\?| 's)|conveners?|coordinators?|chairpersons?|moderators?)",
        Fact.ORGANIZERS,
    ),
)
