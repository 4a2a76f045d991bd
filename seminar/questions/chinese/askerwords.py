"""Phrases by which Chinese says who asks, of whom, what for and where, and what is left out or was taken back."""

import re

from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

GREETING, CORRECTED, MEANT, UNTIL, OWN_ZONE, PURPOSE, SELF, KNOWN, ANYONE, WHENEVER, BESIDES, NOT_COUNTED = map(
    re.compile,
    read_phrases(
        r"""
        part = 场|次|个
        after = `[,，。 ]{0,2}`

        # Who is spoken to is no part of a longer word: "机器人那场" is about robots, "hiv" is no "hi".
        bot = (hi|hello|hey|lectern|bot) -/> `[a-z0-9-]`
        somebody = 哈`[喽啰囉罗]`|嗨|喂|机器人|小助手|助手|亲|楼主|群主|大神|管理员
        called = <bot>|<somebody> -> (<end>|`[啊呀哦喔你您我请帮问想有在]`|(今|明|后|昨)天|(上|下|这)(周|个))
        morning = 早安|早上好|下午好|早晨 -> `\W`|早 -> `[\W啊呀哦喔]`|晚上好|午安|晚安
        hello = <called>|你好[呀]|您好|大家好|各位[好]|<morning>|同学们|各位大佬|家人们
        sigh = `[啊呀哦~～,，.。!！、 ]`|(lectern|bot) -/> `[a-z]`
        <begin> <hello> [<hello>]* [<sigh>]*

        # What somebody took back: "用GPS… 不对，用手机的".
        i_mean = 是|要|问[的]是|说[的]是|指[的]是
        ^ [啊|哦|呃|额] `[,， ]?` (不是|不要|不问|别) -/> `[^,，]{0,8}[吗么嘛]` `[^,，。?？]{1,8}[,，]`
            [我] [而] <i_mean> -/> 不
        ^ `.{1,40}?` (不对|说错[了]|打错[了]|搞错[了]) `[,，。. ]{1,3}`

        # "不是，我问的是物理的" corrects how the question before was taken.
        ^ `\W{0,3}` [不是|不对|不|错了|唔系] `[啊呀哦,，。.!！ ]{0,3}`
            我[是|想] (问|说|指|要|找|讲|想问)[的] [其实] (是|系) -/> 不

        # "距离周五那场还有多久".
        <begin> [距]离 -> (`.{1,25}` (还有|还要|还剩|仲有|多久|几天))

        # "换算成我这边的时间".
        counted = [一][个](周|星期|礼拜|月|学期|场|次|位|篇|些|种|份)
        mine = 这边|这儿|这 -/> <counted>|这里|这头|所在[地]|当地|那边|住的地方|[的]时区
        `[(（]?` [以|按|用|换算[成]|转[成]] (我[们] <mine>|当地|本地|我[人]在)
            [`[(（]?(?:[\u3400-\u9fff]{2,5}|[a-z ]{2,20})[)）]`] [[的]时间|时区] [是|来说|来看|的话|算] `[)）]?`

        # "系办要写公告：…": what the answer is for.
        makes = 写|做|填|发|贴|印|排
        notice = 海报|推送|公告|新闻稿|日程[表]|简报|邀请函|桌牌|席卡|通知
        waits = 就差`[^,，。?？]{0,8}`[了]|要印[了]|急用|要用|用 -> <end>|在等
        # In "主要做引力波" nothing is to be made.
        need = `(?<!主)` 要|想|准备|得|需要|正在|在
        ^ `[^:：,，。?？\x1f]{0,12}` <need> (<makes>|订|整理|报) `[^:：,，。?？]{0,10}[:：,，]`
        ^ <makes> `[^:：,，。?？\x1f]{1,8}` (用|需要) `[:：,，]`
        `(?:^|(?<=[,，。;； ]))` [这边|我[们]] [做|印|贴|写|排] <notice> [上] <waits> <after>
        `[,，。 ]` [我|我们] (要|想|准备|得) (<makes>|整理) `[^?？,，]{0,10}` 用[的] -> <over>

        # "我是交换生，…": who asks.
        trade = 生|人|员|学者|助理|助教|博后|教授|讲师|老师|秘书|干事|主任|家长|校友|系的|专业的
            |新来的|组织方|主办方|志愿者
        trade_abroad = <abc>(organi(s|z)er|host|student|postdoc|volunteer)
        office = 主办方|组织方|会务[组]|系办|院办|教务|秘书[处]|宣传[组]
        series = 读书会|论坛|沙龙|工作坊|讨论班|讲堂|关于
        我[们] [(这|那)边] (是|系) -/> (说|指|想|要|问|谁) [[一](个|名|位)] `[^,，。?？!！\x1f ]{0,10}`
            (<trade>|<trade_abroad>) -> <end> `[,，。!！ ]{0,2}`
        ^ [这里是] <office> `[^,，。:：?？\x1f]{0,8}[:：,，]`
        ^ [本人|俺] `[\u3400-\u9fff]{2,6}` (系|专业|学院)的 `[,，]` -> (`.{0,40}` ((那|这)<part>|<series>))
        (新生|萌新|新人|小白|路过) [报到|报道|求助|提问|一枚|一只] `[,，。!！~ ]{1,3}`

        # What somebody knows already: "地点有换吗？平常是文学院".
        `(?<=[?？])[^\w]{0,2}` (平常|平时|原本|本来|之前|我记得) [都|一直] (是|在) `[^?？\x1f]{2,24}$`

        # "有没有人知道".
        knows = 知[道] -/> (名|性|识)|晓得|清楚|记得|告诉我|讲我知
        (有没[有]|有无|有) (人|谁|哪位|大佬|同学|老师|朋友) [能|可以|可唔可以] <knows> -> `.{2}`

        # "不管是过去的还是将来的".
        or = 和|跟|与|还有|以及|或[者]|还是|、|,|，|` `
        [不管|无论] [是] (过去|以前|之前|已经讲|讲过|办过)[的] [<or>] (将来|未来|以后|之后|还没讲|要讲)
            [的] [都(算|行|要|可以)] -> <end>

        # "除了明天那场". In "除了聊斋这周还有哪些" when is no part of what is left out.
        else = 还|其他|其它|别的|有|都
        when = `[这本下上今明][周年月天]`|(这|本|下|上)[个](星期|礼拜|月|学期)|最近|近期|接下来|之后|以后
        more = 还有|还会|还|其他|其它|别的|有没有|另外|都有|谁|[呢]<over>
        除 -/> 外 [了|咗|开|去] {`[^,，。?？\x1f]{1,24}?`} ((以外|之外|外)`[,，、]?`|`[,，、]`
            |<- (<sign>)` ` -> <sign>| -> <more>| -> (<when> <else>))

        # "不算今天的,还剩几场".
        out = 不(算|计|含|包括|包含)|刨(除|掉|去)|扣(除|掉)
        `(?:^|(?<=[,，、 (（]))` <out> [上|在内] -/> ([已[经]|被] (取消|停办)) {`[^,，。?？()（）\x1f]{1,16}?`}
            [的[那[一]<part>]] [在内|的话] (`[,，)）]`| -> <over>|<- (场) -> (还有|一共))
        """,
        CHINESE,
        **NAMES,
    ),
)
