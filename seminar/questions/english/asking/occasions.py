"""When and where, and how many."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import rule
from seminar.questions.english.vocabulary import SEVERAL

RULES = (
    # Keywords in front: "room algebra 19 jan".
    rule(
        "^(?:·+ ){0,4}(?:rooms?(?: numbers?)?|venue|location|building)(?= )(?! (?:temperature|acoustics|allocation))",
        Fact.WHERE,
    ),
    rule(r"^(?:·+ ){0,4}(?:titles?)(?= )", Fact.TITLE),
    rule(
        "^(?:·+ ){0,4}(?:speakers?|presenters?)(?= )(?! (?:recognition|verification|identification|diari|adaptation))",
        Fact.WHO,
    ),
    rule(r"^(?:·+ ){0,4}(?:date|start time|starting time)(?= )(?! (?:palms?))", Fact.WHEN),
    rule(r"^(?:·+ ){0,4}(?:affiliation|institution)(?= )", Fact.AFFILIATION),
    # When.
    rule("^(?:·+ |and |ok |so |the ){0,5}time(?: (?:there|then|of it|of that))?(?= ?(?:[?.!]|$|·))", Fact.WHEN),
    rule("(?:at )?what o'clock", Fact.WHEN),
    rule("(?:what are |list )?(?:all )?the (?:days|weekdays|dates|times)(?= (?:of|for) )", Fact.WHEN),
    rule(
        r"(?:(?:the|exact|on|at|what is the|'s) ){0,4}(?:date ?(?:and|/|\+|&|,) ?time|time ?(?:and|/|\+|&"
        "|,) ?date|date|dates|start(?:ing)? time|starting hour|start|day and time"
        "|day and hour)(?= ?(?:[?.!,;:/+&-]|$|·|(?:of|and|for|please|is|was|on|in|with|again|to|at"
        "|or)(?![^ ])))",
        Fact.WHEN,
    ),
    rule(
        "(?<!at )(?:what is |what was )?(?:the )?(?:exact |start |starting )?(?<!at the )time(?= (?:of|for)"
        " (?:the|this|that|our|his|her|·))",
        Fact.WHEN,
    ),
    rule(
        "(?:at |on |in )?(?:what|which)(?: exact)? (?:time|day|date|hour|month|week|year|weekday|evening"
        "|morning|afternoon)s?(?: of (?:the )?(?:day|week|month|year))?(?: and (?:time|day|date"
        "|hour))?(?: (?:is|was) it)?",
        Fact.WHEN,
    ),
    rule(
        "(?:(?<=[:,;.?-] )|(?<=^)|(?:the |what )?(?:exact |start(?:ing)? ))(?:hours?|clock time)(?= ?(?:[?.!,]|$|·"
        "|(?:in|please|pls|for)(?![^ ])))",
        Fact.WHEN,
    ),
    rule(r"when(?: exactly| about| on earth| the hell| else)?", Fact.WHEN),
    # Where.
    rule(
        "(?:(?:at|in|on|to|is it in|the) ){0,4}(?:what|which) (?:exact )?(?:room|building|hall|venue|place"
        "|location|campus|floor|lecture hall|auditorium|theat(?:er|re)|address"
        "|lecture theatre)s?(?: number)?(?: and (?:building|room|floor))?",
        Fact.WHERE,
    ),
    rule("what (?:is|was) the (?:exact |street |postal |full )?address(?: there| again)?(?= ?[?.!,]| ?$)", Fact.WHERE),
    rule(r"where(?: abouts|abouts)?(?: exactly| to go| else)?(?! as\b)", Fact.WHERE),
    rule(
        "(?:(?:the|exact|usual|same|room|'s) ){0,4}(?:(?<!emergency )(?<!escape )(?<!waiting )(?<!operating )"
        "(?<!engine )rooms?(?: number)?|venue|location|whereabouts|place"
        "|directions?(?= to)|building)(?= ?(?:[?.!,;:/+&-]|$|·|(?:of|and|for|please|is|was|in|again|where|or"
        "|on|to|at|change|changed|still|the)(?![^ ])))(?! temperature)",
        Fact.WHERE,
    ),
    # How many.
    rule(
        "(?:more than (?:one|once)(?: talk| time)?|twice(?: or more)?|several times|repeatedly)(?= ?[?.!,]| ?$)",
        Fact.COUNT,
    ),
    rule(
        r"(?:(?:so|about|and) )?how many(?: (?:of the|of our|other|different|more|such|of)){0,4}(?: times)?"
        rf"|how often|how much(?= (?:[^ ·?.!,]+ ){{0,3}}?{SEVERAL}(?![^ ]))|(?:the |total ){0, 4}number of(?! theor)"
        "|(?:the )?count of|how frequently",
        Fact.COUNT,
    ),
    rule(r"count(?= (?:the|all|how|up|my) )(?: up)?|^(?:·+ |so |and ){0,3}(?P<take>count)(?= ·)", Fact.COUNT),
    # "Title, room, time?", once the others are read.
    rule(
        "(?:(?<=· , )|(?<=· / )|(?<=· and )|(?<=· & )|(?<=· \\+ )|(?<=speaker , )"
        "|(?<=speaker / )|(?<=speaker and ))time(?= ?(?:[?.!,/]|$|·|and |for |of ))"
        "|time(?= (?:,|/|and|&|\\+) (?:(?:the|its) )?·)",
        Fact.WHEN,
    ),
)
