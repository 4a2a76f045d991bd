"""Whether two names mean one person: "is A the same person as B?"."""

from bot.actions import profiles
from bot.actions.answering import finding, whom
from bot.actions.answering.asking import Asking
from bot.actions.answering.values import About, Answer, Why
from bot.actions.profiles import Profile
from seminar import words
from seminar.questions import read, two_names
from seminar.questions.asked import Fact

MOST_SHOWN = 6


async def about(asking: Asking) -> Answer | None:
    """Yes or no with both people; None where it asks nothing of the kind."""
    names = two_names.find(asking.question)
    if names is None:
        return None
    found = [await whom.find(asking, name) for name in names]
    if not any(found):
        return await _of_talks(asking, names)
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


async def _of_talks(asking: Asking, names: tuple[str, str]) -> Answer | None:
    """The same of two talks: "are knots and braids given by the same person?"."""
    meant = []
    for said in names:
        topic = read(said, zone=asking.zone, now=asking.now).topic
        found = finding.about(await finding.talks_about(asking, topic), finding.PRESUPPOSED) if topic else []
        if not found:
            return None
        meant.append(found[0].what)
    one, other = ({person.id for person in talk.speakers} for talk in meant)
    if meant[0].id == meant[1].id:
        return None
    return asking.answer(About.TALKS, talks=tuple(meant), truth=bool(one & other), facts=(Fact.YESNO,))


def _is_known(name: str, person: Profile) -> bool:
    """Whether the words of a name are among those of one that is stored."""
    said = set(words.split(name))
    return any(said <= set(words.split(known)) for known in (person.speaker.name, *person.other_names))
