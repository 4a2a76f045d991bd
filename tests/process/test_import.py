"""From an announcement as people write them to the reminder in the channel, by the terminal and the clock alone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.discord_wire.wire import Discord
from tests.process.lectern import Lectern

ANNOUNCEMENT = """\
Harbour Institute
Colloquium on Learning Machines

Forgetting on Purpose: Small Memories for Long Streams

Ruta Halvorsen
Northfield Observatory

{start:%A}, {start.day} {start:%B %Y}, {start:%H:%M} to {end:%H:%M} {zone}
Room 2.017 and on Zoom: https://zoom.us/j/98765432100
Meeting ID: 987 6543 2100
Passcode: 271828

Abstract
A stream never ends, and a memory does. We ask what a learner may throw away without regret, show that most of
what it hears can go, and keep the rest in a table that fits on a postcard.
"""
LAST_REMINDER = timedelta(minutes=10)
# What another process wrote is noticed within fifteen seconds; its own start takes a moment too.
NOTICED_WITHIN = timedelta(seconds=18)


@pytest.mark.timeout(150)
async def test_announcement_imported_beside_a_running_bot_is_reminded_of_on_time(
    discord: Discord, lectern: Lectern
) -> None:
    seminars = discord.channel("seminars")
    await lectern.process.start()
    due = (datetime.now(UTC) + NOTICED_WITHIN).replace(second=0, microsecond=0) + timedelta(minutes=1)
    start = due + LAST_REMINDER
    poster = lectern.folder / "poster.txt"
    # An hour at night would be doubted: it is told by a clock on which it is day.
    place, zone = ("London", "Europe/London") if 7 <= start.hour < 20 else ("Auckland", "Pacific/Auckland")
    local = start.astimezone(ZoneInfo(zone))
    announcement = ANNOUNCEMENT.format(start=local, end=local + timedelta(hours=1), zone=f"{place} time")
    poster.write_text(announcement, encoding="utf-8")

    options = ("--server", str(discord.server.id), "--series", "ml", "--create", "--channel", str(seminars.id))
    assert await lectern.run_to_its_end("import", str(poster), *options) == (
        0,
        "1 talks saved, 0 were there already, 0 papers saved.\n",
    )
    (reminder,) = await discord.wait_for(lambda: discord.messages(seminars), 100)

    late = (reminder.accepted_at - due).total_seconds()
    assert 0 <= late < 1
    stamp = int(start.timestamp())
    told = reminder.text.splitlines()
    assert told[0] == "## ⏰ Starting in 10 minutes"
    wanted = {
        "### Forgetting on Purpose: Small Memories for Long Streams",
        "**Ruta Halvorsen** (Northfield Observatory)",
        f"🗓️ <t:{stamp}:F> · <t:{stamp}:R>",
        "Meeting ID: **987 6543 2100**",
        "Passcode: **271828**",
    }
    assert wanted - set(told) == set()
    assert [line.split()[-1] for line in told if "zoom.us" in line] == ["https://zoom.us/j/98765432100"]
    assert discord.world.violations == []
