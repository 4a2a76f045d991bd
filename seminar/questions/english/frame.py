"""Greetings, politeness and chatter around a question: what is taken off before it is read."""

import re

from seminar.questions.english.courtesies import ASKED_BEFORE, HAILED, HAILS, HOW_MUCH, THANKS
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import END

_MENTION = r"@\w+|<@[!&]?\d+>"
# What opens a sentence with a sign behind it or without, and what only with one.
_OPENS = (
    f"(?:{HAILS}|hallo|yo|dear)(?: (?:{HAILED}))?|{THANKS}|{_MENTION}|lectern|ok|okay|okey|alright|so|well|oh|ah|yeah"
    "|yes|cool|perfect|awesome|btw|please|sorry to bother(?: you)?|sorry|excuse me|to be clear|in short|simply put"
)
_OPENS_APART = (
    "morning|evening|afternoon|night|right|now|listen|all|everyone|folks|guys|team|great|nice|again|also|just|there"
    "|question|quick (?:question|one|q)|q"
)
_GREETING = f"(?:(?:{_OPENS}) ?[,!.:;-]{{0,3}}|(?:{_OPENS_APART}) ?[,!:;-]{{1,3}}|[,!.:;-]{{1,3}})"
_NOTHING_ELSE = frozenset(("hi", "hello", "hey", "thanks", "ok", "okay", "cool", "nice", "great", "perfect"))

_YOU = "(?:you|someone|somebody|anyone|anybody|any of you|one|lectern)"
_ANYBODY = "(?:anyone|anybody|someone|somebody)"
_ME = "(?: (?:me|us))?"
_KINDLY = "(?:please |kindly |just )?"
_IF = "(?: if| whether)?"
_ABOUT = "(?: if| whether| about)?"
# Who would like to do that from afar asks for the way in.
_GO = "(?:attend|watch)(?! .{0,80}(?<![^ ])(?:from home|online|remotely|live|virtually|(?:on|via|over) zoom)(?![^ ]))"
_WONDERING_IF_YOU = (
    f"(?:(?:i|we) (?:was |am |are |were )?)?(?:just )?(?:wondering|wonder|curious) (?:if|whether) (?:{_ANYBODY}|you)"
    "(?: here)? (?:could|can|would|knows?|might)(?: (?:point|tell|send|give|show|help|share))?(?: me| us)?"
    "(?: to| with| know)?"
)
# Of somebody else, whose asking was taken out.
_LEFT_IF = "(?<=^)(?:[·,]+ ){1,16}(?:if|whether)(?= )"
_DO_YOU_KNOW = (
    f"(?:do|does|would|did|might) {_YOU} (?:happen to )?(?:know|remember|recall|have (?:any |an )?(?:idea|clue|info"
    f"|information)(?: about| on)?|think you know){_ABOUT}"
)
_CAN_YOU_LIST = (
    f"(?:can|could|would|will) {_YOU} (?:please |kindly |just ){{0,2}}"
    "(?=(?:list|name|summari[sz]e|explain|recommend|describe|count|suggest|enumerate)(?![^ ]))"
)
_CAN_YOU_TELL = (
    f"(?:can|could|would|will|may|might) {_YOU} "
    "(?:please |kindly |perhaps |maybe |possibly |also |just |quickly ){0,2}"
    "(?:tell|let|give|remind|show|send|find|look up|check|inform|point|help|share|pass|provide|dig up|dig out|get|say"
    "|post|paste|drop|forward|copy|fetch|chuck|throw|shoot|spam|repeat|confirm)(?: out)?"
    f"{_ME}(?: (?:know|find|out|with|to|of|on|again|find out)){{0,4}}{_IF}"
)
_HAVE_YOU = (
    "(?:do|would|did) you (?:have|got|possess|hold|keep)(?! any (?:talks?|seminars?))|have you got"
    "|(?:you )?got(?= (?:a|the|any|some) )"
)
_ADVISE = f"(?:please |kindly )?advise{_ME}(?: (?:on|of|about|as to))?"
_DO_TELL = "do (?=(?:please )?(?:remind|tell|let|give|send|show|help|inform)(?![^ ]))"
_CAN_I = (
    "(?:can|could|may|might) (?:i|we) (?:please |kindly |perhaps |maybe |also |just |quickly |humbly ){0,4}"
    f"(?:ask(?: you)?|enquire|inquire|get|have|see|know|find out|borrow|request|check|please){_IF}"
)
_I_WOULD_LIKE = (
    "(?:i|we) (?:would|should|will) (?:really |very much |just )?(?:like|love|need|want|appreciate|be interested)"
    f"(?: to)?(?: (?:know|ask|see|have|get|hear|{_GO}|find out|find|learn|read|download))?{_ABOUT}"
)
_I_WANT = (
    "(?:i|we) (?:just |really |also )?(?:want|need|wish|have)(?:ed)? (?:to )?"
    f"(?:know|ask|see|get|hear|find out|find|learn|check|read){_ABOUT}"
)
_I_WONDER = (
    "(?:i|we) (?:was |am |are |were |have been )?(?:just )?(?:wondering|wonder|curious|asking|searching for"
    "|looking for|trying to find|trying to remember|trying to figure out|interested in|looking to find)"
    f"{_ABOUT}"
)
_WONDERING = f"(?:just )?(?:wondering|curious){_ABOUT}|looking for|searching for"
_CAN_NOT_RECALL = f"(?:can not|could not|do not|did not) (?:remember|recall|know|find){_IF}"
_I_FORGOT = (
    "(?:i|we) (?:have )?(?:forgot|forgotten|forget|can not (?:remember|recall|find)|could not (?:find|remember)"
    "|do not (?:know|remember|recall)|lost|missed|need|want|heard|think|guess|suppose|believe|hope)"
    "(?: if| whether| that)?"
)
_TELL_ME = (
    f"{_KINDLY}(?:tell|remind|inform) (?:me|us)(?: of| again)?(?! about| more| something| a bit| a little| of ){_IF}"
)
_LET_ME_KNOW = (
    f"{_KINDLY}(?:let (?:me|us) know|enlighten me|help me(?: out)?(?: with)?|let (?:me|us) (?:see|ask)){_ABOUT}"
)
_POST_LINK = (
    "(?:please |kindly )?(?:post|paste|drop|share|send|forward|need|want|get|fetch)(?: over)?"
    "(?= (?:zoom|links?|slides?|deck|recordings?|video|abstracts?|papers?|bio|urls?|passcode|password|meeting|room"
    "|notes|poster|schedule|program|times?|dates?|titles?|names?|info|details)(?![^ ]))"
)
_POST_THE = (
    "(?:please |kindly )?(?:post|paste|drop|share|send|forward|repeat|fetch|shoot|chuck|confirm)(?: (?:me|us|over))?"
    "(?= (?:the|that|his|her|its|their|a) )"
)
_GIVE_ME = (
    "(?:please |kindly )?(?:give|show|send|get|find|fetch|bring|pass|post|paste|drop|forward|shoot) (?:me|us)"
    "(?= (?!all|every|anything|the list|a list|list))"
)
_ANY_IDEA = "(?:any|some|no) (?:idea|clue|chance|info|news)(?: (?:of|on|about|if|whether|that))?(?= )"
_ANYONE_KNOWS = (
    f"(?:{_ANYBODY}|you)(?: here)? (?:knows?|remembers?|recall){_ABOUT}"
    f"|(?:does|do) (?:anyone|anybody|someone|somebody|you guys|you all) (?:here )?(?:know|remember|recall){_ABOUT}"
)
_IS_IT_POSSIBLE = (
    "(?:is|would) it (?:be )?(?:possible|ok|okay) to (?:know|get|have|see|find out|obtain|receive|borrow)"
    f"{_IF}|is it (?:known|clear)(?: yet)?(?: if| whether| when| who)?"
    "|it would be (?:great|nice|good|helpful|lovely) (?:if you could|to)(?: (?:tell|let|know|have|get|give))?"
    "(?: me| us)?(?: know)?"
)
_IS_IT_TRUE = (
    "(?:is it (?:true|right|correct)|am i (?:right|correct)(?: in (?:thinking|assuming|saying))?"
    "|did i (?:read|hear|see)(?: (?:it )?(?:right|correctly))?)(?: that| if)?(?= )"
)
_WOULD_YOU_MIND = f"would you mind (?:telling|giving|sending|showing|letting|reminding){_ME}(?: know)?"
_TO_BE_SURE = (
    "(?:(?:before|when|while|as|since) [^?.!;]{1,60}? )?(?:i|we) (?:should|would|must|need to|want to|have to|has to)"
    "(?: (?:like|love|prefer))? ?(?:to )?(?:be|make|feel) (?:quite |absolutely |very )?"
    "(?:certain|sure|assured|relieved|reassured|confident)(?: to (?:hear|know|learn))?(?: that| whether| if)?(?= )"
)
_I_WOULD_BE_GLAD = (
    "i would be (?:grateful|thankful|happy|glad) (?:for|if you could)(?: (?:tell|let|send|give))?(?: me| us)?(?: know)?"
)
# In this order: what is longer goes before what it may begin with.
_ASKING = (
    _WONDERING_IF_YOU, _LEFT_IF, _DO_YOU_KNOW, _CAN_YOU_LIST, _CAN_YOU_TELL, _HAVE_YOU, _ADVISE, _DO_TELL, _CAN_I,
    _I_WOULD_LIKE, _I_WANT, _I_WONDER, _WONDERING, _CAN_NOT_RECALL, _I_FORGOT, _TELL_ME, _LET_ME_KNOW, _POST_LINK,
    _POST_THE, _GIVE_ME, _ANY_IDEA, _ANYONE_KNOWS, _IS_IT_POSSIBLE, _IS_IT_TRUE, _WOULD_YOU_MIND, _TO_BE_SURE,
    _I_WOULD_BE_GLAD,
)  # fmt: skip
# What follows on these is asked for yes or no.
_TRUE = re.compile(r"(?:is it (?:true|right|correct)|am i|did i)(?![^ ])")
_MISSED_IT = (
    "(?:i|we) (?:have )?(?:missed|slept through|could not (?:attend|make|come to|be at)|was not able to attend)"
    " (?:it|that one|this one|that|the talk)(?= ?[?.!,:]| ?$)"
)
_CAN_NOT_COME = (
    "(?:(?:i|we) |(?<=^))(?:can not|could not|will not|would not|am not able to|will not be able to|might not)"
    "(?: be able to)? (?:make|attend|come|join|be)(?: it| there)?(?: to)?"
)
_INTENDS = (
    "(?:i |we )?(?:would like|want|am planning|plan|intend|hope|am thinking) (?:of |to )?"
    "(?:suggest|suggesting|propose|proposing|attend|bring|invite|come|join|go)(?: (?:a|another|some|my|the))?"
    f"(?: (?:speaker|talk|friend|student|students|it|colleague|along|there|guest)){{0,2}}{END}"
)
_CLOCKS_CHANGE = (
    "clocks? (?:change|changes|go back|go forward)(?: (?:tonight|tomorrow|today|·+))? ?,? ?(?:right)? ?\\??"
)
_THANKED = f"(?:{THANKS}|tia|ta|merci|danke)(?: (?:{HOW_MUCH}|in|advance|you)){{0,4}}(?= ?[?.!,:;)]| ?$)"
_IF_POSSIBLE = (
    "(?:asap|as soon as possible|by any chance|if you know|if (?:that is |it is )?possible|if any"
    "|anyone know(?! if| whether)|if you can|if you do not mind|for me please|by the way|btw|oh wait|wait|dead week"
    "|right now please|quickly|just checking|just curious|not sure|if i may ask|if i may|again please|if so|in case"
    "|if yes|if not)(?= |$)"
)
_ON_RECORD = (
    "(?:that )?(?:you (?:have|know|got|keep|store) )?(?:on (?:file|record)|(?:in|from) (?:the|your|our)"
    " (?:database|records|archives?|store|system|list|calendar|memory))(?= ?[?.!,-]| ?$)"
)
_SMILEY = r"(?::|;) ?-? ?[()dp](?= |$)|(?:<3|\^\^)"
_CHATTER = (
    _MISSED_IT, _CAN_NOT_COME, ASKED_BEFORE, _INTENDS, _CLOCKS_CHANGE, _THANKED, _IF_POSSIBLE, _ON_RECORD, _SMILEY,
)  # fmt: skip


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
    sentence.take_all(r"(?:please|kindly)|(?:, )?pray(?: tell)?(?= ?[,?.!]| ?$)")
    _greet(sentence)
    return asks


def _opens(sentence: Sentence, at: int) -> bool:
    before = sentence.text[:at].rstrip()
    return not before.strip("· ") or before[-1] in "?.!,:;-)·" or before.endswith((" and", " but", " so", " ok"))


def _greet(sentence: Sentence) -> None:
    for _ in range(6):
        match = sentence.find(rf"(?<=^)(?:·+ ){{0,4}}(?P<take>{_GREETING})(?= |$)")
        if not match or not match["take"].strip():
            break
        sentence.drop(match)
    if sentence.text.strip(" ·.,!?") in _NOTHING_ELSE:
        sentence.drop_at(0, len(sentence.text))
    sentence.take(rf"(?<=^)(?:{_MENTION})")
    sentence.take_all(r"<@[!&]?\d+>|@lectern")
