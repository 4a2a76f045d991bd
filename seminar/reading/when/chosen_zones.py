"""Which of the zones that a text names the hours are in."""

import datetime as dt
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from seminar.reading.draft import Doubt
from seminar.reading.when.eras import Era
from seminar.reading.when.mentions import Mentions, Statement
from seminar.reading.when.times import Hours
from seminar.reading.when.zones import ZoneMention, settle_zone

_DAY = 24 * 60


def choose_zone(
    found: Sequence[tuple[Statement, Mentions]],
    hours: Hours | None,
    mentions: Mentions | None,
    era: Era,
    date: dt.date | None,
    doubts: list[Doubt],
) -> tuple[str | None, str]:
    """The zone's name and the words that say it; a doubt is added where zones of one line disagree."""
    if hours and mentions and mentions.zones:
        behind = [zone for zone in mentions.zones if zone.start >= hours.stop]
        zone = behind[0] if behind else mentions.zones[0]
        _compare_zones(hours, zone, mentions, era, date, doubts)
        return settle_zone(zone, era.zone), zone.text
    for statement, each in found:
        if each.zones and (statement.told or each.hours):
            return settle_zone(each.zones[0], era.zone), each.zones[0].text
    return None, ""


def _compare_zones(
    hours: Hours, zone: ZoneMention, mentions: Mentions, era: Era, date: dt.date | None, doubts: list[Doubt]
) -> None:
    """Add a doubt where the same hours in other zones on the same line name another instant."""
    day = date or era.today
    instants = set()
    for each, of in [(hours, zone), *_pair_zones(mentions)]:
        moment = dt.datetime.combine(day, each.start, tzinfo=ZoneInfo(settle_zone(of, era.zone)))
        offset = moment.utcoffset() or dt.timedelta()
        instants.add((each.start.hour * 60 + each.start.minute - int(offset.total_seconds()) // 60) % _DAY)
    if len(instants) > 1:
        doubts.append(
            Doubt(
                field="timezone",
                why=f"The zones in “{mentions.text.strip()[:120]}” do not agree; {zone.text} was kept.",
            )
        )


def _pair_zones(mentions: Mentions) -> list[tuple[Hours, ZoneMention]]:
    """All hours with each zone that follows them before the next hours do."""
    stops = [*(each.first for each in mentions.hours[1:]), len(mentions.text)]
    return [
        (each, zone)
        for each, stop in zip(mentions.hours, stops, strict=True)
        for zone in mentions.zones
        if each.stop <= zone.start < stop
    ]
