"""`python -m bot import`: announcements read and saved, many files at once."""

import argparse
import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console

from bot.actions import bulk, imports, people, repeating
from bot.actions import series as series_actions
from bot.actions.repeating import Said
from bot.commandline import files, jsonlines
from bot.commandline.files import Content
from bot.commandline.indexing import index_all
from bot.commandline.read import FILES_HELP, add_context
from bot.config import Config
from bot.render.imported import Imported, in_words, table
from seminar import unread, zones
from seminar.errors import Refusal
from seminar.reading.draft import Reading
from seminar.reading.sources import Document
from seminar.series import Series, SeriesFields, check_key
from seminar.speaker import SpeakerName
from storage import people as names
from storage import series as series_rows
from storage.database import Database, opened

_WIDTH = 200  # of a table that goes into a file, where no terminal says how wide it is


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", metavar="FILE|ADDRESS", help=f"{FILES_HELP}; or .jsonl of drafts and papers"
    )
    parser.add_argument("--server", type=int, required=True, metavar="ID", help="Discord's number of the server")
    parser.add_argument("--series", required=True, metavar="KEY", help="the key of the series")
    parser.add_argument("--with-doubts", action="store_true", help="save talks too that somebody should look at first")
    parser.add_argument("--create", action="store_true", help="make the series where there is none")
    parser.add_argument("--name", help="of a series that is made (default: as the text names it)")
    parser.add_argument("--channel", type=int, metavar="ID", help="of a series that is made (default: the server's)")
    parser.add_argument("--announce", action="store_true", help="announce the new talks that are still to come")
    parser.add_argument("--papers-of", metavar="NAME", help="whose papers these are, where the text does not say")
    add_context(parser)


def main(options: argparse.Namespace, config: Config) -> int:
    """1 where a file or a talk was not saved; the others are saved all the same."""
    found = asyncio.run(_import(options, config.database.path))
    print(in_words(found))
    shown = table(found)
    if shown is not None:
        console = Console()
        if not console.is_terminal:
            console.width = _WIDTH
        console.print(shown)
    return 1 if any(one.failed for one in found) else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """A file that can be read, as often as the zone has to be settled."""

    content: Content
    document: Document | None  # none for drafts and papers as JSON

    @property
    def text(self) -> str:
        return files.text_of(self.document) if self.document else ""

    def read(self, options: argparse.Namespace, zone: str) -> Reading:
        if self.document is None:
            return jsonlines.read(self.content.content, zone=zone)
        today = options.today or datetime.now().astimezone().date()
        return files.read(self.document, today=today, zone=zone)


async def _import(options: argparse.Namespace, path: Path) -> list[Imported]:
    now = datetime.now(UTC)
    async with opened(path) as database:
        async with database.reader() as db:
            series = await series_rows.by_key(db, options.server, check_key(options.series))
        if series is None and not options.create:
            raise Refusal(f"Server {options.server} has no series `{options.series}`. Add --create to make it.")
        done: list[Imported] = []
        texts = await asyncio.to_thread(_open_all, options.files, done)
        found = await asyncio.to_thread(_read_all, texts, options, done, zone=_zone(options, series))
        if series is None:
            zone = zones.find(options.timezone) if options.timezone else _stated_zone(found)
            if zone.key != _zone(options, series):
                found = await asyncio.to_thread(_read_all, texts, options, done, zone=zone.key)
            series = await _create(database, options, [one for _, one in found], zone, now)
        await names.catch_up(database)
        async with database.reader() as db:
            said = dict(await repeating.recall(db, series))
            named = options.papers_of
            of = await people.whose(db, options.server, named) if named else None
        for one, reading in files.each(found, "Saving"):
            done.append(await _save(database, series, said, options, one, reading, now, of=of))
        await index_all(database)
    return done


def _open_all(given: list[str], done: list[Imported]) -> list[_Opened]:
    texts = []
    for each in files.each(given, "Opening"):
        try:
            content = files.content_of(each)
            document = None if content.name.endswith(jsonlines.ENDING) else content.document()
            texts.append(_Opened(content=content, document=document))
        except Refusal as refusal:
            done.append(Imported(file=each, refused=str(refusal)))
    return texts


def _read_all(
    texts: list[_Opened], options: argparse.Namespace, done: list[Imported], *, zone: str
) -> list[tuple[_Opened, Reading]]:
    found = []
    for one in files.each(texts, "Reading"):
        try:
            found.append((one, one.read(options, zone)))
        except Refusal as refusal:
            texts.remove(one)
            done.append(Imported(file=one.content.given, refused=str(refusal)))
    return found


def _zone(options: argparse.Namespace, series: Series | None) -> str:
    """What a text means that names no zone."""
    return series.zone.key if series else zones.find(options.timezone or "UTC").key


def _stated_zone(found: list[tuple[_Opened, Reading]]) -> ZoneInfo:
    """Where a series seems to be at home: the first zone that one of its announcements names."""
    stated = (draft.timezone for _, one in found for draft in one.drafts if draft.timezone)
    return ZoneInfo(next(stated, "UTC"))


async def _create(
    database: Database, options: argparse.Namespace, found: list[Reading], zone: ZoneInfo, now: datetime
) -> Series:
    """A series as the texts describe it, where the options do not; its link is open."""
    described = [one.series for one in found if one.series]
    fields = SeriesFields(
        name=options.name or next((one.name for one in described if one.name), None) or options.series,
        zone=zone,
        channel_id=options.channel,
        organizers=next((one.organizers for one in described if one.organizers), ()),
    )
    return await series_actions.create(database, options.server, options.series, fields, by=None, now=now)


async def _save(
    database: Database,
    series: Series,
    said: dict[str, Said],
    options: argparse.Namespace,
    file: _Opened,
    reading: Reading,
    now: datetime,
    *,
    of: SpeakerName | None,
) -> Imported:
    source = file.content.source
    done, said[source] = await bulk.save_all(
        database,
        said.get(source) or Said(source=source, series=series),
        reading.drafts,
        now=now,
        with_doubts=options.with_doubts,
        publish=options.announce,
    )
    papers = await imports.save_papers(database, series.server_id, reading.papers, of=of)
    empty = None
    if not reading.drafts and not reading.papers:
        empty = unread.explain(file.text)
    return Imported(file=file.content.given, done=done, papers=papers, papers_read=len(reading.papers), empty=empty)
