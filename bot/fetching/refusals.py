"""What a person reads when a page cannot be fetched."""

import socket

import aiohttp
from yarl import URL

NO_ADDRESS = (
    "That is no address of a page. Copy it whole from your browser, such as https://example.org/seminar, "
    "or paste the text instead."
)


class NotPublic(OSError):
    """A connection would leave the public internet; an `OSError`, because that is what connecting may raise."""


def shown(url: URL) -> str:
    """The host alone: paths and queries may hold what is meant for one person."""
    return url.host or ""


def not_public(host: str) -> str:
    """The same for a name that does not exist, so that nobody learns which names a private network has."""
    return (
        f"I find no public site at {host}, and I read only what anybody on the internet can see. "
        "Check the address, or paste the text instead."
    )


def improper(host: str) -> str:
    """For all that no web site should answer."""
    return f"{host} does not answer as a web site should. Open the page yourself, and paste its text instead."


def too_slow(host: str, seconds: float) -> str:
    """After the time for the whole fetch."""
    return (
        f"{host} did not send the whole page within {seconds:g} seconds. "
        "Try again later, or open it yourself and paste its text."
    )


def too_large(host: str, most_bytes: int) -> str:
    """For content beyond the limit, packed or not."""
    return (
        f"What {host} sends is larger than {most_bytes / 1_000_000:g} MB, and I read no more. "
        "Paste only the part with the announcement."
    )


def media(host: str, media_type: str) -> str:
    """For what nobody can read, such as video/mp4."""
    what = "a video" if media_type.startswith("video/") else "a sound recording"
    return f"What {host} sends is {what}, not a text. Give me the address of the page about it, or paste the text."


def login(host: str) -> str:
    """For what is shown only to some."""
    return f"{host} asks for a login before it shows that page. Open it yourself, and paste its text instead."


def too_many_redirects(host: str) -> str:
    """After more pages than anybody needs."""
    return (
        f"{host} leads from one address to the next without end. "
        "Open it yourself, then give me the address where you end, or paste the text instead."
    )


def of_status(host: str, status: int) -> str:
    """For an answer that brings no page; statuses are those of RFC 9110."""
    if status in (401, 407):
        return login(host)
    if status == 403:
        return (
            f"{host} does not let me see that page: perhaps only people who log in may, perhaps no program may. "
            "Open it yourself, and paste its text instead."
        )
    if status in (404, 410):
        return f"{host} has no page at that address. Check it, or paste the text instead."
    if status in (408, 429) or status >= 500:
        return (
            f"{host} cannot answer properly now (its answer was {status}). Try again later, or paste the text instead."
        )
    return f"{host} does not give me that page (its answer was {status}). Open it yourself, and paste its text instead."


def of_failure(host: str, error: Exception) -> str:
    """For an exchange that broke, as the libraries report it."""
    if isinstance(error, aiohttp.ClientSSLError):
        return (
            f"I cannot make sure that {host} is who it says: its certificate or its encryption is out of order. "
            "Open the page yourself, and paste its text instead."
        )
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else None
    if isinstance(cause, socket.gaierror) and cause.errno == socket.EAI_AGAIN:
        return f"I cannot look up where {host} is right now. Try again in a minute, or paste the text instead."
    if isinstance(error, aiohttp.ClientConnectorDNSError) or isinstance(cause, NotPublic):
        return not_public(host)
    if cause is not None:
        return (
            f"I cannot reach {host}: nothing answers there. Check the address, also whether it begins with "
            "http:// or https://, or paste the text instead."
        )
    if isinstance(error, aiohttp.ClientPayloadError | aiohttp.ServerDisconnectedError | aiohttp.ClientOSError):
        return f"{host} broke off before I had the whole page. Try again, or open it yourself and paste its text."
    return improper(host)
