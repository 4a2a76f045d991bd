"""When a question's talks take place: every word about time, as one span with hours and a weekday."""

import re
from datetime import datetime, timedelta

from seminar.questions.asked import Tense
from seminar.questions.english import clock, dates
from seminar.questions.english.datewords import WEEKDAY
from seminar.questions.english.sentence import TAKEN, Sentence
from seminar.questions.english.stretches import Present, Stretch
from seminar.questions.english.together import Times, together
from seminar.questions.english.vocabulary import GATHERING

__all__ = ["Times", "take"]

_WORD = re.compile(r"[^ ]+")
_TO = re.compile(r" (?:to|until|till|through|and|or|-|/|up to) (?:on )?(?:the )?")
_LEADS = tuple(
    (re.compile(words), kind)
    for words, kind in (
        # "Going through May now": in it.
        (r"(?:(?<=going )|(?<=looking )|(?<=working )|(?<=leafing )|(?<=browsing ))through (?:the )?", "in"),
        (r"(?:between|from|starting(?: from| in| on)?|since|after) (?:the )?", "since"),
        (r"(?:before|until|till|by|up to|up until|prior to|through|ahead of) (?:the )?", "before"),
        (r"(?:on|in|for|during|over|within|at|of|back in|this|by) (?:the )?(?:month (?:of )?)?", "in"),
        (r"", "alone"),
    )
)
_FROM_NOW = re.compile(
    r"(?:from |between )?(?:now|here|today) (?:on )?(?:to|until|till|and|through|up (?:to|until)|-) (?:the )?"
    r"(?:(?:very )?(?:end|last(?: day)?|close|finish) of (?:the )?)?|from now(?= on)"
)
# "In the past two weeks" begins then.
_BYGONE = "in the past(?! (?:[^ ]+ )?(?:hour|day|week|fortnight|month|term|semester|year)s?(?![^ ]))"
_SIMPLE = (
    (re.compile(r"from now on(?:wards?)?(?![^ ])"), Tense.COMING),
    (re.compile(rf"(?:so far|until now|till now|up to now|to date|to this day|{_BYGONE})(?![^ ])"), Tense.PAST),
    (
        re.compile(
            r"(?:(?:in|of|for) (?:the )?(?:near )?future|(?<!so )(?<!too )soon|some ?time soon|any ?time soon|coming up"
            r"|these days)(?![^ ])"
        ),
        Tense.COMING,
    ),
    (re.compile(r"(?:recently|lately|the other day)(?![^ ])"), Tense.PAST),
)


_NOT_YET = re.compile(
    r"(?<![^ ])(?:have|has|had|do|does|is|are) (?:not|no)(?![^ ])|(?<![^ ])(?:without|lacks?|lacking|missing)(?![^ ])"
)


def take(sentence: Sentence, here: Present) -> Times:
    """Takes every word about time out of the sentence."""
    found: list[Stretch] = []
    places: list[tuple[int, int]] = []
    at = 0
    while match := _WORD.search(sentence.text, at):
        at = match.end()
        if match[0][0] == TAKEN:
            continue
        piece = _read(sentence, here, match.start())
        if piece:
            stretch, end = piece
            sentence.drop_at(match.start(), end)
            found.append(stretch)
            places.append((match.start(), end))
            at = end
    return together(found, here, _said(sentence, places))


def _said(sentence: Sentence, places: list[tuple[int, int]]) -> str | None:
    said: list[tuple[int, int]] = []
    for start, end in places:
        # "Thursday or Friday" is said in one.
        if said and start - said[-1][1] <= 6:
            said[-1] = (said[-1][0], end)
        else:
            said.append((start, end))
    return " ".join(sentence.typed(start, end) for start, end in said) or None


def _read(sentence: Sentence, here: Present, at: int) -> tuple[Stretch, int] | None:
    text = sentence.text
    for simple, tense in _SIMPLE:
        if match := simple.match(text, at):
            # What is not known until now may be to come.
            open_still = tense is Tense.PAST and _NOT_YET.search(text, 0, at)
            return Stretch(tense=None if open_still else tense), match.end()
    if (match := _FROM_NOW.match(text, at)) and (
        piece := dates.read_at(_after(here, here.now), text, match.end(), bare=True)
    ):
        return Stretch(start=here.now, end=piece[0].end, tense=Tense.COMING), piece[1]
    if not _ROOM.search(text, 0, at) and (bounds := clock.read_at(text, at)):
        (not_before, not_after), end = bounds
        return Stretch(not_before=not_before, not_after=not_after), end
    if _is_named(sentence, at):
        return None
    if piece := dates.read_at(here, text, at, bare=False):
        return _bounded(sentence, here, "", "alone", piece)
    for lead, kind in _LEADS:
        match = lead.match(text, at)
        if not match:
            continue
        bare = kind != "alone" or _stands_alone(sentence, at)
        piece = dates.read_at(here, text, match.end(), bare=bare and _is_month(sentence, match.end(), kind))
        if piece:
            return _bounded(sentence, here, match[0], kind, piece)
    return None


# "Before the term is out", "until May ends": with all of it.
_OUT = re.compile(
    r" (?:(?:is|are|has|have) (?:(?:all|quite) )?(?:out|over|up|through|done|gone|finished|ended|passed)|ends?|closes?"
    r"|finishes|runs out)(?![^ ])"
)
_TO_NOW = re.compile(r" (?:until|till|to|up to|up until|through to) (?:now|today|the present|this day)(?![^ ])")
_NEAR_WEEK = re.compile(r"(?:[a-z]+day|mon|tue|wed|thu|fri|sat|sun) (?:of )?(?:next|this|last|the coming) week(?![^ ])")
_LONG_AGO = timedelta(days=300)
_AFTER_MONTH = frozenset(("and", "or", "to", "with", "please", "this", "for", "about", "by", "is", "at", "until"))


def _is_month(sentence: Sentence, at: int, kind: str) -> bool:
    """Whether a bare "may" or "march" there can be the month: "in may", not "may i"; "Jan" and "June" may be people."""
    words = sentence.text[at : at + 60].split(" ")
    following = words[1] if len(words) > 1 else ""
    if words[0].removesuffix("s") in ("may", "march", "sun", "sat", "mon", "second") and following[:1].isalpha():
        sure = words[0] in ("may", "march") and re.search(r"(?<![^ ])(?:in|during|since|back in) $", sentence.text[:at])
        return kind != "alone" and (following in _AFTER_MONTH or bool(sure))
    return not _is_name(sentence, at)


def _is_name(sentence: Sentence, at: int) -> bool:
    """ "June Park": a month with a capital before another capital."""
    typed = sentence.typed(at, at + 40).split(" ")
    return (
        len(typed) > 1 and typed[0][:1].isupper() and typed[1][:1].isupper() and typed[1].lower() not in ("and", "or")
    )


_MONTHS = r"(?:april|june|july|august|january|may|jan|march|summer|autumn|dawn)"
_PERSON = re.compile(
    rf"{_MONTHS} (?P<last>[^ ·?!.,\d]{{3,}})(?= (?:is|was|'s|will|speaks?|spoke|talks?|gives?|gave|presents?"
    rf"|presented|works?"
    r"|papers?|bio|slides|affiliation|going|speaking|talking|presenting|giving|from|on)(?![^ ]))"
)
_ROOM = re.compile(r"(?<![^ ])(?:room|hall|building|lab|floor|office) $")
_BEFORE_DATE = re.compile(
    r"(?:in|on|of|this|last|next|since|before|by|until|till|to|and|or|early|late|mid|from|for|during|after"
    r"|between|the|\d\S*)$"
)


def _is_named(sentence: Sentence, at: int) -> bool:
    """ "June Castellan", and in small letters where a verb follows: "june castellan is speaking"."""
    if not re.compile(rf"{_MONTHS} [^ ·?!.,\d]").match(sentence.text, at):
        return False
    if _BEFORE_DATE.search(sentence.text[:at].rstrip()):
        return False
    if sentence.typed(at, at + 1)[:1].isupper():
        following = sentence.text[at:].split(" ")[1]
        return _is_name(sentence, at) and not re.fullmatch(f"{GATHERING}|{WEEKDAY}", following)
    match = _PERSON.match(sentence.text, at)
    return bool(match) and not re.fullmatch(f"{GATHERING}|{WEEKDAY}|\\w+s", match["last"] if match else "")


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether nothing but signs or taken words stands around the word."""
    before, after = sentence.text[:at].rstrip(), re.sub(r"^[^ ]+", "", sentence.text[at:]).strip()
    return (not before or before[-1] in f"?,.!:;(-{TAKEN}") and (not after or after[0] in f"?,.!:;)-{TAKEN}")


def _bounded(
    sentence: Sentence, here: Present, lead: str, kind: str, piece: tuple[Stretch, int]
) -> tuple[Stretch, int] | None:
    stretch, end = piece
    started, ended = stretch.start, stretch.end
    if started is None or ended is None:
        return (stretch, end) if kind in ("in", "alone") else None
    if kind in ("since", "alone") and started < here.now and (now := _TO_NOW.match(sentence.text, end)):
        return Stretch(start=started, end=here.now, tense=Tense.PAST), now.end()
    to = _TO.match(sentence.text, end)
    if to and (kind != "in" or "and" not in to[0]) and ("and" not in to[0] or lead.startswith("between")):
        # "From Monday to Wednesday next week": of the week that is next now.
        near = _NEAR_WEEK.match(sentence.text, to.end())
        other = dates.read_at(here if near else _after(here, started), sentence.text, to.end(), bare=True)
        if other and other[0].end and other[0].end > started:
            return Stretch(start=started, end=other[0].end), other[1]
    if (
        kind == "since"
        and lead.startswith(("from", "between"))
        and not re.compile(r" on(?:wards?)?(?![^ ])").match(sentence.text, end)
    ):
        # "Slides from last week" are those of that week.
        return stretch, end
    if kind == "since":
        late = "end of" in sentence.text[:end][-30:]
        start = ended if lead.startswith("after") or late else started
        if lead.startswith("since") and start > here.now:
            # "Since New Year", whichever one the words name: the last one.
            start -= timedelta(days=366) if start - here.now > timedelta(days=366) else timedelta(days=365)
        onward = re.compile(r" on(?:wards?)?(?![^ ])").match(sentence.text, end)
        past = lead.startswith("since") and start < here.now
        stretch = Stretch(start=start, end=here.now if past else here.ends, tense=Tense.PAST if past else None)
        return stretch, onward.end() if onward else end
    if kind == "before":
        late = "end of" in sentence.text[:end][-30:]
        out = _OUT.match(sentence.text, end)
        end = out.end() if out else end
        inclusive = late or out or re.match(r"(?:until|till|by|up to|through)", lead)
        until = ended if inclusive else started
        if here.tense is Tense.PAST and until <= here.now - _LONG_AGO:
            # "Anything before November", asked in October: before the one that comes.
            until += timedelta(days=365)
        is_past = here.tense is Tense.PAST or until <= here.now
        start, tense = (here.starts, None) if is_past else (here.now, Tense.COMING)
        return Stretch(start=start, end=until, tense=tense), end
    return stretch, end


def _after(here: Present, start: datetime) -> Present:
    """As seen from the beginning of a range: "from October to March" ends in the March after it."""
    return Present(now=start, zone=here.zone, tense=Tense.COMING)
