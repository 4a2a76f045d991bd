"""Puts one delivery on Discord's wire, and says what became of it."""

import asyncio
import logging
from datetime import timedelta
from typing import Any

import aiohttp
import discord

from bot.desk import Desk
from bot.outbox.pace import Pace
from bot.render import marks, posts
from bot.render.card import Card
from seminar.delivery import (
    FEW_ATTEMPTS,
    Audience,
    Delivery,
    Dropped,
    Failed,
    Kind,
    Outcome,
    Retry,
    Sent,
    is_useless,
    must_look,
)
from seminar.notices import Told
from seminar.talk import Talk
from storage import talks

log = logging.getLogger(__name__)

# Well inside the window in which a nonce protects a second attempt.
SEND_SECONDS = 30
# How far before our own clock's record of an attempt Discord's clock may have put the message.
CLOCK_SKEW = timedelta(minutes=2)
MOST_HISTORY = 500

_UNKNOWN_MESSAGE = 10008
_HIDDEN_HISTORY = (
    "I was interrupted while I posted it, and may not look whether it arrived. "
    "Give me Read Message History there, then resend."
)


class Messenger:
    """Sends through a client that is logged in; knows nothing of the ledger's rows but what it is given."""

    def __init__(self, client: Desk, pace: Pace) -> None:
        self._client = client
        self._pace = pace

    async def deliver(self, delivery: Delivery) -> Outcome:
        """Sends, edits, or finds that there is nothing to say. Never raises but when cancelled."""
        try:
            async with asyncio.timeout(SEND_SECONDS):
                return await self._deliver(delivery)
        except TimeoutError:
            return Retry(reason="Discord took too long to answer")
        except discord.HTTPException as error:
            return _refused(delivery, error)
        except (aiohttp.ClientError, OSError) as error:
            return Retry(reason=f"the connection to Discord broke ({type(error).__name__})")
        except Exception:
            log.exception("delivery=%d could not be made", delivery.id)
            return Retry(reason="something unforeseen went wrong; the log knows more", attempts=FEW_ATTEMPTS)

    async def _deliver(self, delivery: Delivery) -> Outcome:
        talk = await self._talk(delivery)
        card = self._card(delivery, talk)
        if isinstance(card, Dropped):
            return card
        channel = await self._channel(delivery.audience)
        revision = talk.revision if talk else None
        if delivery.kind is Kind.UPDATE:
            message = channel.get_partial_message(delivery.payload["message_id"])
            await self._pace.turn()
            await message.edit(view=card, allowed_mentions=discord.AllowedMentions.none())
            return Sent(message_id=message.id, revision=revision)
        if must_look(delivery, self._client.clock()):
            try:
                found = await self._find(channel, delivery)
            except discord.Forbidden:
                return Failed(reason=_HIDDEN_HISTORY)
            if found is not None:
                return Sent(message_id=found, note="found in the channel after an interruption")
            if is_useless(delivery, self._client.clock()):
                return Dropped(reason="its moment had passed")
        await self._pace.turn()
        sent = await channel.send(view=card, nonce=delivery.token, allowed_mentions=_mentions(talk))
        return Sent(message_id=sent.id, revision=revision)

    async def _talk(self, delivery: Delivery) -> Talk | None:
        """The talk as it is at this moment, not as it was when the delivery was planned."""
        if delivery.talk_id is None:
            return None
        async with self._client.database.reader() as db:
            return await talks.get(db, delivery.talk_id)

    def _card(self, delivery: Delivery, talk: Talk | None) -> Card | Dropped:
        now = self._client.clock()
        if delivery.kind is Kind.NUDGE:
            return posts.nudge(**delivery.payload["words"], mark=delivery.token)
        if talk is None:
            return Dropped(reason="the talk is not there any more")
        if delivery.kind is Kind.UPDATE:
            return posts.announcement(talk, now, delivery.payload["mark"])
        if delivery.kind is Kind.NOTICE:
            was = Told.from_payload(delivery.payload["was"])
            if was == Told.of(talk):
                return Dropped(reason="the change was taken back")
            return posts.notice(talk, was, now, delivery.token)
        if talk.cancelled:
            return Dropped(reason="the talk is cancelled")
        if delivery.kind is Kind.ANNOUNCEMENT:
            return posts.announcement(talk, now, delivery.token)
        if delivery.starts_at != talk.starts_at:
            return Dropped(reason="the talk was moved")
        return posts.reminder(talk, now, delivery.token)

    async def _channel(self, audience: Audience) -> discord.PartialMessageable | discord.DMChannel:
        if audience.kind == "person":
            await self._pace.turn()
            return await self._client.create_dm(discord.Object(audience.id))
        return self._client.get_partial_messageable(audience.id)

    async def _find(self, channel: Any, delivery: Delivery) -> int | None:
        """The message of an earlier attempt, by its mark."""
        assert delivery.since is not None
        async for message in channel.history(after=delivery.since - CLOCK_SKEW, limit=MOST_HISTORY, oldest_first=True):
            if message.author == self._client.user and marks.bears(message.components, delivery.token):
                return int(message.id)
        return None


def _mentions(talk: Talk | None) -> discord.AllowedMentions:
    """The series' role, and nobody else, whatever the text says."""
    role_id = talk.series.fields.role_id if talk else None
    return discord.AllowedMentions(
        everyone=False, users=False, roles=[discord.Object(role_id)] if role_id else False, replied_user=False
    )


def _refused(delivery: Delivery, error: discord.HTTPException) -> Outcome:
    """What an answer of Discord's that is not a success means for the delivery."""
    if error.code == _UNKNOWN_MESSAGE:
        if delivery.kind is Kind.UPDATE:
            return Dropped(reason="somebody has deleted the message")
        # A repeated nonce is answered with the first message: it was sent, and deleted since.
        return Sent(message_id=None, note="somebody has deleted the message")
    if error.status == 403:
        return Failed(reason="I am not allowed to post there. Give me View Channel and Send Messages, then resend.")
    if error.status == 404:
        return Failed(reason="the channel does not exist any more. Choose another one with `/series edit` or `/setup`.")
    # 401: the token was reset, and the bot goes on with the new one once it is started again.
    if error.status in (401, 429) or error.status >= 500:
        return Retry(reason=f"Discord answered {error.status}")
    return Failed(reason=f"Discord refused the message ({error.status}, code {error.code}).")
