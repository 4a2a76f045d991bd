"""Whether a line names those who host rather than those who speak."""

from seminar.reading.languages import Label, Words, gather_words

_HOST_WORD = Words(gather_words(lambda words: (*words.labels[Label.HOST], *words.labels[Label.ORGANIZERS])))

_LEADING = Words(
    gather_words(lambda words: (*words.labels[Label.HOST], *words.labels[Label.ORGANIZERS])),
    within=r"\W{0,4}(?:%s)\s?(?=\S)",
)


def leads_with_host(text: str) -> bool:
    """Whether a line begins with such words: "Chaired by Ada Quill"."""
    return bool(_LEADING.match(text))


def names_host(text: str) -> bool:
    """Whether a line says that the people on it host, chair or organize rather than speak."""
    return bool(_HOST_WORD.search(text))


def follow_host(text: str) -> str:
    """What stands behind such words at the head of a line, "Ada Quill" of "chaired by Ada Quill"; else nothing."""
    found = _LEADING.match(text)
    ends = found is not None and not (text[found.end() - 1 : found.end()].isalpha() and text[found.end()].isalpha())
    return text[found.end() :].strip() if found and ends else ""
