"""Why somebody asks: what the answer is for, who asked them, what they have to do, why they missed a talk."""

from seminar.questions.english import own_sentences
from seminar.questions.english.company import AT_WORK, FELLOWS, KIN
from seminar.questions.english.courtesies import STATES
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# In the order in which they are taken out.
_EVERY = read_phrases(
    """
    i = i|we
    so_on = `[^·?.!,]{1,80}`
    written = newsletter|minutes|website|webpage|intranet|notice~board|flyer|expense (form|report|claim)[s]|expenses
        |paperwork|reimbursement|invoice|travel (claim|form|expenses)|annual report|spreadsheet|excel sheet|bulletin
        |reading list|door sign|mailing|mail~out

    # "For the posters I need to know …"
    ^ [·|so|and|ok|,]*
        {(for|in (preparing|making|printing|writing)|(while|when) (preparing|making|printing|writing))
        (the|my|our|a|an|some) [_]
        (poster[s]|placard[s]|flyer[s]|sign[s]|leaflet[s]|banner[s]|badge[s]|name~tag[s]|invitation[s]|slides
        |programme[s]|announcement[s]|newsletter|calendar)}
        -> ([,] <i> [still|just|also] (need|want|must|have|would|should|find|found|see|miss|lack))

    # That somebody will be there then.
    <i> (am|are|will be|shall be|get|come) [only] [back|home|here]
        (in town|on campus|back home|in the (office|city|area|region|building|country)|around|back) [again]
        -> (in|on|from|until|till|next|this|during|,|.|;)

    # What it is for.
    own = thesis|essay|blog [post]|form|budget|report|records|assignment|homework|<kin>|<at_work>|<fellows>
    made = email|letter|application|internship|job|reference|recap|assignment|report|essay|exam|project|introduction
        |toast|class|course|quiz|presentation|story|post|group chat|insta[gram]
    time = days|mornings|afternoons|evenings|lunch[es]|lunch breaks|time|travel[s]|trip[s]
    [it is|this is|[i] need (it|this|that|them)|needed|just]
        (for (the|my|our|a|an) ... <written>|for (the|my|our|a|an) [_] [_] <made> => (;|`[)]`)
        |for (my|our) [_] <own>|in (my|our) (outlook|calendar|diary|planner|records)
        |[<i>] [would like|want|wanna|need|have|try|trying|am trying|are trying] [to] plan[ning]
        ((my|our) [_] <time>|around it|ahead)) => (;|:|`[)]`|·|please|thanks|asap)

    # "For our newsletter: …"
    purpose = <written>|<made>|planning|preparation|prep|calendar|diary|planner|notes|curiosity|information|info
        |reference|statistics|files
    ^ [·|so|and|ok|,]* {for [my|our|the|a|an|some|general|own]* [_] <purpose> [purposes|reasons] (,|:|-)}

    # Till when it must be known.
    [,] before <i> (sign up|register|decide|commit|book|rsvp|buy|make up my mind|apply|set out|travel|drive|get on
        |pay for|order|reserve|plan) [(my|our|a|an|the|some) [_] _] [(for|to|in) (it|that|this)] => (:|;|-)

    # Why somebody missed it, before which talk that was.
    my [own] [_]
        (laptop|computer|phone|internet|connection|wifi|zoom|browser|battery|bus|train|alarm|kid|dog|cat)
        (died|crashed|broke|froze|failed|dropped|cut out|kicked me out|was (down|late|dead|delayed)|stopped working
        |gave up) [on me] [during|in|at|halfway through|on|while|before|for]
    <i> (fell asleep|dozed off|had to leave [early]|left early|overslept|arrived late|was late|came late|zoned out)
        [during|in|at|halfway through|on|before the end of|for|to]

    # Who told them.
    told = say[s]|said|told (me|us)|mentioned|claim[s]|think[s]|reckon[s]|want[s] to know|asked|ask[s]
        |(is|are) asking|wonder[s]|(is|was|are) wondering|keep[s] asking|recommended
        |[would|will] [really|very much|just] (love[s]|like[s]|need[s]|want[s]|appreciate[s]|ask[s] for)
        [to (see|have|read|get|watch|hear|know|find out)]
    (my|our|a|the|some) [phd|thesis|head of]
        (<at_work>|<fellows>|flatmate|roommate|wife|husband|neighbo[u]r) [, who <so_on> ,] <told> [me|us]
        [that|about]

    # How they are.
    [,|because|cos|as|since] <i> (am|are|was|were) [too|so|very|really|just|kinda|a bit]
        (<states>|lazy|busy|tired|hungry|bored|curious|sick|ill|late|away) [to <so_on>] =>

    # What somebody has to do with the speaker, which is no word of the talk.
    <i> (am|are|have|will be|was|were|will|shall|get)
        [to|going to|supposed to|asked to|got to|meant to|planning to]
        (introduc(e|ing)|chair[ing]|moderat(e|ing)|pick[ing] up|host[ing]) -/> ((a|an) talk)

    # "I want to read up before the whale talk": of that one, not of the one before.
    [<i>] [would (like|love) to|want to|wanna|need to|have to|going to|am trying to|to]
        (read [up]|prepare [myself]|revise|study|get ready|brush up|bone up|warm up)
        [a bit|a little|something|on it|well]* (before|ahead of|prior to|for)
        -> (the|that|his|her|this|tomorrow|today|·|_ 's)

    # Whether one must be there, before it is asked whether one can join from afar.
    (do|does|must|should|would) (i|we|one|people) [have to|need to|absolutely|really]* be
        (there|present|physically present|on~site|(in|at) the _ [_]) [for|at|in|to attend]
        ->> (zoom|online|remote|remotely)

    # Where it is written, and what is printed.
    where (can|could|do|may) (i|we|one|people) (find|see|get|look up)
        -> ([the|your|a|an|this] [_] (program|schedule|agenda|calendar|timetable|overview|list))
    where (can|could|do|may) (i|we|one|people) (find|see|get|look up|read|download|access)
        -> ((the|that|his|her) ...5 (paper[s]|preprint[s]|article[s]) =>)
    (to|i should|we should) (print|put|write|list|use|show) (on|in) (the|our|a)
        (poster|<written>|board|badge|name tag|door|program) [for|of]
    [the] [exact|correct|right|proper] spelling of

    # That they are late.
    [<i>] [am|are|will be|might be|was|were] (running|arriving|going to be|coming in)
        [`[0-9]{1,3}` (minute[s]|min[s])|a bit|a little|a few minutes|quite|very|slightly] late [for|to]

    # "As last time we ended up at the wrong one".
    [,] [as|because|since|like|unlike|for|than] [the] last time <i> `[^?.!;:]{1,80}`

    # From whom greetings come.
    ^ [from _ [_] ,] [with] [best|kind|warm|many] (greetings|regards) [from _ [_] [_] [_]] [,|:|.|!]

    # That they missed one, where the next is asked for.
    (since|as|because|now that|having) [<i>] [have|had] [just|already|only just] missed `[^?!;:·]{1,100}?,`
        -> ([at|on|in|to] (what|which|when|who|whom|where|how|is|are|will|does) `[^?]{1,80}` next)
    """,
    ENGLISH,
    at_work=AT_WORK,
    fellows=FELLOWS,
    kin=KIN,
    states=STATES,
)
_TO_PUT, _ON_PAPER = read_phrases(
    """
    # "I need to put the room on the sign for …": what is put there is asked for.
    [i|we] [still|need|have|want|must|should|am|are|supposed|going|to]* (put|print|write|paint|note|type|stick)
        -> (the|its|his|her|their|what)

    # On what it is put.
    (on|in|into|onto) (the|our|a|an|my) [_]
        (sign[s]|poster[s]|flyer[s]|board[s]|badge[s]|name~tag[s]|placard[s]|banner[s]|invite[s]|invitation[s]
        |slide[s]|screen[s]|website|newsletter|calendar|program|door) => (for|of)
    """,
    ENGLISH,
)
# "Because I forgot the room", wherever it ends.
_BECAUSE = (
    "(?<=[^ ] )(?:, )?(?:because|cause|coz|cos|bc|so that|so|in case|as|since) (?:i|we) (?:can|could|do|am|are|have"
    "|need|want|will|would|might|must|may|should|know|forgot|promised|keep|was|were) (?P<rest>[^?!]{1,120})"
)


def take(sentence: Sentence) -> None:
    """Takes all such words out."""
    for words in _EVERY:
        sentence.take_all(words)
    if sentence.find(_TO_PUT) and sentence.take(_ON_PAPER):
        sentence.take(_TO_PUT)
    if (match := sentence.find(_BECAUSE)) and not own_sentences.concerns_talks(match["rest"]):
        sentence.drop(match)
