"""Answers in simplified Chinese."""

from datetime import datetime

from bot.actions.answering.values import Answer
from bot.render.answers import chinese, chinese_labels
from bot.render.answers.wordings import Wording
from seminar.questions.asked import Fact

LABELS = chinese_labels.SIMPLIFIED
WORDS = Wording(
    materials=LABELS.kinds,
    facts={
        Fact.WHO: "讲者", Fact.WHEN: "具体时间", Fact.UNTIL: "具体时间", Fact.LENGTH: "时长", Fact.WHERE: "地点",
        Fact.LINK: "线上链接", Fact.TITLE: "题目", Fact.ABSTRACT: "摘要", Fact.BIO: "简介", Fact.AFFILIATION: "单位",
        Fact.HOMEPAGE: "主页", Fact.MATERIALS: "资料", Fact.CONTACT: "联系方式", Fact.SERIES: "系列",
        Fact.ORGANIZERS: "组织者", Fact.PAPERS: "论文", Fact.STATUS: "取消",
    },
    which="您指的是哪一场？",
    whom="您指的是哪一位？",
    no_nearest="没有。最接近的是：{gives}。",
    cancelled="{title}（{who}，{when}）已经取消{why}。",
    unknown_facts="不清楚{facts}。",
    speaks="{who}将于{when}讲 {title}",
    spoke="{who}于{when}讲了 {title}",
    open_speaker="{when}有 {title}，讲者待定",
    unnamed=LABELS.open_speaker,
    time="{title} 的时间：{when}开始，{ends} 结束（{until}）。",
    day_only="{title} 在{when}，具体几点还不知道。",
    length="{title} 时长 {minutes} 分钟，{ends} 结束。",
    usual_length="{title} 时长 {minutes} 分钟（该系列通常如此）。",
    where="{title} 的地点：{venue}{online}。",
    where_online="{title} 在线上举行。",
    and_online="，也可以线上参加",
    join="{title} 可以线上参加：{ways} 。",
    meeting_id="会议号",
    passcode="密码",
    gated="{title} 可以线上参加：按“加入”按钮，链接会私下发给您。",
    gated_over="{title} 已经结束；线上链接只通过“加入”按钮私下提供。",
    title="题目是 {title}（{who}，{when}）。",
    about="{title}（{who}）的内容：",
    quoted="{title} 的介绍里写道：“{quote}”",
    no_abstract="{who} 的题目是 {title}；没有存摘要。",
    contact="{title} 的联系方式：{contact} 。",
    organized="{series} 由{people}组织。",
    in_series="{title} 属于 {series}。",
    held="{title}（{who}，{when}）{state}。",
    takes_place="没有取消，照常举行",
    took_place="没有取消，已经举行了",
    counted="一共 {count} 场：",
    listed="有这 {count} 场：",
    one_listed="是这一场：",
    is_at="{name} 的单位是 {where}{when}。",
    was_at="{name} 当时的单位是 {where}{when}。",
    homepage="{name} 的主页：{address} 。",
    count_papers="我知道 {who} 的 {count} 篇论文。",
    known_of="关于 {name}，我知道这些：",
    papers="有这 {count} 篇论文：",
    papers_by="{who} 的论文，{count} 篇：",
    series="这里有 {count} 个系列：{names}。",
    none_stored="0 场：没有存这样的报告。",
    nothing_then="没有，那段时间没有报告。",
    yes="是的。",
    no="不是。",
    foreign="我不知道：我只知道这里的报告、讲者和他们的论文。",
    never_kept="我不知道：这里没有存这类信息。",
    title_in="标题是{language}；用什么语言讲没有另外存。",
    languages={"zh": "中文", "ja": "日文", "ko": "韩文"},
    no_person="我不认识“{words}”。",
    no_place="我不知道这里有来自“{words}”的人。",
    no_such_person="我不认识这个人。",
    no_time="我不知道那段时间有这样的报告。",
    no_papers_by="我不知道 {name} 有哪些论文。",
    no_papers="我不知道有这样的论文。",
    nothing_before="我不知道您指的是哪一场。请说讲者、主题或日期。",
    nothing_more="我不知道还有别的场次。",
    no_talk="我不知道有关于“{words}”的报告。",
    no_series="我不知道这里有叫“{words}”的系列。",
    no_such_talk="我不知道有这样的报告。",
    nearest="最接近的是：{gives}。",
    lacking="我不知道：{title} 没有存{facts}。",
    lacking_person="我不知道 {name} 的{facts}。",
    this_talk="报告如下。",
    answer="答案",
)  # fmt: skip


def sentence(answer: Answer, now: datetime) -> str:
    return chinese.sentence(answer, now, WORDS)
