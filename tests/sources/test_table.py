"""JSON Lines: each row a report, and a bad row no harm to the next."""

import gzip
import io
import json
from pathlib import Path

import pytest

from communique.records import RawReport, Unread
from communique.sources.table import read_rows, read_table, row_in

GOOD = b'{"id": "good", "text": "The envoy arrived."}\n'


def rows(data: bytes, limit: int = 1000) -> list[RawReport | Unread]:
    """Read some bytes as a table called ``reports.jsonl``."""
    return list(read_rows("reports.jsonl", io.BytesIO(data), limit))


def test_a_row_gives_all_it_says() -> None:
    """Every field of a row is kept, and its text as it is."""
    row = {
        "id": "r1",
        "title": "Envoy arrives",
        "published": "2021-03-04",
        "publisher": "Agency",
        "url": "https://example.org/1",
        "language": "en",
        "text": "The envoy\u00a0arrived.\r\n",
    }
    (found,) = rows(json.dumps(row).encode())
    assert found == RawReport(
        source="r1",
        data="The envoy\u00a0arrived.\r\n",
        title="Envoy arrives",
        published="2021-03-04",
        publisher="Agency",
        url="https://example.org/1",
        language="en",
    )


@pytest.mark.parametrize(
    ("identifier", "source"),
    [
        ('"abc"', "abc"),
        ("17", "17"),
        ("0", "0"),
        ("17.0", "17.0"),
        ("null", "reports.jsonl:1"),
        ('""', "reports.jsonl:1"),
        ("true", "reports.jsonl:1"),
        ("[1]", "reports.jsonl:1"),
        ("NaN", "reports.jsonl:1"),
        ("1" * 400, "1" * 400),
        (r'"\ud800"', r"\ud800"),
    ],
)
def test_the_source_of_a_row_is_its_id_or_its_place(identifier: str, source: str) -> None:
    """A row without an id that can stand as text is known by its place."""
    (found,) = rows(f'{{"id": {identifier}, "text": "Text."}}'.encode())
    assert isinstance(found, RawReport)
    assert found.source == source


@pytest.mark.parametrize("nothing", ["null", "NaN", '""', '"  "', "[]", "{}", "true"])
def test_a_field_that_says_nothing_is_none(nothing: str) -> None:
    """Tables write "nothing" in many ways."""
    (found,) = rows(f'{{"title": {nothing}, "text": "Text."}}'.encode())
    assert isinstance(found, RawReport)
    assert found.title is None


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (b'{"text": "broken', "not JSON"),
        (b"plain words", "not JSON"),
        (b'["a", "b"]', "is a list, not an object"),
        (b'"text"', "is a string, not an object"),
        (b'{"id": "x", "body": "Text."}', 'no "text"; it has "body", "id"'),
        (b"{}", "no field at all"),
        (b'{"text": null}', 'no "text"'),
        (b'{"text": 5}', "is a number, not a string"),
        (b'{"text": ["a"]}', "is a list, not a string"),
        (b'{"text": "\xff"}', "not in UTF-8"),
        (b"[" * 100_000, "row is longer than"),
        (b"[" * 10_000, "not JSON"),
    ],
)
def test_a_row_that_cannot_be_used_names_its_place(row: bytes, message: str) -> None:
    """File and row number come first, and the rows around it are read all the same."""
    before, bad, after = rows(GOOD + row + b"\n" + GOOD)
    assert isinstance(before, RawReport)
    assert isinstance(after, RawReport)
    assert isinstance(bad, Unread)
    assert bad.error.kind == "source"
    assert bad.error.message.startswith("reports.jsonl:2: ")
    assert message in bad.error.message


def test_a_bad_row_with_an_id_is_known_by_it() -> None:
    """Whoever looks for a report by its id finds why it was not read."""
    (found,) = rows(b'{"id": "r7", "text": 5}')
    assert found.source == "r7"


def test_blank_lines_are_passed_over_and_still_counted() -> None:
    """A row's number is the number of its line in the file."""
    found = rows(b'\n  \n{"text": "Text."}\n\n')
    assert [report.source for report in found] == ["reports.jsonl:3"]


def test_a_byte_order_mark_is_no_part_of_the_first_row() -> None:
    """Files saved on Windows often begin with one."""
    (found,) = rows(b"\xef\xbb\xbf" + GOOD)
    assert found.source == "good"


def test_a_row_that_is_too_long_is_refused_and_skipped_whole() -> None:
    """Its rest is not taken for further rows."""
    long = json.dumps({"text": "x" * 5000}).encode() + b"\n"
    bad, good = rows(long + GOOD, limit=100)
    assert isinstance(bad, Unread)
    assert "longer than" in bad.error.message
    assert good.source == "good"


@pytest.mark.parametrize("name", ["reports.jsonl", "reports.jsonl.gz", "REPORTS.JSONL.GZ"])
def test_a_file_is_opened_by_its_name(tmp_path: Path, name: str) -> None:
    """A name that ends in .gz is unpacked on the way."""
    path = tmp_path / name
    path.write_bytes(gzip.compress(GOOD) if name.lower().endswith(".gz") else GOOD)
    assert [report.source for report in read_table(str(path), 100)] == ["good"]


def test_a_gzip_file_that_breaks_off_keeps_its_first_rows(tmp_path: Path) -> None:
    """What could be unpacked is read, and the place of the break is told."""
    lines = b"".join(f'{{"id": {n}, "text": "{n * 7919 % 10007}"}}\n'.encode() for n in range(20_000))
    path = tmp_path / "cut.jsonl.gz"
    packed = gzip.compress(lines)
    path.write_bytes(packed[: len(packed) // 2])
    *read, last = read_table(str(path), 100)
    assert read
    assert all(isinstance(report, RawReport) for report in read)
    assert isinstance(last, Unread)
    assert last.source == f"{path}:{len(read) + 1}"
    assert "breaks off" in last.error.message


@pytest.mark.parametrize(
    "data", [b"no gzip at all", b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03garbage garbage"]
)
def test_a_damaged_gzip_file_is_an_answer(tmp_path: Path, data: bytes) -> None:
    """Bytes that cannot be unpacked raise nothing."""
    path = tmp_path / "bad.jsonl.gz"
    path.write_bytes(data)
    (found,) = read_table(str(path), 100)
    assert isinstance(found, Unread)


def test_a_file_that_grows_while_it_is_read_comes_to_an_end(tmp_path: Path) -> None:
    """A run may append what it reads to the file it reads."""
    path = tmp_path / "growing.jsonl"
    path.write_bytes(GOOD * 3)
    count = 0
    for _ in read_table(str(path), 100):
        count += 1
        with path.open("ab") as file:
            file.write(GOOD)
    assert count == 3


@pytest.mark.parametrize(
    ("line", "is_row"),
    [
        (GOOD, True),
        (b'{"text": 5}', True),
        (b'{"id": 1}', False),
        (b"[1]", False),
        (b"words", False),
        (b"", False),
    ],
)
def test_a_row_is_an_object_with_a_text(line: bytes, *, is_row: bool) -> None:
    """That is how a stream of rows is told from a stream of words."""
    assert (row_in(line) is not None) == is_row
