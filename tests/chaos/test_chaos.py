"""A short siege, so that no change goes in that loses a reminder or sends one twice."""

from pathlib import Path

import pytest

from tests.chaos.siege import Plan, besiege


@pytest.mark.timeout(120)
async def test_reminders_arrive_exactly_once_however_the_bot_is_killed(tmp_path: Path) -> None:
    report = await besiege(Plan(kills=20, seed=2026, rate=6, longest=0.8), tmp_path)

    assert report.verdict.flawless, report.verdict
    # A siege that never hit the window would prove nothing.
    assert report.toll.in_the_window >= 5, report.toll
