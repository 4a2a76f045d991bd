"""What was sent and what was not: /organize deliveries."""

from discord import app_commands

from bot.actions.ledger_pages import Asked
from bot.desk import Interaction
from bot.options import TalkOption
from bot.replies import reply
from bot.views.ledger_buttons import ledger
from seminar.delivery import State
from seminar.talk import Talk

STATES = [
    app_commands.Choice(name="planned", value=State.PENDING.value),
    app_commands.Choice(name="sent", value=State.SENT.value),
    app_commands.Choice(name="failed", value=State.FAILED.value),
    app_commands.Choice(name="not sent, as nobody needed it any more", value=State.DROPPED.value),
]


@app_commands.command()
@app_commands.describe(talk="Only of this talk", only="Only what is in this state")
@app_commands.choices(only=STATES)
async def deliveries(
    interaction: Interaction,
    talk: app_commands.Transform[Talk, TalkOption] | None = None,
    only: str | None = None,
) -> None:
    """See what was sent or is planned, when and where, and what failed and why."""
    asked = Asked(talk_id=talk.id if talk else None, state=State(only) if only else None)
    await reply(interaction, await ledger(interaction, asked), private=True)
