"""Lines about what goes with a talk: food and drink, credits for attending, how to take part. They are no titles."""

import re

from seminar.reading.languages.groups import AND, FARE
from seminar.reading.uncompiled import compile_when_used

_LONGEST = 160
_FARE = rf"(?:{FARE}|wine\s(?:and|&)\s(?:cheese|nibbles))"
_SERVED = (
    r"(?:to\sfollow|(?:will\s)?follow(?:s|ing)?\b|(?:will|is|are)\b|afterwards?|provided|served|available|included|beforehand|before\sthe\s|after\sthe\s"
    r"|from\s\d|at\s\d|in\sthe\s|im\s|wird|werden|gibt|suivra|sera|seguirá|segue|seguirà|a\sseguir|al\stermine)"
)
# "How to join", "How to propose a paper", "Preferred pronouns: she/her"
_TAKING_PART = (
    r"how\sto\s(?:join|attend|register|subscribe|participate|contribute|sign\sup|get\s(?:here|there|involved|in\stouch)|find\sus|reach\sus"
    r"|apply|(?:propose|suggest|submit|give|present)\san?\s(?:paper|talk|topic|speaker|seminar|abstract))\b|(?:preferred\s|your\s)?pronouns\b"
)
_ASIDE = compile_when_used(
    rf"\W{{0,4}}(?:an?\s|the\s|free\s|light\s|our\s|un\s|une\s|ein\s|la\s|le\s|el\s|il\s)?(?:[\w’'-]{{2,14}}\s){{0,3}}{_FARE}(?:(?:\s?,|\sand|\s&|\sund|\set|\sy|\se)\s[\w’'-]{{3,14}})?\s{_SERVED}"
    rf"|.{{0,60}}\bfollowed\sby\s(?:an?\s|the\s|light\s)?(?:[\w’'-]{{2,14}}\s){{0,3}}{_FARE}\b"
    rf"|\W{{0,4}}(?:arrival|registration|welcome|networking|doors|check-in)(?:\s(?:and|&|with)\s|,\s)(?:light\s|welcome\s|morning\s)?{_FARE}\W{{0,3}}$"
    rf"|\W{{0,4}}(?:light\s|free\s)?{_FARE}\s(?:&|{AND})\s(?:light\s)?{_FARE}\W{{0,3}}$"
    r"|.{0,40}\b\d{0,2}(?:\.\d{1,2})?\s?(?:CME|CLE|CEU|CPD|AIA|PDH|LU|ECTS|AMA\sPRA)(?:s|/\w{2,4})?\s(?:LU|credits?|points?|hours?|units?|code|category)\b"
    r"|\W{0,4}(?:admission|entry|entrance|eintritt|entrée|entrada|ingresso|ingreso)(?:\s(?:is|ist))?\W{0,3}\s?(?:free|frei|libre|gratuite?|gratuit[ao]|liber[oa]|livre|by\sticket)\b"
    rf"|\W{{0,4}}(?:{_TAKING_PART})",
    re.IGNORECASE,
)


def is_aside(text: str) -> bool:
    """Whether a line tells of what goes with a talk rather than of the talk: "Reception to follow in the gallery"."""
    return len(text) <= _LONGEST and _ASIDE.match(text) is not None
