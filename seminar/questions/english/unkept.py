"""What nobody stores of a talk or its people: opinions, listeners, private life, how often."""

from seminar.questions.english.premises import OF_TALK
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# How a series is held.
FOUNDED, HOW_OFTEN, REPEATEDLY, TWICE, EMPTY_SLOTS = read_phrases(
    """
    anything = `.{1,80}?`
    any = `[^ ?.!,]+`

    # When it began.
    (when|who|which year|what year|how long ago|by whom) [<anything>]
        {founded|established|launched|inaugurated|created} =>

    # How often it meets.
    (meet[s]|run[s]|happen[s]|take[s] place|held|is|are|on|scheduled|offered)
        {(every|each) [other|second|`[0-9]`|two|three|four|single] (week|month|day|fortnight|term|semester)[s]
        |bi~weekly|weekly|fortnightly|monthly|daily} => or

    # Who came again.
    (who|which|anyone|anybody|any|how many|speaker[s]|people|someone|somebody) [<anything>]
        {(spoken|spoke|speak[s]|talked|presented|been here|came|come|gave talks|given talks|with)
        (more than (one|once) [talk|time]|twice or more|several times|repeatedly)}

    (who|which <any>|any(one|body)) [has|have] [ever]
        {(spoke[n]|spoke|talked|presented|come|came|visited|appeared|been (here|invited))
        (twice|two times|more than once)}
    repeat (speaker[s]|guest[s])

    # What is counted.
    (free|open|empty|available|vacant|unfilled) (slot[s]|date[s]|spot[s])
    most often|the most (talks|papers|slides|often)
    (longest|shortest|busiest|fewest|youngest|biggest) (talk|speaker|lecture|series|paper|abstract|seminar|title)
    per (month|week|year|term|semester)|on average
    """,
    ENGLISH,
)
# What is spoken, and what one must know.
(
    SPEAKS_LANGUAGE,
    MUST_ONE_KNOW,
    PRONOUNCING,
    CAN_BEGINNERS_FOLLOW,
    TRANSLATING,
    WHAT_TO_KNOW,
    LANGUAGE_OR_HOUSE,
) = read_phrases(
    """
    anything = `.{1,80}?`
    rest = `.{1,80}`
    language = english|german|french|spanish|chinese|mandarin|cantonese|italian|dutch|polish|japanese|korean|greek
        |portuguese|russian|arabic|danish|swedish|finnish|turkish|irish|welsh|gaelic|czech|hebrew|hindi|icelandic

    # What somebody speaks.
    tongue = <language>|`[a-z]{3,10}`(ian|ese)
    (speak[s|ing]|understand[s]|knows) [any|fluent|good|either] <tongue> [(or|and) <tongue>] => (at|during|when)

    # What one must know.
    (do|does|will|would|must|should) (i|we|you|one|people|students|someone) [really|actually] (need|have|must|want)
        [to (know|understand|have|master|study|be (good at|familiar with|fluent in|an expert in))] -/> to
        [any|some|much|a lot of|lots of]
        -/> (a|an|the|to|it|this|that|my|ticket[s]|link[s]|passcode[s]|password[s]|slides) _ ...
        (for|to (follow|understand|enjoy|get (something|anything) out of)|in order to)

    # How a name is said.
    [how [(do|does|to|is|are|should|would|can) [<anything>]]] (pronounc(e|ed|ing|iation [of])|spelled) [<rest>]

    # Whether beginners can follow.
    (can|could|would|will|may) [a|an|any|some]
        ((first|second|third|1st|2nd|3rd|final)~(year[s]|semester[s])|freshm(a|e)n|undergrad[s]|undergraduate[s]
        |beginner[s]|newcomer[s]|laym(a|e)n|lay~people|non~_|outsider[s]|kid[s]|teenager[s]|high~schooler[s]
        |school~kid[s]|bachelor[s]) [student[s]|people] (follow|understand|keep up|enjoy|cope
        |get (something|anything))

    # In other words.
    translate|translation of

    # What to do before.
    what (do|should|must|would) (i|we|people) (need|have) to (know|read|prepare|bring|learn) [beforehand|first]

    # In which language it is, and what there is in the house.
    (what|which) language[s] (is|will|was|does|are|do)
    in <language> [or [in] <language>|or [in] `[a-z]{3,10}`(ian|ese)] => (·|or)
    language of the (talk|lecture|seminar)|what language
    subtitle[s]|simultaneous translation|sign language
    wheelchair (accessible|access|ramp)
    (in|with|by) (a|my) wheelchair
    wheelchair =>
    lift|elevator|toilet[s]|restroom[s]|wifi|wi-fi
    air conditioning|heating|projector|microphone
    power outlet[s]|hearing loop|child~care
    """,
    ENGLISH,
)
# What somebody thinks of it.
IS_BEST, WAS_LIKED, WHAT_LISTENERS_THOUGHT, ANY_GOOD, OPINION, DISCUSSED = read_phrases(
    """
    anything = `.{1,80}?`

    # Words with signs, and words of which some are taken.
    said = `[^ ·?]+`
    any = `[^ ?.!,]+`
    best = best|worst|nicest|funniest|coolest|favo[u]rite
    judged = any good|good|boring|interesting|worth|exciting|entertaining|funny|fun|great|enjoyable
        |too (long|basic)|difficult|hard|easy|understandable|accessible|beginner~friendly|suitable|nice|like => it
        |liked|well~received|popular|controversial|smart|famous|rude|friendly|overrated|best|brilliant|technical
        |advanced|convincing

    # Which is best.
    (is|was|are|were|would be|will be) [by far|probably|easily|really|the|your|our|their]* <best> [one[s]]
        => (so far|in your|of all|overall|by)

    # What others thought.
    (did|do|does) (people|everyone|everybody|the audience|students|they|folks|most people|attendees)
        (like|enjoy|love|prefer|hate) [[the] (most|best|least|better)]

    what (did|do|does|will) [the] (audience|people|everyone|other[s]|attendees|crowd|students|listeners|critics)
        (think|say|make|like|feel|believe) [of|about]

    # Whether it is any good.
    (how|was|is|were|will|are|did) [<said>]* [<said>] [<said>]
        {[a|an|so|very|really|such a|too]* <judged> [speaker|person|lecturer|talk]} -/> (to go|time|on|one|one-_)

    # How it was, and what to choose.
    how (was|were|did) -> (the|it|that|his|her|last|yesterday|·) -/> ([<anything>] (called|get into|join))
        -/> ((the|his|her) (name|title|topic))
    (is|was) it worth [_]
    worth (it|watching|attending|going|seeing|my time|a watch)
    (do|did|would|can) you (like|recommend|enjoy|think|prefer|love|feel|believe) [of]
    recommend[ed|ation|ations] -/> (me|us|a|some|any|talks)
    (your|an) opinion
    which [<any>]* [<any>]* (is|was|are|were|be|look[s]|sound[s]|seem[s]) [the] [more|most|likely]
        (best|suitable|suited|accessible|relevant|useful|beginner~friendly|better|worst|most interesting
        |most popular|nicest|funniest|coolest)
    (which|what) [<any>]* [<any>]* would you [rather|sooner|better]
        (go [to|for|with]|choose|pick|attend|prefer|skip|watch|see|visit)
    best (talk|speaker|lecture|seminar)
    most (interesting|popular|boring|attended|viewed|important|exciting|famous)

    # What was said afterwards.
    what (was|is|were|did) (said [(in|during|after) the (discussion|q~&~a|debate)]
        |discussed -> ((in|during|after) the (discussion|q|q&a|debate|questions))|asked|people ask|they ask
        |the [main] question[s]|the discussion|the [main] criticism[s]|the answer|the audience ask)
    [said|happened] (in|during|after) the (discussion|q~&~a|q and a|questions|debate)
    q~&~a [session]
    question[s] (were|was|did|from the audience)
    who asked -/> (how|why|whether|when|what|if)
    audience questions|was there a [lively] discussion
    """,
    ENGLISH,
)
# Who comes, who pays, and who somebody is in private.
OPEN_TO_WHOM, OFFICERS, HOW_MANY_PEOPLE, HOW_MANY_CAME, PRIVATE_LIFE, WHO_COMES_OR_PAYS = read_phrases(
    """
    anything = `.{1,80}?`
    any = `[^ ?.!,]+`
    rest = `.{1,80}`
    people = people|attendees|participants|students|persons|guests|visitors|folks|listeners|viewers|seats|chairs
        |registrations|registered|in the audience|spots|places

    # For whom it is.
    open (to|for) ... (public|everyone|everybody|all|anyone|anybody|student[s]|external[s]|year[s]|undergrad[s]
        |undergraduate[s]|outsider[s]|visitor[s]|non-members|postgrad[s]|guest[s]|staff|kids|children|families
        |others|non-_)

    # Who heads what.
    (who is|name of) [the|your|our]
        ([vice|deputy|acting] (dean|rector|provost|chancellor|registrar|janitor|caretaker|receptionist|librarian
        |secretary|treasurer|president|ceo)|head of [the] (department|school|faculty|institute|university)) [(of|at
        |in|for|here) [<rest>]]

    # How many come; not how many speak.
    how (many|much) [<any>] <people> -/> (from|at)
        -/> ([have|had|has|will] [ever|already|still|even] (sp(e|o)ak|spoke[n]|talk[ed]|present[ed]|g(a|i)ve[n]
        |lecture[d])) [came|come|attended|attend|were|are|will|showed|turned|can|fit|joined|watched|usually|there
        |have|had|has|do|did|expected|registered|signed] [[<anything>] (come|attend|fit|show up|there)]
        [[in] (in|inside) (that|this|the) (room|hall|auditorium|theatre|theater|building)]

    how many [have|had|will|actually|people]
        (attended|came|joined|showed up|show up|watched|were there =>|(were|was|went|sat|turned out)
        -> (at|to|in on)|participated|turned up|come|attend)
    (room|hall|zoom|lecture|talk) [was|is|be] (full|packed|crowded|overcrowded)

    # Who somebody is in private.
    how old (is|are|was)
    (what|how) (is|was) <any> [<any>]* age =>
    age of (the|prof|dr)|birthday|date of birth|married|husband
    wife
    (have|has|had|many|his|her|their) [any|got] (children|kids)
    single -> ?
    religion|nationality|born|hobbies|hobby|favo[u]rite
    pet[s] -> ?
    zodiac|how tall
    how far -> (is|away|from|do|does|did|would)
    (where|who|what) (does|do|did|will) <any> [<any>]* {live|vote [for]} =>
    lives in|h-index|citation[s]|cited|how rich|net worth
    gender|accent

    # Who comes, who pays, where it was published.
    who (is|was|will be) (sitting|attending|coming to (listen|watch|see|hear|dinner|lunch|my|it)|in the audience
        |going to attend|invited to)
    (is|are|was|were) <any> [<any>]* (attending|coming to listen)
    who (came -/> ([over|down|up|all the way] from)|attended|attends|joined|showed up|else is (coming|going))
    who ((is|was|will be) (paying|funding|sponsoring)|funded|financed|sponsored|paid for|sponsors|funds|pays)
    sponsor[s]|funded by|funding
    (which|what) journal -/> club[s]
    impact factor|doi|isbn|published where
    where (was|is|were|has) (it|that|the paper|<any> paper) [been] published
    (license|copyright) -/> ([and _] <of_talk>)
    peer reviewed|accepted (at|to|in)
    how many (pages|slides|views|likes|words|authors|minutes of recording)
    views
    """,
    ENGLISH,
    of_talk=OF_TALK,
)
# What a talk lacks.
NOT_YET_GIVEN, WITHOUT_IT = read_phrases(
    """
    fact = abstract|title|slides|recording|link|room

    # What was not given yet.
    (have|has) not [yet] (got|given|sent|submitted|announced) [yet] [a|an|any|their|his|her] (<fact>|bio)[s]

    # What is not there.
    (have|has|with) no (<fact>|speaker|video)[s]
    (do|does) not [yet] have [a|an|any] (<fact>|speaker|video)[s]
    (without|lack[s]|lacking|missing) [a|an|any|the] (<fact>|speaker|video)[s]
    """,
    ENGLISH,
)
