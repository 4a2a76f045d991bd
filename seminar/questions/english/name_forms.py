"""Where in an English sentence the name of a person stands: "by …", "does … speak", "…'s slides"."""

from dataclasses import dataclass

from seminar.questions.english.names import NAME, PAIR
from seminar.questions.english.vocabulary import TITLES

# What somebody is to the person who was spoken of.
BESIDE = (
    "(?:colleague|co-?(?:author|presenter|speaker)|collaborator|student|supervisor|boss|friend|wife|husband|partner)"
)
_THING = (
    "(?:talk|talks|lecture|lectures|slides|deck|paper|papers|preprint|preprints|recording|video|work"
    "|research|bio|biography|affiliation|email|e-mail|address|homepage|website|seminar|presentation"
    "|session|abstract|title|contact|university|institute|institution|background|cv|publications"
    "|publication|poster|notes|contribution|topic|field|interests|expertise|career|one|next|last|first"
    "|second|latest|upcoming|group|lab|slot|colloquium|name|previous|recent|current|area|main|profile"
    "|phd|position|job|webpage|team|time|coming|visit|speech|keynote|lunch|webinar|biographies|materials"
    "|new|work's|articles|article|thesis|dissertation|doctorate|degree|advisor|adviser|supervisor|education|studies|alma)"
)
_ADVERB = (
    "(?:(?:already|always|ever|also|still|usually|again|really|actually|currently|now|going to|been|to|not|here"
    "|even|just|recently|first|last|originally|never|yet|be|gonna|due to|scheduled to|planning to) ){0,3}"
)
_ING = (
    "(?:when (?:he|she|they)|speaking|talking|presenting|giving|lecturing|visiting|holding|delivering"
    "|covering|discussing"
    "|explaining|coming|working|researching|studying|writing|publishing|based|from|affiliated|employed"
    "|teaching|doing|trained|educated|on again|on next|on|up|around|among|at|with|in|scheduled|joining|appearing|back|a"
    "|an|the|part|here|saying|known|interested|into|married|born|single|tall|famous|funny|cancelled"
    "|working on|called off)"
)
_BASE = (
    "(?:speak|talk|present|give|lecture|visit|hold|deliver|cover|discuss|explain|come|work|research"
    "|study|write|publish|teach|do|say|join|appear|argue|claim|show|mean|think|specialize|belong|have"
    "|live|tell|attend|be|organize|run|chair|start|get|return|use to)"
)
_PART = (
    "(?:spoken|talked|presented|given|lectured|visited|held|delivered|covered|discussed|explained|come"
    "|worked|researched|studied|written|published|taught|done|said|joined|appeared|argued|been|had"
    "|authored|put|posted|organized)"
)
_THIRD = (
    "(?:speaks|talks|presents|gives|lectures|spoke|talked|presented|gave|lectured|works|worked|published"
    "|wrote|is|was|will|comes|came|discusses|covers|covered|discussed|explained|explains|said|says|did"
    "|does|studied|taught|teaches|researches|has|had)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Words with a group "name", and "other" where two may be joined.

    `strict`: all the words of a group are the name, else as many as can be. `sure`: they name a person even where they
    say what a talk is on. `capital`: only a capital tells the name from a topic: "tell me about Kamau", but "about
    black holes". `may_be_on`: before "on" a single word may be a series as well: "when is maths on".
    """

    words: str
    strict: bool = True
    sure: bool = False
    capital: bool = False
    may_be_on: bool = False


FORMS: tuple[Form, ...] = (
    # With a title in front it is a person whatever stands around it.
    Form(words=rf"(?:{TITLES} ){{1,2}}(?P<name>{NAME})", strict=False, sure=True),
    Form(
        words=(
            "(?:by|by speaker|given by|speaker named|speaker called|from speaker|authored by|presented by"
            f"|held by|delivered by) (?:{TITLES} )?{PAIR}(?= ?(?:[?.!,;:)]|$|·|'s|(?:about|on|in|at|for|and|or"
            "|please|last|from|still|is|was|were|be|again|next|with|called|titled|to|recorded|of|this"
            "|when|where|who|what)(?![^ ])))"
        ),
        strict=False,
        sure=True,
    ),
    # "His colleague Ada Quill".
    Form(
        words=rf"(?:his|her|their|the speaker 's) {BESIDE} ,? ?{PAIR}(?= ?(?:[?.!,]|$|·))",
        strict=False,
        capital=True,
    ),
    Form(words=rf"(?P<name>{NAME}) 's (?={_THING}(?![^ ]))", strict=False),
    Form(words=rf"(?P<name>{NAME}) 's(?= ?(?:[?.!]|$|·))", strict=False),
    Form(
        words=(
            f"(?<!there )(?:is|are|was|were|be) (?:this |that )?{PAIR} (?={_ADVERB}{_ING}(?![^ ])(?! (?:the )?"
            "(?:talk|seminar)(?![^ ])))"
        ),
        may_be_on=True,
    ),
    Form(
        words=(
            "(?:does|do|did|will|would|can|could|should|may|might|shall) (?:this "
            f"|that )?{PAIR} (?={_ADVERB}{_BASE}(?![^ ]))"
        ),
    ),
    # "Where did Brandt qualify": models train as well, and nobody asks where.
    Form(words=rf"(?:did|has|had) {PAIR} (?={_ADVERB}(?:major|graduate|qualify|train)(?:e?d)?(?![^ ]))", capital=True),
    Form(
        words=(
            rf"(?:where|when|(?:what|which) [^ ]+) did {PAIR} (?={_ADVERB}(?:train|graduate|qualify|major|earn|obtain"
            "|receive|take|complete|finish|defend)(?![^ ]))"
        ),
    ),
    Form(words=rf"(?:has|have|had) (?:this |that )?{PAIR} (?={_ADVERB}{_PART}(?![^ ]))"),
    Form(words=rf"(?:when|if|whether|because) {PAIR} (?={_ADVERB}{_THIRD}(?![^ ]))"),
    Form(
        words=(
            f"(?:what|where) {PAIR} (?={_ADVERB}(?:said|says|gave|presented|talked|spoke|works|worked|studies"
            "|studied|published|wrote|presents|talks|speaks|is speaking|is talking)(?![^ ]))"
        ),
    ),
    Form(
        words=(
            "(?:contact|email|phone number of|contact details of|number of|reach|write to|ask|message|call"
            f"|get in touch with|mail|phone) {PAIR}(?= ?(?:[?.!,]|$|·|(?:about|by|for|directly|regarding"
            "|if)(?![^ ])))"
        ),
    ),
    Form(
        words=(
            "who (?:the heck |the hell |exactly |on earth )?(?:is|was|are|were) (?:this |that |actually "
            f"|exactly |called |named )?{PAIR}(?= ?(?:[?.!]|$|,| -| and | exactly| again| please| person| guy"
            "| fellow| lady| dude|·))"
        ),
    ),
    Form(
        words=(
            "(?:before or after|after or before|earlier or later than|together with"
            f"|alongside) {PAIR}(?= ?(?:[?.!,]|$|·|on|in|at))"
        ),
        sure=True,
    ),
    Form(
        words=(
            f"(?:is|was|are|comes?|does|did|will) {PAIR} (?=(?:(?:speak|talk|speaking|talking|on|scheduled|come|coming"
            "|be|up|present|presenting) )?(?:before or after|after or before|earlier or later than)(?![^ ]))"
        ),
    ),
    Form(
        words=rf"(?:what|where) (?:does|do|did|is) (?:this |that )?{PAIR} (?=(?:do|doing|work|research|study)(?![^ ]))"
    ),
    Form(words=rf"(?:i mean|i meant|mean|meant|namely|no ,|not [^ ]+ but|rather|sorry ,) {PAIR}(?= ?(?:[?.!,]|$))"),
    Form(
        words=(
            "(?:papers?|publications?|preprints?|articles?|work|works|research|talks?|lectures?|slides|bio"
            "|biography|cv|affiliation|affiliations|background|email|e-mail|email address|address|homepage"
            f"|website|web page|contact|profile|interests|career) (?:of|by) {PAIR}(?= ?(?:[?.!,;:)]|$|·|(?:about"
            "|on|in|at|and|or|please|that|which|do|are|from|is|was|for|has|have|we|you|here|i)(?![^ ])))"
        ),
    ),
    Form(
        words=(
            r"^(?:@?\w+ ,? ?)?(?:anything|something|any talks?|talks?|everything|what about|how about|and"
            f"|or) (?:by|from|of) {PAIR}(?= ?(?:[?.!,]|$|·))"
        ),
    ),
    Form(
        words=(
            f"(?:papers?|publications?|slides|talks?) (?:from|with) {PAIR}(?= ?(?:[?.!,]|$|·|(?:on|about|in)(?![^ ])))"
        ),
        capital=True,
    ),
    Form(
        words=(
            f"(?:everything|talks?|papers?|anything|ones?|that) {PAIR} (?={_ADVERB}(?:has|had|gave|presented|will"
            "|wrote|published)(?![^ ]))"
        ),
        capital=True,
    ),
    Form(
        words=(
            rf"where (?:is|was|are|were) {PAIR} (?=(?:now|nowadays|before|previously|prior to)(?: ?[?.!]| ?$|"
            " (?:[^ ·?.!]+ ){0,3}[^ ·?.!]+ ?(?:[?.!]|$)))"
        ),
    ),
    Form(
        words=(
            "(?:tell (?:me|us) (?:something |more |a bit |a bit more |a little )?about|know about|info about"
            f"|information about) {PAIR}(?= ?(?:[?.!,]|$|·))"
        ),
        capital=True,
    ),
    Form(
        words=(
            rf"^(?:(?:the|what is|and|get|show|me) ){{0,4}}(?:affiliation|bio|biography|cv|homepage|website|email"
            f"|papers|publications|profile|email address)(?: of)? {PAIR}(?= ?(?:[?.!,]|$|·))"
        ),
    ),
    Form(
        words=(
            rf"^(?:@\w+ )?{PAIR} (?=(?:affiliation|bio|biography|cv|homepage|website|email|e-mail|papers"
            "|publications|profile|background|research interests|email address)(?: ?[?.!]| ?$| please))"
        ),
    ),
)
