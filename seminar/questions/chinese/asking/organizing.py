"""Who runs the talks, whom to ask, and the series they belong to."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.asking.rule import Rule, asks

RULES: tuple[Rule, ...] = (
    *asks(
        """
        # "是谁在组织的", "主办方是谁".
        runs = 组织|主办|举办|承办|协办|统筹|管[理]|筹办|张罗|操办|牵头|打理|办 -/> 成|搞 -/> 的研究|负责
        [由|是] <who> [在|来|负责|去|主持]* <runs> [的|呀|啊]*
        (主办|承办|协办|组织) (方|单位|者|人|老师|的人|) <be> [<who>|<what>]
        组织者
        负责(人|老师|的人) <be> [<who>]
        召集人 <be> [<who>]
        <abc>(organi(s|z)er[s]|host[s])<abc> <be> [<who>]
        <who> [是] (主办|组织者|负责人|召集人)
        """,
        Fact.ORGANIZERS,
    ),
    *asks(
        """
        # "该找哪位组织者合适", "跟谁报名", "怎么找他".
        how = 怎么|如何|点样|怎样|点
        asks = 找|问|联系|联络|联繫|联絡|email|邮件|咨询|写信给
        [该|应该|要|可以|想] [<how>] <asks> (哪位(组织者|负责人|主办人|召集人)|[哪]<who>) [[比][较]好|合适]
        (跟|向) (谁|哪位) (说|推荐|报名|申请|提) [一声]
        <how> (联系|联络) [他|她|到]
        <how> 找 [他|她|<abc>ta|[得]到(他|她)|<speaker>|组织者|主办[方]] -> (<end>|呢|啊|呀|人)
        # "联系方式是什么", "邮箱是多少", "邮件发到哪里".
        (联系|联络) [方式|人|方法|邮箱|信箱|电邮|一下] <be> [<who>|<what>]
        [查询|咨询|联系|联络] [用] [的] [电子] (邮箱|信箱|电邮|邮件地址|邮件) [地址] <be> [<what>|多少]
        (寄|发|写) [邮件|信|email] (到|给|去) (哪[里]|<who>|哪个(邮箱|地址))
        <abc>(e[-]mail|contact)<abc> [~address] <be> [<what>|多少]
        """,
        Fact.CONTACT,
    ),
    *asks(
        """
        # "都有哪些系列讲座".
        series = 系列讲座|讲座系列|系列|讨论班|工作坊|论坛|研讨班
        [都|一共|总共] [有] (哪(些|几[个])|什么|几个|多少[个]|咩|啥) <series> [[的]<talk>]
        """,
        Fact.SERIES,
        Fact.LIST,
    ),
    *asks(
        """
        # "属于哪个系列".
        series = 系列讲座|讲座系列|系列|讨论班|工作坊|论坛|研讨班
        [属于|是|在] (哪(个|一个)|什么|边个|咩) <series> [的|里]
        """,
        Fact.SERIES,
    ),
)
