"""What a talk is called, what it is about, and what talks were given."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.asking.rule import Rule, asks

RULES: tuple[Rule, ...] = (
    # Title before "what is it about": "讲什么题目".
    *asks(
        """
        title = 题目|标题|讲题|主题|课题|topic|title
        named = 题目|标题|讲题|主题 -/> 讲座|<abc>(title|topic)<abc>
        [讲|报告|做|说|分享|谈] [的] [是] <what> [的] <title>
        [的] <named> <be> [叫] [<what>] [名[字]]
        # "那个人叫什么名字" asks for no title.
        </- (人|师|授|者|位|士|家|长|姐|兄|学|佬) 叫[做] <what> (题目|标题|名[字]|名称)
        """,
        Fact.TITLE,
    ),
    *asks(
        """
        # "摘要是什么", "实验结果怎么样", "是怎么回事".
        summary = 摘要|<abc>(abstract[s]|summary)<abc>|</- (大)概要|提要|大意|梗概|简介
            |内容[简介|摘要|介绍|概要|大纲]
        [的] <summary> <be> [<what>|如何]
        [[的] (研究|实验|调查|试验)] [的] (结果|结论|发现[了]) <be> (怎(么|样)[样]|如何|咋[样]|<what>)
        [是] (怎么|咩|点)[一]回事 [来的]
        [是] (什么|咩|啥)意思
        [是|系] (关于|有关) <what> [方面|内容|主题|话题|领域] [的] [<talk>]
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        r"""
        # Whether it works: "练下来到底管不管用", "这个法子有效吗", "喝醋能缓解吗".
        really = 最后|最终|真的|真|结果|·
        asked = 吗|么|没[有]|不|嘛|否
        works = (有没[有]|有无|能不能有) (用|效果|作用|效|疗效)
            |(有[点] (用|效[果]|作用|疗效)|管用|见效|奏效|起作用|好使|顶用) -> <asked>
            |管不管用|灵不灵|起不起作用|好不好使
        trial = (试|做|用|测|练|治|跑|吃|种) (下来|出来|完|了|过)
        method = 方法|办法|做法|法子|招|训练|疗法|措施|手段|干预|方案
        <trial> [之后|以后] [<really>]* <works> [<asked>]
        [这|那] (个|种|套|些) <method> [<really>]* <works> [<asked>]
        ^ `[\W\x1f]{0,8}` [真的|结果] <works> [<asked>] -> <over>
        helps = 治[好|住]|缓解|减轻|预防|改善|解决|帮上忙|止住
        (能不能|能|会不会|会|可不可以|可以) [<really>] [有所|稍微] <helps> [一点|一些] (<asked>|-> <over>)
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        # "他们用了哪些史料", "研究里采用了什么数据".
        uses = 用|采用|使用|依据|利用|参考|引用|借助|收集|搜集
        sources = 史料|材料|数据|资料|文献|档案|方法|样本|证据|仪器|设备|模型|语料
        <- (们|者|师|授|里|中|场|·|他|她|研究) [主要|都|具体|一共|分别|到底]* <uses> [的是|到|了|过|的]*
            [[一]些] (<what>|哪几种|哪几类) [样的|种类的] <sources> => 的
        """,
        Fact.ABSTRACT,
    ),
    *asks(
        """
        # "一共讲过哪些内容", "来讲过哪几场".
        all = 一共|总共|都|分别|全部|各
        gives = 讲|报告|做|谈|说|分享|介绍|演讲
        <all> [<all>]* [来] <gives> [过|了|咗|的]* [是] (<what>|哪几) [内容|东西|<talk>]
        [来] <gives>过 [[一]些] (<what>|哪几(场|次|个)) [内容|东西|嘢|的] [<talk>]
        [来] (讲|报告|做)过 (哪些|哪几场|哪几次|什么) [<talk>]
        """,
        Fact.LIST,
    ),
    *asks(
        """
        # "主要会讲些什么内容", "讲的主要是什么".
        tells = 讲|说|谈|聊|分享|介绍|探讨|讨论|讲述|写
        [主要|具体|大概|到底|究竟|要|<will>|想|准备|将要|在]* <tells> [的|了|过|咗|嘅]* [主要] [是|系] [[一]些|[一]点]
            <what> -/> (时候|时间|地方|地点) [内容|东西|结论|问题|方面|话题|嘢|事] [的]
        [主要] 讲的 (是|主要|内容|东西) [是|主要|内容|东西]* <what>
        [主要] 讲的 [主要] 内容
        <what> (内容|话题)
        """,
        Fact.ABSTRACT,
    ),
)
