"""What a press note says of days and hours: when it was written, weekdays without a date, a list between semicolons."""

import datetime as dt

from seminar.reading.text.datelines import strip_datelines
from seminar.reading.text.label_lines import join_label_lines
from seminar.reading.text.lines import split_lines
from seminar.reading.text.semicolons import cut_at_semicolons
from seminar.reading.when.bare_hours import write_bare_hours
from seminar.reading.when.press_days import write_press_days
from seminar.reading.when.told_years import find_told_day

TODAY = dt.date(2026, 11, 21)


def strip(text: str) -> tuple[list[str], dt.date | None]:
    lines, day = strip_datelines(split_lines(text))
    return [line.text for line in lines], day


def test_a_day_with_an_odd_hour_is_the_day_of_writing() -> None:
    text = (
        "Ice that sings\n11/02/2019, 09:47\n\nVenerdì 22 febbraio 2019, alle ore 17:30, Ada Quill parlerà del ghiaccio."
    )
    assert strip(text) == (
        ["Ice that sings", "Venerdì 22 febbraio 2019, alle ore 17:30, Ada Quill parlerà del ghiaccio."],
        dt.date(2019, 2, 11),
    )


def test_the_head_of_a_paragraph_is_the_day_of_writing() -> None:
    rest = "Wie altert Beton? Das beantwortet Professorin Ada Quill am Dienstag, 22. Oktober, von 19 bis 20.30 Uhr."
    assert strip(f"14. Oktober 2024 – {rest}") == ([rest], dt.date(2024, 10, 14))


def test_the_days_of_a_list_are_no_days_of_writing() -> None:
    text = "5 February 2027\nKnots, Ada Quill, 14:00\n12 February 2027\nMills, Bo Stone, 14:00"
    assert strip(text) == (text.split("\n"), None)


def test_a_day_of_writing_needs_a_talk_soon_after_it() -> None:
    text = "12 May 2025\n\nAda Quill speaks at 14:00 on the storm of Tuesday 4 March 1931 and on the harbour of Fano."
    assert strip(text) == ([line for line in text.split("\n") if line], None)


def write(text: str, written: dt.date | None = None) -> list[str]:
    return [line.text for line in write_press_days(split_lines(text), written)]


def test_a_weekday_with_a_number_in_brackets_is_a_day_of_the_month_of_writing() -> None:
    assert write("Nesta quinta-feira (10), a partir das 15h", dt.date(2021, 6, 9)) == [
        "Nesta quinta-feira, 2021-06-10, a partir das 15h"
    ]


def test_the_coming_weekday_is_the_first_one_after_the_day_of_writing() -> None:
    assert write("Este miércoles a las 18 horas", dt.date(2025, 10, 7)) == ["Este miércoles, 2025-10-08 a las 18 horas"]


def test_the_same_number_is_the_day_named_before() -> None:
    assert write("El 15 de octubre a las 18 horas.\n\nEl mismo 15 a las 19:30.") == [
        "El 15 de octubre a las 18 horas.",
        "El mismo 15 October a las 19:30.",
    ]


def test_other_numbers_in_brackets_stay() -> None:
    assert write("Montag (16) ist Ruhetag") == ["Montag (16) ist Ruhetag"]


def test_a_programme_between_semicolons_is_a_line_for_each_day() -> None:
    parts = [
        "Montag, 5. März, 19 Uhr: Ada Quill referiert über “Kräuter und ihre Gärten”",
        "Montag, 26. März, 19 Uhr: Bo Stone spricht über “Töpfer; und ihre Märkte”",
        "Montag, 16. April, 19 Uhr: Vortrag Cy Reed, “Was unter dem Marktplatz liegt”",
    ]
    assert [line.text for line in cut_at_semicolons(split_lines("; ".join(parts)))] == parts


def test_dotted_hours_alone_are_hours_beside_others_with_a_colon() -> None:
    text = "9:30\nAda Quill\n10.15\nBo Stone"
    assert [line.text for line in write_bare_hours(split_lines(text))] == ["9:30", "Ada Quill", "10:15", "Bo Stone"]
    assert [line.text for line in write_bare_hours(split_lines("3.5\n10.15"))] == ["3.5", "10.15"]


def test_labels_above_a_blank_line_are_joined_with_their_values() -> None:
    text = "Title:\n\nKnots in ice\n\nSpeaker:\n\nAda Quill\n\nDate:\n\n5 May 2027\n\nAbstract:\n\nIce knots."
    assert [line.text for line in join_label_lines(split_lines(text))] == [
        "Title: Knots in ice",
        "Speaker: Ada Quill",
        "Date: 5 May 2027",
        "Abstract:",
        "Ice knots.",
    ]


def test_the_only_year_that_a_text_names_is_that_of_its_weekdays() -> None:
    lines = split_lines("Étés de la pierre 2021\nJeudi 15 juillet :\nJeudi 22 juillet :")
    assert find_told_day(lines, TODAY) == dt.date(2021, 5, 16)


def test_a_year_in_which_something_was_founded_is_not_that_of_the_talk() -> None:
    assert find_told_day(split_lines("A club founded in 2021\nThursday 15 July"), TODAY) is None
