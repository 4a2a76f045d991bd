"""What kind of thing a loose line is: an occasion, a place, a greeting, a farewell, running text."""

import re
from functools import lru_cache

from seminar.reading.languages import UNSPACED, Label, Words, compile_when_used, gather_words, match_any, match_words
from seminar.reading.talk.links import find_email, has_url
from seminar.reading.text.buttons import opens_title
from seminar.reading.text.lines import Line
from seminar.reading.text.logistics import is_logistic
from seminar.reading.unspaced.words import (
    find_unspaced_room,
    holds_thought,
    is_unspaced,
    is_unspaced_institution,
    names_unspaced_occasion,
    names_unspaced_room,
)
from seminar.reading.who.names import is_given, is_institution, is_name

_ROOMS = gather_words(lambda words: words.rooms)
_ROOM = match_words(_ROOMS)
_OCCASION_WORD = Words(gather_words(lambda words: words.occasions))
_ROOM_WORD = Words(_ROOMS | {f"{word}s" for word in _ROOMS if word.isascii()})
_NUMBERED = re.compile(r"\b[A-Z]{1,5}[\s-]?\d{1,4}[A-Za-z]?\b|\b\d{1,4}[A-Z]?\b|\b[A-Z]\d[./]\d{2}")
_GREETING = Words(gather_words(lambda words: words.greetings))
_CLOSING = Words(gather_words(lambda words: words.closings), within=r"\W{0,3}(?:%s)")
_FAREWELL = compile_when_used(
    rf"(?:{match_any(gather_words(lambda words: words.farewells))})"
    r"(?:\s*[,.!．。！、，]?\s*(?:[-–—]?\s*\w+){0,3}\s*|(?:,?\s[\w’'-]{1,14}){3,8},\s*)",
    re.IGNORECASE,
)
_CANCELLED = Words(gather_words(lambda words: words.cancelled), within=r"(?<!not )(?:%s)")
_POSTPONED = Words(gather_words(lambda words: words.postponed))
_BREAK = Words(gather_words(lambda words: words.breaks))
_NO_SESSION = Words(
    word
    for word in gather_words(lambda words: words.breaks)
    if word.split()[0] in ("no", "kein", "keine", "pas", "sin", "sem", "nessun", "nessuna", "não")
)
_FRAMING = compile_when_used(
    rf"\W{{0,4}}(?:{match_words(gather_words(lambda words: words.framing))})式?"
    rf"(?=(?<=[{UNSPACED}])\s|"
    r"\s*(?:$|[(（,，、;:：/&–—]|-\s|\d|(?:and|und|et|y|e|by|par|por|durch|with|mit|con|avec)\s))",
    re.IGNORECASE,
)
_CHANGE = Words(gather_words(lambda words: (*words.cancelled, *words.postponed)))
_SMALL = re.compile(r"(?:\s[a-zà-þ]{1,14}){1,6}[.!]?")
_CHANGED = match_any(gather_words(lambda words: (*words.cancelled, *words.postponed, *words.moved)))
_MARKED = compile_when_used(
    rf"[\s\[(*!–:-]*(?:{_CHANGED}|reminder|new date|new time)"
    r"(?:\s(?:to|auf|au|al|para)\s[^:\])–—]{2,30})?(?:[\])!*:–—-]|\s[-–—]\s)+\s*",
    re.IGNORECASE,
)
_MARKED_END = compile_when_used(rf"\s*[\[(–—-]\s*(?:{_CHANGED})[\])!]*\s*$", re.IGNORECASE)
# "Towers of trees with leaves" is no place: these words join thoughts, hardly ever the parts of a place.
_TITLED_BY = re.compile(
    r"(?<!\w)(?:with|for|from|how|why|what|between|without|under|as|als|für|mit|wie|ohne|comme|avec|sans|como|para|con|sin"
    r"|com|sem|come|senza|per)(?!\w)",
    re.IGNORECASE,
)
# "Sums over towers", "The geometry of halls": rooms in small letters behind such a word are what a thought is about.
_OF_SMALL_PLACES = re.compile(
    r"\s(?:of|on|in|over|and|to|em|en|im|au|nel)\s(?:(?:[a-z-]{2,20}\s){0,2}|l['’])(?:laborat\w{3,5}|labor|lab)$"
    r"|\s(?:of|on|in|over|and|to)\s(?:[a-z-]{2,20}\s){0,2}"
    rf"(?:{match_any(f'{word}s' for word in _ROOMS if word.isascii())})$"
)
_NO_ABBREVIATION = "".join(
    f"(?<!{word})" for word in ("Prof", "Dr", "Mr", "Ms", "Mrs", "vs", "St", "al", "No", "Univ", "Dept")
)
_SENTENCE = compile_when_used(
    rf"(?:[\w)”\"’»]{{2}}|\s»){_NO_ABBREVIATION}(?<!\D\d)(?<!\D\d\d)[.!?][)”\"]?(?=\s+[A-Z“\"(]|\s*$)"
)
# "In case of a storm": no talk is cancelled yet.
_IN_CASE = re.compile(
    r"場合|恐れ|ことがあり|可能性|如遇|若遇|如需|若需|如有|若有|取消报名|取消報名|取消预约|キャンセル待ち|申込の取消"
)
# A title may ask something before it goes on.
_ASKS = re.compile("[?？!！]")
_UNSPACED_SENTENCE = re.compile(r"[。！？．](?=[^。！？．]|$)|(?<=[^\W\d_a-zA-Z])[.!?](?=\s|$)")
# "談話会の日程変更について", "关于举办讲座的通知"
_UNSPACED_NOTICE = re.compile(
    r"(?:変更|中止|延期|開催|お知らせ|ご案内|募集)(?:について|のお知らせ|のご案内)?$|^关于.{2,40}的?(?:通知|公告)$|^關於.{2,40}(?:通知|公告)$"
)
# "The event is part of the hill lectures" tells of the talk.
_IS_PART = re.compile(
    r"\b(?:is|are)\s(?:part\sof|organi[sz]ed|hosted|sponsored|free|open)\b|\bconvened\sby\b|\bfindet\sstatt\b|\bist\steil\b"
    r"|\b(?:est|sont)\s(?:organisée?s?|gratuite?|ouverte?)\b|\b(?:es|está)\s(?:gratuit|organizad|abiert)|\bè\s(?:gratuit|organizzat|apert)",
    re.IGNORECASE,
)
# An invitation is shorter.
_LONGEST_SPLIT = 6000
_SENTENCE_END = re.compile(
    r"(?<=[\w)”“\"’»]{2}[.!?])(?<!\b[Dd]r\.)(?<!Prof\.)(?<!Mr\.)(?<!Ms\.)(?<!Mrs\.)(?<!St\.)(?<!ca\.)(?<!\D\d\.)(?<!\D\d\d\.)(?<!Nr\.)(?<!Str\.)(?<!bzw\.)(?<!Hrsg\.)\s+(?=[A-ZÀ-Þ“\"«„¿¡(])|(?<=[。！？])|(?<=[.!?])(?=[A-ZÀ-Þ][a-zà-þ])"
)
_ROOM_NAME = re.compile(
    r"\b(?:lecture|seminar|conference|meeting|event)s?\s(?:hall|room|theat(?:re|er)|center|centre|space)s?\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"[a-zà-þ]\s(?:in|nel|em|en|im|au)\s$")
# A street in Italian, a way in English: "Treewidth via cliques"
_VIA = re.compile(r"(?<=[a-z])\s(?:via|cf)\s(?=[a-z])")
# "An invitation to tropical geometry" is what many a talk is called.
_INVITATION_TO = re.compile(
    r"^(?:an\s|eine\s|une\s|una?\s|um\s)?(?:invitation|einladung|invitación|invito|convite)\s(?:to|in|à|a|al|zur?m?)\s",
    re.IGNORECASE,
)
_ROOM_IN_PROSE = compile_when_used(
    rf"\b(?:in|at)\s+(?:the\s+)?(?P<place>(?:[A-Z][\w.'’-]*\s+){{0,4}}(?i:{_ROOM})\b\.?"
    r"(?:\s+[A-Z]{0,3}-?\d[\w/:-]*(?:\.\w+)*){0,2})"
)
# "nella sala Pietro Leopoldo", "en el Aula 0.05": Romance languages put the kind of room first.
_NO_HALL = {"via", "corso", "studio", "ufficio", "local", "ex", "casa", "piano", "corridoio", "largo", "sede", "spazio"}
_ROMANCE_ROOM = compile_when_used(
    r"\b(?:en|no|na|em|nel|nella|nell['’]|presso|in|alla|al|all['’]|dans)\s*(?:(?:el|la|lo|il|l['’])\s*)?"
    rf"(?P<place>(?i:{match_words(word for word in _ROOMS if len(word) > 3 and word not in _NO_HALL)})"
    r"(?:\s(?:(?:de|del|de\sla|della|do|da|dos|das|di|delle|dei|degli)\s|(?:d|dell)['’])?(?:[A-ZÀ-Þ0-9«“][\w.'’»”-]*)){1,7}"
    r"(?:\s\([^()]{1,60}\))?)"
)
_SIDE_WORD = Words(gather_words(lambda words: words.side_hours) - {"by"})
_MEETING = re.compile(r"\b(?:meeting|webinar|zoom)[\s-]?(?:id|number)\b|\b(?:passcode|password)\s?[:=]", re.IGNORECASE)
_HOST_WORD = Words(gather_words(lambda words: (*words.labels[Label.HOST], *words.labels[Label.ORGANIZERS])))
_BUTTONS = frozenset(
    ("share", "print", "tweet", "email", "export", "rsvp", "menu", "search", "login", "more", "back", "events")
)
_MENU = re.compile(r"\s[|>›»·•/]\s|\s{3,}|\t")
_BRACKETED = re.compile(r"(?:[\[【〔［][^\[\]【】〔〕［］]{1,24}[\]】〕］][\s|]{0,3}){2,8}")
_SERIES = re.compile(r"series|semin[aá]r|colloqui|col[oó]qui|\bciclo\b|rassegna", re.IGNORECASE)
_SERIES_END = re.compile(
    r"(?:ringvorlesung|vorlesungsreihe|vortragsreihe|(?<!\w)reihe|zyklus|(?<!\w)cycle|(?<!\w)ciclo|(?<!\w)rassegna|(?<!\w)series)\s*:?$",
    re.IGNORECASE,
)
_TAGS = re.compile(r"(?:#[^\W\d_][\w-]{1,40}\s*){1,20}")
_AT = re.compile(r"^(?:in|at|im|in der|in aula|en|em|presso|à|dans|venue|room:|where:)\s+(?=\S)", re.IGNORECASE)
_HANGS = re.compile(
    r"\s(?:at|on|in|by|the|of|and|for|with|to|from|am|um|le|à|el|en|il|alle|às|von|de|du|di|del|della|dello|dell['’]|dal|dalla|des|les|par|por|mit|und|et|y|e)$",
    re.IGNORECASE,
)
# "Numbers and where they come from"
_ENDS_ON_VERB = re.compile(
    r"\s(?:com(?:e|es|ing)|go(?:es|ing)?|made|made\sup|look(?:s|ing)?|stand(?:s|ing)?|think(?:s|ing)?|is|are|was|dream|talk|speak|live|learn"
    r"|wait(?:ing)?|car(?:e|ing)|worth\s\w{2,12}|deal|believe)\s(?:at|on|in|by|of|for|with|to|from)$",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\s(?:in|in\sthe|in\sder|im|no|na|em|en|en\s(?:el|la)|dans\s(?:le|la)|au|nel|nella)\s[\w’'-]{3,20}$"
    r"|\s(?:dans\sl|à\sl|nell|all)['’][\w-]{3,20}$|\s(?:des|dei|delle|dos|das|de\slos|de\slas)\s[\w’'-]{4,20}$",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"(?<!\w)(?:of|for|in|on|and|the|with|from|to|via|by|at|an?|is|are|how|why|what|under|using|between|without|towards?"
    r"|beyond|meets?|through|vs)(?!\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def names_occasion(text: str) -> bool:
    """Whether the words name a series or a kind of meeting rather than a talk, as "Geometry colloquium 12" does."""
    if is_unspaced(text):
        return names_unspaced_occasion(text)
    if " / " in text and len(text) < 120 and all(map(names_occasion, text.split(" / "))):
        return True  # in two languages
    found = _OCCASION_WORD.search(_INVITATION_TO.sub(" ", _ROOM_NAME.sub(" ", text)))
    if not found or len(text) > 110:
        return False
    if found.start() and _WITHIN.search(text[: found.start()]):
        return False  # "esperimenti in laboratorio"
    words = len(text.split())
    return words <= 6 or (words <= 14 and not text.endswith("?") and bool(is_institution(text) or _SERIES.search(text)))


def names_series(text: str) -> bool:
    """Whether the words before a quotation make it the name of a series: "Vortragsreihe", "Fortsetzung der Reihe"."""
    return bool(_SERIES_END.search(text))


def mentions_occasion(text: str) -> bool:
    """Whether a series or a kind of meeting is named anywhere in the words."""
    return bool(_OCCASION_WORD.search(text))


def names_room(text: str) -> bool:
    """Whether a short line names a place to go to."""
    if is_unspaced(text):
        return names_unspaced_room(text)
    if len(text) > 120 or text.endswith("?") or not _ROOM_WORD.search(_VIA.sub(" ", text)):
        return False
    if _NUMBERED.search(text):
        return True
    return len(text.split()) <= 6 and not _TITLED_BY.search(text) and not _OF_SMALL_PLACES.search(text)


def names_side(text: str) -> bool:
    """Whether a sentence is about what goes with a talk, such as coffee."""
    return bool(_SIDE_WORD.search(text))


def names_host(text: str) -> bool:
    """Whether a line says that the people on it host, chair or organize rather than speak."""
    return bool(_HOST_WORD.search(text))


def find_room(text: str) -> str | None:
    """The room that a sentence names, as in "we meet in Hall B-12"."""
    if is_unspaced(text):
        return find_unspaced_room(text[:1000])
    found = _ROOM_IN_PROSE.search(text[:1000])
    if found and _NUMBERED.search(found["place"]):
        return found["place"].strip(" .,")
    found = _ROMANCE_ROOM.search(text[:1000])
    return found["place"].strip(" .,") if found else None


def trim(text: str) -> str:
    """A value without the separators around it and without brackets that miss their other half."""
    text = text.strip(" ,;:|–—-·•")
    for left, right in ("()", "[]"):
        if text.count(left) != text.count(right):
            text = text.strip(left + right + " ,;:|–—-") if text[:1] == right or text[-1:] == left else text
            if text.count(left) > text.count(right) and text.startswith(left):
                text = text[1:]
            elif text.count(right) > text.count(left) and text.endswith(right):
                text = text[:-1]
    text = re.sub(r"\(\s*\)|\[\s*\]", "", text).strip(" ,;:|–—-·•")
    return text[1:-1] if len(text) > 2 and text[0] == text[-1] == '"' else text


def strip_at(text: str) -> str:
    """A place without the "in" or "venue:" before it."""
    return _AT.sub("", text)


def is_navigation(line: Line) -> bool:
    """Whether a line only leads around a site: its menu, the path to a page, or a button."""
    if line.text.lower().strip(" :") in _BUTTONS:
        return True
    if _BRACKETED.fullmatch(line.text):
        return True
    parts = _MENU.split(line.raw.strip())
    if len(parts) < 3 or len(line.text) > 160 or any(sign.isdigit() for sign in line.text):
        return False
    return all(part.strip() and len(part.split()) <= 4 for part in parts)


def lists_tags(text: str) -> bool:
    """Whether a line only tags what stands around it: "#topology #braids"."""
    return bool(_TAGS.fullmatch(text))


def greets(text: str) -> bool:
    """Whether a line opens a letter."""
    if is_name(text) and is_given(text.split()[0]) and text[-1:].isalpha():
        return False  # "Cara Quill" is no dear one
    return len(text) < 80 and bool(_GREETING.match(text)) and (text.rstrip()[-1:] in ",:!" or len(text.split()) <= 4)


def closes(text: str) -> bool:
    """Whether a line is one of those that stand around announcements and tell nothing of the talk."""
    found = _CLOSING.match(text) if len(text) < 400 else None
    return found is not None and not opens_title(found[0].strip(), text[found.end() :])


def bids_farewell(text: str) -> bool:
    """Whether a line ends a letter, so that what follows is a signature."""
    return (
        len(text) <= 60 and bool(_FAREWELL.fullmatch(text)) and (text.rstrip()[-1:] in ",!." or len(text.split()) <= 4)
    )


def says_cancelled(text: str) -> bool:
    """Whether the words say that a talk will not take place."""
    return bool(_CANCELLED.search(text[:600])) and not _IN_CASE.search(text[:600])


def says_postponed(text: str) -> bool:
    """Whether the words say that a talk moves to a day that may be open."""
    return bool(_POSTPONED.search(text[:600])) and not _IN_CASE.search(text[:600])


def says_break(text: str) -> bool:
    """Whether a row of a schedule says that there is no session."""
    return len(text) <= 80 and bool(_BREAK.search(text))


def opens_with_break(text: str) -> bool:
    """Whether a row begins with "no talk" or the like, whatever reason it gives."""
    found = _NO_SESSION.match(text) if len(text) <= 200 else None
    return found is not None and text[found.end() :].lstrip()[:1] in ("", *"(,;:.–—-!")


def opens_with_change(text: str) -> bool:
    """Whether a few words only say that a talk is cancelled or moves to an open day, in small letters to their end."""
    found = _CHANGE.match(text)
    return found is not None and bool(_SMALL.fullmatch(text, found.end())) and not _IN_CASE.search(text)


def frames(text: str) -> bool:
    """Whether a line of a programme begins with what surrounds its talks, such as a word of welcome."""
    return len(text) <= 80 and bool(_FRAMING.match(text))


def strip_marks(title: str) -> str:
    """A title without "CANCELLED:" and the like around it."""
    return (
        _MARKED_END.sub("", _MARKED.sub("", title)).strip()
        if _MARKED.match(title) or _MARKED_END.search(title)
        else title
    )


def split_sentences(text: str) -> list[str]:
    """The sentences of running text, cut where a full stop ends words and a capital begins the next."""
    return [sentence for sentence in _SENTENCE_END.split(text[:_LONGEST_SPLIT]) if sentence.strip()]


def count_sentences(text: str) -> int:
    """How many sentences the words seem to be."""
    if is_unspaced(text):
        return len(_UNSPACED_SENTENCE.findall(text[:2000]))
    return len(_SENTENCE.findall(text[:2000]))


@lru_cache(maxsize=4096)
def rate_title(text: str) -> float:
    """How much the words look like a title, 0 for neither; typography and place are the caller's."""
    words = text.split()
    if (
        not words
        or len(text) > 300
        or greets(text)
        or closes(text)
        or has_url(text)
        or find_email(text)
        or _MEETING.search(text)
        or is_logistic(text)
    ):
        return -8
    if is_unspaced(text):
        return _rate_unspaced_title(text)
    score = 0.0
    score += 2 if 3 <= len(words) <= 25 else 1 if len(words) == 2 else -1
    score += 1 if len(words) > 2 and _FUNCTION.search(text) else 0
    score += 1 if ": " in text or text.endswith("?") else 0
    if names_occasion(text):
        score -= 5
    if is_name(text):
        score -= 4
    if is_institution(text) and not text.endswith("?"):
        score -= 4 if len(words) <= 12 and not _is_placed(text) else 1
    if names_room(text) and len(words) <= 8:
        score -= 4
    if count_sentences(text) >= 2 or (count_sentences(text) == 1 and text.endswith(".") and len(words) > 16):
        score -= 4
    if text.endswith((":", ",")):
        score -= 2
    if _HANGS.search(text) and not _ENDS_ON_VERB.search(text):
        score -= 3
    if _IS_PART.search(text):
        score -= 4
    if len(words) == 1:
        score -= 2
    return score


def _is_placed(text: str) -> bool:
    """Whether only the place at a thought's end is an institution: "A whale in the archive: what it tells"."""
    for part in text.split(": "):
        found = _PLACED.search(part)
        if is_institution(part[: found.start()] if found else part):
            return False
    return True


def _rate_unspaced_title(text: str) -> float:
    """As `rate_title`, for words without blanks, whose number says nothing."""
    signs = len(text.replace(" ", ""))
    score = 2.0 if 7 <= signs <= 60 else 1.0 if 5 <= signs <= 100 else -1.0
    score += 1 if holds_thought(text) else 0
    if names_unspaced_occasion(text):
        score -= 5
    if is_name(text) or is_unspaced_institution(text) or names_unspaced_room(text):
        score -= 4
    elif any(map(is_unspaced_institution, text.split()[:3])) and not holds_thought(text):
        score -= 4  # where somebody works, and as what
    if count_sentences(_ASKS.sub("", text)):
        score -= 4
    if _UNSPACED_NOTICE.search(text):
        score -= 5
    if text.endswith(("：", ":", "，", "、", ",")):
        score -= 2
    return score
