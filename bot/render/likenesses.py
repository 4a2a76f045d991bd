"""What a stored talk is to a draft, and how it would change: "was → now"."""

from bot.render.text import line
from seminar import wording
from seminar.likeness import Likeness, Verdict
from seminar.revision import Change
from seminar.talk import Talk

MOST_CHANGES = 8

# Of two long texts, so much that is the same stands before the place where they part.
_BEFORE = 20


def stored(likeness: Likeness, *, scale: float) -> str | None:
    """Which talk is stored already, and what this draft changes of it; nothing for a new talk."""
    talk = likeness.talk
    if talk is None:
        return None
    reasons = ", ".join(likeness.reasons)
    if likeness.verdict is Verdict.SAME:
        head = "✅ **Stored already**, and nothing here is new: there is nothing to do."
        return f"{head}\n-# {_named(talk, scale)} ({reasons})"
    assert likeness.revision is not None
    changes = likeness.revision.changes
    listed = [f"- {_change(change, scale)}" for change in changes[:MOST_CHANGES]]
    if len(changes) > MOST_CHANGES:
        listed.append(f"- and {len(changes) - MOST_CHANGES} more")
    head = (
        f"🔁 **Stored already** ({reasons}). This would change:"
        if likeness.doubt is None
        else f"⚠️ **Maybe stored already** ({reasons}). As an update, this would change:"
    )
    return "\n".join([head, *listed, f"-# {_named(talk, scale)}: all else stays as it is stored."])


def _named(talk: Talk, scale: float) -> str:
    day = wording.day_only(talk.starts_at, talk.zone)
    cancelled = ", cancelled" if talk.cancelled else ""
    return f"“{line(talk.title, max(8, int(100 * scale)))}”, {day}{cancelled}"


def _change(change: Change, scale: float) -> str:
    limit = max(8, int(90 * scale))
    was, now = _parted(change.was or "", change.now, limit)
    before = f"~~{line(was, limit)}~~ → " if was else ""
    return f"**{change.what}:** {before}{line(now, limit)}"


def _parted(was: str, now: str, limit: int) -> tuple[str, str]:
    """Two texts from shortly before the place where they part, if else one would not see it."""
    same = next((place for place, (a, b) in enumerate(zip(was, now, strict=False)) if a != b), min(len(was), len(now)))
    if same < limit - _BEFORE or max(len(was), len(now)) <= limit:
        return was, now
    start = max(0, same - _BEFORE)
    return f"…{was[start:]}", f"…{now[start:]}"
