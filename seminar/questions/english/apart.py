"""Two months that an English question names apart from each other, for `seminar.questions.apart`."""

_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|(?:nov|dec)(?:ember)?)\b"
)
EITHER_MONTH = rf"(?<!between )({_MONTH}) or (?:in |during )?({_MONTH})"


def number(month: str) -> int:
    """Of the month, 1 to 12; 0 where it is none."""
    short = month[:3].casefold()
    return _SHORT.index(short) + 1 if short in _SHORT else 0
