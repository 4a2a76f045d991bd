"""`python -m bot import`: announcements read and saved, many files at once."""

import argparse
import asyncio
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.actions import imports
from bot.actions import series as series_actions
from bot.commandline import files
from bot.commandline.read import add_context
from bot.config import Config
from seminar import reading, zones
from seminar.errors import Refusal
from seminar.reading import form
from seminar.reading.draft import Reading
from seminar.series import Series, SeriesFields, check_key
from seminar.speaker import SpeakerName
from storage import series as series_rows
from storage.database import Database, opened


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="text or Markdown, or .jsonl of drafts and papers"
    )
    parser.add_argument("--server", type=int, required=True, metavar="ID", help="Discord's number of the server")
    parser.add_argument("--series", required=True, metavar="KEY", help="the key of the series")
    parser.add_argument("--create", action="store_true", help="make the series where there is none")
    parser.add_argument("--name", help="of a series that is made (default: as the text names it)")
    parser.add_argument("--channel", type=int, metavar="ID", help="of a series that is made (default: the server's)")
    parser.add_argument("--announce", action="store_true", help="announce the talks that are still to come")
    parser.add_argument("--papers-of", metavar="NAME", help="whose papers these are, where the text does not say")
    add_context(parser)


def main(options: argparse.Namespace, config: Config) -> int:
    """1 where a file or a talk could not be saved; the others are saved all the same."""
    summary = asyncio.run(_import(options, config.database.path))
    print(summary.in_words())
    for remark in summary.remarks:
        print(f"  {remark}")
    return 1 if summary.failed else 0


@dataclass(kw_only=True)
class Summary:
    """What became of the files; a remark is a line about something to look at."""

    new: int = 0
    known: int = 0
    papers: int = 0
    failed: int = 0
    remarks: list[str] = field(default_factory=list)

    def leave_out(self, path: Path, refusal: Refusal) -> None:
        self.failed += 1
        self.remarks.append(f"{path}: {refusal}")

    def in_words(self) -> str:
        return (
            f"{self.new} talks saved, {self.known} were there already, {self.papers} papers saved"
            + (f", {self.failed} not saved" if self.failed else "")
            + ("; to look at:" if self.remarks else ".")
        )


async def _import(options: argparse.Namespace, path: Path) -> Summary:
    now = datetime.now(UTC)
    summary = Summary()
    async with opened(path) as database:
        async with database.reader() as db:
            series = await series_rows.by_key(db, options.server, check_key(options.series))
        if series is None and not options.create:
            raise Refusal(f"Server {options.server} has no series `{options.series}`. Add --create to make it.")
        texts = _load(options.files, summary)
        found = _read_all(texts, options, summary, zone=_zone(options, series))
        if series is None:
            zone = zones.find(options.timezone) if options.timezone else _stated_zone(found)
            if zone.key != _zone(options, series):
                found = _read_all(texts, options, summary, zone=zone.key)
            series = await _create(database, options, [one for _, one in found], zone, now)
        for file, one in found:
            await _save(database, series, options, file, one, summary, now)
    return summary


def _load(paths: list[Path], summary: Summary) -> list[tuple[Path, str]]:
    texts = []
    for path in files.each(paths):
        try:
            texts.append((path, files.text_of(path)))
        except Refusal as refusal:
            summary.leave_out(path, refusal)
    return texts


def _read_all(
    texts: list[tuple[Path, str]], options: argparse.Namespace, summary: Summary, *, zone: str
) -> list[tuple[Path, Reading]]:
    today = options.today or datetime.now().astimezone().date()
    found = []
    for path, text in list(texts):
        try:
            one = _lines(text, zone) if path.suffix == ".jsonl" else reading.read(text, today=today, zone=zone)
            found.append((path, one))
        except Refusal as refusal:
            texts.remove((path, text))
            summary.leave_out(path, refusal)
    return found


def _zone(options: argparse.Namespace, series: Series | None) -> str:
    """What a text means that names no zone."""
    return series.zone.key if series else zones.find(options.timezone or "UTC").key


def _stated_zone(found: list[tuple[Path, Reading]]) -> ZoneInfo:
    """Where a series seems to be at home: the first zone that one of its announcements names."""
    stated = (draft.timezone for _, one in found for draft in one.drafts if draft.timezone)
    return ZoneInfo(next(stated, "UTC"))


def _lines(text: str, zone: str) -> Reading:
    """A `.jsonl` file: a draft or a paper a line. Raises `Refusal` with the number of a line that is neither."""
    drafts, papers = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            if isinstance(value, dict) and form.is_draft(value):
                drafts.append(form.draft_from_json(value, zone=zone))
            else:
                papers.append(form.paper_from_json(value))
        except (ValueError, RecursionError) as error:
            raise Refusal(f"Line {number} is no JSON ({error}). Mend it; nothing of this file was saved.") from error
        except Refusal as refusal:
            raise Refusal(f"Line {number}: {refusal} Nothing of this file was saved.") from refusal
    return Reading(drafts=tuple(drafts), papers=tuple(papers))


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
    options: argparse.Namespace,
    file: Path,
    one: Reading,
    summary: Summary,
    now: datetime,
) -> None:
    for draft in one.drafts:
        about = f"{file}: {draft.title or 'a talk without title'}"
        try:
            saved = await imports.save_draft(database, series, draft, by=None, now=now, publish=options.announce)
        except Refusal as refusal:
            summary.failed += 1
            summary.remarks.append(f"{about}: {refusal}")
            continue
        summary.new += saved.new
        summary.known += not saved.new
        if saved.new:
            summary.remarks += [f"{about}: {doubt.field}: {doubt.why}" for doubt in draft.doubts]
    of = SpeakerName(name=options.papers_of) if options.papers_of else None
    summary.papers += await imports.save_papers(database, series.server_id, one.papers, of=of)
    if not one.drafts and not one.papers:
        summary.remarks.append(f"{file}: no talk was found in it.")
