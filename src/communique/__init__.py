"""communique reads published reports of diplomatic exchanges into a cited ledger.

The records, the errors and the settings are here at once; the language model is loaded by the first reading.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from communique.errors import (
    CommuniqueError,
    LexiconError,
    MissingModel,
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
    from communique.pipeline import Reader

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "Clause",
    "CommuniqueError",
    "Dateline",
    "Event",
    "Exchange",
    "Failure",
    "LexiconError",
    "MadeBy",
    "MissingModel",
    "Occasion",
    "OccasionForm",
    "Place",
    "Plover",
    "RawReport",
    "Reading",
    "ReportedDate",
    "Role",
    "Settings",
    "SourceError",
    "Span",
    "Statement",
    "Unread",
    "UnreadableReport",
    "WrongLanguage",
    "read",
    "read_text",
    "reading_schema",
]


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
