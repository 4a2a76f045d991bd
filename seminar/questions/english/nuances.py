"""The English words that tell a question's nuances, as patterns that `seminar.questions.nuances` compiles."""

HOUR = (
    r"\b(?:what|wat|which|exact|at what) ?(?:time|hour)s?\b|\btime of (?:the )?day\b"
    r"|\b(?:start|begin)(?:s|ing)?\b(?! (?:to|of|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
    r"|\bo'?clock\b|\bhour\?|\bthe (?:exact |precise )?hour\b"
    r"|\bmorning or (?:in the |the )?(?:afternoon|evening)\b|\bafternoon or evening\b"
)
DAY = r"\b(?:date|(?<!time of )(?<!time of the )days?|weeks?|when)\b"
ABSTRACT = r"\b(?:abstract|summary|summar[iy][sz]e|description|tl;?dr)\b"
BIOGRAPHY = (
    r"\b(?:bio|biography|cv|c\.v\.|vita|background|resum[eé]|career|(?:his|her|their) (?:whole |past )?life(?! work)"
    r"|life story|credentials|track record)\b"
    r"|\bwhen did (?:he|she|they) (?:\w+ )?(?:become|graduate|qualify|retire|join)\b"
    r"|\b(?:how long|since when) ha(?:s|ve) (?:he|she|they) (?:\w+ )?(?:been|worked|lived|taught)\b"
)
# Where and in what somebody was taught, and what of it a biography may say.
EDUCATION = (
    r"\b(?:ph\.?d|doctorate|degree|master'?s?|bachelor'?s?|undergrad\w*|thesis|dissertation|alma mater|residency"
    r"|postdoc|graduated?|educated|qualif(?:y|ied)|advisor|adviser|supervisor)\b"
    r"|\b(?:where|uni\w*|college|school|institute)\b.{1,60}\b(?:stud(?:y|ied)|train(?:ed)?)\b"
)
EDUCATED = (
    r"\b(?:ph\.?d|doctorate|degrees?|master'?s|bachelor'?s|undergraduate|thesis|dissertation|graduated|educated"
    r"|trained|studied|qualified|residency|training)\b"
)
_OVER = r"(?:past|old(?:er)?|previous|earlier|former|done|over|given)"
_AHEAD = r"(?:future|upcoming|coming|new(?:er)?|planned|scheduled|to come|still to come|not)"
ALL_TIME = (
    rf"\b{_OVER},? ?(?:and|or|&|/|as well as|plus) ?{_AHEAD}\b|\b{_AHEAD},? ?(?:and|or|&|/|as well as|plus) ?{_OVER}\b"
    r"|\b(?:since|from) the (?:very )?(?:beginning|start|outset)\b|\b(?:complete|entire|full|whole) (?:list|history)\b"
    r"|\bof all time\b|\bever(?= ?[?.!]*$)"
)
MEETING_ID = r"\b(?:meeting|zoom|webinar) ?(?:id|number|no)\b"
PASSCODE = r"\b(?:pass ?code|pass ?word|pass ?phrase|code ?word|(?:secret|magic) (?:word|code)|pwd|pw|pin)\b"
REASON = r"\b(?:why|reason|how come|what happened(?! (?:to|with)\b))\b"
EARLIER = (
    r"\b(?:before that|previous(?:ly)?|formerly|earlier|used? to|back then|at the time|at that time"
    r"|when (?:s?he|they) (?:gave|spoke|talked|presented|visited|came)|was at|were at"
    r"|where (?:was|were|did) .{1,60} (?:before|prior to)|did .{1,40} work (?:before|then|when)"
    r"|(?:was|were|did|had|employed|worked|based)\b.{0,60} (?:then|in those days))\b"
)
NOW = r"\b(?:now|nowadays|currently|these days|at the moment|today|present|still|moved? to)\b"
# "Where was she in May and where is she now": of both times.
_THEN = r"\b(?:was|were|did|worked|used to|before|previously|back then|formerly)\b"
_SINCE = r"\b(?:is|are|now|nowadays|currently|these days|today)\b"
THEN_AND_NOW = (
    r"\b(?:chang|switch|swap)(?:e|ed|ing)? (?:jobs?|universit\w+|institut\w+|affiliations?|employers?"
    r"|places) between\b|"
    rf"{_THEN}.{{1,80}}\band\b.{{1,30}}\b(?:now|nowadays|currently|these days|today)\b"
    rf"|{_SINCE}.{{1,60}}\band\b.{{0,30}}\b(?:before|before that|previously|back then|formerly|used to)\b"
)
SAME_SERIES = r"\b(?:same|that) (?:series|seminar|colloquium)\b|\bin there\b|\bthere (?:after|before|next)\b"
# Somebody who is known by a talk: "the woman who …".
GIVER = r"\bthe (?:speaker|person|one|woman|man|guy|lady|professor)\b.{0,12}\b(?:who|of|on|from)\b"
HABIT = r"\b(?:usually|normally|always|regularly|generally|typically|as a rule|tends? to)\b"
# "When is the card shuffling lady back?": another talk of hers.
_SOMEBODY = r"\b(?:guy|man|woman|lady|person|speaker|dude|fellow|chap|bloke|prof|professor|researcher|scientist)\b"
# Somebody of whom the asker takes it that there is one.
_ONE_OF_THOSE = (
    r"(?:speaker|person|woman|man|guy|lady|professor|researcher|scientist|presenter|lecturer|visitor|guest|colleague)"
)
ONE_GIVER = (
    rf"\b(?:the|that|which|what) (?:\w+ )?{_ONE_OF_THOSE} (?:(?:who|that) )?(?:(?:is|was|comes?|came|works?|worked|sits"
    rf"|teaches) )?(?:from|of|at)\b|^\W*{_ONE_OF_THOSE} (?:from|at)\b"
    r"|\bone of (?:the|your|our|those|these) (?:\w+ )?(?:speakers|presenters|lecturers|visitors|guests|people)\b"
)
GIVERS_TALKS = (
    rf"\bwhen\b.{{1,60}}{_SOMEBODY}.{{0,40}}\b(?:back|again|return(?:s|ing)?)\b"
    rf"|{_SOMEBODY}.{{0,40}}\b(?:is|will|does|has|are)\b.{{1,30}}\b(?:back|again|another|return(?:s|ing)?)\b"
    rf"|\b(?:did|has|have|had|will|does|is)\b.{{1,60}}{_SOMEBODY}.{{0,40}}"
    r"\b(?:before|again|other talks?|another talk|anything (?:else|newer|new|more recent)|twice|back)\b"
    r"(?=\W*(?:(?:in|on|this|next|before|after|during|later|soon|coming|here|any ?time)\b|$))"
)
_ONE_DAY = r"\b(?:same|that) (?:day|week|month|afternoon|morning|evening)\b"
_ELSE = r"\b(?:else|other|another|any|more)\b"
# The rest of that day alone.
LATER = rf"{_ONE_DAY}.{{0,6}}\b(?:later|afterwards?|after (?:it|that|this))\b"
SAME_DAY = rf"{_ONE_DAY}.{{0,40}}{_ELSE}|{_ELSE}.{{0,40}}{_ONE_DAY}"
ANOTHER = (
    r"\b(?:any|an|some|what|which|has|have|did|does|do|is|are|was|were)\b.{0,30}\b(?:others?|another|else)\b"
    r"(?! (?:than|half))|\bmore (?:talks? )?(?:by|from|of) (?:him|her|them|this|that|the same)\b"
)
# With whom somebody spoke, which is no question of who they are.
TOGETHER = (
    r"\bwith (?:whom|who)\b|\b(?:and|with) who else\b|\balongside\b|\b(?:spoke|speaks?|speaking|talked|presented"
    r"|presents?|presenting|gave|appeared|on stage)\b.{0,30}\bwith\b"
)
FEAST = r"\b(?:christmas|easter|halloween|thanksgiving|valentine)\b"
SAME_WEEK = r"\b(?:same|that) week\b"
SAME_MONTH = r"\b(?:same|that) month\b"
OTHER = (
    r"\b(?:others?|another|else|previous|earlier|older|former|before|again|ever|all|any (?:talks?|time)|talks|always"
    r"|usually)\b"
)
PERSON = r"\b(?:s?he|him|hers?|his|they|them)\b"
REST = (
    r"\b(?:else|left|remain(?:s|ing)?|still to come|yet to come|(?:do|have) (?:we|you|they|i) still"
    r"|still (?:have|got|get|due|hold|holds|to go)|due|to go(?! to\b)|(?:talks|sessions|lectures|seminars|meetings)"
    r" (?:\w+ ){0,5}yet\b(?! to)|how (?:many|much) more\b"
    r"|more (?!about|on|of|than|info|details)\w+(?: \w+){0,3} (?:this|before|until|till|by|in) )"
)
WATCH = r"\b(?:watch|see|attend|follow|stream|live|listen)\w*\b"
SEVERAL = (
    r"\bboth (?:of )?(?:the )?(?:[\w'’-]+ )?(?:talks|lectures|sessions|seminars)\b"
    r"|\ball (?:the|of|his|her|their)?\b|\bevery(?:thing)?\b"
)
TALKS = (
    r"\b(?:talks|lectures|sessions|seminars|presentations|speakers|colloquia|webinars|lunches|titles|workshops|meetups"
    r"|meetings|tutorials|brown bags|reading groups|forums|circles)\b(?! (?:is"
    r"|was)\b)|\bthere (?:were|are|have been|had been) (?:two|three|several|a few|a couple)\b"
)
OPINION = (
    r"\b(?:good|bad|boring|interesting|worth|entertaining|fun|hard|difficult|easy|useful|popular|crowded|best|worst"
    r"|nice|recommend(?:ed)?|great|exciting|technical|beginner|accessible|funny|famous|smart|busy|packed)\b"
)
# What is served and what it costs, which no talk is about that holds the word.
SERVED = (
    r"\b(?:lunch|food|coffee|drinks?|breakfast|dinner|snacks|refreshments|pizza|beers?|wine|cake|cookies)\b.{0,20}"
    r"\b(?:free|included|provided|served|offered)\b|\bcosts? (?:anything|something|money|extra|me)\b"
    r"|\bthere (?:be )?(?:(?:any|free|some) ){0,2}(?:lunch|food|coffee|drinks?|breakfast|dinner|snacks|pizza|beers?"
    r"|wine|cake|cookies)\b (?:at|after|afterwards|during|before|with) (?!noon|\d|midday)"
    r"|\b(?:provide|serve|offer|include)s?\b.{0,8}\b(?:lunch|food|coffee|drinks?|breakfast|dinner|snacks|pizza)\b"
)
LATEST = (
    r"\b(?:last time|most recent(?:ly)?|latest|lately"
    r"|last (?:speak|spoke|talk(?:ed)?|g[ai]ve|present(?:ed)?|visit(?:ed)?|c[ao]me|appear(?:ed)?|here))\b"
)
LATEST_OF_KIND = r"\b(?:last|latest|newest|most recent) (?:\w+ )?(?:record(?:ed|ings?)|videos?|slides?|slide decks?)\b"
NEW_DATE = (
    r"\b(?:(?:moved|postponed|pushed|shifted|put off|delayed) (?:back )?(?:to|till|until)|re-?scheduled"
    r"|new (?:date|day|time|slot)|to when|(?:other|another|fresh|different|replacement|alternative) (?:date|day|time"
    r"|slot)(?: \w+){0,2} (?:agreed|fixed|found"
    r"|set|arranged|settled|announced|named)|make-?up (?:date|talk|session)"
    r"|when\b.{1,40}\b(?:ma(?:ke|de) (?:up|it up|that up)|catch(?:ing)? (?:it )?up|(?:held|given|done) instead))\b"
)
MADE_UP = r"\b(?:re-?scheduled|made up|make up)\b"
NOTHING = (
    r"\bnothing\b(?! (?:but|except|to do))|\bno(?:body| one)\b|\bno (?:more )?(?:\w{1,20} ){0,2}(?:talks?|seminars?"
    r"|sessions?|lectures?|colloqui(?:a|um)|events?|meetings?|webinars?|presentations?|speakers?|lunch(?:es)?"
    r"|forums?)\b|\b(?:there|we) (?:(?:isn|aren|wasn|weren|don|haven|hadn)['’]?t|(?:is|are|was|were|do|have) not) "
    r"(?:have )?an?y?\w{0,6}\b"
)
# What stands before a topic, and after one by which a talk is called: "the volcano talk".
ABOUT = r"\b(?:on|about|of|regarding|concerning|covering|with|re|around|into|for)\s+(?:the\s+|a\s+|an\s+)?$"
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
NEXT_ONE = r"\b(?:the )?next one\b(?! on\b| about\b| by\b)"
# "How fast can she speak now", after a talk: what no frame knows and its abstract may tell.
CONTENT = (
    r"^\W*(?:(?:omg|ok|so|and|but|wow|oh|hm+|wait|lol|cool|nice)\b[\s,.!]{1,4}){0,3}(?:how (?!many|often|long|do i"
    r"|can i|come"
    r"|about|is|was|are|were|good|bad|hard|easy|technical|popular|crowded|big|full|old|tall|to|did)\w+|what makes) "
    r"(?=\w+ \w+)"
)
THAT = (
    r"\b(?:that|this|it|then|those|them|afterwards)\b"
    r"|\b(?:after|before|next|following)\b(?= (?:in|at|of|for|from|by)\b| ?[?.!]*$)"
)
# After whom somebody speaks: "who's after him?".
AFTER_PERSON = r"\b(?:after|before|follow(?:s|ing|ed)?|precede[sd]?) (?:him|her|them)\b"
TALK = (
    r"\b(?:present(?:ed|s|ing|er|ers)?|spoke|speak(?:s|er|ers|ing)?|talk(?:s|ed|ing)?|g[ai]ve[sn]?|giving|lectur\w*"
    r"|reads?|seminar|session)\b"
)
# Days that are counted from those that were spoken of: "the week after that", "a day earlier".
_FROM_THAT = (
    r"(?: (?:that|this|it|them|those)(?: (?:one|talk|week|day|month))?)?(?= ?[?.!,;:–-]|\s*$| (?:about|in|at|for|on"
    r"|then|too|as well|please|who|what|where|when|is|same)\b)"
)
COUNTED_FROM = (
    r"\b(?:the|a|(?P<count>one|two|three|four|\d)) (?:(?:next|following) )?(?P<unit>day|week|month|weekend)s?"
    r" (?:after|following|later|(?P<back>before"
    rf"|earlier|prior))\b(?! (?:next|last)\b){_FROM_THAT}"
    rf"|\bthe (?:following|(?P<earlier>preceding|previous)) (?P<other>day|week|month|weekend)\b{_FROM_THAT}"
    rf"|\b(?P<later>day|week|month) after(?: that)?(?= ?[?.!]*$)"
)
# "The whole month", of which a day or a week was spoken of.
WHOLE_STRETCH = r"\b(?:whole|entire|full) (?P<unit>week|month)\b(?! (?:after|before|of)\b)"
# "All series", after those of one.
ANY_SERIES = (
    r"^\W*(?:(?:and|ok|so|now|no|i mean|what about|how about)\b[\s,]*){0,3}(?:in |across |for |from |of )?"
    r"(?:all|any|every|whichever)(?: of)?(?: the)?(?: other)? series\b"
)
HALF = r"\bthe (?:(?P<first>first|earlier)|second|latter|other|later) half\b(?! (?:of|hour)\b)"
# A day of the week that may be that of this week or of another.
BARE_WEEKDAY = (
    r"(?:(?:on|of|in|for|at|from) )?(?:the |that )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?"
    r"|sun)(?:day)?(?:'s)?"
)
# A month or a season by which a year may be meant, and what leaves no doubt about the year.
OF_YEAR = r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\bspring|\bsummer|\bautumn|\bfall\b|\bwinter"
OF_ONE_YEAR = (
    r"\b(?:this|next|last|past|previous|coming|today|tomorrow|tonight|yesterday|now|ago|since|until|till|week|weekend"
    r"|semester|term|year|quarter|recent|soon|days?|hours?)\b"
)
# Where somebody is reached, which a name does not tell.
ADDRESS = "mail|phone|number|address"
AT_PRESENT = r"\b(?:now|nowadays|currently|these days|at the moment)\b"
A_TALK = (
    r"(?:\b(?:the|that|our)|['’]s)\s+(?:[\w-]+ ){0,2}?(?:talk|lecture|presentation|session|seminar|speech|meeting)\b"
    r"(?! (?:series|list|program|schedule|plan)\b)"
)
# A room, and what says that being online may be where it is as well.
ROOM = r"\b(?:which|what) (?:\w+ )?(?:room|hall|building|floor|theatre|theater)\b|\broom (?:number|no)\b|\bin person\b"
OR_ONLINE = r"\bonline\b|\bzoom\b|\bvirtual|\bremote"
ONE_TALK = r"\b(?:the|an?) (?:\w+ )?(?:one|talk|session|seminar|lecture)\b"
BOTH = r"\bboth\b"
SEVERAL_MATERIALS = r"\b(?:recordings|videos|vids|posters|slide decks)\b"
SEVERAL_PAPERS = r"\b(?:papers|publications|preprints|articles|manuscripts)\b"
# Those who meet, by whom a series may be called: "the Vancouver people".
GROUP = r"\b(?:people|folks|crowd|lot|guys|team)\b"
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
# What stands before a name and is none of it, and before one that belongs to a topic: "about price fixing by bots".
TITLES = frozenset(["prof", "professor", "dr", "mr", "mrs", "ms", "phd", "md", "sir", "dame", "herr", "frau", "mme"])
OF_TOPIC_BY = r"\b(?:about|on)\b.+\bby "
