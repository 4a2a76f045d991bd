"""Who changed what, and when."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from storage.database import Connection
from storage.instants import to_text


async def record(
    db: Connection,
    server_id: int,
    *,
    at: datetime,
    by: int | None,
    verb: str,
    subject: str,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """`by` is a person's Discord id, missing for the operator; `subject` is such as `talk:12`."""
    await db.run(
        """INSERT INTO history (server_id, at, by, verb, subject, before, after)
           VALUES (:server_id, :at, :by, :verb, :subject, :before, :after)""",
        server_id=server_id,
        at=to_text(at),
        by=by,
        verb=verb,
        subject=subject,
        before=json.dumps(before, ensure_ascii=False) if before is not None else None,
        after=json.dumps(after, ensure_ascii=False) if after is not None else None,
    )
