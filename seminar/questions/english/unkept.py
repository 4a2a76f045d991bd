"""What nobody stores of a talk or its people: opinions, listeners, private life, how often, as parts of patterns."""

_PEOPLE = (
    "(?:people|attendees|participants|students|persons|guests|visitors|folks|listeners|viewers|seats"
    "|chairs|registrations|registered|in the audience|spots|places)"
)
_BEST = "(?:best|worst|nicest|funniest|coolest|favou?rite)"
FOUNDED = (
    "(?:when|who|which year|what year|how long ago|by whom)(?![^ ]).{0,80}? (?P<take>founded|established|launched"
    "|inaugurated|created)(?= ?[?.!]| ?$)"
)
SPEAKS_LANGUAGE = (
    "(?:speaks?|understands?|knows) (?:any |fluent |good )?(?:english|german|french|spanish|chinese|mandarin|cantonese"
    "|italian|dutch|polish|japanese|korean|portuguese|russian|arabic|danish|swedish|finnish|turkish|irish|welsh"
    "|[a-z]{3,10}(?:ian|ese))(?= ?[?.!,]| ?$)"
)
MUST_ONE_KNOW = (
    "(?:do|does|will|would|must|should) (?:i|we|you|one|people|students|someone) (?:really |actually )?(?:need|have"
    "|must|want)"
    " (?:to (?:know|understand|have|master|study|be (?:good at|familiar with|fluent in|an expert in)) )?(?!to(?![^ ]))"
    "(?:any |some |much |a lot of |lots of )?(?!(?:an?|the|to|it|this|that|my|tickets?|links?|passcodes?|passwords?"
    "|slides)"
    "(?![^ ]))[^ ·?.!,]+(?: [^ ·?.!,]+){0,3}? (?:for|to (?:follow|understand|enjoy|get (?:something|anything) out of)"
    "|in order to)(?= )"
)
IS_BEST = (
    f"(?:is|was|are|were|would be|will be) (?:(?:by far|probably|easily|really|the|your|our|their) ){{0,3}}{_BEST}"
    "(?: ones?)?(?= ?[?.!,]| ?$| (?:so far|in your|of all|overall|by)(?![^ ]))"
)
WAS_LIKED = (
    "(?:did|do|does) (?:people|everyone|everybody|the audience|students|they|folks|most people|attendees) (?:like|enjoy"
    "|love|prefer|hate)(?: (?:the )?(?:most|best|least|better))?"
)
HOW_OFTEN = (
    "(?:meets?|runs?|happens?|takes? place|held|is|are|on|scheduled|offered) (?P<take>(?:every|each) (?:other "
    r"|second |\d |two |three |four "
    "|single )?(?:week|month|day|fortnight|term|semester)s?|bi-?weekly|weekly|fortnightly|monthly|daily)(?= ?[?.!,]"
    "| or(?![^ ])| ?$)"
)
PRONOUNCING = (
    "(?:how (?:do|does|to|is|are|should|would|can|does one) .{0,60}?|how )?(?:pronounc(?:e|ed|ing|iation(?: of)?)"
    "|spelled)(?: .{1,60})?"
)
CAN_BEGINNERS_FOLLOW = (
    "(?:can|could|would|will|may) (?:an? |any |some )?(?:(?:first|second|third|1st|2nd|3rd|final)[ -]?(?:years?"
    "|semesters?)"
    "|freshm[ae]n|undergrads?|undergraduates?|beginners?|newcomers?|laym[ae]n|lay ?people|non-?[^ ·?.!]+|outsiders?"
    "|kids?"
    "|teenagers?|high ?schoolers?|school ?kids?|bachelors?)(?: students?| people)? (?:follow|understand|keep up|enjoy"
    "|cope|get (?:something|anything))"
)
REPEATEDLY = (
    "(?:who|which|anyone|anybody|any|how many|speakers?|people|someone|somebody)(?![^ ]).{0,60}? (?P<take>(?:spoken"
    "|spoke|speaks?|talked|presented|been here|came|come|gave talks|given talks|with) (?:more than (?:one"
    "|once)(?: talk| time)?|twice or more|several times|repeatedly))"
)
TWICE = (
    "(?:who|which [^ ]+|any(?:one|body))"
    " (?:has |have )?(?:ever )?(?P<take>(?:spoken?|spoke|talked|presented|come|came|visited|appeared"
    "|been (?:here|invited)) (?:twice|two times|more than once))|repeat (?:speakers?|guests?)"
)
OPEN_TO_WHOM = (
    "open (?:to|for) (?:[^ ·?]+ ){0,3}?(?:public|everyone|everybody|all|anyone|anybody|students?|externals?|years?"
    "|undergrads?|undergraduates?|outsiders?|visitors?|non-members|postgrads?|guests?|staff|kids|children"
    "|families|others|non-[^ ]+)"
)
WHAT_LISTENERS_THOUGHT = (
    "what (?:did|do|does|will) (?:the )?(?:audience|people|everyone|others?|attendees|crowd|students|listeners|critics)"
    " (?:think|say|make|like|feel|believe)(?: (?:of|about))?"
)
OFFICERS = (
    "(?:who is|name of) (?:the |your |our )?(?:(?:vice |deputy |acting )?(?:dean|rector|provost|chancellor|registrar"
    "|janitor|caretaker|receptionist|librarian|secretary|treasurer|president|ceo)|head of (?:the )?(?:department|school"
    "|faculty|institute|university))(?: (?:of|at|in|for|here).{0,80})?"
)
TRANSLATING = r"translate|translation of"
NOT_YET_GIVEN = (
    "(?:have|has) not (?:yet )?(?:got|given|sent|submitted|announced) (?:yet )?(?:an? |any |their |his "
    "|her )?(?:abstract|title|slides|recording|link|room|bio)s?"
)
WITHOUT_IT = (
    "(?:have|has|with) no (?:abstract|title|slides|recording|link|room|speaker|video)s?|(?:do"
    "|does) not (?:yet )?have (?:a |an |any )?(?:abstract|title|slides|recording|link|room|speaker"
    "|video)s?|(?:without|lacks?|lacking|missing) (?:a |an |any |the )?(?:abstract|title|slides"
    "|recording|link|room|speaker|video)s?"
)
EMPTY_SLOTS = (
    "(?:free|open|empty|available|vacant|unfilled) (?:slots?|dates?|spots?)|most often|the most (?:talks"
    "|papers|slides|often)|(?:longest|shortest|busiest|fewest|youngest|biggest) (?:talk|speaker|lecture"
    "|series|paper|abstract|seminar|title)|per (?:month|week|year|term|semester)|on average"
)
WHAT_TO_KNOW = (
    "what (?:do|should|must|would) (?:i|we|people) (?:need|have) to (?:know|read|prepare|bring|learn)(?: beforehand"
    "| first)?"
)
HOW_MANY_PEOPLE = (
    f"how (?:many|much) (?:[^ ]+ )?{_PEOPLE}(?! (?:from|at) )"
    "(?! (?:have |had |has |will )?(?:(?:ever|already|still|even) )?(?:sp[eo]ak|spoken?|talk|talked|present|presented"
    "|g[ai]ven?"
    f"|lectured?)(?![^ ]))(?: (?:came|come|attended|attend|were|are|will|showed|turned|can|fit"
    "|joined|watched|usually|there|have|had|has|do|did|expected|registered"
    rf"|signed)(?![^ ]))?(?:.{{0,40}}(?:come|attend|fit|show up|there))?"
)
HOW_MANY_CAME = (
    "how many (?:have |had |will |actually |people )?(?:attended|came|joined|showed up|show up|watched"
    "|were there(?= ?[?.!]| ?$)|(?:were|was|went|sat|turned out)(?= (?:at|to|in on) )|participated|turned up|come"
    "|attend)|(?:room|hall|zoom|lecture|talk) (?:was |is "
    "|be )?(?:full|packed|crowded|overcrowded)"
)
PRIVATE_LIFE = (
    "how old (?:is|are|was)|(?:what|how) (?:is|was) (?:[^ ]+ ){1,4}age(?= ?[?]| ?$)|age of (?:the |prof "
    r"|dr )|birthday|date of birth|married|husband|wife|(?:have|has|had|many|his|her|their) (?:any |got )?(?:children"
    r"|kids)|single(?= ?\?)|religion|nationality"
    r"|born|hobbies|hobby|favou?rite|pets?(?= ?\?)|zodiac|how tall|how far(?= (?:is|away|from|do|does|did|would))"
    r"|(?:where|who|what) (?:does|do"
    "|did|will) (?:[^ ]+ ){1,4}(?P<take>live|vote(?: for)?)(?= ?[?]| ?$)|lives in"
    "|h-index|citations?|cited|how rich|net worth|gender|accent"
)
_JUDGED = (
    "any good|good|boring|interesting|worth|exciting|entertaining|funny|fun|great|enjoyable|(?<=too )(?:long|basic)"
    "|difficult|hard|easy|understandable|accessible|beginner[ -]friendly|suitable|nice"
    r"|like(?=d| it|$| ?\?)|liked|well[ -]received|popular|controversial|smart|famous|rude|friendly|overrated|best"
    "|brilliant|technical|advanced|convincing"
)
ANY_GOOD = (
    "(?:how|was|is|were|will|are|did) "
    "(?:(?:the |it|that|this|his|her|they|you|people|anyone|everyone|[^ ·]+) ?(?:[^ ·?]+ ){0,5})?(?<![^ ])"
    "(?P<take>(?:a |an |so |very |really |such a |too ){0,4}"
    f"(?:{_JUDGED})(?: (?:speaker|person|lecturer|talk))?)(?= |$)(?! to go| time| on)"
)
_HOW_WAS = (
    "how (?:was|were|did)(?= (?:the|it|that|his|her|last|yesterday|·))(?! .{0,80}(?:called|get into|join))(?!"
    " (?:the |his |her )(?:name|title|topic))"
)
_WORTH = r"(?:is|was) it worth(?: \w+)?|worth (?:it|watching|attending|going|seeing|my time|a watch)"
_DO_YOU_LIKE = (
    "(?:do|did|would|can) you (?:like|recommend|enjoy|think|prefer|love|feel|believe)(?: of)?"
    r"|recommend(?:ed|ation|ations)?(?! (?:me|us|a|some|any|talks)\b)|(?:your|an) opinion"
)
_WHICH_IS_BEST = (
    "which (?:[^ ?.!,]+ ){0,8}?(?:is|was|are|were|be|looks?|sounds?|seems?) (?:the )?(?:more |most |likely )?"
    "(?:best|suitable|suited|accessible|relevant|useful|beginner[ -]friendly|better|worst|most interesting"
    "|most popular|nicest|funniest|coolest)"
)
_WHICH_TO_CHOOSE = (
    "(?:which|what) (?:[^ ?.!,]+ ){0,8}?would you (?:rather |sooner |better )?"
    "(?:go(?: to| for| with)?|choose|pick|attend|prefer|skip|watch|see|visit)"
)
_MOST = (
    "best (?:talk|speaker|lecture|seminar)"
    "|most (?:interesting|popular|boring|attended|viewed|important|exciting|famous)"
)
OPINION = f"{_HOW_WAS}|{_WORTH}|{_DO_YOU_LIKE}|{_WHICH_IS_BEST}|{_WHICH_TO_CHOOSE}|{_MOST}"
DISCUSSED = (
    "(?:what (?:was|is|were|did) (?:said(?: (?:in|during|after) the (?:discussion|q ?& ?a|debate))?"
    "|discussed(?= (?:in|during|after) the (?:discussion|q|debate|questions))|asked|people ask|they ask"
    "|the (?:main )?questions?|the discussion"
    "|the (?:main )?criticisms?|the answer|the audience ask)|(?:said |happened )?(?:in|during"
    "|after) the (?:discussion|q ?& ?a|q and a|questions|debate)|q ?& ?a(?: session)?|questions? (?:were"
    "|was|did|from the audience)|who asked(?! (?:how|why|whether|when|what|if)(?![^ ]))|audience questions"
    "|was there a (?:lively )?discussion)"
)
_SPOKEN_IN = (
    "(?:what|which) (?:language|languages) (?:is|will|was|does|are|do)|in (?:english|german|french"
    "|spanish|chinese|mandarin|italian|dutch|polish|cantonese|japanese|portuguese|russian)(?= ?(?:[?.!,]"
    "|$|·| or))|language of the (?:talk|lecture|seminar)|what language|subtitles?|simultaneous translation"
    "|sign language"
)
_WHEELCHAIRS = "wheelchair (?:accessible|access|ramp)|(?:in|with|by) (?:a|my) wheelchair|wheelchair(?= ?[?]| ?$)"
_IN_THE_HOUSE = (
    "lift|elevator|toilets?|restrooms?|wifi|wi-fi|air conditioning|heating|projector|microphone|power outlets?"
    "|hearing loop|childcare|child care"
)
LANGUAGE_OR_HOUSE = f"{_SPOKEN_IN}|{_WHEELCHAIRS}|{_IN_THE_HOUSE}"
_WHO_COMES = (
    "who (?:is|was|will be) (?:sitting|attending|coming to (?:listen|watch|see|hear|dinner|lunch|my|it)"
    "|in the audience|going to attend|invited to)|(?:is|are|was|were) (?:[^ ]+ ){1,4}(?:attending|coming to listen)"
    "|who (?:came(?! from)|attended|attends|joined|showed up|else is (?:coming|going))"
)
_WHO_PAYS = (
    "who (?:(?:is|was|will be) (?:paying|funding|sponsoring)|funded|financed|sponsored|paid for|sponsors|funds|pays)"
    "|sponsors?|funded by|funding"
)
_PUBLISHING = (
    "(?:which|what) journal(?! clubs?)|impact factor|doi|isbn|published where"
    "|where (?:was|is|were|has) (?:it|that|the paper|[^ ]+ paper) (?:been )?published|license|copyright|peer reviewed"
    "|accepted (?:at|to|in)|how many (?:pages|slides|views|likes|words|authors|minutes of recording)|views"
)
WHO_COMES_OR_PAYS = f"{_WHO_COMES}|{_WHO_PAYS}|{_PUBLISHING}"
