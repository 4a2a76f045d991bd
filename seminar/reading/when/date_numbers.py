"""Days, months, years and weekdays as numbers, from the words that write them."""

from seminar.reading.when.date_forms import ERAS, HAN_DIGITS, WEEKDAYS

# Two digits from here on are a year of the last century.
_LAST_CENTURY = 70


def read_weekday(written: str) -> int | None:
    """The weekday's number from Monday on; two letters are one only as Germans write them, "Mo" and "Di"."""
    plain = written.lower().rstrip(".")
    if len(plain) <= 2 and not (written[0].isupper() and written[1:2].islower()):
        return None
    return WEEKDAYS.get(plain)


def read_year(parts: dict[str, str]) -> int | None:
    """The year of the Gregorian calendar among a form's parts, also from a reign or the years of the republic."""
    if parts.get("era"):
        reign = parts["reign"]
        return ERAS[parts["era"]] + (1 if reign == "元" else read_number(reign))
    written = (parts.get("year") or "").strip("'’")
    if not written:
        return None
    year = read_number(written)
    if len(written) == 3:
        return year + ERAS["民國"]
    return year if year > 99 else year + (1900 if year >= _LAST_CENTURY else 2000)


def read_number(written: str) -> int:
    """A number in digits or in Han signs up to 31, or sign by sign as in 二〇二五."""
    if written.isdecimal():
        return int(written)
    written = written.replace("廿", "二十").replace("卅", "三十")
    if "十" not in written:
        return int("".join(str(HAN_DIGITS[sign]) for sign in written if sign in HAN_DIGITS) or 0)
    tens, ones = written.split("十", 1)
    return (HAN_DIGITS.get(tens, 1) if tens else 1) * 10 + (HAN_DIGITS.get(ones, 0) if ones else 0)
