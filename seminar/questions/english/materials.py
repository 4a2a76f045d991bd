"""Slides, recordings, papers, posters and notes that a question asks for."""

import re

from seminar.material import MaterialKind
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING, SEVERAL
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

_PAPER = "(?:(?:paper|preprint|article|manuscript)s?)"
_SLIDES, _RECORDING, _POSTER, _NOTES, _PAPERS, _AFTER = read_phrases(
    """
    (slide[s]|slide deck|deck[s]|powerpoint[s]|ppt[s]|pptx|keynote file|beamer|slideshow|pdf) [pdf]

    [video|audio|zoom|screen] recording[s]
    [the] recorded (version|talk|session)
    video[s]|youtube [link|video|channel]|replay[s]|footage|podcast[s]|bilibili|playback|screencast

    poster[s]

    [lecture|speaker|hand-written|handwritten|typed|class|talk|course] notes
    transcript[s]|handout[s]|hand-out[s]|write~up|minutes

    [companion|accompanying|associated|underlying|corresponding]
        (<paper>|arxiv [link|paper|preprint|version|number|id])

    # What may follow where the thing itself is asked for, and not a topic such as "video understanding".
    of = of|for|from|to|on|in|at|by|about|with|behind
    is = is|are|was|were|be|been|has|have|do|did|will|can|could|may|might|would|should|exist[s]|to be
    got = left|kept|deposited|made|posted|attached|circulated|included|provided|enclosed|distributed|linked|uploaded
        |shared|public|out|up|online|available
    goes = get|gets|got|getting|goes|go|going|went|came|comes|belong[s|ing]|accompan(y|ies|ied|ying)
    else = and|or|if|when|where|who|which|that|so|as|it|the|link[s]|url|version|pdf|file[s]|please|pls|plz|thanks|too
        |also|then|though|tho|instead|either|perhaps|maybe|anywhere|somewhere|yet|again|already|ever|still|there
        |before[hand]|afterwards|ahead
    we_can = (i|we|one|people|everyone) (can|could|should|might|may|must|need|have|ought|am|are|is)
    => (<of>|<is>|<got>|<goes>|<else>|<we_can>|`[;:/+&)-]`|`·+`)
    """,
    ENGLISH,
    paper=_PAPER,
)
_KINDS = (
    (_SLIDES, MaterialKind.SLIDES),
    (_RECORDING, MaterialKind.RECORDING),
    (_POSTER, MaterialKind.POSTER),
    (_NOTES, MaterialKind.NOTES),
    (_PAPERS, MaterialKind.PAPER),
)
_WATCH, _READ, _RECORDED, _WATCHABLE, _PUBLISHED = read_phrases(
    """
    # "Can one watch it again?"; a watch party, and watching from home, are no recording.
    later = later|afterwards|again
    [re~]watch -/> (party|`.{0,80}`(from home|live|remotely|online -/> <later>))
    see [the] (video|recording)
    [still|again] (see|view|hear) (it|that|this) (again|somewhere|anywhere|later|now)
    (watch|see|view|listen to) (it|that|this|the talk|the session) (<later>|online)
    catch up on|missed (it|the talk) (can|is)

    # "Salt prevents strokes. Where can I read that?"
    where (can|could|do|may) (i|we|one|people) read (that|it|this|more|about (it|that|this)|up on (it|that|this)) =>

    [being|been|be|get|gets|got|already|also|usually]* (recorded|filmed|taped|video~taped|re~watched|replayed
        |(watched|seen|viewed) (again|later|afterwards)|on (video|tape|youtube))
    <- (they|`·`|you|one|somebody|anybody|everybody|nobody|did|to|we) (film|tape|videotape|record)
    record -> (the|it|that|this|these|yesterday|last|`·+`)

    # What people can watch afterwards.
    we = i|we|you|one|people|anyone|somebody|someone|students|they
    [that|which] [can|could|may] <we> [can|could|may|still|also|now]* ([re~]watch|see|view|catch|stream|replay)
        [again|back|later|afterwards] (on (video|demand|tape|youtube)|as [a] (recording[s]|video[s])|in the archive
        |again|back|afterwards)

    put = put (up|online|on the (web|net|website|server))
    [been|be|get|got|gets|being|already|yet]* (uploaded|posted|<put>|made (available|public)|archived|shared)
        [anywhere|somewhere|online|yet|already] =>
    """,
    ENGLISH,
)
_LISTED = re.compile(
    rf"(?<![^ ])(?:which|what|list|all|any|how many)(?: of)?(?: [^ ?.!]+){{0,4}}? (?:{SEVERAL}|ones|them|those)(?![^ ])"
)
_GOES_WITH, _OF_TALK, _SHARED, _HANDED_OUT, _TO_READ = read_phrases(
    """
    # Beside a talk's word a paper is the talk's material, else a thing that somebody wrote.
    goes_with = [that|which|to] (go[es]|went|going|gone|come[s]|came|coming|belong[s|ed|ing]) [along] (with|to)
        |[that|which] (accompan(y|ies|ied|ying)|supplement[s|ed|ing])
    (<goes_with>)

    <paper> (<goes_with>|for|behind|from|of|to|linked (to|from)|mentioned in|was|is)
        [the|that|this|his|her|their|yesterday] `(?:[^ ]+ ){0,6}?`(<gathering>|one|it|that)

    # "Did he post a paper beforehand": what a speaker hands out is the talk's.
    a = a|an|any|the|some|his|her|their
    (share|post|upload|provide|send|circulate|distribute|attach|link|hand out|put up)[s|ed|d]
        [us|me|everyone|people|around|round|out]* [<a>] [related|relevant|background] <paper>

    # "Has a paper been circulated?"
    (has|have|is|was|are|were|will|did|does) (a[n]|any|the|some) [related|relevant|background] <paper>
        [be|been|being|get|already|also]* (circulated|attached|posted|shared|uploaded|linked|provided|distributed
        |sent [out|round]|handed out|available|included|enclosed)

    # "Is there a paper that we should read before coming?": it goes with the talk.
    talk = it|that|then|the (talk|seminar|session|day|date)|coming|attending|(i|we) (come|go)
    early = beforehand|in advance|ahead of time|before <talk>
    must = can|could|should|might|may|must|need to|have to|ought to|(am|are|is) (supposed|meant|expected) to
    read = (read|look at|have a look at|go through|prepare|skim|study|peruse|consult|look over|glance at) [up]
    (([that|which] (i|we|one|people|everyone) <must>|to) <read> [<early>]|<early>)
    """,
    ENGLISH,
    paper=_PAPER,
    gathering=GATHERING,
)
# Whatever there is.
_THERE_IS, _LEFT, _FILES = read_phrases(
    """
    something = anything|something|what [is there|can i|should i|could i|is]
    ([is there|are there|do you have|got] <something> (available|there|to read|to prepare|read|out there)
        |what is (available|there|out there))
        [beforehand|first|up on|before that|in advance|ahead [of time]|before] =>

    left = leave|left|share[d]|upload[ed]|post[ed]|put up|provide[d]
    (<left>|sent) (anything|something)

    [<left>|hand out] [the|any|some|all|other|course|supplementary|talk|behind]*
        (material[s]|file[s]|download[s]|attachment[s]|resources|document[s]|supplement[s])
    """,
    ENGLISH,
)


def take(sentence: Sentence, *, of_talks: bool = False) -> list[tuple[int, MaterialKind]]:
    """The materials asked for with their places; a recording too where somebody wants to watch the talk.

    Papers count where they are `of_talks`, else where the words tell that they go with one.
    """
    found: list[tuple[int, MaterialKind]] = []
    # Keywords alone: "talk on sleep slides".
    bare = not re.search(
        r"(?<![^ ])(?:who|what|when|where|which|how|is|are|was|were|any|anything|list|does|did)(?![^ ])",
        sentence.whole,
    )
    for words, kind in _KINDS:
        if kind is MaterialKind.PAPER and not (of_talks or _is_material(sentence)):
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


def take_watchable(sentence: Sentence) -> re.Match[str] | None:
    """ "Which of them can people still watch on video": what is listed must be recorded."""
    return sentence.take(_WATCHABLE) if _LISTED.search(sentence.whole) else None


def take_recorded(sentence: Sentence) -> re.Match[str] | None:
    """ "Was it recorded": what a talk must be, or what is asked of it."""
    return sentence.take(_RECORDED, ends=True)


def take_any(sentence: Sentence) -> int | None:
    """ "Materials", "files": whatever there is; where it stands."""
    if re.match(r"(?:·+ |and |so ){0,3}(?:has|have|is|are|was|were|did|will)(?![^ ])", sentence.text) and (
        published := sentence.take(_PUBLISHED)
    ):
        return published.start()
    if re.search(r"(?<![^ ])(?:read|prepare|study|revise|get ready)(?![^ ])", sentence.whole) and (
        there := sentence.take(_THERE_IS)
    ):
        return there.start()
    if fetched := sentence.take(_LEFT):
        return fetched.start()
    match = sentence.take(rf"{_FILES}{_AFTER}(?! science)")
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
