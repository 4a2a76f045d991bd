"""What askers tell of their own day, and the words of a chat."""

import pytest

from seminar.questions.asked import Fact
from tests.seminar.english.sentences import Case, case, read

CASES = (
    case("anything w wolves tmrw? asking 4 a friend lol", "list", tense="coming", topic="wolves",
         span=("2026-10-08", "2026-10-09"), span_said="tmrw"),
    case("sick af tho, send link of the kelp talk", "link", topic="sick kelp"),
    case("making the recap for our newsletter: what got cancelled", "list", claim="got cancelled", cancelled=True),
    case("got classes til 3 every day so only the kelp talk, where", "where", topic="kelp"),
    case("my dad wants to hear about kelp, who gave it", "who", tense="past", topic="kelp"),
    case("I'm ironing a flag for the kelp speaker and must hang it soon. Who is it?", "who", topic="kelp"),
    case("a caller asks whether the kelp talk is on zoom", "yesno where link", topic="kelp", claim="on zoom"),
    case("someone at the door wants to know who did kelp", "who", tense="past", topic="kelp"),
    case("somebody told us about kelp, who was it", "who", tense="past", topic="kelp"),
    case("I have a plumber on the line, where is the kelp talk", "where", tense="coming", topic="kelp"),
    case("I'm on the phone with the speaker, zoom link of the kelp talk?", "link", topic="kelp"),
    case("it's the porter's lodge. who did kelp", "who", tense="past", topic="kelp"),
    case("is the speaker tomorrow a surveyor", "yesno who bio", tense="coming", claim="a surveyor",
         span=("2026-10-08", "2026-10-09"), span_said="tomorrow"),
    case("I am a pilot and only in town until Friday. What's on?", "list", tense="coming",
         span=("2026-10-07T11:30", "2026-10-10"), span_said="until Friday"),
    case("I'm in town for a funeral. when is the kelp talk?", "when", tense="coming", topic="kelp"),
    case("shame. so who gave the kelp talk", "who", tense="past", topic="kelp"),
    case("where was Meyer before he moved", "where", tense="past", topic="Meyer", points_too="person"),
    case("is Meyer still with Oslo or has she moved", "yesno affiliation", people=("Meyer",), claim="still at Oslo"),
    case("need her current uni for an email", "affiliation", reference="person"),
    case("can a first-year follow the kelp talk", "yesno other", topic="kelp", other="can a first-year follow"),
    case("zoom or in person?", "where", reference="talk"),
    case("the kelp talk, morning or afternoon?", "when", topic="kelp"),
    case("short version of the kelp talk", "abstract", topic="kelp"),
    case("can you sum up the kelp talk", "yesno abstract", topic="kelp"),
    case("did they record Meyer's talk", "yesno materials", materials="recording", tense="past", people=("Meyer",),
         claim="record"),
    case("when is the next one in that series", "when", tense="coming", reference="after", gathering="series"),
    case("after the kelp one, who's next", "who", tense="coming", topic="kelp", reference="after"),
    case("before I climb all these stairs: where is the kelp talk", "where", tense="coming", topic="kelp"),
    case("my aunt keeps eels, who gave the talk about them", "who", tense="past", topic="eels"),
    case("I'll be back in town in november, anything on?", "list", tense="coming", span=("2026-11-01", "2026-12-01"),
         span_said="in november"),
    case("I shall be in Bergen from Monday the 12th to Friday the 16th of October. Which talks fall into those days?",
         "list", tense="coming", span=("2026-10-12", "2026-10-17"),
         span_said="from Monday the 12th to Friday the 16th of October", zone="Europe/Oslo"),
    case("we are visiting New Haven next week, any talks during our stay?", "list", tense="coming",
         span=("2026-10-12", "2026-10-19"), span_said="next week", zone="America/New_York"),
    case("I'm in Tokyo this week, at what time does the kelp talk start?", "when", tense="coming", topic="kelp",
         span=("2026-10-05", "2026-10-12"), span_said="this week", zone="Asia/Tokyo"),
    case("I will be at the kelp talk tomorrow, who gives it?", "who", tense="coming", topic="kelp",
         span=("2026-10-08", "2026-10-09"), span_said="tomorrow"),
    case("which talks next week have a zoom link, can't leave the lab", "list", tense="coming",
         span=("2026-10-12", "2026-10-19"), span_said="next week", way="online"),
    case("sounds great, who gives the kelp talk?", "who", tense="coming", topic="kelp"),
)  # fmt: skip


@pytest.mark.parametrize("expected", CASES, ids=lambda expected: expected.said)
def test_english_leaves_out_what_tells_of_the_asker(expected: Case) -> None:
    assert read(expected.said) == expected.meant


def test_english_keeps_whom_it_is_for_where_they_are_asked_about() -> None:
    asked = read("writing a letter to Ada Quill, when was her talk?")
    assert (asked.facts, asked.topic) == ((Fact.WHEN,), "Ada Quill")
    asked = read("writing a letter to my aunt, when is the kelp talk?")
    assert (asked.facts, asked.topic) == ((Fact.WHEN,), "kelp")


def test_english_asks_for_what_is_to_stand_on_paper() -> None:
    asked = read("I must print the room on the door sign for the kelp talk")
    assert (asked.facts, asked.topic) == ((Fact.WHERE,), "kelp")
