"""Whether a talk takes place, as Chinese asks it: cancelled, moved, still on."""

import re

from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

# In the order in which they are tried.
_BOOK = r"""
    whether = 有没[有]|是不是|会不会|是否
    has_been = 被|已[经]
    held = 办|开|讲|举行
    asked = 没[有]|吗|么|嘛
    any_talk = 讲座|报告|演讲|talk
    off = 取消|停办
    off_too = <off>|cancelled|canceled
    place = 地点|教室|场地|课室|地方 -/> (工作|任教|上班|高就|教书)

    # Whether it is cancelled, put off, or changed.
    [<whether>] [<has_been>|临时|突然|要|会]
        (<off>|停讲|停课|停一次|停 -> (了吗|咗未|了没)|停开|改期|延期|延后|推迟|顺延|改时间|改日子|改了时间
        |换 [了|咗] 时间|改 (到|去) 别|cancelled|canceled|cancel|postpone[d])
        [了|咗|掉|过|不|没] [<asked>|吧]
    [是不是|是否|会不会] [已[经]] (黄|吹|泡汤|没戏|鸽|鸽掉|飞|告吹) (了|咗) [<asked>|吧] -> <end>
    [还|应该] (没[有]|有没[有]|有 `(?=没有?\W|吗|么)`|会不会) [什么] (变动|变化|变卦|变更|调整) [了|过]
        [吧|<asked>] -> <end>
    (怎么|为什么|是不是|怎么就) [突然|又] (没了|不见了|不办了|不讲了|不开了) [吗|么|嘛] -> <end>
    (不办|不讲|不开) 了 (吗|么|嘛|吧) -> <end>
    # Whether it still takes place.
    [还|仲] [会不会|会|是否|是不是|能] (照常|如期|照旧|按时|按原计划|正常|照样) [会] [举行|进行|举办|开|办|讲]
        [吗|么|嘛]
    (还|仲) [会|要|能] [再] (举行|举办|办|开|进行) [的|了] [吗|么|嘛|不|没] -> (<end>|呢|啊)
    <abc> still` `on <abc>
    # Whether it took place.
    (最后|最终|后来|到底|究竟) [真的] [有没[有]] <held> [成] [了] (没[有]|吗|么) -> <end>
    [后来] [到底] (有没[有]|有) [真的] <held> 成 [了|功] [吗|么|嘛|没]
    [到底] 办成 [了|功] [没[有]|吗|么]

    # The talks that were cancelled.
    [被|一共|总共|已经]* <off> (了|过) -> (几|多少|哪|什么|啥|谁|咩)
    没[有] [能] [真的] (<held>|搞) 成[功] [的] -> (<end>|是|有|讲座|报告|演讲)
    (`(?<=多少[场次个])`|`(?<=几[场次个])`|`(?<=几多[场次个])`) [被|是] 取消 [了|过] [的]
    [<has_been>] <off_too> [了|掉|咗] [的] -> ((那|这) (场|次|个|期))
    [<has_been>] <off_too> [了|掉|咗] 的 [是|有|那场|<any_talk>]
    [还|都] [有] (谁|哪位|哪几位|边个|哪些人|哪个老师) [的] [讲座|报告|场] [是|被] <off> [了|过|咗]
    (哪 (些|几场|一场|场|个) [<any_talk>]|(有没有|有什么|有) (<any_talk>|哪场)) [被|是] <off> [了|的]

    # All but these.
    them = 那些|几场|场次|讲座|报告
    (没[有]|未) [被] 取消的 [<any_talk>]
    [<has_been>] <off> [了|掉] [的] [<them>] [都|就]
        (不算|除外|不计|不要|别算|不用|不必|不列|不包括|不含) [列|算|在内|进去|了]
    (不算|不含|不包括|除去|去掉|除了|除咗|排除|撇开|扣除|扣掉|不要|别算) [掉] [<has_been>]* <off> [了|掉] [的]
        [<them>] [以外|之外]

    # Whether there are any among others.
    (有没[有]|有) [被] <off> [了|掉] [的] [吗|么|没[有]] -> <end>

    # Whether the room is another one.
    [好像|是不是|听说] (改|换|搬|移) (了|过|咗) (<place>|房间) [了]
    (地点|地方|教室|场地|房间|课室) [有没[有]|有|是不是|没[有]|不[会]|还[会]] (换|改|变) [了|过|动] [没[有]|吗|么]
    (改|换) <place> [了|咗|吗|没]
"""
_STATE, _CANCELLED, _NOT_CANCELLED, _ANY_CANCELLED, _MOVED = map(re.compile, read_phrases(_BOOK, CHINESE, **NAMES))
_HOW_MANY = re.compile("(?:几|多少)[场次个回期](?![^,，。 ]{0,4}取消)")


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
