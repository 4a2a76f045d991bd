"""Lines that only say where letters go, what opens a room, who hosts or which term it is: no title, no speaker."""

import re

from seminar.reading.languages import Label, Words, compile_when_used, gather_words, match_words
from seminar.reading.languages.groups import STREETS

_GERMAN_STREET = r"[A-ZÄÖÜ][\wäöüß-]{2,30}(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm|ring)"
_POSTAL = compile_when_used(
    rf"\b(?:case\spostale|boîte\spostale|b\.\s?p\.|postfach|p\.?\s?o\.?\sbox|apartado(?:\spostal)?|casilla|caixa\spostal"
    rf"|casella\spostale|cep|c\.\s?p\.|cap|plz)[\s:]{{1,3}}\d"
    rf"|(?:^|[,|·(–—:-]\s?){STREETS}\s(?:[\w.'’-]{{1,20}}\s){{0,5}}[\w.'’-]{{2,20}},?\s(?:n[.°º]{{0,2}}\s?)?\d{{1,3}}\w?(?:[\s,/|–-]|$)"
    rf"|(?:^|[\s,])\d{{1,4}}(?:\s?bis)?,?\s{STREETS}\s"
    rf"|\b{_GERMAN_STREET}\s\d{{1,4}}[a-z]?\b|[,|·]\s(?:[A-Z]{{1,2}}-)?\d{{4,5}}\s(?-i:[A-ZÀ-Þ])[\w'’-]{{2,30}}"
    r"|〒\s?\d{3}|(?:邮编|郵編|郵遞區號|邮政编码)\s?[:：]?\s?\d",
    re.IGNORECASE,
)
_LONGEST_ADDRESS = 160
_KEYS = gather_words(lambda words: (*words.labels[Label.MEETING_ID], *words.labels[Label.PASSCODE]))
_NUMBER = r"\W{0,4}(?:\w{0,4}\d[\w-]{2}|\d[\d -]{6})"
# "Mot de passe EPICERIE", "线上同步：腾讯会议 418-926-075": the words of a key and a key.
_ENTRY = Words(
    _KEYS - {"id", "code", "pin", "pass", "kennung", "clave", "senha", "clé", "chiave", "parola"},
    within=rf"(?:%s)(?:\s{{0,3}}(?:[:：=](?!\s?[\u3400-\u9fff]{{3}})|(?=[A-Z\d]))|{_NUMBER})",
)
_NUMBERED_ROOM = compile_when_used(rf"(?:腾讯会议|騰訊會議){_NUMBER}")
_IMPRINT = re.compile(
    r"\W{0,3}(?:éd(?:iteur)?\.?\s?resp|v\.\s?u\.|v\.\s?i\.\s?s\.\s?d\.\s?p|ne pas jeter"
    r"|imprimé par|dep(?:ósito)?\.?\sleg)"
    r"|\W{0,3}(?:ausgehängt|aushang|abzunehmen|abgenommen|ausgestellt)\s(?:am|bis|vom)\b",
    re.IGNORECASE,
)
# "Chaired by Ada Quill", "Animé par Ada Quill"
_HOSTED = Words(
    (
        word
        for word in gather_words(lambda words: (*words.labels[Label.HOST], *words.labels[Label.ORGANIZERS]))
        if word.split()[-1] in ("by", "von", "durch", "par", "por", "da")
    ),
    within=r"\W{0,4}(?:co-?)?(?:%s)\s(?=\S)",
)
# "In diretta sul nostro canale YouTube", "Ao vivo no YouTube do museu"
_BROADCAST = compile_when_used(
    r"\W{0,3}(?:(?:also|auch|aussi|también|anche|também|e|and|und|et|y)\s)?(?:live(?:[\s-]?stream(?:ing|ed)?)?|stream(?:ing|ed)?|in\s(?:diretta|streaming)"
    r"|en\s(?:direct|directo|vivo|streaming)|ao\svivo|transmi\w{2,9}|(?:re)?transmis\w{0,5}|diffus\w{1,5}|trasmess\w{1,4}|emitid\w|übertragung|übertragen)"
    r"\s(?:[\w’'-]{1,14}\s){0,5}?(?:(?:[\w’']{2,8}['’])?youtube|twitch|facebook|vimeo|instagram|peertube)(?:[\s-][\w’'-]{1,16}){0,4}\W{0,3}",
    re.IGNORECASE,
)
# "Held at the Oak Theatre and streamed", "Findet im Alten Speicher statt"
_HELD = re.compile(
    r"\W{0,3}(?:(?:to\sbe\s)?held\s(?:at|in|on|via|every)|taking\splace\s(?:at|in|on)|findet\s(?:im|in|am)|a\slieu\s(?:à|au|dans|en)"
    r"|se\scelebra(?:rá)?\s(?:en|el)|si\s(?:tiene|terrà)\s(?:in|al|nel|presso)|realiza-se\s(?:em|no|na))\s(?=[^.]{3,100}\W{0,3}$)",
    re.IGNORECASE,
)
_LONGEST_HOSTED = 120
_LONGEST_TERM = 60
_SEASON = match_words(gather_words(lambda words: words.seasons))
_YEARS = r"(?:(?:19|20)\d\d|['’]\d\d)(?:\s?[/–-]\s?(?:20)?\d\d)?"
_TERM_WORD = r"(?:semester|term|quarter|session|year|trimester|schedule|program(?:me)?|events|talks)"
# "Fall 2021", "Spring Semester, 2024", "2023-24", "Week 9:", and behind a series' letters "ABC 2026/27"
_TERM = compile_when_used(
    rf"\W{{0,4}}(?:(?-i:[A-Z]{{2,10}})(?:\s-)?,?\s)?(?:(?:{_SEASON})(?:\s{_TERM_WORD}){{0,2}},?\s?{_YEARS}(?:\s{_TERM_WORD}){{0,2}}"
    rf"|{_YEARS},?\s(?:{_SEASON})(?:\s{_TERM_WORD}){{0,2}}|(?:[A-Z][a-z]{{2,14}}\s)?{_TERM_WORD},?\s{_YEARS}"
    r"|20\d\d\s?[/–-]\s?(?:20)?\d\d(?:\s[A-Za-z]{4,12}){0,2}|week\s\d{1,2})\W{0,4}",
    re.IGNORECASE,
)


def names_term(text: str) -> bool:
    """Whether a short line is only the heading of a term, a year or a week."""
    return len(text) <= _LONGEST_TERM and bool(_TERM.fullmatch(text))


def is_hosted(text: str) -> bool:
    """Whether a line only says who chairs, hosts or organizes."""
    return len(text) <= _LONGEST_HOSTED and bool(_HOSTED.match(text))


def is_postal(text: str) -> bool:
    """Whether a short line holds a street with its number, a box at a post office or the like."""
    return len(text) <= _LONGEST_ADDRESS and any(map(str.isdigit, text)) and bool(_POSTAL.search(text))


def opens_room(text: str) -> bool:
    """Whether a line gives the number of an online meeting or the word that lets one in."""
    return len(text) <= _LONGEST_ADDRESS and bool(_ENTRY.search(text) or _NUMBERED_ROOM.search(text))


def is_broadcast(text: str) -> bool:
    """Whether a short line only says on which channel one can watch."""
    return len(text) <= _LONGEST_HOSTED and bool(_BROADCAST.fullmatch(text))


def is_logistic(text: str) -> bool:
    """Whether a line is an address, a key to an online room, a poster's imprint, names a term, a host or a channel."""
    if names_term(text) or is_postal(text) or opens_room(text) or is_broadcast(text):
        return True
    return bool(_IMPRINT.match(text) or _HELD.match(text)) or is_hosted(text)
