"""A typed sentence from which the parts that are understood are taken, one after the other, until the topic is left."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from seminar.questions.chinese import mistyped
from seminar.scripts import simplify

LONGEST = 1000
# Stands where something was taken: no pattern reaches across it, and it is no part of any word.
GAP = "\x1f"

# Cantonese words that stand for one sign each; the typed form is kept beside.
_CANTONESE = str.maketrans("係嘅佢喺冇嗰𠮶俾畀睇㗎搵咁仲衞揾啲嚟", "是的他在没那那给给看啊找这还卫找些来")
# Sloppy or Cantonese forms of words that patterns know.
_SAME_LENGTH = (
    ("有木有", "有没有"),
    ("录象", "录像"),
    ("链结", "链接"),
    ("视屏", "视频"),
    ("录相", "录像"),
    ("是咪", "是否"),
    ("来著", "来着"),
    ("是唔是", "是不是"),
    ("系唔系", "是不是"),
    ("会唔会", "会不会"),
    ("可唔可以", "可不可以"),
    ("能唔能", "能不能"),
    ("边些", "哪些"),
    ("呢个", "这个"),
    ("呢场", "这场"),
    ("呢位", "这位"),
    ("呢次", "这次"),
    ("呢篇", "这篇"),
    ("呢度", "这里"),
    ("呢些", "这些"),
    ("一吓", "一下"),
    ("屋企", "家里"),
    ("绍吓", "绍下"),
    ("讲吓", "讲下"),
    ("问吓", "问下"),
    ("看吓", "看下"),
    ("何日", "哪天"),
    ("何地", "哪里"),
    ("何校", "哪校"),
    ("边只", "哪个"),
    ("边场", "哪场"),
    ("边间", "哪间"),
    ("边本", "哪本"),
    ("边篇", "哪篇"),
)
# "系" for "係"; after these signs it is a system, a relation or a department.
_IS = re.compile("(?<![联关体派星学院干数谱])系(?=[咪咩边谁几])")
# "介绍一下|周老师", "查一下|周五的": no next week begins there; and "介绍下|周老师" names nobody of next week.
_A_LITTLE = re.compile(
    "(?<![十廿初第一二三四五六七八九])一[下吓](?=下?个?[周週星礼禮]|月[初底中末])"
    "|(?<=[绍紹问問说說讲講看查聊])下(?=[周週](?![一二三四五六日末天])[\u4e00-\u9fff]{0,2}(?:老师|老師|教授|博士|院士))"
)
# "边度架": an end of a sentence that others write 㗎.
_AT_END = re.compile("(?<=[度边谁咩乜的时日钟讲])架(?=\\W*$)")
# "有两场是吧" only wants to hear that it is so.
_ISNT_IT = re.compile("(?<=[^\\W不就都可还也])是吧(?=\\W*$)")
_INVISIBLE = frozenset({"Cf", "Cc", "Cs"})


class Sentence:
    """The words as they were typed, and as patterns read them: in lower case, in simplified signs, letter by letter."""

    def __init__(self, said: str) -> None:
        shown = "".join(
            sign for sign in said[: 2 * LONGEST] if unicodedata.category(sign) not in _INVISIBLE or sign == "\n"
        )
        self.typed = _A_LITTLE.sub(r"\g<0> ", " ".join(shown.split())[:LONGEST])
        self.plain = mistyped.mend(fold(self.typed))

    def find(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.search(self.plain)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place where the pattern fits, which is then gone."""
        match = pattern.search(self.plain)
        if match:
            self.cut(*match.span())
        return match

    def take_all(self, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        found = list(pattern.finditer(self.plain))
        for match in found:
            self.cut(*match.span())
        return found

    def cut(self, start: int, end: int) -> None:
        self.plain = self.plain[:start] + GAP * (end - start) + self.plain[end:]

    def said(self, start: int, end: int) -> str:
        """What was typed there."""
        return self.typed[start:end]

    def rest(self) -> Iterator[tuple[int, int]]:
        """The pieces that are left, from the first to the last."""
        return (match.span() for match in _LEFT.finditer(self.plain))

    def keep_only(self, holds: Callable[[str], bool]) -> None:
        """Takes away each left piece of which `holds` says no."""
        for start, end in list(self.rest()):
            if not holds(self.plain[start:end]):
                self.cut(start, end)


def fold(text: str) -> str:
    """The text as patterns read it, as long as it was."""
    letters = (_folded(letter) for letter in text.translate(_CANTONESE))
    plain = simplify("".join(letters))
    plain = _ISNT_IT.sub("对吧", _AT_END.sub("啊", _IS.sub("是", plain)))
    for typed, meant in _SAME_LENGTH:
        plain = plain.replace(typed, meant)
    return plain


def _folded(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter).lower()
    return plain if len(plain) == 1 else letter


_LEFT = re.compile(rf"[^{GAP}]+")
