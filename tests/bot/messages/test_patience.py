from bot.messages.patience import MOST, MOST_PEOPLE, WITHIN_SECONDS, Patience


def test_patience_bears_a_few_messages_and_then_waits() -> None:
    patience = Patience()
    assert [patience.bears(1, at / 10) for at in range(MOST + 2)] == [True] * MOST + [False, False]
    assert patience.bears(2, 0.5)
    # The first of the few was at 0: what was not answered does not count.
    assert [patience.bears(1, at) for at in (WITHIN_SECONDS - 0.01, WITHIN_SECONDS, WITHIN_SECONDS)] == [
        False,
        True,
        False,
    ]


def test_patience_remembers_a_bounded_number_of_people() -> None:
    patience = Patience()
    for person in range(MOST_PEOPLE + 100):
        patience.bears(person, float(person))
    assert len(patience._answered) == MOST_PEOPLE
