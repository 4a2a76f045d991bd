"""The floor that every measure stands on: the least that a discord.py bot can be, answering /next with a constant."""

import argparse
import asyncio
import os
import signal

import discord
from discord import app_commands


class Card(discord.ui.LayoutView):
    """A card of the size of Lectern's own, which never changes."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        facts = "**Ada Quill**, Northfield Observatory\nThursday 14 May 2026, 16:15-17:15 Berlin time\nRoom 2.017"
        buttons = discord.ui.ActionRow[Card]()
        for label in ("Details", "Add to calendar"):
            buttons.add_item(discord.ui.Button(label=label, custom_id=f"bare:{label}"))
        self.add_item(
            discord.ui.Container(
                discord.ui.TextDisplay("## Quiet bounds for loud sums"),
                discord.ui.TextDisplay(facts),
                buttons,
            )
        )


class BareBot(discord.Client):
    def __init__(self, proxy: str) -> None:
        super().__init__(intents=discord.Intents.default(), proxy=proxy)
        self.tree = app_commands.CommandTree(self)
        self.tree.add_command(answer_next)

    async def setup_hook(self) -> None:
        await self.tree.sync()


@app_commands.command(name="next", description="The next talk.")
async def answer_next(interaction: discord.Interaction) -> None:
    await interaction.response.send_message(view=Card(), allowed_mentions=discord.AllowedMentions.none())


async def run(proxy: str) -> None:
    bot = BareBot(proxy)
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, lambda: loop.create_task(bot.close()))
    async with bot:
        await bot.start(os.environ["LECTERN_TOKEN"])


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--proxy", required=True)
    asyncio.run(run(arguments.parse_args().proxy))
