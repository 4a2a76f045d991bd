"""The second reader: what it sees of a text, what it guesses, and when its opinion is taken."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from benchmarks.reading.learn import ORIGIN, tag_moments, tag_words, tell_origin
from seminar.reading import read
from seminar.reading.draft import Doubt, Draft
from seminar.reading.learned.description import describe
from seminar.reading.learned.kinds import mark_kinds
from seminar.reading.learned.opinion import take_second_opinion, tells_of_one
from seminar.reading.learned.signs import bucket, call, shape
from seminar.reading.learned.tagger import LONGEST, Part, Tagging, says_same
from seminar.reading.learned.tokens import cut_tokens
from seminar.reading.text.lines import split_lines
from seminar.reading.when.eras import Era
from seminar.speaker import SpeakerName

_NOTICE = """\
Colloquium of the Institute of Geology

Knots in Ice: How Glaciers Remember

Ada Quill (University of Fano)

Tuesday, 2 March 2027, 16:00, Room 12

Glaciers keep a record of every winter. We show how knots in ice can be read.

Host: Bo Wren
"""
_TITLE = "Knots in Ice: How Glaciers Remember"


def _tag(text: str) -> Tagging:
    return Tagging(split_lines(text))


def _reconsider(drafts: Sequence[Draft], tagging: Tagging) -> tuple[Draft, ...]:
    return take_second_opinion(drafts, tagging, Era(today=dt.date(2027, 2, 1)))


class _Rated(Tagging):
    """A tagging that finds nothing of its own and rates what it is told."""

    def __init__(self, rates: Mapping[str, float]) -> None:
        super().__init__(split_lines("Moss"))
        self._rates = rates

    def rate(self, part: Part, text: str) -> float:
        return self._rates[text]


def _draft(title: str | None, *names: str, doubted: str = "", day: int | None = 2) -> Draft:
    return Draft(
        title=title,
        speakers=tuple(SpeakerName(name=name) for name in names),
        date=dt.date(2027, 3, day) if day else None,
        start=dt.time(16),
        doubts=(Doubt(field=doubted, why="Check it."),) if doubted else (),
        sureness={"title": 0.97, "speakers": 0.97},
    )


def test_text_is_cut_into_words_signs_and_addresses() -> None:
    text = "A. Quill's talk, 14:30 冰 https://example.org/a?b"
    assert [token.text for token in cut_tokens(text)] == [
        *("A.", "Quill's", "talk", ",", "14", ":", "30", "冰", "https://example.org/a?b"),
    ]


def test_words_of_a_language_are_of_its_kinds() -> None:
    kinds = mark_kinds(["prof", "quill", "march"])
    assert ["honorifics" in kinds[0], kinds[1], "months" in kinds[2]] == [True, frozenset(), True]


@pytest.mark.parametrize(
    "word, looks",
    [
        *(("Quill", "Xx"), ("MIT", "XX"), ("ice", "xx"), ("A.", "X"), ("2027", "digits4"), ("冰", "HAN"), (",", ",")),
        *(("https://example.org", "address"), ("ada@example.org", "mail"), ("ナ", "KATAKANA"), ("iPhone", "xX")),
    ],
)
def test_shape_says_how_a_word_is_written(word: str, looks: str) -> None:
    assert shape(word) == looks


def test_small_words_are_no_names() -> None:
    assert [call("mark"), "g" in call("Mark")] == ["", True]


def test_bucket_is_the_first_bound_that_is_not_passed() -> None:
    assert [bucket(number, 1, 3) for number in (0, 1, 2, 3, 4)] == ["1", "1", "3", "3", "+"]


def test_title_and_speaker_are_guessed_and_the_host_is_not() -> None:
    tagging = _tag(_NOTICE)
    assert [guess.words for guess in tagging.find(Part.TITLE)[:1]] == [_TITLE]
    assert [guess.words for guess in tagging.find(Part.PERSON)[:1]] == ["Ada Quill"]
    assert tagging.rate(Part.PERSON, "Ada Quill") > tagging.rate(Part.PERSON, "Bo Wren")


def test_what_stands_nowhere_is_not_likely() -> None:
    assert [_tag(_NOTICE).rate(Part.TITLE, words) for words in ("Knots in Fire", "", "—")] == [0.0, 0.0, 0.0]


def test_longer_texts_are_not_tagged() -> None:
    tagging = _tag(_NOTICE + "ice " * (LONGEST // 4))
    assert (bool(tagging), tagging.find(Part.TITLE)) == (False, [])
    drafts = (_draft("Host", "Bo Wren", doubted="title"),)
    assert _reconsider(drafts, tagging) == drafts


def test_marks_and_blanks_make_no_other_words() -> None:
    assert says_same("“Knots in ice”", "KNOTS  IN ICE.")
    assert not says_same("Knots", "Knot")


def test_unlikely_title_and_speaker_are_replaced_and_doubted() -> None:
    [draft] = _reconsider((_draft("Room 12", "Fano", doubted="title"),), _tag(_NOTICE))
    assert (draft.title, [person.name for person in draft.speakers]) == (_TITLE, ["Ada Quill"])
    assert draft.speakers[0].affiliation == "University of Fano"
    assert [doubt.field for doubt in draft.doubts] == ["title", "speakers"]
    assert draft.doubts[0].why == (
        f"A second reading takes “{_TITLE}” for the title rather than “Room 12”. Check which is right."
    )


def test_speaker_whom_a_label_names_is_kept_and_doubted() -> None:
    labelled = replace(_draft(_TITLE, "Room Twelve"), sureness={"title": 0.97, "speakers": 0.99})
    [draft] = _reconsider((labelled,), _tag(_NOTICE))
    assert [person.name for person in draft.speakers] == ["Room Twelve"]
    assert [doubt.why for doubt in draft.doubts] == [
        "A second reading takes Ada Quill for the speaker rather than Room Twelve. Check which is right."
    ]


def test_name_is_not_cut_where_it_goes_on_with_the_familys() -> None:
    programme = """11 de marzo de 2027
10:00 – 10:45  Nuria Casademont (Fano)
   Pilas de óxido
12:45 – 13:30  Ana Pérez de la Fuente (Cidemar)
   Reciclaje directo"""
    drafts = read(programme, today=dt.date(2027, 2, 1), zone="Europe/Madrid").drafts
    assert [draft.speakers[0].name for draft in drafts] == ["Nuria Casademont", "Ana Pérez de la Fuente"]


def test_speakers_of_whom_one_is_guessed_are_kept() -> None:
    [draft] = _reconsider((_draft(_TITLE, "Ada Quill", "Room Twelve"),), _tag(_NOTICE))
    assert [person.name for person in draft.speakers] == ["Ada Quill", "Room Twelve"]


def test_half_a_title_replaces_none() -> None:
    whole = f"Winters. {_TITLE}"
    [draft] = _reconsider((_draft(whole, "Ada Quill", doubted="title"),), _tag(_NOTICE))
    assert draft.title == whole


def test_likely_choice_is_kept_as_it_is() -> None:
    draft = _draft(_TITLE, "Ada Quill")
    assert _reconsider((draft,), _tag(_NOTICE)) == (draft,)


def test_talks_of_a_list_are_all_kept() -> None:
    drafts = (_draft("Room 12", "Fano"), _draft("Colloquium", "Bo Wren"))
    assert _reconsider(drafts, _tag(_NOTICE)) == drafts
    assert not tells_of_one(drafts, _tag(_NOTICE))


def test_talk_of_a_list_that_is_unlike_the_likely_others_is_hinted_at() -> None:
    rates = {
        "Peat": 0.96,
        "Moss": 0.97,
        "Parking cards": 0.001,
        "Ada Quill": 0.99,
        "Ben Stone": 0.95,
        "Blue Room": 0.01,
    }
    drafts = [_draft("Peat", "Ada Quill"), _draft("Moss", "Ben Stone"), _draft("Parking cards", "Blue Room")]
    read = _reconsider(drafts, _Rated(rates))
    assert [[hint.field for hint in draft.hints] for draft in read] == [[], [], ["title", "speakers"]]


def test_start_of_a_talk_in_a_list_is_hinted_at_where_only_another_hour_is_likely() -> None:
    drafts = [replace(_draft(_TITLE, "Ada Quill"), start=dt.time(hour)) for hour in (16, 9)]
    read = _reconsider(drafts, _tag(_NOTICE))
    assert [[hint.field for hint in draft.hints] for draft in read] == [[], ["start"]]


def test_start_that_is_not_likely_is_hinted_at_where_another_hour_is() -> None:
    tagging = _tag(_NOTICE)
    found = tagging.hours[0]
    other = replace(found, hours=replace(found.hours, start=dt.time(15)), sure=0.45)
    vars(tagging)["hours"] = [replace(found, sure=0.55), other]
    drafts = [replace(_draft(_TITLE, "Ada Quill"), start=dt.time(hour)) for hour in (16, 15)]
    assert [[hint.field for hint in draft.hints] for draft in _reconsider(drafts, tagging)] == [[], ["start"]]


def test_speaker_whom_a_label_names_is_hinted_at_where_hardly_likely() -> None:
    labelled = [replace(_draft("Peat", name), sureness={"title": 0.99, "speakers": 0.99}) for name in ("Ada", "Gate")]
    read = [_reconsider([draft], _Rated({"Peat": 0.01, "Ada": 0.1, "Gate": 0.02}))[0] for draft in labelled]
    assert [[hint.field for hint in draft.hints] for draft in read] == [[], ["speakers"]]


def test_pieces_of_one_talk_are_known_as_one() -> None:
    tagging = _tag(_NOTICE)
    assert tells_of_one((_draft(_TITLE, day=None), _draft("Room 12")), tagging)
    [kept] = _reconsider((_draft(_TITLE, "Ada Quill"), _draft("Room 12", day=9)), tagging)
    assert kept.title == _TITLE


def test_unlikely_start_and_day_are_replaced_and_doubted() -> None:
    [draft] = _reconsider((replace(_draft(_TITLE, "Ada Quill", day=9), start=dt.time(4)),), _tag(_NOTICE))
    assert (draft.date, draft.start) == (dt.date(2027, 3, 2), dt.time(16))
    assert [doubt.why for doubt in draft.doubts] == [
        "A second reading takes 16:00 for the start rather than 04:00. Check which is right.",
        "A second reading takes 2 March 2027 for the day rather than 9 March 2027. Check which is right.",
    ]


def test_missing_start_and_day_are_found() -> None:
    [draft] = _reconsider((replace(_draft(_TITLE, "Ada Quill", day=None), start=None),), _tag(_NOTICE))
    assert (draft.date, draft.start) == (dt.date(2027, 3, 2), dt.time(16))


_EVENINGS = """Evenings at the Institute of Geology
Tuesday, 2 March 2027, 16:00 to 18:00, Room 12

Please register by 9 February 2027.

Knots in Ice: How Glaciers Remember
Ada Quill (University of Fano)

Rivers without Springs: A Field Guide
Tom Okafor (Ulm University)

Why Sand Sings in the Desert
Ines Marlow (University of Lund)
"""
_HEADS = (_TITLE, "Rivers without Springs: A Field Guide", "Why Sand Sings in the Desert")
_NAMES = ("Ada Quill", "Tom Okafor", "Ines Marlow")


def test_list_lacks_no_name_that_stands_beside_a_title() -> None:
    drafts = [_draft(_HEADS[0], _NAMES[0]), _draft(_HEADS[1]), _draft(None, _NAMES[2])]
    found = _reconsider(drafts, _tag(_EVENINGS))
    assert [(draft.title, *(person.name for person in draft.speakers)) for draft in found] == [
        *zip(_HEADS, _NAMES, strict=True)
    ]
    assert [[doubt.field for doubt in draft.doubts] for draft in found] == [[], ["speakers"], ["title"]]


def test_talks_of_a_list_share_its_only_likely_day() -> None:
    drafts = [
        replace(_draft(title, name), date=dt.date(2027, 2, 9)) for title, name in zip(_HEADS, _NAMES, strict=True)
    ]
    assert [draft.date for draft in _reconsider(drafts, _tag(_EVENINGS))] == [dt.date(2027, 3, 2)] * 3


def test_name_and_title_are_cut_where_they_end() -> None:
    aside = "Why Sand Sings in the Desert (postponed from autumn)"
    text = _EVENINGS.replace(_HEADS[2], aside)
    drafts = (_draft(_HEADS[0], _NAMES[0]), _draft(aside, f"{_NAMES[2]} (University of Lund)"))
    [_, draft] = _reconsider(drafts, _tag(text))
    assert (draft.title, [person.name for person in draft.speakers]) == (_HEADS[2], [_NAMES[2]])
    assert [doubt.field for doubt in draft.doubts] == ["speakers", "title"]


def test_every_place_of_a_day_and_an_hour_is_a_lesson() -> None:
    lines = split_lines("Tue 2 March, 4 pm\nRegister by 1 March.")
    words = describe(lines)
    tags = ["other"] * len(words)
    tag_moments(words, lines, [{"date": "2027-03-02", "start": "16:00"}], tags)
    day, hours = ["begin:day", "in:day", "in:day"], ["begin:hours", "in:hours"]
    assert tags == [*day, "other", *hours, *["other"] * 5]


def test_every_place_of_a_title_and_a_name_is_a_lesson() -> None:
    words = describe(split_lines("Knots in ice\nAda Quill\nAda Quill studies knots in ice cores."))
    tags, found, wanted = tag_words(words, [{"title": "Knots in ice", "speakers": ["Ada Quill", "Bo Wren"]}])
    assert (found, wanted) == (2, 3)
    title, person = ["begin:title", "in:title", "in:title"], ["begin:person", "in:person"]
    assert tags == [*title, *person, *person, "other", *title, "other", "other"]


def test_model_is_made_from_the_documents_as_they_are() -> None:
    assert ORIGIN.read_text(encoding="utf-8") == tell_origin(), "Run python -m benchmarks.reading.learn."
