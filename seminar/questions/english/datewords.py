"""How English names numbers, units, parts of the day and feasts, as parts of patterns."""

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "couple of": 2, "a couple of": 2, "few": 3, "a few": 3, "coming": 1, "half a dozen": 6,
    "several": 4, "couple": 2,
}  # fmt: skip
COUNT = (
    r"\d{1,2}|a couple of|couple of|a few|few|several|half a dozen|an|a|one|two|three|four|five|six|seven"
    "|eight|nine|ten|twelve"
)
UNIT = r"minute|hour|day|week|fortnight|weekend|month|quarter|(?:calendar )?year|term|semester"
SEASON = r"spring|summer|autumn|fall|winter"
FEAST = (
    "christmas(?: day| eve)?|easter(?: sunday| monday)?|good friday|holy saturday|maundy thursday|palm sunday"
    "|ash wednesday|shrove tuesday|ascension day|whit (?:sunday|monday)|pentecost|corpus christi"
    "|new years?(?: 's)?(?: eve| day)?|halloween|thanksgiving"
    "|(?:remembrance|armistice|veterans'?|boxing|labou?r|may|st\\.? patrick's|pi|bonfire) (?:day|night)"
    "|(?:christmas |winter |semester |xmas )(?:holidays|break)|holidays|summer (?:break|holidays)"
)
# "Before the break", but not what computers cannot break.
BREAK = (
    "(?:(?<=the )|(?<=this )|(?<=our )|(?<=over )|(?<=during )|(?<=before )|(?<=after )|(?<=until )|(?<=till )"
    "|(?<=since ))"
    "break(?! (?:into|up|down|in|the|an?)(?![^ ]))"
)
PART = r"morning|afternoon|evening|night|lunch ?time|noon"
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
LONG_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|thu(?:rs?)?|wed|fri"
YEAR = r"(?:19|20)\d\d"
LONG_MONTH = "january|february|april|june|july|august|september|october|november|december"

PARTS = {"morning": (None, 720), "afternoon": (720, 1080), "evening": (1020, None), "night": (1020, None)}
PARTS |= {"lunchtime": (690, 840), "lunch time": (690, 840), "noon": (690, 780)}
HALVES = {
    "first half of": "first half", "1st half of": "first half", "second half of": "second half",
    "2nd half of": "second half", "last half of": "second half", "beginning of": "early", "start of": "early",
    "early": "early", "middle of": "mid", "mid": "mid", "end of": "late", "late": "late",
}  # fmt: skip
HALF = "|".join(HALVES)


def number(said: str) -> int:
    return NUMBERS.get(said) or (int(said) if said.isdecimal() else 1)


def unit_of(said: str) -> str:
    """The unit without its plural; a semester is a term."""
    said = said.removeprefix("calendar ")
    return "term" if said.removesuffix("s") == "semester" else said.removesuffix("s")
