"""How English speaks of talks that take place at once, as patterns that `seminar.questions.clashes` compiles."""

CLASH = (
    r"\b(?:clash(?:es|ing)?(?!(?: \w+){0,2} (?:with|w) (?:my|our)\b)|overlap(?:s|ping)?|coincid(?:e|es|ing)"
    r"|collid(?:es?|ing (?:with|in|on|next|this|talks|sessions|seminars))|(?:in|a|any|time"
    r"|schedul\w{1,5}) conflicts?"
    r"|conflict(?:s|ing)? with|at once|in parallel|simultaneous(?:ly)?)\b|\b(?:two|both|ever|any|anything|and"
    r"|which)\b.{0,80}\bthe"
    r" same (?:time|day|slot|morning|afternoon|evening)\b(?! as (?:usual|always|last|normal|before|ever))"
    r"|\bsame (?:day|time|slot|afternoon|evening|morning) as (?!usual|always|last|normal|before|ever|it\b"
    r"|that\b)"
)
ANY_CLASH = (
    r"\b(?:two|any(?: of)?|which|each other|one another|multiple|several)\b.{0,40}\b(?:talks?|things|events?"
    r"|seminars?|sessions?|series"
    r"|lectures?|at once)\b"
)
ONE_DAY = r"\bsame day\b"
# What stands between two that may clash, and words that say that they do.
BETWEEN = (
    r"\b(?:and|with|as|or|vs|ever|clash\w*|overlap\w*|conflict\w*|coincide\w*|collide\w*|meet|take place|in|on|this"
    r"|next|the same)"
    r"\b"
)
OF_CLASH = (
    r"clash\w*|overlap\w*|conflict\w*|coincid\w*|collid\w*|parallel|simultaneous\w*|once|two|three"
    r"|both"
)
