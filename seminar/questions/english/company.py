"""The people of an asker's own life, of whom nothing of a talk is told, as parts of patterns."""

KIN = (
    "dad|mum|mom|mother|father|brother|sister|son|daughter|kids?|baby|wife|husband|girlfriend|boyfriend|gf|bf|partner"
    "|cousin|aunt|uncle|grandma|grandpa|gran|nephew|niece|grandson|granddaughter|neighbou?r|flatmate|roommate"
)
AT_WORK = "boss|supervisor|prof|professor|advis[eo]r|dean|secretary|department|group|lab|office"
FELLOWS = "colleagues?|friends?|students?|mates?"
