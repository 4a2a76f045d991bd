"""Which addresses can be fetched at all, before any name is looked up."""

import ipaddress
import re

from yarl import URL

from bot.fetching import refusals
from bot.fetching.pages import reading_address
from bot.fetching.reach import Reach
from seminar.errors import Refusal

LONGEST_ADDRESS = 2_000

_LABEL = r"(?!-)[a-z0-9_-]{1,63}(?<!-)"
_NAME = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL}){{1,126}}")
# A host that ends so is a number in disguise to some resolvers: 127.1, 0x7f.1, 2130706433.
_NUMERIC_END = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?")


def parse(typed: str, reach: Reach) -> URL:
    """The address to fetch first for what a person typed, rewritten where that helps. Raises `Refusal`."""
    if len(typed) > LONGEST_ADDRESS:
        raise Refusal(
            f"That address is longer than {LONGEST_ADDRESS:,} characters. "
            "Give me a shorter one, or paste the text instead."
        )
    address = reading_address(typed)
    if not address:
        raise Refusal("There is no address to read. Give me one such as https://example.org/seminar.")
    return _checked(address, reach)


def redirected(url: URL, location: str, reach: Reach) -> URL:
    """Where an answer from `url` leads, checked as if it had been typed. Raises `Refusal`."""
    host = refusals.shown(url)
    try:
        target = url.join(URL(location))
    except ValueError:
        raise Refusal(refusals.improper(host)) from None
    try:
        checked = _checked(reading_address(str(target)), reach)
    except Refusal as refusal:
        raise Refusal(f"{host} leads to another address. {refusal}") from refusal
    if url.scheme == "https" and checked.scheme == "http" and _site(checked) != _site(url):
        raise Refusal(
            f"{host} leads from a secure page to an insecure one elsewhere, and I do not follow there. "
            "Open it yourself, then give me the address where you end, or paste the text instead."
        )
    return checked


def _checked(address: str, reach: Reach) -> URL:
    if any(character.isspace() or not character.isprintable() for character in address) or "\\" in address:
        raise Refusal(refusals.NO_ADDRESS)
    try:
        url = URL(address)
    except ValueError:
        raise Refusal(refusals.NO_ADDRESS) from None
    if url.scheme not in ("http", "https"):
        raise Refusal(
            "I read only addresses that begin with http:// or https://. Give me such a one, or paste the text instead."
        )
    if "@" in url.raw_authority:
        raise Refusal(
            "That address holds a user name or a password, and I read only what anybody can see. "
            "Give me an address without them, or paste the text instead."
        )
    host = url.raw_host or ""
    _check_host(host, reach)
    if url.port not in reach.ports:
        raise Refusal(
            f"That address names port {url.port}, and I read only from the usual ones, 80 and 443. "
            "Give me an address without it, or paste the text instead."
        )
    # Certificates and numbers know no dot at the end.
    return (url.with_host(host[:-1]) if host.endswith(".") else url).with_fragment(None)


def _site(url: URL) -> str:
    return (url.host or "").removeprefix("www.")


def _check_host(host: str, reach: Reach) -> None:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        name = host.removesuffix(".")
        if _NUMERIC_END.fullmatch(name) or not _NAME.fullmatch(name):
            raise Refusal(refusals.NO_ADDRESS) from None
    else:
        if not reach.includes(host):
            raise Refusal(refusals.not_public(host))
