"""How long, how many, until when: what is looked for before words for time are read, and series."""

from seminar.questions.asked import Fact
from seminar.questions.english.arranging import OFFERING
from seminar.questions.english.asking.rule import asks, rule
from seminar.questions.english.inside import HOW_MANY, HOW_MANY_OF_THEM, HOW_MUCH, MENTIONS

# What a talk does at its end, beside the plain words for it.
ENDS = "(?:(?:wind|wrap|finish|break|pack)s? up|winds? down|lets? out)"
_NAMES = {
    "job": "(?:(?:job|universit(?:y|ie)|place|institution|institute|affiliation|employer)s?)",
    "units": "(?:days|hours|weeks|minutes|months|sleeps|nights)",
    "until": "(?:until|till|til|before)",
    "offering": OFFERING,
    "ends": ENDS,
}
RULES = (
    *asks(
        """
        # "Did Meyer move since?"
        (has|have|did) -> (_ ... (move[d] since|(change[d]|switch[ed]) <job> => since))

        since = (his|her|their|the) (first|last) (talk|time|visit) [here]|then|that|`[12][0-9]{3}`
            |last (year|time|term|spring|autumn|summer|winter)
        {(move[d]|change[d]|switch[ed]) [<job>] since <since>} =>
        """,
        Fact.AFFILIATION,
        **_NAMES,
    ),
    # "The kelp talk, morning or afternoon?"
    *asks(
        """
        late = (afternoon|evening)[s]
        half = [in the|the|on the]
            (morning[s] or [[in] the] <late>|afternoon[s] or [[in] the] (morning|evening)[s]|am or pm)
        <- (`[,:;?.-]`) <half> =>
        ^ <half> =>
        """,
        Fact.WHEN,
    ),
    # "Zoom or in person?"
    *asks(
        """
        online = [on|via|over] (zoom|online|virtual|remote|hybrid)
        on_site = in~person|on~site|live|irl|physical|offline|face to face
        <begin>{<online> or (<on_site>|in the room|real life|physically|in presence)|<on_site> or <online>}
        """,
        Fact.WHERE,
    ),
    # "Is there a passcode, and what is it?"
    *asks("(password|passcode|pin|link|meeting id)` ?,? `{and what is it} =>", Fact.LINK),
    *asks("[on] (what|which) day of the week", Fact.WHEN),
    *asks("</- (phone|mobile|room) [the] (count|number) of -/> `theor\\w*`", Fact.COUNT),
    *asks(
        """
        (change[d]|switch[ed]|moved to (another|a different|a new)|left) <job>

        post = post|job|position|chair|professorship|appointment|lectureship|fellowship
        (taken|found|accepted|got|gotten|started|landed|secured) [up] (a[n]|another) [_] <post>
            [somewhere|elsewhere|there|else|anywhere]* [in the meantime|since|meanwhile|by now|recently]

        # "Where has Meyer moved to?"
        where -> ((has|have|did) -/> (the|this|that|it|our|they|talk|today|tomorrow|`·`) _ ...
            (move[d]|gone|transferred|relocated) [to] => (now|since|recently|lately|after))
        """,
        Fact.AFFILIATION,
        **_NAMES,
    ),
    # "How many patients were treated in that study" counts no talks.
    *asks(
        """
        other = of|more|other|different|such|times|people|speaker[s]|participants|listeners|attendees|paper[s]|slide[s]
            |are|were|did|do|does|have|has|had|will|series|<gathering>
        how many -/> <other> -> (_ <words> (in|for|by|during) (the|that|his|her|this|their|·) ...5
            (talk|study|lecture|experiment|trial|survey|project|sample))
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        {(every|each|all|all [of] the) [single] (date|day|occasion|time)[s]}
            -> ([(in|of) _ [_]] (on which|at which|when|that))
        """,
        Fact.LIST,
    ),
    # "When did she become a professor", "how long has he been at Kiel": of a life, not of a talk.
    *asks(
        """
        become = become|graduate|qualify|retire|emigrate|immigrate|join -/> (us|the (call|zoom|meeting))
        (when|[in] (what|which) year) did -> ((he|she|they) [first|finally|actually] <become>)
        (how long|since when) (has|have) -> ((he|she|they) [already|actually]
            (been (at|in|with|a|an|there|working)|worked|lived|taught))
        """,
        Fact.BIO,
    ),
    *(rule(words, Fact.ABSTRACT) for words in (HOW_MANY, HOW_MANY_OF_THEM, HOW_MUCH, MENTIONS)),
    *asks(
        """
        what (do|does|did|is|are|was|were) [people|they|we|you|he|she|it|one|the speaker[s]|·] (mean|meant) by
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        when = what|which|when
        (from|between) <when> [time|hour] [on] (to|until|till|and) <when> [time|hour]
        """,
        Fact.WHEN,
    ),
    *asks(
        """
        how (much|many) (longer|more (days|hours|weeks)) [(do|must|shall) <anybody> have to|do <anybody>|until] [wait]
            [for|until|till]
        """,
        Fact.UNTIL,
    ),
    # Series.
    *asks(
        """
        (what|which) seminars (can|could) (i|we|one|people) (attend|join|go to|follow|visit) [here] =>

        (what|which|what (kind|sort)[s] of) [other|different|all] [seminar|talk|lecture] series
            (are there|there are|is there|exist|do you (have|know|cover|track)|are (on|there|running|available))

        (what|which) (seminars|colloquia|reading groups|journal clubs|groups|series) (are there|exist|run here|are run
            |do you (have|know|cover|track)|does this server have|take place here|are hosted)

        (list|show|name) [me] [all] [the|of the] [seminar] series
        all [the] [seminar] series
        (what|which) series -> ((do|does) you)

        [seminar|talk|lecture] series (list|overview)
        list of [the|all|your|our] series
        """,
        Fact.SERIES,
        Fact.LIST,
    ),
    *asks("how many [different|seminar|talk|lecture]* series", Fact.SERIES, Fact.COUNT),
    *asks(
        """
        does = is|was|does|did|will|are|host[s|ed]|has|had|the|meet[s]|run[s]|take[s]|happen[s]|convene[s]
        [in|of|to|from|at] (what|which) [seminar|talk|lecture] (series|seminar|colloquium) -> <does>

        # "In which series, please?"
        ^ [·|,|and|so|ok|oh]* (in|of|part of|for) (what|which) [seminar|talk|lecture] (series|colloquium)
            [,|please|then|exactly|though|again]* =>
        """,
        Fact.SERIES,
    ),
    # How long one has to wait.
    *asks(
        """
        much = much (longer|time) [is left|left|remains|do <anybody> have|is there]
        left = is it|do <anybody> have [left]|[is|are] left|remain|are there|to go|do <anybody> have to wait
            |must <anybody> wait|to wait|away is it
        [in] how (long|many [more] <units>|<much>|soon) [more] [<left>] (<until>|to -> (the|next|our|go)|for the next)
            [the|it|there|we|i]

        [for] how (long|much longer|much time) [have|has|do|does|must|shall|should|will] <anybody>
            [still|yet|got|have|must|has|to|wait|left|go|·]* -/> `,` => (before|until|till)
        how (long|much time) (have|has) <anybody> [still] got -> (left|until|till|before|to|·) [left]

        how (much time|many (days|hours|minutes)) [is|are] (left|remaining|to go) =>

        how (soon|long) -> ((is|do|does|will|are|until|till) `.{0,120}`(start[s]|begin[s]|go live|away))

        how (soon|far away|far (off|out) -/> (were|was|did|from))
        time [left|remaining] (until|till|to -> (the|next))
        countdown [to|for|until]
        (hours|days|minutes|weeks|time) [left|to go] (until|till)
        in how many (hours|days|minutes|weeks)
        how many [more] <units> [are|is|do (i|we) have] (from now|left|to go|away|remain[ing]) [until|till|to]
        how (much|many) (time|days) [it|there|that|is|are|does it]* (lack[s]|misses|missing|remain[s]|left)
        """,
        Fact.UNTIL,
        **_NAMES,
    ),
    # How long it takes.
    *asks(
        """
        how much [time] [do|does|will|did|would|is] [it|this|that|·] (last[s]|take[s]|run[s]|goes on)
        (how many|what number of) (minutes|hours) =>

        how long -> (is|do|does|did|will|are|was|were|has|have) -/> (_ `\\w+` (been|worked|known))
            [(do|does|did|will|is) (it|they|that|this|he|she) (last|take|go on|go|run|be)]
        """,
        Fact.LENGTH,
    ),
    *asks(
        """
        over = over|end[s|ing]|finish[es|ed]|done|through|out|<ends>
        then = [,] (then|please|again|exactly|roughly|usually|normally)
        (when|[at] what time|[at] which time) -> (`(?:[^ ]+ ){1,12}?`<over> => <then>)

        can = can|could|must|may|should|do
        (how late|(until|till|to) (when|what time|which hour)) -/> (<can> <anybody> [(have|need) to] <offering>)
            [(do|does|will|is|did) (it|this|that|they|she|he|we) [run|go|go on|last|take|be|on] -/> `,` =>]
        """,
        Fact.WHEN,
        Fact.LENGTH,
        **_NAMES,
    ),
    *asks(
        """
        how many (minutes|hours) -> (do|does|is|are|will|did|was|were)
            [(do|does|will|did|is) (it|they|this|that) [last|take|run|go on] -/> `,` =>]

        usual = usual|normal|normally|usually|the (usual|other[s]) [ones]|a[n] [half] hour|`\\d{1,3}` (minutes|hour[s])
        [any|much|a bit] (longer|shorter) than <usual>

        how long|duration
        length -/> `,` => of
        [planned] running time
        end[s] (when|at what time)
        end time|finish[ing] time
        """,
        Fact.LENGTH,
    ),
)
