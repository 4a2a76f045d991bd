"""Keeps seminars in SQLite: the only package that knows SQL."""
