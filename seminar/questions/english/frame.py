"""Greetings, politeness and chatter around a question: what is taken off before it is read."""

import re

from seminar.questions.english.sentence import Sentence

_YOU = r"(?:you|u|someone|somebody|anyone|anybody|any of you|one|lectern)"
_GREETING = (
    "(?:(?:hey|hi|hello|hiya|hallo|heya|yo|dear|good (?:morning|afternoon|evening|day)|greetings|ok|okay"
    "|okey|so|well|um+|uh+|hmm*|oh|btw"
    r"|sorry to bother(?: you)?|sorry|excuse me|pardon|please|lectern|@lectern|@\w+|<@[!&]?\d+>|thanks"
    "|thank you|cheers|in a nutshell|in short|simply put|to be clear"
    "|alright|hey there|hi there|hello there|hey folks|hi folks|dear all|hi all|hi everyone"
    "|hello everyone|hmm|ah|cool|perfect|yeah|yes|awesome) ?[,!.:;-]{0,3}"
    "|(?:morning|evening|afternoon|night|right|now|listen|all|everyone|folks|guys|team|great|nice|again"
    "|also|just|question|quick question|quick one|quick q|q|there) ?[,!:;-]{1,3}|[,!.:;-]{1,3}) "
)  # fmt: skip
# Who would like to do that from afar asks for the way in.
_GO = "(?:attend|watch)(?! .{0,80}(?<![^ ])(?:from home|online|remotely|live|virtually|(?:on|via|over) zoom)(?![^ ]))"
_ASKING = (
    "(?:(?:i|we) (?:was |am |are |were )?)?(?:just )?(?:wondering|wonder|curious) (?:if"
    "|whether) (?:anybody|anyone|someone|somebody|you)(?: here)?"
    r" (?:could|can|would|knows?|might)(?: (?:point|tell|send|give|show|help|share))?(?: me| us)?(?: to| with"
    r"| know)?",
    # Of somebody else, whose asking was taken out.
    "(?<=^)(?:[·,]+ ){1,16}(?:if|whether)(?= )",
    f"(?:do|does|would|did|might) {_YOU} (?:happen to )?(?:know|remember|recall|have (?:any |an )?(?:idea"
    "|clue|info|information)(?: about| on)?|think you know)(?: if| whether| about)?",
    f"(?:can|could|would|will) {_YOU} (?:please |kindly |just ){{0,2}}(?=(?:list|name|summari[sz]e"
    "|explain|recommend|describe|count|suggest|enumerate)(?![^ ]))",
    f"(?:can|could|would|will|may|might) {_YOU} (?:please |kindly |perhaps |maybe |possibly |also |just "
    rf"|quickly ){{0,2}}(?:tell|let|give|remind|show|send|find|look up|check|inform|point|help|share|pass"
    "|provide|dig up|dig out|get|say|post|paste|drop|forward|copy|fetch|chuck|throw|shoot|spam|repeat|confirm)(?:"
    " out)?(?: (?:me|us))?(?: (?:know|find|out|with|to|of|on|again"
    rf"|find out)){{0,4}}(?: if| whether)?",
    "(?:do|would|did) (?:you|u) (?:have|got|possess|hold|keep)(?! any (?:talks?|seminars?))|have you got"
    "|(?:you )?got(?= (?:a|the|any|some) )",
    "(?:please |kindly )?advise(?: (?:me|us))?(?: (?:on|of|about|as to))?",
    "do (?=(?:please )?(?:remind|tell|let|give|send|show|help|inform)(?![^ ]))",
    "(?:can|could|may|might) (?:i|we) (?:please |kindly |perhaps |maybe |also |just "
    "|quickly |humbly ){0,4}(?:ask(?: you)?|enquire|inquire|get|have|see|know|find out|borrow|request|check"
    "|please)(?: if"
    "| whether)?",
    "(?:i|we) (?:would|should|will) (?:really |very much |just )?(?:like|love|need|want|appreciate"
    rf"|be interested)(?: to)?(?: (?:know|ask|see|have|get|hear|{_GO}|find out|find|learn|read"
    "|download))?(?: if| whether| about)?",
    "(?:i|we) (?:just |really |also )?(?:want|need|wish|have)(?:ed)? (?:to )?(?:know|ask|see|get|hear"
    "|find out|find|learn|check|read)(?: if| whether| about)?",
    "(?:i|we) (?:was |am |are |were |have been )?(?:just )?(?:wondering|wonder|curious|asking"
    "|searching for|looking for|trying to find|trying to remember|trying to figure out|interested in"
    "|looking to find)(?: if| whether| about)?",
    r"(?:just )?(?:wondering|curious)(?: if| whether| about)?|looking for|searching for",
    r"(?:can not|could not|do not|did not) (?:remember|recall|know|find)(?: if| whether)?",
    "(?:i|we) (?:have )?(?:forgot|forgotten|forget|can not (?:remember|recall|find)|could not (?:find"
    "|remember)|do not (?:know|remember|recall)|lost|missed|need|want|heard|think|guess|suppose|believe"
    "|hope)(?: if| whether| that)?",
    "(?:please |kindly |just |pls )?(?:tell|remind|inform) (?:me|us)(?: of| again)?(?! about| more"
    "| something| a bit| a little| of )(?: if| whether)?",
    "(?:please |kindly |just )?(?:let (?:me|us) know|enlighten me|help me(?: out)?(?: with)?|let (?:me"
    "|us) (?:see|ask))(?: if| whether| about)?",
    "(?:please |kindly )?(?:(?:post|paste|drop|share|send|forward|need|want|gimme|get|fetch)(?: over)?)(?="
    " (?:zoom|links?|slides?"
    "|deck|recordings?|video|abstracts?|papers?|bio|urls?|passcode|password|meeting|room|notes|poster|schedule"
    "|program"
    "|times?|dates?|titles?|names?|info|details)(?![^ ]))",
    "(?:please |kindly )?(?:post|paste|drop|share|send|forward|repeat|fetch|shoot|chuck|confirm)(?: (?:me|us|over))?"
    "(?= (?:the|that|his|her|its|their|a) )",
    "(?:please |kindly )?(?:give|show|send|get|find|fetch|bring|pass|post|paste|drop|forward|shoot) (?:me|us)(?="
    " (?!all|every|anything"
    "|the list|a list|list))",
    r"(?:any|some|no) (?:idea|clue|chance|info|news)(?: (?:of|on|about|if|whether|that))?(?= )",
    "(?:anyone|anybody|someone|somebody|you|u)(?: here)? (?:knows?|remembers?|recall)(?: if| whether| about)?",
    "(?:does|do) (?:anyone|anybody|someone|somebody|you guys|you all) (?:here )?(?:know|remember"
    "|recall)(?: if| whether| about)?",
    "(?:is|would) it (?:be )?(?:possible|ok|okay) to (?:know|get|have|see|find out|obtain|receive|borrow)(?: if"
    "| whether)?"
    "|is it (?:known|clear)(?: yet)?(?: if| whether| when| who)?",
    "(?:it would be (?:great|nice|good|helpful|lovely) (?:if you could|to)(?: (?:tell|let|know|have|get"
    "|give))?(?: me| us)?(?: know)?)",
    "(?:is it (?:true|right|correct)|am i (?:right|correct)(?: in (?:thinking|assuming|saying))?"
    "|did i (?:read|hear|see)(?: (?:it )?(?:right|correctly))?)(?: that| if)?(?= )",
    r"would you mind (?:telling|giving|sending|showing|letting|reminding)(?: (?:me|us))?(?: know)?",
    "(?:(?:before|when|while|as|since) [^?.!;]{1,60}? )?(?:i|we) (?:should|would|must|need to|want to|have to|has"
    " to)(?: (?:like|love|prefer))? ?(?:to )?"
    "(?:be|make|feel) (?:quite |absolutely |very )?(?:certain|sure|assured|relieved|reassured|confident)(?: to"
    " (?:hear|know|learn))?(?: that| whether"
    "| if)?(?= )",
    "i would be (?:grateful|thankful|happy|glad) (?:for|if you could)(?: (?:tell|let|send|give))?(?: me"
    "| us)?(?: know)?",
)
# What follows on these is asked for yes or no.
_TRUE = re.compile(r"(?:is it (?:true|right|correct)|am i|did i)(?![^ ])")
_CHATTER = (
    "(?:i|we) (?:have )?(?:missed|slept through|could not (?:attend|make|come to|be at)"
    "|was not able to attend) (?:it|that one|this one|that|the talk)(?= ?[?.!,:]| ?$)",
    "(?:(?:i|we) |(?<=^))(?:can not|could not|will not|would not|am not able to|will not be able to"
    "|might not)(?: be able to)? (?:make|attend|come|join|be)(?: it| there)?(?: to)?",
    r"(?:sorry )?(?:if )?(?:this|that|it) (?:was|has been|is) (?:already )?(?:asked|answered)(?: (?:before"
    r"|already))?",
    "(?:i |we )?(?:was|were|am|have been|been) (?:ill|sick|away|out|on holiday|on vacation|absent"
    "|travelling|traveling|late|busy|confused|lost)(?: (?:all|last|that|this|the) ?(?:week|day|time)?)?",
    "(?:i |we )?(?:would like|want|am planning|plan|intend|hope|am thinking) (?:of |to )?(?:suggest"
    "|suggesting|propose|proposing|attend|bring|invite|come|join|go)(?: (?:a|another|some|my"
    "|the))?(?: (?:speaker|talk|friend|student|students|it|colleague|along|there|guest)){0,2}(?= ?[?.!,]"
    "| ?$)",
    r"clocks? (?:change|changes|go back|go forward)(?: (?:tonight|tomorrow|today|·+))? ?,? ?(?:right)? ?\??",
    "(?:thank you|thanks|thx|cheers|many thanks|tia|ta|merci|danke|much appreciated)(?: (?:so much"
    "|very much|a lot|in advance|a bunch|in|advance|again|lots|a million|you)){0,4}(?= ?[?.!,:;)]| ?$)",
    "(?:asap|as soon as possible|by any chance|if you know|if (?:that is |it is )?possible|if any"
    "|anyone know(?! if| whether)|if you can|if you do not mind|for me please|by the way|btw|oh wait|wait|dead week"
    "|lol"
    "|haha|right now please|quickly|just checking|just curious|not sure|if i may ask|if i may"
    "|again please|if so|in case|if yes|if not)(?= |$)",
    r"(?:i|we) (?:am|are) (?:new|a newcomer|lost|confused)(?: here)?(?= ?[?.!,]| ?$)",
    "(?:in (?:a nutshell|short|brief|essence|a (?:word|sentence)|(?:one|two|three|a few|a couple of|1|2|3) (?:words?"
    "|sentences?|lines?)|plain (?:words|english)|layman ?'s terms|simple (?:words|terms))|roughly speaking)"
    "(?= ?[?.!,]| ?$)",
    "(?:that )?(?:(?:you|we|u) (?:have|know|got|keep|store) )?(?:on (?:file|record)|(?:in|from) (?:the|your"
    "|our) (?:database|records|archives?|store|system|list|calendar|memory))(?= ?[?.!,-]| ?$)",
    r"(?::|;) ?-? ?[()dp](?= |$)|(?:<3|\^\^)",
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
            if match := sentence.find(rf"(?:(?:and|so|but|,|·+|also) ){{0,4}}{words}"):
                # Inside a sentence "I missed" or "show me" belongs to it only after a sign or at its start.
                if not _opens(sentence, match.start()):
                    continue
                asks = asks or match[0].endswith((" if", " whether")) or bool(_TRUE.search(match[0]))
                sentence.drop(match)
    sentence.take_all(r"(?:please|kindly)")
    _greet(sentence)
    return asks


def _opens(sentence: Sentence, at: int) -> bool:
    before = sentence.text[:at].rstrip()
    return not before.strip("· ") or before[-1] in "?.!,:;-)·" or before.endswith((" and", " but", " so", " ok"))


def _greet(sentence: Sentence) -> None:
    for _ in range(6):
        match = sentence.find(rf"(?<=^)(?:·+ ){{0,4}}(?P<take>{_GREETING.rstrip()})(?= |$)")
        if not match or not match["take"].strip():
            break
        sentence.drop(match)
    if sentence.text.strip(" ·.,!?") in (
        "hi",
        "hello",
        "hey",
        "thanks",
        "ok",
        "okay",
        "cool",
        "nice",
        "great",
        "perfect",
    ):
        sentence.drop_at(0, len(sentence.text))
    sentence.take(r"(?<=^)(?:@\w+|<@[!&]?\d+>)")
    sentence.take_all(r"<@[!&]?\d+>|@lectern")
