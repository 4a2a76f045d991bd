"""Courtesies that Chinese puts around a question: greetings, "请问", thanks, haste."""

import re

# "请问下周四…" asks of next Thursday.
_TIME = "[周週星禮礼個个一两兩三几幾月次午场場面学學半]"
_GREETING = r"(?:你好|您好|大家好|哈囉|哈喽|老师好|老師好)[啊呀]?[，,！!。~～\s]+"
_ASKING = rf"(?:请问|請問|请教|請教)(?:一下|下(?!{_TIME}))?|我?想[问問](?:一下|下(?!{_TIME})|(?=下))"
_LEAD = re.compile(rf"^(?:{_GREETING})*(?:{_ASKING})[，,：:\s]*(?=\S{{2}})")
# "吃了没，…" is a greeting as well where more follows.
_CHAT = (
    "(?:吃(?:饭|飯)?了(?:没|沒|吗|嗎|么|嘛)|睡了(?:没|沒|吗|嗎)|忙(?:吗|嗎|不|么)|在(?:吗|嗎|嘛|不在)|好久不[见見]"
    "|最近(?:还好|還好|好|忙)(?:吗|嗎|不)?)[啊呀呐哈有]?"
)
_CHATS = re.compile(rf"^(?:{_GREETING})*(?:(?:{_CHAT})[，,！!。~～？?…\s]+)+(?=\S{{3}})")
# "谢啦", "拜託了".
_THANKS = "(?:谢谢|謝謝|谢啦|謝啦|谢了|謝了|多谢|多謝|感谢|感謝|拜托|拜託|麻烦了|麻煩了|辛苦了)[你您啦了哈啊哦喔]{0,2}"
# Behind a particle these ask for nothing either.
_HASTE = "(?<=[吗嗎呢吧的啊？?])(?:哈|急|在线等|線上等){1,2}"
_END = re.compile(rf"(?<=\S)[\s，,。！!~～]*(?:{_THANKS}|{_HASTE})[\s！!。~～]*$")


def without(said: str) -> str:
    """What was typed without them."""
    return _LEAD.sub("", _CHATS.sub("", _END.sub("", said), count=1), count=1)
