"""How large a file may be, so that opening it never fills memory."""

from seminar.errors import Refusal

MOST_BYTES = 10_000_000


def check_size(size: int, name: str) -> None:
    """For those who know a file's size in bytes before they have it. Raises `Refusal`."""
    if size > MOST_BYTES:
        raise Refusal(
            f"{name} has {size / 1_000_000:.1f} MB, and I read at most {MOST_BYTES / 1_000_000:.0f} MB. "
            "Give me only the part with the announcement."
        )
