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
    r"|^ ?(?:但|可是|而且|不过)?(?:我|本人)?(?:完全|也|又|都)?(?:不会|不懂|没学过|没接触过)[\u3400-\u9fffa-z]{1,8}$"
)
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
    clauses = [(match.start(), match.end(), match[0]) for match in _CLAUSE.finditer(sentence.plain)]
    why = [not _ASKS.search(said) and _SAYS_WHY.search(said) is not None for _, _, said in clauses]
    if any(not is_why and len(said.strip()) > 2 for is_why, (_, _, said) in zip(why, clauses, strict=True)):
        others = "".join(said for is_why, (_, _, said) in zip(why, clauses, strict=True) if not is_why)
        missed = _MISSED.search(others) is not None and not _DAYS.search(others)
        for is_why, (start, end, said) in zip(why, clauses, strict=True):
            if not is_why:
                continue
            free = _FREE.search(said)
            days = _DAYS.search(said) if missed else None
            if days:
                sentence.cut(start, start + days.start())
                start += days.end()
            # "周五晚上有空" says when the talk is to be.
            sentence.cut(start + free.start() if free else start, end)
