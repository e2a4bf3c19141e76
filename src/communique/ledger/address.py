"""Where a ledger is: a file, or the address of a database."""

import os
import re
from pathlib import Path

import platformdirs
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from communique.errors import LedgerError

#: The variable that names the ledger where no option does.
VARIABLE = "COMMUNIQUE_LEDGER"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
#: The schemes by which people name the two databases, and the drivers that are used.
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


def default_address() -> str:
    """Return the ledger that COMMUNIQUE_LEDGER names, else the file in the user's own data folder."""
    return os.environ.get(VARIABLE) or str(Path(platformdirs.user_data_dir("communique")) / "ledger.db")


def url_of(address: str) -> URL:
    """Return the address of a ledger as SQLAlchemy takes it.

    Args:
        address: A file, or ``postgresql://user@host/database`` or ``sqlite:///file``.

    Raises:
        LedgerError: Where it names no database that a ledger can be in.
    """
    if not _SCHEME.match(address):
        return URL.create("sqlite", database=str(Path(address).expanduser()))
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as problem:
        raise LedgerError(f"{_shown(address)}: this is no address of a database ({problem})") from problem
    driver = _DRIVERS.get(url.drivername.partition("+")[0].casefold())
    if driver is None:
        raise LedgerError(
            f"{_shown(address)}: a ledger is a file, or postgresql://…; {url.drivername} is neither"
        )
    return url.set(drivername=driver)


def _shown(address: str) -> str:
    """Return an address without its password."""
    return re.sub(r"(://[^:/@]*):[^@]*@", r"\1:***@", address)


def shown(url: URL) -> str:
    """Return where a ledger is, for messages: never with a password."""
    return str(url.database) if url.drivername == "sqlite" else url.render_as_string(hide_password=True)
