"""Years of Chinese headings as numbers of four digits: "114學年度第1學期", "115年5月", "二〇二六年春季"."""

from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.date_numbers import read_number

_REPUBLIC = 1911
# The academic years of Taiwan, "114-2 專題演講" among them, which begin in August.
_ACADEMIC = compile_when_used(
    r"(?<![\d./-])(?:民[國国])?(?P<year>1[01]\d)\s?(?:[學学]年度?|\s?[-–]\s?[12](?=\s{0,2}[\u4e00-\u9fff]))"
    r"(?:\s?第\s?[12一二]\s?[學学]期)?"
)
# "2025学年第二学期" begins in its autumn too.
_MAINLAND = compile_when_used(r"(?<![\d./–~-])(?P<year>20\d\d)\s?[学學]年(?!度)")
_PLAIN = compile_when_used(r"(?<![\d./-])(?:民[國国])?(?P<year>1[01]\d)\s?(?=年\s?\d{1,2}\s?月(?!\s?\d))")
_SIGNS = compile_when_used(r"(?P<year>二[〇零○][〇零○一二三四五六七八九]{2})(?=\s?年)")


def write_han_years(text: str) -> str:
    """The text with such years in four digits, academic ones as "2025/26"."""
    if text.isascii():
        return text
    text = _SIGNS.sub(lambda found: str(read_number(found["year"])), text)
    text = _ACADEMIC.sub(lambda found: _write_academic(int(found["year"]) + _REPUBLIC), text)
    text = _MAINLAND.sub(lambda found: _write_academic(int(found["year"])), text)
    return _PLAIN.sub(lambda found: str(int(found["year"]) + _REPUBLIC), text)


def _write_academic(first: int) -> str:
    return f"{first}/{(first + 1) % 100:02d} "
