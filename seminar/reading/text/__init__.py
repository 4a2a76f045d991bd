"""Pasted text as clean lines: markup, mail heads, front matter and copy damage undone."""
