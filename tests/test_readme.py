"""What the README promises must be so."""

import re
from pathlib import Path

import pytest

from bot.permissions import INVITED_WITH

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_invite_link_carries_the_permissions_that_the_bot_needs() -> None:
    assert re.findall(r"permissions=(\d+)", README) == [str(INVITED_WITH.value)]


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_what_the_readme_points_to_is_there(target: str) -> None:
    assert (ROOT / target).is_file()
