"""Whether words in Han signs, kana or Hangul look like one person's name."""

import re

from seminar.han_families import DOUBLE
from seminar.reading.languages import LANGUAGES, UNSPACED, compile_when_used
from seminar.reading.unspaced.families import JAPANESE, TIBETAN
from seminar.reading.unspaced.words import names_unspaced_institution
from seminar.reading.who.known_names import HAN_FAMILY

_HAN = "\u3005\u4e00-\u9fff"
_KANA = "\u3040-\u30fa\u30fc"
_PLAIN = compile_when_used(rf"[{_HAN}]{{2,4}}")
_LONG_PLAIN = compile_when_used(rf"[{_HAN}]{{2,7}}")
_HAN_AND_KANA = compile_when_used(rf"[{_HAN}]{{1,4}}[\u3040-\u309f]{{2,4}}|[{_HAN}]{{1,4}}[\u30a0-\u30fa\u30fc]{{2,5}}")
_PARTED = compile_when_used(rf"[{_HAN}\u30b1\u30f6\u30ce]{{1,4}}\s[{_HAN}{_KANA}]{{1,6}}")
_KANA_PARTED = compile_when_used(
    r"[\u30a1-\u30fa\u30fc]{2,12}(?:\s?[・･=＝.\s]\s?[A-Z\u30a1-\u30fa\u30fc]{1,12}\.?){1,3}"
)
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{2,8}")
_SOUNDED = compile_when_used(rf"[{_HAN}A-Z]{{1,7}}(?:\.?[·•・‧・．.][{_HAN}]{{1,8}}){{1,3}}")
_HANGUL = compile_when_used(r"[\uac00-\ud7a3]{2,4}|[\uac00-\ud7a3]{1,2}\s[\uac00-\ud7a3]{1,3}")
_HANGUL_FAMILY = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모"
)
# Words that names hardly hold, and words of which labels and occasions are made.
_NO_NAME = compile_when_used(
    r"大学|大學|学院|學院|研究|会议|會議|讲座|講座|报告|報告|题目|題目|时间|時間|日時|場所|地点|地點|教室|讨论|討論|通知|案内|"
    r"主催|共催|司会|座長|開催|開場|受付|参加|申込|予約|数学|數學|物理|化学|科学|科學|学科|工学|系統|系统|模型|理论|理論|方法|問題|问题|"
    r"^(?:文|理|法|医|醫|農|农|商|哲|史|神|薬|药|歯|社会|経済|經濟|经济|教育|管理|政治)[学學]$|特任|特聘|高級|高级|資深|资深|主任|傑出|杰出|榮休|荣休|助理|客座|访问|訪問|兼职|首席|名誉|榮譽|讲席|终身|準聘|准聘|长聘|長聘|目次|年级|年級|学年|學年|職員|职员|会員|館長|本周|本週|周[一二三四五六日]$|星期|期|[的了吗么們们這这那]|教授|政策|經濟|经济|[兼暨]$"
)
_HARDLY = compile_when_used(r"[学學系院所会會议議讲講题題时時间間点點室楼樓厅廳与與及在论論]")
# Japanese given names end on these, and hardly any other word of four signs.
_GIVEN_ENDS = "雪太郎介輔斗翔奈恵乃菜彦哉"
_LABELS = frozenset(
    phrase for language in LANGUAGES for phrases in language.labels.values() for phrase in phrases
) | frozenset(word for language in LANGUAGES for word in (*language.weekdays, *language.occasions, *language.rooms))

# What a title behind the name adds.
_TITLED = 1.9


def rate_unspaced_name(bare: str, *, titled: bool) -> float:
    """How much the words look like a name, on the scale of `seminar.reading.who.names.rate_name`; `titled` where an
    honorific stood beside them."""
    # "林冰·雪大": the last sign of a name by its sound is no short form of a university's.
    place = bare[:-1] if _SOUNDED.fullmatch(bare) else bare
    if names_unspaced_institution(place) or bare.replace(" ", "") in _LABELS or not re.search(f"[{UNSPACED}]", bare):
        return 0
    score = _rate_form(bare, titled=titled)
    if not score or (_NO_NAME.search(bare) and not bare.startswith(("那", "期"))):
        return 0
    if _HARDLY.search(bare) and not titled and " " not in bare:
        score -= 1.5
    return score + _TITLED if titled else score


def _rate_form(bare: str, *, titled: bool) -> float:
    if _KANA_PARTED.fullmatch(bare) or _SOUNDED.fullmatch(bare):
        return 1.8
    if _PARTED.fullmatch(bare):
        family = bare.split()[0]
        return 2.2 if family in JAPANESE or family in DOUBLE or family in HAN_FAMILY else 1.6
    if _PLAIN.fullmatch(bare):
        return _rate_plain(bare)
    if _has_japanese_family(bare) and (_HAN_AND_KANA.fullmatch(bare) or _LONG_PLAIN.fullmatch(bare)):
        return 1.4
    if _HANGUL.fullmatch(bare):
        return 1.4 if bare[0] in _HANGUL_FAMILY else 0.3
    if _KATAKANA.fullmatch(bare):
        return 0.6 if titled else 0.2
    if titled and (_HAN_AND_KANA.fullmatch(bare) or _LONG_PLAIN.fullmatch(bare)):
        return 0.6
    return 0


def _rate_plain(bare: str) -> float:
    if bare[:2] in DOUBLE and len(bare) > 2:
        return 1.6
    known = bare[0] in HAN_FAMILY
    match len(bare):
        case 2:
            return 1.0 if known else 0.3
        case 3:
            return 1.6 if known or _has_japanese_family(bare) else 0.45
        case _:
            if bare[:2] in TIBETAN and bare[2:] in TIBETAN:
                return 1.6
            if bare[-1] in _GIVEN_ENDS:
                return 1.0  # "古瀬健太"
            double = known and bare[1] in HAN_FAMILY
            return 1.6 if _has_japanese_family(bare) else 0.8 if double else 0.3


def _has_japanese_family(bare: str) -> bool:
    return any(bare[:length] in JAPANESE for length in (2, 3) if length < len(bare))
