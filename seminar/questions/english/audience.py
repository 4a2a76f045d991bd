"""What English asks of those who come to a talk, and that is kept nowhere: whether they could follow it, or get in."""

from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# From which age on one may come.
(AGES,) = read_phrases(
    """
    [(is|are|would) (he|she|they|that|it|i|we|my _|_ year~old[s])] (old enough|too young|too old)
        [(for|to) (it|that|this|come|attend|sit in|listen|join|go)]
    (is there|what is|any|the) [a|an|the|any] [minimum|lower|upper|maximum] age [limit|restriction|range|group]
        => (for|to|at)
    (minimum|lowest) age
    [from|for|of] (what|which) age[s] -> (?|is|are|can|may|on|onwards|group|up)
    """,
    ENGLISH,
)
# In the order in which they are tried.
PATTERNS = read_phrases(
    """
    # With what somebody gets about.
    aid = wheelchair[s]|mobility scooter[s]|pram[s]|stroller[s]|buggy|pushchair[s]|guide dog[s]|crutches
        |walking (frame[s]|stick[s])

    # Whether somebody could follow it.
    (would|will|could|can|might|do|does|should) (i|we|(a|an) _ [_]|somebody|someone|people|students|my _)
        [really|even|still|be able to|manage to|have a chance to]*
        (cope [with]|keep up [with]|be (lost|out of (my|our|their) depth)
        |get (lost|anything out of|something out of)|follow
        -> ((it|that|this|along|the math[s]) => (if|with|without|as|when))
        |understand -> (it|that|this|any of|a word|much)|make sense of)

    # Whether somebody gets in.
    (can|could|does|do|will|may|might|how (does|do|can|would|will)) [a|an|my|the|any|someone (with|in) [a]] <aid>
        [user[s]] [(get|go|fit|come|enter|access|reach|roll|attend) [in|into|inside|through|up|to]]

    [a|an|my] <aid> [user[s]] (get|go|fit|allowed|enter|access|reach) [in|into|inside|through|up|to]

    # Who they are.
    (any|how many|which|only|were there any|are there any) (women|men|female[s]|male[s]|ladies|people of colo[u]r)
        [speaker[s]|presenter[s]|lecturer[s]] => (this|next|last|in|on|at|among|speaking|there)
    """,
    ENGLISH,
)
