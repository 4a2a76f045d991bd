"""What people put around a question that is no part of it: pictures, faces, what each language has for that."""

import re
import unicodedata

from seminar.questions.chinese import courtesies as chinese
from seminar.questions.english import courtesies as english

# Arrows and all pictures come behind the letters and signs that questions are written with.
_FIRST_PICTURE = "\u2190"
_JOINS = frozenset("\ufe0e\ufe0f\u200d")
_FACE = re.compile(r"(?<!\S)(?:[:;=8]['’]?-?[)(DPpOo/|*]|[xX]D|\^_?\^|<3)(?!\S)")


def bare(said: str) -> str:
    """The question without what stands around it; all of it where nothing else would be left."""
    text = _FACE.sub(" ", "".join(" " if _is_picture(sign) else sign for sign in said)).strip()
    text = english.without(chinese.without(text))
    return text if any(map(str.isalnum, text)) else said


def _is_picture(sign: str) -> bool:
    if sign in _JOINS:
        return True
    return sign >= _FIRST_PICTURE and unicodedata.category(sign) in ("So", "Sk", "Cs")
