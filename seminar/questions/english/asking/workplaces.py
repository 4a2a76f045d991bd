"""For whom somebody works, by whatever name that place goes."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import asks

RULES = asks(
    """
    place = universit(y|ies)|institut(e|ion)[s]|school|department|lab|laboratory|company|firm|business|corporation
        |start~up|organi(s|z)ation|faculty|college|uni|hospital|clinic|practice|employer|workplace|agency|museum
        |archive[s]|library|observatory|foundation|centre|center|outfit|think tank|office|bank|ministry
    role = speaker|lecturer|presenter|guest|visitor|author|lady|gentleman|woman|man|guy|person|professor|doctor
    somebody = <they>|(the|this|that) <role>
    at = at|in|for|from|to|with|by
    belongs = (is|are|was|were) [now|currently] (employed|affiliated|based|working|at|with|from) [by|at|with|in]
        |belong[s|ed] [to]|work[s|ed] [at|for|in]|come[s] [from]|practi(s|c)e[s] [at|in]|represent[s]|teach[es] [at]
    then = and|or|now|these|please|again|then|`;`|·

    # "The hospital she belongs to", "to which firm he belongs".
    [the|a[n]|[<at>] (which|what)] <place> [that|which] [<at> which] <somebody> <belongs> => <then>

    # "Where the lady is employed".
    where (the|this|that) <role> <belongs> => <then>

    # "At which firm does she work?", not where she was taught.
    [<at>] (which|what) [kind of|sort of] <place> (do|does|did|is|was) <somebody>
        -/> ([·]* (graduate|study|train|qualify|get|earn|major))
        [[currently|now] (practi(s|c)e|work|belong|employed|teach|represent|come|affiliated)] [<at>] => <then>

    # "What is her company called?"
    what (is|was) (his|her|their|the <role> 's|· [·]* 's) <place> [called|named] => <then>
    [the] name of (his|her|their|the <role> 's) <place>

    # "Is she at some hospital?"
    is <somebody> (at|with) (a[n]|some|any) ... (<place>|place)

    # "Where does she hold a chair?"
    post = post|chair|position|job|appointment|fellowship|professorship|lectureship
    where (do|does|did) <somebody> (have|hold) (a[n]|his|her|their|the) [_] <post> => <then>

    # "Where does she teach?"
    where (do|does|did) <they> (teach|lecture|work|sit|research) [now|these days|currently|nowadays] =>

    # "Quill works where?"
    works = work[s|ed|ing]|teaches|taught|(is|are|was|were) [now|currently] (based|employed|working)
    home = institution|university|institute|workplace|uni|hospital|company|department
    <works> [at|in] where [now|these days|exactly] =>
    ^ [and|also|·]* (their|his|her|the) [home] (<home>|institutions|institutes|universities|affiliations) =>
    what (is|was) (the|their|his|her|·) ['s] [home] <home> =>
    """,
    Fact.AFFILIATION,
)
