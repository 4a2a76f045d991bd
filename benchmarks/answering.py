"""/next from the gateway's telling to the answer's arrival, with few and many talks stored."""

import random
from contextlib import AsyncExitStack

from benchmarks import stock
from benchmarks.figures import Figure, median, p99
from benchmarks.subjects import ask_next, bare_bot, lectern

FEW, MANY = 100, 100_000
WARM_UP = 50
GOAL, GOAL_OF_MANY = 1.5, 1.1


async def measure(*, samples: int) -> list[Figure]:
    """The three bots answer by turns in a random order, so that whatever else the machine does hits all alike."""
    async with AsyncExitStack() as stack:
        bots = [
            await stack.enter_async_context(subject)
            for subject in (
                bare_bot(),
                lectern(lambda folder: stock.with_talks(folder, FEW)),
                lectern(lambda folder: stock.with_talks(folder, MANY)),
            )
        ]
        for bot in bots:
            await bot.start()
        taken: list[list[float]] = [[], [], []]
        turns = list(zip(bots, taken, strict=True))
        for turn in range(WARM_UP + samples):
            random.shuffle(turns)
            for bot, seconds in turns:
                once = await ask_next(bot.discord)
                if turn >= WARM_UP:
                    seconds.append(once * 1000)
    bare, few, many = taken

    def figure(what: str, value: float, floor: float, floor_is: str, goal: float | None) -> Figure:
        return Figure(what=what, value=value, floor=floor, unit="ms", samples=samples, floor_is=floor_is, goal=goal)

    return [
        figure(f"/next, {FEW:,} talks, median", median(few), median(bare), "bare bot", GOAL),
        figure(f"/next, {MANY:,} talks, median", median(many), median(bare), "bare bot", GOAL),
        figure("/next, many against few talks, median", median(many), median(few), "few talks", GOAL_OF_MANY),
        figure(f"/next, {MANY:,} talks, p99", p99(many), p99(bare), "bare bot", None),
    ]
