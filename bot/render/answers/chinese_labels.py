"""The words that cards under Chinese answers put around what is stored, in both ways of writing."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.render.labels import Labels
from seminar import wall, wording, zones
from seminar.material import MaterialKind

WEEKDAYS = "一二三四五六日"
# Zones that Chinese has a name for, in both ways of writing; of others the city stands in letters.
_ZONES = {
    "Asia/Shanghai": ("北京", "北京"), "Asia/Hong_Kong": ("香港", "香港"), "Asia/Taipei": ("台北", "台北"),
    "Asia/Macau": ("澳门", "澳門"), "Asia/Singapore": ("新加坡", "新加坡"), "Asia/Tokyo": ("东京", "東京"),
}  # fmt: skip


def day(at: datetime, zone: ZoneInfo) -> str:
    """ "2026年1月15日（星期四）"."""
    shown = wall.shown(at, zone)
    return f"{shown.year}年{shown.month}月{shown.day}日（星期{WEEKDAYS[shown.weekday()]}）"


def _row_day(at: datetime, zone: ZoneInfo) -> str:
    shown = wall.shown(at, zone)
    return f"{shown.year}年{shown.month}月{shown.day}日"


def _clocks_simplified(zone: ZoneInfo) -> str:
    return _clocks(zone, 0, "时间")


def _clocks_traditional(zone: ZoneInfo) -> str:
    return _clocks(zone, 1, "時間")


def _clocks(zone: ZoneInfo, script: int, time: str) -> str:
    """ "北京时间", "Berlin 时间", "UTC+8"."""
    if zone.key in _ZONES:
        return f"{_ZONES[zone.key][script]}{time}"
    said = zones.in_words(zone)
    return f"{said.removesuffix(' time')} {time}" if said.endswith(" time") else said


def _local(starts_at: datetime, ends_at: datetime, zone: ZoneInfo, clocks: str) -> str:
    """ "2026年1月15日（星期四）16:00–17:30 北京时间"; past midnight both days are named."""
    ends_on = "" if wall.shown(ends_at, zone).date() == wall.shown(starts_at, zone).date() else day(ends_at, zone)
    start, end = (wording.clock(at, zone) for at in (starts_at, ends_at))
    between = " – " if ends_on else "–"
    return f"{day(starts_at, zone)}{start}{between}{ends_on}{end} {clocks}"


def _hour(at: datetime, zone: ZoneInfo, clocks: str) -> str:
    shown = wall.shown(at, zone)
    return f"星期{WEEKDAYS[shown.weekday()]} {shown:%H:%M} {clocks}"


SIMPLIFIED = Labels(
    open_speaker="讲者待定",
    more_people="{shown}等，另有 {count} 位",
    cancelled="（已取消）",
    running="正在进行",
    kinds={
        MaterialKind.SLIDES: "幻灯片", MaterialKind.PAPER: "论文", MaterialKind.POSTER: "海报",
        MaterialKind.RECORDING: "录像", MaterialKind.NOTES: "讲义",
    },
    more_materials="另有 {count} 份",
    materials="{count} 份资料",
    day=day,
    local=lambda starts_at, ends_at, zone: _local(starts_at, ends_at, zone, _clocks_simplified(zone)),
    hour=lambda at, zone: _hour(at, zone, _clocks_simplified(zone)),
    row_day=_row_day,
    beside="与 {names} 一起",
    between_names="、",
    join="加入",
    details="详情",
    calendar="添加到日历",
    abstract="摘要",
    all_talks="全部讲座",
    all_papers="全部论文",
    homepage="主页",
    other_names="又名 {names}",
    talks=lambda count, at_least: f"{count}{' 多' if at_least else ' '}场讲座",
    papers=lambda count: f"{count} 篇论文",
    series=lambda count: f"{count} 个系列",
    given_in="{where}：{talks}",
    coming="即将举行",
    past="过往讲座",
    papers_heading="论文",
    untitled="无标题的论文",
    nothing="还没有存这个人的讲座或论文。",
    spoke_with="曾与 {names} 同台",
    often="{name}（{count} 场）",
    others="等，另有 {count} 位",
)  # fmt: skip
TRADITIONAL = Labels(
    open_speaker="講者待定",
    more_people="{shown}等，另有 {count} 位",
    cancelled="（已取消）",
    running="正在進行",
    kinds={
        MaterialKind.SLIDES: "投影片", MaterialKind.PAPER: "論文", MaterialKind.POSTER: "海報",
        MaterialKind.RECORDING: "錄影", MaterialKind.NOTES: "講義",
    },
    more_materials="另有 {count} 份",
    materials="{count} 份資料",
    day=day,
    local=lambda starts_at, ends_at, zone: _local(starts_at, ends_at, zone, _clocks_traditional(zone)),
    hour=lambda at, zone: _hour(at, zone, _clocks_traditional(zone)),
    row_day=_row_day,
    beside="與 {names} 一起",
    between_names="、",
    join="加入",
    details="詳情",
    calendar="加到行事曆",
    abstract="摘要",
    all_talks="全部講座",
    all_papers="全部論文",
    homepage="首頁",
    other_names="又名 {names}",
    talks=lambda count, at_least: f"{count}{' 多' if at_least else ' '}場講座",
    papers=lambda count: f"{count} 篇論文",
    series=lambda count: f"{count} 個系列",
    given_in="{where}：{talks}",
    coming="即將舉行",
    past="過往講座",
    papers_heading="論文",
    untitled="無標題的論文",
    nothing="還沒有存這個人的講座或論文。",
    spoke_with="曾與 {names} 同台",
    often="{name}（{count} 場）",
    others="等，另有 {count} 位",
)  # fmt: skip
