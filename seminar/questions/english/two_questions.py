"""Where one English question ends and another begins: "how many are recorded, and when is the next talk?"."""

import re

from seminar.questions.english.vocabulary import AUX

_BETWEEN = re.compile(
    rf"(?<=\w)(?:[?.!,;]{{1,3}} (?:and |also |plus |oh and |and also )?|,? (?:and|plus|also) )"
    rf"(?=(?:when|where|who|what|which|how|whose|{AUX})(?:['’]?s|['’]re)? )",
    re.IGNORECASE,
)


def parts(said: str) -> list[tuple[str, str]]:
    """Each way to part a sentence in two questions."""
    return [(said[: match.start()], said[match.end() :]) for match in _BETWEEN.finditer(said)]
