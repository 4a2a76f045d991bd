"""The settings that one installation runs with, read from a file and the environment."""

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, Strict, ValidationError
from pydantic_core import ErrorDetails

from seminar.errors import Refusal

DEFAULT_PATH = Path("config.toml")
TOKEN_VARIABLE = "LECTERN_TOKEN"
ANSWERS_KEY_VARIABLE = "LECTERN_ANSWERS_KEY"


class ConfigProblems(Refusal):
    """The settings cannot be used; `problems` holds a sentence for each mistake, and `str()` all of them."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _token(secret: SecretStr | None) -> SecretStr | None:
    token = secret.get_secret_value().strip() if secret else ""
    if not token:
        return None
    if not token.isascii() or not token.isprintable() or " " in token:
        raise ValueError
    return SecretStr(token)


def _proxy(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0:
        raise ValueError
    return address


def _endpoint(address: str) -> str:
    # A key belongs into a setting of its own, and a query would end up behind the path.
    parts = urlsplit(_proxy(address))
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValueError
    return address.rstrip("/")


def _model(name: str) -> str:
    if not name.strip() or not name.isprintable() or len(name) > 200:
        raise ValueError
    return name.strip()


def _database_path(path: Path) -> Path:
    # A database in memory would be another one for each connection.
    if str(path) in (".", ":memory:"):
        raise ValueError
    return path.expanduser()


def _lower(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


class _Section(BaseModel):
    """A section of the file.

    A setting's description completes the sentence that begins with "it must be"; `repr=False` marks a secret.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Discord(_Section):
    """How to reach Discord, and as whom."""

    token: Annotated[SecretStr | None, AfterValidator(_token)] = Field(
        default=None,
        repr=False,
        description="the bot's token in quotes, copied whole and without the word Bot "
        f"(the variable {TOKEN_VARIABLE} counts for it too)",
    )
    # An address may carry a password, so it is not shown either.
    proxy: Annotated[str, AfterValidator(_proxy)] | None = Field(
        default=None,
        repr=False,
        description='an address in quotes that starts with http:// or https://, such as "http://127.0.0.1:8080"',
    )


class Database(_Section):
    """Where everything is kept."""

    path: Annotated[Path, AfterValidator(_database_path)] = Field(
        default=Path("lectern.sqlite3"),
        description='the path of a file in quotes, such as "lectern.sqlite3"',
    )


class Lectern(_Section):
    """How the process itself behaves."""

    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_lower)] = Field(
        default="info",
        description='one of "debug", "info", "warning" and "error"',
    )


class Search(_Section):
    """How talks and papers are found."""

    semantic: Annotated[bool, Strict()] = Field(
        default=False,
        description="true or false, without quotes",
    )


class Answers(_Section):
    """A language model that may put answers into its own words; none unless `endpoint` and `model` are set."""

    # Somebody may put a key into it, which is refused, and must not be shown then.
    endpoint: Annotated[str, AfterValidator(_endpoint)] | None = Field(
        default=None,
        repr=False,
        description="the address of a service in quotes, up to and without /chat/completions, such as "
        '"http://127.0.0.1:11434/v1"',
    )
    model: Annotated[str, AfterValidator(_model)] | None = Field(
        default=None,
        description='the name in quotes by which the service knows the model, such as "qwen3:8b"',
    )
    key: Annotated[SecretStr | None, AfterValidator(_token)] = Field(
        default=None,
        repr=False,
        description=f"the service's key in quotes (the variable {ANSWERS_KEY_VARIABLE} counts for it too)",
    )


_SECTIONS: dict[str, type[_Section]] = {
    "discord": Discord,
    "database": Database,
    "lectern": Lectern,
    "search": Search,
    "answers": Answers,
}


class Config(_Section):
    """All settings, a field for each section of the file."""

    discord: Discord = Discord()
    database: Database = Database()
    lectern: Lectern = Lectern()
    search: Search = Search()
    answers: Answers = Answers()

    def require_token(self) -> str:
        """The bot's token in the clear; raises Refusal where there is none."""
        if self.discord.token is None:
            raise Refusal(
                "There is no bot token yet. Copy it from https://discord.com/developers/applications (your "
                f'application, Bot, Reset Token), then write it to {DEFAULT_PATH} as token = "..." under '
                f"[discord], or set the environment variable {TOKEN_VARIABLE}."
            )
        return self.discord.token.get_secret_value()


def load(path: Path | None, *, database: Path | None, environ: Mapping[str, str]) -> Config:
    """Reads the settings from `path`, or from `config.toml` where that exists, or takes the defaults.

    `database` wins over the file's path, and LECTERN_TOKEN and LECTERN_ANSWERS_KEY in `environ` over its token and
    key. Raises ConfigProblems with every mistake at once.
    """
    written = _read(path or DEFAULT_PATH, may_be_absent=path is None)
    if environ.get(TOKEN_VARIABLE, "").strip():
        _overrule(written, "discord", "token", environ[TOKEN_VARIABLE])
    if environ.get(ANSWERS_KEY_VARIABLE, "").strip():
        _overrule(written, "answers", "key", environ[ANSWERS_KEY_VARIABLE])
    if database is not None:
        _overrule(written, "database", "path", str(database))
    try:
        found = Config.model_validate(written)
    except ValidationError as error:
        raise ConfigProblems(tuple(_sentence(mistake) for mistake in error.errors())) from None
    if (found.answers.endpoint is None) != (found.answers.model is None):
        missing = "model" if found.answers.model is None else "endpoint"
        raise ConfigProblems((f"`[answers]` needs `endpoint` and `model`, and there is no `{missing}`.",))
    return found


def _read(path: Path, *, may_be_absent: bool) -> dict[str, Any]:
    try:
        # Some editors on Windows put a byte order mark in front.
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        if may_be_absent:
            return {}
        problem = f"There is no file {path}. Copy config.example.toml there, or give --config another path."
    except OSError as error:
        problem = f"{path} cannot be read ({error.strerror}). Mend that, or give --config another path."
    except UnicodeDecodeError:
        problem = f"{path} holds bytes that are no text. Save it again as UTF-8."
    except tomllib.TOMLDecodeError as error:
        problem = f"{path} is no valid TOML: {error}. config.example.toml shows how each setting is written."
    raise ConfigProblems((problem,))


def _overrule(written: dict[str, Any], section: str, name: str, value: str) -> None:
    table = written.setdefault(section, {})
    # Where the file has something else than a section, that is reported instead.
    if isinstance(table, dict):
        table[name] = value


def _sentence(mistake: ErrorDetails) -> str:
    section, name = (*map(str, mistake["loc"]), "")[:2]
    if mistake["type"] == "extra_forbidden":
        return _unknown(section, name) if name else _unknown_outside(section, mistake["input"])
    if not name:
        return f"`{section}` is a section: write [{section}] on a line of its own, its settings below it."
    field = _SECTIONS[section].model_fields[name]
    found = f" It is {mistake['input']!r} now." if field.repr else ""
    return f"`[{section}] {name}` must be {field.description}.{found}"


def _unknown(section: str, name: str) -> str:
    return f"There is no setting `[{section}] {name}`. {_nearest_setting(name, section)}"


def _unknown_outside(name: str, value: object) -> str:
    if not isinstance(value, dict):
        return f"`{name}` stands outside of any section. {_nearest_setting(name, None)}"
    near = get_close_matches(name, _SECTIONS, n=1)
    *others, last = (f"[{section}]" for section in _SECTIONS)
    known = f"{', '.join(others)} and {last}"
    return f"There is no section [{name}]. " + (f"Did you mean [{near[0]}]?" if near else f"There are {known}.")


def _nearest_setting(typed: str, section: str | None) -> str:
    known = [(name, home) for home, model in _SECTIONS.items() for name in model.model_fields]
    # The same name may stand in two sections: the one where it was typed comes first.
    known.sort(key=lambda setting: setting[1] != section)
    near = get_close_matches(typed, [name for name, _ in known], n=1)
    for name, home in known:
        if name in near:
            return f"Did you mean `[{home}] {name}`?"
    return "There are " + ", ".join(f"`[{home}] {name}`" for name, home in known) + "."
