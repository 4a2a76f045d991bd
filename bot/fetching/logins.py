"""Which redirects lead to a login instead of a page."""

from yarl import URL

# Google says where to return in a form of its own; the others follow a protocol that shows below.
_HOSTS = frozenset({"accounts.google.com", "login.live.com", "login.microsoftonline.com"})
# What a request for a login holds by SAML 2.0, and by OAuth 2.0 (RFC 6749, 4.1.1).
_SAML = frozenset({"SAMLRequest"})
_OAUTH = frozenset({"client_id", "response_type"})


def is_login(url: URL) -> bool:
    """Whether the address asks somebody to log in and then return; "login?service=" is how CAS does it."""
    asked = set(url.query)
    if url.host in _HOSTS or asked >= _SAML or asked >= _OAUTH:
        return True
    return url.name == "login" and "service" in asked
