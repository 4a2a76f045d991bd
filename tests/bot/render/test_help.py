from bot.render import help
from bot.render.help import Entry, Section
from tests.bot.render.hostile import shown


def test_commands_are_clickable_where_their_id_is_known() -> None:
    sections = [
        Section(heading="Talks", entries=(Entry(name="next", description="The next talk.", command_id=5),)),
        Section(heading="Organizers", entries=(Entry(name="organize add", description="Add a talk."),)),
    ]
    (card,) = help.cards(sections)
    assert shown(card) == [
        help.HEADING,
        "**Talks**\n</next:5> The next talk.\n\n**Organizers**\n`/organize add` Add a talk.",
    ]


def test_very_many_commands_take_several_cards() -> None:
    entries = tuple(Entry(name="n" * 32, description="d" * 100, command_id=10**18) for _ in range(60))
    cards = help.cards([Section(heading="All", entries=entries)])
    assert [len(shown(card)) for card in cards] == [2, 1, 1]
    assert sum("".join(shown(card)).count("</n") for card in cards) == 60
    assert [card for card in cards if card.content_length() > 4000] == []
