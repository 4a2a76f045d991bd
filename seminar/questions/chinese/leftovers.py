"""What is left of a Chinese sentence: its series and the topic."""

import re
from collections.abc import Iterator

from seminar.questions.chinese import everyday, mending
from seminar.questions.chinese.edges import trim
from seminar.questions.chinese.sentence import GAP, Sentence, fold
from seminar.questions.chinese.surnames import is_name
from seminar.questions.chinese.vocabulary import TALK, THAT, split_words

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
_BARE = re.compile(rf"(?:{_SERIES_NOUN}|(?<![a-z])(?:seminar|webinar)(?![a-z]))(?!s)")
_THAT_ONE = re.compile("[那这]一?[场次期]")
_NO_SIDE = frozenset(
    split_words("""
    我 我们 你 你们 他 她 他们 这 那 大家 咱们 人
    """)
)
_NO_NAME = frozenset(
    split_words("各 各个 每 每个 每一个 所有 所 全部 其他 其它 别的 另 另一 另外 哪些 多个 几个 两个 三个")
)
_QUOTED = re.compile(
    r"《(?P<book>[^》]{2,200})》|[「『“](?P<quoted>[^」』”]{4,200})[」』”]|\"(?P<plain>[^\"]{4,200})\""
)
_GENERIC = re.compile(
    rf"[我咱本]校|(?<=[那这]个)(?:实验|研究|项目|调查|理论)|{THAT}|{TALK}"
    rf"|有(?:[两三四五2-5])[场次个](?={TALK}|的|吧|对|是|$|\W)|(?<=[\x1f有])[两三四五2-5][场次](?=[\u3400-\u9fff])"
    rf"|(?:之前|以前)?有(?:一)?(?:场|次|个|位|篇|讲(?![座者义]))(?:老师|教授|人|学者|大牛|大佬|牛人"
    rf"|专家)?(?:(?:要|会)?来(?=讲))?"
    rf"|(?:回顾|盘点|汇总|罗列)(?:一?下)?|(?:都)?(?:举办|举行|办|开|请|安排|组织)过的?(?=[\x1f\W]|$|{TALK})|已[讲办](?=\x1f|\W|$)|里[面头]?(?=\x1f|$|\W)"
    rf"|(?:后来)?(?:又|再)?补[讲办开上]?了?(?=[\x1f吗么嘛没]|$)|后来(?=\x1f|$)|因为"
    rf"|由于|所以|因此|(?:有|曾|都){{0,2}}(?:写|发表?)过|(?:有没有?|有无)|(?:关于"
    rf"|有关|涉及|围绕|针对|对于)|[那这]一?块(?=$|\W|最近|有|还|都)|(?:方面|领域|主题|话题|相关|有关|类|方向)的?(?=$"
    rf"|[^\w])|的(?:那|这)(?:个|场|次|位|篇|种)?"
    rf"|(?:那|这)(?:一)?(?:场|次|个|讲|位|篇|份|期|节)|(?:有)?(?:人|谁|哪位|哪个老师)(?:来)?在?(?:讲(?![座者义师员])|做"
    rf"|报告|谈|研究|介绍|分享|聊|写)(?:过|的)?|(?:来|去)?(?:讲|谈|做|报告|来)过"
    rf"|(?:比较|特别)?(?:适合|值得|可以|能|好)(?:去|来)?(?:蹭|旁听|听听?|看看|参加|推荐|凑热闹)一?下?的?(?=$|\W|{TALK})"
    r"|(?:[依按]照?)(?:时间|日期|先后)(?:顺序|先后)?来?(?:排|列)(?:列|序|好|出来|一下)*"
    rf"|(?:会|要|将)?(?:派|请|邀请)(?:了|过)?(?:人|谁|哪位|专家)(?=来|去|到|过|\x1f|\W|$)|主讲的?|还?听得[到着]|从?现在(?:开始|起)?算起?|现在|目前|如今|当时|那(?:个)?时候?"
    rf"|目前排到的?|另一?(?:场|个|次)|到时|届时|我们|咱们?"
    rf"|某(?=[场次个期位\x1f])|(?:我)?[看听]过(?=[\u3400-\u9fff])|紧?接[着住]|(?:上线|连线)(?:来|去)?(?:听|看|参加)?(?=\x1f|\W|$)|贵(?:校|系|院|所)|(?:我们|咱们?)?自己(?:的)?(?=学校|\x1f|$|\W)|学校|这里|这儿|呢度|本系|我们系|群里|所有|全部|任何|一些|哪些"
    rf"|多少|是多少|还有|还会|会不会|还(?![原本款贷债乡童])|已经"
    rf"|曾经|比如|例如|为什么|为何|为啥|怎么|怎样|如何|到底|究竟|的时候|的话|(?<![a-z])(?:the|a|an|about|on"
    rf"|of|is|are|in|at|by|for|to|one)(?![a-z])|真的|原来|原先|原本|原定"
    rf"|(?<![识级特性类区辨分鉴判差个])别的|其他的?|其它的?|你们|提供|个人"
    rf"|老师|教授|博士(?!后)|谢谢|可以|能否|一下|一共|总共|分别|主要|什么|甚么|怎(?=$|\W)|谁|哪(?:个|里|位)?"
    rf"|有吗|在吗|(?:[两三四五2-5]|几)[次场回]的?(?=$|\W|演讲|讲座|报告|分别|都)"
    rf"|讲(?:嘢|东西)|[讲办]完(?:之后|以后|后|了)?|(?:搬|改|移|挪"
    rf"|换|调|安排|定|排)[到在]|(?:公布|公开|定好|(?<![决确规稳固测鉴判限约制设假认否特指协])定"
    rf"|出炉|出来|出|确定|敲定|揭晓)了?(?=没|未|吗|么|$|\W)|还是|抑或"
    rf"|或是|吃饭的?|别人|(?:会|可能|应该)?(?:关心|感兴趣)的|来?过(?=$|\W)|(?:两场)?(?:的?时间)?(?:别"
    rf"|会不会|会|有没有|没有?)?撞(?:期|时间|车|一起|到一起|在一起|到|上)?(?=$|\W|了)|里[面头边](?=[讲有哪谁做])"
    rf"|(?:重新|另外|另行)(?:再)?(?:办|讲|安排|举办|开)|重[办讲开](?=$|\W)|(?:沾"
    rf"|搭)(?:点)?边的?|挂钩的?|固定的?|是?每[周週次期](?:都有)?(?=$|\W)|一般(?=$|\W)|平时|平常|通常|向来|一向|惯常"
    rf"|(?:一块儿?|搭档|搭伙|同台|联手|一道)(?=讲|做|来|办|写|的|$|\W)|总(?:该|归)?有(?=$|\W)|总(?=[\x1f])"
    rf"|开场(?=$|\W|对|吗|吧|的)"
    rf"|(?:中间|当中)的?(?=那?一?[场次个]?(?:$|\W))"
    rf"|(?:剩下|余下|其余|剩余|另外)的?(?=[几两三四]?[场个次]?(?:$|\W))|预计|预定|原订|照理|按理说?"
    rf"|(?:由|是)?(?:两|三|四|几|多)(?:个)?(?:人|位)(?:老师|学者)?(?:一起|一齐|合|共同|联合|联手)?(?=$|\W|讲)"
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
    for pattern in (_LATIN_SERIES, _SERIES):
        for match in pattern.finditer(sentence.plain):
            # "国际象棋那场AI论坛": what describes the talk is no name of the series.
            start = max((that.end() for that in _THAT_ONE.finditer(match["name"])), default=0)
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
    sentence.take_all(_GENERIC)
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
