"""Questions are put to both databases."""

from ledger.conftest import address, ledger, postgres_server

__all__ = ["address", "ledger", "postgres_server"]
