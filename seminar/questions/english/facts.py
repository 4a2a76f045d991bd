"""What a question asks for: its interrogative words, in the order in which they stand."""

import re

from seminar.questions.asked import Fact
from seminar.questions.english.asking import contents, early, listings, occasions, organizing, persons, workplaces
from seminar.questions.english.asking.rule import Rule
from seminar.questions.english.draft import Found
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import AUX, GATHERING

EARLY = early.RULES
# Each is looked for in what the ones before left.
RULES = (*organizing.RULES, *workplaces.RULES, *persons.RULES, *contents.RULES, *occasions.RULES, *listings.RULES)


# "When they did the whales" tells when, and "when did they" asks.
_AT_THAT_TIME = re.compile(
    r" ?(?:they|he|she|we|i|you|somebody|someone) (?:did|had|gave|spoke|talked|was|were|covered|showed)(?![^ ])"
)
# Behind these "when" asks.
_TELLING_WORDS = """
know remember recall remind sure tell me us say said forgot forgotten find out check idea
"""
_TELLING = frozenset(("", *_TELLING_WORDS.split()))
# "Has she said yet what it will be about?"
_SAID = re.compile(
    r"(?<![^ ])(?:say|said|tell|told|announced?|decided?|revealed?|disclosed?|settled?|chosen|chose|mentioned?|stated?"
    r"|hinted?|let on|known?|clear|fixed|sent|submitted)(?: (?:us|me|you|anyone|anybody|anything|something|yet|already"
    r"|so far|to us|·+)){0,3}$"
)
_ASKING = frozenset(("who", "whom", "whose", "what", "which", "name", "names"))


def take(sentence: Sentence, rules: tuple[Rule, ...]) -> list[Found]:
    """Every rule's words, taken out; each rule twice at most."""
    found: list[Found] = []
    for rule in rules:
        for _ in range(2):
            match = sentence.find(rule.words)
            if not match or not match[0].strip(" ·") or _is_relative(sentence, match, rule, found):
                break
            if _is_attribute(sentence, match, rule, found):
                sentence.drop(match)
                break
            sentence.drop(match)
            found.append(Found(place=match.start(), facts=rule.facts))
    return found


def _is_attribute(sentence: Sentence, match: re.Match[str], rule: Rule, found: list[Found]) -> bool:
    """Whether "speaker" only says whose: "contact address of the TDA speaker", "slides of the last speaker"."""
    if rule.facts != (Fact.WHO,) or _ASKING & set(match[0].split(" ")):
        return False
    before = [one for one in found if one.place < match.start()]
    if not before:
        return False
    between = sentence.whole[max(one.place for one in before) : match.start()]
    return not re.search(r"(?<![^ ])(?:and|or|[,+&/;?:-])(?![^ ])", between)


_CLAUSE = re.compile(r" (?:he|she|they|we|i|it|the|an?|somebody|someone|one of|our|your)(?![^ ])(?! (?:is|does|will) )")


def _is_relative(sentence: Sentence, match: re.Match[str], rule: Rule, found: list[Found]) -> bool:
    """Whether a "when", "where" or "who" only opens a subordinate clause: "which institute was X at when she …"."""
    first = match[0].split(" ")[0]
    if first not in ("when", "where", "who", "which", "what"):
        return False
    before = sentence.text[: match.start()].rstrip()
    told = sentence.whole[: match.start()].rstrip().split(" ")[-1] not in _TELLING
    if first == "when" and told and _AT_THAT_TIME.match(sentence.text, match.end()):
        return True
    if not before.strip("· "):
        return False
    if first != "who" and _SAID.search(before):
        return False
    last = before.split(" ")[-1]
    if first == "when" and re.search(r"· ,$", before) and _CLAUSE.match(sentence.text, match.end()):
        # "In October, when he tested …".
        return True
    if (
        first in ("where", "when", "who")
        and re.fullmatch(rf"{GATHERING}|papers?", last)
        and len(before.split(" ")) > 1
        and not re.search(r"(?<![^ ])on (?:[^ ]+ ){1,6}$", before + " ")
    ):
        # "The talk where they discuss …"; but "perfectoid talk when" asks.
        return bool(re.search(r"(?<![^ ])(?:the|a|any|some|this|that|one)(?: [^ ·?.!,]+){1,4}$", before))
    if last in (
        "and",
        "or",
        "but",
        "?",
        ",",
        "&",
        "/",
        "+",
        ";",
        ".",
        "-",
        "know",
        "so",
        "!",
        ":",
        "exactly",
        "remember",
        "@lectern",
        "lectern",
    ):
        return False
    asked_before = any(one.place < match.start() for one in found) or re.match(
        rf"(?:(?:and|so) )?(?:{AUX}|who|whom|which|what|where|when|how|paper|name|slides|any)(?![^ ])", sentence.whole
    )
    if first == "who":
        return last in (
            "person",
            "people",
            "guy",
            "woman",
            "man",
            "one",
            "someone",
            "anyone",
            "anybody",
            "somebody",
            "those",
            "speaker",
            "speakers",
            "researcher",
            "professor",
            "lady",
            "scientist",
            "surgeon",
            "postdoc",
            "student",
        ) and bool(asked_before)
    if first == "when" and last == "from":
        return True
    if first == "when" and last in ("know", "of", "for"):
        return False
    return bool(asked_before)
