"""Where a talk is, and how one joins it from afar."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.asking.rule import Rule, asks

RULES: tuple[Rule, ...] = (
    *asks(
        """
        room = 教室|课室|城市|校园|房间|会议室|报告厅|演讲厅|礼堂|会场|场地|地点|地址|楼|校区|厅|讲堂|演讲室|室|房
            |场馆|馆|大楼|room|venue|location|building|lecture~hall
        is_held = 举行|进行|举办|召开|办|开讲|开|听|上|讲
        # "到底是在哪个教室举行".
        is = 是|叫[做]|为|系|[定]在|定于|安排在|：|:|有
        goes = 喺|去|到|改[到]|换[到]|搬[到]|改去|换去|挪到
        [到底|究竟] [<is>] [<goes>]* [了] (哪|边|什么|咩|啥|几号) [一] [个|间|栋|座|幢|层] [的] <room>
            [举行|进行|办|开|讲|上]*
        # "换到哪儿去了", "要去哪里听".
        (换|改|搬|移|挪) [到|去|在|咗去] [了] <where> [了|去了]
        [要|该|应该] (在|去|到|喺|于|往|系) <where> [<is_held>|集合|参加|见|演讲]* [的]
        [是] <where> <is_held> [<is_held>]* [的]
        <where>
        # "地点在哪", "教室号是多少".
        named = 地点|场地|会场|地址|(教|课)室[号][码]|房间[号][码]|房间|门牌[号]|位置|<abc>(venue|location|room)<abc>
        [的] <named> -> (<end>|是|在|呢|几|哪|吗|有|和|跟|怎) <be> [在] [<what>|<where>|几号]
        """,
        Fact.WHERE,
    ),
    *asks(
        """
        meeting = zoom|腾讯会议|腾讯|飞书|钉钉|teams|webex|google~meet|meet|voov|线上|在线|网上|视讯|视像|直播|会议
            |入会|参会|进会|加入|进入|meeting|join|听讲|参加|会议室
        link = 链接|连结|连接|网址|入口|<abc>(link[s]|url)<abc>|直播间|直播地址|会议地址|网络地址
        # "会议号和密码是多少".
        call = 会议|房间|meeting|zoom|腾讯会议|入会|参会
        number = `[ ]?`(号[码]|id|码|编号|no)
        with = (和|跟|与|及|同|、|/|,|` `) [和|跟|与|及|同|、|/|,|` `]*
        [个]` ?`(zoom|会议|腾讯会议|meeting)` ?`[是] 几号
        [的] <call> [的] <number> [[<with>] [会议|入会] (密码|口令|passcode|password)] <be> [多少|<what>|几]
        [的] [<meeting>] [` ?`的]` ?`(密码|口令|通行码|<abc>(passcode|password)<abc>) <be> [多少|<what>|几]
        # "线上参会的链接在哪里".
        [的] (<meeting>` ?`) [<meeting>` ?`]* [的|参与|参会] [会议]` ?`[的] <link> <be> [在] [多少|<what>|<where>]
        [的] <link> <be> [在] [多少|<what>|<where>]
        # "怎么样才能在线上参加", "网上怎么看".
        how = 怎么[样]|怎样|如何|点样|点 -> (入|参|加|去|进|join)|咋|要怎么
        joins = 参加|加入|入会|(进[入]|入)` ?`(zoom|会议室|腾讯会议|teams)|进会[议][室]|进[去|入]|上线|连线|参会|入[去]
            |观看|收看|看直播|听[直播]|收听|连上|连接|登录|登入|join|上zoom|用zoom|旁听|参与
        <how> [样] [可以|能|才能|去] [在] [线上|在线|网上|远程|online] <joins>
        (线上|在线|网上|远程) <how> [样] (听|看|参加|加入|参与|进去|进)
        [在] (哪里|哪儿|边度) [可以] [看|听] (线上|直播)
        """,
        Fact.LINK,
    ),
)
