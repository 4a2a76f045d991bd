"""Both extras in the simulated Discord, and what `check` says of them."""

import asyncio

import pytest

from bot import extras
from bot.commandline import check
from bot.config import Answers, Config
from tests.bot.asking import message
from tests.bot.conftest import World, texts
from tests.bot.phrasing.service import Service
from tests.builders import make_series, make_talk


def settings(service: Service) -> Config:
    return Config(answers=Answers(endpoint=service.endpoint, model="small"))


async def test_ask_answers_in_the_models_words(world: World, service: Service) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, venue="Hall 2")
    service.say = lambda handed: "Come to Hall 2."
    world.bot.client.phrase = extras.phrase(settings(service))

    result = await world.attendee.slash(world.channel, "ask", question="where is the talk on sparse gradients?")

    lines = texts(message(result).components).splitlines()
    assert lines[1] == "Come to Hall 2."
    assert any("Sparse Gradients" in line for line in lines[2:])
    assert "Hall 2" in service.handed


async def test_ask_answers_by_rules_where_the_service_fails(world: World, service: Service) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, venue="Hall 2")
    service.status = 500
    world.bot.client.phrase = extras.phrase(settings(service))

    result = await world.attendee.slash(world.channel, "ask", question="where is the talk on sparse gradients?")

    assert (
        texts(message(result).components).splitlines()[1]
        == "**Sparse Gradients** takes place in **Hall 2**, and online."
    )


async def test_check_says_whether_the_service_answers(service: Service) -> None:
    assert [(one.good, one.text) for one in await check._switched_on(settings(service))] == [
        (True, "The language model small answers.")
    ]
    service.status = 401
    (found,) = await check._switched_on(settings(service))
    assert (found.good, found.text.split(". ")[0]) == (False, "The language model small does not answer (status 401)")


def test_check_says_nothing_of_what_is_switched_off() -> None:
    assert asyncio.run(check._switched_on(Config())) == []


@pytest.mark.parametrize("sentence", ["# Big", "-# small", "> quoted", "1. one"])
async def test_sentence_cannot_format_the_card(world: World, service: Service, sentence: str) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, venue="Hall 2")
    service.say = lambda handed: f"{sentence} Hall 2"
    world.bot.client.phrase = extras.phrase(settings(service))
    result = await world.attendee.slash(world.channel, "ask", question="where is the talk on sparse gradients?")
    assert texts(message(result).components).splitlines()[1].startswith("**Sparse Gradients**")
