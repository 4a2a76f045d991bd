"""What nobody keeps of a house, a call, a life, a series or a file: asked for alone, or beside what is kept."""

import pytest

from seminar.questions.asked import Fact
from tests.seminar.english.sentences import read

# With what is heard of the thing that is never kept.
ALONE = {
    "is there a hearing loop in Marsh Hall": "is there a hearing loop",
    "are cats allowed at the owl lecture?": "are cats allowed",
    "where could i put my suitcase during the kelp talk": "where could i put my suitcase",
    "do we have to wear masks in the annex tomorrow": "do we have to wear masks",
    "is it always this freezing in there": "is it always this freezing in there",
    "which tram line goes out to the observatory?": "tram line goes",
    "I lost my blue thermos at Monday's talk, has anyone seen it?": "lost my blue thermos at Monday's talk, has anyone"
    " seen it?",
    "will there be live captions on the zoom": "live captions",
    "do i have to turn my camera on in the kelp webinar": "turn my camera on",
    "can we join without a zoom account": "can we join without a zoom account",
    "can i join without making a teams account": "can i join without making a teams account",
    "how many minutes are left for questions tomorrow?": "how many minutes are left for questions",
    "is she giving that talk anywhere else": "giving that talk anywhere else",
    "is my daughter too young for the newt evening": "is my daughter too young",
    "do we have to bring our own torches": "do we have to bring our own torches",
    "which textbook should i buy for the newt lecture?": "which textbook should i buy",
    "what time do the doors open on friday": "what time do the doors open",
    "any decent pubs near the observatory": "decent pubs",
    "will questions be anonymous during the kelp webinar?": "questions be anonymous",
    "how should i cite the kelp talk": "how should i cite",
    "where do guests normally park": "where do guests normally park",
    "will Meyer be speaking Danish or Dutch?": "speaking Danish or Dutch",
    "where can my guests park tomorrow": "where can my guests park",
    "what size is the poster": "what size is the poster",
    "does he give singing lessons too": "give singing lessons",
    "how tall is the poster, A1?": "how tall is the poster, A1",
    "who took them?": "who took them",
    "could she get her copy signed": "copy signed",
    "how is she travelling here?": "how is she travelling here",
    "who took the photo on the flyer": "who took the photo",
    "does it count towards my degree": "count towards my degree",
    "when will her book come out?": "when will her book come out",
    "what is the password for the wifi": "password for the wifi",
    "I think I left my charger in the annex": "left my charger in the annex",
    "I left a green scarf in the annex. Who has got it?": "left a green scarf in the annex. Who has got it?",
    "will it be interpreted live?": "interpreted live",
    "which instrument does Meyer play?": "which instrument does Meyer play",
    "does he need an assistant?": "need an assistant",
    "how did the series get its name": "get its name",
    "who edits the recordings?": "who edits the recordings",
    "can i post the recording on my blog?": "can i post the recording on my blog",
    "does Meyer have siblings?": "does Meyer have siblings",
    "is Ada Quill left-handed": "is Ada Quill left-handed",
    "who was his thesis advisor?": "who was his thesis advisor",
    "is Meyer hiring postdocs": "hiring postdocs",
    "does he hold shares in a vaccine maker": "hold shares in a vaccine maker",
    "what are her novels called?": "what are her novels called",
    "since when has the kelp colloquium been running": "since when has the kelp colloquium been running",
    "was it her who started the series?": "was it her who started",
    "which foundation pays for the kelp seminar": "which foundation pays for",
    "who designed the poster for the owl evening": "who designed the poster",
    "what is the youtube channel of the kelp seminar": "youtube channel",
    "how long will the recording stay online": "how long will the recording stay online",
    "how many times was the kelp recording watched": "how many times was the kelp recording watched",
    "how many seats are there in that room": "how many seats are there in that room",
    "under which licence are the kelp slides": "under which licence are",
}


@pytest.mark.parametrize(("said", "other"), ALONE.items(), ids=list(ALONE))
def test_what_is_never_kept_is_asked_for_alone(said: str, other: str | None) -> None:
    question = read(said)
    assert (set(question.facts) - {Fact.YESNO}, question.other, question.claim) == ({Fact.OTHER}, other, None)


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("is there a lift, and which room is it?", (Fact.YESNO, Fact.OTHER, Fact.WHERE)),
        ("what is the link and do i need to install an app", (Fact.LINK, Fact.OTHER)),
    ],
)
def test_what_is_kept_is_heard_beside_it(said: str, facts: tuple[Fact, ...]) -> None:
    assert read(said).facts == facts


@pytest.mark.parametrize(
    "said",
    [
        "is there a talk on hearing loops",
        "who spoke about guide dogs",
        "the whiteboard talk, when is it",
        "when's the patent law lecture",
        "who gave the sticker talk",
        "who made the model of the flood",
        "how long will she stay",
        "when will the slides be online",
        "does he present at the museum or somewhere else?",
        "who created the chatbot in Tuesday's talk",
        "need the video of the owl talk",
        "when did he become a professor",
        "email of the owl speaker? I want to ask for an internship",
        "who gave the coffee lecture",
        "which room is the copyright session in",
        "who came over from Fano",
        "can i join the lunch seminar",
        "anything on nearest neighbour search",
        "how many steps did the patients take",
        "when was the talk set up",
        "which book does she discuss",
        "which company does she work for",
        "is the owl recording still online",
    ],
)
def test_talks_on_such_things_are_no_such_things(said: str) -> None:
    assert read(said).other is None
