"""communique reads published reports of diplomatic exchanges into a cited ledger.

The records, the errors and the settings are here at once; the language model is loaded by the first reading, and the
database by the first use of a name that has to do with a ledger.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from communique.errors import (
    CommuniqueError,
    LedgerError,
    LexiconError,
    MissingModel,
    NewerLedger,
    QueryError,
    SourceError,
    UnreadableReport,
    WrongLanguage,
)
from communique.records import (
    Actor,
    Clause,
    Dateline,
    Event,
    Exchange,
    Failure,
    MadeBy,
    Occasion,
    OccasionForm,
    Place,
    Plover,
    RawReport,
    Reading,
    ReportedDate,
    Role,
    Span,
    Statement,
    Unread,
    reading_schema,
)
from communique.settings import Settings

if TYPE_CHECKING:
    from communique.export import Told, export_ledger
    from communique.ledger import Added, Ledger, Stored, open_ledger
    from communique.ledger.backup import backup, restore
    from communique.ledger.deciding import correct, put_in, reject, withdraw
    from communique.ledger.history import Version, history
    from communique.pipeline import Reader
    from communique.query import Answer, Question, all_records, ask

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "Added",
    "Answer",
    "Clause",
    "CommuniqueError",
    "Dateline",
    "Event",
    "Exchange",
    "Failure",
    "Ledger",
    "LedgerError",
    "LexiconError",
    "MadeBy",
    "MissingModel",
    "NewerLedger",
    "Occasion",
    "OccasionForm",
    "Place",
    "Plover",
    "QueryError",
    "Question",
    "RawReport",
    "Reading",
    "ReportedDate",
    "Role",
    "Settings",
    "SourceError",
    "Span",
    "Statement",
    "Stored",
    "Told",
    "Unread",
    "UnreadableReport",
    "Version",
    "WrongLanguage",
    "add",
    "all_records",
    "ask",
    "backup",
    "correct",
    "export_ledger",
    "history",
    "open_ledger",
    "put_in",
    "read",
    "read_text",
    "reading_schema",
    "reject",
    "restore",
    "withdraw",
]

#: Where the names are that have to do with a ledger; the database takes longer to load than all the rest of this.
_LATER = {
    "Added": "ledger",
    "Answer": "query",
    "Ledger": "ledger",
    "Question": "query",
    "Stored": "ledger",
    "Told": "export",
    "Version": "ledger.history",
    "all_records": "query",
    "ask": "query",
    "backup": "ledger.backup",
    "correct": "ledger.deciding",
    "export_ledger": "export",
    "history": "ledger.history",
    "open_ledger": "ledger",
    "put_in": "ledger.deciding",
    "reject": "ledger.deciding",
    "restore": "ledger.backup",
    "withdraw": "ledger.deciding",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module 'communique' has no attribute {name!r}")
    return getattr(import_module(f"communique.{_LATER[name]}"), name)


def read(
    reports: str | Path | RawReport | Iterable[str | Path | RawReport],
    *,
    settings: Settings | None = None,
    jobs: int = 1,
) -> Iterator[Reading | Unread]:
    """Read reports, one by one, in the order in which they are given.

    Args:
        reports: A path, a folder, a pattern such as ``"reports/*.txt"`` or ``"-"`` for standard input; a
            :class:`RawReport` made by hand; or several of these.
        settings: How to read; as ``Settings()`` says if ``None``.
        jobs: How many processes read. The readings are the same for any number. With more than one, call it
            from under ``if __name__ == "__main__":``, as Python's ``multiprocessing`` asks.

    Yields:
        A :class:`Reading` for each report, or an :class:`Unread` that says why it could not be read.

    Raises:
        MissingModel: Where the language model is not installed.
        LexiconError: Where an entry of a word list cannot be used.
    """
    settings = settings or Settings()
    if jobs == 1:
        yield from _read_here(reports, settings)
    else:
        from communique.workers import read_all  # noqa: PLC0415 - the language model is loaded on first use

        yield from read_all(_opened(reports, settings), settings, jobs)


def read_text(
    text: str,
    *,
    source: str = "text",
    title: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    settings: Settings | None = None,
) -> Reading | Unread:
    """Read one report whose text is at hand.

    Args:
        text: The report as published.
        source: What to call it.
        title: Its headline, if it is not in the text.
        published: The day of publication, if it is not in the text: "2021-03-23".
        publisher: Who published it, if the text does not say.
        settings: How to read; as ``Settings()`` says if ``None``.

    Returns:
        The :class:`Reading`, or an :class:`Unread` that says why it could not be read.
    """
    raw = RawReport(source=source, data=text, title=title, published=published, publisher=publisher)
    return _reader(settings or Settings()).read(raw)


def add(
    ledger: "Ledger",
    reports: str | Path | RawReport | Iterable[str | Path | RawReport],
    *,
    settings: Settings | None = None,
    jobs: int = 1,
) -> "Added":
    """Read reports into a ledger, each text once; what it has already is not read again.

    What is read is stored while the rest is being read, so that little is lost whatever ends the run.

    Args:
        ledger: The ledger, open for writing.
        reports: As in :func:`read`.
        settings: As in :func:`read`.
        jobs: As in :func:`read`.

    Returns:
        What became of the reports.

    Raises:
        MissingModel: Where the language model is not installed.
        LexiconError: Where an entry of a word list cannot be used.
    """
    from communique.ledger import Added, Intake  # noqa: PLC0415 - the database is loaded on first use
    from communique.workers import read_all  # noqa: PLC0415 - as above

    how, intake = settings or Settings(), Intake(ledger)
    answers = intake.read(_opened(reports, how), lambda raws: read_all(raws, how, jobs))
    unread = tuple(answer for answer in answers if isinstance(answer, Unread))
    return Added(intake.stored.new, intake.stored.known, intake.passed_over, unread)


def _read_here(
    reports: str | Path | RawReport | Iterable[str | Path | RawReport], settings: Settings
) -> Iterator[Reading | Unread]:
    """Read in this process, with the reader that earlier calls have loaded."""
    reader = _reader(settings)
    for raw in _opened(reports, settings):
        yield raw if isinstance(raw, Unread) else reader.read(raw)


def _opened(
    reports: str | Path | RawReport | Iterable[str | Path | RawReport], settings: Settings
) -> Iterator[RawReport | Unread]:
    """Yield the reports that a caller names or brings."""
    from communique.sources import open_sources  # noqa: PLC0415 - the readers of pages are slow to import

    for report in [reports] if isinstance(reports, str | Path | RawReport) else reports:
        if isinstance(report, RawReport):
            yield report
        else:
            yield from open_sources([str(report)], settings)


@lru_cache(maxsize=2)  # a loaded model holds some 200 MB
def _reader(settings: Settings) -> "Reader":
    """Return the loaded reader for these settings; two calls with the same settings share one."""
    from communique.pipeline import Reader  # noqa: PLC0415 - the language model is loaded on first use

    return Reader(settings)
