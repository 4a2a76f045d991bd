"""What nobody keeps of the people who speak: who taught them, whom they hire, how they are related, what they own."""

_THEY = "(?:he|she|they|the (?:speaker|lecturer|presenter|professor|prof|author|group|lab|team))"
_STUDENTS = (
    "(?:(?:ph\\.?d\\.?|phd|doctoral|graduate|grad|master|masters|master 's|undergraduate|undergrad|summer|visiting"
    "|research|new|any|more|some|student|bachelor|thesis|·+) ){0,4}(?:students?|interns?|post-?docs?|assistants?"
    "|fellows|trainees?|volunteers?|apprentices?|ras?|candidates?)"
)
_TAUGHT = "(?:supervis(?:e|es|ed|ing|or|ors)|advis(?:e|es|ed|ing|er|ers|or|ors)|mentor(?:s|ed|ing)?)"
_BOOKS = "(?:(?:text)?books?|novels?|monographs?|memoirs?|albums?|poems)"
_KIN = (
    "(?:brothers?|sisters?|sons?|daughters?|father|mother|dad|mum|cousins?|uncle|aunt|nephew|niece|wife|husband|twins?"
    "|spouse|partner|siblings?)"
)
PATTERNS = (
    rf"(?:who|whom|which professor) (?:(?:is|was|were|are|has|did|do|does) )?(?:(?:·+|been) )?{_TAUGHT}(?= "
    rf")(?=.{{0,60}}"
    r"(?<![^ ])(?:ph\.?d|phd|doctorate|doctoral|dissertation|thesis|him|her|them|·|studies)(?![^ ]))|(?:who|whom) (?:is"
    r"|was|were|are) (?:[^ ·?.!,]+ ){1,4}?(?:(?:ph\.?d|phd|doctoral|thesis|dissertation|masters?|master"
    rf" 's|academic|old|former) )?{_TAUGHT}|(?:ph\.?d|phd|doctoral|thesis|dissertation) (?:{_TAUGHT}|committee"
    rf"|examiners?)|doktorvater|academic (?:father"
    r"|mother|grandfather|genealogy)",
    rf"(?:(?:is|are|was|were|does|do|will|would) )?(?:{_THEY} )?(?:(?:still|currently|also|even) )?"
    r"(?:hiring|recruiting|taking on|taking|accepting|looking for|wanting|seeking|supervising|hire|recruit|take on|take"
    rf"|accept|want|seek|offer|need) {_STUDENTS}(?! (?:from|who) )(?: (?:on|in|there|at the moment|right now"
    rf"|these days))?",
    rf"(?:is|are) {_THEY} (?:hiring|recruiting)"
    r"|(?:job|phd|ph\.?d|post-?doc|doctoral|intern(?:ship)?|summer|student|open|research|faculty|lab) (?:jobs?"
    r"|openings?|positions?|vacanc(?:y|ies)|studentships?|internships?|placements?)|(?:vacanc(?:y|ies)|internships?"
    r"|studentships?|job openings?)(?= ?[?.!,]| ?$| (?:in|at|with|for|there|going)(?![^ ]))",
    rf"how (?:many|big|large|small)(?: (?:is|are|was))? (?:{_STUDENTS}|people|members|employees|staff|(?:his|her|their"
    rf"|the|·+)(?: [^ ·?.!,]+)? (?:lab|group|team|department))(?! (?:from|are from))(?: (?:does|do|has|have|are|work"
    rf"|works|is) {_THEY}?)?(?=.{{0,40}}(?<![^ ])(?:lab|group|team|supervis\w+|advis\w+"
    r"|company|startup)(?![^ ]))",
    r"(?:office|consultation|consulting|surgery|visiting|clinic) hours|(?:one|1)[- ]?(?:on|to)[- ]?(?:one|1)s?"
    r"|(?:meeting|free|time) slots? (?:with|to (?:meet|see|talk))|(?:free|open|any) slots? to meet|(?:book|make|get"
    r"|have|request) (?:an? )?(?:slot|appointment|meeting)(?= (?:to|with))"
    rf"|(?:meet|see|talk to|chat with|have (?:lunch|coffee|a (?:chat|word)) with) {_THEY} (?:in private|privately"
    r"|one|alone|separately|individually)",
    r"erd[oőö]s(?: number)?|h-?index|orcid(?: id)?|(?:what|which|his|her|their|preferred) pronouns|maiden name"
    r"|middle name|nick ?name|star sign|blood type|(?:home|native) ?town|place of birth|birth ?place|mother tongue"
    r"|native (?:language|speaker)|citizenship|(?:home|private) address|(?:phone|telephone) numbers? to (?:dial|call"
    r"|ring)(?: in)?",
    rf"related to (?:each other|one another|him|her|the|·|[A-Za-z]+)|any relation(?: (?:to|of))?|{_KIN} of the (?:other"
    rf"|speaker)|(?:is|are) .{{1,60}} (?:'s|s|his|her) {_KIN}(?= ?[?.!,]| ?$)",
    r"(?:conflicts?|declarations?) of interests?|competing interests?|(?:own|owns|hold|holds|have|has) (?:any "
    r"|some )?(?:shares?|stocks?|stakes?|equity|a stake|an interest)(?: (?:in|of)(?: [^?.!,]{1,40})?)?(?= ?[?.!,]| ?$)"
    r"|on the payroll of|financial ties|(?:hold|holds|has|have|own|owns|file|filed|got) (?:an? |any |the "
    r"|some )?patents?(?: (?:on|for|of) [^?.!,]{1,60})?|patented (?:it|this|that)",
    rf"(?:what|which) (?:is|are|was|were) (?:it|they|those|these|the)(?: [^ ·?.!,]+)? called(?= .{{0,20}}{_BOOKS})"
    rf"|(?:titles?|names?) of (?:his|her|their|those|these|that|the) (?:[^ ·?.!,]+ ){{0,2}}?{_BOOKS}|(?:written|wrote"
    rf"|published|authored|writes|has) (?:[^ ·?.!,]+ ){{1,3}}?{_BOOKS}(?=.{{1,60}}(?<![^ ])(?:called|titled|titles?"
    rf"|named|names)(?![^ ]))(?:.{{0,80}})",
    rf"what (?:is|are|was|were) (?:his|her|their|the|those|these) (?:[^ ·?.!,]+ ){{0,2}}?{_BOOKS} (?:called|titled"
    rf"|named)",
    r"who(?:m)? (?:did|does|do|has) (?:he|she|they|[^ ·?.!,]+(?: [^ ·?.!,]+)?) (?:do|did|done|carry out|run|make"
    r"|conduct|work on|share) (?:the|that|this|those|these|his|her|their|it|an?)(?: [^ ·?.!,]+){0,3}? ?(?:experiments?"
    r"|study|studies|work|research|computations?|analys[ei]s|surveys?|fieldwork|measurements?|project|trials?"
    r"|simulations?|calculations?|excavations?|digs?|expeditions?|office|flat)? with(?= ?[?.!]| ?$)",
    r"(?:what|which) (?:kind|type|sort|model|colou?r|breed) (?:of )?(?:car|bike|bicycle|motorbike|plane|boat|phone"
    r"|laptop|computer|instrument|guitar|violin|piano|dog|cat|pet|tea|coffee|shoes|glasses) (?:does|do|did|has"
    r"|is) [^?.!,]{1,40}",
    r"(?:what|how much|how well) (?:does|do|did|will|is|are) (?:he|she|they|the (?:speakers?|organi[sz]ers?)|we"
    r"|people) (?:earn|get paid|paid|charge|make (?:a|per) (?:year|month|talk|hour))(?: (?:for|by|per"
    r"|a) [^?.!,]{1,40})?",
    r"(?:with whom|who with) (?:did|does|has|have) (?:[^ ·?.!,]+ ){1,4}?(?:do|done|carry out|run|compute|collect"
    r"|develop|build|write|make|measure)(?= (?:those|these|that|the|this|it|all)(?![^ ]))",
    r"(?:which|what|any|a|some|good) (?:text)?books? (?:(?:should|shd|ought|do|must|can|could|would|to|is|are|i|we|you"
    r"|one|people|the speaker) ){1,4}(?:to )?(?:read|skim|buy|look at|browse|recommended?|use|prepare|study|get"
    r"|·+)(?: (?:first|beforehand|before|in advance|up on))?|(?:reading|book|textbook) recommendations?|recommended "
    r"(?:reading|(?:text)?books?)",
    r"(?:which|what) (?:make|brand|manufacturer)(?: (?:of|is|was|are|does|did))?(?= )|(?:make|brand) of [^ ·?.!,]+(?: "
    r"[^ ·?.!,]+)? (?:does|did|do|is|was)(?![^ ])",
    r"press (?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|office|release|kit|pass(?:es)?)|(?:available|free"
    r"|up) for (?:an? )?(?:interviews?|call|consult[^ ·?.!,]*|podcast|school visits?)|school visits?|(?:books?|copy"
    r"|copies|poster) signed|sign(?:s|ing)? (?:books|copies|my|autographs)|book signings?|autographs?",
    r"(?:is|are|was|were) (?:he|she|they) (?:single|taken|engaged|divorced|pregnant|rich|famous|vegan|vegetarian|tall"
    r"|left-?handed|gay|religious|nice|friendly|shy)(?= ?[?.!,]| ?$| (?:or|in|now|already|yet)(?![^ ]))|real name(?= "
    r"?[?.!,]| ?$)|(?:does|do|did|has|have|got) (?:he|she|they) (?:(?:have|got|any|an?|own|still) ){0,3}(?:family|kids"
    r"|children|pets?|dogs?|cats?|siblings?|girlfriend|boyfriend|grandchildren|twins|tattoos?|beard|car)(?= ?[?.!,]"
    r"| ?$)",
    rf"how (?:is|are|will|does|did) {_THEY} (?:be )?(?:getting|travell?ing|coming|arriving|get|travel|flying)"
    r"(?: (?:here|there|in|over))?(?= ?[?.!,]| ?$| (?:to|from|by)(?![^ ]))|(?:when|what time) (?:does|is|will) (?:his"
    r"|her|their) (?:flight|plane|train|bus) [^?.!,]{1,30}",
    r"(?:share|stock) price|(?:go|went|gone) (?:bust|bankrupt)|(?:is|are) (?:his|her|their|the) (?:[^ ·?.!,]+ "
    r")?(?:company|start-?up|firm) (?:hiring|recruiting|listed|profitable|for sale)|how many employees",
    r"(?:what|which) (?:instruments?|sports?|football team|team|music|bands?|car|bike|plane|hobb(?:y|ies)) (?:does|did"
    r"|do) (?:he|she|they|[^ ·?.!,]+(?: [^ ·?.!,]+)?) (?:play|support|drive|fly|ride|listen to|like|own|have|follow"
    r"|do)(?= ?[?.!,]| ?$)|(?:go|went|been) to (?:high|primary|secondary|grammar|elementary|middle) school|(?:first"
    r"|dream) job(?= ?[?.!,]| ?$)|who (?:inspired|encouraged|taught) (?:him|her)",
    r"open to (?:collaborations?|collaborating)|collaborate with (?:him|her|them)|(?:can|could|may) (?:i|we) (?:do"
    r"|write) my (?:[^ ·?.!,]+ ){0,3}?(?:thesis|dissertation|project|internship) (?:with|under|at)|(?:intern"
    r"|do an internship) (?:with|at|in)(?= )|(?:need|needs|want|wants) (?:an? )?(?:[^ ·?.!,]+ )?(?:assistant|intern"
    r"|postdoc|ra)(?= ?[?.!,]| ?$)|in (?:his|her) office(?= ?[?.!,]| ?$| ·| (?:on|at|today|tomorrow|now)(?![^ ]))"
    r"|office number",
    r"(?:is|was) (?!(?:the|it|this|that|your|our|there|any|an?)(?![^ ]))[^ ·?.!,]+(?: [^ ·?.!,]+)? (?:left-?handed"
    r"|vegan|vegetarian|pregnant|divorced)(?= ?[?.!,]| ?$)|(?:does|did) (?!(?:the|it|this|that|your|our|any"
    r"|an?)(?![^ ]))[^ ·?.!,]+(?: [^ ·?.!,]+)? have (?:(?:any|an?|some) )?(?:kids|children|pets?|dogs?|cats?|siblings?"
    r"|twins?|girlfriend|boyfriend|brothers?|sisters?|tattoos?)(?= ?[?.!,]| ?$)",
)
