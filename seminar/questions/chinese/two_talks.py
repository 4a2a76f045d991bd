"""The two talks of which a Chinese question asks which comes first, or how far they are apart."""

import re

_SIGN = "[^,，。?？!！:：;；\n]"
_ONE, _OTHER = f"(?P<one>{_SIGN}{{2,40}}?)", f"(?P<other>{_SIGN}{{2,40}}?)"
_AND = "(?:和|跟|与|與|同|還有|还有|、)"
_OR = "(?:还是|還是|抑或|定系|定係)"
_FIRST = "(?:更|比较|比較|会|會|是|要|讲得|講得){0,2}(?:先|早|晚|后讲|後講|靠前|靠后|靠後|在前|在先|近一?[点些]?|快到)"
_WHICH = "(?:[哪边邊](?:一?[个個场場]|边|邊|位)|谁|誰)"
_HOW_FAR = (
    "(?:多久|[几幾]天|多少天|多[长長](?:时间|時間)|[几幾](?:个|個)(?:星期|礼拜|禮拜|月|小时|小時|[钟鐘]头)"
    "|[几幾](?:周|週|日|小时|小時))"
)
_END = r"[\s?？!！。.啊呀呢吗嗎的讲講办辦开開]{0,6}$"
_ASKS = (
    # "鲸鱼那场在迈耶那场之前还是之后"
    rf"{_ONE}(?:是)?在{_OTHER}(?:的|之|以)?[前后後](?:面|边|邊)?{_OR}(?:在)?(?:的|之|以)?[前后後](?:面|边|邊)?{_END}",
    # "鲸鱼那场和迈耶那场哪个先"
    rf"{_ONE}(?:{_AND}|{_OR}){_OTHER}(?:[这這那][两兩][场場个個]|[两兩][场場个個])?[,， ]?(?:里|裡|当中"
    rf"|之中)?{_WHICH}(?:讲座|講座|场|場)?{_FIRST}",
    # "哪个先讲，鲸鱼那场还是迈耶那场"
    rf"{_WHICH}(?:讲座|講座)?{_FIRST}(?:讲|講|办|辦|开|開|一?[点點些])?[,，:： ]{{1,2}}{_ONE}{_OR}{_OTHER}{_END}",
    # "先讲鲸鱼还是先讲量子", "鲸鱼先还是量子先"
    rf"(?:^|[,，。 ])(?:是)?先(?:讲|講|办|辦|开|開|是|有)?{_ONE}{_OR}(?:先)?(?:讲|講|办|辦|开|開|是|有)?{_OTHER}{_END}",
    rf"{_ONE}(?:更)?[先早](?:讲|講|办|辦|开|開|一?[点點些])?{_OR}{_OTHER}(?:更)?[先早]{_END}",
    # "鲸鱼那场和量子那场隔几天"
    rf"{_ONE}(?:{_AND}|离|離|距离?|距離){_OTHER}(?:[这這那]?[两兩][场場个個])?(?:之间|之間|中间|中間)?[,， ]?(?:一共"
    rf"|大概|要|还|還){{0,2}}(?:相?[隔差]|间隔|間隔|距离|距離|有)(?:了|着|著)?{_HOW_FAR}",
    # "鲸鱼那场比量子那场早几天"
    rf"{_ONE}比{_OTHER}(?:要|会|會)?[早晚](?:讲|講|办|辦|开|開)?(?:了|多少|{_HOW_FAR}|吗|嗎|{_OR})",
)
_LEAD = re.compile(
    "^(?:请问|請問|那么?|那麼|想问一?下|想問一?下|想知道|问一?下|問一?下|我想问|我想問|麻烦问下|诶|欸|嗨|你好|您好"
    "|[,， ]){1,4}"
)
# No question of two talks is longer than what a message may hold.
LONGEST = 2000
_PATTERNS = tuple(re.compile(words, re.IGNORECASE) for words in _ASKS)


def find(said: str) -> tuple[str, str] | None:
    """The words for each of the two; None where nothing of the kind is asked."""
    said = _LEAD.sub("", " ".join(said[:LONGEST].split()))
    match = next((found for pattern in _PATTERNS if (found := pattern.search(said))), None)
    return (match["one"].strip(), match["other"].strip()) if match else None
