"""Places in the order of time: "下一场", "第二场", "最后一次", "接下来三场"."""

import re
from dataclasses import dataclass

from seminar.questions.asked import Place, Reference, Tense
from seminar.questions.chinese.numbers import NUMBER, value
from seminar.questions.chinese.sentence import GAP, Sentence

_NOUN = r"(?:场次|场|次|个|位|讲(?![座堂坛台课者员师义])|期|回|节|堂|篇|档|届)"
_WHAT = (
    r"(?:学术)?(?:讲座|报告(?!人)|演讲(?!者|人)|talks?|seminars?|session|活动|分享(?!人|者)|会(?!议|场|不|有|是"
    r"|讲|在|来)|lecture|presentation)"
)
_TALK = rf" ?(?:的? ?(?:{_WHAT}))?"
_AFTER_NEXT = re.compile(
    rf"(?:再下一?|下下一?|再往下一?|再后面一?|再之后的?那?一?|再后一?){_NOUN}|(?:之后|后面|接着|跟着"
    rf"|随后)的?(?:那|下)一?{_NOUN}|(?:之后|后面)的?(?:一){_NOUN}"
    rf"|下一?{_NOUN}(?:之后|以后|后面)的?(?:那|下)?一?{_NOUN}?|再下去(?:那{_NOUN})?|后来(?:的)?那?一?(?:次"
    rf"|场)|the one after(?: that)?|再后来"
)
# "明天之后,再下一位" is the first of that time.
_NEXT_AFTER_THAT_TIME = re.compile(rf"(?<={GAP})[,， ]{{0,2}}再下一?{_NOUN}")
_BEFORE_LAST = re.compile(
    rf"(?:再上一?|上上一?|再前一?|再往前一?|再前面的?那?一?){_NOUN}|(?:之前|前面)的?那一?{_NOUN}"
    rf"|the one before(?: that)?"
    rf"|(?:那|这){_NOUN}(?:之前|前面)的?一?{_NOUN}"
)
_THIS = rf"(?:那|这|该)一?{_NOUN}(?:讲座|报告|演讲)?的?"
# What follows where the order of talks is meant, and not what came of one: "那场之后放录像吗".
_IS_ORDER = (
    r"(?=[\u3400-\u9fffa-z ]{0,8}(?:讲堂|论坛|系列|沙龙|讨论班|工作坊|读书会|讲座"
    r"|报告)?还?有(?:几|多少|哪)|是|谁|呢|还有|哪[个场位次]|什么|讲|轮到|由|[^\w]"
    r"|$|有(?:什么|哪些|没有?|冇)?(?:讲座|报告|演讲|活动)|几)"
)
_AFTER_THIS = re.compile(
    rf"{_THIS}(?:之后|以后|后面|后)(?:的?(?:那|下)?一?{_NOUN}|{_IS_ORDER})|{_THIS}(?:下|后)一?{_NOUN}(?!报告人)"
)
_THAT_NEXT = re.compile(rf"[那这]个下一?{_NOUN}")
# "这场讲完,材料的下一场", "这之后".
_AFTER_IT_IS_OVER = re.compile(
    rf"(?:(?:今天|明天|周[一二三四五六日])?(?:这|那)一?{_NOUN}(?:讲座|报告|演讲)?(?:(?:讲|听|办|开|上|看)?(?:完|结束|过)了?|不算|去不了|听不成了?)"
    rf"(?:以后|之后|过后|后)?[,， ]?(?=[\u3400-\u9fff ]{{0,8}}(?:下一?{_NOUN}|再|后面|接着|接下来))"
    rf"|(?:^|(?<=[,， ]))(?:在)?这(?:之后|以后)(?!还?有|的|才))"
)
# "结束以后还有别的吗", of the talk that was spoken of.
_AFTER_ITS_END = re.compile(
    r"^\W{0,3}(?:等)?(?:它|这场|那场)?(?:讲完|开完|听完|结束|散场|完)了?(?:以后|之后"
    r"|后)?(?=[,， ]?(?:还|又|再)?(?:有|是(?!在?(?:几点|[几何啥]时|什么时)))(?!录|回|视|影|幻|课|论|ppt|slides))"
)
_BEFORE_THIS = re.compile(
    rf"{_THIS}(?:之前|以前|前面)(?:的?(?:那|上)?一?{_NOUN}|{_IS_ORDER})|{_THIS}(?:前|上)一?{_NOUN}"
)
# "往前推一场", "倒回去一次", from the one that was spoken of.
_WALKS = r"(?:面|边)?(?:去)?(?:推|翻|数|看|退|倒|走|跳)?"
_BACKWARDS = re.compile(
    rf"(?:继续|接着)?(?:(?<!再)[往向](?:前|回|上){_WALKS}|[倒退翻](?:回|退|返)(?:去|到)?(?:上|前)?)(?:的?那)?(?:一{_NOUN}|{_NOUN}(?=[呢是讲])|(?=呢?\W*$))"
)
_FORWARDS = re.compile(
    rf"(?:继续|接着)?(?<!再)[往向](?:后|下){_WALKS}(?:的?那)?(?:一{_NOUN}|{_NOUN}(?=[呢是讲])|(?=呢?\W*$))"
)
# "之后还有谁", of the one that was spoken of.
_THEREAFTER = re.compile(
    r"^\W{0,3}(?:那|它)?(?:这之后|那之后|之后|后面|以后|再后面|再往后)还?有(?=谁|哪|什么|几|多少|啥)"
)
# Before "最近" is taken for a time.
_SOON_HELD = re.compile(
    rf"(?:最近|马上|接着|接下来)(?:要|会|将)(?:开|讲|办|举行|举办|开始)的(?:那|这)?一?{_NOUN}{_TALK}"
)
_AND_THEN = re.compile(
    r"^[^\w]{0,3}(?:那|再)?(?:然后|接着|之后|再之后|再后面|后面|往后|再往后|下面)(?:的)?呢?[^\w]{0,3}$"
)
_SEVERAL_NEXT = re.compile(
    rf"(?:接下来|未来|之后|后面|今后|接着|随后|往后|下|将来|最近)的?(?P<count>(?!一[^十]|1(?!\d)){NUMBER}"
    rf"|几)(?:场|次|个(?!月|星期|礼拜|学期|周|小时)|讲|期|位|节)(?:{_WHAT})?"
)
_SEVERAL_LAST = re.compile(
    rf"(?:最近|过去|前|之前|上|近)的?(?P<count>(?!一[^十]|1(?!\d)){NUMBER}|几)(?:场|次|个(?!月|星期|礼拜|学期"
    rf"|周|小时)|讲|期|位|节)(?!的?(?:第))(?:{_WHAT})?"
)
_NEXT = re.compile(
    rf"(?:最近的?|紧?接下来的?|离现在最近的?)?(?:下一{_NOUN}|(?<![线地乡楼旗])下(?:场|次|回"
    rf"|个(?!月|星期|礼拜|学期|周|季|学)|位|期|讲(?![座堂坛台课者员师人])|节|堂)|(?:接下来|跟[住尾](?:落来)?)(?:的?(?:那|这)?一?(?:场|次|个|位|讲(?![座堂坛台课者员师义])))"
    rf"|即将(?:到来|开始|举行)的?(?:一?{_NOUN})?|下一(?=讲座|报告|演讲|seminar|talk)){_TALK}"
    rf"|(?<![a-z])(?:the )?next(?![a-z])(?: one)?{_TALK}|马上要?(?:开始|讲)的(?:那{_NOUN})?"
)
_LAST = re.compile(
    rf"(?:上一{_NOUN}|(?<![线网海楼路车船身])上(?:场|次|回|个(?!月|星期|礼拜|学期"
    rf"|周|季|学)|期|讲(?![座堂坛台课者员师人])|节|堂)"
    rf"|(?:离现在)?最近(?:一{_NOUN})?(?:刚"
    rf"|才)?(?:结束|办完|讲完|开完|过去)的?(?:那?一?{_NOUN})?"
    rf"|刚(?:刚)?(?:结束|办完|讲完|过去)的?(?:那?一?{_NOUN})?|(?:前面|前头)的?一{_NOUN}|前一{_NOUN}(?!天)){_TALK}"
    rf"|(?<![a-z])(?:the )?last(?: one)?(?![a-z]){_TALK}|most recent{_TALK}"
)
_LATEST = re.compile(rf"最近的?(?:一{_NOUN}|那{_NOUN}|{_WHAT})|最新(?:的)?(?:一{_NOUN}|{_WHAT})|latest{_TALK}")
_FROM_END = re.compile(rf"倒数第(?P<count>{NUMBER}){_NOUN}{_TALK}")
_FINAL = re.compile(
    rf"(?:最[后后尾]|末)(?:的?[一那]?{_NOUN}|一{_WHAT}|的?(?=讲座|报告|演讲|seminar"
    rf"|talk|讲的|讲者)){_TALK}|最晚的?(?:[一那]?{_NOUN}|(?=是|那|$|[^\w]))"
    rf"|(?<={GAP})[的 ]?(?<![a-z])(?:the )?last(?: one)?(?![a-z]){_TALK}|压轴(?:的)?(?:一?{_NOUN})?"
    rf"|收官(?:的)?(?:一?{_NOUN})?|收尾的?(?:一?{_NOUN})?|尾场|final{_TALK}"
)
_NTH = re.compile(rf"第(?P<count>{NUMBER})(?:场|次|个(?!星期|周|礼拜|月)|位|讲|期|回|节|堂|篇){_TALK}")
# "早的那场", of those that were spoken of.
_EARLIER_OF_TWO = re.compile(
    rf"(?<![最今明昨那这很太])(?:比?较|更)?(?:(?P<early>早|先)|(?:晚|后))(?:一?点)?(?:讲"
    rf"|办|开|举行)?的那?一?{_NOUN}{_TALK}"
)
# The same where "一点" would be an hour.
_LATER_OF_TWO = re.compile(
    rf"(?<![最今明昨那这很太])(?:比?较|更)?(?:(?P<early>早|先)|(?:晚|后))(?:一点|些|一些)(?:讲"
    rf"|办|开|举行|开始)?的那?一?{_NOUN}{_TALK}"
)
_FIRST = re.compile(
    rf"(?:首|头)(?:一?(?:场|次|讲|期|位|回))|最(?:早|先|初)(?:的)?(?:[一那]?{_NOUN}"
    rf"|{_WHAT})|最早的?(?=是|那|$|[^\w])|(?<![a-z])first(?![a-z]){_TALK}|打头阵的?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Where in the order of time the talks are; `says` is a tense that the words imply."""

    place: Place | None = None
    most: int | None = None
    reference: Reference | None = None
    says: Tense = Tense.ANY


def goes_on(plain: str) -> bool:
    """Whether a folded sentence says no more than "and then?"."""
    return _AND_THEN.search(plain) is not None


def take_beside(sentence: Sentence) -> Order | None:
    """The talk before or after one that the sentence names itself, "竹子那场之后是谁"; to be read before the times."""
    if match := sentence.take(_AFTER_THIS):
        # "数学那个下一场" is the next one of a series where that is what was named.
        named = _THAT_NEXT.match(match[0]) is not None
        # "这场之后,材料的下一场": the next one is that after this one.
        sentence.take(_NEXT)
        return Order(place=Place(number=1, from_now=True) if named else None, reference=Reference.AFTER)
    if sentence.take(_AFTER_IT_IS_OVER):
        sentence.take(_NEXT)
        return Order(reference=Reference.AFTER)
    if match := sentence.take(_LATER_OF_TWO):
        return Order(place=Place(number=1 if match["early"] else -1))
    if sentence.take(_THEREAFTER):
        return Order(reference=Reference.AFTER)
    if sentence.take(_SOON_HELD):
        return Order(place=Place(number=1, from_now=True), says=Tense.COMING)
    if sentence.take(_BACKWARDS):
        return Order(reference=Reference.BEFORE)
    if sentence.take(_FORWARDS):
        return Order(reference=Reference.AFTER)
    if sentence.take(_AFTER_ITS_END):
        return Order(reference=Reference.AFTER)
    return Order(reference=Reference.BEFORE) if sentence.take(_BEFORE_THIS) else None


def take(sentence: Sentence, tense: Tense) -> Order:
    """What the sentence says of it, which is then gone from it."""
    if sentence.take(_NEXT_AFTER_THAT_TIME):
        return Order(place=Place(number=1, from_now=True), says=Tense.COMING)
    if sentence.take(_AFTER_NEXT):
        sentence.take(_NEXT)
        return Order(place=Place(number=2, from_now=True), reference=Reference.AFTER, says=Tense.COMING)
    if sentence.take(_BEFORE_LAST):
        sentence.take(_LAST)
        return Order(place=Place(number=-2, from_now=True), reference=Reference.BEFORE, says=Tense.PAST)
    if match := sentence.take(_FROM_END):
        return Order(place=Place(number=-_count(match)))
    if match := sentence.take(_SEVERAL_LAST) if tense is not Tense.COMING else None:
        if not match[0].startswith("最近") or tense is Tense.PAST:
            return Order(most=_count(match), says=Tense.PAST)
        return Order(most=_count(match), says=Tense.COMING)
    if match := sentence.take(_SEVERAL_NEXT):
        return Order(most=_count(match), says=Tense.COMING)
    if sentence.take(_NEXT):
        return Order(place=Place(number=1, from_now=True), says=Tense.COMING)
    if sentence.take(_FINAL):
        return Order(place=Place(number=-1))
    if sentence.take(_LAST):
        return Order(place=Place(number=-1, from_now=True), says=Tense.PAST)
    if match := sentence.take(_LATEST):
        # "最近一场" is the one to come unless the words say that it was; "最近一次" the other way round.
        past = tense is Tense.PAST or (tense is Tense.ANY and "次" in match[0])
        return Order(place=Place(number=-1 if past else 1, from_now=True), says=Tense.PAST if past else Tense.COMING)
    if match := sentence.take(_EARLIER_OF_TWO):
        return Order(place=Place(number=1 if match["early"] else -1))
    if match := sentence.take(_NTH):
        return Order(place=Place(number=_count(match)))
    if sentence.take(_FIRST):
        return Order(place=Place(number=1))
    return Order()


def _count(match: re.Match[str]) -> int:
    said = match["count"]
    return 3 if said == "几" else max(1, min(value(said) or 1, 99))
