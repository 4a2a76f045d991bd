"""Files that went wrong on their way: made of the corpus' tuning half, of announcements, and of nothing at all."""

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.reading.corpus import FOLDER, TRUTH, Half
from tests.reading.damage import HARMFUL, HARMLESS
from tests.reading.variations import KINDS

# One of so many cases is as large as a file may be.
LARGE_ONE_IN = 1000
LARGEST = 10_000_000
_SIGNATURES = (
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"<html>",
    b"BEGIN:VCALENDAR\r\n",
    b"{",
    b"[",
    b"---\n",
    b"From: ",
    b"\xff\xfe",
)
_SUFFIXES = ("txt", "md", "html", "pdf", "docx", "ics", "csv", "tsv", "eml", "json", "bin")
_ENCODINGS = ("utf-8",) * 5 + ("utf-8-sig", "utf-16", "gb18030", "big5", "shift_jis", "euc_jp", "iso2022_jp", "cp1252")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A file to read; `kind` says how it came about."""

    kind: str
    name: str
    content: bytes


def make_case(seed: int, number: int) -> Case:
    """The same for the same numbers."""
    dice = random.Random(f"{seed}:{number}")
    if number % LARGE_ONE_IN == LARGE_ONE_IN - 1:
        return _large(dice)
    roll = dice.random()
    if roll < 0.35:
        return _announcement(dice)
    if roll < 0.9:
        return _mutated(dice)
    return _random_bytes(dice) if roll < 0.95 else _random_text(dice)


def _announcement(dice: random.Random) -> Case:
    text = KINDS[dice.choice(sorted(KINDS))](dice).text
    changes = HARMLESS | HARMFUL
    for name in dice.sample(sorted(changes), dice.randint(0, 3)):
        text = changes[name](text, dice)
    content = text.encode(dice.choice(_ENCODINGS), errors="replace")
    return Case(
        kind="announcement", name=f"talk.{dice.choice(_SUFFIXES) if dice.random() < 0.2 else 'txt'}", content=content
    )


def _mutated(dice: random.Random) -> Case:
    # Each format as often as any other, however many files of it there are.
    suffix = dice.choice(sorted({path.suffix for path in _files()}))
    path = dice.choice([path for path in _files() if path.suffix == suffix])
    content = _content(path)
    if suffix == ".docx" and dice.random() < 0.7:
        content = _change_within(content, dice)
    for _ in range(dice.choice((0, 1, 1, 2, 4) if suffix == ".docx" else (1, 1, 1, 2, 4))):
        content = dice.choice(_MUTATIONS)(content, dice)
    name = f"file.{dice.choice(_SUFFIXES)}" if dice.random() < 0.1 else path.name
    return Case(kind=f"mutated {suffix}", name=name, content=content)


def _random_bytes(dice: random.Random) -> Case:
    content = dice.choice((b"", *_SIGNATURES)) + dice.randbytes(dice.choice((0, 1, 10, 1000, 50_000)))
    return Case(kind="random bytes", name=f"file.{dice.choice(_SUFFIXES)}", content=content)


def _random_text(dice: random.Random) -> Case:
    """Any characters, of one script or of all, with blanks and line ends among them."""
    first = dice.choice((0, 0x20, 0x590, 0x3000, 0x4E00, 0x1F300, 0xE0000))
    last = dice.choice((first + 0x60, first + 0x1000, 0x10FFFF))
    numbers = (dice.randint(first, last) for _ in range(dice.choice((1, 20, 500, 5000))))
    letters = (" " if dice.random() < 0.1 else "\n" if dice.random() < 0.02 else chr(number) for number in numbers)
    content = "".join(letters).encode("utf-8", errors="replace")
    return Case(kind="random text", name=f"file.{dice.choice(_SUFFIXES)}", content=content)


def _large(dice: random.Random) -> Case:
    path = dice.choice(_files())
    content = _content(path)
    block = dice.choice((content, _block(content, dice, most=2000), _block(content, dice, most=20), dice.randbytes(3)))
    head = dice.choice((b"", content))
    content = (head + (block or b"a") * (LARGEST // len(block or b"a")))[:LARGEST]
    return Case(kind="10 MB", name=path.name, content=content)


def _flip_bits(content: bytes, dice: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.choice((1, 5, 50)) if changed else 0):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def _truncate(content: bytes, dice: random.Random) -> bytes:
    place = dice.randint(0, len(content))
    return dice.choice((content[:place], content[place:]))


def _splice(content: bytes, dice: random.Random) -> bytes:
    """A part of another file, or its second half, within this one."""
    other = _content(dice.choice(_files()))
    place = dice.randint(0, len(content))
    return content[:place] + _block(other, dice, most=5000) + dice.choice((content[place:], b""))


def _repeat(content: bytes, dice: random.Random) -> bytes:
    block = _block(content, dice, most=dice.choice((3, 200, 3000)))
    place = dice.randint(0, len(content))
    return content[:place] + block * dice.choice((2, 20, 300)) + content[place:]


def _remove(content: bytes, dice: random.Random) -> bytes:
    place = dice.randint(0, len(content))
    return content[:place] + content[place + dice.randint(1, 500) :]


def _block(content: bytes, dice: random.Random, *, most: int) -> bytes:
    place = dice.randint(0, len(content))
    return content[place : place + dice.randint(1, most)]


def _change_within(content: bytes, dice: random.Random) -> bytes:
    """A file inside an archive, so that the damage is not found by a checksum alone."""
    with io.BytesIO(content) as file, zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = dice.choice(sorted(name for name in parts if name.endswith(".xml")))
    parts[name] = dice.choice((_flip_bits, _truncate, _repeat, _remove))(parts[name], dice)
    with io.BytesIO() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                # A fixed time: the same numbers make the same file.
                archive.writestr(zipfile.ZipInfo(name, (2026, 11, 21, 0, 0, 0)), part)
        return file.getvalue()


_MUTATIONS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_flip_bits, _truncate, _splice, _repeat, _remove)


@cache
def _files() -> tuple[Path, ...]:
    return tuple(sorted(path for path in (FOLDER / Half.TUNING).iterdir() if path.name != TRUTH))


@cache
def _content(path: Path) -> bytes:
    return path.read_bytes()
