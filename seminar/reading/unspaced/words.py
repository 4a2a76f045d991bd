"""Whether words in a script without blanks name an institution, an occasion or a room: their ends tell."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_any

_SIGN = re.compile(f"[{UNSPACED}]")
_LETTER = re.compile(r"[^\W\d_]")
# Han signs and kana say about twice as much as a letter each.
_DENSITY = 3


def _gather_unspaced(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if _SIGN.match(word))


_KINDS = _gather_unspaced(gather_words(lambda words: words.institutions))
_ANYWHERE = {word for word in _KINDS if len(word) > 2} | {"大学", "大學", "学院", "學院"}
_TITLES = match_any(_gather_unspaced(gather_words(lambda words: words.honorifics)))
_TOKEN_END = rf"(?=$|[\s,，、;；(（)）\[\]【】/／・·|｜:：~～]|(?:{_TITLES}))"
_INSTITUTION = compile_when_used(
    rf"(?:{match_any(_ANYWHERE)})(?!生(?!命|物|态|態)|时代|時代|教育|制度|入試|入试)"
    rf"|(?:{match_any(_KINDS - _ANYWHERE)}){_TOKEN_END}"
)
_INSTITUTION_END = compile_when_used(rf"(?:{match_any(_KINDS)})\s*(?:[(（][^()（）]{{1,40}}[)）])?\s*$")

_OCCASIONS = match_any(
    _gather_unspaced(gather_words(lambda words: words.occasions)) - {"第.期", "第.回", "系列", "開催", "活动"}
)
_COUNT = r"(?:第\s?[\d零〇一二三四五六七八九十百千]{1,6}\s?[期回讲講场場次届屆号號弹彈轮輪]|\d{1,4}\s?[期回])"
_NOTICE = (
    r"(?:の?(?:ご|お)?(?:案内|知らせ|開催)(?:について)?|(?:を|が)?開催(?:します|いたします|されます|のお知らせ|のご案内)?"
    r"|预告|預告|通知|公告|海报|安排|信息|資訊|来啦|來囉|邀请函|報名中|受講生?募集|参加者?募集)"
)
_OCCASION_END = compile_when_used(
    rf"(?:{_OCCASIONS}|系列|活动|{_COUNT})[\s“”\"「」『』【】（）()\[\]《》]{{0,3}}(?:\s?[IVX\d年年度月春夏秋冬季学期學期第回期讲講场場次之一二三四五六七八九十（）()\-–—/.·・ⅠⅡⅢ①-⑳]|{_NOTICE}){{0,16}}\W{{0,4}}$"
    rf"|{_NOTICE}\W{{0,4}}$"
)
_OCCASION_START = compile_when_used(rf"\W{{0,3}}{_COUNT}|\W{{0,3}}(?:{_OCCASIONS}){_NOTICE}?\W{{0,3}}$")

_ROOMS = _gather_unspaced(gather_words(lambda words: words.rooms))
_ROOM_END = compile_when_used(
    rf"(?:{match_any(_ROOMS - set('路街室馆館层階厅廳楼樓'))}|[室馆館层階厅廳楼樓])"
    r"\s*(?:[A-Z]{0,3}[-‐]?\d{0,4}[A-Z]?(?:室|号|號|房|层|層|階|F)?)?"
    r"(?:\s*[(（][^()（）]{1,60}[)）])?\s*$"
)
_ROOM_NUMBER = compile_when_used(
    rf"(?:{match_any(_ROOMS)}).{{0,14}}?[A-Z]{{0,3}}-?\d{{2,4}}|\d{{1,4}}[A-Z]?\s?(?:{match_any(_ROOMS)}|号室|會議室)"
)
# Words that join others to a thought stand in titles and sentences, hardly in names of rooms or institutions.
_THOUGHT = compile_when_used(
    r"[的与與之吗嗎？?：:。！]|——|——|はなぜ|とは|における|について|をめぐ|による|への|から|する|して|した|を|が|論じ|にお"
)


_VENUE_END = compile_when_used(
    r"(?:大学|大學|学院|图书馆|圖書館|博物馆|博物館|科学館|学習館|スペース|カフェ|中心|センター|书店|書店|新翼)$"
)
_HELD_IN = compile_when_used(
    r"(?:在|於|于)(?P<place>[^，。,；：:“”「」\s在]{3,30}?)(?:举办|舉辦|举行|舉行|召开|召開|进行|進行|开讲|開講|为我|為我|做|作(?!用)|[，。]|$)"
)
_HELD_AT = re.compile(r"(?P<place>[^、。，,\s「」（）()]{3,30}?)(?:にて|において|で(?=開催|行|おこな))")


def is_unspaced(text: str) -> bool:
    """Whether most of the words are Chinese, Japanese or Korean ones."""
    if text.isascii() or not _SIGN.search(text):
        return False
    signs = len(_SIGN.findall(text))
    return bool(signs) and signs * _DENSITY >= len(_LETTER.findall(text)) - signs


def names_unspaced_institution(text: str) -> bool:
    """Whether the words hold the name of a university, a department, a firm or the like."""
    return bool(_INSTITUTION.search(text))


def is_unspaced_institution(text: str) -> bool:
    """Whether the words are an institution's name and nothing else."""
    return len(text) <= 60 and bool(_INSTITUTION_END.search(text)) and not _THOUGHT.search(text)


def names_unspaced_occasion(text: str) -> bool:
    """Whether the words name a series or a kind of meeting rather than a talk."""
    return len(text) <= 60 and bool(_OCCASION_END.search(text) or _OCCASION_START.match(text))


def names_unspaced_room(text: str) -> bool:
    """Whether a short line names a place to go to."""
    if len(text) > 60 or _THOUGHT.search(re.sub(r"[(（][^()（）]*[)）]", "", text)):
        return False
    return bool(_ROOM_END.search(text) or _ROOM_NUMBER.search(text))


def find_unspaced_room(text: str) -> str | None:
    """The room that a sentence names, as in "在图书馆报告厅举行"."""
    for pattern in (_HELD_IN, _HELD_AT):
        for found in pattern.finditer(text):
            if names_unspaced_room(found["place"]) or _VENUE_END.search(found["place"]):
                return str(found["place"]).strip(" ，,、")
    return None


def holds_thought(text: str) -> bool:
    """Whether joining words make the line a title or a sentence rather than a name."""
    return bool(_THOUGHT.search(text))
