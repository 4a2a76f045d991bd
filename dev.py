#!/usr/bin/env python3
"""Sets Lectern up and starts a part of it; needs nothing but Python 3.11 or newer."""

import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

# The rest of this file must parse on an older Python too, or nobody ever reads this sentence.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"Lectern needs Python 3.11 or newer, and this is {sys.version.split()[0]}. "
        "Start it with a newer one, such as: python3.12 dev.py demo"
    )

USAGE = """\
Usage: python3 dev.py COMMAND [ARGUMENTS]

  demo    Lectern in a simulated Discord in the browser: no token, no account
  run     the bot itself (arguments pass through: --config, --database)
  test    format, lint, types, import contracts and tests; with arguments, pytest alone with them
  fix     mend format and lint where a machine can
  bench   the benchmarks
  chaos   kill the bot at random moments and count its reminders
  lock    write requirements/*.txt anew from pyproject.toml (--upgrade takes newer versions)
"""

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
# The locks that the venv holds, a line each; written last, so that an interrupted set-up is done again.
STAMP = VENV / "lectern-locks.txt"

CHECKS = {
    "format": ["-m", "ruff", "format", "--check", "--quiet", "--output-format=concise", "."],
    "lint": ["-m", "ruff", "check", "--quiet", "--output-format=concise", "."],
    "types": ["-m", "mypy"],
    # import-linter has no module to run, and its script breaks when the folder is moved.
    "imports": ["-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-logo"],
}
# No header and no address: a lock says what is installed, not from where.
PIN = (
    "-m uv --no-config pip compile --quiet pyproject.toml --universal --python-version 3.11 "
    "--generate-hashes --no-emit-index-url --no-header --no-annotate"
)
# One more than there are cores, because many tests wait for a process; beyond four, none makes up for its start.
TEST_WORKERS = min(4, (os.cpu_count() or 1) + 1)


def main(arguments: list[str]) -> int:
    """Does what `arguments` say; returns the exit status, or never where another program takes over."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("help", [])
    if command in ("demo", "run"):
        prepare("run")
        return become("bot", command, *rest)
    if command in ("bench", "chaos"):
        prepare("tools")
        os.chdir(ROOT)
        return become("benchmarks" if command == "bench" else "tests.chaos", *rest)
    if command == "test":
        prepare("tools")
        os.chdir(ROOT)
        return become("pytest", *rest) if rest else check_everything()
    if command == "fix":
        prepare("tools")
        mended = [call("-m", "ruff", "check", "--fix", "."), call("-m", "ruff", "format", ".")]
        return max(mended)
    if command == "lock":
        prepare("tools")
        return write_locks(rest)
    if command in ("help", "-h", "--help"):
        print(USAGE, end="")
        return 0
    print(f"There is no command {command!r}.\n\n{USAGE}", end="", file=sys.stderr)
    return 2


def prepare(lock: str) -> None:
    """Makes `.venv` hold what `requirements/<lock>.txt` lists: nothing to do unless that file changed."""
    wanted = _stamp_line(lock)
    try:
        if Path(PYTHON).exists() and wanted in STAMP.read_text().splitlines():
            return
    except FileNotFoundError:
        pass
    began = time.monotonic()
    _make_venv()
    _install(_lock_path(lock))
    # The tools' lock holds all of the other, in the same versions.
    held = ("run", "tools") if lock == "tools" else ("run",)
    STAMP.write_text("".join(f"{_stamp_line(name)}\n" for name in held))
    print(f"Ready after {time.monotonic() - began:.0f} s.", flush=True)


def become(module: str, *arguments: str) -> int:
    """Runs a module of this project in the place of this process, in the folder where the person stands."""
    command = [PYTHON, "-P", "-m", module, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    sys.stdout.flush()
    if sys.platform == "win32":
        # There, exec returns to the shell at once; so wait, and leave Ctrl-C to the one who is waited for.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return subprocess.call(command, env=environment)
    os.execve(PYTHON, command, environment)


def check_everything() -> int:
    """Runs every check and the tests, all of them whatever fails, and ends with pytest's own closing line."""
    failed = []
    for name, arguments in CHECKS.items():
        began = time.monotonic()
        done = subprocess.run([PYTHON, *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, end="")
        print(_result(name, done.returncode, began), flush=True)
    began = time.monotonic()
    status, closing = _run_tests()
    if status:
        failed.append("tests")
    print(_result("tests", status, began))
    print(f"Failed: {', '.join(failed)}." if failed else "All is well.")
    print(closing, flush=True)
    return 1 if failed else 0


def write_locks(arguments: list[str]) -> int:
    """Pins every dependency with the hashes of its files for all platforms and supported Pythons."""
    # A mirror or a local folder would lend the lock its own choice of files.
    environment = {k: v for k, v in os.environ.items() if not re.match(r"UV_.*(INDEX|FIND_LINKS)|PIP_", k)}
    # In this order: each takes the versions of the one before it.
    wanted = {
        "run": "--extra demo",
        "tools": "--extra demo --extra dev --extra semantic --constraint requirements/run.txt",
        "semantic": "--extra semantic --constraint requirements/tools.txt",
    }
    for lock, options in wanted.items():
        command = [PYTHON, *PIN.split(), *options.split(), "--output-file", f"requirements/{lock}.txt"]
        if subprocess.call([*command, *arguments], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL):
            return 1
        strange = strange_lines(_lock_path(lock).read_text())
        if strange:
            print(f"requirements/{lock}.txt holds more than pins and hashes:\n{strange[0]}", file=sys.stderr)
            return 1
        print(f"requirements/{lock}.txt is written.")
    return 0


def strange_lines(lock: str) -> list[str]:
    """The lines of a lock that are neither `name==version`, with or without a marker, nor a hash."""
    pin = r"[a-z0-9][a-z0-9.-]*(\[[a-z,-]+\])?==[0-9][0-9a-z.+!]*( ; [^/:]+)? \\"
    usual = re.compile(rf"{pin}|    --hash=sha256:[0-9a-f]{{64}}( \\)?")
    return [line for line in lock.splitlines() if not usual.fullmatch(line)]


def call(*arguments: str) -> int:
    """Runs the venv's Python in the project's folder and waits for it."""
    return subprocess.call([PYTHON, *arguments], cwd=ROOT)


def _lock_path(lock: str) -> Path:
    return ROOT / "requirements" / f"{lock}.txt"


def _stamp_line(lock: str) -> str:
    return f"{lock} {sha256(_lock_path(lock).read_bytes()).hexdigest()}"


def _make_venv() -> None:
    usable = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    if Path(PYTHON).exists() and not subprocess.call([PYTHON, "-c", usable], stderr=subprocess.DEVNULL):
        return
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        sys.exit(
            "This Python comes without what makes a virtual environment. On Debian and Ubuntu: "
            f"sudo apt install python{version}-venv, then the same command again."
        )
    print(f"Making {VENV.name} with Python {sys.version.split()[0]} ...", flush=True)
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        sys.exit(f"{VENV} could not be made; the lines above say why.")


def _install(lock: Path) -> None:
    # A marker may leave a pin out here, so the count is the most there can be.
    most = len(re.findall(r"^\S+==", lock.read_text(), re.MULTILINE))
    print(f"Installing up to {most} packages from {lock.relative_to(ROOT)} ...", flush=True)
    command = [PYTHON, "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    said, seen = [], 0
    with subprocess.Popen(
        [*command, "--require-hashes", "-r", str(lock)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as pip:
        assert pip.stdout
        for line in pip.stdout:
            said.append(line)
            name = re.match(r"(?:Collecting|Requirement already satisfied:) ([^=<>~! ]+)", line)
            if name:
                seen += 1
                _show(f"{seen}/{most} {name[1]}")
            elif line.startswith("Installing"):
                _show("unpacking")
    _show("")
    if pip.returncode:
        print("".join(said[-20:]), end="", file=sys.stderr)
        sys.exit(
            "Not everything could be installed; the lines above are pip's. "
            "Once the cause is mended, the same command goes on from here."
        )


def _show(progress: str) -> None:
    if sys.stdout.isatty():
        print(f"\r{progress:<60}", end="" if progress else "\r", flush=True)


def _run_tests() -> tuple[int, str]:
    """Runs pytest, shows its output as it comes, and returns its status and last line."""
    command = [PYTHON, "-m", "pytest", "--cov", f"--numprocesses={TEST_WORKERS}", "--dist=worksteal"]
    command += [f"--color={'yes' if sys.stdout.isatty() else 'no'}"]
    environment = {**os.environ, "COLUMNS": str(shutil.get_terminal_size().columns)}
    shown = b""
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as pytest:
        assert pytest.stdout
        output = pytest.stdout.fileno()
        for piece in iter(lambda: os.read(output, 65536), b""):
            sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
            shown = (shown + piece)[-65536:]
    lines = shown.decode(errors="replace").split("\n")
    return pytest.returncode, next((line for line in reversed(lines) if line.strip()), "")


def _result(name: str, status: int, began: float) -> str:
    return f"{name:<8} {'failed' if status else 'ok':<7} {time.monotonic() - began:5.1f} s"


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Stopped.")
