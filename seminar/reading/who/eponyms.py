"""Names that stand in the name of something else: a lecture, a hall, a prize, a chair."""

import re

from seminar.reading.languages.groups import STREETS
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.name_words import is_given

_NAMED = (
    "Lectures?|Lectureship|Memorial|Colloqui(?:um|a)|Seminars?|Series|Symposi(?:um|a)|Building|Hall|Auditorium|Room|Theat(?:re|er)|Cent(?:re|er)"
    "|Library|Prize|Award|Medal|Chair|Foundation|Fund|Endow(?:ed|ment)|Institute|College|School|Laborator(?:y|ies)|Lab|Museum|Gallery|Tower"
    "|House|Wing|Square|Street|Road|Avenue|Park|Campus|Stiftung|Saal|Hörsaal|Straße|Strasse|Platz|Preis|Scholars?|Fellow(?:s|ship)?|Distinguished"
)
# "S. C. Lind Lecture Series", "John Woolley Building", "the Jean and Bo Quill Memorial Fund"
_AFTER = compile_when_used(
    rf"(?:['’]s?)?[\s-](?:(?:and|&)\s)?(?:[A-ZÀ-Þ0-9][\w&’'-]{{0,20}}[\s-]){{0,3}}?(?:{_NAMED})(?![\w’'])"
)
# "Aula Ada Quill", "Prix Ada Quill", "Cátedra Ada Quill"; "grupo de Cosmologia Observacional" is a field's
_BEFORE = compile_when_used(
    r"\b(?:aula(?:\smagna)?|sala|salle|sal[óo]n|auditori(?:um|o)|amphith[ée]âtre|amphi|anfiteatro|c[áa]t(?:hed|ed)ra|chaire|cattedra|prix|pr[ée]mio"
    rf"|premio|edif[íi]cio|palazzo|{STREETS}|fond(?:ation|azione|ação)|fundaci[óo]n|fundação|biblioteca|biblioth[èe]que"
    r"|museo|musée|museu|institut(?:o)?|istituto|universit[ée]|universidade?|lyc[ée]e|liceo"
    r"|(?:grup[op]|gruppo|groupe|[ée]quipe|equipo|facultad|faculdade|facolt[àa]|facult[ée]|departamento|d[ée]partement|dipartimento)(?=\sd)|lecture\sin\shonou?r\sof|in\smemory\sof|named\s(?:after|for))"
    r"\s(?:d[eaiou]{1,2}s?\s|d['’])?$",
    re.IGNORECASE,
)
# "She is at the University of Fano Bay. She will talk about": a place, and who was named before it goes on.
_NEXT_SUBJECT = re.compile(r"\.\s{1,2}(?:She|He|They|We|It|This|Her|His|Their)\s")
_PLACED = re.compile(r"(?:^|\s)(?:of|at|in|from|near)\s(?:the\s)?$")
# "im Alten Speicher", "nel Palazzo Quill": where something is
_HELD_IN = re.compile(
    r"(?:^|\s)(?:im|am|ins|zum|zur|nel|nello|nella|dans\sl[ae]|aux|(?:in|at)\sthe)\s$|(?:nell|dans\sl)['’]$"
)
# "What the Rivet Said (2017)": the end of a work's name.
_DATED = re.compile(r",?\s\((?:[\w.&’' ]{2,40},\s)?(?:1[89]|20)\d\d\)")
_AROUND, _BEFORE_CHAIR = 40, 80
# Words that end a name although they have a capital: nobody is called so.
_THINGS = frozenset(
    [
        "Lecture",
        "Lectures",
        "Lectureship",
        "Memorial",
        "Colloquium",
        "Seminar",
        "Seminars",
        "Series",
        "Symposium",
        "Building",
        "Auditorium",
        "Theatre",
        "Theater",
        "Centre",
        "Center",
        "Library",
        "Prize",
        "Award",
        "Medal",
        "Foundation",
        "Fund",
        "Endowed",
        "Endowment",
        "Institute",
        "Laboratory",
        "Museum",
        "Gallery",
        "Scholarship",
        "Fellowship",
        "Distinguished",
        "Professorship",
        "Program",
        "Programme",
        "Department",
        "Conference",
        "Festival",
        "Society",
        "Association",
        "Committee",
        "Council",
    ]
)


def names_thing(text: str, start: int, stop: int) -> bool:
    """Whether the name between two places of a text is only part of that of a lecture, a hall, a book."""
    if _DATED.match(text, stop):
        return True
    if _NEXT_SUBJECT.match(text, stop) and _PLACED.search(text[max(0, start - _AROUND) : start]):
        return True
    if _HELD_IN.search(text[max(0, start - _AROUND) : start]):
        return True
    if _HOLDS.match(text, stop) and _COUPLED.search(text[max(0, start - _BEFORE_CHAIR) : start]):
        return True
    return bool(_AFTER.match(text, stop) or _BEFORE.search(text[max(0, start - _AROUND) : start]))


def goes_on_with_couple(before: str) -> bool:
    """Whether "and Bo Quill" behind these words belongs to a place that is named for two: "Instituto Ada"."""
    words = before.split()
    lead = " ".join(words[:-1])
    return len(words) > 1 and is_given(words[-1].rstrip(",")) and bool(_BEFORE.search(f"{lead[-_AROUND:]} "))


# "Ada Quill, Bo and Cara Stone Professor of Geology": whom the chair is named for is nobody in the room.
_CHAIR_NAME = re.compile(
    r"(?:(?<=,\s)(?:the\s)?|(?<=\sand\s)the\s)(?P<who>(?:[A-ZÀ-Þ][\w.'’-]{0,20}\s(?:(?:and|&)\s)?){2,8}?)"
    r"(?=(?:(?:Endowed|Distinguished|Emerit\w{1,2}|Research|Assistant|Associate|Visiting|Junior|Senior|Career)\s){0,2}"
    r"(?:Professor|Chair|Fellow|Lecturer|Scholar|Postdoctoral|Director)\b(?:\s(?:of|in|for|at|and|Emerit\w{1,2})\b|,|$))"
)


# "the Bo Stone and Cara Quill Professor of Law": behind the name, and before it.
_HOLDS = compile_when_used(
    r"\s(?:[A-ZÀ-Þ][\w.'’-]{0,20}\s){0,3}?(?:Professor|Lecturer|Postdoctoral)\b(?:\s(?:of|in|for|at)\b|,)"
)
_COUPLED = re.compile(r"\bthe\s(?:(?:[A-ZÀ-Þ][\w.'’-]{0,20}\s){1,4}(?:and|&)\s)?$")


def drop_chair_names(text: str) -> str:
    """The words without the names that chairs bear behind somebody's own name."""
    return _CHAIR_NAME.sub(lambda found: found[0] if is_institution(found["who"]) else "", text)


def end_at_thing(words: list[str]) -> list[str]:
    """Capitalised words up to where they begin to name a thing: "Ada Quill" of "Ada Quill Lecture"."""
    stop = next((place for place, word in enumerate(words) if place > 1 and word in _THINGS), len(words))
    return words[:stop]


# "44 Pine St. Quill's talk": a street ends where the next sentence begins.
_STREET = compile_when_used(r"(?:[A-Z][\w’'-]{0,20}\s){1,3}(?:St|Ave|Rd|Blvd|Ln|Dr|Hwy|Pl|Ct)\.\s+(?=[A-Z])")
_HOUSE = re.compile(r"(?<!\d)\d{1,5}[A-Za-z]?\s$")


def skip_street(text: str, start: int) -> int:
    """Where a name may begin in a run of capitals that begins with a street behind its number."""
    if not _HOUSE.search(text[max(0, start - 8) : start]):
        return start
    found = _STREET.match(text, start)
    return found.end() if found else start
