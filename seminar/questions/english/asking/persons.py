"""Who wrote, who somebody is, where they work and where they were taught."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import rule

RULES = (
    # "Has she left our university?"
    rule(
        "(?<![^ ])(?P<take>(?:left|leaving|moved on from|quit|departed from|gone from) (?:(?:our|this|the|your)"
        " (?:universit(?:y|ies)"
        "|department|institute|faculty|group|place|school|college|uni|lab)|us|here))(?: for (?:good|somewhere"
        " else))?(?= ?[?.!,]| ?$)",
        Fact.AFFILIATION,
    ),
    rule(
        "(?:has|have|did) (?=(?:[^ ·?.!,]+ ){1,4}(?:leave|left|quit) (?:our|this|the) (?:universit|department"
        "|institute|faculty))",
        Fact.AFFILIATION,
    ),
    # Papers.
    rule(
        "who (?:wrote|authored|co-authored|published|is the author of|are the authors of|has written)"
        "|(?:the )?authors?(?= of| ?[?]|$)|by whom (?:is|was|were|are)(?= [^?]{0,80}(?:written|authored|published"
        "|papers?"
        "|preprints?|articles?|manuscripts?)(?![^ ]))",
        Fact.PAPERS,
        Fact.WHO,
    ),
    rule(
        "(?:published|publish|publishes|publishing|written|authored|co-?authored|(?<=·) write|write(?="
        " (?:anything|something|about|on|papers?|a|any|what)(?![^ ]))"
        "|wrote)(?: (?:anything|something|a book|any books|any))?(?= ?(?:[?.!,;]|$|·|(?:about|on|recently"
        "|lately|so|with|together|in|before|and|any|a|something|papers?|besides|since|by|what|or|against|for|like"
        "|that)(?![^ ])))(?: what(?= ?[?.!]| ?$))?",
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
        "|have|underlying|accompanying|corresponding|associated|published|full) ){0,4}(?:papers?|articles?"
        "|preprints?|publications?|manuscripts?(?! and| ?[?]?$)|bibliography"
        "|publication list|list of publications)(?: (?:where|that|which|in which|with|on|about|by|of|from"
        "|called|titled|entitled|named)(?= ))?(?! (?:folding|mills?|based microfl|clips?"
        "|(?:(?!the |th[ai][ts] |his |her |their |our |for |from |in |of |by |on |with |and |or |to |at )"
        "[^ ·?.!,:]{3,20} )?(?:talk|lecture|session|seminar)(?! (?:about|of|on))(?![^ ])))",
        Fact.PAPERS,
    ),
    rule(
        "where(?= (?:is|was|were) .{1,60} and (?:where )?(?:(?:is|are|was|were) )?(?:(?:he|she|they) )?(?:now|nowadays"
        "|today|these days|currently|before)(?![^ ]))",
        Fact.AFFILIATION,
    ),
    rule(
        "(?:in )?(?:what|which)(?: (?:academic )?(?:subjects?|fields?|disciplines?|areas?))?(?= (?:(?:does|do|did|has"
        "|have) )?"
        "(?:he|she|they|·+|the (?:speaker|lecturer|guest|presenter))(?: ·+| [^ ·?.!,]+){0,4} (?:hold|holds|held|have"
        "|has|had|got"
        "|taken|earned|earn|take) (?:(?:an?|her|his|their|any) )?(?:degrees?|doctorate|ph\\.?d|qualifications?)(?![^"
        " ]))",
        Fact.BIO,
    ),
    rule(
        "(?:hold|holds|held) (?:(?:an?|her|his|their|any) )?(?:degrees?|doctorate|ph\\.?d|qualifications?)(?: (?:in"
        "|from|on))?",
        Fact.BIO,
    ),
    rule("(?:anything|something|everything|nothing)(?: ·+)? in (?:writing|print)|written works?", Fact.PAPERS),
    # Where they were taught.
    rule(
        "(?:where|when|what|(?:at |in |from )?(?:what|which) (?:uni|university|universities|school|college|institute"
        "|city|country|year|place|subject|field)) (?:did|has|had|was|were|does) (?:he|she|they|·+(?: ·+){0,5})"
        " (?:(?:first|originally|actually) )?(?:stud(?:y|ied)|train(?:ed)?|graduated?(?: from)?|educated|qualif(?:y"
        "|ied)|(?:do|get|got|take|taken|earn|receive|obtain|finish|complete|write|defend|done|go for|go to do)"
        " (?:(?:his|her|their|an?|the) )?(?:[^ ·?.!]+ )?(?:ph\\.?d\\.?|doctorate|degree|master|masters|thesis"
        "|dissertation|postdoc"
        "|training|studies|undergrad|undergraduate|bachelor|bachelors|residency|education)(?: 's)?(?: degree)?)"
        "(?: (?:at|in|from))?(?= ?(?:[?.!,]|$|·|(?:and|or|before|then)(?![^ ])))",
        Fact.BIO,
    ),
    rule(
        "(?:where|who|what|when|which [^ ]+) (?:is|was|were) (?:his|her|their|·+(?: ·+){0,5})(?: 's)? (?:ph\\.?d"
        "|doctorate|degrees?|(?:(?:phd|doctoral|master(?: 's)?|bachelor(?: 's)?) )?(?:thesis|dissertation)|alma mater"
        "|(?:ph\\.?d |doctoral |thesis )?(?:advisor|adviser|supervisor))(?: from| on| in| about)?(?= ?[?.!,]| ?$)",
        Fact.BIO,
    ),
    # Where people belong.
    rule(
        "where(?= (?:did|does|has|had) (?:he|she|they|·+(?: ·+){0,4}) (?:used? to (?:be|work|teach|sit)|been)(?![^ ]))",
        Fact.AFFILIATION,
    ),
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
        "|college|country|city|uni|hospital|employer|affiliation|clinic|observatory|firm|museum|agency|academy"
        "|practice|ministry|foundation)(?: or (?:other )?(?:[a-z]+))?",
        Fact.AFFILIATION,
    ),
    rule(
        "(?:(?<=his )|(?<=her )|(?<=their )|(?<='s ))(?:(?:current|present|home|own|new) )?(?:university|institution"
        "|institute"
        "|uni|lab|department|company|college|school|hospital|country|city)(?= ?[?.!,]| ?$| ·| (?:and|please|again"
        "|now)(?![^ ]))",
        Fact.AFFILIATION,
    ),
    rule(
        r"(?:^(?:·+ |and |so ){0,3}from where|where from)(?: exactly| then)?(?= ?[?.!]| ?$)",
        Fact.AFFILIATION,
    ),
    # "Where was Meyer before he moved?"
    rule(
        "where(?= (?:was|were|did) (?:[^ ?.!]+ ){1,5}?(?:before|until|till) (?:he|she|they|(?:the|his|her|their|that)"
        " move)(?![^ ]))",
        Fact.AFFILIATION,
    ),
    # "Meyer's new job is where?"
    rule(
        "(?:where is |what is )?(?:(?<='s )|(?<=his )|(?<=her )|(?<=their ))(?:new|current|present|next|latest)"
        " (?:job|employer|workplace|position|post|work place)(?: (?:is )?(?:where|at|in))?(?= ?[?.!,]| ?$)",
        Fact.AFFILIATION,
    ),
    # "She is not in Kiel any more, where then?"
    rule(
        "(?:(?:he|she|they|who) )?(?:(?:is|are|was|were) )?(?:(?:not|no longer) (?:at|in|with) (?!the (?:talk|seminar"
        "|room))[^ ·?.!,]+(?: [^ ·?.!,]+){0,3}?(?: any ?more| any longer| now)?|(?:has |have )?left [^ ·?.!,]+)"
        "(?: (?:i think|right|i guess|or))?(?: ·+)*(?: ?[?.!,;-]){1,3} (?:so |and |but )?where(?: (?:then|now|else|to"
        "|is (?:he|she)|are they))*(?= ?[?.!,]| ?$)",
        Fact.AFFILIATION,
    ),
    rule(
        r"where (?:is|are|was|were|does|do) each(?: one| of (?:them|these|those|the two))?(?: (?:work|now|at))?",
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
        "where(?= (?!(?:is|are|was|were|does|do|did|has|the|this|that|i|we|you"
        "|it)(?![^ ]))(?:[^ ?.!,]+ ){1,4}(?:works?"
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
    # "How are the two called?", "what's the guest called?"
    rule(
        "(?:what|how) (?:is|are|was|were) (?:he|she|(?:the|that|this|these|those) (?:(?:two|three|[^ ·?.!,]+) )?"
        "(?:speakers?|persons?|people|presenters?|lecturers?|guests?|visitors?|guys?|wom[ae]n|m[ae]n|lady|ladies"
        "|gentlem[ae]n|professors?|profs?|two|duo|pair)) (?:called|named)"
        "|how (?:he|she|they) (?:is|are|was|were) (?:called|named)|how (?:is|are) they (?:called|named)",
        Fact.WHO,
    ),
    rule(
        "(?:what (?:do|can) (?:you|we|i) (?:know|say|tell (?:me|us|you))|(?:(?:tell|say) (?:(?:me|us) )?(?:·+ )?)?"
        "(?:something|a bit|a little|a few words|more)) (?:about|of|on) (?=(?:her|him|them)(?![^ ]))",
        Fact.BIO,
    ),
    # The person.
    rule(
        "what (?=(?:is|was) (?:he|she|they|·+) (?:a |an |the )?(?:professor|prof|expert|specialist|lecturer"
        "|doctor|reader|student|researcher) (?:of|in|for)(?: ?[?.!,]| ?$))",
        Fact.BIO,
    ),
    rule(
        "(?:on|in) (?:what|which (?:field|area|subject)s?) (?:does|do|did|is|are|was)(?= (?:[^ ?]+ ){1,5}(?:work"
        "|working"
        "|research|researching|specialize)(?: ?[?.!,]|$))",
        Fact.BIO,
        Fact.PAPERS,
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
        "(?:the |short |any |a |'s ){0,4}(?:bio|biography|bios|cv|curriculum vitae"
        "|(?<!seminar )(?<!series )(?<!colloquium )(?<!talks )(?<!it )(?<!seminars )(?<!lunch )resume|career|background"
        "|backgrounds|vita|academic background|credentials)(?= ?(?:[?.!,;:/+-]|$|·|(?:of|and|for|please|on"
        "|or|to|info|from|in|about)(?![^ ])))",
        Fact.BIO,
    ),
    rule(
        r"(?:'s |his |her |their |·+ )(?:(?:current|present|exact|official|academic|actual) ){0,2}(?:field|discipline"
        r"|specialism|positions?|job titles?|jobs?|roles?|rank|posts?|chair)(?: (?:there|now|currently|these"
        r" days|again|at the moment|exactly|called|at ·+| ·+){1,3})?(?= ?[?.!,]| ?$)",
        Fact.BIO,
    ),
    rule(
        "(?:the )?(?:(?:main |current )?research (?:interests?|areas?|fields?|focus|topics?|area of)"
        "|field of (?:research|work|study)|fields? of expertise|area of expertise|expertise"
        "|speciali[sz]ation|specialty|speciality|area of research|(?:working|work) area|occupation|profession)",
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
