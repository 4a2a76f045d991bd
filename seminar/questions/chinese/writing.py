"""How Chinese is written, for the notation of phrases: a sign is a word, and questions end in particles."""

from seminar.questions.phrases import Writing

CHINESE = Writing(
    blank="", word=r"[^,，。?？\x1f]", few=6, ends=r"$|\W|[吗么嘛不没呢啊呀吧]", word_end="", hyphen="[ -]?"
)
