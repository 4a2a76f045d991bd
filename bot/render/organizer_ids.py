"""The custom ids of what only organizers press, readable after any restart."""

ORGANIZE = r"organize:(?P<verb>announce|edit):(?P<talk>\d+)"


def organize(verb: str, talk_id: int) -> str:
    """A press by which an organizer acts on a talk."""
    return f"organize:{verb}:{talk_id}"


CORRECT = r"correct:(?P<kept>\d+)"


def correct(kept_id: int) -> str:
    """A press that opens a form again with what was typed into it."""
    return f"correct:{kept_id}"


LEDGER = r"ledger:(?P<talk>\d+):(?P<state>[a-z]+):(?P<page>-?\d+)(?::(?P<resend>\d+))?"


def ledger(talk_id: int | None, state: str | None, page: int, *, resend: int | None = None) -> str:
    """A press that shows a page of the ledger, after sending one of its deliveries again where one is named."""
    again = f":{resend}" if resend is not None else ""
    return f"ledger:{talk_id or 0}:{state or 'all'}:{page}{again}"
