"""What nobody keeps of how a session runs, in the room or on a call: captions, cameras, accounts, photos, late "
"guests."""

from seminar.questions.english.premises import NOT_OF_TALK

_WE = "(?:i|we|you|one|people|ppl|everyone|everybody|students?|participants|attendees)"
_TOOLS = "(?:zoom|teams|webex|google|microsoft|skype|discord|meet)"
_LATE = "(?:late|later|a bit late|a little late|partway|midway|halfway(?: through)?|in the middle)"
PATTERNS = (
    r"(?:live|closed|automatic|auto|english|real-?time|on-?screen|proper) (?:caption(?:s|ing|ed)?|subtitl(?:es|ing|ed))"
    r"|(?:captions?|captioning|subtitles|live transcri(?:pts?|ptions?))(?= ?[?.!,]| ?$| (?:on|in|at|for|during|be"
    r"|available|turned|switched|enabled|provided)(?![^ ]))|live transcri(?:pts?|ption)|(?:sign[ -]language|asl|bsl"
    r"|isl) (?:interpret(?:er|ers|ation|ing)|translation)|(?:sign[ -]language|asl|bsl)(?= ?[?])|audio description"
    r"|large[ -]print",
    r"(?:turn|switch|keep|leave|have|put|need|want) (?:my|our|the|your|their|a) (?:camera|video|webcam|cam|mic"
    r"|microphone|sound)s? (?:on|off|muted|running|(?:switched|turned) (?:on|off))(?![^ ])|(?:turn|switch|put) (?:on"
    r"|off) (?:my|our|the|your|their) (?:camera|video|webcam|cam|mic|microphone|sound)s?|(?:cameras?|webcams?|mics?"
    r"|microphones?|videos?) (?:have to |need to |must |should )?(?:be |stay )?(?:on|off|muted|mandatory|compulsory"
    r"|required)(?= ?[?.!,]| ?$| (?:in|during|for|at|on|when)(?![^ ]))|(?:un)?mute (?:my|our)(?: (?:mic"
    r"|microphone))?(?:sel(?:f|ves))?|be (?:un)?muted",
    r"break-?out (?:rooms?|groups?|sessions?)|virtual background|(?:zoom |teams )?waiting room(?= ?[?]| (?:on|enabled))"
    r"|chat (?:be )?(?:open|enabled|on|function|box|window|disabled)|dial-?in numbers?|phone in by telephone"
    r"|(?:max(?:imum)?|limit)(?: (?:number )?(?:of|on))? (?:participants|attendees)",
    rf"(?:(?:can|could|may|might|do|does|must|will|would) {_WE} )?(?:(?:have to|need to|join|come|get|watch|attend"
    rf"|enter|take part|in|it|still|also|anyhow|the [^ ·?.!,]+) ){{0,4}}(?:(?:without )?(?:making|creating|having"
    rf"|needing|setting up|signing up for|opening|registering|owning|installing|downloading|need|have|create|make|open"
    rf"|set up|install|download|require)s?(?: up)?|without) (?:(?:an?|my|own|any|some|the|free|paid|{_TOOLS}|personal"
    rf"|user|school|institutional|university|desktop) ){{0,4}}(?:accounts?|logins?|licen[cs]es?|profiles?|apps?"
    rf"|clients?|software)(?: (?:for|to) (?:it|that|this|join))?{NOT_OF_TALK}",
    r"(?:can|could|will|would|do|does) (?:everybody|everyone|others?|(?:other )?people|the others|anyone|they"
    r"|the (?:speaker|host))(?: (?:else|there|in the (?:call|meeting)))? (?:see|hear|read|know) (?:me|us|my"
    r"|our)(?: (?:full |real )?[^ ·?.!,]+)?(?: (?:when|if|once|while) [^?.!,]{1,30})?",
    r"(?:take|taking|took|shoot|snap|make)(?: (?:any|some|a few|an?|my own|our own))? (?:photos?|photographs?|pictures?"
    r"|pics?|screenshots?|selfies?)|(?:photos?|photographs?|pictures?|filming|photography|live-?tweeting) (?:be "
    r")?(?:allowed|permitted|ok|okay|forbidden|prohibited)|(?:any|are there|got|the|some) (?:photos?|photographs?"
    r"|pics?) (?:of|from)(?= (?:the|that|last|yesterday|her|his|·))|live-?tweet(?:ing)?",
    r"(?:how (?:many|much) (?:minutes?|mins?|time)|how long|(?:is|are|will) (?:there |be )?(?:any |some "
    r"|enough )?(?:minutes?|mins|time)) (?:[^?.!]{1,60}? )?(?:(?:for|to) (?:the |an? |some |any |my |our |asking "
    r"|ask )?(?:questions?|q ?& ?a|q and a|discussions?|debate|answers)(?: (?:at the end|afterwards?|after))?)(?= "
    r"?[?.!,]| ?$| (?:at|on|after|in|tomorrow|today|this|next|·)(?![^ ]))|(?:minutes?|time) (?:is |are |be )?(?:kept"
    r"|reserved|set aside|held|left|planned|allotted|scheduled)(?: (?:back|free|over))? (?:for|to) [^?.!]{1,40}",
    rf"(?:(?:can|could|may|might|will|would) {_WE}|is it (?:ok|okay|fine|possible|rude|allowed)|am i allowed|allowed|ok"
    rf"|okay|possible)(?: (?:{_WE}|to|still|just|also|if|even)){{0,4}} (?:come|arrive|get in|enter|slip (?:in|out)"
    rf"|sneak (?:in|out)|join|turn up|show up|walk in|hop on|leave|duck out)(?: (?:in|it|the [^ ·?.!,]+))? (?:{_LATE}"
    rf"|early|before the end|(?:[^ ·?.!,]+ ){{1,2}}(?:minutes?|mins?) (?:late|in|early))",
    r"(?:let|lets|letting|admit|admits|allow|allows) (?:me|us|people|anyone|anybody|late ?comers|students?|outsiders"
    r"|my (?:[^ ·?.!,]+)|the public)(?: still)? (?:in|inside|into|to (?:sit in|come in|enter))|late ?comers"
    r"|late (?:entry|arrivals?|admission)|doors? (?:be )?(?:close|closed|shut|locked|open)(?= ?[?]| (?:at|when|before"
    r"|after|once|during)(?![^ ]))",
    r"strobe(?:s| lights?| lighting| effects?)|flash(?:ing)? lights?|(?:content|trigger) warnings?",
    rf"(?:done|made|written|prepared|built|created|typeset|produced|designed) (?:in|with|using) (?:beamer|power ?point"
    rf"|keynote|(?:la)?tex|google slides|quarto|markdown|canva|prezi)(?: or [^ ·?.!,]+)?|(?:beamer|power ?point|keynote"
    rf"|latex) or (?:beamer|power ?point|keynote|latex){NOT_OF_TALK}",
    r"(?:can|could|may|might|am i allowed to|is it (?:ok|okay|allowed|fine) to|(?:would|do) you mind if)(?: (?:i|we|one"
    r"|people|students))? (?:record|film|tape|video|videotape|live-?stream|photograph)(?= (?:it|this|that|the|him|her"
    r"|your|from|on|with|myself|·))",
    r"(?P<take>how (?:did|was) (?:the |that |our )?(?:vote|poll|ballot|election|bet|quiz|raffle)(?: on)?)(?! (?:talk"
    r"|lecture|one|seminar))(?= .{0,60}(?:go|end|turn out|come out)(?: (?:on |at |in )?(?:·|[^ ·?.!,]+day|last|this"
    r"|yesterday)[^?.!,]*)? ?(?:[?.!,]|$))|(?:outcome|results?|winners?) of (?:the|that|our) (?:vote|poll|quiz|bet"
    r"|raffle|ballot|competition)|who won(?= ?[?.!]| ?$| (?:it|the (?:bet|quiz|raffle|competition|contest|vote|debate)"
    r"|in the end))",
    r"(?:giv(?:e|es|ing|en)|present(?:s|ing|ed)?|repeat(?:s|ing|ed)?|do(?:es|ing)?|hold(?:s|ing)?) (?:it|this|that"
    r"|the same|(?:[^·?!]{1,60} )?(?:talk|lecture|one|seminar|session)) (?:anywhere|somewhere|someplace) else"
    r"|(?:speaks?|speaking|talks?|talking|touring|lectur(?:es?|ing)) (?:anywhere|someplace) else(?: than here)?",
    r"questions? (?:be )?(?:asked )?anonymous(?:ly)?|anonymous questions?|ask(?: questions)? anonymously|(?:have to"
    r"|need to|must i|must we|do i|asked to) introduce (?:myself|ourselves|yourself)|group work(?= ?[?]| (?:in|at"
    r"|during))|small groups(?= ?[?])|ice-?breakers?|(?:fall|fell|fallen) asleep(?= ?[?])|(?:the )?applause"
    r"|standing ovation|(?:best|funniest|hardest|weirdest|dumbest|cleverest|silliest|most [^ ·?.!,]+) (?:question|joke"
    r"|comment|moment)(?= ?[?.!,]| ?$| (?:asked|from|of|in|at|anybody|anyone|people)(?![^ ]))",
    r"(?:best|outstanding) (?:poster|talk|paper|speaker|student|question|presentation)(?: (?:award|prize))|(?:award"
    r"|prize) for (?:the )?best [^ ·?.!,]+",
    r"how (?:do|does|should|shall|can|would|must) (?:i|we|one|you|people) (?:cite|quote|credit|reference|acknowledge)"
    r"|(?:can|may|could|am i allowed to|is it ok to) (?:i |we |one )?(?:quote|cite)(?= (?:it|her|him|them|this|that|the"
    r"|from))",
    r"(?:how|can|could|may|where) (?:do |does |can |could |may )?(?:i|we|one|my [^ ·?.!,]+) (?:help out|volunteer"
    r"|get involved)|need (?:any )?volunteers?",
    r"(?:join|come (?:along )?(?:to|for)|attend|invited to|go(?:ing)? to|be at|coming to) (?:the |a |your )?(?:[^ "
    r"·?.!,]+ )?(?:dinner|drinks|reception|after-?party|banquet|bbq|barbecue|pub)(?: with [^?.!,]{1,30})?(?= ?[?.!,]"
    r"| ?$| (?:after|afterwards|too|on|tomorrow|tonight|·)(?![^ ]))",
    r"(?:translated|interpreted) (?:live|simultaneously)|(?:simultaneous|live) (?:translation|interpret(?:ation|ing"
    r"|ers?))|(?:chat|meeting|call) (?:be )?(?:saved|logged|encrypted)|test (?:call|run|session)(?= ?[?.!,]| ?$"
    r"| (?:before|first)(?![^ ]))|tech(?:nical)? check|sound ?check|un-?mute(?: (?:to|myself|ourselves))?(?= ?[?.!,]"
    r"| ?$| (?:ask|talk|speak)(?![^ ]))|(?:dial|phone|ring|call) in (?:by|via|on|with) (?:phone|telephone|a landline"
    r"|my phone)|who (?:is|was|will be) (?:filming|taping|videoing|taking (?:notes|minutes|photos)|on camera)",
)
