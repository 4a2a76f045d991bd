"""At what a Chinese question points that was spoken of before, once all its words are read."""

import re

from seminar.questions.asked import Fact, Question, Reference
from seminar.questions.chinese import everyday
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.surnames import is_name
from seminar.questions.chinese.vocabulary import SPEAKER
from seminar.scripts import simplify

_GOES_ON = re.compile(r"^\W{0,3}(?:那|咁|噉|甘|还有|還有|以及|and\b)|呢\W{0,3}$", re.IGNORECASE)
_PLACE_GOES_ON = re.compile("[场場次个個]呢[ ,，?？]")
_WHICH = re.compile("[哪谁誰]")
# "讲者之前讲过什么" is of the one who gives the talk that was spoken of.
_SPEAKERS_OWN = re.compile(
    rf"(?:{SPEAKER}|^\W{{0,3}}(?:那个?)?(?:主?讲的(?:那个?)?人|主讲的|那人)|[这那]场的?(?:老师|教授|人)|[这那]个?(?:老师|教授))(?!们|有|是|都).{{0,6}}(?:[讲来]过|还[会有讲来]|再来)"
)
# Only somebody comes: "下次什么时候来".
_COMES = re.compile(
    r"^\W{0,3}(?:那|那么)?(?:[上下]一?[次回]|最近一次|什么时候|几时|何时)(?:是|会"
    r"|要|再|还|又|什么时候|几时|何时|哪天|几号){0,4}来(?!说|自|着|的)"
)
# "讲者上一次讲的什么".
_SPEAKERS_TURN = re.compile(rf"(?:{SPEAKER}|[这那]个?(?:老师|教授))(?:的)?(?:上|下|最近|前)一?[次回场]")
# "之前来过没有".
_CAME = re.compile(r"^\W{0,3}(?:那|那么)?(?:之前|以前|此前|过去|从前|曾经?|也|还|是不是|有没有|有无|是否){1,3}来过")
# "那场的文章能下载吗": no word before it says which.
_BARE = re.compile(
    r"(?:^|[,，。;；?？!！、]|(?<![A-Za-z0-9.)）]) |那么?|所以|请问|话说|知道|确认|一下"
    r"|[问把找听看去对在要是给补]|(?:他|她|ta|人家|老师)的?)"
    r"(?:[那这]一?[场次讲](?![座的]?(?:老师|教授|讲)|\w{0,2}[场次]$)"
    r"|[那这]个?(?:讲座|报告|演讲|talk)|[该此本][场次讲](?!座有)|(?:他|她)的(?:讲座|报告|演讲|talk))",
    re.IGNORECASE,
)
_OF_MANY = frozenset({Fact.SERIES, Fact.LIST, Fact.COUNT})


def reference_of(
    sentence: Sentence, question: Question, *, person: bool, same: bool, them: bool, pointed: bool, speaker: bool
) -> Reference | None:
    """What it points at; None for a question that stands by itself."""
    if question.reference:
        return question.reference
    identified = bool(question.people or question.series or question.affiliation or question.topic)
    if person and not question.people and not any(is_name(word) for word in question.topic.split()):
        return Reference.PERSON
    if them:
        return Reference.THEM
    if identified:
        return None
    if question.place and not question.place.from_now and not question.span:
        return Reference.THEM
    if same:
        return Reference.TALK
    if not question.span and (_COMES.search(simplify(sentence.typed)) or _CAME.search(simplify(sentence.typed))):
        return Reference.PERSON
    if speaker and question.place and question.place.from_now and _SPEAKERS_TURN.search(simplify(sentence.typed)):
        return Reference.PERSON
    timed = bool(
        question.span
        or question.place
        or question.weekday is not None
        or question.most
        or question.not_before is not None
        or question.not_after is not None
    )
    place_goes_on = question.place and _PLACE_GOES_ON.search(sentence.typed)
    if timed:
        bare = not (question.facts or question.materials) or bool(place_goes_on)
        goes_on = _GOES_ON.search(sentence.typed) or place_goes_on
        return Reference.QUESTION if bare and (goes_on or not question.place) else None
    if speaker and Fact.YESNO in question.facts:
        return Reference.PERSON
    if _SPEAKERS_OWN.search(simplify(sentence.typed)):
        return Reference.PERSON
    if set(question.facts) & _OF_MANY or (question.other and _WHICH.search(question.other)):
        return None
    if speaker and set(question.facts) & {Fact.AFFILIATION, Fact.BIO, Fact.HOMEPAGE, Fact.PAPERS, Fact.CONTACT}:
        return Reference.PERSON
    if question.facts or pointed or same:
        return Reference.TALK
    return None


def points_beside_topic(sentence: Sentence, question: Question) -> Reference | None:
    """At what it points though words are left that may be a topic: "那场的幻灯片能不能下载，要引用"."""
    if question.reference or not question.topic or question.people or question.series or question.span:
        return None
    said = simplify(sentence.typed)
    return Reference.TALK if _BARE.search(said) and not everyday.tells_topic(said) else None
