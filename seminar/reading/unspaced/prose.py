"""Chinese and Japanese sentences that invite to a talk or tell of a life: who speaks, and on what."""

import re
from collections.abc import Sequence

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_any
from seminar.reading.text.quotes import find_quotes
from seminar.reading.unspaced.announced import find_lecturing_people, tells_title
from seminar.reading.unspaced.foreign import find_foreign_people
from seminar.reading.unspaced.names import rate_unspaced_name
from seminar.reading.unspaced.words import names_unspaced_institution, names_unspaced_occasion
from seminar.speaker import SpeakerName

_LONGEST = 3000
_KNOWN = 0.9
_SIGN = f"[{UNSPACED}]"
_TITLES = match_any(
    word
    for word in gather_words(lambda words: words.honorifics)
    if re.match(_SIGN, word) and word not in ("代表", "君")
)
_TITLE = compile_when_used(rf"(?:(?:{_TITLES})[・/、]?){{1,4}}")
_INSTITUTION = match_any(word for word in gather_words(lambda words: words.institutions) if re.match(_SIGN, word))
# What stands before a name where its place of work does not.
_BORDER = compile_when_used(
    rf"(?:{_TITLES})(?:助理|助手)?$"
    r"|(?:^|[\s，,。、；;：:（(「“的由请請邀到の・/]|特邀|邀请|邀請|有请|讲者|馆员|館員|专家|專家|作家|导演|導演|主编|主編|馆长|館長|院长|院長|主任|记者|記者|知名\S{0,3}|著名\S{0,3})$"
)
_NOT_SPEAKING = compile_when_used(
    r"(?:主持|联系|聯絡|主办|主辦|邀请人|邀請人|司会|世話人|問い合わせ|引言|与谈|與談|点评|評議|评议|指导|指導|协调|致辞|致詞|座長|恩師|导师|師從|师从)[^，。、]{0,8}$"
)
# "由钟鸣教授主持"
_LEADS_TALK = re.compile(r"\s?(?:担任主持|擔任主持|主持|致辞|致辭|致词|点评|點評|评议|評議|司会|が司会)")
_SPEAKS = compile_when_used(
    r"\s*(?:（[^（）]{0,30}）|\([^()]{0,30}\))?\s*"
    r"(?:将|將|为我|為我|为大家|為大家|给|給|应邀|應邀|作|做|来讲|來講|来校|来我|來訪|来访|带来|帶來|主讲|主講|分享|演讲|演講|做客|作客|到访|到訪|率先|开讲|開講|莅临|親臨|讲授|講授|讲述|講述|讲解|講解|报告|報告"
    r"|[担擔]任(?:讲者|講者|主讲|主講|讲师|講師|嘉宾|嘉賓)|任讲者|任講者|走进直播|走進直播"
    r"|を(?:お招き|お迎え|講師|ゲスト|招)|に(?:お話|話し|ご講演|講演|よる|ご登壇|ご紹介|お越し)|から|が(?:講演|話|登壇)|による|より|の(?:講演|ご講演|お話|特別講演))"
)
_AFTER_PLACE = re.compile(r"\s{0,2}(?:の|的|、|，)?\s{0,2}$")
_PLACE = compile_when_used(rf"[^\s，,。、；;：:（）()「」“”《》]{{2,30}}(?:{_INSTITUTION})$")
_PLACE_LEAD = compile_when_used(
    r"^.{0,16}?(?:邀请到?了?|邀請到?了?|特邀[请請]?|有幸请到|将由|將由|由|请到了?|今回は|今回|また|では|にて|次回は|そこで|应我?[院校系所]邀请|应邀|来自|來自|は|年度|系列)(?=.{3})"
)
_TITLED_BEFORE = compile_when_used(
    r"(?:题为|題為|题目为|題目為|题目是|題目是|主题为|主題為|标题为|名为|讲题为|講題為|[专專][题題][讲講]座(?:为|為|是)?|[学學][术術][讲講]座(?:为|為|是)?|科普[讲講]座|[带帶](?:大家|我[们們]|你)?(?:去)?(?:看|[读讀]|[认認][识識]|走[进進]|了解)|聊(?:一)?聊|[讲講]一?[讲講]|[说說]一?[说說]|[导導][读讀]|解[读讀]|(?:主|开|開)[讲講]|[讲講]授|[讲講]解|推出|テーマは|題して|演題は|題目は|タイトルは|の(?:ご?講演|談話会|セミナー|発表|講義|コロキウム))\s?[:：]?\s?$"
)
_TITLED_AFTER = compile_when_used(
    r"\s?(?:と題|というタイトル|というテーマ|をテーマ(?!に?と?(?:した|する)(?:公開|連続|本|各)?(?:研究会|シリーズ|セミナー|シンポ|講座|企画|講演会))|を演題|のタイトル|のテーマ|を題目|についてお話|(?:について|を)(?:お?話し|報告し|発表し|紹介し|ご?講演)|をめぐるお話|为题|為題|为主题(?!的系列)|為主題(?!的系列)|的?(?:专题|專題|学术|學術|主题|主題|精彩|线上|線上|科普|公益)?(?:讲座|講座|报告|報告|演讲|演講)|的分享|の(?:講演|お話))"
)
_BARE = compile_when_used(
    r"(?:题为|題為|题目为|題目為|题目是|主题为|主題為)\s?[:：]?\s?(?P<title>[^，。；“”《》「」]{4,60}?)(?:的(?:专题|學術|学术|專題|精彩)?(?:讲座|講座|报告|報告|演讲|演講)|[，。；]|$)"
)
_TELLS_LIFE = compile_when_used(
    r"教授|博士|硕士|碩士|毕业|畢業|现任|現任|现为|現為|任职|任職|任教|研究员|研究員|讲师|講師|院士|师从|生于|生於|出生|获得|学者"
    r"|年生まれ|卒業|修了|専門は|専攻は|専門|就任|准教授|助教|学芸員|作家|医師|代表"
)
_BIO_START = compile_when_used(
    rf"(?P<who>(?:[{UNSPACED}]{{2,7}}|[{UNSPACED}]{{1,4}}[ ・·][{UNSPACED}]{{1,6}}))\s?(?:{_TITLES})?"
    r"\s?(?:[（(][^（）()]{0,40}[）)])?\s?(?:[，,、：:は]|是|现|現|男|女|于|毕业|(?<=[）)]))"
)
_YEAR_START = re.compile(r"(?:(?:19|20)\d\d|平成|昭和|令和)\S{0,8}年[^。]{0,60}(?:毕业|畢業|卒業|修了|生まれ|取得|获)")
_LED_NAME = compile_when_used(
    rf"\s?(?:[{UNSPACED}]{{1,6}}[·•・‧][{UNSPACED}]{{1,8}}?(?:[·•・‧][{UNSPACED}]{{1,6}}?)?|[{UNSPACED}]{{2,4}}?)"
    r"(?=\s?(?:[（(][^（）()]{1,30}[）)])?\s?(?:将|將|应邀|應邀|做客|作客|到访|到訪|来校|來校|来我|來我|莅临|蒞臨|为我|為我|为大家|為大家|带来|帶來|主讲|主講|讲授|講授|讲述|講述|讲解|講解|[担擔]任))"
)
# What stands before a whole family name: no part of one.
_KANA_END = re.compile(r"(?:^|[\u3040-\u309f\s，,。、；;：:（(「」）)])$")
_NAMED = compile_when_used(rf"[{UNSPACED}]{{1,4}}\s[{UNSPACED}]{{1,5}}$")


# "天文所研究员": a department's short name
_DEPARTMENT = compile_when_used(r"[所院系部室局处處署]$")

# What others do or are called who stand between a title and a verb: "學者擔任主講"
_NOBODY = re.compile(r"^(?:[擔担]任|[專专]家|[學学]者|嘉[賓宾]|著名|知名)$|[學学]科$")


def find_unspaced_people(text: str) -> tuple[SpeakerName, ...]:
    """Who will speak by the sentences: the person under a title who is said to, or who stands behind an institution."""
    text = text[:_LONGEST]
    best: tuple[float, SpeakerName] | None = None
    for order, found in enumerate(_TITLE.finditer(text)):
        if order > 30:
            break
        either = [each for each in (_read_titled(text, found), _read_led(text, found)) if each]
        rated = max(either, key=lambda each: each[0], default=None)
        if rated and (best is None or rated[0] > best[0]):
            best = rated
    lecturing = find_lecturing_people(text)
    if lecturing and (best is None or best[0] < 3 or best[1].name in {each.name for each in lecturing[1:]}):
        return lecturing
    return (best[1],) if best and best[0] >= 3 else find_foreign_people(text)


def find_unspaced_title(text: str) -> tuple[str, bool] | None:
    """The title that an invitation names, and whether its words say that it is one rather than some quotation."""
    text = text[:_LONGEST]
    quotes = find_quotes(text)
    for quote in quotes:
        if len(quote.inner) < 3 or names_unspaced_occasion(quote.inner):
            continue
        if _TITLED_AFTER.match(text, quote.stop) or _TITLED_BEFORE.search(text[max(0, quote.start - 12) : quote.start]):
            return quote.inner, True
    for quote in quotes:
        if len(quote.inner) > 2 and tells_title(text, quote.start):
            return quote.inner, True
    if bare := _BARE.search(text):
        return bare["title"].strip(), True
    inner = next((quote.inner for quote in quotes if len(quote.inner) > 7), None)
    return (inner, False) if inner else None


def begins_unspaced_biography(text: str, known: Sequence[SpeakerName] = ()) -> bool:
    """Whether a paragraph tells of a person: one of the known ones, or anybody whose name leads it."""
    head = text[:120]
    plain = head.replace(" ", "")
    if any(plain.startswith(each.name.replace(" ", "")) for each in known):
        return bool(_TELLS_LIFE.search(text[:300]))
    return bool(_YEAR_START.match(head)) or find_unspaced_subject(text) is not None


def find_unspaced_subject(text: str) -> str | None:
    """Whom a biography is about, by its first words."""
    first, *behind = re.split(r"\s", text[:_LONGEST], maxsplit=1)
    rest = behind[0] if behind else ""
    if rest and _TELLS_LIFE.search(rest[:150]) and rate_unspaced_name(first.strip(), titled=False) > _KNOWN:
        return first.strip()
    found = _BIO_START.match(text[:80])
    if not found or not _TELLS_LIFE.search(text[:150]):
        return None
    who = re.sub(rf"(?:{_TITLES})$", "", found["who"]).strip()
    return who if rate_unspaced_name(who, titled=False) > _KNOWN else None


def find_unspaced_workplace(text: str) -> str | None:
    """Where the person of a biography works: the first institution that its first sentence says they are at now."""
    for part in re.split(r"[，,。；;（）()、]", text[:200])[:6]:
        words = re.sub(r"^(?:现任|現任|现为|現為|现就职于|现任职于|任职于|就职于|是|男|女)", "", part.strip())
        if names_unspaced_institution(words) and not re.search(r"毕业|畢業|卒業|修了|获|取得|博士学位|\d{4}年", words):
            place = re.sub(rf"(?:{_TITLES})+$", "", words)
            return _TITLE.split(place)[0].strip() or None
    return None


def runs_unspaced(texts: Sequence[str]) -> bool:
    """Whether lines that stand together are running text, cut anywhere or not at all."""
    whole = "".join(texts)
    sentences = len(re.findall(r"[。．！？](?=[^。．！？]|$)|[.!?]$", whole))
    if len(texts) > 1:
        widest = max(map(len, texts))
        wrapped = widest >= 24 and all(len(each) >= 0.75 * widest for each in texts[:-1])
        return bool(wrapped and sentences and len(whole) > 60)
    if sentences == 1 and len(whole) < 60 and re.search(r"[？?！!]$", whole) and not re.search(r"[，,]", whole):
        return False  # a title that asks
    ends = bool(re.search(r"[。．！？!?」）)]$", whole))
    return len(whole) > 110 or sentences > 1 or (sentences == 1 and ends and len(whole) >= 28)


def _read_titled(text: str, title: re.Match[str]) -> tuple[float, SpeakerName] | None:
    before = text[max(0, title.start() - 44) : title.start()].rstrip()
    best: tuple[float, str] | None = None
    for name in _list_names(before):
        if (
            _DEPARTMENT.search(name)
            or _NOBODY.search(name)
            or (name[0] in "邀请請特和与與及、" or (name[0] == "由" and len(name) > 3))
        ):
            continue
        rest = before[: len(before) - len(name)]
        score = rate_unspaced_name(name, titled=True)
        if score <= 0 or _NOT_SPEAKING.search(rest[-12:]) or _LEADS_TALK.match(text, title.end()):
            continue
        place = _AFTER_PLACE.sub("", rest)
        if " " in name:
            score += 1.2 if _KANA_END.search(rest) else 0
        score += 1.6 if _PLACE.search(place[-34:]) else 0.8 if _BORDER.search(rest) else -1
        if best is None or score > best[0]:
            best = (score, name)
    if best is None:
        return None
    score, name = best
    score += 1.5 if _SPEAKS.match(text, title.end()) else 0
    found = _PLACE.search(_AFTER_PLACE.sub("", before[: len(before) - len(name)])[-34:])
    work = _PLACE_LEAD.sub("", found[0]) if found else None
    if work is None and (inside := re.match(r"\s?[（(]([^（）()]{3,40})[）)]", text[title.end() :])):
        work = inside[1] if names_unspaced_institution(inside[1]) else None
    return score, SpeakerName(name=name, affiliation=work)


def _read_led(text: str, title: re.Match[str]) -> tuple[float, SpeakerName] | None:
    """Who stands right behind a title and is said to speak: "研究员阿依努尔·买买提将做客我校"."""
    found = _LED_NAME.match(text, title.end())
    if (
        not found
        or not _SPEAKS.match(text, found.end())
        or _NOT_SPEAKING.search(text[max(0, title.start() - 12) : title.start()])
    ):
        return None
    name = found[0]
    if _NOBODY.search(name.strip()):
        return None
    score = 1.0 if re.search("[·‧]", name) else rate_unspaced_name(name, titled=True)
    place = _PLACE.search(text[max(0, title.start() - 34) : title.start()])
    work = _PLACE_LEAD.sub("", place[0]) if place else None
    return (score + 1.5 + (1.6 if work else 0.8), SpeakerName(name=name, affiliation=work)) if score > 0 else None


def _list_names(before: str) -> list[str]:
    """What may be a name at the end of the words."""
    names = [before[-length:] for length in (3, 2, 4, 5) if len(before) >= length and " " not in before[-length:]]
    parted = _NAMED.search(before)
    # "苏州大学 白桦": a place of work stands before the blank.
    if parted and not _PLACE.search(before[: before.index(" ", parted.start())]):
        family, given = parted[0].split()
        names += [f"{family[-length:]} {given}" for length in range(1, len(family) + 1)]
    if sounded := re.search(
        r"[\u30a0-\u30ff・＝=]{3,24}$|(?P<first>[\u4e00-\u9fff]{1,6})[·•・‧][\u4e00-\u9fff·•・‧]{1,12}$", before
    ):
        names += [sounded[0][place:] for place in range(len(sounded["first"] or "1"))]
    return names
