"""What English asks of those who come to a talk, and that is kept nowhere: whether they could follow it, or get in."""

# With what somebody gets about.
_AID = (
    "(?:wheelchairs?|mobility scooters?|prams?|strollers?|buggy|pushchairs?|guide dogs?|crutches|walking (?:frames?"
    "|sticks?))"
)
# From which age on one may come.
AGES = (
    "(?:(?:is|are|would) (?:he|she|they|that|it|i|we|my [^ ·?.!,]+|[^ ·?.!,]+ year[ -]olds?) )?(?:old enough|too young"
    "|too old)(?: (?:for|to) (?:it|that|this|come|attend|sit in|listen|join|go))?"
    "|(?:is there|what is|any|the) (?:an? |the |any )?(?:(?:minimum|lower|upper|maximum) )?age(?: (?:limit"
    "|restriction|range|group))?(?= ?[?.!,]| ?$| (?:for|to|at)(?![^ ]))|(?:minimum|lowest) age"
    "|(?:from|for|of)? ?(?:what|which) ages?(?= ?[?]| (?:is|are|can|may|on|onwards|group|up)(?![^ ]))"
)
PATTERNS = (
    "(?:would|will|could|can|might|do|does|should) (?:i|we|an? [^ ·?.!,]+(?: [^ ·?.!,]+)?|somebody|someone|people"
    "|students"
    "|my [^ ·?.!,]+) (?:(?:really|even|still|be able to|manage to|have a chance to) ){0,2}(?:cope(?: with)?|keep"
    " up(?: with)?"
    "|be (?:lost|out of (?:my|our|their) depth)|get (?:lost|anything out of|something out of)|follow(?= (?:it|that"
    "|this|along"
    "|the maths?|the math)(?: (?:if|with|without|as|when)(?![^ ])| ?[?.!]))|understand(?= (?:it|that|this|any of|a word"
    "|much)(?![^ ]))|make sense of)",
    rf"(?:can|could|does|do|will|may|might|how (?:does|do|can|would|will)) (?:an? |my |the |any |someone (?:with|in)"
    rf" (?:a )?)?{_AID}"
    r"(?: users?)?(?: (?:get|go|fit|come|enter|access|reach|roll|attend)(?: (?:in|into|inside|through|up|to))?)?",
    rf"(?:an? |my )?{_AID}(?: users?)? (?:get|go|fit|allowed|enter|access|reach)(?: (?:in|into|inside|through|up|to))?",
    "(?:any|how many|which|only|were there any|are there any) (?:women|men|females?|males?|ladies|people of"
    " colou?r)(?: (?:speakers?"
    "|presenters?|lecturers?))?(?= ?[?.!]| ?$| (?:this|next|last|in|on|at|among|speaking|there)(?![^ ]))",
)
