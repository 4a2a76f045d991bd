"""The ports of this machine on which the demo is seen: one for the page, and one for each of its windows."""

import socket

from seminar.errors import Refusal

COUNT = 4


def check_free(first: int) -> None:
    """Raises `Refusal` unless the demo can have `first` and those after it; 0 asks for any, and is always fine."""
    if not 0 <= first <= 65535 - COUNT:
        raise Refusal(f"There is no port {first} to start from. Choose one from 1024 to {65535 - COUNT}, or 0 for any.")
    for port in range(first, first + COUNT if first else 0):
        with socket.socket() as probe:
            # As the servers will: a port that was just left is not held.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                raise Refusal(
                    f"The demo needs the ports {first} to {first + COUNT - 1}, and {port} cannot be had "
                    f"({error.strerror}). Choose others with --port, or let it take any with --port 0."
                ) from error
