"""Pieces of stored text that sentences are made of, each safe to show."""

import re
from collections.abc import Mapping
from datetime import datetime

from discord import ui

from bot.render import talks, text
from bot.render.card import Card
from bot.render.text import line
from seminar.material import MaterialKind
from seminar.questions import nuances
from seminar.questions.asked import Question
from seminar.series import LinkPrivacy, Series
from seminar.speaker import Speaker
from seminar.talk import Talk
from seminar.withheld import withhold

TITLE, NAME, PLACE, AFFILIATION, CONTACT = 160, 80, 150, 120, 110
MOST_LINKS = 6
# What organizers write into a venue themselves: "Room 4, and online".
_SAYS_ONLINE = re.compile(r"\bonline\b|\bhybrid\b|\bzoom\b|线上|線上|在线|オンライン", re.IGNORECASE)


def title(talk: Talk) -> str:
    return f"**{talks.public_line(talk, talk.title, TITLE)}**"


def name(one: Speaker) -> str:
    return f"**{line(one.name, NAME)}**"


def person(one: Speaker) -> str:
    return name(one) + (f" ({line(one.affiliation, AFFILIATION)})" if one.affiliation else "")


def series(one: Series) -> str:
    return f"**{line(one.name, talks.SERIES)}**"


def affiliation(said: str) -> str:
    return f"**{line(said, AFFILIATION)}**"


def venue(talk: Talk) -> str | None:
    return f"**{talks.public_line(talk, talk.venue, PLACE)}**" if talk.venue else None


def is_also_online(talk: Talk) -> bool:
    """Whether a talk in a room can be joined from afar, which its venue does not say."""
    return bool(talk.join) and not _SAYS_ONLINE.search(talk.venue or "")


def contact(talk: Talk) -> str | None:
    return talks.public_line(talk, talk.fields.contact, CONTACT) if talk.fields.contact else None


def when(talk: Talk) -> str | None:
    """The start in the reader's own zone; nothing where its hour is not known."""
    return f"<t:{stamp(talk.starts_at)}:F>" if talk.fields.hour_known else None


def ends(talk: Talk) -> str:
    return f"<t:{stamp(talk.ends_at)}:t>"


def until(talk: Talk) -> str:
    return f"<t:{stamp(talk.starts_at)}:R>"


def public(talk: Talk, said: str) -> str:
    """The text as it stands, without a way to join that not everyone may know."""
    return said if is_open(talk) else withhold(said, talk)


def inside(card: Card) -> list[ui.Item[Card]]:
    """What another card shows, to be shown in one of ours."""
    container = card.children[0]
    assert isinstance(container, ui.Container)
    found = list(container.children)
    container.clear_items()
    return found


def stamp(at: datetime) -> int:
    return int(at.timestamp())


def is_open(talk: Talk) -> bool:
    return talk.series.fields.link_privacy is LinkPrivacy.OPEN


def join(talk: Talk, *, meeting_id: str, passcode: str, between: str) -> str:
    """The way in with its number and passcode, for a talk that is open to all; the names of both are the language's."""
    ways = [talk.join.link and line(talk.join.link, 512)]
    if talk.join.meeting_id:
        ways.append(f"{meeting_id} {line(talk.join.meeting_id, 40)}")
    if talk.join.passcode:
        ways.append(f"{passcode} {line(talk.join.passcode, 60)}")
    return between.join(way for way in ways if way)


def materials(talk: Talk, kinds: tuple[MaterialKind, ...], names: Mapping[MaterialKind, str]) -> list[str]:
    """Those of the kinds, or all where none is named, as links."""
    shown = []
    for one in talk.materials:
        public = not one.url or talks.public_line(talk, one.url, 600) == line(one.url, 600)
        if public and (not kinds or one.kind in kinds):
            label = names[one.kind]
            shown.append(text.link(line(f"{label} ({one.title})" if _tells(one.title, label) else label, 80), one.url))
    return shown[:MOST_LINKS]


def wants_join_detail(question: Question) -> bool:
    return nuances.asks_meeting_id(question) or nuances.asks_passcode(question)


def _tells(said: str | None, label: str) -> bool:
    return said is not None and said != "" and "://" not in said and said.casefold() != label.casefold()
