"""People as cards: who they are, what they give and gave, and what they wrote."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

import discord
from discord import ui

from bot.actions import profiles
from bot.actions.listings import Kind, Listing
from bot.actions.profiles import Profile
from bot.render import ids, lists, text
from bot.render.card import Card, button, line_between, row, turning
from bot.render.labels import ENGLISH, Labels
from bot.render.text import clip, line
from seminar.speaker import Paper, Speaker

NAME, AFFILIATION, ADDRESS = 100, 150, 300
BIO = 700
STATION, STATIONS_SHOWN = 60, 4
SERIES = 100
OTHERS, OTHERS_SHOWN = 150, 5
ROW_TITLE = 90
TALKS_SHOWN = 2
PAPERS_SHOWN = 3
PAPERS_PER_PAGE = 8
PAPER_TITLE = 120
UNTITLED = ENGLISH.untitled
MOST_OPTIONS = 25
PAGE = 3000


def profile(found: Profile, now: datetime, *, page: int = 0, labels: Labels = ENGLISH) -> Card:
    """A person with the nearest talks and the first papers; a long biography is read page by page."""
    bio = text.prose(found.speaker.bio, BIO) or [""]
    page = max(0, min(page, len(bio) - 1))
    return Card(
        _name(found, labels),
        bio[page] or None,
        turning(page, len(bio), lambda number: ids.speaker(found.speaker.id, number)),
        None if page or not _lists_something(found) else line_between(),
        *([] if page else _below(found, now, labels)),
    )


def _below(found: Profile, now: datetime, labels: Labels) -> list[ui.Item[Card] | str | None]:
    """What a person gave and wrote."""
    last = _together(found, labels) or _nothing(found, labels)
    return [*_talks(found, now, labels), *_papers(found, labels), last, _more(found, labels)]


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


def _name(found: Profile, labels: Labels) -> str:
    """Who it is, and since when; then who it was."""
    speaker = found.speaker
    homepage = speaker.homepage if speaker.homepage and len(speaker.homepage) <= ADDRESS else None
    others = line(labels.between_names.join(found.other_names), OTHERS)
    about = [
        f"🏛️ {line(speaker.affiliation, AFFILIATION)}" if speaker.affiliation else None,
        f"🔗 {text.link(labels.homepage, homepage)}" if homepage else None,
    ]
    parts = [
        f"## 👤 {line(speaker.name, NAME)}",
        " · ".join(part for part in about if part),
        f"-# {_career(found)}" if len(found.career) > 1 else None,
        f"-# {labels.other_names.format(names=others)}" if found.other_names else None,
        f"-# {_sum(found, labels)}" if _lists_something(found) else None,
    ]
    return "\n".join(part for part in parts if part)


def _lists_something(found: Profile) -> bool:
    return bool(found.coming or found.past or found.papers)


def talks_counted(found: Profile, labels: Labels = ENGLISH) -> str:
    """ "3 talks", or "50+ talks" where a profile does not hold them all."""
    count = len(found.coming) + len(found.past)
    return labels.talks(count, count == profiles.MOST_TALKS)


def _sum(found: Profile, labels: Labels) -> str:
    """ "3 talks in Machine Learning Seminar · 12 papers"."""
    given = [*found.coming, *found.past]
    names = list(dict.fromkeys(one.series.name for one in given))
    where = line(names[0], SERIES) if len(names) == 1 else labels.series(len(names))
    parts = [
        labels.given_in.format(talks=talks_counted(found, labels), where=where) if given else None,
        labels.papers(len(found.papers)) if found.papers else None,
    ]
    return " · ".join(part for part in parts if part)


def _career(found: Profile) -> str:
    """ "2024 Kyoto → 2026 Oslo": the newest last, and the first ones left out where there are many."""
    shown = found.career[-STATIONS_SHOWN:]
    earlier = "… → " if len(found.career) > len(shown) else ""
    return earlier + " → ".join(f"{one.since} {line(one.affiliation, STATION)}" for one in shown)


def _together(found: Profile, labels: Labels) -> str | None:
    if not found.together:
        return None
    shown = found.together[:OTHERS_SHOWN]
    names = [
        labels.often.format(name=one.speaker.name, count=one.talks) if one.talks > 1 else one.speaker.name
        for one in shown
    ]
    more = len(found.together) - len(shown)
    listed = line(labels.between_names.join(names), OTHERS) + (labels.others.format(count=more) if more else "")
    return f"-# 🤝 {labels.spoke_with.format(names=listed)}"


def _talks(found: Profile, now: datetime, labels: Labels) -> list[ui.Item[Card] | str]:
    coming, past, own = found.coming[:TALKS_SHOWN], found.past[:TALKS_SHOWN], found.speaker.id
    several = len({one.series.id for one in (*found.coming, *found.past)}) > 1
    items: list[ui.Item[Card] | str] = []
    if coming:
        items.append(_counted(f"### 🗓️ {labels.coming}", len(found.coming), TALKS_SHOWN))
        items += [lists.coming(one, now, title=ROW_TITLE, series=several, of=own, labels=labels) for one in coming]
    if past:
        items.append(_counted(f"### 🗂️ {labels.past}", len(found.past), TALKS_SHOWN))
        items += [lists.past(one, title=ROW_TITLE, series=several, of=own, labels=labels) for one in past]
    return items


def _papers(found: Profile, labels: Labels) -> list[ui.Item[Card] | str]:
    items: list[ui.Item[Card] | str] = []
    if found.papers:
        items.append(_counted(f"### 📚 {labels.papers_heading}", len(found.papers), PAPERS_SHOWN))
        items += [_paper_row(found.speaker, one, labels) for one in found.papers[:PAPERS_SHOWN]]
    return items


def _nothing(found: Profile, labels: Labels) -> str | None:
    return None if found.speaker.bio or _lists_something(found) else f"-# {labels.nothing}"


def _counted(heading: str, count: int, shown: int) -> str:
    """The heading, with the number of what there is where that is more than is shown."""
    return f"{heading} · {count}" if count > shown else heading


def _more(found: Profile, labels: Labels) -> ui.ActionRow[Card] | None:
    """Buttons to what the profile has no room for."""
    given = Listing(kind=Kind.SPEAKER, speaker_id=found.speaker.id)
    more_talks = max(len(found.coming), len(found.past)) > TALKS_SHOWN
    more_papers = len(found.papers) > PAPERS_SHOWN
    return row(
        [
            button(labels.all_talks, ids.listing("show", given, 0)) if more_talks else None,
            button(labels.all_papers, ids.papers("show", found.speaker.id, 0)) if more_papers else None,
        ]
    )


def _paper_row(speaker: Speaker, one: Paper, labels: Labels = ENGLISH) -> ui.Section[Card] | str:
    """The title, or without one the abstract's first words; a button where there is an abstract to read."""
    if not one.abstract:
        return f"**{line(one.title or labels.untitled, PAPER_TITLE)}**"
    shown = f"**{line(one.title, PAPER_TITLE)}**" if one.title else line(one.abstract, PAPER_TITLE) or labels.untitled
    opens = button(labels.abstract, ids.paper("show", speaker.id, paper_key(one), 0))
    return ui.Section(shown, accessory=opens)
