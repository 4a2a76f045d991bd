"""English questions of what a talk says: "how many hours of speech did they collect?"."""

from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# What is counted of talks and those who come, and not in them.
_OUTSIDE = (
    rf"{GATHERING}|of|more|other|others|different|such|times|people|ppl|persons|folks|speakers?|presenters?|guests?"
    r"|participants|listeners|attendees|visitors|students|members|seats|views|likes|slides|pages|papers?|publications?"
    r"|articles?|authors?|questions?|ones|are|were|is|was|did|do|does|have|has|had|will|would|can|could|should|to"
    r"|years (?:ago|old)|colloquia|recordings?|videos?|links?|abstracts?|titles?|topics?|institutions?|universities"
    r"|affiliations?|organi[sz]ers?|credits?|credit|points|cme|ects|tickets?|places|rooms|languages|zones?"
)
_UNITS = r"minutes?|hours?|days?|weeks?|months?|years?"
_DOES = (
    r"(?:were|was|did|do|does|had|has|have|can|could|will|would|is|are|must|should|it|he|she|they|we|took|came|fell"
    r"|lost|made|went|got|won|[a-z]{2,12}ed"
    r"|there (?:were|was))"
)
# "How many lines of the epic did they train on": what was counted, and what was done with it.
HOW_MANY = (
    rf"how many(?= (?!(?!(?:hours?|schools?|things?|items?) of )(?:{_OUTSIDE})(?![^ ]))(?:(?!(?:{_UNITS})(?! of)(?![^"
    rf" ]))[^ ·?.!,]+)"
    rf"(?: (?!(?:{_DOES}|{GATHERING})(?![^ ]))[^ ·?.!,]+){{0,5}}"
    rf" {_DOES} (?!(?:there|left|still|planned|scheduled|remaining|coming|on|in|at|due)(?![^ ])|you (?:have|know"
    rf"|store|keep|hold|list)(?![^ ])|(?:i|we) (?:(?:still|yet|also) )?(?:have|need|get|expect)(?![^ ]))[^ ·?.!]+)"
)
HOW_MANY_OF_THEM, HOW_MUCH, MENTIONS = read_phrases(
    """
    # "The gliders: how many of them came back?", which counts no talks.
    did = made|survived|came back|got|died|lost|won|failed|worked|passed|recovered|returned|broke|fell|found|felt
        |believed|stayed|left|turned out|agreed|crashed|sank|answered|escaped|hatched|grew|dropped out
    how many of (them|those|these|the _) -> ([actually|really|still|ever|finally] <did>)
    do = speak|use|live (with|on|off)|die of|suffer from|own|understand|catch|practise
    here = on|at|in|here|there|next|this (week|month|term|year|semester)|tomorrow|today|about|to|per|each
    how many people -> ([still|actually|really|now] <do> -/> <here> _)

    # "How large a share".
    share = risk|share|part|number|sample|fraction|chance|probability|error|gap|effect|dose|amount|difference|rate
        |proportion|percentage|sum|group|drop|rise|loss|gain|gene|model|corpus|fleet|herd|cohort|region|area|dataset
    [by] how (small|large|big|tiny|great|high|low|steep|wide) (a[n]|the) <share>
    [by|to|in|of] (what|which) (share|fraction|percentage|proportion|portion|percent) [of]
    by how (much|many) -> `(?!earlier|later|longer)[^ ·?.!]+`

    # "Does the summary mention what it costs": asks whether, and with it what.
    summary = abstract|summary|announcement|blurb|description|notice|programme|program
    says = mention[s]|say[s]|tell[s]|state[s]|give[s]|reveal[s]|name[s]|specif(y|ies)|explain[s]|indicate[s]
    (the|his|her|its|their|your|that|this) (<summary>|abstracts|announcements|bio|biography) [·]* <says>
        [anything] [about|on|of]
    according to [the|its|his|her|their|your] <summary>
    # "Did she say anything about rust?"
    (do|does|did|has|have|had|will|would) (he|she|they|it|the speaker|(the|that|this) talk) [also|ever|actually|even]
        (say|said|mention[ed]|tell [us]|told us|explain[ed]) (something|anything|smth|sth|a word|more) (about|on|of)
    """,
    ENGLISH,
)
# What was counted.
COUNTED = (
    r"\bhow many (?P<what>(?:[\w'’-]+ ){0,3}?[\w'’-]+)(?= of\b| (?:took|came|fell|lost|made|went|got|won"
    r"|[a-z]{2,12}ed|were|was|did|do|does|had|has|have|can|could"
    r"|will|would|is|are|it|he|she|they|we)\b)"
)
# Asked for a number.
NUMBER = (
    r"\bhow (?:many|much|small|large|big|tiny|high|low|quick|fast|quickly|heavy|tall|deep|old|accurate|accurately"
    r"|costly"
    r"|expensive|likely)\b|\b(?:what|which) (?:share|fraction|percentage|proportion|portion|figure|number|percent)\b"
    r"|\bwhat (?:it|this|that|they) costs?\b"
)
# A text that tells a number.
NUMERAL = (
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|billions?|dozens?|half"
    r"|halve[ds]?"
    r"|thirds?|quarters?|twice|double[ds]?|triple[ds]?|tenfold|tenth|fifth|one in|single|no|none)\b"
)
# "What is the dress code of the forum": a thing of it, and not what it is called.
THING_OF = (
    rf"\bwhat(?:['’]?s| is| was| are| were) (?:the|your|its) (?!(?:[\w-]+ )?(?:{GATHERING}|title|topic|subject|theme"
    rf"|name)\b)"
    r"(?:[\w-]+ ){1,3}(?:of|for|to) (?:the|your|our|becoming|joining)\b"
)
# Asks for the abstract as such.
WHOLE = (
    r"\b(?:abstract|summary|summar[iy]\w*|gist|about|synopsis|outline|overview|tl;?dr|describe|explain|description"
    r"|blurb)\b|\bwhat (?:is|was|were|will) (?:it|that|this)(?: be| again| then)?(?=\W*$)"
)
# What a talk is called, asked for by that name.
TITLE = r"\b(?:titles?|titled|called|name[ds]?|headlines?)\b"
