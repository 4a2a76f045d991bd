"""Whether a talk takes place, as Chinese asks it: cancelled, moved, still on."""

import re

from seminar.questions.chinese.sentence import Sentence

_STATE = re.compile(
    r"(?:有没有?|是不是|会不会|是否)?(?:被|已经?|临时|突然|要|会)?(?:取消|停办|停讲|停课|停一次|停(?=了吗"
    r"|咗未|了没)|停开|改期|延期|延后|推迟"
    r"|顺延|改时间|改日子|改了时间|换(?:了|咗)?时间|改(?:到|去)别|cancelled|canceled|cancel|postponed?)(?:了"
    r"|咗|掉|过|不|没)?(?:没有|没|吗|么|嘛|吧)?"
    r"|(?:是不是|是否|会不会)?(?:已经?)?(?:黄|吹|泡汤|没戏|鸽|鸽掉|飞|告吹)(?:了|咗)(?:吗|么|嘛|没|吧)?(?=$|[^\w])"
    r"|(?:还|应该)?(?:没有?|有没有?|有(?=没有?\W|吗|么)|会不会)(?:什么)?(?:变动|变化|变卦|变更|调整)(?:了|过)?(?:吧|吗|么|嘛|没有?)?(?=$|[^\w])"
    r"|(?:怎么|为什么|是不是|怎么就)(?:突然|又)?(?:没了|不见了|不办了|不讲了|不开了)(?:吗|么|嘛)?(?=$|[^\w])"
    r"|(?:不办|不讲|不开)了(?:吗|么|嘛|吧)(?=$|[^\w])"
    r"|(?:还|仲)?(?:会不会|会|是否|是不是|能)?(?:照常|如期|照旧|按时|按原计划|正常|照样)(?:会)?(?:举行|进行"
    r"|举办|开|办|讲)?(?:吗|么|嘛)?|(?:还|仲)(?:会|要|能)?(?:再)?(?:举行|举办|办|开|进行)(?:的|了)?(?:吗|么"
    r"|嘛|不|没)?(?=$|[^\w]|呢|啊)"
    r"|(?:后来)?(?:到底)?(?:有没有?|有)(?:真的)?(?:办|开|讲|举行)成(?:了|功)?(?:吗|么|嘛|没)?"
    r"|(?:到底)?办成(?:了|功)?(?:没有?|吗|么)?|(?<![a-z])still on(?![a-z])"
)
_CANCELLED = re.compile(
    r"(?:被|一共|总共|已经){0,2}(?:取消|停办)(?:了|过)(?=几|多少|哪|什么|啥|谁|咩)"
    r"|没(?:有)?(?:能)?(?:真的)?(?:办|开|讲|搞|举行)成(?:功)?的?(?=$|\W|是|有|讲座|报告|演讲)"
    r"|(?:(?<=多少[场次个])|(?<=几[场次个])|(?<=几多[场次个]))(?:被|是)?取消(?:了|过)?的?"
    r"|(?:被|已经?)?(?:取消|停办|cancelled|canceled)(?:了|掉|咗)?的?(?=[那这][场次个期])"
    r"|(?:被|已经?)?(?:取消|停办|cancelled|canceled)(?:了|掉|咗)?的(?:是|有|讲座|报告|演讲|那场|talk)?"
    r"|(?:还|都)?有?(?:谁|哪位|哪几位|边个|哪些人|哪个老师)的?(?:讲座|报告|场)?(?:是|被)?(?:取消|停办)(?:了|过|咗)?"
    r"|(?:哪(?:些|几场|一场|场|个)(?:讲座|报告|演讲|talk)?|(?:有没有|有什么)(?:讲座|报告|演讲|talk|哪场))"
    r"(?:被|是)?取消(?:了|的)?"
)
_NOT_CANCELLED = re.compile(
    r"(?:没有?|未)(?:被)?取消的(?:讲座|报告|演讲|talk)?"
    r"|(?:已经?|被)?(?:取消|停办)(?:了|掉)?的?(?:那些|几场|场次|讲座|报告)?(?:都|就)?(?:不算|除外|不计|不要"
    r"|别算|不用|不必|不列|不包括|不含)(?:列|算|在内|进去|了)?"
    r"|(?:不算|不含|不包括|除去|去掉|除了|除咗|排除|撇开|扣除|扣掉|不要|别算)(?:掉)?(?:已经?|被){0,2}(?:取消"
    r"|停办)(?:了|掉)?的?(?:那些|几场|场次|讲座|报告)?(?:以外|之外)?"
)
_MOVED = re.compile(
    r"(?:好像|是不是|听说)?(?:改|换|搬|移)(?:了|过|咗)(?:地方|地点|教室|场地|房间|课室)(?:了)?|(?:地点|地方"
    r"|教室|场地|房间|课室)(?:有没有?|有|是不是|没有?|不会?|还会?)?(?:换|改|变)(?:了|过|动)?(?:没有?|吗|么)?|(?:改"
    r"|换)(?:地方|地点|教室|场地|课室)(?:了|咗|吗|没)?"
)


_HOW_MANY = re.compile("(?:几|多少)[场次个回期](?![^,，。 ]{0,4}取消)")
_ANY_CANCELLED = re.compile("(?:有没有?|有)(?:被)?(?:取消|停办)(?:了|掉)?的?(?:吗|么|没有?)?(?=$|[^\\w])")


def takes_cancelled(sentence: Sentence) -> bool | None:
    """Whether the talks that are meant are the cancelled ones, or the others."""
    if sentence.find(_HOW_MANY):
        # "一共几场，有取消的吗" counts the others as well.
        sentence.take(_ANY_CANCELLED)
    if sentence.take(_NOT_CANCELLED):
        return False
    return True if sentence.take(_CANCELLED) else None


def take(sentence: Sentence) -> tuple[int, str] | None:
    """Where the state is asked for, and in which words, which are then gone."""
    match = sentence.take(_STATE)
    return (match.start(), sentence.said(*match.span())) if match else None


def takes_moved_room(sentence: Sentence) -> int | None:
    match = sentence.take(_MOVED)
    return match.start() if match else None
