"""A bot as a real process: started, found ready by what the gateway saw of it, ended gently or killed."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.discord_wire.wire import Discord

ROOT = Path(__file__).parents[2]
PASSED_ON = ("PATH", "HOME", "LANG", "SYSTEMROOT", "TMPDIR")


@dataclass(slots=True, kw_only=True)
class BotProcess:
    """`command` follows the interpreter; the process's words go to `log`. Times are monotonic seconds."""

    discord: Discord
    command: Sequence[str]
    log: Path
    env: Mapping[str, str] = field(default_factory=dict)
    started: float = 0.0
    ready: float = 0.0
    _process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self, *, seconds: float = 30.0, wait: bool = True) -> None:
        """Start it and wait until it has identified and its commands are known."""
        before = self.discord.gateway.identified
        inherited = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        told = {"SSL_CERT_FILE": str(self.discord.ca_file), "LECTERN_TOKEN": self.discord.world.token}
        with self.log.open("ab") as words:
            self.started = time.monotonic()
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *self.command,
                cwd=ROOT,
                env={**inherited, **told, **self.env},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=words,
                stderr=words,
            )
        if wait:
            await self.wait_ready(before, seconds)

    async def wait_ready(self, identified_before: int, seconds: float) -> None:
        def there() -> bool:
            return self.discord.gateway.identified > identified_before and bool(self.discord.world.commands)

        ended = asyncio.create_task(self._wait_ended())
        ready = asyncio.create_task(self.discord.wait_for(there, seconds, "the bot's being ready"))
        await asyncio.wait({ended, ready}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if not ready.done():
            ready.cancel()
            raise ChildProcessError(f"the bot ended at once with {ended.result()}:\n{self.words()}")
        try:
            ready.result()
        except TimeoutError as late:
            raise TimeoutError(f"{late}:\n{self.words()}") from None
        self.ready = time.monotonic()

    async def kill(self) -> None:
        """SIGKILL, at once and without any farewell."""
        await self._end(signal.SIGKILL, seconds=10)

    async def terminate(self, *, how: signal.Signals = signal.SIGTERM, seconds: float = 10.0) -> tuple[int, float]:
        """Ask it to end; its exit code and how many seconds it took to go."""
        asked = time.monotonic()
        code = await self._end(how, seconds=seconds)
        return code, time.monotonic() - asked

    async def ended(self, *, seconds: float = 10.0) -> int:
        """Wait until it has ended by itself; its exit code."""
        try:
            async with asyncio.timeout(seconds):
                return await self._wait_ended()
        except TimeoutError:
            assert self._process is not None
            self._process.kill()
            await self._process.wait()
            raise TimeoutError(f"the bot did not end within {seconds:g} s:\n{self.words()}") from None

    async def _end(self, how: signal.Signals, seconds: float) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await self.ended(seconds=seconds)

    async def _wait_ended(self) -> int:
        assert self._process is not None
        return await self._process.wait()

    async def stop(self) -> None:
        """Make sure that it is gone, whatever state a test left it in."""
        if self.running:
            await self.kill()

    def words(self) -> str:
        """The end of what the process has said."""
        return self.log.read_text("utf-8", "replace")[-4000:] if self.log.exists() else ""
