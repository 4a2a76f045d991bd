"""A row of the ledger as a value."""

import json
from typing import Any

from seminar.delivery import Audience, Delivery, Kind, State
from storage.database import Row
from storage.instants import from_text, maybe_from_text


def from_row(row: Row) -> Delivery:
    values: dict[str, Any] = dict(row)
    return Delivery(
        **values
        | {
            "kind": Kind(values["kind"]),
            "audience": Audience.from_text(values["audience"]),
            "state": State(values["state"]),
            "due_at": from_text(values["due_at"]),
            "try_at": from_text(values["try_at"]),
            "useless_at": maybe_from_text(values["useless_at"]),
            "starts_at": maybe_from_text(values["starts_at"]),
            "since": maybe_from_text(values["since"]),
            "settled_at": maybe_from_text(values["settled_at"]),
            "payload": json.loads(values["payload"]),
        }
    )
