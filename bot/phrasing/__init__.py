"""Puts answers into a language model's words, where these say nothing new; off unless a model is named."""

from bot.phrasing.phrasing import Phrasing

__all__ = ["Phrasing"]
