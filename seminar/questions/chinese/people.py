"""People whom a Chinese sentence names so that nothing else can be meant."""

import re

from seminar.questions.chinese.sentence import GAP, Sentence
from seminar.questions.chinese.surnames import is_family, is_name
from seminar.questions.chinese.vocabulary import WHAT, split_words

_TITLE = (
    r"(?:副教授|助理教授|讲座教授|教授|老师|博士后|博士|院士|研究员|先生|女士|小姐|同学|医生|讲师|师兄|师姐|学长"
    r"|学姐|主任|院长|所长|sir|(?<![a-z])(?:professor|prof)(?![a-z])\.?)"
)
_LATIN = r"(?:[a-z\u00c0-\u024f][a-z\u00c0-\u024f.'’\u2010\u2011-]{0,30})"
_LATIN_NAME = rf"{_LATIN}(?: {_LATIN}){{0,3}}"
_HAN_TITLED = re.compile(rf"(?P<name>[\u3400-\u9fff]{{1,5}}?)(?P<title>{_TITLE}){{1,2}}")
_LATIN_TITLED = re.compile(rf"(?P<name>(?<![a-z]){_LATIN_NAME}) ?(?:教授|老师|博士|院士|先生|女士|研究员)")
_DOCTOR = re.compile(
    rf"(?<![a-z])(?:dr|prof|professor|doctor|mr|mrs|ms|miss)(?![a-z])\.? ?(?P<name>{_LATIN_NAME}"
    rf"|[\u3400-\u9fff]{{1,4}})"
)
_NAME = rf"(?P<name>[\u3400-\u9fff·]{{1,4}}(?![也会还来])[\u3400-\u9fff·]|(?<![a-z]){_LATIN_NAME})"
# What only people do or have; the name stands right before it. Folded, before any word of the frame is gone.
_DOES = re.compile(
    rf"{_NAME} ?(?=也?(?:是谁|係边个|是边个|是哪位|是什么人|何许人|(?:是)?(?:哪个|哪间|哪所)(?:学校|大学|单位"
    rf"|机构)|都?(?:还|曾经?|一共|总共){{0,4}}(?:来)?(?:讲|报告|演讲)过"
    rf"|(?:什么时候|几时|何时|哪天|下次)(?:会|要|再|来|还){{0,4}}(?:讲|来|报告)|(?:有|发|写|发表)(?:过"
    rf"|了)?(?:哪些|什么|几篇|多少)(?:论文|文章|paper)|(?:是)?(?:做|研究|搞)(?:{WHAT})"
    rf"|的?(?:论文|文章|研究方向|研究兴趣|简历|履历|生平|背景|邮箱|主页|单位|homepage|papers?)|(?:现在|目前"
    rf"|后来|以前|之前){{0,4}}(?:在哪|是哪|跳槽|去了?哪|调到)|(?:讲|做|作)的|主讲的?|来讲|会来|还会|(?:一共"
    rf"|总共)讲|(?:最近一次|第一次|上次|下次)(?:来)?(?:讲|报告)|(?:讲|谈|介绍|分享)(?!义|座|者|员|师|台(?!风)"
    rf"|述|稿|话|判|题|的|了|过|坛|堂)|(?:来)?(?:讲|报告)(?:哪|什么|咩)))"
)
_AT = re.compile(
    rf"{_NAME}(?=在(?!哪|那|做|讲)(?![^\x1f]{{0,16}}(?:应用|有人|有没))"
    rf"[\u3400-\u9fffa-z ]{{1,16}}(?:讲|报告|workshop|论坛|讨论班|系列))"
)
_BY = re.compile(
    rf"(?:由|介绍一?下|关于|介绍|认识|by ) ?{_NAME}(?=$|[^\w]|主讲|讲|来讲|报告|这个人|的论文|老师|教授|博士"
    rf"|的研究|的背景)"
)
# "姓闵的那位".
_FAMILY = re.compile(
    rf"(?:那个?|这个?|一个)?姓(?P<name>[\u3400-\u9fff]{{1,2}}?)的(?:那?(?:一?位|个))?(?:{_TITLE}|讲者|主讲人?|学者|专家|嘉宾|人)?"
)
_TOGETHER = re.compile(
    r"(?P<one>[\u3400-\u9fff·]{2,5}?) ?(?:和|跟|与|及|同|还有|、) ?(?P<other>[\u3400-\u9fff·]{2,4}?)"
    r"(?:两[位人个]|二人)?(?:老师|教授)?(?:一起|一齐|一同|共同|联合|联手|合作|合)(?:来|去)?"
    r"(?:主讲|开讲|讲|做|办|报告|分享|演讲|写|发)(?=的|过|了|那|\x1f|[^\w]|$)"
)
_THIS_ONE = re.compile(
    rf"{_NAME} ?(?=[这那该](?:一)?(?:位(?!置)|个人|人(?=$|[^\w]))(?:{_TITLE}|讲者|主讲人?|报告人|学者|专家|嘉宾)?)"
)
_LEAD = re.compile(
    r"^(?:请问|那个|那位|这位|这个|那|这|请|介绍一?下|介绍|关于|问一?下|问|找|是|由|跟|和|与|及|给|叫|下周"
    r"|今天|明天|昨天|有没有|有|讲者|报告人|主讲人|哪位|想问|做|离){1,6}"
)
_NOT = frozenset(
    split_words("""
    任教于 任职于 就职于 供职于 毕业于 任教 任职
    谁 哪位 这位 那位 各位 老师 教授 博士 讲者 报告人 主讲人 嘉宾 他 她 哪个 什么 王者 主讲 高校 金融 方法 方程
    时间 时候 何时 何处 何地 何人 何故 何以 我们 你们 他们 大家 有人 以前 之前 安排 关于 那场 那位 这场
    """)
)
_ALSO_ENGLISH = frozenset(
    split_words("""
    the a an talk seminar talks lecture zoom link slides ppt paper poster video recording notes abstract title
    lectern hi hello hey next last who what when where why how is are was in on of and or for by deck preprint
    topic session speaker llm llms ai ml rna dna mri eeg gnn rag lora gan nlp bert gpt transformer cryo-em llm。
    workshop colloquium forum email ok
    """)
)

_SMALL = frozenset(
    split_words("""
    de da di del della van von der den la le bin al el dos du ter ten
    """)
)


def take(sentence: Sentence) -> tuple[str, ...]:
    """The names, as they were typed and without their titles, which are then gone."""
    names: list[str] = []
    for pattern in (_DOCTOR, _LATIN_TITLED):
        names += [_take_name(sentence, match) for match in pattern.finditer(sentence.plain) if _may_name(match["name"])]
    if (match := sentence.find(_FAMILY)) and is_family(match["name"]):
        names.append(_take_name(sentence, match))
    both = sentence.find(_TOGETHER)
    start = _name_start(both["one"]) if both else None
    if both and start is not None and is_name(both["other"]):
        names += [sentence.said(both.start("one") + start, both.end("one")), sentence.said(*both.span("other"))]
        sentence.cut(both.start("one") + start, both.end())
    for match in _HAN_TITLED.finditer(sentence.plain):
        start = _titled_start(sentence.plain, match)
        if start is not None:
            names.append(sentence.said(start, match.end("name")))
            sentence.cut(start, match.end())
    for pattern in (_DOES, _AT, _BY, _THIS_ONE):
        for match in pattern.finditer(sentence.plain):
            start = _name_start(match["name"]) if GAP not in match["name"] else None
            if start is None:
                continue
            if match["name"].isascii() and not _is_capital(sentence.said(*match.span("name"))):
                continue
            names.append(sentence.said(match.start("name") + start, match.end("name")).strip())
            sentence.cut(match.start("name") + start, match.end("name"))
    return tuple(dict.fromkeys(names))


def _titled_start(plain: str, match: re.Match[str]) -> int | None:
    """Where the name before "教授" begins: whole, or a family name alone where it begins a word."""
    start, end, name = match.start("name"), match.end("name"), match["name"]
    lead = _LEAD.match(name)
    if lead and lead.end() < len(name) and not is_name(name):
        start += lead.end()
    for place in range(start, end):
        piece = plain[place:end]
        if place and plain[place - 1 : place + 1] in _ENDS_WORD:
            continue
        if piece not in _NOT and (is_name(piece) or (is_family(piece) and _stands_alone(plain, place))):
            return place
    return None


# A family's sign that ends a word here: "音乐治疗老师" is nobody called 乐治疗.
_ENDS_WORD = frozenset(
    split_words("""
    音乐 工程 课程 过程 方程 地方 官方 基金 合金 历史 证明 文明 公平 水平 治安 保安 主席 化石 钻石 语文 论文 中文 英文
    发明 透明 应用 反应 高温 提高 古老 农田 梯田 经济 电梯 数学 力学 医学 信息 休息 声音 语言 导言 外贸 风景 背景 阅读
    光谱
    """)
)


def _may_name(said: str) -> bool:
    return _is_latin_name(said) or is_name(said) or is_family(said)


def _take_name(sentence: Sentence, match: re.Match[str]) -> str:
    said = sentence.said(*match.span("name")).strip(" ,.")
    sentence.cut(*match.span())
    return said


def _stands_alone(plain: str, place: int) -> bool:
    """Whether a family name before a title begins a word: "陈博士", not "大学教授"."""
    before = plain[max(0, place - 2) : place]
    return (
        not before
        or not re.search(r"[\u3400-\u9fff]$", before)
        or before[-1] in "的是和跟与找问请由叫给,位个及讲天周听"
        or is_family(before[-1])
    )


def _name_start(said: str) -> int | None:
    """Where in the signs before a person's verb the name begins."""
    if re.match(r"[\u3400-\u9fff]", said):
        for start in range(len(said) - 1):
            piece = said[start:]
            before = said[:start]
            if (
                piece not in _NOT
                and is_name(piece)
                and (
                    not before
                    or before[-1] in "的是和跟与由个位那这"
                    or before.endswith("一下")
                    or _LEAD.fullmatch(before)
                )
            ):
                return start
        return None
    return 0 if _is_latin_name(said) else None


def _is_latin_name(said: str) -> bool:
    words = said.split()
    return (
        bool(words)
        and not any(word.strip(".") in _ALSO_ENGLISH for word in words)
        and any(len(word) > 1 for word in words)
    )


def _is_capital(said: str) -> bool:
    """Whether each word begins as names do; "QA" and "LLM" are none."""
    return all(
        word[0].isupper() and not (len(word) > 1 and word.isupper()) for word in said.split() if word not in _SMALL
    )
