from seminar import inflections


def test_inflections_know_forms_that_do_not_begin_alike() -> None:
    assert inflections.others("wolves") == frozenset(("wolf", "wolfs"))
    assert inflections.others("froze") == frozenset(("freeze", "frozen"))
    assert inflections.others("talk") == frozenset()


def test_inflections_hold_either_way() -> None:
    assert all(
        word in inflections.others(other) for word in ("mouse", "matrix", "teach") for other in inflections.others(word)
    )
