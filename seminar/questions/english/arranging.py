"""What is settled around a session and nobody stores: who chairs it, until when one may offer or book something."""

from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# What people do who want to speak or to come: "by when must I propose a talk?".
(OFFERING,) = read_phrases(
    """
    ((propos|submi|suggest|offer|nominat|volunteer|appl|regist|sign|rsvp|enrol|book|reserv)[_]|(hand|send) in)
    """,
    ENGLISH,
)
# In the order in which they are tried.
PATTERNS = read_phrases(
    """
    talk = `·+(?: ·+){0,8}`
    anything = `.{1,30}?`
    deadline = deadline[s]|closing date|due date|cut~off [date]
    what = the|a|an|any|my|new|<offering>|proposal[s]|abstract[s]|talk[s]|title[s]
    for_what = (for|to|of) <what> [<what>]* [at|for|in|to|up]
    i = i|we|you|one|people|speaker[s]|student[s]|member[s]
    may = (do|can|could|must|should|may|are|is|to|does) [<i>] [have|need|able|supposed|to]*

    # One session, and no series: who leads that beside its speaker.
    which = the|this|that|next|last|first|our|·
    one_of = next|last|upcoming|first|·
    one_session = <talk> =>|it|this|that|<which> [<which>]* ...
        (talk|session|discussion|meeting|q~&~a|speaker[s]|round~table[s]|panel[s]|debate[s])
        |[the|this|that|our] <one_of> [<one_of>]* ... <gathering>|[the|this|that|our] ... <gathering> [on|in|of|at]
        ·

    # Until when.
    (submission|registration|application|proposal|abstract|sign~up|booking) <deadline> [<for_what>]

    [(what|when|which) (is|are|was) [the|your|a]]
        (<deadline> <for_what>|(last|final|latest) date to <offering> [(a|an|my|our) _])

    (what|when|which|is there|are there|have) [<anything>] <deadline> =>

    ((by|until|till) (when|what (day|date|time))|how late) <may> <offering> [up]
        [(a|an|my|our|the|any) _|abstract[s]|title[s]|proposal[s]] [proposal[s]]

    # Who leads it.
    who [is|are|was|will|will be|is going to|does] [the]
        (chair[s|ed|ing|person] [of]|moderat(e[s|d]|ing|or) [of]|introduc(e[s|d]|ing)) -> <one_session>
    """,
    ENGLISH,
    gathering=GATHERING,
    offering=OFFERING,
)
