"""The custom ids of what organizers press on people and papers, readable after any restart."""

MERGE = r"mergespeakers:(?P<verb>ask|do):(?P<kept>\d+):(?P<other>\d+)"


def merge(verb: str, kept_id: int, other_id: int) -> str:
    """A press that makes one of two profiles, or asks whether to, the other way round."""
    return f"mergespeakers:{verb}:{kept_id}:{other_id}"


EDIT = r"editspeaker:(?P<speaker>\d+)"


def edit(speaker_id: int) -> str:
    """A press that opens a person's form."""
    return f"editspeaker:{speaker_id}"


OWN_PAPERS = r"ownpapers:(?P<verb>turn|remove|add):(?P<speaker>\d+):(?P<key>[0-9a-f]+):(?P<page>\d+)"


def own_papers(verb: str, speaker_id: int, page: int = 0, key: str = "0") -> str:
    """A press on the list from which an organizer removes a person's papers, one by one, or adds to them."""
    return f"ownpapers:{verb}:{speaker_id}:{key}:{page}"


NEW_PAPERS = r"newpapers:(?P<verb>turn|toggle|save):(?P<draft>\d+):(?P<place>\d+)"


def new_papers(verb: str, draft_id: int, place: int = 0) -> str:
    """A press on papers that are not saved yet; the place is that of a paper, or of the first one on a page."""
    return f"newpapers:{verb}:{draft_id}:{place}"
