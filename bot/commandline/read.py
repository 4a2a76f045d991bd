"""`python -m bot read`: what the reader makes of announcements, without saving anything."""

import argparse
import json
from datetime import date, datetime

from rich.console import Console

from bot.commandline import files
from bot.config import Config
from bot.render import read as tables
from seminar import unread, zones
from seminar.errors import Refusal
from seminar.reading import form

FILES_HELP = "a page, PDF, Word file, calendar, table, mail or text; an address of one; - for standard input"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE|ADDRESS", help=FILES_HELP)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line, one for each file")
    add_context(parser)


def add_context(parser: argparse.ArgumentParser) -> None:
    """What the reader has to know where a text does not say it."""
    parser.add_argument("--today", type=_day, metavar="YYYY-MM-DD", help="the day to count from (default: today)")
    parser.add_argument("--timezone", metavar="ZONE", help="the zone to assume (default: UTC)")


def main(options: argparse.Namespace, config: Config) -> int:
    """1 where a file could not be read; the others are shown all the same."""
    zone = zones.find(options.timezone or "UTC").key
    today = options.today or datetime.now().astimezone().date()
    console = Console()
    failed = 0
    for given in files.each(options.files, "Reading"):
        try:
            document = files.content_of(given).document()
            found = files.read(document, today=today, zone=zone)
        except Refusal as refusal:
            files.complain(refusal)
            failed += 1
            continue
        if options.json:
            print(json.dumps(form.to_json(found, given), ensure_ascii=False))
        else:
            why = unread.explain(files.text_of(document))
            console.print(tables.table(given, found, if_empty=why))
    return 1 if failed else 0


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed!r} is no day such as 2026-10-01") from None
