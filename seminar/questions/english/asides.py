"""What stands beside a question and is no part of it: a start that is taken back, greetings, interjections."""

from seminar.dayforms import MONTH
from seminar.questions.english import own_sentences, passing, reasons, thanks
from seminar.questions.english.courtesies import HAILED, HAILS, HASTE, LAUGHS, NO_HASTE
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_ASKS = "(?:who|whom|whose|when|where|what|which|how|is|are|was|were|did|does|do|can|could|any|anything)"
# "Vem, sorry, who is …"; "wer ... I mean who …".
_TAKEN_BACK = (
    r"(?<=^)(?P<take>(?:[^ ?!]{1,5} )(?:[.,;-] ){0,4}(?:i mean|i meant|sorry|no wait|wait no|wait|no sorry|rather"
    r"|er|erm)"
    rf"(?: [.,;-]){{0,4}} )(?={_ASKS}(?![^ ]))"
)
_CALLED_FOR = (
    "(?:slides?|zoom|links?|room|paper|video|abstract|title|next|today|tomorrow|tonight|who|when|where|what"
    "|help)(?![^ ])"
)
# A word that is cried out first is a greeting in whatever language.
_CRY = rf"(?<=^)(?P<take>(?!{_CALLED_FOR})[^ ·?!.,]{{2,8}} !)(?= [^ ]+)"
_CORRECTED, _ELSEWHERE, _OTHER_DAY, _HAILED, *_EVERYWHERE = read_phrases(
    r"""
    sorry = [oh|ah|er|erm|um|hm|hmm|no|wait|actually|or]* (sorry|wait|i mean[t]|rather|correction|make that|scratch that
        |no -> (,|the|on|wait)) [no|wait|sorry|i mean[t]|rather]* [,|:|-]
    sign = (,|.|;|-|?|`…`)
    word = `(?!(?:the|that|this|these|those|who|when|where|what|which|how) )[^ ·?!.,;:]+`
    day = (mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|`[0-9]{1,2}(?:st|nd|rd|th)?`|<month>

    # "The whale talk... no sorry, the one on seals": the second of them is meant.
    {(the|that|this|our|your) <word> [<word>]* [<word>]* <sign> [<sign>]* <sorry>}
        -> ((the|that|this) [<word>] [<word>] [<word>] (one|<gathering>) -/> 's)

    # "At the whale club - sorry, at the seal club".
    {`(?P<where>at|in|for|on|about|from|by)` <word> [<word>|the]* <sign> [<sign>]* <sorry>} -> `(?P=where)`

    # "On Thursday, no, Friday".
    {<day> [morning|afternoon|evening] [<sign>]* <sorry>} -> ([on|in] [the|this|next] <day>)

    all = all|everyone|everybody|folks|guys|team|there|lectern
    hail = <hails>|kk|okie|aight|alright|gotcha|got it|yep|yup|yeah|cheers|(k|sup|morning) -> `[,.!]`
        |[good] (morning|afternoon|evening) -> <all>|`yo{1,9}`|ayo|heyo|oi
        |(dear|esteemed|respected|hono[u]red) `(?:[^ ·,?!.]{1,30} ){0,2}[^ ·,?!.]{1,30}` -> `,`
    <hail> [<hailed>]

    # Sounds.
    `hm{1,9}`|mhm|`uh{1,9}`|`um{1,9}`|`er{2,9}`|`erm{1,9}`|ehm|ugh|argh|oops|`aw{1,9}`|phew|yikes|whoa|the (heck|hell)
    <laughs>
    (k|kk) -> (and|so|thanks|but)

    # Chat.
    nvm|never mind|tbh|imo|imho|fyi|omg|omfg|wtf|ffs|ngl|idk|bruh|bro|iirc|afaik|yknow|lowkey|high~key|legit|fr fr|y'all
    for real|(real|super) quick|<- (who|what|when|where) tf

    # Excuses.
    </- (say|saying|says|said) sorry [in advance|about (that|this|it)] -/> (to|for)
    pardon [me]|my bad|por favor|bitte|s'il vous plait|per favore|it is urgent|<haste> =>|<no_haste>|help -> `[,!]`
    when you (have|get) [a] (moment|minute|sec|second|chance)

    # Doubts.
    you know -> `,`
    apparently|if i remember (correctly|right|rightly|well)
    if [my] memory serves [me|us] [right|well|correctly]|if i am not (mistaken|wrong)
    i (think|guess|believe|suppose) =>
    as a rule|(that|which) (are|is) not tb(a|c|d)
    (altogether|all told|all in all|in all|in total) =>

    # "To be quite honest".
    [quite|to be [very|quite]] (honest|frank)[ly] -> `,`
    honestly|frankly|in all honesty|that is to say|in other words
    at least -/> (`\d`|one|two|three|four|five|six|ten|half|a[n] (couple|few|dozen|week|month|day|hour|minute|half))
    (i.e.|i. e.|ie) [,] -> <any>

    <- (what|who|when|where|how|why|which) (on earth|in the world|the (heck|hell|devil|fuck|deuce))

    # For whom it is to be said, and at what length.
    layman = (lay~person|layman|non~expert|non~specialist|outsider|five~year~old)[s]|laymen|lay people|dummies
        |complete beginner[s]
    (to|for|as to) [a[n]|us] <layman>
    like i am (five|5)|eli5
    plain = one|a|two|three|a few|a couple of|1|2|3|plain|simple[r]|your own|normal|easy|human|everyday|lay|layman 's
        |non-technical
    in <plain> (sentence[s]|line[s]|word[s]|terms|english|language) => (please|`:`)
    (in (a nutshell|short|brief|essence)|roughly speaking|simply put) =>

    <- (dates|titles|names|speakers|times|links) only

    (on|for|is) (my|his|her) birthday [,]

    # "Who is it, dude?"
    you = dude|man|mate|buddy|pal|guys|folks|everyone|my friend|dear bot|bot
    <- (,) <you> =>
    ^ <you> =>
    """,
    ENGLISH,
    any="[^ ]+",
    hails=f"(?:{HAILS})",
    hailed=f"(?:{HAILED})",
    laughs=f"(?:{LAUGHS})",
    month=MONTH,
    gathering=GATHERING,
    haste=f"(?:{HASTE})",
    no_haste=f"(?:{NO_HASTE})",
)
# "An organizer's question:", which says who asks.
_ASKER = (
    rf"(?<=^)(?P<take>(?:(?!{_CALLED_FOR})[^ ·?!.,:;]{{1,20}} ){{0,4}}(?:question|query|request|enquiry|inquiry)"
    "(?: from (?:[^ ·?!.,:;]{1,20} ){1,5}?[^ ·?!.,:;]{1,20})? ?[:,-] )(?=[^ ])"
)
# "Meyer – the ML one – is", whose name and verb belong together.
_APPOSED = (
    r"(?:- |, |\( )(?:the|that|our|this) (?P<hint>[^ ·?.!,()]+(?: [^ ·?.!,()]+){0,3}) (?:one|guy|person|woman|man|lady"
    r"|dude|fellow|chap|speaker|presenter|prof(?:essor)?|researcher|scientist|people|folks) (?:-|,|\))(?= [^ ?.!])"
)


def take(sentence: Sentence) -> None:
    """Takes all such words out, wherever a question is left without them."""
    if match := sentence.find(_APPOSED):
        sentence.cut(match, "hint")
    for words in (_CORRECTED, _ELSEWHERE, _OTHER_DAY):
        sentence.take_all(words)
    for words in (_TAKEN_BACK, _CRY, _ASKER, rf"(?<=^)(?:{_HAILED})(?= )", thanks.PRAISE):
        sentence.take(words)
    own_sentences.take(sentence)
    for words in (*_EVERYWHERE, *passing.EVERY):
        sentence.take_all(words)
    reasons.take(sentence)
