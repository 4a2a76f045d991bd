"""The settings: what is read, what wins, and what people are told about their mistakes."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.config import Answers, Config, ConfigProblems, Database, Discord, Lectern, load
from seminar.errors import Refusal

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "config.example.toml"
TOKEN = "not-a-real-token.0123456789"

TOKEN_PROBLEM = (
    "`[discord] token` must be the bot's token in quotes, copied whole and without the word Bot "
    "(the variable LECTERN_TOKEN counts for it too)."
)
PROXY_PROBLEM = (
    "`[discord] proxy` must be an address in quotes that starts with http:// or https://, "
    'such as "http://127.0.0.1:8080".'
)


def write(folder: Path, text: str) -> Path:
    path = folder / "lectern.toml"
    path.write_text(text, encoding="utf-8")
    return path


def read(folder: Path, text: str, *, database: Path | None = None, token: str | None = None) -> Config:
    environ = {} if token is None else {"LECTERN_TOKEN": token}
    return load(write(folder, text), database=database, environ=environ)


def problems(folder: Path, text: str, *, token: str | None = None) -> list[str]:
    with pytest.raises(ConfigProblems) as refused:
        read(folder, text, token=token)
    assert str(refused.value) == "\n".join(refused.value.problems)
    return sorted(refused.value.problems)


def all_settings() -> set[tuple[str, str]]:
    found = set()
    for section, field in Config.model_fields.items():
        model = field.annotation
        assert isinstance(model, type)
        assert issubclass(model, BaseModel)
        found |= {(section, name) for name in model.model_fields}
    return found


def uncommented_example() -> str:
    return re.sub(r"^# (?=\w+ = )", "", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)


def test_example_loads_to_the_defaults() -> None:
    assert load(EXAMPLE, database=None, environ={}) == Config()


def test_example_explains_every_setting(tmp_path: Path) -> None:
    sections = tomllib.loads(uncommented_example())
    assert {(section, name) for section, names in sections.items() for name in names} == all_settings()
    explained = re.findall(r"^# .*\n(?:# )?(\w+) = ", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(explained) == sorted(name for _, name in all_settings())
    assert read(tmp_path, uncommented_example()) == Config(
        discord=Discord(proxy="http://127.0.0.1:8080"),
        answers=Answers(endpoint="http://127.0.0.1:11434/v1", model="qwen3:8b"),
    )


def test_every_setting_is_documented() -> None:
    text = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `\[(\w+)\] (\w+)` \|", text, re.MULTILINE)) == all_settings()
    assert "`LECTERN_TOKEN`" in text


def test_load_without_a_file_takes_the_defaults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load(None, database=None, environ={}) == Config(
        discord=Discord(token=None, proxy=None),
        database=Database(path=Path("lectern.sqlite3")),
        lectern=Lectern(log_level="info"),
    )


def test_load_takes_the_usual_file_where_it_exists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("config.toml").write_text('[lectern]\nlog_level = "debug"\n')
    assert load(None, database=None, environ={}) == Config(lectern=Lectern(log_level="debug"))


def test_load_refuses_a_named_file_that_is_absent(tmp_path: Path) -> None:
    path = tmp_path / "elsewhere.toml"
    with pytest.raises(ConfigProblems) as refused:
        load(path, database=None, environ={})
    assert str(refused.value) == (
        f"There is no file {path}. Copy config.example.toml there, or give --config another path."
    )


def test_load_refuses_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigProblems, match=r"cannot be read \(.+\)\. Mend that"):
        load(tmp_path, database=None, environ={})


def test_load_accepts_a_byte_order_mark(tmp_path: Path) -> None:
    assert read(tmp_path, '\ufeff[lectern]\nlog_level = "error"\n').lectern.log_level == "error"


def test_load_refuses_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "lectern.toml"
    path.write_bytes(b'[discord]\ntoken = "caf\xe9"\n')
    with pytest.raises(ConfigProblems) as refused:
        load(path, database=None, environ={})
    assert str(refused.value) == f"{path} holds bytes that are no text. Save it again as UTF-8."


def test_load_names_the_line_of_broken_toml(tmp_path: Path) -> None:
    path = tmp_path / "lectern.toml"
    assert problems(tmp_path, "[discord]\ntoken = abc\n") == [
        f"{path} is no valid TOML: Invalid value (at line 2, column 9). "
        "config.example.toml shows how each setting is written."
    ]


def test_database_argument_wins_over_the_file(tmp_path: Path) -> None:
    config = read(tmp_path, '[database]\npath = "one.sqlite3"\n', database=Path("two.sqlite3"))
    assert config == Config(database=Database(path=Path("two.sqlite3")))


def test_database_path_may_start_at_home(tmp_path: Path) -> None:
    config = read(tmp_path, '[database]\npath = "~/talks.sqlite3"\n')
    assert config.database.path == Path.home() / "talks.sqlite3"


def test_token_of_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    assert read(tmp_path, '[discord]\ntoken = "of-the-file"\n', token=f" {TOKEN}\n").require_token() == TOKEN


@pytest.mark.parametrize("unset", ["", " \n"])
def test_empty_token_of_the_environment_leaves_the_file_alone(tmp_path: Path, unset: str) -> None:
    assert read(tmp_path, f'[discord]\ntoken = "{TOKEN}"\n', token=unset).require_token() == TOKEN


def test_missing_token_says_where_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        read(tmp_path, '[discord]\ntoken = " "\n').require_token()
    assert str(refused.value) == (
        "There is no bot token yet. Copy it from https://discord.com/developers/applications (your "
        'application, Bot, Reset Token), then write it to config.toml as token = "..." under [discord], '
        "or set the environment variable LECTERN_TOKEN."
    )


def test_secrets_are_never_shown(tmp_path: Path) -> None:
    config = read(tmp_path, f'[discord]\ntoken = "{TOKEN}"\nproxy = "http://ada:{TOKEN}@proxy.example:80"\n')
    shown = f"{config!r} {config} {config.discord!r} {config.discord} {config.discord.token!r}"
    assert (TOKEN in shown, config.require_token()) == (False, TOKEN)
    assert TOKEN in str(config.discord.proxy)


@pytest.mark.parametrize("secret", [f"Bot {TOKEN}", f"{TOKEN}é", f"{TOKEN}\t1"])
def test_token_that_cannot_be_one_is_refused_unseen(tmp_path: Path, secret: str) -> None:
    assert problems(tmp_path, f'[discord]\ntoken = "{secret}"\n') == [TOKEN_PROBLEM]
    assert problems(tmp_path, "", token=secret) == [TOKEN_PROBLEM]


@pytest.mark.parametrize(
    "address",
    ["proxy.example:8080", "socks5://proxy.example", "http://", "http://[::", "http://proxy.example:x"],
)
def test_proxy_that_cannot_be_one_is_refused_unseen(tmp_path: Path, address: str) -> None:
    assert problems(tmp_path, f'[discord]\nproxy = "{address}"\n') == [PROXY_PROBLEM]


KEY = "sk-not-a-real-key"
SERVICE = '[answers]\nendpoint = "https://models.example/v1/"\nmodel = "small"\n'


def test_answers_key_of_the_environment_wins_and_is_never_shown(tmp_path: Path) -> None:
    path = write(tmp_path, f'{SERVICE}key = "of-the-file"\n')
    config = load(path, database=None, environ={"LECTERN_ANSWERS_KEY": f" {KEY}\n"})
    assert config.answers.key
    assert config.answers.key.get_secret_value() == KEY
    assert KEY not in f"{config!r} {config} {config.answers!r} {config.answers.key!r}"
    assert config.answers.endpoint == "https://models.example/v1"


@pytest.mark.parametrize(("text", "missing"), [('endpoint = "http://a.example"', "model"), ('model = "m"', "endpoint")])
def test_answers_need_both_endpoint_and_model(tmp_path: Path, text: str, missing: str) -> None:
    assert problems(tmp_path, f"[answers]\n{text}\n") == [
        f"`[answers]` needs `endpoint` and `model`, and there is no `{missing}`."
    ]


@pytest.mark.parametrize("address", ["models.example", f"https://:{KEY}@a.example", f"https://a.example/?key={KEY}"])
def test_endpoint_that_cannot_be_one_is_refused_unseen(tmp_path: Path, address: str) -> None:
    (problem,) = problems(tmp_path, f'[answers]\nendpoint = "{address}"\nmodel = "m"\n')
    assert problem.startswith("`[answers] endpoint` must be the address of a service in quotes")
    assert KEY not in problem


def test_semantic_is_true_or_false_and_nothing_like_it(tmp_path: Path) -> None:
    assert read(tmp_path, "[search]\nsemantic = true\n").search.semantic
    assert problems(tmp_path, '[search]\nsemantic = "yes"\n') == [
        "`[search] semantic` must be true or false, without quotes. It is 'yes' now."
    ]


@pytest.mark.parametrize("path", ["", ":memory:"])
def test_database_that_is_no_file_is_refused(tmp_path: Path, path: str) -> None:
    assert problems(tmp_path, f'[database]\npath = "{path}"\n') == [
        f'`[database] path` must be the path of a file in quotes, such as "lectern.sqlite3". It is {path!r} now.'
    ]


def test_three_mistakes_are_all_reported(tmp_path: Path) -> None:
    text = '[discord]\ntoken = 5\nproxy = "somewhere"\n[lectern]\nlog_level = "chatty"\n'
    assert problems(tmp_path, text) == [
        PROXY_PROBLEM,
        TOKEN_PROBLEM,
        '`[lectern] log_level` must be one of "debug", "info", "warning" and "error". It is \'chatty\' now.',
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[discord]\ntokn = 'x'", "There is no setting `[discord] tokn`. Did you mean `[discord] token`?"),
        ("[lectern]\npath = 'x'", "There is no setting `[lectern] path`. Did you mean `[database] path`?"),
        (
            "[lectern]\ncolour = 'x'",
            "There is no setting `[lectern] colour`. There are `[lectern] log_level`, `[discord] token`, "
            "`[discord] proxy`, `[database] path`, `[search] semantic`, `[answers] endpoint`, `[answers] model`, "
            "`[answers] key`.",
        ),
        ("token = 'x'", "`token` stands outside of any section. Did you mean `[discord] token`?"),
        ("[databse]\npath = 'x'", "There is no section [databse]. Did you mean [database]?"),
        (
            "[web]\nport = 80",
            "There is no section [web]. There are [discord], [database], [lectern], [search] and [answers].",
        ),
        (
            "discord = 'x'",
            "`discord` is a section: write [discord] on a line of its own, its settings below it.",
        ),
    ],
)
def test_misplaced_setting_is_answered_with_the_right_place(tmp_path: Path, text: str, problem: str) -> None:
    assert problems(tmp_path, text) == [problem]
    assert problems(tmp_path, text, token=TOKEN) == [problem]
