"""Paragraphs that invite to a talk, told from those that sum one up."""

from seminar.reading.languages import Words, gather_words
from seminar.reading.talk.occasions import mentions_occasion
from seminar.reading.text.quotes import find_quotes
from seminar.reading.text.sentences import count_sentences, split_sentences
from seminar.reading.uncompiled import compile_when_used
from seminar.reading.when.dates import find_dates
from seminar.reading.when.mentions import find_mentions
from seminar.reading.when.program_hours import begins_talk
from seminar.reading.who.announcing import announces, introduces
from seminar.reading.who.names import rate_name
from seminar.reading.who.prose import find_announced_people
from seminar.reading.who.prose_titles import find_announced_title

# Longer paragraphs are abstracts rather than invitations.
_LONG = 350
_SHORT = 180
# "Le séminaire reprend jeudi prochain à 10h45"
_NEXT_WEEKDAY = Words(
    gather_words(lambda words: words.weekdays),
    within=r"\b(?:(?:this|coming|next|diesen|kommenden|nächsten|ce|este|questo|nesta|esta|próxim[ao]|prossimo)\s(?:%s)\b"
    r"|(?:%s)\s(?:prochain|próxim[ao]|prossim[ao]|que\sviene|que\svem))",
)
_COUNTS = compile_when_used(r"[\d一二三四五六七八九十]")


def invites(text: str, title: str | None = None) -> bool:
    """Whether a paragraph invites; a long one that names neither a day nor the talk's title only sounds like it."""
    if _tells_when(text) and (find_announced_people(text) or ((said := find_announced_title(text)) and said[1])):
        return True
    if len(text) < _SHORT and mentions_occasion(text) and count_sentences(text) < 2:
        people = find_announced_people(text)
        if people and people[0].affiliation and rate_name(people[0].name) >= 1:
            return True  # "Botany seminar with Ada Quill, Fano University."
    dates = find_dates(text[:80])
    if dates and dates[0].start < 3 and find_quotes(text[:400]) and find_announced_people(text[:600]):
        return True  # a row of a list with its abstract behind it
    if len(text) < _LONG * 3 and (said := find_announced_title(text)) and said[1] and find_announced_people(text):
        return True
    if introduces(text) or (text[-1:] == ":" and len(text) < _LONG * 2 and find_announced_people(text)):
        return True
    told = len(text) < _LONG or bool(find_dates(text)) or (title is not None and title in text)
    return _states_when(text) or (told and announces(text))


def names_day(text: str) -> bool:
    """Whether a line that begins as idle ones do names a day in the middle of its words."""
    if any(each.weekday is not None for each in find_dates(text)) or _states_when(text):
        return True
    if _tells_when(text) and find_announced_people(text):
        return True
    return any(begins_talk(text[: each.first]) for each in find_mentions(text).hours)


def _tells_when(text: str) -> bool:
    """Whether a paragraph names a day in one sentence and an hour in another."""
    if len(text) > _LONG * 3 or not find_dates(text):
        return False
    return any(find_mentions(sentence).hours for sentence in split_sentences(text)[:12])


def _states_when(text: str) -> bool:
    """Whether one sentence of a paragraph names a day and an hour, be it only the next Thursday of a meeting."""
    if not _COUNTS.search(text):
        return False
    for sentence in split_sentences(text)[:20]:
        mentions = find_mentions(sentence)
        if mentions.hours and (mentions.dates or (_NEXT_WEEKDAY.search(sentence) and mentions_occasion(sentence))):
            return True
    return False
