"""Reads what an address names, where anybody on the internet can see it, and nothing in the operator's own network."""

from bot.fetching.pages import reading_address
from bot.fetching.reach import PUBLIC, Reach
from bot.fetching.transfer import Fetched, fetch

__all__ = ["PUBLIC", "Fetched", "Reach", "fetch", "reading_address"]
