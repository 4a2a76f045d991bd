"""/ask: a question in one's own words, and what follows it."""

import asyncio
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import simcord

from bot.actions import conversing
from bot.commands import ask as command
from bot.messages import asking
from seminar.errors import Refusal
from seminar.series import Join, LinkPrivacy
from storage import servers
from tests.bot.asking import answer, message
from tests.bot.conftest import World, custom_ids, restarted, texts
from tests.builders import make_series, make_talk


async def asked(world: World, question: str, person: simcord.MemberActor | None = None) -> list[str]:
    """The lines of the answer below its question, whoever sees it."""
    result = await (person or world.attendee).slash(world.channel, "ask", question=question)
    lines = texts(message(result).components).splitlines()
    return lines if message(result).ephemeral else lines[1:]


async def test_ask_answers_for_all_to_see(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Sparse Gradients", venue="Room 2.017")

    result = await world.attendee.slash(world.channel, "ask", question="where is the talk on sparse gradients?")

    assert not message(result).ephemeral
    question, sentence = texts(message(result).components).splitlines()[:2]
    assert question == "-# “where is the talk on sparse gradients?”"
    assert "Room 2.017" in sentence
    assert custom_ids(message(result).components) == ["talk:details:1", "talk:calendar:1"]


async def test_place_that_says_itself_that_one_may_join_from_afar_is_told_once(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Sparse Gradients", venue="Hall 2, and online")
    lines = await asked(world, "Hiya, where is the talk on sparse gradients please? 🙏 Cheers, Ada")
    assert lines[0] == "**Sparse Gradients** takes place in **Hall 2, and online**."


async def test_ask_says_for_their_eyes_only_what_it_does_not_know(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Sparse Gradients")
    result = await world.attendee.slash(world.channel, "ask", question="when is the talk on coral reefs?")
    assert answer(result)


async def test_ask_is_answered_where_nothing_is_stored(world: World) -> None:
    assert answer(await world.attendee.slash(world.channel, "ask", question="who is next?"))


async def test_question_after_another_points_back_at_it(world: World) -> None:
    await _two_talks(world)
    await asked(world, "when does Bo Ek speak?")
    assert "Hall B" in (await asked(world, "and where?"))[0]


async def test_conversation_is_each_persons_own(world: World) -> None:
    await _two_talks(world)
    await asked(world, "when does Bo Ek speak?")
    await asked(world, "when does Ada Lind speak?", world.organizer)
    assert "Hall B" in (await asked(world, "and where?"))[0]
    assert "Hall A" in (await asked(world, "and where?", world.organizer))[0]


async def test_conversation_is_each_channels_own(world: World) -> None:
    await _two_talks(world)
    other = world.guild.create_text_channel("lounge")
    await asked(world, "when does Bo Ek speak?")
    result = await world.attendee.slash(other, "ask", question="and where?")
    assert "Hall B" not in texts(message(result).components).splitlines()[0]


async def test_conversation_survives_a_restart_and_ends_after_ten_minutes(world: World) -> None:
    await _two_talks(world)
    await asked(world, "when does Bo Ek speak?")
    async with restarted(world):
        assert "Hall B" in (await asked(world, "and where?"))[0]
        await world.later(601)
        assert "Hall B" not in (await asked(world, "and where?"))[0]


async def test_days_are_those_of_the_persons_zone(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    # 1 January 20:00 in UTC: the second day of the year in Tokyo.
    await make_talk(world.database, series, title="Late Gradients", starts_at=world.now + timedelta(hours=20))
    async with world.database.transaction() as db:
        await servers.save_zone_of_person(db, world.attendee.id, ZoneInfo("Asia/Tokyo"))

    assert "Late Gradients" in "\n".join(await asked(world, "what is on tomorrow?"))
    assert "Late Gradients" in "\n".join(await asked(world, "what is on today?", world.organizer))


@pytest.mark.parametrize("privacy", [LinkPrivacy.BUTTON, LinkPrivacy.ROLE])
async def test_ask_keeps_a_gated_link_out_of_the_message(world: World, privacy: LinkPrivacy) -> None:
    series = await make_series(world.database, world.guild.id, link_privacy=privacy, role_id=7)
    await make_talk(world.database, series, join=Join(link="https://zoom.us/j/987", meeting_id="987", passcode="hush1"))

    result = await world.attendee.slash(world.channel, "ask", question="what is the zoom link of the next talk?")

    assert [word for word in ("zoom.us", "987", "hush1") if word in str(message(result).components)] == []
    assert "talk:join:1" in custom_ids(message(result).components)


async def test_ask_shows_nothing_of_another_server(world: World) -> None:
    elsewhere = await make_series(world.database, 4242)
    await make_talk(world.database, elsewhere, title="Secret Gradients")
    result = await world.attendee.slash(world.channel, "ask", question="when is the talk on secret gradients?")
    assert "zoom" not in str(message(result).components)
    assert custom_ids(message(result).components) == []


async def test_slow_answer_is_promised_first(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series)
    monkeypatch.setattr(command, "PROMPT_SECONDS", 0.0)

    result = await world.attendee.slash(world.channel, "ask", question="what is next?")

    assert "Sparse Gradients" in texts(message(result).components)
    assert not message(result).ephemeral


async def test_slow_answer_that_is_none_is_for_their_eyes_only(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series)
    prompt = answer(await world.attendee.slash(world.channel, "ask", question="when is the talk on coral reefs?"))
    monkeypatch.setattr(command, "PROMPT_SECONDS", 0.0)

    result = await world.attendee.slash(world.channel, "ask", question="when is the talk on coral reefs?")

    assert answer(result) == prompt
    assert world.channel.history() == []


async def test_slow_failure_is_for_their_eyes_only(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask(*_: Any, **__: Any) -> Any:
        await asyncio.sleep(0.1)
        raise Refusal("That takes too long.")

    monkeypatch.setattr(conversing, "ask", ask)
    monkeypatch.setattr(command, "PROMPT_SECONDS", 0.0)
    result = await world.attendee.slash(world.channel, "ask", question="what is next?")

    assert answer(result) == ["⚠️ That takes too long."]
    assert world.channel.history() == []


async def test_failure_is_one_sentence(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask(*_: Any, **__: Any) -> Any:
        raise RuntimeError("a gap in the floor")

    monkeypatch.setattr(conversing, "ask", ask)
    lines = answer(await world.attendee.slash(world.channel, "ask", question="what is next?"))

    assert len(lines) == 1
    assert lines[0].startswith("⚠️ Something went wrong here that I did not foresee (reference `")
    world.env._errors.clear()  # it was to be raised


async def test_questions_of_one_person_are_answered_in_their_order(world: World) -> None:
    await _two_talks(world)
    turn = world.bot.client.turn(world.channel.id, world.attendee.id)
    await turn.acquire()
    waiting = asyncio.create_task(
        asking.ask(
            world.bot.client,
            "when does Bo Ek speak?",
            server_id=world.guild.id,
            channel_id=world.channel.id,
            person_id=world.attendee.id,
        )
    )
    await asyncio.sleep(0.2)
    assert not waiting.done()
    turn.release()
    assert (await waiting).known


async def _two_talks(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    for day, who, title, venue in ((1, "Ada Lind", "Sparse Gradients", "Hall A"), (2, "Bo Ek", "Dense Snow", "Hall B")):
        await make_talk(
            world.database,
            series,
            title=title,
            speakers=(who,),
            venue=venue,
            starts_at=world.now + timedelta(days=day),
        )
