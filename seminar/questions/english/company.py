"""The people of an asker's own life, of whom nothing of a talk is told, as parts of patterns."""

KIN = (
    "dad|mum|mom|mother|father|brother|sister|son|daughter|kids?|baby|wife|husband|girlfriend|boyfriend|gf|bf|partner"
    "|cousin|aunt|uncle|grandma|grandpa|grann?y?|nan|nana|grand-?dad|grand(?:mother|father|parents|kids|son|daughter)"
    "|nephew|niece|neighbou?r|flatmate|roommate|parents|folks|in-laws|(?:mother|father|brother|sister)-in-law|lad|lass"
    "|youngest|eldest|twins|toddler|teenager|little one|spouse|hubby|missus|fianc[eé]e?"
)
AT_WORK = "boss|supervisor|prof|professor|advis[eo]r|dean|secretary|department|group|lab|office"
FELLOWS = "colleagues?|friends?|students?|mates?"
