"""Which of the hours that a text names are the talk's."""

import datetime as dt
import re
from collections.abc import Sequence

from seminar.reading.languages import Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.languages.groups import AFTERWARDS, AND, AT_HOUR, FROM_HOUR
from seminar.reading.when.dates import DateMention
from seminar.reading.when.day_hints import NEW_DAY, OTHER_DAY
from seminar.reading.when.mentions import Mentions, Statement
from seminar.reading.when.named_hours import is_named_talk, tells_talk
from seminar.reading.when.program_hours import begins_talk
from seminar.reading.when.times import Hours

# Hours whose weights are nearer than this are told to the organizer.
_NEAR = 1.0
_SIDE_HOURS = gather_words(lambda words: words.side_hours)
_TALK_WORDS = gather_words(lambda words: words.talk_words)
_EARLIER_HOUR = r".{0,40}\d\s?(?:[:：]\s?\d\d|[時时点點]\s?(?:\d{1,2}\s?分|半)?)"
_HAS_EARLIER_HOUR = re.compile(_EARLIER_HOUR)
_TAKEN = compile_when_used(
    rf"{_EARLIER_HOUR}\s?(?:に|から|より)?"
    rf"(?:{match_words(_SIDE_HOURS)}|{match_words(_TALK_WORDS)}|\s?[(（](?:{match_words(_SIDE_HOURS)})[)）])",
    re.IGNORECASE,
)
# "1:40~2:00 (check-in)"
_IN_BRACKETS_NOT_THE_TALK = Words(_SIDE_HOURS, within=r"\s?[(（]\s?(?:%s)\s?[)）]")
_FOLLOWS_THE_TALK = Words(_TALK_WORDS, within=r"\s?(?:に|から|より)?(?:%s)")
_ENDS = re.compile(r"\s?(?:頃|ごろ|ころ)?(?:に|で)?(?:終了|閉会|終演|まで|结束|結束)")
_NOT_THE_TALK = Words(_SIDE_HOURS, within=r"(?:%s)[^.;!]{0,22}$")
# "at 4 pm by Zoom" and "at 4 pm by Ada Quill" are no deadlines.
_FOLLOWS_NOT_THE_TALK = Words(_SIDE_HOURS - {"by"}, within=r"\s*(?:[:–—~〜～-]|より|から|に)?\s*(?:\S{1,6}にて)?(?:%s)")
_THE_TALK = Words(_TALK_WORDS, within=r"(?:%s)[^.;]{0,22}$")
# "tea 2:45, colloquium 3:00"
_TURNS = Words(
    _TALK_WORDS,
    within=rf"\s?(?:[,;/|·–—+-]{{1,2}}|{AND}|then)\s(?:[^\W\d_]{{2,12}}\s){{0,2}}(?:%s)\s?(?:{AT_HOUR}|{FROM_HOUR}|:)?\s?$",
)
# "AGM of the friends, 6.30 pm; afterwards at 8 pm"
_AFTER_ASSEMBLY = compile_when_used(
    r"(?:\b(?:AGM|general\smeeting|annual\smeeting|assemblée|asamblea|assemblea|assembleia)|versammlung)\b[^;]{0,60}\d[^.]{0,12}?"
    rf"[,;.–-]?\s(?:{AND}\s)?{AFTERWARDS},?\s(?:{AT_HOUR}\s)?$",
    re.IGNORECASE,
)
# "until the summer break, Wednesdays 14:00"
_AROUND_BREAK = re.compile(
    r"\b(?:until|till|before|after|bis\szur|vor\sder|nach\sder|jusqu['’]à\sla|avant\sla|après\sla|fino\salla|dopo\sla|hasta\sel|antes\sdel|después\sdel"
    r"|até\s[ao]|antes\sd[ao]|depois\sd[ao])\s(?:the\s)?(?:[\w’'-]{3,12}\s)?(?:break|pause|pausa|descanso|receso)\b",
    re.IGNORECASE,
)
# "moved to 16 October, same time, same place"
_SAME_HOURS = compile_when_used(
    r"同(?:一)?[時时](?:段|间|間)|同[時时]同地|(?:[時时][間间]|[時时][間间][、及和與与]地[點点])(?:不[變变]|照[舊旧])|同じ時[間刻]|時間(?:・|と|、)?(?:場所)?(?:は|に)?(?:変更なし|同じ)"
    rf"|\b(?:{match_any(gather_words(lambda words: words.phrasing.same_hours))})",
    re.IGNORECASE,
)
_FAR_HOUR = 40
# An hour that begins its line says when what the line tells begins.
_AT_HEAD = 3
# "Galaxies Lunch, 12:15": the name of a series that meets at meals.
_NAMED_MEAL = re.compile(
    r"(?!(?:free|light|pizza|welcome|morning|afternoon|box(?:ed)?|networking|informal|catered|short|registration|arrival)\b)"
    r"[A-Z][\w’'-]{2,20}\s(?:(?!and\b|&)[\w’'-]{2,20}\s){0,3}(?:lunch|tea|breakfast|coffee|pizza)(?:\s\w{4,12})?\s?[,:|(→@·–—-]{1,2}\s?",
    re.IGNORECASE,
)
# "Coastal Lunch Talks (Thursdays at noon": the talks are at that hour
_MEAL_SERIES = re.compile(
    r"\b(?:lunch(?:time)?|tea|coffee|breakfast|pizza|dinner)[\s-](?:talks?|seminars?|lectures?|series|colloqui\w{1,2}|workshops?)\b",
    re.IGNORECASE,
)
_ON_WEEKDAY = Words(
    gather_words(lambda words: words.weekdays), within=r"(?:%s)\s?,?\s(?:at\s|um\s|à\s|a\slas\s|às\s|alle\s)?$"
)
# "Mondays, 5-6 pm"
_WEEKLY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:diens|donners|mon|frei|sams|sonn)tags|mittwochs)\b",
    re.IGNORECASE,
)
# "at 10:45 (and not at 14:00)"
_NOT_AT = re.compile(
    r"\b(?:not|non|nicht|no|não|statt|anstatt|instead\sof|au\slieu\sde|en\slugar\sde|em\svez\sd[eas]{1,2}|invece\sche)"
    r"\s(?:(?:at|um|à|a\slas|às|alle|las)\s)?$",
    re.IGNORECASE,
)
# "Nach der Hauptversammlung (Beginn 17 Uhr"
_IN_ASIDE_ON_OTHER = re.compile(
    r"\b(?:nach|im\sAnschluss\san|after|following|after|après|à\sl['’]issue\sd|después\sd|tras|dopo|al\stermine\sd|após|depois\sd)[a-z]{0,3}"
    r"\s[^.;:()\d]{3,60}\([^()]{0,40}$",
    re.IGNORECASE,
)
_FAR_ASIDE = 120
# "(2h)"
_LASTS = re.compile(r"\(\d\s?h\.?\)")
# An hour of the day, rather than a number of hours, is not earlier.
_EARLIEST = 7
# So much less likely than one in digits is an hour in words.
_WORD_ONLY = 1.5
_DIGIT = re.compile(r"[\d一二三四五六七八九十两兩]")
# What hours need to be taken for the talk's.
_LEAST = 2


def choose_hours(
    found: Sequence[tuple[Statement, Mentions]], beside: Mentions | None, day: DateMention | None
) -> tuple[Hours | None, Mentions | None, Hours | None]:
    """The likeliest hours with the statement around them, and others that are nearly as likely.

    `beside` is the statement that names the chosen day, `day` that day.
    """
    rated: list[tuple[float, Hours, Mentions]] = []
    for place, (statement, mentions) in enumerate(found):
        for hours in mentions.hours:
            if _is_placeholder(hours) or _says_length(hours, mentions.text):
                continue
            score = _weigh(hours, statement, mentions, beside, day) - place / 100
            if score >= _LEAST:
                rated.append((score, hours, mentions))
    if not rated:
        return None, None, None
    # "Philosophy at noon, 13:15": a series may be called for a word.
    rated = [(score - _WORD_ONLY * (not _DIGIT.search(hours.text)), hours, around) for score, hours, around in rated]
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


def _weigh(
    hours: Hours, statement: Statement, mentions: Mentions, beside: Mentions | None, day: DateMention | None
) -> float:
    """How likely the hours are the talk's, by the words around them and by the day beside them."""
    before = _drop_taken(mentions.text[max(0, hours.first - 40) : hours.first])
    before = _AROUND_BREAK.sub("", _MEAL_SERIES.sub("", before))
    after = mentions.text[hours.stop : hours.stop + 30]
    score = statement.weight + 3 * (mentions is beside) + (hours.end is not None) - hours.first / 10000
    if mentions is beside and day and _SAME_HOURS.search(mentions.text, day.stop, day.stop + _FAR_HOUR):
        return score  # those of the day before
    if NEW_DAY.search(before):
        score += 4
    elif _NOT_AT.search(before) or _IN_ASIDE_ON_OTHER.search(
        mentions.text[max(0, hours.first - _FAR_ASIDE) : hours.first]
    ):
        score -= 6
    elif begins_talk(before) or is_named_talk(hours, mentions):
        score += 7
    elif _NAMED_MEAL.fullmatch(mentions.text[: _find_when(hours, mentions)]):
        pass
    elif _turns_to_talk(hours, mentions):
        score += 2
    elif (
        _NOT_THE_TALK.search(before)
        or _FOLLOWS_NOT_THE_TALK.match(after)
        or _IN_BRACKETS_NOT_THE_TALK.match(after)
        or _ENDS.match(after)
    ):
        score -= 6
    elif hours.first <= _AT_HEAD and not mentions.dates and tells_talk(mentions.text[hours.stop :]):
        score += 2  # "8.00 pm “Knots” – illustrated talk by Ada Quill"
    elif _THE_TALK.search(before) or _FOLLOWS_THE_TALK.match(after):
        score += 1
    elif OTHER_DAY.search(before) and not (mentions is beside and day and _is_of_other(day, mentions)):
        score -= 6
    if mentions.dates and beside is not None and mentions is not beside and not statement.told:
        score += 1 if _share_day(mentions, beside) else -3
    if beside is not None and beside.hours and mentions is not beside and _WEEKLY.search(mentions.text):
        score -= 8  # what the next series of the page says of all its talks
    if beside is None and _ON_WEEKDAY.search(before):
        score += 1  # "Same time, same place: Thursday 12:30"
    if mentions is beside and day and _stands_behind_other(hours, mentions, day):
        score -= 4
    return score


def _find_when(hours: Hours, mentions: Mentions) -> int:
    """Where the words begin that say when: at the hours, or at a day before them."""
    return min([hours.first, *(each.start for each in mentions.dates)])


def _turns_to_talk(hours: Hours, mentions: Mentions) -> bool:
    """Whether the hour before is something else's and the talk is named between: "tea 2:45, colloquium 3:00"."""
    before = max((each.stop for each in mentions.hours if each.stop <= hours.first), default=None)
    if before is None or hours.first - before > _FAR_HOUR:
        return False
    if _AFTER_ASSEMBLY.search(mentions.text[: hours.first]):
        return True
    between = mentions.text[before : hours.first]
    return bool(_TURNS.match(between)) and not _FOLLOWS_NOT_THE_TALK.match(mentions.text[hours.stop :])


def _stands_behind_other(hours: Hours, mentions: Mentions, day: DateMention) -> bool:
    """Whether another day stands between the chosen one and the hours: "not on 4 May at 2 pm but on 5 May at 3 pm"."""
    if hours.first > day.start:
        return False
    other = max(
        (each for each in mentions.dates if each.stop <= hours.first), key=lambda each: each.start, default=None
    )
    behind = any(each.first >= day.stop for each in mentions.hours)
    return other is not None and (other.day, other.month) != (day.day, day.month) and behind


def _is_of_other(day: DateMention, mentions: Mentions) -> bool:
    """Whether the chosen day itself is called another, as that of "our next talk" is where it is the only one."""
    return bool(OTHER_DAY.search(mentions.text[max(0, day.start - 40) : day.start]))


def _is_placeholder(hours: Hours) -> bool:
    """Whether a program wrote midnight where it knew no hour."""
    return hours.start == dt.time(0) and hours.end in (None, dt.time(0))


def _says_length(hours: Hours, text: str) -> bool:
    """Whether a number of hours says how long something takes."""
    return hours.start.hour < _EARLIEST and bool(_LASTS.fullmatch(text[max(0, hours.first - 1) : hours.stop + 1]))


def _drop_taken(before: str) -> str:
    """The words before an hour without those that belong to the hour before: "13時開場 13時半開演"."""
    taken = _TAKEN.match(before) if _HAS_EARLIER_HOUR.match(before) else None
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
