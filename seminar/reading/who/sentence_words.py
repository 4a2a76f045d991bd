"""The verbs and nouns by which sentences say who speaks, as patterns."""

from seminar.reading.languages import gather_words, match_words
from seminar.reading.languages.groups import OF, THE

TALKING = match_words(word for word in gather_words(lambda words: words.talk_words) if word[0] < "\u3000")
SPEAKING = match_words(word for word in gather_words(lambda words: words.speaks) if word[0] < "\u3000")
GIVING = match_words(word for word in gather_words(lambda words: words.gives) if word[0] < "\u3000")
WELCOMING = match_words(word for word in gather_words(lambda words: words.welcomes) if word[0] < "\u3000")
TITLING = match_words(gather_words(lambda words: words.titled))
ROLES = match_words(word for word in gather_words(lambda words: words.roles) if word[0] < "\u3000")
# Where somebody works, behind the name.
PLACE = (
    r"(?:\s*\([^()]{2,120}\)|\s*,\s*[^,.;()]{2,100}(?:,[^,.;()]{2,60})?,"
    rf"|\s+(?:(?:{OF}|from|at|aus)\s+|(?:dell|d)['’]\s?)(?:the\s+)?[^\W\d_][^,.;()]{{1,90}}?)?"
)
# "the geologist", "la storica della tecnica", "o pesquisador" before a name
ARTICLE = (
    rf"(?:(?:(?:{THE}|our|al|à)\s+|l['’]\s?)?"
    rf"(?:{ROLES})(?:\s+[a-zà-þ]+){{0,4}},?\s+|(?:{THE}|our|unsere?|al|à)\s+(?:[a-zà-þ]{{3,20}}\s+){{0,2}})?"
)
