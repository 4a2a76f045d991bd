"""The benchmarks still fit the bot that they measure; what they find is no matter of tests."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks import ledger, stock
from benchmarks.__main__ import table
from benchmarks.figures import Figure, p99
from seminar.delivery import State
from storage import deliveries, search, talks
from storage.database import opened


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for databases, with nothing kept from earlier runs beside it."""
    monkeypatch.setattr(stock, "SHELF", tmp_path / "shelf")
    return tmp_path


async def test_stock_of_talks_has_a_past_and_a_future(shelf: Path) -> None:
    async with opened(stock.with_talks(shelf, 20)) as database, database.reader() as db:
        now = datetime.now(UTC)
        coming = await talks.upcoming(db, stock.SERVER, now, limit=99)
        past = await talks.past(db, stock.SERVER, now, limit=99)
    assert (len(coming), len(past)) == (11, 9)
    assert [person.name for person in coming[0].speakers] == ["Ada Quill 1"]


async def test_stock_of_talks_has_nothing_left_to_index(shelf: Path) -> None:
    async with opened(stock.with_talks(shelf, 20)) as database, database.reader() as db:
        unread = await db.all("SELECT * FROM speaker_unread")
        assert (await search.waiting(db), unread) == (0, [])
        found = await search.talks(db, stock.SERVER, "loud sums", limit=99)
    assert len(found.hits) == 20


async def test_stock_of_deliveries_has_none_that_is_due(shelf: Path) -> None:
    async with opened(stock.with_deliveries(shelf, 300)) as database, database.transaction() as db:
        claimed = await deliveries.claim(db, datetime.now(UTC), busy=(), limit=99)
        sent = await deliveries.of_server(db, stock.SERVER, state=State.SENT, limit=999)
        everything = await deliveries.of_server(db, stock.SERVER, limit=999)
    assert (claimed, len(sent), len(everything)) == ([], 150, 300)


async def test_measure_is_told_in_a_table() -> None:
    figures = await ledger.measure(samples=2)
    assert [figure.what for figure in figures] == ["a delivery claimed and settled, median"]
    assert table(figures).row_count == 1


def test_goal_is_for_the_ratio_where_there_is_a_floor() -> None:
    beside = Figure(what="start", value=3.0, floor=2.0, unit="s", samples=1, goal=1.6)
    alone = Figure(what="lateness", value=0.3, unit="s", samples=1, goal=0.25)
    assert [(one.ratio, one.reached) for one in (beside, alone)] == [(1.5, True), (None, False)]
    assert p99(range(1000)) == 990
