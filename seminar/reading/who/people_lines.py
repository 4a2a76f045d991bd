"""A line of people without what else stands on it."""

import re

from seminar.reading.languages.groups import AND, ANSWERS, BY, COAUTHORED, HOSTED_BY, UNSPACED_TITLES, WITH, A
from seminar.reading.talk.cancelling import strip_change
from seminar.reading.text.placeholders import is_missing
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.who.eponyms import drop_chair_names
from seminar.reading.who.names import is_name

_LONGEST_LIST = 1500
# What is longer may tell a life as well.
_LONGEST_NAMING = 40
# "Ada Quill¹, Bo Stone²*": the marks lead to where each works.
_FOOTNOTED = re.compile(r"(?<=[^\W\d_])(?:[¹²³⁰⁴-⁹]|[†‡§*∗](?=[\s,;]|$))(?:[,\s]?[¹²³⁰⁴-⁹†‡§*∗])*")
# "Job market practice talk: Ada Quill"
_KIND = re.compile(r"(?P<kind>[^:：,;()]{4,50})[:：]\s+")
_LED = re.compile(
    rf"^(?:(?:(?:to\sbe\s|will\sbe\s)?(?:given|delivered|presented|held|led|taught)\s)?{BY}|{WITH})"
    r"\s+(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_CLOSED_WITH_STOP = (").", "].", "）.", ")。", "）。")
HANGING_JOINTS = re.compile(rf"\s(?:&|{AND}|{WITH})$|^{AND}\s")
# Who worked on it too does not speak.
_COAUTHORS = compile_when_used(rf"[\s,;(]*\b{COAUTHORED}\b.*$", re.IGNORECASE)
# "With Ada Quill, chaired by Bo Stone"
_CHAIRED = compile_when_used(
    rf"[\s,;(–—-]+(?:{WITH}\s(?:{A}\s)?{ANSWERS}\s(?:{BY}\s|from\s|de\s|d['’])|{HOSTED_BY}\s|moderation:\s|modera:?\s(?=[A-ZÀ-Þ])).*$",
    re.IGNORECASE,
)
# "Ada Quill (Lund University (SE))"
_NESTED = re.compile(r"\(([^()]{1,80})\(([^()]{1,40})\)([^()]{0,40})\)")
# "TBA Ada Quill": the title is open, the name is not.
_OPEN_BEFORE = re.compile(
    r"^(?:TB[ACD]|[Tt]\.[Bb]\.[Aa]\.?|[Tt]o\sbe\s(?:confirmed|announced|determined))(?:\s[–—-]|[,:;])?\s+(?=[A-ZÀ-Þ][a-zà-þ])"
)


# "主讲人 Ada Quill 教授（橡大）現為本校客座教授，曾任團長；由林主任主持": a label's line goes on to tell a life
_LIFE = compile_when_used(
    r"(?<=[）)\w])\s{0,2}[，,、]?\s{0,2}(?:[现現][任为為職职]|曾[任在于於]|[毕畢][业業]|博士[毕畢][业業]|生於|生于|主要从事|主要從事|[专專]精|研究[方领領][向域])[^；;。]{0,200}[；;。，,].*$"
)
# "Dipl.-Ing. (FH) Ada Quill": what kind of school gave the degree
_SCHOOL = re.compile(r"(\b(?:Dipl|Mag|Bacc)\.?[-\s]?[^\W\d_]{2,14}\.?)\s?\((?:FH|TU|TH|BA|DH|ETH|Univ|Uni)\.?\)")
# "特邀嘉宾 Dr. Ada Quill"
_GUEST = re.compile(
    r"^(?:外校|校外|特邀|特別|特别|海外|境外|国际|國際)?(?:嘉宾|嘉賓|来宾|來賓|贵宾|貴賓|学者|學者|ゲスト)\s{0,2}[:：]?\s{0,2}(?=[A-ZÀ-Þ][\w.])"
)
# "这周轮到 林冰石": whose turn it is
_TURN = re.compile(
    r"^(?:[这這本下今][个個]?(?:[周週次期回天晚月]|星期)?\s?)?(?:[轮輪]到(?:了)?|有[请請]|[请請]到(?:了)?)\s{0,2}(?=\S)"
)
# "林冰石博士 Dr Ada LAM Ping Shek": one person in both scripts
_BOTH_SCRIPTS = compile_when_used(
    rf"^(?P<han>[\u4e00-\u9fff]{{2,4}}\s?{UNSPACED_TITLES}{{0,2}})\s{{1,3}}(?:(?:Professor|Prof|Dr|Mr|Mrs|Ms|Ir)\b\.?\s){{0,2}}"
    r"(?:[A-Z][A-Za-z’'-]{1,20}\s){1,3}[A-Z][A-Za-z’'-]{1,20}(?=$|[,，(（])"
)
# "葦原 灯・Ada Quill（橡大）": a dot between names in two scripts
_MIXED_DOT = re.compile(r"(?<=[\u3040-\u9fff])・(?=[A-ZÀ-Þ][a-zà-þ]+\s[A-ZÀ-Þ])|(?<=[a-zà-þ])・(?=[\u3040-\u9fff])")
# "野鳥の会 Ada Quill 氏": the name of a society and a blank before that of the person
_OF_CLUB = re.compile(
    r"^(?P<club>[^\s、,，()（）/／・]{2,20}(?:の会|協会|協會|协会|連盟|聯盟|联盟|クラブ|同好会|保存会|学会|學會))[\s　]"
    r"(?P<who>(?:[A-ZÀ-Þ][\w.’'-]*\s){1,3}?[A-ZÀ-Þ][\w.’'-]+(?:\s?(?:氏|さん|先生|教授|博士|老師|老师))?"
    r"|[\u3040-\u30ff\u4e00-\u9fff々]{1,4}(?:[\s　][\u3040-\u30ff\u4e00-\u9fff々]{1,4})?"
    r"(?:\s?(?:氏|さん|先生|教授|博士|老師|老师)))$"
)


def tidy_people_line(text: str, *, told: bool) -> str:
    """A line of people without footnotes, hosts, coauthors and the kind of talk; nothing of one too long for them."""
    text = HANGING_JOINTS.sub("", re.sub(r"\s+", " ", _FOOTNOTED.sub("", text)).strip(" ,;:*-–•·→➔▸►▶")).strip(" ,;:")
    if is_missing(text) or len(text) > _LONGEST_LIST:
        return ""
    text = _GUEST.sub("", strip_change(text))
    text = _MIXED_DOT.sub("、", text) if "・" in text else text
    text = _BOTH_SCRIPTS.sub(r"\g<han>", _TURN.sub("", text)) if told else text
    text = _OF_CLUB.sub(r"\g<who>（\g<club>）", text) if told else text
    text = _LIFE.sub("", text) if told and len(text) > _LONGEST_NAMING else text
    text = _SCHOOL.sub(r"\1", text) if "(" in text else text
    text = text[:-1] if text[-2:] in _CLOSED_WITH_STOP else text
    if text.count("(") > 1:
        text = _NESTED.sub(r"(\1\2\3)", text)
    if "," in text:
        text = drop_chair_names(text)
    text = _CHAIRED.sub("", _OPEN_BEFORE.sub("", text))
    text = _COAUTHORS.sub("", _LED.sub("", text) if told else text)
    if told and (kind := _KIND.match(text)) and is_name(text[kind.end() :].split(",")[0].split("(")[0].strip()):
        text = text[kind.end() :] if not is_name(kind["kind"]) else text
    return text


def names_coauthors(text: str) -> bool:
    """Whether a line begins with those who worked on a talk too: "(joint with Ada Quill)"."""
    return _COAUTHORS.match(text.strip()) is not None


def strip_lead(text: str) -> str:
    """A line of people without the "by" or "with" before them."""
    return _LED.sub("", text)
