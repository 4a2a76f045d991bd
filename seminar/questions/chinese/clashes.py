"""How Chinese speaks of talks that take place at once, as patterns that `seminar.questions.clashes` compiles."""

CLASH = "撞(?:期|时间|時間|一起|到一起|了[吧吗嗎])|冲突|衝突|时间重叠|時間重疊|[两兩][场場].{0,6}同[一时時]"
ANY_CLASH = "[两兩][场場]|哪些"
# "这两场是同一天吗", "都在一天讲吗".
ONE_DAY = (
    "同一?天|同日|一[天日](?:[讲講办辦开開])?的?(?:吗|嗎|么|麼|嘛|吧|对吧|對吧|[?？]|$)|是不是(?:都)?(?:在)?同一?[天日]"
)
# What stands between two that may clash.
BETWEEN = "[和跟与與同及、]"
