"""What is settled around a session and nobody stores: who chairs it, until when one may offer or book something."""

from seminar.questions.english.vocabulary import GATHERING

# What people do who want to speak or to come: "by when must I propose a talk?".
OFFERING = (
    "(?:(?:propos|submi|suggest|offer|nominat|volunteer|appl|regist|sign|rsvp|enrol|book|reserv)[^ ·?.!,]*"
    "|(?:hand|send) in)"
)
_DEADLINE = "(?:deadlines?|closing date|due date|cut-?off(?: date)?)"
_FOR_WHAT = (
    f"(?:for|to|of)(?: (?:the|a|an|any|my|new|{OFFERING}|proposals?|abstracts?|talks?|titles?)){{1,6}}"
    "(?: (?:at|for|in|to|up))?(?= |$)"
)
_I = "(?:i|we|you|one|people|speakers?|students?|members?)"
_MAY = f"(?:do|can|could|must|should|may|are|is|to|does)(?: {_I})?(?: (?:have|need|able|supposed|to)){{0,2}}"
# One session, and no series: who leads that beside its speaker.
_ONE_SESSION = (
    "(?:·+(?: ·+){0,8}(?= ?[?.!]| ?$)|it|this|that"
    "|(?:(?:the|this|that|next|last|first|our|·+) ){1,8}?(?:[^ ·?.!,]+ ){0,3}?"
    "(?:talk|session|discussion|meeting|q ?& ?a|speakers?|round ?tables?|panels?|debates?)"
    f"|(?:(?:the|this|that|our) )?(?:(?:next|last|upcoming|first|·+) ){{1,8}}(?:[^ ·?.!,]+ ){{0,3}}?{GATHERING}"
    f"|(?:(?:the|this|that|our) )?(?:[^ ·?.!,]+ ){{0,3}}?{GATHERING} (?:(?:on|in|of|at) )?·+)(?![^ ])"
)
PATTERNS = (
    f"(?:submission|registration|application|proposal|abstract|sign-?up|booking) {_DEADLINE}(?: {_FOR_WHAT})?",
    f"(?:(?:what|when|which) (?:is|are|was) (?:the |your |a )?)?(?:{_DEADLINE} {_FOR_WHAT}"
    f"|(?:last|final|latest) date to {OFFERING}(?: (?:a|an|my|our) [^ ·?.!,]+)?)",
    f"(?:what|when|which|is there|are there|have) (?:.{{1,30}} )?{_DEADLINE}(?= ?[?.!,]| ?$)",
    f"(?:(?:by|until|till) (?:when|what (?:day|date|time))|how late) {_MAY} {OFFERING}"
    "(?: up)?(?: (?:a|an|my|our|the|any) [^ ·?.!,]+| abstracts?| titles?| proposals?)?(?: proposals?)?",
    "who (?:(?:is|are|was|will|will be|is going to|does) )?(?:the )?(?:chair(?:s|ed|ing|person)?(?: of)?"
    f"|moderat(?:e[sd]?|ing|or)(?: of)?|introduc(?:e[sd]?|ing))(?= {_ONE_SESSION})",
)
