"""What hangs on blank lines alone is told with a doubt."""

import datetime as dt
from collections.abc import Sequence

from benchmarks.reading.corpus import FOLDER, Half
from seminar.reading import read
from seminar.reading.draft import Doubt, Draft
from seminar.reading.rereading import LONGEST, doubt_unsteady
from seminar.speaker import SpeakerName

ADA = (SpeakerName(name="Ada Quill"),)
DRAFT = Draft(title="Roots that talk", speakers=ADA, date=dt.date(2026, 10, 8), start=dt.time(16, 15))
TEXT = "Roots that talk\n\nAda Quill\n\n8 October 2026, 16:15"
CLOSED = "Roots that talk\nAda Quill\n8 October 2026, 16:15"


def _reread(*closed: Draft, spaced: Sequence[Draft] = (DRAFT,), draft: Draft = DRAFT) -> list[tuple[str, str]]:
    (steady,) = doubt_unsteady(TEXT, [draft], lambda text: closed if text == CLOSED else spaced)
    return [(doubt.field, doubt.why) for doubt in steady.doubts]


def _with(**changes: object) -> Draft:
    return Draft(**{"title": DRAFT.title, "speakers": ADA, "date": DRAFT.date, "start": DRAFT.start, **changes})  # type: ignore[arg-type]


def test_doubt_unsteady_tells_another_title_and_another_name() -> None:
    assert _reread(_with(title="Botany in autumn")) == [
        ("title", "The same text without blank lines reads “Botany in autumn” here. Check which is right.")
    ]
    assert _reread(DRAFT, spaced=[_with(speakers=(SpeakerName(name="Bo Stone"),))]) == [
        ("speakers", "The same text with a blank line between any two reads “Bo Stone” here. Check which is right.")
    ]


def test_doubt_unsteady_lets_be_what_holds() -> None:
    assert _reread(DRAFT) == []
    assert _reread(_with(title="Roots")) == []  # part of it
    assert _reread(_with(start=dt.time(17), title=None)) == []
    assert _reread() == []
    assert _reread(_with(title="Leaves", speakers=(), date=dt.date(2026, 10, 15))) == []  # another talk


def test_doubt_unsteady_adds_nothing_to_a_doubt() -> None:
    known = Doubt(field="date", why="“8 October” has no year; 2026 was assumed.")
    assert _reread(_with(title="Botany"), draft=_with(doubts=(known,))) == [("date", known.why)]


def test_doubt_unsteady_reads_no_long_text_again() -> None:
    def refuse(text: str) -> Sequence[Draft]:
        raise AssertionError(f"{len(text)} signs were read again")

    assert doubt_unsteady("a\n" * LONGEST, [DRAFT], refuse) == (DRAFT,)


def test_read_doubts_a_title_that_hangs_on_blank_lines() -> None:
    text = (FOLDER / Half.TUNING / "two-names-under-day.txt").read_text()
    (draft,) = read(text, today=dt.date(2026, 9, 1), zone="America/New_York").drafts
    told = [doubt.why for doubt in draft.doubts if doubt.why.startswith("The same text ")]
    assert (len(told), draft.sureness["title"]) == (1, 0.5)
