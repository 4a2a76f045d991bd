"""Chinese questions of what a talk says, "幻觉率降到多少", as patterns of folded sentences."""

from seminar.questions.chinese.vocabulary import split_words
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

NUMBER, NUMERAL, WHOLE = read_phrases(
    """
    # Asked for a number.
    of_talks = 场|次讲|位老师|期|钱一|时间
    share = 成|倍|万|千|百|亿
    thing = 只|头|棵|株|种|块|片|件|页|叶|卷|根|条 -/> 件|箱|窝|台|套|栋|本|册|部|幅|首|封|张|辆|艘|枚|粒|顿|口
    size = 岁|吨|公斤|斤|元|公里|米|度|级|层 -/> 楼|轮|代|例
    land = 国|城|省|市|县|镇|村|乡|社|区|州|岛|湖
    one = 样本|病人|患者|学校|学生|孩子|家庭|医院|地方|地区|变量|模型|任务|路口|站[点]|物种|品种|季节|样地|团队|步骤
        |阶段|场景|指标|版本
    house = 家(医院|公司|企业|工厂|店)|所(学校|大学|中学|小学)
    high = 高|重|远|深|宽|厚|快|贵|准|低|小|强
    </- (最|这|近|前|去|那) 几年 -/> (前|级|来|内|后)
    多少 -/> <of_talks>
    百分之几|几分之几
    (几|多)(<share>|<thing>|<size>|座城|个(<land>|<one>)|<house>|名 -/> (老师|讲))
    多<high> -/> (级|校)
    <- (量|率|度|值|模|应|响|差|距|大|体|面) [有|是] 多大
    比例|占比

    # A text that tells a number.
    some = `[一二两三四五六七八九十百千万亿半数几]{1,8}`
    thing = 个|只|名|位|人|家|所|种|项|件|页|叶|卷|座|条|箱|窝|台|套|本|部|册|张|篇|份|例|头|棵|代|层|组|批
    size = 成|倍|年|岁|小时|分钟|天|周|月|米|公里|吨|斤|元|次|度|级|省|市|县|万|亿|石|K|℃
    `[0-9]`|百分之|分之
    <some>[多](<thing>|<size>)
    一半|过半|减半|翻(番|倍)|加倍|零|没有(变化|影响|差别)|不变

    # Asks for the abstract as such, or for all that is told.
    讲|谈|说|聊|报告 -/> 里|内容|摘要|简介|介绍|概(括|要|述)|大意|梗概|提要|总结|主题|题目|标题|关于|有关|大概
    看点|重点|干货|意思|怎么回事|方面|结论|结果|发现
    """,
    CHINESE,
)
# Words of the frame that say nothing of what is sought.
FRAME = frozenset(
    split_words("""
    多少 什么 哪些 哪个 几个 多大 多高 报告 讲座 演讲 老师 教授 讲者 摘要 简介 里面
    里说 那场 那个 这个 他们 我们 到底 究竟 大概 大约 一共 总共 是多少 有多少 多少人
    用了 用的 是不是 有没有 没有 具体 最后 请问 知道 怎么 怎样 如何 研究 实验 项目
    调查 试验 可以 需要 作者 团队 提到
    """)
)
# What a talk is called, asked for by that name.
TITLE = "题目|題目|标题|標題|题名|題名|叫什么|叫什麼|叫啥|叫咩|title"
