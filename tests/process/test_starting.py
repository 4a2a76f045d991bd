"""What keeps the bot from starting: a sentence each, and exit code 1."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.discord_wire.faults import Fault
from tests.discord_wire.wire import Discord
from tests.process.lectern import Lectern

ME = "/users/@me"
MIGRATIONS = Path(__file__).parents[2] / "storage" / "migrations"


async def test_second_process_on_one_database_is_refused(lectern: Lectern) -> None:
    await lectern.process.start()

    code, words = await lectern.run_to_its_end("run")

    assert (code, words) == (
        1,
        f"Lectern already runs on {lectern.database_path}. End that process first, or name another file with "
        "--database.\n",
    )
    assert lectern.process.running


async def test_lock_of_a_killed_process_is_free(lectern: Lectern) -> None:
    await lectern.process.start()
    await lectern.process.kill()

    await lectern.process.start()

    code, _ = await lectern.process.terminate()
    assert code == 0


async def test_missing_token_is_asked_for(lectern: Lectern) -> None:
    code, words = await lectern.run_to_its_end("run", token="")

    assert (code, words.splitlines()[0].split(". ")[0]) == (1, "There is no bot token yet")
    assert not lectern.database_path.exists()


async def test_token_that_discord_does_not_know_is_refused(lectern: Lectern) -> None:
    code, words = await lectern.run_to_its_end("run", token="not.the.one")

    assert (code, _sentences(words)) == (
        1,
        "Discord does not know this bot token. Copy it anew from https://discord.com/developers/applications "
        "(Bot, Reset Token) into the configuration or LECTERN_TOKEN.",
    )
    assert "not.the.one" not in words


async def test_network_that_is_not_there_is_said(discord: Discord, lectern: Lectern) -> None:
    discord.proxy.lose_network()

    code, words = await lectern.run_to_its_end("run")

    assert (code, "Check the network and `[discord] proxy`." in _sentences(words)) == (1, True)


async def test_discord_out_of_order_is_said(discord: Discord, lectern: Lectern) -> None:
    discord.faults.order(Fault(method="GET", route=ME, status=503))

    code, words = await lectern.run_to_its_end("run")

    assert (code, _sentences(words)) == (1, "Discord is out of order just now (503). Start again in a few minutes.")


async def test_newer_database_is_left_alone(lectern: Lectern) -> None:
    with closing(sqlite3.connect(lectern.database_path)) as file:
        file.execute("PRAGMA user_version = 999")
    before = lectern.database_path.read_bytes()
    known = len(list(MIGRATIONS.glob("*.sql")))

    code, words = await lectern.run_to_its_end("run")

    assert (code, words) == (
        1,
        f"{lectern.database_path} was written by a newer version of Lectern (schema 999; this one knows {known}). "
        "Update Lectern, or name another file with --database.\n",
    )
    assert lectern.database_path.read_bytes()[100:] == before[100:]


async def test_broken_database_is_left_alone(lectern: Lectern) -> None:
    lectern.database_path.write_bytes(b"no database, a letter" * 100)

    code, words = await lectern.run_to_its_end("run")

    assert (code, words) == (
        1,
        f"{lectern.database_path} is not a database that can be read (file is not a database). Put a backup in its "
        "place, or name another file with --database.\n",
    )
    assert lectern.database_path.read_bytes() == b"no database, a letter" * 100


def _sentences(words: str) -> str:
    """What the process said to the operator, without its log."""
    return "\n".join(line for line in words.splitlines() if not line[:4].isdigit())
