"""Backup and restore: all that is kept for good, in one portable file, from either database into either.

The file is JSON Lines compressed with gzip: a head, a line for each row, and a foot with the counts and the SHA-256 of
all before it. What follows from these rows (exchanges, statements, actors …) is worked out anew by the restore.
"""

import base64
import gzip
import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from communique.errors import LedgerError
from communique.ledger import tables as t
from communique.ledger.changes import CHANGES
from communique.ledger.clock import now
from communique.ledger.ledger import Ledger, batches
from communique.ledger.working_out import work_out

#: What is kept for good, in the order in which rows lean on one another.
KEPT: tuple[Table, ...] = (
    t.made_by,
    t.report,
    t.snapshot,
    t.original,
    t.reading,
    t.unread,
    t.ruling,
    t.decision,
    t.authority,
    t.authority_name,
)
MARK = "communique ledger"
BATCH = 200


def backup(ledger: Ledger, path: Path) -> dict[str, int]:
    """Write a ledger to a file, whole or not at all; return how many rows of each table.

    Raises:
        LedgerError: Where the file cannot be written.
    """
    counts: Counter[str] = Counter()
    digest = hashlib.sha256()
    part = path.with_name(f".{path.name}.part")
    try:
        with ledger.reading() as connection, gzip.open(part, "wb", compresslevel=6) as out:
            for line in chain([_head()], _rows(connection, counts)):
                digest.update(line)
                out.write(line)
            out.write(_line({"counts": dict(counts), "sha256": digest.hexdigest()}))
        part.replace(path)
    except OSError as problem:
        raise LedgerError(f"{path}: the backup cannot be written ({problem.strerror})") from problem
    finally:
        part.unlink(missing_ok=True)
    return dict(counts)


def _head() -> bytes:
    return _line({"backup of": MARK, "tables": len(CHANGES), "made_at": now()})


def _line(row: Mapping[str, Any]) -> bytes:
    return json.dumps(row, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _rows(connection: Connection, counts: Counter[str]) -> Iterator[bytes]:
    for table in KEPT:
        order = [*table.primary_key.columns]
        asked = select(table).order_by(*order)
        with connection.execution_options(yield_per=BATCH).execute(asked) as rows:
            for row in rows:
                counts[table.name] += 1
                yield _line({"table": table.name, "row": {k: _out(v) for k, v in row._mapping.items()}})  # noqa: SLF001


def _out(value: Any) -> Any:
    return {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _in(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


def restore(ledger: Ledger, path: Path) -> dict[str, int]:
    """Fill an empty ledger from a backup, whole or not at all; return how many rows of each table.

    Raises:
        LedgerError: Where the file is no whole backup, a later version made it, or the ledger is not empty.
    """
    counts = check(path)
    with ledger.writing() as connection:
        if any(connection.execute(select(func.count()).select_from(table)).scalar() for table in KEPT):
            raise LedgerError(
                f"{ledger.name}: this ledger is not empty; restore into a new one with --ledger"
            )
        for name, rows in _by_table(path):
            table = t.metadata.tables[name]
            for some in batches(rows, BATCH):
                connection.execute(insert(table), [_fitted(table, row) for row in some])
        work_out(connection)
    return counts


def _fitted(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """Return a row as it is put in; copies are found anew."""
    known = {name: _in(value) for name, value in row.items() if name in table.c}
    return known | {"copy_of": known["key"]} if table is t.report else known


def check(path: Path) -> dict[str, int]:
    """Check that a file is a whole backup that this version can read; return the counts of its rows.

    Raises:
        LedgerError: Where it is not.
    """
    digest, counts, before = hashlib.sha256(), Counter[str](), b""
    try:
        with gzip.open(path, "rb") as lines:
            head = json.loads(lines.readline() or b"{}")
            if not isinstance(head, dict) or head.get("backup of") != MARK:
                raise LedgerError(f"{path}: this is no backup of a ledger")
            if head["tables"] > len(CHANGES):
                raise LedgerError(
                    f"{path}: a later version of communique made this backup; install that version"
                )
            digest.update(_line(head))
            for line in lines:
                if before:
                    digest.update(before)
                    counts[json.loads(before)["table"]] += 1
                before = line
        foot = json.loads(before or b"{}")
    except (OSError, EOFError, ValueError, KeyError) as problem:
        raise LedgerError(f"{path}: the backup cannot be read ({problem}); it may be cut off") from problem
    if foot.get("sha256") != digest.hexdigest() or foot.get("counts") != dict(counts):
        raise LedgerError(f"{path}: the backup is not whole or was altered; take another copy of it")
    return dict(counts)


def _by_table(path: Path) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """Yield for each table its rows; a table's rows must be taken before the next one is asked for."""
    for table in KEPT:
        yield table.name, _of(path, table.name)


def _of(path: Path, name: str) -> Iterator[dict[str, Any]]:
    wanted = f'{{"table":"{name}",'.encode()
    with gzip.open(path, "rb") as lines:
        for line in lines:
            if line.startswith(wanted):
                yield json.loads(line)["row"]
