"""A part of a name that is said within another name is no evidence of who has it."""

import pytest

from bot.actions.answering import others_names
from seminar import translating

NAMES = "罗子澄 铃木遥香"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("罗子澄", True),
        ("子澄", True),
        ("罗子诚", True),
        ("铃木", True),
        ("铃木光一", False),
        ("谭子澄", False),
    ],
)
def test_name_counts_unless_only_a_part_of_it_was_said_in_another(said: str, left: bool) -> None:
    parts = translating.into_english(said)
    held = [{"people": 1.0} if one.said in NAMES else {} for one in parts]

    kept = others_names.put_aside(parts, held, NAMES)

    assert any(kept) == left


def test_other_fields_count_whoever_is_called_so() -> None:
    parts = translating.into_english("谭松鼠")
    kept = others_names.put_aside(parts, [{"people": 1.0}, {"title": 1.0}], NAMES)
    assert kept == [{}, {"title": 1.0}]
