"""The one page that a visitor opens: the windows beside a clock, a button that skips time, and things to try."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from aiohttp import web

from bot.demo.timelapse import Timelapse
from bot.demo.windows import Windows
from bot.desk import Clock
from seminar.delivery import Delivery
from seminar.talk import Talk
from storage import talks
from storage.database import Database

_FILES = {"/": "page.html", "/page.css": "page.css", "/page.js": "page.js"}
_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "frame-src http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
}


class Page:
    """Answers what the page's script asks."""

    def __init__(self, database: Database, clock: Clock, lapse: Timelapse, windows: Windows, announcement: str) -> None:
        self._database = database
        self._clock = clock
        self._lapse = lapse
        self._windows = windows
        self._announcement = announcement

    async def visit(self, request: web.Request) -> web.Response:
        """Says in which zone the visitor lives, and is told where the windows are."""
        try:
            zone = ZoneInfo(str((await request.json())["zone"]))
        except (ValueError, KeyError, TypeError, OSError, ZoneInfoNotFoundError):
            zone = ZoneInfo("UTC")
        self._windows.show_times_in(zone.key)
        return web.json_response(
            {"windows": self._windows.addresses, "announcement": self._announcement}, headers=_HEADERS
        )

    async def time(self, request: web.Request) -> web.Response:
        """The demo's clock and the next reminder."""
        reminder = await self._lapse.next_reminder()
        return web.json_response(
            {
                "now": self._clock().isoformat(),
                "next": await self._said(reminder) if reminder else None,
            },
            headers=_HEADERS,
        )

    async def skip(self, request: web.Request) -> web.Response:
        await self._lapse.skip()
        return await self.time(request)

    async def _said(self, reminder: Delivery) -> dict[str, Any]:
        async with self._database.reader() as db:
            talk = await talks.get(db, reminder.talk_id or 0)
        # A reminder goes with its talk, and has the start that it reminds of.
        assert talk is not None
        assert reminder.starts_at is not None
        return {
            "talk": _named(talk),
            "due_at": reminder.due_at.isoformat(),
            "starts_at": reminder.starts_at.isoformat(),
        }


def _named(talk: Talk) -> str:
    if talk.fields.title is None and talk.speakers:
        return f"The talk of {' and '.join(speaker.name for speaker in talk.speakers)}"
    return f"“{talk.title}”"


@contextlib.asynccontextmanager
async def served(page: Page, port: int) -> AsyncIterator[str]:
    """Serves the page on loopback, and yields its address."""
    app = web.Application(middlewares=[_only_from_here])
    for path in _FILES:
        app.router.add_get(path, _file)
    app.router.add_get("/time", page.time)
    app.router.add_post("/visit", page.visit)
    app.router.add_post("/skip", page.skip)
    # A browser keeps its connections open: the end does not wait for them.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


@web.middleware
async def _only_from_here(request: web.Request, handler: Any) -> web.StreamResponse:
    """Other sites that the visitor's browser has open may not press our buttons or read our answers."""
    name = request.url.host
    origin = request.headers.get("Origin", f"http://{request.host}")
    if name not in ("127.0.0.1", "localhost") or origin != f"http://{request.host}":
        raise web.HTTPForbidden(text="This page is for the browser on its own machine.")
    response: web.StreamResponse = await handler(request)
    return response


async def _file(request: web.Request) -> web.Response:
    path = Path(__file__).with_name("page") / _FILES[request.path]
    kinds = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
    return web.Response(text=path.read_text(encoding="utf-8"), content_type=kinds[path.suffix], headers=_HEADERS)
