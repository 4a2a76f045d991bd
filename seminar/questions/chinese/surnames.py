"""Whether Han signs look like a person's name: a family name with one or two signs of a given one."""

import re

from seminar.questions.chinese.vocabulary import split_words
from seminar.scripts import simplify

# The hundred or so most frequent families of China, Taiwan and Hong Kong, in simplified signs.
_SINGLE = frozenset(
    "洪赖萧常丘聂王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕"
    "丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯"
    "龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包"
    "宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车"
    "项芦麦褚娄窦戚岑景费卜晏席卫柏宗瞿桂佟臧闵苟邬卞姬仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查苑迟邝官封匡鞠惠"
    "荆乐冀郁胥班储栗燕楚鄢劳谌奚粟冼蔺楼闻厉伊区郜阚权帅朴廉漆巴芮屠蒯羊"
)
_DOUBLE = frozenset(
    split_words("""
    欧阳 司马 上官 诸葛 尉迟 慕容 夏侯 皇甫 令狐 端木 公孙 东方 南宫 宇文 长孙 司徒 轩辕 呼延 钟离 澹台 申屠
    闻人 范姜 张简
    """)
)
# Signs that given names hardly ever have, and topics, verbs and frames often.
_NEVER = frozenset(
    "的了吗呢吧在是有讲说谁哪什么和与或及跟把被给对从到用为不没会能要这那个场次上下里外前后中面边多少几很更最都"
    "也还就才又各既们曾"
    "论化度量数型统性谱算码核素酶胞蛋药病菌毒症网络器析率"
)
_HAN = re.compile(r"[\u3400-\u9fff·]{2,5}")


def is_name(text: str) -> bool:
    """Whether it may be a whole name: "王立衡", "歐陽娜", "李明"."""
    if not _HAN.fullmatch(text):
        return False
    plain = simplify(text)
    family = 2 if plain[:2] in _DOUBLE and len(plain) > 2 else 1
    if family == 1 and plain[0] not in _SINGLE:
        return False
    given = plain[family:]
    return 1 <= len(given) <= 2 and not _NEVER & set(given)


def is_family(text: str) -> bool:
    plain = simplify(text)
    return plain in _DOUBLE or (len(plain) == 1 and plain in _SINGLE)
