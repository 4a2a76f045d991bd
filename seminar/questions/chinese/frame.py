"""Greetings, politeness and talk around a question, which say nothing of what is asked."""

import re

from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import PARTICLES

_MENTION = re.compile(r"<[@#][!&]?\d{1,20}>|<a?:\w{1,32}:\d{1,20}>|@[\w.-]{1,40}")
_GREETING = re.compile(
    r"(?:^|(?<=[^\w]))(?:hi|hello|hey|哈[喽啰囉罗]|嗨|喂|你好呀?|您好|大家好|各位好?|早安|早上好|下午好"
    r"|早晨(?=\W)|早(?=[\W啊呀哦喔])|晚上好|午安|晚安|同学们|lectern|bot|机器人|小助手|助手|亲|楼主|群主|大神"
    r"|管理员|各位大佬|家人们){1,4}(?:[啊呀哦~～,，.。!！、 ]|lectern"
    r"|bot){0,4}"
)
# "请问下周三" asks of next week.
_A_LITTLE = "(?:一下|下(?![周个星礼次场期位月半学午回讲]))"
_POLITE = re.compile(
    (
        r"(?:不好意思|打扰(?:一?下|了)?|麻烦(?:一?下|问一?下|你|您|帮我?|大家)?(?:帮我?|告诉我?|给我?)?"
        r"|拜托(?:了)?|劳驾|唔该(?:晒)?|没该(?:晒)?|多谢(?:晒|你)?|谢谢(?:你|您|大家|啦|了|哦|啊)?|感谢|谢啦|谢了"
        r"|感恩|辛苦了?|thanks?(?: you)?|thx|pls|plz|please|各位大佬|大佬们?|求助?一?下?(?=[^\w]|$|今|明|这|那|下"
        r"|上|一个|个)|3q|蟹蟹)"
    ).replace("一?下", _A_LITTLE)
)
_ASK_LEAD = re.compile(
    (
        r"(?:^|(?<=[^\w]))(?:我?(?:还|就|也|又)?(?:想|要|来)(?:再|请)?(?:请教|问问|问|知(?:道"
        r"|(?![道识名性觉]))|了解|确认|咨询|查查?"
        r"|打听|看看|找找?|听听?|看|晓得)(?:一?下子?|一吓)?|请问(?:一?下)?|请教(?:一?下)?|问(?:一?下|吓|句|个问题"
        r"|问)|借问(?:一?下)?|弱弱(?:地)?(?:的)?问(?:一?下|一句)?|咨询(?:一?下)?|查(?:一?下|查|询)|帮(?:我"
        r"|忙)?(?:查|看|找|问|确认)?(?:一?下|查|看|找)?|给我?(?:查|看|找)(?:一?下)?|告诉我|同我讲|话我知"
        r"|确认(?:一?下)?|提醒(?:一?下|我){1,4}(?:一?下)?)(?:大家|各位|你|您|各位老师)?"
    ).replace("一?下", _A_LITTLE)
)
_KNOWS = re.compile(
    r"(?:有没有人|有没有谁|有冇人|有没人|有谁|有人|谁|边个|大家|你们?|您|各位|边位)?(?:知不知道?|晓不晓得"
    r"|清楚|知道|知唔知|记得|记不记得|还记得|清唔清楚)(?!了|点)(?:不|没"
    r"|的)?(?:的话)?(?:[,，吗嘛么? ]+(?=[\u4e00-\u9fff]))?|(?:有没有人|有冇人|有没人)(?=知|能|可以|晓|记|听"
    r"|去|有)|知唔知(?:道)?|知不知(?:道)?"
)
_GIVE = re.compile(
    r"(?:麻烦|可以|可不可以|可否|能不能|能否|能|方便|可唔可以|可没可以|得不得|可)?(?:请)?(?:你|您|大家"
    r"|帮忙)?(?:给|发|贴|传|丢|分享|放|甩|转|告诉|上传)(?:一?份|一?个|下|出来|上来|到群里|到这里"
    r"|到这){0,4}(?:给)?(?:我|大家|俺|我们|群里|偶)(?:们)?(?:看看?|看一?下|一?下|一份|一个|参考|吗|吧|么|听"
    r"|睇|嘛){0,4}|(?:可以|可不可以|能不能|能否|能)(?:发|贴|传|丢|分享|放|给)(?:一?下|一份|个)?(?:吗|么|嘛"
    r"|吧)?(?=$|[^\w])|(?:发|贴|传|丢|甩|放|求)(?:一?下|出来|上来|个|一份)(?=$|[^\w]|吧|呗|吗|嘛|谢)|(?:给|发"
    r"|传|丢)(?=$|[^\w])"
)
_WISH = re.compile(
    r"(?:^|(?<=[^\w]))(?:我|俺|偶)?(?:想要?|需要|求|要|跪求)(?=[^\w]|[\u3400-\u9fff])(?!到|多|怎|亲)|(?:^"
    r"|(?<=[^\w]))(?:可以|可不可以|能不能|能否|能|可否|可唔可以)(?:请你|帮忙|帮我|麻烦)?(?=简单|大概|介绍|说"
    r"|讲|告诉|提供)"
)
_FILLERS = re.compile(
    r"(?:^|(?<=[^\w]))(?:那么?|话说|对了|诶|欸|嗯+|额|呃|哎|唉|哇|哦|喔|噢|啊|咦|ok|okay|好的?|所以|然后|还有"
    r"|另外|顺便|其实|就是说?|另|so|and|also|btw|请|同埋|仲有|咁|别的不用说)(?=[^\w]|$)|话说|顺便(?:问一?下)?"
    r"|(?:我|(?<![\u3400-\u9fff]))忘(?:记)?了?(?=[^\w]|是|谁|哪|在|什)|记不(?:清|得)了?|不记得了?|我?(?:不"
    r"|唔)(?:知道?|确定|太?清楚"
    r"|太?记得|肯定)|我?没(?:记|留意|注意)(?:到|住)?|好像(?:是)?|似乎|大概是|应该是|听说|据说|印象中"
    r"|我?记得(?:是|有)?|来着|的说|到底|究竟|其实|具体|一下子|急[,，!！]?|(?:如果|假如|要是"
    r"|万一)?(?:我)?有(?:什么)?(?:问题|疑问)(?:的话)?(?:想要?|要|可以)?|如果(?:可以|方便|有)(?:的话)?|在线等"
    "|人在外地|(?:要|想)?问(?:一?个|一?些)?问题"
    r"|(?<![a-z])(?:remind me(?: what)?|tell me"
    "|do you know|can you)(?![a-z])|求?告知|求解答|求问"
    r"|本来|(?:摘要|简介|内容|题目"
    r"|标题)(?:里面?|中|当中)?(?:提到|写到|说到|讲到|提及|出现|含有)(?:过|了)?|蹲(?:一?个|一?下)?|我错过了?"
    r"|错过了?|没赶上|没听到|没去成|(?:我|俺)?在?(?:外地|出差)|有空"
    r"|说错了?|不对"
)
_TONE = re.compile(
    rf"(?:{PARTICLES}){{1,4}}(?=$|[^\w])|[😀-🙏🚀-🛿🤀-🧿☀-➿]+|(?:哈哈|呵呵|嘻嘻|hh+|233+|orz|qaq|qwq|xd|lol"
    rf"|tat|ww+)(?=$|[^\w])"
)
# What somebody took back: "用GPS… 不对，用手机的".
_CORRECTED = re.compile(r"^.{1,40}?(?:不对|说错了?|打错了?|搞错了?)[,，。. ]{1,3}")
_UNTIL = re.compile(r"(?:^|(?<=[^\w]))距?离(?=.{1,25}(?:还有|还要|还剩|仲有|多久|几天))")
_OWN_ZONE = re.compile(
    r"[(（]?(?:以|按|用|换算成?|转成?)?(?:我(?:们)?(?:这边?|这里|这头|所在地?|当地|那边|住的地方|的?时区)"
    r"|当地|本地|我人?在)(?:[(（]?(?:[\u3400-\u9fff]{2,5}|[a-z ]{2,20})[)）])?(?:的?时间|时区)?(?:是|来说"
    r"|来看|的话|算)?[)）]?"
)


# "系办要写公告：…": what the answer is for.
_PURPOSE = re.compile(
    r"^[^:：,，。?？\x1f]{0,12}(?:要|想|准备|得|需要|正在|在)(?:写|做|填|发|贴|印|排|订|整理"
    r"|报)[^:：,，。?？]{0,10}[:：,，]"
    r"|[,，。 ](?:我|我们)?(?:要|想|准备|得)(?:写|做|填|发|贴|印|排|整理)[^?？,，]{0,10}用的?(?=\W*$)"
)
# "我是交换生，…": who asks.
_SELF = re.compile(
    r"我(?:们)?(?:是|系)(?!说|指|想|要|问|谁)(?:一?[个名位])?[^,，。?？!！\x1f ]{0,10}"
    r"(?:生|人|员|学者|助理|博后|家长|校友|系的|专业的|新来的)"
    r"(?=$|\W)[,，。!！ ]{0,2}|(?:新生|萌新|新人|小白|路过)(?:报到|报道|求助|提问|一枚|一只)?[,，。!！~ ]{1,3}"
)
# What somebody knows already: "地点有换吗？平常是文学院".
_KNOWN = re.compile(r"(?<=[?？])[^\w]{0,2}(?:平常|平时|原本|本来|之前|我记得)(?:都|一直)?(?:是|在)[^?？\x1f]{2,24}$")
_ANYONE = re.compile(
    r"(?:有没有?|有无|有)(?:人|谁|哪位|大佬|同学|老师|朋友)(?:能|可以|可唔可以)?(?:知道?(?![名性识])|晓得|清楚"
    r"|记得|告诉我|讲我知)(?=.{2})"
)
_BESIDES = re.compile(
    r"除(?:了|咗|开|去)?(?P<besides>[^,，。?？\x1f]{1,24}?)(?:(?:以外|之外|外)[,，、]?|[,，、]"
    r"|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])"
    r"|(?=还有|还会|还|其他|其它|别的|有没有|另外|都有|谁))"
)


def strip_asker(sentence: Sentence) -> None:
    """Takes away who is asked and what for, which is no question of yes or no: "有没有人知道…"."""
    sentence.take(_PURPOSE)
    sentence.take(_SELF)
    sentence.take(_KNOWN)
    sentence.take(_ANYONE)


def take_besides(sentence: Sentence) -> str | None:
    """What is left out, "除了明天那场"; it is then gone."""
    match = sentence.take(_BESIDES)
    return sentence.said(*match.span("besides")).strip() if match else None


def strip(sentence: Sentence) -> None:
    """Takes them away from the sentence."""
    sentence.take_all(_MENTION)
    sentence.take_all(_TONE)
    sentence.take_all(_GREETING)
    sentence.take(_CORRECTED)
    for pattern in (_OWN_ZONE, _UNTIL, _POLITE, _ASK_LEAD, _KNOWS, _FILLERS, _ASK_LEAD, _KNOWS):
        sentence.take_all(pattern)
    sentence.take_all(_TONE)


def strip_requests(sentence: Sentence) -> bool:
    """Takes away that something should be given or told; whether the sentence asks for that."""
    found = sentence.take_all(_GIVE)
    return bool(found + sentence.take_all(_WISH))
