"""Which signs of a line stand within brackets or quotation marks."""

QUOTES = {"“": "”", "„": '“”"', "«": "»", "「": "」", "『": "』", "《": "》", '"': '"', "»": "«"}
# A bracket or a quotation that does not close within so many signs is none.
_FARTHEST = 320


def shield(text: str) -> list[bool]:
    """For each sign, whether it stands within brackets or quotes that close again."""
    shielded = [False] * (len(text) + 1)
    closers = {"(": ")", "[": "]"} | QUOTES
    place = 0
    while place < len(text):
        closing = closers.get(text[place])
        if closing:
            ends = [at for sign in closing if (at := text.find(sign, place + 1, place + _FARTHEST)) > 0]
            if ends:
                stop = match_bracket(text, place) if text[place] in "([" else min(ends)
                for inner in range(place, stop + 1):
                    shielded[inner] = True
                place = stop
        place += 1
    return shielded


def match_bracket(text: str, place: int) -> int:
    """Where the bracket at a place closes, -1 where it does not."""
    opening, closing = text[place], ")" if text[place] == "(" else "]"
    depth = 0
    for at in range(place, min(place + _FARTHEST, len(text))):
        depth += (text[at] == opening) - (text[at] == closing)
        if not depth:
            return at
    return text.find(closing, place)
