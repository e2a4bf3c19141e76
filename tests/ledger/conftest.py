"""Ledgers for these tests, on both databases."""

from ledgers import address, ledger, postgres_server

__all__ = ["address", "ledger", "postgres_server"]
