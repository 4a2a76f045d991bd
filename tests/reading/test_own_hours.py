"""Days and hours of a text that are not the talk's, and those that are although little says so."""

import datetime as dt

import pytest

from seminar.reading import read
from seminar.reading.draft import Draft
from seminar.reading.tables.day_chairs import drop_day_chairs
from seminar.reading.text.lines import split_lines
from seminar.reading.text.opening_hours import drop_opening_hours

_TODAY = dt.date(2026, 11, 21)


def read_one(text: str) -> Draft:
    [draft] = read(text, today=_TODAY, zone="UTC").drafts
    return draft


def _name(draft: Draft) -> tuple[dt.date | None, str | None, list[str]]:
    return draft.date, draft.title, [each.name for each in draft.speakers]


@pytest.mark.parametrize(
    "text, kept",
    [
        ("Moss Library. Opening hours: Tue to Sat 8:30-21:00", ["Moss Library"]),
        ("Bücherei am Moor. Öffnungszeiten: Di–Sa 8:30–21 Uhr", ["Bücherei am Moor"]),
        ("開館時間：星期二至星期日 09:00-17:00", []),
        ("Orari di apertura\nlunedì 9:00-13:00\nsabato 10:00-12:00\n\nAula Felce", ["Aula Felce"]),
    ],
)
def test_opening_hours_go(text: str, kept: list[str]) -> None:
    assert [line.text for line in drop_opening_hours(split_lines(text))] == kept


@pytest.mark.parametrize("text", ["Business hours of a medieval mill", "Opening hours on 4 March 2027: 18:00"])
def test_opening_hours_without_hours_or_with_a_day_stay(text: str) -> None:
    assert [line.text for line in drop_opening_hours(split_lines(text))] == [text]


@pytest.mark.parametrize(
    "row",
    [
        "Saturday 6 March 2027\tChair: Ada Quill",
        "3月6日（周六）\t主持人：林冰石",
        "| Sa, 6.3.2027 | Moderation: Ada Quill |",
    ],
)
def test_row_of_a_day_and_its_chair_is_the_day_alone(row: str) -> None:
    day = row.strip("| ").replace("|", "\t").split("\t")[0].strip()
    assert [line.text for line in drop_day_chairs(split_lines(row))] == [day]


def test_rows_below_a_day_with_its_chair_are_on_that_day() -> None:
    text = (
        "Saturday 6 March 2027\tChair: Cy Reed\nTime\tTitle\tSpeaker\n"
        "9:00\tKnots in ice\tAda Quill\n9:40\tTides that forget\tBo Stone"
    )
    drafts = read(text, today=_TODAY, zone="UTC").drafts
    day = dt.date(2027, 3, 6)
    assert [_name(each) for each in drafts] == [
        (day, "Knots in ice", ["Ada Quill"]),
        (day, "Tides that forget", ["Bo Stone"]),
    ]


def test_day_before_a_title_and_a_label_stays_the_days() -> None:
    text = (
        "Thursday 4 March 2027 – “Knots in ice” – Speaker: Ada Quill – Geologist\n\n"
        "Thursday 1 April 2027 – “Tides that forget” – Speaker: Bo Stone"
    )
    assert [_name(each) for each in read(text, today=_TODAY, zone="UTC").drafts] == [
        (dt.date(2027, 3, 4), "Knots in ice", ["Ada Quill"]),
        (dt.date(2027, 4, 1), "Tides that forget", ["Bo Stone"]),
    ]


@pytest.mark.parametrize(
    "text, title",
    [
        ("Le 4 mars 2027 – « Nœuds de glace » – Conférencière : Ada Quill", "Nœuds de glace"),
        ("El jueves 4 de marzo de 2027: «Nudos de hielo» – Ponente: Ada Quill", "Nudos de hielo"),
    ],
)
def test_little_word_before_the_day_is_no_part_of_the_title(text: str, title: str) -> None:
    assert _name(read_one(f"{text}\nComment l'eau garde-t-elle mémoire du froid ?")) == (
        dt.date(2027, 3, 4),
        title,
        ["Ada Quill"],
    )


@pytest.mark.parametrize(
    "told",
    [
        "our seminar starts again this Thursday, exceptionally at 10:45 (and not at 14:00), in room 3B.",
        "das Seminar beginnt diesen Donnerstag ausnahmsweise um 10.45 Uhr statt um 14 Uhr im Raum 3B.",
        "le séminaire reprend jeudi prochain à 10h45 (et non à 14h), en salle 3B.",
    ],
)
def test_hour_of_the_next_weekday_is_that_of_the_day_in_the_head(told: str) -> None:
    draft = read_one(
        f"Barn seminar, Thursday 14 January 2027\n\nDear all,\n\n{told}\n\nSpeaker: Ada Quill\nTitle: Knots"
    )
    assert (draft.date, draft.start) == (dt.date(2027, 1, 14), dt.time(10, 45))


@pytest.mark.parametrize(
    "told",
    [
        "The recording of the talk by B. Stone (10 December) is available on our page.",
        "La vidéo de l'exposé de B. Stone (10 décembre) est en ligne.",
    ],
)
def test_day_of_a_recording_begins_no_talk(told: str) -> None:
    head = "Barn seminar 14 January 2027, 4 pm\n\nAda Quill (Fano University)\nKnots in ice"
    text = f"{head}\n\n{told}\n\nBest wishes,\nCy Reed"
    assert _name(read_one(text)) == (dt.date(2027, 1, 14), "Knots in ice", ["Ada Quill"])


def test_long_sentence_with_the_title_tells_who_speaks() -> None:
    text = (
        "Charla: ¿Qué guarda el hielo y por qué conviene preguntárselo?\n\n"
        "La Corporación Musgo y Helecho para la Enseñanza de las Ciencias convoca a sus socios, voluntarios, vecinos "
        "y a todo el público del barrio a asistir a la charla ¿Qué guarda el hielo y por qué conviene preguntárselo?, "
        "en la casa de siempre de los encuentros del Círculo de Lectores y a cargo de la geóloga Ada Quill (docente de "
        "la Universidad de Fano).\n\nNos vemos el 4 de marzo de 2027 a las 10:00"
    )
    assert [each.name for each in read_one(text).speakers] == ["Ada Quill"]


def test_quotation_behind_about_and_an_article_is_the_title() -> None:
    text = (
        "Kurzmeldungen\n\nMensa mit „Becherecke“\n\nDas Studierendenwerk verleiht seit dieser Woche mehrere Sorten "
        "Becher, die man in jeder Cafeteria zurückgeben kann.\n\nQuill-Vorlesung\n\nÜber die „Knoten im ewigen Eis“ "
        "spricht am Mittwoch, 20. Januar 2027, 18.30 Uhr, in der Alten Reithalle die Geologin Prof. Dr. Ada Quill."
    )
    assert _name(read_one(text)) == (dt.date(2027, 1, 20), "Knoten im ewigen Eis", ["Ada Quill"])
