"""What holds for every sentence, whatever is typed."""

from datetime import UTC, datetime, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.questions.english.spelling import is_slip, mend
from tests.seminar.english.sentences import BERLIN, NOW, read

WORDS = (
    "when who what where is the next last talk by Anna 's Brook on about slides of in March tomorrow after before 5pm "
    "how many papers does did speak seminar series and or , ? ! zoom link cancelled recorded she it that first two "
    "from Kyoto this week between 3 and 5 Oct 2026 why not i missed please"
)
TYPED = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS.split()), max_size=30).map(" ".join),
    st.lists(st.one_of(st.sampled_from(WORDS.split()), st.text(max_size=6)), max_size=15).map(" ".join),
)
ZONES = st.sampled_from(
    [ZoneInfo(key) for key in ("Europe/Berlin", "America/New_York", "Asia/Hong_Kong", "Pacific/Apia", "Europe/London")]
)
MOMENTS = st.integers(0, 120 * 366 * 24 * 60).map(
    lambda minutes: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
# The first reading of all builds the grammar.
_UNTIMED = settings(deadline=None)


@_UNTIMED
@given(said=TYPED, zone=ZONES, now=MOMENTS)
def test_any_sentence_is_read_alike_twice(said: str, zone: ZoneInfo, now: datetime) -> None:
    assert read(said, zone=zone, now=now) == read(said, zone=zone, now=now)


@_UNTIMED
@given(said=TYPED, now=MOMENTS)
def test_any_span_has_a_length(said: str, now: datetime) -> None:
    span = read(said, now=now).span
    assert span is None or span.starts_at < span.ends_at


@_UNTIMED
@given(said=TYPED)
def test_topic_is_no_longer_than_what_was_typed(said: str) -> None:
    question = read(said)
    assert len(question.topic) <= 2 * len(said) + 2


@pytest.mark.parametrize(
    "piece",
    ["a ", "'s ", "who is ", "the next ", "what is about ", "how many people ", "in the last of the ", '"', "5pm ", "x",
     "is there a talk ", "when does x speak ", "by a b c ", "talk on ", "- ", "1/2 ", "and ", "from now until ",
     "this hour ", "2/30 ", "feb 30 ", "31 of april "],
)  # fmt: skip
def test_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    read("warm")
    started = process_time()
    read(piece * (100_000 // len(piece)))
    assert process_time() - started < 3


def test_time_is_the_askers_own() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")
    late = NOW + timedelta(hours=8)
    assert [read("tomorrow", zone=zone, now=late).span is not None for zone in (BERLIN, tokyo)] == [True, True]
    assert read("tomorrow", zone=BERLIN, now=late) != read("tomorrow", zone=tokyo, now=late)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wen", "when"), ("wheres", "where is"), ("whos", "who is"), ("tmrw", "tomorrow"), ("thurs", "thursday"),
        ("nxt", "next"), ("wk", "week"), ("recieve", "receive"), ("abotu", "about"), ("recoring", "recording"),
        ("abstarct", "abstract"), ("semnar", "seminar"), ("spekaer", "speaker"), ("tommorow", "tomorrow"),
        ("wednsday", "wednesday"), ("cancelld", "cancelled"), ("organisers", "organizers"), ("novemver", "november"),
    ],
)  # fmt: skip
def test_slip_in_the_frame_is_mended(typed: str, meant: str) -> None:
    assert mend(typed) == meant


@pytest.mark.parametrize(
    "word",
    ["recoding", "slices", "seminal", "latent", "contract", "porter", "titre", "tables", "stats", "scheduler", "witch",
     "toda", "morse", "sunder", "mondal", "augusta", "weaker"],
)  # fmt: skip
def test_word_of_a_topic_is_left_alone(word: str) -> None:
    assert mend(word) == word


def test_slip_is_one_letter() -> None:
    assert [is_slip(*pair) for pair in (("wehre", "where"), ("speker", "speaker"), ("sneaky", "speaker"))] == [
        True,
        True,
        False,
    ]
