"""A `.jsonl` file: a draft or a paper a line, as `read --json` prints them, mended by hand or written by a script."""

import json

from seminar.errors import Refusal
from seminar.reading import form
from seminar.reading.draft import Reading

ENDING = ".jsonl"


def read(content: bytes, *, zone: str) -> Reading:
    """Raises `Refusal` with the number of a line that is neither."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(
            "That is no text in UTF-8. Save it with that encoding; nothing of this file was saved."
        ) from error
    drafts, papers = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            if isinstance(value, dict) and form.is_draft(value):
                drafts.append(form.draft_from_json(value, zone=zone))
            else:
                papers.append(form.paper_from_json(value))
        except (ValueError, RecursionError) as error:
            raise Refusal(f"Line {number} is no JSON ({error}). Mend it; nothing of this file was saved.") from error
        except Refusal as refusal:
            raise Refusal(f"Line {number}: {refusal} Nothing of this file was saved.") from refusal
    return Reading(drafts=tuple(drafts), papers=tuple(papers))
