"""Windows into the simulated Discord: what one person sees of one channel, live, in a frame of the demo's page."""

import asyncio
import contextlib
import json
import logging
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import simcord
from simcord.backend.access import can_access_message
from simcord.preview import Preview
from simcord.preview._pages import _Page
from simcord.preview._server import PreviewServer

from bot.demo.town import Town

log = logging.getLogger(__name__)

# A burst of messages is shown once.
CALM_SECONDS = 0.15
# "In 4 minutes" has to become "in 3 minutes" though nothing was posted.
AT_LEAST_EVERY_SECONDS = 20

_SHOWN = {"MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE"}

_CHANNEL = re.compile(r"<#(\d+)>")

# A frame needs the conversation, and none of the tools around it. SimCord's page follows new messages only while it
# stands at its very end: so there is no space below the last message, the box to type in grows over the messages
# instead of pushing them up, and the browser does not move them by itself.
_BARE = """
.preview-toolbar, .messages-sidebar, .drawer-scrim, .inspector-panel { display: none !important; }
.channel-message-list { padding-bottom: 0; }
.channel-timeline { overflow-anchor: none; }
.channel-layout { position: relative; padding-bottom: 72px; }
.channel-composer { position: absolute !important; z-index: 5; left: 0; right: 0; bottom: 0; }
"""


class Window(Preview):
    """SimCord's page of a channel, made fit to stand in a frame beside others of its kind."""

    def __init__(
        self,
        town: Town,
        channel: simcord.ChannelHandle,
        viewer: simcord.MemberActor | simcord.UserHandle,
        *,
        port: int,
        turn: asyncio.Lock,
    ) -> None:
        """SimCord does one thing at a time, and refuses others meanwhile: whoever holds `turn` may act."""
        super().__init__(
            town.env,
            channel,
            (viewer,),
            layout="channel",
            display="responsive",
            width=960,
            height=720,
            locale="en-GB",
            timezone="UTC",
            presentation_time=None,
            assets=town.pictures,
            port=port,
        )
        self._server = _FramedServer(self, port)
        self._turn = turn

    async def __aenter__(self) -> "Window":
        # SimCord knows of one preview only, and would refuse a second; each finds its own way to what it needs.
        self.env._preview = None
        await super().__aenter__()
        return self

    def _open_page(self, viewer_id: Any = None, target_id: Any = None) -> _Page:
        # The newest message is in view, as in Discord: not the one that was the newest when the demo began.
        return super()._open_page(viewer_id, target_id or self._newest())

    def _newest(self) -> int | None:
        return max(
            (
                message.id
                for message in self.env.backend.messages.get(self.channel.id, {}).values()
                if can_access_message(self.env, self.channel.id, message, self.viewers[0])
            ),
            default=None,
        )

    async def refresh(self) -> None:
        async with self._turn:
            await super().refresh()

    async def _action(self, context_id: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        async with self._turn:
            page = self._pages.get(context_id or "")
            if page is not None and "published_revision" in body:
                # A message that arrived a moment ago must not void a press on an older one. What is not there any
                # more is refused all the same.
                body = {**body, "published_revision": page.revision}
            return await super()._action(context_id, body)

    def _page_payload(self, page: _Page) -> dict[str, Any]:
        # Discord names a mentioned channel in direct messages too; SimCord leaves the bare mention there.
        text = json.dumps(super()._page_payload(page))
        named: dict[str, Any] = json.loads(_CHANNEL.sub(self._name_of, text))
        return named

    def _name_of(self, mention: re.Match[str]) -> str:
        channel = self.env.backend.channels.get(int(mention[1]))
        return f"#{channel.name}" if channel is not None else mention[0]


class Windows:
    """All windows of one visitor, kept up to date."""

    def __init__(self, windows: Sequence[Window]) -> None:
        self._windows = windows
        self._changed = asyncio.Event()

    @property
    def addresses(self) -> list[str]:
        """Where each is to be seen, in their order."""
        return [window.url for window in self._windows]

    def note(self, name: str, payload: Mapping[str, Any]) -> None:
        """Hears of everything that SimCord's Discord tells the bot."""
        if name in _SHOWN:
            self._changed.set()

    def show_times_in(self, zone: str) -> None:
        """`zone` is an IANA name: the visitor's."""
        for window in self._windows:
            window.timezone = zone
        self._changed.set()

    async def keep_fresh(self) -> None:
        """Shows what is new, until cancelled."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(AT_LEAST_EVERY_SECONDS):
                    await self._changed.wait()
            await asyncio.sleep(CALM_SECONDS)
            self._changed.clear()
            for window in self._windows:
                try:
                    await window.refresh()
                except (simcord.SetupError, TimeoutError) as busy:
                    # The bot is still at work on something: its end is as good a moment.
                    log.debug("a window waits: %s", busy)
                    self._changed.set()


@contextlib.asynccontextmanager
async def opened_windows(town: Town, first_port: int) -> AsyncIterator[Windows]:
    """The attendee's and the organizer's window on #seminars, and the organizer's direct messages.

    They take the ports from `first_port` on, or any where it is 0.
    """
    turn = asyncio.Lock()
    views: tuple[tuple[simcord.ChannelHandle, simcord.MemberActor | simcord.UserHandle], ...] = (
        (town.seminars, town.attendee),
        (town.seminars, town.organizer),
        (town.organizer_at_home.dm_channel, town.organizer_at_home),
    )
    async with contextlib.AsyncExitStack() as stack:
        opened = [
            await stack.enter_async_context(
                Window(town, channel, viewer, port=first_port and first_port + place, turn=turn)
            )
            for place, (channel, viewer) in enumerate(views)
        ]
        windows = Windows(opened)
        town.env.backend.subscribers.append(windows.note)
        keeper = asyncio.create_task(windows.keep_fresh(), name="windows")
        try:
            yield windows
        finally:
            town.env.backend.subscribers.remove(windows.note)
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)


class _FramedServer(PreviewServer):
    async def _static(self, request: Any) -> Any:
        response = await super()._static(request)
        if request.path == "/":
            # Only pages of this machine may frame it.
            del response.headers["X-Frame-Options"]
            policy = response.headers["Content-Security-Policy"]
            response.headers["Content-Security-Policy"] = policy.replace(
                "frame-ancestors 'none'", "frame-ancestors http://127.0.0.1:* http://localhost:*"
            )
        if request.path == "/preview.css":
            response.text += _BARE
        return response
