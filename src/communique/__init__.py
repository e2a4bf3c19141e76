"""communique reads published reports of diplomatic exchanges into a cited ledger."""

__version__ = "0.1.0"
