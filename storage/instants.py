"""Instants as text: `2026-10-01T14:00:00Z`, whose order is the order of time."""

from datetime import UTC, datetime


def to_text(instant: datetime) -> str:
    """Whole seconds, cut off. Raises `ValueError` for a time without a zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs a zone")
    # A fraction of what strftime takes, and most queries say what time it is.
    return instant.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def from_text(text: str) -> datetime:
    return datetime.fromisoformat(text)


def maybe_to_text(instant: datetime | None) -> str | None:
    return to_text(instant) if instant else None


def maybe_from_text(text: str | None) -> datetime | None:
    return from_text(text) if text else None
