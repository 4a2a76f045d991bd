"""Set phrases by which Chinese asks when a talk begins and ends, how long it is and how long one has to wait for it."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.asking.rule import Rule, asks

RULES: tuple[Rule, ...] = (
    *asks(
        """
        about = 大概|大约|一般|通常
        lasts = 讲|开|办|搞|弄|持续|听

        # "讲至几时方毕", "几点散会".
        [讲|开] (至|到) (几时|哪天几时|何时|几点) [方|才|始] (毕|止|终|散|完|结束) -> <end>

        [<about>] [会|要] [[<lasts>]到] <which_hour> [会|才|就] 散[会|场|的] -> (<end>|啊|呀|呢)
        """,
        Fact.WHEN,
        Fact.LENGTH,
    ),
    *asks(
        """
        # "还赶得上开头吗".
        [还] (赶|来) [得|不|唔] [得|不] (上|及) [听] [个] [开头|开场|开始|开讲] -> (吗|么|不|没|嘛|<end>)

        # At the hour as always: "还是老时间吗".
        same = 老时间|老钟点|原来[的]时间|原定时间|同[一]个(时间|钟点)|平时[那个|的]时间
        still = 还|仍|依旧|照旧|一样
        [<still>] [<still>] [是|在] <same>

        # "时间还没定".
        fixed = 定|确定|敲定|公布
        [还] (没[有]|未) <fixed> [好|下来] [具体] [的] [开始] 时间
        [具体] 时间 [还] (没[有]|未) <fixed> [好|下来]

        # Half in English.
        <abc>(what~time|when)<abc> [~is|~was|'s|~does]
        """,
        Fact.WHEN,
    ),
    *asks(
        """
        how_long = 多久|几耐|多长时间|几多时间|多少时间|几天|多少天|几[个]小时|多少[个]小时|几分钟|几日|几[个]钟[头]
        begins = 到|开始|开讲|轮到|会开始
        still = 还(有|要|剩|得|需[要])|仲有|要 -> 等

        # "还有多久开始", "多久才轮到".
        [距离|离] <still> [等] <how_long> [才|先] [<begins>]
        (多久|几耐|几天|多少天) ([之]后|以后|才|先|就) [到|开始|开讲|轮到|是|有|会]
        倒计时|倒数 -/> 第|countdown|还早吗

        # "再过几天轮到".
        [还[要]] 再(过|等) (多久|几天|多少天|几[个](小时|星期|月)) [才|就|会] [到|轮到|开始|有]
        """,
        Fact.UNTIL,
    ),
    *asks(
        """
        # "讲多久", "一共几个小时": of a talk, and of nothing that was slept, walked or recorded.
        how_long = 多久|几耐|多长时间|多少(分钟|小时)|几[个](小时|钟头)|几分钟|多长
        each = 每(场|次|讲|回|期)
        </- (加|少|晒|睡|走|玩|录|集|用了) [<each>] [讲|说|开|持续|进行|报告|大概|一共|总共|要|得|会]* <how_long>
        <each> [讲座|报告|演讲] [一般|通常|大概|都]* (安排|给|排|留) [讲|说|开|报告]* <how_long>
        时长|长度[是]多少
        """,
        Fact.LENGTH,
    ),
    *asks(
        """
        hour = 几点|几时|什么时候|何时
        is_over = 结束|完|散场|讲完|散会|收工|下课

        # "讲到几点结束", "几点下课".
        [讲|开|听|进行|持续] </- (改|推|延|移|挪|换|排|调) 到<hour> [结束|完|散场]
        (<hour>|几多点) [会|才|就] <is_over>
        结束时间|end~time
        """,
        Fact.WHEN,
        Fact.LENGTH,
    ),
)
