"""Which of the older encodings a text was written in, by how much each one's reading looks like language."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_LONGEST_LOOK = 30_000  # bytes: more would not change the answer
_LEAST_LIKELY = 0.2

# Characters that announcements are full of, beside the most frequent ones of each language.
_SIMPLIFIED = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等"
    "部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心"
    "反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头"
    "基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增"
    "争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元"
    "讲座报告摘要题目时间点演讲嘉宾主办承腾讯会议线直播研究院系教授博士副简介邀请欢迎参加楼室号厅校区大学人上下午周星期主持联系邮箱密码链接网络视频讲师学术论坛"
    "李王张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡丁魏叶余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆孔崔康秦江史顾侯邵孟龙"
    "志强伟芳娜敏静丽勇艳杰娟涛超晓鹏宇浩欣雪"
)
_TRADITIONAL = frozenset(
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度"
    "家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你"
    "明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資"
    "演講題目主講人時間地點摘要教授博士研究所中央研究院國立臺灣大學數學館室樓線上會議主持報告講座邀請歡迎參加聯絡電話簡介單位系週星期上午下午晚"
    "李王張劉陳楊趙黃周吳徐孫胡朱林何郭馬羅梁宋鄭謝韓唐馮許傅沈曾彭呂蘇盧蔣蔡丁魏葉余潘杜戴鍾汪姜范石邱賴洪廖莊游詹簡翁顏志強偉芳敏靜麗勇豪宏"
)
_JAPANESE = frozenset(
    "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子"
    "動京目全表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保"
    "講演題目日時場所発表者研究室科教授准助大学院専攻棟階号談話会開催案内概要参加方法申込不要皆様是非数物理情報工紹介要旨曜午後木金水火月土"
)
_KOREAN = frozenset(
    "이다의가는을에지고하사도대기서나한자인로리시어정과부수일국제전세학교연구월년장강발표목주최초청간소해와으를있스은들습니생회김박최조윤임오"
    "신권황안송류홍공터컴물론초록내용오후전요화목금토"
)
_PUNCTUATION = frozenset("、。，：；！？（）「」『』【】〈〉《》・～〜“”‘’—－…　％／＋")
_FULL_WIDTH = re.compile(r"[０-９Ａ-Ｚａ-ｚ]")
_WESTERN = frozenset("äöüßéèêàçñóáíúâîôûëïåøæãõœÄÖÜÉÅØÀÇÁÓÑŠšŽž")
_CENTRAL = frozenset("ąćęłńśźżŁŚŻŹĆěščřžůťďňőűáéíóöüýŠČŘŽ")
_MARKS = frozenset("“”‘’„‚‹›«»–—…•·€£§°±²³½¼×µ©®™º\xa0")


def guess_encoding(content: bytes) -> str | None:
    """The name of the encoding that fits best, or nothing where none does. UTF-8 was tried before."""
    # An even cut falls between two bytes of one character as rarely as any; what it leaves is dropped.
    look = content[:_LONGEST_LOOK]
    best, most = None, _LEAST_LIKELY
    for guess in _GUESSES:
        try:
            text = look.decode(guess.encoding, errors="strict" if len(look) == len(content) else "ignore")
        except UnicodeDecodeError:
            continue
        likely = _rate(text, guess.rate)
        if likely > most:
            best, most = guess.encoding, likely
    return best


@dataclass(frozen=True, slots=True)
class _Guess:
    encoding: str
    rate: Callable[[str, str, str], float]


def _rate(text: str, rate: Callable[[str, str, str], float]) -> float:
    """The mean likeliness of the letters that are not ASCII, each seen with its neighbours."""
    padded = f" {text} "
    rated = [
        rate(letter, padded[place - 1], padded[place + 1]) for place, letter in enumerate(padded) if letter > "\x7f"
    ]
    return sum(rated) / len(rated) if rated else 0.0


def _rate_ideographs(common: frozenset[str], encoding: str, first_level: range) -> Callable[[str, str, str], float]:
    """For the characters of one country; `first_level` has the lead bytes of its frequent ones."""
    levels: dict[str, float] = {}

    def rate(letter: str, before: str, after: str) -> float:
        if letter in common:
            return 1.0
        if letter in _PUNCTUATION or _FULL_WIDTH.match(letter):
            return 0.7
        if letter not in levels:
            levels[letter] = _rate_level(letter, encoding, first_level)
        return levels[letter]

    return rate


def _rate_level(letter: str, encoding: str, first_level: range) -> float:
    if not "\u4e00" <= letter <= "\u9fff":
        return -0.7
    try:
        lead = letter.encode(encoding)[0]
    except UnicodeEncodeError:
        return -0.7
    return 0.35 if lead in first_level else -0.2


def _rate_japanese(letter: str, before: str, after: str) -> float:
    if "\u3041" <= letter <= "\u30fe":
        return 1.0
    return -0.7 if "\uff61" <= letter <= "\uff9f" else _rate_kanji(letter, before, after)


def _rate_korean(letter: str, before: str, after: str) -> float:
    if letter in _KOREAN:
        return 1.0
    if "\uac00" <= letter <= "\ud7a3":
        try:
            return 0.6 if letter.encode("euc_kr")[0] in range(0xB0, 0xC9) else -0.5
        except UnicodeEncodeError:  # a syllable that only the extension has
            return -0.5
    return 0.5 if letter in _PUNCTUATION else -0.6


def _rate_western(letter: str, before: str, after: str) -> float:
    return _rate_latin(letter, before, after, _WESTERN)


def _rate_central(letter: str, before: str, after: str) -> float:
    return _rate_latin(letter, before, after, _CENTRAL) - 0.05  # a tie is western


def _rate_latin(letter: str, before: str, after: str, common: frozenset[str]) -> float:
    """A letter stands among plain letters, a mark at the edge of a word."""
    strangers = (before > "\x7f" and before not in _MARKS) + (after > "\x7f" and after not in _MARKS)
    if letter.isalpha() and letter not in "ªº":
        capital_inside = letter.isupper() and before.islower()
        return (0.9 if letter in common else 0.3) - 0.6 * strangers - capital_inside
    inside = before.isalpha() and after.isalpha() and letter != "’"
    return (0.6 if letter in _MARKS else -0.6) - 0.6 * strangers - inside


def _rate_cyrillic(letter: str, before: str, after: str) -> float:
    if "\u0410" <= letter <= "\u044f" or letter in "ёЁіїєґІЇЄҐ":
        beside = sum("\u0400" <= each <= "\u045f" for each in (before, after))
        mixed = any("a" <= each.lower() <= "z" for each in (before, after))
        return 0.4 * beside - 0.8 * mixed - (letter.isupper() and before.islower())
    return 0.4 if letter in _MARKS else -0.6


_rate_kanji = _rate_ideographs(_JAPANESE, "euc_jp", range(0xB0, 0xD0))
_GUESSES = (
    _Guess("cp1252", _rate_western),
    _Guess("gb18030", _rate_ideographs(_SIMPLIFIED, "gb2312", range(0xB0, 0xD8))),
    _Guess("big5hkscs", _rate_ideographs(_TRADITIONAL, "big5", range(0xA4, 0xC7))),
    _Guess("cp932", _rate_japanese),
    _Guess("euc_jp", _rate_japanese),
    _Guess("cp949", _rate_korean),
    _Guess("cp1251", _rate_cyrillic),
    _Guess("cp1250", _rate_central),
)
