"""What only happened to the asker is no topic; what people ask beside it is read."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.questions import read
from seminar.questions.asked import Fact

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "facts", "topic"),
    [
        ("sorry tram broke down, is there anything next week?", (Fact.YESNO, Fact.LIST), ""),
        ("my meeting ran over. who spoke on tuesday?", (Fact.WHO,), ""),
        ("no wifi all day yesterday - what did I miss", (Fact.LIST,), ""),
        ("my nephew is mad about volcanoes, was there ever something for him?", (Fact.YESNO, Fact.LIST), "volcanoes"),
        ("is there anything on juries, ideally recorded", (Fact.YESNO, Fact.LIST), "juries"),
        ("could you list me everything that's running next week", (Fact.LIST,), ""),
        ("will anyone say something about plastic waste", (Fact.LIST,), "plastic waste"),
        ("remind me what Tolland argued", (Fact.ABSTRACT,), "Tolland"),
        ("flood talk: is the hour fixed?", (Fact.YESNO, Fact.WHEN), "flood"),
        ("has Tuva left our university?", (Fact.YESNO, Fact.AFFILIATION), "Tuva"),
        ("when does the flood talk end? have a train to catch", (Fact.WHEN, Fact.LENGTH), "flood"),
        ("very first flood talk in the archive - who gave it?", (Fact.WHO,), "flood"),
        ("who dealt with the lag when people play music together?", (Fact.WHO,), "dealt lag play music together"),
        ("is Tuva still up in Tromvik?", (Fact.YESNO, Fact.AFFILIATION), ""),
        ("2.14 as always?", (Fact.YESNO, Fact.WHERE), ""),
        ("how many seminars are on next week", (Fact.COUNT,), ""),
        ("can a wheelchair get into A204?", (Fact.YESNO, Fact.OTHER), "A204"),
    ],
)
def test_english_reads_what_is_asked_beside_it(said: str, facts: tuple[Fact, ...], topic: str) -> None:
    found = read(said, zone=ZoneInfo("Europe/Dublin"), now=NOW)
    assert (set(found.facts), found.topic) == (set(facts), topic)
