"""Finds talks and papers by what they are about, in whatever words; an extra that nothing loads unless switched on."""

from bot.meaning.finding import Meaning, Near
from bot.meaning.installed import is_installed, require

__all__ = ["Meaning", "Near", "is_installed", "require"]
