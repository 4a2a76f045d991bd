"""What somebody says beside a question of why and from where they ask, and that any talk will do."""

# Why somebody asks: "as last time we ended up at the wrong one".
_LAST_TIME = "(?:, )?(?:(?:as|because|since|like|unlike|for|than) )?(?:the )?last time (?:i|we) [^?.!;:]{1,80}"
_GREET_FROM = (
    "(?<=^)(?:from [^ ·?.!,;:]+(?: [^ ·?.!,;:]+)? ?, )?(?:with )?(?:(?:best|kind|warm|many) )?(?:greetings"
    "|regards)(?: from (?:[^ ·?.!,;:]+ ){1,4})?[,:.!]?(?= )"
)
_MISSED_ONE = (
    "(?:since|as|because|now that|having) (?:(?:i|we) )?(?:(?:have|had) )?(?:just |already |only just )?missed"
    " [^?!;:·]{1,100}?,"
    "(?= (?:at |on |in |to )?(?:what|which|when|who|whom|where|how|is|are|will|does)(?![^ ])[^?]{1,80}(?<![^"
    " ])next(?![^ ]))"
)
# "Whatever the discipline" leaves it open.
_WHATEVER = (
    "(?:, )?(?:whatever|regardless of|no matter) (?:what )?(?:the|their|its|your) (?:discipline|subject|topic|field"
    "|series|theme"
    "|speaker|department|language|area)s?(?: (?:is|are|may be|might be))?"
)
# That no series is meant rather than another.
_IN_EVERY = (
    "(?:(?:, |- )?(?:in|across|over|throughout) |(?<=[^ ] )[,(-] )(?:all|any|every one)(?: of)?(?: (?:the|your|our))?"
    "(?: (?:two|three|four|five|six|seven|different))? series(?: (?:combined|together|alike|included))?(?: \\))?"
    "(?= ?[?.!,]| ?$| ?·| (?:this|next|last|in|on|from|since|until|please|is|are|was|were|has|have|had|still)(?![^ ]))"
)
_WHICHEVER = (
    "(?:, )?(?:whichever|whatever|(?<=, )which) (?:[^ ·?.!,]+ ){1,2}(?:he|she|they|it|the speaker) (?:was|were|had"
    "|has|is|worked|came|belonged)"
    "(?: ·+| [^ ·?.!,]+){0,4}(?= ?[?.!,]| ?$)"
)
EVERY = (_LAST_TIME, _GREET_FROM, _MISSED_ONE, _IN_EVERY, _WHICHEVER, _WHATEVER)
