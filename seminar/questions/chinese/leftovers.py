"""What is left of a Chinese sentence: its series and the topic."""

import re
from collections.abc import Iterator

from seminar.questions.chinese import everyday, leftwords, mending
from seminar.questions.chinese.edges import trim
from seminar.questions.chinese.sentence import GAP, Sentence, fold
from seminar.questions.chinese.surnames import is_name
from seminar.questions.chinese.vocabulary import TALK, split_words

_SERIES_NOUN = (
    r"(?:讨论班|研讨班|工作坊|论坛|沙龙|读书会|(?<!的)研讨会|组会|例会|讲堂|讲坛|系列讲座|讲座系列"
    r"|系列报告|系列|学术午餐会"
    r"|(?<![a-z])(?:colloquium|colloquia|reading group|journal club|group meeting|seminar series|series|workshop"
    r"|forum)(?![a-z]))"
)
_LETTERS = rf"[^{GAP}\s,，。、?？!！的：:（）()「」『』《》“”]"
_SERIES = re.compile(
    rf"(?P<name>{_LETTERS}{{0,16}}?(?: ?[a-z]{{2,20}} ){{0,3}}?)(?P<that>(?:那|这)(?:个|边)"
    rf"|的)? ?(?P<noun>{_SERIES_NOUN})(?:的|里|那边|那里|上)?"
)
_RUN_BY = re.compile(
    rf"(?P<name>(?:(?![谁哪边])[\u3400-\u9fffa-z .'-]){{2,24}}?)(?:一起|共同)?(?:组织"
    rf"|主持|主办|负责|召集|搞|办|管)的?(?:那个|这个)?(?P<noun>{_SERIES_NOUN})(?:的|里)?"
)
_SIDE = re.compile(rf"(?P<name>{_LETTERS}{{1,10}}?)(?:那边|这边)(?:的)?")
# A whole name within Chinese, which may hold words that ask for something elsewhere: "Materials and Energy Colloquium".
_LATIN_NAME = re.compile(
    r"(?<![a-z])(?P<name>[a-z][a-z&/-]{2,24}(?: (?:and|&|of|in|for|the|on"
    r"|[a-z&/-]{3,24})){0,5}) (?P<noun>seminars?|colloqui(?:um|a)|forum"
    r"|workshop|reading group|journal club|lecture series|series)(?![a-z])(?=\W{0,2}(?:[\u3400-\u9fff]|$))"
)
_LATIN_SERIES = re.compile(
    r"(?P<name>(?<![a-z])[a-z][a-z&/-]{1,24}(?: [a-z&/-]{2,24}){0,3}) (?P<noun>seminars?|colloquium|forum"
    r"|series|workshop)(?![a-z])"
)
# "信息学院有两场".
_HOST = re.compile(
    rf"(?P<name>(?:(?![今明昨后这那下上周个的有])[\u3400-\u9fff]){{1,6}}(?:学院|系|院|研究所|中心))"
    rf"(?=有(?:没有?)?(?:[两三四几哪什啥多]{{1,2}}[些么]?)?(?:场|{TALK}))"
)
# "五个系列里" are all of them.
_ALL = re.compile(
    rf"(?:[这那全]|全部|所有)?(?:[两三四五六七八九十]|\d{{1,2}})个{_SERIES_NOUN}(?:里面?|当中|中|的)?(?!呢|是)"
)
_BARE = re.compile(rf"(?:{_SERIES_NOUN}|(?<![a-z])(?:seminar|webinar)(?![a-z]))(?!s)")
# "我在天文讨论班": where somebody is goes before the name, and "在" is no part of a longer word.
_BEFORE_NAME = re.compile("[那这]一?[场次期]|(?<![现存内外潜实正所])在(?![线地职场校野世读家华逃])")
_NO_SIDE = frozenset(
    split_words("""
    我 我们 你 你们 他 她 他们 这 那 大家 咱们 人
    """)
)
_NO_NAME = frozenset(
    split_words("""
    各 各个 每 每个 每一个 所有 所 全部 其他 其它 别的 另 另一 另外 哪些 多个 几个 两个 三个
    """)
)
_QUOTED = re.compile(
    r"《(?P<book>[^》]{2,200})》|[「『“](?P<quoted>[^」』”]{4,200})[」』”]|\"(?P<plain>[^\"]{4,200})\""
)
# Verbs that are left alone say nothing of a topic.
_IDLE = frozenset(
    split_words("""
    各 每 隔周 隔天 作 些 常常 经常 时常 前后 自己 感觉
    未 剩 排 排到 人留 另 另一 看 听 得 用 发 写 问 办 开 去 来 拿 要 找 读 人 时 事 号 讲 谈 说 做 会 能 到 份 多 少 真
    没 没有 想 还有 分钟 小时 内容 东西 情况 信息 资讯 资料 链接 怎么样 如何
    请 帮 查 和 嘢 下 个 啥 点 几 边 哪 谁 先 议 好 行
    补 补一下
    不 不是 对 对吧 返 呗 完 系 别 新 最多 pdf 一般 通常 平均 大概 你 您 我 们 嘅 咗 周 期 号码 具体 也 都 刚刚 在线上
    前面 后面 上面 条 只 支 尚 科 一科 颗 轮 届 可看 查询 上网 在校 最早 安排 目前 顺便 介绍吓 没办 未办 没开 没讲 片
    上线
    档 档案 来历 一起 最新 最近 人不 想 咩 乜 佢 哋 啲
    """)
)
# A bracket within a word is its own: "f(x)".
_PIECE = re.compile(
    r"(?:[^,，。、;；?？!！~～…：（）()「」『』《》“”\"\n]|(?<=[a-z0-9])[(（](?=[a-z0-9])|(?<=[a-z0-9])[)）])+"
)

_CALLED = re.compile(
    rf"(?:关于|有关(?!于)|涉及|(?:有没有?|有无)(?:人|谁|老师)?讲过?(?!座|义"
    rf"|者))(?P<topic>(?![这那它他她哪谁啥咩]|什么|我们|大家|{TALK})"
    rf"[\u3400-\u9fffa-z ]{{2,20}}?)的?(?:{TALK}|的人)?(?=[吗没么呢]|$|[^\w])"
)
# What describes a talk stands before these words, and what is asked of it after them.
_THAT_TALK = re.compile(
    rf"[那这](?:一)?(?:[场次讲期篇位份]|个(?=[\u3400-\u9fff]{{0,4}}(?:人|老外))|个(?:{TALK}|实验|研究|项目"
    rf"|调查|理论|老师|讲者))"
)
_TELLS_TOPIC = re.compile("讲(?!座|者|了|过|得)|关于|有关(?!系)|谈|的(?=$|\\W)")
_AND = re.compile("和|或者?|跟|与|與|及|同")
# The same between words of a topic, where they are no part of these: "影展跟钱".
_JOINT = re.compile(
    "(?<=[\u3400-\u9fff])(?:的|或者?(?![许然])|[跟與](?![踪蹤随隨])|(?<![参參赋賦给給])与(?!会)"
    "|(?<![普涉以顾顧波推不])及(?![时時格]))(?=[\u3400-\u9fffA-Za-z])"
)


def take_quoted(sentence: Sentence) -> list[str]:
    """Whole titles in quotation marks, which are then gone."""
    found = sentence.take_all(_QUOTED)
    return [sentence.said(*match.span(match.lastgroup or 0)).strip() for match in found]


def take_latin_series(sentence: Sentence) -> tuple[str, str] | None:
    """A series that is named in Latin letters by two words or more, and what it is called; it is then gone."""
    match = sentence.find(_LATIN_NAME)
    if not match or " " not in match["name"]:
        return None
    sentence.cut(*match.span())
    return sentence.said(*match.span()), sentence.said(*match.span("noun"))


def take_run_by(sentence: Sentence) -> tuple[str, str] | None:
    """Whose series is meant, and what its talks were called, "谢凯文组织的系列"; both are then gone."""
    match = sentence.find(_RUN_BY)
    name = trim(sentence.plain, *match.span("name")) if match else None
    if not match or not name:
        return None
    sentence.cut(name[0], match.end())
    return sentence.said(*name).strip(), sentence.said(*match.span("noun"))


def take_series(sentence: Sentence) -> tuple[str | None, str | None]:
    """What can only name a series, and what the talks were called; both are then gone."""
    sentence.take(_ALL)
    for pattern in (_LATIN_SERIES, _SERIES):
        for match in pattern.finditer(sentence.plain):
            # "国际象棋那场AI论坛": what describes the talk is no name of the series.
            start = max((that.end() for that in _BEFORE_NAME.finditer(match["name"])), default=0)
            name = trim(sentence.plain, match.start("name") + start, match.end("name"))
            if not name or sentence.plain[slice(*name)] in _NO_NAME:
                continue
            start, end = name
            noun = sentence.said(*match.span("noun"))
            said = sentence.said(start, end)
            if noun != "系列" and not match.groupdict().get("that"):
                said = sentence.said(start, match.end("noun"))
            sentence.cut(start, match.end())
            return said.strip(), noun
    side = sentence.find(_SIDE) or sentence.find(_HOST)
    if side and side["name"] not in _NO_SIDE:
        name = trim(sentence.plain, side.start("name"), side.end("name"))
        if name:
            said = sentence.said(*name)
            sentence.cut(name[0], side.end())
            return said, None
    bare = sentence.take(_BARE)
    return None, sentence.said(*bare.span()).strip() if bare else None


def called_topic(sentence: Sentence) -> str:
    """What is said to be the topic, where nothing of it is left: "有没有关于怎么说不的"."""
    match = _CALLED.search(fold(sentence.typed))
    return sentence.said(*match.span("topic")) if match else ""


def topic_of(sentence: Sentence, quoted: list[str], *, asks: bool) -> tuple[str, str]:
    """All that is left, without the words that hold sentences together, and what of it stands after "that talk".

    The latter is empty where nothing else says which talk is meant. `asks`: the sentence asks for something already.
    """
    sentence.take_all(leftwords.GENERIC)
    said = fold(sentence.typed)
    asks = asks and not (quoted or everyday.tells_topic(said))
    pieces = [
        (start, piece)
        for start, end, piece in _pieces(sentence)
        # "那场" tells by what stands before it, whatever it is.
        if not asks or _THAT_TALK.match(said, end) or not everyday.says_nothing(fold(piece))
    ]
    that = max((match.end() for match in _THAT_TALK.finditer(said)), default=len(said))
    before = [*quoted, *(piece for start, piece in pieces if start < that)]
    after = [piece for start, piece in pieces if start >= that]
    told = before and after and not all(is_name(piece) for piece in before) and not _TELLS_TOPIC.search(said, that)
    return " ".join([*before, *after]), " ".join(after) if told else ""


def _pieces(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    plain = fold(sentence.typed)
    for start, end in list(sentence.rest()):
        for piece in _PIECE.finditer(sentence.plain[start:end]):
            trimmed = trim(sentence.plain, start + piece.start(), start + piece.end())
            if trimmed and sentence.plain[slice(*trimmed)] not in _IDLE:
                said = _split_names(sentence.said(*mending.whole(plain, *trimmed)))
                yield *trimmed, _JOINT.sub(" ", said)


def _split_names(said: str) -> str:
    """ "王立衡和刘婧雯" as two names."""
    parts = _AND.split(said)
    return " ".join(parts) if len(parts) > 1 and all(is_name(part) for part in parts) else said
