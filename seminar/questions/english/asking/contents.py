"""What a talk is called, what it is about, and how it stands."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import asks

_NAMES = {
    # Words that may follow where the thing itself is asked for.
    "on": "(?:of|and|for|please|is|was|in|again|will|on|at|by|are|from|yet|[;:/+&-]|·+)",
    "known": "(?:fixed|set|known|confirmed|decided|settled|announced|certain|clear|final)",
    "covered": "(?:discussed|covered|presented|treated|dealt with|talked about|addressed)",
    "speaker": "(?:speaker|lecturer|presenter|guest)",
}
RULES = (
    # Status.
    *asks(
        """
        what [has|have|had] (happened|become|became) (to|with|of) -> (`.{1,80}`(<gathering>|one|series))

        # Who stood before a closed door asks what became of it.
        nobody = (nobody|no one|noone|not a soul|none) [was|were|is|showed|turned|came|at]
        [and|but|so] (<nobody> ([all] there|here|up|around|came|inside|in the room)
            |[the|it was an] (room|hall|place) [was|is] (empty|dark|locked|closed)
            |(did|does) it [even|not] (happen|take place)|door [was|is] (locked|closed)) =>

        [the] status -/> `,` => (of|update)
        """,
        Fact.STATUS,
    ),
    # Titles.
    *asks(
        """
        [the|'s|its|exact|full|talk|their|his|her|what|which|a]* (title[s]|headline|heading)
            => (<on>|does|do|did|or|with|known|has|have)

        what (is|are|will|does|do|did|was|would) <they> [going to|planning to] (call[ing]|name|naming|title)
            (it|this|that|(his|her|their|the) (talk|lecture|session|thing|one))

        (what|how) -> ((is|was|are|were|will) `.{0,100}`(called|named|titled|entitled))
        [the] name of [the|this|that|his|her] -> ([[`[^ ?.!,]+`]* 's] <gathering>)

        # That there is such a talk is taken for granted.
        (which|what) [talk|lecture|seminar|session|colloquium] (is|was) the one -> <any> -/> (`.{1,120}` about =>)

        [and|,] with what =>

        [about|on] what (topic|subject|theme)[s]
        [the|'s|what is the|what was the|a[n]|any|its]* (topic[s]|subject[s]|theme)
            => (<on>|already|known|set|so far|announced|now|going|to be|gonna|supposed|meant|exactly|then|when|this)

        # "The subject that she will speak on".
        would = will|shall|would|is|are|was|(going|wants|plans|hopes|intends) to
        lectures = (speak|talk|lecture|present)[s|ed|ing]|spoke
        [the|what|which|is|was|their|his|her]* (topic|subject|theme)[s] [that|which]
            -> ((<words>|will <words>) [<would>] [<would>] <lectures> [on|about] =>)

        # "What is she going to talk about", "on what he plans to speak".
        speak = speak|talk|present|lecture
        spoke = spoken|talked|presented|lectured|given|covered|discussed
        speaking = speaking|talking|presenting|lecturing|giving|covering|discussing|going to <speak>
        person = speaker|guy|man|woman|person|presenter|lecturer
        plans = want[s|ed]|plan[s|ned]|intend[s]|hope[s]|means|[has|have] chose[n]|decided|(is|are) (planning|hoping)
            |would like|likes
        then = yet|already|exactly|and|at|in|here|last|next|this|then|again|to|us|on|of|with|for|when|please|if|·
        speaks = (is|was|are|were) <words> <speaking>
            |<words> <plans> to <speak>
            |(will|do|does|did|shall|would|can) -/> ((the|this|that|it|your|our) -/> <person>) <words>
            </- (the|that|this|his|her) (<speak>|give)
            |(has|have|had) <words> <spoke>
            |<words> (is|was|will be) (speaking|talking|presenting|lecturing)
            |<words> (spoke|talked|presented|will (speak|talk|present)|speaks|presents|gave (a|the|her|his|their) talk)
        ((about|on) what [else]|what [about]) -> (<speaks> [[us|to us] (about|on)] => <then>)
        """,
        Fact.TITLE,
        **_NAMES,
    ),
    # What it is about.
    *asks(
        """
        [and|so] [what (is|was|were|are)] [the|its|his|her|their|'s]* [main|key|basic|general|central|core|overall]
            (argument[s]|take~away[s]|[take~home] message[s]|conclusion[s]|gist|punchline|bottom line|finding[s]|idea
            |point) => (of|in|behind|from|there|again|made|here|·)
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        <begin>(on|about) what [exactly|then|again] =>

        (to speak|to talk|speaking|talking|talk[s]|speak[s]|lecture[s]|present|presenting|lecturing) (on|about|of) what
            [exactly|again] =>
        """,
        Fact.TITLE,
    ),
    *asks(
        """
        go = goe[s]|go|treat[s]|deal[s]
        [and] (about|of|on) what [it|does it|is it|does|do] <go> [it] [about|in|with]
        what (it|does it) <go> (about|of|with)

        <first>explain -> <any>
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        "(which|what) abstract[s] -> `(?:mention|contain|talk|deal|discuss|cover|include|say|speak|use)s?`", Fact.LIST
    ),
    # "Which talk dealt with owls" takes it that there is one.
    *asks(
        """
        deals = (deal[s|ing]|dealt) with|cover[s|ed|ing]|discuss[es|ed|ing]|mention[s|ed|ing]|touch[es|ed|ing] (on|upon)
            |look[s|ed|ing] (at|into)
        (what|which) (talk|lecture|presentation|session) -> ([is|was|will be|that] (about|<deals>) <any>)
        """,
        Fact.TITLE,
    ),
    *asks(
        """
        deals = deal[s]|dealt|cover[s|ed]|come[s]|mention[s|ed|ing]|discuss[es|ed|ing]
        which (one|ones|talk|of (them|those|these)) [is|are|was|were|will be] -> (about|on|<deals>|after|before)
        """,
        Fact.LIST,
    ),
    *asks(
        """
        [and] what about =>
        what is (the (deal|story) (with|behind)|up with)

        what = the|'s|its|full|whole|complete|entire|short|brief|quick|rough|concise|one-line|two-line|an|any|a|talk
            |there
        all = everything|all|what|upcoming|events|talks|seminars|(the|our|your|this) [upcoming|coming|next|whole
            |·] (talks|seminars|lectures|events|program|schedule|week|month|term|semester|year|season|series)
        [<what>]* (abstract[s]|summary|summaries|summari(s|z)e|recap[s]|synopsis|tl;dr|tl ;dr|tl; dr|tldr|tl-dr|gist
            |description|outline|overview -/> (of <all>)|blurb|precis) [of|for|on|to] -/> (algebra|interpretation
            |syntax)

        again = again|exactly|please|and|today|though|then|if|in|actually|really|roughly|anyway|when|where|who|at|on
        what -> (`(?:[^ ?.!]+ ){1,24}?`about => (`[:)]`|<again>|<time> =>))

        (sum|boil|break) (up|down|it up|it down|this up|that up)
        walk me through|fill me in on|bring me up to speed on|give me the gist of

        # "Short version of …", "in one line".
        short = short|quick|condensed|brief|simple|one~sentence|60~second[s]
        [the|a|just|only]* ([very|super] <short> version|[in|just] (one|1|a single|two|2) (line|sentence)[s]) [of]
            => (what|on|about|please|the|that|this|of|it|`:`|·)

        what (it|that|this|the (talk|lecture|session)) (was|is|will be|were) [all] (about|on) =>

        what (does|did|do|will|can) (that|this|the|they|it|he|she) `(?:(?:·+|[^ ·?.!]+) ){0,8}?`(do|say|show|find
            |conclude|claim|report|mean) (with|about|to|on|of|for) (them|it|that|this|those|these) =>

        what (is|was|were|got|gets) [being] <covered>
            => ((in|at) -/> (the (discussion|debate|q`[^ ]*`)) <any>|there|then|·)

        what (will|is going to|shall|would) [it|they|we|he|she] be (<covered>|explained|shown|discussing|covering)
            => ·

        in what (sense|way|respect)[s]
        """,
        Fact.ABSTRACT,
        **_NAMES,
    ),
    # "Is the hour fixed?"
    *asks(
        """
        (is|are|has|have|was) (the|its|their|your|a[n]|any) [exact|start[ing]|precise] (hour|time|date|day|slot)
            [been] [already] <known> [yet|already]
        """,
        Fact.WHEN,
        **_NAMES,
    ),
    *asks(
        """
        (is|are|has|have|was) (the|its|their|your|a|any) (room|venue|place|location) [been] [already] <known>
            [yet|already]
        """,
        Fact.WHERE,
        **_NAMES,
    ),
    *asks("what (is|was|will|were) (it|that|this|the (talk|lecture)|they) [be] on =>", Fact.ABSTRACT),
    # "Two talks on 19 May – what were they?"
    *asks(
        """
        (<several>|two|three|both) `.{0,99}[,:;.?-]` [and|so] {what (are|were) (they|those|these)} [called|again] -/>
            `,` =>
        """,
        Fact.LIST,
    ),
    *asks(
        """
        # "'Baskets' in today's webinar, what's that?"
        <- (`[,:;.?-]`) [and|so] what (is|are|was|were) (that|this|it|those|these|they)
            [all|then|again|exactly|anyway|even|supposed to (be|mean)|meant to be]* -/> `,` =>

        say = cover|deal with|treat|discuss|address|explain|be about|entail|involve|contain|mean|show|say|teach|argue
            |find|claim|conclude
        about what -> (is|was|will|are)
        what -> ((do|does|did|will|would) `(?:[^ ?]+ ){1,9}`<say>)
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        person = speaker|person|guy|woman|man|lady|gentleman|presenter|lecturer|researcher|professor|prof|scientist|dr
            |guest|one who
        (tell (me|us) [something|more|a bit|a little|a bit more] (about|of|on)|what do (you|we) know (about|of)
            |info[rmation] (about|on)|more about) -> ([the|this|that] <person>)

        [a[n]|the|any|some|short|brief|small|little|quick]* (biographic[al]|personal|introductory)
            ((note|detail|sketch|fact|line|word)[s|es]|info[rmation]|data|summary|blurb|background) [on|about|of|for]

        what is (his|her|their|the <speaker> 's) [life] (story|deal|history|background)
        (anything|something|what) [else|more] [that] (you|we) (know|have|(can|could) (tell|say)) [me|us] (about|on)
            -> ([the|this|that] (him|her|them|his|<person>))
        [some|a few|a couple of] (word|line|sentence|fact)[s] (about|on)
            -> (who (he|she|the)|him|her|them|(his|her) person|the <speaker>)
        """,
        Fact.BIO,
        **_NAMES,
    ),
    # A chair's "a line or two about her".
    *asks(
        """
        [just|only|short|brief|quick|nice|the|something like] (a[n]|one|two|three|some|few|any|couple|of)
            [couple|few|two|three|of]* [short|brief|quick|nice|simple] ((line|word|sentence|fact|bit|intro
            |introduction)[s]|blurb|paragraph) [or (two|three|so)] (about|on|for|to introduce) -> <any>
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        [what (do|can|should|could|shall|to)] [i|we] (say|mention) [when|while|in] [i|we] introduc(e|ing)
        how (do|can|should|could|shall|to) [i|we] introduce
        """,
        Fact.BIO,
    ),
    *asks(
        """
        [more|further|some|any|all] (info[s]|information|details|particulars|content[s]) [about|on|for|of|regarding]
            -/> (theory|theoretic|geometry|retrieval|bottleneck|extraction|design|system[s]|security|entropy)

        a_little = something|more|(a bit|a little) [more]|a few words|all|everything
        </- (will) tell (me|us) [<a_little>] (about|of|on)
        more about|describe
        """,
        Fact.ABSTRACT,
    ),
)
