"""How Chinese chooses from what was listed: "另一场呢", "第二位是哪里的", "啊不是，我要的是讲关税的那个"."""

import re
from dataclasses import replace

from seminar.questions.asked import Fact, Place, Question, Reference
from seminar.questions.chinese import nuances
from seminar.questions.patterns import any_of
from seminar.questions.picks import How, Pick
from seminar.questions.taking_over import identifies

_LEFT = "(?:另外?|剩下?|余下|餘下)(?:的|那|的?那)?"
# "另一场呢", of two; "另外几场呢".
_OTHER = re.compile(
    f"{_LEFT}(?:一?[场場]|(?P<any>一?[个個](?![人月星学學禮礼]))|一次|一[讲講](?![座者]))|[另别別][场場]"
)
_OTHERS = re.compile(
    f"(?:{_LEFT}|其[他它余餘](?:的|那)?)(?:[几幾两兩三四五]|那[几幾两兩三四])[场場个個](?![人月星])"
    "|(?:剩下|余下|餘下|其余|其餘)的(?!时间|時間|人)"
)
_ANOTHER = any_of(nuances.ANOTHER)
_SAME_SERIES = any_of(nuances.SAME_SERIES)
_NTH_PERSON = re.compile("第(?P<place>[一二两兩三四1-4])(?:位|[个個](?:人|讲者|講者|老师|老師))")
_PARTNER = (
    "(?:[这這那]一?位|[这這那][个個]|[他她]的?)?(?:搭档|搭檔|合作者|同伴|合[讲講]人)(?!叫|有[谁誰]|是[谁誰])"
    "|[和跟与與同][他她佢](?:一起|一[齐齊]|合作|合|搭档|搭檔|同台)[来來]?(?:[讲講做]|办|辦)?的[那这這]?(?:一?位|[个個]?人)"
)
_PEOPLE = tuple(
    (re.compile(words), replace(pick, person=True))
    for words, pick in (
        # "前面那位", "后一位".
        ("(?:前面?|头|頭)[那一这這]?一?位|前(?:面那|一)[个個]人", Pick(place=Place(number=1))),
        ("[后後]面?[那一这這]一?位|最[后後][那一]位", Pick(place=Place(number=-1))),
        (f"{_LEFT}一?(?:位|[个個]人|[个個]?(?:老师|老師|讲者|講者|教授|作者))|另一人", Pick(how=How.OTHER)),
        ("[还還]有[一那]位(?!置)", Pick(how=How.OTHER)),
        (_PARTNER, Pick(how=How.PARTNER)),
    )
)
# "那位", who was asked for by "跟谁一起讲".
_THAT_PERSON = re.compile("[这這那嗰]一?位|[这這那][个個]人")
_MIDDLE = re.compile("[中当當][间間中](?:的?那)?一?[场場次个個]")
_OF_TWO = re.compile(
    "(?<!最)(?:(?P<first>[前头頭])|[后後])(?:面|边|邊|头|頭)?[那这這一]一?[场場次个個](?!月|学期|學期|星期|礼拜|禮拜)"
)
# "啊不是，我要的是讲关税的那个".
_CORRECTS = re.compile(
    "^\\W{0,3}(?:啊|哦|噢|呃|额|唉|哎|嗯|欸|诶)?[,， ]?(?:不是|不[对對]|[错錯]了|弄[错錯]|搞[错錯]|唔系|唔係)"
    "(?:[这那這嗰]一?[场場个個位])?[了啊啦呀哦]?[,，。!！ ]"
)
# "讲法律的那场几点".
_THAT_ONE = re.compile("[那嗰][一個个]?(?:[场場讲講]|[個个](?![人月星学學禮礼]))")
# "两个都说说".
_EVERY = re.compile(
    "^\\W{0,3}(?:那就?|我|就){0,2}(?:[两兩二三四][个個场場位]|全部|全|每[个個场場])?都"
    "(?:要|想[听聽知]道?|[说說讲講介][说說讲講绍紹]?(?:一下)?|看看?|可以|行)[吧呢啊了]?\\W{0,3}$"
)
_BACK = re.compile("回到|回去|[刚剛]才")
# Days that may be those of any week or month: "周三那场", "22号那场".
_DAY = re.compile("(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[1-3]?[0-9] ?[号號日]")
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
        return Pick(how=How.OTHER, of_two=True, person=None if match["any"] else False)
    if _MIDDLE.search(said):
        return Pick(how=How.MIDDLE, person=False)
    if match := _OF_TWO.search(said):
        return Pick(place=Place(number=1 if match["first"] else -1), of_two=True, person=False)
    that = _THAT_PERSON.search(said) and not question.place
    return Pick(how=How.PARTNER, person=True, company=True) if that else None


def _person(said: str, question: Question) -> Pick | None:
    if match := _NTH_PERSON.search(said):
        return Pick(place=Place(number=_PLACES.get(match["place"]) or int(match["place"])), person=True)
    pick = next((pick for words, pick in _PEOPLE if words.search(said)), None)
    # "他的搭档是谁" asks for a name, which the talk tells.
    return pick if pick and not (pick.how is How.PARTNER and Fact.WHO in question.facts) else None
