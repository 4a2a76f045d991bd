"""The forms in which English names a day, a month, a term or a season, each with what it means."""

from seminar.dayforms import MONTH
from seminar.questions.english import calendrical, relative
from seminar.questions.english.date_offsets import OFFSETS, Form, compiled
from seminar.questions.english.datewords import (
    BREAK,
    COUNT,
    FEAST,
    HALF,
    LONG_WEEKDAY,
    PART,
    SEASON,
    UNIT,
    WEEKDAY,
    YEAR,
)
from seminar.questions.english.vocabulary import GATHERING

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_OTHER_WORDS = (
    "(?! (?!(?:and|or|of|at|in|about|who|with|on|this|my|for|is|was|please|what|where|when|by|from|'s"
    r"|yet|after|before|between|around|until|again|or|still)\b)[a-z])"
)
# The first that fits counts: longer ones stand before those that they begin with.
_FORMS: tuple[Form, ...] = tuple(
    (compiled(words), read)
    for words, read in (
        (
            r"(?:the )?(?P<day>day after tomorrow|day before yesterday)(?: (?P<part>morning|afternoon|evening))?",
            relative.shifted,
        ),
        (r"tonight|last night|tomorrow night|today night", relative.tonight),
        (
            rf"(?P<day>today|tomorrow|yesterday)(?: 's)?(?: (?:in the |at )?(?P<part>{PART}))?(?! at lunch)",
            relative.shifted,
        ),
        (r"this (?P<part>morning|afternoon|evening)", relative.this_part),
        (rf"(?:the )?(?:rest|remainder) of (?:the |this |today)? ?(?P<unit>{UNIT})?(?: 's)?", relative.rest),
        (rf"(?:the )?remaining (?P<unit>{UNIT})", relative.rest),
        (r"(?:the )?(?:rest|remainder) of (?P<unit>today)", relative.later_today),
        (rf"(?:later|still) (?:on )?this (?P<unit>{UNIT})", relative.rest),
        (
            r"later(?: on)?(?: today)?(?! (?:one|talk|of|than|speaker|lecturer?|session|visitor|guest"
            r"|seminar)(?![^ ]))|within the day",
            relative.later_today,
        ),
        (
            f"(?P<count>{COUNT}) (?P<unit>day|week)s? (?:(?P<ahead>from (?:today|tomorrow))|ago (?:today|yesterday))",
            relative.to_the_day,
        ),
        (r"(?:at|on|over) the (?P<which>this )?(?P<unit>weekend)", relative.this_unit),
        (r"earlier today", relative.earlier_today),
        (rf"earlier (?:in )?(?:this|the) (?P<unit>{UNIT})", relative.earlier),
        (r"right now|just now|at the moment|at present|currently|this minute|this moment", relative.at_present),
        (rf"(?:the )?(?P<unit>{UNIT}) after (?:the )?next", relative.after_next),
        (
            rf"(?:the )?(?P<unit>{UNIT}) (?P<which>after|before) (?:this(?: one| (?P=unit))?|the (?:current|present)"
            rf"(?: one| (?P=unit))?)(?= ?[?.!,]| ?$)",
            relative.beside_this,
        ),
        (
            rf"(?:the )?(?P<weekday>{WEEKDAY}) (?:of |in )?(?:the )?(?P<which>this|next|last) week"
            rf"|(?P<which2>this|next|last) week (?:'s |on )?(?P<weekday2>{WEEKDAY})",
            relative.weekday_of_week,
        ),
        (
            rf"(?:the )?(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) (?P<weekday>{LONG_WEEKDAY}) (?:of|in)"
            rf" (?P<month>{MONTH})(?: (?P<year>{YEAR}))?",
            calendrical.nth_weekday,
        ),
        (
            r"(?P<which>next|last|this) (?P<unit>weeks|months|years)(?= [a-z])(?! (?:and|in|on|of|at|for)\b)",
            relative.unit_near,
        ),
        (
            "(?:the )?(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of"
            f"|in) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?",
            calendrical.nth_week,
        ),
        (rf"(?:the )?(?P<half>{HALF}) (?P<year>{YEAR})", calendrical.part_of_year),
        (
            "(?:in|within|over|during|for) the (?:next|coming|following) (?P<unit>minute|hour|day|week|fortnight"
            "|month|year)(?P<count>)",
            relative.count_ahead,
        ),
        (rf"(?:the )?(?:next|coming|following|upcoming) (?P<count>{COUNT}) (?P<unit>{UNIT})s?", relative.count_ahead),
        (r"(?:the )?(?:next|coming|following|upcoming) (?P<unit>days|weeks|months|hours|years)", relative.some_ahead),
        (r"within (?:the|an|one) (?P<unit>hour|day|week|month|year)(?P<count>)", relative.count_ahead),
        (rf"(?:within|inside) (?P<count>{COUNT}) (?P<unit>{UNIT})s?", relative.count_ahead),
        (rf"(?:the )?(?:last|past|previous) (?P<count>{COUNT}) (?P<unit>{UNIT})s?", relative.count_behind),
        (
            "(?:(?:(?<=the )|the )past|(?:over|within|throughout) the last) "
            "(?P<unit>hour|day|week|fortnight|month|year)(?P<count>)(?! of(?![^ ]))",
            relative.count_behind,
        ),
        (r"(?:the )?(?:last|past|previous|recent) (?P<unit>days|weeks|months|years)(?P<count>)", relative.count_behind),
        (
            "(?:of|for|in|during|throughout|over) (?:the |our )(?P<which>current )?(?P<unit>(?:calendar )?year|term"
            "|semester"
            rf"|month|week|quarter)(?! (?:of|after|before|{MONTH})(?![^ ]))",
            relative.this_unit,
        ),
        (
            r"(?:the|this) (?P<unit>(?:calendar )?year|term|semester|month|week)(?= 's (?:very )?(?:first|last|final"
            r"|opening"
            r"|closing"
            r"|next))",
            relative.this_unit,
        ),
        # "Before the term is out".
        (
            r"(?:the |this |(?<=the ))(?P<unit>(?:calendar )?year|term|semester|month|week)(?= (?:(?:is"
            r"|has) )?(?:out|over|up"
            r"|finished|ended|ends|closes|finishes)(?![^ ]))",
            relative.this_unit,
        ),
        (r"the week after(?= ?[?.!]| ?$)", relative.week_after),
        (
            r"(?:with)?in (?:about |around |roughly )?(?:(?P<part>half|a quarter|quarter"
            r"|three quarters)(?: of)? an hour"
            r"|an hour and a half)(?: from now)?",
            relative.in_part,
        ),
        (rf"in (?:about )?(?P<count>{COUNT}) (?P<unit>{UNIT})s?(?: 's| ')?(?: time)?", relative.in_units),
        (rf"(?P<count>{COUNT}) (?P<unit>{UNIT})s? (?:from now|on from now)", relative.in_units),
        (r"(?:only |just )?(?:a few|some|several) (?P<unit>day|week)s ago", relative.some_ago),
        (rf"(?:about )?(?P<count>{COUNT}) (?P<unit>{UNIT})s? (?:ago|back|earlier)", relative.ago),
        (
            "(?:the |this )?(?P<which>this|current|present|next|last|past|previous|coming"
            "|following)(?: the)? (?P<unit>academic year)",
            relative.unit_near,
        ),
        (
            rf"(?:the )?(?P<which>this|current|present|next|last|past|previous|coming|following|upcoming) "
            rf"(?P<unit>{UNIT}|{SEASON})(?! (?:{YEAR}|term|semester))",
            relative.unit_near,
        ),
        (
            f"(?:the )?(?:this |last |next )?(?P<season>{SEASON}|ws|ss|wise|sose)(?: ?(?:term"
            rf"|semester))? ?(?P<year>\d{{2}})/\d\d",
            calendrical.season_term,
        ),
        (
            f"(?:the )?(?:this |last |next )?(?P<season>{SEASON}|ws|ss|wise|sose) (?:term"
            rf"|semester)(?: (?:of )?(?P<year>{YEAR}))?(?:/\d\d(?:\d\d)?)?",
            calendrical.season_term,
        ),
        (rf"(?P<season>{SEASON})(?: of)? (?P<year>{YEAR})(?:/\d\d(?:\d\d)?)?", calendrical.season),
        (
            f"(?:in|during|over|this|for) (?:the )?(?P<season>{SEASON})(?! (?:school|term"
            rf"|semester|{YEAR}|\d))(?P<year>)",
            calendrical.season,
        ),
        (
            rf"(?:of the|from|from the) (?P<season>{SEASON})(?= ?[?.!,]| ?$)(?P<year>)",
            calendrical.season,
        ),
        (
            r"(?P<count>two|three|four|2|3|4) (?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?: 's)? ago",
            relative.weekday_ago,
        ),
        (
            rf"(?:the )?(?P<half>{HALF})(?: the)? (?P<which>this|next|last|coming)? ?(?P<unit>{UNIT})"
            rf"(?! (?!the|our|this|that)[^ ·?.!,]+ {GATHERING}(?![^ ]))",
            calendrical.part_of_unit,
        ),
        (rf"(?:the )?(?P<half>{HALF}) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?", calendrical.month),
        (
            rf"(?:the )?(?:(?:{LONG_WEEKDAY}) (?:, )?(?:the )?)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:-| (?:and|or|to"
            rf"|-|until"
            rf"|till|through|up to|&) )(?:the )?(?:(?:{LONG_WEEKDAY}) (?:, )?(?:the )?)?(?P<until>\d{{1,2}})(?:st|nd"
            rf"|rd|th)?"
            rf"(?: of)? (?P<month>{MONTH})(?: (?P<year>{YEAR}))?",
            calendrical.days_of_year,
        ),
        (
            rf"(?P<month>{MONTH})(?: \.)? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:-| (?:and|or|to|-|until"
            rf"|&) )(?P<until>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>{YEAR}))?",
            calendrical.days_of_year,
        ),
        (
            rf"(?:the )?(?P<weekday>{LONG_WEEKDAY})(?: ,)? (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?! of)",
            calendrical.weekday_and_day,
        ),
        (rf"(?:every|each|any|an?) (?P<weekday>{LONG_WEEKDAY})(?: (?P<part>{PART}))?", relative.weekdays),
        (r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", calendrical.iso),
        (
            rf"(?:the )?{_DAY}(?: of)? (?P<month>{MONTH})(?: \.)?(?: ,)?(?: (?:of )?(?P<year>{YEAR}))?",
            calendrical.day_of_year,
        ),
        (
            rf"(?P<month>{MONTH})(?: \.)? (?:the )?{_DAY}(?! [ap]m)(?:(?: ,)? (?P<year>{YEAR}))?",
            calendrical.day_of_year,
        ),
        (r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}|\d{2})?\.?", calendrical.iso),
        (r"(?P<one>\d{1,2})[/-](?P<other>\d{1,2})(?:[/-](?P<year>\d{4}|\d{2}))?\.?", calendrical.slashed),
        (
            r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?:the )?(?P<which>last|this|next|past|previous"
            r"|coming)"
            r" month",
            calendrical.day_of_near_month,
        ),
        (rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th){_OTHER_WORDS}", calendrical.day_of_month),
        (
            "(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?! (?:talk|lecture|seminar|session|speaker"
            "|webinar|colloquium|lunch))",
            relative.weekdays,
        ),
        (
            rf"(?:the )?(?:(?P<which>next|this|last|past|previous|coming|upcoming|following) )?(?:coming )?"
            rf"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?: (?:in the |at )?(?P<part>{PART}))?",
            relative.weekday,
        ),
        (
            rf"(?:on )?(?P<which>next|this|last|past|previous|coming|upcoming|following) "
            rf"(?P<weekday>{WEEKDAY})(?: (?:in the |at )?(?P<part>{PART}))?",
            relative.weekday,
        ),
        (rf"(?P<which>)(?P<weekday>tues?|thu(?:rs?)?|wed|fri)(?: (?:in the |at )?(?P<part>{PART}))?", relative.weekday),
        (
            "(?:in |back in |during |of )?(?:(?P<which>last|next|this|coming|past) )?"
            rf"(?P<month>{MONTH}) (?:of )?(?P<year>{YEAR})",
            calendrical.month,
        ),
        (rf"(?P<which>last|next|this|coming|past) (?P<month>{MONTH})", calendrical.month),
        (rf"(?:the )?month (?:of )?(?P<month>{MONTH})", calendrical.month),
        (rf"(?:the )?(?P<month>{MONTH}) month", calendrical.month),
        (rf"(?:in |during |of )?(?P<month>{MONTH}) (?:of )?(?P<which>this|last|next) year", calendrical.month_of_year),
        (
            rf"(?P<month>{MONTH})(?: |-)(?P<to>till|until|to|through|thru|-|/|and|or|&)(?: in "
            rf"| |-)?(?P<until>{MONTH})(?: (?:of"
            rf" )?(?P<year>{YEAR}))?",
            calendrical.months,
        ),
        (
            r"(?:(?<=in )|(?<=in the )|(?<=of the )|(?<=during the )|(?:the |in the |of the |in ))new (?P<unit>year)"
            r"(?: 's)?(?! (?:'s )?(?:eve|day))",
            relative.next_year,
        ),
        (
            rf"(?P<feast>{FEAST}|{BREAK})(?! (?:lecture|talk|party|seminar|special|session|colloquium|edition|week))",
            calendrical.feast,
        ),
        (r"(?P<year>20\d\d)[/-](?:20)?\d\d", calendrical.academic_year),
    )
)
FORMS = (*OFFSETS, *_FORMS)
