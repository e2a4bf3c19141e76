"""CSV with its description (Frictionless Data Package, CSV on the Web), and Parquet: a folder of tables."""

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from communique.export.columns import COLUMNS, Column, flat
from communique.export.parquet import write_parquet
from communique.export.selection import TABLES, Selection, Told
from communique.query import Record

_XSD = {"string": "string", "number": "double", "integer": "integer", "boolean": "boolean"}


def export_csv(selection: Selection, folder: Path) -> Told:
    """Write a folder of CSV files, ``datapackage.json`` (Frictionless) and ``csv-metadata.json`` (CSVW)."""
    folder.mkdir(parents=True, exist_ok=True)
    wrote = {name: _csv(name, selection.records(name), folder / f"{name}.csv") for name in TABLES}
    _json(folder / "datapackage.json", data_package(wrote))
    _json(folder / "csv-metadata.json", csv_on_the_web())
    return Told(wrote, selection.left_out(wrote))


def export_parquet(selection: Selection, folder: Path) -> Told:
    """Write a folder of Parquet files; the meaning of each column stands in its metadata."""
    folder.mkdir(parents=True, exist_ok=True)
    wrote = {
        name: write_parquet(name, selection.records(name), folder / f"{name}.parquet") for name in TABLES
    }
    return Told(wrote, selection.left_out(wrote))


def _csv(name: str, records: Iterable[Record], path: Path) -> int:
    """Write one table, whole or not at all (RFC 4180)."""
    part, columns, number = path.with_name(f".{path.name}.part"), COLUMNS[name], 0
    with part.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow([column.name for column in columns])
        for number, record in enumerate(records, 1):  # noqa: B007 - the last number is returned
            writer.writerow([_cell(value) for value in flat(record, columns)])
    part.replace(path)
    return number


def _cell(value: object) -> object:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value


def data_package(rows: dict[str, int]) -> dict[str, Any]:
    """Return the description of the tables as a Frictionless Data Package."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "communique-ledger",
        "title": "A ledger of diplomatic exchanges",
        "resources": [
            {
                "name": name,
                "path": f"{name}.csv",
                "type": "table",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "description": f"{rows[name]} rows",
                "schema": {
                    "fields": [
                        {"name": one.name, "type": one.kind, "description": one.meaning}
                        for one in COLUMNS[name]
                    ],
                    "primaryKey": ["id"],
                    "foreignKeys": [*_references(name)],
                    "missingValues": [""],
                },
            }
            for name in TABLES
        ],
    }


def _references(name: str) -> Iterator[dict[str, Any]]:
    links = {"exchanges": ("report",), "statements": ("report", "exchange"), "events": ("report",)}
    for field in links.get(name, ()):
        yield {"fields": [field], "reference": {"resource": f"{field}s", "fields": ["id"]}}


def csv_on_the_web() -> dict[str, Any]:
    """Return the description of the tables as CSV on the Web (W3C, 2015)."""
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "tables": [
            {
                "url": f"{name}.csv",
                "tableSchema": {"columns": [_column(one) for one in COLUMNS[name]], "primaryKey": "id"},
            }
            for name in TABLES
        ],
    }


def _column(one: Column) -> dict[str, Any]:
    return {"name": one.name, "titles": one.name, "datatype": _XSD[one.kind], "dc:description": one.meaning}


def _json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
