"""The zone in which an hour is wanted: "香港時間", "我在柏林", "北京时间"."""

import re
from zoneinfo import ZoneInfo

from seminar.questions.chinese.sentence import Sentence, fold

_ZONES = {
    "Asia/Shanghai": (
        "北京 上海 beijing shanghai 中国 大陆 内地 国内 深圳 广州 杭州 南京 武汉 成都 西安 天津 重庆 合肥 厦门 苏州"
    ),
    "Asia/Hong_Kong": "香港 本港 hkt",
    "Asia/Macau": "澳门",
    "Asia/Taipei": "台湾 台北 中原 taipei 台中 台南 高雄 新竹 台灣",
    "Asia/Singapore": "新加坡 singapore 星洲 狮城",
    "Asia/Tokyo": "日本 东京 tokyo 大阪 京都 jst",
    "Asia/Seoul": "韩国 首尔",
    "Asia/Kolkata": "印度 孟买 德里 班加罗尔",
    "Asia/Bangkok": "泰国 曼谷",
    "Asia/Kuala_Lumpur": "吉隆坡 马来西亚 大马",
    "Asia/Jakarta": "雅加达",
    "Asia/Ho_Chi_Minh": "越南",
    "Asia/Manila": "马尼拉 菲律宾",
    "Asia/Dubai": "迪拜 杜拜",
    "Asia/Jerusalem": "以色列 耶路撒冷",
    "Europe/London": "英国 伦敦 剑桥 牛津 爱丁堡 曼彻斯特 london bst",
    "Europe/Paris": "法国 巴黎 里昂 paris",
    "Europe/Berlin": "德国 柏林 慕尼黑 法兰克福 汉堡 海德堡 波恩 欧洲 berlin cet cest",
    "Europe/Zurich": "瑞士 苏黎世 日内瓦 洛桑 伯尔尼",
    "Europe/Vienna": "奥地利 维也纳",
    "Europe/Amsterdam": "荷兰 阿姆斯特丹",
    "Europe/Brussels": "比利时 布鲁塞尔",
    "Europe/Madrid": "西班牙 马德里 巴塞罗那",
    "Europe/Rome": "意大利 罗马 米兰",
    "Europe/Stockholm": "瑞典 斯德哥尔摩",
    "Europe/Oslo": "挪威 奥斯陆",
    "Europe/Copenhagen": "丹麦 哥本哈根",
    "Europe/Helsinki": "芬兰 赫尔辛基",
    "Europe/Moscow": "莫斯科",
    "Europe/Athens": "希腊 雅典",
    "America/New_York": "美东 纽约 波士顿 美国东部 东岸 费城 华盛顿 普林斯顿 est edt",
    "America/Chicago": "芝加哥 美中 美国中部 休斯顿 奥斯汀",
    "America/Denver": "丹佛 美国山区",
    "America/Los_Angeles": "美西 洛杉矶 旧金山 西雅图 加州 美国西部 西岸 湾区 圣地亚哥 pst pdt",
    "America/Toronto": "多伦多 滑铁卢 蒙特利尔",
    "America/Vancouver": "温哥华",
    "America/Sao_Paulo": "圣保罗",
    "Australia/Sydney": "悉尼 雪梨 堪培拉",
    "Australia/Melbourne": "墨尔本",
    "Australia/Brisbane": "布里斯班",
    "Pacific/Auckland": "新西兰 奥克兰 纽西兰",
}
_OF_NAME = {name: zone for zone, names in _ZONES.items() for name in names.split()}
_NAME = rf"(?P<name>{'|'.join(sorted(_OF_NAME, key=len, reverse=True))}|utc|gmt)"
_SAID = re.compile(
    rf"[(（]?(?:我(?:们)?(?:现在)?(?:人)?)?(?:正)?在{_NAME}(?:交换|访学|访问|出差|读书|读博|留学|念书|上学|工作|实习|旅[游行]"
    rf"|开会|度假)(?:呢|中|的)?[)）]?|[(（]?(?:换算?成?|按|以|用|转成?|换成|折合|对应到?|相当于|就是?)?(?:我(?:们)?(?:这边?|这里|这头|那边)?(?:现在)?(?:人)?(?:在"
    rf"|身在)?[(（, ]{{0,2}})?{_NAME}[)） ]{{0,2}}(?:的)?(?:当地)?(?:标准|夏令|冬令)?(?:时间|时区|time)(?:来算|来说"
    rf"|来看)?(?:的话|的)?[)）]?"
    rf"|[(（]?我(?:们)?(?:现在)?(?:人)?(?:在|身在|这边|这里|那边)[(（是在, ]{{0,2}}{_NAME}(?:这边"
    rf"|这里)?[)）]{{0,2}}|[(（]?人(?:现在)?(?:在|身在){_NAME}[)）]?|[(（]{_NAME}[)）]|(?:人)?(?:要是"
    rf"|如果)?在{_NAME}的话(?:是|应该是)?[,，]?|在{_NAME}(?:是|应该是|相当于)(?=几点|什么时间|几时|何时)"
    rf"|(?:对应到?|相当于|合|折合)?(?:在)?{_NAME}(?:这边|那边|这里|的?(?:人|朋友|同学|同事|听众))?(?:是|应该是|要|得)?(?=几点|什么时间|几时|何时)"
    rf"|(?:^|(?<=[,，。 ])){_NAME}(?:这边|这里)"
    rf"(?=.{{0,24}}(?:几点|什么时间|几时|何时))".replace("(?P<name>", "(?:")
)
_HOUR = re.compile("几点|什么时候|几时|何时|时间")
_WHICH = re.compile(_NAME)
_ASKED_THERE = re.compile(r"[^\w\x1f]{0,3}(?:那|是|应该是|要|得)?(?:几点|什么时[候间]|几时|何时)")


# What is known of clocks beside a question: "英国那时候冬令时了吧", "写的9点".
_PART = r"[^,，。;；?？!！ \x1f]"
_REMARK = re.compile(
    rf"(?:^|(?<=[,，。;；!！? ]))(?:{_PART}{{0,10}}(?:冬令时|夏令时|夏时制|时差|日光节约){_PART}{{0,5}}"
    r"|(?:通知|海报|上面|群里|网[上页]|日历)?[里上]?写(?:的|着)(?:是)?\d{1,2}[点:：]?\d{0,2})(?=$|[,，。;；!！?？ ])"
)


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of a place that is all that was said: "伦敦呢", after an hour elsewhere."""
    key = _OF_NAME.get(fold(name.strip()))
    return ZoneInfo(key) if key else None


def take(sentence: Sentence) -> tuple[ZoneInfo, int] | None:
    """The zone that is named, with its place; gone from the sentence with the words around it."""
    if _HOUR.search(_REMARK.sub("", sentence.plain)):
        sentence.take_all(_REMARK)
    found = sentence.take_all(_SAID)
    if not found:
        return None
    # "德国时间我看不懂，北京时间几点": of several the one beside which the hour is asked.
    match = next((one for one in reversed(found) if _ASKED_THERE.match(sentence.plain, one.end())), found[0])
    name = _WHICH.search(match[0])
    return (ZoneInfo(_OF_NAME.get(name["name"], "UTC")), match.start()) if name else None
