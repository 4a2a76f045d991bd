"""Chinese and Japanese title lines: what stands around the title on its line, and whether it goes on below."""

import re

from seminar.reading.text.quotes import find_quotes, strip_quotes
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.words import holds_thought, is_unspaced, names_unspaced_occasion
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_MARKS = "▍▌▎┃■●◆◇○□▼▲▽△★☆◎◯〇▪▶►➤✦❖※＊"
_EDGES = compile_when_used(rf"^[\s{_MARKS},，、;；|｜·•・･‧]+|[\s{_MARKS},，、;；|｜·•・･‧]+$")
# "3.冰的結", not "3.11大地震"
_COUNT = compile_when_used(r"^[(（]?\d{1,2}\s?[.．、)）]\s{0,2}(?=[\u3040-\u30ff\u3400-\u9fff「『《“])")
# "講演1「冰の結」"
_KIND_COUNT = compile_when_used(
    r"^(?:特別|招待|基調)?(?:講演|講話|報告|报告|演題|発表|讲座|講座|話題提供|話題)\s?(?:\d{1,2}|[一二三四五六]|[①-⑨])\s?[:：.．]?\s{0,2}(?=[「『《“])"
)
# "冰的结（指导教师：林冰石）"
_ADVISED = compile_when_used(
    r"(?<=.{3})\s?[（(](?:指导教师|指导老师|導師|导师|指導教授|指導教員|指導|主持人?|司会|座長|邀请人|邀請人)\s?[:：][^（）()]{1,30}[)）]$"
)
_LEAD = compile_when_used(r"[【［\[〔](?P<occasion>[^】］\]〕]{1,30})[】］\]〕]\s*(?P<title>.{3,})")
_TAIL = compile_when_used(r"(?P<title>.{4,}?)\s*[【［\[（(〔](?P<occasion>[^】］\]）)〕]{2,24})[】］\]）)〕]")
_PARTED = compile_when_used(r"\s*[|｜丨︱]\s*|\s*[:：]\s*|\s+[-–—/／]\s*|\s*[-–—]\s+|\s*——\s*")
_BAR = re.compile(r"\s*[|｜丨︱]\s*")
_COUNTED = compile_when_used(
    r"\s?(?:の|[学學][术術])?(?:系列[^，。：:]{0,8})?第\s?[\d一二三四五六七八九十]{1,3}\s?[回期講讲場场]|\s?(?:[学學][术術])?系列(?:[讲講]座|[报報]告|活[动動])"
)
_OF = compile_when_used(r"(?:教授|博士|先生|老师|老師|氏|さん|研究员|研究員|院士)\s?[:：]")
_DASH = re.compile(r"\s{0,2}(?:——|――|──|—|―|–|～|〜|--|－)\s?(?=\S)")
_OPEN = (("「", "」"), ("『", "』"), ("《", "》"), ("“", "”"), ("（", "）"), ("(", ")"), ("【", "】"))
_HANGS = compile_when_used(r"[：:、，,\-–—―～〜・与與和及の的]$")


def tidy_unspaced_title(text: str) -> str:
    """The words without bullets, counters and separators at their edges; dashes around a subtitle stay."""
    return _ADVISED.sub("", _KIND_COUNT.sub("", _COUNT.sub("", _EDGES.sub("", text), count=1)))


def strip_bracketed_kind(text: str) -> str:
    """A title without the kind of meeting in brackets before it: "【演講】葦原燈：冰的結"."""
    found = _LEAD.fullmatch(text)
    return found["title"] if found and names_unspaced_occasion(found["occasion"]) else text


def drop_unspaced_edges(rest: str) -> str:
    """What is left beside a date, without the brackets that held it; those around other words stay."""
    rest = re.sub(r"[（(【\[［〔]\s*[)）】\]］〕]", " ", rest)
    return re.sub(r"^[\s,，、;；:：|｜)）\]】-]+|[\s,，、;；:：|｜(（\[【-]+$", "", rest)


def part_unspaced_title(text: str) -> list[tuple[str, tuple[SpeakerName, ...]]]:
    """What of a line may be the title, with the people whom the line names besides."""
    text = _BAR.sub("|", tidy_unspaced_title(text))
    if (lead := _LEAD.fullmatch(text)) and not split_people(lead["title"]):
        text = lead["title"]
    for quote in find_quotes(text):
        outside = tidy_unspaced_title(f"{text[: quote.start]} {text[quote.stop :]}").strip(" :：-–—()（）")
        if len(quote.inner) < 4 or (names_unspaced_occasion(quote.inner) and outside):
            continue
        if outside and _COUNTED.match(text, quote.stop):
            continue  # the name of a series: 講座「冰と湖」第4回
        if not outside or (names_unspaced_occasion(outside) and len(outside) < 50):
            return [(quote.inner, ())]
        if people := split_people(outside):
            return [(quote.inner, people)]
        heads = quote.stop == len(text.rstrip(" 」』》")) or quote.stop == len(text)
        if heads and text[quote.start] in "「『《" and len(outside) > 3 and not holds_thought(outside):
            return [(quote.inner, ())]
    for found in list(_PARTED.finditer(text))[:4]:
        left, right = text[: found.start()].strip(), text[found.end() :].strip()
        if len(left) < 2 or len(right) < 4:
            continue
        if names_unspaced_occasion(left) and not names_unspaced_occasion(right):
            return part_unspaced_title(right)
        if len(left) < 50 and (people := split_people(left)):
            sure = bool(_OF.search(text) or people[0].affiliation)
            whole: list[tuple[str, tuple[SpeakerName, ...]]] = [] if sure else [(strip_quotes(text), ())]
            return [(strip_quotes(right), people), *whole]
    left, bar, right = text.partition("|")
    if bar and "|" not in right and min(len(left), len(right)) > 3 and not names_unspaced_occasion(right):
        return [(right.strip(), ()), (left.strip(), ())]  # whatever the left is, a series or the title
    if (tail := _TAIL.fullmatch(text)) and names_unspaced_occasion(tail["occasion"]):
        text = tail["title"]
    return [(strip_quotes(text), ())]


def goes_on_unspaced(before: str, after: str) -> bool:
    """Whether a title's words go on in the line below: a subtitle behind a dash, an open bracket, or a loose end."""
    if (before.isascii() and after.isascii()) or not (is_unspaced(before) or is_unspaced(after)):
        return False
    opened = any(before.count(left) > before.count(right) for left, right in _OPEN)
    return bool(opened or _DASH.match(after) or (len(before) > 4 and _HANGS.search(before)))
