"""People as cards: who they are, what they give and gave, and what they wrote."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

import discord
from discord import ui

from bot.actions.listings import Kind, Listing
from bot.actions.profiles import Profile
from bot.render import ids, lists, text
from bot.render.card import Card, button, row, turning
from bot.render.text import clip, line
from seminar.speaker import Paper, Speaker

NAME, AFFILIATION, ADDRESS = 100, 150, 300
BIO = 1100
ROW_TITLE = 100
TALKS_SHOWN = 2
PAPERS_SHOWN = 3
PAPERS_PER_PAGE = 8
PAPER_TITLE = 120
UNTITLED = "A paper without a title"
MOST_OPTIONS = 25
PAGE = 3000


def profile(found: Profile, now: datetime, *, page: int = 0) -> Card:
    """A person with the nearest talks and the first papers; a long biography is read page by page."""
    bio = text.prose(found.speaker.bio, BIO) or [""]
    page = max(0, min(page, len(bio) - 1))
    return Card(
        _name(found.speaker),
        bio[page] or None,
        turning(page, len(bio), lambda number: ids.speaker(found.speaker.id, number)),
        *([] if page else [*_talks(found, now), *_papers(found), _more(found)]),
    )


def choice(found: Sequence[Speaker]) -> Card:
    """Asks which of several people is meant."""
    options = [
        discord.SelectOption(
            label=clip(one.name, 100),
            value=str(one.id),
            description=clip(one.affiliation, 100) if one.affiliation else None,
        )
        for one in found[:MOST_OPTIONS]
    ]
    more = "\n-# There are more: type another part of the name to see them." if len(found) > MOST_OPTIONS else ""
    asked: ui.Select[Card] = ui.Select(custom_id=ids.SPEAKER_CHOICE, placeholder="Choose a person", options=options)
    return Card(f"## 👤 Whom do you mean?{more}", ui.ActionRow(asked))


def papers(found: Profile, *, page: int = 0) -> Card:
    """All that a person wrote, each with a button to its abstract."""
    pages = max(1, -(-len(found.papers) // PAPERS_PER_PAGE))
    page = max(0, min(page, pages - 1))
    shown = found.papers[page * PAPERS_PER_PAGE : (page + 1) * PAPERS_PER_PAGE]
    return Card(
        f"## 📚 Papers\n-# {line(found.speaker.name, NAME)}",
        *(_paper_row(found.speaker, one) for one in shown),
        turning(page, pages, lambda number: ids.papers("turn", found.speaker.id, number)),
    )


def paper(speaker: Speaker, one: Paper, *, page: int = 0) -> Card:
    """A paper with its abstract, page by page to the last word."""
    body = text.prose(one.abstract, PAGE) or [""]
    page = max(0, min(page, len(body) - 1))
    return Card(
        f"### {line(one.title or UNTITLED, 256)}\n-# {line(speaker.name, NAME)}",
        body[page] or None,
        turning(page, len(body), lambda number: ids.paper("turn", speaker.id, paper_key(one), number)),
    )


def paper_key(one: Paper) -> str:
    """Tells a person's papers apart, and stays what it is when others are added."""
    return hashlib.sha256(f"{one.title or ''}\n{one.abstract or ''}".encode()).hexdigest()[:12]


def _name(speaker: Speaker) -> str:
    homepage = speaker.homepage if speaker.homepage and len(speaker.homepage) <= ADDRESS else None
    about = [
        line(speaker.affiliation, AFFILIATION) if speaker.affiliation else None,
        text.link("Homepage", homepage) if homepage else None,
    ]
    below = " · ".join(part for part in about if part)
    return f"## 👤 {line(speaker.name, NAME)}" + (f"\n{below}" if below else "")


def _talks(found: Profile, now: datetime) -> list[ui.Item[Card] | str]:
    coming, past = found.coming[:TALKS_SHOWN], found.past[:TALKS_SHOWN]
    items: list[ui.Item[Card] | str] = []
    if coming:
        items += ["### 🗓️ To come", *(lists.coming(one, now, title=ROW_TITLE, series=True) for one in coming)]
    if past:
        items += ["### 🗂️ Past talks", *(lists.past(one, title=ROW_TITLE, series=True) for one in past)]
    return items


def _papers(found: Profile) -> list[ui.Item[Card] | str]:
    items: list[ui.Item[Card] | str] = []
    if found.papers:
        items += ["### 📚 Papers", *(_paper_row(found.speaker, one) for one in found.papers[:PAPERS_SHOWN])]
    return items


def _more(found: Profile) -> ui.ActionRow[Card] | None:
    """Buttons to what the profile has no room for."""
    given = Listing(kind=Kind.SPEAKER, speaker_id=found.speaker.id)
    more_talks = max(len(found.coming), len(found.past)) > TALKS_SHOWN
    more_papers = len(found.papers) > PAPERS_SHOWN
    return row(
        [
            button("All talks", ids.listing("show", given, 0)) if more_talks else None,
            button("All papers", ids.papers("show", found.speaker.id, 0)) if more_papers else None,
        ]
    )


def _paper_row(speaker: Speaker, one: Paper) -> ui.Section[Card] | str:
    """The title, or without one the abstract's first words; a button where there is an abstract to read."""
    if not one.abstract:
        return f"**{line(one.title or UNTITLED, PAPER_TITLE)}**"
    shown = f"**{line(one.title, PAPER_TITLE)}**" if one.title else line(one.abstract, PAPER_TITLE) or UNTITLED
    opens = button("Abstract", ids.paper("show", speaker.id, paper_key(one), 0))
    return ui.Section(shown, accessory=opens)
