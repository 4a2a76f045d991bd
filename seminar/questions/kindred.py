"""Words that people use for one another: plain ones for those of a field, British for American, kinds for a genus."""

import re
from collections.abc import Callable
from functools import lru_cache

from seminar import words
from seminar.questions.kindred_english import ENGLISH

_DOUBLE = re.compile(r"([a-z])\1")
LONG = 8  # letters of a stem
_CHINESE = """
儿童 小孩 孩子 小朋友 幼儿 | 学童 中学生 小学生 婴儿; 婴儿 宝宝 幼儿; 学生 学童 学子; 老人 长者 长辈 高龄 银发
独居老人; 青少年 少年 国中生 中学生; 年轻人 青年; 家长 父母; 教师 老师 教员; 医生 医师 大夫; 病人 患者 病患; 司机
驾驶员; 骑手 外送员 外卖员; 工人 劳工 职工 工厂; 农民 农夫 农户; 说谎 撒谎 骗人 欺骗; 孤独 寂寞 孤单; 忧郁 抑郁; 失智
痴呆 阿尔茨海默; 中风 脑卒中; 流感 流行性感冒; 新冠 covid 新冠肺炎; 后遗症 长新冠 long_covid; 肺结核 结核 tb
tuberculosis; 艾滋病 爱滋病 hiv; 抗药性 耐药 耐药性 抗药; 细菌 大肠杆菌 耐药菌; 抗生素 抗菌药; 疫苗 接种; 打疫苗 接种;
早产 preterm; 空污 空气污染 pm2.5 霾; 雾霾 空气污染 pm2.5; 微塑料 微塑胶; 塑料 塑胶; 污水 下水道 废水; 蚊子 蚊 登革热;
热浪 高温 炎热 heat; 手机 智能手机 手提电话; 滑手机 手机使用; 睡眠 睡觉 失眠 入睡; 熬夜 夜班 晚睡; 加班 工时; 房价
房屋 住房 楼价; 房租 租金; 房东 业主; 生育 少子 出生率 生小孩; 工资 薪资 薪水; 退休金 年金 养老金; 劳保 年金 勞工保险;
破产 倒闭; 外卖 外送; 网约车 叫车; 税 课税 税收; 糖税 含糖饮料税; 碳关税 cbam; 关税 border_levy; 涨价 加价; 拍卖 竞标
标案; 风电 风力发电 风机; 太阳能 光伏 photovoltaic; 电池 电芯; 短路 枝晶; 钠电池 钠离子电池; 锂电池 锂离子电池; 回收
再利用; 永久化学物质 pfas; 电子皮肤 触觉; 合金 金属; 混凝土 水泥; 催化 催化剂; 合成 制备; 人工智能 人工智慧 ai;
机器学习 深度学习; 大模型 语言模型 llm; 机器人 机械臂 机械手; 自动驾驶 自驾车 无人车 self-driving; 无人机 drone; 深伪
deepfake; 假消息 假讯息 谣言 不实讯息; 谣言 假讯息; 隐私 私隐; 信息 资讯; 数据 资料; 健保 健康保险; 软件 软体; 网络
网路; 网文 网络小说 网路小说; 互联网 网际网路; 芯片 晶片; 视频 影片; 电影 影片 港产片 港片; 电影节 影展; 配乐 声轨
音乐; 音乐 乐曲 歌曲; 歌 歌唱 唱歌; 乐器 琵琶 二胡; 打击乐 敲击乐 锣鼓; 鼓 锣鼓; 失明 盲人 盲; 聋 失聪 耳聋 听障; 耳聋
失聪 听障; 教室 课室; 课堂 课室; 作业 功课; 作文 写作; 批改 评分; 考试 测验 公开试; 补习 补课 课外班; 国际学校
国际课程 国际文凭; 特教 特殊学习需要 融合教育; 口音 腔调 方言 腔口; 朗读 念诗; 台语 闽南语 台湾话; 粤语 广东话
cantonese; 国语 普通话 华语; 客家话 客语; 发音 语音; 录音 口述; 翻译 译者; 诗 诗歌 诗句; 小说 故事; 鬼 鬼故事 女鬼;
官司 诉讼 打官司; 打官司 诉讼; 中药 药方; 药 药方 处方 用药; 饥荒 饥饿; 海盗 pirate; 海图 航海图 navigation; 航海
航行; 造船 船; 盐 盐商; 茶 茶叶; 香料 胡椒; 日记 diary; 灯塔 lighthouse; 黑洞 black_hole; 候鸟 迁徙 migratory; 做梦
梦; 台风 飓风; 气候变化 气候变迁; 天气预报 weather_prediction; 沙尘暴 沙尘; 甲烷 methane; 冻土 permafrost; 地震
earthquake; 热岛 城市热岛; 肠道 肠子 小肠; 衰老 老化; 癌症 癌 肿瘤; 肝癌 肝肿瘤; 免疫治疗 免疫疗法; 基因治疗 碱基编辑;
基因编辑 碱基编辑 crispr; 噬菌体 phage; 蛋白质 蛋白; 自闭症 自闭; 阅读障碍 读写困难; 手语 聋人; 双语 bilingual; 夹杂
语码转换 码转换; 素数 质数; 纠错码 编码; 随机矩阵 特征值; 湍流 navier-stokes; 公平 公平性; 遗产 inheritance; 叠衣服
摺衣服; 衣服 衣料 衬衫; 量子计算 量子电脑 quantum_computer; 居家 住宅 住房 家居 在家 家中; 无障碍 适老 适老化 通用设计
| 扶手; 住宅 房子 住房 屋; 高龄者 老人 高龄; 老年人 老年 老人 高龄 长者; 钠电 钠电池 钠离子电池; 锂电 锂电池
锂离子电池; 假新闻 假消息 假讯息 假信息;
上班 办公室 办公 职场 工作场所 office workplace; 抓 捕捉 捕获 捕集 捕捞 捉; 捉 捕捉 捕获; 混泥土 混凝土 concrete; 饮茶 喝茶 早茶 茶楼;
肥料 化肥 施肥 | 尿素 氨; 畸形波 巨浪 怪浪; 自愈 自愈合 自修复 自我修复 自己修复 自己长好 self-healing; 填海造地 填海 reclaimed_land
"""


@lru_cache(maxsize=1)
def _groups() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Every word's kindred: of English ones the stems, both of them and of theirs."""
    return _read(ENGLISH, _stemmed), _read(_CHINESE, lambda word: word.replace("_", " "))


def of_stem(stem: str) -> frozenset[str]:
    """Stems of English words for that of another; of several words with blanks between them.

    A letter too few or too many of a double one is no matter: "tarif".
    """
    groups = _groups()[0]
    return groups.get(stem) or groups.get(_spelled(stem), frozenset())


@lru_cache(maxsize=512)
def _spelled(stem: str) -> str:
    """The known word that is meant: one but for double letters, or a long one with a letter wrong; else nothing."""
    known = _simply_spelled().get(_DOUBLE.sub(r"\1", stem))
    if known or len(stem) < LONG or not stem.isascii():
        return known or ""
    # Imported here: few words are misspelt.
    from rapidfuzz.distance import OSA

    return next((one for one in _groups()[0] if one[0] == stem[0] and OSA.distance(one, stem, score_cutoff=1) == 1), "")


@lru_cache(maxsize=1)
def _simply_spelled() -> dict[str, str]:
    """Longer words by themselves without double letters."""
    return {_DOUBLE.sub(r"\1", stem): stem for stem in _groups()[0] if len(stem) > 4 and " " not in stem}


def of_han(word: str) -> frozenset[str]:
    """Words, mostly simplified Chinese ones, for a word in simplified Chinese."""
    return _groups()[1].get(word, frozenset())


def _read(text: str, form: Callable[[str], str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in text.split(";"):
        alike, _, kinds = (part.split() for part in group.partition("|"))
        heads, members = [form(one) for one in alike], [form(one) for one in kinds]
        for one in heads:
            found.setdefault(one, set()).update({*heads, *members} - {one})
        for one in members:
            found.setdefault(one, set()).update(heads)
    return {one: frozenset(others) for one, others in found.items()}


def _stemmed(word: str) -> str:
    return " ".join(words.stem(part) for part in word.split("-"))
