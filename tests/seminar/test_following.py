"""What a question takes over from the one before it, and what is remembered of a conversation."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar.material import MaterialKind
from seminar.questions import remembering
from seminar.questions.asked import Fact, Language, Place, Question, Reference, Tense
from seminar.questions.following import follow
from seminar.questions.remembering import LASTS, Remembered
from seminar.questions.taking_over import Followed
from seminar.spans import Span

NOW = datetime(2026, 10, 7, 9, 30, tzinfo=UTC)
WEEK = Span(starts_at=NOW, ends_at=NOW + timedelta(days=7))
FIRST = Question(
    said="who's next at the brain lunch?", facts=(Fact.WHO,), series="brain lunch", place=Place(number=1, from_now=True)
)


def remembered(
    question: Question = FIRST, *talks: int, ambiguous: bool = False, speakers: tuple[int, ...] = ()
) -> Remembered:
    return Remembered(
        question=question, talk_ids=talks or (5,), speaker_ids=speakers, ambiguous=ambiguous, asked_at=NOW
    )


def test_bare_facts_are_asked_of_the_talk_that_was_spoken_of() -> None:
    found = follow(Question(said="and where?", facts=(Fact.WHERE,)), remembered(), NOW)
    assert (found.talks, found.question.facts, found.question.series) == ((5,), (Fact.WHERE,), "brain lunch")


def test_the_one_of_other_days_is_of_the_same_person() -> None:
    asked = Question(said="title of Meyer's talk?", facts=(Fact.TITLE,), people=("Meyer",))
    found = follow(Question(said="the one last week", span=WEEK, tense=Tense.PAST), remembered(asked), NOW)
    assert found.question == Question(
        said="the one last week", facts=(Fact.TITLE,), people=("Meyer",), span=WEEK, tense=Tense.PAST
    )


def test_whole_question_takes_nothing_over() -> None:
    whole = Question(said="when is the LoRA talk?", facts=(Fact.WHEN,), topic="LoRA")
    assert follow(whole, remembered(), NOW) == Followed(question=whole)


def test_nothing_is_taken_over_after_ten_minutes() -> None:
    bare = Question(said="and where?", facts=(Fact.WHERE,), reference=Reference.TALK)
    assert follow(bare, remembered(), NOW + LASTS + timedelta(seconds=1)) == Followed(question=bare)
    assert follow(bare, remembered(), NOW - timedelta(seconds=1)) == Followed(question=bare)


def test_the_one_after_is_counted_from_the_last_talk_within_the_same_series() -> None:
    found = follow(Question(said="the one after?", reference=Reference.AFTER), remembered(FIRST, 5, 6), NOW)
    assert (found.after, found.before, found.question.series) == (6, None, "brain lunch")


def test_there_is_no_next_one_after_nothing() -> None:
    asked = Question(said="papers on gambling?", facts=(Fact.PAPERS,), topic="gambling")
    before = Remembered(question=asked, talk_ids=(), speaker_ids=(), ambiguous=False, asked_at=NOW)
    latest = Question(said="and the last talk?", place=Place(number=-1, from_now=True), reference=Reference.QUESTION)
    found = follow(latest, before, NOW)
    assert (found.talks, found.after, found.before) == ((), None, None)


def test_she_is_the_person_who_was_spoken_of() -> None:
    found = follow(Question(said="who is she?", facts=(Fact.BIO,), reference=Reference.PERSON), remembered(), NOW)
    assert (found.talks, found.kept and found.kept.series) == ((5,), "brain lunch")


def test_before_that_is_asked_of_the_same_person() -> None:
    where = Question(said="where is Ho now?", facts=(Fact.AFFILIATION,), topic="Ho")
    found = follow(Question(said="以前呢", tense=Tense.PAST), remembered(where, speakers=(8,)), NOW)
    assert (found.question.facts, found.people) == ((Fact.AFFILIATION,), (8,))


def test_other_days_are_asked_of_the_same_series_and_person() -> None:
    before = remembered(
        Question(said="does Lind speak today?", facts=(Fact.YESNO,), people=("Lind",), series="algebra")
    )
    found = follow(
        Question(said="what about next week?", span=WEEK, reference=Reference.QUESTION), before, NOW
    ).question
    assert (found.facts, found.people, found.series, found.span) == ((Fact.YESNO,), ("Lind",), "algebra", WEEK)


def test_other_person_is_asked_the_same() -> None:
    before = remembered(
        Question(said="slides by Lind", facts=(Fact.MATERIALS,), materials=(MaterialKind.SLIDES,), people=("Lind",))
    )
    found = follow(Question(said="and by Meyer?", people=("Meyer",)), before, NOW).question
    assert (found.facts, found.materials, found.people) == ((Fact.MATERIALS,), (MaterialKind.SLIDES,), ("Meyer",))


def test_a_name_chooses_among_what_was_asked_back() -> None:
    before = remembered(
        Question(said="when is the Hartley talk?", facts=(Fact.WHEN,), topic="Hartley"), 5, 6, ambiguous=True
    )
    found = follow(Question(said="I mean Imogen", topic="Imogen"), before, NOW)
    assert (found.among, found.talks, found.question.facts, found.question.topic) == (
        True,
        (5, 6),
        (Fact.WHEN,),
        "Imogen",
    )


SPOKEN = st.sampled_from(["", "and the next one?", "那上一场呢", "who is she?", "whales"])
ASKED = st.builds(
    Question,
    said=SPOKEN,
    facts=st.lists(st.sampled_from(Fact), max_size=2).map(tuple),
    place=st.none() | st.builds(Place, number=st.sampled_from((-2, -1, 1, 2)), from_now=st.booleans()),
    span=st.sampled_from((None, WEEK)),
    people=st.sampled_from(((), ("Ho",))),
    topic=st.sampled_from(("", "whales")),
    reference=st.none() | st.sampled_from(Reference),
)
NUMBERS = st.lists(st.integers(1, 9), max_size=3, unique=True).map(tuple)


@given(ASKED, ASKED, NUMBERS, NUMBERS, st.booleans())
def test_only_what_was_spoken_of_is_taken_over(
    question: Question, asked: Question, talks: tuple[int, ...], speakers: tuple[int, ...], ambiguous: bool
) -> None:
    before = Remembered(question=asked, talk_ids=talks, speaker_ids=speakers, ambiguous=ambiguous, asked_at=NOW)
    found = follow(question, before, NOW)
    pointed_at = {one for one in (*found.talks, found.after, found.before) if one is not None}
    assert (pointed_at - set(talks), set(found.people) - set(speakers)) == (set(), set())


@pytest.mark.parametrize(
    "question",
    [
        FIRST,
        Question(said="?"),
        Question(
            said="三月的录像",
            language=Language.SIMPLIFIED,
            facts=(Fact.MATERIALS, Fact.YESNO),
            materials=(MaterialKind.RECORDING,),
            tense=Tense.PAST,
            span=WEEK,
            span_said="三月",
            not_before=720,
            people=("王",),
            reference=Reference.THEM,
            recorded=True,
            zone=ZoneInfo("Asia/Tokyo"),
        ),
    ],
)
def test_what_is_remembered_survives_storage(question: Question) -> None:
    kept = remembered(question, 3, 1, 2, ambiguous=True, speakers=(9,))
    assert remembering.from_json(remembering.to_json(kept)) == kept


@pytest.mark.parametrize(
    "stored", [{}, {"question": {}}, {"question": {"said": "x", "facts": ["no such"]}, "talks": []}]
)
def test_what_another_version_stored_raises(stored: dict[str, object]) -> None:
    with pytest.raises((KeyError, ValueError, TypeError)):
        remembering.from_json(stored)


def test_and_now_asks_the_same_people_of_what_is_to_come() -> None:
    asked = Question(
        said="what did Meyer speak about in spring?", facts=(Fact.TITLE,), people=("Meyer",), tense=Tense.PAST
    )
    found = follow(Question(said="and now?"), remembered(asked, 5), NOW)
    assert (found.question.people, found.question.facts, found.question.tense) == (
        ("Meyer",),
        (Fact.TITLE,),
        Tense.COMING,
    )


def test_next_talk_after_who_runs_a_series_is_of_that_series() -> None:
    asked = Question(said="who organizes the brain lunch?", facts=(Fact.ORGANIZERS,), series="brain lunch")
    before = Remembered(question=asked, asked_at=NOW)
    found = follow(Question(said="next talk there?", place=Place(number=1, from_now=True)), before, NOW)
    assert (found.question.series, found.question.place) == ("brain lunch", Place(number=1, from_now=True))


def test_all_series_widens_the_same_time() -> None:
    asked = Question(said="algebra talks this week?", facts=(Fact.LIST,), topic="algebra", span=WEEK)
    found = follow(Question(said="all series, not only algebra", topic="algebra"), remembered(asked, 5), NOW)
    assert (found.question.topic, found.question.span, found.question.facts) == ("", WEEK, (Fact.LIST,))


def test_hours_alone_are_of_the_day_spoken_of() -> None:
    asked = Question(said="what's on tomorrow afternoon?", facts=(Fact.LIST,), span=WEEK, not_before=720)
    found = follow(Question(said="in the morning then?", not_after=720), remembered(asked, 5), NOW)
    assert (found.question.span, found.question.not_before, found.question.not_after) == (WEEK, None, 720)
