"""What nobody keeps of the people who speak: who taught them, whom they hire, how they are related, what they own."""

from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# In the order in which they are tried.
PATTERNS = read_phrases(
    """
    anything = `.{1,60}?`
    so_on = `[^?.!,]{1,60}`
    no_name = the|it|this|that|your|our|there|any|a|an
    should_one = should|shd|ought|do|must|can|could|would|to|is|are|i|we|you|one|people|the speaker
    they = he|she|they|the (speaker|lecturer|presenter|professor|prof|author|group|lab|team)
    students = [ph[.]d[.]|doctoral|graduate|grad|master[s]|master 's|undergraduate|undergrad|summer|visiting
        |research|new|any|more|some|student|bachelor|thesis|·]* (student[s]|intern[s]|post~doc[s]
        |assistant[s]|fellows|trainee[s]|volunteer[s]|apprentice[s]|ra[s]|candidate[s])
    taught = supervis(e[s]|ed|ing|or[s])|advis(e[s]|ed|ing|er[s]|or[s])|mentor[s|ed|ing]
    books = [text]book[s]|novel[s]|monograph[s]|memoir[s]|album[s]|poems
    kin = brother[s]|sister[s]|son[s]|daughter[s]|father|mother|dad|mum|cousin[s]|uncle|aunt|nephew|niece|wife
        |husband|twin[s]|spouse|partner|sibling[s]

    # Who taught them.
    (who|whom|which professor) [is|was|were|are|has|did|do|does] [·|been] <taught>
        ->> (ph[.]d|doctorate|doctoral|dissertation|thesis|him|her|them|·|studies)
    (who|whom) (is|was|were|are) _ ...
        [ph[.]d|doctoral|thesis|dissertation|master[s]|master 's|academic|old|former] <taught>
    (ph[.]d|doctoral|thesis|dissertation) (<taught>|committee|examiner[s])
    doktorvater|academic (father|mother|grandfather|genealogy)

    # Whom they hire.
    [is|are|was|were|does|do|will|would] [<they>] [still|currently|also|even]
        (hiring|recruiting|taking on|taking|accepting|looking for|wanting|seeking|supervising|hire|recruit|take on
        |take|accept|want|seek|offer|need) <students> -/> (from|who) [on|in|there|at the moment|right now
        |these days]

    (is|are) <they> (hiring|recruiting)
    (job|phd|ph[.]d|post~doc|doctoral|intern[ship]|summer|student|open|research|faculty|lab)
        (job[s]|opening[s]|position[s]|vacanc(y|ies)|studentship[s]|internship[s]|placement[s])
    (vacanc(y|ies)|internship[s]|studentship[s]|job opening[s]) => (in|at|with|for|there|going)

    # How large their group is.
    how (many|big|large|small) [is|are|was]
        (<students>|people|members|employees|staff|(his|her|their|the|·) [_] (lab|group|team|department))
        -/> ([are] from) [(does|do|has|have|are|work|works|is) [<they>]]
        ->> (lab|group|team|supervis_|advis_|company|startup)

    # Meeting them alone.
    (office|consultation|consulting|surgery|visiting|clinic) hours
    (one|1)~(on|to)~(one|1)[s]
    (meeting|free|time) slot[s] (with|to (meet|see|talk))
    (free|open|any) slot[s] to meet
    (book|make|get|have|request) [a|an] (slot|appointment|meeting) -> (to|with)
    (meet|see|talk to|chat with|have (lunch|coffee|a (chat|word)) with) <they>
        (in private|privately|one|alone|separately|individually)

    # What belongs to a person.
    erd(o|ő|ö)s [number]|h~index|orcid [id]
    (what|which|his|her|their|preferred) pronouns|maiden name
    middle name|nick~name|star sign|blood type
    (home|native)~town|place of birth|birth~place|mother tongue
    native (language|speaker)|citizenship
    (home|private) address
    (phone|telephone) number[s] to (dial|call|ring) [in]

    # How they are related.
    related to (each other|one another|him|her|the|·|_)
    any relation [to|of]|<kin> of the (other|speaker)
    (is|are) <anything> ('s|s|his|her) <kin> =>

    # What they own.
    (conflict[s]|declaration[s]) of interest[s]
    competing interest[s]
    (own|owns|hold|holds|have|has) [any|some] (share[s]|stock[s]|stake[s]|equity|a stake|an interest)
        [(in|of) [<so_on>]] =>
    on the payroll of|financial ties
    (hold|holds|has|have|own|owns|file|filed|got) [a|an|any|the|some] patent[s] [(on|for|of) <so_on>]
    patented (it|this|that)

    # Their books.
    (what|which) (is|are|was|were) (it|they|those|these|the) [_] called ->> <books>
    (title[s]|name[s]) of (his|her|their|those|these|that|the) ...2 <books>
    (written|wrote|published|authored|writes|has) _ ...2 <books> ->> (called|titled|title[s]|named|names) `.{0,80}`

    what (is|are|was|were) (his|her|their|the|those|these) ...2 <books> (called|titled|named)

    # What they teach beside their talk.
    (give[s]|giving|teach[es|ing]|offer[s|ing]) [any|some|private|individual|free|also|_] lessons
        => (too|also|as well|in|for|to|at|here|there|privately|on the side)

    # With whom they work.
    who[m] (did|does|do|has) (he|she|they|_ [_]) (do|did|done|carry out|run|make|conduct|work on|share)
        (the|that|this|those|these|his|her|their|it|a|an) ...
        [experiment[s]|study|studies|work|research|computation[s]|analys(e|i)s|survey[s]|fieldwork|measurement[s]
        |project|trial[s]|simulation[s]|calculation[s]|excavation[s]|dig[s]|expedition[s]|office|flat] with =>

    # What sort of thing they have.
    (what|which) (kind|type|sort|model|colo[u]r|breed) [of]
        (car|bike|bicycle|motorbike|plane|boat|phone|laptop|computer|instrument|guitar|violin|piano|dog|cat|pet|tea
        |coffee|shoes|glasses) (does|do|did|has|is) <so_on>

    # What they earn.
    (what|how much|how well) (does|do|did|will|is|are) (he|she|they|the (speaker[s]|organi(s|z)er[s])|we|people)
        (earn|get paid|paid|charge|make (a|per) (year|month|talk|hour)) [(for|by|per|a) <so_on>]

    # With whom they made it.
    (with whom|who with) (did|does|has|have) _ ...
        (do|done|carry out|run|compute|collect|develop|build|write|make|measure)
        -> (those|these|that|the|this|it|all)

    # What to read.
    (which|what|any|a|some|good) [text]book[s] <should_one> [<should_one>]*
        (read|skim|buy|look at|browse|recommend[ed]|use|prepare|study|get|·)
        [first|beforehand|before|in advance|up on]
    (reading|book|textbook) recommendation[s]
    recommended (reading|[text]book[s])

    # Of what make their instruments are.
    (which|what) (make|brand|manufacturer) [of|is|was|are|does|did]
    (make|brand) of _ [_] (does|did|do|is|was)

    # The press, schools, autographs.
    press (enquir(y|ies)|inquir(y|ies)|contact[s]|office|release|kit|pass[es])
    (available|free|up) for [a|an] (interview[s]|call|consult[_]|podcast|school visit[s])
    school visit[s]|(book[s]|copy|copies|poster) signed
    sign[s|ing] (books|copies|my|autographs)|book signing[s]
    autograph[s]

    # What they are like, and whom they have at home.
    (is|are|was|were) (he|she|they)
        (single|taken|engaged|divorced|pregnant|rich|famous|vegan|vegetarian|tall|left~handed|gay|religious|nice
        |friendly|shy) => (or|in|now|already|yet)
    real name =>
    (does|do|did|has|have|got) (he|she|they) [have|got|any|a|an|own|still]*
        (family|kids|children|pet[s]|dog[s]|cat[s]|sibling[s]|girlfriend|boyfriend|grandchildren|twins|tattoo[s]
        |beard|car) =>

    # How they travel.
    how (is|are|will|does|did) <they> [be] (getting|travel[l]ing|coming|arriving|get|travel|flying)
        [here|there|in|over] => (to|from|by)
    (when|what time) (does|is|will) (his|her|their) (flight|plane|train|bus) <so_on>

    # Their firm.
    (share|stock) price|(go|went|gone) (bust|bankrupt)
    (is|are) (his|her|their|the) [_] (company|start~up|firm) (hiring|recruiting|listed|profitable|for sale)
    how many employees

    # What they play, and where they went to school.
    (what|which) (instrument[s]|sport[s]|football team|team|music|band[s]|car|bike|plane|hobb(y|ies)) (does|did|do)
        (he|she|they|_ [_]) (play|support|drive|fly|ride|listen to|like|own|have|follow|do) =>
    (go|went|been) to (high|primary|secondary|grammar|elementary|middle) school
    (first|dream) job =>
    who (inspired|encouraged|taught) (him|her)

    # Working with them.
    open to (collaboration[s]|collaborating)
    collaborate with (him|her|them)
    (can|could|may) (i|we) (do|write) my ... (thesis|dissertation|project|internship) (with|under|at)
    (intern|do an internship) (with|at|in)
    (need|needs|want|wants) [a|an] [_] (assistant|intern|postdoc|ra) =>
    in (his|her) office => (·|on|at|today|tomorrow|now)
    office number

    # The same of those who are named.
    (is|was) -/> <no_name> _ [_] (left~handed|vegan|vegetarian|pregnant|divorced) =>
    (does|did) -/> <no_name> _ [_] have [any|a|an|some]
        (kids|children|pet[s]|dog[s]|cat[s]|sibling[s]|twin[s]|girlfriend|boyfriend|brother[s]|sister[s]|tattoo[s])
        =>
    """,
    ENGLISH,
)
