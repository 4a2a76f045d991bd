"""What askers say of their own day around a question: where they stood, what they would do else, what it is for."""

import re

from seminar.questions.english import visits
from seminar.questions.english.company import AT_WORK, FELLOWS, KIN
from seminar.questions.english.sentence import Sentence, pattern
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_ME = "(?:i|we|me|us)"
_GERUND, _OF_THEM, _OF_TALKS = read_phrases(
    """
    # What is made.
    (writing|making|preparing|doing|compiling|updating|planning|collecting|finishing|filling in|putting together
        |working on|designing|printing|drafting|editing|organizing|booking|typing|addressing|sending|mailing|posting)

    # Those who were spoken of.
    he|she|his|her|him|they|their|(the|that) (talk|speaker|lecture)

    # What has to do with talks.
    <gathering>|online|remotely|zoom|stream|watch|join|link|slides|recording|register|sp(e|o)ak[_]
    """,
    ENGLISH,
    gathering=GATHERING,
)
# "Making the recap for …: what was on" before the question, "…, writing my report on it" behind it.
_WRITING = re.compile(
    rf"^(?:·+ |[,.!:-] ){{0,6}}(?P<take>{_GERUND} (?:my|our|the|an?|up|this|some)(?![^"
    rf" ])[^?.!:;,]{{1,100}}[.!:;,-])(?= )"
    rf"|(?<=[,.;?!-]) (?P<end>{_GERUND} (?:my|our|an?|up|some) [^?.!,]{{1,80}})(?= ?[?.!,]| ?$)"
)
_FOR_WHOM = re.compile(
    r" (?:to|for|about|of|on)(?= (?!(?:my|our|your|the|an?|this|some|all|it|me|us)(?![^ ]))[^ ]{2,} [^ ]{2,})"
)
# "Any talk then or can I go home": the other thing is no matter of talks.
_ELSE = re.compile(
    rf"(?<=[^ ] )(?:, )?or (?:can|could|should|shall|do|may|must|will|would|am|are) {_ME}(?! (?:ask|get|have|find|see)"
    r"(?![^ ]))(?P<rest> [^?]{1,80}?)(?= ?[?.!,;)]| ?$)"
)
# In the order in which they are taken out.
_PATTERNS = read_phrases(
    """
    day = (mon|tues|wednes|thurs|fri|satur|sun)day
    near = on the (phone|line)|at [the|my|our] (door|desk|counter|reception)|in front of me
    stop = ,|.|;|-
    mine = my|our
    so_on = `[^?.!,]{1,60}`
    anything = `.{1,60}`
    not_then = `(?!.{0,80}(?<![^ ])(?:after|afterwards|then|later)(?: that)? ?[?.!]?$)`

    # Who is there while somebody asks.
    <me> (am|are) on the (phone|line) (with|to) ... _ -> <stop>

    (<me> have [got]|there is) _ ... <near> -> <stop>

    (somebody|someone|(a|an) (visitor|caller|guest|parent|journalist|reporter|lady|gentleman|man|woman)|people)
        [here|outside|<near>]
        (want[s] to know|would like to know|asked|ask[s]|(is|are|keep[s]) asking|wonder[s]|(is|are) wondering
        |(is|are) inquiring) [me|us] [about]

    # "I am booking a taxi for tomorrow's speaker and need …": what stays is of whom that is said.
    <me> (am|are|have to|need to|must|should|will be|got to) _ ...5 (with|for|around|of|to)
        -> ([<any>]* [<any>] [<any>] (visitor|speaker|lecturer|presenter|guest|talk|lecture|colloquium)
        [today|tomorrow|tonight|on <day>] (<stop>|!|and) `.{4,}`)

    (visitor|speaker|lecturer|guest)
        {and [<me>] [still|also] (have|need|want|must|should|would like) `[^?.!;]{1,80}`} -> (.|!|;)

    # What somebody has already, where another thing is asked for.
    [but] (i|we) [could|can] (only|just|already) [have|had]
        (found|find|got|get|saw|see|have|downloaded|received) (the|his|her|its|a|an) [_]
        (slide[s]|recording[s]|video|abstract|paper[s]|notes|poster|title) [so far|already|online|there] => ;

    # Before which door somebody stood.
    <me> [have|had|just|was|were|am|are]
        (stood|standing|waited|waiting|sat|sitting|showed up|turned up|queued|came) [here|there|alone|around]
        [(in front of|outside|at|in|before|near) [the] _] [_] -> for

    # Until when somebody has class, where what comes then is not asked for.
    <not_then>([<me>] (have got|have|had|got) [a|an]
        (class[es]|lectures|work|lab[s]|shift[s]|lesson[s]|practice|exam[s]|appointment[s])
        (until|till|til|from|at|on|all|every|before|after) `[^?.!,;:]{1,40}?` [so]) => (only|;)

    # Near which place somebody is, before it is asked what is on there.
    <me> (am|are|will be|work|live|sit|study|teach|happen to be|shall be|was|were|pass)
        [right|just|always|somewhere|usually|working|going to be]*
        (near|close to|next to|next door to|by|around|opposite|in|at|past) -> ([the] _ [<anything>] there)

    # Whether it is worth it.
    (anything|something|there|what|talks|seminars)
        {[(that|which) (is|are|would be)] worth
        ((my|our|the|your) (time|while|trip|effort|detour|trouble)|(a|an) (visit|look|trip|detour|listen|try|stop)|it
        |`[a-z]{2,15}`ing [(the|my|our|your) _] [to|into|for|in|by|at|down|over|out|up|there]*)}
        => (·|this|next|today|tomorrow|tonight|on|in|coming|during|soon|before|after)

    # Whether it stands already.
    (is|are|was|has) (it|that|this|that one|this one|they)
        {[been] [already] (decided|settled|finali(s|z)ed|sorted|arranged) [[up]on] [yet|already]} =>

    # What would be nice besides.
    [,|and|or|-]* (ideally|preferably|hopefully|if [at all] possible|best of all|at best)
        [[a|an|one] (recorded|online|in person|in english|with [a] (recording[s]|slides|video[s]|paper[s]|link[s])
        |on (zoom|video)|not too long|short)] => (;|`[)]`)

    # Who is fond of what, where a question follows.
    <mine> [_] (<kin>|<fellows>|<at_work>|class) (is|are|was|has been)
        [totally|really|very|so|quite|a bit|absolutely]*
        ((mad|crazy|nuts|curious|excited|worried|passionate|writing|reading|learning|thinking) about|into
        |obsessed with|keen on|interested in|fond of|fascinated (by|with)|studying|working on|researching|writing on)

    # What happened on the way.
    [my|our|the|a] (tram|train|bus|metro|subway|ferry|flight|car|bike|taxi|uber|alarm|dentist|meeting|kid[s]|baby
        |dog|cat|boiler)
        [has|have|had|is|was|just|got|totally]*
        (broke[n] down|(stuck|late|delayed|cancelled|on strike|sick|ill) [again] -> (<stop>|!)
        |never came|did not (come|go off|show up)|ran (over|late)|overran|got stuck|vomited|died)
        [again|on me|on the way|this morning|today]

    # That it takes place.
    everything {[that|which] [is|are] (running|being held|taking place|held)}
        => (·|next|this|on|in|tomorrow|today|tonight|at)

    # On which days they come.
    (that|which) (fall|falls|fell|lie|lies|come|comes|occur[s])
        -> (in|on|into|within|between|during|(this|next) `[a-z]+`)

    # What it is needed for.
    [<mine>] (thesis|essay|project|report|dissertation|homework|assignment|term paper) is [all] (on|about)

    (there|they|these|those) (were|are|have been) (two|three|several|a few|a couple) [of them]
        [i think|right|·]* =>

    # How the answer before sounds.
    ^ [oh|ah|ok|well|what a|too|so|that is|very]*
        (shame|pity|bad|bummer|sad|sigh|nice|neat|go on
        |[that] (sounds|looks) (fun|good|great|interesting|nice|cool|exciting|lovely|promising|fine|perfect)
        |fun|brilliant|excellent|wonderful|fantastic|splendid|super|ouch|brutal|thought so|as expected|just my luck
        |sweet|cool|great|perfect|good to know|fair enough|noted|understood|interesting|amazing|awesome|lovely|wow)
        -> (,|.|!|;)

    # When they moved, and what is made of the answer.
    (before|until|till|since|after) (he|she|they) (moved|left|went|changed|switched|joined)
        [there|here|away|jobs|universities] =>

    <me> ((am|are|was|were) <gerund>|[still|must|should|have to|need to|want to|will|am to]*
        (make|write|prepare|print|design|draft|type|fill in|do|send|address|finish)) (a|an|the|our|my) ...2 _
        -> (for|of|about|with|to)

    # Who has to do with what is asked for.
    my [_] (<kin>|<fellows>) (takes|has|had|uses|suffers from|keeps|studies|builds|works (on|with|in))
        -> (<anything> (<stop>|!) [<anything>] (about|on|of) (that|it|this|those|them))

    # For whom somebody asks.
    my [_] <kin> [would|really|just|also|still]*
        (want[s]|like[s]|love[s]|need[s]|hope[s]|asked|ask[s]|is trying|is looking|plan[s]) [me]
        [to (hear|see|watch|know|attend|come to|go to|read|find out)|for] [something|more] [about|on]

    # That a day comes again.
    ^ [ugh|oh|so|and] (<day>|morning|evening) (again|already) [·] -> (,|.|!)

    # All of it, or none.
    (,|and) (all|everything|each) of it => (;|`[)]`)

    , (all of (them|it)|everything|every single one) => (;|`[)]`)

    or (never|nah|nope|not at all|is that it|did it die|did it stop|has it died|is it dead|is it over) => (;|`[)]`)

    # That they want to speak themselves.
    [if] (i|we) (want|would like|wish|need|hope|plan|intend) [to]
        -> ((present|propose|speak|talk) [about] (my|our|a|an|some))

    # How quiet it is.
    (is|was) {(it|everything|this place|campus|the department) [all|totally|completely|quite|very]
        (dead|quiet|empty|closed|silent) [here|around here|there|then|again]}

    # That somebody was away.
    [<me>] [have|had] [just] (was|were|am|been)
        ((away|absent|offline|travelling|traveling|abroad|sick|ill|out|off [sick]|stuck|busy)
        [in bed|in hospital|of town|of office|with _|with the _
        |(in|at|on) [the|a] _ all (day|morning|afternoon|evening|night|week)]
        |in (the field|hospital|bed|quarantine)
        |on (holiday[s]|vacation|leave|sick leave|parental leave|fieldwork|tour|a trip|strike)
        |at (a|the|another) (conference|wedding|funeral|workshop)) -/> (cell[_]|tissue[_]|patient[_])

    [with|had] no (signal|internet|wifi|connection|reception|network)
        [all (day|week|morning|afternoon|night)|at home|here|again|on the train]
        => (-|yesterday|today|last|this|on|since)

    while [(i|we) (was|were|am|are)] (in|at|on|away|abroad|travel[l]ing|visiting|sick|asleep) ... =>

    # That it may clash with the asker's own things.
    [it|that|this] [might|may|could] (clash[es]|collide[s]|overlap[s]|interfere[s]) [maybe|probably|perhaps|i think]
        with <mine> <so_on>

    # Of which weeks they ask.
    [just|please] plan [out] my -> (next|week|month|·)
    """,
    ENGLISH,
    any=r"[^ ?.!,]+",
    at_work=AT_WORK,
    fellows=FELLOWS,
    gerund=_GERUND,
    kin=KIN,
    me=_ME,
)


def take(sentence: Sentence) -> None:
    """Takes all such words out."""
    visits.take(sentence)
    other = _ELSE.search(sentence.text)
    if other and not pattern(_OF_TALKS).search(other["rest"]):
        sentence.drop(other)
    writing = _WRITING.search(sentence.text)
    if writing:
        # "Writing to thank Ada Quill, when was her talk?": whom it is for stays, where that is spoken of.
        named = _FOR_WHOM.search(writing["take"]) if writing["take"] else None
        if named and pattern(_OF_THEM).search(sentence.text[writing.end("take") :]):
            sentence.drop_at(writing.start("take"), writing.start("take") + named.end())
        else:
            sentence.drop(writing, "take" if writing["take"] else "end")
    for words in _PATTERNS:
        sentence.take_all(words)
    if re.search(r"(?<![^ ])weeks?(?![^ ])", sentence.text):
        # "That week mon-fri" is that week.
        sentence.take(r"(?:,|from|on)? ?(?:mon|monday) (?:-|to|till|until|through) (?:fri|friday)")
