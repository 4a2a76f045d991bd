"""What one must know, bring or be to come to a talk: as English asks for it, and as an abstract tells it."""

# What one must know before a talk, as it is asked and as an abstract tells it.
GROUNDING = (
    r"\b(?:prerequisites?|prior knowledge|background|beginners?|newcomers?|(?:need|have) to know|without knowing"
    r"|need(?:ed)? (?:any |some |much )?\w{3,20} (?:for|to (?:follow|understand|enjoy)))\b"
)
# What one must bring, and from which age on one may come: an abstract may tell these as well.
BRINGING = (
    r"\b(?:need|have|supposed|should|must|shall|to|we|i) (?:to )?bring (?:anything|something)\b"
    r"|\bwhat\b.{0,30}\bbring\b"
)
# A thing of which it is asked whether one gets it there, and what is said of that.
HANDING_OUT = (
    r"\b(?:hand(?:ed)? out|giv(?:e|en) out|provided?|supply|supplied|bring (?:my|our|your) own|need (?:an?|my|our))\b"
)
BROUGHT = r"\b(?:bring|supplied|provided|handed out)\b"
AGE = (
    r"\b(?:old enough|too young|minimum age|age (?:limit|restriction|range|group)|(?:what|which) ages?|is there an age"
    r"|year[- ]olds?|(?:kids?|children|toddlers?|babies) (?:allowed|welcome|come))\b"
)
AGED = (
    r"\b(?:age[ds]?|children|kids|families|anyone|everyone|those) (?:of |from |over |above |aged |under "
    r"|between ){1,3}(?:\d+|five|six|seven|eight|nine|ten|twelve|fourteen|sixteen|eighteen)\b|\b(?:all ages|(?:\d+|six"
    r"|eight|ten|twelve) (?:and|or) (?:up|over|above|older)|(?:adults|grown-ups) only)\b"
)
GROUNDED = (
    r"\b(?:no|not assume|without|not require|not need)\b[^.;]{0,40}\b(?:background|knowledge|prerequisites?|experience"
    r"|needed|required|assumed|necessary)\b|\bassum(?:es?|ing)\b[^.;]{0,20}\b(?:only|familiarity|knowledge)\b"
    r"|\b(?:suitable|accessible|aimed|open) (?:for|to|at)\b[^.;]{0,30}\b(?:students?|beginners?|audience|everyone"
    r"|public)\b"
)
