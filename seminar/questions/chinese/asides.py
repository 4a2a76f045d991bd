"""Clauses beside a Chinese question that say why it is asked: "白天要上班", "想补课", "填表要用"."""

import re

from seminar.questions.chinese.sentence import GAP, Sentence
from seminar.questions.chinese.vocabulary import TALK, THAT, split_words

_ENDS = rf"{GAP},，。;；!！?？~～"
_CLAUSE = re.compile(rf"[^{_ENDS}]+?(?=[{_ENDS}]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])|$)")
# Who does it, when, and how much: before such a verb a topic would be none of these.
_BEFORE = (
    r"(?:我们?|俺|偶|本人|咱们?|人家|自己|我?(?:室友|同学|导师|老板|朋友|学生|同事|老师)|白天|晚上|夜晚|平时"
    r"|周末|那天|当天|当时|上次|那次"
    r"|[昨今明后听]天|今晚|听日|今日|寻日|下午|上午|早上|中午|后来|到时候?|最近|[这下上]周|这几天|这两天"
    r"|周[一二三四五六日]|[零一二两三四五六七八九十\d]{1,3}点半?|因为|由于|不过|所以"
    r"|毕竟|反正|可惜|结果|其实|打算|准备|担心|为了|方便|以便|省得|免得|顺便|可能|应该|一直|必须|马上|[刚正恰]好"
    r"|[也都就还又才正刚好很真挺没不得要想在老总太怕但急赶忙着了我哋要帮替给 ]){0,9}"
)
_DOES = "|".join(
    sorted(
        split_words("""
        上班 上课 有课 加班 有事 开会 出差 请假 补课 补一下 补一补 补笔记 报名 报个名 预习 复习 填表 填报 写报道
        写新闻 写推送 写公告 写总结 写申请 写作业 写通知 写邮件 写周报 写简报 做笔记 做海报 做攻略 做记录 做个记录
        做功课 发通知 发邮件 发推送 发朋友圈 交作业 交报告 交差 订票 订房 订餐 订位 订机票 订酒店 订车票 买票 排时间
        排日程 排班 排课 安排时间 安排行程 安排日程 约人 约饭 转给 转发 记一下 记下来 加日历 赶车 赶火车 赶飞机
        赶地铁 赶时间 赶论文 赶不上 赶过去 没空 冇空 没时间 没赶上 没留意 没注意 没收到 睡过头 迟到 走不开 来不及 下班
        早退 接孩子 接娃 带娃 值班 考试 实习 面试 打工 坐车 堵车 没课 不上课 不上班 休息 有时间 在路上 在外地 在外面
        不在学校 有空 急用 报销 登记 贴出来 打印 印出来 返工 返学 放工 放学 搭车 搭船 唔得闲 得闲 走唔开 赶唔切
        做实验 跑实验 考勤 打卡 带学生 带同学 带朋友
        """),
        key=len,
        reverse=True,
    )
)
# What a topic may follow on closes the clause.
_AND_NO_MORE = (
    "想去|想来|想听|想听听|想去听|想来听|想参加|想旁听|忘了|忘记了?|记不清|没听|没听到|没去|没去成|找不到"
    "|搞不清|弄不清|分不清|好奇|翻不到|没看到"
)
_SAYS_WHY = re.compile(
    rf"^ ?{_BEFORE}(?:(?:{_DOES}).{{0,8}}|(?:{_AND_NO_MORE})(?:一下|看看|看|的|了|啊|呀|来着|学习)?)$"
    rf"|^.{{1,8}}(?:要|好|得|急)用的?$"
    r"|^.{0,8}我?(?:完全|也|都|总|老)?(?:看|算|弄|搞|记|分|换算)不(?:懂|明白|来|清楚?)了?$"
    r"|^ ?(?:但|可是|而且|不过)?(?:我|本人)?(?:完全|也|又|都)?(?:不会|不懂|没学过|没接触过)[\u3400-\u9fffa-z]{1,8}$"
)
# Who acts in a clause that tells of the asker's own life, and how one tells what one wants, must or feels.
_SUBJECT = (
    r"(?:(?:我(?:们|哋)?(?:[这那]边)?(?:的)?|俺|偶|本人|咱们?|人家|自己)|"
    r"(?:我(?:们|哋)?的?)?(?:室友|舍友|导师|老板|领导|朋友|对象|男友|女友|男朋友|女朋友|爸妈?|妈妈?|姥姥|姥爷|奶奶|爷爷|孩子|家里人?|同学|同门"
    r"|师兄|师姐|师弟|师妹|辅导员|班长|学院|系里|系办|社团|学生会|组里|班上|班里|公司|单位|编辑部?|小组|课上|这门课"
    r"|[\u3400-\u9fff]{1,3}课(?=要|得|上|布置|作业|老师)|作业|论文|毕设|综述|推送|公众号|通讯稿|海报|简历))"
)
_LATELY = (
    r"(?:也|都|就|还|又|才|正|刚|好|很|挺|太|真|实在|其实|因为|不过|但是?|毕竟|反正|可惜|好像|上午|中午|下午|晚上|早上|期末|期中|待会儿?|今天|今晚|明天|昨天|上周|这周"
    r"|这两天|这几天|最近|现在|待会|一会儿?|等下|等会儿?|到时候?){0,4}"
)
_FEELS = (
    r"想(?!法|象|像|听|知|问|了解|找|看|学|请教|查)|打算|准备(?!了|好)|懒得|不想|方便我|省得|免得|为了(?!解)|来不及|赶不(?:上|过)"
    r"|没(?=空|课|法|办法|时间)|没有(?=时间|空|课|办法)|不太?(?=方便|舒服|会|懂)|记错|搞错|弄错|漏(?=看|听|掉|了)"
    r"|请了?(?:病|事)?假|病了|生病|感冒|发烧|塞车|人在|在(?:排|写|做|填|整理|准备|画|改|赶|忙)(?!.{1,8}的[\u3400-\u9fff])"
    r"|在(?=路上|上班|上课|开会|加班|出差|家|外地|宿舍|寝室|图书馆|食堂|实验室)|刚(?:到|下|来|进)|下课|下班|上课|上班|有课|有事"
    r"|有空|没空|好困|好累|(?:急|赶|忙)着|还?差(?:一点|几|[一两三]次)|要(?:贴|印|登|挂|转|订|催|填(?!的)|开|去|交|赶|上课|上班|写(?!的)|做(?!的)|考|带|回|值班|出差)"
)
# These may begin a topic as well: "借贷契约", "说谎".
_DOES_SO = (
    r"得(?![到出了分])|要(?!素|求|点|是|讲|听|知|问|了解|找|看)|没(?!有|收|办|题)|忘(?:了|记)|错过|住院|迟到|怕|担心|害怕|刚[看听回]"
    r"|急|约|带|陪|蹭|占|借|排|(?:写|做)(?!.{1,8}的[\u3400-\u9fff])|填|交|整理|布置|让我?|叫我?|要我|喊我|催|派|推荐|说|学(?=[\u3400-\u9fff]{2,4}$)|是(?:学|做|搞|读|念)"
)
_OWN_LIFE = re.compile(
    rf"^ ?{_LATELY}(?:{_FEELS})"
    rf"|^ ?{_LATELY}(?:算了|唉|哎|好吧|那就|反正|毕竟|主要是)?(?:我|俺|偶|本人|咱)(?!们?[校院系这那])"
    r"|^ ?算了(?=.)|^ ?(?:没有|没|不行|不然|否则|有)(?:的话)?我"
)
# The same of somebody or something near the asker, of which a topic may tell as well: "孩子怕黑".
_OF_OTHERS = re.compile(rf"^ ?{_LATELY}{_SUBJECT}{_LATELY}(?:{_FEELS}|{_DOES_SO})")
# What one wants to hear of, learn or find is none of that: it names the topic.
_SEEKS = re.compile(
    r"听(?!写|力|众|说|到|懂|清|见)|了解|知道|晓得|找(?!工作|人)|查|学(?![校院生期位分术习姐长弟妹]|[\u3400-\u9fff]{2,4}$)|研究(?!生)|感兴趣|关注|聊|谈|讲|介绍|关于|有关"
    r"|(?<![访学疑])问|联系|要不要|需不需|能不能|分享|推荐.{0,2}(?:讲|报)|想看|引用?|复现|[那这][场次个位篇]|老师|教授|博士"
    r"|取消|改[期到在成]|换[到了成教地]|推迟|延期|提前|下载|发我|发一|给我|贴|录"
)
# Where an asker is tells in which zone an hour is wanted.
_QUESTION_OR_NAME = re.compile("[的不吧]$|对吗$")
_STAYS = re.compile(
    "在[\u3400-\u9fff]{2,5}(?:交换|访学|访问|出差|读书|留学|念书|上学|工作|实习|旅[游行]|开会|玩)?(?:[呢中]|$)"
)
# What the other clauses must say before one goes that may be the topic after all.
_NAMES = re.compile(
    rf"{THAT}|{TALK}|[今明昨前后]天|[今昨明]晚|[周月号]|星期|礼拜|[上下]次|老师|教授|博士|系列|论坛|工作坊|读书会|讨论班"
)
# "我毕设做这个".
_SAME_FIELD = re.compile(
    r"^ ?(?:我|俺|我们|咱)(?:们)?(?:的)?(?:毕设|论文|课题|作业|项目|组里|导师)?(?:就|也|正好|刚好|现在)?(?:是)?(?:在)?"
    r"(?:做|学|搞|研究|写|弄)(?:的)?(?:就是|也是|是)?"
    r"(?:这个|这方面|这块|这一块|这个方向|相关的?)(?:方面|方向)?的?$"
    rf"|^ ?{_LATELY}(?:我|俺)?(?:要|得|在|正在)(?:写|交|赶)(?:期末|毕业|课程|学期)?"
    r"(?:论文|报告|作业|综述|毕设)(?:用|了|呢)?$"
)
_CERTAIN, _PERHAPS = 2, 1
_AWAY = re.compile("请了?(?:病|事)?假|病假|没去|没来|没听|缺席|没赶上|不在|出差|住院|没空")
_FREE = re.compile("(?:刚好|正好|才|就|都|比较)?(?:有空|得闲|有时间|没课|没事|不上班|不上课|休息)")
_ASKS = re.compile(
    rf"谁|边[个位度间场篇]|哪|什么|甚么|几[点号时次场个位篇]|多少|多久|怎|啥|咩|乜|吗|何时|有没|有无|是不是"
    rf"|能不能|可不可|会不会|{THAT}|{TALK}"
    r"|系列|论坛|工作坊|[链连][接结]|幻灯|录[像影]|回放|课件|论文|投影|讲义|关于|有关|slides?|ppt|zoom|link"
    r"|who|what|when|where"
)


# "上周请假了，错过了哪些": when somebody was away is when the talks were.
_MISSED = re.compile("错过|没赶上|没听到|漏[掉了听]|落下了?|补[听看]")
_DAYS = re.compile(
    "(?:(?:上上?|这|本)个?(?:周|星期|礼拜|月|学期)|周|星期|礼拜)[一二三四五六日天末]?|[昨前]天|前几天|这(?:几|两)天"
)


def take(sentence: Sentence) -> None:
    """Takes such clauses away where another one asks."""
    clauses = _clauses(sentence.plain)
    why = [_is_why(said) for _, _, said in clauses]
    if any(not is_why and len(said.strip()) > 2 for is_why, (_, _, said) in zip(why, clauses, strict=True)):
        others = "".join(said for is_why, (_, _, said) in zip(why, clauses, strict=True) if not is_why)
        told = "".join(said for is_why, (_, _, said) in zip(why, clauses, strict=True) if is_why)
        missed = (_MISSED.search(others) or _AWAY.search(told)) is not None and not _DAYS.search(others)
        asks, names = _ASKS.search(others) is not None, _NAMES.search(others) is not None
        for is_why, (start, end, said) in zip(why, clauses, strict=True):
            if not is_why or (is_why == _PERHAPS and not (asks and names)):
                continue
            free = _FREE.search(said)
            days = _DAYS.search(said) if missed else None
            if days:
                sentence.cut(start, start + days.start())
                start += days.end()
            # "周五晚上有空" says when the talk is to be.
            sentence.cut(start + free.start() if free else start, end)


# A blank beside letters parts clauses only where the first of them is sure to have ended.
_BESIDE_LETTERS = re.compile("(?<=[了呢吧啊]) (?=[a-z0-9])|(?<=[a-z0-9]) (?=[\u3400-\u9fff])")


def _clauses(plain: str) -> list[tuple[int, int, str]]:
    found = []
    for match in _CLAUSE.finditer(plain):
        start, said = match.start(), match[0]
        for gap in _BESIDE_LETTERS.finditer(said):
            if _is_why(plain[start : match.start() + gap.start()]):
                found.append((start, match.start() + gap.start(), plain[start : match.start() + gap.start()]))
                start = match.start() + gap.start()
                break
        found.append((start, match.end(), plain[start : match.end()]))
    return found


def _is_why(said: str) -> int:
    """How surely a clause says only why it is asked; 0 where it does not."""
    if _SAME_FIELD.search(said):
        return _CERTAIN
    if _ASKS.search(said):
        return 0
    if _SAYS_WHY.search(said):
        return _CERTAIN
    if _SEEKS.search(said) or _QUESTION_OR_NAME.search(said) or _STAYS.search(said):
        return 0
    if _OWN_LIFE.search(said):
        return _CERTAIN
    return _PERHAPS if _OF_OTHERS.search(said) else 0
