"""People and their places of work in Chinese, Japanese or Korean words, where blanks may be missing or mean nothing."""

import re

from seminar.reading.languages import UNSPACED, compile_when_used, gather_words, match_any
from seminar.reading.text.placeholders import is_missing
from seminar.reading.unspaced.surnames import are_two_surnames, list_surnames
from seminar.reading.unspaced.words import holds_thought
from seminar.reading.who.institutions import is_institution
from seminar.reading.who.names import rate_name

_IS_UNSPACED = re.compile(f"[{UNSPACED}]")
_TITLES = match_any(word for word in gather_words(lambda words: words.honorifics) if _IS_UNSPACED.match(word))
_TITLED_END = compile_when_used(rf"(?:{_TITLES})$")
_TITLE = compile_when_used(rf"(?:(?:{_TITLES})[・/、]?)+")
# 清华大学张三教授: the place ends where its kind is named.
_GLUED = compile_when_used(
    rf"(?P<place>.{{2,40}}(?:大学院|大学|大學|学院|學院|研究所|研究院|研究科|中心|系|学部|実験室|实验室|公司|会社|研究室|科学院|書院|医院|病院|センター|機構|校友会|校友會|同窓会|学会|學會|协会|協會|所|院|社|局|馆|館|の))"
    rf"\s*(?P<name>[\u3005\u4e00-\u9fff]{{2,5}}|[\u3005\u4e00-\u9fff]{{1,4}}\s[\u3005\u3040-\u30ff\u4e00-\u9fff]{{1,4}})\s*(?P<title>(?:{_TITLES})*)"
)
_SPLIT = re.compile(r"[\s,，、;/|・　]+")
_CUT = compile_when_used(r"\s*[;；\n|｜,，、/／]\s*|(?<=[）)])[\s・]+(?=[^\s（(])")
_BRACKETS = compile_when_used(r"[(\[（［【〔]([^()\[\]（）［］【】〔〕]{0,200})[)\]）］】〕]")
_ROLE_WORDS = rf"(?:{_TITLES}|主任|院长|院長|所长|所長|会长|會長|导师|主席|编辑|委员|科長|課長|室長|館長|館员|M\d|D\d)$"
_ROLE = compile_when_used(_ROLE_WORDS)
_NO_SURNAME = compile_when_used(rf"{_ROLE_WORDS}|[大院系所校航研組组部室]$")
_HAN_NAME = compile_when_used(r"[\u4e00-\u9fff々]{1,4}\s[\u3040-\u30ff\u4e00-\u9fff々]{1,4}")
_LATIN_NAME = re.compile(r"[A-Za-zÀ-ž.]{1,20}\s[A-Za-zÀ-ž][A-Za-zÀ-ž’']{1,20}")
_SURE = 1.0
_LIKELY = 0.5
_BESIDE_PLACE = 0.4


def is_list_of_unspaced(text: str) -> bool:
    """Whether people in the text are to be sought as unspaced words: outside brackets no name is in Latin letters."""
    return bool(_IS_UNSPACED.search(text)) and not _LATIN_NAME.search(_BRACKETS.sub(" ", text))


def split_unspaced_people(text: str, *, told: bool) -> list[tuple[str, list[str]]]:
    """The names in the text, each with what it says of places of work and roles; none where it is no list of people.

    `told` where a label says that they are people: then the first words hold a name, however they look.
    """
    people: list[tuple[str, list[str]]] = []
    surnames = list_surnames(text) if told else ()
    if surnames and min(map(rate_name, surnames)) < _LIKELY and not any(map(_NO_SURNAME.search, surnames)):
        return [(name, []) for name in surnames]
    for chunk, mark in _cut(_part_dots(text)):
        inside = [found[1].strip() for found in _BRACKETS.finditer(chunk) if found[1].strip()]
        words = _BRACKETS.sub(" ", chunk).strip()
        found = _rate_person(words)
        least = _LIKELY if not people or told else _SURE
        if not people and is_institution(text):
            least = _BESIDE_PLACE
        if found and people and mark in (",", "，") and not people[-1][1] and found[0] < _SURE + 0.5:
            least = 2.0
        if found and found[0] >= least:
            people.append((found[1], [*filter(None, [found[2]]), *inside]))
        elif not people and told:
            name, place = _guess_person(words)
            if is_missing(name):
                return []
            people.append((name, [*filter(None, [place]), *inside]))
        elif people and (told or is_institution(words) or _ROLE.search(words) or not words):
            people[-1][1].extend([*filter(None, [words]), *inside])
        else:
            return []
    return people if told or not _is_thought(text, people) else []


def _part_dots(text: str) -> str:
    """The text with commas for the dots between several whole names: "石動 蓮・冬木 颯"."""
    bare = _BRACKETS.sub("", text).strip()
    if are_two_surnames(bare):
        return text.replace("・", "、")
    names = [name.strip() for name in bare.split("・")]
    if not 2 <= len(names) <= 6 or not all(_HAN_NAME.fullmatch(name) and rate_name(name) >= _LIKELY for name in names):
        return text
    return text.replace("・", "、", len(names) - 1)


def find_unspaced_person(words: str) -> tuple[str, str] | None:
    """The name that the words hold and what they say of the place of work; nothing where no part of them is a name."""
    found = _rate_person(words)
    return (found[1], found[2]) if found else None


def _is_thought(text: str, people: list[tuple[str, list[str]]]) -> bool:
    """Whether the words are a thought rather than names: what stands outside the brackets joins words."""
    bare = _BRACKETS.sub(" ", text)
    for name, _ in people:
        bare = bare.replace(name, " ")
    return holds_thought(_TITLE.sub(" ", bare)) and not is_institution(bare)


def _cut(text: str) -> list[tuple[str, str]]:
    shielded = _BRACKETS.sub(lambda found: f"({chr(0) * (len(found[0]) - 2)})", text)
    pieces, start, before = [], 0, ""
    for found in _CUT.finditer(shielded):
        pieces.append((text[start : found.start()].strip(), before))
        start, before = found.end(), found[0].strip()
    pieces.append((text[start:].strip(), before))
    return [(piece, mark) for piece, mark in pieces if piece][:40]


def _rate_person(words: str) -> tuple[float, str, str] | None:
    """How sure the name is that the words hold, the name, and the rest where it is a place of work."""
    if len(words) > 120 or not _IS_UNSPACED.search(words):
        return None
    if (whole := rate_name(words)) > 0:
        return whole, _TITLED_END.sub("", words) if _TITLED_END.search(words) and " " in words else words, ""
    if (glued := _GLUED.fullmatch(words)) and (glued["title"] or rate_name(glued["name"]) > 1) and _is_parted(glued):
        name = glued["name"]
        if rate_name(name) > 0:
            return rate_name(name) + 1.5 * bool(glued["title"]), name, glued["place"].removesuffix("の")
    tokens = [token for token in _SPLIT.split(words) if token]
    best: tuple[float, int, int] | None = None
    for first in range(min(len(tokens), 12)):
        for last in range(first + 1, min(first + 3, len(tokens)) + 1):
            score = _rate_tokens(tokens, first, last)
            if score > 0 and (best is None or score > best[0]):
                best = (score, first, last)
    if best is None or (best[0] < 1 and len(tokens) > 2):
        return None
    score, first, last = best
    name = " ".join(token for token in tokens[first:last] if not _TITLE.fullmatch(token))
    rest = [token for token in (*tokens[:first], *tokens[last:]) if not _TITLE.fullmatch(token)]
    if rest and not any(is_institution(token) or _ROLE.search(token) for token in rest):
        return None
    return score, name, " ".join(rest)


def _is_parted(glued: re.Match[str]) -> bool:
    """Whether a place and a name are cut at the right sign.

    They are not where another name leads, "葦原燈 橡田大學研究所教授兼所長", nor where the place would end within
    a word and the name begin with no family's: "橡田大学社会政策教授".
    """
    first, _, place = glued["place"].partition(" ")
    if place and rate_name(first) > 1:
        return False
    apart = glued.string[glued.end("place")].isspace()
    return apart or glued["place"][-1] not in "社局馆館所院系" or rate_name(glued["name"]) >= _SURE


def _rate_tokens(tokens: list[str], first: int, last: int) -> float:
    """How much a run of words looks like a name; one that a title follows is likelier, and one that leads."""
    words = " ".join(tokens[first:last])
    score = rate_name(words)
    if score <= 0 or any(map(is_institution, tokens[first:last])):
        return 0
    titled_after = last < len(tokens) and bool(_TITLE.fullmatch(tokens[last]))
    if last - first == 2 and any(len(token) > 3 for token in tokens[first:last]) and not _TITLED_END.search(words):
        score -= 1
    return score + 1.5 * titled_after + 0.6 * (first == 0)


def _guess_person(words: str) -> tuple[str, str]:
    """The likeliest name in words that a label calls a person, and the rest."""
    if glued := _GLUED.fullmatch(words):
        return glued["name"], glued["place"].removesuffix("の")
    tokens = words.split()
    lengths = [len(token) for token in tokens[:2]]
    count = (
        2
        if len(tokens) > 1 and max(lengths) <= 4 and not _TITLE.fullmatch(tokens[1]) and not is_institution(tokens[1])
        else 1
    )
    if tokens and is_institution(tokens[0]) and len(tokens) > 1:
        return " ".join(tokens[1:]), tokens[0]
    return " ".join(tokens[:count]), " ".join(tokens[count:])
