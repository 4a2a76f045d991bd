"""Series that have an hour or a weekday in their name."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.actions import answering
from storage.database import Database
from tests.builders import make_series, make_talk

NOW = datetime(2026, 10, 21, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    ["商學院午間論壇下一場是誰講?", "商学院午间论坛下一场谁讲", "who is next in the 商學院午間論壇?"],
)
async def test_hour_in_the_name_of_a_series_is_none_of_the_question(database: Database, said: str) -> None:
    series = await make_series(database, key="biz", name="商學院午間論壇")
    at = datetime(2026, 10, 28, 4, 30, tzinfo=UTC)
    await make_talk(database, series, speakers=("Bo Ek",), title="Salt in batteries", starts_at=at, now=NOW)

    told = await answering.answer(database, 1, said, now=NOW, zone=ZoneInfo("Europe/Berlin"))

    assert [talk.fields.title for talk in told.talks] == ["Salt in batteries"]
    assert told.kind is answering.Kind.ANSWER


async def test_hour_beside_the_name_counts(database: Database) -> None:
    series = await make_series(database, key="noon", name="Noon Seminar")
    for hour, title in ((8, "Perfume"), (16, "Salt in batteries")):
        await make_talk(database, series, title=title, starts_at=datetime(2026, 10, 28, hour, tzinfo=UTC), now=NOW)

    said = "who is next in the noon seminar after 3 pm?"
    told = await answering.answer(database, 1, said, now=NOW, zone=ZoneInfo("UTC"))

    assert [talk.fields.title for talk in told.talks] == ["Salt in batteries"]
