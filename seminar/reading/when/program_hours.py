"""The hour of the talk itself among those of an evening: "doors at 6, dinner at 7, the talk begins at 8"."""

import re

from seminar.reading.languages.groups import AT_HOUR

_TALK = (
    r"(?:talk|lecture|program(?:me)?|presentation|speaker|keynote|seminar|colloquium|webinar|vortrag|conférence|exposé|charla|conferencia|palestra"
    r"|conferência|conferenza)"
)
_STARTS = (
    r"(?:begin|start|commenc|beginn|commenc|débute|empie|comien|começa|inizi)[a-zà-þ]{0,6}\s"
    rf"(?:(?:promptly|pünktlich)\s)?(?:(?:{AT_HOUR}|around|about)\s)?"
)
_BEGINS = re.compile(
    rf"(?<![A-ZÀ-Þ])\w{{0,16}}{_TALK}\b(?:[^.;:]{{0,24}}?|\s?,\s[^.;]{{6,120}},\s)\b{_STARTS}$", re.IGNORECASE
)
# "La discussione si terrà alle ore 15:00": a thesis is defended then
_DEFENDED = re.compile(
    r"\b(?:discussione|soutenance|defensa|defesa|defen[cs]e|disputation|verteidigung)\b[^.;:]{0,24}?\b(?:si\sterrà|avrà\sluogo|a(?:ura)?\slieu"
    r"|tendrá\slugar|terá\slugar|takes?\splace|will\stake\splace|findet)\b[^.;:\d]{0,16}$",
    re.IGNORECASE,
)
# "the talk starting around 7", "Thursdays at 4", "lecture at 7"
_BARE = re.compile(
    r"\b(?:(?:begin|start|commenc)[a-z]{0,4}\s(?:promptly\s)?(?:at|around|about)"
    rf"|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|{_TALK})\s(?:at|@))\s$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:[,.;)]|$|(?:sharp|in|at|with|and|on|followed|or|then)\b)", re.IGNORECASE)


def begins_talk(before: str) -> bool:
    """Whether the words before an hour say that the talk begins then."""
    return bool(_BEGINS.search(before) or _DEFENDED.search(before))


def leads_to_hour(text: str, start: int, stop: int) -> bool:
    """Whether a bare number is an hour, as in "with the talk starting around 7"."""
    return bool(_BARE.search(text[max(0, start - 30) : start]) and _CLOSED.match(text, stop))
