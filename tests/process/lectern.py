"""Lectern's own process against a stand-in: its settings, its database, and the commands of its terminal."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.database import Database, opened
from tests.discord_wire.process import BotProcess
from tests.discord_wire.wire import Discord


@dataclass(frozen=True, slots=True, kw_only=True)
class Lectern:
    """One installation. `process` is `bot run`; the database may be opened beside it at any time."""

    discord: Discord
    folder: Path
    process: BotProcess

    @property
    def database_path(self) -> Path:
        return self.folder / "lectern.sqlite3"

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Database]:
        async with opened(self.database_path) as database:
            yield database

    def command(self, *arguments: str, token: str | None = None) -> BotProcess:
        """Another process of this installation, not started yet; `token` overrules the right one."""
        return BotProcess(
            discord=self.discord,
            command=_command(self.folder, arguments),
            log=self.folder / f"{arguments[0]}-{len(list(self.folder.glob('*.log')))}.log",
            env={} if token is None else {"LECTERN_TOKEN": token},
        )

    async def run_to_its_end(self, *arguments: str, token: str | None = None) -> tuple[int, str]:
        """One command of the terminal: its exit code, and all that it said."""
        process = self.command(*arguments, token=token)
        await process.start(wait=False)
        code = await process.ended(seconds=20)
        return code, process.words()


def install(discord: Discord, folder: Path) -> Lectern:
    """Settings in `folder`, so that a process started with them finds the stand-in."""
    (folder / "config.toml").write_text(f'[discord]\nproxy = "{discord.proxy_url}"\n', encoding="utf-8")
    process = BotProcess(discord=discord, command=_command(folder, ("run",)), log=folder / "run.log")
    return Lectern(discord=discord, folder=folder, process=process)


def _command(folder: Path, arguments: Sequence[str]) -> list[str]:
    first, *rest = arguments
    settings = ["--config", str(folder / "config.toml"), "--database", str(folder / "lectern.sqlite3")]
    return ["-m", "bot", first, *settings, *rest]
