"""The custom ids below answers in direct messages: of which server they are, and which message asked."""

import re
from collections.abc import Iterable

SERVER_CHOICE = r"direct:choose:(?P<message>\d{1,20})"


def server_choice(message_id: int) -> str:
    """A choice of the server of whose talks that message asks."""
    return f"direct:choose:{message_id}"


OTHER_SERVER = r"direct:other:(?P<server>\d{1,20}):(?P<message>\d{1,20})"


def other_server(server_id: int, message_id: int) -> str:
    """A press that offers the choice again. It tells of which server the answer is."""
    return f"direct:other:{server_id}:{message_id}"


def server_in(custom_ids: Iterable[str]) -> int | None:
    """The server that one of these names."""
    found = (re.fullmatch(OTHER_SERVER, custom_id) for custom_id in custom_ids)
    return next((int(match["server"]) for match in found if match), None)
