"""The command line: `python -m bot run|demo|check|read|import|ask|version`."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from pathlib import Path

from bot import __version__, config
from seminar.errors import Refusal

COMMANDS = {
    "run": "run the bot",
    "demo": "show the bot in a simulated Discord in the browser; needs no token and no network",
    "check": "look over the settings, the database and, with a token, the bot's permissions on each server",
    "read": "show what the reader makes of announcements; nothing is saved",
    "ask": "answer questions about the stored talks, as /ask does",
    "import": "read announcements and save them as talks; the same files twice change nothing",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code: 0 done, 1 refused with a sentence, 2 not understood."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser(given).parse_args(given)
    if options.command == "version":
        print(f"Lectern {__version__}")
        return 0
    try:
        settings = config.load(options.config, database=options.database, environ=os.environ)
        code: int = options.module.main(options, settings)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our output has had enough: `read … | head`.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Lectern, a bot for seminar series.")
    _add_paths(parser, default=None)
    # Behind the command they count as well, and unsaid there they leave alone what was said before it.
    everywhere = argparse.ArgumentParser(add_help=False)
    _add_paths(everywhere, default=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, does in COMMANDS.items():
        command = commands.add_parser(name, parents=[everywhere], help=does, description=does)
        # The others stay away: a bot that runs for months need not hold what draws tables in a terminal.
        if name in given:
            module = import_module(f"bot.commandline.{name + '_' if iskeyword(name) else name}")
            module.add_arguments(command)
            command.set_defaults(module=module)
    commands.add_parser("version", parents=[everywhere], help="print the version")
    return parser


def _add_paths(parser: argparse.ArgumentParser, *, default: object) -> None:
    settings = "settings (default: config.toml, if there)"
    parser.add_argument("--config", type=Path, metavar="PATH", default=default, help=settings)
    parser.add_argument("--database", type=Path, metavar="PATH", default=default, help="the file that keeps everything")


if __name__ == "__main__":
    sys.exit(main())
