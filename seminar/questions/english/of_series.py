"""What nobody keeps of a series, and of what it leaves on the web: its founding, sponsors, channels, clicks."""

from seminar.questions.english.premises import NOT_OF_TALK
from seminar.questions.english.vocabulary import GATHERING

# No single talk is founded.
_IT = (
    rf"(?:it|this|that|they|he|she|him|her|(?:the|this|your|our|that|·+) (?:(?!(?:in|of|from|at|on|for) )[^ ·?.!,]+ "
    rf"){{0,5}}?(?!(?:talk|lecture|presentation|session|speech|slot)s?(?![^ ])){GATHERING})"
)
_NETS = (
    "(?:you ?tube|twitter|x|insta(?:gram)?|facebook|linked ?in|mastodon|bluesky|tik ?tok|twitch|vimeo|telegram|whatsapp"
    "|slack|signal|reddit|threads|social media|podcast|bilibili)"
)
_PAID = (
    "(?:pay|pays|paid|paying|funds?|funded|funding|sponsors?|sponsored|sponsoring|financ(?:e|es|ed|ing)|back(?:s|ed"
    "|ing)|bankroll(?:s|ed|ing)?|underwrit(?:es|ing)|subsidi[sz](?:es|ed))"
)
_PAYERS = (
    "(?:compan(?:y|ies)|foundations?|agenc(?:y|ies)|firms?|organi[sz]ations?|charit(?:y|ies)|trusts?|councils?"
    "|ministr(?:y|ies)|bodies|body|banks?|sponsors?|grants?|donors?|industry|business(?:es)?)"
)
_FILES = "(?:recordings?|videos?|vids|slides|files?|pdfs?|decks?|it|they|this|that|those|these|them|everything)"
_STAYS = "(?:stay|stays|remain|remains|be|kept|keep|leave|left|stored|hosted|last)"
_AWAY = "(?:deleted|removed|taken down|wiped|pulled|purged|taken offline|expired?|expires?)"
PATTERNS = (
    r"hash ?tags?",
    rf"{_NETS} (?:channels?|pages?|accounts?|groups?|handles?|feeds?|profiles?|playlists?|names?)(?: (?:is|are|called"
    rf"|named)(?= ?[?]))?|(?:subscribe|sign up|get (?:on|onto|added to|off)|join|unsubscribe)(?: (?:to|for|from))?(?: "
    rf"(?:the|your|their|its|a|that|our))? (?:mailing lists?|newsletters?|e-?mail lists?|list(?:serv|erv)?|podcast)"
    rf"|mailing lists?(?! of)|newsletters?(?= ?[?]| (?:for|of|about) (?:it|this|that|the|your))|rss(?: feeds?)?"
    r"|social media(?= ?[?.!,]| ?$| (?:accounts?|channels?|presence))",
    # Of a year or a person before its first session.
    rf"(?:since|from) (?:when|what year|which year|how long)(?= (?:has|have|is|are|was|does|do) {_IT}(?![^ ]))(?: "
    rf"(?:has|have|is|are|was|does|do))? {_IT} (?:been )?(?:going|running|around|exist(?:ed|ing|s)?|on|meeting|held"
    r"|active|a thing|organi[sz]ed|in existence)(?: on)?",
    rf"(?:how long|how many years|(?:in )?(?:what|which) year|when) (?:has|have|did|was|were|is) {_IT}"
    r" (?:(?:first|been|actually|originally|already|get|come|begin) ){0,3}(?:(?:been )?(?:going|running|around"
    r"|in existence|a thing)(?= (?:for|now|already)(?![^ ])| ?[?.!,]| ?$)|founded|established|set up|created|launched"
    r"|into being|off the ground|its life)",
    rf"(?:who|whom|by whom|was it (?:him|her|them|you|[^ ·?.!,]+(?: [^ ·?.!,]+)?) (?:who|that))(?: (?:first|originally"
    rf"|actually|has|had|was|is|that|who|it)){{0,3}} (?:founded|established|set up|created|launched|initiated|started"
    rf"|came up with|dreamt up|had the idea (?:for|of)|invented)(?= {_IT}(?![^ ]))",
    r"founders? of(?= )|who (?:is|was|are|were) (?:the|its|their) founders?|founding (?:year|date|members?|fathers?)",
    rf"(?:which|what|some|any|is it an?|does an?y?) (?:[^ ·?.!,]+ )?{_PAYERS}(?: (?:is|was|are|were|has|have|would|does"
    rf"|did|that|who)){{0,2}} {_PAID}(?: for)?|(?:who|any ?(?:one|body)) (?:(?:is|was|has|have|are) )?(?:backing"
    rf"|bankroll(?:s|ed|ing)|underwrit(?:es|ing)|subsidi[sz](?:es|ed|ing)|fund(?:s|ed|ing)|pa(?:ys|id|ying) for"
    rf"|financ(?:es|ed|ing))(?= (?:the|this|that|it|his|her|your|these|those|·))|(?:sponsored|financed|bankrolled"
    rf"|subsidi[sz]ed|paid for) by|research grants?(?= ?[?.!,]| ?$)|(?:is|was|are|were) {_IT} (?:sponsored|funded"
    rf"|financed)(?= ?[?.!,]| ?$)|(?:grant|funding|project) (?:numbers?|agenc(?:y|ies)|bod(?:y|ies))",
    r"(?:sell|sells|selling|sold|give out|hand out|giving out|gives? away|buy|get|order|got|have|any|printed|free|a|the"
    r"|official|him|her|me|us) (?:an? |any |free |some |the )?(?:mugs?|t-?shirts?|tees|totes?(?: bags?)?|stickers?"
    r"|hood(?:ies?|y)|merch(?:andise)?|swag|goodies|good(?:y|ie) bags?|souvenirs?|key ?rings?|caps|badges|pins|fridge"
    rf" magnets?)(?: or [^ ·?.!,]+)?{NOT_OF_TALK}",
    r"who (?:(?:has|had|is|was) )?(?:designed|drew|drawn|drawing|made|painted|illustrated|created|did|does|designs"
    r"|draws|makes|printed|photographed) (?:the|that|those|your|these|this|its|their|all the) (?:[^ ·?.!,]+ "
    r"){0,2}?(?:posters?|flyers?|fliers?|logos?|banners?|leaflets?|artwork|illustrations?|web ?sites?|web ?pages?"
    r"|trailers?|cartoons?|drawings?|title (?:image|picture|page)s?)"
    rf"{NOT_OF_TALK}",
    r"who (?:does|did|is doing|runs|handles|operates|looks after|is (?:in charge of|responsible for)) (?:the |your "
    r"|our )?(?:sound|lights?|lighting|filming|camera(?: work)?|tech(?:nical side)?|catering|streaming|stream|editing"
    r"|subtitles|posters?|web ?site|social media)(?= ?[?.!,]| ?$| (?:at|in|for|of|on|during)(?![^ ]))",
    r"(?:how|by (?:what|which) criteria|on what (?:basis|grounds)|who|what criteria) .{0,60}?(?:(?:speakers?|guests?"
    r"|presenters|lecturers) (?:[^?.!]{1,60} )?(?:chosen|selected|picked|vetted)|(?:chooses?|selects?|picks?"
    r"|vets?) (?:the|your|our|its|their|who) (?:speakers?|guests?|speaks|presenters))",
    r"(?:how|where|whom|can|could|may|am i allowed to|is it possible to|do)(?: (?:would|do|can|could|should|might|may"
    r"|does|to))?(?: (?:i|we|one|people|you|students))? (?:nominate|put forward)(?: (?:an?|my|our|another|some))?(?: "
    r"[^ ·?.!,]+){0,2}(?: for (?:it|that|this))?",
    # Of what lies on the web.
    r"how many (?:views|clicks|downloads|likes|plays|hits|subscribers|followers|viewers|comments)|view ?count"
    r"|how often (?:was|has|is|were|have) .{1,60} (?:viewed|watched|seen|accessed|downloaded|streamed|clicked|played)"
    r"|how many (?:times|people|viewers) (?:have |has |was |were )?.{0,60}(?:viewed|watched|downloaded|streamed|clicked"
    r"|played)",
    r"(?:how many|what|which) (?:mega ?bytes|mb|giga ?bytes|gb|megs|gigs)|file ?sizes?|how (?:big|large|heavy) (?:is"
    r"|are) (?:the|that|those|this|these|it|his|her)(?: (?:[^ ·?.!,]+ )?(?:files?|pdfs?|videos?|recordings?|downloads?"
    r"|slides|decks?))(?![^ ])|size of (?:the|that) (?:[^ ·?.!,]+ )?(?:files?|pdf|video|recording|download)",
    rf"(?:for )?(?:how long|(?:until|till) when) (?:do|does|will|is|are|can|would|shall|did) (?:(?!(?:he|she|i|we"
    rf"|one)(?![^ ])|the talk|the speaker)[^ ·?.!,]+ ){{1,5}}?{_STAYS}(?: (?:{_FILES}|the [^ ·?.!,]+))?(?:(?: (?:up"
    rf"|online|available|there|accessible|on the (?:site|server|web|page)))+|(?<=kept)|(?<=stored)|(?<=hosted))(?: "
    rf"before [^?.!,]{{1,60}})?|(?:before|until|till) {_FILES} (?:gets?|are|is|will be|get|be) {_AWAY}|(?:when|how soon"
    rf"|by when) (?:will|do|does|is|are|would) (?:[^ ·?.!,]+ ){{1,4}}?(?:get |be |gets |being )?{_AWAY}",
    r"(?:under )?(?:what|which|whose) (?:[^ ·?.!,]+ )?licen[cs]es?(?: (?:does|do|is|are|was))?|licen[cs]e(?:d"
    r"|s)?(?= (?:under|of the (?:code|slides|data|recording|video|paper|figures)))|cc[ -]by[^ ]*|creative commons"
    r"|open[ -]?sourced?(?= ?[?.!,]| ?$)|(?:re-?use|reuse|copy|reproduce) (?:a |some |the |his |her |one of the "
    r")(?:figures?|slides?|pictures?|graphics?|plots?)",
    r"(?:code|repo(?:sitory)?|source|scripts?|notebooks?|software|package|models?|weights|raw data) (?:(?:is|are|be|up"
    r"|available|anywhere|already|public(?:ly)?|released|shared) ){0,3}(?:on|at|via|in) (?:github|git ?lab|zenodo"
    r"|hugging ?face|kaggle|fig ?share|osf|bit ?bucket|pypi|cran)|git ?hub (?:repo(?:sitory)?|link|page|account|handle)"
    r"|(?:is|are) (?:his|her|their|the) (?:[^ ·?.!,]+ )?(?:code|raw data) (?:public|available|online|shared|open)"
    r"|raw data",
    r"who (?:took|shot) (?:the|that|those|these) (?:photos?|pictures?|photographs?)|(?:pictures?|images?|photos?"
    r"|drawings?|fonts?|colou?rs?|quotes?|logos?) (?:do (?:they|you) use |is |are )?(?:on|in) (?:the|that|your"
    r"|their) (?:[^ ·?.!,]+ )?(?:posters?|flyers?|web ?site|announcement|banner)",
    r"printed (?:programmes?|programs?|cop(?:y|ies)|brochures?|schedules?|versions?)|hard cop(?:y|ies)|brochures?(?= "
    r"?[?]| (?:for|of))|(?:the|a|any|full|written|english) transcripts?(?= ?[?.!,]| ?$| (?:of|for|available|be|anywhere"
    r"|online|somewhere|yet)(?![^ ]))",
    r"(?:join|become (?:a )?(?:member|part) of|be on|serve on|get on(?:to)?) (?:the|your|their) (?:[^ ·?.!,]+ "
    r")?(?:committee|board|orga(?:ni[sz]ing)? team)|acceptance rate|codes? of conduct|harassment policy|privacy policy"
    r"|(?:complain|complaints?) (?:to|about)(?= ?[?]| (?:the|it|this))",
    r"counts? (?:for|towards?|as) (?:my|our|the|a|an) (?:[^ ·?.!,]+ )?(?:modules?|courses?|degree|class|programme|phd"
    r"|training|requirements?|seminar requirement)",
    r"(?:sound|audio|picture|video|image) quality|(?:is|was|are) the (?:sound|audio|picture) (?:on (?:it"
    r"|the [^ ·?.!,]+) )?(?:ok|okay|any good|good|bad|audible|clear|alright|terrible)(?: (?:on|in) (?:it"
    r"|the [^ ·?.!,]+))?|resolution of the (?:video|recording)|chapters in the (?:video|recording)"
    r"|password[ -]protected",
    r"(?:which|what) (?:programming )?language (?:is|was) (?:the|his|her|their|that) (?:code|software|program|package"
    r"|tool)|programming language (?:is|was|do|does|did)|(?:does|do|will) (?:it|the [^ ·?.!,]+) (?:run"
    r"|work) on (?:windows|mac|macos|linux|android|an? [^ ·?.!,]+)",
    r"pay-?wall(?:ed)?|open[ -]access(?= ?[?.!,]| ?$)|who (?:peer )?reviewed (?:the|this|that|his|her|it)|when (?:will"
    r"|does|is) (?:the|his|her|their|this|that) (?:[^ ·?.!,]+ )?(?:paper|article|book|preprint|report|study) (?:be "
    r")?(?:come out|comes out|appear|appears|published|released|out|due|coming out)",
    r"own logo|logos?(?= ?[?.!,]| ?$)|(?:get|got|gets) its name|who (?:thought of|came up with|chose|picked) (?:the"
    r"|its) name|(?:who|which person) (?:ran|organi[sz]ed|hosted|led|headed) (?:it|this|the series) (?:before"
    r"|previously|in the past|originally|back then)|how many years (?:has|have|is) (?:it|this|that|the [^ ·?.!,]+(?: "
    r"[^ ·?.!,]+)?) (?:been )?going(?: on)?|go(?:ing)? (?:to continue|on) next (?:year|term|semester)|unsubscribe"
    r"|opt out(?= ?[?]| of)",
    r"who (?:maintains|built|updates|manages|edits|cuts|uploads|transcribes) (?:the|your|this|these|those"
    r"|all the) (?:web ?sites?|site|page|bot|mailing list|recordings?|videos?|films?|slides|calendar)|(?:web ?site|site"
    r"|page|server) (?:is )?(?:down|broken|offline|hacked)",
    r"(?:use|used|using) (?:beamer|power ?point|(?:la)?tex|keynote|canva|prezi) (?:for|to (?:make|do))|(?:can|could|may"
    r"|am i allowed to)(?: (?:i|we|one|people))? (?:upload|re-?post|re-?upload|post|embed|screen|redistribute|reprint"
    r"|translate) (?:it|the|that|this|his|her) .{0,40}?(?:to|on|in|at|for|with) (?:my|our)(?: [^ ·?.!,]+){1,2}"
    r"|(?:highest|average|total|max(?:imum)?)? ?number of (?:viewers|views|clicks|downloads|subscribers|followers"
    r"|listeners|attendees|participants|visitors)|how long (?:do|will|did) (?:you|they|the organi[sz]ers) keep (?:the"
    r"|those|all|these)(?: old)? (?:recordings?|videos?|slides|files)",
    r"(?:who|how many) (?:are|were|is|was) the (?:peer )?(?:reviewers?|referees?)|ethics (?:approval|committee|board)"
    r"|(?:paper|preprint|article|manuscript) (?:ever |been )?rejected",
)
