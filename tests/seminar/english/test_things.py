"""Slides, recordings, and the way in."""

import pytest

from tests.seminar.english.sentences import Case, case, read

CASES = (
    case("which of the kelp talks have a zoom", "list", topic="kelp", way="online"),
    case("does the kelp talk have a zoom link", "yesno link", tense="coming", topic="kelp"),
    case("how do i join the webinar", "link", tense="coming", topic="webinar", gathering="webinar"),
    case(
        "is there a recording of the flood insurance talk",
        "yesno materials",
        materials="recording",
        topic="flood insurance",
    ),
    case(
        "notes from the modular forms lecture plz",
        "materials",
        materials="notes",
        topic="modular forms",
        gathering="lecture",
    ),
    case("is there a preprint for the talk on bandits", "yesno materials", materials="paper", topic="bandits"),
    case(
        "is there a paper we should look at before coming?",
        "yesno materials",
        materials="paper",
        tense="coming",
        reference="talk",
    ),
    case("is there a paper to read in advance", "yesno materials", materials="paper", reference="talk"),
    case("paper behind the dopamine talk?", "materials", materials="paper", topic="dopamine"),
    case("did Meyer circulate a paper beforehand?", "yesno materials", materials="paper", tense="past", topic="Meyer"),
    case("slides RNA folding", "materials", materials="slides", topic="RNA folding"),
    case("recording bandits", "materials", materials="recording", topic="bandits"),
    case("need the zoom for brain lunch asap", "link", topic="brain lunch", gathering="lunch"),
    case("can someone stream the knot lecture", "yesno link", topic="knot", gathering="lecture"),
    case("will somebody stream it?", "yesno link", tense="coming", reference="talk"),
    case("I lost the link to the pacific webinar", "link", topic="pacific webinar", gathering="webinar"),
    case("zoom id and passcode for the pacific webinar?", "link", topic="pacific webinar", gathering="webinar"),
    case(
        "where can I rewatch the lecture on unlearning",
        "materials",
        materials="recording",
        topic="unlearning",
        gathering="lecture",
    ),
    case("slides + recording of the QKD talk", "materials", materials="slides recording", topic="QKD"),
    case("any material from the bandit session?", "materials", topic="bandit", gathering="session"),
    case("handout for the modular forms talk", "materials", materials="notes", topic="modular forms"),
    case("which paper goes with the talk on bugs", "materials", materials="paper", topic="bugs"),
    case("what paper was the dopamine talk based on", "materials", materials="paper", tense="past", topic="dopamine"),
    case(
        "is there a video of Testing Without Deciding When to Stop",
        "yesno materials",
        materials="recording",
        topic="Testing Without Deciding When to Stop",
    ),
    case(
        "slides of One Model for All Spreadsheets please",
        "materials",
        materials="slides",
        topic="One Model for All Spreadsheets",
    ),
    case("the talk on posters in wartime – slides?", "materials", materials="slides", topic="posters wartime"),
    case(
        "is there any chance to see the recording of the coral talk",
        "yesno materials",
        materials="recording",
        topic="coral",
    ),
    case(
        "where are we having drinks after the algebra talk",
        "other",
        tense="coming",
        topic="algebra",
        other="where are we having drinks",
    ),
    case(
        "does attending the kelp forum earn ects?",
        "yesno other",
        topic="kelp forum",
        gathering="forum",
        other="earn ects",
    ),
    case(
        "what does the kelp club charge for membership",
        "other",
        topic="kelp club",
        gathering="club",
        other="charge for membership",
    ),
    case("how many were at the kelp talk", "other", tense="past", topic="kelp", other="how many were"),
    case("where can I leave my bike", "other", other="where can I leave my bike"),
    case("are the slides up on the site yet", "yesno materials", materials="slides", reference="talk"),
    case("might the deck be consulted anywhere?", "yesno materials", materials="slides", reference="talk"),
    case("has a paper been circulated?", "yesno materials", materials="paper", tense="past", reference="talk"),
    case("where is the zoom link", "link", tense="coming", reference="talk"),
    case("where do I click to attend?", "link", tense="coming", reference="talk"),
    case("what's the secret word for zoom", "link", reference="talk"),
)


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_asks_for_things(expected: Case) -> None:
    assert read(expected.said) == expected.meant
