"""What the ledger must find without reading all of itself."""

import pytest

from storage.database import Database

LOOKS = {
    "the next attempt": "SELECT min(try_at) FROM delivery WHERE state = 'pending'",
    "what is useless": "SELECT id FROM delivery WHERE state = 'pending' AND useless_at <= '2026' AND since IS NULL",
    "what failed": "SELECT * FROM delivery WHERE server_id = 1 AND state = 'failed' ORDER BY due_at DESC LIMIT 5",
    "whether organizers heard": "SELECT 1 FROM delivery WHERE kind = 'nudge' AND server_id = 1 AND due_at > '2026'",
    "when an audience was reached": "SELECT max(settled_at) FROM delivery WHERE audience = 'x' AND state = 'sent'",
    "what a talk owes": "SELECT key FROM delivery WHERE talk_id = 1",
}


@pytest.mark.parametrize("look", LOOKS)
async def test_ledger_looks_into_an_index(database: Database, look: str) -> None:
    async with database.reader() as db:
        plan = [row["detail"] for row in await db.all(f"EXPLAIN QUERY PLAN {LOOKS[look]}")]

    assert [step for step in plan if "USING" not in step or step.startswith("SCAN delivery USING INDEX")] == []
