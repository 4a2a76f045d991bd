"""`python -m bot demo`: a local Discord in the browser, without token or network."""

import argparse
import asyncio
import importlib.util

from bot.config import Config
from seminar.errors import Refusal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8017, help="of the page (default: %(default)s; 0 takes any)")


def main(options: argparse.Namespace, config: Config) -> int:
    """Raises `Refusal` where the simulated Discord is not installed."""
    if importlib.util.find_spec("simcord") is None:
        raise Refusal(
            "The demo needs its extra: `pip install 'lectern[demo]'`, or start it with `python3 dev.py demo`."
        )
    # Only here: a bot that runs for real never loads the simulation.
    from bot.demo import show

    return asyncio.run(show(port=options.port))
