"""Sentences set out over a page, posts with a picture for the day, programmes dated at their foot."""

from datetime import date

from seminar.reading.talk.labels import mark_labels
from seminar.reading.text.lines import split_lines
from seminar.reading.unspaced.prose import find_unspaced_people
from seminar.reading.who.held_offices import drop_held_offices
from seminar.reading.who.honorifics import strip_honorifics
from seminar.reading.who.people import split_people
from seminar.reading.who.prose_titles import find_announced_title
from seminar.speaker import SpeakerName
from tests.reading.shown import read_shown

_NOVEMBER = date(2026, 11, 23)


def _read(text: str) -> list[tuple[str | None, str | None, str | None, str | None]]:
    shown = read_shown(text, today=_NOVEMBER, zone="UTC")
    return [(each.get("title"), each.get("speakers"), each.get("date"), each.get("start")) for each in shown]


def test_title_set_out_on_two_lines_below_its_sentence_is_whole() -> None:
    text = """\
Le mardi 12 janvier 2027 à 14h, salle 205,

          Mme Ada Quillec
          (Université de Fano)

donnera un exposé intitulé

          Marches lentes sur les
          arbres de la tourbière

Venez nombreux.
"""
    assert _read(text) == [
        ("Marches lentes sur les arbres de la tourbière", "Ada Quillec (Université de Fano)", "2027-01-12", "14:00")
    ]


def test_aula_is_a_room_where_something_takes_place_in_it() -> None:
    assert find_announced_title("Si comunica che il 19 gennaio, alle ore 14:30, presso l'Aula Quillini") is None
    assert find_announced_title("A professora dará a aula Nós que o gelo guarda.") == ("Nós que o gelo guarda", True)


def test_degree_with_its_subject_is_no_part_of_a_name() -> None:
    assert strip_honorifics("Frau M. Sc. Ada Quill") == "Ada Quill"
    assert strip_honorifics("M. S. Quill") == "M. S. Quill"


def test_kind_of_talk_beside_who_gives_it_leads_to_the_title() -> None:
    text = """\
Gastvortrag: Knoten im Eis. Seile bei Homer
Dienstag, 02.02.2027, 18:15 – 19:45 Uhr

Referent: Dr. Ada Quill (Fano)
"""
    assert _read(text) == [("Knoten im Eis. Seile bei Homer", "Ada Quill (Fano)", "2027-02-02", "18:15")]
    assert (
        _read(text.replace("Knoten im Eis. Seile bei Homer", "Prof. Ben Stone").replace("Referent", "Thema"))[0][1]
        == "Ben Stone"
    )


def test_what_stands_behind_a_role_is_the_place_of_work() -> None:
    assert split_people("Dr. Ada Quill, Research Scientist, Fano Marine Station", told=True) == (
        SpeakerName(name="Ada Quill", affiliation="Fano Marine Station"),
    )
    assert [each.name for each in split_people("Ada Quill, lecturer, Ben Stone, postdoc", told=True)] == [
        "Ada Quill",
        "Ben Stone",
    ]


def test_place_of_work_before_a_blank_is_no_family() -> None:
    assert find_unspaced_people("本月特邀请北屿大学 林冰 研究员 来所做学术报告。") == (
        SpeakerName(name="林冰", affiliation="北屿大学"),
    )


def test_name_by_its_sound_may_end_as_a_university_does() -> None:
    assert find_unspaced_people("專題討論邀請北屿研究站 拉冰·雪石大 助理研究員演講，歡迎參加。") == (
        SpeakerName(name="拉冰·雪石大", affiliation="北屿研究站"),
    )


def test_picture_of_a_day_is_no_label_before_a_title() -> None:
    lines = split_lines("🗓 10/12 (quinta) – “Nós no gelo”\n📅 02/12: Superfícies que não se dobram\n📅 2/12 – Sala 4")
    assert [(piece.text, piece.label and piece.label.value) for piece in mark_labels(lines)] == [
        ("🗓 10/12 (quinta) – “Nós no gelo”", None),
        ("📅 02/12: Superfícies que não se dobram", None),
        ("2/12 – Sala 4", "when"),
    ]


def test_day_below_a_programme_is_that_of_all_its_talks() -> None:
    text = """\
Fano Databases #23

17:30 Doors open, pizza
18:10 Query planners that learn – Ada Quill, engineer at Oakfield Payments
18:50 Break
19:05 Moving house with no downtime – Ben Stone (Fano)
21:00 End

Wednesday, January 20, 2027
5:30 PM to 9:00 PM
"""
    assert _read(text) == [
        ("Query planners that learn", "Ada Quill (Oakfield Payments)", "2027-01-20", "18:10"),
        ("Moving house with no downtime", "Ben Stone (Fano)", "2027-01-20", "19:05"),
    ]


def test_hours_behind_a_break_that_ends_the_term_are_usual() -> None:
    text = """\
Plan for the reading group until the break, always Wednesdays 14:00-15:00 in Room 4

• Dec 2: Ada Quill presents "Sharpness and flat minima"
• Dec 9: Ben Stone presents "Benign overfitting"
"""
    assert [start for *_, start in _read(text)] == ["14:00", "14:00"]


def test_talk_begins_after_the_assembly() -> None:
    text = """\
Mi 17. März 2027
Generalversammlung des Vereins, 18.30 Uhr; anschliessend um 20 Uhr
Knoten im Eis – Volksglaube oder Physik?
Prof. Dr. Ada Quill
"""
    assert _read(text) == [("Knoten im Eis – Volksglaube oder Physik?", "Ada Quill", "2027-03-17", "20:00")]


def test_day_that_is_off_for_a_reason_is_no_talk() -> None:
    text = """\
Séminaire d'équipe, les jeudis à 11h, salle B2

3/12 Ada Quill : Des neurones et des vagues
10/12 annulé : grève des transports
17/12 Ben Stone : Ce que voit une mouche
7/1 Annulé – Ada Quill : Des vagues encore
"""
    assert [(title, day) for title, _, day, _ in _read(text)] == [
        ("Des neurones et des vagues", "2026-12-03"),
        ("Ce que voit une mouche", "2026-12-17"),
        ("Des vagues encore", "2027-01-07"),
    ]


def test_session_that_is_off_is_no_talk_of_its_day() -> None:
    text = """\
Do 10.12.2026 | 18:15 – 19:45
Wer zahlt fürs Warten?
Dr. Ada Quill, Universität Fano

Do 17.12.2026 | 18:15 – 19:45
Institutskolloquium entfällt

Do 14.01.2027 | 18:15 – 19:45
Dorfläden im Netz
Dr. Ben Stone, Universität Fano
"""
    assert [(title, day) for title, _, day, _ in _read(text)] == [
        ("Wer zahlt fürs Warten?", "2026-12-10"),
        ("Dorfläden im Netz", "2027-01-14"),
    ]


def test_held_office_is_no_part_of_a_name_and_ends_no_sentence() -> None:
    assert [
        drop_held_offices(text)
        for text in (
            "Es spricht Oberstudienrat i. R. Ada Quill über Torf.",
            "am 15. Januar Leitender Notar a.D. Dr. Ada Quill",
            "Ada Quill, Notar a. D., Fano",
        )
    ] == ["Es spricht Ada Quill über Torf.", "am 15. Januar Dr. Ada Quill", "Ada Quill, Notar a. D., Fano"]


def test_title_on_two_lines_keeps_the_first_beside_a_likelier_second() -> None:
    text = """\
Verein für das Oberland

Einladung zum Lichtbildervortrag
am Freitag, dem 15. Januar 2027
um 19.30 Uhr

von Herrn Studiendirektor a. D. Alois Quillgart

über das Thema

Flößer, Fuhren, Feiertage
Handel auf dem Lech im 16. Jahrhundert
"""
    assert _read(text) == [
        ("Flößer, Fuhren, Feiertage Handel auf dem Lech im 16. Jahrhundert", "Alois Quillgart", "2027-01-15", "19:30")
    ]


def test_second_family_name_of_the_sentence_belongs_to_the_one_of_the_subject() -> None:
    text = """\
Asunto: Defensa de tesis - Nerea Ibarrondo

El viernes 11 de diciembre de 2026, a las 11:30 h, tendrá lugar la defensa de la tesis titulada

"Nudos en el hielo"

presentada por Dª Nerea Ibarrondo Quillategui y dirigida por la Dra. Ada Stone.
"""
    assert _read(text) == [("Nudos en el hielo", "Nerea Ibarrondo Quillategui", "2026-12-11", "11:30")]
