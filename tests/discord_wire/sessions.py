"""One bot's session and the socket that carries it: what is dispatched waits in a queue and can be replayed."""

import asyncio
import json
import zlib
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

REPLAYED = 500


class Line:
    """One connected socket: what is to be sent waits in a queue, so that dispatching never blocks."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request, *, compressed: bool) -> None:
        self.socket = socket
        self.request = request
        self.session: Session | None = None
        self.received: deque[float] = deque()
        self._packer = zlib.compressobj() if compressed else None
        self._queue: asyncio.Queue[str] = asyncio.Queue()

    def send(self, text: str) -> None:
        self._queue.put_nowait(text)

    def tell(self, op: int, content: Any) -> None:
        self.send(json.dumps({"op": op, "d": content, "s": None, "t": None}))

    async def write(self) -> None:
        """Send what is queued until the socket is gone."""
        while True:
            text = await self._queue.get()
            try:
                if self._packer is None:
                    await self.socket.send_str(text)
                else:
                    packed = self._packer.compress(text.encode()) + self._packer.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(packed)
            except ConnectionError:
                return

    def cut(self) -> None:
        if transport := self.request.transport:
            transport.abort()


@dataclass(slots=True, kw_only=True)
class Session:
    id: str
    intents: int
    started: float
    sequence: int = 0
    resumed: int = 0
    line: Line | None = None
    sent: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=REPLAYED))

    def dispatch(self, name: str, content: str) -> None:
        self.sequence += 1
        text = f'{{"op":0,"t":"{name}","s":{self.sequence},"d":{content}}}'
        self.sent.append((self.sequence, text))
        if self.line is not None:
            self.line.send(text)
