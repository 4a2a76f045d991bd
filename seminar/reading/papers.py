"""Papers in a list of titles and abstracts."""

from collections.abc import Sequence

from seminar.reading.draft import PaperDraft
from seminar.reading.languages import Label
from seminar.reading.talk.labels import Piece, mark_labels
from seminar.reading.text.lines import Line, join_wrapped
from seminar.reading.text.placeholders import is_missing
from seminar.reading.who.people import split_people
from seminar.speaker import SpeakerName

_HEAD_LABELS = (None, Label.TITLE, Label.AUTHORS)
_MOST_HEAD_LINES = 4


def find_papers(lines: Sequence[Line]) -> tuple[PaperDraft, ...]:
    """One paper for each abstract that the lines label, with title and authors where they stand right above it."""
    pieces = mark_labels(lines)
    places = [place for place, piece in enumerate(pieces) if piece.label is Label.ABSTRACT]
    heads = [_find_head(pieces, place, places[order - 1] + 1 if order else 0) for order, place in enumerate(places)]
    papers = []
    for order, place in enumerate(places):
        stop = heads[order + 1] if order + 1 < len(places) else len(pieces)
        abstract = _join_abstract(pieces[place:stop])
        title, authors = _read_head(pieces[heads[order] : place])
        if title or not is_missing(abstract):
            abstract_known = None if is_missing(abstract) else abstract
            papers.append(PaperDraft(title=title, abstract=abstract_known, speakers=authors))
    return tuple(papers)


def _find_head(pieces: Sequence[Piece], place: int, floor: int) -> int:
    """Where the title above an abstract begins; nothing of the abstract before it belongs to the head."""
    start = place
    while start > floor and place - start < _MOST_HEAD_LINES:
        piece = pieces[start - 1]
        running = len(piece.text) > 250 or (piece.label is None and piece.text.endswith(".") and len(piece.text) > 100)
        if piece.label not in _HEAD_LABELS or running:
            break
        start -= 1
    # Wrapped lines right under the abstract before are its own: a head stands apart.
    while (
        floor
        and start < place
        and not pieces[start].line.gap
        and not pieces[start].line.level
        and pieces[start].label is None
    ):
        start += 1
    return start


def _read_head(pieces: Sequence[Piece]) -> tuple[str | None, tuple[SpeakerName, ...]]:
    title = None
    authors: tuple[SpeakerName, ...] = ()
    for piece in pieces:
        if is_missing(piece.text):
            continue
        if piece.label is Label.AUTHORS:
            authors = split_people(piece.text, told=True)
        elif piece.label is Label.TITLE or title is None:
            title = piece.text
        elif not authors:
            authors = split_people(piece.text)
    return title, authors


def _join_abstract(pieces: Sequence[Piece]) -> str:
    paragraphs: list[list[str]] = []
    for place, piece in enumerate(pieces):
        if piece.label not in (None, Label.ABSTRACT) or not piece.text:
            continue
        if not paragraphs or (piece.line.gap and place) or len(paragraphs[-1][-1]) > 160:
            paragraphs.append([piece.text])
        else:
            paragraphs[-1].append(piece.text)
    return "\n\n".join(join_wrapped(each) for each in paragraphs)
