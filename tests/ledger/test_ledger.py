"""One suite, run on SQLite and on PostgreSQL: what a ledger keeps."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select

import made
from by_name import reading
from communique.errors import LedgerError
from communique.ledger import Entry, Ledger, open_ledger
from communique.ledger import tables as t
from communique.records import Failure, Unread


def count(ledger: Ledger, table: str) -> int:
    """Return how many rows a table has."""
    with ledger.reading() as connection:
        return len(connection.execute(select(t.metadata.tables[table])).all())


def test_a_reading_comes_out_as_it_went_in(ledger: Ledger) -> None:
    """What is kept of a report is its whole reading."""
    ledger.add([made.READING])
    assert list(ledger.readings()) == [made.READING]


def test_a_text_is_kept_once(ledger: Ledger) -> None:
    """Adding the same again adds nothing, whatever it is called."""
    first = ledger.add([reading(source="a"), reading(source="b")])
    again = ledger.add([reading(source="a")])
    assert (first.new, first.known, again.new, again.known) == (1, 1, 0, 1)
    assert count(ledger, "report") == count(ledger, "exchange") == 1
    assert count(ledger, "snapshot") == 2


def test_what_is_not_read_is_noted(ledger: Ledger) -> None:
    """A report that cannot be read stops nothing, and why is kept."""
    failed = Unread(source="b", error=Failure(kind="language", message="it is in Norwegian"))
    done = ledger.add([reading(source="a"), failed, failed, reading("Ilan Ferro")])
    assert (done.new, done.unread) == (2, 2)
    with ledger.reading() as connection:
        assert connection.execute(select(t.unread.c.source, t.unread.c.message)).all() == [
            ("b", "it is in Norwegian")
        ]


def test_every_entry_says_what_it_was_made_with(ledger: Ledger) -> None:
    """Version, model and word lists stand beside each reading, once for all that share them."""
    ledger.add([reading("Halvar Lund"), reading("Ilan Ferro")])
    with ledger.reading() as connection:
        rows = connection.execute(
            select(t.made_by.c.version, t.made_by.c.lexicons).join(
                t.reading, t.reading.c.made_by == t.made_by.c.key
            )
        ).all()
    assert rows == [("0.1.0", "0")] * 2
    assert count(ledger, "made_by") == 1


def test_a_batch_is_stored_whole_or_not_at_all(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where storing fails halfway, nothing of the batch is there."""

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("communique.ledger.writer.find_copies", fail)
    with pytest.raises(RuntimeError):
        ledger.store([Entry("raw", reading())])
    assert count(ledger, "report") == count(ledger, "exchange") == count(ledger, "snapshot") == 0


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    """A file that is something else is named and not touched."""
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE report (id INTEGER)")
    connection.close()
    before = other.read_bytes()
    with pytest.raises(LedgerError, match="another program"):
        open_ledger(other)
    assert other.read_bytes() == before


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """A text file is no ledger, and stays as it is."""
    (tmp_path / "notes.txt").write_text("These are notes on the harbour treaty. " * 50, encoding="utf-8")
    with pytest.raises(LedgerError, match="no ledger"):
        open_ledger(tmp_path / "notes.txt")


def test_a_ledger_for_reading_refuses_to_be_written(address: str) -> None:
    """The database itself refuses what a question must not do."""
    with open_ledger(address) as ledger:
        ledger.add([reading()])
    with open_ledger(address, read_only=True) as ledger, ledger.engine.connect() as connection:
        with pytest.raises(Exception, match=r"(?i)read.?only"):
            connection.exec_driver_sql("DELETE FROM statement_party")
        connection.rollback()
    with open_ledger(address) as ledger:
        assert count(ledger, "statement_party") == 2


def test_a_ledger_that_cannot_be_written_can_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a share that is only lent out, nothing is made beside the file; writing is refused with a word."""
    path = tmp_path / "ledger.db"
    with open_ledger(path) as ledger:
        ledger.add([reading()])
    monkeypatch.setattr("communique.ledger.sqlite.is_fixed", lambda _: True)
    with open_ledger(path, read_only=True) as ledger:
        assert count(ledger, "report") == 1
        assert [one.name for one in tmp_path.iterdir()] == ["ledger.db"]
        with pytest.raises(LedgerError, match="it cannot be written here"):
            ledger.add([reading("Ilan Ferro")])


def test_a_damaged_ledger_is_told(tmp_path: Path) -> None:
    """A file that lost its end is told, with what would do."""
    path = tmp_path / "ledger.db"
    with open_ledger(path) as ledger:
        ledger.add([reading()])
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(LedgerError, match=r"damaged.*communique restore"):
        open_ledger(path)


def test_there_is_nothing_to_read_where_there_is_no_ledger(tmp_path: Path) -> None:
    """A question does not make a ledger."""
    with pytest.raises(LedgerError, match="communique add"):
        open_ledger(tmp_path / "none.db", read_only=True)
    assert not (tmp_path / "none.db").exists()


HOSTILE = (
    "'; DROP TABLE report; --",
    '"><script>alert(1)</script>',
    "a\x00b\x01c\x1f\x7f",
    "\u202ertl\u202c \u200b\ufeff \U0001f600 e\u0301",
    "%_\\%s :name ?1 {0} ${x}",
    "\ud7ff\ue000\uffff\U0010ffff",
    "NULL",
)


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_comes_out_unharmed(ledger: Ledger, words: str) -> None:
    """Whatever stands in a report, its reading comes out as it went in, and the ledger goes on."""
    one = reading(
        f"Lund {words}",
        "Mira Sol",
        title=words,
        publisher=words,
        source=f"s{words}",
        said=f"it is {words} so",
    )
    ledger.add([one, reading()])
    assert {kept.id: kept for kept in ledger.readings()}[one.id] == one
    assert count(ledger, "report") == 2


def test_a_line_of_ten_megabytes_comes_out_unharmed(ledger: Ledger) -> None:
    """A long text without an end of line is kept whole."""
    one = reading(more="harbour " * 1_250_000)
    ledger.add([one])
    assert [kept.text for kept in ledger.readings()] == [one.text]
