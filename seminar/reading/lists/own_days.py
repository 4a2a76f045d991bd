"""Days of a line that are its own, rather than deadlines, birthdays and the like."""

import re
from collections.abc import Iterable

from seminar.reading.languages import Words, compile_when_used, gather_words
from seminar.reading.languages.groups import ENROLLING, ENROLMENTS, THE, THROUGH
from seminar.reading.talk.intervals import says_no_session
from seminar.reading.text.sentences import find_sentence
from seminar.reading.when.dates import DateMention, find_dates

_OTHER_DAY = Words(gather_words(lambda words: words.other_days), within=r"(?:%s)(?:(?!\s[–—|-]\s)[^.;。；]){0,24}$")


# "Tell us by March 5"
# "(3月4日，葦原)回放已上传", "(4 March) is now on our channel"
_RECORDED = re.compile(
    r"[^。.;；!?]{0,16}(?:回放|录像|錄影|录播|錄播)|[^.;!?]{0,24}(?:recording|video)s?\s(?:is|are)\s(?:now\s)?(?:available|online|up)\b",
    re.IGNORECASE,
)
# "La vidéo de l'exposé (4 mars) est en ligne"
_RECORD = re.compile(
    r"\b(?:vid[ée]os?|recordings?|slides|enregistrements?|aufzeichnung(?:en)?|folien|grabaci[óo]n|registrazione|gravação)\b(?:[^.;!?]|(?-i:(?<=\b[A-Z])\.)){3,60}$",
    re.IGNORECASE,
)
_IS_THERE = re.compile(
    r"[\s)\],]{1,3}(?:is|are|est|sont|ist|sind|steht|stehen|está|è)\s(?:\w{2,9}\s){0,2}"
    r"(?:online|available|up|en\s(?:ligne|línea)|disponibles?|disponível|disponibile|verfügbar|bereit)\b",
    re.IGNORECASE,
)
_THROUGH = re.compile(rf"\s{{0,2}}(?:[–—-]|{THROUGH})\s{{0,2}}", re.IGNORECASE)
# "Applications for 2028 open on 1 December"
_ENROLMENT = compile_when_used(
    rf"\W{{0,3}}(?:(?:{THE})\s)?{ENROLMENTS}(?=\s)[^.;:!?]{{0,50}}?\s{ENROLLING}\s[^.;:!?\d]{{0,16}}$", re.IGNORECASE
)
_BY = re.compile(r"\bby\s(?:[A-Za-z]{3,9}day,?\s)?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th),?\s)?$")
# "U. A. w. g. bis 11. Januar", where no day before it begins a span
_UNTIL = re.compile(
    r"(?:\bbis(?:\s(?:zum|spätestens))?|\bentro(?:\s(?:il|e\snon\soltre\sil))?|\bavant\sle|\bjusqu['’]au|\bhasta(?:\sel)?(?:\sdía)?|\bantes\sdel?|\baté(?:\s(?:ao|o))?(?:\sdia)?)"
    r"\s(?:[^\W\d_]{2,12}\.?,?\s(?:den\s|dem\s)?)?$",
    re.IGNORECASE,
)
# "La mostra chiude il 15 maggio"
_CLOSES = re.compile(
    # but the season that closes on a day closes with a talk
    r"(?<!season\s)(?<!series\s)(?<!term\s)(?<!year\s)(?<!programme\s)(?<!saison\s)(?<!reihe\s)(?<!ciclo\s)(?<!cycle\s)(?<!temporada\s)(?<!stagione\s)"
    r"\b(?:closes|runs\suntil|on\sview\suntil|schlie(?:ß|ss)t|endet|ferme|cierra|encerra|termina|fecha|chiude)\s(?:on|am|le|el|em|a|no\sdia|il)\s$",
    re.IGNORECASE,
)
# "2027.1.20 發行": when the text was made
_MADE = re.compile(r"\s?(?:[發发]行|[發发][布佈]|発行|刊行|更新|作成|[製制]表|改訂|改订|修[訂订]|公告)(?![日会會])")


def find_own_days(text: str) -> list[DateMention]:
    """The days of a line but those that words before them give to something else."""
    return [date for date in find_dates(text) if not _is_other(text, date)]


def _is_other(text: str, date: DateMention) -> bool:
    before = text[max(0, date.start - 60) : date.start]
    if _MADE.match(text, date.stop) or _CLOSES.search(before):
        return True
    if _UNTIL.search(before) and not any(each.stop <= date.start for each in find_dates(text)):
        return True
    if _RECORDED.match(text, date.stop) or (_RECORD.search(before) and _IS_THERE.match(text, date.stop)):
        return True
    if _OTHER_DAY.search(before) or _BY.search(before):
        return True
    return _is_of_other_sentence(text, date)


def _is_of_other_sentence(text: str, date: DateMention) -> bool:
    """Whether the sentence of a day opens or closes some list, or says behind another one that there is no session."""
    start, stop = find_sentence(text, date.start)
    if _ENROLMENT.match(text[start : date.start]):
        return True
    return start > 0 and says_no_session(text[start:stop])


def read_day(date: DateMention) -> tuple[int, int]:
    """Month and day."""
    return date.month, date.day


def spans_all(text: str, days: Iterable[tuple[int, int] | None]) -> bool:
    """Whether a line names a first and a last day, between which all others are: "1 Feb – 28 Feb"."""
    own = find_own_days(text)
    if len(own) != 2 or not _THROUGH.fullmatch(text[own[0].stop : own[1].start]):
        return False
    return all(day and read_day(own[0]) <= day <= read_day(own[1]) for day in days)
