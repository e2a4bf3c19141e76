"""Standard input: rows or one plain report."""

import io
import sys

import pytest

from communique.records import RawReport, Unread
from communique.sources.stream import read_stream


def stream(data: bytes, limit: int = 1000) -> list[RawReport | Unread]:
    """Read some bytes as standard input."""
    return list(read_stream("-", io.BytesIO(data), limit))


def test_rows_are_told_by_the_first_line_that_is_not_blank() -> None:
    """Blank lines before the first row are counted and passed over."""
    found = stream(b'\n{"text": "One."}\n{"id": "b", "text": "Two."}\nwords\n')
    assert [report.source for report in found] == ["-:2", "b", "-:4"]
    assert isinstance(found[2], Unread)


@pytest.mark.parametrize(
    "data", [b"Plain words.\nMore.\n", b'{"no": "text of a report"}\n', b"", b"\n\n", b"{"]
)
def test_anything_else_is_one_plain_report(data: bytes) -> None:
    """All bytes are kept, those before the first word too."""
    assert stream(data) == [RawReport(source="-", data=data)]


def test_a_stream_that_is_too_long_is_refused() -> None:
    """No more is read of it than needed to know."""
    (found,) = stream(b"words " * 1000, limit=100)
    assert isinstance(found, Unread)
    assert "too large" in found.error.message


def test_standard_input_is_read_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process's own standard input is what "-" means."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Words.")))
    assert list(read_stream("-", None, 100)) == [RawReport(source="-", data=b"Words.")]


def test_a_closed_standard_input_is_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process may have none."""
    monkeypatch.setattr(sys, "stdin", None)
    (found,) = read_stream("-", None, 100)
    assert isinstance(found, Unread)
    assert "cannot be read" in found.error.message


def test_a_closed_stream_is_an_answer() -> None:
    """Python says so with a ValueError."""
    closed = io.BytesIO()
    closed.close()
    (found,) = read_stream("-", closed, 100)
    assert isinstance(found, Unread)
