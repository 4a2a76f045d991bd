"""What an operator may switch on, search by meaning and a language model's sentences; none of it is loaded before."""

from typing import TYPE_CHECKING

from bot.config import Config
from storage.database import Database

if TYPE_CHECKING:
    from bot.desk import Phrase
    from bot.meaning import Meaning


def require(config: Config) -> None:
    """Raises `Refusal` where something is switched on that is not installed, with how to install it."""
    if config.search.semantic:
        from bot.meaning import installed

        installed.require()


def meaning(config: Config, database: Database) -> "Meaning | None":
    """Search by meaning, where it is switched on. Raises `Refusal` where it is not installed."""
    if not config.search.semantic:
        return None
    require(config)
    from bot.meaning import Meaning

    return Meaning(database)


def phrase(config: Config) -> "Phrase | None":
    """What puts answers into a language model's words, where one is named."""
    if config.answers.endpoint is None or config.answers.model is None:
        return None
    from bot.phrasing import Phrasing

    key = config.answers.key.get_secret_value() if config.answers.key else None
    return Phrasing(endpoint=config.answers.endpoint, model=config.answers.model, key=key)
