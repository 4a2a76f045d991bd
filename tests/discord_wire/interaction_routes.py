"""The REST routes by which a bot answers an interaction and follows up on it."""

from tests.discord_wire import payloads
from tests.discord_wire.calls import UNKNOWN_MESSAGE, Call, Refused, Route
from tests.discord_wire.command_rules import completion_problems
from tests.discord_wire.components import Json
from tests.discord_wire.inhabitants import COMPONENTS_V2, EPHEMERAL, LOADING, Message
from tests.discord_wire.interactions import (
    ANSWER,
    COMMAND,
    COMPLETE,
    COMPLETION,
    COMPONENT,
    DEFER,
    DEFER_UPDATE,
    FORM,
    MODAL,
    UPDATE,
    Interaction,
)
from tests.discord_wire.message_rules import message_problems, modal_problems
from tests.discord_wire.posting import COMMAND_ANSWER, REPLY, delete, edit, post
from tests.discord_wire.world import now

CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
ORIGINAL = f"{WEBHOOK}/messages/@original"
FOLLOWUP = f"{WEBHOOK}/messages/{{message_id}}"
ALLOWED = {
    COMMAND: {ANSWER, DEFER, MODAL},
    COMPONENT: {ANSWER, DEFER, DEFER_UPDATE, UPDATE, MODAL},
    COMPLETION: {COMPLETE},
    FORM: {ANSWER, DEFER, DEFER_UPDATE, UPDATE},
}
UNKNOWN_INTERACTION, ANSWERED_ALREADY, UNKNOWN_WEBHOOK, NO_TOKEN = 10062, 40060, 10015, 50027


def answer_interaction(call: Call) -> object:
    """The first answer: within three seconds, once, and of a kind that fits what the person did."""
    asked = call.parts.interactions.by_token.get(call.parameters["interaction_token"])
    if asked is None or asked.id != call.number("interaction_id"):
        raise Refused(404, UNKNOWN_INTERACTION, "Unknown interaction")
    if asked.late and asked.body is None:
        call.world.violate(call.where, "the first answer came after three seconds", call.body)
        raise Refused(404, UNKNOWN_INTERACTION, "Unknown interaction")
    if asked.body is not None:
        call.world.violate(call.where, "a second first answer", call.body)
        raise Refused(400, ANSWERED_ALREADY, "Interaction has already been acknowledged.")
    kind, given = call.body.get("type"), call.body.get("data") or {}
    if kind not in ALLOWED[asked.kind]:
        call.insist([f"an answer of type {kind} to an interaction of type {asked.kind}"])
    files = [f.content for f in call.files]
    if kind == ANSWER:
        call.insist(message_problems(given, files, editing=False))
    elif kind == UPDATE:
        layout = asked.source is not None and bool(asked.source.payload["flags"] & COMPONENTS_V2)
        call.insist(message_problems(given, files, editing=True, layout=layout))
    elif kind == COMPLETE:
        call.insist(completion_problems(given.get("choices") or []))
    elif kind == MODAL:
        call.insist(modal_problems(given))
    asked.called_back, asked.body = now()[0], call.body
    message = first_message(call, asked, given)
    call.world.changed()
    if call.query.get("with_response") not in ("1", "true"):
        return None
    return callback_response(asked, message)


def first_message(call: Call, asked: Interaction, given: Json) -> Message | None:
    world, gateway = call.world, call.parts.gateway
    if asked.type in (ANSWER, DEFER):
        body = given if asked.type == ANSWER else {"flags": LOADING | (given.get("flags") or 0) & EPHEMERAL}
        message = post(
            world,
            gateway,
            channel=asked.channel,
            author=world.bot,
            body=body,
            files=call.files,
            kind=COMMAND_ANSWER if asked.kind == COMMAND else REPLY,
            seen_by=asked.hides(given),
            extra=interaction_note(asked),
        )
        asked.original = message.id
        asked.seen.append(message.id)
        return message
    if asked.type in (DEFER_UPDATE, UPDATE):
        if asked.source is None or asked.source.id not in world.messages:
            raise Refused(404, UNKNOWN_MESSAGE, "Unknown Message")
        asked.original = asked.source.id
        if asked.type == UPDATE:
            return edit(world, gateway, asked.message, given, call.files)
    return None


def interaction_note(asked: Interaction) -> Json:
    note = {"id": str(asked.id), "type": asked.kind, "user": payloads.user(asked.person)}
    return {
        "interaction_metadata": note | {"authorizing_integration_owners": {}},
        "webhook_id": str(asked.world.bot.id),
    }


def callback_response(asked: Interaction, message: Message | None) -> Json:
    told: Json = {"interaction": {"id": str(asked.id), "type": asked.kind}}
    if asked.original is not None:
        told["interaction"] |= {
            "response_message_id": str(asked.original),
            "response_message_loading": asked.type == DEFER,
            "response_message_ephemeral": asked.ephemeral,
        }
    if message is not None and asked.type in (ANSWER, UPDATE):
        told["resource"] = {"type": asked.type, "message": message.payload}
    return told


def acknowledged(call: Call) -> Interaction:
    """The interaction of a webhook's token, once it was answered and while its token is good."""
    asked = call.parts.interactions.by_token.get(call.parameters["webhook_token"])
    if asked is None or asked.body is None or call.number("webhook_id") != call.world.bot.id:
        raise Refused(404, UNKNOWN_WEBHOOK, "Unknown Webhook")
    if asked.expired:
        call.world.violate(call.where, "the interaction's token is older than 15 minutes", call.body)
        raise Refused(401, NO_TOKEN, "Invalid Webhook Token")
    return asked


def original_of(call: Call) -> Message:
    asked = acknowledged(call)
    if asked.original is None or asked.original not in call.world.messages:
        raise Refused(404, UNKNOWN_MESSAGE, "Unknown Message")
    return asked.message


def followup_of(call: Call) -> Message:
    asked, number = acknowledged(call), call.number("message_id")
    if number not in (*asked.seen, asked.original) or number not in call.world.messages:
        raise Refused(404, UNKNOWN_MESSAGE, "Unknown Message")
    return call.world.messages[number]


def follow_up(call: Call) -> object:
    """A further message; the first after a deferral fills that one in, and is seen by whom it promised."""
    asked = acknowledged(call)
    call.insist(message_problems(call.body, [f.content for f in call.files], editing=False))
    if asked.type == DEFER and asked.original in call.world.messages and asked.message.loading:
        return change(call, asked.message)
    message = post(
        call.world,
        call.parts.gateway,
        channel=asked.channel,
        author=call.world.bot,
        body=call.body,
        files=call.files,
        kind=REPLY,
        seen_by=asked.hides(call.body),
        extra=interaction_note(asked),
    )
    asked.seen.append(message.id)
    call.world.changed()
    return message.payload


def change(call: Call, message: Message) -> object:
    layout = bool(message.payload["flags"] & COMPONENTS_V2)
    files = [f.content for f in call.files]
    call.insist(message_problems(call.body, files, editing=True, layout=layout))
    return edit(call.world, call.parts.gateway, message, call.body, call.files).payload


def remove(call: Call, message: Message) -> None:
    delete(call.world, call.parts.gateway, message)


ROUTES: dict[tuple[str, str], Route] = {
    ("POST", CALLBACK): answer_interaction,
    ("POST", WEBHOOK): follow_up,
    ("GET", ORIGINAL): lambda call: original_of(call).payload,
    ("PATCH", ORIGINAL): lambda call: change(call, original_of(call)),
    ("DELETE", ORIGINAL): lambda call: remove(call, original_of(call)),
    ("GET", FOLLOWUP): lambda call: followup_of(call).payload,
    ("PATCH", FOLLOWUP): lambda call: change(call, followup_of(call)),
    ("DELETE", FOLLOWUP): lambda call: remove(call, followup_of(call)),
}
