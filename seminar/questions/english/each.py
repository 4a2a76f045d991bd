"""How it is asked in English whether something is known of each of several talks."""

_THING = (
    "(?P<thing>title|topic|subject|abstract|summary|description|speaker|presenter|room|venue|location|recording"
    "|video|(?:(?:zoom|online|joining|meeting) )?link|zoom)s?"
)
_SOON = "(?:(?:already|now|by now|yet|really) )?"
_ANY = "(?:(?:a|an|any|the|its|their|proper|final) ){0,2}"
_EVERY = "(?:all|each|every|both)(?: of)?(?: (?:the|your|our))?"
# "They all", "all of those", "every talk in May"; "both" alone points back by itself.
_OF_THEM = rf"(?P<they> they| these| those)? {_SOON}(?P<every>{_EVERY})\b(?(they)|(?: [^ ?.!]+){{1,8}}?)"
_END = "(?= ?[?.!]| ?$)"
# "Do they all have titles", "has every talk in May got one": whether there is any that lacks it.
PATTERNS = (
    rf"\b(?P<lead>(?:do|does|did|has|have|had)){_OF_THEM}"
    rf" (?P<tail>{_SOON}(?:have|has|had|got|been given|come with) {_SOON}{_ANY}{_THING})\b",
    rf"\b(?P<lead>(?:has|have)) (?P<every>{_EVERY})\b(?: [^ ?.!]+){{1,8}}?"
    rf" (?P<tail>(?:an?|its|their) {_THING}(?: yet| already)?){_END}",
    rf"\b(?P<lead>(?:(?:do|did|have) (?:we|you|they) {_SOON}(?:have|got|know|hold)|(?:is|are) there) {_SOON}{_ANY}"
    rf"{_THING} {_SOON}(?:for|of|to|from)) (?:(?:each|all|both){_END}|(?P<every>{_EVERY})\b)",
    rf"\b(?P<lead>(?:is|are|were)){_OF_THEM}"
    rf" (?P<tail>{_SOON}(?:be(?:ing)? )?(?P<thing>recorded|online|on zoom|streamed)){_END}",
    rf"\b(?P<lead>(?:is|are|have) {_EVERY} {_THING})\b(?: [^ ?.!]+){{0,8}}?"
    rf" (?P<tail>{_SOON}(?:been )?(?:known|set|fixed|announced|complete|there|in|final)){_END}",
)
