"""A visitor of the demo: asks over HTTP what the browser would ask, of the page and of its windows."""

import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.demo import staged
from tests.bot.conftest import texts

ATTENDEE, ORGANIZER, DIRECT = range(3)


@dataclass
class Visitor:
    """Someone who has the page open. `database` is the demo's own file."""

    http: aiohttp.ClientSession
    address: str
    database: Path

    async def ask(self, path: str, body: Any = None) -> Any:
        method = "GET" if body is None else "POST"
        async with self.http.request(method, self.address.rstrip("/") + path, json=body) as answer:
            answer.raise_for_status()
            return await answer.json()

    async def window(self, place: int) -> "OpenWindow":
        visit = await self.ask("/visit", {"zone": "Europe/Lisbon"})
        url = urlsplit(visit["windows"][place])
        window = OpenWindow(self.http, f"http://{url.netloc}", url.fragment)
        window.shown = await window.ask("/api/pages", {})
        return window


@dataclass
class OpenWindow:
    """One of the frames, as its script sees it."""

    http: aiohttp.ClientSession
    address: str
    capability: str
    shown: dict[str, Any] = field(default_factory=dict)
    _turns: Any = field(default_factory=lambda: itertools.count(1))

    async def ask(self, path: str, body: Any = None) -> Any:
        headers = {"X-Simcord-Capability": self.capability}
        if self.shown:
            headers["X-Simcord-Context"] = self.shown["context"]["id"]
        method = "GET" if body is None else "POST"
        async with self.http.request(method, self.address + path, json=body, headers=headers) as answer:
            answer.raise_for_status()
            return await answer.json()

    async def messages(self) -> list[str]:
        """The texts of all messages as they are shown now, the oldest first."""
        self.shown = await self.ask("/api/state")
        found = (self.shown["messages"][number] for number in self.shown["timeline"])
        return [message["content"] or texts(message["components"]) for message in found]

    async def act(self, kind: str, **body: Any) -> Any:
        """Does what a person does, and returns SimCord's receipt."""
        turn = next(self._turns)
        envelope = {
            "kind": kind,
            "protocol_version": 3,
            "sequence": turn,
            "request_id": f"turn {turn}",
            "generation": self.shown["context"]["generation"],
            "bot_generation": self.shown["botGeneration"],
            "published_revision": self.shown["publishedRevision"],
        }
        return await self.ask("/api/action", envelope | body)


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    database = tmp_path / "demo.sqlite3"
    async with staged(database, port=0) as address, aiohttp.ClientSession() as http:
        yield Visitor(http, address, database)
