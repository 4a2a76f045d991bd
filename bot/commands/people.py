"""What a person sets for themselves."""

from typing import Any
from zoneinfo import ZoneInfo

from discord import app_commands

from bot.desk import Interaction
from bot.options import ZoneOption
from bot.render.notes import done
from bot.replies import reply
from seminar import wording
from storage import servers


@app_commands.command()
@app_commands.describe(zone="A city or a zone, such as Hong Kong or Europe/Berlin")
async def timezone(interaction: Interaction, zone: app_commands.Transform[ZoneInfo, ZoneOption]) -> None:
    """Set the time zone in which I read the times that you type."""
    async with interaction.client.database.transaction() as db:
        await servers.save_zone_of_person(db, interaction.user.id, zone)
    clock = wording.local(interaction.client.clock(), None, zone)
    await reply(
        interaction,
        done(f"Your time zone is `{zone.key}`. There it is now **{clock}**; I read the times that you type in it."),
        private=True,
    )


COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (timezone,)
