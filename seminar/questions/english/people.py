"""Words of a question that can only name a person, or the place that a person comes from."""

import re
from functools import cache

from seminar.questions.english.sentence import TAKEN, TITLE, Sentence
from seminar.questions.english.vocabulary import GATHERING, SPEAK, STOP, TITLES, WEAK

# Words that no name holds; particles and the like may stand inside one.
_OTHER_WORDS = """
prior abstract abstracts slides slide paper papers preprint recording video videos poster notes link zoom room title
topics affiliation bio email contact homepage talks speakers series seminar seminars colloquium webinar lunch hour
workshop meeting day days date building kind topic dr prof dr. prof. professor doctor mr mrs ms organizers organizer
number next last first second third same usual new old other week month term semester university institute
department students student professors research interests publications published written background cv field of the
a an this that these those cancelled recorded online chair chairs host & compare person guy fellow lady dude still
already ever really actually currently tomorrow today yesterday joke weather rain lecture hall venue place
"""
_NAMES_TOO = """
an as at day do good guy he her hi little long may my no on see so to up us well will ya ye yes young
"""
_NO_NAME = (STOP | WEAK | frozenset(_OTHER_WORDS.split())) - frozenset(_NAMES_TOO.split())
_ALWAYS_WORDS = """
the a an this that on as at to he her no us up my do will and or of for it in is
"""
_ALWAYS = frozenset(_ALWAYS_WORDS.split())
_NAME_WORD = r"[^ ·?!,;:\"()]+"
NAME = rf"(?:{_NAME_WORD} ){{0,4}}{_NAME_WORD}(?![^ ])"
# As few words as the pattern allows.
SHORT = rf"(?:{_NAME_WORD} ){{0,4}}?{_NAME_WORD}(?![^ ])"
PAIR = rf"(?P<name>{SHORT})(?: (?:and|&|or) (?P<other>{SHORT}))?"
_THING = (
    "(?:talk|talks|lecture|lectures|slides|deck|paper|papers|preprint|preprints|recording|video|work"
    "|research|bio|biography|affiliation|email|e-mail|address|homepage|website|seminar|presentation"
    "|session|abstract|title|contact|university|institute|institution|background|cv|publications"
    "|publication|poster|notes|contribution|topic|field|interests|expertise|career|one|next|last|first"
    "|second|latest|upcoming|group|lab|slot|colloquium|name|previous|recent|current|area|main|profile"
    "|phd|position|job|webpage|team|time|coming|visit|speech|keynote|lunch|webinar|biographies|materials"
    "|new|work's|articles|article)"
)
_ADVERB = (
    "(?:(?:already|ever|also|still|usually|again|really|actually|currently|now|going to|been|to|not|here"
    "|even|just|recently|first|last|originally|never|yet|be|gonna|due to|scheduled to|planning to) ){0,3}"
)
_ING = (
    "(?:when (?:he|she|they)|speaking|talking|presenting|giving|lecturing|visiting|holding|delivering"
    "|covering|discussing"
    "|explaining|coming|working|researching|studying|writing|publishing|based|from|affiliated|employed"
    "|teaching|doing|trained|educated|on again|on next|on|up|around|among|at|with|in|scheduled|joining|appearing|back|a"
    "|an|the|part|here|saying|known|interested|into|married|born|single|tall|famous|funny|cancelled"
    "|working on|called off)"
)
_BASE = (
    "(?:speak|talk|present|give|lecture|visit|hold|deliver|cover|discuss|explain|come|work|research"
    "|study|write|publish|teach|do|say|join|appear|argue|claim|show|mean|think|specialize|belong|have"
    "|live|hold|tell|attend|be|organize|run|chair|start|get)"
)
_PART = (
    "(?:spoken|talked|presented|given|lectured|visited|held|delivered|covered|discussed|explained|come"
    "|worked|researched|studied|written|published|taught|done|said|joined|appeared|argued|been|had"
    "|authored|put|posted|organized)"
)
_THIRD = (
    "(?:speaks|talks|presents|gives|lectures|spoke|talked|presented|gave|lectured|works|worked|published"
    "|wrote|is|was|will|comes|came|discusses|covers|covered|discussed|explained|explains|said|says|did"
    "|does|studied|taught|teaches|researches|has|had)"
)


def take(sentence: Sentence) -> list[str]:
    """People, in the order in which they stand."""
    found: list[tuple[int, str]] = []
    for words, strict in _PATTERNS:
        for _ in range(3):
            every = _search(sentence, words, strict)
            for start, end in every:
                found.append((start, _clean(sentence.typed(start, end))))
                sentence.drop_at(start, end)
            if not every:
                break
    sentence.take_all(rf"(?:{TITLES}|together with)(?= ·)")
    return [name for _, name in sorted(found)]


_PATTERNS: tuple[tuple[str, bool], ...] = (
    # With a title in front it is a person whatever stands around it.
    (rf"(?:{TITLES} ){{1,2}}(?P<name>{NAME})", False),
    (
        "(?:by|by speaker|given by|speaker named|speaker called|from speaker|authored by|presented by"
        f"|held by|delivered by) (?:{TITLES} )?{PAIR}(?= ?(?:[?.!,;:)]|$|·|'s|(?:about|on|in|at|for|and|or"
        "|please|last|from|still|is|was|were|be|again|next|with|called|called|titled|to|recorded|of|this"
        "|when|where|who|what)(?![^ ])))",
        False,
    ),
    (rf"(?P<name>{NAME}) 's (?={_THING}(?![^ ]))", False),
    (rf"(?P<name>{NAME}) 's(?= ?(?:[?.!]|$|·))", False),
    (
        f"(?<!there )(?:is|are|was|were|be) (?:this |that )?{PAIR} (?={_ADVERB}{_ING}(?![^ ])(?! (?:the )?"
        "(?:talk|seminar)(?![^ ])))",
        True,
    ),
    (
        "(?:does|do|did|will|would|can|could|should|may|might|shall) (?:this "
        f"|that )?{PAIR} (?={_ADVERB}{_BASE}(?![^ ]))",
        True,
    ),
    (rf"(?:has|have|had) (?:this |that )?{PAIR} (?={_ADVERB}{_PART}(?![^ ]))", True),
    (rf"(?:when|if|whether|because) {PAIR} (?={_ADVERB}{_THIRD}(?![^ ]))", True),
    (
        f"(?:what|where) {PAIR} (?={_ADVERB}(?:said|says|gave|presented|talked|spoke|works|worked|studies"
        "|studied|published|wrote|presents|talks|speaks|is speaking|is talking)(?![^ ]))",
        True,
    ),
    (
        "(?:contact|email|phone number of|contact details of|number of|reach|write to|ask|message|call"
        f"|get in touch with|mail|phone) {PAIR}(?= ?(?:[?.!,]|$|·|(?:about|by|for|directly|regarding"
        "|if)(?![^ ])))",
        True,
    ),
    (
        "who (?:the heck |the hell |exactly |on earth )?(?:is|was|are|were) (?:this |that |actually "
        f"|exactly |called |named )?{PAIR}(?= ?(?:[?.!]|$|,| -| and | exactly| again| please| person| guy"
        "| fellow| lady| dude|·))",
        True,
    ),
    (
        "(?:before or after|after or before|earlier or later than|together with"
        f"|alongside) {PAIR}(?= ?(?:[?.!,]|$|·|on|in|at))",
        True,
    ),
    (rf"(?:what|where) (?:does|do|did|is) (?:this |that )?{PAIR} (?=(?:do|doing|work|research|study)(?![^ ]))", True),
    (rf"(?:i mean|i meant|mean|meant|namely|no ,|not [^ ]+ but|rather|sorry ,) {PAIR}(?= ?(?:[?.!,]|$))", True),
    (
        "(?:papers?|publications?|preprints?|articles?|work|works|research|talks?|lectures?|slides|bio"
        "|biography|cv|affiliation|affiliations|background|email|e-mail|email address|address|homepage"
        f"|website|web page|contact|profile|interests|career) (?:of|by) {PAIR}(?= ?(?:[?.!,;:)]|$|·|(?:about"
        "|on|in|at|and|or|please|that|which|do|are|from|is|was|for|has|have|we|you|here|i)(?![^ ])))",
        True,
    ),
    (
        r"^(?:@?\w+ ,? ?)?(?:anything|something|any talks?|talks?|everything|what about|how about|and"
        f"|or) (?:by|from|of) {PAIR}(?= ?(?:[?.!,]|$|·))",
        True,
    ),
    (
        rf"(?:papers?|publications?|slides|talks?) (?:from|with) {PAIR}(?= ?(?:[?.!,]|$|·|(?:on|about|in)(?![^ ])))",
        True,
    ),
    (
        f"(?:everything|talks?|papers?|anything|ones?|that) {PAIR} (?={_ADVERB}(?:has|had|gave|presented|will"
        "|wrote|published)(?![^ ]))",
        True,
    ),
    (
        rf"where (?:is|was|are|were) {PAIR} (?=(?:now|nowadays|before|previously|prior to)(?: ?[?.!]| ?$|"
        " (?:[^ ·?.!]+ ){0,3}[^ ·?.!]+ ?(?:[?.!]|$)))",
        True,
    ),
    (
        "(?:tell (?:me|us) (?:something |more |a bit |a bit more |a little )?about|know about|info about"
        f"|information about) {PAIR}(?= ?(?:[?.!,]|$|·))",
        True,
    ),
    (
        rf"^(?:(?:the|what is|and|get|show|me) ){{0,4}}(?:affiliation|bio|biography|cv|homepage|website|email"
        f"|papers|publications|profile|email address)(?: of)? {PAIR}(?= ?(?:[?.!,]|$|·))",
        True,
    ),
    (
        rf"^(?:@\w+ )?{PAIR} (?=(?:affiliation|bio|biography|cv|homepage|website|email|e-mail|papers"
        "|publications|profile|background|research interests|email address)(?: ?[?.!]| ?$| please))",
        True,
    ),
)


# Even in what a talk is on these words are of a person.
_SURE = (rf"(?:{TITLES}", "(?:by|by speaker", "(?:before or after")


@cache
def _begun(words: str) -> re.Pattern[str]:
    """A pattern that begins with a word's beginning; where it ends it says itself."""
    return re.compile(rf"(?<![^ ])(?:{words})")


# Here a name shows by its capital alone: "tell me about Kamau", but "about black holes".
_CAPITAL = (
    "(?:tell (?:me|us) (?:something",
    "(?:papers?|publications?|slides|talks?) (?:from|with)",
    "(?:everything|talks?",
)


_ON = re.compile(r"(?:on|up|in|at|here|back)(?![^ ])")


def _is_capital(sentence: Sentence, name: tuple[int, int]) -> bool:
    return any(word[:1].isupper() for word in sentence.typed(*name).split(" "))


def _search(sentence: Sentence, words: str, strict: bool) -> list[tuple[int, int]]:
    """The name that a pattern finds first, or two that are joined."""
    form, at = _begun(words), 0
    while match := form.search(sentence.text, at):
        groups = [group for group in ("name", "other") if match.groupdict().get(group)]
        names = [_trimmed(sentence, *match.span(group), strict=strict) for group in groups]
        found = [name for name in names if name]
        if words.startswith("(?<!there )") and len(groups) == 1 and _ON.match(sentence.text, match.end()):
            # "When is maths on": the store tells whether that is somebody.
            found = [one for one in found if " " in sentence.text[slice(*one)] or _is_capital(sentence, one)]
        if (
            len(groups) == 1
            and match[0].startswith(("are ", "were "))
            and not all(_is_capital(sentence, one) for one in found)
        ):
            # "Are record temperatures on": several of something, and nobody's name.
            found = []
        if words.startswith(_CAPITAL) and not all(_is_capital(sentence, name) for name in found):
            found = []
        if len(found) == len(groups) and (words.startswith(_SURE) or not sentence.is_topic(found[0][0])):
            return found
        # The next word may begin what this one hid: "when does Meyer speak".
        at = match.start() + 1
    return []


def _trimmed(sentence: Sentence, start: int, end: int, *, strict: bool) -> tuple[int, int] | None:
    """The part of the words that can be a name: the last run for possessives, else the first; None for none."""
    text = sentence.text[start:end]
    if TAKEN in text or TITLE in text:
        return None
    words = text.split(" ")
    bad = [
        _is_no_name(word, sentence.typed(start + _offset(words, i), start + _offset(words, i) + 1))
        for i, word in enumerate(words)
    ]
    possessive = sentence.text.startswith(" 's", end)
    if not any(bad):
        first, last = 0, len(words)
    elif possessive and not bad[-1]:
        last = len(words)
        first = max(i for i, one in enumerate(bad) if one) + 1
    elif not strict and not bad[0] and not possessive:
        first, last = 0, bad.index(True)
    else:
        return None
    if last - first > 4:
        return None
    start_at = start + _offset(words, first)
    return start_at, start + _offset(words, last) - 1


def _offset(words: list[str], index: int) -> int:
    return sum(len(word) + 1 for word in words[:index])


def _is_no_name(word: str, typed: str) -> bool:
    if word in _ALWAYS and not (
        typed[:1].isupper() and len(typed) > 1 and word in ("an", "do", "my", "no", "he", "so", "will")
    ):
        return True
    if typed.islower() and word.endswith("ing") and len(word) > 5:
        return True
    return word in _NO_NAME or bool(re.fullmatch(GATHERING, word)) or not re.search(r"[^\W\d_]", word) or len(word) > 30


_CHINESE_TAIL = re.compile(r"(?<=[\u3400-\u9fff]{2})(?:[讲講]的|的|老师|老師|教授|博士)$")


def _clean(typed: str) -> str:
    typed = _CHINESE_TAIL.sub("", typed)
    return typed.strip(" ,.;:'\"") + ("." if re.search(r"(?<![^ ])\w\.$", typed) else "")


def take_affiliation(sentence: Sentence) -> str | None:
    """ "Anyone from Kyoto", "speakers from industry": where those who are asked for come from."""
    who = (
        "(?:anyone|anybody|someone|somebody|people|speakers?|researchers?|folks|students?|professors?"
        "|colleagues|guests?|scientists?|everyone|those|lecturers|presenters|person|visitors|guy|woman|man"
        "|talks?|lectures?|who|seminars?|nobody|presentations?)"
    )
    match = sentence.find(
        f"{who} (?:(?:{SPEAK}|is|are|was|were|who|be|coming|here|that|we|had|have|has|ever|come|comes|came"
        rf"|who is|who are|invited|visiting) ){{0,4}}(?P<take>(?:based |working |employed |affiliated "
        "|coming )?(?:from|based in|based at|works at|work at|working at|while at"
        f"|affiliated with) (?:the )?(?P<place>{NAME}))(?= ?"
        "(?:[?.!,;]|$|·|(?:and|or|who|this|in|on|about|give|gave|speak|speaking|spoke|spoken|given|visited"
        "|talked|presented|lectured|talk|talking|coming|come|that|have|has|been|ever|at|for)(?![^ ])))"
    )
    if not match:
        match = sentence.find(
            "(?:anything|something|everything|nothing) (?P<take>(?:from|by people from|by someone from) (?:the"
            " )?(?P<place>"
            f"(?:{_NAME_WORD} ){{0,4}}?(?:university|universities|institutes?|college|lab|labs|academy"
            f"|polytechnic|hospital|company"
            f"|cent(?:re|er))(?: of(?: {_NAME_WORD}){{1,3}})?))(?= ?(?:[?.!,;]|$|·|this|next|in|on|about))"
        )
    if not match or TAKEN in match["place"]:
        return None
    place = re.split(
        " (?:who|this|spoken|given|visited|talked|lectured|presented|on|about|give|gave|giving|speak"
        "|speaking|spoke|talk|talking|coming|come|that|have|has|been|ever|for|scheduled|planned|here|and|or"
        "|at all|present|presenting|presented|soon|so far|yet|is|are|was|were|will|has)(?![^ ])",
        match["place"],
    )[0]
    if re.search(rf"(?<![^ ])(?:{GATHERING}|by|with)(?![^ ])", place):
        return None
    if place in ("here", "there", "you", "now", "it", "that", "home", "this", "them", "him", "her") or not place:
        return None
    start, end = match.start("place"), match.start("place") + len(place)
    said = sentence.typed(start, end)
    sentence.drop_at(match.start("take"), end)
    return said
