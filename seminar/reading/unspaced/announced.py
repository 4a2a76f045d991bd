"""Who speaks by a Chinese press note: "由本校地質學系主任林冰石主講", "由林冰石醫生及周雪教授主講"."""

from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.names import rate_unspaced_name
from seminar.reading.unspaced.words import names_unspaced_institution
from seminar.speaker import SpeakerName

_TITLE = r"(?:副?教授|博士|醫生|医生|醫師|医师|先生|女士|老師|老师|院士|研究員|研究员|律師|律师|法師|法师|館長|馆长)"
_SPEAKS = compile_when_used(
    rf"(?P<name>[\u4e00-\u9fff]{{2,12}}?)(?P<title>{_TITLE}{{0,2}})\s?(?:主[講讲](?![人者嘉])|[擔担]任主[講讲](?!嘉)|來主[講讲]|主[講讲]$)"
)
# "氣象主播林冰石要說的是〈冰的結〉", "木雕師葦原・雪帶來《冰的結》"
_TELLS = compile_when_used(
    rf"(?P<name>[\u4e00-\u9fff]{{1,6}}[·‧・•][\u4e00-\u9fff]{{1,8}}?|[\u4e00-\u9fff]{{2,12}}?)(?P<title>{_TITLE}{{0,2}})\s?"
    r"(?:[將将會会要來来]{0,2}(?:帶來|带来|分享|[講讲][述解]?|[談谈]|[說说]|介[紹绍])(?:的是|的題目是|的题目是|題為|题为|的)?|的)\s?(?=[〈《「『“])"
)
_BEFORE_JOINT = compile_when_used(rf"(?P<name>[\u4e00-\u9fff]{{2,4}})(?P<title>{_TITLE})(?:及|和|與|与|、)$")
# What stands before a name: who calls, or what somebody is.
_BORDER = compile_when_used(
    r"(?:由|邀请|邀請|特邀|請到|请到|及|和|與|与|、|，|。|^|[主院系所館馆會会社校部]任|院[長长]|會[長长]|会[長长]|館[長长]|馆[長长]|校[長长]|主席|秘書長|秘书长|教授|講師|讲师|研究員|研究员|作家|學者|学者"
    r"|專家|专家|導演|导演|醫師|医师)$"
)
# What somebody does: 登山家, 搜救犬訓練師, 氣象主播
_TRADE = compile_when_used(
    r"[\u4e00-\u9fff](?:[家師师員员者手]|主播|[嚮向][導导]|[導导][遊游]|[編编][劇剧]|[醫医]生|[詩诗]人|船[長长]|店[長长主]|[農农]夫|[漁渔]夫|工匠|[獸兽][醫医])$"
)
# "裘师兄（裘明哲，现在北屿做博后）来给大家讲"
_CALLED = compile_when_used(
    r"(?P<family>[\u4e00-\u9fff])(?:师兄|師兄|师姐|師姐|学长|學長|学姐|學姐|同学|同學|老师|老師|哥|姐|总|博士|博|教授)?"
    r"\s?[（(]\s?(?P<name>[\u4e00-\u9fff]{2,4})(?:[，,、；;\s][^（）()]{1,40})?[）)]\s?(?:[，,]\s?[她他])?"
    r"(?:回来|回來|来|來|给|給|为|為|跟|带|帶|将|將|会|會|要|作|做|讲|講|分享|报告|報告|主讲|主講)"
)
# "报告人还是姚博（姚梓谦，去年毕业）", "主讲人为林冰石教授"
_IS_SPEAKER = compile_when_used(
    r"(?:报告人|報告人|主讲人|主講人|讲者|講者|报告者|報告者|分享人|主讲嘉宾|主講嘉賓)(?:还|還|仍|依然|这次|這次|将|將)?(?:是|为|為)\s?"
    r"(?P<short>[\u4e00-\u9fff]{2,4}?)"
    rf"(?:[（(]\s?(?P<full>[\u4e00-\u9fff]{{2,4}})[，,、；)）]|(?={_TITLE}|[，。,；\s（(]|$))"
)
_NOBODY = compile_when_used(
    r"[擔担]任|[專专]家|[學学]者|嘉[賓宾]|[教老][授師师]|人士|[講讲][者師师座]|同[學学]|大家|[親亲]自|分[別别]|[學学]科$|共同|[輪轮]流"
)
_SURE, _TITLED = 1.4, 1.0


def find_lecturing_people(text: str) -> tuple[SpeakerName, ...]:
    """The people right before "主講", those joined to them with them."""
    for found in _SPEAKS.finditer(text[:3000]):
        stop = found.start("title")
        name = _end_name(text, stop, titled=bool(found["title"]))
        if not name:
            continue
        people = [name]
        before = text[max(0, stop - len(name) - 12) : stop - len(name)]
        if other := _BEFORE_JOINT.search(before):
            joint = _end_name(text, stop - len(name) - (len(before) - other.end("name")), titled=True)
            people = [joint, *people] if joint else people
        return tuple(SpeakerName(name=each) for each in people)
    for found in _TELLS.finditer(text[:3000]):
        if name := _end_told(text, found.start("name"), found.start("title"), titled=bool(found["title"])):
            return (SpeakerName(name=name),)
    stated = _IS_SPEAKER.search(text[:3000])
    if stated and stated["full"] and stated["full"][0] == stated["short"][0]:
        return (SpeakerName(name=stated["full"]),)
    if stated and rate_unspaced_name(stated["short"], titled=False) >= _TITLED:
        return (SpeakerName(name=stated["short"]),)
    called = _CALLED.search(text[:3000])
    if called and called["name"].startswith(called["family"]):
        return (SpeakerName(name=called["name"]),)
    return ()


def tells_title(text: str, start: int) -> bool:
    """Whether somebody is said to tell of what is quoted from a place of the text on."""
    return any(
        found.end() == start and _end_told(text, found.start("name"), found.start("title"), titled=bool(found["title"]))
        for found in _TELLS.finditer(text[: start + 1])
    )


def _end_told(text: str, start: int, stop: int, *, titled: bool) -> str | None:
    """The name behind what somebody does that ends at a place of the text, one with a dot in it too."""
    dotted = any(sign in text[start:stop] for sign in "·‧・•")
    for first in range(start, stop - 1) if dotted else [stop - length for length in (3, 2, 4) if stop >= length]:
        name = text[first:stop]
        if _NOBODY.search(name) or (dotted and name[0] in "·‧・•"):
            continue
        least = _SURE if dotted or not (titled or len(name) == 2) else _TITLED
        if _TRADE.search(text[max(0, first - 4) : first]) and rate_unspaced_name(name, titled=False) >= least:
            return name
    return None


def _end_name(text: str, stop: int, *, titled: bool) -> str | None:
    """The name that ends at a place of the text."""
    for length in (3, 2, 4):
        name = text[max(0, stop - length) : stop]
        if len(name) < length or _NOBODY.search(name) or names_unspaced_institution(name):
            continue
        least = _TITLED if titled or length == 2 else _SURE
        before = text[max(0, stop - length - 4) : stop - length]
        if _BORDER.search(before) and rate_unspaced_name(name, titled=False) >= least:
            return name
    return None
