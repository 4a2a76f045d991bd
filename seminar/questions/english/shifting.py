"""The English words of days and stretches that are counted from those spoken of, as parts of patterns."""

# Days that are counted from those that were spoken of: "the week after that", "a day earlier".
_FROM_THAT = (
    r"(?: (?:that|this|it|them|those)(?: (?:one|talk|week|day|month))?)?(?= ?[?.!,;:–-]|\s*$| (?:about|in|at|for|on"
    r"|then|too|as well|please|who|what|where|when|is|same)\b)"
)
COUNTED_FROM = (
    r"\b(?:the|a|(?P<count>one|two|three|four|\d)) (?:(?:next|following) )?(?P<unit>day|week|month|weekend)s?"
    r" (?:after|following|later|(?P<back>before"
    rf"|earlier|prior))\b(?! (?:next|last)\b){_FROM_THAT}"
    rf"|\bthe (?:following|(?P<earlier>preceding|previous)) (?P<other>day|week|month|weekend)\b{_FROM_THAT}"
    rf"|\b(?P<later>day|week|month) after(?: that)?(?= ?[?.!]*$)"
)
# "The whole month", of which a day or a week was spoken of.
WHOLE_STRETCH = r"\b(?:whole|entire|full) (?P<unit>week|month)\b(?! (?:after|before|of)\b)"
HALF = r"\bthe (?:(?P<first>first|earlier)|second|latter|other|later) half\b(?! (?:of|hour)\b)"
