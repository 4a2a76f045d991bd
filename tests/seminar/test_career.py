from seminar.career import Station, stations


def test_stations_follow_the_years() -> None:
    assert stations([(2022, "Kyoto"), (2024, "Kyoto University"), (2024, "Lagos"), (2026, "Oslo")]) == (
        Station(affiliation="Kyoto University", since=2022, until=2024),
        Station(affiliation="Lagos", since=2024, until=2024),
        Station(affiliation="Oslo", since=2026, until=2026),
    )


def test_stations_know_a_place_by_other_accents() -> None:
    assert stations([(2024, "Université de Genève"), (2025, "universite de geneve")]) == (
        Station(affiliation="Université de Genève", since=2024, until=2025),
    )


def test_stations_of_nobody_are_none() -> None:
    assert stations([]) == ()
