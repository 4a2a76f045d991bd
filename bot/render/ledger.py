"""The ledger in words: what was or will be sent, when, where, and why not."""

from discord import ui

from bot.actions.ledger_pages import Asked, LedgerPage
from bot.render import organizer_ids as ids
from bot.render.card import Card, Item, button, row
from bot.render.text import line
from seminar.delivery import Audience, Delivery, Kind, State
from seminar.durations import in_words
from seminar.talk import Talk

_STATES = {
    State.PENDING: "⏳ planned",
    State.SENDING: "📤 being sent",
    State.SENT: "✅ sent",
    State.FAILED: "❌ failed",
    State.DROPPED: "⏹️ not sent",
}
_SETTLED = {State.SENT: "sent", State.FAILED: "given up", State.DROPPED: "dropped"}
_KINDS = {
    Kind.ANNOUNCEMENT: "Announcement",
    Kind.REMINDER: "Reminder",
    Kind.NOTICE: "Notice of a change",
    Kind.UPDATE: "Update of the announcement",
    Kind.NUDGE: "Word to an organizer",
}


def page(shown: LedgerPage, talk: Talk | None) -> Card:
    """One page; the heading names the talk where only its rows were asked for."""
    asked = shown.asked
    heading = f"## Deliveries\n-# {line(talk.title, 200)}" if talk else "## Deliveries"
    # As `bot.actions.ledger_pages` sorts them.
    back, on = ("Earlier", "Later") if asked.state is State.PENDING else ("Later", "Earlier")
    return Card(
        heading,
        *(_row(delivery, of, asked) for delivery, of in shown.rows),
        None if shown.rows else "Nothing was sent and nothing is planned here.",
        row(
            [
                button(f"‹ {back}", _turn(asked, asked.page - 1)) if shown.before else None,
                button(f"{on} ›", _turn(asked, asked.page + 1)) if shown.after else None,
            ]
        ),
    )


def _row(delivery: Delivery, talk: Talk | None, asked: Asked) -> Item | str:
    text = _words(delivery, talk)
    if delivery.state is not State.FAILED:
        return text
    resend = ids.ledger(asked.talk_id, asked.state, asked.page, resend=delivery.id)
    return ui.Section(ui.TextDisplay(text), accessory=button("Send again", resend, emoji="🔁"))


def _words(delivery: Delivery, talk: Talk | None) -> str:
    what = _KINDS[delivery.kind]
    if delivery.kind is Kind.REMINDER and delivery.starts_at:
        what += f" {in_words(delivery.starts_at - delivery.due_at)} before"
    title = f" · {line(talk.title, 120)}" if talk else ""
    reason = f"\n-# {line(delivery.reason, 250)}" if delivery.reason else ""
    return f"{_STATES[delivery.state]} · **{what}**{title}\n{_when(delivery)} · {_where(delivery)}{reason}"


def _when(delivery: Delivery) -> str:
    due = f"due <t:{int(delivery.due_at.timestamp())}:f>"
    if delivery.state is State.PENDING and delivery.attempts:
        return f"{due}, tried {_times(delivery.attempts)}, again <t:{int(delivery.try_at.timestamp())}:R>"
    if delivery.settled_at is None or delivery.state not in _SETTLED:
        return due
    tries = f", tried {_times(delivery.attempts)}" if delivery.attempts > 1 else ""
    return f"{due}, {_SETTLED[delivery.state]} <t:{int(delivery.settled_at.timestamp())}:T>{tries}"


def _where(delivery: Delivery) -> str:
    place = _place(delivery.audience)
    if delivery.message_id is None or delivery.audience.kind != "channel":
        return place
    address = f"https://discord.com/channels/{delivery.server_id}/{delivery.audience.id}/{delivery.message_id}"
    return f"{place} · [see it]({address})"


def _place(audience: Audience) -> str:
    return f"<#{audience.id}>" if audience.kind == "channel" else f"<@{audience.id}> privately"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"


def _turn(asked: Asked, number: int) -> str:
    return ids.ledger(asked.talk_id, asked.state, number)
