"""Interactions: deferrals, private answers, forms, buttons, selects, completions, and what Discord refuses."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from discord import Attachment, ButtonStyle, Client, HTTPException, Interaction, Message, app_commands, ui

from tests.discord_wire import interactions
from tests.discord_wire.wire import Discord


class Draft(ui.Modal, title="A talk"):
    name: ui.Label[Any] = ui.Label(text="Title", component=ui.TextInput(max_length=50, custom_id="title"))
    kind: ui.Label[Any] = ui.Label(text="Kind", component=ui.Select(custom_id="kind"))

    def __init__(self) -> None:
        super().__init__(custom_id="draft")
        assert isinstance(self.kind.component, ui.Select)
        for value in ("talk", "poster"):
            self.kind.component.add_option(label=value.title(), value=value)

    async def on_submit(self, interaction: Interaction) -> None:
        title, kind = self.name.component, self.kind.component
        assert isinstance(title, ui.TextInput)
        assert isinstance(kind, ui.Select)
        await interaction.response.send_message(f"{title.value}: {kind.values}", ephemeral=True)


class Counter(ui.View):
    def __init__(self) -> None:
        super().__init__(timeout=None)
        self.count = 0

    @ui.button(label="More", custom_id="more", style=ButtonStyle.primary)
    async def more(self, interaction: Interaction, _: Any) -> None:
        self.count += 1
        await interaction.response.edit_message(content=f"{self.count}", view=self)

    @ui.button(label="Later", custom_id="later")
    async def later(self, interaction: Interaction, _: Any) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content="later")

    @ui.select(placeholder="Which?", custom_id="which")
    async def which(self, interaction: Interaction, select: ui.Select[Any]) -> None:
        await interaction.response.send_message(f"chose {select.values}", ephemeral=True)


@app_commands.command(name="slow", description="Think first.")
async def slow(interaction: Interaction) -> None:
    await interaction.response.defer(ephemeral=True)
    await interaction.followup.send("thought")
    await interaction.followup.send("and more", ephemeral=True)


@app_commands.command(name="mute", description="Never answer.")
async def mute(interaction: Interaction) -> None:
    await asyncio.sleep(0)


@app_commands.command(name="late", description="Answer too late.")
async def late(interaction: Interaction) -> None:
    await asyncio.sleep(0.3)
    await interaction.response.send_message("late")


@app_commands.command(name="count", description="Buttons.")
async def count(interaction: Interaction) -> None:
    view = Counter()
    view.which.add_option(label="This", value="this")
    await interaction.response.send_message("0", view=view)


@app_commands.command(name="long", description="More than fits.")
async def long(interaction: Interaction) -> None:
    await interaction.response.send_message("x" * 2001)


organize = app_commands.Group(name="organize", description="For organizers.", default_permissions=None, guild_only=True)


@organize.command(name="draft", description="A form.")
async def draft(interaction: Interaction) -> None:
    await interaction.response.send_modal(Draft())


@organize.command(name="import", description="A file.")
async def take_file(interaction: Interaction, file: Attachment, day: str = "today") -> None:
    content = await file.read()
    await interaction.response.send_message(f"{file.filename} {content.decode()} {day}", ephemeral=True)


@take_file.autocomplete("day")
async def complete_day(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
    days = ("monday", "tuesday", "thursday")
    return [app_commands.Choice(name=day.title(), value=day) for day in days if day.startswith(current)]


@app_commands.context_menu(name="Import as talk")
async def import_message(interaction: Interaction, message: Message) -> None:
    await interaction.response.send_message(f"read {message.content!r}", ephemeral=True)


COMMANDS: tuple[Any, ...] = (slow, mute, late, count, long, organize, import_message)


@pytest.fixture
async def tree(discord: Discord, client: Client) -> AsyncIterator[app_commands.CommandTree[Client]]:
    tree = app_commands.CommandTree(client)
    for command in COMMANDS:
        tree.add_command(command)
    await tree.sync()
    yield tree
    assert set(discord.world.commands) == {None}


@pytest.mark.usefixtures("tree")
async def test_deferral_is_filled_in_and_followed_up(discord: Discord) -> None:
    answer = await discord.slash(discord.person("Mira"), discord.channel("lounge"), "slow")
    await discord.wait_for(lambda: len(answer.messages) == 2)
    assert answer.type == interactions.DEFER
    assert [message.text for message in answer.messages] == ["thought", "and more"]
    assert {message.seen_by for message in answer.messages} == {discord.person("Mira").id}
    assert discord.messages(discord.channel("lounge")) == []


@pytest.mark.usefixtures("tree")
async def test_silence_is_a_timeout(discord: Discord, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.discord_wire.people.SECONDS_TO_ANSWER", 0.1)
    with pytest.raises(TimeoutError, match=r"an answer to the interaction did not happen within 0.1 s"):
        await discord.slash(discord.person("Mira"), discord.channel("lounge"), "mute")


@pytest.mark.usefixtures("tree")
async def test_late_answer_is_refused_and_recorded(discord: Discord, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interactions, "SECONDS_TO_ANSWER", 0.1)
    monkeypatch.setattr("tests.discord_wire.people.SECONDS_TO_ANSWER", 0.1)
    with pytest.raises(TimeoutError):
        await discord.slash(discord.person("Mira"), discord.channel("lounge"), "late")
    await discord.wait_for(lambda: discord.world.violations)
    assert [v.why for v in discord.world.violations] == ["the first answer came after three seconds"]


@pytest.mark.usefixtures("tree")
async def test_buttons_and_selects_are_answered(discord: Discord) -> None:
    mira, jun = discord.person("Mira"), discord.person("Jun")
    posted = (await discord.slash(mira, discord.channel("lounge"), "count")).message
    assert (await discord.press(jun, posted, "More")).text == ""
    assert [m.text for m in discord.messages(discord.channel("lounge"))] == ["1"]
    await discord.press(jun, posted, "later")
    assert [m.text for m in discord.messages(discord.channel("lounge"))] == ["later"]
    chosen = await discord.choose(jun, posted, "Which?", "this")
    assert (chosen.text, chosen.ephemeral) == ("chose ['this']", True)
    with pytest.raises(LookupError):
        await discord.press(mira, chosen.message, "More")
    with pytest.raises(ValueError, match="not among"):
        await discord.choose(jun, posted, "Which?", "that")
    assert discord.world.violations == []


@pytest.mark.usefixtures("tree")
async def test_form_is_filled_in_as_a_person_would(discord: Discord) -> None:
    mira = discord.person("Mira")
    form = await discord.slash(mira, discord.channel("lounge"), "organize draft")
    with pytest.raises(ValueError, match="required"):
        await discord.submit(mira, form, {"Kind": ["talk"]})
    with pytest.raises(ValueError, match="characters"):
        await discord.submit(mira, form, {"Title": "x" * 51, "Kind": ["talk"]})
    answer = await discord.submit(mira, form, {"Title": "On tides", "kind": ["poster"]})
    assert answer.text == "On tides: ['poster']"
    assert discord.world.violations == []


@pytest.mark.usefixtures("tree")
async def test_file_and_completion_reach_a_subcommand(discord: Discord) -> None:
    mira, lounge = discord.person("Mira"), discord.channel("lounge")
    offers = await discord.complete(mira, lounge, "organize import", "day", "t")
    assert offers == [("Tuesday", "tuesday"), ("Thursday", "thursday")]
    file = discord.attach(lounge, "talk.txt", b"On tides")
    answer = await discord.slash(mira, lounge, "organize import", file=file, day="tuesday")
    assert answer.text == "talk.txt On tides tuesday"
    with pytest.raises(ValueError, match="required"):
        await discord.slash(mira, lounge, "organize import")
    with pytest.raises(LookupError):
        await discord.slash(mira, discord.world.direct_channel(mira), "organize draft")
    assert discord.world.violations == []


@pytest.mark.usefixtures("tree")
async def test_message_menu_hands_over_the_message(discord: Discord) -> None:
    mira, lounge = discord.person("Mira"), discord.channel("lounge")
    message = discord.say(mira, lounge, "Next week: Ada Quill")
    answer = await discord.use_menu(mira, lounge, "Import as talk", message)
    assert answer.text == "read 'Next week: Ada Quill'"


async def test_answer_that_breaks_a_limit_is_refused_and_recorded(
    discord: Discord, client: Client, tree: app_commands.CommandTree[Client]
) -> None:
    failed: list[BaseException] = []

    async def note(_: Interaction, error: app_commands.AppCommandError) -> None:
        failed.append(error.__cause__ or error)

    tree.error(note)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await discord.slash(discord.person("Mira"), discord.channel("lounge"), "long")
    (refusal,) = failed
    assert isinstance(refusal, HTTPException)
    assert refusal.code == 50035
    assert all("2000" in violation.why for violation in discord.world.violations)
    assert discord.world.violations != []
