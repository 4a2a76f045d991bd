from typing import Any

import pytest

from bot.render import direct, direct_ids
from bot.render.card import Card
from tests.bot.render.hostile import shown


@pytest.mark.parametrize(
    "said, expected",
    [
        ("who speaks @everyone **next**?", ["-# “who speaks @\u200beveryone \\*\\*next\\*\\*?”", "Ada."]),
        ("who speaks\nnext?", ["-# “who speaks next?”", "Ada."]),
        ("who speaks at https://evil.example next?", ["Ada."]),
    ],
)
def test_question_stands_above_its_answer(said: str, expected: list[str]) -> None:
    assert shown(direct.to_question(Card("Ada."), said)) == expected


def test_question_stands_there_only_where_there_is_room() -> None:
    card = direct.to_question(Card("x" * 3990), "who speaks next?")
    assert (len(shown(card)), card.content_length()) == (1, 3990)
    card = direct.to_question(Card("x" * 3840), "*" * 1000)
    assert (len(shown(card)), card.content_length() <= 4000) == (2, True)


def test_servers_are_offered_by_names_of_any_kind() -> None:
    card = direct.which_server([(number, "🏛️ " * 40) for number in range(30)], 7)
    found: list[dict[str, Any]] = card.to_components()  # type: ignore[no-untyped-call]
    (select,) = found[0]["components"][1]["components"]
    assert (select["custom_id"], len(select["options"])) == ("direct:choose:7", 25)
    assert max(len(option["label"]) for option in select["options"]) <= 100


def test_answer_tells_of_which_server_it_is() -> None:
    card = direct.of_server(Card("Ada."), 5, "Harbour " * 12, 7)
    found: list[dict[str, Any]] = card.to_components()  # type: ignore[no-untyped-call]
    (button,) = found[1]["components"]
    assert len(button["label"]) <= 80
    assert direct_ids.server_in(["talk:details:1", button["custom_id"]]) == 5
    assert direct_ids.server_in(["talk:details:1"]) is None
