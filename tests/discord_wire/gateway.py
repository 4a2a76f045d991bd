"""The gateway: sessions that identify, beat, resume, and receive in order whatever is dispatched."""

import asyncio
import json
import secrets

from aiohttp import WSMessage, WSMsgType, web

from tests.discord_wire import payloads
from tests.discord_wire.components import Json
from tests.discord_wire.sessions import Line, Session
from tests.discord_wire.world import World, now

HEARTBEAT_MS = 41_250
# Acknowledged at once, discord.py would report a latency of hours.
ACKNOWLEDGE_AFTER = 0.02
RESUME_ADDRESS = "wss://gateway-wire-1.discord.gg"
SENDS_A_MINUTE = 120
KEPT_SESSIONS = 3
DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, RESUME, RECONNECT = 0, 1, 2, 3, 6, 7
MEMBERS_WANTED, INVALID_SESSION, HELLO, ACKNOWLEDGED = 8, 9, 10, 11
SERVERS, MEMBERS, PRESENCES, SERVER_MESSAGES = 1 << 0, 1 << 1, 1 << 8, 1 << 9
DIRECT_MESSAGES, MESSAGE_CONTENT, SCHEDULED = 1 << 12, 1 << 15, 1 << 16
PRIVILEGED = MEMBERS | PRESENCES | MESSAGE_CONTENT
UNKNOWN_OPCODE, NOT_AUTHENTICATED, BAD_TOKEN, TOO_MANY, DISALLOWED = 4001, 4003, 4004, 4008, 4014


class Gateway:
    def __init__(self, world: World) -> None:
        self.world = world
        self.sessions: list[Session] = []
        self.identified = 0

    @property
    def connected(self) -> bool:
        return any(session.line is not None for session in self.sessions)

    def dispatch(self, name: str, told: Json, *, intent: int = 0, redacted: Json | None = None) -> None:
        """Tell every session that asked for it; `redacted` goes to those without message content."""
        full = partial = ""
        for session in self.sessions:
            if intent and not session.intents & intent:
                continue
            if redacted is not None and not session.intents & MESSAGE_CONTENT:
                partial = partial or json.dumps(redacted)
                session.dispatch(name, partial)
            else:
                full = full or json.dumps(told)
                session.dispatch(name, full)

    def ask_to_reconnect(self) -> None:
        """Opcode 7: the client shall come back and resume."""
        for line in self._lines():
            line.tell(RECONNECT, None)

    def invalidate(self, *, resumable: bool) -> None:
        """Opcode 9: the session is over, or the client shall try to resume it."""
        for line in self._lines():
            line.tell(INVALID_SESSION, resumable)
            if not resumable:
                line.session = None
        if not resumable:
            self.sessions.clear()

    def cut(self) -> None:
        """Break every socket without a closing word, as a lost network does."""
        for line in self._lines():
            line.cut()

    def _lines(self) -> list[Line]:
        return [session.line for session in self.sessions if session.line is not None]

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        asked = request.query.get("compress", "zlib-stream")
        if asked != "zlib-stream":
            self.world.violate("gateway", f"compression {asked} is not spoken here")
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        line = Line(socket, request, compressed="compress" in request.query)
        writing = asyncio.create_task(line.write())
        line.tell(HELLO, {"heartbeat_interval": HEARTBEAT_MS, "_trace": []})
        try:
            async for message in socket:
                if code := self._received(line, message):
                    await socket.close(code=code)
        finally:
            writing.cancel()
            if line.session is not None and line.session.line is line:
                line.session.line = None
            self.world.changed()
        return socket

    def _received(self, line: Line, message: WSMessage) -> int | None:
        """Act on one message of the client; the code to close with, if it broke the rules."""
        if message.type is not WSMsgType.TEXT:
            return UNKNOWN_OPCODE
        instant = now()[0]
        line.received.append(instant)
        while line.received[0] < instant - 60:
            line.received.popleft()
        if len(line.received) > SENDS_A_MINUTE:
            self.world.violate("gateway", f"more than {SENDS_A_MINUTE} messages in a minute")
            return TOO_MANY
        told = json.loads(message.data)
        op, content = told["op"], told["d"]
        if op == HEARTBEAT:
            loop = asyncio.get_running_loop()
            loop.call_later(ACKNOWLEDGE_AFTER, line.tell, ACKNOWLEDGED, None)
        elif op == IDENTIFY:
            return self._identify(line, content)
        elif op == RESUME:
            return self._resume(line, content)
        elif line.session is None:
            return NOT_AUTHENTICATED
        elif op == MEMBERS_WANTED:
            self._list_members(line.session, content)
        elif op != PRESENCE:
            self.world.violate("gateway", f"opcode {op} is not known here", content)
            return UNKNOWN_OPCODE
        return None

    def _identify(self, line: Line, content: Json) -> int | None:
        if content["token"] != self.world.token:
            return BAD_TOKEN
        if content["intents"] & PRIVILEGED & ~self.world.privileged_intents:
            self.world.violate("gateway", "asked for privileged intents that are not enabled", content)
            return DISALLOWED
        session = Session(id=secrets.token_hex(16), intents=content["intents"], started=now()[0])
        session.line, line.session = line, session
        gone = [s for s in self.sessions if s.line is None]
        for old in gone[: max(0, len(gone) - KEPT_SESSIONS)]:
            self.sessions.remove(old)
        self.sessions.append(session)
        bot, servers = self.world.bot, self.world.servers.values()
        session.dispatch(
            "READY",
            json.dumps(
                {
                    "v": 10,
                    "user": payloads.user(bot),
                    "guilds": [{"id": str(server.id), "unavailable": True} for server in servers],
                    "session_id": session.id,
                    "resume_gateway_url": RESUME_ADDRESS,
                    "application": {"id": str(bot.id), "flags": 0},
                }
            ),
        )
        if session.intents & SERVERS:
            for server in servers:
                session.dispatch("GUILD_CREATE", json.dumps(payloads.joined_server(server, bot.id)))
        self.identified += 1
        self.world.changed()
        return None

    def _resume(self, line: Line, content: Json) -> int | None:
        if content["token"] != self.world.token:
            return BAD_TOKEN
        # A client whose line broke before READY has no sequence yet.
        heard = content["seq"] or 0
        for session in self.sessions:
            if session.id == content["session_id"] and heard <= session.sequence:
                break
        else:
            line.tell(INVALID_SESSION, False)
            return None
        if session.line is not None:
            session.line.session = None
        session.line, line.session = line, session
        for sequence, text in list(session.sent):
            if sequence > heard:
                line.send(text)
        session.dispatch("RESUMED", '{"_trace":[]}')
        session.resumed += 1
        self.world.changed()
        return None

    def _list_members(self, session: Session, content: Json) -> None:
        server = self.world.servers[int(content["guild_id"])]
        wanted = {int(number) for number in content.get("user_ids") or ()}
        start = (content.get("query") or "").lower()
        found = [
            payloads.member(member)
            for member in server.members.values()
            if (member.person.id in wanted if wanted else member.person.name.lower().startswith(start))
        ]
        session.dispatch(
            "GUILD_MEMBERS_CHUNK",
            json.dumps(
                {
                    "guild_id": str(server.id),
                    "members": found[: content.get("limit") or None],
                    "chunk_index": 0,
                    "chunk_count": 1,
                    "not_found": [],
                    "nonce": content.get("nonce"),
                }
            ),
        )
