"""What English calls talks, the people who give them and what they say, as parts of patterns."""

# What can be a series' own word is kept in the topic; the rest says no more than "talk".
GENERIC = (
    "talks?|lectures?|seminars?|sessions?|presentations?|events?|meetings?|meetups?|keynotes?|slots?|appointments?"
    "|gigs?|things?|items?|speech(?:es)?|addresses|occasions?"
)
NAMED = (
    "colloqui(?:um|a|ums)|webinars?|lunch(?:es)?|hours?|workshops?|tutorials?|journal clubs?|reading groups?|clubs?"
    "|group meetings?|seminar series|lecture series|series|symposi(?:um|a)|conferences?|schools?|forums?|teas?"
    "|round ?tables?|rounds|panels?|coffees?|breakfasts?|brown bags?|defen[cs]es?|defences?"
)
GATHERING = f"(?:{GENERIC}|{NAMED})"

# Those that are surely several: "series" may be one.
SEVERAL = (
    "(?:talks|lectures|seminars|sessions|presentations|events|meetings|colloquia|colloquiums|webinars|lunches|workshops"
    "|tutorials|clubs|groups|symposia|conferences|forums|teas|panels|coffees|breakfasts|rounds|defen[cs]es)"
)

SINGULAR = {
    "colloquia": "colloquium", "lunches": "lunch", "symposia": "symposium", "speeches": "speech", "series": "series",
    "addresses": "address",
}  # fmt: skip

# The end of a sentence, or of a part of it.
END = "(?= ?[?.!,]| ?$)"
AUX = r"(?:is|are|was|were|will|would|does|do|did|has|have|had|can|could|should|shall|may|might)"
SPEAK = (
    r"(?:speak|speaks|speaking|spoke|spoken|talk|talks|talking|talked|present|presents|presenting|presented|give|gives"
    r"|giving|gave|given|lecture|lectures|lecturing|lectured|appear|appears|appearing|visit|visits|visiting|visited"
    r"|hold|holds|holding|held|deliver|delivers|delivering|delivered|do|doing|done|did|cover|covers|covering|covered"
    r"|discuss|discusses|discussing|discussed|explain|explains|explaining|explained)"
)
TITLES = r"(?:dr|dr\.|prof|prof\.|professor|mr|mr\.|mrs|mrs\.|ms|ms\.|doctor|sir|dame)"
# What holds a sentence together, and never says what a talk is about.
_STOP_WORDS = """
a an and any are as at be been being but by can could did do does doing for from had has have having he her here
hers hi him his how i if in into is it its just may me might mine my no nor not of off ok okay on one ones onto or
our ours out please really shall she should so some such than that the their theirs them then there these they this
those through to too up us very via was we were what whatever when where whether which while who whom whose why will
with would yes you your yours 's ' also again already always am anybody anyone anything anywhere because else ever
every everybody everyone everything nothing somebody someone something sometime somewhere hey hello lectern oh ah hm
hmm um uh yeah yep yo thanks thank about regarding concerning till until since during within between after before
there's whats both over still besides afterwards nowadays otherwise either neither though although anyway anyhow btw bye
among amongst itself cheers anymore must cos coz bc ya ye lol haha there'll
"""
STOP = frozenset(_STOP_WORDS.split())
# Words of the frame that a topic may hold as well ("time series", "mean field"): they go only from its ends.
_WEAK_WORDS = """
able normally supposed free per total right working become propose invited came number numbers studies study knows
investigates investigating researches specializes expert experts sharp upload uploaded uploading posted shared
exactly meet meets belong belongs bring behind accompanying according cover covers covered covering server begin
begins beginning begun place takes end ends finish finishes ending occur occurs actual actually address addresses
address's afternoon all around announced another appear appears appearing ask asked asking attend attended attending
attendance available back based bit bot both call called calls catch chance channel check come comes coming current
currently data date dates day days deal deals dealing decide detail details discuss discussed discusses discussing
do event events exact exist exists existing explain explained explaining explains far few file final find first folks
forgot
forget found get gets getting gig gigs give given gives giving go goes going gave good great got guest guests guy
guys happen happened happening happens have hear heard held help hold idea ill include includes including info
information instead interested interesting item items keep keynote keynotes kind know known last lately later latest
lecture lectures lecturing left let like list listed listen little look looking lot lots many maybe mean means meant
meeting meetings meetup mention mentioned mentioning mentions miss missed more most much name named names need new
newest next now offered only organized other others own past people perhaps person persons plan planned plans point
possible possibly present presentation presentations presented presenting presents previous program project question
quick recent recently regarding related relating remaining remember remind said same say saying says schedule scheduled
see seen seminar seminars send session sessions several show slot slots some soon sort speak speaker speakers
speaking speaks speech spoke spoken start started starting starts stuff subject sure take taken taking talk talked
talking talks tell theme then thing things think time times title today told topic topics touch touching treat
treats try twice tune upcoming use usual usually visit visited visitor visitors visiting visits write writes
written commence commences want wanted watch way ways week well woman man wonder
wondering beforehand work works year yet met often regularly regular frequently
teaches argued argues claimed proved co-presented copresented finished ended employed delivered delivering delivers
lectured
hosting hosted
inviting welcoming lady ladies dude
fellow chap bloke gentleman gal lad using obtain receive originally initially newer told share shares sharing
circulate circulated re kick kicks kicking
"""
WEAK = frozenset(_WEAK_WORDS.split())
