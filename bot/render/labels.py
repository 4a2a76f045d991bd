"""The words that cards put around what is stored, in the language of whoever reads them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from seminar import days, wall, wording, zones
from seminar.durations import counted
from seminar.material import MaterialKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What stands in braces is filled in. Counts come with `at_least` where there may be more than were read."""

    # Of a talk; `local` is by the clocks of the zone where it takes place, `hour` for a row.
    open_speaker: str
    more_people: str
    cancelled: str
    running: str
    kinds: Mapping[MaterialKind, str]
    more_materials: str
    materials: str
    day: Callable[[datetime, ZoneInfo], str]
    local: Callable[[datetime, datetime, ZoneInfo], str]
    hour: Callable[[datetime, ZoneInfo], str]
    row_day: Callable[[datetime, ZoneInfo], str]
    beside: str
    between_names: str
    # On buttons.
    join: str
    details: str
    calendar: str
    abstract: str
    all_talks: str
    all_papers: str
    # Of a person.
    homepage: str
    other_names: str
    talks: Callable[[int, bool], str]
    papers: Callable[[int], str]
    series: Callable[[int], str]
    given_in: str
    coming: str
    past: str
    papers_heading: str
    untitled: str
    nothing: str
    spoke_with: str
    often: str
    others: str


def _row_day(at: datetime, zone: ZoneInfo) -> str:
    return days.in_words(wall.shown(at, zone).date())


def _hour(at: datetime, zone: ZoneInfo) -> str:
    """ "Thu 16:15 Berlin time": with the weekday, as it may be another one where the reader is."""
    shown = wall.shown(at, zone)
    return f"{days.WEEKDAYS[shown.weekday()][:3]} {shown:%H:%M} {zones.in_words(zone)}"


def _talks(count: int, at_least: bool) -> str:
    return f"{count}+ talks" if at_least else counted(count, "talk")


ENGLISH = Labels(
    open_speaker="Speaker to be announced",
    more_people="{shown} and {count} more",
    cancelled=" (cancelled)",
    running="on now",
    kinds={
        MaterialKind.SLIDES: "Slides", MaterialKind.PAPER: "Paper", MaterialKind.POSTER: "Poster",
        MaterialKind.RECORDING: "Recording", MaterialKind.NOTES: "Notes",
    },
    more_materials="{count} more",
    materials="{count} materials",
    day=wording.day_only,
    local=wording.local,
    hour=_hour,
    row_day=_row_day,
    beside="with {names}",
    between_names=", ",
    join="Join",
    details="Details",
    calendar="Add to calendar",
    abstract="Abstract",
    all_talks="All talks",
    all_papers="All papers",
    homepage="Homepage",
    other_names="Also known as {names}",
    talks=_talks,
    papers=lambda count: counted(count, "paper"),
    series=lambda count: f"{count} series",
    given_in="{talks} in {where}",
    coming="To come",
    past="Past talks",
    papers_heading="Papers",
    untitled="A paper without a title",
    nothing="No talk and no paper of this person is stored yet.",
    spoke_with="Spoke with {names}",
    often="{name} ({count} talks)",
    others=" and {count} more",
)  # fmt: skip
