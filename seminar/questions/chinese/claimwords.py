"""How Chinese asserts something of a talk or a person to hear yes or no: who speaks, where, whether one may join."""

import re

from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

# What is taken is what is asserted.
_CLAIMS = read_phrases(
    r"""
    whether = 是不是|是否|是
    name = `[\u3400-\u9fffa-z\u00c0-\u024f .·'-]{2,40}?`
    home = `[\u3400-\u9fffa-z .·'-]{2,20}?`
    place = `[\u3400-\u9fffa-z0-9\u00c0-\u024f .·'-]{1,40}?`
    asked = `(?=[吗吧么嘛\x1f?？]|$)`
    asked_or_blank = `(?=[吗吧么嘛\s?？]|$)`

    # "是陈子轩讲的吧".
    (<whether>|係|由) [由] {<name>} [来] (主讲|讲|报告|做|演讲|写) [的] (<asked_or_blank>|-> 对)

    # "地点还是物理馆吗".
    [的] (地点|教室|课室|会场|场地|地方|房间) [还|仍|依然|依旧|照旧|也|都]* (<whether>|在) [<whether>|在]
        {<place>} -> `[吗吧么嘛对\x1f?？]`

    # "平时是不是102".
    (<whether>|还是|[不][还]在|[直接] (去|到)|老地方|`(?<=[\x1f,， ])`|[搬|换|改|移|又] 回 [到|去]) [在]
        {`[a-z]{0,2}-?\d{3,4}[a-z]?`} [室|教室|那 (边|里|儿)] [等|听|坐|集合|上课|找]* [就 (行|可以|好|对|成)] [了]
        `(?=[吗吧么嘛没啊呀\x1f?？,，]|\W*$)`

    # "他现在还在北山大学吗".
    ((还|仍[然]|依然|现在|目前) [是] 在|(仍然|依然|现在|目前|`(?<=[他她师授士])` 还) 是) {<name>} [工作|任教|的]
        (<asked_or_blank>|-> (没|,|，))

    # "是不是去香港了", of a person.
    [<whether>|已经|现在|好像]* (去|跳槽到|跳槽去|调到|调去|转到|转去|换到)
        {-/> (哪|上|听|看|参加|现场|线) `[\u3400-\u9fffa-z .·'-]{2,16}?`} `(?<![楼室厅馆线])`
        [工作|任教|那边|教书] 了 (<asked>|-> 没)

    # "她是远川科技的吗", and what is said of a person: "他不是在澄大吗".
    `(?<=[\u3400-\u9fff\x1f])` [也|都|还|不|就] 是 [不是|否] [来自] {-/> (讲|谈|做|说|关|由) <home>} [那边|这边] 的
        [人|老师|教授|学者] <asked>

    # "是从北山来的吗"; its end may have been taken for a particle.
    <whether> 从 {<home>} ([过]来的|[过]来|`\x1f{2,3}`) <asked>

    # "在302吗", "用腾讯会议吗": of anything but a tool, "用" asserts nothing of a talk, nor does "现在".
    tool = zoom|腾讯|teams|飞书|钉钉|voov|webex|google|meet|b站|直播|线上|在线|网上|网络
        |英文|英语|中文|中国|双语|粤语|广东话|普通话|国语|日文|日语|德文|德语|法文|法语
    [<whether>|都] [也|还] (`(?<!现)` 在 -/> (研究|做|搞|讲|谈|聊|说|介绍|讨论)|用 -> <tool>|去 -/> (听|看|参加))
        {<place>} [上] [举行|进行|举办|开|办|讲|听|上] [的] `(?=是?[吗吧么嘛没对\x1f?？]|咩?$)`
    """,
    CHINESE,
)
IS_BY, IN_ROOM, ROOM_NUMBER, AT_HOME, MOVED_TO, IS_OF, CAME_FROM, IN_PLACE = map(re.compile, _CLAIMS)

_QUESTIONS = read_phrases(
    r"""
    # Whether anything is asserted.
    是不是|是否|是咪|是没是|有没[有] -/> 意思
    会不会|能不能|可不可以|可唔可以|能否|可否|要不要|需不需要|使唔使|用不用
    对不对|还在不在|在不在|办不办|开不开|讲不讲

    # Being there, or joining from afar.
    online = 线上|在线|网上|远程|online
    or = 还是|或[者]|定系|抑或
    or_online = `[,，]? ?` <or> `[,， ]?` [在] (<online>|zoom) [就] [可以|行|能|得] [参加|听|的]
    asked = `(?=[吗吧么嘛没不\x1f?？]|\W*$)`
    asked_or_blank = `(?=[吗吧么嘛没\s?？]|$)`
    (`(?<!大)` 家 -/> (人|长|的)|[在]宿舍|[人]不在学校|在外地|在国外) [里] [也] (能不能|可不可以|能|可以|可)
        (看|听|参加|收看)
    ([需]要|得|必须) [不要|不需要] [亲自|本人] (到|去|来) (现场|教室|学校|场) [听|参加] [吗|么|嘛] [<or_online>]
    [[需]要|得|可以|能|支持|是|有] [[不]可以|不能] (亲自|本人|亲身|现场|实体|线下)
        [到场|到现场|去|出席|参加|来|讲座|活动|的] [吗|么|嘛] [<or_online>]
    (能不能|可不可以|可唔可以|可以|能|可) [直接] 在 (家[里]|宿舍[里]|外地|国外|校外|公司) [线上|在线|网上]
        (看|听|参加|收看) [到|得到]
    [有没有|有|是否|会不会|会] (开放|提供) (线上|在线|网上|直播|远程) [参加|参与|听|观看|会议|的] <asked>
    (是不是|是否|是|用) [用] (腾讯会议|zoom|teams|飞书|钉钉|webex|voov|线上会议) [开|讲|进行|上] [的] [来] <asked>
    <online> [也|就] (能不能|可不可以|能|可以|可) (看|听|参加|收看|进|旁听) [到|去|来]
    <online> [的] <or> [是] (线下|现场|实体|面授|offline) [的]
    [可以|能|能不能|可不可以|支持|有没有|是不是|是] [在|有得|没得] (<online>|上网|hybrid|混合) [就]
        [参加|听|看|参与|收看|旁听|直播|同步|进行|举行|讲座|会议|的] <asked_or_blank>
    有 [没[有]] (直播|线上 [会议|讲座|参与|参加|听|方式|直播]) <asked_or_blank>
    """,
    CHINESE,
)
WHETHER, JOINING = map(re.compile, _QUESTIONS)
