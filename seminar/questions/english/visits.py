"""Where the asker will be for some days, which says only of which time they ask."""

from seminar.questions.english.sentence import Sentence, pattern
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_VISITING, _BRIEFLY, _THEN = read_phrases(
    """
    # "I am here until the 5th", "we will be in Leeds from the 3rd to the 7th"; nobody is in a seminar for days.
    me = i|we|me|us
    month = january|february|march|april|may|june|july|august|september|october|november|december
    long = the|a|one|two|three|four|all
    since = from|between|on|until|till|over|during|this|next|in <month>|for <long> [_] (day|week|month)[s]
    word = `(?!(?:from|between|on|until|till|for|over|during|this|next|in)(?![^ ]))[^ ·?.!,]{2,40}`
    <me> (am|are|will be|shall be) ...6 (here|in town|on campus|visiting) [only]
        -> (until|till|from|this|next|between|over)
    <me> ([will|shall] (be [back]|stay|arrive|be staying) in|(am|are) [staying|back|going to be|arriving] in
        |(am|are|will be|shall be) (visiting|coming to)|[will|shall] (visit|come to))
        -/> (town|campus|[_] [_] <gathering>) {<word> [<word>] [<word>]} -> <since>

    <me> (am|are) (here|in town|on campus) for [_] [_] _ -> (,|.|;|-|!)

    # "What falls into those days?"
    those = those|these|that|this
    [fall[s]|lie[s]] (in|into|within|on|during|over|at)
        (<those> (day[s]|date[s]|time[s]|period|window|span|stay|visit)|(my|our) (stay|visit|trip|day[s] there))
    while <me> (am|are) (there|around|here|visiting)
    """,
    ENGLISH,
    gathering=GATHERING,
)


def take(sentence: Sentence) -> None:
    """Takes the words out that say where; those that point at that time as well."""
    if visit := sentence.find(_VISITING):
        sentence.drop(visit, 0)
        # "What is on in those days" tells no topic.
        if then := pattern(_THEN).search(sentence.text):
            sentence.drop(then)
    sentence.take(_BRIEFLY)


def town(sentence: Sentence) -> str | None:
    """Where the asker will be, in small letters, also where that was taken already."""
    visit = pattern(_VISITING).search(sentence.whole)
    return visit["take"] if visit else None
