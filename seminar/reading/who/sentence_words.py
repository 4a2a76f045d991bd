"""The verbs and nouns by which sentences say who speaks, as patterns."""

from seminar.reading.languages import gather_words, match_words

TALKING = match_words(word for word in gather_words(lambda words: words.talk_words) if word[0] < "\u3000")
SPEAKING = match_words(word for word in gather_words(lambda words: words.speaks) if word[0] < "\u3000")
GIVING = match_words(word for word in gather_words(lambda words: words.gives) if word[0] < "\u3000")
WELCOMING = match_words(word for word in gather_words(lambda words: words.welcomes) if word[0] < "\u3000")
TITLING = match_words(gather_words(lambda words: words.titled))
ROLES = match_words(word for word in gather_words(lambda words: words.roles) if word[0] < "\u3000")
