"""Makes all that is stored findable before a command ends or asks, with a bar where that takes a while."""

from rich.console import Console
from rich.progress import Progress

from storage import search
from storage.database import Database

_MANY = 500
_AT_ONCE = 200


async def index_all(database: Database) -> None:
    """Returns when nothing waits to be indexed any more."""
    async with database.reader() as db:
        total = await search.waiting(db)
    console = Console(stderr=True)
    with Progress(console=console, disable=total < _MANY or not console.is_terminal) as progress:
        task = progress.add_task("Indexing", total=total)
        while done := await search.catch_up(database, at_most=_AT_ONCE, batch=_AT_ONCE):
            progress.advance(task, done)
