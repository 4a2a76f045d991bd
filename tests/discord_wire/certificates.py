"""Certificates for Discord's names, from an authority that only the bot under test is told to trust."""

import ssl
from pathlib import Path

import trustme

NAMES = ("discord.com", "gateway.discord.gg", "*.discord.gg", "cdn.discordapp.com", "media.discordapp.net")


def issue(ca_file: Path) -> ssl.SSLContext:
    """The server's TLS context; the authority's certificate goes to `ca_file`, for SSL_CERT_FILE."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(ca_file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*NAMES).configure_cert(context)
    return context
