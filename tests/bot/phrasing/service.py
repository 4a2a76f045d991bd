"""A stand-in for a service with a language model, on loopback: says what a test wants, and keeps what it was asked."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer


@dataclass
class Service:
    """`say` makes its sentence from what it was handed; `asked` are the requests, `headers` theirs."""

    endpoint: str = ""
    say: Callable[[dict[str, str]], str] = lambda handed: handed["answer"]
    status: int = 200
    wait: float = 0
    body: bytes | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    @property
    def handed(self) -> str:
        """All that it was ever handed."""
        return json.dumps(self.asked, ensure_ascii=False)


@asynccontextmanager
async def running() -> AsyncIterator[Service]:
    service = Service()

    async def complete(request: web.Request) -> web.Response:
        asked = await request.json()
        service.asked.append(asked)
        service.headers.append(dict(request.headers))
        await asyncio.sleep(service.wait)
        if service.body is not None:
            return web.Response(body=service.body, status=service.status)
        if service.status in (301, 302, 307):
            raise web.HTTPTemporaryRedirect("/elsewhere")
        handed = json.loads(asked["messages"][-1]["content"])
        said = {"choices": [{"message": {"role": "assistant", "content": service.say(handed)}}]}
        return web.json_response(said, status=service.status)

    async def elsewhere(request: web.Request) -> web.Response:
        service.headers.append(dict(request.headers))
        return web.json_response({"choices": [{"message": {"content": "elsewhere"}}]})

    app = web.Application()
    app.router.add_post("/v1/chat/completions", complete)
    app.router.add_route("*", "/elsewhere", elsewhere)
    async with TestServer(app) as server:
        service.endpoint = str(server.make_url("/v1"))
        yield service
