"""How Chinese asks of a person's life, work and talks, as patterns that `seminar.questions.personal` compiles."""

from seminar.questions.chinese.writing import one_of

BIOGRAPHY = one_of(
    """
    简历|履历|生平|毕业|学历|读博|背景|经历|简介|个人介绍|自我介绍
    博士 ...4 (读|念)
    (多少|几) 年
    """
)
EDUCATION = one_of(
    """
    毕业|学历
    (博士|硕士|本科|学位) `.{0,6}` (读|念|拿)
    (读|念) [的] (博|硕|本科|研究生|大学)
    """
)
EDUCATED = one_of("毕业|学位|博士|硕士|本科|留学|就读|受训|师从")
# Of the present, whenever the talk was by which somebody is known.
_NOWADAYS = "(?:现在|目前|如今|而家|依家)"
AT_PRESENT = one_of(
    """
    (还|仍[然]|仲) [是] (在|喺) _ ...13 (吗|么|不|没|咩)
    <nowadays> [人] [还] (在|喺|是|去[了]|到[了]|挂) (哪|边|什么|啥|咩)
    """,
    nowadays=_NOWADAYS,
)
EARLIER = one_of(
    """
    以前|之前|当时|那时|那会|那阵|嗰阵|原来|曾经|的时候|当年
    从 (哪|边) `.{0,5}` (跳|转|调|搬|挖|换)
    """
)
NOW = one_of("(换|转|跳) (到|去|槽)|现在|目前|如今|而家|后来|依家")
# "来现在这个单位之前" asks of then alone.
BEFORE_HERE = one_of(
    r"""
    before = 之前|以前|前
    (来|去|到|进|加入) ...2 (现在|目前|如今|这里|这边|我们|咱们|本校|这家|这所) ...8 <before>
    (去|到|来|加入|进|调到|跳到) `[\u3400-\u9fff]{2,12}?` <before> [是|在|曾在]* 哪
    (跳|换|转) (槽|工作|单位|学校|东家) ...4 <before>
    """
)
THEN_AND_NOW = one_of(
    """
    then = <earlier>|过去
    <nowadays> `.{1,20}` <then>
    <then> `.{1,20}` <nowadays>
    """,
    nowadays=_NOWADAYS,
    earlier=f"(?:{EARLIER})",
)
# "讲污水的那位老师": somebody who is known by a talk.
_SOMEBODY = one_of("[[那]位|那个] (老师|教授|讲者|主讲[人]|报告人|讲员|学者|博士|人|speaker)")
GIVER = one_of(
    """
    talked = 讲|做|谈
    <talked> `.{1,30}` 的 (那|这) 位
    ((<talked>|写|究) `.{1,30}` (的|那个|那位)|场[的]) <somebody>
    `.{2,20}` 那 [位|个] (老师|教授|讲者|博士|学者)
    """,
    somebody=f"(?:{_SOMEBODY})",
)
ONE_GIVER = one_of(
    """
    (那|这|嗰|呢) [一] (位|个) <somebody> -/> 们
    </- (没) 有 [一] 位 (老师|教授|讲者|学者|博士)
    [请] 来 的 那 [一] 位 -> (`[,，、 ]`|的|报告|讲|是|什么|哪|几)
    """,
    somebody=f"(?:{_SOMEBODY})",
)
GIVERS_TALKS = one_of(
    r"""
    they = <somebody>|那位|嗰位
    <they> `.{0,3}` (之前|以前|后来|之后|又|再|还|另外|曾|别的|过去) `.{0,4}` (讲过|来过|有 (别的|其他|其它))
    <they> `.{0,3}` [还|仲] [会|要|打算] (再|又) (来|讲|办)
    <they> `.{0,3}` [后来] (还|再) [有|会] [再|又] (讲|来) (吗|么|不|呢|`$|\W`)
    <they> ([的]下次|[的]下场|`.{0,2}` (几时|什么时候|何时) [还|会|要] 再)
    """,
    somebody=f"(?:{_SOMEBODY})",
)
PERSON = "[他她佢]"
COMPANY = one_of("一起|一齐|共同|合 (讲|作)|搭档")
# Others of the same place: "他们学校还有谁来过", "跟她一个单位的还有人讲吗".
FELLOWS = one_of(
    """
    they = 他|她|佢|这位|那位|讲者|主讲人|老师|教授|人家
    house = 学校|单位|大学|学院|院系|系里|研究所|公司|机构|实验室|课题组|那个 (学校|单位|系|所|组|实验室|公司)
    others = 别人|谁|边个|哪 (位|几位|些)|(别的|其他|其它|另外的) [人|老师|教授|学者|同事|讲者]|人|老师|教授|同事
    <they> [们|哋] [的|所在|现在|自己]* <house> [里|那边] (还|也|仲|除了|另外) `.{0,5}` <others>
    (跟|和|与|同) <they> [们|哋] [是]* (一个|同[一个]) <house> 的 [还|也|仲|还有|也有]* [有] `.{0,4}` <others>
    (他|她|佢|讲者) [们] [的] [还有|其他|别的] [哪些|什么] 同事 `.{0,6}` (讲|来|做)
    """
)
SCHOOL = one_of("学校|大学")
# Who gave more than one talk: "谁讲了不止一回".
AGAIN = one_of(
    """
    times = 次|回|场|趟
    (讲|来|报告|做|主讲) [过|了]* (不止|不只) [一|两|1|2] <times>
    (讲|来|报告|做|主讲) [过|了]* (超过|多于) (一|1|两|2) <times>
    (讲|来|报告|做|主讲) [过|了]* (两|2|二|好几|几|多) <times> [及|或|和] [以上]
    """
)
CAME_AGAIN = one_of(
    """
    who = 谁|边个|边位|哪 (位|几位|个人|个老师|些人|些老师|些讲者|些报告人)|有没有人|有人
    <who> `[^,，。?？]{0,6}` <again>
    <again> 的 [人|讲者|老师|报告人]* [都|一共|分别]* (是|有) [哪|谁]
    """,
    again=f"(?:{AGAIN})",
)
# Where somebody was born or grew up, as it is asked and as a biography tells it.
_HOME = one_of("老家|家乡|故乡|籍贯|祖籍|国籍|出生|长大")
ORIGIN = one_of(
    r"""
    <home>|民族
    哪 (里|儿|国|省|县|市|族) 人
    哪个 (国家|地方|省|城市) [的] 人
    边度人
    是 [不是] `[\u3400-\u9fff]{2,4}` 人 (吗|吧|么|嘛)
    """,
    home=_HOME,
)
ORIGIN_TOLD = one_of(
    """
    <home>|生于|(苗|壮|藏|回|满|傣|侗|彝|瑶) 族
    `(?:^|[,，。;；是])[^,，。;；]{2,5}` 人 `(?=[,，。;；])`
    (B|b)orn` `in|grew` `up|raised` `in|native` `of|hails` `from|(O|o)riginally` `from
    """,
    home=_HOME,
)
LEISURE = one_of(
    """
    业余|爱好|课余|闲暇|空闲|闲下来|周末|放假|下班|下了班|不上班|科研之余|工作之余
    平 (时|常) `.{0,3}` (干|做|玩|忙)
    """
)
