"""`python -m bot run`: the bot, until it is asked to end."""

import argparse
import asyncio
import logging

from bot import app
from bot.config import Config


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none of its own."""


def main(options: argparse.Namespace, config: Config) -> int:
    logging.basicConfig(
        level=config.lectern.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    # discord.py and APScheduler report each request and job: of use only to their own developers.
    for chatty in ("discord", "apscheduler"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))
    asyncio.run(app.run(config))
    return 0
