"""The command line: `python -m bot run|demo|check|read|import|version`."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bot import config
from bot.commandline import check, demo, import_, read, run
from seminar.errors import Refusal


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns the exit code: 0 done, 1 refused with a sentence, 2 not understood."""
    options = _parser().parse_args(arguments)
    if options.command == "version":
        print(f"Lectern {_version()}")
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


def _parser() -> argparse.ArgumentParser:
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--config", type=Path, metavar="PATH", help="settings (default: config.toml, if there)"
    )
    everywhere.add_argument("--database", type=Path, metavar="PATH", help="the file that keeps everything")
    parser = argparse.ArgumentParser(prog="python -m bot", description="Lectern, a bot for seminar series.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, module in (("run", run), ("demo", demo), ("check", check), ("read", read), ("import", import_)):
        command = commands.add_parser(name, parents=[everywhere], help=module.HELP, description=module.HELP)
        module.add_arguments(command)
        command.set_defaults(module=module)
    commands.add_parser("version", help="print the version")
    return parser


def _version() -> str:
    try:
        return version("lectern")
    except PackageNotFoundError:  # run from a checkout that was not installed
        return "(checkout)"


if __name__ == "__main__":
    sys.exit(main())
