"""Parquet: the columns of an export with their types, for programs of statistics (extra ``parquet``)."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from communique.errors import LedgerError
from communique.export.columns import COLUMNS, flat
from communique.query.subjects import Record

if TYPE_CHECKING:
    import pyarrow as pa

#: So many rows are one group in the file.
GROUP = 10_000


def write_parquet(subject: str, records: Iterable[Record], path: Path) -> int:
    """Write records as a file of Parquet, whole or not at all; return how many.

    Raises:
        LedgerError: Where pyarrow is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra
        import pyarrow.parquet as pq  # noqa: PLC0415
    except ModuleNotFoundError as problem:
        raise LedgerError("Parquet needs pyarrow: pip install 'communique[parquet]'") from problem
    types = {"string": pa.string(), "number": pa.float64(), "integer": pa.int64(), "boolean": pa.bool_()}
    columns = COLUMNS[subject]
    schema = pa.schema(
        [pa.field(one.name, types[one.kind], metadata={"description": one.meaning}) for one in columns]
    )
    part, number = path.with_name(f".{path.name}.part"), 0
    with pq.ParquetWriter(part, schema) as writer:
        group: list[list[Any]] = []
        for number, record in enumerate(records, 1):  # noqa: B007 - the last number is returned
            group.append(flat(record, columns))
            if len(group) == GROUP:
                writer.write_table(_table(group, schema, pa))
                group = []
        writer.write_table(_table(group, schema, pa))
    part.replace(path)
    return number


def _table(rows: list[list[Any]], schema: "pa.Schema", arrow: Any) -> "pa.Table":
    cells = [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in schema]
    return arrow.Table.from_arrays(
        [arrow.array(some, field.type) for some, field in zip(cells, schema, strict=True)], schema=schema
    )
