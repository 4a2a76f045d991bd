"""How Chinese says where in the order of time a talk is."""

import re

from seminar.questions.chinese.numbers import NUMBER
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

_ONE, _KIND = read_phrases(
    """
    # What talks are counted by.
    场次|场|次|个|位|讲 -/> (座|堂|坛|台|课|者|员|师|义)|期|回|节|堂|篇|档|届

    # What they are called.
    [学术] (讲座|报告 -/> 人|演讲 -/> (者|人)|talk[s]|seminar[s]|session|活动|分享 -/> (人|者)
        |会 -/> (议|场|不|有|是|讲|在|来)|lecture|presentation)
    """,
    CHINESE,
)
_OF_KIND = f" ?(?:的? ?(?:{_KIND}))?"
_ORDER_NAMES = {**NAMES, "one": _ONE, "kind": _KIND, "of_kind": _OF_KIND, "number": NUMBER}

# Beside one that the sentence names itself, or that was spoken of.
(
    AFTER_THIS,
    THAT_NEXT,
    AFTER_IT_IS_OVER,
    AFTER_ITS_END,
    BEFORE_THIS,
    BACKWARDS,
    FORWARDS,
    THEREAFTER,
    SOON_HELD,
    AND_THEN,
) = map(
    re.compile,
    read_phrases(
        r"""
        this = (那|这|该)[一]<one> [讲座|报告|演讲] [的]
        # The order of talks is meant, and not what came of one: "那场之后放录像吗".
        series = 讲堂|论坛|系列|沙龙|讨论班|工作坊|读书会|讲座|报告
        is_order = `[\u3400-\u9fffa-z ]{0,8}` [<series>] [还]有(几|多少|哪)|是|谁|呢|还有|哪(个|场|位|次)|什么|讲|轮到
            |由|<end>|有[什么|哪些|没[有]|冇](讲座|报告|演讲|活动)|几
        walks = [面|边] [去] [推|翻|数|看|退|倒|走|跳]
        this_far = [[的]那] (一<one>|<one> -> (呢|是|讲)| -> ([呢]<over>))

        # "那场之后的一场".
        <this> (之后|以后|后面|后) ([的][那|下][一]<one>| -> <is_order>)
        <this> (下|后)[一]<one> -/> 报告人

        # "数学那个下一场".
        (那|这)个下[一]<one>

        # "这场讲完,材料的下一场", "这之后".
        day = 今天|明天|周(一|二|三|四|五|六|日)
        is_over = [讲|听|办|开|上|看](完|结束|过)[了]|不算|去不了|听不成[了]
        [<day>] (这|那)[一]<one> [讲座|报告|演讲] <is_over>
            [以后|之后|过后|后] `[,， ]?` -> (`[\u3400-\u9fff ]{0,8}` (下[一]<one>|再|后面|接着|接下来))
        `(?:^|(?<=[,， ]))` [在] 这(之后|以后) -/> ([还]有|的|才)

        # "结束以后还有别的吗", of the talk that was spoken of.
        materials = 录|回|视|影|幻|课|论|ppt|slides
        is_when = 是 -/> ([在](几点|(几|何|啥)时|什么时))
        ^ `\W{0,3}` [等] [它|这场|那场] (讲完|开完|听完|结束|散场|完)[了] [以后|之后|后]
            -> (`[,， ]?` [还|又|再] (有|<is_when>) -/> <materials>)

        # "那场之前的一场".
        <this> (之前|以前|前面) ([的][那|上][一]<one>| -> <is_order>)
        <this> (前|上)[一]<one>

        # "往前推一场", "倒回去一次", from the one that was spoken of.
        [继续|接着] (</- (再)(往|向)(前|回|上) <walks>|(倒|退|翻)(回|退|返)[去|到][上|前]) <this_far>

        # "往后数一场".
        [继续|接着] </- (再)(往|向)(后|下) <walks> <this_far>

        # "之后还有谁", of the one that was spoken of.
        ^ `\W{0,3}` [那|它] (这之后|那之后|之后|后面|以后|再后面|再往后) [还]有 -> (谁|哪|什么|几|多少|啥)

        # "最近要讲的那场", before "最近" is taken for a time.
        (最近|马上|接着|接下来) (要|会|将) (开|讲|办|举行|举办|开始)的 [那|这][一]<one> <of_kind>

        # "然后呢".
        then = 然后|接着|之后|再之后|再后面|后面|往后|再往后|下面
        ^ `\W{0,3}` [那|再] <then> [的] [呢] `\W{0,3}$`
        """,
        CHINESE,
        **_ORDER_NAMES,
    ),
)

# Counted from now, or from the ends.
(
    NEXT_AFTER_THAT_TIME,
    AFTER_NEXT,
    BEFORE_LAST,
    FROM_END,
    SEVERAL_LAST,
    SEVERAL_NEXT,
    NEXT,
    FINAL,
    LAST,
    LATEST,
    EARLIER_OF_TWO,
    LATER_OF_TWO,
    NTH,
    FIRST,
) = map(
    re.compile,
    read_phrases(
        r"""
        several = `(?!一[^十]|1(?!\d))`<number>|几
        long = 月|星期|礼拜|学期|周
        held = 讲|办|开|举行
        no_word = -/> (座|堂|坛|台|课|者|员|师|人)

        # "明天之后,再下一位" is the first of that time.
        <- (·) `[,， ]{0,2}` 再下[一]<one>

        # "再下一场", "下一场之后的那场".
        (再下[一]|下下[一]|再往下[一]|再后面[一]|再之后[的][那][一]|再后[一]) <one>
        (之后|后面|接着|跟着|随后)[的](那|下)[一]<one>
        (之后|后面)[的]一<one>
        下[一]<one> (之后|以后|后面)[的][那|下][一][<one>]
        再下去[那<one>]
        后来[的][那][一](次|场)
        the~one~after[~that]|再后来

        # "上上次", "那场前面的一场".
        (再上[一]|上上[一]|再前[一]|再往前[一]|再前面[的][那][一]) <one>
        (之前|前面)[的]那[一]<one>
        the~one~before[~that]
        (那|这)<one> (之前|前面)[的][一]<one>

        # "倒数第二场".
        倒数第{<number>}<one> <of_kind>

        # "过去三场".
        (最近|过去|前|之前|上|近)[的] {<several>} (场|次|个 -/> (<long>|小时)|讲|期|位|节) -/> ([的]第) [<kind>]

        # "接下来三场".
        (接下来|未来|之后|后面|今后|接着|随后|往后|下|将来|最近)[的] {<several>}
            (场|次|个 -/> (<long>|小时)|讲|期|位|节) [<kind>]

        # "下一场", "紧接下来的那场", "即将举行的讲座".
        soon = 最近[的]|[紧]接下来[的]|离现在最近[的]
        [<soon>] (下一<one>|</- (线|地|乡|楼|旗)下(场|次|回|个 -/> (<long>|季|学)|位|期|讲 <no_word>|节|堂)
            |(接下来|跟(住|尾)[落来]) [的][那|这][一](场|次|个|位|讲 -/> (座|堂|坛|台|课|者|员|师|义))
            |即将(到来|开始|举行)[的][[一]<one>]|下一 -> (讲座|报告|演讲|seminar|talk)) <of_kind>
        <abc>[the~]next<abc>[~one] <of_kind>
        马上[要](开始|讲)的[那<one>]

        # "最后一场", "压轴的".
        (最(后|尾)|末)([的][一|那]<one>|一<kind>|[的] -> (讲座|报告|演讲|seminar|talk|讲的|讲者)) <of_kind>
        最晚[的]([一|那]<one>| -> (是|那|<end>))
        <- (·) `[的 ]?`<abc>[the~]last[~one]<abc> <of_kind>
        压轴[的][[一]<one>]|收官[的][[一]<one>]|收尾[的][[一]<one>]|尾场
        final <of_kind>

        # "上一场", "刚结束的那场".
        ended = 结束|办完|讲完|过去
        (上一<one>|</- (线|网|海|楼|路|车|船|身)上(场|次|回|个 -/> (<long>|季|学)|期|讲 <no_word>|节|堂)
            |[离现在]最近[一<one>][刚|才](<ended>|开完)[的][[那][一]<one>]|刚[刚]<ended>[的][[那][一]<one>]
            |(前面|前头)[的]一<one>|前一<one> -/> 天) <of_kind>
        <abc>[the~]last[~one]<abc> <of_kind>
        most~recent <of_kind>

        # "最近一场".
        最近[的](一<one>|那<one>|<kind>)
        最新[的](一<one>|<kind>)
        latest <of_kind>

        # "早的那场", of those that were spoken of.
        no_time = 最|今|明|昨|那|这|很|太
        </- (<no_time>) [[比]较|更] ({早|先}|晚|后) [[一]点] [<held>] 的[那][一]<one> <of_kind>

        # The same where "一点" would be an hour.
        </- (<no_time>) [[比]较|更] ({早|先}|晚|后) (一点|些|一些) [<held>|开始] 的[那][一]<one> <of_kind>

        # "第二场".
        第{<number>}(场|次|个 -/> (星期|周|礼拜|月)|位|讲|期|回|节|堂|篇) <of_kind>

        # "头一场", "最早的那场".
        (首|头)[一](场|次|讲|期|位|回)
        最(早|先|初)[的]([一|那]<one>|<kind>)
        最早[的] -> (是|那|<end>)
        <abc>first<abc> <of_kind>
        打头阵[的]
        """,
        CHINESE,
        **_ORDER_NAMES,
    ),
)
