"""Whom to write to, and who organizes: whom a question asks for beside those who speak."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import asks
from seminar.questions.english.premises import OF_TALK

_NAMES = {
    "of_talk": OF_TALK,
    "series": "(?:series|seminars?|colloqui(?:um|a)|workshops?|forums?|clubs?|lunch(?:es)?|webinars?|groups?)",
    "organized": "(?:organi[sz]ed|run|hosted|chaired|led|coordinated|managed|arranged|convened)",
    "question": "(?:(?:question|message|note|mail|e-?mail|line|word|request)s?|quer(?:y|ies))",
    "about": "(?:about|regarding|concerning|for|on|with|if)",
}
RULES = (
    # Who leads one session gives it.
    *asks(
        """
        who (leads|led|is leading|will lead|will be leading) (it|this|that|the (session|discussion|meeting)) =>
        """,
        Fact.WHO,
    ),
    *asks(
        """
        # Who wants to speak asks those who choose.
        propose = propose|suggest|submit|hand in|send in|offer|volunteer|nominate|give|become|present|schedule
        [how|where|who[m]|can|could|may|do] [do|can|could|to|would] [i|we|one|someone] [still|also] [[have] to]
            <propose> (a|an|my|some) (talk|speaker|presentation|topic|title|lecture|seminar|abstract|proposal)
            => (at|in|for|here|to|myself|·)

        # "Is there somebody whom I can write to about the room?"
        somebody = (address[es]|email[s]|person[s]|body|someone|somebody|contact[s]|organi(s|z)er[s])
        write = write|mail|email|contact|ask|reach|send|turn|talk|address|get in touch with|complain|question[s]
        [is there|do (we|you) have|have (we|you) got] (a[n]|any|some|the|which|what) [_] <somebody>
            [that|which|who[m]|where|to which|to whom] (<anybody> <may>|for|to) <write> [[a[n]|my] <question>] [to]
            [<about>]

        # "Where can I send a question?"
        (where|who[m]|how|to whom) [<may>] [<anybody>] [to] (send|direct|address|put|mail|write|drop)
            [a[n]|my|any|some|our] <question> [to] [<about>]

        # "Whom do I nag about the slides?"
        nag = email|ask|contact|write [to]|reach [out to]|talk to|speak to|get in touch with|turn to|message|ping|call
            |address|bother|bug|poke|nag|pester|chase|dm|hit up|bribe|beg|annoy|harass|hassle|badger|convince|persuade
            |see -> about|go to|apply to|notify|inform|approach|tell
        word = `(?!in |at )[^ ·?.!,]+`
        to_speak = (present|propose|speak|talk) [about|on] (my|our|a|an|some) <word> [<word>]* -> (in|at|for|to|·)
        (who|whom|which person) [else] (to|<may> <anybody>|<anybody> <may>) [(have|need|got|want) to] <nag> [an email]
            [about|for|regarding|if|to] [·]* [<to_speak>]

        # "To whom should one turn?"
        turn = write|turn|apply|address (myself|ourselves)|speak|talk|get in touch|correspond|send
            (it|this|that|them|my _)
        (to|with) whom [<may>] <anybody> [<may>] [to] <turn> [about|beforehand|in advance|for this]

        how [<may>] [<anybody>] [to] (contact|reach|get (in touch|hold) [with|of]|write to|email|get a hold of)
        (get|getting|keep|be) in touch [with]

        who is [the|your] (contact|point of contact) [person]
        [the] (contact|email|e-mail) [address[es]|person|detail[s]|info|information|data|id|for questions]
            -/> (tracing|geometry|process|inhibition|law|author|filter|spam|classif(ier[s]|ication))
        contacts
        (phone|telephone|mobile) [number] -/> <of_talk>
        who[m] (to|do i) (ask|contact|email|write) [to]
        """,
        Fact.CONTACT,
        **_NAMES,
    ),
    # Who is behind it.
    *asks(
        """
        organizes = organi(s|z)(e[s]|er[s]|ing|ed)|run[s]|running|host[s]|hosting|hosted|in charge [of]|responsible
            [for]|the (people|person|team|one[s]) (behind|running|organizing)|chair[s]|chairing
            |coordinat(e[s]|ing|or|ors)|lead[s]|leading|manage[s]|managing|arrange[s]|arranging|looks after|convene[s]
        behind = behind -> ([the|our] <time> =>|(it|this|that|all|these|them) => all|...5 (<series>|server))
        (who|(which|what) (person[s]|people)|by who[m]) [all|else] [is|are|was|were|has been]
            [actually|currently|still|the person] [who] (<organizes>|<behind>)

        [the] (boss|head|chief|chair|leader|director|host|one (who|that) (runs|organizes|hosts|leads)|person in charge)
            [of] -> ([the|that|this|our] ... <series>)

        # "By whom is the programme put together?"
        program = (program|programme|schedule)[s]|list|series|calendar
        put = (make|set|draw|put|compile|plan|choose)[s]|fixes|decide[s] [on]
        made = made|set [up]|drawn up|put together|compiled|decided [on]|planned|chosen|fixed|arranged
        (by whom [is|are|was|were] [the|your|its|their|this|that] <program> [·]* [is|are|was|were|get[s]]
            |who [it is (that|who)] <put> [up|together|out] [the|your|its|their|this] (<program>|speakers) [of])
            [<made>]

        by who[m] (is|are|was|were) -> (<words> <organized>)
        """,
        Fact.ORGANIZERS,
        **_NAMES,
    ),
    # Whom somebody wants to write to, and by which address.
    *asks(
        """
        write = (do|can|may|should|could|must|shall|does) (i|we|one|you|people)
            (use|write|take|need|reach|mail|email|contact)
        [to|at|under|by|via] (which|what) [electronic|e~mail|mail] address <write> [to|for]
        """,
        Fact.CONTACT,
    ),
    # Who is behind a thing has made it.
    *asks(
        """
        who (is|are) [the] [person|one|man|woman|people] (responsible|in charge|head|leader|boss|chief)
            [person|people|one] (of|for)
        """,
        Fact.ORGANIZERS,
    ),
    *asks("who [all] (is|are|was|were) behind -> <any>", Fact.WHO),
    *asks(
        """
        [by] (whom|who) (is|are|was|were) -> (`[^?.!]{1,60}` <organized> [by] =>)

        (organi(s|z)(e[s]|ing)|run[s]|host[s]|chair[s]|coordinate[s])
            (something|anything|(any|a|one|some|which) [of the] <series>) [here]

        run = run[ning]|organi(s|z)(e|ing)|host[ing]|chair[ing]|coordinate|in charge of
        (what|which) (<series>|event[s]) (does|do|did|is|are) -> (<words> <run> =>)

        which -> (_ (runs|organi(s|z)es|hosts|chairs|leads|coordinates) <any>)

        (run[s]|organi(s|z)e[s]|host|chair|coordinate) -/> `,` =>

        <organized> by -> <any>

        [the] (organi(s|z)er[s]|organizing (team|committee|person)|organi(s|z)ation -> (of (the|this))
            |host[s] => (of|'s)|convener[s]|coordinator[s]|chairperson[s]|moderator[s])
        """,
        Fact.ORGANIZERS,
        **_NAMES,
    ),
)
