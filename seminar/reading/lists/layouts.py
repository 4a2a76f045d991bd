"""Where title and speaker stand in the talks of one list, learnt from all of them together."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.reading.draft import Doubt
from seminar.reading.languages import Label
from seminar.reading.lists.fields import Span
from seminar.reading.lists.ratings import is_aside, looks_like_name, rate_person
from seminar.reading.lists.sights import Sight, Unit, has_bracket, look
from seminar.reading.lists.told import BEYOND
from seminar.reading.talk.traits import names_room
from seminar.reading.text.logistics import is_hosted, names_term
from seminar.reading.who.names import is_missing, rate_name
from seminar.reading.who.people import split_people

MOST_LEARNT = 40
_GUESSED = 1.3
# Less than this is hardly known for a name: where the titles stand, it is one of them.
_KNOWN_NAME = 1.5
_NAMELESS = Doubt(
    field="speakers", why="No speaker was found for this talk, unlike for the others of the list. Check it."
)
# As many as a list of years has; each costs a millisecond.
MOST_CHOSEN = 300
_TELLING = (Label.TITLE, Label.SPEAKER)
_WEIGHTS = {
    "titled": 1.2,
    "named": 1.2,
    "order": 1.5,
    "step": 1.0,
    "fields": 1.2,
    "person line": 0.7,
    "title line": 0.7,
    "person mark": 0.7,
    "title mark": 0.7,
    "person emphasis": 0.5,
    "title emphasis": 0.5,
    "title gap": 0.6,
    "title capitals": 0.6,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What stands where in a unit; `value` says how much of a talk it seems to be."""

    title: Span | None = None
    person: Span | None = None
    value: float = 0.0
    fits: float = 0.0
    titled: bool = False
    named: bool = False
    doubts: tuple[Doubt, ...] = ()


def learn_layout(units: Sequence[Unit], *, whole: bool = True, agenda: bool = False) -> list[Choice]:
    """The likeliest title and speaker of every unit, each chosen so that it agrees with most others.

    What agrees is learnt from at most `MOST_LEARNT` of the units; only these are answered unless `whole`. In an
    `agenda` what stands where others have their speaker may as well be the coffee.
    """
    sample = _sample(units)
    sights = _ignore_rare([look(unit) for unit in sample])
    votes = _count(sights, [_choose(sight, {}) for sight in sights])
    votes = _count(sights, [_choose(_widen(sight, votes, agenda=agenda), votes) for sight in sights])
    if whole and len(sample) < len(units):
        sights = _ignore_rare([look(unit) for unit in units[:MOST_CHOSEN]])
    usual = {label for label in _TELLING if sum(label in sight.labels for sight in sights) * 2 > len(sights)}
    choices = [_value(sight, _choose(_widen(sight, votes, agenda=agenda), votes), usual) for sight in sights]
    return [*_compare(choices), *[Choice()] * (len(units) - len(choices) if whole else 0)]


def _sample(units: Sequence[Unit]) -> Sequence[Unit]:
    half = MOST_LEARNT // 2
    return units if len(units) <= MOST_LEARNT else [*units[:half], *units[-half:]]


def _choose(sight: Sight, votes: dict[str, Counter[object]]) -> Choice:
    best = Choice()
    for title in [None, *sight.titles]:
        if title and Label.TITLE in sight.labels:
            continue
        for person in [None, *sight.people]:
            if person and (Label.SPEAKER in sight.labels or (title and _overlap(title, person))):
                continue
            fits = _fit(sight, title, person, votes)
            value = fits + (title.score if title else 0) + (person.score if person else 0)
            if value <= best.value:
                continue  # what it leaves unexplained makes it no better
            value -= _leave(sight, title, person)
            if value > best.value:
                best = Choice(title=title, person=person, value=value, fits=fits)
    return best


def _ignore_rare(sights: list[Sight]) -> list[Sight]:
    """The sights without a speaker's label that only few bear, while names stand openly in almost all."""
    labelled = [sight for sight in sights if Label.SPEAKER in sight.labels]
    openly = sum(any(span.score >= 2.0 for span in sight.people) for sight in sights)
    if not labelled or len(labelled) * 3 > len(sights) or openly < 3 * len(labelled):
        return sights
    return [
        replace(sight, labels=Counter({label: n for label, n in sight.labels.items() if label is not Label.SPEAKER}))
        if any(span.score >= 2.0 for span in sight.people)
        else sight
        for sight in sights
    ]


def _overlap(one: Span, two: Span) -> bool:
    fields = one.first <= two.last and two.first <= one.last
    told = one.first >= BEYOND or two.first >= BEYOND
    return one.line == two.line and (fields or (told and one.start < two.stop and two.start < one.stop))


def _leave(sight: Sight, title: Span | None, person: Span | None) -> float:
    """What the choice leaves unexplained on the lines that it uses."""
    cost = 0.0
    for place, fields in sight.heads:
        here = [span for span in (title, person) if span and span.line == place]
        if not here or any(span.first >= BEYOND for span in here):
            continue
        for order, each in enumerate(fields):
            if any(span.first <= order <= span.last for span in here):
                continue
            between = title is not None and title in here and order < title.first and each.mark in ("-", "|")
            beside = (
                person is not None and person in here and order > person.last and (each.mark in (",", "(") or between)
            )
            subtitle = title is not None and title in here and order == title.last + 1 and each.mark == ":"
            remark = title is not None and title in here and order > title.last and each.mark == "."
            aside = remark or is_aside(each.text)
            cost += 0.1 if aside else 0.6 if beside and len(each.text) < 60 else 1.6 if subtitle else 0.9
    return cost


def _describe(sight: Sight, title: Span | None, person: Span | None) -> dict[str, object]:
    said: dict[str, object] = {"titled": title is not None, "named": person is not None}
    if title and person:
        said["order"] = (title.line, title.first) < (person.line, person.first)
        said["step"] = title.line - person.line
        if title.line == person.line:
            said["fields"] = title.first - person.first
    if person:
        said["person line"] = person.line - sight.anchor
        said["person mark"] = person.mark
        said["person emphasis"] = person.emphasis
    if title:
        said["title line"] = title.line - sight.anchor
        said["title mark"] = title.mark
        said["title emphasis"] = title.emphasis
        said["title capitals"] = title.text.isupper()
        if title.line != sight.anchor:
            said["title gap"] = title.line in sight.gaps
    return said


def _count(sights: Sequence[Sight], choices: Sequence[Choice]) -> dict[str, Counter[object]]:
    votes: dict[str, Counter[object]] = {}
    for sight, choice in zip(sights, choices, strict=True):
        for name, said in _describe(sight, choice.title, choice.person).items():
            votes.setdefault(name, Counter())[said] += 1
    return votes


def _fit(sight: Sight, title: Span | None, person: Span | None, votes: dict[str, Counter[object]]) -> float:
    if not votes or not (title or person):
        return 0.0
    fits = 0.0
    for name, said in _describe(sight, title, person).items():
        known = votes.get(name)
        total = known.total() if known else 0
        if known and total > 1:
            fits += _WEIGHTS[name] * (2 * known[said] / total - 1) * min(total, 5) / 5
    return fits


def _widen(sight: Sight, votes: dict[str, Counter[object]], *, agenda: bool) -> Sight:
    """The sight with what stands where other units have speaker or title, though it does not look like one."""
    people = find_placed(sight, votes, "person", sight.people)
    if agenda:
        people = [span for span in people if has_bracket(sight, span)]
    titles = [*find_placed(sight, votes, "title", sight.titles), *_find_wholes(sight, votes)]
    if not people and not titles:
        return sight
    return replace(sight, people=[*sight.people, *people], titles=[*sight.titles, *titles])


def _find_wholes(sight: Sight, votes: dict[str, Counter[object]]) -> list[Span]:
    """Lines that begin like a person and stand where the list has its titles, its speakers being elsewhere."""
    person_at, title_at = (_agree(votes.get(f"{role} line")) for role in ("person", "title"))
    elsewhere = Label.SPEAKER in sight.labels or (person_at is not None and person_at != title_at)
    if not elsewhere or len({span.line for span in sight.wholes if span.last > span.first}) > 1:
        return []  # "Ada Quill: Knots", "Bo Stone: Rivers": two talks
    return [span for span in sight.wholes if span.line - sight.anchor == title_at]


def find_placed(sight: Sight, votes: dict[str, Counter[object]], role: str, known: Sequence[Span]) -> list[Span]:
    least = 1 if role == "title" and _agree(votes.get("person mark")) is not None else 2
    line_at, mark_at = (_agree(votes.get(f"{role} {name}"), least) for name in ("line", "mark"))
    found: list[Span] = []
    for place, fields in sight.heads if line_at is not None else ():
        if place - sight.anchor != line_at:
            continue
        for order, each in enumerate(fields):
            if each.mark != mark_at or any(span.line == place and span.first == order for span in known):
                continue
            span = Span(
                line=place,
                first=order,
                last=order,
                start=each.start,
                stop=each.stop,
                text=each.text,
                mark=each.mark,
                score=1.2 if role == "person" else 0.6,
                emphasis=each.emphasis,
            )
            if role == "title":
                named = rate_person(each.text)[0] and rate_name(each.text) >= _KNOWN_NAME
                other = is_missing(each.text) or names_room(each.text) or names_term(each.text) or named
                if each.mark != "(" and not other:
                    found.append(span)
            elif looks_like_name(each.text) and not is_hosted(each.text):
                people = split_people(each.text, told=True)
                found += [replace(span, people=people)] if people else []
    return found


def _doubt(sight: Sight, choice: Choice, others: int) -> tuple[Doubt, ...]:
    doubts = []
    if choice.person and choice.person.score < _GUESSED:
        why = f"“{choice.person.text[:80]}” stands where the list has its speakers. Check whether it is one."
        doubts.append(Doubt(field="speakers", why=why))
    elif choice.person and others > 0:
        doubts.append(Doubt(field="speakers", why="More names stand beside this talk. Check who speaks."))
    if choice.title and choice.title.text != "TBA" and (choice.title.score < _GUESSED or choice.fits < 0):
        why = f"“{choice.title.text[:120]}” was taken for the title, unlike in the rest of the list. Check it."
        doubts.append(Doubt(field="title", why=why))
    elif choice.person and choice.title is None and Label.TITLE not in sight.labels:
        doubts.append(Doubt(field="title", why="No title was found beside this name. Check whether there is one."))
    return tuple(doubts)


def _compare(choices: list[Choice]) -> list[Choice]:
    """The choices, those worth less that name nobody where others name title and speaker: they are no talks."""
    full = sum(choice.titled and choice.named for choice in choices)
    if full < 2:
        return choices
    return [
        replace(choice, value=choice.value - 2.5, doubts=(*choice.doubts, _NAMELESS))
        if choice.titled and not choice.named
        else choice
        for choice in choices
    ]


def _agree(known: Counter[object] | None, least: int = 2) -> object:
    """What most units say, where they agree."""
    if not known or known.total() < least:
        return None
    said, times = known.most_common(1)[0]
    return said if times * 10 >= known.total() * 6 else None


def _value(sight: Sight, choice: Choice, usual: set[Label]) -> Choice:
    """The choice with how much of one talk its unit is: days and people beyond the first tell of another one."""
    titled = Label.TITLE in sight.labels or (choice.title is not None and choice.title.text != "TBA")
    named = Label.SPEAKER in sight.labels or choice.person is not None
    value = 2.0 * titled + 2.0 * named - (0.0 if titled or named else 1.0)
    total = sum(_WEIGHTS[name] for name in _describe(sight, choice.title, choice.person))
    value += 0.8 * choice.fits / total if total else 0.0
    others = sight.named - (choice.person is not None)
    value -= 0.7 * min(max(others, 0), 3) + 1.0 * min(max(sight.days - 1, 0), 3)
    value -= sum(label not in sight.labels for label in usual)
    value -= 1.5 * sum(min(sight.labels[label] - 1, 2) for label in _TELLING if sight.labels[label] > 1)
    return replace(choice, value=value, titled=titled, named=named, doubts=_doubt(sight, choice, others))
