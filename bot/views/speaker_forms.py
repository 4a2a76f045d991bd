"""The forms in which organizers edit a person, and paste the papers of one."""

import re

from bot import access
from bot.actions import papers, profiles
from bot.actions import speakers as actions
from bot.desk import Interaction
from bot.options import server_of
from bot.render import speakers_organized as cards
from bot.replies import reply
from bot.views import intake
from bot.views.forms import Field, Form, FormKind, Typed, filled, keeps
from bot.views.intake import Brought
from seminar.errors import Refusal
from seminar.missing import stated
from seminar.reading.paper_lists import find_listed
from seminar.series import Series
from seminar.speaker import Speaker
from storage import series as series_rows

AFFILIATION_MOST, HOMEPAGE_MOST = 300, 512


class EditSpeaker(FormKind):
    """Who a person is, in an organizer's words."""

    pattern = r"form:speaker:(?P<speaker>\d+)"

    @staticmethod
    def custom_id(speaker: Speaker) -> str:
        return f"form:speaker:{speaker.id}"

    async def series(self, interaction: Interaction, about: re.Match[str]) -> Series:
        return await any_series(interaction)

    async def form(self, interaction: Interaction, about: re.Match[str], typed: Typed | None) -> Form:
        async with interaction.client.database.reader() as db:
            speaker = await profiles.find(db, server_of(interaction), int(about["speaker"]))
        follows = "Stays as you set it; what the newest talk says, while you leave it"
        fields = [
            Field(key="name", label="Name", value=speaker.name, required=True, most=actions.LONGEST_NAME),
            Field(
                key="affiliation",
                label="Affiliation",
                value=speaker.affiliation,
                hint=follows,
                most=AFFILIATION_MOST,
            ),
            Field(
                key="homepage",
                label="Homepage",
                value=speaker.homepage,
                hint="Such as https://example.org/~name",
                most=HOMEPAGE_MOST,
            ),
            Field(key="bio", label="Biography", value=speaker.bio, hint=follows, long=True),
        ]
        return Form(f"Edit {speaker.name}", about[0], filled(fields, typed))

    async def submit(self, interaction: Interaction, about: re.Match[str], typed: Typed, series: Series) -> None:
        desk, server_id = interaction.client, server_of(interaction)
        async with desk.database.reader() as db:
            before = await actions.load(db, server_id, int(about["speaker"]))
        speaker = before.speaker
        known = {
            "name": speaker.name,
            "affiliation": speaker.affiliation,
            "homepage": speaker.homepage,
            "bio": speaker.bio,
        }
        changes = {key: stated(text) for key, text in typed.items() if key in known and not keeps(text, known[key])}
        if not changes:
            await reply(interaction, cards.changed(before, done="Nothing was changed."), private=True)
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        await actions.edit(desk.database, server_id, speaker.id, changes, by=interaction.user.id, now=desk.clock())
        desk.ring()
        async with desk.database.reader() as db:
            after = await actions.load(db, server_id, speaker.id)
        await reply(interaction, cards.changed(after, done="The profile is changed."), private=True)


class PastePapers(FormKind):
    """Titles and abstracts, as they stand on a homepage or in a list."""

    pattern = r"form:papers:(?P<speaker>\d+)"

    @staticmethod
    def custom_id(speaker_id: int) -> str:
        return f"form:papers:{speaker_id}"

    async def series(self, interaction: Interaction, about: re.Match[str]) -> Series:
        return await any_series(interaction)

    async def form(self, interaction: Interaction, about: re.Match[str], typed: Typed | None) -> Form:
        async with interaction.client.database.reader() as db:
            speaker = await profiles.find(db, server_of(interaction), int(about["speaker"]))
        hint = "Titles with their abstracts; up to 4000 characters, longer ones as a file"
        fields = [Field(key="text", label="The papers", hint=hint, long=True, required=True)]
        return Form(f"Papers of {speaker.name}", about[0], filled(fields, typed))

    async def submit(self, interaction: Interaction, about: re.Match[str], typed: Typed, series: Series) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        brought = await intake.from_text(interaction, series, typed["text"])
        await preview_papers(interaction, int(about["speaker"]), brought)


KINDS: tuple[FormKind, ...] = (EditSpeaker(), PastePapers())


async def preview_papers(interaction: Interaction, speaker_id: int, brought: Brought) -> None:
    """Shows what was read before anything is saved; the interaction was deferred. Raises `Refusal` without a paper."""
    desk, server_id = interaction.client, server_of(interaction)
    draft_id = await papers.keep(
        desk.database,
        server_id,
        speaker_id,
        brought.reading.papers or find_listed(brought.text),
        author_id=interaction.user.id,
        now=desk.clock(),
    )
    found = await papers.look(desk.database, server_id, interaction.user.id, draft_id)
    await reply(interaction, cards.preview(found), private=True)


async def any_series(interaction: Interaction) -> Series:
    """One of the server's series, as people belong to all of them; only for organizers. Raises `Refusal`."""
    await access.require_organizer(interaction)
    async with interaction.client.database.reader() as db:
        found = await series_rows.of_server(db, server_of(interaction), archived=True)
    if not found:
        raise Refusal("There is no series here yet. Make one with `/setup` or `/series create`.")
    return found[0]
