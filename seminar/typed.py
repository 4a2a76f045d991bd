"""What people type: tidied before it is read, and quoted safely when it cannot be."""

import re
import unicodedata

LONGEST = 120

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | {"’": "'", "‘": "'", "`": "'", "…": ".."})


def tidy(typed: str) -> str | None:
    """The text in lower case with plain dashes, digits and blanks, or None where it is too long to read.

    Copied text carries full-width digits, no-break blanks and invisible marks; NFKC and category Cf end them.
    """
    if len(typed) > LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", typed).translate(_DASHES)
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    return " ".join(plain.lower().split()).strip("'\"*_!? ")


def quote(typed: str) -> str:
    """The words again, clipped, without any sign that could mention someone, link or format in a message."""
    words = " ".join(re.sub(r"[^\w :.,+/-]|_|(?<=:)/|(?<=/)/", " ", typed[:LONGEST]).split())
    return f"“{words[:39]}…”" if len(words) > 40 else f"“{words}”"
