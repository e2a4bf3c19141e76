"""What could not be opened, as a record with its reason."""

from communique.errors import SourceError
from communique.records import Failure, Unread


def unread(source: str, message: str) -> Unread:
    """Return the record of a source that could not be opened.

    Args:
        source: What was to be read, as the user named it.
        message: What is wrong, where, and what to do.
    """
    return Unread(source=printable(source), error=Failure(kind=SourceError.kind, message=printable(message)))


def printable(name: str) -> str:
    """Return a name that can be written as UTF-8: a file's name may hold bytes that are no text."""
    return name if name.isascii() else name.encode("utf-8", "backslashreplace").decode("utf-8")


def reason(problem: OSError) -> str:
    """Return the system's reason in its own words: "Permission denied"."""
    return problem.strerror or type(problem).__name__


def megabytes(size: int) -> str:
    """Return a size in bytes as a reader would say it: "8.0 MB"."""
    return f"{size / 1_000_000:.1f} MB"
