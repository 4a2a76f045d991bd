import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.papers import Looked, Preview
from bot.actions.profiles import Profile
from bot.actions.speakers import Known
from bot.render import speakers_organized as cards
from seminar.speaker import Paper, Speaker
from tests.bot.render import hostile
from tests.bot.render.hostile import check, shown

_looked = st.builds(
    Looked,
    paper=hostile.papers,
    doubts=st.lists(hostile.texts_up_to(300), max_size=3).map(tuple),
    known=st.booleans(),
    left_out=st.booleans(),
)
_profiles = st.builds(
    Profile,
    speaker=hostile.speakers(),
    papers=st.lists(hostile.papers, max_size=14, unique=True).map(tuple),
    other_names=st.lists(hostile.texts_up_to(100), max_size=4).map(tuple),
)


@given(
    st.builds(
        Preview,
        id=st.just(7),
        speaker=hostile.speakers(),
        papers=st.lists(_looked, max_size=9).map(tuple),
        saved=st.booleans(),
    ),
    st.integers(0, 12),
)
@settings(max_examples=30, deadline=None)
def test_a_preview_of_papers_stays_within_the_limits(found: Preview, place: int) -> None:
    check(cards.preview(found, place=place))


@given(_profiles, _profiles, st.integers(0, 4), st.booleans())
@settings(max_examples=30, deadline=None)
def test_cards_about_people_stay_within_the_limits(kept: Profile, other: Profile, page: int, fixed: bool) -> None:
    check(cards.own_papers(kept, page=page, note="🗑️ Removed", put_back=3))
    check(cards.ask_merge(kept, other))
    check(cards.merged(Known(speaker=kept.speaker, affiliation_set=fixed, bio_set=not fixed), other.speaker.name))


@pytest.mark.parametrize("filling", hostile.FILLINGS)
def test_the_worst_papers_stay_within_the_limits(filling: str) -> None:
    speaker = Speaker(id=1, name=filling * 100, affiliation=filling * 200, bio=filling * 5000)
    papers = tuple(Paper(title=f"{number}{filling * 300}", abstract=filling * 5000) for number in range(9))
    looked = tuple(Looked(paper=one, doubts=(filling * 300, filling * 300)) for one in papers)
    check(cards.preview(Preview(id=1, speaker=speaker, papers=looked, saved=False)))
    check(cards.own_papers(Profile(speaker=speaker, papers=papers)))
    check(cards.changed(Known(speaker=speaker, affiliation_set=True, bio_set=True), done="Done."))


def test_a_changed_profile_says_what_stays() -> None:
    known = Known(speaker=Speaker(id=1, name="Ada Lind", bio="Adds."), affiliation_set=True, bio_set=True)
    assert shown(cards.changed(known, done="The profile is changed.")) == [
        "✅ **The profile is changed.**",
        "**Ada Lind**",
        "Adds.",
        "-# 📌 The affiliation and the biography stay as set here, whatever later talks say.",
    ]
