"""The simulated Discord: a server with its channels, and the people whose part a visitor plays."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import discord
import simcord
from simcord.backend.cdn import CDN_BASE

from bot.client import Lectern
from bot.demo import faces
from bot.demo.clock import LiveClock

_FACE = "face"


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """A Discord with one server. `goers` is the role that reminders mention; `office` is closed to the bot.

    `pictures` are PNGs by their address, as SimCord's page asks for them.
    """

    env: simcord.Env
    server: simcord.GuildHandle
    seminars: simcord.ChannelHandle
    office: simcord.ChannelHandle
    goers: simcord.RoleHandle
    attendee: simcord.MemberActor
    organizer: simcord.MemberActor
    organizer_at_home: simcord.UserHandle
    pictures: Mapping[str, tuple[str, bytes]]


@contextlib.asynccontextmanager
async def inhabited(client: Lectern, clock: LiveClock) -> AsyncIterator[Town]:
    """The client, connected to a simulated Discord that lives by `clock`."""
    env = simcord.Env(client, check_errors=False)
    env.backend.clock = clock
    env.backend.bot_user.name, env.backend.bot_user.avatar = "Lectern", _FACE
    await env.start()
    # SimCord has put its own in this place, to which every refusal is a command that broke. The bot answers them all.
    del client.tree.on_error
    try:
        yield _settle(env)
    finally:
        await env.shutdown()


def _settle(env: simcord.Env) -> Town:
    server = env.create_guild("Harbour Institute")
    goers = server.create_role("seminar-goers", color=0x3FA37C)
    organizers = server.create_role("organizers", color=0xD98E3F, permissions=discord.Permissions(manage_events=True))
    attendee = env.create_user("meera", global_name="Meera Raghunath", avatar=_FACE)
    organizer = env.create_user("jonas", global_name="Jonas Rautio", avatar=_FACE)
    drawn = {
        env.backend.bot_user.id: faces.lectern("#2a7259"),
        attendee.id: faces.initials("MR", "#8a4f7d"),
        organizer.id: faces.initials("JR", "#b8702c"),
    }
    return Town(
        env=env,
        server=server,
        seminars=server.create_text_channel("seminars", topic="Who speaks, when, and how to join"),
        office=server.create_text_channel(
            "office",
            overwrites={server.default_role: discord.PermissionOverwrite(send_messages=False)},
        ),
        goers=goers,
        attendee=server.add_member(attendee, roles=[goers]),
        organizer=server.add_member(organizer, roles=[organizers]),
        organizer_at_home=organizer,
        pictures={
            f"{CDN_BASE}/avatars/{user_id}/{_FACE}.png": ("face.png", picture) for user_id, picture in drawn.items()
        },
    )
