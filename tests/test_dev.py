"""The script that sets the project up: what it starts, when it installs, and what its locks hold."""

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[1]
LOCKS = ("run", "tools")

# A project as small as can be, in which every check of `dev.py test` passes.
SMALL_PROJECT = {
    "pyproject.toml": """\
[tool.ruff]
extend-exclude = ["dev.py"]
[tool.ruff.lint]
select = ["F"]
[tool.mypy]
strict = true
files = ["bot"]
[tool.pytest.ini_options]
testpaths = ["tests"]
[tool.coverage.run]
source = ["bot"]
[tool.importlinter]
root_package = "bot"
[[tool.importlinter.contracts]]
name = "nothing goes up"
type = "layers"
layers = ["bot.__main__", "bot.arguments"]
""",
    "bot/__init__.py": "",
    "bot/__main__.py": "import os\nimport sys\n\nprint(sys.argv[1:], os.getcwd())\n",
    "bot/arguments.py": "MOST = 2\n",
    "tests/test_arguments.py": """\
from bot.arguments import MOST


def test_most() -> None:
    assert MOST == 2
""",
    "requirements/run.txt": "",
    "requirements/tools.txt": "",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with `dev.py`, and an environment that borrows from this one and counts as complete."""
    root = tmp_path / "project"
    for name, text in SMALL_PROJECT.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    shutil.copy(ROOT / "dev.py", root)
    venv.create(root / ".venv", symlinks=os.name != "nt")
    borrowed = next((root / ".venv").glob("**/site-packages")) / "borrowed.pth"
    borrowed.write_text(f"{sysconfig.get_path('purelib')}\n{root}\n")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (root / ".venv" / "lectern-locks.txt").write_text(f"run {empty}\ntools {empty}\n")
    return root


def start(project: Path, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("COV_", "PYTEST_"))}
    return subprocess.run(
        [sys.executable, project / "dev.py", *arguments],
        cwd=folder or project,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )


@pytest.mark.parametrize("command", ["demo", "run"])
def test_start_passes_arguments_and_stays_in_the_folder(project: Path, tmp_path: Path, command: str) -> None:
    folder = tmp_path / "elsewhere"
    # What has the name of our package there must not be taken for it.
    (folder / "bot").mkdir(parents=True)
    (folder / "bot" / "__init__.py").write_text("raise SystemExit('the wrong one')\n")
    done = start(project, command, "--port", "0", folder=folder)
    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        f"{[command, '--port', '0']} {folder}\n",
        "",
    )


def test_start_makes_the_environment_again_when_a_lock_changed(project: Path) -> None:
    (project / "requirements" / "run.txt").write_text("--no-such-option\n")
    done = start(project, "run")
    assert done.returncode == 1
    assert done.stderr.endswith("Once the cause is mended, the same command goes on from here.\n")
    assert "--no-such-option" in done.stderr
    assert str(project) not in done.stdout


def test_test_runs_everything_and_ends_with_the_closing_line_of_pytest(project: Path) -> None:
    done = start(project, "test")
    assert re.findall(r"^(\w+) +(ok|failed) +\d+\.\d s$", done.stdout, re.MULTILINE) == [
        ("format", "ok"),
        ("lint", "ok"),
        ("types", "ok"),
        ("imports", "ok"),
        ("tests", "ok"),
    ]
    *_, verdict, closing = done.stdout.splitlines()
    assert (done.returncode, verdict) == (0, "All is well.")
    assert re.fullmatch(r"=+ 1 passed.* in .*s =+", closing)


def test_test_names_all_that_failed(project: Path) -> None:
    (project / "bot" / "arguments.py").write_text("import os\nimport bot.__main__\nMOST: int = '3'\n")
    done = start(project, "test")
    *_, verdict, closing = done.stdout.splitlines()
    assert (done.returncode, verdict) == (1, "Failed: format, lint, types, imports, tests.")
    assert re.fullmatch(r"=+ 1 failed.* in .*s =+", closing)
    assert "F401" in done.stdout
    assert "Incompatible types in assignment" in done.stdout
    assert "bot.arguments is not allowed to import bot.__main__" in done.stdout


def test_test_with_arguments_is_pytest_alone(project: Path) -> None:
    (project / "bot" / "arguments.py").write_text("import os\nMOST = 2\n")
    done = start(project, "test", "-q", "-k", "most")
    assert (done.returncode, "1 passed" in done.stdout, "lint" in done.stdout) == (0, True, False)


def test_fix_mends_what_it_can(project: Path) -> None:
    (project / "bot" / "arguments.py").write_text("import os\nMOST    = 2\n")
    done = start(project, "fix")
    assert (done.returncode, (project / "bot" / "arguments.py").read_text()) == (0, "MOST = 2\n")


def test_unknown_command_shows_the_known_ones(project: Path) -> None:
    done = start(project, "tset")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"There is no command 'tset'.\n\n{dev.USAGE}"


def test_no_command_shows_the_known_ones(project: Path) -> None:
    done = start(project)
    assert (done.returncode, done.stdout, done.stderr) == (0, dev.USAGE, "")


def test_python_without_ensurepip_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "ROOT", ROOT)
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "PYTHON", str(tmp_path / "bin" / "python"))
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit) as ended:
        dev.prepare("run")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert ended.value.code == (
        "This Python comes without what makes a virtual environment. On Debian and Ubuntu: "
        f"sudo apt install python{version}-venv, then the same command again."
    )


def test_script_parses_on_a_python_that_is_too_old() -> None:
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    # 3.7 is the oldest grammar that can be asked for; the script must get as far as its own complaint.
    tree = ast.parse(source, feature_version=(3, 7))
    imported = {name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names}
    imported |= {str(node.module) for node in tree.body if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} - sys.stdlib_module_names == set()


@pytest.mark.parametrize("lock", [*LOCKS, "semantic"])
def test_lock_holds_pins_and_hashes_and_names_no_place(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    assert dev.strange_lines(text) == []
    pins = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


def test_lock_with_a_place_is_recognised() -> None:
    lines = [
        "--index-url //packages.example/simple",
        "thing @ file:///somewhere/thing-1.0.whl",
        "thing==1.0",
        "# from packages.example",
        "    --hash=md5:00",
    ]
    usual = f"thing==1.0 ; python_full_version >= '3.13' \\\n    --hash=sha256:{'0' * 64} \\"
    assert dev.strange_lines("\n".join([usual, *lines])) == lines


def test_tools_lock_contains_the_other() -> None:
    run, tools = (
        set(re.findall(r"^(\S+==\S+)", (ROOT / "requirements" / f"{lock}.txt").read_text(), re.MULTILINE))
        for lock in LOCKS
    )
    assert run - tools == set()


def test_lock_of_search_by_meaning_fits_the_others() -> None:
    semantic, run, tools = (
        set(re.findall(r"^(\S+==\S+)", (ROOT / "requirements" / f"{lock}.txt").read_text(), re.MULTILINE))
        for lock in ("semantic", *LOCKS)
    )
    # Installed beside `run`, it must not put other versions in the place of those.
    names = {pin.partition("==")[0] for pin in run}
    assert {pin for pin in semantic if pin.partition("==")[0] in names} <= run
    assert semantic <= tools


def test_locks_hold_every_dependency() -> None:
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = stated["optional-dependencies"]
    wanted = {"run": [*stated["dependencies"], *extras["demo"]], "tools": [*extras["dev"], *extras["semantic"]]}
    for lock, requirements in wanted.items():
        text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
        pinned = set(re.findall(r"^([a-z0-9.-]+)==", text, re.MULTILINE))
        names = {re.split(r"[^\w.-]", one)[0].lower().replace(".", "-") for one in requirements}
        assert names - pinned == set()
