"""A talk as a card: the short one that is posted, and the whole one that is asked for."""

from datetime import datetime

import discord
from discord import ui

from bot.render import ids, text
from bot.render.card import Card, Colour, button, line_between, link_button, row, turning
from bot.render.text import escape, line
from seminar import wording
from seminar.material import Material
from seminar.series import LinkPrivacy
from seminar.speaker import Speaker
from seminar.talk import Talk

# Characters of running text on one page: escaped, even the worst text leaves room for the rest of the card.
PAGE = 1400
SPEAKERS_SHOWN = 4


def short(talk: Talk, now: datetime) -> Card:
    """Title, speakers, time, place and buttons: the answer to "what is next?"."""
    return Card(*lines(talk, now), buttons(talk, now), colour=colour(talk, now))


def lines(talk: Talk, now: datetime) -> list[str]:
    """What every card of a talk says, in the order in which people look for it."""
    return [f"### {title(talk)}\n{speakers(talk.speakers)}", f"{when(talk, now)}{place(talk)}", source(talk)]


def title(talk: Talk) -> str:
    struck = "~~" if talk.cancelled else ""
    return f"{struck}{line(talk.title, 256)}{struck}{' (cancelled)' if talk.cancelled else ''}"


def speakers(people: tuple[Speaker, ...]) -> str:
    """Names in bold with their affiliations; the speaker of a talk may still be open."""
    if not people:
        return "Speaker to be announced"
    shown = ", ".join(
        f"**{line(one.name, 80)}**" + (f" ({line(one.affiliation, 100)})" if one.affiliation else "")
        for one in people[:SPEAKERS_SHOWN]
    )
    more = len(people) - SPEAKERS_SHOWN
    return f"{shown} and {more} more" if more > 0 else shown


def when(talk: Talk, now: datetime) -> str:
    """The time in the reader's own zone, how long until then, and the time in the series' zone in words."""
    if not talk.fields.hour_known:
        return f"🗓️ {wording.day_only(talk.starts_at, talk.zone)}"
    stamp = int(talk.starts_at.timestamp())
    local = wording.local(talk.starts_at, talk.ends_at, talk.zone)
    running = talk.starts_at <= now < talk.ends_at
    until = "**on now**" if running else f"<t:{stamp}:R>"
    return f"🗓️ <t:{stamp}:F> · {until}\n-# {local}"


def place(talk: Talk) -> str:
    return f"\n📍 {line(talk.venue, 200)}" if talk.venue else ""


def source(talk: Talk) -> str:
    return f"-# {line(talk.series.name, 150)}"


def colour(talk: Talk, now: datetime) -> Colour:
    if talk.cancelled:
        return Colour.CANCELLED
    if talk.is_past(now):
        return Colour.PAST
    return Colour.SOON if talk.starts_at <= now else Colour.PLAIN


def buttons(
    talk: Talk, now: datetime, *, mark: str | None = None, details: bool = True
) -> ui.ActionRow[Card] | None:
    """Join, Details, Add to calendar, as far as each makes sense now; the mark goes with the first that is ours."""
    coming = not talk.cancelled and not talk.is_past(now)
    own = [
        button("Details", ids.talk("details", talk.id, mark), emoji="📄") if details else None,
        button("Add to calendar", ids.talk("calendar", talk.id), emoji="📅") if coming else None,
    ]
    return row([join_button(talk) if coming else None, *own])


def join_button(talk: Talk) -> ui.Button[Card] | None:
    """The address itself where the series is open to all; else a press that is answered privately."""
    if not talk.join:
        return None
    if talk.series.fields.link_privacy is LinkPrivacy.OPEN:
        return link_button("Join", talk.join.link, emoji="🎥") if talk.join.link else None
    return button("Join", ids.talk("join", talk.id), style=discord.ButtonStyle.primary, emoji="🎥")


def materials(found: tuple[Material, ...]) -> str | None:
    """Links where there are links, else the bare word."""
    if not found:
        return None
    named = [(line(one.title or one.kind.capitalize(), 40), one.url) for one in found[:8]]
    return "📎 " + " · ".join(f"[{name}]({url})" if url else name for name, url in named)


def whole(talk: Talk, now: datetime, *, page: int = 0) -> Card:
    """All that is known of a talk; what is long is read page by page, to its last word."""
    body = text.pages(_body(talk), PAGE)
    page = max(0, min(page, len(body) - 1))
    reason = f"**Cancelled:** {line(talk.cancel_reason)}" if talk.cancelled and talk.cancel_reason else None
    return Card(
        *lines(talk, now),
        reason,
        line_between() if body[page] else None,
        escape(body[page]) or None,
        materials(talk.materials),
        f"-# Contact: {line(talk.fields.contact, 150)}" if talk.fields.contact else None,
        turning(page, len(body), lambda number: ids.talk_page(talk.id, number)),
        buttons(talk, now, details=False),
        colour=colour(talk, now),
    )


def _body(talk: Talk) -> str:
    """The abstract and what is known of the speakers, as one text to read."""
    about = [f"About {one.name}\n{one.bio}" for one in talk.speakers if one.bio]
    return "\n\n".join([*([talk.fields.abstract] if talk.fields.abstract else []), *about])
