"""Which language a question is in, by its script and by the words that hold it together."""

import re

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_LATIN = re.compile(r"[A-Za-z]{2,60}")
# Words of an English frame: in a mixed sentence these make it English, "affiliation" and "slides" alone do not.
_FRAME_WORDS = """
a an the is are was were do does did has have had will can could of in on at by for from to and or about with what
when where who whom which whose how any anything there next last tomorrow today yesterday talk talks speak speaks
speaking spoke please affiliation s whos whats give gave list all me
"""
_FRAME = frozenset(_FRAME_WORDS.split())
# Of these the ones that Chinese sentences borrow as they are: "last talk 的 title", "speaker 跟日期".
_BORROWED = frozenset(["talk", "talks", "speaker", "next", "last", "tomorrow", "today", "list"])
# Signs of a Chinese frame: particles, interrogatives, and what talks are called.
_CHINESE_FRAME = re.compile(
    r"[的了吗嗎呢吧啊呀嘅咗喺係冇]|什么|什麼|谁|誰|邊|哪|几|幾|多少|怎|咋|啥|有没有|有沒有|是否|在|讲|講|场|場|下次|下一|上次|上一|今|明天|后天|後天|昨"
    r"|周|週|星期|禮拜|礼拜|月|链接|連結|录像|錄影|地点|地點|时间|時間|题目|題目|摘要|报告|報告|讲座|講座|演讲|演講|论文|論文|请问|請問|谢谢|謝謝|最近|之后|之後|取消|主持|邮箱|郵箱|信箱|主页|主頁|简历|簡歷|课件|課件|投影|幻灯|幻燈|海报|海報|讲义|講義|教室|密码|密碼|几点|研究|单位|單位|简介|簡介"
)


def is_chinese(said: str) -> bool:
    """Whether Chinese characters hold it together; a Chinese name in an English sentence does not make it Chinese."""
    said = said[:1000]
    han = _HAN.findall(said)
    if not han:
        return False
    words = [word.lower() for word in _LATIN.findall(said)]
    if not words:
        return True
    framed = sum(word in _FRAME for word in words)
    chinese = len(_CHINESE_FRAME.findall(said))
    if framed and all(word not in _FRAME or word in _BORROWED for word in words):
        return bool(chinese) or len(han) > 2 * len(words)
    if framed >= 2:
        return chinese > framed and len(han) > 2 * framed
    if framed == 1:
        return chinese >= 1
    return bool(chinese) or len(han) > len(words)
