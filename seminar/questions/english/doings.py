"""What askers say of their own day around a question: where they stood, what they would do else, what it is for."""

import re

from seminar.questions.english.company import AT_WORK, FELLOWS, KIN
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING

_END = "(?= ?[?.!,;)]| ?$)"
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ME = "(?:i|we|me|us)"
_GERUND = (
    "(?:writing|making|preparing|doing|compiling|updating|planning|collecting|finishing|filling in|putting together"
    "|working on|designing|printing|drafting|editing|organizing|booking|typing|addressing|sending|mailing|posting)"
)
_TO_MAKE = "(?:make|write|prepare|print|design|draft|type|fill in|do|send|address|finish)"
# "Making the recap for …: what was on" before the question, "…, writing my report on it" behind it.
_WRITING = re.compile(
    rf"^(?:·+ |[,.!:-] ){{0,6}}(?P<take>{_GERUND} (?:my|our|the|an?|up|this|some)(?![^"
    rf" ])[^?.!:;,]{{1,100}}[.!:;,-])(?= )"
    rf"|(?<=[,.;?!-]) (?P<end>{_GERUND} (?:my|our|an?|up|some) [^?.!,]{{1,80}})(?= ?[?.!,]| ?$)"
)
_FOR_WHOM = re.compile(
    r" (?:to|for|about|of|on)(?= (?!(?:my|our|your|the|an?|this|some|all|it|me|us)(?![^ ]))[^ ]{2,} [^ ]{2,})"
)
_OF_THEM = re.compile(r"(?<![^ ])(?:he|she|his|her|him|they|their|(?:the|that) (?:talk|speaker|lecture))(?![^ ])")
# "Any talk then or can I go home": the other thing is no matter of talks.
_ELSE = re.compile(
    rf"(?<=[^ ] )(?:, )?or (?:can|could|should|shall|do|may|must|will|would|am|are) {_ME}(?! (?:ask|get|have|find|see)"
    r"(?![^ ]))(?P<rest> [^?]{1,80}?)" + _END
)
_OF_TALKS = re.compile(
    rf"(?<![^ ])(?:{GATHERING}|online|remotely|zoom|stream|watch|join|link|slides|recording|register"
    rf"|sp[eo]ak\w*)(?![^ ])"
)
# "I am booking a taxi for tomorrow's speaker and need …": what stays is of whom that is said.
_HOSTING = (
    rf"{_ME} (?:am|are|have to|need to|must|should|will be|got to) (?:[^ ·?.!,]+ ){{1,6}}?(?:with|for|around|of|to)"
    rf"(?= (?:[^ ?.!,]+ ){{0,6}}?(?:visitor|speaker|lecturer|presenter|guest|talk|lecture|colloquium)(?: (?:today"
    rf"|tomorrow|tonight|on {_DAY}))?(?: ?[.!,;-]| and ).{{4}})",
    rf"(?:(?<=visitor )|(?<=speaker )|(?<=lecturer )|(?<=guest ))and (?:{_ME} )?(?:still |also )?(?:have|need|want|must"
    r"|should|would like) [^?.!;]{1,80}(?= ?[.!;])",
)
_NEAR = "on the (?:phone|line)|at (?:the |my |our )?(?:door|desk|counter|reception)|in front of me"
# How long somebody is there says of which time they ask.
_STAYING = (
    rf"{_ME} (?:am|are|will be|shall be) (?:[^ ·?.!,]+ ){{0,6}}?(?:here|in town|on campus)(?: only)?"
    r"(?= (?:until|till|from|this|next|between|over) )"
    rf"|{_ME} (?:am|are) (?:here|in town|on campus) for (?:[^ ·?.!,]+ ){{0,2}}[^ ·?.!,]+(?= ?[,.;!-])"
)
# Who is there while somebody asks.
_AT_HAND = (
    rf"{_ME} (?:am|are) on the (?:phone|line) (?:with|to) (?:[^ ·?.!,]+ ){{0,3}}[^ ·?.!,]+(?= ?[,.;-])",
    rf"(?:{_ME} have(?: got)?|there is) (?:[^ ·?.!,]+ ){{1,4}}(?:{_NEAR})(?= ?[,.;-])",
    "(?:somebody|someone|an? (?:visitor|caller|guest|parent|journalist|reporter|lady|gentleman|man|woman)|people)"
    rf"(?: (?:here|outside|{_NEAR}))? (?:wants? to know|would like to know|asked|asks?|(?:is|are|keeps?) asking"
    r"|wonders?|(?:is|are) wondering|(?:is|are) inquiring)(?: (?:me|us))?(?: about)?",
)
_PATTERNS = (
    _STAYING,
    *_AT_HAND,
    *_HOSTING,
    # What somebody has already, where another thing is asked for.
    r"(?:but )?(?:i|we) (?:could |can )?(?:only|just|already) (?:have |had )?(?:found|find|got|get|saw|see|have"
    r"|downloaded|received) (?:the|his|her|its|an?) (?:[^ ·?.!,]+ )?(?:slides?|recordings?|video|abstract|papers?|notes"
    r"|poster|title)(?: (?:so far|already|online|there))?(?= ?[?.!,;]| ?$)",
    # Before which door somebody stood.
    rf"{_ME} (?:have |had |just |was |were |am |are )?(?:stood|standing|waited|waiting|sat|sitting|showed up|turned up"
    r"|queued|came)(?: (?:here|there|alone|around))?(?: (?:in front of|outside|at|in|before|near)(?: the)? [^ ·?.!,]+)?"
    r"(?: [^ ·?.!,]+)?(?= for )",
    rf"(?!.{{0,80}}(?<![^ ])(?:after|afterwards|then|later)(?: that)? ?[?.!]?$)(?:{_ME} )?(?:have got|have|had|got)"
    rf" (?:an? )?(?:class(?:es)?|lectures|work|labs?|shifts?|lessons?|practice|exams?"
    r"|appointments?) (?:until|till|til|from|at|on|all|every|before|after) [^?.!,;:]{1,40}?(?: so)?(?= only |,|;"
    r"|[.?!]|$)",
    # Near which place somebody is, before it is asked what is on there.
    rf"{_ME} (?:(?:am|are|will be|work|live|sit|study|teach|happen to be|shall be|was|were|pass)"
    r" )(?:(?:right|just|always|somewhere|usually|working|going to be) ){0,2}(?:near|close to|next to|next door to"
    r"|by|around"
    r"|opposite|in|at|past)(?= (?:the )?[^ ·?.!,]+ .{0,60}(?<![^ ])there(?![^ ]))",
    # Whether it is worth it.
    r"(?:(?<=anything )|(?<=something )|(?<=there )|(?<=what )|(?<=talks )|(?<=seminars ))(?:(?:that|which) (?:is"
    r"|are|would be) )?worth (?:(?:my|our|the|your) (?:time|while|trip|effort|detour|trouble)"
    r"|an? (?:visit|look|trip|detour|listen|try|stop)|it|[a-z]{2,15}ing(?: (?:the|my|our|your) [^ ·?.!,]+)?"
    r"(?: (?:to|into|for|in|by|at|down|over|out|up|there)){0,2})"
    r"(?= ?[?.!,]| ?$| ·| (?:this|next|today|tomorrow|tonight|on|in|coming|during|soon|before|after)(?![^ ]))",
    # Whether it stands already.
    r"(?:is|are|was|has) (?:it|that|this|that one|this one|they) (?P<take>(?:been )?(?:already )?(?:decided|settled"
    r"|finali[sz]ed"
    r"|sorted|arranged)(?: (?:up)?on)?(?: yet| already)?)(?= ?[?.!,]| ?$)",
    # What would be nice besides.
    r"(?:(?:, |and |or |- ){0,2}(?:ideally|preferably|hopefully|if (?:at all )?possible|best of all|at best))(?:"
    r" (?:an? |one )?(?:recorded"
    r"|online|in person|in english|with (?:a )?(?:recordings?|slides|videos?|papers?|links?)|on (?:zoom|video)|not"
    r" too long"
    rf"|short))?{_END}",
    # Who is fond of what, where a question follows.
    rf"(?:my|our) (?:[^ ·?.!,]{{1,20}} )?(?:{KIN}|{FELLOWS}|{AT_WORK}|class) (?:is|are|was|has been)"
    r" (?:(?:totally|really|very|so|quite|a bit|absolutely) ){0,2}(?:(?:mad|crazy|nuts|curious|excited|worried"
    r"|passionate|writing|reading|learning|thinking) about|into|obsessed with|keen on|interested in|fond of"
    r"|fascinated (?:by|with)|studying|working on|researching|writing on)(?= )",
    # What happened on the way.
    "(?:(?:my|our|the|a) )?(?:tram|train|bus|metro|subway|ferry|flight|car|bike|taxi|uber|alarm|dentist|meeting"
    "|kids?|baby"
    "|dog|cat|boiler) (?:(?:has |have |had |is |was |just |got |totally ){0,3}(?:broke(?:n)? down|(?:stuck|late|delayed"
    "|cancelled"
    "|on strike|sick|ill) (?:again )?(?=[,.;!-])|never came|did not (?:come|go off|show up)|ran (?:over|late)|overran"
    "|got stuck|vomited|died))(?: (?:again|on me|on the way|this morning|today))?",
    # That it takes place.
    r"(?<=everything )(?:(?:that|which) )?(?:(?:is|are) )?(?:running|being held|taking place|held)(?= ?[?.!,]| ?$| ·"
    r"| (?:next|this"
    r"|on|in|tomorrow|today|tonight|at)(?![^ ]))",
    # On which days they come.
    r"(?:that|which) (?:fall|falls|fell|lie|lies|come|comes|occurs?)(?= (?:in|on|into|within|between|during"
    r"|(?:this|next) [a-z]+)(?![^ ]))",
    # What it is needed for.
    r"(?:my |our )?(?:thesis|essay|project|report|dissertation|homework|assignment|term paper) is (?:all )?(?:on|about)"
    r"(?= )",
    r"(?:there|they|these|those) (?:were|are|have been) (?:two|three|several|a few|a couple)(?: of them)?(?: i think|"
    r" right| ·+)*"
    r"(?= ?[?.!,]| ?$)",
    # How the answer before sounds.
    r"(?<=^)(?:(?:oh |ah |ok |well |what a |too |so |that is |very )*(?:shame|pity|bad|bummer|sad|sigh|nice|neat"
    r"|go on|(?:that )?(?:sounds|looks) (?:fun|good|great|interesting|nice|cool|exciting|lovely|promising|fine|perfect)"
    r"|fun|brilliant|excellent|wonderful|fantastic|splendid|super|ouch|brutal|thought so|as expected|just my luck"
    r"|sweet|cool"
    r"|great|perfect|good to know|fair enough|noted|understood|interesting|amazing|awesome|lovely|wow))(?= ?[.,!;])",
    # When they moved, and what is made of the answer.
    r"(?:before|until|till|since|after) (?:he|she|they) (?:moved|left|went|changed|switched|joined)(?: there| here|"
    r" away"
    r"| jobs| universities)?(?= ?[?.!,]| ?$)",
    rf"{_ME} (?:(?:am|are|was|were) {_GERUND}|(?:(?:still|must|should|have to|need to|want to|will"
    rf"|am to) ){{0,2}}{_TO_MAKE})"
    r" (?:an?|the|our|my) (?:[^ ·?.!,]+ ){0,2}?[^ ·?.!,]+(?= (?:for|of|about|with|to) )",
    # Who has to do with what is asked for.
    rf"my (?:[^ ·?.!,]{{1,20}} )?(?:{KIN}|{FELLOWS}) (?:takes|has|had|uses|suffers from|keeps|studies|builds"
    rf"|works (?:on"
    r"|with|in))(?= .{1,60}[,.;!-] .{0,60}(?<![^ ])(?:about|on|of) (?:that|it|this|those|them)(?![^ ]))",
    # For whom somebody asks.
    rf"my (?:[^ ·?.!,]{{1,20}} )?(?:{KIN}) (?:(?:would|really|just|also|still) ){{0,2}}"
    r"(?:wants?|likes?|loves?|needs?|hopes?|asked|asks?|is trying|is looking|plans?)(?: me)?"
    r"(?: (?:to (?:hear|see|watch|know|attend|come to|go to|read|find out)|for))?(?: (?:something|more))?"
    r"(?: (?:about|on))?",
    # That a day comes again.
    rf"(?<=^)(?:ugh |oh |so |and )?(?:{_DAY}|morning|evening) (?:again|already)(?: ·+)?(?= ?[,.!])",
    rf"(?:,|and) (?:all|everything|each) of it{_END}",
    rf", (?:all of (?:them|it)|everything|every single one){_END}",
    rf"or (?:never|nah|nope|not at all|is that it|did it die|did it stop|has it died|is it dead|is it over){_END}",
    r"(?:if )?(?:i|we) (?:want|would like|wish|need|hope|plan|intend)(?: to)? (?=(?:present|propose|speak|talk)"
    r" (?:about )?"
    r"(?:my|our|a|an|some) )",
    r"(?:is|was) (?P<take>(?:it|everything|this place|campus|the department) (?:all |totally |completely |quite |very"
    r" )?(?:dead|quiet"
    r"|empty|closed|silent)(?: (?:here|around here|there|then|again))?)",
    # That somebody was away.
    rf"(?:{_ME} )?(?:have |had )?(?:just )?(?:was|were|am|been) "
    r"(?:(?:away|absent|offline|travelling|traveling|abroad|sick"
    rf"|ill|out"
    r"|off(?: sick)?|stuck|busy)(?: (?:in bed|in hospital|of town|of office|with [^ ·?.!,]+|with the [^ ·?.!,]+"
    r"|(?:in|at|on) (?:the |a )?[^ ·?.!,]+ all (?:day|morning|afternoon|evening|night|week)))?|in"
    r" (?:the field|hospital|bed|quarantine)|on (?:holidays?|vacation|leave|sick leave|parental leave|fieldwork|tour"
    r"|a trip"
    r"|strike)|at (?:a|the|another) (?:conference|wedding|funeral|workshop))(?= |$)(?! (?:cell|tissue|patient))",
    r"(?:with |had )?no (?:signal|internet|wifi|connection|reception|network)"
    r"(?: (?:all (?:day|week|morning|afternoon|night)|at home|here|again|on the train))?"
    r"(?= ?[?.!,]| ?$| -| (?:yesterday|today|last|this|on|since)(?![^ ]))",
    r"while (?:(?:i|we) (?:was|were|am|are) )?(?:in|at|on|away|abroad|travell?ing|visiting|sick|asleep)(?: [^"
    r" ·?.!,]+){0,3}"
    r"(?= ?[?.!,]| ?$)",
    # That it may clash with the asker's own things.
    r"(?:(?:it|that|this) )?(?:might |may |could )?(?:clash(?:es)?|collides?|overlaps?|interferes?)(?: maybe| probably"
    r"| perhaps| i think)? with (?:my|our) [^?.!,]{1,60}",
    r"(?:just |please )?plan (?:out )?my(?= (?:next|week|month|·))",
)


def take(sentence: Sentence) -> None:
    """Takes all such words out."""
    other = _ELSE.search(sentence.text)
    if other and not _OF_TALKS.search(other["rest"]):
        sentence.drop(other)
    writing = _WRITING.search(sentence.text)
    if writing:
        # "Writing to thank Ada Quill, when was her talk?": whom it is for stays, where that is spoken of.
        named = _FOR_WHOM.search(writing["take"]) if writing["take"] else None
        if named and _OF_THEM.search(sentence.text[writing.end("take") :]):
            sentence.drop_at(writing.start("take"), writing.start("take") + named.end())
        else:
            sentence.drop(writing, "take" if writing["take"] else "end")
    for words in _PATTERNS:
        sentence.take_all(words)
    if re.search(r"(?<![^ ])weeks?(?![^ ])", sentence.text):
        # "That week mon-fri" is that week.
        sentence.take(r"(?:,|from|on)? ?(?:mon|monday) (?:-|to|till|until|through) (?:fri|friday)")
