"""Sentences and clauses of the asker's own life, before a question, behind it or beside it.

What speaks of talks stays: "I missed the whale talk. Is there a recording?" keeps its first sentence.
"""

import re

from seminar.questions.english import own_day
from seminar.questions.english.company import AT_WORK, FELLOWS, KIN
from seminar.questions.english.datewords import LONG_MONTH, UNIT
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_TALKING, _FACTS, _QUESTIONS = read_phrases(
    r"""
    <gathering>|speaker[s]|visitor[s]|guest[s]|paper[s]|slides|recording[s]|by|on|about|one|i mean|mean|meant|missed
    `sp[eo]ak\w{0,5}`|spoke|`talk\w{0,5}`|present[s|ed|ing]|`lectur\w{1,5}`|interested
    (here|in town|on campus) [only] (until|till|from|this|next|between|over)

    room[s]|where|link[s]|zoom|title[s]|time|when|who|whom|what|which|abstract[s]|bio|name[s]|address|email|date[s]
        |place
    venue|passcode|remote|remotely|online|watch|join|`record\w{0,5}`|video

    who|whom|whose|when|where|what|which|how|is|are|was|were|did|does|do|can|could|any|anything
    tell|give|show|send|list|looking|interested|name
    """,
    ENGLISH,
    gathering=GATHERING,
)
_OF_TALKS = re.compile(rf"(?<![^ ])(?:{_TALKING})(?![^ ])")
_OF_FACTS = re.compile(rf"(?<![^ ])(?:{_FACTS})(?![^ ])")
_ASKING = re.compile(rf"(?<![^ ])(?:{_QUESTIONS})(?![^ ])|[?]")
_AFTER_STOP, _AFTER_COMMA, _OPENING = read_phrases(
    r"""
    # "Need it for a poster."
    friend = a [<word>] (friend|student|colleague|cousin|neighbo[u]r|relative)[s]
    i|we|my|our|(it|this|that) is|need[ed]|asking|just|kind|best|yours|regards|trying|hoping
    (have|having|got|gotta|catching) -> (a[n]|to|my|another|the)
    <friend> (of (mine|ours)|has|have|is|are|want[s])

    # Behind a comma only what tells of the asker's day: "until when does it go, I've got a bus at 2".
    do = have [got]|had|am|are|was|were|will be|must|need to|have to|got to|promised|(can|could) not|can only
        |would (like|love) to|want to|plan to|live|work|teach
    making = doing|making|writing|printing|preparing|designing|drafting|updating|working on|putting together|setting up
        |filling in|finishing
    [but|and|as|since|because|so] (i|we) <do>
    (can|could) not (leave|come|make it|get (out|there|in|away)|travel|drive|walk|move|be there)
    ([would] (love|like)|want|wanting|need|needing|trying|hoping|planning|going|got|have) to
    (my|our|a) [<word>] (<kin>|<at_work>|<fellows>|(bus|train|flight|lecture|class)[s])
    [i am|we are|just|currently|am] <making> (the|a[n]|my|our|some|up)

    # "I'm filling in a form.", "I follow from home:"
    doing = a|an|the|new|just|only|currently|doing|writing|making|filling|getting|finishing|setting|sorting|printing
        |designing|drafting|busy|about to|preparing|updating|planning|compiling|putting|collecting|booking|organizing
        |trying|from (the|a)
    (i|we) have [got] (a[n]|to|another|my|only) -/> ([`[^ ]+`] (free|blank|empty|open|gap))
    (i|we) (am|are) <doing>
    (i|we) (follow|watch|join|attend|listen|tune in|dial in|connect|call in|live|sit|reside) (from|in|on|out of|via)
    # "My train leaves at 6.", "Working until 5,".
    (my|our) (train|bus|tram|flight|plane|ferry|taxi|shift|class|lesson[s]|wife|husband|partner|kids|baby|mum|dad|mother
        |father) -/> (on|by)
    (working|teaching|travel[l]ing|commuting|away|stuck|busy|free|off|home|out) [`[^ ?.!,:]{1,20}`]
        (till|until|from|in|at|after|before)
    i (commute|leave|finish|work (at|for|until|till)|get (off|up|home|out))
    # "My mother can't hear well,".
    state = can not|could not|can hardly|will not|has just|just turned|lives|stays|is
        (sick|ill|deaf|blind|away|asleep|stuck|unwell|not|`\d+`|only|too|coming|visiting)
    (my|our) <kin> -> <state>
    (my|our) (kid|son|daughter|student[s]|name|boss|supervisor|friend|advis(e|o)r|colleague|calendar|phone|browser
        |laptop|email|computer|tablet|headset|headphones|camera|webcam|mic|microphone|internet|wifi|connection|screen
        |keyboard|car|bike|hearing|eyesight|back|knee|leg|foot|voice|signal)
    # "Ada from chemistry here."
    (this|here) is|it is (the|me|only me|just me)
    `(?:[^ ?.!,]{1,20} ){0,4}(?!(?:was|were|been|is|are|came|come|spoke|talked) )[^ ?.!,]{2,20}` here -> `[.!,:]`
    """,
    ENGLISH,
    word="[^ ]{1,20}",
    kin=f"(?:{KIN})",
    at_work=f"(?:{AT_WORK})",
    fellows=f"(?:{FELLOWS})",
)
_BEHIND = re.compile(rf"(?<= )[?.!] (?P<take>(?:{_AFTER_STOP}) [^?]{{1,200}})$")
_BESIDE = re.compile(rf"[,;:)-] (?P<take>(?:{_AFTER_COMMA}) [^?]{{1,120}})$")
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
    rf"^(?:·+ |[,.!:-] ){{0,6}}(?P<take>(?:{_OPENING}) (?:[^?.!:;,]|(?<=\d)[:.](?=\d)){{0,100}}[.!:;,])(?= )"
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
