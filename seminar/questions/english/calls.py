"""What nobody keeps of how a session runs, in the room or on a call: captions, cameras, accounts, photos."""

from seminar.questions.english.premises import OF_TALK
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# In the order in which they are tried.
PATTERNS = read_phrases(
    """
    we = i|we|you|one|people|ppl|everyone|everybody|student[s]|participants|attendees
    can_we = (can|could|may|might|will|would) <we>
    device = camera[s]|video[s]|webcam[s]|cam[s]|mic[s]|microphone[s]|sound[s]
    signing = sign~language|asl|bsl
    service = zoom|teams|webex|google|microsoft|skype|discord|meet
    software = beamer|power~point|keynote|[la]tex|google slides|quarto|markdown|canva|prezi
    late = late|later|a bit late|a little late|partway|midway|halfway [through]|in the middle
    interpreting = translation|interpret(ation|ing|er[s])

    # Captions and interpreters.
    (live|closed|automatic|auto|english|real~time|on~screen|proper) (caption[s|ing|ed]|subtitl(es|ing|ed))
    (caption[s]|captioning|subtitles|live transcri(pt[s]|ptions))
        => (on|in|at|for|during|be|available|turned|switched|enabled|provided)
    live transcri(pt[s]|ption)
    (<signing>|isl) <interpreting>
    <signing> =>
    audio description
    large~print

    # Cameras and microphones.
    (turn|switch|keep|leave|have|put|need|want) (my|our|the|your|their|a) <device>
        (on|off|muted|running|(switched|turned) (on|off))
    (turn|switch|put) (on|off) (my|our|the|your|their) <device>
    <device> [have to|need to|must|should] [be|stay] (on|off|muted|mandatory|compulsory|required)
        => (in|during|for|at|on|when)
    [un]mute (my|our)[self|selves] [mic|microphone]
    be [un]muted

    # What a call offers.
    break~out (room[s]|group[s]|session[s])
    virtual background
    [zoom|teams] waiting room => (on|enabled)
    chat [be] (open|enabled|on|function|box|window|disabled)
    dial~in number[s]
    phone in by telephone
    (max[imum]|limit) [number] [of|on] (participants|attendees)

    # What one must have to get in.
    [(can|could|may|might|do|does|must|will|would) <we>]
        [have to|need to|join|come|get|watch|attend|enter|take part|in|it|still|also|anyhow|the _]*
        ([without] (making|creating|having|needing|setting up|signing up for|opening|registering|owning|installing
        |downloading|need[s]|have|create[s]|make[s]|open[s]|set up|install[s]|download[s]|require[s])|without)
        [an|a|my|own|any|some|the|free|paid|<service>|personal|user|school|institutional|university|desktop]*
        (account[s]|login[s]|licen(c|s)e[s]|profile[s]|app[s]|client[s]|software)
        [(for|to) (it|that|this|join)] -/> <of_talk>

    # Who sees and hears whom.
    (can|could|will|would|do|does)
        (everybody|everyone|other[s]|[other] people|the others|anyone|they|the (speaker|host))
        [else|there|in the (call|meeting)] (see|hear|read|know) (me|us|my|our) [[full|real] _]
        [(when|if|once|while) `[^?.!,]{1,30}`]

    # Pictures.
    (take|taking|took|shoot|snap|make) [any|some|a few|an|a|my own|our own]
        (photo[s]|photograph[s]|picture[s]|pic[s]|screenshot[s]|selfie[s])
    (photo[s]|photograph[s]|picture[s]|filming|photography|live~tweeting) [be]
        (allowed|permitted|ok|okay|forbidden|prohibited)
    (any|are there|got|the|some) (photo[s]|photograph[s]|pic[s]) (of|from) -> (the|that|last|yesterday|her|his|`·+`)
    live~tweet[ing]

    # How long one may ask.
    (how long|(how (many|much)|(is|are|will) [there|be] [any|some|enough]) (minute[s]|min[s]|time))
        [`[^?.!]{1,60}?`] (for|to) [the|an|a|some|any|my|our|asking|ask]
        (question[s]|q~&~a|q and a|discussion[s]|debate|answers) [at the end|afterward[s]|after]
        => (at|on|after|in|tomorrow|today|this|next|`·+`)
    (minute[s]|time) [is|are|be] (kept|reserved|set aside|held|left|planned|allotted|scheduled) [back|free|over]
        (for|to) `[^?.!]{1,40}`

    # Coming late.
    (<can_we>|is it (ok|okay|fine|possible|rude|allowed)|am i allowed|allowed|ok|okay|possible)
        [<we>|to|still|just|also|if|even]*
        (come|arrive|get in|enter|slip (in|out)|sneak (in|out)|join|turn up|show up|walk in|hop on|leave|duck out)
        [in|it|the _] (<late>|early|before the end|_ [_] (minute[s]|min[s]) (late|in|early))

    # Being let in.
    (let[s]|letting|admit[s]|allow[s]) (me|us|people|anyone|anybody|late~comers|student[s]|outsiders|my _|the public)
        [still] (in|inside|into|to (sit in|come in|enter))
    late~comers
    late (entry|arrival[s]|admission)
    door[s] [be] (close|closed|shut|locked|open) => (at|when|before|after|once|during)

    # What somebody may not bear.
    strobe[s] [light[s]|lighting|effect[s]]
    flash[ing] light[s]
    (content|trigger) warning[s]

    # What slides are made with.
    (done|made|written|prepared|built|created|typeset|produced|designed) (in|with|using) <software> [or _]
    (<software>) or (<software>) -/> <of_talk>

    # Recording it oneself.
    (can|could|may|might|am i allowed to|is it (ok|okay|allowed|fine) to|(would|do) you mind if)
        [i|we|one|people|student[s]] (record|film|tape|video|videotape|live~stream|photograph)
        -> (it|this|that|the|him|her|your|from|on|with|myself|`·+`)

    # How a vote went.
    {how (did|was) [the|that|our] (vote|poll|ballot|election|bet|quiz|raffle) [on]} -/> (talk|lecture|one|seminar)
        ->> ((go|end|turn out|come out) [[on|at|in] (`·+`|`[^ ·?.!,]+day`|last|this|yesterday)`[^?.!,]*`] =>)
    (outcome|result[s]|winner[s]) of (the|that|our) (vote|poll|quiz|bet|raffle|ballot|competition)
    who won => (it|the (bet|quiz|raffle|competition|contest|vote|debate)|in the end)

    # Where else it is given.
    (giv(e|es|ing|en)|present[s|ing|ed]|repeat[s|ing|ed]|do[es|ing]|hold[s|ing])
        (it|this|that|the same|[`[^·?!]{1,60}`] (talk|lecture|one|seminar|session)) (anywhere|somewhere|someplace) else
    (speak[s]|speaking|talk[s]|talking|touring|lectur(e|es|ing)) (anywhere|someplace) else [than here]

    # What is done in the room.
    question[s] [be] [asked] anonymous[ly]
    anonymous question[s]
    ask [questions] anonymously
    (have to|need to|must i|must we|do i|asked to) introduce (myself|ourselves|yourself)
    group work => (in|at|during)
    small groups =>
    ice~breaker[s]
    (fall|fell|fallen) asleep =>
    [the] applause
    standing ovation
    (best|funniest|hardest|weirdest|dumbest|cleverest|silliest|most _) (question|joke|comment|moment)
        => (asked|from|of|in|at|anybody|anyone|people)

    # Prizes.
    (best|outstanding) (poster|talk|paper|speaker|student|question|presentation) (award|prize)
    (award|prize) for [the] best _

    # Quoting it.
    how (do|does|should|shall|can|would|must) (i|we|one|you|people) (cite|quote|credit|reference|acknowledge)
    (can|may|could|am i allowed to|is it ok to) [i|we|one] (quote|cite) -> (it|her|him|them|this|that|the|from)

    # Helping.
    (how|can|could|may|where) [do|does|can|could|may] (i|we|one|my _) (help out|volunteer|get involved)
    need [any] volunteer[s]

    # Being together afterwards.
    (join|come [along] (to|for)|attend|invited to|go[ing] to|be at|coming to) [the|a|your] [_]
        (dinner|drinks|reception|after~party|banquet|bbq|barbecue|pub) [with `[^?.!,]{1,30}`]
        => (after|afterwards|too|on|tomorrow|tonight|`·+`)

    # Trying it before.
    (translated|interpreted) (live|simultaneously)
    (simultaneous|live) <interpreting>
    (chat|meeting|call) [be] (saved|logged|encrypted)
    test (call|run|session) => (before|first)
    tech[nical] check
    sound~check
    un~mute [to|myself|ourselves] => (ask|talk|speak)
    (dial|phone|ring|call) in (by|via|on|with) (phone|telephone|a landline|my phone)
    who (is|was|will be) (filming|taping|videoing|taking (notes|minutes|photos)|on camera)
    """,
    ENGLISH,
    of_talk=OF_TALK,
)
