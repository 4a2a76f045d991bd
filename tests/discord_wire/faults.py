"""Faults to order: failing answers, broken connections and delays, before or after a request was applied."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.discord_wire.components import Json

MESSAGES = "/channels/{channel_id}/messages"
CODES = {403: (50013, "Missing Permissions"), 404: (10003, "Unknown Channel")}
Body = Json | list[Json] | None


@dataclass(slots=True, kw_only=True)
class Fault:
    """What shall happen to the next `times` requests (None: to all) of one route.

    With a `status` that answer is given; with `drop` the connection breaks; with neither the request only
    takes `seconds` longer. `applied` lets the world change first: the wait and the failure come after it.
    `hits` counts the requests met, `under_way` those that hang in the wait right now.
    """

    method: str = "POST"
    route: str = MESSAGES
    status: int | None = None
    code: int = 0
    message: str = ""
    drop: bool = False
    applied: bool = False
    seconds: float = 0.0
    times: int | None = 1
    where: Callable[[str, Body], bool] | None = None
    hits: int = 0
    under_way: int = 0

    def fits(self, method: str, route: str, path: str, body: Body) -> bool:
        return (
            (self.method, self.route) == (method, route)
            and (self.times is None or self.hits < self.times)
            and (self.where is None or self.where(path, body))
        )

    def answer(self) -> Json:
        code, message = CODES.get(self.status or 0, (0, "Something went wrong"))
        told: Json = {"code": self.code or code, "message": self.message or message}
        return told | {"retry_after": 0.2, "global": False} if self.status == 429 else told

    async def hold(self) -> None:
        self.under_way += 1
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self.under_way -= 1


@dataclass(slots=True, kw_only=True)
class Faults:
    """The faults that are still to come, the first ordered that fits being the first to strike."""

    ordered: list[Fault] = field(default_factory=list)

    def order(self, fault: Fault) -> Fault:
        self.ordered.append(fault)
        return fault

    def clear(self) -> None:
        self.ordered.clear()

    def take(self, method: str, route: str, path: str, body: Body) -> Fault | None:
        for fault in self.ordered:
            if fault.fits(method, route, path, body):
                fault.hits += 1
                return fault
        return None
