"""How English asks for the language of a talk, as a pattern that `seminar.questions.languages` compiles."""

_NAME = (
    "english|german|french|spanish|chinese|mandarin|italian|dutch|polish|cantonese|japanese|korean|portuguese|russian"
)
ASKS = (
    r"\b(?:what|which) languages?\b|\blanguage of the (?:talk|lecture|seminar)\b"
    rf"|\bin (?:{_NAME})(?= ?(?:[?.!,]|$| or\b))"
)
