"""What the words of a label promise."""

import re

from seminar.reading.languages import LANGUAGES, UNSPACED, Label
from seminar.reading.languages.groups import OF

# Where two languages use one phrase for two things, the earlier language's meaning holds.
PHRASES = {
    phrase: label
    for language in reversed(LANGUAGES)
    for label, phrases in language.labels.items()
    for phrase in phrases
}
# The first language that has a phrase says whether it needs its colon.
_OWNERS = {
    phrase: language for language in reversed(LANGUAGES) for phrases in language.labels.values() for phrase in phrases
}
COLON_ONLY = frozenset(phrase for phrase, language in _OWNERS.items() if phrase in language.colon_only)
_UNSPACED = re.compile(f"[{UNSPACED}]")
# "日期🕣", "🎤 Speaker"
PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d]")
# What a longer label may promise by one of its words.
_GUESSED = (
    Label.TITLE,
    Label.SPEAKER,
    Label.HOST,
    Label.ABSTRACT,
    Label.BIO,
    Label.CONTACT,
    Label.PASSCODE,
    Label.REGISTER,
)
_HEAD_WORDS = {
    phrase: label
    for phrase, label in PHRASES.items()
    if label in _GUESSED and len(phrase) > 1 and (label is Label.HOST or phrase not in COLON_ONLY)
}
# In scripts without blanks the end of a longer label may also say that it is of no use: "报告语言", "往期回放".
_TAIL_WORDS = {
    phrase: label
    for phrase, label in PHRASES.items()
    if label in (Label.OTHER, Label.MATERIALS, Label.REGISTER) and len(phrase) > 1 and _UNSPACED.match(phrase)
} | _HEAD_WORDS
# "Suggest a speaker: ..." and "Next speaker: ..." do not say who speaks.
_OTHER_WORDS = "suggest propose nominate next previous last meet contact invite upcoming future past about be become"
_OTHER_HEADS = frozenset(_OTHER_WORDS.split())
# A label that says what day and place it gives is that long, in words.
_MOST_WORDS = 12
# "Topic of the evening", "Thema des Abends"
_MEETING_WORDS = """
evening day night week month talk lecture session meeting abends tages vortrags soirée jour séance conférence noche
sesión charla serata giorno noite sessão
"""
_MEETINGS = frozenset(_MEETING_WORDS.split())
# "Titre provisoire"
_VAGUE = ("provisoire", "provisional", "provisório", "provisória", "provvisorio", "tentativo", "preliminar")
_MOMENT = re.compile(r"\d\s?[月日号號時时点點]|\d[/.:]\d")
_TAILS = re.compile(rf"\s(?:{OF}|zur|zum|for|to)\s")
# Words that headings add to "talks", "seminars" or "schedule" without changing what they promise.
_TERM = re.compile(
    r"\b(?:(?:19|20)\d\d(?:\s?[-/–]\s?(?:20)?\d\d)?"
    r"|(?i:spring|summer|fall|autumn|winter|semester|term|academic year|quarter|season|in|for|of|the|our|all|list))\b"
)


def name_label(words: str) -> Label | None:
    """What a heading or a column's head promises, the whole of it being a label; terms and years do not matter."""
    plain = re.sub(r"\s*\([^()]{0,40}\)|[:：*#.]", " ", PICTURE.sub(" ", words)).lower().replace("’", "'")
    plain = " ".join(re.sub(r"[【】［］〔〕「」]", " ", plain).split())
    plain = plain.replace(" ", "") if _UNSPACED.match(plain) and plain not in PHRASES else plain
    if plain in PHRASES:
        return PHRASES[plain]
    shorter = " ".join(re.sub(r"[()\[\],–—|-]", " ", _TERM.sub(" ", plain)).split())
    return PHRASES.get(shorter) if shorter else None


def guess_label(words: str) -> Label | None:
    """What a longer label promises, from its last words or from those before an "of"."""
    plain = " ".join(words.lower().replace("’", "'").split())
    if _UNSPACED.search(plain):
        joined = plain.replace(" ", "")
        if joined[0] in "各致" or _MOMENT.search(joined):
            return None  # "各有关单位：" greets; "3月8日 主讲人：" is a day before a label
        ends = (joined[start:] for start in range(1, max(len(joined) - 1, 1)))
        return next((_TAIL_WORDS[end] for end in ends if end in _TAIL_WORDS), None) if len(joined) <= 16 else None
    tokens = plain.split()
    if len(tokens) <= _MOST_WORDS and PHRASES.get(_TAILS.split(plain)[0]) is Label.WHEN and len(tokens) > 2:
        return Label.WHEN  # "Time and place for the lecture and the defence"
    if not 2 <= len(tokens) <= 6 or tokens[0] in _OTHER_HEADS:
        return None
    if _HEAD_WORDS.get(tokens[0]) is Label.TITLE and tokens[1] in ("as", "for", "is", *_VAGUE):
        return Label.TITLE
    first = _TAILS.split(plain)[0]
    if first != plain and PHRASES.get(first) in (Label.TITLE, Label.SPEAKER) and tokens[-1] in _MEETINGS:
        return PHRASES[first]
    if first != plain:
        return _HEAD_WORDS.get(first) or _HEAD_WORDS.get(first.split()[-1])
    return _HEAD_WORDS.get(" ".join(tokens[-2:])) or _HEAD_WORDS.get(tokens[-1])
