"""Whether two names mean one person: "is A the same person as B?"."""

import re

from bot.actions import profiles
from bot.actions.answering import whom
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import About, Answer, Why
from bot.actions.profiles import Profile
from seminar import words
from seminar.questions.asked import Fact

# With a comma where the family name comes first: "Quill, Ada".
_NAME = "[^?？!！，;；:：\n]{2,60}?"
_ONE = r"(?:very )?(?:same|one) (?:person|human|researcher|speaker|author|guy|man|woman|professor)"
_ASKS = (
    re.compile(
        rf"\b(?:is|was) (?P<one>{_NAME}) (?:(?:really|actually|just) )?(?:the )?{_ONE} as (?P<other>{_NAME})[\s?.!]*$",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:are|were) (?P<one>{_NAME}) (?:and|&) (?P<other>{_NAME}) (?:(?:really|actually|both) )?(?:the )?{_ONE}"
        r"[\s?.!]*$",
        re.IGNORECASE,
    ),
    re.compile(
        f"^(?:请问|請問|想问|想問)?(?:一下)?[,， ]?(?P<one>{_NAME})(?:和|跟|与|與|同|、|and)(?P<other>{_NAME})"
        "(?:到底|其实|其實)?(?:是不是|是否|是|係咪|係)(?:同|一)(?:一)?(?:个|個|位)?(?:人|老师|老師)"
    ),
)
MOST_SHOWN = 6


async def about(asking: Asking) -> Answer | None:
    """Yes or no with both people; None where it asks nothing of the kind."""
    said = " ".join(asking.question.said.split())
    match = next((match for pattern in _ASKS if (match := pattern.search(said))), None)
    if not match:
        return None
    names = [match[name].strip(" 「」『』“”\"'") for name in ("one", "other")]
    found = [await whom.find(asking, name) for name in names]
    if not any(found):
        return None
    people = tuple({one.id: one for each in found for one in each}.values())[:MOST_SHOWN]
    shown = tuple([await profiles.load(asking.db, asking.server_id, one.id, asking.now) for one in people])
    for name, each in zip(names, found, strict=True):
        if not each:
            return asking.unknown(Why.NO_PERSON, about=About.PERSON, words=name, people=shown)
    one, other = ({person.id for person in each} for each in found)
    if len(one) > 1 or len(other) > 1:
        return asking.ask_back(About.PERSON, people=shown)
    if one == other and not all(_is_known(name, shown[0]) for name in names):
        # Names of one sound, 刘芳 and Fang Liu, may be those of two.
        return asking.unknown(Why.NEVER_KEPT, about=About.PERSON, people=shown)
    return asking.answer(About.PERSON, people=shown, truth=one == other, facts=(Fact.YESNO,))


def _is_known(name: str, person: Profile) -> bool:
    """Whether the words of a name are among those of one that is stored."""
    said = set(words.split(name))
    return any(said <= set(words.split(known)) for known in (person.speaker.name, *person.other_names))
