"""What nobody keeps of a series, and of what it leaves on the web: its founding, sponsors, channels, clicks."""

from seminar.questions.english.premises import OF_TALK
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# In the order in which they are tried.
PATTERNS = read_phrases(
    """
    anything = `.{1,60}?`
    so_on = `[^?.!,]{1,60}`
    word = `(?!(?:in|of|from|at|on|for) )`_

    # No single talk is founded.
    it = it|this|that|they|he|she|him|her|(the|this|your|our|that|·) [<word>]*
        -/> ((talk|lecture|presentation|session|speech|slot)[s]) <gathering>

    # What is spoken of.
    nets = you~tube|twitter|x|insta[gram]|facebook|linked~in|mastodon|bluesky|tik~tok|twitch|vimeo|telegram
        |whatsapp|slack|signal|reddit|threads|social media|podcast|bilibili
    payers = compan(y|ies)|foundation[s]|agenc(y|ies)|firm[s]|organi(s|z)ation[s]|charit(y|ies)|trust[s]|council[s]
        |ministr(y|ies)|bodies|body|bank[s]|sponsor[s]|grant[s]|donor[s]|industry|business[es]
    paid = pay|pays|paid|paying|fund[s]|funded|funding|sponsor[s]|sponsored|sponsoring|financ(e|es|ed|ing)
        |back(s|ed|ing)|bankroll[s|ed|ing]|underwrit(es|ing)|subsidi(s|z)(es|ed)
    files = recording[s]|video[s]|vids|slides|file[s]|pdf[s]|deck[s]|it|they|this|that|those|these|them|everything
    stays = stay|stays|remain|remains|be|kept|keep|leave|left|stored|hosted|last
    up = up|online|available|there|accessible|on the (site|server|web|page)
    away = deleted|removed|taken down|wiped|pulled|purged|taken offline|expire[d|s]

    # Channels and lists.
    hash~tag[s]

    <nets> (channel[s]|page[s]|account[s]|group[s]|handle[s]|feed[s]|profile[s]|playlist[s]|name[s])
        [(is|are|called|named) =>]
    (subscribe|sign up|get (on|onto|added to|off)|join|unsubscribe) [to|for|from] [the|your|their|its|a|that|our]
        (mailing list[s]|newsletter[s]|e~mail list[s]|list[serv|erv]|podcast)
    mailing list[s] -/> of
    newsletter[s] -> (?|(for|of|about) (it|this|that|the|your))
    rss [feed[s]]
    social media => (account[s]|channel[s]|presence)

    # Its beginning: of a year or a person before its first session.
    (since|from) (when|what year|which year|how long) (has|have|is|are|was|does|do) <it> [been]
        (going|running|around|exist[ed|ing|s]|on|meeting|held|active|a thing|organi(s|z)ed|in existence) [on]

    (how long|how many years|[in] (what|which) year|when) (has|have|did|was|were|is) <it>
        [first|been|actually|originally|already|get|come|begin]*
        ([been] (going|running|around|in existence|a thing) => (for|now|already)|founded|established|set up|created
        |launched|into being|off the ground|its life)

    (who|whom|by whom|was it (him|her|them|you|_ [_]) (who|that))
        [first|originally|actually|has|had|was|is|that|who|it]*
        (founded|established|set up|created|launched|initiated|started|came up with|dreamt up|had the idea (for|of)
        |invented) -> <it>

    founder[s] of
    who (is|was|are|were) (the|its|their) founder[s]
    founding (year|date|member[s]|father[s])

    # Who pays.
    (which|what|some|any|is it (a|an)|does (a|an|any)) [_] <payers>
        [is|was|are|were|has|have|would|does|did|that|who]* <paid> [for]
    (who|any~(one|body)) [is|was|has|have|are]
        (backing|bankroll(s|ed|ing)|underwrit(es|ing)|subsidi(s|z)(es|ed|ing)|fund(s|ed|ing)|pa(ys|id|ying) for
        |financ(es|ed|ing)) -> (the|this|that|it|his|her|your|these|those|·)
    (sponsored|financed|bankrolled|subsidi(s|z)ed|paid for) by
    research grant[s] =>
    (is|was|are|were) <it> (sponsored|funded|financed) =>
    (grant|funding|project) (number[s]|agenc(y|ies)|bod(y|ies))

    # What is sold or given away.
    (sell|sells|selling|sold|give out|hand out|giving out|give[s] away|buy|get|order|got|have|any|printed|free|a
        |the|official|him|her|me|us) [a|an|any|free|some|the] (mug[s]|t~shirt[s]|tees|tote[s] [bag[s]]|sticker[s]
        |hood(ie[s]|y)|merch[andise]|swag|goodies|good(y|ie) bag[s]|souvenir[s]|key~ring[s]|caps|badges|pins
        |fridge magnet[s]) [or _] -/> <of_talk>

    # Who makes what is around it.
    who [has|had|is|was] (designed|drew|drawn|drawing|made|painted|illustrated|created|did|does|designs|draws|makes
        |printed|photographed) (the|that|those|your|these|this|its|their|all the) ...2 (poster[s]|flyer[s]|flier[s]
        |logo[s]|banner[s]|leaflet[s]|artwork|illustration[s]|web~site[s]|web~page[s]|trailer[s]|cartoon[s]
        |drawing[s]|title (image|picture|page)[s]) -/> <of_talk>

    who (does|did|is doing|runs|handles|operates|looks after|is (in charge of|responsible for)) [the|your|our]
        (sound|light[s]|lighting|filming|camera [work]|tech[nical side]|catering|streaming|stream|editing|subtitles
        |poster[s]|web~site|social media) => (at|in|for|of|on|during)

    # How speakers are chosen.
    (how|by (what|which) criteria|on what (basis|grounds)|who|what criteria) [<anything>]
        ((speaker[s]|guest[s]|presenters|lecturers) [<anything>] (chosen|selected|picked|vetted)
        |(choose[s]|select[s]|pick[s]|vet[s]) (the|your|our|its|their|who) (speaker[s]|guest[s]|speaks|presenters))

    (how|where|whom|can|could|may|am i allowed to|is it possible to|do)
        [would|do|can|could|should|might|may|does|to] [i|we|one|people|you|students] (nominate|put forward)
        [a|an|my|our|another|some] [_] [_] [for (it|that|this)]

    # Clicks.
    how many (views|clicks|downloads|likes|plays|hits|subscribers|followers|viewers|comments)
    view~count
    how often (was|has|is|were|have) <anything> (viewed|watched|seen|accessed|downloaded|streamed|clicked|played)
    how many (times|people|viewers) [have|has|was|were] [<anything>]
        (viewed|watched|downloaded|streamed|clicked|played)

    # How large a file or a poster is.
    paper = a0|a1|a2|a3|a4
    (how many|what|which) (mega~bytes|mb|giga~bytes|gb|megs|gigs)
    file~size[s]
    how (big|large|heavy|wide|tall|high) (is|are|was|were) (the|that|those|this|these|it|his|her) [_]
        (file[s]|pdf[s]|video[s]|recording[s]|download[s]|slides|deck[s]|poster[s]) [, <paper> [or <paper>]]
    (what|which) (size|format) (is|was) (the|his|her|their) [_] poster
    (size|format|dimensions|measurements) of (the|that|his|her|their) [_]
        (file[s]|pdf|video|recording|download|poster[s])
    (is|was|are|were) (it|(the|that|his|her) [_] poster[s]|they) [in] <paper> [or <paper>] [size|format|sized] =>

    # How long it stays.
    [for] (how long|(until|till) when) (do|does|will|is|are|can|would|shall|did)
        -/> (he|she|i|we|one|the talk|the speaker) _ [_]* (<stays> [<files>|the _] <up> [<up>]*|kept|stored|hosted)
        [before <so_on>]
    (before|until|till) <files> (get[s]|are|is|will be|get|be) <away>
    (when|how soon|by when) (will|do|does|is|are|would) _ ... [get|be|gets|being] <away>

    # Licences.
    [under] (what|which|whose) [_] licen(c|s)e[s] [does|do|is|are|was]
    licen(c|s)e[d|s] -> (under|of the (code|slides|data|recording|video|paper|figures))
    cc~by[_]|creative commons
    open~source[d] =>
    (re~use|reuse|copy|reproduce) (a|some|the|his|her|one of the) (figure[s]|slide[s]|picture[s]|graphic[s]|plot[s])

    # Code and data.
    (code|repo[sitory]|source|script[s]|notebook[s]|software|package|model[s]|weights|raw data)
        [is|are|be|up|available|anywhere|already|public[ly]|released|shared]* (on|at|via|in)
        (github|git~lab|zenodo|hugging~face|kaggle|fig~share|osf|bit~bucket|pypi|cran)
    git~hub (repo[sitory]|link|page|account|handle)
    (is|are) (his|her|their|the) [_] (code|raw data) (public|available|online|shared|open)
    raw data

    # Pictures.
    who (took|shot) (the|that|those|these) (photo[s]|picture[s]|photograph[s]|notes)
    who (took|shot|photographed) (them|those) => (by the way|please)
    (picture[s]|image[s]|photo[s]|drawing[s]|font[s]|colo[u]r[s]|quote[s]|logo[s]) [do (they|you) use|is|are]
        (on|in) (the|that|your|their) [_] (poster[s]|flyer[s]|web~site|announcement|banner)

    # On paper.
    printed (programme[s]|program[s]|cop(y|ies)|brochure[s]|schedule[s]|version[s])
    hard cop(y|ies)
    brochure[s] -> (?|for|of)
    (the|a|any|full|written|english) transcript[s] => (of|for|available|be|anywhere|online|somewhere|yet)

    # Its committee and its rules.
    (join|become [a] (member|part) of|be on|serve on|get on[to]) (the|your|their) [_]
        (committee|board|orga[ni(s|z)ing] team)
    acceptance rate|code[s] of conduct|harassment policy
    privacy policy
    (complain|complaint[s]) (to|about) -> (?|the|it|this)

    # What it counts for.
    count[s] (for|toward[s]|as) (my|our|the|a|an) [_]
        (module[s]|course[s]|degree|class|programme|phd|training|requirement[s]|seminar requirement)

    # How a recording sounds and looks.
    (sound|audio|picture|video|image) quality
    (is|was|are) the (sound|audio|picture) [on (it|the _)]
        (ok|okay|any good|good|bad|audible|clear|alright|terrible) [(on|in) (it|the _)]
    resolution of the (video|recording)
    chapters in the (video|recording)|password~protected

    # What a program is written in.
    (which|what) [programming] language (is|was) (the|his|her|their|that) (code|software|program|package|tool)
    programming language (is|was|do|does|did)
    (does|do|will) (it|the _) (run|work) on (windows|mac|macos|linux|android|(a|an) _)

    # What becomes of a paper.
    pay~wall[ed]
    open~access =>
    who [peer] reviewed (the|this|that|his|her|it)
    when (will|does|is) (the|his|her|their|this|that) [_] (paper|article|book|preprint|report|study) [be]
        (come out|comes out|appear|appears|published|released|out|due|coming out)

    # Its name, its past, its future.
    own logo
    logo[s] =>
    (get|got|gets) its name
    who (thought of|came up with|chose|picked) (the|its) name
    (who|which person) (ran|organi(s|z)ed|hosted|led|headed) (it|this|the series)
        (before|previously|in the past|originally|back then)
    how many years (has|have|is) (it|this|that|the _ [_]) [been] going [on]
    go[ing] (to continue|on) next (year|term|semester)
    unsubscribe
    opt out -> (?|of)

    # Who keeps the site.
    who (maintains|built|updates|manages|edits|cuts|uploads|transcribes) (the|your|this|these|those|all the)
        (web~site[s]|site|page|bot|mailing list|recording[s]|video[s]|film[s]|slides|calendar)
    (web~site|site|page|server) [is] (down|broken|offline|hacked)

    # What may be done with what it leaves, and how many looked at it.
    (use|used|using) (beamer|power~point|[la]tex|keynote|canva|prezi) (for|to (make|do))
    (can|could|may|am i allowed to) [i|we|one|people]
        (upload|re~post|re~upload|post|embed|screen|redistribute|reprint|translate) (it|the|that|this|his|her)
        [<anything>] (to|on|in|at|for|with) (my|our) _ [_]
    [highest|average|total|max[imum]] number of
        (viewers|views|clicks|downloads|subscribers|followers|listeners|attendees|participants|visitors)
    how long (do|will|did) (you|they|the organi(s|z)ers) keep (the|those|all|these) [old]
        (recording[s]|video[s]|slides|files)

    # Reviewers.
    (who|how many) (are|were|is|was) the [peer] (reviewer[s]|referee[s])
    ethics (approval|committee|board)
    (paper|preprint|article|manuscript) [ever|been] rejected
    """,
    ENGLISH,
    gathering=GATHERING,
    of_talk=OF_TALK,
)
