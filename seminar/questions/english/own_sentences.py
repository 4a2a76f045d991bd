"""Sentences and clauses of the asker's own life, before a question, behind it or beside it.

What speaks of talks stays: "I missed the whale talk. Is there a recording?" keeps its first sentence.
"""

import re

from seminar.questions.english import own_day
from seminar.questions.english.company import AT_WORK, FELLOWS, KIN
from seminar.questions.english.datewords import LONG_MONTH, UNIT
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING

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
_ASKING = re.compile(
    "(?<![^ ])(?:who|whom|whose|when|where|what|which|how|is|are|was|were|did|does|do|can|could|any|anything"
    "|tell|give|show|send|list|looking|interested|name)(?![^ ])|[?]"
)
_SOMEBODYS = (
    r"a (?:[^ ]{1,20} )?(?:friend|student|colleague|cousin|neighbou?r|relative)s? (?:of (?:mine|ours)|has|have|is|are"
    r"|wants?)"
)
_BEHIND = re.compile(
    r"(?<= )[?.!] (?P<take>(?:i|we|my|our|it is|this is|that is|need|needed|asking|just|kind|best|yours|regards|trying"
    rf"|hoping|(?:have|having|got|gotta|catching)(?= (?:an?|to|my|another|the)(?![^ ]))|{_SOMEBODYS}) [^?]{{1,200}})$"
)
# Behind a comma only what tells of the asker's day: "until when does it go, I've got a bus at 2".
_I_DO = (
    "(?:(?:but|and|as|since|because|so) )?(?:i|we) (?:have(?: got)?|had|am|are|was|were|will be|must|need to|have to"
    "|got to|promised|can only|can not|could not|would (?:like|love) to|want to|plan to|live|work|teach)"
)
_TO_DO = "(?:(?:would )?(?:love|like)|want|wanting|need|needing|trying|hoping|planning|going|got|have) to"
_MINE = f"(?:my|our|a) (?:[^ ]{{1,20}} )?(?:(?:{KIN}|{AT_WORK}|{FELLOWS})|(?:bus|train|flight|lecture|class)s?)"
_MAKING = (
    "(?:(?:i am|we are|just|currently|am) )?(?:doing|making|writing|printing|preparing|designing|drafting|updating"
    "|working on|putting together|setting up|filling in|finishing) (?:the|an?|my|our|some|up)"
)
_BESIDE = re.compile(rf"[,;:)-] (?P<take>(?:{_I_DO}|{_TO_DO}|{_MINE}|{_MAKING}) [^?]{{1,120}})$")
_I_AM = (
    "(?:i|we) have(?: got)? (?:an?|to|another|my|only)(?! (?:[^ ]+ )?(?:free|blank|empty|open|gap)(?![^ ]))"
    "|(?:i|we) (?:am|are) (?:an?|the|new|just|only|currently|doing"
    "|writing|making|filling|getting|finishing|setting|sorting|printing|designing|drafting|busy|about to|preparing"
    "|updating|planning|compiling|putting|collecting|booking|organizing|trying|from (?:the|a))"
    "|(?:i|we) (?:follow|watch|join|attend|listen|tune in|dial in|connect|call in|live|sit|reside) (?:from|in|on|out"
    " of|via)"
)
_MY_DAY = (
    "(?:my|our) (?:train|bus|tram|flight|plane|ferry|taxi|shift|class|lessons?|wife|husband|partner|kids|baby|mum"
    "|dad|mother|father)(?! (?:on|by))|(?:working|teaching|travell?ing|commuting|away|stuck|busy|free|off|home|out)"
    "(?: [^ ?.!,:]{1,20})? (?:till|until|from|in|at|after|before)|i (?:commute|leave|finish|work (?:at|for|until|till)"
    "|get (?:off|up|home|out))"
)
_THEIR_STATE = (
    r"(?:can not|could not|can hardly|will not|has just|just turned|lives|stays|is (?:sick|ill|deaf|blind|away|asleep"
    r"|stuck|unwell|not|\d+|only|too|coming|visiting))(?![^ ])"
)
_MY_OWN = (
    f"(?:my|our) (?:(?:{KIN})(?= {_THEIR_STATE})|kid|son|daughter|students?|name|boss|supervisor|friend|advis[eo]r"
    "|colleague|calendar|phone|browser|laptop|email|computer|tablet|headset|headphones|camera|webcam|mic|microphone"
    "|internet|wifi|connection|screen|keyboard|car|bike|hearing|eyesight|back|knee|leg|foot|voice|signal)"
)
# "Ada from chemistry here."
_IT_IS_ME = (
    "this is|here is|it is (?:the|me|only me|just me)|(?:[^ ?.!,]{1,20} ){0,4}(?!(?:was|were|been|is|are|came|come"
    "|spoke|talked) )[^ ?.!,]{2,20} here(?= [.!,:])"
)
# "Before I cycle up that hill: is it on?"
_FIRST = re.compile(
    r"^(?:·+ |so |and |ok |, ){0,4}(?P<take>(?:before|unless|in case|now that|once|while|since|as|because) (?:i|we)"
    r" [^?.!,:;·]{1,60}[,:;])(?= )"
)
_TIMED = re.compile(
    rf"\d|(?<![^ ])(?:{LONG_MONTH}|march|may|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight"
    rf"|{UNIT})s?"
    r"(?![^ ])"
)
_BEFORE = re.compile(
    rf"^(?:·+ |[,.!:-] ){{0,6}}(?P<take>(?:{_I_AM}|{_MY_DAY}|{_MY_OWN}|{_IT_IS_ME}) "
    r"(?:[^?.!:;,]|(?<=\d)[:.](?=\d)){0,100}[.!:;,])(?= )"
)


# "My son is into black holes, any talks?": of what they are fond is what is asked for.
_WISHES = re.compile(
    r"^my (?:[^ ]+ ){1,3}(?:(?:really|very|so|totally|quite|just) ){0,2}(?:into|interested in|keen on|fond of|mad about"
    r"|crazy about|obsessed with|fascinated (?:by|with)|(?:wants?|would (?:like|love)) to (?:see|hear|know"
    r"|learn)(?: about)?"
    r"|loves|likes|adores|studies|(?:is )?(?:studying|researching|working on|writing (?:on|about)))(?![^ ])"
)


def take(sentence: Sentence) -> None:
    """Takes them out where something is left that asks."""
    text = sentence.text
    if (match := _BEHIND.search(text)) and not concerns_talks(match["take"]) and _asks(text[: match.start() + 1]):
        sentence.drop(match, "take")
    text = sentence.text
    if (match := _BESIDE.search(text)) and not _concerns(match["take"]) and _asks(text[: match.start() + 1]):
        sentence.drop(match, "take")
    text = sentence.text
    match = _FIRST.search(text)
    if match and not (_concerns(match["take"]) or _TIMED.search(match["take"])) and _asks(text[match.end() :]):
        sentence.drop(match, "take")
    text = sentence.text
    match = _BEFORE.search(text)
    if match and not concerns_talks(match["take"]) and _asks(text[match.end() :]) and not _WISHES.search(match["take"]):
        sentence.drop(match, "take")


def _asks(said: str) -> bool:
    return _ASKING.search(said) is not None


def _concerns(said: str) -> bool:
    """Whether it speaks of talks, or of what is known of one."""
    return concerns_talks(said) or _OF_FACTS.search(said) is not None


def concerns_talks(said: str) -> bool:
    """Whether it speaks of talks, not only of what the asker does that is called as talks are."""
    return _OF_TALKS.search(own_day.without(said)) is not None
