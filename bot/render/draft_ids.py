"""The custom ids below a draft's card, readable after any restart."""

DRAFT = r"draft:(?P<verb>[a-z]+):(?P<draft>\d+):(?P<first>\d+):(?P<count>\d+)(?::(?P<talk>\d+):(?P<revision>\d+))?"


def draft(verb: str, draft_id: int, first: int, count: int) -> str:
    """A press on a draft's card; its announcement's drafts are numbered from `first` on."""
    return f"draft:{verb}:{draft_id}:{first}:{count}"


def update(draft_id: int, first: int, count: int, talk_id: int, revision: int) -> str:
    """A press that changes the stored talk which was shown, as long as it still is of that revision."""
    return f"{draft('update', draft_id, first, count)}:{talk_id}:{revision}"


SERIES = r"draftseries:(?P<first>\d+):(?P<count>\d+)"


def series(first: int, count: int) -> str:
    """The choice of the series to which an announcement's drafts belong."""
    return f"draftseries:{first}:{count}"
