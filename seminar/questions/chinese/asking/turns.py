"""Set phrases by which Chinese asks for a fact without naming it; they are tried before the words of `factwords`."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.asking.rule import Rule, asks

RULES: tuple[Rule, ...] = (
    *asks(
        """
        # "讲过的总场次是多少".
        [已] [来] [(讲|办|来)[过][的]] ([总|总共[的]] (场次|场数|次数) [一共|总共] [有|是|为] (多少|几多)
            |[总](场数|次数) -> <end>)
        """,
        Fact.COUNT,
    ),
    *asks(
        """
        # How something went of which a talk tells: "最后叠得怎么样", "泡成什么样子了", "实际效果如何".
        well = 好不好|行不行|好吗|行吗
        how = 怎么[样]|怎样|咋[样]|如何
        figure = 效果|成效|表现|成绩|性能|准确率|成功率|正确率
        [最后|最终|到最后|到头来] [它|他们|人家] </- (讲|说) <sign> </- (讲|说|觉|记|值|懂|晓|认) 得 [到底|究竟]
            (<how>|<well>|好不|行不) -> (<end>|啊|呀|呢|了)
        <- (<sign>) 成[了] (什么样|啥样|怎样|咋样|哪样) [子] [了] -> (<end>|啊|呀|呢)
        [最后|最终] [的] [实际] <figure> [到底|究竟] [是|有|能到|达到]
            (<how>|多少|多高|好不好|好吗|行吗) -> (<end>|啊|呀|呢|了)

        # What a talk says of its matter, asked for by a noun: "防水原理是啥", "采用的办法是什么".
        matter = <sign> (`[法率理制果因案据略径键义]`|措施|结论|作用|程度|方式)
        [采取|采用|使用|用] [的] <matter> [到底|究竟|主要|具体] (是|有) <what>
            -/> (时候|时间|地方|人|题|系列|<talk>)

        # "最后得出了什么结论".
        [最后|最终] [得出|得到|得|有] [了|过] [的] [是] <what> [样] [的] [研究] (结论|结果|发现|成果)
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        # "有什么好听的".
        有 [没[有]|无|冇|什么|啥] [东西|嘢|料|戏] [可[以]|好|能|得] (听|看|去) [的] [东西]
            -> (<end>|吗|么|嘛|呢|啊|没)
        """,
        Fact.LIST,
    ),
    *asks(
        """
        # "哪几位老师上台".
        [都] [有|是] (哪几|哪些|哪)[位] [老师|讲者|嘉宾|人] [会|要] (上台|登台|登场|出场|开讲)
        """,
        Fact.WHO,
    ),
    *asks(
        """
        # "统统列出来".
        (全[部]|都|统统|逐一|一一|通通) 列[给我|出来|一下|出] -> <end>
        """,
        Fact.LIST,
    ),
    *asks(
        """
        # "在几号楼", "是哪一层的哪个房间".
        floor = 号楼|楼|层[楼]|栋[楼]|幢|座楼|间
        [是|在|去|到|喺] [是|在|去|到|喺] (几|哪[一]) <floor> [[的] (几|哪)(层|楼|号|间|[个]房间)]
            => (的|来|听|上|开|办|举)
        """,
        Fact.WHERE,
    ),
    *asks(
        """
        # "怎么称呼".
        [老师|教授|讲者|主讲[人]|嘉宾|他|她] [该] (怎么|如何|咋)称呼
        """,
        Fact.WHO,
    ),
    *asks(
        """
        # "内容帮我概括一下".
        [主要] 内容 [帮[我]|给[我]|麻烦] (概括|总结|概述|归纳|说) [一下|(两|几|一)句|下]
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        # "是学术报告还是读书会".
        kind = 报告|论坛|沙龙|读书会|讨论班|工作坊|研讨会|讲堂|讲座
        是[属于] `[\u3400-\u9fff]{0,6}` <kind> [的] 还是[属于] `[\u3400-\u9fff]{0,6}` <kind> [的] -> (<end>|啊|呀|呢)
        """,
        Fact.SERIES,
    ),
    *asks(
        """
        # "贵姓", "姓什么".
        [贵] 姓(什么|甚么|啥|咩) -> (<end>|啊|呀|呢|来)
        """,
        Fact.WHO,
    ),
    *asks(
        r"""
        # "是在理科楼201还是图书馆".
        room = `[\u3400-\u9fffa-z -]{0,6}[\d楼馆室厅][\da-z-]{0,5}`
        [地点|教室|课室|场地] (是|在)[是|在] <room> (还是|定系|抑或) [在] <room> -> ([吗|呢|啊]<over>)

        # Where as always: "还是老地方吗".
        place = 地方|地点|教室|课室
        same = 老地方|老位置|原来[的](地方|地点)|原来[的](教室|课室)|原地|同[一]个(<place>|房间)|平时[那个|的]<place>
        still = 还|仍|依旧|照旧|一样
        [<still>] [<still>] [是|在] [是|在] <same>

        # "都在同一间教室吗".
        [都|也] [是|在] [是|在] 同[一](个|间|座|栋) (教室|课室|房间|会议室|地方|楼|报告厅) [里] -> (<end>|吗|么|吧)
        """,
        Fact.WHERE,
    ),
    *asks(
        """
        # "和谁一起写的".
        (和|跟|与|同) (谁|哪些人|哪位|什么人) [一起|共同|合作|合] (写|发[表]|合写|合著)[的] -> (<end>|啊|呀|呢)
        """,
        Fact.PAPERS,
        Fact.WHO,
    ),
    *asks(
        """
        # "线上参加的话要怎么弄".
        afar = 线上|在线|网上|远程
        [在] <afar> [参加|听|看|加入|旁听] [的话] [要|该|应该] (怎么|如何|怎样) (弄|办|做|搞|操作|来)
        """,
        Fact.LINK,
    ),
    *asks(
        """
        # "怎样才能去现场听".
        comes = 现场|听|参加|旁听
        [要|该|应该] (怎么[样]|如何|怎样|点[样]|咋) [才能|可以|能] ([过]去|来) <comes> [<comes>] -> (<end>|啊|呀|呢|的)
        """,
        Fact.WHERE,
        Fact.LINK,
    ),
    *asks(
        """
        # "还来得及去哪场", "能听到些什么讲座".
        which = 哪([一](场|个|次)|些|几(场|个))
        goes = 去|听|参加|来
        [还] (能|可以|赶得上|去得了|来得及) <goes> [<goes>] (<which>|什么|啥) -> (<end>|啊|呀|呢)

        (能|可以) (听|参加) [到] [[一]些] (<what>|啥) [<talk>] -> <end>
        """,
        Fact.LIST,
    ),
    *asks(
        """
        # "名字我忘了".
        forgot = 忘[记]|不记得|想不起来|记不得
        [他[的]|她[的]] 名字 [我] <forgot> [了]

        # "主讲人叫什么名字".
        <speaker> [的] ((名字|姓名|大名) [是|叫[做]|为] [<what>]|叫[做] <what> [名[字]])
        """,
        Fact.WHO,
    ),
    # Sentences half in English.
    *asks("<abc>(where|which~room)<abc>[~is|~was|'s]", Fact.WHERE),
    *asks("<abc>who<abc>[~is|~was|'s][~(speaking|giving|talking)]", Fact.WHO),
    *asks(
        """
        <abc>[remind~me~]what<abc>[~is|~was|'s]
        <abc>(is|was)~about<abc>
        """,
        Fact.ABSTRACT,
    ),
    *asks("<abc>how~(to|do~i|can~i)~join<abc>", Fact.LINK),
)
