"""Which people the words of a question name, by themselves or among words of a topic."""

import re

from bot.actions import people
from bot.actions.answering.asking import Asking
from bot.actions.answering.meant import NOBODY, Meant, Whom
from bot.actions.people import Scored
from seminar import words
from seminar.name_readings import in_letters, sound
from seminar.people import Fit
from seminar.questions import personal
from seminar.questions.chinese.surnames import is_name
from seminar.questions.commonplace import is_common
from seminar.scripts import is_unspaced
from seminar.speaker import Speaker
from storage import search, speakers

MOST_WORDS, MOST_NAMES = 10, 4
# Words of a first and a last name, letters of the shortest first name, and of the longest that is short for another.
NAME_PARTS, SHORTEST_FIRST, LONGEST_SHORT = 2, 3, 4
SHORTEST_OWNER = 4  # letters of a name with an "s" that may be no letter of it
_HAN = re.compile(r"[\u3400-\u9fff]+")
# With a capital, and another one only after a hyphen: no "DNA", no "McKay".
_NAME = re.compile(r"(?:(?:^|(?<=[-'’]))[^\W\d_a-z][^\W\d_A-Z]*[-'’]?)+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


async def named(asking: Asking) -> Whom:
    """Those whom the question names, or points at; looked up once a question, however many steps ask for them."""
    names = (asking.question.people, asking.topic, asking.followed.people)
    if names not in asking.looked_up:
        asking.looked_up[names] = await _named(asking)
    return asking.looked_up[names]


async def _named(asking: Asking) -> Whom:
    question, pointed = asking.question, asking.followed
    topic = " ".join(word for word in asking.topic.split() if not personal.is_title(word))
    meant, strangers = [], []
    for said in question.people:
        if found := await find(asking, said):
            meant.append(Meant(said=said, people=found))
        elif personal.is_of_topic(question, said):
            topic = f"{topic} {said}".strip()
        elif not all(is_common(word) for word in words.fold(said).split()):
            strangers.append(said)
    if meant:
        return Whom(meant=tuple(meant), strangers=tuple(strangers), topic=topic)
    if not topic and not strangers and pointed.people:
        known = [await speakers.get(asking.db, asking.server_id, one) for one in pointed.people]
        found = tuple(one for one in known if one)
        return Whom(meant=(Meant(said="", people=found),)) if found else NOBODY
    if several := await _each(asking, topic):
        return Whom(meant=several)
    is_small = topic.isalpha() and topic.islower() and topic in question.said
    use = await search.use(asking.db, asking.server_id, topic) if is_small else search.Use()
    # "The bells talk" is one on bells as well as Ann Bell's.
    may_be_name = bool(topic) and len(topic) <= 80 and not (use.known and use.told)
    if may_be_name and (found := await find(asking, topic)):
        return Whom(meant=(Meant(said=topic, people=found),))
    # Of a whole name that nobody has no part is somebody's misspelt one.
    whole = frozenset(word for said in strangers if " " in said for word in said.split())
    among, rest = await _among(asking, " ".join((*strangers, topic)).strip(), whole)
    if among and not strangers and is_whole_name(topic) and topic in question.said:
        # "Has a Daniel Liu been here?"
        strangers, topic = [topic], ""
    if among and await _is_of_another(asking, strangers, among, rest):
        return Whom(strangers=tuple(strangers), topic=topic)
    if among:
        return Whom(meant=among, topic=rest)
    return Whom(strangers=tuple(strangers), topic=topic)


def is_whole_name(said: str) -> bool:
    """Whether it is two words that are written as a first and a last name are."""
    parts = said.split()
    return len(parts) == NAME_PARTS and all(_NAME.fullmatch(part) for part in parts)


async def _is_of_another(asking: Asking, strangers: list[str], among: tuple[Meant, ...], rest: str) -> bool:
    """Whether a first and a last name were said of which only one is anybody's, or each another one's: nobody is
    called so.

    What is no part of a name may be an initial, short for one, or what a talk is about.
    """
    for said in strangers:
        parts = said.split()
        if len(parts) == NAME_PARTS and not any(one.said in said for one in among if " " in one.said):
            theirs = [one for one in among if one.said in parts]
            if len(theirs) == NAME_PARTS:
                return True
        left = [part for part in parts if part in rest.split()]
        if len(parts) != NAME_PARTS or len(left) != 1 or len(left[0]) < SHORTEST_FIRST:
            continue
        if len({part[0].isupper() for part in parts}) > 1:
            # "Lind associated" is no whole name.
            continue
        known = [words.fold(word) for meant in among for one in meant.people for word in one.name.split()]
        other = words.fold(left[0])
        if any(_may_be_short_for(*sorted((word, other), key=len)) for word in known):
            continue
        use = await search.use(asking.db, asking.server_id, other)
        if not (use.known and use.told):
            return True
    return False


def _may_be_short_for(short: str, long: str) -> bool:
    """ "Tom" for Thomas, "Alex" for Alexandra."""
    return long.startswith(short) or (len(short) <= LONGEST_SHORT and short[0] == long[0])


async def _each(asking: Asking, topic: str) -> tuple[Meant, ...]:
    """Several whole names in Han beside each other, where each is somebody's."""
    parts = topic.split()
    if not (2 <= len(parts) <= MOST_NAMES and all(is_name(part) for part in parts)):
        return ()
    found = [Meant(said=part, people=await find(asking, part)) for part in parts]
    return tuple(found) if all(each.people for each in found) else ()


async def find(asking: Asking, said: str) -> tuple[Speaker, ...]:
    """The people whom a name fits best, all equally well; nobody where only a piece of another name is alike."""
    fitting = await people.find(asking.db, asking.server_id, said, inside=False)
    if said.endswith("s") and len(said) > SHORTEST_OWNER and all(one.fit < Fit.SOUND for one in fitting):
        # "Liangs talk" is a Liang's.
        owners = await people.find(asking.db, asking.server_id, said[:-1], inside=False)
        fitting = [one for one in owners if one.fit >= Fit.SOUND] or fitting
    scored = [one for one in fitting if one.fit is not Fit.BEGINNING or len(said.strip()) >= 4]
    if not scored:
        return await _misspelled_in_han(asking, said)
    best = max(one.rank for one in scored)
    if len(said.strip()) == 1 and best[0] == Fit.WORDS:
        return tuple(
            one.speaker
            for one in scored
            if one.rank == best or (one.fit is Fit.SOUND and _is_of_family(one.speaker, said))
        )
    return tuple(one.speaker for one in scored if _as_good(one.rank, best))


def _is_of_family(speaker: Speaker, sign: str) -> bool:
    """Whether somebody who is written in letters alone has this family name: "刘老师" may be Fangyi Liu."""
    if _HAN.search(speaker.name):
        return False
    parts = words.fold(speaker.name).split()
    return bool({parts[0], parts[-1]} & set(in_letters(words.fold(sign.strip()), family=True)))


def _as_good(rank: tuple[int, int], best: tuple[int, int]) -> bool:
    """A whole name beats a part of one; whole words are as good as each other in any script."""
    if best[0] >= Fit.WHOLE:
        return rank[0] >= Fit.WHOLE
    return rank == best


async def _misspelled_in_han(asking: Asking, said: str) -> tuple[Speaker, ...]:
    """Those of the same family name and length, of whose name one sign is another."""
    typed = words.fold(said.strip())
    if not 3 <= len(typed) <= 4 or not is_unspaced(typed):
        return ()
    alike = await people.find(asking.db, asking.server_id, typed[0], limit=200)
    found = [one for one in alike if any(_one_other(typed, run) for run in _HAN.findall(words.fold(one.speaker.name)))]
    return tuple(one.speaker for one in found)


def _one_other(one: str, other: str) -> bool:
    """Whether a single sign is another, that sounds alike: who types by sound picks a wrong one of those."""
    if len(one) != len(other) or one[0] != other[0]:
        return False
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differing) == 1 and sound(differing[0][0]) == sound(differing[0][1])


async def _among(asking: Asking, topic: str, exact: frozenset[str]) -> tuple[tuple[Meant, ...], str]:
    """Names that stand among other words, with what is left of these; `exact` words are spelt as they must be."""
    if not topic:
        return (), topic
    by_han, rest = await _han_among(asking, topic)
    meant = list(by_han)
    said_words = [word for word in _WORD.findall(rest) if not _HAN.search(word)][:MOST_WORDS]
    by_word = [
        (
            word,
            {
                one.speaker.id: one.speaker
                for one in await _by_word(asking, word)
                if word not in exact or one.fit is not Fit.TYPO
            },
        )
        for word in said_words
    ]
    taken = [(word, frozenset(known), known) for word, known in by_word if known]
    while taken:
        said, ids, known = taken.pop(0)
        names = [said]
        for other, more, _ in list(taken):
            if ids & more:
                ids, names = ids & more, [*names, other]
                taken = [one for one in taken if one[0] != other]
        meant.append(Meant(said=" ".join(names), people=tuple(known[one] for one in sorted(ids))))
        for name in names:
            rest = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", rest, count=1)
    return tuple(meant), " ".join(rest.split())


async def _by_word(asking: Asking, said: str) -> list[Scored]:
    """Those who have this word in their name, unless talks are about it as well."""
    folded = words.fold(said)
    bare = folded.removesuffix("'s").removesuffix("’s")
    if len(bare) < 3 or is_common(bare) or bare in words.STOP:
        return []
    use = await search.use(asking.db, asking.server_id, bare)
    if use.known and use.told:
        return []
    least = Fit.SOUND if use.known else Fit.TYPO
    scored = await people.find(asking.db, asking.server_id, bare, least=least, inside=False)
    good = [one for one in scored if one.fit in (Fit.TYPO, Fit.SOUND, Fit.WORDS, Fit.WHOLE, Fit.SAME)]
    unsure = all(one.fit is Fit.TYPO for one in good)
    if unsure and bare.endswith("s") and not use.known and len(bare) > SHORTEST_OWNER:
        scored = await people.find(asking.db, asking.server_id, bare[:-1], least=Fit.SOUND)
        good = [one for one in scored if one.fit >= Fit.SOUND] or good
    best = max((one.rank for one in good), default=None)
    return [one for one in good if one.rank == best]


async def _han_among(asking: Asking, topic: str) -> tuple[list[Meant], str]:
    """People whose whole name in Han stands in the words."""
    runs = [run for run in _HAN.findall(topic) if len(run) >= 2]
    if not runs:
        return [], topic
    found = await search.people(asking.db, asking.server_id, " ".join(runs), limit=12)
    meant, rest = [], topic
    for hit in found.hits:
        if "name" not in hit.fields:
            continue
        one = await speakers.get(asking.db, asking.server_id, hit.id)
        for name in _HAN.findall(one.name) if one else ():
            at = words.fold(rest).find(words.fold(name))
            if 2 <= len(name) <= 4 and at >= 0 and len(words.fold(rest)) == len(rest):
                meant.append(Meant(said=name, people=(one,)))  # type: ignore[arg-type]
                rest = f"{rest[:at]} {rest[at + len(name) :]}"
                break
    if not meant:
        for piece in topic.split():
            if is_unspaced(piece) and (near := await _misspelled_in_han(asking, piece)):
                return [Meant(said=piece, people=near)], " ".join(word for word in topic.split() if word != piece)
    return meant, " ".join(rest.split())
