"""Resident memory of a bot that is ready and has answered a hundred times."""

from pathlib import Path

from benchmarks import stock
from benchmarks.figures import Figure
from benchmarks.subjects import ask_next, bare_bot, lectern
from tests.discord_wire.process import BotProcess

ANSWERS = 100
GOAL = 1.5


async def measure() -> list[Figure]:
    async with bare_bot() as bare, lectern(lambda folder: stock.with_talks(folder, 100)) as bot:
        floor, value = await _resident(bare), await _resident(bot)
    return [
        Figure(
            what=f"memory after {ANSWERS} answers",
            value=value,
            floor=floor,
            floor_is="bare bot",
            unit="MiB",
            samples=1,
            goal=GOAL,
        )
    ]


async def _resident(bot: BotProcess) -> float:
    await bot.start()
    for _ in range(ANSWERS):
        await ask_next(bot.discord)
    return _resident_now(bot.pid)


def _resident_now(pid: int) -> float:
    """In MiB, as Linux counts it."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024
