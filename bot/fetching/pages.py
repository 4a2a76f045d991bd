"""Which address holds the text of the page that a person means."""

import re
from collections.abc import Callable

from yarl import URL

# What follows a host and its colon is a port, what follows a scheme and its colon is not.
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,30}:(?![0-9])", re.IGNORECASE)
_CALENDAR = re.compile(r"webcals?:(//)?", re.IGNORECASE)

# With the account or the domain of whoever copied the address.
_WHOSE = r"(?:/a/[\w.-]{1,100})?"
_WHICH = r"(?:/u/[0-9]{1,3})?"
_GOOGLE_FILE = re.compile(
    rf"{_WHOSE}/(document|spreadsheets|presentation){_WHICH}/d/(?!e/)([\w-]{{1,200}})(?!/export)(?:/.*)?", re.ASCII
)
_GOOGLE_SHEETS_WEB = re.compile(rf"({_WHOSE}/spreadsheets{_WHICH}/d/e/[\w-]{{1,200}})/pubhtml", re.ASCII)
_DRIVE_FILE = re.compile(rf"{_WHOSE}{_WHICH}/file{_WHICH}/d/([\w-]{{1,200}})(?:/.*)?", re.ASCII)
_DRIVE_ID = re.compile(r"[\w-]{1,200}", re.ASCII)
_EXPORTED_AS = {"document": "txt", "spreadsheets": "csv", "presentation": "pdf"}
# The sheet or tab of the file, and the key that older shares ask for.
_KEPT_BY_GOOGLE = ("gid", "tab", "resourcekey")

_GITHUB_FILE = re.compile(r"(/[^/]+/[^/]+)/blob(/.+)")
_GIST = re.compile(r"/[^/]+/[0-9a-f]{20,40}/?")
_GITLAB_FILE = re.compile(r"(/[^/]+/.+?)/-/blob(/.+)")
_DROPBOX_FILE = re.compile(r"/(?:s|scl/fi)/.+")


def reading_address(typed: str) -> str:
    """The address to fetch when a person gives `typed`: whole, and where a known page shows a file, of the file itself.

    Raises nothing; what is no address comes back much as it was.
    """
    address = typed.strip()
    if address.startswith("<") and address.endswith(">"):
        # So people keep Discord from showing a preview.
        address = address[1:-1].strip()
    address = _with_scheme(address)
    try:
        url = URL(address)
        if url.scheme not in ("http", "https") or not url.host:
            return address
        rewrite = _REWRITES.get(url.host, _gitlab)
        return str(rewrite(url) or address)
    except ValueError:
        return address


def _with_scheme(address: str) -> str:
    if address.startswith("//"):
        return f"https:{address}"
    if _CALENDAR.match(address):
        return _CALENDAR.sub("https://", address, count=1)
    return address if not address or _SCHEME.match(address) else f"https://{address}"


def _google_docs(url: URL) -> URL | None:
    """The file as text, the sheet in view as CSV, the slides as PDF."""
    if on_web := _GOOGLE_SHEETS_WEB.fullmatch(url.path):
        return url.with_path(f"{on_web[1]}/pub", keep_query=True).update_query(output="csv")
    file = _GOOGLE_FILE.fullmatch(url.path)
    if file is None:
        return None
    # The browser shows the sheet behind the # or before it.
    asked = {**dict(url.query), **dict(URL(f"?{url.fragment}").query)}
    kept = {name: asked[name] for name in _KEPT_BY_GOOGLE if asked.get(name)}
    path = f"/{file[1]}/d/{file[2]}/export"
    return URL(f"https://{url.host}{path}").with_query({"format": _EXPORTED_AS[file[1]], **kept})


def _google_drive(url: URL) -> URL | None:
    file = _DRIVE_FILE.fullmatch(url.path)
    file_id = file[1] if file else url.query.get("id", "") if url.path in ("/open", "/uc") else ""
    if not _DRIVE_ID.fullmatch(file_id):
        return None
    key = url.query.get("resourcekey")
    asked = {"export": "download", "id": file_id, **({"resourcekey": key} if key else {})}
    return URL("https://drive.google.com/uc").with_query(asked)


def _google_calendar(url: URL) -> URL | None:
    """The calendar that a page shows, which is public where the page works at all."""
    shown = url.query.getall("src", [])
    if not url.path.endswith("/embed") or len(shown) != 1 or not shown[0]:
        return None
    return URL("https://calendar.google.com/calendar/ical") / shown[0].replace("/", "") / "public/basic.ics"


def _github(url: URL) -> URL | None:
    file = _GITHUB_FILE.fullmatch(url.raw_path)
    return URL(f"https://raw.githubusercontent.com{file[1]}{file[2]}", encoded=True) if file else None


def _gist(url: URL) -> URL | None:
    shown = _GIST.fullmatch(url.raw_path)
    return URL(f"https://gist.githubusercontent.com{url.raw_path.rstrip('/')}/raw", encoded=True) if shown else None


def _gitlab(url: URL) -> URL | None:
    """On whatever host: no other program writes its addresses so."""
    file = _GITLAB_FILE.fullmatch(url.raw_path)
    return url.with_path(f"{file[1]}/-/raw{file[2]}", encoded=True, keep_query=True) if file else None


def _dropbox(url: URL) -> URL | None:
    return url.update_query(dl="1") if _DROPBOX_FILE.fullmatch(url.path) else None


_REWRITES: dict[str, Callable[[URL], URL | None]] = {
    "docs.google.com": _google_docs,
    "drive.google.com": _google_drive,
    "calendar.google.com": _google_calendar,
    "github.com": _github,
    "www.github.com": _github,
    "gist.github.com": _gist,
    "dropbox.com": _dropbox,
    "www.dropbox.com": _dropbox,
}
