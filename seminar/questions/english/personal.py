"""The English words by which a question asks of a person, as patterns that `seminar.questions.personal` compiles."""

from seminar.questions.english.writing import one_of

BIOGRAPHY = one_of(
    """
    bio|biography|cv|c.v|vita|background|resum(e|é)|career|life story|credentials|track record
    (his|her|their) [whole|past] life -/> work
    when did (he|she|they) [_] (become|graduate|qualify|retire|join)
    (how long|since when) (has|have) (he|she|they) [_] (been|worked|lived|taught)
    """
)
# Where and in what somebody was taught, and what of it a biography may say.
EDUCATION = one_of(
    """
    ph[.]d|doctorate|degree|master[s|'s]|bachelor[s|'s]|undergrad[_]|thesis|dissertation|alma mater|residency|postdoc
    graduate[d]|educated|qualif(y|ied)|advisor|adviser|supervisor
    (where|uni[_]|college|school|institute)<gap>(stud(y|ied)|train[ed])
    (did|has|had)<gap>(stud(y|ied)|train[ed]) (in|at|from|with|under|as)
    (stud(y|ied)|train[ed]|major[ed]) (at (uni|university|college|school|`[a-z]+` school)|as a[n]|to (be|become)|in =>)
    """
)
EDUCATED = one_of(
    """
    ph[.]d|doctorate|degree[s]|master's|masters|bachelor's|bachelors|undergraduate|thesis|dissertation
    graduated|educated|trained|studied|qualified|residency|training
    """
)
# Who gave more than one talk.
CAME_AGAIN = one_of(
    """
    who = who|anyone|anybody|someone|somebody|any speaker[s]|(which|what) (speaker|person|people|lecturer|researcher)[s]
    spoke = spoke[n]|speak[s|ing]|given|gave|giv(e|es|ing)|present[s|ed|ing]|talk[s|ed|ing]|been|here|com(e|es|ing)|came
        |appear[s|ed|ing]|lectur(e|es|ed|ing)|visit[s|ed|ing]|had|have|has|on|did|done
    talks = talks|times|sessions|lectures|seminars|presentations|appearances
    often = twice|repeatedly|more than (once|one (talk|time|session|lecture|seminar|presentation))
        |[at least] (two|2|three|3|several|multiple) [or more] <talks>
    <who><gap><spoke> [here|up|in|with|to us|a talk]* <often>
    """,
    gap=r"\b.{1,30}?\b",
)
EARLIER = one_of(
    """
    before that|previous[ly]|formerly|earlier|use[d] to|back then|at the time|at that time|was at|were at
    when (he|she|they) (gave|spoke|talked|presented|visited|came)
    where (was|were|did)<gap>(before|prior to)
    did<gap>work (before|then|when)
    (was|were|did|had|employed|worked|based)<gap>(then|in those days)
    """
)
NOW = one_of("now|nowadays|currently|these days|at the moment|today|present|still|move[d] to")
AT_PRESENT = one_of("now|nowadays|currently|these days|at the moment")
# "Where was she in May and where is she now": of both times.
THEN_AND_NOW = one_of(
    """
    now = now|nowadays|currently|these days|today
    before = before|previously|back then|formerly|used to
    (chang|switch|swap)[e|ed|ing] (job[s]|universit_|institut_|affiliation[s]|employer[s]|places) between
    (was|were|did|worked|<before>)<gap>and<gap><now>
    (is|are|<now>)<gap>and<gap><before>
    """
)
# Somebody who is known by a talk: "the woman who …".
GIVER = one_of("the (speaker|person|one|woman|man|guy|lady|professor)<near>(who|of|on|from)", near=r"\b.{1,12}?\b")
# Somebody of whom the asker takes it that there is one.
ONE_GIVER = one_of(
    """
    somebody = speaker|person|woman|man|guy|lady|professor|researcher|scientist|presenter|lecturer|visitor|guest
        |colleague
    (the|that|which|what) [_] <somebody> [who|that] [is|was|come[s]|came|work[s]|worked|sits|teaches] (from|of|at)
    ^ <somebody> (from|at)
    one of (the|your|our|those|these) [_] (speakers|presenters|lecturers|visitors|guests|people)
    """
)
# "When is the card shuffling lady back?": another talk of hers.
GIVERS_TALKS = one_of(
    """
    somebody = guy|man|woman|lady|person|speaker|dude|fellow|chap|bloke|prof|professor|researcher|scientist
    when<gap><somebody><gap>(back|again|return[s|ing])
    <somebody><gap>(is|will|does|has|are) ...5 (back|again|another|return[s|ing])
    again = before|again|other talk[s]|another talk|anything (else|newer|new|more recent)|twice|back
    (did|has|have|had|will|does|is)<gap><somebody><gap><again>
        => (in|on|this|next|before|after|during|later|soon|coming|here|any~time)
    """
)
# With whom somebody spoke, which is no question of who they are.
TOGETHER = one_of(
    """
    with (whom|who)|(and|with) who else|alongside
    (spoke|speak[s]|speaking|talked|presented|present[s]|presenting|gave|appeared|on stage) ... with
    """
)
# Others of the same place: "anyone else from her university?".
FELLOWS = one_of(
    """
    house = university|uni|school|college|institute|institution|lab|company|department|group|place|employer|team
    others = else|other[s]|(other|more) (people|speakers)
    <others> [_] [_] (from|at) (there|(his|her|their|that|the same) <house>)
    (of (his|her|their)|(has|have|did|do|will|are) [any of] (his|her|their)) [other] colleagues
    """
)
SCHOOL = one_of("university|uni|school|college")
PERSON = one_of("he|she|him|her|hers|his|they|them")
# What stands before a name and is none of it, and before one that belongs to a topic: "about price fixing by bots".
TITLES = frozenset(["prof", "professor", "dr", "mr", "mrs", "ms", "phd", "md", "sir", "dame", "herr", "frau", "mme"])
OF_TOPIC_BY = r"\b(?:about|on)\b.+\bby "
