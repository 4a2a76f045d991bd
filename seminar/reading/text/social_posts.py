"""What a social site writes around a post: how many liked it, who posted it when, whose account it is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from seminar.reading.text.lines import Line
from seminar.reading.when.mentions import find_mentions

# "1.4k", "41 likes"
_COUNT = re.compile(r"\d{1,3}(?:[.,]?\d{1,3})?[kKmM]?\+?")
_WORDS = """
like likes comment comments reply replies repost reposts retweet retweets quote quotes boost boosts favourites favorites
share shares view views reaction reactions going interested went follower followers upvotes votes save follow
gefällt mir mal kommentar kommentare antworten zusagen interessiert teilen commentaire commentaires partage partages
partager vues intéressés comentario comentarios compartidos compartir interesados comentário comentários curtidas
compartilhar interessados commenti condivisioni condividi interessati 点赞 评论 转发 いいね
"""
_COUNTED_WORDS = frozenset(_WORDS.split())
_HEARTS = re.compile("[⬆⬇💬👏❤♥👍🔁]")
# "Liked by Ada Quill and 41 others", "r/rocks · Posted by u/ada 4 days ago", "Event by the Rock Club"
_BY = re.compile(
    r"\W{0,3}(?:(?:liked|shared|reposted|boosted|seen|viewed)\sby\s.{2,80}|(?:r/\S{2,30}\s?[·•]\s?)?posted\s(?:by|in)\s.{2,80}"
    r"|(?:public\s)?event\sby\s.{2,100}|(?:public|private|online)\sevent(?:\s?[·•|].{0,40})?)",
    re.IGNORECASE,
)
# "3d • Edited", "4 days ago"
_AGE = re.compile(
    r"(?:\d{1,2}\s?(?:s|min?|hr?|d|w|mo|yr?)|(?:\d{1,2}|an?)\s(?:minute|hour|day|week|month)s?\sago|just\snow)"
    r"(?:\s?[•·]\s?(?:edited|public|author|\W{1,3})?)*",
    re.IGNORECASE,
)
# "18h" alone is an hour.
_SAID_AGE = re.compile(r"ago|just|[•·]\s?(?:edited|public|author)", re.IGNORECASE)
# "Ada Quill • 2nd"
_AUTHOR = re.compile(r".{3,60}\s[•·]\s(?:1st|2nd|3rd\+?|following|follow|author)\b.{0,20}", re.IGNORECASE)
_ACCOUNT = re.compile(r"[^@]{2,60}\s\(?@[a-z][\w.-]{1,40}(?:@[\w-]{1,30}(?:\.[\w-]{1,30}){1,3})?\)?", re.IGNORECASE)
_MOST_HEAD = 4


def strip_social_posts(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without those of the site, and without what an account says of itself above the post."""
    head = _find_head(lines)
    kept = [line for place, line in enumerate(lines) if place not in head and not _is_of_site(line.text)]
    if not kept or len(kept) == len(lines):
        return lines
    return [replace(kept[0], gap=True), *kept[1:]]


def _is_of_site(text: str) -> bool:
    if len(text) > 120:
        return False
    if _BY.fullmatch(text) or (_AGE.fullmatch(text) and _SAID_AGE.search(text)):
        return True
    return _counts(text)


def _counts(text: str) -> bool:
    """Whether a line holds nothing but numbers with what they count: "57 likes · 4 comments"."""
    words = re.findall(r"[^\W_][\w.,+]*", text)
    counts = [bool(_COUNT.fullmatch(word)) for word in words]
    told = any(word.lower() in _COUNTED_WORDS for word in words) or _HEARTS.search(text)
    known = all(count or word.lower() in _COUNTED_WORDS for count, word in zip(counts, words, strict=True))
    return bool(any(counts) and told and known)


def _find_head(lines: Sequence[Line]) -> range:
    """The places of the lines above a post that say who posts: an author's, or an account's own words."""
    for place, line in enumerate(lines[:_MOST_HEAD]):
        below = [each.text for each in lines[place + 1 : place + 1 + _MOST_HEAD]]
        if _AUTHOR.fullmatch(line.text):
            aged = next((order for order, text in enumerate(below) if _AGE.fullmatch(text)), None)
            return range(place, place + 2 + aged) if aged is not None else range(place, place + 1)
        if _ACCOUNT.fullmatch(line.text):
            end = next((order for order, each in enumerate(lines[place + 1 :]) if each.gap), None)
            told = [find_mentions(text) for text in below[:end]]
            if end is not None and end < _MOST_HEAD and not any(each.dates or each.hours for each in told):
                return range(place + 1, place + 1 + end)
            return range(0)
    return range(0)
