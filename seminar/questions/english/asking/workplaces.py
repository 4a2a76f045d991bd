"""For whom somebody works, by whatever name that place goes."""

from seminar.questions.asked import Fact
from seminar.questions.english.asking.rule import rule

_PLACE = (
    "(?:universit(?:y|ies)|institut(?:e|ion)s?|school|department|lab|laboratory|company|firm|business|corporation"
    "|start-?up|organi[sz]ation|faculty|college|uni|hospital|clinic|practice|employer|workplace|agency|museum|archives?"
    "|library|observatory|foundation|centre|center|outfit|think tank|office|bank|ministry)"
)
_ROLE = "(?:speaker|lecturer|presenter|guest|visitor|author|lady|gentleman|woman|man|guy|person|professor|doctor)"
_SOMEBODY = rf"(?:he|she|they|·+(?: ·+){{0,4}}|(?:the|this|that) {_ROLE})"
_BELONGS = (
    "(?:(?:is|are|was|were) (?:now |currently )?(?:employed|affiliated|based|working|at|with|from)(?: (?:by"
    "|at|with|in))?"
    "|belongs?(?: to)?|belonged(?: to)?|works?(?: (?:at|for|in))?|worked(?: (?:at|for|in))?|comes?(?: from)?"
    "|practi[sc]es?(?: (?:at|in))?|represents?|teach(?:es)?(?: at)?)"
)
_END = "(?= ?(?:[?.!,;]|$|·|(?:and|or|now|these|please|again|then)(?![^ ])))"
RULES = (
    # "The hospital she belongs to", "where the lady is employed", "to which firm he belongs".
    rule(
        rf"(?:the |an? |(?:at |in |for |from |to |with |by )?(?:which|what) )?{_PLACE} (?:(?:that|which) )?(?:(?:at|in"
        rf"|for|from|to|with|by) which )?{_SOMEBODY} {_BELONGS}{_END}",
        Fact.AFFILIATION,
    ),
    rule(rf"where (?:the|this|that) {_ROLE} {_BELONGS}{_END}", Fact.AFFILIATION),
    rule(
        rf"(?:at |in |for |from |to |with |by )?(?:which|what) (?:kind of |sort of )?{_PLACE} (?:does|do|did|is|was)"
        rf" {_SOMEBODY}(?: (?:currently |now )?(?:practi[sc]e|work|belong|employed|teach|represent|come|affiliated))?"
        rf"(?: (?:for|at|to|from|with|in|by))?{_END}",
        Fact.AFFILIATION,
    ),
    # "What is her company called?"
    rule(
        rf"what (?:is|was) (?:his|her|their|the {_ROLE} 's|·+(?: ·+){{0,4}} 's) {_PLACE}(?: (?:called|named))?{_END}"
        rf"|(?:the )?name of (?:his|her|their|the {_ROLE} 's) {_PLACE}",
        Fact.AFFILIATION,
    ),
    rule(rf"is {_SOMEBODY} (?:at|with) (?:an?|some|any) (?:[^ ·?.!,]+ ){{0,3}}?(?:{_PLACE}|place)", Fact.AFFILIATION),
    rule(
        rf"where (?:does|do|did) {_SOMEBODY} (?:have|hold) (?:an?|his|her|their|the) (?:[^ ·?.!,]+ )?(?:post|chair"
        rf"|position|job|appointment|fellowship|professorship|lectureship){_END}",
        Fact.AFFILIATION,
    ),
    # "Where does she teach?", "Quill works where?"
    rule(
        "where (?:does|do|did) (?:he|she|they|·+(?: ·+){0,4}) (?:teach|lecture|work|sit|research)(?: now| these days"
        "| currently| nowadays)?(?= ?[?.!,]| ?$)",
        Fact.AFFILIATION,
    ),
    rule(
        "(?:works?|worked|working|teaches|taught|(?:is|are|was|were) (?:now |currently )?(?:based|employed"
        "|working)) (?:at"
        " |in )?where(?: now| these days| exactly)?(?= ?[?.!,]| ?$)"
        "|what (?:is|was) (?:the|their|his|her|·+)(?: 's)? (?:home )?(?:institution|university|institute|workplace|uni"
        "|hospital|company|department)(?= ?[?.!,]| ?$)",
        Fact.AFFILIATION,
    ),
)
