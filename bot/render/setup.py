"""The answer to first steps in a server: what stands now, what the bot lacks, what to do next."""

from collections.abc import Sequence

from bot.permissions import Trouble
from bot.render.card import Card, Colour
from bot.render.series import usual
from bot.render.text import line
from seminar import zones
from seminar.series import Series
from storage.servers import Server


def finished(server: Server, found: Sequence[Series], troubles: Sequence[Trouble], *, note: str | None = None) -> Card:
    """`found` are the server's series; the note says what was left as it was."""
    role = f"<@&{server.organizer_role_id}> and people" if server.organizer_role_id else "people"
    listed = "\n".join(f"- **{line(one.name, 100)}** (`{one.key}`): {usual(one)}" for one in found[:10])
    return Card(
        "## Lectern is set up",
        f"**Posts go to:** <#{server.channel_id}>\n**Zone:** {zones.in_words(server.zone)}\n"
        f"**Organizers:** {role} with Manage Events or Manage Server",
        f"**Series:**\n{listed}" if listed else None,
        note,
        warnings(troubles) or "✅ I have every permission that I need there.",
        "**Next:** `/organize import` reads an announcement that you have, `/organize add` opens a form, and "
        "`/series edit` sets the usual hour, the link and whom to mention.",
        colour=Colour.CHANGED if troubles else Colour.SOON,
    )


def warnings(troubles: Sequence[Trouble]) -> str | None:
    """A sentence with its mend for each of the first troubles."""
    return "\n".join(f"⚠️ {_sentence(one)}" for one in troubles[:5]) or None


def _sentence(trouble: Trouble) -> str:
    where = f"<#{trouble.channel_id}>"
    if trouble.gone:
        return f"I do not see the channel {where}. Give me **View Channel** there, or choose another channel."
    lacking = "\n".join(f"- {line}" for line in trouble.lines)
    return (
        f"In {where} I am not allowed enough. Open the channel's settings, go to Permissions, add my role, and allow "
        f"what is missing; `/setup` checks again.\n{lacking}"
    )
