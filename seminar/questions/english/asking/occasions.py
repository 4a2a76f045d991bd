"""When and where, and how many."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import asks

_NAMES = {"on": "(?:of|and|for|please|is|was|on|in|with|again|to|at|or|[;:/+&-]|·+)"}
RULES = (
    # Keywords in front: "room algebra 19 jan".
    *asks(
        "<first>(room[s] [number[s]]|venue|location|building) -/> (temperature|acoustics|allocation) -> <any>",
        Fact.WHERE,
    ),
    *asks("<first>title[s] -> <any>", Fact.TITLE),
    *asks(
        """
        <first>(speaker|presenter)[s] -/> (recognition|verification|identification|diarization|adaptation) -> <any>
        """,
        Fact.WHO,
    ),
    *asks("<first>(date|start time|starting time) -/> palm[s] -> <any>", Fact.WHEN),
    *asks("<first>(affiliation|institution) -> <any>", Fact.AFFILIATION),
    # When.
    *asks(
        """
        <begin>time [there|then|of it|of that] => ·

        [at] what o'clock

        [what are|list] [all] the (days|weekdays|dates|times) -> (of|for)

        and = and|/|+|&|,
        [the|exact|on|at|what is the|'s]* (date <and> time|time <and> date|date[s]|start[ing] time|starting hour|start
            |day and (time|hour)) => <on>

        </- (at) [what is|what was] [the] [exact|start|starting] </- (at the) time
            -> ((of|for) (the|this|that|our|his|her|`·[^ ]*`))

        day = time|day|date|hour|month|week|year|weekday|evening|morning|afternoon
        [at|on|in] (what|which) [exact] <day>[s] [of [the] (day|week|month|year)] [and (time|day|date|hour)]
            [(is|was) it]

        hour = (hour[s]|clock time) => (in|please|pls|for|·)
        <- (`[:,;.?-]`) <hour>
        ^ <hour>
        [the|what] (exact|start[ing]) <hour>

        when [exactly|about|on earth|the hell|else]
        """,
        Fact.WHEN,
        **_NAMES,
    ),
    # Where.
    *asks(
        """
        place = room|building|hall|venue|place|location|campus|floor|lecture hall|auditorium|theat(er|re)|address
            |lecture theatre
        [at|in|on|to|is it in|the]* (what|which) [exact] <place>[s] [number] [and (building|room|floor)]

        what (is|was) the [exact|street|postal|full] address [there|again] =>

        where[abouts] [abouts] [exactly|to go|else] -/> as

        room = </- (emergency|escape|waiting|operating|engine) room[s] [number]
        [the|exact|usual|same|room|'s]* (<room>|venue|location|whereabouts|place|direction[s] -> to|building)
            => (<on>|where|change[d]|still|the) -/> temperature
        """,
        Fact.WHERE,
        **_NAMES,
    ),
    # How many.
    *asks(
        """
        (more than (one|once) [talk|time]|twice [or more]|several times|repeatedly) =>

        [so|about|and] how many [of the|of our|other|different|more|such|of]* [times]
        how often|how frequently
        how much -> (... <several>)
        [the] count of

        count -> (the|all|how|up|my) [up]
        <begin>{count} -> ·
        """,
        Fact.COUNT,
    ),
    # "Title, room, time?", once the others are read.
    *asks(
        """
        <- (`·` `[,/&+]`|`·` and|speaker ,|speaker /|speaker and) time => (and|for|of|`/`|·)
        time -> ((,|/|and|&|+) [the|its] `·[^ ]*`)
        """,
        Fact.WHEN,
    ),
)
