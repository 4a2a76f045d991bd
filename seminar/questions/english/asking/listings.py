"""Who speaks, and which talks there are."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import asks

_NAMES = {
    "speaker": "(?:(?:speaker|presenter|lecturer)s?)",
    "anyone": "(?:any|some)(?:one|body)",
    "me": "(?:us|me|you)",
}
RULES = (
    # Who.
    *asks(
        """
        [any|an|the|some|our] expert[s] -> (on|in|for|about|at)

        people = <speaker>|(person|guy|researcher|professor|prof|scientist|surgeon|expert|author|guest|visitor)[s]|woman
            |women|man|men|lady|ladies|one|people|duo|pair|couple|trio|team|twosome|two|three
        [the] name[s] (of|for) [the|that|this|both|these|those] [two|three|four|both] <people> [who|whose|that|which]

        # "By which virologist?"
        (by|from|with) (which|what) (`[a-z]{3,20}(?:ist|ian|eon|apher|eer|yst)s?`|doctor|nurse|lawyer|judge|writer
            |author|teacher|scholar) =>

        (who|whom) [is|are|will|was|would|shall] [be|going to be] (standing|up)
            ([up] there|on stage|(in|at the) front|(at|behind) the (lectern|podium|board|microphone)) => ·
        """,
        Fact.WHO,
        **_NAMES,
    ),
    *asks("(who|which _) {(has|have|had|gets|got) the (hono[u]r|pleasure|privilege|joy) (of|to)}"),
    *asks(
        """
        people = (speaker|presenter|professor|researcher|scientist|guest|lecturer|person|colleague|student|guy|dude|chap
            |bloke|folk|fellow|gal|academic|prof)[s]|people|two people|expert|woman|man|women|men|lady
        (what|which) [`\\w+`] <people> [is|are|was|were|will|do|does|did|has|have]

        # "Two people share the slot on …. Their names?"
        people = people|persons|speakers|researchers|scientists|colleagues|guests|guys|women|men
        (two|three|four|several|a couple of|a few) <people> [who|that] [are|were|will|do|did]
            (shar(e|ed|ing)|split[ting]|gave|give|giving|do|doing|did) (the|a|one|this|that|their) <gathering>

        # "Whom will we hear?"
        (who|whom) (will|would|shall|do|am|are|can|could|might|should) (i|we|you|people) [be|get to|going to|expect to]
            (hear[ing]|listen[ing] to|see[ing]|watch[ing]|expect[ing]) [from]
            => (in|on|at|there|then|if|next|speak|talk|·)

        person = speaker|lecturer|presenter|guest|visitor|person|lady|gentleman|giver
        [what (is|are|was|were)] (their|his|her|the <person> 's) [full|first|last] name[s]

        what (is|was) (the|that) name => again
        <- (`[.,?!-]`) [the] name[s] [again|please] -/> `,` =>

        (need|want|have|get|give me) [the|all [the]] [full] names -> (for|of|on)

        # "Which Liu spoke on …?"
        works = spoke|speaks|talked|presented|presents|gave|gives|did|does|had|covered|discussed|works on|studies
            |(is|was|works|worked|comes|came) (at|from)|(is|was) (doing|speaking|the one)|is giving|will speak
        other = <gathering>|paper[s]|series|one|ones|of|time|room|day|abstract[s]
        which -/> <other> -> (_ (<works>) <any>)

        [and|so|by|with|from|to] (who|whom) [all|else|exactly|again|(is|was|were|are) it that|on earth] -/> care[s]

        # "Whose turn is it?"
        whose = talk|turn|lecture|slot|seminar|presentation
        whose (<whose> is it|(is|was|will) (it|that|this) [be])
        whose (<whose>|session)
        whose -> ((<whose>|session)s)

        [the|guest|main|invited|'s|any|list of|keynote|all|our]* (<speaker> ['s] [name[s]|list]|lineup|line-up|speaker
            name) => (of|and|for|please|is|was|are|were|in|at|on|list|before|after|with|to|next|about|today|from
            |`[;:/+&-]`|·) -/> (recognition|verification|diarization)
        """,
        Fact.WHO,
        **_NAMES,
    ),
    # Lists.
    *asks(
        """
        [any[thing]|some] more [talks|ones] -> ((by|from|of) (him|her|them))

        # "Which other perfectoid talks".
        little = <aux>|the|a|an|of|in|on|at|for|to|and|or|this|that|we|i
        (what|which) [other|more|of the] -> (`(?:(?!(?:`<little>`)(?![^ ]))[^ ·?.!,]+ ){1,3}`<several>)

        (what|which) -> (<several> (of|on|in|about|from|by|at))

        what [else] (is|are|was|were|will be) <time> -> ((in|at|for|on|with|by|from) -/> (the (talk|lecture)) <any>)

        which = other|more|kind[s] of|sort[s] of|of the|upcoming|·
        go_on = is|are|was|were|do|did|does|deal[s]|dealt|have|had|has|will|got|about|on|in|at|that|took|take[s]
            |cover[s]|can|should|by|with|happen[s|ed]|mention[s|ed]|there|given|from|related|touch|`·[^ ]*`
        (what|which) [all] [<which>] <gathering> -> <go_on>
        (what|which) [of the] (talks|seminars|sessions|lectures|webinars|colloquia|events|presentations)

        what (is|has been) cooking

        give = don[e]|done|doing|give[n]|gave|giving|spoke[n]|speak|speaking|talk[ed|ing]|present[ed]
        what else (has|have|did|do|does|will|is|was) -> (<words> <give> [here|about|on] => ·)

        # "Anything on next week?", whose time was taken.
        on = on [offer|the (program|schedule|agenda|menu|calendar|plan|list|books)]|happening|running|up|coming [up]
            |going on|planned|scheduled|there|left|new|announced|in store|in the pipeline|lined up|upcoming|to come
            |available|in the (calendar|program)
        (what|anything|something|any[one|body|~<gathering>]|is [there] anything) [else|all|exciting|interesting|good
            |new]* [is|was|are|were|'s|will be|has been] [there] [<time>] <on> [<on>]*
            => (for|in|at|on|from|about|with|please|and|by|before|after|until|as|the|to|that|`;`|·)

        what [all] (happened|took place|was held|happens|is going|was going|goes on|went on) [here] => (<time> =>)

        (recommend|suggest) [me|us] -> (a|some|any|an|another|talks|seminars|something)
        """,
        Fact.LIST,
        **_NAMES,
    ),
    *asks(
        """
        <first><anyone> [once] (told|showed|taught|explained [to]|talked to|spoke to|lectured) [to] us
        """,
        Fact.WHO,
        **_NAMES,
    ),
    *asks("<first><anyone> [is|are|will] -> <any>", Fact.LIST, **_NAMES),
    *asks(
        """
        (will|is|are|does|do|has|have|did|can|could) (<anyone>|any [of the] <speaker>|they|you)
            [ever|also|be|been|going to|already|still]* (say|saying|said|(tell|telling|told|teach[ing]) us|have)
            (something|anything|some words|a (word|bit)|more|a thing) [new|interesting] (about|on) -> <any>
        """,
        Fact.YESNO,
        Fact.LIST,
        **_NAMES,
    ),
    *asks(
        """
        what [else] (is|was|are|were|do|does|did|have|has) [i|we|you|they|there|be]
            [miss|missed|have|got|had|be|been|got planned|hosting|know|attend|see|expect] [<time>] =>

        # "What does June have in store?"
        (what (do|does|did|will|would|has|have) <time> (have|hold|bring|offer|got|in)
            [in store|on offer|to offer|store|planned|lined up|for <me>|·]*) =>
        what (is|was|lies) (in store|lined up|on offer|on the cards) [for <me>]

        what (did|have|do|will|would|could|can|should|may|might|shall) (i|we)
            (miss|missed|have|attend|go to|see|expect|look forward to|get|hear|catch)

        </- (of|of the) [the|full|whole|'s|a|complete|overall|entire|my|our|what is]*
            (program|schedule|agenda|timetable|calendar|roster|overview|plan|list of <gathering>)
            => (of|and|for|please|in|on|at|with|`[;:/+&-]`|·) [(of|for) -/> the]

        # "Give me a list of all talks".
        all = all|every|the|a list of|everything|anything|any|an overview of|of|some|each|full|whole|complete|upcoming
        [please|just] (list|show|give|tell|send|name|enumerate) [me|us] <all> [<all>]*
            [(talk|seminar|session|lecture|event|webinar|thing)[s]] -> <any>

        everything [that|which] [is|are|will be|was|were] (running|on|going on|happening|being held|planned|scheduled
            |taking place|coming [up]|in store|(you|we) have [got] [on|planned]) => ·

        everything|(every|each) <gathering>|all [the|of the|our|your|upcoming|past|`·`]* <gathering>
        list -> (all|of|the|them|these)
        list`$`

        [is there|are there|got] any [more|other|new] -> (`(?:(?!of |in |on )[^ ·?.!,]+ ){1,3}?`(stuff|things|bits)
            => (left|coming|on|in|at|this|next|soon|planned|up|for|here|going|·))

        # "Are there any other talks on owls?"
        be = is|are|was|were|has|have|will|do you have|have you got|got|had|did you have|do we have|there|there is|be
            |been|we
        talks = any [more|other|upcoming|future|past|recent|new|interesting|good|further|`·`]* <gathering>|some
            <gathering>
        about = on|about|regarding|concerning|related to|around|covering|to do with|dealing with|involving
        [<be>]* (anything|something|<talks>) [else] [at all|whatsoever] [<about> -> <any>]
        """,
        Fact.LIST,
        **_NAMES,
    ),
)
