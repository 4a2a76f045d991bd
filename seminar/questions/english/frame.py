"""Greetings, politeness and chatter around a question: what is taken off before it is read."""

import re

from seminar.questions.english.courtesies import ASKED_BEFORE, HAILED, HAILS, HOW_MUCH, THANKS
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_MENTION = r"@\w+|<@[!&]?\d+>"
_GREETING, _PLEASE = read_phrases(
    """
    # What opens a sentence with a sign behind it or without, and what only with one.
    hail = (<hails>|hallo|yo|dear) [<hailed>]
    opens = <hail>|<thanks>|<mention>|lectern|ok|okay|okey|alright|so|well|oh|ah|yeah|yes|cool|perfect|awesome|btw
        |please|sorry to bother [you]|sorry|excuse me|to be clear|in short|simply put
    apart = morning|evening|afternoon|night|right|now|listen|all|everyone|folks|guys|team|great|nice|again|also|just
        |there|question|quick (question|one|q)|q
    <opens>` ?[,!.:;-]{0,3}`
    <apart>` ?[,!:;-]{1,3}`
    `[,!.:;-]{1,3}`

    please|kindly|[,] pray [tell] =>
    """,
    ENGLISH,
    hails=f"(?:{HAILS})",
    hailed=f"(?:{HAILED})",
    thanks=f"(?:{THANKS})",
    mention=f"(?:{_MENTION})",
)
_NOTHING_ELSE = frozenset(("hi", "hello", "hey", "thanks", "ok", "okay", "cool", "nice", "great", "perfect"))

# In this order: what is longer goes before what it may begin with.
_ASKING = read_phrases(
    """
    you = you|someone|somebody|anyone|anybody|any of you|one|lectern
    anybody = anyone|anybody|someone|somebody
    me = me|us
    kindly = please|kindly|just
    if = if|whether
    about = if|whether|about

    # "I was wondering whether anyone here could tell me".
    [(i|we) [was|am|are|were]] [just] (wondering|wonder|curious) <if> (<anybody>|you) [here]
        (could|can|would|know[s]|might) [point|tell|send|give|show|help|share] [<me>] [to|with|know]

    # Of somebody else, whose asking was taken out.
    `(?<=^)(?:[·,]+ ){1,16}`<if> -> <any>

    # "Do you happen to know".
    (do|does|would|did|might) <you> [happen to] (know|remember|recall|think you know
        |have [any|an] (idea|clue|info|information) [about|on]) [<about>]

    # "Could you please list".
    (can|could|would|will) <you> [<kindly>]*
        -> (list|name|summari(s|z)e|explain|recommend|describe|count|suggest|enumerate)

    # "Can somebody quickly tell us".
    tell = tell|let|give|remind|show|send|find|look up|check|inform|point|help|share|pass|provide|dig up|dig out|get|say
        |post|paste|drop|forward|copy|fetch|chuck|throw|shoot|spam|repeat|confirm
    (can|could|would|will|may|might) <you> [please|kindly|perhaps|maybe|possibly|also|just|quickly]*
        <tell> [out] [<me>] [know|find|out|with|to|of|on|again|find out]* [<if>]

    # "Have you got".
    (do|would|did) you (have|got|possess|hold|keep) -/> (any (talk|seminar)[s])
    have you got
    [you] got -> (a|the|any|some)

    [please|kindly] advise [<me>] [on|of|about|as to]

    do -> ([please] (remind|tell|let|give|send|show|help|inform))

    # "May I ask".
    (can|could|may|might) (i|we) [please|kindly|perhaps|maybe|also|just|quickly|humbly]*
        (ask [you]|enquire|inquire|get|have|see|know|find out|borrow|request|check|please) [<if>]

    # "I would like to know"; who would like to attend from afar asks for the way in.
    afar = from home|online|remotely|live|virtually|(on|via|over) zoom
    go = (attend|watch) -/> (`(?:.{0,79} )?`<afar>)
    (i|we) (would|should|will) [really|very much|just] (like|love|need|want|appreciate|be interested) [to]
        [know|ask|see|have|get|hear|<go>|find out|find|learn|read|download] [<about>]

    # "I just want to find out".
    (i|we) [just|really|also] (want|need|wish|have)[ed] [to]
        (know|ask|see|get|hear|find out|find|learn|check|read) [<about>]

    # "I am trying to remember".
    (i|we) [was|am|are|were|have been] [just] (wondering|wonder|curious|asking|searching for|looking for
        |trying to (find|remember|figure out)|interested in|looking to find) [<about>]

    [just] (wondering|curious) [<about>]
    (looking|searching) for

    (can|could|do|did) not (remember|recall|know|find) [<if>]

    # "I forgot".
    (i|we) [have] (forgot[ten]|forget|can not (remember|recall|find)|could not (find|remember)
        |do not (know|remember|recall)|lost|missed|need|want|heard|think|guess|suppose|believe|hope) [<if>|that]

    # "Tell me".
    [<kindly>] (tell|remind|inform) <me> [of|again] -/> (about|more|something|a bit|a little|of) [<if>]

    # "Let me know".
    [<kindly>] (let <me> know|enlighten me|help me [out] [with]|let <me> (see|ask)) [<about>]

    # "Post slides".
    things = zoom|link[s]|slide[s]|deck|recording[s]|video|abstract[s]|paper[s]|bio|url[s]|passcode|password|meeting
        |room|notes|poster|schedule|program|time[s]|date[s]|title[s]|name[s]|info|details
    [please|kindly] (post|paste|drop|share|send|forward|need|want|get|fetch) [over] -> <things>

    # "Share the".
    [please|kindly] (post|paste|drop|share|send|forward|repeat|fetch|shoot|chuck|confirm) [<me>|over]
        -> (the|that|his|her|its|their|a)

    # "Show me"; whoever wants them all lists.
    [please|kindly] (give|show|send|get|find|fetch|bring|pass|post|paste|drop|forward|shoot) <me>
        -/> (`(?:all|every)[^ ]*`|anything|the list|a list|list) -> <any>

    (any|some|no) (idea|clue|chance|info|news) [of|on|about|<if>|that] -> <any>

    # "Anyone know".
    (<anybody>|you) [here] (know[s]|remember[s]|recall) [<about>]
    (does|do) (<anybody>|you (guys|all)) [here] (know|remember|recall) [<about>]

    # "Is it possible to know".
    (is|would) it [be] (possible|ok|okay) to (know|get|have|see|find out|obtain|receive|borrow) [<if>]
    is it (known|clear) [yet] [<if>|when|who]
    it would be (great|nice|good|helpful|lovely) (if you could|to) [tell|let|know|have|get|give] [<me>] [know]

    # "Am I right in thinking that".
    (is it (true|right|correct)|am i (right|correct) [in (thinking|assuming|saying)]
        |did i (read|hear|see) [[it] (right|correctly)]) [that|if] -> <any>

    would you mind (telling|giving|sending|showing|letting|reminding) [<me>] [know]

    # "As I would like to be sure that".
    [(before|when|while|as|since) `[^?.!;]{1,60}?`] (i|we) (should|would|must|need to|want to|have to|has to)
        [like|love|prefer] [to] (be|make|feel) [quite|absolutely|very]
        (certain|sure|assured|relieved|reassured|confident) [to (hear|know|learn)] [that|<if>] -> <any>

    i would be (grateful|thankful|happy|glad) (for|if you could) [tell|let|send|give] [<me>] [know]
    """,
    ENGLISH,
    any="[^ ]+",
)
# What follows on these is asked for yes or no.
_TRUE = re.compile(r"(?:is it (?:true|right|correct)|am i|did i)(?![^ ])")
_CHATTER = read_phrases(
    r"""
    # "I missed it."
    (i|we) [have] (missed|slept through|could not (attend|make|come to|be at)|was not able to attend)
        (it|(that|this) one|that|the talk) => `:`

    # "I can not make it."
    can_not = (can not|could not|will not|would not|am not able to|will not be able to|might not) [be able to]
        (make|attend|come|join|be) [it|there] [to]
    (i|we) <can_not>
    ^ <can_not>

    <asked_before>

    # "I am planning to bring a friend."
    [i|we] (would like|want|am planning|plan|intend|hope|am thinking) [of|to]
        (suggest[ing]|propos(e|ing)|attend|bring|invite|come|join|go) [a|another|some|my|the]
        [speaker|talk|friend|student|students|it|colleague|along|there|guest]* =>

    # "The clocks change tonight, right?"
    clock[s] (change[s]|go back|go forward) [tonight|tomorrow|today|·]` ?,? ?(?:right)? ?\??`

    (<thanks>|tia|ta|merci|danke) [<how_much>|in|advance|you]* => `[:;)][^ ]*`

    # "Is the venue the customary one for that series?"
    (the|a) (customary|habitual|accustomed) one [(for|of|in) (this|that) series]

    asap|as soon as possible|by any chance|if you know|if [that is|it is] possible|if any|anyone know -/> (if|whether)
    if you can|if you do not mind|for me please|by the way|btw|oh wait|wait|dead week|right now please|quickly
    just checking|just curious|not sure|if i may ask|if i may|again please|if so|in case|if yes|if not

    # "That you have on file."
    records = database|records|archive[s]|store|system|list|calendar|memory
    [that] [you (have|know|got|keep|store)] (on (file|record)|(in|from) (the|your|our) <records>) => `-`

    `(?::|;) ?-? ?[()dp](?= |$)|<3|\^\^`
    """,
    ENGLISH,
    asked_before=f"(?:{ASKED_BEFORE})",
    thanks=f"(?:{THANKS})",
    how_much=f"(?:{HOW_MUCH})",
)


def take(sentence: Sentence) -> bool:
    """Takes the frame off; whether it made an indirect yes/no question of the rest ("do you know if …")."""
    _greet(sentence)
    for words in _CHATTER:
        sentence.take_all(words)
    asks = False
    for _ in range(2):
        _greet(sentence)
        for words in _ASKING:
            if match := sentence.find(rf"(?:(?:and|so|but|,|·+|also) ){{0,4}}(?:{words})"):
                # Inside a sentence "I missed" or "show me" belongs to it only after a sign or at its start.
                if not _opens(sentence, match.start()):
                    continue
                asks = asks or match[0].endswith((" if", " whether")) or bool(_TRUE.search(match[0]))
                sentence.drop(match)
    sentence.take_all(_PLEASE)
    _greet(sentence)
    return asks


def _opens(sentence: Sentence, at: int) -> bool:
    before = sentence.text[:at].rstrip()
    return not before.strip("· ") or before[-1] in "?.!,:;-)·" or before.endswith((" and", " but", " so", " ok"))


def _greet(sentence: Sentence) -> None:
    for _ in range(6):
        match = sentence.find(rf"(?<=^)(?:·+ ){{0,4}}(?P<take>(?:{_GREETING}))(?= |$)")
        if not match or not match["take"].strip():
            break
        sentence.drop(match)
    if sentence.text.strip(" ·.,!?") in _NOTHING_ELSE:
        sentence.drop_at(0, len(sentence.text))
    sentence.take(rf"(?<=^)(?:{_MENTION})")
    sentence.take_all(r"<@[!&]?\d+>|@lectern")
