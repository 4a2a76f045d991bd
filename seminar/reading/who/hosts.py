"""Whether a line names those who host rather than those who speak."""

from seminar.reading.languages import Label, Words, gather_words

_HOSTS = gather_words(lambda words: (*words.labels[Label.HOST], *words.labels[Label.ORGANIZERS]))
_HOST_WORD = Words(_HOSTS)
_LEADING = Words(_HOSTS, within=r"\W{0,4}(?:%s)\s?(?=\S)")
# "Ada Quill (moderator)"
_HOSTING = Words(_HOSTS, within=r"\W*(?:(?:session|panel)\s)?(?:%s)\W*$")


def leads_with_host(text: str) -> bool:
    """Whether a line begins with such words: "Chaired by Ada Quill"."""
    return bool(_LEADING.match(text))


def names_host(text: str) -> bool:
    """Whether a line says that the people on it host, chair or organize rather than speak."""
    return bool(_HOST_WORD.search(text))


def is_hosting(text: str) -> bool:
    """Whether words beside a name say that somebody does not speak where others do, and nothing else."""
    return bool(_HOSTING.match(text))


def follow_host(text: str) -> str:
    """What stands behind such words at the head of a line, "Ada Quill" of "chaired by Ada Quill"; else nothing."""
    found = _LEADING.match(text)
    ends = found is not None and not (text[found.end() - 1 : found.end()].isalpha() and text[found.end()].isalpha())
    return text[found.end() :].strip() if found and ends else ""
