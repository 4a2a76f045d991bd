"""Hours of the day as a question sets bounds with them: "after 5pm", "before noon", "between 2 and 4"."""

import re

_HOUR = (
    r"(?:\d{1,2}(?:[:h]\d{2}|\.\d{2}(?!\.))?(?: ?[ap]m)?(?: o'clock| oclock| h)?|noon|midday|midnight"
    r"|lunch|half past \d{1,2})"
)
_SURE = (
    r"(?:\d{1,2}:\d{2}\.?(?: ?[ap]m)?|\d{1,2}\.\d{2}(?: ?[ap]m)?|\d{1,2} ?[ap]m|\d{1,2}h\d{0,2}"
    r"|\d{1,2} o'?clock|noon|midday|midnight)"
)
_AFTER = re.compile(
    "(?:(?:not before|no earlier than|later than|after|from|past|starting(?: at"
    f"| from)?) )(?P<hour>{_HOUR})(?: on(?:wards?)?)?(?![^ ])"
)
_BEFORE = re.compile(rf"(?:(?:not after|no later than|earlier than|before|until|till|by) )(?P<hour>{_HOUR})(?![^ ])")
_BETWEEN = re.compile(
    f"(?:between|from) (?P<one>{_HOUR}) (?:and|to|until|till|-) (?P<other>{_HOUR})(?![^ ])(?! (?:of )?"
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
_AT = re.compile(rf"(?:(?:at|around|about|@) )?(?P<hour>{_SURE})(?![^ ])")
_AT_BARE = re.compile(r"at (?P<hour>\d{1,2})(?= [?.!,]|$| (?:today|tomorrow|on|this|next|tonight)\b)")
# "At 8 in the morning".
_AT_PART = re.compile(
    r"(?:(?:at|around|about|by) )?(?P<hour>\d{1,2}(?:[:.]\d{2})?)(?: o'?clock)? (?:in the (?P<part>morning|afternoon"
    r"|evening)|at (?P<night>night))(?![^ ])"
)
_PART = re.compile(r"(?:in the |during the |at |of an? )?(?P<part>mornings?|afternoons?|evenings?|nights?)(?![^ ])")
# "My mornings and afternoons are free".
_ALL_DAY = re.compile(
    r"(?:in |on )?(?:(?:my|the|our) )?(?:mornings?|afternoons?|evenings?) (?:and|,) (?:(?:in |my |the"
    r" ){0,2})(?:mornings?|afternoons?|evenings?)(?![^ ])"
)
_ADJECTIVE = re.compile(
    "(?P<part>morning|afternoon|evening|night|lunch ?time)(?= (?:talks?|sessions?|seminars?|lectures?"
    "|slots?|events?|webinars?|meetings?)(?![^ ]))"
)
_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
_WORD = "|".join(_WORDS)
# "Half eleven", which is half past it.
_HALF = (
    rf"half(?= (?:\d{{1,2}}|{_WORD})(?: ?[?.!,;]| ?$| (?:in|on|at|or|then|please|today|tomorrow|tonight|this)(?![^ ])))"
)
# "At half past six", "by a quarter to three pm", "two o'clock".
_SPOKEN = re.compile(
    r"(?:(?P<lead>at|around|about|by|before|until|till|after) )?"
    rf"(?:(?P<part>half past|(?:a )?quarter past|(?:a )?quarter to|(?(lead){_HALF}|half past)) (?P<hour>\d{{1,2}}"
    rf"|{_WORD})(?: (?P<half>am|pm))?|(?P<full>{_WORD}) (?:o'clock|oclock|(?P<of>am|pm)))(?![^ ])"
)
# "Over by one".
_OVER_BY = re.compile(
    r"(?:(?<=over )|(?<=done )|(?<=finished )|(?<=finish )|(?<=ended )|(?<=end )|(?<=out ))(?:by|before) "
    rf"(?P<hour>{_WORD})(?= ?[?.!,;]| ?$| (?:on|at|then|please|today|tomorrow|tonight|sharp|local)(?![^ ]))"
)
# "Between four and half past five": one of them says that these are hours.
_SAID = (
    rf"(?:(?:half past|(?:a )?quarter (?:past|to)) (?:\d{{1,2}}|{_WORD})|(?:\d{{1,2}}|{_WORD})(?: o'clock| oclock)?"
    r"|noon|midday)"
)
_FROM_TO = re.compile(
    rf"(?:between|from) (?P<one>{_SAID}) (?:and|to|until|till) (?P<other>{_SAID})"
    r"(?= ?[?.!,;:]| ?$| (?:in|on|at|o'clock|this|that|today|tomorrow|am|pm)(?![^ ]))"
)
_TELLS_HOUR = re.compile(r"half|quarter|o.?clock|noon|midday")
_NAMED = {"noon": 720, "midday": 720, "midnight": 1439, "lunch": 780}
_PARTS = {
    "lunch": (690, 840),
    "morning": (None, 720),
    "afternoon": (720, 1080),
    "evening": (1020, None),
    "night": (1020, None),
}
Bounds = tuple[int | None, int | None]


def read_at(text: str, at: int) -> tuple[Bounds, int] | None:
    """The bounds in minutes after midnight that are named at a place of a text, and where they end."""
    if match := _ALL_DAY.match(text, at):
        return (None, None), match.end()
    if (match := _FROM_TO.match(text, at)) and _TELLS_HOUR.search(match[0]):
        return (_of_said(match["one"]), _of_said(match["other"])), match.end()
    if match := _SPOKEN.match(text, at):
        return _led(match["lead"], _spoken(match)), match.end()
    if match := _OVER_BY.match(text, at):
        return (None, minutes(str(_WORDS[match["hour"]]))), match.end()
    if match := _BETWEEN.match(text, at):
        other = minutes(match["other"])
        one = minutes(match["one"], like=match["other"])
        if one is not None and other is not None and ("m" in match[0] or ":" in match[0] or match[0].startswith("b")):
            return (one, other), match.end()
    for form, place in ((_AFTER, 0), (_BEFORE, 1)):
        match = form.match(text, at)
        # Nobody asks what is over "before 1:30" in the night.
        bound = minutes(match["hour"], like="at") if match else None
        if match and bound is not None and _counts(match, text):
            return ((bound, None) if place == 0 else (None, bound)), match.end()
    if match := _AT_PART.match(text, at):
        bound = minutes(f"{match['hour']} {'am' if match['part'] == 'morning' else 'pm'}")
        return (bound, bound), match.end()
    match = _AT.match(text, at) or _AT_BARE.match(text, at)
    # No talk is "at 3:30" in the night.
    bound = minutes(match["hour"], like="at" if match[0].startswith("at ") else "") if match else None
    if match and bound is not None and not _is_room(match, text):
        return (bound, bound), match.end()
    if match := _ADJECTIVE.match(text, at):
        return _PARTS[match["part"].removesuffix(" time").removesuffix("time")], match.end()
    if match := _PART.match(text, at):
        part = match["part"].removesuffix("s")
        if match[0] != match["part"] or match["part"].endswith("s") or (at == 0 and match.end() >= len(text) - 2):
            return _PARTS[part], match.end()
    return None


def _is_room(match: re.Match[str], text: str) -> bool:
    """ "2.14" and "LF 1.05" are rooms: no talk begins at such a minute, and no hour stands behind letters."""
    number = re.search(r"\d\.(\d{2})$", match["hour"])
    if not number or match[0] != match["hour"]:
        return False
    behind = re.search(
        r"(?:^| )(?:in|room|rm|hall|inside|(?!at|on|by|is|to|or|and|am|pm|till|til|from|the|of)[a-z]{1,3}) $",
        text[: match.start()],
    )
    return int(number[1]) % 5 != 0 or behind is not None


def _counts(match: re.Match[str], text: str) -> bool:
    """Whether a bare number is an hour: "after 5" is, "after 3 talks" is none."""
    if not match["hour"].isdecimal():
        return True
    return not re.match(
        r" (?!in|on|my|local|today|tomorrow|tonight|this|next|please|and|or)[a-z·]", text[match.end() :]
    )


def _of_said(said: str) -> int | None:
    match = _SPOKEN.match(said if " " in said else f"{said} o'clock", 0)
    return _spoken(match) if match else minutes(said)


def _led(lead: str | None, spoken: int | None) -> Bounds:
    match lead:
        case "by" | "before" | "until" | "till":
            return None, spoken
        case "after":
            return spoken, None
        case _:
            return spoken, spoken


def _spoken(match: re.Match[str]) -> int | None:
    said = match["hour"] or match["full"]
    shift = {"half past": 30, "half": 30, None: 0}.get(
        match["part"], -15 if (match["part"] or "").endswith("to") else 15
    )
    hour = minutes(f"{_WORDS.get(said, said)} {match['half'] or match['of'] or ''}".strip())
    return None if hour is None else (hour + shift) % 1440


def minutes(said: str, like: str = "") -> int | None:
    """Minutes after midnight. Bare hours up to seven are those of the afternoon."""
    if said in _NAMED:
        return _NAMED[said]
    match = re.search(r"(\d{1,2})(?:[:.h](\d{2}))?", said)
    if not match:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if said.startswith("half past"):
        minute = 30
    half = re.search(r"[ap](?=m)", said) or re.search(r"[ap](?=m)", like)
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    elif not half and 1 <= hour <= 7 and (not match[2] or (hour < 7 and not match[1].startswith("0") and like == "at")):
        hour += 12
    return hour * 60 + minute if hour < 24 and minute < 60 else None
