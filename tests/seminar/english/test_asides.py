"""Words beside a question that are no part of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.questions.asked import Fact
from tests.seminar.english.sentences import Case, case, read

CASES = (
    case("moi! whales talk, slides?", "materials", materials="slides", topic="whales"),
    case("vem, sorry, who is doing rogue waves", "who", topic="rogue waves"),
    case(
        "wer... i mean who did the cod recordings?", "who materials", materials="recording", tense="past", topic="cod"
    ),
    case("Treasurer's question: who did kelp", "who", tense="past", topic="kelp"),
    case("query from the press office - title of the kelp talk", "title", topic="kelp"),
    case("question about kelp: who gave it", "who", tense="past", topic="kelp"),
    case("when is the newt talk - no wait, the one on kelp?", "when", tense="coming", topic="kelp"),
    case("link of the newt talk, oh sorry the kelp lecture", "link", topic="kelp", gathering="lecture"),
    case("who did the newt talk? hmm no, the kelp one", "who", tense="past", topic="kelp"),
    case("who talks about newts, no sorry, about kelp", "who", tense="coming", topic="kelp"),
    case("I missed the talk on kelp, sorry. the slides?", "materials", materials="slides", tense="past", topic="kelp"),
    case(
        "who speaks on monday evening, sorry, tuesday",
        "who",
        tense="coming",
        span=("2026-10-13", "2026-10-14"),
        span_said="tuesday",
    ),
    case("for our spring newsletter: who did kelp", "who", tense="past", topic="kelp"),
    case("for planning purposes - when is the kelp talk", "when", tense="coming", topic="kelp"),
    case("my neighbour, who keeps bees in his loft, wants to know who did kelp", "who", tense="past", topic="kelp"),
    case("I am finishing the door sign, slides of the kelp talk?", "materials", materials="slides", topic="kelp"),
    case("kelp slides please (my ferry leaves soon)", "materials", materials="slides", topic="kelp"),
    case("what got cancelled, across all series?", "list", claim="got cancelled", cancelled=True, gathering="series"),
    case("kk and who", "who", reference="talk"),
    case("kelp hmm who", "who", topic="kelp"),
    case("room of the kelp talk? I am doing the expense form", "where", topic="kelp"),
    case("title of the kelp talk for our departmental newsletter please", "title", topic="kelp"),
    case("send zoom plz, not the room", "link", reference="talk"),
    case("post the abstract for kelp", "abstract", topic="kelp"),
    case("can you paste me the zoom", "link", reference="talk"),
    case("brief summary plz, im lazy", "abstract", reference="talk"),
    case("I fell asleep during the kelp talk, who gave it", "who", tense="past", topic="kelp"),
    case("my supervisor says something about kelp was on, who gave it", "who", tense="past", topic="kelp"),
    case("My camera is broken, sorry in advance. Is there a link for the newt talk?", "yesno link", topic="newt"),
    case("our granny can't travel, is there a link for the newt talk?", "yesno link", topic="newt"),
    case("has the newt talk slides at least", "yesno materials", materials="slides", topic="newt"),
    case("recording of the newt talk? i only found the slides", "materials", materials="recording", topic="newt"),
    case("k theory talk when", "when", topic="k theory"),
    case("who studies life on earth", "who", topic="life earth"),
    case("when does the kelp talk end? I've got a tutorial at 3", "when length", tense="coming", topic="kelp"),
    case("kelp talk, where? Trying to plan my lunch breaks", "where", topic="kelp"),
    case("I'm doing the board of the law school corridor. Who did kelp?", "who", tense="past", topic="kelp"),
    case("which kelp talks are left, with dates please?", "list", tense="coming", topic="kelp"),
    case("how many kelp talks are there all told?", "count", topic="kelp"),
    case("list the coming kelp talks along with titles and speakers", tense="coming", topic="kelp"),
    case("plasticity in the cat - who gave that talk", "who", tense="past", topic="plasticity cat", points_too="talk"),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_leaves_asides_out(expected: Case) -> None:
    assert read(expected.said) == expected.meant


# The first reading of all builds the grammar.
@settings(deadline=None)
@given(st.text(alphabet="ab ,.!?im", max_size=60), st.sampled_from(("hmm", "lol", "tbh", "sorry")))
def test_english_never_fails_beside_interjections(said: str, word: str) -> None:
    assert read(f"{said} {word} who speaks tomorrow").facts[-1] in set(Fact)
