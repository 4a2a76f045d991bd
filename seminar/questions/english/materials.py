"""Slides, recordings, papers, posters and notes that a question asks for."""

import re

from seminar.material import MaterialKind
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING, SEVERAL

# What may follow where the thing itself is asked for, and not a topic such as "video understanding".
_AFTER = (
    "(?= ?(?:[?.!,;:/+&)]|-|$|·|(?:of|for|from|to|on|in|at|by|about|with|and|or|available|please|is|are"
    "|was|were|be|been|left|kept|deposited|made|will"
    r"|anywhere|online|yet|again|up|the|that|links?|somewhere|if|when|where|who|it|has|have|so|as|already|posted"
    "|do|did|attached|circulated|included|provided|enclosed|distributed|linked|get|gets|got|getting|to be|ever|still"
    "|exist|can|could|may|might|would|should|behind|goes|go|went|came|comes|belongs|belong|accompany|accompanies|accompanied|accompanying|belonging|going|which|uploaded|public|out|shared|thanks|too|then|though|tho|instead|either|perhaps|maybe"
    "|(?:i|we|one|people|everyone) (?:can|could|should|might|may|must|need|have|ought|am|are|is)"
    "|also|pls|plz|beforehand|before|afterwards|ahead|there|url|version|pdf"
    "|file|files|exist|exists)(?![^ ])))"
)
_KINDS = (
    ("(?:slides?|slide deck|decks?|powerpoints?|ppts?|pptx|keynote file|beamer|slideshow"
     "|pdf)(?:(?= pdf)| pdf)?", MaterialKind.SLIDES),
    ("(?:(?:video|audio|zoom|screen) )?recordings?|(?:the )?recorded (?:version|talk|session)|videos?"
     "|youtube(?: (?:link|video|channel))?|replays?|footage|podcasts?|bilibili|playback"
     "|screencast", MaterialKind.RECORDING),
    (r"posters?", MaterialKind.POSTER),
    ("(?:lecture |speaker |hand-written |handwritten |typed |class |talk |course )?notes|transcripts?|hand-?outs?"
     "|write-?up|minutes", MaterialKind.NOTES),
    ("(?:companion |accompanying |associated |underlying |corresponding )?(?:papers?|preprints?|articles?"
     "|manuscripts?|arxiv(?: (?:link|paper|preprint|version|number|id))?)", MaterialKind.PAPER),
)  # fmt: skip
_WATCH = (
    "(?:re-?)?watch(?! party)(?! .{0,80}(?:from home|live|remotely|online(?! (?:later|afterwards"
    "|again))))|see (?:the )?(?:video|recording)|(?:still |again )?(?:see|view|hear) (?:it|that|this) (?:again"
    "|somewhere|anywhere|later|now)|(?:watch|see|view|listen to) (?:it|that"
    "|this|the talk|the session) (?:again|later|afterwards|online)"
    r"|catch up on|missed (?:it|the talk) (?:can|is)"
)
# "Salt prevents strokes. Where can I read that?"
_READ = (
    "where (?:can|could|do|may) (?:i|we|one|people) read (?:that|it|this|more|about (?:it|that|this)|up on (?:it|that"
    "|this))(?= ?[?.!,]| ?$)"
)
_RECORDED = (
    "(?:being |been |be |get |gets |got |already |also |usually ){0,4}(?:recorded|filmed|taped"
    "|video ?taped|re-?watched|replayed|(?:watched|seen|viewed) (?:again|later|afterwards)|on (?:video|tape"
    "|youtube))|(?:(?<=they )|(?<=· )|(?<=you )|(?<=one )|(?<=body )|(?<=did )|(?<=to )|(?<=we ))(?:film|tape"
    "|videotape|record)(?= |$)|record(?= (?:the|it|that|this|these|yesterday|last|·))"
)
_WATCHABLE = (
    "(?:(?:that|which) )?(?:(?:can|could|may) )?(?:i|we|you|one|people|anyone|somebody|someone|students|they)"
    " (?:(?:can|could|may"
    "|still|also|now) ){0,3}(?:(?:re-?)?watch|see|view|catch|stream|replay) (?:(?:again|back|later|afterwards)"
    " )?(?:on (?:video|demand|tape|youtube)|as (?:a )?(?:recordings?|videos?)|in the archive|again|back|afterwards)"
)
_LISTED = re.compile(
    rf"(?<![^ ])(?:which|what|list|all|any|how many)(?: of)?(?: [^ ?.!]+){{0,4}}? (?:{SEVERAL}|ones|them|those)(?![^ ])"
)
# Beside a talk's word a paper is the talk's material, else a thing that somebody wrote.
_GOES_WITH = (
    "(?:(?:(?:that|which|to) )?(?:go(?:es)?|went|going|gone|comes?|came|coming|belongs?|belonged|belonging)"
    " (?:along )?(?:with|to)|(?:that |which )?(?:accompan(?:y|ies|ied|ying)|supplement(?:s|ed|ing)))"
)
_OF_TALK = (
    f"(?:papers?|preprints?|articles?|manuscripts?) (?:{_GOES_WITH}|for|behind|from|of|to"
    "|linked (?:to|from)|mentioned in|was|is)(?: (?:the|that|this|his|her|their"
    f"|yesterday))?(?: [^ ]+){{0,6}}? (?:{GATHERING}|one|it|that)"
)
# "Did he post a paper beforehand": what a speaker hands out is the talk's.
_SHARED = (
    "(?:share|post|upload|provide|send|circulate|distribute|attach|link|hand out|put up)(?:s|ed|d)?(?: (?:us|me"
    "|everyone|people|around|round|out)){0,2} (?:(?:a|an|any|the|some|his|her|their) )?"
    "(?:(?:related|relevant|background) )?"
    "(?:papers?|preprints?|articles?|manuscripts?)"
)
# "Has a paper been circulated?"
_HANDED_OUT = (
    "(?:has|have|is|was|are|were|will|did|does) (?:an?|any|the|some) (?:(?:related|relevant|background) )?"
    "(?:papers?|preprints?|articles?|manuscripts?) (?:be |been |being |get |already |also ){0,3}(?:circulated|attached"
    "|posted|shared|uploaded|linked|provided|distributed|sent(?: out| round)?|handed out|available|included|enclosed)"
)
# "Is there a paper that we should read before coming?": it goes with the talk.
_EARLY = (
    "(?:beforehand|in advance|ahead of time|before (?:it|that|then|the (?:talk|seminar|session|day|date)|coming"
    "|attending|(?:i|we) (?:come|go)))"
)
_MUST = "(?:can|could|should|might|may|must|need to|have to|ought to|(?:am|are|is) (?:supposed|meant|expected) to)"
_READING = "(?:read|look at|have a look at|go through|prepare|skim|study|peruse|consult|look over|glance at)(?: up)?"
_TO_READ = f"(?:(?:(?:(?:that|which) )?(?:i|we|one|people|everyone) {_MUST}|to) {_READING}(?: {_EARLY})?|{_EARLY})"


def take(sentence: Sentence) -> list[tuple[int, MaterialKind]]:
    """The materials asked for with their places; a recording too where somebody wants to watch the talk."""
    found: list[tuple[int, MaterialKind]] = []
    # Keywords alone: "talk on sleep slides".
    bare = not re.search(
        r"(?<![^ ])(?:who|what|when|where|which|how|is|are|was|were|any|anything|list|does|did)(?![^ ])",
        sentence.whole,
    )
    for words, kind in _KINDS:
        if kind is MaterialKind.PAPER and not _is_material(sentence):
            continue
        if kind is MaterialKind.NOTES and re.search(r"minutes", sentence.whole) and "notes" not in sentence.whole:
            continue
        for _ in range(2):
            match = sentence.find(
                "(?:(?:the|any|some|a|his|her|their|all|those|its|copy of|link to|links to|url of|url for"
                f"|there|which|what) ){{0,4}}(?:{words}){_AFTER}",
                ends=bare,
            ) or (
                sentence.find(rf"^(?:(?:the|any|get|got|have) ){{0,4}}(?:{words})(?= )")
                if kind is not MaterialKind.PAPER
                else None
            )
            if not match:
                break
            sentence.drop(match)
            found.append((match.start(), kind))
    if found:
        sentence.take(rf"(?<=· ){_GOES_WITH}")
        sentence.take(rf"(?<=· ){_TO_READ}(?= ?[?.!]| ?$)")
    if match := sentence.take(_READ):
        found.append((match.start(), MaterialKind.PAPER))
    if match := sentence.take(_WATCH):
        found.append((match.start(), MaterialKind.RECORDING))
    return _once(sorted(found))


def take_having(sentence: Sentence) -> int | None:
    """ "Which talks have slides", "any talks with a recording": talks are listed, the material only chooses."""
    match = sentence.find(
        r"(?:(?:which|what|any|all|list|show|the|how many|are there any) (?:of the )?(?:[^ ]+ ){0,4}?"
        "|^(?:[^ ·]+ ){0,3}?)(?:talks|seminars|lectures|sessions|webinars|lunches|colloquia|clubs|workshops|forums"
        "|rounds|ones|of them|of these"
        r"|of those) (?:·+ ){0,4}(?:(?:in|of|from|by|on) (?:[^ ·?.!,]+ ){1,5}?)?(?:·+ ){0,4}(?P<take>(?:that "
        r"|which |who )?(?:have|has|had|got|with|come with"
        "|came with|are there|offer|do have|include))(?= (?:both )?(?:a |an |any |the |some |its )?(?:slides?|videos?"
        "|recordings?|papers?|notes|posters?|decks?|preprints?|handouts?))"
    )
    match = match or sentence.find(r"(?P<take>which|what|list|list all)(?= (?:the )?(?:recordings|videos)(?![^ ]))")
    if not match:
        return None
    sentence.drop(match)
    return match.start()


def take_watchable(sentence: Sentence) -> re.Match[str] | None:
    """ "Which of them can people still watch on video": what is listed must be recorded."""
    return sentence.take(_WATCHABLE) if _LISTED.search(sentence.whole) else None


def take_recorded(sentence: Sentence) -> re.Match[str] | None:
    """ "Was it recorded": what a talk must be, or what is asked of it."""
    return sentence.take(_RECORDED, ends=True)


_PUBLISHED = (
    "(?:(?:been|be|get|got|gets|being|already|yet) ){0,3}(?:uploaded|posted|put (?:up|online|on the (?:web|net|website"
    "|server))"
    "|made (?:available|public)|archived|shared)(?: (?:anywhere|somewhere|online|yet|already|already))?(?= ?[?.!,]| ?$)"
)


def take_any(sentence: Sentence) -> int | None:
    """ "Materials", "files": whatever there is; where it stands."""
    if re.match(r"(?:·+ |and |so ){0,3}(?:has|have|is|are|was|were|did|will)(?![^ ])", sentence.text) and (
        published := sentence.take(_PUBLISHED)
    ):
        return published.start()
    if re.search(r"(?<![^ ])(?:read|prepare|study|revise|get ready)(?![^ ])", sentence.whole) and (
        there := sentence.take(
            "(?:(?:is there |are there |do you have |got )?(?:anything|something|what(?: is there| can i| should i"
            "| could i"
            "| is)?) (?:available|there|to read|to prepare|read|out there)|what is (?:available|there|out there))(?:"
            " (?:beforehand|first|up on|before that|in advance|ahead(?: of time)?|before))?(?= ?[?.!,]| ?$)"
        )
    ):
        return there.start()
    if fetched := sentence.take(
        r"(?:leave|left|share|shared|upload|uploaded|post|posted|put up|provide|provided|sent) (?:anything|something)"
    ):
        return fetched.start()
    match = sentence.take(
        rf"(?:(?:leave|left|share|shared|upload|uploaded|post|posted|hand out|put up|provide|provided) )?"
        rf"(?:(?:the|any|some|all|other|course|supplementary|talk|behind) ){{0,4}}(?:materials?|files?|downloads?"
        f"|attachments?|resources|documents?|supplements?){_AFTER}(?! science)"
    )
    return match.start() if match else None


def _once(found: list[tuple[int, MaterialKind]]) -> list[tuple[int, MaterialKind]]:
    kinds: dict[MaterialKind, int] = {}
    for place, kind in found:
        kinds.setdefault(kind, place)
    return [(place, kind) for kind, place in kinds.items()]


def _is_material(sentence: Sentence) -> bool:
    if re.search(rf"(?<![^ ])(?:{_OF_TALK})(?![^ ])", sentence.whole):
        return True
    if re.search(r"(?<![^ ])(?:preprints?|arxiv)(?: (?:link|version))? (?:of|for|from|to) ", sentence.whole):
        return True
    if re.search(rf"(?<![^ ]){_SHARED}(?![^ ])", sentence.whole):
        return True
    if re.search(rf"(?<![^ ]){_HANDED_OUT}(?![^ ])", sentence.whole):
        return True
    # "Slides or paper?"
    beside = r"(?:slides|recordings?|videos?|poster|notes)"
    return bool(
        re.search(rf"(?<![^ ])(?:{beside}(?: ,| and| or| /|, or| \+| &)+ (?:the |a |any )?(?:papers?|preprints?"
            r"|articles?)|(?:papers?|preprints?|articles?)(?: ,| and| or| /| \+| &)+ (?:the |a "
            f"|any )?{beside})(?![^ ])", sentence.whole)
        or re.search(rf"(?<![^ ])(?:{GATHERING}) (?:papers?|preprints?)(?![^ ])", sentence.whole)
        or re.search("(?<![^ ])is there (?:a |also a |any )?(?:papers?|preprints?|articles?)(?: (?:for it|too|as well"
            f"|with it|to it|available|for that|to read|yet|online|{_TO_READ}))? ?[?]?$", sentence.whole)
        or re.fullmatch(r"(?:and |the |any |a |is there a ){0,4}"
            r"(?:papers?|preprints?|articles?)(?: (?:too|please|link))? ?\??", sentence.whole)
    )  # fmt: skip
