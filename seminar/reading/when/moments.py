"""Day, hours and zone of one talk, out of all that a text says about time."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from seminar.reading.draft import Doubt, hours_fit
from seminar.reading.languages import Words, compile_when_used, gather_words, match_words
from seminar.reading.talk.traits import says_cancelled
from seminar.reading.when.borrowed_years import borrow_year
from seminar.reading.when.dates import DateMention, Era, find_dates, settle_date
from seminar.reading.when.disputes import doubt_night, doubt_season
from seminar.reading.when.program_hours import begins_talk
from seminar.reading.when.times import Hours, find_hours
from seminar.reading.when.zones import ZoneMention, find_zones, settle_zone

# Longer statements are running text whose tail says nothing about when.
LONGEST_STATEMENT = 600
# Hours whose weights are nearer than this are told to the organizer.
_NEAR = 1.0

_OTHER = match_words(gather_words(lambda words: words.other_days))
_MOVED = match_words(gather_words(lambda words: words.moved))
_NEW = match_words(gather_words(lambda words: words.new_days))
_SIDE_HOURS = gather_words(lambda words: words.side_hours)
_TALK_WORDS = gather_words(lambda words: words.talk_words)
# Each is searched in the words before a day or an hour.
_OTHER_DAY = compile_when_used(
    rf"(?:(?:{_OTHER})(?:\s(?:Nr|No|N|nº)\.)?[^.;。；]{{0,30}}|\b(?:by|before)\s+|\bfrom\s+(?=\S+$)"
    r"|(?<!\d\s)(?<!\d\.\s)\b(?:bis(?:\szum)?|entro(?:\sil)?|avant\sle|jusqu['’]au|hasta\sel|antes\sdel?|até(?:\s[oa])?(?:\sdia)?)\s)$",
    re.IGNORECASE,
)
_NEW_DAY = compile_when_used(
    rf"(?:(?:{_MOVED})[^.;]{{0,30}}(?:\b(?:to|auf|au|al|para|a)\b|→|➔|->)|(?:{_NEW}))[^.;]{{0,12}}$", re.IGNORECASE
)
# "次回の勉強会は1/15": the next one is another talk's where this one's day is named as well.
_COMING = re.compile(r"(?:次回|下次|下一次)[^。.;]{0,20}$")
# "por último, el próximo 25 de abril"
_COMES = re.compile(
    r"\b(?:pr[óo]xim[oa]|prochaine?|prossim[oa]|kommende[nr]?|nächste[nr]?|coming)\s(?:d[ií]a\s)?$", re.IGNORECASE
)
_TAKEN = compile_when_used(
    r".{0,30}\d\s?(?:[:：]\s?\d\d|[時时点點]\s?(?:\d{1,2}\s?分|半)?)\s?(?:に|から|より)?"
    rf"(?:{match_words(_SIDE_HOURS)}|{match_words(_TALK_WORDS)})",
    re.IGNORECASE,
)
_FOLLOWS_THE_TALK = Words(_TALK_WORDS, within=r"\s?(?:に|から|より)?(?:%s)")
_ENDS = re.compile(r"\s?(?:頃|ごろ|ころ)?(?:に|で)?(?:終了|閉会|終演|まで|结束|結束)")
_NOT_THE_TALK = Words(_SIDE_HOURS, within=r"(?:%s)[^.;]{0,22}$")
_FOLLOWS_NOT_THE_TALK = Words(_SIDE_HOURS, within=r"\s*(?:[:–—~〜～-]|より|から|に)?\s*(?:\S{1,6}にて)?(?:%s)")
_THE_TALK = Words(_TALK_WORDS, within=r"(?:%s)[^.;]{0,22}$")


# "Galaxies Lunch, 12:15": the name of a series that meets at meals.
_NAMED_MEAL = re.compile(
    r"(?!(?:free|light|pizza|welcome|morning|afternoon|box(?:ed)?|networking|informal|catered|short|registration|arrival)\b)"
    r"[A-Z][\w’'-]{2,20}\s(?:(?!and\b|&)[\w’'-]{2,20}\s){0,3}(?:lunch|tea|breakfast|coffee|pizza)(?:\s\w{4,12})?\s?[,:|–—-]\s?",
    re.IGNORECASE,
)
_ON_WEEKDAY = Words(
    gather_words(lambda words: words.weekdays), within=r"(?:%s)\s?,?\s(?:at\s|um\s|à\s|a\slas\s|às\s|alle\s)?$"
)
# "(2h)"
_LASTS = re.compile(r"\(\d\s?h\.?\)")
_EARLIEST = 7
# Mails and servers write seconds, nobody else does.
_STAMP = re.compile(r"\b\d\d:\d\d:(?!00)\d\d\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Words that may say when; the heavier, the likelier about the talk. `told` where a label says that they do."""

    text: str
    weight: float
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When a talk takes place, as far as the text says it, with the words that say it."""

    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    timezone: str | None = None
    doubts: tuple[Doubt, ...] = ()
    date_source: str = ""
    time_source: str = ""
    zone_source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """All days, hours and zones of one statement, and the words that remain."""

    text: str
    dates: tuple[DateMention, ...]
    hours: tuple[Hours, ...]
    zones: tuple[ZoneMention, ...]
    rest: str


@lru_cache(maxsize=4096)
def find_mentions(text: str, *, told: bool = False) -> Mentions:
    """What a statement says about time."""
    text = text[:LONGEST_STATEMENT]
    dates = find_dates(text, told=told)
    blanked = _blank(text, [(each.start, each.stop) for each in dates])
    hours = find_hours(re.sub(r"(?<=\s)T(?=\d\d:)", " ", blanked), told=told)
    if dates and not hours:
        hours = tuple(each for each in find_hours(blanked, told=True) if _stands_by(text, dates, each))
    zones = find_zones(text) if hours or told or dates else ()
    rest = _blank(blanked, [(each.first, each.stop) for each in hours] + [(each.start, each.stop) for each in zones])
    rest = re.sub(r"\((?:[^()]*\b(?:at|from|on|until))?\s*\)", " ", rest)  # "(tea at 3:30)" without its hour
    rest = re.sub(r"(?:\s*,){2,}", ",", " ".join(rest.split()))
    return Mentions(text=text, dates=dates, hours=hours, zones=zones, rest=rest)


def _stands_by(text: str, dates: tuple[DateMention, ...], hours: Hours) -> bool:
    """Whether a dotted number next to a day is an hour, as in "12 May, 15.00"."""
    if not re.search(r"\d\.\d\d", hours.text) or not 7 <= hours.start.hour <= 21:
        return False
    return any(re.fullmatch(r"[\s,;|–—-]{0,6}", text[each.stop : hours.first]) for each in dates)


def find_new_day(text: str) -> str | None:
    """The words of a remark that name the day that holds now: "moved to 12 May, 5 pm"."""
    for date in find_dates(text[:LONGEST_STATEMENT], told=True):
        if found := _NEW_DAY.search(text[max(0, date.start - 60) : date.start]):
            return text[max(0, date.start - 60) + found.start() : date.stop + 24]
    return None


def settle_moment(statements: Sequence[Statement], era: Era, *, year: int | None = None) -> Moment:
    """The moment that the statements agree on best; where they disagree, a doubt says so."""
    found = [(statement, find_mentions(statement.text, told=statement.told)) for statement in statements]
    doubts: list[Doubt] = []
    days = [
        (_weigh_date(mention, statement, mentions) - place / 100, mention, mentions)
        for place, (statement, mentions) in enumerate(found)
        for mention in mentions.dates
    ]
    kept = [each for each in days if each[0] > 1]
    if not kept and len({(mention.day, mention.month) for _, mention, _ in days}) == 1:
        kept = [each for each in days if _COMING.search(each[2].text[: each[1].start])]
    days = sorted(kept, key=lambda each: -each[0])
    date, chosen = None, None
    if days:
        chosen = days[0]
        others = [mention for _, mentions in found for mention in mentions.dates]
        year = year or borrow_year(chosen[1], others, era)
        date, whys = settle_date(chosen[1], era, year=year)
        doubts += [Doubt(field="date", why=why) for why in whys]
        doubts += _doubt_rivals(days, date, era, year)
    hours, mentions, rival = _choose_hours(found, chosen[2] if chosen else None, chosen[1] if chosen else None)
    zone, zone_source = _choose_zone(found, hours, mentions, era, date, doubts)
    start = end = None
    if hours:
        start, end = hours.start, hours.end
        if hours.guessed:
            doubts.append(
                Doubt(field="start", why=f"“{hours.text}” says neither am nor pm; the afternoon was assumed.")
            )
        if zone and (why := doubt_season(zone_source, zone, date, start)):
            doubts.append(Doubt(field="timezone", why=why))
        if why := doubt_night(start):
            doubts.append(Doubt(field="start", why=why))
        if rival:
            doubts.append(Doubt(field="start", why=f"The text also names “{rival.text}”. Check when the talk starts."))
        if end and not hours_fit(start, end):
            doubts.append(Doubt(field="end", why=f"“{hours.text}” ends before it starts. Check both times."))
    return Moment(
        date=date,
        start=start,
        end=end,
        timezone=zone,
        doubts=tuple(doubts),
        date_source=chosen[1].text if chosen else "",
        time_source=hours.text if hours else "",
        zone_source=zone_source,
    )


def _weigh_date(mention: DateMention, statement: Statement, mentions: Mentions) -> float:
    before = mentions.text[max(0, mention.start - 60) : mention.start]
    score = (
        statement.weight + (mention.weekday is not None) + 2 * bool(mentions.hours) + 0.5 * (mention.year is not None)
    )
    if _STAMP.search(mentions.text):
        score -= 6
    if _NEW_DAY.search(before):
        return score + 4
    if says_cancelled(mentions.text):
        return score + 2  # what is cancelled was planned for the day of the talk
    return score - 8 if _OTHER_DAY.search(before) and not _COMES.search(before) else score


def _doubt_rivals(
    days: list[tuple[float, DateMention, Mentions]], date: dt.date | None, era: Era, year: int | None
) -> list[Doubt]:
    best = days[0]
    for score, mention, around in days[1:]:
        if score < 4 or score < best[0] - 6:
            break
        if best[2].hours and not around.hours and mention.weekday is None and best[1].weekday is not None:
            continue  # a bare day beside one with its weekday and hour, as that of a press note
        before = best[2].text[max(0, best[1].start - 60) : best[1].start]
        other, _ = settle_date(mention, era, year=year)
        if other and date and other != date and not _NEW_DAY.search(before):
            return [Doubt(field="date", why=f"The text also names “{mention.text}”. Check which day is meant.")]
    return []


def _choose_hours(
    found: Sequence[tuple[Statement, Mentions]], beside: Mentions | None, day: DateMention | None
) -> tuple[Hours | None, Mentions | None, Hours | None]:
    """The likeliest hours with the statement around them, and others that are nearly as likely."""
    rated: list[tuple[float, Hours, Mentions]] = []
    for place, (statement, mentions) in enumerate(found):
        for hours in mentions.hours:
            if hours.start == dt.time(0) and hours.end in (None, dt.time(0)):
                continue  # a placeholder
            if hours.start.hour < _EARLIEST and _LASTS.fullmatch(
                mentions.text[max(0, hours.first - 1) : hours.stop + 1]
            ):
                continue  # how long it takes
            before = _drop_taken(mentions.text[max(0, hours.first - 40) : hours.first])
            after = mentions.text[hours.stop : hours.stop + 30]
            score = (
                statement.weight
                + 3 * (mentions is beside)
                + (hours.end is not None)
                - place / 100
                - hours.first / 10000
            )
            if _NEW_DAY.search(before):
                score += 4
            elif begins_talk(before):
                score += 7
            elif _NAMED_MEAL.fullmatch(mentions.text[: hours.first]):
                pass
            elif _NOT_THE_TALK.search(before) or _FOLLOWS_NOT_THE_TALK.match(after) or _ENDS.match(after):
                score -= 6
            elif _THE_TALK.search(before) or _FOLLOWS_THE_TALK.match(after):
                score += 1
            elif _OTHER_DAY.search(before):
                score -= 6
            if mentions.dates and beside is not None and mentions is not beside and not statement.told:
                score += 1 if _share_day(mentions, beside) else -3
            if beside is None and _ON_WEEKDAY.search(before):
                score += 1  # "Same time, same place: Thursday 12:30"
            if mentions is beside and day and _stands_behind_other(hours, mentions, day):
                score -= 4
            if score >= 2:
                rated.append((score, hours, mentions))
    if not rated:
        return None, None, None
    score, hours, mentions = max(rated, key=lambda each: each[0])
    rivals = (
        other
        for points, other, around in sorted(rated, key=lambda each: -each[0])
        if points > score - _NEAR and other.start != hours.start and not _same_instant(other, hours, around)
    )
    if hours.end is None:
        # The same start elsewhere may say the end as well.
        ends = (other for _, other, _ in rated if other.start == hours.start and other.end)
        hours = next(ends, hours)
    return hours, mentions, next(rivals, None)


def _stands_behind_other(hours: Hours, mentions: Mentions, day: DateMention) -> bool:
    """Whether another day stands between the chosen one and the hours: "not on 4 May at 2 pm but on 5 May at 3 pm"."""
    if hours.first > day.start:
        return False
    other = max(
        (each for each in mentions.dates if each.stop <= hours.first), key=lambda each: each.start, default=None
    )
    behind = any(each.first >= day.stop for each in mentions.hours)
    return other is not None and (other.day, other.month) != (day.day, day.month) and behind


def _drop_taken(before: str) -> str:
    """The words before an hour without those that belong to the hour before: "13時開場 13時半開演"."""
    taken = _TAKEN.match(before)
    return before[taken.end() :] if taken else before


def _share_day(one: Mentions, two: Mentions) -> bool:
    days = {pair for each in two.dates for pair in _list_readings(each)}
    return any(pair in days for each in one.dates for pair in _list_readings(each))


def _list_readings(mention: DateMention) -> list[tuple[int, int]]:
    """Day and month, in both orders where the order is open."""
    return [(mention.day, mention.month), (mention.month, mention.day)][: 1 + mention.open]


def _same_instant(other: Hours, hours: Hours, mentions: Mentions) -> bool:
    """Whether other hours of the same line are the same ones in another zone, as "3pm London / 10am New York" are.

    Hours on a line of their own that names their zone tell the readers there: they are no rival either.
    """
    if mentions.zones and hours.text not in mentions.text:
        return True
    beside = other.first > hours.stop and other.text in mentions.text
    return beside and len(mentions.zones) > 1


def _choose_zone(
    found: Sequence[tuple[Statement, Mentions]],
    hours: Hours | None,
    mentions: Mentions | None,
    era: Era,
    date: dt.date | None,
    doubts: list[Doubt],
) -> tuple[str | None, str]:
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
        instants.add((each.start.hour * 60 + each.start.minute - int(offset.total_seconds()) // 60) % 1440)
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


def _blank(text: str, spans: list[tuple[int, int]]) -> str:
    for start, stop in spans:
        text = text[:start] + " " * (stop - start) + text[stop:]
    return text
