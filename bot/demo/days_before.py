"""What happened before the visitor came: some days of the demo, played at speed."""

from datetime import UTC, datetime, timedelta

from bot.actions import series as series_actions
from bot.demo import sample
from bot.demo.clock import LiveClock
from bot.demo.timelapse import Timelapse
from bot.demo.town import Town
from storage.database import Database

# The clock begins so long ago.
BEFORE = timedelta(days=4)


async def play(town: Town, database: Database, clock: LiveClock, lapse: Timelapse) -> None:
    """Leaves the clock at the present, with a history behind it and a talk a few minutes ahead."""
    present = datetime.now(UTC)
    organizer, server_id = town.organizer.id, town.server.id
    series = await sample.save_series(
        database,
        server_id,
        channel_id=town.seminars.id,
        role_id=town.goers.id,
        by=organizer,
        now=clock.now(),
    )
    await sample.save_archive(database, series, present, by=organizer)
    await sample.save_live_talk(database, series, _next_minute(present + sample.AHEAD), by=organizer, now=clock.now())
    closed = await sample.save_closed_series(
        database, server_id, channel_id=town.office.id, by=organizer, now=clock.now()
    )
    await lapse.pass_until(present - BEFORE / 2)
    # With one series left, no command has to ask which one is meant.
    await series_actions.edit(database, server_id, closed.id, by=organizer, now=clock.now(), archived=True)
    await town.attendee.send(town.seminars, "Will there be a recording? I am on the ferry that day.")
    await lapse.pass_until(clock.now() + timedelta(minutes=7))
    await town.organizer.send(town.seminars, "Yes! It goes into the archive the same evening.")
    await lapse.pass_until(present - timedelta(hours=3))
    await sample.save_coming(database, series, present, by=organizer, now=clock.now())
    await lapse.pass_until(datetime.now(UTC))


def _next_minute(instant: datetime) -> datetime:
    return (instant + timedelta(seconds=59)).replace(second=0, microsecond=0)
