"""German and French announcements of one talk."""

import pytest

from seminar.reading.languages.gendered import french_forms, german_adjectives, german_forms
from seminar.reading.who.professions import begin_at_name
from tests.reading.shown import read_shown

GERMAN_LETTER = """\
Liebe Kolleginnen und Kollegen,

hiermit laden wir Sie herzlich zu einem Gastvortrag von Prof. Dr. Ada Quill (Universität Graz) ein. Sie spricht am
Mittwoch, dem 12. November 2025, um 18 Uhr c.t. im Raum 2.014 zum Thema

„Knoten ohne Enden. Zur Geschichte der Schnur“

https://uni-example.zoom.us/j/61288840175?pwd=Qk9r
Kenncode: schnur7

Mit herzlichen Grüßen
Petra Winkel
"""

GERMAN_THESIS = """\
Im Rahmen des Promotionsverfahrens von Frau Ada Quill, M.Sc., findet die öffentliche Verteidigung der Dissertation

"Modelle gefalteter Netze mit unsicheren Kanten"

am Freitag, 14.11.2025, um 10:00 Uhr im Raum 11/201 statt.

Prüfungskommission:
Prof. Dr.-Ing. Petra Winkel (Vorsitz)
Prof. Dr.-Ing. Oriel Tamsin (Erstgutachter)
"""

FRENCH_THESIS = """\
Soutenance de thèse

Madame Ada Quill soutiendra publiquement ses travaux de thèse intitulés :

« Des nœuds sans bouts : une histoire de la ficelle »

Soutenance prévue le vendredi 14 novembre 2025 à 9h30
Lieu : Amphithéâtre Poncelet

Composition du jury
M. Oriel Tamsin, Université de Lorraine, Directeur de thèse
Mme Petra Winkel, Universität des Saarlandes, Rapporteure
"""

FRENCH_POSTER = """\
Intervenant·e·s : Ada Quill (CNRS) & Oriel Tamsin (EHESS)
Titre : Compter les nœuds
Date et horaire : mercredi 12 novembre 2025, 13h15-14h45
Lieu : salle D2.018
Discutante : Petra Winkel
Lien de connexion : https://bbb.univ-example.fr/b/noe-3kf
Code secret : ficelle
"""


def test_german_letter_is_read_with_its_academic_quarter() -> None:
    assert (
        read_shown(GERMAN_LETTER)[0].items()
        >= {
            "title": "Knoten ohne Enden. Zur Geschichte der Schnur",
            "speakers": "Ada Quill (Universität Graz)",
            "date": "2025-11-12",
            "start": "18:15",
            "link": "https://uni-example.zoom.us/j/61288840175?pwd=Qk9r",
            "passcode": "schnur7",
        }.items()
    )


def test_thesis_names_its_candidate_and_no_examiner() -> None:
    german, french = (read_shown(text, zone="Europe/Paris")[0] for text in (GERMAN_THESIS, FRENCH_THESIS))
    kept = ("title", "speakers", "date", "start")
    assert [[draft.get(field) for field in kept] for draft in (german, french)] == [
        ["Modelle gefalteter Netze mit unsicheren Kanten", "Ada Quill", "2025-11-14", "10:00"],
        ["Des nœuds sans bouts : une histoire de la ficelle", "Ada Quill", "2025-11-14", "09:30"],
    ]


def test_french_labels_are_known_in_their_inclusive_forms() -> None:
    draft = read_shown(FRENCH_POSTER, zone="Europe/Paris")[0]
    assert draft["title"] == "Compter les nœuds"
    assert draft["speakers"] == "Ada Quill (CNRS); Oriel Tamsin (EHESS)"
    assert (draft["start"], draft["end"], draft["passcode"]) == ("13:15", "14:45", "ficelle")


@pytest.mark.parametrize(
    "label", ["Referent", "Referentin", "Referent:in", "Referent*innen", "Referent/in", "Referent(in)", "Vortragende:r"]
)
def test_german_label_of_the_speaker_is_known_in_every_form(label: str) -> None:
    text = f"{label}: Ada Quill\nThema: Knoten ohne Enden\nWann: Mittwoch, 12.11.2025, 18 Uhr s.t.\n"
    assert read_shown(text) == [
        {"title": "Knoten ohne Enden", "speakers": "Ada Quill", "date": "2025-11-12", "start": "18:00"}
    ]


def test_gendered_forms_are_all_of_one_word() -> None:
    assert {"referent", "referentin", "referent:innen", "referent/-in"} <= set(german_forms("referent"))
    assert {"vortragende", "vortragende:r", "vortragende(r)"} <= set(german_adjectives("vortragend"))
    assert {"oratrice", "orateur·rice", "orateur·trice", "orateurs et oratrices"} <= set(
        french_forms("orateur oratrice")
    )


@pytest.mark.parametrize(
    ("run", "name"),
    [
        ("Geologie-Professorin Ada Quill", "Ada Quill"),
        ("Wildbiologe Oriel Tamsin", "Oriel Tamsin"),
        ("Vortrag von Prof. Dr. Ada Quill", "Prof. Dr. Ada Quill"),
        ("Kuh. Ada Quill", "Ada Quill"),
        ("Ada M. Quill", "Ada M. Quill"),
        ("Prof. Dr. Ada Quill", "Prof. Dr. Ada Quill"),
    ],
)
def test_name_begins_behind_professions_and_sentences(run: str, name: str) -> None:
    assert " ".join(begin_at_name(run.split())) == name
