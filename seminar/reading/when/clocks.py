"""All that may be an hour in a text, with its minutes and its half of the day."""

import re
from dataclasses import dataclass

from seminar.reading.languages import SPACED_SIGN, compile_when_used, gather_words, match_any, match_words
from seminar.reading.languages.groups import AT_HOUR
from seminar.reading.when.program_hours import leads_to_hour

_MORNING = match_words(gather_words(lambda words: words.mornings))
_AFTERNOON = match_words(gather_words(lambda words: words.afternoons))
_HAN_HOURS = "二十[一二三]?|十[一二三四五六七八九]?|[一二三四五六七八九两兩]"
_HAN_MINUTES = "[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九]"
_HAN = {sign: number for number, sign in enumerate("零一二三四五六七八九十")} | {
    "两": 2,
    "兩": 2,
    "十一": 11,
    "十二": 12,
}

_CLOCK = compile_when_used(
    rf"""
    (?:(?P<morning>{_MORNING})\s?|(?P<afternoon>{_AFTERNOON})\s?|(?<![\w.])(?P<led>[ap])\.?m\.?\s?)?
    (?<!{SPACED_SIGN})(?<![./$#€£%+])(?<!\d[:,])(?<![A-Za-z],) (?:
        (?P<word>12\s?noon|noon|midday|12\s?midnight|mezzogiorno|正午|midi(?=\b)|mediodía)(?!{SPACED_SIGN})
      | (?:(?P<hour>[01]?\d|2[0-4])|(?P<han>{_HAN_HOURS})(?=\s?[点點時时]))
        (?:
            \s?(?P<unit>[点點時时])(?![间間段期代候装空序效常事報报局差区區限]|刻)
            \s?(?:(?P<count>[0-5]?\d)\s?分?|(?P<spelt>{_HAN_MINUTES})\s?分
                |(?P<half>半)|(?P<quarter>一刻)|(?P<sharp>整|鐘|钟))?
          | (?P<mark>[:.]|\s?h[.:]?\s?|,(?=[0-5]\d(?!\d))|(?=[0-5]\d\s?[ap]\.?\s?m\b))
                (?P<minute>[0-5]\d)(?:min\b|mn\b|(?<=h\d\d)m\b|(?<=h:\d\d)m\b)?(?P<second>:[0-5]\d)?
        )?
        (?:
            (?:(?<=\d)\.(?=\s[ap]\.\s?m\b))?\s?(?P<side>[ap])(?:\.\s?m\.?
                |(?:(?<=:\d\d[ap])|(?<=\sat\s\d[ap]))(?=[\s,;)–-]|$)
                |m(?!{SPACED_SIGN})) | \s?(?P<noon>noon|(?:del\s)?mediodía|del\sdía)\b
          | (?:\.(?=\s?uhr))?\s?(?P<sign>uhr|hrs?|hs|horas?|heures?|o['’]clock|ore)(?![^\W\d_]) | \s?(?P<glued>h)\b
        )?
        (?! \d | :\d | [.,/]\d | [-–]\d{{3}} | % | \s?(?:min(?!-[a-z]{{2}}|(?-i:\s[A-Z][a-z]))|hours?\b)
          | (?<!:\d\d)\s?(?:day|week|month|year|talk|people) | [年月日号號回] )
    )
    (?P<past> (?<=[rs])\s(?:(?:und|y|e|et)\s)?(?:00|05|[1-5][05])
        (?=\s?(?:\.?$|[,;)|–—·]|minut[eoi]s?\b|(?!d[eio]\b)(?-i:[a-zà-þ]{{1,4}}\b)(?<!\seuro))))?
    (?P<academic> \s?\(?[cs]\.\s?t\b\.?\)?|(?<=Uhr)\s[cs]t\b)?
    (?:\s?(?!(?<=\s)(?:夜(?![间間晚里裡])|晚(?![上间間])|夕(?!方)|朝|早(?![上晨]))[\u3040-\u30ff\u4e00-\u9fff])(?:(?P<late>{_AFTERNOON})(?![间間景光班])|(?P<early>{_MORNING})))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "Cosmic noon" is no hour, nor is "Cosmic High Noon".
_IN_WORDS = compile_when_used(
    r"(?<![^\W\d_])(?!(?:at|to|till|until|from|by|around|about|and|before|(?<=\bat\s)high|a|à|alle|al|um|bis|entre|vers|jusqu|de|le|"
    r"[a-zé]{2,8}days?|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|ore|[ap]m)\s$)[^\W\d_]{3,12}\s$",
    re.IGNORECASE,
)
# "ore 14.30", "at 14.30", "um 14.15", "à 14.30", "kl. 12.15": a dotted number behind one of these is a time.
_LEADS = re.compile(
    rf"(?:\b{AT_HOUR}|\bore:|\bhora:|\bHeure\s?:|\bTime:|[@]"
    r"|\b(?:today|tonight|tomorrow|heute|morgen|aujourd['’]hui|demain|hoy|mañana|oggi|domani|hoje|amanhã),?)\s*$",
    re.IGNORECASE,
)
# "alle 18", "a las 19": behind one of these a bare number is an hour, and "17,15" one with its minutes.
_HOUR_LEADS = re.compile(
    r"(?:\bore|\bh\.?|\bkl\.?|\balle(?:\sore)?|\bdalle|\ba\slas|\bde\slas|\bàs|\bpelas)\s?:?\s?$", re.IGNORECASE
)

# "15.00, Room 2": a dotted number at the head of a line that goes on with a room.
_ROOM = match_any(word for word in gather_words(lambda words: words.rooms) if word.isalpha() and word[0] < "\u3000")
_ROOM_BEHIND = compile_when_used(rf"\s?[,|–-]\s(?:{_ROOM})\b", re.IGNORECASE)

# "c.t.": a lecture begins a quarter later.
_ACADEMIC_QUARTER = 15
# Words that lead to an hour stand so near before it.
_NEAR = 12
# How surely signs are a time: by themselves; beside another dotted one or under a label; or a bare number.
SURE, OPEN, BARE = 2, 1, 0


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as written; `half` is "a", "p", "noon", "24" where it counts to 24, or empty where the text is silent."""

    first: int
    stop: int
    hour: int
    minute: int
    half: str
    strength: int
    padded: bool


def find_clocks(text: str) -> list[Clock]:
    """All that may be an hour in a text of narrow signs, bare numbers too."""
    return [clock for clock in map(_read_clock, _CLOCK.finditer(text)) if clock]


def _read_clock(found: re.Match[str]) -> Clock | None:
    before = found.string[max(0, found.start() - _NEAR) : found.start()]
    if found["word"]:
        if found["word"].isalpha() and _IN_WORDS.search(before):
            return None
        hour = 0 if "midnight" in found["word"].lower() else 12
        return Clock(found.start(), found.end(), hour, 0, "noon", SURE, True)
    if found["second"] not in (None, ":00"):
        return None  # nobody announces seconds: a mail or a server wrote them
    hour = int(found["hour"]) if found["hour"] else _read_han(found["han"])
    minute = _read_minute(found)
    half = _read_half(found)
    if hour > 24 or (hour == 24 and minute):
        return None
    if half in ("a", "p") and not 1 <= hour <= 12:
        half = "24"
    told = found["sign"] or found["glued"] or (found["mark"] or "").strip(".: ").lower() == "h"
    led = bool(_HOUR_LEADS.search(before))
    if found["mark"] == "," and not led:
        return None
    dotted = found["mark"] in (".", ",")
    clear = half or told or led or found["mark"] == ":" or _is_clear_unit(found) or (found["academic"] and hour)
    heads_room = dotted and not found.start() and _ROOM_BEHIND.match(found.string, found.end())
    if (
        clear
        or heads_room
        or (dotted and _LEADS.search(before))
        or leads_to_hour(found.string, found.start(), found.end())
    ):
        strength = SURE
    else:
        strength = OPEN if dotted or found["unit"] else BARE
    if found["academic"] and found["academic"].strip(" (").lower().startswith("c") and minute == 0:
        minute = _ACADEMIC_QUARTER
    counted = told and not (found["sign"] or "").lower().startswith("o")  # "3 o'clock" leaves the half open
    padded = (found["hour"] or "").startswith("0")
    return Clock(found.start(), found.end(), hour % 24, minute, half or ("24" if counted else ""), strength, padded)


def _read_minute(found: re.Match[str]) -> int:
    if found["spelt"]:
        return _read_han(found["spelt"])
    if found["past"] and found["sign"]:
        return int(found["past"].split()[-1])
    return int(found["minute"] or found["count"] or (30 if found["half"] else 15 if found["quarter"] else 0))


def _read_half(found: re.Match[str]) -> str:
    """The half of the day as `Clock` has it."""
    if found["noon"]:
        return "noon"
    if said := (found["side"] or found["led"] or "").lower():
        return said
    if found["early"] and not any(found[part] for part in ("unit", "mark", "sign", "glued", "morning", "afternoon")):
        return ""  # a number before "morning" counts something
    if found["late"] and found["late"] > "\u3000" and not any(found[part] for part in ("unit", "mark", "afternoon")):
        return ""  # "第1夜" counts nights
    if found["morning"] or found["early"]:
        return "a"
    return "p" if found["afternoon"] or found["late"] else ""


def _is_clear_unit(found: re.Match[str]) -> bool:
    """Whether signs make a number an hour: "15時" and "3点半" are one, "3点" alone may count things."""
    if not found["unit"]:
        return False
    return found["unit"] in "時时" or any(found[part] for part in ("count", "spelt", "half", "quarter", "sharp"))


def _read_han(written: str) -> int:
    """A number up to 59 in Han signs."""
    tens, ten, ones = written.rpartition("十")
    if not ten:
        return _HAN.get(written.lstrip("零"), 0)
    return (_HAN[tens] if tens else 1) * 10 + (_HAN[ones] if ones else 0)
