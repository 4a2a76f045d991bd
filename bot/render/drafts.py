"""A draft's card: its doubts first, then line by line; and what became of it."""

from collections.abc import Sequence
from datetime import datetime

import discord
from discord import ui

from bot.actions.imports import Outcome
from bot.actions.kept import Batch, Kept
from bot.actions.outlook import Outlook
from bot.render import draft_ids as ids
from bot.render import draft_lines, likenesses, organized, talks
from bot.render.card import Card, Colour, Item, button, line_between, row
from bot.render.text import line, size
from seminar import bygone
from seminar.durations import counted
from seminar.likeness import Verdict
from seminar.reading.draft import PaperDraft
from seminar.series import Series
from seminar.speaker import SpeakerName

MOST_DOUBTS, MOST_PAPERS, MOST_SERIES = 5, 10, 25

# A card holds 4000 characters; what is long gives way until all of it fits.
_ROOM = 3800
_SCALES = (1.0, 0.7, 0.5, 0.3, 0.15)


def draft(batch: Batch, found: Sequence[Kept], place: int, now: datetime, *, note: str | None = None) -> Card:
    """One draft of a batch, with buttons to save, correct or skip it; `place` counts from 0."""
    kept = found[place]
    one, verdict = kept.draft, kept.likeness.verdict
    for scale in _SCALES:
        above = [note, _head(found, place), _doubts(kept, scale), likenesses.stored(kept.likeness, scale=scale)]
        doubted = {doubt.field for doubt in kept.doubts}
        lines = draft_lines.lines(
            one, kept.series, now, doubted=doubted, stored=verdict is not Verdict.NEW, scale=scale
        )
        below = _named(_organizers(found, place))
        if sum(size(text) for text in (*above, *(each.text for each in lines), below) if text) <= _ROOM:
            break
    return Card(
        *above,
        *(_section(batch, kept, each) for each in lines),
        below,
        line_between(),
        row(_deciding(batch, kept, now, several=len(found) > 1)),
        _around(batch, found, place),
        colour=_colour(kept),
    )


def saved(batch: Batch, found: Sequence[Kept], place: int, outlook: Outlook, now: datetime, *, note: str) -> Card:
    """In the place of a draft, the talk that was made of it."""
    talk = outlook.talk
    return Card(
        note,
        _head(found, place) if len(found) > 1 else None,
        *talks.lines(talk, now),
        organized.follows(outlook, now),
        row(organized.organizing_buttons(talk, now)),
        _around(batch, found, place),
        colour=Colour.SOON,
    )


def choose_series(batch: Batch, offered: Sequence[Series], *, note: str | None = None) -> Card:
    """Asks to which series the drafts belong, where nothing tells."""
    options = [discord.SelectOption(label=one.name[:100], value=str(one.id)) for one in offered[:MOST_SERIES]]
    choice: ui.Select[Card] = ui.Select(
        custom_id=ids.series(batch.first, batch.count), placeholder="Choose a series", options=options
    )
    asked = f"I read {counted(batch.count, 'talk')}. Which series {'is it' if batch.count == 1 else 'are they'} for?"
    return Card(note, asked, ui.ActionRow(choice))


def papers(found: Sequence[PaperDraft], new: int | None, of: str | None, *, listed: bool) -> str:
    """How many papers were read, and what became of them; `new` is missing where they were not saved."""
    number = counted(len(found), "paper")
    rows = "\n".join(f"- {_first_words(one.title or one.abstract or '', 90)}" for one in found[:MOST_PAPERS])
    more = f"\n-# and {len(found) - MOST_PAPERS} more" if len(found) > MOST_PAPERS else ""
    if new is None:
        end = (
            "They are **not saved**, as the text does not say whose they are. Use `/organize import` again and choose "
            "`speaker`."
        )
    else:
        known = f", {len(found) - new} were there already" if new < len(found) else ""
        whose = f" as papers of {line(of, 80)}" if of else ""
        end = f"**{new}** saved{whose}{known}. `/speaker` shows them."
    return f"📚 I read {number}. {end}" + (f"\n{rows}{more}" if listed else "")


def _head(found: Sequence[Kept], place: int) -> str:
    kept, several = found[place], len(found) > 1
    where = f"Draft {place + 1} of {len(found)}" if several else "Draft"
    said = f"-# {where} · {line(kept.series.name, 80)} · {_state(kept)}"
    return f"{said}\n-# {_progress(found)}" if several else said


def _state(kept: Kept) -> str:
    if kept.talk is not None:
        return "A talk by now"
    if kept.known:
        return "Stored already"
    return "Skipped: it is not saved" if kept.skipped else "Not saved yet"


def _progress(found: Sequence[Kept]) -> str:
    """What became of all drafts so far."""
    outcomes = [kept.outcome for kept in found if kept.talk is not None]
    known = sum(kept.known for kept in found)
    counts = {
        "saved": sum(kept.talk is not None for kept in found)
        - outcomes.count(Outcome.UPDATED)
        - outcomes.count(Outcome.KNOWN),
        "updated": outcomes.count(Outcome.UPDATED),
        "stored already": known,
        "skipped": sum(kept.skipped and kept.talk is None and not kept.known for kept in found),
        "left": sum(kept.open for kept in found),
    }
    return " · ".join(f"{count} {what}" for what, count in counts.items() if count)


def _doubts(kept: Kept, scale: float) -> str | None:
    """What to look at before it is saved, first of all that it cannot be saved so."""
    undated = kept.draft.date is None and kept.likeness.verdict is Verdict.NEW
    doubts = [doubt for doubt in kept.doubts if not (undated and doubt.field == "date")]
    limit = max(8, int(150 * scale))
    lines = [f"⚠️ **{line(doubt.field, 20)}:** {line(doubt.why, limit)}" for doubt in doubts[:MOST_DOUBTS]]
    if len(doubts) > MOST_DOUBTS:
        lines.append(f"⚠️ and {len(doubts) - MOST_DOUBTS} more")
    if undated:
        lines.insert(0, "⚠️ **date:** the text names none. Correct it before you save.")
    return "\n".join(lines) or None


def _section(batch: Batch, kept: Kept, one: draft_lines.Line) -> Item:
    """A line with a button that opens it as a form; a doubted one has the sign before it and the brighter button."""
    style = discord.ButtonStyle.primary if one.doubted else discord.ButtonStyle.secondary
    press = ids.draft(one.key, kept.id, batch.first, batch.count)
    marked = one.doubted and not one.text.startswith("#")
    return ui.Section(f"⚠️ {one.text}" if marked else one.text, accessory=button("", press, style=style, emoji="✏️"))


def _colour(kept: Kept) -> Colour:
    if kept.known:
        return Colour.SOON
    doubted = kept.doubts or kept.likeness.verdict is Verdict.UPDATE or kept.draft.date is None
    return Colour.CHANGED if doubted else Colour.PLAIN


def _named(organizers: Sequence[SpeakerName]) -> str | None:
    if not organizers:
        return None
    return f"-# The page names as organizers: {line(', '.join(one.name for one in organizers), 150)}"


def _deciding(batch: Batch, kept: Kept, now: datetime, *, several: bool) -> list[discord.ui.Button[Card] | None]:
    def press(verb: str) -> str:
        return ids.draft(verb, kept.id, batch.first, batch.count)

    green, blue = discord.ButtonStyle.success, discord.ButtonStyle.primary
    correct = button("Correct", press("correct"), emoji="✏️")
    skip = button("Skip", press("skip")) if not kept.skipped else None
    talk = kept.likeness.talk
    if kept.known or (talk is None and kept.likeness.verdict is Verdict.SAME):
        return [correct]
    if talk is not None:
        changing = ids.update(kept.id, batch.first, batch.count, talk.id, talk.revision)
        doubted = kept.likeness.doubt is not None
        return [
            button("Update the talk", changing, style=blue if doubted else green),
            button("Save as a new talk", press("new")),
            correct,
            skip,
        ]
    announce = button("Save and announce", press("publish"), style=blue, emoji="📣")
    return [
        button("Save this" if several else "Save", press("save"), style=green),
        announce if bygone.is_coming(kept.draft, now) else None,
        correct,
        skip,
    ]


def _around(batch: Batch, found: Sequence[Kept], place: int) -> Item | None:
    """To the other drafts, and what can be done with all of them."""

    def press(verb: str, other: int) -> str:
        return ids.draft(verb, found[other].id, batch.first, batch.count)

    sure = sum(kept.sure for kept in found)
    several = len(found) > 1
    organizers = _organizers(found, place)
    return row(
        [
            button("‹", press("show", place - 1)) if place else None,
            button(f"{place + 1} of {len(found)}", press("show", place), disabled=True) if several else None,
            button("›", press("show", place + 1)) if place < len(found) - 1 else None,
            button(f"Save all without doubts ({sure})", press("all", place)) if several and sure else None,
            button(f"Keep {counted(len(organizers), 'organizer')}", press("organizers", place)) if organizers else None,
        ]
    )


def _organizers(found: Sequence[Kept], place: int) -> tuple[SpeakerName, ...]:
    """Those whom the page names, where the series has others or none yet."""
    named = found[0].organizers
    return named if found[place].series.fields.organizers != named else ()


def _first_words(text: str, limit: int) -> str:
    shown = line(text, limit)
    return shown if len(text) <= limit else f"{shown} ({len(text):,} characters)"
