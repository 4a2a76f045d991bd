"""What the question words of a Chinese sentence ask for, once the rest of it is known."""

import re

from seminar.questions.asked import Fact, Question, Tense
from seminar.questions.chinese import claims, inside, personal
from seminar.questions.chinese.facts import Asked
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import THAT
from seminar.questions.chinese.writing import finds
from seminar.scripts import simplify

_LONG_SPAN_DAYS = 2
# Beside these a "吗" asks for the thing itself: "谁知道讲什么吗".
_PLAIN = frozenset(
    {Fact.WHO, Fact.WHEN, Fact.TITLE, Fact.ABSTRACT, Fact.COUNT, Fact.LIST, Fact.PAPERS, Fact.BIO, Fact.UNTIL}
)
_COMPANY = re.compile(personal.COMPANY)
_WHO_RUNS = finds("谁|边(个|位)|哪位|哪个人")
_TALKS = finds("讲座|报告|演讲|活动|讨论班|工作坊|论坛|talks|seminars")
_LINK_WHERE = finds("((链|连)(接|结)|link|网址) [是] 在(哪|边)")
_WHERE_NOW = finds("(现在|目前|如今|而家|依家) [人] [在|喺] (哪|边)")
# What only a talk has: without it "where" beside a person's employer is about the person.
_OF_TALK = finds("场|次|讲座|报告|演讲|教室|课室|房间|地点|(讲|办)的|(哪|里)(讲|办|听|开|上)|举行")
# What somebody says of themselves.
_OWN_WORDS = finds("</- (内容) 简介")
_WHICH_TALK = finds("(哪|边)[一](场|次|个) [讲座|报告|演讲]")
# "因果森林那次除了梁启东还有谁".
_BESIDES_SOMEBODY = finds("(那|这|嗰|呢)(场|次|个) `.{0,3}` 除 `.{1,16}` (谁|哪位|边个)")
# How many people one talk is given by is told by their names.
_HOW_MANY_GIVE = finds(
    "(那|这|嗰|呢)(场|次|个|期) `.{0,4}` (几|多少|几多)(个|位) (人|老师|讲者|嘉宾|主讲)",
)
# What is left of "哪来的" once its end was taken for a particle.
_COME_FROM = finds("(哪[里|儿]|边度) [请] (来|嚟)的")
# "软界面那场已经讲过了吗" is of one talk.
_THAT_ONE = finds("(那|这|嗰)(场|次|个|期)")
# "二十号那两场分别谁讲": of each of several talks.
_EACH = finds("分别|各(自|由|是)")
_THERE_ARE = finds("有 (两|三|四|五|`[2-5]`)(场|次|个)")
# "手语那两场是几号".
_THOSE = finds("(那|这|嗰|呢)(两|三|四|五|`[2-5]`|几)(场|次)")
# "有啥讲座没" leaves open that there is any.
_IF_ANY = finds(
    r"""
    有[了]安排[了|好] (没[有]|吗|么)
    有 (什么|甚么|啥|咩|哪些|哪几) `.{0,16}` (没[有]|吗|么|冇) -> `[啊呀呢 ,，?？!！。~～]|$`
    """
)
# "后天那场跟医院有关系吗" is told by what it is about.
_RELATED = finds("(跟|和|与|同) `.{1,12}` 有[什么|啥|没[有]]关[系|联]")
_HOW_MUCH = finds(
    """
    unit = 只|种|倍|成|百|千|万|亿|公里|米|度|年|岁|吨|公斤|斤|元|块|例|株|头|棵|组|代|届|层|%
    多少 -/> (场|次|人(来|听|去|到|参)|位|期|钱|时间|号)
    (第|有|是|到|过|了|给|用|高|低|升|降|占|约|大概|一共|总共) 几<unit>
    """
)
# "那天几点有讲座" may be of several.
_WHEN_THERE_ARE = finds("(几点[钟]|什么时候|几时|何时) [都|会] 有 (讲座|报告|演讲|活动|课|talk|seminar)")
_NUMBER = re.compile(inside.NUMBER)
_THAT_TALK = re.compile(THAT)
_ASKS_SOMETHING = finds(
    """
    怎么 -/> ([还]没|不|这|那|就|又)
    怎样|怎麽|如何|咋|什么|甚么|啥|咩|为何|多少|点解
    哪(几|些|种|类|样|个|国)|几(个|种|类|样|成)
    """
)
# "晒田使甲烷下降的幅度": what is sought is named at the end.
_CONTENT_NAMED = finds(
    r"""
    sought = 幅度|比例|百分比|原理|机制|效果|原因|做法|方法|办法|数据|数字|结论|发现|步骤|成功率|准确率
    (的|之) <sought> -> `\W*$`
    """
)
_OF_EACH = frozenset({Fact.WHO, Fact.TITLE, Fact.WHEN})
_WHICH_ONES = finds("哪些|哪几")


def settle(
    sentence: Sentence,
    question: Question,
    asked: Asked,
    *,
    claim: claims.Claim,
    days: int,
    state: bool,
    moved: int | None,
    given: bool,
    person: bool,
) -> tuple[Fact, ...]:
    """The facts, as the rest of the sentence tells what its words ask for."""
    names_talk = bool(question.topic or question.people or question.place)
    if Fact.LINK in asked and _LINK_WHERE.search(sentence.typed):
        asked.drop(Fact.WHERE)
    if Fact.WHERE in asked and _COME_FROM.search(sentence.typed):
        asked.add(Fact.AFFILIATION, asked.places[Fact.WHERE])
        asked.drop(Fact.WHERE)
    if Fact.AFFILIATION in asked and Fact.WHERE in asked and _WHERE_NOW.search(sentence.typed):
        asked.drop(Fact.WHERE)
    if Fact.AFFILIATION in asked and Fact.WHERE in asked and not _OF_TALK.search(sentence.typed):
        asked.drop(Fact.WHERE)
    if asked.names_speaker and (Fact.AFFILIATION in asked or Fact.BIO in asked or Fact.CONTACT in asked):
        asked.drop(Fact.WHO)
    if Fact.CONTACT in asked and Fact.ORGANIZERS in asked and not _WHO_RUNS.search(sentence.typed):
        asked.drop(Fact.ORGANIZERS)
    if Fact.TITLE in asked and Fact.PAPERS not in asked:
        asked.drop(Fact.ABSTRACT)
    if Fact.TITLE in asked and question.materials and not names_talk and _WHICH_TALK.search(sentence.typed):
        asked.add(Fact.LIST, asked.places[Fact.TITLE])
        asked.drop(Fact.TITLE, Fact.MATERIALS)
    if question.materials and Fact.MATERIALS in asked and (Fact.LIST in asked or Fact.COUNT in asked):
        # "哪些讲座有PPT": what there is of them says which talks are meant.
        asked.drop(Fact.MATERIALS)
    alone = not _COMPANY.search(sentence.typed)
    of_person = question.people and not (question.topic or question.place or question.span)
    if Fact.WHO in asked and of_person and alone:
        asked.add(Fact.BIO, asked.places[Fact.WHO])
        asked.drop(Fact.WHO)
    of_somebody = (question.people or person) and not (question.topic or _OF_TALK.search(sentence.typed))
    if Fact.ABSTRACT in asked and of_somebody and _OWN_WORDS.search(sentence.typed):
        # "谢老师有没有简介".
        asked.add(Fact.BIO, asked.places[Fact.ABSTRACT])
        asked.drop(Fact.ABSTRACT)
    if asked.introduces:
        asked.add(Fact.BIO if question.people and not question.topic else Fact.ABSTRACT, 0)
    for fact in (Fact.ABSTRACT, Fact.TITLE):
        many = (fact is Fact.TITLE or days > _LONG_SPAN_DAYS) and _WHICH_ONES.search(sentence.typed)
        titled = person and fact is Fact.TITLE
        if fact in asked and (many or (not (names_talk or titled) and days > _LONG_SPAN_DAYS)):
            asked.add(Fact.LIST, asked.places[fact])
            asked.drop(fact)
    if Fact.COUNT in asked and names_talk and _HOW_MANY_GIVE.search(sentence.typed):
        asked.add(Fact.WHO, asked.places[Fact.COUNT])
        asked.drop(Fact.COUNT)
    if (
        Fact.COUNT in asked
        and question.topic
        and _THAT_ONE.search(sentence.typed)
        and _NUMBER.search(simplify(sentence.typed))
    ):
        # "海藻那场在几个县做的试验" counts no talks.
        asked.add(Fact.ABSTRACT, asked.places[Fact.COUNT])
        asked.drop(Fact.COUNT)
    if Fact.LIST in asked and question.besides and question.topic and _BESIDES_SOMEBODY.search(sentence.typed):
        asked.add(Fact.WHO, asked.places[Fact.LIST])
        asked.drop(Fact.LIST)
    several = _THOSE.search(sentence.typed) and (question.topic or question.people or question.series)
    each = several or (question.span and _EACH.search(sentence.typed))
    if each and asked.places and asked.places.keys() <= _OF_EACH:
        asked.add(Fact.LIST, 20_000)
    if (
        asked.places.keys() <= {Fact.WHO}
        and names_talk
        and (_HOW_MUCH.search(simplify(sentence.typed)) or _NUMBER.search(simplify(sentence.typed)))
    ):
        # "亩产多少" is told by what a talk is about, if at all.
        asked.add(Fact.ABSTRACT, 15_000)
    if claim.asks and (question.people or question.span) and names_talk and _RELATED.search(simplify(sentence.typed)):
        asked.add(Fact.ABSTRACT, 15_000)
    if not (asked.places or claim.asks) and question.topic and _asks_of_content(simplify(sentence.typed)):
        # "气凝胶那个靠什么隔热": what no frame knows is told by what a talk is about, if at all.
        asked.add(Fact.ABSTRACT, 15_000)
    if question.trailing and asked.places.keys() == {Fact.LIST} and _ASKS_SOMETHING.search(simplify(sentence.typed)):
        # "蝙蝠那场，灯光有什么影响" asks for no talks.
        asked.add(Fact.ABSTRACT, asked.places[Fact.LIST])
        asked.drop(Fact.LIST)
    if Fact.STATUS in asked or state:
        asked.drop(Fact.LENGTH)
    if person and Fact.WHO in asked and not names_talk and alone:
        asked.add(Fact.BIO, asked.places[Fact.WHO])
        asked.drop(Fact.WHO)
    if claim.home:
        asked.add(Fact.AFFILIATION, 10_000)
    elif claim.room:
        asked.add(Fact.WHERE, 10_000)
    if asked.only_speaker and claim.asks:
        asked.drop(Fact.WHO)
    if (
        Fact.PAPERS in asked
        and Fact.WHO not in asked
        and not (question.people or question.topic or person or asked.names_speaker or "篇" in sentence.typed)
    ):
        asked.add(Fact.MATERIALS, asked.places[Fact.PAPERS])
        asked.drop(Fact.PAPERS)
    if claim.how and Fact.LINK not in asked:
        for step, fact in enumerate((Fact.WHERE, Fact.LINK)):
            asked.add(fact, 10_000 + step)
    if moved is not None:
        asked.add(Fact.WHERE, moved)
    if claim.asks and not given and Fact.OTHER not in asked and (claim.said or not asked.places.keys() & _PLAIN):
        asked.add(Fact.YESNO, -1)
        of_one = names_talk and question.tense is Tense.PAST and _THAT_ONE.search(sentence.typed)
        if not asked.places.keys() - {Fact.YESNO} and not claim.said and not of_one:
            asked.add(Fact.LIST, 20_001)
    if claim.asks and asked.places.keys() == {Fact.LIST} and _IF_ANY.search(simplify(sentence.typed)):
        asked.add(Fact.YESNO, -1)
    if state and not question.cancelled:
        asked.add(Fact.YESNO, -1)
    if (question.cancelled or (question.tongue and not question.place)) and Fact.TITLE in asked:
        asked.add(Fact.LIST, asked.places[Fact.TITLE])
        asked.drop(Fact.TITLE)
    if asked.places.keys() == {Fact.WHEN} and question.span and _WHEN_THERE_ARE.search(simplify(sentence.typed)):
        asked.add(Fact.LIST, 20_000)
    if not asked.places and question.span and _THOSE.search(sentence.typed):
        asked.add(Fact.LIST, 0)
    if not asked.places and question.lacking:
        asked.add(Fact.LIST, 0)
    if not asked.places and _THERE_ARE.search(sentence.typed):
        asked.add(Fact.YESNO, 0)
        asked.add(Fact.LIST, 1)
    if not asked.places and (
        question.cancelled or (not names_talk and not question.series and _TALKS.search(sentence.typed))
    ):
        asked.add(Fact.LIST, 0)
    return asked.ordered()


def _asks_of_content(said: str) -> bool:
    """Whether something is asked, behind "that talk" where it is named so."""
    if _CONTENT_NAMED.search(said):
        return True
    that = list(_THAT_TALK.finditer(said))
    return _ASKS_SOMETHING.search(said, that[-1].end() if that else 0) is not None
