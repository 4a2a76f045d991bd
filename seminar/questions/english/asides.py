"""What stands beside a question and is no part of it: a start that is taken back, interjections, what it is needed for.

Only what names no talk goes: "I missed the whale talk. Is there a recording?" keeps its first sentence.
"""

import re

from seminar.questions.english import own_day, passing, reasons, thanks
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING, SEVERAL

_ASKS = "(?:who|whom|whose|when|where|what|which|how|is|are|was|were|did|does|do|can|could|any|anything)"
_END = "(?= ?[?.!,]| ?$)"
# "Vem, sorry, who is …"; "wer ... I mean who …".
_TAKEN_BACK = (
    r"(?<=^)(?P<take>(?:[^ ?!]{1,5} )(?:[.,;-] ){0,4}(?:i mean|i meant|sorry|no wait|wait no|wait|no sorry|rather"
    r"|er|erm)"
    rf"(?: [.,;-]){{0,4}} )(?={_ASKS}(?![^ ]))"
)
_CALLED_FOR = (
    "(?:slides?|zoom|links?|room|paper|video|abstract|title|next|today|tomorrow|tonight|who|when|where|what"
    "|help)(?![^ ])"
)
# A word that is cried out first is a greeting in whatever language.
_CRY = rf"(?<=^)(?P<take>(?!{_CALLED_FOR})[^ ·?!.,]{{2,8}} !)(?= [^ ]+)"
_GREETINGS = (
    "(?:kk|okie|aight|alright|gotcha|got it|yep|yup|yeah|ty|cheers|moi|hej|hei|moin|salut|bonjour|bonsoir|ciao|hola"
    "|servus|gruezi|howdy|namaste|konnichiwa|shalom|ola|aloha|(?:k|sup|morning)(?= ?[,.!])|hey{1,9}|hi{1,9}|hello{1,9}"
    "|(?:good )?(?:morning|afternoon|evening)(?= (?:all|everyone|everybody|folks|guys|team|there|lectern)(?![^ ]))"
    "|yo{1,9}|ayo|heyo|oi|greetings|guten (?:tag|morgen)|good (?:morning|day|evening|afternoon)"
    "|(?:dear|esteemed|respected|honou?red) (?:[^ ·,?!.]{1,30} ){0,2}[^ ·,?!.]{1,30}(?= ,))"
    "(?: (?:all|everyone|everybody|there|folks|guys|team|bot|lectern|dear bot|friend|friends|sir|madam|again|mate))?"
)
_INTERJECTIONS = (
    "(?:k|kk)(?= (?:and|so|thanks|but)(?![^ ]))|hm{1,9}|mhm|uh{1,9}|um{1,9}|er{2,9}|erm{1,9}|ehm|ugh|argh|oops|the"
    " heck|the hell|lol|lmao|rofl|nvm|never mind"
    "|ha(?:ha){1,4}|he(?:he){1,4}|tbh|imo|imho|fyi|omg|omfg|wtf|ffs|ngl|idk|bruh|bro|pls|plz|(?<!say )(?<!saying"
    " )(?<!says )(?<!said )sorry(?! to| for)"
    "|(?<=who )tf|(?<=what )tf|(?<=when )tf|(?<=where )tf|pardon(?: me)?|my bad|you know(?= ?,)|yknow|iirc|afaik"
    "|apparently|if i remember (?:correctly|right|rightly|well)|if i am not (?:mistaken|wrong)"
    f"|i (?:think|guess|believe|suppose){_END}|no rush|no hurry|no worries|urgent(?:ly)?{_END}|it is urgent"
    "|por favor|bitte|s'il vous plait|per favore|just asking(?: for a friend)?|asking for a friend|help(?= ?[!,])"
    "|(?:(?<=what )|(?<=who )|(?<=when )|(?<=where )|(?<=how )|(?<=why )|(?<=which ))(?:on earth|in the world"
    "|the (?:heck|hell|devil|fuck|deuce))|as a rule|(?:to|for|as to) (?:an? |us )?(?:layman|laymen|lay ?person"
    "|lay people|non-?experts?|non-?specialists?|dummies|outsiders?|complete beginners?|five[ -]year[ -]olds?)"
    "|like i am (?:five|5)|eli5|(?:on|for|is) (?:my|his|her) birthday(?: ,)?|(?:that|which) (?:are|is) not tb[acd]"
    "|lowkey|high ?key|legit|fr fr|y'all|(?<=dates )only|(?<=titles )only|(?<=names )only|(?<=speakers )only"
    "|(?<=times )only|(?<=links )only"
    "|for real|real quick|super quick|quick one|(?:quite |to be (?:very |quite )?)?(?:honest|frank)(?:ly)?(?= ,)"
    "|honestly|frankly|in all honesty"
    "|in (?:one|a|two|three|a few|a couple of|plain|simple|your own|normal|easy|simpler|human|everyday|lay|layman 's"
    "|non-technical) (?:sentences?|lines?|words?|terms|english|language)"
    "(?= ?[?.!,:]| ?$| please)|that is to say|in other words|i\\.? ?e\\.(?: ,)?(?= )|when you (?:have"
    "|get) (?:a )?(?:moment|minute|sec|second|chance)"
)
_ADDRESSED = rf"(?:(?<=, )|(?<=^))(?:dude|man|mate|buddy|pal|guys|folks|everyone|my friend|dear bot|bot){_END}"
_WRITTEN = (
    "newsletter|minutes|website|webpage|intranet|noticeboard|notice board|flyer|expense (?:form|report|claim)s?"
    "|expenses"
    "|paperwork|reimbursement|invoice|travel (?:claim|form|expenses)|annual report|spreadsheet|excel sheet|bulletin"
    "|reading list|door sign|mailing|mail-?out"
)
_OWN = (
    "thesis|essay|blog(?: post)?|boss|supervisor|advisor|adviser|dean|secretary|form|budget|report|records|assignment"
    "|homework|mum|mom|flatmate|roommate|friend|friends|colleagues?|students"
)
_PURPOSE = (
    "(?:(?:it is |this is |i need (?:it|this|that) |needed |just )?(?:"
    f"for (?:the|my|our|a|an) (?:[^ ·?!.,;:]{{1,30}} ){{0,3}}?(?:{_WRITTEN})"
    f"|for (?:my|our) (?:[^ ·?!.,;:]{{1,30}} )?(?:{_OWN})"
    "|in (?:my|our) (?:outlook|calendar|diary|planner|records)"
    "|(?:(?:i|we) )?(?:(?:would like|want|wanna|need|have|try|trying|am trying|are trying) )?(?:to )?plan(?:ning)? "
    "(?:(?:my|our) (?:[^ ·?.!,]{1,15} )?(?:days|mornings|afternoons|evenings|lunch(?:es| breaks)|time|travels?|trips?)"
    "|around it|ahead)))(?= ?(?:[?.!,;:)]|$|·|please|thanks|asap))"
)
# Till when it must be known.
_BEFORE_THAT = (
    "(?:, )?before (?:i|we) (?:sign up|register|decide|commit|book|rsvp|buy (?:a )?tickets?|make up my mind|apply)"
    rf"(?: (?:for|to|in) (?:it|that|this))?{_END}"
)
_REASON = (
    "(?<=[^ ] )(?:, )?(?:because|cause|cuz|coz|cos|bc|so that|so|in case|as|since) (?:i|we) (?:can|could|do|am|are|have"
    "|need|want|will|would|might|must|may|should|know|forgot|promised|keep|was|were) (?P<rest>[^?!]{1,120})"
)
_HEARD = (
    "(?:my|our|a|the|some) (?:phd |thesis |head of )?(?:supervisor|boss|prof|professor|advisor|adviser|colleagues?"
    "|friends?|mate|flatmate|roommate|students?|wife|husband|dean|department|group|lab|office|secretary|neighbou?r)"
    "(?: , who [^?.!,]{1,80} ,)? (?:says?|said|told (?:me|us)|mentioned|claims?|thinks?|reckons?|wants? to know|asked"
    "|asks?|(?:is|are) asking"
    "|wonders?|(?:is|was|are) wondering|keeps? asking|recommended"
    "|(?:(?:would|will) )?(?:really |very much |just )?(?:loves?|likes?|needs?|wants?|appreciates?|asks? for)"
    "(?: to (?:see|have|read|get|watch|hear|know|find out))?)(?: (?:me|us))?(?: (?:that|about))?"
)
# What somebody has to do with the speaker, which is no word of the talk.
_CHAIRING = (
    "(?:i|we) (?:am|are|have|will be|was|were|will|shall|get)(?: (?:to|going to|supposed to|asked to|got to|meant to"
    "|planning to))?"
    " (?:introduc(?:e|ing)|chair(?:ing)?|moderat(?:e|ing)|pick(?:ing)? up|host(?:ing)?)(?! (?:a|an) talk)"
)
# "Or is it on holiday", behind what is asked.
# "Which of the two wolf talks".
_OF_TWO = (
    "(?:(?<=the )|(?<=these )|(?<=those )|(?<=both ))(?:two|three|four|five)"
    "(?! (?:most|latest|newest|next|upcoming|last|first|coming|other|more))"
    f"(?= (?:[^ ·?.!,]+ ){{0,3}}?{SEVERAL}(?![^ ]))"
)
# "I want to read up before the whale talk": of that one, not of the one before.
_PREPARING = (
    "(?:(?:i|we) )?(?:(?:would (?:like|love) to|want to|wanna|need to|have to|going to|am trying to"
    "|to) )?(?:read(?: up)?"
    "|prepare(?: myself)?|revise|study|get ready|brush up|bone up|warm up)(?: (?:a bit|a little|something|on it"
    "|well)){0,2} (?:before|ahead of|prior to|for)(?= (?:the|that|his|her|this|tomorrow|today|·|[^ ]+ 's)(?![^ ]))"
)
# "An organizer's question:", which says who asks.
_ASKER = (
    rf"(?<=^)(?P<take>(?:(?!{_CALLED_FOR})[^ ·?!.,:;]{{1,20}} ){{0,4}}(?:question|query|request|enquiry|inquiry)"
    "(?: from (?:[^ ·?!.,:;]{1,20} ){1,5}?[^ ·?!.,:;]{1,20})? ?[:,-] )(?=[^ ])"
)
_LATE = (
    r"(?:(?:i|we) )?(?:(?:am|are|will be|might be|was|were) )?(?:running|arriving|going to be|coming in) (?:(?:\d{1,3}"
    r" (?:minutes?|mins?)|an? bit|an? little|a few minutes|quite|very|slightly) )?late(?: (?:for|to))?"
)
_AM_OR_PM = r"(?:(?<=\d[ap]m )|(?<=\d [ap]m ))or (?:in the )?[ap]m"
_PRINTING = (
    "where (?:can|could|do|may) (?:i|we|one|people) (?:find|see|get|look up)(?= (?:the |your |a |an "
    "|this )?(?:[^ ·?.!]+ )?(?:program|schedule|agenda|calendar|timetable|overview|list)(?![^ ]))|"
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
# A remark in brackets.
_BRACKETED = r"\( (?:not|e\.?g|i\.?e|like|just|sorry|thanks|please|no|yes|since|because|if|as|or|my) [^()]{0,80} ?\)"
_OR_NONE = (
    "(?:, |· )?or (?:is|are|was|were|has|have) (?:it|they|there|that|this|everyone|everybody|you|we|the [^ ·?.!,]+) "
    "(?:(?:already|all|just|currently|still|gone|taking|being|been|having) ){0,2}"
    "(?:on (?:an? )?(?:holidays?|break|vacation|hiatus|strike|leave|recess)|(?:an? )?break|in recess|paused|closed|dead"
    f"|asleep|(?:done|finished|over) for .{{1,30}}|none|nothing|not|no [^ ·?.!,]+){_END}"
)
_TO_BE_HAD = (
    "(?:is|are) (?:it|they|that|those|these) (?:still )?to be (?:had|found|seen|got)(?: (?:anywhere|somewhere"
    f"|online|still))?{_END}"
)
_STATE = (
    "(?:,|because|cos|cuz|coz|as|since)? ?(?:i|we) (?:am|are|was|were) (?:too |so |very |really |just |kinda |a bit )?"
    "(?:lazy|busy|tired|hungry|bored|in a hurry|in a rush|on (?:the )?(?:bus|train|phone|mobile)|at work"
    f"|at the dentist|new here|curious|sick|ill|late|away)(?: to [^·?.!,]{{1,40}})?{_END}"
)
_INSTEAD = rf"(?<=[^ ] )(?:, |and |but )?not (?:the|a|his|her|their|my) [^ ·?.!,]{{1,40}}{_END}"
# Why somebody missed it, before which talk that was.
_EXCUSE = (
    "my (?:own )?(?:[^ ]{1,20} )?(?:laptop|computer|phone|internet|connection|wifi|zoom|browser|battery|bus|train|alarm"
    "|kid|dog|cat) (?:died|crashed|broke|froze|failed|dropped|cut out|kicked me out|was (?:down|late|dead|delayed)"
    "|stopped working|gave up)(?: on me)?(?: (?:during|in|at|halfway through|on|while|before|for))?"
    "|(?:i|we) (?:fell asleep|dozed off|had to leave(?: early)?|left early|overslept|arrived late|was late|came late"
    "|zoned out)(?: (?:during|in|at|halfway through|on|before the end of|for|to))?"
)
_TAIL = re.compile(
    r"(?<= )[?.!] (?P<take>(?:i|we|my|our|it is|this is|that is|need|needed|asking|just|kind|best|yours|regards|trying"
    r"|hoping|(?:have|having|got|gotta|catching)(?= (?:an?|to|my|another|the)(?![^ ]))"
    r"|a (?:[^ ]{1,20} )?(?:friend|student|colleague|cousin|neighbou?r|relative)s? (?:of (?:mine|ours)|has|have|is"
    r"|are|wants?)) [^?]{1,200})$"
)
# Behind a comma only what tells of the asker's day: "until when does it go, I've got a bus at 2".
_BESIDE = re.compile(
    r"[,;:)-] (?P<take>(?:(?:but |and |as |since |because |so )?(?:i|we) (?:have(?: got)?|had|am|are|was|were|will be"
    r"|must|need to|have to|got to|promised|can only|can not|could not|would (?:like|love) to|want to|plan to|live|work"
    r"|teach)"
    r"|(?:(?:would )?(?:love|like)|want|wanting|need|needing|trying|hoping|planning|going|got|have) to|(?:my|our|a)"
    r" (?:[^ ]{1,20} )?(?:friend|student|colleague|flatmate|supervisor|boss|kid|son|daughter|wife|husband|partner|bus"
    r"|train|flight|lecture|class)s?) [^?]{1,120})$"
)
_HEAD = re.compile(
    r"^(?:·+ |[,.!:-] ){0,6}(?P<take>(?:(?:i|we) have(?: got)? (?:an?|to|another|my|only)|(?:i|we) (?:am|are) (?:a|an"
    r"|the|new|just|only|currently|doing|writing|making"
    r"|filling|getting|finishing|setting|sorting|printing|designing|drafting|busy|about to|preparing"
    r"|updating|planning|compiling|putting|collecting|booking|organizing|trying|from (?:the|a))"
    r"|(?:my|our) (?:train|bus|tram|flight|plane|ferry|taxi|shift|class|lessons?|wife|husband|partner|kids|baby|mum"
    r"|dad|mother|father)(?! (?:on|by))|(?:working|teaching|travell?ing|commuting|away|stuck|busy|free|off|home|out)"
    r"(?: [^ ?.!,:]{1,20})? (?:till|until|from|in|at|after|before)|i (?:commute|leave|finish|work (?:at|for|until|till)"
    r"|get (?:off|up|home|out))"
    r"|my (?:kid|son|daughter|students?|name|boss|supervisor|friend|advisor|adviser|colleague|calendar|phone|browser"
    r"|laptop|email)|this is|here is|it is (?:the|me|only me|just me)"
    r"|(?:[^ ?.!,]{1,20} ){0,4}[^ ?.!,]{2,20} here(?= [.!,:])) "
    r"(?:[^?.!:;,]|(?<=\d)[:.](?=\d)){0,100}[.!:;,])(?= )"
)
_SPEAK = r"(?:sp[eo]ak\w{0,5}|spoke|talk\w{0,5}|present(?:s|ed|ing)?|lectur\w{1,5}|interested)"
_OF_TALKS = re.compile(
    rf"(?<![^ ])(?:{GATHERING}|{_SPEAK}|speakers?|visitors?|guests?|papers?|slides|recordings?|by|on|about|one|i mean"
    r"|(?:here|in town|on campus) (?:only )?(?:until|till|from|this|next|between|over)"
    r"|mean|meant|missed)(?![^ ])"
)
_OF_FACTS = re.compile(
    r"(?<![^ ])(?:rooms?|where|links?|zoom|titles?|time|when|who|whom|what|which|abstracts?|bio|names?|address|email"
    r"|dates?|place|venue|passcode|remote|remotely|online|watch|join|record\w{0,5}|video)(?![^ ])"
)
# "Meyer – the ML one – is", whose name and verb belong together.
_APPOSED = (
    r"(?:- |, |\( )(?:the|that|our|this) (?P<hint>[^ ·?.!,()]+(?: [^ ·?.!,()]+){0,3}) (?:one|guy|person|woman|man|lady"
    r"|dude|fellow|chap|speaker|presenter|prof(?:essor)?|researcher|scientist|people|folks) (?:-|,|\))(?= [^ ?.!])"
)
_BESIDES = (
    _INTERJECTIONS, _PURPOSE, _BEFORE_THAT, _EXCUSE, _HEARD, _STATE, _INSTEAD, _ADDRESSED, _CHAIRING, _OR_NONE,
    _TO_BE_HAD, _OF_TWO, _PREPARING, _BRACKETED, _MUST_BE_THERE, _PRINTING, _LATE, _AM_OR_PM,
    *passing.EVERY, *reasons.EVERY,
)  # fmt: skip
_ASKING = re.compile(rf"(?<![^ ])(?:{_ASKS}|tell|give|show|send|list|looking|interested|name)(?![^ ])|[?]")


def take(sentence: Sentence) -> None:
    """Takes all such words out, wherever a question is left without them."""
    if match := sentence.find(_APPOSED):
        sentence.cut(match, "hint")
    for words in (_TAKEN_BACK, _CRY, _ASKER, rf"(?<=^){_GREETINGS}(?= )", thanks.PRAISE):
        sentence.take(words)
    _take_statements(sentence)
    for words in _BESIDES:
        sentence.take_all(words)
    if (match := sentence.find(_REASON)) and not _OF_TALKS.search(match["rest"]):
        sentence.drop(match)


def _take_statements(sentence: Sentence) -> None:
    """A sentence about the asker before the question or after it."""
    tail = _TAIL.search(sentence.text)
    if tail and not _concerns_talks(tail["take"]) and _ASKING.search(sentence.text[: tail.start() + 1]):
        sentence.drop(tail, "take")
    beside = _BESIDE.search(sentence.text)
    of_talk = beside and (_concerns_talks(beside["take"]) or _OF_FACTS.search(beside["take"]))
    if beside and not of_talk and _ASKING.search(sentence.text[: beside.start() + 1]):
        sentence.drop(beside, "take")
    head = _HEAD.search(sentence.text)
    if head and not _concerns_talks(head["take"]) and _ASKING.search(sentence.text[head.end() :]):
        sentence.drop(head, "take")


def _concerns_talks(said: str) -> bool:
    return _OF_TALKS.search(own_day.without(said)) is not None
