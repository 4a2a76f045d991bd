"""Who may do what."""

import discord

from bot.desk import Interaction, member_of
from seminar.errors import NotAllowed, Refusal
from seminar.series import LinkPrivacy, Series
from storage import series as series_rows
from storage import servers


def manages_server(interaction: Interaction) -> bool:
    """Whether Discord itself lets this person run the server's events."""
    return interaction.permissions.manage_events or interaction.permissions.manage_guild


async def organizes(interaction: Interaction, series: Series | None = None) -> bool:
    """Whether this person organizes the series, or any series of the server where none is named."""
    if manages_server(interaction):
        return True
    if interaction.guild_id is None:
        return False
    roles = _roles(interaction)
    if not roles:
        return False
    async with interaction.client.database.reader() as db:
        server = await servers.get(db, interaction.guild_id)
        concerned = [series] if series else await series_rows.of_server(db, interaction.guild_id)
    return bool(roles & {server.organizer_role_id, *(one.fields.organizer_role_id for one in concerned)})


async def require_organizer(interaction: Interaction, series: Series | None = None) -> None:
    """Raises `NotAllowed` unless this person organizes the series (any series, where none is named)."""
    if not await organizes(interaction, series):
        what = f"the series {series.name}" if series else "seminars on this server"
        raise NotAllowed(
            f"Only organizers of {what} can do that: people with Manage Events or Manage Server, and holders of its "
            "organizer role. Ask one of them, or ask for the role."
        )


def require_manager(interaction: Interaction) -> None:
    """Raises `NotAllowed` unless Discord lets this person manage events or the server."""
    if not manages_server(interaction):
        raise NotAllowed("Only people with Manage Events or Manage Server can set this up. Ask one of them.")


def require_may_address(
    interaction: Interaction, channel: discord.abc.GuildChannel | None, mentions: discord.Role | None
) -> None:
    """Raises `NotAllowed` where the bot's posts would reach further than this person's own may."""
    if manages_server(interaction) or not isinstance(interaction.user, discord.Member):
        return
    if channel is not None and not channel.permissions_for(interaction.user).send_messages:
        raise NotAllowed(f"You may not write in <#{channel.id}> yourself. Ask someone with Manage Events to choose it.")
    if mentions is not None and not mentions.mentionable and not interaction.permissions.mention_everyone:
        raise NotAllowed(
            f"You may not mention <@&{mentions.id}> yourself. Ask someone with Manage Events to choose it."
        )


def require_particular(*roles: discord.Role | None) -> None:
    """Raises `Refusal` for the role that everyone holds."""
    if any(role is not None and role.is_default() for role in roles):
        raise Refusal("Everyone holds that role. Make one, give it to those whom you mean, and choose it instead.")


def may_join(interaction: Interaction, series: Series) -> bool:
    """Whether the series' link may be shown to this person, privately."""
    if series.fields.link_privacy is not LinkPrivacy.ROLE:
        return True
    return series.fields.role_id is None or series.fields.role_id in _roles(interaction)


def _roles(interaction: Interaction) -> set[int | None]:
    member = member_of(interaction)
    return {role.id for role in member.roles} if member else set()
