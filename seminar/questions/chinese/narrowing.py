"""Words by which a Chinese sentence keeps some of what was listed: "只看线上的", "去掉英文的", "我只有下午有空"."""

import re
from dataclasses import dataclass

from seminar.questions.asked import Way
from seminar.questions.chinese.sentence import Sentence

_VERB = (
    r"(?:想|要|能|可以|给我|帮我)?(?:看看?|要|留下?|保留|选|挑|算|列出?|显示|考虑|关心|听|去|参加|说|报|想要|需要"
    r"|剩下?)"
)
# "只看线上的": what stands behind it says which, up to the end.
_ONLY = re.compile(
    rf"(?:^|(?<=[,，。;； ]))(?:那就?|请|麻烦|就|我|帮我){{0,3}}(?:只|光|单|仅仅?){_VERB}(?!的|过|有|讲)(?=.{{2,16}}$)"
    rf"|(?:^|(?<=[,，。;； ]))(?:那就?|请|麻烦|帮我?){{0,3}}(?:筛|过滤|挑|筛选|选)(?:选|一下|出来?|出)(?=.{{2,16}}$)"
)
_WITHOUT = re.compile(
    r"(?:^|(?<=[,，。;； ]))(?:那就?|请|麻烦|帮我?|把){0,3}"
    r"(?:(?:不要|不看|不算|不想听|去掉|除掉|刨掉|排除|剔除|筛掉|拿掉)(?!(?:已经?|被)?(?:取消|停办))(?=[^,，。?？]{2,10}的?(?:讲座|报告|演讲)?(?:了|呢|吧)?\W{0,2}$)"
    r"|(?!(?:已经?|被)?(?:取消|停办))(?=[^,，。?？]{2,10}的?(?:讲座|报告|演讲)?(?:都)?(?:去掉|除掉|排除|剔除|筛掉|拿掉|不要|不算)(?:了|呢|吧)?\W{0,2}$))"
)
# "还剩几场,不算今天的" asks for itself, of nothing that was listed.
_ASKED = re.compile("[几谁哪]|什么|多少|有没有")
_LEFT_OUT = re.compile(r"(?:都)?(?:去掉|除掉|排除|剔除|筛掉|拿掉|不要|不算)(?:了|呢|吧)?(?=\W{0,2}$)")
# When somebody can come at all.
_FREE = re.compile(
    r"(?:我们?|本人|咱)?(?:只有|就|也就|只|只剩)(?=[^,，。?？]{1,8}(?:才)?(?:有空|有时间|得闲|没课|方便|能去|能来))"
)
_FREE_END = re.compile(r"(?:才|是)?(?:有空(?!调)|有时间|得闲|没课|方便|能去|能来)(?=$|\W)")
_OPPOSITE = {Way.ONLINE: Way.NOT_ONLINE, Way.NOT_ONLINE: Way.ONLINE, Way.ON_SITE: Way.ONLINE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """Whether only some of those that were listed are wanted; `without`: those of which this is not so, as typed."""

    only: bool = False
    without: str | None = None

    def way(self, said: Way | None) -> Way | None:
        return _OPPOSITE.get(said) if said and self.without else said

    def tongue(self, said: str | None) -> str | None:
        return {"en": "zh", "zh": "en"}.get(said or "") if self.without else said


def take(sentence: Sentence) -> Narrowing:
    """What it says of that; its words are then gone, and those that say which ones are left."""
    if sentence.take(_ONLY):
        return Narrowing(only=True)
    if sentence.find(_FREE) and sentence.find(_FREE_END):
        sentence.take(_FREE)
        sentence.take(_FREE_END)
        return Narrowing(only=True)
    match = sentence.find(_WITHOUT)
    if match and not _ASKED.search(sentence.plain, 0, match.start()):
        sentence.cut(*match.span())
        without = sentence.plain[match.end() :]
        left_out = sentence.take(_LEFT_OUT)
        start, end = match.end(), left_out.start() if left_out else match.end() + len(without)
        return Narrowing(only=True, without=sentence.said(start, end).strip(" 的了呢吧?？!！。"))
    return Narrowing()
