"""Whether a Chinese sentence wants yes or no, and what it asserts of a talk."""

import re
from dataclasses import dataclass

from seminar.questions.chinese.claimwords import (
    AT_HOME,
    CAME_FROM,
    IN_PLACE,
    IN_ROOM,
    IS_BY,
    IS_OF,
    JOINING,
    MOVED_TO,
    ROOM_NUMBER,
    WHETHER,
)
from seminar.questions.chinese.sentence import GAP, Sentence
from seminar.questions.chinese.vocabulary import THAT
from seminar.questions.chinese.writing import one_of
from seminar.scripts import simplify

_ENDS = re.compile(
    r"(?:吗|(?<!干)嘛|(?<![什甚怎这那多])么(?=[^\w]|$)|没有?|未|否|不|对(?:吧|吗|不对)|是(?:吧|吗|不是)"
    r"|吧)[啊呀的了呢 ]{0,3}(?=[?？!！。~～\s\x1f]|$)|(?<=[行对是在变了])(?<!算了)吧(?=[,，])"
)
# "他现在还在波兰？" needs no word that asks.
_STILL_THERE = re.compile(
    r"(?:他|她|老师|教授|讲者|博士)[^,，。?？]{0,4}(?:还|仍然?|依然)(?:是)?在(?!哪|什|啥)[^,，。?？]{2,14}[?？]\W*$"
)
# "10号论坛在302？": a room before a question mark.
_ROOM_ASKED = re.compile(r"(?:在|是|去|^|(?<=[,，。 ]))[a-z]{0,2}-?\d{3,4}(?:室|教室)?[?？]\W*$")
# What a talk is about holds such words as well: "关于用卫星传密钥的".
_ABOUT = re.compile(
    r"(?:关于|有关|涉及|研究|怎么|怎样|如何|为什么|为何|(?:有没有?|有无|有人|想听"
    r"|要听)[^\x1f,，。]{0,3}讲(?![座者义]))[^\x1f,，。?？ ]{0,16}$"
)
# Signs of a place that is neither a room nor a school.
_LONGEST = 7
_PERSON = re.compile(r"(?:他|她|佢|[那这]位|(?<![a-z])ta(?![a-z])|老师|教授|博士|讲者|主讲人?)[^,，。?？]{0,5}$")
_ROOM = re.compile(r"\d|楼|室|厅|馆|线|网|zoom|腾讯|会议|礼堂|现场", re.IGNORECASE)
_OR_ELSE = re.compile(r"(?:还是|抑或|定是)[^,，。?？!！\x1f]{0,40}")
_RIVAL = re.compile(r"(?<=[?？,，\x1f ])还是(?:只|就|要|得|仅)?有?[^,，。?？!！\x1f]{0,20}(?=\W*$)")
_QUESTION = re.compile(r"谁|什么|哪|几|多少|怎|何|啥|咩|边个|边度|吗|^(?:同一|[一两三四多])个?[人位]")
# "用 AI 识图那场有": words that say which talk is meant are nothing that is asserted of it.
_OF_TALK = re.compile(rf"{THAT}|[有过录]$|有人|应用|方面")
_SCHOOL = re.compile(
    one_of(
        r"""
        大学|学院|研究所|研究院|公司|科技|理工|师范|医院|中心|实验室|(我|咱|你) (们|校)|本校|university|institute
        `[\u3400-\u9fff]{2}` 院 `$`|(系|大) `$`
        """
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`asks` says that yes or no is wanted; `how` that it is about being there or joining from afar."""

    asks: bool = False
    home: bool = False
    room: bool = False
    said: str | None = None
    how: bool = False


def asks(sentence: Sentence) -> bool:
    """Whether yes or no is wanted, by the words of the whole sentence."""
    return bool(
        sentence.find(_ENDS) or sentence.find(WHETHER) or sentence.find(_STILL_THERE) or sentence.find(_ROOM_ASKED)
    )


def take_author(sentence: Sentence) -> str | None:
    """Who is said to speak, "陈子轩讲的": the person of a claim is none by whom the talk is found."""
    match = sentence.find(IS_BY)
    if not match or GAP in match[0] or _QUESTION.search(match["take"]):
        return None
    sentence.cut(*match.span())
    return sentence.said(match.start("take"), match.end()).strip()


def take(sentence: Sentence, *, asks: bool) -> Claim:
    """What is asserted and the words that ask, which are then gone. `Sentence` holds its facts no longer."""
    claim, home, how = None, None, False
    match = sentence.find(JOINING)
    if match and (asks or "还是" in match[0] or match[0].startswith(("有", "可以", "能"))):
        claim, how, asks = sentence.said(*match.span()).strip(" ,，"), True, True
        sentence.cut(*match.span())
    if asks and claim is None:
        for pattern in (IN_ROOM, ROOM_NUMBER, AT_HOME, MOVED_TO, IS_OF, CAME_FROM, IN_PLACE):
            match = sentence.find(pattern)
            if not match or not _is_claim(match["take"]) or _ABOUT.search(sentence.plain, 0, match.start()):
                continue
            claim = sentence.said(*match.span("take")).strip()
            home = _is_of_home(pattern, simplify(sentence.typed[: match.start()]), claim)
            if home is None:
                claim = None
                continue
            sentence.cut(*match.span())
            sentence.take(_OR_ELSE)
            # No record says in which city somebody is.
            claim = None if home and pattern in (MOVED_TO, IN_PLACE) and not _SCHOOL.search(claim) else claim
            break
    sentence.take(_RIVAL)
    sentence.take_all(WHETHER)
    sentence.take_all(_ENDS)
    return Claim(asks=asks, said=claim or None, how=how, home=home is True, room=home is False)


def _is_of_home(pattern: re.Pattern[str], before: str, claim: str) -> bool | None:
    """Whether a claim is about where somebody works, and not where a talk is; None where it can be neither."""
    of_person, of_school = _PERSON.search(before) is not None, _SCHOOL.search(claim) is not None
    if pattern is AT_HOME:
        return of_school or of_person or not _ROOM.search(claim)
    if pattern is MOVED_TO:
        return True
    if pattern in (IS_OF, CAME_FROM):
        return True if of_person or of_school else None
    return pattern is IN_PLACE and (of_school or (of_person and not _ROOM.search(claim)))


def _is_claim(said: str) -> bool:
    if len(said) > _LONGEST and said[:1] > "\u3400" and not (_ROOM.search(said) or _SCHOOL.search(said)):
        # "在家上班影响创新不" asserts nothing of a place.
        return False
    return GAP not in said and bool(said.strip()) and not _QUESTION.search(said) and not _OF_TALK.search(said)
