"""Whether a sentence says nothing beyond what was handed over: its numbers, days, names, links, and its yes or no."""

import re
import unicodedata

from bot.phrasing.given import Given, betrays
from seminar import words
from seminar.questions.asked import Language
from seminar.questions.commonplace import is_common
from seminar.scripts import is_unspaced

LONGEST = 700
# Of the words that tell something, so many may be others than those that were handed over.
FOREIGN = 0.34

_LINK = re.compile(
    r"(?i)\b(?:[a-z][a-z0-9+.-]{1,20}://|www\.)[^\s<>()\[\]，。；]{1,600}|\b(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/[^\s<>()]{0,600}"
)
_HOST = re.compile(r"(?i)(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])")
_MARKS = re.compile(r"[<>`|*_~\[\]\\#]|@(?:everyone|here)|\]\(|discord(?:app)?\.(?:gg|com)", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.,:/-]{0,30}\d|\d")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+){0,5}")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;]\s+|[“\"(]\s*)$")
_NUMERALS = frozenset(
    {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fifteen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million", "half", "second",
        "third", "fourth", "fifth", "both", "twice",
    }
)  # fmt: skip
# Days and hours that count from the reader's present.
_RELATIVE = frozenset(
    {
        "today", "tomorrow", "tonight", "yesterday", "morning", "afternoon", "evening", "noon", "midnight",
        "midday", "weekend", "daily", "weekly", "monthly", "hourly", "am", "pm",
    }
)  # fmt: skip
_DENIES = re.compile(
    r"(?i)\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|cancell?ed|unknown|unsure|unfortunately|"
    r"sorry|unable|unavailable)\b|n['’]t\b|[不没沒无無未非否别別]|取消"
)
# What is said where there is nothing to say.
_SHRUGS = re.compile(
    r"(?i)\b(?:sorry|unfortunately|unknown|unable|unsure|i (?:do not|don['’]t|cannot|can['’]t))\b|"
    r"\bnot (?:mentioned|stated|given|provided|available|specified|clear)\b|不知道|不清楚|抱歉|無法|无法"
)
# Signs of Chinese sentences that name nothing.
_PARTICLES = frozenset(
    "的了在是和与與及或对對于於由将將会會有您你我它他她这這那此该該为為从從到至起以而也并並就都则則可可能请請"
    "主讲講报報告讲座題题目名称稱时時间間地点點场場次位者人演關关内容介绍紹一个個其中之所上下里裡来來自被把"
    "於举舉行进進开開始结結束說说话話答回问問您好"
)


def reason_against(said: str, facts: Given) -> str | None:
    """Why a sentence may not stand in the answer's place, for the log; None where it may."""
    if not said.strip() or len(said) > LONGEST:
        return "length"
    checks = (
        ("marks", bool(_MARKS.search(said)) or any(_is_hidden(sign) for sign in said)),
        ("join", betrays(said, facts.withheld)),
        ("language", _is_chinese(said) != (facts.language is not Language.ENGLISH)),
        ("denial", not _says_yes_alike(said, facts)),
        # To the letter: times are shown in everybody's own zone only where they are written so.
        ("kept", not all(one in said for one in facts.kept)),
        ("link", not _links_hold(said, facts)),
        ("number", not _numbers_hold(said, facts)),
        ("name", not _names_hold(said, facts)),
        ("signs", not _signs_hold(said, facts)),
        ("words", not _words_hold(said, facts)),
    )
    return next((name for name, broken in checks if broken), None)


def _says_yes_alike(said: str, facts: Given) -> bool:
    """Whether both deny something or neither does, names and titles left aside; a text may deny whatever it likes."""
    if facts.sums_up:
        return not _SHRUGS.search(said)
    one, other = _fold(said), _fold(facts.sentence)
    for name in sorted(facts.named, key=len, reverse=True):
        one, other = one.replace(_fold(name), " "), other.replace(_fold(name), " ")
    return bool(_DENIES.search(one)) == bool(_DENIES.search(other))


def _links_hold(said: str, facts: Given) -> bool:
    """Those of the sentence by rules, all of them and no others; addresses of mail as well."""
    links, known = _links(said), _links(facts.sentence)
    if links != known:
        return False
    hosts = {found.casefold() for found in _HOST.findall(said) if not _is_prose(found)}
    return all(host in facts.sentence.casefold() for host in hosts) and (
        "@" not in said or all(one in facts.sentence for one in re.findall(r"\S*@\S*", said))
    )


def _links(text: str) -> set[str]:
    return {found.rstrip(".,;:!?'\"”’").casefold() for found in _LINK.findall(text)}


def _is_prose(found: str) -> bool:
    """Whether it is a shortened word rather than an address: "e.g", "Ph.D"."""
    return all(len(part) <= 2 for part in found.split("."))


def _numbers_hold(said: str, facts: Given) -> bool:
    """Each as it was written; times must be those of the sentence by rules, which everybody sees in their own zone."""
    known = set(_NUMBER.findall(_fold(facts.sentence))) | set(_NUMBER.findall(_fold(facts.card)))
    told = {word for text in (facts.sentence, facts.card) for word in words.split(text)}
    rest = _fold(said)
    for written in sorted(facts.stamps, key=len, reverse=True):
        rest = rest.replace(_fold(written), " ")
    if any(found not in known or ":" in found for found in _NUMBER.findall(rest)):
        return False
    if any(unicodedata.category(sign) in ("Nl", "No") and sign not in facts.card + facts.sentence for sign in said):
        return False
    spoken = {word.casefold() for word in _WORD.findall(said)} & (_NUMERALS | _RELATIVE)
    return spoken <= told | {word.casefold() for word in _WORD.findall(f"{facts.sentence} {facts.card}")}


def _names_hold(said: str, facts: Given) -> bool:
    """Each word with a capital stands in what was handed over; one that opens a sentence may be anybody's."""
    known = {word.casefold() for word in _WORD.findall(f"{facts.sentence} {facts.card}")}
    known |= {part for word in known for part in re.split(r"['’-]", word)}
    for found in _WORD.finditer(said):
        word = found[0].casefold()
        bare = re.sub(r"['’]s?$", "", word)
        if not any(sign.isupper() for sign in found[0]) or {word, bare} & known:
            continue
        opens = bool(_SENTENCE_START.search(said[: found.start()]))
        if not (opens and is_common(words.fold(bare))) and word != "i":
            return False
    return True


def _signs_hold(said: str, facts: Given) -> bool:
    """Each Chinese sign stands in what was handed over, or, in a Chinese sentence, names nothing."""
    known = set(facts.sentence) | set(facts.card)
    known |= set() if facts.language is Language.ENGLISH else _PARTICLES
    return all(sign in known for sign in said if is_unspaced(sign))


def _words_hold(said: str, facts: Given) -> bool:
    """Of the words that tell something, most are those that were handed over."""
    known = {words.stem(word) for word in words.split(f"{facts.sentence} {facts.card}")}
    telling = [word for word in words.split(_LINK.sub(" ", said)) if word.isalpha() and _tells(word)]
    strange = [word for word in telling if words.stem(word) not in known]
    return len(strange) <= max(1, FOREIGN * len(telling))


def _tells(word: str) -> bool:
    return not (word in words.STOP or is_common(word) or is_unspaced(word))


def _is_chinese(said: str) -> bool:
    """Whether most of its letters are."""
    signs = sum(is_unspaced(sign) for sign in said)
    return signs * 4 > sum(sign.isalpha() for sign in said)


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cs", "Cn") and sign not in "\n\t"


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
