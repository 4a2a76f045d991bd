"""Whether a line names those who host rather than those who speak."""

from seminar.reading.languages import Label, Words, gather_words

_HOST_WORD = Words(gather_words(lambda words: (*words.labels[Label.HOST], *words.labels[Label.ORGANIZERS])))


def names_host(text: str) -> bool:
    """Whether a line says that the people on it host, chair or organize rather than speak."""
    return bool(_HOST_WORD.search(text))
