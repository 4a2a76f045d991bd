"""Talks that are chosen by what is kept of them: "which talks have slides?"."""

import re

from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import SEVERAL
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

MATERIAL = "(?:recordings?|videos?|vids|slides?|slide decks?|decks?|posters?|notes|handouts)"
# "Recordings from spring", "all slides of …": of all talks of that time or series.
_EVERY = re.compile(
    r"(?<![^ ])(?:(?:recordings|videos|posters)(?: (?:are there|exist|do you have))?(?: ·+){1,16} ?(?:[?.!]|$)"
    rf"|all (?:of )?(?:(?:the|your|our) )?{MATERIAL} (?:of|from|for|in)(?! (?:it|that|this|his|her)(?![^ ]))"
    rf"|{MATERIAL} (?:of|from|for) (?:all|every|each)(?= (?!of (?:it|that|this)))"
    rf"|{MATERIAL} (?:of|from|for) .{{1,80}} , (?:all|every one) of (?:them|em|those))(?![^ ])"
)
_THINGS = (
    "(?:both )?(?:a |an |any |the |some |its )?"
    "(?:slides?|videos?|recordings?|papers?|notes|posters?|decks?|preprints?|handouts?)"
)
(_HELD_OF,) = read_phrases(
    """
    # "For which of the spring talks do we hold a recording?"
    {(for|of) which} [of] ...4 (<several>|ones|them|those) [·]* ...4
        ((do|did|can|could|have) (we|you|i|they)|is there|are there) ...2 <things>
    """,
    ENGLISH,
    several=SEVERAL,
    things=_THINGS,
)


def take_having(sentence: Sentence) -> int | None:
    """ "Which talks have slides", "any talks with a recording": talks are listed, the material only chooses."""
    if every := _EVERY.search(sentence.text):
        sentence.take_all(r"(?:all|every one) of (?:them|em|those)")
        return every.start()
    match = sentence.find(
        r"(?:(?:which|what|any|all|list|show|the|how many|are there any) (?:of the )?(?:[^ ]+ ){0,4}?"
        "|^(?:[^ ·]+ ){0,3}?)(?:talks|seminars|lectures|sessions|webinars|lunches|colloquia|clubs|workshops|forums"
        "|rounds|ones|of them|of these"
        r"|of those) (?:·+ ){0,4}(?:(?:in|of|from|by|on) (?:[^ ·?.!,]+ ){1,5}?)?(?:·+ ){0,4}(?P<take>(?:that "
        r"|which |who )?(?:have|has|had|got|with|come with"
        f"|came with|are there|offer|do have|include))(?= {_THINGS})"
    )
    match = match or sentence.find(_HELD_OF)
    match = match or sentence.find(r"(?P<take>which|what|list|list all)(?= (?:the )?(?:recordings|videos)(?![^ ]))")
    if not match:
        return None
    sentence.drop(match)
    return match.start()
