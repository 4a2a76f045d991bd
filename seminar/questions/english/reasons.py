"""Why somebody asks: what the answer is for, who asked them, what they have to do, why they missed a talk."""

from seminar.questions.english import own_sentences
from seminar.questions.english.company import AT_WORK, FELLOWS, KIN
from seminar.questions.english.courtesies import STATES
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import END

# "As last time we ended up at the wrong one".
_LAST_TIME = "(?:, )?(?:(?:as|because|since|like|unlike|for|than) )?(?:the )?last time (?:i|we) [^?.!;:]{1,80}"
_GREET_FROM = (
    "(?<=^)(?:from [^ ·?.!,;:]+(?: [^ ·?.!,;:]+)? ?, )?(?:with )?(?:(?:best|kind|warm|many) )?(?:greetings"
    "|regards)(?: from (?:[^ ·?.!,;:]+ ){1,4})?[,:.!]?(?= )"
)
_MISSED_ONE = (
    "(?:since|as|because|now that|having) (?:(?:i|we) )?(?:(?:have|had) )?(?:just |already |only just )?missed"
    " [^?!;:·]{1,100}?,"
    "(?= (?:at |on |in |to )?(?:what|which|when|who|whom|where|how|is|are|will|does)(?![^ ])[^?]{1,80}(?<![^"
    " ])next(?![^ ]))"
)
_WRITTEN = (
    "newsletter|minutes|website|webpage|intranet|notice ?board|flyer"
    "|expense (?:form|report|claim)s?|expenses|paperwork|reimbursement|invoice"
    "|travel (?:claim|form|expenses)|annual report|spreadsheet|excel sheet|bulletin"
    "|reading list|door sign|mailing|mail-?out"
)
_OWN = f"thesis|essay|blog(?: post)?|form|budget|report|records|assignment|homework|{KIN}|{AT_WORK}|{FELLOWS}"
_MADE = (
    "email|letter|application|internship|job|reference|recap|assignment|report|essay|exam|project|introduction|toast"
    "|class|course|quiz|presentation|story|post|group chat|insta(?:gram)?"
)
_PURPOSE = (
    "(?:(?:it is |this is |(?:i )?need (?:it|this|that|them) |needed |just )?(?:"
    f"for (?:the|my|our|a|an) (?:[^ ·?!.,;:]{{1,30}} ){{0,3}}?(?:{_WRITTEN})"
    f"|for (?:the|my|our|an?) (?:[^ ·?.!,]{{1,30}} ){{0,2}}(?:{_MADE})(?= ?[?.!,;)]| ?$)"
    f"|for (?:my|our) (?:[^ ·?!.,;:]{{1,30}} )?(?:{_OWN})"
    "|in (?:my|our) (?:outlook|calendar|diary|planner|records)"
    "|(?:(?:i|we) )?(?:(?:would like|want|wanna|need|have|try|trying|am trying|are trying) )?(?:to )?plan(?:ning)? "
    "(?:(?:my|our) (?:[^ ·?.!,]{1,15} )?(?:days|mornings|afternoons|evenings|lunch(?:es| breaks)|time|travels?|trips?)"
    "|around it|ahead)))(?= ?(?:[?.!,;:)]|$|·|please|thanks|asap))"
)
# Till when it must be known.
_BEFORE_THAT = (
    "(?:, )?before (?:i|we) (?:sign up|register|decide|commit|book|rsvp|buy|make up my mind|apply|set out|travel|drive"
    "|get on|pay for|order|reserve|plan)(?: (?:my|our|a|an|the|some) (?:[^ ·?.!,]+ )?[^ ·?.!,]+)?"
    "(?: (?:for|to|in) (?:it|that|this))?(?= ?[?.!,:;-]| ?$)"
)
# What somebody has to do with the speaker, which is no word of the talk.
_CHAIRING = (
    "(?:i|we) (?:am|are|have|will be|was|were|will|shall|get)(?: (?:to|going to|supposed to|asked to|got to|meant to"
    "|planning to))?"
    " (?:introduc(?:e|ing)|chair(?:ing)?|moderat(?:e|ing)|pick(?:ing)? up|host(?:ing)?)(?! (?:a|an) talk)"
)
# "I want to read up before the whale talk": of that one, not of the one before.
_PREPARING = (
    "(?:(?:i|we) )?(?:(?:would (?:like|love) to|want to|wanna|need to|have to|going to|am trying to"
    "|to) )?(?:read(?: up)?"
    "|prepare(?: myself)?|revise|study|get ready|brush up|bone up|warm up)(?: (?:a bit|a little|something|on it"
    "|well)){0,2} (?:before|ahead of|prior to|for)(?= (?:the|that|his|her|this|tomorrow|today|·|[^ ]+ 's)(?![^ ]))"
)
_LATE = (
    r"(?:(?:i|we) )?(?:(?:am|are|will be|might be|was|were) )?(?:running|arriving|going to be|coming in) (?:(?:\d{1,3}"
    r" (?:minutes?|mins?)|an? bit|an? little|a few minutes|quite|very|slightly) )?late(?: (?:for|to))?"
)
_PRINTING = (
    "where (?:can|could|do|may) (?:i|we|one|people) (?:find|see|get|look up)(?= (?:the |your |a |an "
    "|this )?(?:[^ ·?.!]+ )?(?:program|schedule|agenda|calendar|timetable|overview|list)(?![^ ]))|"
    "where (?:can|could|do|may) (?:i|we|one|people) (?:find|see|get|look up|read|download|access)(?= (?:the|that|his"
    "|her"
    ") (?:[^ ·?.!,]+ ){0,5}?(?:papers?|preprints?|articles?)(?= ?[?.!,]| ?$))|"
    rf"(?:to|i should|we should) (?:print|put|write|list|use|show) (?:on|in) (?:the|our|a) (?:poster|{_WRITTEN}"
    rf"|board|badge"
    r"|name tag|door|program)(?: (?:for|of)(?= ))?|(?:the )?(?:exact |correct |right |proper )?spelling of"
)
# Whether one must be there, before it is asked whether one can join from afar.
_MUST_BE_THERE = (
    "(?:do|does|must|should|would) (?:i|we|one|people) (?:(?:have to|need to|absolutely|really) ){0,2}be (?:there"
    "|present"
    "|physically present|on ?site|(?:in|at) the [^ ·?.!,]+(?: [^ ·?.!,]+)?)(?: (?:for|at|in|to attend))?(?= .{1,80}"
    " (?:zoom|online|remote|remotely)(?![^ ]))"
)
# Why somebody missed it, before which talk that was.
_EXCUSE = (
    "my (?:own )?(?:[^ ]{1,20} )?(?:laptop|computer|phone|internet|connection|wifi|zoom|browser|battery|bus|train|alarm"
    "|kid|dog|cat) (?:died|crashed|broke|froze|failed|dropped|cut out|kicked me out|was (?:down|late|dead|delayed)"
    "|stopped working|gave up)(?: on me)?(?: (?:during|in|at|halfway through|on|while|before|for))?"
    "|(?:i|we) (?:fell asleep|dozed off|had to leave(?: early)?|left early|overslept|arrived late|was late|came late"
    "|zoned out)(?: (?:during|in|at|halfway through|on|before the end of|for|to))?"
)
_STATE = (
    "(?:,|because|cos|as|since)? ?(?:i|we) (?:am|are|was|were) (?:too |so |very |really |just |kinda |a bit )?"
    f"(?:{STATES}|lazy|busy|tired|hungry|bored|curious|sick|ill|late|away)(?: to [^·?.!,]{{1,40}})?{END}"
)
_TOLD = (
    "(?:says?|said|told (?:me|us)|mentioned|claims?|thinks?|reckons?|wants? to know|asked|asks?|(?:is|are) asking"
    "|wonders?|(?:is|was|are) wondering|keeps? asking|recommended"
    "|(?:(?:would|will) )?(?:really |very much |just )?(?:loves?|likes?|needs?|wants?|appreciates?|asks? for)"
    "(?: to (?:see|have|read|get|watch|hear|know|find out))?)(?: (?:me|us))?(?: (?:that|about))?"
)
_HEARD = (
    f"(?:my|our|a|the|some) (?:phd |thesis |head of )?(?:{AT_WORK}|{FELLOWS}|flatmate|roommate|wife|husband|neighbou?r)"
    f"(?: , who [^?.!,]{{1,80}} ,)? {_TOLD}"
)
# "For the posters I need to know …"
_FOR_PRINT = (
    "^(?:·+ |so |and |ok |, ){0,4}(?P<take>(?:for|in (?:preparing|making|printing|writing)|(?:while|when) (?:preparing"
    "|making|printing|writing)) (?:the|my|our|an?|some) (?:[^ ·?.!,]+ )?(?:posters?|placards?|flyers?|signs?|leaflets?"
    "|banners?|badges?|name ?tags?|invitations?|slides|programmes?|announcements?|newsletter|calendar))"
    "(?= (?:, )?(?:i|we) (?:still |just |also )?(?:need|want|must|have|would|should|find|found|see|miss|lack)(?![^ ]))"
)
# That somebody will be there then.
_AROUND = (
    "(?:i|we) (?:am|are|will be|shall be|get|come)(?: only)? (?:back |home |here )?(?:in town|on campus|back home"
    "|in the (?:office|city|area|region|building|country)|around|back)(?: again)?(?= (?:in|on|from|until|till"
    "|next|this|during)(?![^ ])| ?[,.;])"
)
_EVERY = (
    _FOR_PRINT, _AROUND, _PURPOSE, _BEFORE_THAT, _EXCUSE, _HEARD, _STATE, _CHAIRING, _PREPARING, _MUST_BE_THERE,
_PRINTING, _LATE,
    _LAST_TIME, _GREET_FROM, _MISSED_ONE,
)  # fmt: skip
# "I need to put the room on the sign for …": what is put there is asked for.
_TO_PUT = (
    "(?:(?:i|we) )?(?:(?:still|need|have|want|must|should|am|are|supposed|going|to) ){0,4}(?:put|print|write|paint|note"
    "|type|stick)(?= (?:the|its|his|her|their|what) )"
)
_ON_PAPER = (
    "(?:on|in|into|onto) (?:the|our|an?|my) (?:[^ ·?.!,]+ )?(?:signs?|posters?|flyers?|boards?|badges?|name ?tags?"
    "|placards?|banners?|invites?|invitations?|slides?|screens?|website|newsletter|calendar|program|door)(?= (?:for|of)"
    " | ?[?.!,]| ?$)"
)
# "Because I forgot the room", wherever it ends.
_BECAUSE = (
    "(?<=[^ ] )(?:, )?(?:because|cause|coz|cos|bc|so that|so|in case|as|since) (?:i|we) (?:can|could|do|am|are|have"
    "|need|want|will|would|might|must|may|should|know|forgot|promised|keep|was|were) (?P<rest>[^?!]{1,120})"
)


def take(sentence: Sentence) -> None:
    """Takes all such words out."""
    for words in _EVERY:
        sentence.take_all(words)
    if sentence.find(_TO_PUT) and sentence.take(_ON_PAPER):
        sentence.take(_TO_PUT)
    if (match := sentence.find(_BECAUSE)) and not own_sentences.concerns_talks(match["rest"]):
        sentence.drop(match)
