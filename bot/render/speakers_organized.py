"""What organizers see of people: a changed profile, the question before a merge, papers before and after saving."""

import discord
from discord import ui

from bot.actions.papers import Looked, Preview
from bot.actions.profiles import Profile
from bot.actions.speakers import Known
from bot.render import speaker_ids as ids
from bot.render import text
from bot.render.card import Card, Colour, button, row, turning
from bot.render.speakers import AFFILIATION, NAME, PAPER_TITLE, UNTITLED, paper_key, talks_counted
from bot.render.text import line
from seminar.durations import counted
from seminar.speaker import Paper, Speaker

PER_PAGE = 6
BIO_SHOWN = 1500
DOUBT = 160


def changed(known: Known, *, done: str) -> Card:
    """A person as the profile shows them now, and what of it talks can no longer change."""
    speaker = known.speaker
    fixed = [name for name, is_set in (("affiliation", known.affiliation_set), ("biography", known.bio_set)) if is_set]
    return Card(
        f"✅ **{done}**",
        _who(speaker),
        next(iter(text.prose(text.clip(speaker.bio, BIO_SHOWN) if speaker.bio else None, BIO_SHOWN * 2)), None),
        _kept_as_set(fixed),
        row([button("Edit", ids.edit(speaker.id), emoji="✏️")]),
    )


def ask_merge(kept: Profile, other: Profile) -> Card:
    """Asks before two profiles become one: whose name stays, and what comes to it."""
    moving = [talks_counted(other), counted(len(other.papers), "paper")]
    return Card(
        "## 👥 One person?",
        f"**Stays:** {_who(kept.speaker)}\n-# {_has(kept)}",
        f"**Goes:** {_who(other.speaker)}\n-# {_has(other)}",
        f"{' and '.join(moving)} of **{line(other.speaker.name, NAME)}** will be those of "
        f"**{line(kept.speaker.name, NAME)}**, who is found by both names from then on. Nothing has changed yet.",
        row(
            [
                button("Merge", ids.merge("do", kept.speaker.id, other.speaker.id), style=discord.ButtonStyle.danger),
                button("The other way round", ids.merge("ask", other.speaker.id, kept.speaker.id), emoji="🔁"),
            ]
        ),
        colour=Colour.CHANGED,
    )


def merged(known: Known, other: str) -> Card:
    return changed(known, done=f"{line(other, NAME)} and {line(known.speaker.name, NAME)} are one profile now.")


def own_papers(found: Profile, *, page: int = 0, note: str | None = None, put_back: int | None = None) -> Card:
    """A person's papers, each with a button that removes it; `put_back` is the draft of what was just removed."""
    speaker, papers = found.speaker, found.papers
    pages = max(1, -(-len(papers) // PER_PAGE))
    page = max(0, min(page, pages - 1))
    shown = papers[page * PER_PAGE : (page + 1) * PER_PAGE]
    return Card(
        note,
        f"## 📚 {counted(len(papers), 'paper')} of {line(speaker.name, NAME)}",
        None if papers else "-# Paste titles and abstracts, or give the command a file.",
        *(_removable(speaker, one, page) for one in shown),
        turning(page, pages, lambda number: ids.own_papers("turn", speaker.id, number)),
        row(
            [
                button("Put it back", ids.new_papers("save", put_back), emoji="↩️") if put_back is not None else None,
                button("Add papers", ids.own_papers("add", speaker.id), emoji="➕", style=discord.ButtonStyle.primary),
            ]
        ),
    )


def preview(found: Preview, *, place: int = 0) -> Card:
    """Papers that were read, before they are saved: which are new, and which want a look."""
    pages = max(1, -(-len(found.papers) // PER_PAGE))
    page = max(0, min(place // PER_PAGE, pages - 1))
    start = page * PER_PAGE
    shown = found.papers[start : start + PER_PAGE]
    can_save = found.new and not found.saved
    return Card(
        f"## 📚 I read {counted(len(found.papers), 'paper')} of {line(found.speaker.name, NAME)}",
        f"-# {_tally(found)}",
        *(_looked(found, one, start + number) for number, one in enumerate(shown)),
        turning(page, pages, lambda number: ids.new_papers("turn", found.id, number * PER_PAGE)),
        row(
            [
                button(
                    f"Save {counted(found.new, 'paper')}",
                    ids.new_papers("save", found.id),
                    style=discord.ButtonStyle.primary,
                    emoji="💾",
                )
                if can_save
                else None
            ]
        ),
        colour=Colour.CHANGED if any(one.doubts and one.new for one in found.papers) else Colour.PLAIN,
    )


def _who(speaker: Speaker) -> str:
    affiliation = f" ({line(speaker.affiliation, AFFILIATION)})" if speaker.affiliation else ""
    homepage = f" · {text.link('Homepage', speaker.homepage)}" if speaker.homepage else ""
    return f"**{line(speaker.name, NAME)}**{affiliation}{homepage}"


def _has(found: Profile) -> str:
    names = f" · also known as {line(', '.join(found.other_names), 150)}" if found.other_names else ""
    return f"{talks_counted(found)}, {counted(len(found.papers), 'paper')}{names}"


def _kept_as_set(fixed: list[str]) -> str:
    if not fixed:
        return "-# Affiliation and biography follow the newest talk that states them."
    verb = "stays" if len(fixed) == 1 else "stay"
    return f"-# 📌 The {' and the '.join(fixed)} {verb} as set here, whatever later talks say."


def _tally(found: Preview) -> str:
    known = sum(one.known and not one.left_out for one in found.papers)
    out = sum(one.left_out for one in found.papers)
    doubted = sum(bool(one.doubts) and one.new for one in found.papers)
    parts = [
        "Saved" if found.saved else None,
        f"{found.new} new",
        f"{known} there already" if known else None,
        f"{out} left out" if out else None,
        f"⚠️ {doubted} {'wants' if doubted == 1 else 'want'} a look" if doubted else None,
    ]
    return " · ".join(part for part in parts if part)


def _looked(found: Preview, one: Looked, place: int) -> ui.Section[Card] | str:
    if one.known:
        return f"{_titled(one.paper)}\n-# There already"
    doubts = "\n".join(f"-# ⚠️ {line(doubt, DOUBT)}" for doubt in one.doubts[:2])
    struck = "~~" if one.left_out else ""
    shown = f"{struck}{_titled(one.paper)}{struck}" + (f"\n{doubts}" if doubts and not one.left_out else "")
    if found.saved:
        return shown
    label = "Take it in" if one.left_out else "Leave out"
    return ui.Section(shown, accessory=button(label, ids.new_papers("toggle", found.id, place)))


def _removable(speaker: Speaker, one: Paper, page: int) -> ui.Section[Card]:
    removing = button("Remove", ids.own_papers("remove", speaker.id, page, paper_key(one)))
    return ui.Section(_titled(one), accessory=removing)


def _titled(one: Paper) -> str:
    """The title, or without one the abstract's first words."""
    if one.title:
        return f"**{line(one.title, PAPER_TITLE)}**"
    return line(one.abstract or "", PAPER_TITLE) or UNTITLED
