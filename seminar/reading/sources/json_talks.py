"""JSON that holds talks: the forms of sites that people export them from, and our own."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from seminar.errors import Refusal
from seminar.reading import form
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.indico import is_indico, read_indico
from seminar.reading.sources.json_values import load_json, load_json_lines
from seminar.reading.sources.researchseminars import is_research_talk, read_research_talk
from seminar.reading.sources.web.events import find_events, read_event

_MOST_TALKS = 1_000
_UNREAD = "That JSON holds no talks that I know how to read. Paste the announcement's text instead."
_OWN_ONLY = frozenset(("sources", "file"))  # what is printed besides the fields, and not taken back

Record = Mapping[str, object]


def open_json(text: str, name: str) -> Document:
    """The talks of an export of researchseminars.org or Indico, of schema.org's events, or of `read --json`.

    Raises `Refusal` for any other JSON, and for a draft of ours that somebody broke.
    """
    value = load_json(text)
    values = [value] if value is not None else load_json_lines(text)
    if not values:
        raise Refusal(f"{name} is no JSON that I can read: it is broken, or nested too deep. Paste the text instead.")
    for read in _READERS:
        parts = tuple(islice((part for each in values for part in read(each)), _MOST_TALKS))
        if parts:
            return Document(parts=parts)
    raise Refusal(_UNREAD)


def _list_records(value: object) -> Iterator[Record]:
    """The objects of a list, or of what an API wraps around one."""
    if isinstance(value, list):
        for each in value:
            if isinstance(each, dict):
                yield each
    elif isinstance(value, dict):
        inner = [value[key] for key in ("results", "talks", "events", "properties", "drafts") if key in value]
        records = [record for each in inner for record in _list_records(each)]
        yield from records or [value]


def _read_own(value: object) -> Iterator[Part]:
    """What `python -m bot read --json` prints: drafts as they are, papers as text that reads as them."""
    for each in value if isinstance(value, list) else [value]:
        if not isinstance(each, dict):
            continue
        drafts, papers = each.get("drafts"), each.get("papers")
        if isinstance(drafts, list):
            yield from map(_take_back, drafts)
        elif form.is_draft(each) and ("title" in each or "speakers" in each):
            yield _take_back(each)
        if isinstance(papers, list) and papers:
            yield Part(text="\n\n".join(map(_write_paper, papers[:_MOST_TALKS])))


def _take_back(draft: object) -> Part:
    if isinstance(draft, dict):
        draft = {key: value for key, value in draft.items() if key not in _OWN_ONLY}
    return Part(text="", known=form.draft_from_json(draft))


def _write_paper(value: object) -> str:
    paper = form.paper_from_json(value)
    people = [f"{each.name} ({each.affiliation})" if each.affiliation else each.name for each in paper.speakers]
    fields = (("Title", paper.title), ("Authors", ", ".join(people)), ("Abstract", paper.abstract or "TBA"))
    return "\n".join(f"{label}: {' '.join(text.split())}" for label, text in fields if text)


def _read_research(value: object) -> Iterator[Part]:
    return (read_research_talk(each) for each in _list_records(value) if is_research_talk(each))


def _read_indico(value: object) -> Iterator[Part]:
    return (part for each in _list_records(value) if is_indico(each) for part in read_indico(each))


def _read_schema(value: object) -> Iterator[Part]:
    for fields in find_events([value]):
        draft, words = read_event(fields, None)
        if draft.title:
            yield Part(text=words, known=draft)


_READERS: tuple[Callable[[object], Iterator[Part]], ...] = (_read_research, _read_indico, _read_own, _read_schema)
