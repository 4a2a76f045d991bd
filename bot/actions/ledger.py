"""What becomes of a delivery once Discord has answered, and who hears of it when it failed."""

import logging
from datetime import datetime

from bot.actions.plans import plan_update
from seminar.delivery import (
    Audience,
    Delivery,
    Dropped,
    Failed,
    Kind,
    Outcome,
    Planned,
    Retry,
    Sent,
    State,
    backoff,
)
from storage import deliveries, servers, talks
from storage.database import Connection

log = logging.getLogger(__name__)


async def settle(db: Connection, delivery: Delivery, outcome: Outcome, *, now: datetime) -> State:
    """Writes the outcome down, with all that follows from it, and says in which state the delivery is now."""
    if isinstance(outcome, Retry) and delivery.attempts >= outcome.attempts:
        outcome = Failed(reason=f"{outcome.reason}, {delivery.attempts} times")
    match outcome:
        case Sent():
            await deliveries.settle(
                db, delivery.id, State.SENT, now=now, message_id=outcome.message_id, reason=outcome.note
            )
            await _catch_up(db, delivery, outcome, now)
            return State.SENT
        case Dropped():
            await deliveries.settle(db, delivery.id, State.DROPPED, now=now, reason=outcome.reason)
            return State.DROPPED
        case Retry():
            try_at = now + backoff(delivery.attempts)
            await deliveries.postpone(db, delivery.id, try_at=try_at, reason=outcome.reason)
            return State.PENDING
        case Failed():
            await deliveries.settle(db, delivery.id, State.FAILED, now=now, reason=outcome.reason)
            await _tell_organizer(db, delivery, outcome.reason, now)
            return State.FAILED


async def _catch_up(db: Connection, delivery: Delivery, sent: Sent, now: datetime) -> None:
    """A talk that was edited while its announcement or an update of it was on the wire: the post is already stale."""
    if delivery.kind not in (Kind.ANNOUNCEMENT, Kind.UPDATE) or delivery.talk_id is None or sent.message_id is None:
        return
    talk = await talks.get(db, delivery.talk_id)
    if talk is not None and talk.revision != sent.revision:
        await plan_update(db, talk, delivery, sent.message_id, now)


async def _tell_organizer(db: Connection, delivery: Delivery, reason: str, now: datetime) -> None:
    """One private word about a place that cannot be reached, until something reaches it again."""
    if delivery.kind is Kind.NUDGE or await deliveries.was_nudged(db, delivery):
        return
    talk = await talks.get(db, delivery.talk_id) if delivery.talk_id else None
    person_id = (talk.created_by if talk else None) or (await servers.get(db, delivery.server_id)).set_up_by
    if person_id is None:
        log.warning("delivery=%d failed and no organizer is known who could hear of it", delivery.id)
        return
    where = f"<#{delivery.audience.id}>" if delivery.audience.kind == "channel" else "a direct message"
    words = {
        "where": where,
        "what": f"The {delivery.kind} of “{talk.title}”" if talk else f"A {delivery.kind}",
        "reason": reason,
        "link": f"https://discord.com/channels/{delivery.server_id}/{delivery.audience.id}",
    }
    nudge = Planned(
        key=f"nudge:{delivery.id}:{delivery.attempts}:{now:%Y%m%dT%H%M%S}",
        kind=Kind.NUDGE,
        audience=Audience.person(person_id),
        due_at=now,
        payload={"audience": str(delivery.audience), "words": words},
    )
    await deliveries.plan(db, delivery.server_id, nudge, talk_id=delivery.talk_id)
