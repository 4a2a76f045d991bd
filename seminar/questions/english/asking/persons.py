"""Who wrote, who somebody is, where they work and where they were taught."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import asks

_NAMES = {
    "paper": "(?:(?:paper|article|preprint|publication)s?)",
    "speaker": "(?:speaker|lecturer|guest|presenter)",
    "phd": r"(?:ph\.?d\.?|doctorate)",
}
RULES = (
    *asks(
        """
        # "Has she left our university?"
        place = universit(y|ies)|department|institute|faculty|group|place|school|college|uni|lab
        {(left|leaving|moved on from|quit|departed from|gone from) ((our|this|the|your) <place>|us|here)}
            [for (good|somewhere else)] =>

        (has|have|did) -> (<words> (leave|left|quit) (our|this|the) (university|department|institute|faculty))
        """,
        Fact.AFFILIATION,
    ),
    # Papers.
    *asks(
        """
        who (wrote|authored|co-authored|published|is the author of|are the authors of|has written)
        [the] author[s] => of
        by whom (is|was|were|are) -> (<words> (written|authored|published|<paper>|manuscript[s]))
        """,
        Fact.PAPERS,
        Fact.WHO,
        **_NAMES,
    ),
    *asks(
        """
        something = anything|something|a book|any books|any
        (publish[ed|es|ing]|written|authored|co~authored|wrote|<- (`·`) write
            |write -> (anything|something|about|on|paper[s]|a|any|what)) [<something>]
            => (about|on|recently|lately|so|with|together|in|before|and|any|a|something|paper[s]|besides|since|by|what
            |or|against|for|like|that|·) [what =>]

        what [else] (did|does|do|has|have) -> (<words> (write|written|publish[ed]|author[ed]))

        (what|which) [other|more|of the] <paper> [do you (have|know)|are there|is there|have you got|did|has|have|does]
            [(by|of|from|on|about) -> the]
        """,
        Fact.PAPERS,
        **_NAMES,
    ),
    *asks("how many <paper>", Fact.PAPERS, Fact.COUNT, **_NAMES),
    *asks(
        """
        which = the|any|a|an|some|all|their|his|her|'s|list|latest|other|scientific|research|recent|have|underlying
            |accompanying|corresponding|associated|published|full
        # "The talk with the paper folding", "the paper session": no papers.
        little = the|this|that|its|his|her|their|our|for|from|in|of|by|on|with|and|or|to|at
        [<which>]* (<paper>|manuscript[s] -/> and `(?! ?[?]?$)`|bibliography|publication list|list of publications)
            [(where|that|which|in which|with|on|about|by|of|from|called|titled|entitled|named) -> <any>]
            -/> (folding|mill[s]|based microflu|clip[s]|
            [`(?!`<little> `)[^ ·?.!,:]{3,20}`] (talk|lecture|session|seminar) -/> (about|of|on))
        """,
        Fact.PAPERS,
        **_NAMES,
    ),
    *asks(
        """
        where -> ((is|was|were) `.{1,60}` and [where] [is|are|was|were] [he|she|they]
            (now|nowadays|today|these days|currently|before))
        """,
        Fact.AFFILIATION,
    ),
    # Where they were taught.
    *asks(
        """
        degree = (degree|doctorate|phd|ph.d|qualification)[s]
        a = a[n]|her|his|their|any
        [in] (what|which) [[academic] (subject|field|discipline|area)[s]]
            -> ([do|does|did|has|have] (<they>|the <speaker>) [·|_]*
            (hold[s]|held|have|has|had|got|taken|earn[ed]|take) [<a>] <degree>)

        (hold[s]|held) [<a>] <degree> [in|from|on]
        """,
        Fact.BIO,
        **_NAMES,
    ),
    *asks(
        """
        (anything|something|everything|nothing) [·] in (writing|print)
        written work[s]
        """,
        Fact.PAPERS,
    ),
    *asks(
        """
        place = uni|university|universities|school|college|institute|city|country|year|place|subject|field
        take = do|done|go for|go to do|get|got|take|taken|earn|receive|obtain|finish|complete|write|defend
        degree = <phd>|degree|master[s]|bachelor[s]|thesis|dissertation|postdoc|training|studies|undergrad[uate]
            |residency|education
        school = uni|university|college|school|(law|med|medical|business|art|grad|graduate) school
        (where|when|what|[at|in|from] (what|which) <place>) (did|has|had|was|were|does) <they>
            [first|originally|actually] (stud(y|ied)|train[ed]|graduate[d]|educated|qualif(y|ied)|major[ed]
            |<take> [his|her|their|a[n]|the] [_] <degree> ['s] [degree])
            [at <school>|(as|to be|to become) a[n] _ [_]|as|at|in|from] => (and|or|before|then|·)

        (did|has|had) <they> [ever|also] (stud(y|ied)|train[ed]|graduate[d]|qualif(y|ied))
            (in|at|from|with|under|as) <words> =>

        thesis = [phd|doctoral|(master|bachelor) ['s]] (thesis|dissertation)
        advisor = [phd|ph.d|doctoral|thesis] (advisor|adviser|supervisor)
        (where|who|what|when|which _) (is|was|were) (his|her|their|· [·]*) ['s]
            (<phd>|degree[s]|<thesis>|alma mater|<advisor>) [from|on|in|about] =>
        """,
        Fact.BIO,
        **_NAMES,
    ),
    # Where people belong.
    *asks(
        """
        where -> ((did|does|has|had) <they> (use[d] to (be|work|teach|sit)|been))

        who [currently|then|now] (employs|employed|(did|does|do|is|was|were) -> (<words> (work[ing] for|employed by)))
        (for whom|who[m] for) (did|does|do|is|was)
        employed by [who[m]]
        work[s|ed|ing] for who[m]
        """,
        Fact.AFFILIATION,
    ),
    *asks("[the] [postal|street] address -> (for|of)", Fact.WHERE),
    *asks(
        """
        place = university|universities|institute[s]|institution[s]|school|department|lab|laboratory|company
            |organi(s|z)ation|research group|faculty|college|country|city|uni|hospital|employer|affiliation|clinic
            |observatory|firm|museum|agency|academy|practice|ministry|foundation
        [at|in|from|with|for] (which|what) [kind of] <place> [or [other] `[a-z]+`]

        # "Her university?"
        place = university|institution|institute|uni|lab|department|company|college|school|hospital|country|city
        <- (his|her|their|'s) [current|present|home|own|new] <place> => (and|please|again|now|·)

        (<begin>from where|where from) [exactly|then] =>

        # "Where was Meyer before he moved?"
        where -> ((was|were|did) <words> (before|until|till) (he|she|they|(the|his|her|their|that) move))

        # "Meyer's new job is where?"
        [where is|what is] <- ('s|his|her|their) (new|current|present|next|latest)
            (job|employer|workplace|position|post|work place) [[is] (where|at|in)] =>

        # "She is not in Kiel any more, where then?"
        gone = (not|no longer) (at|in|with) -/> (the (talk|seminar|room)) _ ... [any~more|any longer|now]|[has|have]
            left _
        [he|she|they|who] [is|are|was|were] <gone> [i think|right|i guess|or] [·]* `[?.!,;-](?: ?[?.!,;-]){0,2}`
            [so|and|but] where [then|now|else|to|is (he|she)|are they]* =>

        where (is|are|was|were|does|do) each [one|of (them|these|those|the two)] [work|now|at]

        [the] (affiliation[s]|employer|home institution|home university) => <any>

        works = from|based|work[s|ing|ed]|employed|affiliated|teach[es|ing]|taught|sit|located at|coming from|come from
        where -> ((is|are|was|were|does|do|did|has) [<words>] <works>)
            -/> ((is|was) (the|this|that|it) (talk|seminar|lecture))

        # "Can you tell me where Meyer works?"
        where -/> (is|are|was|were|does|do|did|has|the|this|that|i|we|you|it)
            -> (<words> (work[s|ed|ing]|teaches|taught|is based|was based|is from|comes from|is
            (now|currently|these days)) [now|these days|currently|at] =>)

        then = now|before|then|[for|at|during|in] · [·]* [one|time]|these days|today|at|currently|nowadays
            |previously
        where -> ((is|was|are|were) <they> [when (he|she|they) `.{1,80}`|<then>] =>) -/>
            ((is|was) · (talk|seminar))
        """,
        Fact.AFFILIATION,
    ),
    # "How are the two called?", "what's the guest called?"
    *asks(
        """
        people = (speaker|person|presenter|lecturer|guest|visitor|guy|professor|prof)[s]|people|[gentle](man|men)
            |woman|women|lady|ladies|two|duo|pair
        be = is|are|was|were
        (what|how) <be> (he|she|(the|that|this|these|those) [two|three|_] <people>) (called|named)
        how (he|she|they) <be> (called|named)
        how (is|are) they (called|named)
        """,
        Fact.WHO,
    ),
    # The person.
    *asks(
        """
        something = something|a bit|a little|a few words|more
        (what (do|can) (you|we|i) (know|say|tell (me|us|you))|[(tell|say) [me|us] [·]] <something>)
            (about|of|on) -> (her|him|them)

        what -> ((is|was) (he|she|they|·) [a|an|the]
            (professor|prof|expert|specialist|lecturer|doctor|reader|student|researcher) (of|in|for) =>)
        """,
        Fact.BIO,
    ),
    *asks(
        """
        (on|in) (what|which (field|area|subject)[s]) (does|do|did|is|are|was)
            -> (<words> (work[ing]|research[ing]|specialize) =>)

        on = work[ing] on|worked on|research[ing]|do research (on|in)|stud(ying|y)|investigat(e|ing)
            |speciali(s|z)e[d] in|interested in|into
        what (does|do|did|is|are|was|has) -> (<words> <on> => (these|now|at|in|interest[s]|besides|exactly|and|·))
        """,
        Fact.BIO,
        Fact.PAPERS,
    ),
    *asks(
        """
        lectures = (talk|speak|lecture|present)[s|ing]
        (what|which) (position|job|role|rank|degree|post|chair|field|discipline|area|subject) ->
            (do|does|did|is|was|has) -/> (<any> <words> <lectures> [on|about] =>)

        # "In what field she worked before".
        [in] (what|which) (field|discipline|area|subject)[s]
            -> (<words> (work[s|ed]|specializ(ed|es)|(was|is|were) active) [earlier|before|previously|originally] =>)

        # "What does she do at Kiel"; what a talk has to do with something is no matter of hers.
        do = do|doing|study|studied|by training|by profession|known for|famous for|specialize|up to
        else = before|after|for|exactly|in|at|and|now|else|these|originally|when|by|there|with|·
        person = speaker|guy|man|woman|person|presenter|lecturer
        what -> ((do|does|did|is|was) <words> <do> => <else>)
            -/> ((do|does|did|is|was|are) ((talk|paper|i|we|you|it|abstract) <any>|the -/> <person> <any>
            |`[^?]{0,60}`(have|had|has) to do <any>))

        [the|short|any|a|'s]* (bio|biography|bios|cv|curriculum vitae
            |</- (seminar|series|colloquium|talks|it|seminars|lunch) resume
            |career|background[s]|vita|academic background|credentials)
            => (of|and|for|please|on|or|to|info|from|in|about|·|`[;:/+-]`)

        # "Her present position?"
        now = there|now|currently|these days|again|at the moment|exactly|called|[at] ·
        ('s|his|her|their|·) [current|present|exact|official|academic|actual]*
            (field|discipline|specialism|(position|job title|job|role|post)[s]|rank|chair) [<now>]* =>

        [the] ([main|current] research (interest[s]|area[s]|field[s]|focus|topic[s]|area of)
            |field of (research|work|study)|field[s] of expertise|area of (expertise|research)|expertise
            |speciali(s|z)ation|specialty|speciality|(working|work) area|occupation|profession)
        """,
        Fact.BIO,
    ),
    *asks(
        "[the] (home~page[s]|website[s]|web~page[s]|personal (page|site|website)|web site) -/> fingerprinting",
        Fact.HOMEPAGE,
    ),
    *asks("[the|his|her|their] research [work] => (about|of|by) -/> `,`", Fact.BIO, Fact.PAPERS),
)
