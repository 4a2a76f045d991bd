"""Slides, recordings and other things beside a talk, as Chinese names them."""

import re

from seminar.material import MaterialKind
from seminar.questions.asked import Tense
from seminar.questions.chinese.sentence import Sentence, fold
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE, finds, one_of
from seminar.questions.phrases import read_phrases

_SLIDES, _RECORDING, _POSTER, _NOTES, _PAPER, _PREPRINT, _ANY, _PLAYED, _WITH = map(
    re.compile,
    read_phrases(
        r"""
        at_talk = 场|次|座|告|演|讲
        paper = 论文|文章|<abc>paper[s]<abc>

        # Slides.
        slides = <abc>(slide[s]|ppt|pptx|deck|powerpoint|keynote)<abc>|幻灯[片]|投影片|课件|简报 -/> 告
            |演示文稿|演讲稿|讲稿
        <slides> [文件|档案|档|pdf]

        # Recordings.
        # What is also a topic ("视频理解") is a thing to look at only where the sentence goes on as if it were.
        no_topic = <end>|有|没|吗|嘛|么|呢|吧|可|能|在|谁|哪|了|发|放|上传|出来|出|给|还|是|求|得|链|连|地址|网|档|文件
            |下载|谢|多|和|跟|以及|都|什|怎|咩|边|总[该|归] 有|应该有|肯定有
        file = 档案|档|视频|影片|文件|回放|下来|版
        how_many = 段|条|份|个
        <abc>(recording[s]|recorded|video[s]|vod|replay|youtube|bilibili)<abc>|<abc>b站
        录(像|影|制|屏|播) [<file>] [[可[以]|能] (睇|看|听)(返|番|翻|回) -/> (去|来|到)]
        回放|重(温|播) -/> 度|回看|补看|重看
        </- (多少|多少段|多少条|多少份|多少个|几段|几条|几份|几个|小时|小时的) (视频|影片|录音|视像) -> <no_topic>
        (有没[有]人|有人|谁) 录 -> (<end>|了|过|下) [了]
        (有|没)[得]片 [看|睇] -> (<end>|吗|么|嘛)
        [有] 录(了|过|下来) -> (吗|没|么|嘛|<end>)
        (有没[有]|有) 录 -> (<end>|吗|过|到|起来|下来|的[那|这][一](场|次|个|`\W`)) [下来]
        (会不会|能不能|给不给|会|能|要) 录 -> (<end>|吗|么|下来|起来)
        录不录

        # Posters.
        <abc>poster[s]<abc>
        海报 -> (<end>|<sign>)
        壁报

        # Notes.
        讲义|<abc>[lecture~]notes<abc>|handout[s]|笔记 -/> 本|手稿

        # Papers that go with a talk.
        in_sight = 公开|放出来|挂出来|挂网|传上来|能下载|可以下载|有全文|开放获取
        shows = (放|贴|传|挂|附|发)(出来|出|上来|上去|到群里|到网上|在群里)|分享|上传|公开
        (<paper>|预印本)[的]` ?`(链接|连结|pdf|下载|地址|网址|link|全文)
        <shows> [了|过] 的` ?`[那篇] <paper>
        <paper> [已[经]|都|现在|有没有] [已[经]|都|现在|有没有] <in_sight>
        <- (场|次|座|告|演|讲|k) [的|有[没[有]|什么|哪些]]` ?`<paper> -/> 题目
        <- (有|了|过) <paper> -> (的(那|这)[一](场|次|个|期))
        # "附了论文的报告有哪些", "哪几次附了论文".
        which = (有|是|一共|总共) [一共|总共|都] (哪|几|多少)|<talk>|<over>
        <- (有|附|附了|附上|带|带了|附带|上了|配了|放了|挂了|传了|配) <paper> -> (的 <which>)
        <- (附|附了|附上|附有|带了|带有|附带|上了|配了|配有|放了|挂了|传了) <paper> -> <over>

        # The same before it is printed.
        <abc>(preprint|arxiv)<abc>|预印本

        # Anything there is.
        <- (<at_talk>) [的] (档案|文件) -> (<end>|可|能|在|有|给)
        (有没有|有) (存档|留档)
        (相关|会后|讲座|报告|演讲|课后|上课) [的] (资料|材料)
        (什么|哪些|啥|咩|有|任何|其它|其他) [可[以](看|下载)[的]] (资料|材料|附件)
        (资料|材料|附件) -> (<over>|`[^\w\x1f]`|可以|能|在哪|下载|有吗|有没|发|吗|呢|给|[还|都|也]* (没|未))
        <abc>material[s]<abc>
        (什么|任何|啥|半点|一点|一(份|个|样|件)) [相关|会后] [的] (材料|资料|附件|东西) -> ([还|也|都]* (没|未|无))
        [有[没[有]]] [什么|啥|咩|任何] [东西|嘢|档案|档|文件] (可以|能|可) 下载[的] [东西|嘢|档案|文件]

        # To see it later.
        [在哪[里]|哪里|边度] [可以|能|可] (补|重|回)看
        错过[了|咗] `.{0,4}` (看|听)

        # What goes with it and asks nothing more.
        there = 哪[里|儿]|边度
        gets = 看[到]|找[到]|拿[到]|获取|取得
        <- (·) 版[本] -> (<end>|也|有|能|可以|在|的|给|发)
        [的] [下载] (链接|连结|地址|网址|link|url)
        [在|去|从|到] (哪[里]|哪儿|边度|何处) [才] [可以|能[够]|可] (下载[到]|下[到]|<gets>|领|有) [得到|到]
        <- (·) [在|去] (哪[里]|哪儿|边度|何处) -> (<end>|啊|呀|呢)
        [可以|能|可] (在|去|到) <there> -/> `[做读念教讲办上毕工]` [下[载]|<gets>]
        怎么(下[载]|看|找|拿|获取)
        <- (·) [是|在] (什么|啥|多少) -> <end>
        谁 [那里|那儿|手上] 有 | 有谁有
        (有没[有]人|有人|谁) (留|存|保存|下载) [了|着|下来]
        (可[以]|能) (看|睇|听) -> (<end>|的|吗|么|嘛|呢)
        下载|上传[了|咗][没[有]|未]|放出来|出来[了]|公开
        (留|存|传|放|上传|公开|分享|附|给|发|提供) [下来|出来|上来|上去|下] (了|过) -> ·
        (附[带|有]|带[有|着]|配[有|着]) [了|上] -> (·)
        附上 -> (`\x1f+`的)
        """,
        CHINESE,
        **NAMES,
    ),
)
_KINDS = (
    (_SLIDES, MaterialKind.SLIDES),
    (_RECORDING, MaterialKind.RECORDING),
    (_POSTER, MaterialKind.POSTER),
    (_NOTES, MaterialKind.NOTES),
    (_PAPER, MaterialKind.PAPER),
    (_PREPRINT, MaterialKind.PAPER),
)
_OTHER_NOTES = finds("笔记|notes|手稿")
# "有录像的那场是谁讲的": by what there is of it a talk is found, and nothing of that is asked.
_DESCRIBES = re.compile(
    r"(?:有|带|放了?|传了?|发了?|留了?|存了?)(?:[\u3400-\u9fffa-z]{1,4})?\x1f{1,8}的(?:那|这)(?:一)?(?:场|次|个|期|讲|回)"
    r"(?=[^\x1f]*(?:谁|什么|哪|几|多少|怎|啥))"
)
_RECORDED = r" ?(?:录[像影制音]|回放|视频|影片|recordings?|videos?) ?"
# The same without "的", or behind it: "有录像那场谁讲的", "那场有录的".
_RECORDED_ONE = re.compile(
    rf"(?:(?:有|带)(?:得|了)?(?:{_RECORDED}|录)(?:了|下来|过)?的?[那这]?(?:一)?[场次个期]"
    rf"|(?:[那这某]|[有是]一)(?:一)?[场次个期](?:的|[,，]?(?:就|是)?)?有?(?:{_RECORDED}|录(?=的|下|了))(?:下来|了)?的?)"
    r"(?!.*(?:在哪|哪里|链接|连结|[吗么]|有没有|能|可以|下载|给我|发))"
    r"[^?？]*(?:谁|哪[位个]|什么名字|叫什么|讲者|主讲|报告人|speaker|什么题目|几号|什么时候)"
)


# "没有课件的是哪几场", "一点资料都没留下的有几场", where the names of things are gone.
_MANY = finds("哪些|哪几|(几|多少)(场|次|个)|哪[一](场|次)|场次|列")
_LACKS = re.compile(
    one_of(
        """
        gives = 留|放|传|上传|给|附|存|发|带|挂|配|提供|分享
        up = 下来|上来|出来|上|下|出|过|到|了
        any = 任何|什么|啥|哪怕
        still = 还|都|也|仍|尚|依然|根本
        one = (一|半) (份|点|个|样)
        [<still>]* (`(?<!有)` 没[有]|未|`(?<!有)` 无|缺) [<gives>] [<up>] [<any>] [<one>] `\x1f+`
        [连|哪怕] [<one>] `\x1f+` (<still>) [<still>]* (没[有]|未|无|缺) [<gives>] [<up>] [<up>]
        """
    )
)


def takes_lack(sentence: Sentence) -> Tense | None:
    """When the talks are that lack the materials that were taken; None where it is not asked for several such ones."""
    if not sentence.find(_MANY):
        return None
    match = sentence.take(_LACKS)
    if not match:
        return None
    # Only what is over leaves anything.
    return Tense.PAST if "留" in match[0] else Tense.ANY


# "附海报的呢", after others.
_THOSE = finds(r"^ `\W{0,3}` [那|还有] [那些|那么] (附|带|有|放|传|配)")
_THOSE_ONLY = re.compile(r"^(?:\W|[那还有些么放传了上着]){0,12}\x1f的(?:场次|讲座|报告)?\W*$")


def names_those(sentence: Sentence) -> bool:
    """Whether it says nothing but of which talks it asks, by the materials that were taken; its end is gone."""
    return sentence.find(_THOSE_ONLY) is not None and _THOSE.search(sentence.typed) is not None


def describes(sentence: Sentence) -> bool:
    """Whether the materials that were taken say which talk is meant."""
    return sentence.find(_DESCRIBES) is not None or _RECORDED_ONE.search(fold(sentence.typed)) is not None


def take(sentence: Sentence) -> tuple[tuple[MaterialKind, ...], int] | None:
    """The kinds that are asked for, none for any of them, with the first one's place; all is then gone."""
    found, whole = dict[MaterialKind, int](), sentence.plain
    for pattern, kind in _KINDS:
        for match in sentence.take_all(pattern):
            found[kind] = min(found.get(kind, match.start()), match.start())
    if MaterialKind.NOTES in found and "讲义" in whole and not _OTHER_NOTES.search(whole):
        # In Taiwan slides are called so as well.
        found.setdefault(MaterialKind.SLIDES, found[MaterialKind.NOTES] + 1)
    other = sentence.take_all(_ANY)
    if not found and not other:
        return None
    sentence.take_all(_PLAYED)
    sentence.take_all(_WITH)
    places = [*found.values(), *(match.start() for match in other)]
    if other and found and min(match.start() for match in other) < min(found.values()):
        return (), min(places)
    return tuple(sorted(found, key=lambda kind: found[kind])), min(places)
