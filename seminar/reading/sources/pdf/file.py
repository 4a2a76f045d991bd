"""A PDF as a document, its letters read in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from seminar.errors import Refusal
from seminar.reading.sources.document import Document, Part
from seminar.reading.sources.pdf.layout import Fragment
from seminar.reading.sources.pdf.lines import write_pages

_LETTERS = Path(__file__).with_name("letters.py")
_SECONDS = 15.0
_MOST_STRAY_LINKS = 20
_LEAST_HEIGHT = 0.1  # points


def open_pdf(content: bytes, name: str) -> Document:
    """The text of a PDF's first pages.

    Raises `Refusal` for a damaged or a protected file, for one of pictures alone, and for one that takes too long.
    """
    answer = _ask(content, name)
    if error := answer.get("error"):
        if error == "password":
            raise Refusal(f"{name} is protected by a password. Save it without one, or paste its text.")
        raise Refusal(f"{name} is a damaged PDF. Save it anew, or paste its text.")
    pages = [_read_fragments(page) for page in answer["pages"]]
    text = write_pages(pages)
    if not text.strip():
        count = answer["count"]
        found = "a page" if count == 1 else f"{count} pages"
        raise Refusal(f"{name} holds {found} of pictures without text. Paste the text that stands in them.")
    return Document(parts=(Part(text="\n\n".join(filter(None, (text, _write_stray_links(answer["pages"], text))))),))


def _ask(content: bytes, name: str) -> dict[str, Any]:
    """What the process answers. It gets no environment: nothing in there is a PDF's business."""
    environment = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    if "SYSTEMROOT" in os.environ:  # without it Windows starts nothing
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-W", "ignore", str(_LETTERS)],
            input=content,
            capture_output=True,
            env=environment,
            timeout=_SECONDS,
            check=True,
        )
        answer = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise Refusal(
            f"{name} takes too long to read. Paste its text, or give me only the page with the talk."
        ) from error
    except (subprocess.CalledProcessError, OSError, ValueError) as error:
        raise Refusal(f"{name} is a PDF that I cannot read. Save it anew, or paste its text.") from error
    return answer if isinstance(answer, dict) else {"error": "no answer"}


def _read_fragments(page: dict[str, Any]) -> list[Fragment]:
    return [
        Fragment(
            runs=tuple((words, url) for words, url in runs),
            left=left,
            bottom=bottom,
            right=right,
            top=top,
            height=max(height, _LEAST_HEIGHT),
        )
        for runs, left, bottom, right, top, height in page["fragments"]
    ]


def _write_stray_links(pages: list[dict[str, Any]], text: str) -> str:
    """The addresses behind pictures and buttons, which no words of the text carry."""
    urls = dict.fromkeys(
        link[0] for page in pages for link in page["links"] if link[0].startswith(("http://", "https://"))
    )
    return "\n".join([url for url in urls if url not in text][:_MOST_STRAY_LINKS])
