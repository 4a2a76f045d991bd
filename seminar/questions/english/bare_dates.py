"""Names of months, years and seasons alone, which only what stands around them tells."""

import re

from seminar.dayforms import MONTH
from seminar.questions.english import calendrical, relative
from seminar.questions.english.date_offsets import Form, compiled
from seminar.questions.english.datewords import LONG_MONTH, PART, SEASON, WEEKDAY, YEAR
from seminar.questions.english.vocabulary import GATHERING

# These names are also people's or other words: only where a preposition or the end of the sentence tells.
BARE: tuple[Form, ...] = (
    (compiled(rf"(?P<month>{MONTH})(?! \d)"), calendrical.month),
    (compiled(rf"(?P<year>{YEAR})"), calendrical.year),
    (
        compiled(
            f"(?:(?<=before )|(?<=before the )|(?<=until )|(?<=until the )|(?<=till the )|(?<=since )|(?<=since the )"
            f"|(?<=after )|(?<=after the ))(?P<season>{SEASON})(?! (?:school|term|semester|of|{YEAR})(?![^"
            f" ]))(?P<year>)"
        ),
        calendrical.season,
    ),
    (compiled(rf"(?P<which>)(?P<weekday>{WEEKDAY})(?: (?P<part>{PART}))?"), relative.weekday),
)
# Of these, those that tell by themselves.
FREE = re.compile(
    rf"(?:{LONG_MONTH})(?![^ ])|{YEAR}(?![^ ])"
    "|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?= (?:talks|seminars|lectures|sessions|events|schedule"
    "|program)(?![^ ]))"
    # "The May one", "May's": what belongs to a month is no "may", and seldom somebody's.
    rf"|(?:(?<=the )|(?<=this )|(?<=that )|(?<=our )|(?<=your ))(?:{MONTH})"
    rf"(?= (?:{GATHERING}|ones?|speakers?|guests?|visitors?|dates?|slots?|program|schedule|edition)(?![^ ]))"
    "|(?:may|march)(?= 's(?![^ ]))"
    "|(?:may|march)(?= (?:talks|seminars|lectures|sessions|events|schedule|program)(?![^ ]))"
    "|(?:(?<=talk )|(?<=seminar )|(?<=workshop )|(?<=colloquium )|(?<=lecture )|(?<=bag )|(?<=session )|(?<=webinar )"
    "|(?<=meetup )|(?<=lunch )|(?<=forum )|(?<=club ))(?:jan|mar|jun|jul|may|march)(?= ?(?:[?.!,;]|$))"
    # "And May?"
    "|(?:(?<=and )|(?<=about ))(?:may|march)(?= ?[?.!]? ?$)"
    # Nobody is called so.
    "|(?:feb|apr|aug|sept?|oct|nov|dec)(?= ?(?:[?.!,;]|$|-)| (?:[^ ·?.!,]+ ){1,2}(?:talks|seminars|lectures|sessions"
    "|events"
    "|schedule|program)(?![^ ]))"
)
