"""In which of its two scripts somebody writes Chinese."""

from seminar.questions.asked import Language
from seminar.scripts import simplify

# Simplified signs that no text in traditional script uses, among the most frequent ones.
_SIMPLIFIED = frozenset(
    "这个们来时说国对会为学开发现过还经动进种样长问间题关机话让给业车门东写见贝书买卖乐习乡电云亲"
    "仅从仓仪优传伤伦体兴农决况净减几风凤剧办务劳势单卫厂厅历压厌厕县参双变叶号叹吓吗听启员响园围图场"
    "块坚坛坏块声处备复够头夹奖妈孙宁宝实宽宾审寻导对尔尘尝层属岁岛币师带帮应庙废张强当录忆忧怀态总恋恶"
    "惊惯战户扩扫扬扰抚护报担拟拥择挂损换据数断无旧旷显晓暂术条极构枪标栋树样档桥检楼欢欧毁气汇汉汤沟测济"
    "浅浊浓涌涛涡润渐温湾满滤灭灯灵灾炉点烂烟烧热爱爷牵状独狱猎环疗疯监盖盘础确码礼离积称稳穷窃竞笔简签粮"
    "级纪纤约纯纲纳纵纷纸纹线组细织终绍经结绕绘给络绝统继绩绪续维综编缘缩缺网罗罚职联聪肃肠肤胜脉脏脑脚"
    "药虑虫蚁补装裤规视览觉触计订认讨训记讲许论设访证评识词译试诗诚详语误课谁调谈谢谣谱贡财责败货质贫购贯贵"
    "贸费贺赏赛赞赵趋跃踪转轮软轴轻载较辑输辩边达迁运远违连迟选递逻遗邓邮郑酱释里钟钢钱铁铃银错键锁镜闭问闲闹"
    "阅队阳阴阵阶际陆陈险随隐难雾静顶项顺须顾顿预领频颗题额颜飞饭饮饰馆驱驶验骂骗鱼鸟鸡麦黄齐龙录线链讯议请题轩"
)


def script_of(text: str) -> Language:
    """By the majority of the signs that only one of the two scripts has; simplified where none tells."""
    traditional = sum(1 for sign in text if simplify(sign) != sign or sign in "㗎嘅喺佢咗嚟")
    simplified = sum(1 for sign in text if sign in _SIMPLIFIED)
    return Language.TRADITIONAL if traditional > simplified else Language.SIMPLIFIED
