"""`python -m bot ask`: the answers that `/ask` would give, several questions being one conversation."""

import argparse
import asyncio
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import extras
from bot.config import Config
from seminar import zones
from seminar.errors import Refusal
from seminar.questions.asked import Fact


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "questions", nargs="+", metavar="QUESTION", help="each after the first may point at the one before"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line, one for each question")
    parser.add_argument(
        "--now", type=_instant, metavar="TIME", help="the moment of asking, such as 2026-10-07T09:30:00Z"
    )
    parser.add_argument("--timezone", metavar="ZONE", help="of the person who asks (default: the server's)")
    parser.add_argument(
        "--server", type=int, metavar="ID", help="Discord's number of the server, where there are several"
    )


def main(options: argparse.Namespace, config: Config) -> int:
    """Always 0: not to know something is an answer."""
    zone = zones.find(options.timezone) if options.timezone else None
    now = options.now or datetime.now(UTC)
    extras.require(config)
    asyncio.run(_ask(config, options, now, zone))
    return 0


async def _ask(config: Config, options: argparse.Namespace, now: datetime, zone: ZoneInfo | None) -> None:
    from bot.actions import answering
    from bot.commandline.indexing import index_all
    from storage import servers
    from storage.database import opened

    phrase, refine = extras.phrase(config), None
    async with opened(config.database.path) as database:
        async with database.reader() as db:
            server_id = await _server(await servers.all_ids(db), options.server)
            zone = zone or (await servers.get(db, server_id)).zone
        # Another program may have written talks that nothing has looked at since.
        await index_all(database)
        if meaning := extras.meaning(config, database):
            from bot.actions.answering import by_meaning

            await meaning.catch_up(at_most=None)
            refine = await by_meaning.prepared(meaning)
        before = None
        for place, said in enumerate(options.questions):
            found = await answering.answer(database, server_id, said, now=now, zone=zone, before=before, refine=refine)
            before = found.remembered
            shown = in_json(found, now, await phrase(found, now) if phrase else None)
            if options.json:
                print(json.dumps(shown, ensure_ascii=False))
            else:
                print(("\n" if place else "") + shown["answer"])


def in_json(found: Any, now: datetime, said: str | None = None) -> dict[str, Any]:
    """An answer as other programs read it; `answer` is all that a person would see, in their own zone.

    `said` is what stands in the place of the answer's own sentence.
    """
    from bot.render import answers, plain

    return {
        "answer": plain.text(answers.card(found, now, said), zone=found.zone, now=now, language=found.language),
        "kind": found.kind.value,
        "talks": [
            {"id": talk.id, "title": talk.fields.title, "starts_at": f"{talk.starts_at:%Y-%m-%dT%H:%M:%SZ}"}
            for talk in (*found.talks, *(found.also.talks if found.also else ()))
        ],
        "speakers": [one.name for one in found.speakers] + _organizers(found),
        "papers": [each.paper.title for each in found.papers if each.paper.title],
        "fields": [fact.value for fact in found.question.facts],
    }


def _organizers(found: Any) -> list[str]:
    """Those who run the series that an answer is about."""
    asked = Fact.ORGANIZERS in found.facts
    return [person.name for one in found.series if asked for person in one.fields.organizers]


async def _server(known: Sequence[int], wanted: int | None) -> int:
    """Raises `Refusal` unless it is clear which server is asked about."""
    if wanted is not None:
        return wanted
    if len(known) == 1:
        return known[0]
    if not known:
        raise Refusal("The database holds no server yet. Run the bot, or import talks first.")
    listed = ", ".join(map(str, known[:20]))
    raise Refusal(f"The database holds several servers: {listed}. Choose one with --server.")


def _instant(typed: str) -> datetime:
    try:
        found = datetime.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed!r} is no time such as 2026-10-07T09:30:00Z") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
