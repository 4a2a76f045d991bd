"""Chinese words for days that are counted from those that were spoken of: "再后一天呢", "前一周呢"."""

_UNIT = "(?P<unit>天|日|周|週|个?星期|個?星期|个?礼拜|個?禮拜|个月|個月|月)"
COUNTED_FROM = (
    f"(?:再|继续|繼續)(?:往)?(?P<again>[下后後上前])(?:面)?(?:的)?(?:那)?一?{_UNIT}"
    f"|(?:往)?(?P<way>[后後前])(?:面)?(?:的)?(?:那)?一{_UNIT.replace('<unit>', '<other>')}"
    "|(?P<next>第二天|隔天|翌日|次日|转天|轉天)"
)
BACK = frozenset("上前")
