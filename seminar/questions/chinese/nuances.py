"""The Chinese words that tell a question's nuances, as patterns that `seminar.questions.nuances` compiles.

A question is looked at as it was typed: what is listed here in simplified characters is found in both ways of writing.
"""

from seminar.questions.chinese.writing import one_of

HOUR = one_of("几点|点钟|时间|开始|何时开")
DAY = one_of("哪天|哪一天|几号|日期|什么时候|几时")
# No word ends where Latin letters touch Han: "有没有abstract".
ABSTRACT = one_of("摘要|简介|概要|abstract")
ALL_TIME = one_of(
    """
    (过去|以前|已经|从前) ... (和|与|跟|及|、|还是|或[者]) ...4 (未来|将来|以后|将要|之后)
    有史以来
    (从|自) [一] (开始|创办) (以来|到现在)
    """
)
MEETING_ID = one_of("会议 (号|~id)|房号")
PASSCODE = one_of("密码|口令|入会码")
REASON = one_of("为什么|为何|为啥|原因|点解|怎么回事")
SAME_SERIES = one_of("(同[一][个]|(这|那|该) [[一]个]) [讲座] (系列|论坛|沙龙|讲堂|讲坛|工作坊|讨论班|讨论会)")
SAME_DAY = one_of("(同[一]天|当天|那天|同日) `.{0,12}` (另|还有|其他|其它|别的|仲有)")
# What is asked of a talk that is still to come.
OUT_YET = one_of(
    """
    (题目|标题|讲题|摘要|简介) [是不是|有没有|是否] [都|已[经]]
        (定|出来|公布|确定|敲定|出|有) [好|下来] [了] (吗|没|么|不|`[?？]|$`)
    """
)
OTHER = one_of("其他|其它|别的|另外|以前|之前|上次|过去|还有|都|曾")
# Another talk than the one that was spoken of.
ANOTHER = one_of(
    """
    (讲|来) [过] (别|其他|其它|另外) 的
    (别|其他|其它) [的] (讲座|报告|演讲|场)
    另[外] (一|的) 场
    还 (有|会|要|讲[过]|来[过]) [没[有]] (别|其他|其它) 的
    (以前|之前|此前|过去) [也|还|是不是|有没[有]|在这[里|儿]]* (讲|来) 过
    """
)
REST = one_of("还有|还剩|剩下|仲有|剩余|余下|仲剩|尚有|剩 -> (几|哪|什|甚|多)")
WATCH = one_of("收看|观看|看直播|直播|收听")
SEVERAL = one_of("哪些|哪几|(两|三|四|各|每) (次|场)|分别|都有|都讲|所有|全部")
OPINION = one_of("好听|有趣|有意思|无聊|值得|难不难|难吗|精彩|推荐|好玩|好不好|听得懂")
LATEST = one_of("上次|上一次|最近")
LATEST_OF_KIND = one_of(
    """
    最 (近|新) `.{0,4}` (有|的) `.{0,2}`
        (录|影片|视频|回放|幻灯|投影|简报|slides|ppt|课件|海报|poster|讲义|笔记|论文)
    """
)
_MADE_UP = one_of("补 (办|讲|开|回|了|上|到|在)")
NEW_DATE = one_of(
    """
    (改|移|挪|延|推|换|排) [期|迟|后] (到|在|去)
    (改期|延期|推迟|重新|另外|另行|重) `.{0,3}` (定|安|排|什么时候|几时|哪天|几号)
    重新 (办|举|讲|开)
    <made_up>
    """,
    made_up=_MADE_UP,
)
MADE_UP = one_of("<made_up>|重新 (安|办|举)", made_up=_MADE_UP)
# Who speaks in the place of somebody who cannot.
STAND_IN = one_of(
    """
    (改|换|另|另外|临时|重新) [由|请|找|让|叫|成|了] [的] (谁|哪位|哪个人|边个)
    (谁|哪位|哪个人|边个|有人) [会|要|能|可以] [来|去]
        (顶[替|上|他|她]|替[补|他|她]|代[替|讲|他|她]|救场|补位|补 [这|那] [个] 空|补缺|接替)
    (替补|代讲|顶替|接替) [的] (人|老师|讲者|嘉宾) [是] (谁|哪位)
    """
)
# How a talk is called right behind its topic.
CALLED = one_of("(那|嗰) 场|[的] (讲座|演讲)")
# Any word of a talk; some letters of a Latin one are enough.
ANY_TALK = one_of(
    """
    讲|场|次|`(?<![星学日假时])` 期|报告|活动|论坛|讨论|工作坊|沙龙|系列|安排|分享
    talk|seminar|session|colloquium|event
    什么|咩|嘢|啥
    """
)
ABOUT = one_of(r"(关于|有关|讲|谈|讨论|涉及|跟|和|与) `\s*$`")
GOES_ON = one_of(
    r"""
    `^\W*` (那么|那|咁|噉|还有|以及|同埋|我是说|我指|我 (问|要|找) 的是|我说的是|是指)
    呢 `\W*$`
    的 也 [请|麻烦|帮我|给我|再]* (给|发|要|来|说|查|看|报|列|贴) [我|一下|一份|一个|看看|出来|说|讲|下]*
        [吧|啦|呗] `\W*$`
    """
)
SERVED = one_of(
    r"""
    (有|提供|包|管) [没有|免费|冇] (空调|冷气|暖气|插座|wifi|无线网|茶歇|茶点|午餐|晚餐|早餐|点心|咖啡|饭|水果|奶茶
        |车位|停车) [吃|喝|用|提供|供应] (吗|么|嘛|没[有]|不|咩|`$|\W`)
    """
)
# What a series does, and no single talk: "数论一般在哪个教室".
HABIT = one_of(
    """
    一般 (都|是|在|什|几|周|礼|星|哪)
    通常|平时|平常|固定在|向来
    每 (周|次|期) (都|是|在|几)
    都[是] (在|几|周)
    (按|照|依)[照] 惯例|照例|惯常|每(场|次|回) [一般|通常]* 安排
    """
)
_WELL_THEN = r"^\W{0,3}(?:那|那么)?"
OCCASION = one_of("<well_then> ((上|下) [一] (次|回)|最近 [的] [一] (次|回|场))", well_then=_WELL_THEN)
# One among those who give a talk.
PLACE_OF_PERSON = "第[一二两三四]位"
TALK = one_of("讲|报告|演讲|场|分享")
# A day of the week that may be that of this week or of another.
BARE_WEEKDAY = one_of("(周|星期|礼拜) `[一二三四五六日天]`")
# A month or a season by which a year may be meant, and what leaves no doubt about the year.
OF_YEAR = "月|[春夏秋冬]"
OVER = one_of("过|了|之前|以前|此前|上 (次|回|周|个)|曾|(当|那) 时|(去|前) 年")
OF_ONE_YEAR = one_of("今|明|昨|前|去|后|本|这|上|下|周|礼拜|星期|学期|以来|最近|未来")
# Where somebody is reached, which a name does not tell.
ADDRESS = one_of("邮箱|电邮|电话|手机|信箱")
# What the words around it make a topic.
TOPIC = one_of(
    r"""
    sign = `[\u3400-\u9fffA-Za-z]`
    关于|有关|涉及|方面
    (讲|谈|聊) `(?!座|者|义|的是|完|[吗么吧呢?？]|一|$)`
    <sign> (那|嗰) (场|个)
    <sign> [的] (讲座|报告|演讲|论文|文章)
    """
)
ROOM = one_of(
    """
    (哪|几[号]|什么) [[一] (间|个|座|栋)] (教室|房间|课室|楼|厅|会议室|报告厅)
    (线下|现场) `.{0,6}` (哪|地点|地址)
    """
)
OR_ONLINE = one_of("线上|网上|在线|zoom|腾讯")
THAT_TALK = one_of("(那|嗰) [一] 场|有一场|的 (讲座|报告|演讲) (讲|说) (的|了|过)")
# "那个还没定题目的报告".
ONE_TALK = one_of("(那|这|嗰) (个|场) `.{2,12}?` 的 (讲座|报告|演讲)|的 (那|这|嗰) [一] (个|场|次) -/> (人|月)")
# Of each of those that were listed.
ALL = one_of("(两|三|四|几|全|所有|每) [场|个|次] [的] 都|都 (有|能|可以|会|没)")
# What stands in a title, not in an abstract.
IN_TITLES = one_of("(题目|标题|讲题) [里[面]|中|当中|上] [都] (带[有]|有|含[有]|包含|出现|提到|写着)")
# Venues that are none.
AFAR = frozenset(("线上", "网上"))
# "下次是谁", after a talk of a series.
NEXT_TIME = one_of("<well_then> (上|下) [一] (次|回|期|场)", well_then=_WELL_THEN)
NEXT_ISSUE = "[上下]一?期"
# "讲过几场", after somebody was spoken of.
HAS_SPOKEN = one_of(
    "<well_then> [一共|总共|都|还|以前|之前|过去]* (讲|来|报告) 过 (几|哪|多少|什么|啥)", well_then=_WELL_THEN
)
# "全校所有系列都算".
WIDENS = one_of(
    """
    unit = 系列|论坛|院系|学院|系|方向|领域|学科
    (全校|全院) [范围] [的] [所有|全部|各|都] [的] [系列|论坛|讲座|院系] [都] [算|要|行|可以|看]
    (所有|全部|各[个]|每个|任何) [的] <unit> [的|都] [算|要|行|可以|看|讲座]
    (不限|不分|不管|不论|无论) [哪个|什么] <unit> [都] [算|行|可以]
    """
)
