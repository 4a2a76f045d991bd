"""A card as plain text: what a person sees of it, with times written out for their clocks."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from discord import ui

from bot.render.card import Card
from seminar import wall, wording
from seminar.durations import counted
from seminar.questions.asked import Language

_STAMP = re.compile(r"<t:(-?\d{1,12})(?::([tTdDfFR]))?>")
_LINK = re.compile(r"\[((?:\\.|[^\[\]\\]){1,200})\]\((https?://[^\s()]{1,1000})\)")
_ESCAPE = re.compile(r"\\([\\*_~|`\[\]<>#>@-])")
_MARK = re.compile(r"(?<!\\)(?:\*\*|~~|__|`)")
_HEAD = re.compile(r"^(?:#{1,3} |-# )", re.MULTILINE)
_WEEKDAYS = "一二三四五六日"


def text(card: Card, *, zone: ZoneInfo, now: datetime, language: Language = Language.ENGLISH) -> str:
    """All that stands on the card, a part a line; `zone` is the reader's."""
    lines = (_shown(piece, zone, now, language) for piece in pieces(card.children))
    return "\n".join(line for line in lines if line)


def pieces(items: Iterable[Any]) -> Iterator[str]:
    """The card's texts as they were written; buttons that open a page with their address, the others by name."""
    for item in items:
        if isinstance(item, ui.TextDisplay):
            yield item.content
        elif isinstance(item, ui.Section):
            yield from pieces(item.children)
        elif isinstance(item, ui.ActionRow):
            yield " ".join(shown for child in item.children if (shown := _control(child)))
        elif isinstance(item, ui.Container):
            yield from pieces(item.children)


def _control(item: Any) -> str:
    if isinstance(item, ui.Button):
        return f"[{item.label}: {item.url}]" if item.url else f"[{item.label}]"
    return ""


def _shown(piece: str, zone: ZoneInfo, now: datetime, language: Language) -> str:
    piece = _LINK.sub(r"\1: \2", piece)
    piece = _STAMP.sub(lambda found: _time(found, zone, now, language), piece)
    return _ESCAPE.sub(r"\1", _MARK.sub("", _HEAD.sub("", piece))).replace("@\u200b", "@").strip()


def _time(found: re.Match[str], zone: ZoneInfo, now: datetime, language: Language) -> str:
    at = datetime.fromtimestamp(int(found[1]), UTC)
    shown, style = wall.shown(at, zone), found[2] or "f"
    clock = f"{shown:%H:%M}"
    if style == "R":
        return until(at, now) if language is Language.ENGLISH else until_in_chinese(at, now, language)
    if style in "tT":
        return clock
    if language is Language.ENGLISH:
        day = wording.day_only(at, zone)
    else:
        week = "週" if language is Language.TRADITIONAL else "周"
        day = f"{shown.year}年{shown.month}月{shown.day}日（星期{_WEEKDAYS[shown.weekday()]}）"
        day = day.replace("星期", week) if style == "d" else day
    return day if style in "dD" else (f"{day}, {clock}" if language is Language.ENGLISH else f"{day}{clock}")


def until(at: datetime, now: datetime) -> str:
    minutes = round(abs((at - now).total_seconds()) / 60)
    if 180 <= minutes < 1440:
        # Discord rounds; whoever reads this cannot look at a clock that runs.
        said = (
            f"{counted(minutes // 60, 'hour')} {counted(minutes % 60, 'minute')}"
            if minutes % 60
            else counted(minutes // 60, "hour")
        )
        return f"in {said}" if at > now else f"{said} ago"
    said = wording.until(at, now)
    # Of what is long over nobody says that it started.
    return said.removeprefix("started ") if at < now else said


def until_in_chinese(at: datetime, now: datetime, language: Language) -> str:
    """ "3 天后", "2 小时 10 分钟前"."""
    simplified = language is Language.SIMPLIFIED
    minutes = round(abs((at - now).total_seconds()) / 60)
    days, hours = minutes // 1440, minutes // 60
    if days >= 3:
        said = f"{round(minutes / 1440)} 天"
    elif hours >= 24:
        said = f"{days} 天" + (
            f" {rest} {'小时' if simplified else '小時'}" if (rest := round(minutes % 1440 / 60)) else ""
        )
    else:
        parts = [f"{hours} {'小时' if simplified else '小時'}"] if hours else []
        parts += [f"{minutes % 60} {'分钟' if simplified else '分鐘'}"] if minutes % 60 or not hours else []
        said = " ".join(parts)
    return f"{said}{('后' if simplified else '後') if at > now else '前'}"
