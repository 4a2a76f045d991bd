"""What the bot posts by itself: announcements, reminders, notices, and private words to organizers."""

from datetime import datetime

from discord import ui

from bot.render import marks, talks
from bot.render.card import Card, Colour, link_button, row
from bot.render.text import address, line
from seminar import wording
from seminar.notices import Told
from seminar.series import Join, LinkPrivacy
from seminar.talk import Talk


def announcement(talk: Talk, now: datetime, mark: str) -> Card:
    return Card(
        None if talk.cancelled or talk.is_past(now) else "-# 📣 New talk",
        *talks.lines(talk, now, _reason(talk), talks.materials(talk)),
        talks.buttons(talk, now, mark=mark),
        colour=talks.colour(talk, now),
        above=_mention(talk),
    )


def reminder(talk: Talk, now: datetime, mark: str) -> Card:
    """Says how long until the talk as it is now, so that a late one fits; with the link where everyone may see it."""
    return Card(
        f"## ⏰ {starting(talk.starts_at, now)}",
        *talks.lines(talk, now, how_to_join(talk)),
        talks.buttons(talk, now, mark=mark),
        colour=Colour.SOON,
        above=_mention(talk),
    )


def notice(talk: Talk, was: Told, now: datetime, mark: str) -> Card:
    """Each thing that people act on as it was and as it is now."""
    cancelled = talk.cancelled and not was.cancelled
    back = was.cancelled and not talk.cancelled
    heading = "❌ Cancelled" if cancelled else "✅ Takes place after all" if back else "✏️ Changed"
    return Card(
        f"## {heading}",
        *talks.lines(talk, now, _reason(talk), "\n".join(_changes(talk, was))),
        talks.buttons(talk, now, mark=mark),
        colour=Colour.CANCELLED if cancelled else Colour.CHANGED,
        above=_mention(talk),
    )


def nudge(where: str, what: str, reason: str, link: str | None, mark: str) -> Card:
    """To an organizer: something that was owed could not be sent. All but `what` are our own words."""
    return Card(
        ui.TextDisplay(f"## ⚠️ I could not post in {where}", id=marks.number(mark)),
        f"{line(what, 300)}\n**Why:** {reason}",
        "-# I will not write again about this place until something reaches it. `/organize deliveries` shows what "
        "failed and sends it again; `/setup` shows which permissions I lack.",
        row([link_button("Go there", link)]) if link else None,
        colour=Colour.CHANGED,
    )


def starting(starts_at: datetime, now: datetime) -> str:
    """ "Starting in 10 minutes", "Started 4 minutes ago"."""
    until = wording.until(starts_at, now)
    return until.capitalize() if until.startswith("start") else f"Starting {until}"


def how_to_join(talk: Talk) -> str | None:
    """Link, meeting id and passcode, where the series shows them to everyone."""
    if talk.series.fields.link_privacy is not LinkPrivacy.OPEN or not talk.join:
        return None
    return join_lines(talk)


def join_lines(talk: Talk) -> str:
    """How to join in full: only for those who may know."""
    return join_text(talk.join)


def join_text(join: Join) -> str:
    """As `join_lines`, of a way to join that belongs to no talk; empty where there is none."""
    parts = [
        f"🔗 {address(join.link)}" if join.link else None,
        f"Meeting ID: **{line(join.meeting_id, 60)}**" if join.meeting_id else None,
        f"Passcode: **{line(join.passcode, 60)}**" if join.passcode else None,
    ]
    return "\n".join(part for part in parts if part)


def _mention(talk: Talk) -> str | None:
    return f"<@&{talk.series.fields.role_id}>" if talk.series.fields.role_id else None


def _reason(talk: Talk) -> str | None:
    if not talk.cancelled or not talk.cancel_reason:
        return None
    return f"**Reason:** {talks.public_line(talk, talk.cancel_reason, 300)}"


def _changes(talk: Talk, was: Told) -> list[str]:
    told = Told.of(talk)
    changes = []
    if was.instant != told.instant or was.hour_known != told.hour_known:
        before, after = (_hour(one, talk) for one in (was, told))
        changes.append(f"**Time:** ~~{before}~~ → {after}")
    if was.speakers != told.speakers:
        changes.append(f"**Speaker:** ~~{_or_open(talk, was.speakers)}~~ → {_or_open(talk, told.speakers)}")
    if was.venue != told.venue:
        changes.append(f"**Place:** ~~{_or_open(talk, was.venue)}~~ → {_or_open(talk, told.venue)}")
    if was.link != told.link:
        changes.append("**Link:** there is a new one: use Join." if told.link else "**Link:** there is none any more.")
    return changes


def _hour(told: Told, talk: Talk) -> str:
    if told.hour_known:
        return wording.local(told.instant, None, talk.zone)
    return wording.day_only(told.instant, talk.zone)


def _or_open(talk: Talk, text: str | None) -> str:
    return talks.public_line(talk, text, 150) if text else "open"
