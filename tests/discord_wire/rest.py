"""The HTTP side: what every request passes on its way to a route, and how its answer goes out."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from aiohttp import BodyPartReader, web

from tests.discord_wire import interaction_routes, message_routes, server_routes
from tests.discord_wire.calls import INVALID_FORM, Call, Parts, Refused, Route
from tests.discord_wire.components import Json
from tests.discord_wire.faults import Body, Fault, Faults
from tests.discord_wire.limits import Limits, Verdict, refusal
from tests.discord_wire.posting import Upload
from tests.discord_wire.validation import Validation
from tests.discord_wire.world import Exchange, now

API = "/api/v10"
BODY_LIMIT = 110 * 1024 * 1024
WITHOUT_TOKEN = ("/interactions/", "/webhooks/")
ROUTES: Mapping[tuple[str, str], Route] = {
    **message_routes.ROUTES,
    **interaction_routes.ROUTES,
    **server_routes.ROUTES,
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """One request, read to its end; `arrived` is on the monotonic clock."""

    request: web.Request
    route: str
    arrived: float
    body: Body = None
    files: Sequence[Upload] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """An answer on its way out; `status` None breaks the connection instead."""

    status: int | None
    told: object = None


BROKEN = Outcome(status=None)


@dataclass(slots=True, kw_only=True)
class Rest:
    parts: Parts
    limits: Limits
    faults: Faults
    validation: Validation | None

    def application(self) -> web.Application:
        """The routes, the files that were uploaded, and the gateway's socket, all under one roof."""
        made = web.Application(client_max_size=BODY_LIMIT)
        # aiohttp takes the first route that fits: what is spelt out stands before what is open.
        for method, route in sorted(ROUTES, key=lambda key: key[1].count("{")):
            made.router.add_route(method, API + route, self._handler(route, ROUTES[method, route]))
        made.router.add_get("/attachments/{channel}/{number}/{name}", self._fetch)
        made.router.add_get("/", self.parts.gateway.serve)
        made.router.add_route("*", "/{rest:.*}", self._unknown)
        return made

    def _handler(self, route: str, act: Route) -> Handler:
        async def handle(request: web.Request) -> web.Response:
            arrived = now()[0]
            try:
                body, files = await read_body(request)
            except ValueError as problem:
                self.parts.world.violate(f"{request.method} {route}", str(problem))
                unread = Inbound(request=request, route=route, arrived=arrived)
                return self._answer(unread, refused(400, INVALID_FORM, str(problem)), {})
            inbound = Inbound(request=request, route=route, arrived=arrived, body=body, files=files)
            return await self._handle(inbound, act)

        return handle

    async def _handle(self, inbound: Inbound, act: Route) -> web.Response:
        request = inbound.request
        verdict = self.limits.judge(request.method, inbound.route, request.match_info)
        if verdict.retry_after is not None:
            return self._answer(inbound, limited(verdict), verdict.headers)
        fault = self.faults.take(request.method, inbound.route, request.path, inbound.body)
        outcome = await self._suffer(fault, inbound, act) if fault else self._act(inbound, act)
        if outcome.status == 429:
            return self._answer(inbound, outcome, {**verdict.headers, **refusal(0.2, "user")})
        return self._answer(inbound, outcome, verdict.headers)

    async def _suffer(self, fault: Fault, inbound: Inbound, act: Route) -> Outcome:
        """What the fault makes of the request: its own answer, the route's one late, or no answer at all."""
        outcome = self._act(inbound, act) if fault.applied else None
        if fault.seconds:
            # Whoever waits for a request to hang looks again once it does.
            asyncio.get_running_loop().call_soon(self.parts.world.changed)
            await fault.hold()
        if fault.drop:
            return BROKEN
        if fault.status is not None:
            return Outcome(status=fault.status, told=fault.answer())
        return outcome or self._act(inbound, act)

    def _act(self, inbound: Inbound, act: Route) -> Outcome:
        request, body, world = inbound.request, inbound.body, self.parts.world
        token = request.headers.get("Authorization")
        if not inbound.route.startswith(WITHOUT_TOKEN) and token != f"Bot {world.token}":
            return refused(401, 0, "401: Unauthorized")
        call = Call(
            parts=self.parts,
            where=f"{request.method} {inbound.route}",
            parameters=request.match_info,
            query=request.query,
            body=body if isinstance(body, dict) else {},
            listed=body if isinstance(body, list) else (),
            files=inbound.files,
        )
        try:
            if self.validation is not None and body is not None:
                call.insist(self.validation.problems(request.method, inbound.route, body))
            told = act(call)
        except Refused as no:
            return refused(no.status, no.code, no.message)
        return Outcome(status=204) if told is None else Outcome(status=200, told=told)

    def _answer(self, inbound: Inbound, outcome: Outcome, headers: Mapping[str, str]) -> web.Response:
        request = inbound.request
        self.parts.world.exchanges.append(
            Exchange(
                method=request.method,
                route=inbound.route,
                path=request.path.removeprefix(API),
                body=inbound.body,
                arrived=inbound.arrived,
                status=outcome.status,
            )
        )
        self.parts.world.changed()
        if outcome.status is None:
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=500)
        if outcome.told is None:
            return web.Response(status=outcome.status, headers=headers)
        text = json.dumps(outcome.told).encode()
        # Exactly this type, with no charset: discord.py reads anything else as plain text.
        return web.Response(status=outcome.status, body=text, headers=headers, content_type="application/json")

    async def _fetch(self, request: web.Request) -> web.Response:
        content = self.parts.world.files.get(request.path)
        return web.Response(status=404) if content is None else web.Response(body=content)

    async def _unknown(self, request: web.Request) -> web.Response:
        self.parts.world.violate(f"{request.method} {request.path}", "the stand-in knows no such route")
        unread = Inbound(request=request, route=request.path, arrived=now()[0])
        return self._answer(unread, refused(404, 0, "404: Not Found"), {})


async def read_body(request: web.Request) -> tuple[Body, list[Upload]]:
    """The body of a request and the files beside it; ValueError says what is wrong with them."""
    if request.content_type == "application/json":
        read = await request.read()
        return (json.loads(read) if read else None), []
    if request.content_type != "multipart/form-data":
        if request.can_read_body:
            raise ValueError(f"a body of type {request.content_type}")
        return None, []
    body: Body = None
    files = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise ValueError("a form within a form")
        name, content = part.name or "", bytes(await part.read())
        if name == "payload_json":
            body = json.loads(content)
        else:
            number = name.removeprefix("files[").removesuffix("]")
            files.append(Upload(number=number, name=part.filename or number, content=content))
    return body, files


def refused(status: int, code: int, message: str) -> Outcome:
    told: Json = {"code": code, "message": message}
    return Outcome(status=status, told=told)


def limited(verdict: Verdict) -> Outcome:
    told: Json = {"message": "You are being rate limited.", "retry_after": verdict.retry_after}
    return Outcome(status=429, told=told | {"global": verdict.everywhere})
