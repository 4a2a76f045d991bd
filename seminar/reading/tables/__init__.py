"""Schedules in rows: where a text has a table, what its cells are, and which talk a row is."""
