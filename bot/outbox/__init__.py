"""Keeps the promises: sends what the ledger owes, when it is due, once."""
