"""Courtesies that Chinese puts around a question: greetings, "请问", thanks, haste."""

import re

# "请问下周四…" asks of next Thursday.
_TIME = "[周週星禮礼個个一两兩三几幾月次午场場面学學半]"
_GREETING = r"(?:你好|您好|大家好|哈囉|哈喽|老师好|老師好)[啊呀]?[，,！!。~～\s]+"
_ASKING = rf"(?:请问|請問|请教|請教)(?:一下|下(?!{_TIME}))?|我?想[问問](?:一下|下(?!{_TIME})|(?=下))"
_LEAD = re.compile(rf"^(?:{_GREETING})*(?:{_ASKING})[，,：:\s]*(?=\S{{2}})")
# "谢啦", "拜託了".
_THANKS = "(?:谢谢|謝謝|谢啦|謝啦|谢了|謝了|多谢|多謝|感谢|感謝|拜托|拜託|麻烦了|麻煩了|辛苦了)[你您啦了哈啊哦喔]{0,2}"
# Behind a particle these ask for nothing either.
_HASTE = "(?<=[吗嗎呢吧的啊？?])(?:哈|急|在线等|線上等){1,2}"
_END = re.compile(rf"(?<=\S)[\s，,。！!~～]*(?:{_THANKS}|{_HASTE})[\s！!。~～]*$")


def without(said: str) -> str:
    """What was typed without them."""
    return _LEAD.sub("", _END.sub("", said), count=1)
