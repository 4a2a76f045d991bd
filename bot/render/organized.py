"""What organizers read after they changed a talk: how it stands now, and what follows."""

from datetime import datetime

import discord

from bot.actions.outlook import Outlook
from bot.actions.talks import Changed
from bot.render import organizer_ids as ids
from bot.render import posts, talks
from bot.render.card import Card, button, line_between, row
from seminar import wording
from seminar.delivery import Kind
from seminar.durations import counted
from seminar.talk import Talk


def talk_card(outlook: Outlook, now: datetime, *, done: str) -> Card:
    """The talk as people will see it, below what was done and above what follows from it."""
    talk = outlook.talk
    return Card(
        f"✅ **{done}**",
        *talks.lines(talk, now),
        posts.how_to_join(talk),
        talks.materials(talk),
        line_between(),
        follows(outlook, now),
        row(organizing_buttons(talk, now)),
        colour=talks.colour(talk, now),
    )


def organizing_buttons(talk: Talk, now: datetime) -> list[discord.ui.Button[Card] | None]:
    """Announce where there is something to announce, and edit."""
    open_ = talk.published_at is None and not talk.cancelled and not talk.is_past(now)
    primary = discord.ButtonStyle.primary
    return [
        button("Announce now", ids.organize("announce", talk.id), emoji="📣", style=primary) if open_ else None,
        button("Edit", ids.organize("edit", talk.id), emoji="✏️"),
    ]


def moved(changed: Changed) -> str:
    """From when to when, by the clocks of the talk's zone."""
    was, now_is = (_start(talk) for talk in (changed.before, changed.after))
    return f"Moved: ~~{was}~~ → {now_is}"


def follows(outlook: Outlook, now: datetime) -> str:
    """What people will hear of the talk, and when; or why nobody will."""
    talk = outlook.talk
    if outlook.of_kind(Kind.NOTICE):
        news = "🔔 Those who were told before get one notice of the change in about a minute."
    elif outlook.of_kind(Kind.UPDATE):
        news = "✏️ The posted announcement follows."
    elif outlook.of_kind(Kind.ANNOUNCEMENT):
        news = f"📣 The announcement goes to <#{outlook.channel_id}> now."
    else:
        news = None
    lines = [news, _reminded(outlook, now)]
    if talk.published_at is None and not talk.cancelled and not talk.is_past(now):
        lines.append("It is not announced yet: press **Announce now**, or use `/organize announce` later.")
    return "\n".join(line for line in lines if line)


def _reminded(outlook: Outlook, now: datetime) -> str | None:
    talk = outlook.talk
    if talk.cancelled:
        return "Nobody is reminded of it any more. `/organize restore` takes the cancellation back."
    if talk.is_past(now):
        return "It is over: it stands in the archive (`/past`), and nobody is reminded of it."
    if outlook.channel_id is None:
        return "⚠️ I know no channel to post it in. Choose one with `/setup` or `/series edit`."
    if not talk.fields.hour_known:
        return "Only its day is known: nobody is reminded until `/organize reschedule` gives it an hour."
    waiting = outlook.of_kind(Kind.REMINDER)
    if not waiting:
        return "No reminder is planned for it any more."
    number = counted(len(waiting), "reminder")
    verb = "is" if len(waiting) == 1 else "are"
    due = int(waiting[0].due_at.timestamp())
    return f"⏰ {number} {verb} planned in <#{outlook.channel_id}>, the first <t:{due}:R>."


def _start(talk: Talk) -> str:
    if not talk.fields.hour_known:
        return wording.day_only(talk.starts_at, talk.zone)
    return wording.local(talk.starts_at, None, talk.zone)
