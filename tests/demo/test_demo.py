import asyncio
import os
import signal
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from seminar.delivery import Delivery, Kind, State
from storage import deliveries
from storage.database import opened
from tests.bot.conftest import custom_ids
from tests.demo.conftest import ATTENDEE, ORGANIZER, OpenWindow, Visitor

TITLE = "### When Is a Small Model Enough? Stopping Rules for Distillation"

# SimCord gives up after 5 s where work of the bot's never ends: below that, everything came to its end by itself.
SOON = 3.0


async def _ledger(visitor: Visitor) -> list[Delivery]:
    async with opened(visitor.database) as database, database.reader() as db:
        row = await db.one("SELECT DISTINCT server_id FROM delivery")
        assert row is not None
        return sorted(await deliveries.of_server(db, row["server_id"], limit=100), key=lambda one: one.due_at)


async def _run(window: OpenWindow, *path: str, **options: Any) -> Any:
    catalogue = await window.ask("/api/commands")
    entry = next(entry for entry in catalogue["entries"] if entry["path"] == list(path))
    receipt = await window.act(
        "run_command",
        command_id=entry["commandId"],
        path=list(path),
        options=options,
        schema_fingerprint=entry["schemaFingerprint"],
    )
    assert (receipt["settlement"], receipt["diagnostics"]) == ("settled", [])
    return receipt


async def _headings(window: OpenWindow) -> list[str]:
    """The first line that is no mention, of each message."""
    return [next(line for line in text.splitlines() if "<@" not in line) for text in await window.messages()]


async def test_demo_begins_with_a_history(visitor: Visitor) -> None:
    assert await _headings(await visitor.window(ATTENDEE)) == [
        "-# 📣 New talk",
        "Will there be a recording? I am on the ferry that day.",
        "Yes! It goes into the archive the same evening.",
        "## ⏰ Starting in 1 day",
        "-# 📣 New talk",
    ]


async def test_reminder_appears_in_open_windows_without_a_reload(visitor: Visitor) -> None:
    windows = [await visitor.window(place) for place in (ATTENDEE, ORGANIZER)]

    await visitor.ask("/skip", {})

    for window in windows:
        await _until_shown(window, "Starting in 3 minutes")
        assert len(await window.messages()) == 6


async def test_everything_is_sent_at_its_own_time_however_far_one_skips(visitor: Visitor) -> None:
    for _ in range(5):
        await visitor.ask("/skip", {})

    sent = [one for one in await _ledger(visitor) if one.kind is Kind.REMINDER and one.state is State.SENT]
    late = [one.settled_at - one.due_at for one in sent if one.settled_at]
    # The one of the day before, which was sent as the demo began, and the five.
    assert len(late) == 6
    assert timedelta(0) <= min(late) <= max(late) < timedelta(seconds=SOON)


async def test_next_is_answered_at_once_and_its_details_too(visitor: Visitor) -> None:
    window = await visitor.window(ATTENDEE)

    before = time.monotonic()
    await _run(window, "next")
    answered = time.monotonic()
    next_ = (await window.messages())[-1]
    shown = window.shown["messages"][window.shown["timeline"][-1]]
    [details] = [one for one in _components(shown) if one.get("label") == "Details"]
    receipt = await window.act("click", control_key=details["control_key"], target_id=shown["id"])
    detailed = time.monotonic()

    assert next_.splitlines()[0] == TITLE
    assert custom_ids(shown["components"])[0].startswith("talk:details:")
    assert receipt["settlement"] == "settled"
    assert "A large network that teaches a small one" in (await window.messages())[-1]
    assert max(answered - before, detailed - answered) < SOON


async def test_question_is_answered_and_the_next_one_points_back_at_it(visitor: Visitor) -> None:
    window = await visitor.window(ATTENDEE)

    await _run(window, "ask", question="who speaks about ferries, and when?")
    await _run(window, "ask", question="and where?")
    answers = (await window.messages())[-2:]

    assert [answer.splitlines()[0] for answer in answers] == [
        "-# “who speaks about ferries, and when?”",
        "-# “and where?”",
    ]
    assert ["Sigríður Hafsteinsdóttir" in answers[0], "Room 2.14" in answers[1].splitlines()[1]] == [True, True]


async def test_organizer_moves_a_talk_and_its_post_follows(visitor: Visitor) -> None:
    window = await visitor.window(ORGANIZER)
    before = (await window.messages())[-1].splitlines()

    await _run(window, "organize", "reschedule", talk="Missing Data", when="in 3 days")

    async with asyncio.timeout(SOON):
        while (after := (await window.messages())[-2].splitlines()) == before:  # noqa: ASYNC110 - as its script does
            await asyncio.sleep(0.05)
    assert [place for place, lines in enumerate(zip(before, after, strict=True)) if len(set(lines)) > 1] == [4, 5]


async def test_refusal_is_an_answer_like_any_other(visitor: Visitor) -> None:
    window = await visitor.window(ATTENDEE)

    await _run(window, "speaker", name="Nobody of that name")

    assert (await window.messages())[-1].startswith("⚠️")


async def test_demo_ends_cleanly_when_asked(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | {"TMPDIR": str(tmp_path)},
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(30):
            first = await process.stdout.readline()
        asked = time.monotonic()
        process.send_signal(signal.SIGTERM)
        _, complaints = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    took = time.monotonic() - asked

    assert first.startswith(b"The demo is at http://127.0.0.1:")
    assert (process.returncode, complaints, list(tmp_path.iterdir())) == (0, b"", [])
    assert took < 5


async def _until_shown(window: OpenWindow, words: str) -> None:
    """Raises `TimeoutError` where they do not appear."""
    async with asyncio.timeout(SOON):
        while words not in "".join(await window.messages()):  # noqa: ASYNC110 - as its script does
            await asyncio.sleep(0.05)


def _components(message: dict[str, Any]) -> list[dict[str, Any]]:
    """All of a message's components, however deep."""
    waiting, found = list(message["components"]), []
    while waiting:
        component = waiting.pop(0)
        found.append(component)
        waiting += component.get("components", [])
    return found
