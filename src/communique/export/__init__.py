"""Leaving: the rows of a ledger in the formats of others.

1. selection.py  what leaves and what is left out; columns.py has the columns of each table, once for all formats;
2. tables.py     CSV with Frictionless and CSVW descriptions; parquet.py the same for programs of statistics;
3. lines.py      FollowTheMoney, Web Annotations, whole readings; citations.py BibTeX and CSL-JSON;
4. dossier.py    a page to read; plots.py pictures of a timeline and a network.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from communique.errors import QueryError
from communique.export.citations import export_bibtex, export_csl
from communique.export.dossier import export_dossier
from communique.export.lines import export_annotations, export_ftm, export_readings
from communique.export.selection import Selection, Told
from communique.export.tables import export_csv, export_parquet
from communique.ledger import Ledger

#: Every format, by its name.
FORMATS: Mapping[str, Callable[[Selection, Path], Told]] = {
    "csv": export_csv,
    "parquet": export_parquet,
    "readings": export_readings,
    "ftm": export_ftm,
    "annotations": export_annotations,
    "dossier": export_dossier,
    "bibtex": export_bibtex,
    "csl": export_csl,
}


def export_ledger(
    ledger: Ledger, format_: str, path: str | Path, filters: Mapping[str, Sequence[str]] | None = None
) -> Told:
    """Write a ledger, or what belongs to some of its exchanges, in a format of others.

    Args:
        ledger: The ledger.
        format_: csv, parquet, readings, ftm, annotations, dossier, bibtex or csl.
        path: The file; for csv and parquet, the folder.
        filters: Which exchanges, by the names of their filters: ``{"side": ["China"]}``; all if ``None``.

    Returns:
        What was written, and what was left out.

    Raises:
        QueryError: Where there is no such format or filter.
    """
    if format_ not in FORMATS:
        raise QueryError(f"{format_!r}: there is no such format, but {', '.join(FORMATS)}")
    return FORMATS[format_](Selection(ledger, filters or {}), Path(path))


__all__ = ["FORMATS", "Selection", "Told", "export_ledger"]
