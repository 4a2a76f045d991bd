"""Press notes whose sentences tell of several talks: which day, name and title belong together."""

import datetime as dt

from seminar.reading import read
from seminar.reading.telling.told_groups import Sign, group_signs

TODAY = dt.date(2026, 8, 20)


def _read(text: str) -> list[tuple[str | None, list[str], str, str]]:
    drafts = read(text, today=TODAY, zone="Europe/London").drafts
    return [(each.title, [who.name for who in each.speakers], str(each.date), str(each.start)[:5]) for each in drafts]


def _sign(text: str, kind: str, said: str, day: tuple[int, int] = (0, 0)) -> Sign:
    start = text.index(said)
    return Sign(kind, start, start + len(said), said, day, clear=2.0 if kind == "p" else 0.0)


def test_further_names_beside_a_speaker_are_passed_over() -> None:
    text = """The Quarry Centre has its programme for the autumn.

There are three open workshops. On Friday, September 11, the Centre welcomes Bruce Halloran, Associate Professor and
Lorna and Edwin Marsh Scholar at the University of Fano, for a discussion of “The Paradox of the Second Ferry.” On
Friday, October 9, Davina Lieberg, Jasper K. Pennock Professor of Law, will discuss “Codes Without Courts.” And finally,
Rosamund A. Stevenage, Stella Shearwater Professor Emerita, will speak about “Healers and Their Guilds” on Friday,
November 6. Each workshop is held at noon in the Long Room.
"""
    assert _read(text) == [
        ("The Paradox of the Second Ferry", ["Bruce Halloran"], "2026-09-11", "12:00"),
        ("Codes Without Courts", ["Davina Lieberg"], "2026-10-09", "12:00"),
        ("Healers and Their Guilds", ["Rosamund A. Stevenage"], "2026-11-06", "12:00"),
    ]


def test_a_talk_is_told_over_two_sentences_and_two_paragraphs() -> None:
    text = """Three public lectures make up the autumn of the Department of Geology, and all of them are free.

First comes our own Anneke Vogel, at 3:15 p.m. Monday, Sept. 21, with “Telling Rivers Apart: Sand as a Witness,” in the
Marsh Room of Oakfield Commons. Her maps hang in the foyer.

On Friday, Oct. 16, at 2 p.m. it is the turn of Edgar Bowles, a professor of history at Fano University, who likes to be
interrupted.

Bowles calls his talk “How to Save the Small Museums from Their Friends: A Plea.” He wrote the catalogue as well.

Last of the series is Nadia Godwin: “Thief, Rabbi, Traveller: A Life in Four Passports, 1931–1952,” at 4 p.m. on
Monday, Dec. 7, in the same room. The department pours the tea.
"""
    assert _read(text) == [
        ("Telling Rivers Apart: Sand as a Witness", ["Anneke Vogel"], "2026-09-21", "15:15"),
        ("How to Save the Small Museums from Their Friends: A Plea", ["Edgar Bowles"], "2026-10-16", "14:00"),
        ("Thief, Rabbi, Traveller: A Life in Four Passports, 1931–1952", ["Nadia Godwin"], "2026-12-07", "16:00"),
    ]


def test_german_clauses_tell_two_talks_in_one_sentence() -> None:
    text = """Das Physikalische Kolloquium beginnt wieder, und Gäste sind willkommen. Den Anfang macht am Montag,
19. Oktober 2026, um 16 Uhr Prof. Karlheinz Meisner (Uni Oldenstedt) mit einem Vortrag über „Gehirne aus Silizium“.

Am 16. November kommt Prof. Dr. Dana Schechter (Technikum Haff); ihr Thema heißt „Kristalle ohne Wiederholung“.
Über „Magnete auf einer Linie“ referiert am 14. Dezember Dr. Mechthild Endres (Institut Langental).

Dr. Simon Friedrichs (Uni Göhren) stellt am 11. Januar 2027 die Frage „Was können Physik und Philosophie lernen?“,
und am 1. Februar 2027 endet die Reihe mit Andrea Petzke (Forschungszentrum Jülchen): „Messen aus dem Linienflug“.
"""
    assert [(title, who, day) for title, who, day, _ in _read(text)] == [
        ("Gehirne aus Silizium", ["Karlheinz Meisner"], "2026-10-19"),
        ("Kristalle ohne Wiederholung", ["Dana Schechter"], "2026-11-16"),
        ("Magnete auf einer Linie", ["Mechthild Endres"], "2026-12-14"),
        ("Was können Physik und Philosophie lernen?", ["Simon Friedrichs"], "2027-01-11"),
        ("Messen aus dem Linienflug", ["Andrea Petzke"], "2027-02-01"),
    ]


def test_a_book_and_a_compliment_are_no_talks() -> None:
    text = """Historian Rory Lewisham will speak about the end of empires on Tuesday, January 12, 2027 at 7:30 p.m.
in the Lilac Hall. The lecture, titled "Colonial Empires in Perspective," is free. A dinner is served before; tickets
are sold until Thursday, January 7. Ronald Robb, another historian, wrote "She takes her place among a handful of people
who have given us an original view." Lewisham is the author of "A Map of Leaving."
"""
    assert [title for title, *_ in _read(text)] == ["Colonial Empires in Perspective"]


def test_the_groups_leave_a_day_that_is_nobodys() -> None:
    text = "Sent 3 May. On 9 May Ada Quill tells of “Knots in ice”. On 16 May Bo Stone tells of “Mills at rest”."
    signs = [
        _sign(text, "d", "3 May", (5, 3)),
        _sign(text, "d", "9 May", (5, 9)),
        _sign(text, "p", "Ada Quill"),
        _sign(text, "t", "“Knots in ice”"),
        _sign(text, "d", "16 May", (5, 16)),
        _sign(text, "p", "Bo Stone"),
        _sign(text, "t", "“Mills at rest”"),
    ]
    groups, left = group_signs(text, signs)
    assert [(each.day.said, each.title.said, [name.said for name in each.names]) for each in groups] == [
        ("9 May", "“Knots in ice”", ["Ada Quill"]),
        ("16 May", "“Mills at rest”", ["Bo Stone"]),
    ]
    assert left == (signs[0],)


def test_signs_of_different_talks_are_not_put_together() -> None:
    text = "On 9 May Ada Quill comes. “Knots in ice” is by nobody and of no day."
    signs = [_sign(text, "d", "9 May", (5, 9)), _sign(text, "p", "Ada Quill")]
    assert group_signs(text, signs) == ((), (signs[0],))


def test_days_behind_all_talks_and_before_them_are_when_something_is_due() -> None:
    text = """Dear colleagues,

Two of our students defend in autumn. Please come.

Joris van der Veen will defend his thesis, “Slow Rivers, Fast Boats”, on Monday 5 October 2026 at 14.00 in the Aula.
His adviser is Anke Moor. Elif Sarp defends hers, called “Roots That Remember Rain”, on Wednesday 14 October 2026 at
10.00, at the same place.

Copies can be had from 7 September, and the juries write on 14 September, or on 18 September at the latest.
"""
    assert _read(text) == [
        ("Slow Rivers, Fast Boats", ["Joris van der Veen"], "2026-10-05", "14:00"),
        ("Roots That Remember Rain", ["Elif Sarp"], "2026-10-14", "10:00"),
    ]
