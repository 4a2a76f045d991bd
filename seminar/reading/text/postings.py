"""What a posting adds around a Chinese or Japanese announcement: its own day, counters of readers, part numbers."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.when.dates import DateMention, find_dates
from seminar.reading.when.stamped_days import names_stamped_day
from seminar.reading.when.times import find_hours

_POSTED = compile_when_used(
    r"(?:发布|發布|发佈|發佈|张贴|張貼|公告|更新|添加|录入|上传|发表|發表|編輯|编辑|创建|創建|刊登|掲載|投稿|公開|登録)\s?(?:时间|時間|日期|于|於|日時|日)\s?[:：]?\s?[\[【(（]?$"
    r"|(?:日期|时间|時間)\s?[:：]\s?[\[【(（]?$"
)
_COUNTED = compile_when_used(
    r"浏览|瀏覽|点击|點擊|阅读|閱讀|访问|作者|来源|來源|编辑|編輯|供稿|撰稿|原创|閲覧|カテゴリ"
)
_POSTING_END = compile_when_used(
    r"\s?[\])）】]?\s?(?:\d\d?:\d\d(?::\d\d)?)?\s*(?:更新|掲載|公開|投稿|发布|發布|修改|訂正)?\s*$"
)
_PART = re.compile(
    r"(?:part|no|vol)?[\s.]{0,2}\d{1,2}[\s.]{0,2}|[↓👇▼\s]{1,9}|(?:end|the end|- ?end ?-)", re.IGNORECASE
)
_REPORTED = compile_when_used(
    r"\W{0,3}(?:[記记]者|文|[撰作]者|編輯|编辑)\s?[\w/／、·\s]{2,24}|[\w/／、·\s]{0,20}(?:綜合報導|综合报道|報導|报道|讯|訊)\W{0,2}"
)
_BYLINE = re.compile(r"[^:：]{0,40}?20\d\d[-/.]\d\d?[-/.]\d\d?\s\d\d?:\d\d(?::\d\d)?\s*\S{0,6}")
_WRONG = compile_when_used(
    r"(?:[誤误]|訂正前|原)\s?[:：）)]?\s?[^→⇒]{1,40}?\s?[→⇒]\s?(?:[正新]|訂正後)?\s?[:：）)]?\s?"
)
# "临泽文学院 2025年11月18日 08:30 甘肃": an account's name, when it posted, and from where
_REGION = (
    r"(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏"
    r"|陕西|甘肃|青海|宁夏|新疆|中国?香港|中国?澳门|中国?台湾|[美英法德日韩]国|日本|新加坡|加拿大|澳大利亚)"
)
_ACCOUNT = compile_when_used(
    r"\s{0,3}(?:原创\s{0,3})?(?:[^\s:：|｜]{1,24}\s{1,4}){0,3}20\d\d(?:年|[-/.])\d{1,2}(?:月|[-/.])\d{1,2}日?\s{1,3}\d{1,2}[:：]\d\d"
    rf"(?:[:：]\d\d)?(?P<where>\s{{1,4}}(?:发表于\s?)?{_REGION})?\s{{0,3}}"
)
# "瀏覽數: 487", "阅读 1024 在看 17"
_COUNTER = compile_when_used(
    r"\W{0,4}(?:(?:浏览|瀏覽|阅读|閱讀|点击|點擊|點閱|点赞|在看|人氣|访问|訪問|閲覧|转发)(?:数|數|量|次数|次數|人数)?\s?[:：]?\s?[\d,]{1,9}\+?\s?(?:次|人)?[\s|｜,，]{0,6}){1,4}"
)
# "您的位置：首页 > 学术活动 > 正文"
_TRAIL = compile_when_used(
    r"\W{0,3}(?:您|你)?(?:的|所在的?)?(?:当前|當前|现在|現在|目前|所在)?(?:位置|地|頁面|页面)?\s?[:：]?\s?"
    r"(?:首页|首頁|主页|主頁|ホーム|トップ|HOME|Home)(?:\s?(?:>|＞|»|›|/)+\s?[^>＞»›/]{1,40}){1,6}"
)
_TOP, _BOTTOM = 5, 4
_MOST_OTHERS = 4
_HEAD, _SHORT = 3, 14
_LABELLED = re.compile(r"\W{0,3}(?:日付|日期|日にち|期日)\s?[:：]")
_LONGEST_DAY, _FEW_HEADS = 40, 3


def strip_posting(lines: Sequence[Line]) -> tuple[tuple[Line, ...], dt.date | None]:
    """The lines without those that only say when the text was posted or count its parts, and that day where known.

    A page says "发布时间" near a counter of readers, a letter ends or begins with a line that holds nothing but a day.
    """
    if not is_unspaced_text(lines):
        return tuple(lines), None
    lines = [
        _correct(line)
        for line in lines
        if not (_PART.fullmatch(line.text) or _COUNTER.fullmatch(line.text[:80]) or _TRAIL.fullmatch(line.text[:200]))
    ]
    others = {(each.day, each.month) for line in lines if len(line.text) <= 300 for each in find_dates(line.text)}
    relative = any(names_stamped_day(line.text) for line in lines)
    heads = _find_day_lines(lines)
    stamps: dict[int, DateMention] = {}
    for place, line in enumerate(lines):
        near_edge = place < _TOP or place >= len(lines) - _BOTTOM
        dates = find_dates(line.text) if len(line.text) <= 120 else ()
        if not dates or not dates[0].year:
            continue
        rest = f"{line.text[: dates[0].start]} {line.text[dates[0].stop :]}".strip()
        reported = bool(_BYLINE.fullmatch(line.text) or _REPORTED.fullmatch(rest))
        alone = _holds_only(line, dates[0]) and not _begins_with_hours(lines, place + 1)
        edge = near_edge and place not in heads and (alone or reported)
        # "城市晚报 2009年4月15日 星期三": a newspaper's head over a note on tomorrow
        edge = edge or (place < _TOP and _names_account(line))
        edge = edge or (relative and place < _HEAD and len(rest) <= _SHORT and not find_hours(line.text))
        if edge or _says_posted(line, dates[0]):
            stamps[place] = dates[0]
    stamped = {(each.day, each.month) for each in stamps.values()}
    few = stamps and (0 < len(others - stamped) <= _MOST_OTHERS or (relative and not others - stamped))
    if not few and not all(_says_posted(lines[place], mention) for place, mention in stamps.items()):
        return tuple(lines), None
    days = [day for each in stamps.values() if (day := _make_day(each))]
    return tuple(line for place, line in enumerate(lines) if place not in stamps), min(days, default=None)


def _begins_with_hours(lines: Sequence[Line], place: int) -> bool:
    """Whether there is such a line: the day above it is that of a talk."""
    return place < len(lines) and any(hours.first < 2 for hours in find_hours(lines[place].text[:80]))


def _names_account(line: Line) -> bool:
    """Whether a line is the head of an article: who posted it, and when, to a minute that no talk begins at or from
    a region."""
    found = _ACCOUNT.fullmatch(line.text)
    odd = any(hours.start.minute % 5 for hours in find_hours(line.text))
    return found is not None and (bool(found["where"]) or odd)


def _find_day_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The places of the lines that hold nothing but a day where each talk of a list has one, "日期：2026-03-18"."""
    alone = [
        place
        for place, line in enumerate(lines)
        if len(line.text) <= _LONGEST_DAY
        and (dates := find_dates(line.text, told=True))
        and _holds_only(line, dates[0])
    ]
    labelled = [place for place in alone if _LABELLED.match(lines[place].text)]
    if len(labelled) > 1:
        return frozenset(labelled)
    inner = [place for place in alone if place < len(lines) - 1]
    return frozenset(inner) if len(inner) >= _FEW_HEADS else frozenset()


def is_unspaced_text(lines: Sequence[Line]) -> bool:
    """Whether at least a third of the lines are Chinese, Japanese or Korean."""
    return sum(is_unspaced(line.text) for line in lines[:80]) * 3 >= max(min(len(lines), 80), 1)


def _correct(line: Line) -> Line:
    """ "誤 14時 → 正 15時" without what was wrong."""
    if "→" not in line.text and "⇒" not in line.text:
        return line
    return replace(line, text=_WRONG.sub("", line.text))


def _says_posted(line: Line, mention: DateMention) -> bool:
    before, after = line.text[: mention.start], line.text[mention.stop :]
    if find_hours(after) and not _COUNTED.search(line.text) and not _POSTING_END.fullmatch(after):
        return False
    posted = bool(_POSTED.search(before)) and not re.search(
        r"(?:报告|講演|讲座|講座|演講|演讲|会议|會議|活动|活動|開催|答[辩辯]|[考口][試试]|[開开][題题]|[舉举][辦办]|召[開开]|分享)\S{0,2}[:：]",
        before,
    )
    if re.search(r"(?:^|[\s\]】、.．)）])(?:日期|时间|時間)\s?[:：]\s?[\[【(（]?$", before):
        posted = bool(_COUNTED.search(line.text))
    tail = re.fullmatch(r"\W{0,3}\s?(?:更新|掲載|公開|投稿|发布|發布)\W{0,3}", after)
    counted = bool(_COUNTED.search(line.text)) and not find_hours(line.text)
    return posted or bool(tail) or (counted and len(line.text) < 80)


def _holds_only(line: Line, mention: DateMention) -> bool:
    rest = line.text[: mention.start] + line.text[mention.stop :]
    return not re.sub(r"^(?:日付|日期|日にち|期日)\s?[:：]|\d\d?:\d\d(?::\d\d)?|[\W_]", "", rest) and not (
        mention.weekday is not None and find_hours(rest)
    )


def _make_day(mention: DateMention) -> dt.date | None:
    if mention.year is None:
        return None
    try:
        return dt.date(mention.year, mention.month, mention.day)
    except ValueError:
        return None
