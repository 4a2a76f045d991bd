"""The ways in which a sentence says that somebody speaks, each with how much it says so."""

from seminar.reading.languages import compile_when_used
from seminar.reading.who.name_runs import PARTICLE, UPPER

# How much a sentence says that somebody speaks: that they will, that one meets them, and what they do in the present.
TELLS, MEETS, DOES = 3.0, 2.0, 1.5

# Capitalised words; a title before them has its capital too.
NAME = (
    rf"(?<![^\W\d_])[{UPPER}][\w'’.-]*"
    rf"(?:\s+(?:[{UPPER}][\w'’-]*\.?|(?:{PARTICLE})(?=\s))){{0,8}}"
)
TALKING = (
    r"(?:[Tt]alks?|[Ll]ectures?|seminars?|presentations?|address|keynote|colloqui(?:um|a)|webinar|speech|discussion|workshop|class|session|reading"
    r"|conversation|dissertation|thesis|exposé|conférence|vortrag|charla|conferencia|palestra|conferência|conferenza|seminario)"
)
# What people do at a talk who do not give it.
_ASIDE = (
    r"(?:introduce|host|moderat|chair|welcom|open\b|respond|facilitat|interview|translat|receiv|retire|succeed|also\s(?:be|host)|serve|sign\b"
    r"|be\s(?!(?:the\s|our\s)?(?:speak|giv|present|talk|discuss|deliver|lectur|join|address|shar|read|explor|explain|guest)))"
)
# Between a name and its verb: "(Fano)", ", professor of geology at Fano," or "—Geology—".
_APPOSED = (
    r"(?:\s?\([^()]{2,120}\))?(?:\s?[—–]\s?[^—–]{3,80}?\s?[—–]\s?|,\s[^;:!?“”\"]{3,220}?,\s"
    r"|,\s(?:an?\s|the\s)?(?:[\w’'-]{2,16}\s){0,3}(?:[Pp]rofessor|[Dd]irector|[Cc]urator|[Ll]ecturer|[Ff]ellow|[Ee]ditor|[Aa]uthor|[Cc]hair"
    r"|[Dd]ean|[Hh]ead|[Ss]cientist)\b[^;:!?,“”\"]{0,100}?\s|\s(?:of|from|at)\s[^,.;:!?“”\"]{3,90}?\s|,?\s)"
)
_DOING = (
    r"(?:discusse|explore|explain|examine|argue|present|show|reveal|describe|trace|look|ask|consider|reflect|share|speak|talk|address|investigate|tell|deliver"
    r"|give|offer|introduce|demonstrate|analy[sz]e|uncover|unpack|reconsider|take|draw|tackle|outline|review|highlight|survey|guide|lead|lecture|focuse|report|recall|recount|follow|unravel|unveil|revisit|compare|invite|retrace|sketche|chart|introduce|open|walk)s"
)
# "the Nobel laureate", "Kisumu County Governor,": words of whatever kind that lead up to a name
_LEADING = r"(?:(?:[\w’'.&/-]{1,24},?\s){0,8}?)"
_GIVEN = r"(?:given|presented|delivered|led|taught|gehalten)\s(?:to\syou\s|this\s\w{3,8}\s|in\s\d{4}\s)?(?:by|von)"

_SIGNS = (
    (
        TELLS,
        rf"(?P<who>{NAME}){_APPOSED}(?:who\s)?(?:will|shall|is\sgoing\sto|is\sset\sto|is\sdue\sto)\s(?:(?:then|also|be)\s)?(?!{_ASIDE})[a-z]{{3}}",
    ),
    (
        TELLS,
        rf"(?:^|[.!?]\s|\b)[Ii]n\s(?:his|her|their|this|the|today’s|tonight’s)\s(?:[a-z-]{{2,20}}\s){{0,2}}{TALKING}[^.;:]{{0,160}}?,[”\"]?\s(?P<who>{NAME})\s[a-z]",
    ),
    (TELLS, rf"(?:{_GIVEN})\s{_LEADING}(?P<who>{NAME})"),
    (TELLS, rf"(?P<who>{NAME})(?<=['’]s)\s(?:[a-z-]{{2,20}}\s){{0,2}}{TALKING}\b"),
    (
        TELLS,
        rf"[”\"»]\s?,?\s?(?:(?:a|an)\s(?:[a-z-]{{2,20}}\s){{0,3}}{TALKING}\s)?(?:by|with|featuring|from)\s{_LEADING}(?P<who>{NAME})",
    ),
    (TELLS, rf"\b{TALKING}\s(?:will\sbe\s(?:given\s)?)?(?:by|with|from|featuring)\s{_LEADING}(?P<who>{NAME})"),
    (
        TELLS,
        rf"\b(?:[Ee]vening|[Aa]fternoon|[Mm]orning|[Hh]our|[Nn]ight|[Pp]rogram(?:me)?|slide\s?show|meeting)\b[^.;:!?]{{0,140}}?\b(?:by|with|featuring)\s"
        rf"(?:(?!support|help|thanks|friends)[a-z][\w’'-]*\s){{0,5}}(?P<who>{NAME})",
    ),
    (
        TELLS,
        rf"(?P<who>{NAME}){_APPOSED}(?:has|have)\s(?:chosen|picked|taken|selected|announced)\s[^.;:!?]{{0,40}}?\b(?:subject|topic|theme|title)\b",
    ),
    (TELLS, rf"\bour\sown\s(?P<who>{NAME}){_APPOSED}{_DOING}\b"),
    (
        MEETS,
        rf"\b[Ss]eries\s(?:will\s)?(?:with|features?|featuring|presents?|welcomes?|hosts?|brings)\s{_LEADING}(?P<who>{NAME})",
    ),
    (
        MEETS,
        rf"(?:\b[Jj]oin(?:\sus)?(?:\s(?:in\swelcoming|to\swelcome|to\shear|for|and|as|with))?|\b(?:will\s)?[Ff]eatur(?:e|es|ing)|\b[Hh]ear|\b[Hh]earing|\b[Ll]isten\sto|\b[Ww]elcom(?:e|es|ing)(?:\sback)?|\b[Hh]osts|\b[Hh]osting)(?:\sfrom)?\s{_LEADING}(?P<who>{NAME})",
    ),
    # "we've got Ada Quill from Fano", "the club has managed to get Ada Quill"
    (
        MEETS,
        rf"\b(?:[Ww]e(?:['’]ve|\shave|['’]re|\sare)?\s(?:[a-z]{{2,12}}\s){{0,2}}?(?:got|having|landed|booked|secured|hosting|invited|persuaded|convinced)"
        rf"|(?:managed|happy|thrilled|delighted|excited|lucky)\sto\s(?:get|have|host|land|book|persuade|convince))\s{_LEADING}(?P<who>{NAME})",
    ),
    # "Ada Quill (Fano) to give a lecture"
    (
        TELLS,
        rf"(?P<who>{NAME})(?:\s?\([^()]{{2,120}}\)|,?\s(?:of|from|at)\s[^,.;:!?]{{3,60}})?,?\sto\s(?:come\sand\s)?(?:give|deliver|hold|speak|talk|present|tell|lecture)\b",
    ),
    # "This month's lunch talk comes from our own Ada Quill"
    (
        TELLS,
        rf"\b(?:{TALKING}|[Ss]lot|[Ll]unch|[Ll]earn|[Tt]urn|[Ii]nstal+ment)\b[^.;!?]{{0,120}}?\s(?:comes|is|will\sbe|will\scome)\s(?:from|by|with)\s(?:our\s(?:very\s)?own\s)?{_LEADING}(?P<who>{NAME})",
    ),
    (MEETS, rf"\b(?:when|as|where|while|,)\s(?P<who>{NAME}){_APPOSED}{_DOING}\b"),
    (
        MEETS,
        rf"\b(?:[Ss]peakers?|[Pp]resenters?|[Ll]ecturers?|[Gg]uests?|[Kk]eynote)(?:\s(?!(?:is|are|will|include)\b)[\w()’'.-]{{1,14}},?){{0,8}}\s(?:is|are|will\sbe|include)\s{_LEADING}(?P<who>{NAME})",
    ),
    (
        TELLS,
        rf"(?:^|[.!?]\s)(?P<who>{NAME}){_APPOSED}(?:is|appears|comes|visits|returns|joins|arrives)\s[^;:!?]{{0,160}}?\b(?:as|is)\s(?:(?:the|our|an?|this)\s)?(?:[\w’'-]{{2,16}}\s){{0,3}}(?:speaker|lecturer|presenter)\b",
    ),
    (
        TELLS,
        rf"(?P<who>{NAME})(?:\s?\([^()]{{2,120}}\)|,?\s(?:of|from|at)\s[^,.;:!?]{{3,60}})?,?\s"
        r"(?:is\scoming|comes|visits|returns|travels|joins|arrives)\s[^.;:!?]{0,90}?\b(?:to|and)\s(?:will\s)?"
        r"(?:give|hold|deliver|speak|talk|present|lecture|tell)s?\b",
    ),
    (
        TELLS,
        r"\b(?:[Ii]n\s(?:seinem|ihrem|diesem|dem)\s(?:[a-zäöüß]+en\s){0,2}\w{0,16}[Vv]ortrag|[Dd]ans\s(?:sa|son|cette|cet)\s(?:conférence|exposé|causerie"
        r"|intervention)|[Ee]n\s(?:su|esta)\s(?:charla|conferencia|ponencia|intervención)|[Nn]el(?:la)?\s(?:su[ao]\s)?(?:conferenza|intervento|relazione)"
        r"|[Nn][ao]\s(?:sua\s)?(?:palestra|conferência|comunicação)),?\s"
        rf"(?:[a-zà-þ]{{3,16}}\s){{0,2}}(?P<who>{NAME})",
    ),
    (
        DOES,
        rf"(?:^|[.!?]\s)(?:[A-Z][a-z]{{2,14}}\s(?:[a-z-]{{3,16}}\s){{1,3}}(?:and\s[a-z-]{{3,16}}\s)?)?(?:(?:This|Next)\s[a-z]{{3,8}},?\s|Tonight,?\s|Today,?\s)?(?P<who>{NAME}){_APPOSED}{_DOING}\b",
    ),
)
PATTERNS = tuple((strength, compile_when_used(pattern)) for strength, pattern in _SIGNS)
