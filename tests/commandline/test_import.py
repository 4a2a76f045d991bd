"""`import` twice, corrected, doubted and refused: what becomes of the talks, and what the operator is told."""

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import fetching
from bot.__main__ import main
from bot.actions import talks as talk_actions
from seminar.talk import Status, Talk
from storage import talks
from storage.database import opened

SERVER = 7
ONE = """\
Title: Tides of Small Moons
Speaker: Ilse Varga (University of Szeged)
Date: Thursday 15 January 2099, 16:00-17:30
Venue: Room B12
Zoom: https://zoom.us/j/555123456
Passcode: moonlight

Abstract: Small moons bend under their planets. We measure by how much.
"""
TWO = """\
Title: Rings of Dust
Speaker: Mato Perc (University of Maribor)
Date: Thursday 22 January 2099, 16:00-17:00
Venue: Room B12
"""
# The same talk on another page, in other words.
PAGE = """\
Title: Tides of small moons
Speaker: I. Varga
Date: Thursday 15 January 2099, 16:00
Venue: Building B, room 12
"""
# A day without a year is a doubt.
DOUBTED = "Title: Storms of Ice\nSpeaker: Bo Ek\nDate: 5 March, 16:00\n"
INVITATION = (
    "Greta Holm is inviting you to a scheduled Zoom meeting.\n\nhttps://zoom.us/j/9123456789\nPasscode: 443322\n"
)


class Place:
    """A folder with files to import, and the database that they go to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = folder / "lectern.sqlite3"

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def run(self, *arguments: object) -> int:
        options = [
            "--database",
            self.database,
            "--server",
            SERVER,
            "--series",
            "ml",
            "--create",
            "--today",
            "2098-12-01",
        ]
        return main([str(word) for word in ("import", *options, "--timezone", "Europe/Berlin", *arguments)])

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """All that the database holds, table by table."""
        tables = ("series", "talk", "speaker", "talk_speaker", "material", "paper", "delivery", "history", "draft")

        async def load() -> dict[str, list[tuple[Any, ...]]]:
            async with opened(self.database) as database, database.reader() as db:
                return {name: [tuple(row) for row in await db.all(f"SELECT * FROM {name}")] for name in tables}

        return asyncio.run(load())

    def talks(self) -> list[Talk]:
        async def load() -> list[Talk]:
            async with opened(self.database) as database, database.reader() as db:
                span = (datetime(2000, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC))
                return await talks.between(db, SERVER, *span, limit=100)

        return asyncio.run(load())

    def edit(self, talk: Talk, **changes: Any) -> None:
        """What an organizer does by hand in the meantime."""

        async def change() -> None:
            async with opened(self.database) as database:
                await talk_actions.edit(
                    database, SERVER, talk.id, by=1, now=datetime(2098, 12, 2, tzinfo=UTC), **changes
                )

        asyncio.run(change())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines of the answer, the table's cells parted by bars."""
    lines = capsys.readouterr().out.splitlines()
    return ["|".join(cell.strip() for cell in line.split("│")).strip("|") for line in lines if line[:1] not in "┏┃┡└"]


def test_second_import_of_the_same_files_changes_nothing(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    # Two of them contradict each other: neither may take the other's word back each night.
    files = [place.write("a.txt", f"{ONE}\n---\n\n{TWO}"), place.write("b.txt", PAGE), place.write("c.txt", DOUBTED)]

    first = place.run(*files, "--with-doubts")
    once, words = place.rows(), told(capsys)[0]
    second = place.run(*files, "--with-doubts")

    assert (first, second) == (0, 0)
    assert words == "3 talks saved, 1 updated, 0 were there already, 0 papers saved."
    assert told(capsys)[0] == "0 talks saved, 4 were there already, 0 papers saved."
    assert place.rows() == once


def test_import_of_a_corrected_file_updates_the_talk(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    path = place.write("a.txt", ONE)
    place.run(path)
    [before] = place.talks()
    told(capsys)
    place.write("a.txt", ONE.replace("16:00-17:30", "15:00-16:30").replace("Room B12", "Room C1"))

    assert place.run(path) == 0

    [after] = place.talks()
    assert (after.id, after.revision, after.starts_at, after.ends_at, after.venue) == (
        before.id,
        before.revision + 1,
        datetime(2099, 1, 15, 14, tzinfo=UTC),
        datetime(2099, 1, 15, 15, 30, tzinfo=UTC),
        "Room C1",
    )
    assert (after.fields.abstract, after.join, after.speakers) == (before.fields.abstract, before.join, before.speakers)
    assert told(capsys) == [
        "0 talks saved, 1 updated, 0 were there already, 0 papers saved.",
        "What became of them",
        f"updated|1|{path}: Tides of Small Moons: when, where",
    ]


def test_corrected_biography_takes_the_place_of_the_old_one(place: Place) -> None:
    path = place.write("a.txt", f"{ONE}\nBio: Ilse Varga has looked at rings since 1999.\n")
    assert [place.run(path), place.run(path)] == [0, 0]
    place.write("a.txt", f"{ONE}\nBio: Ilse Varga has looked at moons since 1999.\n")
    assert [place.run(path), place.run(path)] == [0, 0]
    [talk] = place.talks()
    assert [one.bio for one in talk.speakers] == ["Ilse Varga has looked at moons since 1999."]


def test_biography_is_compared_with_that_of_its_own_talk(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = ("Bio: Ilse Varga has looked at rings since 1999.", "Bio: Ilse Varga looks at moons and their tides.")
    later = ONE.replace("Tides of Small Moons", "Dust on Rings").replace("15 January", "22 January")
    place.run(place.write("later.txt", f"{later}\n{new}\n"))
    path = place.write("a.txt", f"{ONE}\n{old}\n")
    place.run(path)
    told(capsys)
    # Of the later talk, the profile says the same already; of this talk it is news.
    place.write("a.txt", f"{ONE}\n{new}\n")
    place.run(path)

    assert told(capsys)[-1] == f"updated|1|{path}: Tides of Small Moons: about the speaker"
    assert [row[-1] for row in place.rows()["talk_speaker"]] == [new.removeprefix("Bio: ")] * 2


def test_corrected_file_leaves_alone_what_people_changed(place: Place) -> None:
    path = place.write("a.txt", ONE)
    place.run(path)
    place.edit(place.talks()[0], title="Tides of Moons, Small and Large")
    place.run(path)
    place.write("a.txt", ONE.replace("Room B12", "Room C1"))
    place.run(path)

    [talk] = place.talks()
    assert (talk.title, talk.venue) == ("Tides of Moons, Small and Large", "Room C1")


def test_file_that_takes_its_correction_back_is_followed(place: Place) -> None:
    for room in ("Room B12", "Room C1", "Room B12"):
        place.run(place.write("a.txt", ONE.replace("Room B12", room)))
    assert [talk.venue for talk in place.talks()] == ["Room B12"]


def test_cancelled_talk_is_cancelled_by_its_file(place: Place) -> None:
    path = place.write("a.txt", ONE)
    place.run(path)
    place.write("a.txt", ONE.replace("Title: ", "CANCELLED\n\nTitle: "))
    place.run(path)
    assert [talk.status for talk in place.talks()] == [Status.CANCELLED]


def test_doubted_talks_are_not_saved_unless_asked(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    sure, doubted = place.write("a.txt", ONE), place.write("b.txt", DOUBTED)

    code = place.run(sure, doubted)
    words = told(capsys)
    asked = place.run(sure, doubted, "--with-doubts")

    assert (code, asked) == (1, 0)
    assert words[0] == (
        "1 talks saved, 0 were there already, 0 papers saved, 1 not saved until somebody looks at them."
    )
    assert words[2:] == [
        "saved|1",
        f"needs a look|1|{doubted}: Storms of Ice",
        "date: “5 March” has no year; 2099 was assumed.",
    ]
    assert [talk.title for talk in place.talks()] == ["Tides of Small Moons", "Storms of Ice"]


def test_talk_much_like_a_stored_one_wants_a_look(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    place.run(place.write("a.txt", ONE))
    told(capsys)

    code = place.run(place.write("b.txt", ONE.replace("Tides of Small Moons", "Storms of Ice").replace("15", "17")))

    assert code == 1
    assert "needs a look|1|" in "\n".join(told(capsys))
    assert len(place.talks()) == 1


def test_another_talk_in_the_same_meeting_replaces_none_even_when_doubts_are_saved(place: Place) -> None:
    other = ONE.replace("Tides of Small Moons", "Storms of Ice").replace("Ilse Varga", "Bo Ek")
    first, second = place.write("a.txt", ONE), place.write("b.txt", other)

    doubted = place.run(first, second)
    place.run(first, second, "--with-doubts")
    once = place.rows()
    place.run(first, second, "--with-doubts")

    assert doubted == 1
    assert [talk.title for talk in place.talks()] == ["Tides of Small Moons", "Storms of Ice"]
    assert place.rows() == once


def test_what_holds_no_talk_and_what_cannot_be_read_is_told(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    invitation, missing, good = place.write("a.txt", INVITATION), place.folder / "none.txt", place.write("b.txt", TWO)

    code = place.run(invitation, missing, good)

    words = " ".join(" ".join(told(capsys)).split())
    assert code == 1
    assert words.startswith("1 talks saved, 0 were there already, 0 papers saved, 1 refused. ")
    assert f"{invitation}: I found a Zoom invitation (a link and a passcode)" in words
    assert f"{missing} cannot be read" in words
    assert "443322" not in words
    assert [talk.title for talk in place.talks()] == ["Rings of Dust"]


def test_link_and_passcode_are_told_to_nobody(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    path = place.write("a.txt", ONE)
    place.run(path)
    place.write("a.txt", ONE.replace("555123456", "777123456").replace("moonlight", "sunshine"))
    place.run(path)

    words = capsys.readouterr().out
    assert ("updated" in words, "zoom.us" in words, "sunshine" in words) == (True, False, False)
    assert place.talks()[0].join.passcode == "sunshine"


def test_folder_is_no_file(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    assert place.run(place.folder) == 1
    assert "cannot be read (Is a directory)" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["read", "import"])
def test_address_in_the_operators_own_network_is_refused(
    place: Place, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    arguments = ["http://127.0.0.1/talks.html"]
    code = place.run(*arguments) if command == "import" else main(["read", *arguments])
    printed = capsys.readouterr()
    assert code == 1
    assert "public" in printed.out + printed.err


def test_page_behind_an_address_is_imported_and_known_by_it(
    place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = []

    async def fetch(address: str) -> fetching.Fetched:
        asked.append(address)
        return fetching.Fetched(content=ONE.encode(), name="talk.txt", media_type="text/plain", url=f"{address}?v=2")

    monkeypatch.setattr(fetching, "fetch", fetch)

    codes = [place.run("https://moons.example/next"), place.run("https://moons.example/next")]

    assert (codes, asked) == ([0, 0], ["https://moons.example/next"] * 2)
    assert [talk.title for talk in place.talks()] == ["Tides of Small Moons"]
    assert [json.loads(row[4])["source"] for row in place.rows()["draft"]] == ["https://moons.example/next"]
    assert capsys.readouterr().out.splitlines()[1:] == ["0 talks saved, 1 were there already, 0 papers saved."]
