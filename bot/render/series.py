"""A series and its policies, as its organizers read them."""

from collections.abc import Sequence

from bot.render.card import Card
from bot.render.posts import join_text
from bot.render.text import line
from seminar import days, zones
from seminar.durations import in_words
from seminar.series import LinkPrivacy, Series, SeriesFields
from storage.servers import Server

MOST_LISTED = 20

_PRIVACY = {
    LinkPrivacy.OPEN: "in every post",
    LinkPrivacy.BUTTON: "behind the Join button, answered privately",
    LinkPrivacy.ROLE: "behind the Join button, for holders of the role",
}


def all_of(found: Sequence[Series]) -> Card:
    """Every series of a server, a line or two each."""
    rows = [f"**{line(one.name, 100)}** · `{one.key}`{_archived(one)}\n-# {usual(one)}" for one in found[:MOST_LISTED]]
    more = len(found) - MOST_LISTED
    return Card(
        "## Series",
        "\n".join(rows),
        f"-# and {more} more: name one to see it" if more > 0 else "-# `/series show` with a series shows all of it.",
    )


def whole(series: Series, server: Server, *, done: str | None = None, warnings: str | None = None) -> Card:
    """All that is set on a series; for organizers only, as its way to join is part of it."""
    fields = series.fields
    channel_id = fields.channel_id or server.channel_id
    facts = {
        "Usually": usual(series),
        "Place": line(fields.venue, 200) if fields.venue else None,
        "Channel": f"<#{channel_id}>{'' if fields.channel_id else ' (the server’s)'}"
        if channel_id
        else "none yet: choose one",
        "Mentions": f"<@&{fields.role_id}>" if fields.role_id else "nobody",
        "Organizer role": _organizers(fields, server),
        "Reminders": reminders(fields),
        "The link is shown": _PRIVACY[fields.link_privacy],
        "Organizers": ", ".join(line(one.name, 80) for one in fields.organizers[:10]) or None,
    }
    return Card(
        f"✅ **{done}**" if done else None,
        f"## {line(series.name, 150)}{_archived(series)}\n-# Key `{series.key}`",
        "\n".join(f"**{name}:** {fact}" for name, fact in facts.items() if fact),
        join_text(fields.join) or "No link yet: each talk needs its own, or set one with `/series edit`.",
        warnings,
    )


def usual(series: Series) -> str:
    """ "Thursdays 16:15, 1 hour, Berlin time"."""
    fields = series.fields
    weekday = f"{days.WEEKDAYS[fields.weekday]}s" if fields.weekday is not None else None
    start = f"{fields.start:%H:%M}" if fields.start else None
    when = " ".join(part for part in (weekday, start) if part) or "no usual day or hour"
    return f"{when}, {in_words(fields.length)}, {zones.in_words(series.zone)}"


def reminders(fields: SeriesFields) -> str:
    """ "1 day, 1 hour and 10 minutes before"."""
    offsets = [in_words(offset) if offset else "at the start" for offset in fields.reminder_offsets]
    if not offsets:
        return "none"
    listed = f"{', '.join(offsets[:-1])} and {offsets[-1]}" if len(offsets) > 1 else offsets[0]
    return listed if offsets[-1] == "at the start" else f"{listed} before"


def _organizers(fields: SeriesFields, server: Server) -> str:
    roles = dict.fromkeys(role for role in (server.organizer_role_id, fields.organizer_role_id) if role)
    return ", ".join(f"<@&{role}>" for role in roles) or "none: people with Manage Events or Manage Server organize"


def _archived(series: Series) -> str:
    return " (archived)" if series.archived else ""
