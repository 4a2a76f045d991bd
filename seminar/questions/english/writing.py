"""How English is written, for the notation of phrases."""

from seminar.questions.phrases import Writing

ENGLISH = Writing(blank=" ", word=r"[^ ·?.!,]+", few=3, ends=r" ?[?.!,]| ?$", word_end=r"(?![^ ])", hyphen="[ -]?")
