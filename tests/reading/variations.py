"""Announcements made up from parts, with what a careful person reads in them."""

import datetime as dt
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from seminar.reading import Draft
from tests.reading.tongues import TONGUES, Tongue

TODAY = dt.date(2026, 11, 21)
ZONE = "Europe/Berlin"
# What an announcement may leave out; the speaker stays, so that there is a talk to read.
OPTIONAL = ("title", "date", "start", "end", "link", "passcode")
_JOINS = (
    "https://zoom.us/j/9{:010}",
    "https://northfield.zoom.us/j/9{:010}",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting_{:010}%40thread.v2/0",
    "https://meet.google.com/abc-defg-hij",
    "https://meeting.tencent.com/dm/{:010}",
    "https://bbb.northfield.example/b/abc-def-{:03}",
)
_REGISTERS = (
    "https://forms.gle/{:010}",
    "https://northfield.zoom.us/meeting/register/tZ{:010}",
    "https://www.eventbrite.com/e/{:010}",
)
_RECORDINGS = (
    "https://northfield.zoom.us/rec/share/{:010}",
    "https://www.youtube.com/watch?v={:010}",
    "https://northfield.example/slides/{:010}.pdf",
)
_PASSCODES = ("waggle8", "774120", "Kelp-77", "q7Z!x2")
_MARKS = (
    "{label}{colon}{value}",
    "**{label}{colon}** {value}",
    "- {label}{colon}{value}",
    "* **{label}**{colon}{value}",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """A text and what it states; `hosts` and `decoys` are people who do not speak and addresses that do not join."""

    text: str
    code: str
    title: str | None = None
    speaker: str = ""
    date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    link: str | None = None
    passcode: str | None = None
    hosts: tuple[str, ...] = ()
    decoys: tuple[str, ...] = ()

    @property
    def stated(self) -> dict[str, object]:
        return {
            "title": self.title,
            "speakers": (self.speaker,),
            "date": self.date,
            "start": self.start,
            "end": self.end,
            "link": self.link,
            "passcode": self.passcode,
        }

    @property
    def silent_on(self) -> set[str]:
        return {name for name, value in self.stated.items() if value is None}


def stated_by(draft: Draft) -> dict[str, object]:
    """The same fields of a draft."""
    return {
        "title": draft.title,
        "speakers": tuple(person.name for person in draft.speakers),
        "date": draft.date,
        "start": draft.start,
        "end": draft.end,
        "link": draft.link,
        "passcode": draft.passcode,
    }


@dataclass(slots=True, kw_only=True)
class _Facts:
    """What is to be written, and in which words."""

    tongue: Tongue
    dice: random.Random
    lacks: frozenset[str]
    title: str
    speaker: str
    home: str
    date: dt.date
    start: dt.time
    end: dt.time
    link: str
    passcode: str
    host: str
    decoys: dict[str, str] = field(default_factory=dict)

    @property
    def day(self) -> str:
        return self.dice.choice(self.tongue.days)(self.date)

    @property
    def hours(self) -> str:
        forms = self.tongue.starts if "end" in self.lacks else self.tongue.spans
        return self.dice.choice(forms)(self.start, self.end)

    def label(self, kind: str, value: str) -> str:
        label, colon = self.dice.choice(self.tongue.labels[kind]), self.dice.choice(self.tongue.colons)
        return self.dice.choice(_MARKS[:1] * 4 + _MARKS).format(label=label, colon=colon, value=value)


def labelled(dice: random.Random, *, complete: bool = False) -> Announcement:
    """Every value behind its label, in any order, with noise around; some are left out unless it is `complete`."""
    facts = _invent(dice, complete=complete)
    lacks = facts.lacks
    lines = [facts.label("speaker", dice.choice((facts.speaker, f"{facts.speaker} ({facts.home})")))]
    if "title" not in lacks:
        lines.insert(dice.randint(0, 1), facts.label("title", facts.title))
    if not {"date", "start"} & lacks and dice.random() < 0.4:
        lines.append(facts.label("when", f"{facts.day}{dice.choice((', ', ' '))}{facts.hours}"))
    else:
        lines += [facts.label("date", facts.day)] if "date" not in lacks else []
        lines += [facts.label("time", facts.hours)] if "start" not in lacks else []
    lines.append(facts.label("place", dice.choice(facts.tongue.rooms)))
    if "link" not in lacks:
        lines.append(facts.label("link", facts.link))
    if "passcode" not in lacks:
        lines.append(facts.label("passcode", facts.passcode))
    lines.append(facts.label("host", facts.host))
    lines += [facts.label(kind, url) for kind, url in facts.decoys.items()]
    if dice.random() < 0.5:
        dice.shuffle(lines)
    if dice.random() < 0.6:
        lines += ["", facts.label("abstract", ""), " ".join(facts.tongue.sentences)]
    return _announce(facts, _surround(facts, lines))


def unlabelled(dice: random.Random) -> Announcement:
    """Title, speaker, when and link a line each as on a poster, in one of the usual orders; nothing is left out."""
    facts = replace(_invent(dice, complete=True), lacks=frozenset({"passcode"}))
    who = dice.choice(
        (f"{facts.speaker}\n{facts.home}", f"{facts.speaker} ({facts.home})", f"{facts.speaker}, {facts.home}")
    )
    when = dice.choice((f"{facts.day}, {facts.hours}", f"{facts.day}\n{facts.hours}"))
    room = dice.choice(facts.tongue.rooms)
    orders = ((facts.title, who, when, room), (when, facts.title, who, room), (who, facts.title, when, room))
    lines = [*dice.choice(orders), facts.label("link", facts.link), facts.label("host", facts.host)]
    lines += [facts.label(kind, url) for kind, url in facts.decoys.items()]
    lines = dice.choice((("\n",), ("\n\n",)))[0].join(lines).split("\n")
    if dice.random() < 0.6:
        lines += ["", " ".join(facts.tongue.sentences)]
    return _announce(facts, lines)


KINDS: dict[str, Callable[[random.Random], Announcement]] = {"labelled": labelled, "unlabelled": unlabelled}


def _invent(dice: random.Random, *, complete: bool) -> _Facts:
    tongue = dice.choice(TONGUES)
    speaker, host = dice.sample(tongue.people, 2)
    lacks = set() if complete else {name for name in OPTIONAL if dice.random() < 0.25}
    start = dt.datetime.combine(TODAY, dt.time(dice.randint(13, 18), dice.choice((0, 15, 30, 45))))
    number = dice.randint(10**8, 10**9 - 1)
    decoys = {
        kind: dice.choice(urls).format(number)
        for kind, urls in (("register", _REGISTERS), ("recording", _RECORDINGS))
        if dice.random() < 0.4
    }
    return _Facts(
        tongue=tongue,
        dice=dice,
        lacks=frozenset(lacks | ({"end"} if "start" in lacks else set())),
        title=dice.choice(tongue.titles),
        speaker=speaker,
        home=dice.choice(tongue.homes),
        date=TODAY + dt.timedelta(days=dice.randint(1, 400)),
        start=start.time(),
        end=(start + dt.timedelta(minutes=dice.choice((60, 75, 90)))).time(),
        link=dice.choice(_JOINS).format(number),
        passcode=dice.choice(_PASSCODES),
        host=host,
        decoys=decoys,
    )


def _surround(facts: _Facts, lines: Sequence[str]) -> list[str]:
    """With a heading, a greeting and a farewell, or without."""
    dice, tongue = facts.dice, facts.tongue
    before = [dice.choice(tongue.headings), ""] if dice.random() < 0.4 else []
    before += [dice.choice(tongue.openings), ""] if dice.random() < 0.3 else []
    return [*before, *lines, *(["", dice.choice(tongue.closings)] if dice.random() < 0.4 else [])]


def _announce(facts: _Facts, lines: Sequence[str]) -> Announcement:
    lacks = facts.lacks
    return Announcement(
        text="\n".join(lines) + "\n",
        code=facts.tongue.code,
        title=None if "title" in lacks else facts.title,
        speaker=facts.speaker,
        date=None if "date" in lacks else facts.date,
        start=None if "start" in lacks else facts.start,
        end=None if "end" in lacks else facts.end,
        link=None if "link" in lacks else facts.link,
        passcode=None if "passcode" in lacks else facts.passcode,
        hosts=(facts.host,),
        decoys=tuple(facts.decoys.values()),
    )
