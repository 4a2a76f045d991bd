"""What became of imported files, on a terminal: a sentence, and a table with what to look at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.table import Table
from rich.text import Text

from bot.actions.bulk import Done
from bot.actions.imports import Outcome

_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """One file: what became of its drafts, how many papers are new, or why it was refused, or what it holds instead."""

    file: str
    done: Sequence[Done] = ()
    papers: int = 0
    papers_read: int = 0
    refused: str | None = None
    empty: str | None = None

    @property
    def failed(self) -> bool:
        """Whether anything of it was not saved."""
        return self.refused is not None or any(one.outcome is None for one in self.done)


def in_words(found: Sequence[Imported]) -> str:
    done = [one for each in found for one in each.done]
    outcomes = [one.outcome for one in done]
    updated = outcomes.count(Outcome.UPDATED)
    refused = sum(one.refused is not None for one in done) + sum(each.refused is not None for each in found)
    doubted = sum(bool(one.doubts) and one.outcome is None for one in done)
    parts = [
        f"{outcomes.count(Outcome.SAVED)} talks saved",
        f"{updated} updated" if updated else None,
        f"{outcomes.count(Outcome.KNOWN)} were there already",
        _papers(found),
        f"{doubted} not saved until somebody looks at them" if doubted else None,
        f"{refused} refused" if refused else None,
    ]
    return f"{', '.join(part for part in parts if part)}."


def _papers(found: Sequence[Imported]) -> str:
    saved = sum(each.papers for each in found)
    known = sum(each.papers_read for each in found) - saved
    return f"{saved} papers saved" + (f" ({known} were there already)" if known > 0 else "")


def table(found: Sequence[Imported]) -> Table | None:
    """A row for each outcome, and one for each talk or file that was updated, wants a look or was refused.

    Nothing where the sentence says all: one file, and nothing to look at.
    """
    rows = [row for each in found for row in _rows(each)]
    if len(found) < 2 and not rows:
        return None
    shown = Table("outcome", "talks", "which, and why", title="What became of them", title_justify="left")
    shown.columns[2].overflow = "fold"
    outcomes = [one.outcome for each in found for one in each.done]
    for name, outcome in (("saved", Outcome.SAVED), ("updated", Outcome.UPDATED), ("unchanged", Outcome.KNOWN)):
        listed = [text for kind, text in rows if kind == name]
        _add(shown, name, outcomes.count(outcome), listed, "")
    for name, style in (("needs a look", "yellow"), ("refused", "red")):
        listed = [text for kind, text in rows if kind == name]
        _add(shown, name, len(listed), listed, style)
    return shown


def _add(shown: Table, name: str, count: int, listed: Sequence[str], style: str) -> None:
    if count:
        shown.add_row(Text(name, style=style), Text(str(count)), Text("\n".join(listed)))


def _rows(each: Imported) -> Iterator[tuple[str, str]]:
    if each.refused is not None:
        known = each.refused.startswith(each.file)
        yield "refused", each.refused if known else f"{each.file}: {each.refused}"
    if each.empty is not None:
        yield "needs a look", f"{each.file}: {each.empty}"
    for one in each.done:
        about = f"{each.file}: {_clip(one.draft.title or 'a talk without title')}"
        if one.refused is not None:
            yield "refused", f"{about}: {one.refused}"
        elif one.outcome is None:
            like = f" (like “{_clip(one.like.title)}” of {one.like.starts_at:%Y-%m-%d})" if one.like else ""
            doubts = "".join(f"\n  {doubt.field}: {_clip(doubt.why)}" for doubt in one.doubts)
            yield "needs a look", f"{about}{like}{doubts}"
        elif one.changed:
            # What a link is now is nobody's business who reads the log of a nightly import.
            yield "updated", f"{about}: {', '.join(one.changed)}"


def _clip(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"
