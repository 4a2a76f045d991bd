"""How much words look like the title of a talk."""

import re
from functools import lru_cache

from seminar.reading.languages import gather_words, match_words
from seminar.reading.languages.groups import ABOUT, BY, NEVER_LAST, WITH
from seminar.reading.talk.occasions import names_occasion
from seminar.reading.talk.room_names import names_room
from seminar.reading.talk.surroundings import closes, greets
from seminar.reading.text.addresses import find_email, has_url
from seminar.reading.text.asides import is_aside
from seminar.reading.text.logistics import is_logistic
from seminar.reading.text.sentences import count_sentences
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.words import (
    holds_thought,
    is_unspaced,
    is_unspaced_institution,
    names_unspaced_occasion,
    names_unspaced_room,
)
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import is_name

# A title may ask something before it goes on.
_ASKS = compile_when_used("[?？!！]")
# "談話会の日程変更について", "关于举办讲座的通知"
_UNSPACED_NOTICE = re.compile(
    r"(?:変更|中止|延期|開催|お知らせ|ご案内|募集)(?:について|のお知らせ|のご案内)?$"
    r"|^关于.{2,40}的?(?:通知|公告)$|^關於.{2,40}(?:通知|公告)$"
)
# "一只碗的旅行：十七世紀的外銷瓷", but "負責教師：林冰石"
_UNSPACED_HALVES = re.compile(
    r"[^：:，。？]{3,24}(?<![人者位間间點点師师式話话址號号名期員员門门屬属系院所])[：:]\s?[^：:。]{6,50}"
)
# "The event is part of the hill lectures" tells of the talk.
# "Monthly program", "re: Thurs talk --> now TUESDAY"
_PROGRAM = re.compile(
    r"(?:(?:monthly|weekly|annual|spring|summer|fall|autumn|winter|evening|regular|upcoming|(?:this|next)\smonth['’]s|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december))\s){1,2}(?:public\s)?"
    r"(?:program(?:me)?|meeting|event|lecture|talk|series|night|gathering|presentation|session|speaker)s?",
    re.IGNORECASE,
)
_TURNS = re.compile(r"-->|==>|^re:\s|\bnow\s(?:on\s)?(?:MON|TUE|WED|THU|FRI|SAT|SUN)[A-Z]*DAY\b", re.IGNORECASE)
_IS_PART = re.compile(
    r"\b(?:is|are)\s(?:part\sof|organi[sz]ed|hosted|sponsored|free|open)\b|\bconvened\sby\b|\bfindet\sstatt\b|\bist\steil\b"
    r"|\b(?:est|sont)\s(?:organisée?s?|gratuite?|ouverte?)\b|\b(?:es|está)\s(?:gratuit|organizad|abiert)|\bè\s(?:gratuit|organizzat|apert)",
    re.IGNORECASE,
)
_MEETING = re.compile(r"\b(?:meeting|webinar|zoom)[\s-]?(?:id|number)\b|\b(?:passcode|password)\s?[:=]", re.IGNORECASE)
# "We still wait for Ada's title and abstract", "Title and abstract will follow"
_AWAITS = re.compile(
    r"\b(?:wait(?:ing|s)?\sfor|await(?:ing|s)?)\s[^.;:]{0,40}\b(?:title|abstract)"
    r"|\b(?:title|abstract)s?(?:\s(?:and|&|/)\s(?:title|abstract)s?)?\s(?:will\sfollow|to\s(?:follow|come)|(?:will|to)\sbe\s(?:announced|sent|posted|added))"
    r"|\b(?:titel|thema)(?:\sund\s(?:abstract|zusammenfassung))?\s(?:folgt|folgen)\b|\btitre\s(?:et\srésumé\s)?à\svenir\b",
    re.IGNORECASE,
)
_HANGS = re.compile(
    rf"\s(?:{NEVER_LAST}|am|um|à|en|alle|às|dello|dell['’]|dal|dalla)$",
    re.IGNORECASE,
)
# "Numbers and where they come from"
_ENDS_ON_VERB = compile_when_used(
    r"\s(?:com(?:e|es|ing)|came|went|go(?:es|ing)?|made|made\sup|look(?:s|ing)?|stand(?:s|ing)?|think(?:s|ing)?|is|are|was|dream|talk|speak|live|learn"
    r"|wait(?:ing)?|car(?:e|ing)|worth\s\w{2,12}|deal|believe|paid|[a-z]{3,10}ed)\s(?:at|on|in|by|of|for|with|to|from)$"
    r"|\s(?:years?|decades?|months?|weeks?)\son$",
    re.IGNORECASE,
)
_PLACED = compile_when_used(
    r"\s(?:in|in\sthe|in\sder|im|no|na|em|en|en\s(?:el|la)|dans\s(?:le|la)|au|nel|nella)\s(?:(?-i:[a-zà-þ])[\w-]{3,20}\s)?[\w’'-]{3,20}$"
    r"|\s(?:dans\sl|à\sl|nell|all)['’][\w-]{3,20}$|\s(?:des|dei|delle|dos|das|de\slos|de\slas)\s[\w’'-]{4,20}$",
    re.IGNORECASE,
)
# "Associate Professor of Geology", "Head of Research, Fano Mills": what somebody is
_POSITION = compile_when_used(
    r"(?:(?:associate|assistant|full|adjunct|visiting|distinguished|senior|junior|principal|emerit(?:us|a)|deputy|vice|chief|founding|research"
    r"|university|clinical|honorary|postdoctoral|executive|managing|scientific|the|[A-Z][\w’'.-]{1,20})\s){0,4}"
    r"(?:professor|lecturer|reader|chair(?:\sprofessor)?|head|director|dean|fellow|scientist|researcher|curator|scholar|editor|engineer|economist|associate)"
    r"(?:\semerit(?:us|a))?\s(?:of|in|for|at)\s(?!state\b|war\b)",
    re.IGNORECASE,
)
# "Peatlands as Archives", "Life after College": no institution is called so
_LIKENS = re.compile(
    r"\s(?:as|is|are|was|were|without|beyond|versus|vs\.?|against|inside|behind|after|before|comme|als|como|come)\s"
    r"|^(?!(?:the\s)?(?:[\w’'-]{2,20}\s)?(?:institute?|cent(?:er|re)|school|department|faculty|college|division|chair|office|program(?:me)?|group|lab)\b)"
    r".{3,60}\sand\sthe\s[\w-]{4,20}\sof\s",
    re.IGNORECASE,
)
# "to be delivered by", "will speak on", "mit dem Vortrag"
_LEADS_ON = compile_when_used(
    r"(?:(?:to|will|who|be|has|is|a|the|wird|qui|sera|que|será|che|sarà|que)\s){0,3}"
    rf"(?:{match_words(gather_words(lambda words: (*words.gives, *words.speaks, *words.titled, *words.leads)))})"
    rf"(?:\s(?:{ABOUT}|{BY}|{WITH}|the))?\W?",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"(?<!\w)(?:of|for|in|on|and|the|with|from|to|via|by|at|an?|is|are|how|why|what|under|using|between|without|towards?"
    r"|beyond|meets?|through|vs)(?!\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def rate_title(text: str) -> float:
    """How much the words look like a title, 0 where they look like nothing; typography and place are the caller's."""
    words = text.split()
    if (
        not words
        or len(text) > 300
        or greets(text)
        or closes(text)
        or has_url(text)
        or find_email(text)
        or _MEETING.search(text)
        or _AWAITS.search(text)
        or is_logistic(text)
        or is_aside(text)
        or _LEADS_ON.fullmatch(text)
    ):
        return -8
    if is_unspaced(text):
        return _rate_unspaced_title(text)
    score = 0.0
    score += 2 if 3 <= len(words) <= 25 else 1 if len(words) == 2 else -1
    score += 1 if len(words) > 2 and _FUNCTION.search(text) else 0
    score += 1 if ": " in text or text.endswith("?") else 0
    if names_occasion(text) or _PROGRAM.fullmatch(text) or _TURNS.search(text):
        score -= 5
    if is_name(text):
        score -= 4
    if is_institution(text) and not text.endswith("?"):
        score -= 0 if _LIKENS.search(text) else 4 if len(words) <= 12 and not _is_placed(text) else 1
    if names_room(text) and len(words) <= 8:
        score -= 4
    if count_sentences(text) >= 2 or (count_sentences(text) == 1 and text.endswith(".") and len(words) > 16):
        score -= 4
    if text.endswith((":", ",")):
        score -= 2
    if _HANGS.search(text) and not _ENDS_ON_VERB.search(text):
        score -= 3
    if _IS_PART.search(text):
        score -= 4
    if _POSITION.match(text) and ": " not in text and not text.endswith("?"):
        score -= 4
    if len(words) == 1:
        score -= 2
    return score


def _is_placed(text: str) -> bool:
    """Whether only the place at a thought's end is an institution: "A whale in the archive: what it tells"."""
    for part in text.split(": "):
        found = _PLACED.search(part)
        if is_institution(part[: found.start()] if found else part):
            return False
    return True


def _rate_unspaced_title(text: str) -> float:
    """As `rate_title`, for words without blanks, whose number says nothing."""
    signs = len(text.replace(" ", ""))
    score = 2.0 if 7 <= signs <= 60 else 1.0 if 5 <= signs <= 100 else -1.0
    score += 1 if holds_thought(text) or _UNSPACED_HALVES.fullmatch(text) else 0
    if names_unspaced_occasion(text):
        score -= 5
    if is_name(text) or is_unspaced_institution(text) or names_unspaced_room(text):
        score -= 4
    elif any(map(is_unspaced_institution, text.split()[:3])) and not holds_thought(text):
        score -= 4  # where somebody works, and as what
    if count_sentences(_ASKS.sub("", text)):
        score -= 4
    if _UNSPACED_NOTICE.search(text):
        score -= 5
    if text.endswith(("：", ":", "，", "、", ",")):
        score -= 2
    return score
