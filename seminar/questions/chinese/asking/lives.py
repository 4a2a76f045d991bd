"""What somebody works on, who they are, their page and what they wrote."""

from seminar.questions.asked import Fact
from seminar.questions.chinese.asking.rule import Rule, asks
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

(_PAPER,) = read_phrases(
    r"""
    # Something written, and no word that only begins or ends like it.
    literature = </- (参考) (</- (<sign>)|<- (的|么|些|关|有|篇|过|啥|哪|表)) 文献
    written = 论文|文章|<abc>(paper[s]|publication[s]|article[s])<abc>|著作|学术成果|发表|<literature>
    next_sign = `[的连链结有是吗嘛么呢吧啊谁题标讲说在作叫了列哪什里和跟怎能可给发找都没，就写咩]`
    (<written> -> (<end>|<next_sign>))
    """,
    CHINESE,
    **NAMES,
)

RULES: tuple[Rule, ...] = (
    *asks(
        """
        # "主要是研究什么方向的", "研究兴趣是什么".
        does = 做|搞|研究|从事|专攻|主攻
        matter = 方面|方向|领域|课题|研究|题目|类型
        [平时|主要|现在|目前]* [是] <does> [的] [是] <what> [<matter>] [的] [研究|工作|嘢] [㗎|的]*
        [主要] [的] 研究(方向|兴趣|领域|课题|内容|工作|主题) <be> [<what>]
        research~interest[s]
        <abc>work[s]~on<abc>
        """,
        Fact.PAPERS,
        Fact.BIO,
    ),
    *asks(
        r"""
        # "讲者的简介", "有什么学术背景".
        life = 简介|介绍|简历|背景|资料|履历|生平|经历
        past = 背景|来头|来历|底细|经历|学历
        (<speaker>|个人|作者|他|她|本人) [的] <life> [是什么]
        简历|履历|生平
        [有] [什么|咩|啥] [学术|教育|专业|个人] <past> [来[的]] -> (<end>|是|呢|啊|吗|介) <be> [<what>|怎(么|样)[样]]
        <abc>(bio|biography|cv|background)<abc>
            -/> (`[a-z]`|` ?`(的|系列|下|上|讲|论坛|那|seminar|forum|·))
        # "是哪里毕业的", "教哪门课的".
        [是] (哪里|哪儿|哪个学校|哪间学校|哪所大学|哪间大学|哪|边度) 毕业 [的]
        毕业于 哪[里]
        教 [的[是]] (哪[一]|什么|啥|咩) (科目|科|课[程]|书) [的]
        # "她自己也唱歌，什么声部", "是不是还会自己造船".
        does = `[\u3400-\u9fff]{1,5}?`
        <- (他|她|者|师|授|人) 自己 [平时|私下]* (也|还) [会] <does> [`[,， ]` [<does>] 什么 <does>]
            [来着] [吗|么|吧] -> <end>
        <- (他|她|者|师|授|人) [也|还]* 会 自己 <does> [吗|么|吧] -> <end>
        # "他本人会什么乐器".
        <- (他|她|者|师|授) [自己|本人|平时|业余|私下|还|也]* 会 (哪些|哪种|什么 -/> (时候|时间|地方|题|内容)) <does>
            [吗|么] -> <end>
        (是不是|听说|是否) [还|也|平时]* [会] 自己 [还|也|会]* <does> [吗|么|吧] -> <end>
        # "以前是不是当过医生", "是何许人".
        before = 以前|之前|曾[经]|原来|本来|过去|原先|<- (·)
        was = 是不是|是|当[过]|做[过]
        job = 老师|医生|工程师|律师|记者|编辑|导演|演员|会计[师]|护士|厨师|公务员
        <before> <was> [<was>] [个|一名] `[\u3400-\u9fff]{0,4}?` <job>
        是 (什么人|咩人|何许人|何方神圣|何许人也)
        """,
        Fact.BIO,
    ),
    *asks(
        """
        # "个人主页地址是多少".
        page = [个人|研究](主页|首页|网站)|(个人|研究|的)网页|网页 -> (<end>|有|是|呢|链)|homepage|website|web~page
        <page> [地址|链接|连结|网址] <be> [<what>|多少|<where>]
        """,
        Fact.HOMEPAGE,
    ),
    *asks(
        """
        # "论文在哪里可以下载", "文章怎么找".
        <paper> [的] [在|去|到|从] <where> [可以|能|才能] (下载|看[到]|找[到]|拿[到])
        <paper> (怎么|如何|点[样]) (下载|看|找|拿)
        """,
        Fact.PAPERS,
        Fact.LINK,
        paper=_PAPER,
    ),
    *asks(
        """
        # "论文是谁写的", "作者都有谁".
        <paper> [的] [是] <who> [写|发|发表|做] [的]
        <who> (写|发表|发|做)[的] [那篇|这篇] [的] <paper>
        [是|由] <who> (写|撰写|发表|著)[的]
        [论文|文章] 作者 [是|有|都有]* (<who> | -> <over>)
        """,
        Fact.PAPERS,
        Fact.WHO,
        paper=_PAPER,
    ),
    *asks(
        """
        # "一共发过多少篇论文".
        [都|一共|总共|最近|还] [有|发[表]|写|出[版]|出] [过|了|咗] [的] (几多[篇]|多少[篇]|几篇) [的] <paper>
        """,
        Fact.PAPERS,
        Fact.COUNT,
        paper=_PAPER,
    ),
    *asks(
        """
        # "最近有没有发表过什么论文", "写过什么", "哪篇".
        which = <what>|有关|相关|[一]篇|那[一]篇|这[一]篇|哪[一]篇
        [都|一共|总共|最近|还]* [有没有|有|发[表]|写|出[版]|出|做] [过|了|咗]* [的] [[一]些] [<which>] [的]
            [[已]发表[的]] <paper> [列表|清单|目录]
        (发[表]|写|出[版]) (过|了|咗|的[是]) <what>
        (哪|那|这|有|一)[一]篇
        """,
        Fact.PAPERS,
        paper=_PAPER,
    ),
)
