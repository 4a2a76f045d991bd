"""What becomes of a delivery that does not go through."""

from datetime import timedelta

import pytest

from bot.actions import ledger
from seminar.delivery import FEW_ATTEMPTS, MANY_ATTEMPTS, Delivery, Outcome, Retry, State, backoff
from storage import deliveries
from storage.database import Database
from tests.builders import NOW, make_series, make_talk


async def claimed(database: Database, *, attempts: int) -> Delivery:
    """An announcement that is on the wire for the given time."""
    await make_talk(database, await make_series(database), publish=True)
    async with database.transaction() as db:
        await db.run("UPDATE delivery SET attempts = :before", before=attempts - 1)
        (delivery,) = await deliveries.claim(db, NOW, busy=(), limit=5)
    return delivery


@pytest.mark.parametrize(
    ("outcome", "attempts", "state"),
    [
        (Retry(reason="Discord answered 503"), MANY_ATTEMPTS - 1, State.PENDING),
        (Retry(reason="Discord answered 503"), MANY_ATTEMPTS, State.FAILED),
        (Retry(reason="something unforeseen", attempts=FEW_ATTEMPTS), FEW_ATTEMPTS, State.FAILED),
    ],
)
async def test_outage_is_waited_out_and_what_nobody_foresaw_is_soon_given_up(
    database: Database, outcome: Outcome, attempts: int, state: State
) -> None:
    delivery = await claimed(database, attempts=attempts)
    async with database.transaction() as db:
        settled = await ledger.settle(db, delivery, outcome, now=NOW)
        stored = await deliveries.get(db, delivery.id)

    assert stored is not None
    assert (settled, stored.state) == (state, state)


async def test_interruptions_do_not_lengthen_the_wait_after_a_refusal(database: Database) -> None:
    await claimed(database, attempts=1)
    for _ in range(9):
        async with database.transaction() as db:
            await deliveries.recover(db)
            (delivery,) = await deliveries.claim(db, NOW, busy=(), limit=5)

    assert (delivery.attempts, backoff(delivery.attempts)) == (2, timedelta(seconds=5))


def test_backoff_grows_to_five_minutes_and_stays_there() -> None:
    waits = [backoff(attempts) for attempts in range(1, MANY_ATTEMPTS)]

    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (timedelta(seconds=2), timedelta(minutes=5))
    assert sum(waits, timedelta()) > timedelta(hours=24)
