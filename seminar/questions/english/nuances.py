"""The English words that tell a question's nuances, as patterns that `seminar.questions.nuances` compiles."""

from seminar.questions.english.writing import one_of

_AN_HOUR = one_of(
    """
    (what|wat|which|exact|at what)~(time|hour)[s]
    time of [the] day
    (start|begin)[s|ing] -/> (to[_]|of|in (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[_])
    o['|’]clock|the [exact|precise] hour
    morning or [in the|the] (afternoon|evening)|afternoon or evening
    """
)
HOUR = rf"{_AN_HOUR}|\bhour\?"
DAY = one_of("date|</- (time of|time of the) day[s]|week[s]|when")
ABSTRACT = one_of("abstract|summary|summar(i|y)(s|z)e|description|tl[;]dr")
ALL_TIME = one_of(
    """
    over = past|old[er]|previous|earlier|former|done|over|given
    ahead = future|upcoming|coming|new[er]|planned|scheduled|to come|still to come|not
    and = `,? ?(?:and|or|&|/|as well as|plus) ?`
    <over><and><ahead>|<ahead><and><over>
    (since|from) the [very] (beginning|start|outset)
    (complete|entire|full|whole) (list|history)
    of all time|ever =>
    """
)
MEETING_ID = one_of("(meeting|zoom|webinar)~(id|number|no)")
PASSCODE = one_of("pass~code|pass~word|pass~phrase|code~word|(secret|magic) (word|code)|pwd|pw|pin")
REASON = one_of("why|reason|how come|what happened -/> (to|with)")
SAME_SERIES = one_of("(same|that) (series|seminar|colloquium)|in there|there (after|before|next)")
HABIT = one_of("usually|normally|always|regularly|generally|typically|as a rule|tend[s] to")
ENDS = one_of(
    """
    (over|done|finished|through|end[s]|ended|finish|finishes|ending|finishing|wrap[s|ped] up|out)
        (by|before|until|till|no later than)
    """
)
# The rest of that day alone.
LATER = one_of("(same|that) (day|week|month|afternoon|morning|evening) [_] (later|afterward[s]|after (it|that|this))")
SAME_DAY = one_of(
    """
    one_day = (same|that) (day|week|month|afternoon|morning|evening)
    else = else|other|another|any|more
    <one_day><gap><else>|<else><gap><one_day>
    """
)
ANOTHER = one_of(
    """
    (any|an|some|what|which|has|have|did|does|do|is|are|was|were)<gap>(other[s]|another|else) -/> (than|half)
    more [talk[s]] (by|from|of) (him|her|them|this|that|the same)
    """,
    gap=r"\b.{1,30}?\b",
)
FEAST = one_of("christmas|easter|halloween|thanksgiving|valentine")
SAME_WEEK = one_of("(same|that) week")
SAME_MONTH = one_of("(same|that) month")
OTHER = one_of(
    """
    other[s]|another|else|previous|earlier|older|former|before|again|ever|all|any (talk[s]|time)|talks|always|usually
    """
)
REST = one_of(
    """
    else|left|remain[s|ing]|still to come|yet to come|(do|have) (we|you|they|i) still|due|to go -/> to
    still (have|got|get|due|hold|holds|to go)
    (talks|sessions|lectures|seminars|meetings) ...5 yet -/> to
    how (many|much) more
    more -/> ((about|on|of|than|info|details)[_]) _ _ ...2 (this|before|until|till|by|in)
    """
)
WATCH = one_of("(watch|see|attend|follow|stream|live|listen)[_]")
SEVERAL = one_of(
    """
    both [of] [the] [_] (talks|lectures|sessions|seminars)
    all -> _
    every[thing]
    """
)
TALKS = one_of(
    """
    (talks|lectures|sessions|seminars|presentations|speakers|colloquia|webinars|lunches|titles|workshops|meetups|meetings
        |tutorials|brown bags|reading groups|forums|circles) -/> (is|was)
    there (were|are|have been|had been) (two|three|several|a few|a couple)
    """
)
OPINION = one_of(
    """
    good|bad|boring|interesting|worth|entertaining|fun|hard|difficult|easy|useful|popular|crowded|best|worst|nice
    recommend[ed]|great|exciting|technical|beginner|accessible|funny|famous|smart|busy|packed
    """
)
# What is served and what it costs, which no talk is about that holds the word.
SERVED = one_of(
    """
    meal = lunch|food|coffee|drink[s]|breakfast|dinner|snacks|pizza|beer[s]|wine|cake|cookies
    (<meal>|refreshments)<gap>(free|included|provided|served|offered)
    cost[s] (anything|something|money|extra|me)
    there [be] [any|free|some]* <meal> (at|after|afterwards|during|before|with) -/> (noon|`[0-9]`|midday)
    (provide|serve|offer|include)[s] [_] <meal>
    """,
    gap=r"\b.{1,20}?\b",
)
LATEST = one_of(
    """
    last time|most recent[ly]|latest|lately
    last (speak|spoke|talk[ed]|g(a|i)ve|present[ed]|visit[ed]|c(a|o)me|appear[ed]|here)
    """
)
LATEST_OF_KIND = one_of("(last|latest|newest|most recent) [_] (record(ed|ing[s])|video[s]|slide[s]|slide deck[s])")
NEW_DATE = one_of(
    """
    (moved|postponed|pushed|shifted|put off|delayed) [back] (to|till|until)
    re~scheduled|to when|new (date|day|time|slot)
    (other|another|fresh|different|replacement|alternative) (date|day|time|slot) [_] [_]
        (agreed|fixed|found|set|arranged|settled|announced|named)
    make~up (date|talk|session)
    when<gap>(ma(ke|de) (up|it up|that up)|catch[ing] [it] up|(held|given|done) instead)
    """
)
MADE_UP = one_of("re~scheduled|made up|make up")
# Who speaks in the place of somebody who cannot.
STAND_IN = one_of(
    """
    (filling|fills|fill|filled|stepping|steps|step|stepped|standing|stands|stood) in
    (replacing|replaces|replace|replaced) (him|her|them|by) | replacement speaker | substitute | stand~in
    (takes|take|took|taking) (his|her|their) (place|slot)
    who (speaks|is speaking|talks|gives) ... instead
    """
)
NOTHING = one_of(
    """
    isnt = `(?:isn|aren|wasn|weren|don|haven|hadn)['’]?t`|(is|are|was|were|do|have) not
    nothing -/> (but|except|to do)
    nobody|no one
    no [more] [_] [_] (talk[s]|seminar[s]|session[s]|lecture[s]|colloqui(a|um)|event[s]|meeting[s]|webinar[s]
        |presentation[s]|speaker[s]|lunch[es]|forum[s])
    (there|we) <isnt> [have] (a|an|any[_])
    """
)
# What stands before a topic, and after one by which a talk is called: "the volcano talk".
ABOUT = r"\b(?:on|about|of|regarding|concerning|covering|with|re|around|into|for)\s+(?:the\s+|a\s+|an\s+)?$"
FOR = r"for\b"
CALLED = (
    r"(?:['’]?s)?\s+(?:talk|lecture|presentation|one|speech|session|seminar|colloquium|webinar|workshop|forum|panel"
    r"|symposium|brown bag|tea|journal club|reading group)s?\b"
)
# What goes on from the question before without pointing at anything: "and by Meyer?", "what about Friday?".
GOES_ON = (
    r"^\W*(?:(?:ok(?:ay)?|so|well|hm+|oh|ah|thanks|thx|ty|thank you|cheers|great|cool|perfect|nice|lovely|kk?|yep"
    r"|lol|right|alright)\b[\s,.!]{1,4}){0,2}(?:and|also|or|but|what about|how about|wat about|what abt|how abt"
    r"|same for|i mean(?:t)?|no,? i mean(?:t)?|sorry,? i mean(?:t)?|the one (?:by|on|about|with|from|in|of|last|next"
    r"|this)|then)\b"
)
NEXT_ONE = one_of("[the] next one -/> (on|about|by)")
# "How fast can she speak now", after a talk: what no frame knows and its abstract may tell.
CONTENT = (
    r"^\W*(?:(?:omg|ok|so|and|but|wow|oh|hm+|wait|lol|cool|nice)\b[\s,.!]{1,4}){0,3}(?:how (?!many|often|long|do i"
    r"|can i|come"
    r"|about|is|was|are|were|good|bad|hard|easy|technical|popular|crowded|big|full|old|tall|to|did)\w+|what makes) "
    r"(?=\w+ \w+)"
)
THAT = one_of(
    """
    that|this|it|then|those|them|afterwards
    (after|before|next|following) => (in|at|of|for|from|by)
    (after|before|follow[s|ing|ed]|precede[s|d]) (his|her|hers|theirs)
    (follow|precede)s =>
    """
)
# After whom somebody speaks: "who's after him?".
AFTER_PERSON = one_of("(after|before|follow[s|ing|ed]|precede[s|d]) (him|his|her|hers|them|theirs)")
TALK = one_of(
    """
    present[ed|s|ing|er|ers]|spoke|speak[s|er|ers|ing]|talk[s|ed|ing]|g(a|i)ve[s|n]|giving|lectur_|read[s]|seminar|session
    """
)
# "All series", after those of one.
ANY_SERIES = (
    r"^\W*(?:(?:and|ok|so|now|no|i mean|what about|how about)\b[\s,]*){0,3}(?:in |across |for |from |of )?"
    r"(?:all|any|every|whichever)(?: of)?(?: the)?(?: other)? series\b"
)
# A day of the week that may be that of this week or of another.
BARE_WEEKDAY = (
    r"(?:(?:on|of|in|for|at|from) )?(?:the |that )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?"
    r"|sun)(?:day)?(?:'s)?"
)
# A month or a season by which a year may be meant, and what leaves no doubt about the year.
OF_YEAR = r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\bspring|\bsummer|\bautumn|\bfall\b|\bwinter"
OF_ONE_YEAR = one_of(
    """
    this|next|last|past|previous|coming|today|tomorrow|tonight|yesterday|now|ago|since|until|till|week|weekend
    semester|term|year|quarter|recent|soon|day[s]|hour[s]
    """
)
# Where somebody is reached, which a name does not tell.
ADDRESS = "mail|phone|number|address"
A_TALK = (
    r"(?:\b(?:the|that|our)|['’]s)\s+(?:[\w-]+ ){0,2}?(?:talk|lecture|presentation|session|seminar|speech|meeting)\b"
    r"(?! (?:series|list|program|schedule|plan)\b)"
)
# A room, and what says that being online may be where it is as well.
ROOM = one_of(
    """
    (which|what) [_] (room|hall|building|floor|theatre|theater)
    room (number|no)|in person
    """
)
OR_ONLINE = r"\bonline\b|\bzoom\b|\bvirtual|\bremote"
ONE_TALK = one_of("(the|a|an) [_] (one|talk|session|seminar|lecture)")
BOTH = one_of("both")
SEVERAL_MATERIALS = one_of("recordings|videos|vids|posters|slide decks")
SEVERAL_PAPERS = one_of("papers|publications|preprints|articles|manuscripts")
# Those who meet, by whom a series may be called: "the Vancouver people".
GROUP = one_of("people|folks|crowd|lot|guys|team")
# What stands between two things that are left out: "besides the maths talk and tomorrow's".
JOINED = r"\s+(?:and|or|&)\s+"
# What stands before a place.
PLACED = "in|at|near|around|by|close to|next to|inside|opposite|beside"
# Venues that are none.
AFAR = frozenset(("online", "zoom", "virtual", "remote"))
AFAR_BESIDE = frozenset(("only", "purely", "via", "on", "meeting", "webinar", "event", "and"))
# What is asked beside what talks tell begins with these words where no talk can be about it: "what language is it in",
# what one must do to come, and what is of nobody's concern.
_NO_TOPIC_WORDS = """
what which how where who is are can do does did must have need per registration wifi wi-fi speak speaks nationality
birthday salary married bring wear pronounce pronounced with whom whose was were does will could would may might since
until when before leave left turn keep switch put take taking took join come get let letting hold holds own owns lost
forgot hiring recruiting giving somewhere anywhere nearest
"""
NO_TOPIC = frozenset(_NO_TOPIC_WORDS.split())
