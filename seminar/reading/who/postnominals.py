"""Letters behind a name for degrees, orders and learned societies, as in "Ada Quill DM MA FRCS"."""

import re

# No vowel is among them, or they begin as "MEd" does.
_NO_WORD = r"(?:[B-DF-HJ-NP-TV-XZ]{3,6}|[A-Z]{2,5}[a-z]{1,4}(?:[A-Z][a-z]{0,4})?)"
_LETTERS = re.compile(
    rf",?(?:\s(?:[A-Z]{{2,5}}|C[A-Z][a-z]{{2,5}}),?){{0,3}}\s{_NO_WORD},?(?:\s(?:[A-Z]{{2,6}}|{_NO_WORD}),?){{0,4}}$"
)
# "MBBS", "BChir", "DipStat", "BSc (Hons)"
_ONE = r"(?:[A-Z]{2,7}|[A-Z][a-z]{0,4}[A-Z][A-Za-z]{0,6})(?:\s?\((?:[Hh]ons?|[A-Z][a-z]{2,9})\.?\))?"
_ALONE = re.compile(rf"{_ONE}(?:(?:,\s?|\s){_ONE}){{1,9}}")
_MIXED = re.compile(r"[a-z][A-Z]|[A-Z]{2}[a-z]|\(")

_VOWEL = re.compile(r"[AEIOUY]")
# Behind a name that is not in capitals itself.
_SINGLE = re.compile(
    r"(?<=[a-zà-þ]),?\s(?:C(?:P?Eng|Chem|Phys|Geol|Sci|Stat|Psychol)|[BM]A|M[DSP]|MBA|[CDKMO]BE|[KQS]C|A[CMO]|PSM|MRIA|[FP]RS[ACELN]?|F(?:[BRS]A|AA|AHA|ASSA|TSE|LS|RAS|RGS|IMA|IET|ACM|MedSci|REng|RC[PS]|RHistS|AcSS|HEA|LSW|RIBA)|JD|RN|CPA|LL[BDM]|S\.?J\.?|O\.?P\.?|O\.?S\.?B\.?|O\.?F\.?M\.?)$"
)
# "Ada Quill, M.A. (Fano)": a degree goes on with the name before a comma.
DEGREE = (
    r"(?:(?:[MB]\.?\s?(?:A|Sc|Ed|Phil|Eng)|Ph\.?\s?D|LL\.?\s?[BM]|Dipl\.-[A-ZÀ-Þ][a-zà-þ]{1,8}|MBA|HDR|Mag|Jr|Sr)\.?)"
)
DEGREE_END = r"(?=\s*(?:[(,:;|–—-]|$))"
# "BSc", "PhD '04", "MA 1998", "class of 2010"
_DEGREE = re.compile(
    rf"(?:B\.?\s?S|M\.?\s?S|{DEGREE})?,?\s?(?:[‘’']\d\d|(?:19|20)\d\d)|{DEGREE}|[Cc]lass\sof\s(?:[‘’']\d\d|(?:19|20)\d\d)"
)


def is_degree(text: str) -> bool:
    """Whether words are a degree alone, "M.A.", or the year in which somebody took it."""
    return bool(_DEGREE.fullmatch(text.strip()))


def drop_letters(name: str) -> str:
    """A name of two words or more without such letters behind it."""
    found = (_LETTERS.search(name) if name[-1:].isalpha() and len(name) < 120 else None) or _SINGLE.search(name)
    return name[: found.start()] if found and " " in name[: found.start()] else name


def are_letters(text: str) -> bool:
    """Whether words are such letters alone, two or more, some in both cases or all short."""
    words = text.strip(" ,.;")
    if len(words) > 80 or not _ALONE.fullmatch(words):
        return False
    parts = re.split(r"[,\s]+", words)
    short = all(len(word) <= 4 for word in parts) and not all(map(_VOWEL.search, parts))  # "WEI LI" is somebody
    return short or bool(_MIXED.search(words))
