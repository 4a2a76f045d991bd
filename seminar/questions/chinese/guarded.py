"""Words of the frame that are a part of a topic here: "链接预测" is no link, "密码学" no passcode."""

import re

from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import TALK, split_words

# What a seminar's facts are called, and what no seminar's records say.
_NOUNS = split_words("""
    报告 题目 标题 主题 链接 连结 密码 口令 录像 录影 录音 回放 简介 摘要 内容 地点 时间 日期 单位 机构 视频
    影片 资料 材料 论文 文章 海报 笔记 背景 讲义 课件 投影 联系 邮件 邮箱 主页 网页 网站 会议 直播 食物 咖啡
    午餐 晚餐 座位 电话 手机 报名 注册 翻译 字幕 地址 教室 主持 组织 作者 经历 结果 结论 安排 预告 清单 取消
    推迟 延期 活动 分享 演讲 嘉宾 系列 论坛 语言 位置 经验 介绍 总结 名单 房间 主办 免费 证书 停车 空调 交通方式
    评价 奖品 天气 笑话 代码 作业 提示词 股票 基金 彩票 足球 篮球 减肥 失恋 餐厅 机票 酒店
    地铁 导航 学分 门票 插座
    """)
# What may follow on such a word where it is one of the frame.
_GOES_ON = (
    "帮的是有在吗嘛么呢吧啊呀哦喔噢了谁什甚啥哪边怎几多给发能可还会要求想请贴传丢放上下出和跟与及同或以呗啦喇咩到"
    "叫咋没不也都就再先另顺麻谢我你您他她佢"
    "公那这该本今明昨何为讲谈说做看听找收拿问改变换定调推延取人者方室厅号间片集稿如点得係係咗嘅㗎列表档名来去好"
    "吃搞办开参加入进应很太最比更真"
    "填被将把由从向对于等些个场次所其此因而且但若则虽才刚正已曾未非无需前后里外中处一两二三四五六七八九十第每共总"
    "计且乜边简详任供服啲直待空缺接拨嗎呵哈咯啰嚟返埋緊紧過过"
)
_GUARDED = re.compile(
    rf"(?<=[格钥态子典])密码|(?!学分别)(?:{'|'.join(sorted(_NOUNS, key=len, reverse=True))})"
    rf"(?=[\u3400-\u9fff])(?:(?=能[源量级带谱])|(?![{_GOES_ON}]"
    rf"|{'|'.join(_NOUNS)}|分别|主要|最终|现在|目前|如今|仍|兴趣|方向|领域|课题|大纲|提要|概要|工作"
    rf"|成果|入口|提供|平台|形式|版本?(?=[也有能可呢吗的在给]|$|\W)|大[概致约不吗]|多大|数(?![据学值字])|id|用|群|链))"
)
# A small word that is spoken of: “把”字句, “了”的用法.
_WORD = re.compile("[“‘「『'\"][\u3400-\u9fff][”’」』'\"](?:字(?:句|结构)?)?|[把被得的了着过给将]字(?:句|结构)")
# What somebody says to be the topic: "有没有关于密码的".
_CALLED = re.compile(
    rf"(?:关于|有关(?!于)|涉及|(?:有没有?|有无|有)(?:人|谁|老师)?讲过?)"
    rf"(?P<noun>{'|'.join(sorted(_NOUNS, key=len, reverse=True))})"
    rf"(?=[\u3400-\u9fff]{{0,6}}?的?(?:{TALK}|[吗没么]|$|\W))"
)
# What is told in a sentence of its own: "有没有哪场讲怎么分辨文章是不是机器写的".
_TOLD = re.compile(
    rf"(?:有没有?|有|哪[场个位]|谁|人)(?:哪[场个位]|人|谁|老师)?(?:是|能|会|可以)?(?:讲[过讲]?|研究过?|聊[过聊]?|谈[过谈]?|说说)"
    rf"(?:怎么样?|怎样|如何|为什么|为何)(?P<noun>[^,，。?？]{{3,24}}?)的?(?:{TALK})?(?=[吗么没嘛]?\W{{0,2}}$)"
)
# A sign that no pattern knows and that is a letter of a word all the same.
_MASK = "\u3400"


def hide(sentence: Sentence) -> None:
    """Makes them unreadable to patterns; the topic shows them as they were typed."""
    for pattern in (_TOLD, _WORD, _GUARDED, _CALLED):
        for match in pattern.finditer(sentence.plain):
            start, end = match.span("noun" if pattern in (_CALLED, _TOLD) else 0)
            sentence.plain = sentence.plain[:start] + _MASK * (end - start) + sentence.plain[end:]
