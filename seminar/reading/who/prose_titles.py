"""Sentences that say what a talk is called, among those that only quote something."""

import re
from functools import lru_cache

from seminar.reading.languages import Words, compile_when_used, gather_words
from seminar.reading.languages.groups import ABOUT, AND, BEGINS, BY, OF, THE, WORKS, A
from seminar.reading.talk.occasions import names_series
from seminar.reading.talk.room_names import find_room
from seminar.reading.talk.title_halves import take_second_half
from seminar.reading.text.quotes import Quote, find_quotes
from seminar.reading.text.sentences import find_sentence
from seminar.reading.unspaced.prose import find_unspaced_title
from seminar.reading.unspaced.words import is_unspaced
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_runs import NAME_RUN, cut_name
from seminar.reading.who.names import is_name, rate_name
from seminar.reading.who.people import split_people
from seminar.reading.who.sentence_words import GIVING, PLACE, TALKING, TITLING, WELCOMING

_LONGEST_INVITATION = 3000
_LIKELY_NAME = 1.0
_UPPER = "A-ZÀ-ÖØ-ÞŁŚŽŠČĆĐİŞŐŰ"
_ANNOUNCES = Words(gather_words(lambda words: words.announces))
# "Ada Quill's seminar"
# "a talk, which will be on knots in ice."
_WILL_BE_ON = re.compile(
    r"\b(?:talk|lecture|seminar|colloquium|presentation|which|it)\s(?:will\sbe|is\sgoing\sto\sbe)\s(?:on|about)\s(?P<title>[^.;:?!]{8,140})\.",
)
# "She'll tell us about knots in ice."
_WILL_TELL = compile_when_used(
    r"(?:\bwill|['’]ll|going\sto)\s(?:be\s)?(?:tell(?:ing)?\sus|talk(?:ing)?|speak(?:ing)?)\s(?:more\s)?(?:about|on)\s"
    r"(?!(?:her|his|their|this|that|some|recent|on)\b)(?P<title>[^.;:?!]{8,140}?)(?:[.!\u2600-\u27bf\U0001f300-\U0001faff]|\s(?:and|&)\s(?:then|afterwards|after\sthat)\b|$)"
)
# "nos platica de redes que duermen, en el auditorio"
_TELLS_OF = compile_when_used(
    r"\b(?:platica(?:rá)?|hablará|nos\shabla|nos\scuenta|nos\scontará|vai\sfalar|falará|ci\sparla|ci\sparlerà|nous\sparlera)\s"
    r"(?:de|sobre|di|su)\s(?P<title>[^.;:,?!«“\"]{8,120}?)(?=[.,;]|\sen\sel\s|$)"
)
_LAST_ONE = Words(gather_words(lambda words: words.phrasing.last_ones))
_LONGEST_BESIDE, _NEAR_BEHIND = 160, 80
_NEAR_BEFORE = 24
_WRITTEN_BY = re.compile(
    rf"\b(?:author|autorin|autor|autora|auteure?|autrice|autore)\s{OF}\s(?:\w{{1,12}}\s){{0,3}}$",
    re.IGNORECASE,
)
# "a recent review entitled", "her film,"
_OTHER_WORK = compile_when_used(
    rf"\b{WORKS}"
    r"(?:\s(?!(?:talk|lecture|seminar|presentation|discuss\w*|speak)\b)[\w’'-]+){0,5}?,?"
    r"(?:\s(?:is\s)?(?:entitled|titled|called|named|intitulée?|titulad[oa]|intitulad[oa]|intitolat[oa]|mit\sdem\stitel))?[\s,:(]*$",
    re.IGNORECASE,
)
_OF_OWN_WORK = re.compile(
    r"\b(?:discuss|present|speak|talk|read|introduc|explor|launch)\w*\s(?:\w+\s){0,3}?(?:his|her|their)\s(?:[\w-]+[\s,:(]+){1,3}$"
    r"|\b(?:présent|presenta|presenter|apresent|stell|vorstell|discut|explor)\w*\s[^.;“”\"„«»]{0,80}?"
    r"\b(?:il\ssuo|la\ssua|su|son|sa|o\sseu|a\ssua|seu|sua|ihr(?:en?|es)?|sein(?:en?|es)?)\s(?:[\w-]+[\s,:(]+){1,3}$",
    re.IGNORECASE,
)
# The copy has lost the mark that closes: a talk titled “Knots: what holds? from 7 to 8
_LEFT_OPEN = compile_when_used(
    rf"(?i:{TITLING})[\s:,]{{1,3}}[“\"](?P<title>[{_UPPER}][^“”\"]{{8,160}}?(?:[?!]|(?=\.\s|,?\s(?:from|on|at)\s(?:\d|\w{{3,6}}day\b))))(?![^“”\"]{{0,200}}[”\"])"
)
_TITLED_BEFORE = compile_when_used(
    rf"(?:{TITLING}|{TALKING})[\s:,]{{0,3}}$"
    r"|\btitle\s(?:is|will\sbe)\s?[^\w“”\"«»]{0,8}$"
    r"|\btitle\s(?:of|for)\s[^.;:“”\"]{3,80}\s(?:is|will\sbe)\s?[:,]?\s$"
    rf"|\b(?:his|her|their|the|our|this|sein|ihr|der|son|sa|le|la|su|el|il|sua|a|o)\s(?:[\w’'-]{{1,20}}\s){{0,2}}(?:{TALKING}|topic|subject|address)"
    r"\s(?:is|will\sbe|ist|est|sera|es|será|è|sarà|é)\s?[:,]?\s$"
    rf"|\b(?:his|her|their)\s(?:new|latest|recent|forthcoming)\s\w{{4,12}},?\s$|\b{ABOUT}\s*:?\s*$"
    r"|\b(?:parla|parlerà|habla|hablará|fala|falará|spricht|redet)\s(?:(?-i:[A-ZÀ-Þ])[\w'’-]+\s){1,4}(?:di|de|su|sobre|über|von)\s$"
    r"|(?:(?-i:[A-ZÀ-Þ])[\w'’-]+\s){2,4}\($"
    r"|\b(?:über\s(?:die|den|das)|zur\sfrage|sur\sl[ae]s?|sobre\s(?:el|los|las?))\s$",
    re.IGNORECASE,
)
# "o seminário virtual": with one more word between
_TITLED_NEAR = compile_when_used(
    rf"(?:{TALKING})\s(?!(?:{OF}|{AND}|{BY}|for|en|in|im|para)\s)[a-zà-þ]{{3,14}}\s$",
    re.IGNORECASE,
)
# “Knots” is free and open to all.
_TITLED_AFTER = compile_when_used(
    r"\s+(?:is\s(?:free|open|sponsored|co-sponsored|presented|the\s(?:title|topic|subject)|part\sof)|begins|starts|takes\splace"
    r"|will\s(?:be\s(?:held|given|presented|followed)|take\splace|begin|start)|lautet\sder\stitel|est\sle\stitre|es\sel\stítulo"
    r"|è\sil\stitolo|é\so\stítulo)\b"
)
# Where a title without marks ends: a sentence, a place, a day, or what becomes of the talk.
_BARE_END = (
    r"(?=\.(?:\s|$)|(?<=\?)\s+[A-Z]|\s+(?:on|at|in|this|am|le|el|il)\s+(?:the\s+)?(?:\w+day\b|\d|[Rr]oom|[Zz]oom|[Aa]uditorium|(?:[A-Z]\w+\s){0,2}(?:Hall|Building|Theatre|Room))|,?\s+on\s+[A-Z]|,?\s(?:a\scargo\sd|impartid|dictad|a\scura\sd|tenut[oa]\sd|ministrad|presented\sby|given\sby|gehalten\svon|donnée?\spar)"
    r"|,\s(?:begins|starts|takes\s|which\s|(?:and\s)?(?:will|is|was)\s|beginnt|findet|aura\slieu|tendrá|avrà|si\sterrà|terá)|$)"
)
_TITLED_BARE = compile_when_used(
    rf"(?i:{TITLING})\s*[:,]?\s+(?!I\s|We\s|Magna\b|Maxima\b)(?P<title>[{_UPPER}][^.;“\"«»]{{8,200}}?)"
    rf"{_BARE_END}"
)
# "who will give the lecture What knots owe to ice on Thursday", "hält den Vortrag Was Knoten dem Eis verdanken"
_GIVES_BARE = compile_when_used(
    rf"\b(?i:give|gives|giving|deliver|delivers|delivering|present|presents|presenting|hold|holds|read|reads|hält|halten|donnera|donne|présentera"
    r"|dará|da|impartirá|ofrecerá|presentará|terrà|tiene|presenterà|dar|apresentará|fará|(?:for|to|zum|pour|para|per))"
    rf"\s(?i:(?:{THE}|{A}|his|her|their|our|ihren|seinen|sa|son|su|sua|seu)\s|l['’])(?:[a-zà-þ-]{{4,14}}\s)?(?i:{TALKING})"
    rf"\s(?P<title>[{_UPPER}¿][\w’'-]*,?(?:\s[\w’'-]+,?){{0,2}}?\s[a-zà-þ][^.;“\"«»]{{6,160}}?){_BARE_END}"
)
# "this week: Ada Quill (Fano) on Knots in ice."
_NAME_ON = compile_when_used(
    rf"(?P<who>{NAME_RUN})(?:\s?\([^()]{{2,80}}\))?\s(?:on|über|sur|sobre|su)\s(?P<title>(?!Zoom\b|Teams\b|YouTube\b)[{_UPPER}¿][^.;“\"«»]{{8,160}}?){_BARE_END}"
)
# "a talk by Ada Quill, engineer, on How Knots Owe to Ice.", "hear Ada Quill of the Ice Office on How Ropes Hold."
_PLACED_ON = compile_when_used(
    rf"(?i:{GIVING}|{WELCOMING})\s(?:[a-zà-þ]+\s){{0,3}}(?P<who>{NAME_RUN}){PLACE}\s(?:on|über|sur|sobre|su)\s(?P<title>(?!Zoom\b|Teams\b|YouTube\b)[{_UPPER}¿][^.;“\"«»]{{8,160}}?){_BARE_END}"
)
_FEWEST_WORDS = 4
# "Her lecture, Knots in Ice, begins at 6 pm"
_APPOSED = compile_when_used(
    rf"(?i:{TALKING})(?:\sof\sthe\s[a-z]{{4,10}})?\s?,\s(?P<title>[{_UPPER}0-9¿][^,.;:?!“”\"]{{6,120}}(?:[:?!]\s?[^,.;:?!“”\"]{{4,80}})?[?!]?),\s"
    rf"(?i:(?:which\s|that\s)?(?:will|is|takes|{BEGINS}|starting|beginning)|on\s\w{{3,6}}day|at\s\d|wird|ist|findet|um\s\d|am\s\w|aura\slieu|débute\w*"
    r"|commence\w*|tendrá|será|empieza|comienza|empezará|comenzará|si\sterrà|inizia|inizierà|avrà|começa|começará|terá|acontece)\b"
)
# "In this talk Ada Quill will share": who does what is no title.
_IS_CLAUSE = compile_when_used(
    r"(?:(?:[A-ZÀ-Þ][\w.’'-]*|[a-z]{2,3})\s){1,14}(?:will|would|shall|is\sgoing|discuss(?:es)?|explores?|argues?|shares?|examines?|looks\sat|asks)\s[a-z]"
)
# "Ada Quill's talk (Knots in Ice) has moved"
_IN_BRACKETS = compile_when_used(
    rf"['’]s\s(?:[a-z-]{{2,16}}\s){{0,2}}(?i:{TALKING})\s\((?P<title>[{_UPPER}“\"][^()]{{7,160}})\)(?=\s[a-z]|[.,;]|$)"
)
# "Ada Quill's talk — Knots in Ice — will be streamed"
_SET_OFF = compile_when_used(
    rf"(?i:{TALKING}|program(?:me)?|topic|subject)\s?[—–]\s?(?P<title>[{_UPPER}][^—–.“”\"]{{6,140}}?)\s?[—–]\s?(?:which\s|that\s)?(?:will|is|was|takes|begins|starts|has|can)\b"
)
_PROGRAM = re.compile(r"(?:zoom|teams|microsoft|webex|bigbluebutton|bbb|youtube|skype|jitsi|google)\b", re.IGNORECASE)
_ON = compile_when_used(
    r"\b(?:lecture|talk|seminar|presentation|colloquium|paper)\s+on\s+(?:the\s+topic\s+of\s+)?(?P<title>[A-Z][\w-]*(?:\s+[\w’',:-]+){1,25})"
    r"(?=\.(?:\s|$)|\s+(?:on|at)\s+(?:\w+day\b|\d))"
)
# "will talk to us about her new paper, Knots in Ice, at noon"
_OWN_WORK = compile_when_used(
    r"\b(?:talk|speak|present|discuss|introduc)\w*\s(?:[^.;:“”\"«»]{0,60}?\s)?(?:his|her|their)\s(?:(?:new|latest|recent|forthcoming|current)\s)?"
    r"(?:paper|book|work|study|article|essay|manuscript|project),\s(?P<title>[A-Z][\w’'-]*(?:\s[\w’'-]+){1,14}?)(?=[.,](?:\s|$)|$)"
)
_DAY_NAMES = gather_words(lambda words: (*words.weekdays, *words.months))


@lru_cache(maxsize=4096)  # several claims ask it of one sentence
def find_announced_title(text: str) -> tuple[str, bool] | None:
    """The title that an invitation names, and whether its words say that it is one rather than some quotation."""
    text = text[:_LONGEST_INVITATION]
    if is_unspaced(text):
        return find_unspaced_title(text)
    quotes = [quote for quote in find_quotes(text) if len(quote.inner) > 3]
    quotes = [quote for quote in quotes if not _is_other_work(text[max(0, quote.start - 90) : quote.start])]
    quotes = [quote for quote in quotes if not _is_past(text, quote)]
    for pattern in (_TITLED_BEFORE, _TITLED_NEAR):
        for quote in quotes:
            if pattern.search(text[max(0, quote.start - 110) : quote.start]):
                return quote.inner.strip(" ,."), True
    if set_off := _SET_OFF.search(text) or _IN_BRACKETS.search(text):
        return set_off["title"].strip(" ,."), True
    for quote in quotes:
        if _TITLED_AFTER.match(text, quote.stop) and (quote.start == 0 or text[quote.start - 2] in ".!?"):
            return quote.inner.strip(" ,."), True
    if not quotes and (left := _LEFT_OPEN.search(text)):
        return left["title"].strip(" ,."), True
    for pattern in (_TITLED_BARE, _GIVES_BARE, _APPOSED):
        for bare in pattern.finditer(text):
            if _names_room_here(text, bare):
                continue
            if _may_be_title(bare["title"]) and not (pattern is _APPOSED and _names_aside(bare["title"])):
                return take_second_half(bare["title"].strip(" ,"), text[bare.end("title") :]), True
    named = _NAME_ON.search(text) if not quotes else None
    if named and _may_be_title(named["title"]) and rate_name(cut_name(named["who"]) or "") >= _LIKELY_NAME:
        return named["title"].strip(" ,"), True
    placed = _PLACED_ON.search(text) if not quotes else None
    if placed and _is_called(placed):
        return placed["title"].strip(" ,"), True
    about = _ON.search(text) or _WILL_BE_ON.search(text) or _OWN_WORK.search(text)
    if not (about or quotes):
        about = _WILL_TELL.search(text) or _TELLS_OF.search(text)
    if about and not _begins_with_day(about["title"]):
        return about["title"].strip(" ,"), False
    before = {quote: text[max(0, quote.start - 40) : quote.start] for quote in quotes}
    own = (quote for quote in quotes if not (_WRITTEN_BY.search(before[quote]) or names_series(before[quote].rstrip())))
    first = next((quote for quote in own if quote.inner[:1].isupper() or not quote.inner.isascii()), None)
    return (first.inner.strip(" ,."), False) if first else None


def _is_called(placed: re.Match[str]) -> bool:
    """Whether the words behind somebody's place and "on" are a title rather than a street, a campus or a day."""
    title = placed["title"]
    told = len(title.split()) >= _FEWEST_WORDS and not is_institution(title)
    return told and _may_be_title(title) and rate_name(cut_name(placed["who"]) or "") >= _LIKELY_NAME


def _may_be_title(words: str) -> bool:
    """Whether words without marks may be a title: not who does what, nor a program or a day."""
    return not (_ANNOUNCES.search(words) or _IS_CLAUSE.match(words) or _PROGRAM.match(words) or _begins_with_day(words))


def _names_room_here(text: str, found: re.Match[str]) -> bool:
    """Whether the words that call something so say where it is: in Italian an "aula" is a room, not a lecture."""
    room = find_room(text[max(0, found.start() - _NEAR_BEFORE) : found.end()])
    return room is not None and found["title"].split()[0] in room.split()


def _names_aside(words: str) -> bool:
    """Whether words between commas behind "the lecture" say who gives it, or for whom it is."""
    return is_name(words) or is_institution(words) or bool(split_people(words)) or len(words.split()) < 2


def _is_other_work(before: str) -> bool:
    """Whether the words before a quotation make it a book, a film or such, and not one of which the talk will be."""
    return bool(_OTHER_WORK.search(before)) and not _OF_OWN_WORK.search(before)


def _is_past(text: str, quote: Quote) -> bool:
    """Whether the sentence that quotes tells of a talk of before: "Last year's lecture, “Knots”, is in print"."""
    start, stop = find_sentence(text, quote.start)[0], find_sentence(text, quote.stop)[1]
    before, behind = text[max(start, quote.start - _LONGEST_BESIDE) : quote.start], text[quote.stop : stop]
    return bool(_LAST_ONE.search(before) or _LAST_ONE.search(behind[:_NEAR_BEHIND]))


def _begins_with_day(text: str) -> bool:
    return text.split()[0].strip(",.").lower() in _DAY_NAMES
