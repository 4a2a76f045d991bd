"""Questions about papers: of several that a topic fits all are shown, unless one is asked for."""

import pytest

from seminar.speaker import Paper
from storage import speakers
from tests.bot.conftest import World
from tests.bot.test_ask import asked
from tests.builders import make_series, make_talk

ABOUT_ZEOLITES = (
    Paper(title="Baking Zeolites", abstract="We bake zeolites in a small oven."),
    Paper(title="Zeolites at Sea", abstract="How zeolites take up salt."),
)
ON_OWLS = Paper(title="On Owls", abstract="They hoot at night.")


@pytest.fixture(autouse=True)
async def ada_wrote_three(world: World) -> None:
    series = await make_series(world.database, world.guild.id)
    await make_talk(world.database, series, title="Sparse Gradients", speakers=("Ada Lind",))
    async with world.database.transaction() as db:
        for paper in (*ABOUT_ZEOLITES, ON_OWLS):
            await speakers.add_paper(db, world.guild.id, paper, [1])


async def shown(world: World, question: str) -> list[str]:
    lines = await asked(world, question)
    titles = [paper.title for paper in (*ABOUT_ZEOLITES, ON_OWLS) if paper.title]
    return [title for title in titles if any(title in line for line in lines)]


@pytest.mark.parametrize(
    "question", ["papers on zeolites", "what papers does Ada Lind have about zeolites?", "有哪些研究沸石的论文"]
)
async def test_every_paper_on_a_topic_is_shown(world: World, question: str) -> None:
    assert await shown(world, question) == ["Baking Zeolites", "Zeolites at Sea"]


async def test_one_paper_is_shown_where_one_is_asked_for(world: World) -> None:
    assert await shown(world, "the paper on baking zeolites") == ["Baking Zeolites"]
