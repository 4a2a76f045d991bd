"""What the channels and the ledger say at the end: every reminder once, and all of it written down."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from seminar.delivery import Delivery, State
from tests.discord_wire.components import walk
from tests.discord_wire.inhabitants import Message
from tests.discord_wire.world import World

DETAILS = re.compile(r"talk:details:(\d+):")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Talks by their ids; `unwritten` are those of which the ledger does not name the very message that arrived."""

    planned: int
    once: int
    lost: list[int]
    twice: list[int]
    unasked: list[int]
    unwritten: list[int]
    violations: list[str]

    @property
    def flawless(self) -> bool:
        return self.once == self.planned and not (
            self.lost or self.twice or self.unasked or self.unwritten or self.violations
        )


def judge(planned: Collection[int], world: World, ledger: Iterable[Delivery]) -> Verdict:
    """Counts messages by the talk that their buttons name, not by what the bot believes to have sent."""
    arrived = {message.id: _talk_of(message) for message in world.messages.values()}
    times = Counter(arrived.values())
    written = {
        delivery.talk_id
        for delivery in ledger
        if delivery.state is State.SENT and arrived.get(delivery.message_id or 0) == delivery.talk_id
    }
    return Verdict(
        planned=len(planned),
        once=sum(times[talk] == 1 for talk in planned),
        lost=[talk for talk in planned if not times[talk]],
        twice=[talk for talk in planned if times[talk] > 1],
        unasked=sorted(times.keys() - set(planned)),
        unwritten=sorted(set(planned) - written),
        violations=[f"{violation.where}: {violation.why}" for violation in world.violations],
    )


def _talk_of(message: Message) -> int:
    """The talk that a reminder is of, 0 where a message is none."""
    ids = (component.get("custom_id") or "" for component in walk(message.components))
    return next((int(found[1]) for one in ids if (found := DETAILS.match(one))), 0)
