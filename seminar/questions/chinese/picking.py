"""How Chinese chooses from what was listed: "另一场呢", "第二位是哪里的", "啊不是，我要的是讲关税的那个"."""

from seminar.questions.asked import Fact, Place, Question, Reference
from seminar.questions.chinese import nuances
from seminar.questions.chinese.writing import finds, one_of
from seminar.questions.patterns import any_of
from seminar.questions.picks import How, Pick
from seminar.questions.taking_over import identifies

_LEFT = one_of("另[外]|剩[下]|余下")
# "另一场呢", of two; "另外几场呢".
_OTHER = finds(
    """
    <left> [的|那|[的]那] ([一]场|{[一]个 -/> (人|月|星|学|礼)}|一次|一讲 -/> (座|者))
    (另|别)场
    """,
    left=_LEFT,
)
_OTHERS = finds(
    """
    some = 几|三|四|五|两
    (<left> [的|那|[的]那]|其(他|它|余) [的|那]) (<some>|那(几|两|三|四))(场|个) -/> (人|月|星)
    (剩下|余下|其余)的 -/> (时间|人)
    """,
    left=_LEFT,
)
_ANOTHER = any_of(nuances.ANOTHER)
_SAME_SERIES = any_of(nuances.SAME_SERIES)
_NTH_PERSON = finds("第{一|二|两|三|四|`[1-4]`}(位|个(人|讲者|老师))")
_PEOPLE = (
    # "前面那位", "后一位".
    (
        finds("(前[面]|头) [那|一|这] [一]位|前(面那|一)个人"),
        Pick(place=Place(number=1), person=True),
    ),
    (
        finds("后[面] (那|一|这)[一]位|最后(那|一)位"),
        Pick(place=Place(number=-1), person=True),
    ),
    (
        finds(
            """
            <left> [的|那|[的]那] [一](位|个人|[个](老师|讲者|教授|作者))
            另一人
            还有(一|那)位 -/> 置
            """,
            left=_LEFT,
        ),
        Pick(how=How.OTHER, person=True),
    ),
    # Who was asked for by "跟谁一起讲".
    (
        finds(
            """
            partner = 搭档|合作者|同伴|合讲人
            together = 一起|一齐|合作|合|搭档|同台
            [(这|那)[一]位|(这|那)个|(他|她)[的]] <partner> -/> (叫|有谁|是谁)
            (和|跟|与|同)(他|她|佢) <together> [来] [讲|做|办] 的 [那|这] ([一]位|[个]人)
            """
        ),
        Pick(how=How.PARTNER, person=True),
    ),
)
_THAT_PERSON = finds("(这|那|嗰)[一]位|(这|那)个人")
_MIDDLE = finds("(中|当)(间|中) [[的]那] [一](场|次|个)")
_OF_TWO = finds("</- (最) ({前|头}|后)[面|边|头] (那|这|一)[一](场|次|个) -/> (月|学期|星期|礼拜)")
# "啊不是，我要的是讲关税的那个".
_CORRECTS = finds(
    r"""
    sigh = 啊|哦|噢|呃|额|唉|哎|嗯|欸|诶
    wrong = 不是|不对|错了|弄错|搞错|唔系
    ^ `\W{0,3}` [<sigh>] `[,， ]?` <wrong> [(这|那|嗰)[一](场|个|位)] `[了啊啦呀哦]?[,，。!！ ]`
    """
)
# "讲法律的那场几点".
_THAT_ONE = finds("(那|嗰)[一|个](场|讲)|(那|嗰)[一]个 -/> (人|月|星|学|礼)")
# "两个都说说".
_EVERY = finds(
    r"""
    both = (两|二|三|四)(个|场|位)|全部|全|每(个|场)
    wants = 要|想(听|知)[道]|(说|讲|介)[说|讲|绍][一下]|看[看]|可以|行
    ^ `\W{0,3}` [那[就]|我|就] [那[就]|我|就] [<both>] 都 <wants> [吧|呢|啊|了] `\W{0,3}$`
    """
)
_BACK = finds("回到|回去|刚才")
# Days that may be those of any week or month: "周三那场", "22号那场".
_DAY = finds("(周|週|星期|礼拜)(一|二|三|四|五|六|日|天)|`[1-3]?[0-9] ?`(号|日)")
_PLACES = {"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4}


def find(question: Question) -> Pick | None:
    """How it chooses from what was listed before it, beside what its places and its topic say."""
    said = question.said
    if _SAME_SERIES.search(said):
        return None
    if _EVERY.search(said):
        return Pick(how=How.EVERY)
    bare = set(question.facts) <= {Fact.LIST} and not (question.materials or question.span or identifies(question))
    if question.besides and (bare or question.reference is Reference.THEM):
        return Pick(how=How.WITHOUT, described=question.besides)
    if question.place and not question.place.from_now and _BACK.search(said):
        return Pick(place=question.place, back=True)
    if identifies(question):
        if _CORRECTS.search(said):
            return Pick(inside=True, chosen=True)
        return Pick(inside=True) if _THAT_ONE.search(said) and not question.people else None
    if _DAY.fullmatch(question.span_said or ""):
        return Pick(inside=True)
    if person := _person(said, question):
        return person
    if question.span or question.weekday is not None:
        return None
    if _OTHERS.search(said) and not _ANOTHER.search(said):
        return Pick(how=How.OTHER)
    if match := _OTHER.search(said):
        return Pick(how=How.OTHER, of_two=True, person=None if match["take"] else False)
    if _MIDDLE.search(said):
        return Pick(how=How.MIDDLE, person=False)
    if match := _OF_TWO.search(said):
        return Pick(place=Place(number=1 if match["take"] else -1), of_two=True, person=False)
    that = _THAT_PERSON.search(said) and not question.place
    return Pick(how=How.PARTNER, person=True, company=True) if that else None


def _person(said: str, question: Question) -> Pick | None:
    if match := _NTH_PERSON.search(said):
        return Pick(place=Place(number=_PLACES.get(match["take"]) or int(match["take"])), person=True)
    pick = next((pick for words, pick in _PEOPLE if words.search(said)), None)
    # "他的搭档是谁" asks for a name, which the talk tells.
    return pick if pick and not (pick.how is How.PARTNER and Fact.WHO in question.facts) else None
