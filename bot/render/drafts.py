"""A draft field by field, its doubts first, and what became of it."""

from collections.abc import Sequence
from datetime import datetime

import discord

from bot.actions.kept import Batch, Kept
from bot.actions.outlook import Outlook
from bot.render import organized, talks
from bot.render import organizer_ids as ids
from bot.render.card import Card, Colour, Item, button, line_between, row
from bot.render.text import line
from seminar import correction, wall, wording, zones
from seminar.durations import counted
from seminar.material import Material
from seminar.reading.draft import Draft, PaperDraft
from seminar.series import Join
from seminar.speaker import SpeakerName
from seminar.talk import Status

# A card holds 4000 characters: these many of each leave room for the rest.
MOST_DOUBTS, MOST_PEOPLE, MOST_MATERIALS, MOST_PAPERS = 5, 4, 3, 10


def draft(batch: Batch, found: Sequence[Kept], place: int, now: datetime, *, note: str | None = None) -> Card:
    """One draft of a batch, with buttons to save, correct or skip it; `place` counts from 0."""
    kept = found[place]
    one = kept.draft
    where = f"Draft {place + 1} of {len(found)}" if len(found) > 1 else "Draft"
    state = "Skipped: it is not saved" if kept.skipped else "Not saved yet"
    return Card(
        note,
        f"-# {where} · {line(kept.series.name, 80)} · {state}",
        f"### {line(one.title, 200) if one.title else 'TBA (no title was found)'}",
        _doubts(one),
        "\n".join(f"**{name}:** {value}" for name, value in _facts(one, now).items()),
        _named(_organizers(found, place)),
        line_between(),
        row(_deciding(batch, kept, now)),
        _around(batch, found, place),
        colour=Colour.CHANGED if one.doubts or one.date is None else Colour.PLAIN,
    )


def saved(batch: Batch, found: Sequence[Kept], place: int, outlook: Outlook, now: datetime, *, note: str) -> Card:
    """In the place of a draft, the talk that was made of it."""
    talk = outlook.talk
    return Card(
        note,
        *talks.lines(talk, now),
        organized.follows(outlook, now),
        row(organized.organizing_buttons(talk, now)),
        _around(batch, found, place),
        colour=Colour.SOON,
    )


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


def _facts(one: Draft, now: datetime) -> dict[str, str]:
    people = "; ".join(
        line(f"{person.name} ({person.affiliation})" if person.affiliation else person.name, 90)
        for person in one.speakers[:MOST_PEOPLE]
    )
    more = f" and {len(one.speakers) - MOST_PEOPLE} more" if len(one.speakers) > MOST_PEOPLE else ""
    facts = {
        "Speakers": f"{people}{more}" or None,
        "When": _when(one, now),
        "Where": line(one.venue, 120) if one.venue else None,
        "Link": _join(correction.join_of(one)),
        "Abstract": _first_words(one.abstract, 300),
        "About": _first_words(one.bio, 120),
        "Contact": line(one.contact, 80) if one.contact else None,
        "Materials": ", ".join(_material(each) for each in one.materials[:MOST_MATERIALS]) or None,
        "Status": "cancelled" if one.status is Status.CANCELLED else None,
    }
    always = ("Speakers", "When", "Where", "Link", "Abstract")
    return {name: value or "not stated" for name, value in facts.items() if value or name in always}


def _material(one: Material) -> str:
    return line(" ".join(filter(None, (one.kind, one.url or one.title))), 80)


def _when(one: Draft, now: datetime) -> str | None:
    if one.date is None:
        return None
    zone = correction.zone_of(one)
    if one.starts_at is None:
        return f"{wording.day_only(wall.start_of_day(one.date, zone), zone)}, the hour is not stated"
    said = wording.local(one.starts_at, one.ends_at, zone)
    assumed = "" if one.timezone else f" (no zone is stated: {zones.in_words(zone)} is assumed)"
    over = " · over: it goes to the archive" if (one.ends_at or one.starts_at) <= now else ""
    return f"{said}{assumed}{over}"


def _join(join: Join) -> str | None:
    parts = [
        line(join.link, 160) if join.link else None,
        f"meeting ID {line(join.meeting_id, 40)}" if join.meeting_id else None,
        f"passcode {line(join.passcode, 40)}" if join.passcode else None,
    ]
    return ", ".join(part for part in parts if part) or None


def _first_words(text: str | None, limit: int) -> str | None:
    if not text:
        return None
    shown = line(text, limit)
    return shown if len(text) <= limit else f"{shown} ({len(text):,} characters)"


def _doubts(one: Draft) -> str | None:
    lines = [f"⚠️ **{line(doubt.field, 20)}:** {line(doubt.why, 150)}" for doubt in one.doubts[:MOST_DOUBTS]]
    if one.date is None:
        lines.insert(0, "⚠️ **date:** the text names none. Correct it before you save.")
    return "\n".join(lines) or None


def _named(organizers: Sequence[SpeakerName]) -> str | None:
    if not organizers:
        return None
    return f"-# The page names as organizers: {line(', '.join(one.name for one in organizers), 150)}"


def _deciding(batch: Batch, kept: Kept, now: datetime) -> list[discord.ui.Button[Card] | None]:
    def press(verb: str) -> str:
        return ids.draft(verb, kept.id, batch.first, batch.count)

    one = kept.draft
    coming = _is_coming(one, now)
    green = discord.ButtonStyle.success
    return [
        button("Save", press("save"), style=green),
        button("Save and announce", press("publish"), style=discord.ButtonStyle.primary, emoji="📣")
        if coming
        else None,
        button("Correct", press("correct"), emoji="✏️"),
        button("More fields", press("more")),
        button("Skip", press("skip")) if not kept.skipped else None,
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
            button(f"{place + 1} / {len(found)}", press("show", place), disabled=True) if several else None,
            button("›", press("show", place + 1)) if place < len(found) - 1 else None,
            button(f"Save the {sure} without doubts", press("all", place)) if several and sure else None,
            button(f"Keep {counted(len(organizers), 'organizer')}", press("organizers", place)) if organizers else None,
        ]
    )


def _is_coming(one: Draft, now: datetime) -> bool:
    if one.date is None or one.status is Status.CANCELLED:
        return False
    last = one.ends_at or one.starts_at
    return last > now if last else one.date >= wall.shown(now, correction.zone_of(one)).date()


def _organizers(found: Sequence[Kept], place: int) -> tuple[SpeakerName, ...]:
    """Those whom the page names, where the series has others or none yet."""
    named = found[0].organizers
    return named if found[place].series.fields.organizers != named else ()
