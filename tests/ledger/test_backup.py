"""Backup and restore, from either database into either."""

import gzip
from pathlib import Path

import msgspec
import pytest

from by_name import reading
from communique.errors import LedgerError
from communique.ledger import Ledger, by_hand, decisions, open_ledger, rereading, ruling_store
from communique.ledger.backup import backup, restore
from communique.query import SUBJECTS, Question, ask

LONG = (
    "The two sides spoke of shipping, fisheries and the lighthouse that both have kept since the war ended. "
    * 3
)
SOME = (
    reading("Halvar Lund", "Mira Sol", title="a\x00b", more=LONG),
    reading("Halvar Lund", "Mira Sol", publisher="Southern Post", more=f"{LONG} (Southern Post)"),
    reading("Ilan Ferro", "Halvar Lund", countries=("FI", None)),
)


def fill(ledger: Ledger) -> None:
    """Put reports, rulings, decisions and a new reading into a ledger."""
    ledger.add(SOME)
    with ledger.writing() as connection:
        target = f"{SOME[2].id[:16]}.x1"
        ruling_store.decide(connection, *by_hand.set_to(connection, target, [("kind", "call")]), "Ada", "so")
        decisions.merge(connection, "halvarlund.no", "ilanferro.fi", "Ada", "a test")
        rereading.propose(connection, [msgspec.structs.replace(SOME[2], source="3", statements=())])
        rereading.keep(connection)


def everything(ledger: Ledger) -> dict[str, list[object]]:
    """Return all that can be asked, and all whole readings."""
    answers: dict[str, list[object]] = {
        name: list(ask(ledger, Question(name, limit=None)).records) for name in SUBJECTS
    }
    return answers | {"readings": list(ledger.readings())}


@pytest.mark.parametrize("target", ["sqlite", "postgresql"])
def test_a_backup_restores_all(
    ledger: Ledger, target: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """What is restored answers as the ledger did, on the same database or the other."""
    from ledgers import new_database  # noqa: PLC0415

    fill(ledger)
    counts = backup(ledger, tmp_path / "b.gz")
    to = (
        str(tmp_path / "new.db")
        if target == "sqlite"
        else new_database(request.getfixturevalue("postgres_server"))
    )
    with open_ledger(to) as other:
        assert restore(other, tmp_path / "b.gz") == counts
        assert everything(other) == everything(ledger)
        with pytest.raises(LedgerError, match="not empty"):
            restore(other, tmp_path / "b.gz")


def test_what_is_no_whole_backup_is_refused(tmp_path: Path) -> None:
    """A file that was cut, altered or is something else restores nothing."""
    with open_ledger(tmp_path / "a.db") as ledger:
        fill(ledger)
        backup(ledger, tmp_path / "b.gz")
    whole = gzip.decompress((tmp_path / "b.gz").read_bytes())
    broken = {
        "cut.gz": (tmp_path / "b.gz").read_bytes()[:-50],
        "short.gz": gzip.compress(b"".join(whole.splitlines(keepends=True)[:-2])),
        "altered.gz": gzip.compress(whole.replace(b"Southern", b"Northern")),
        "other.gz": gzip.compress(b"{}\n"),
        "text.gz": b"not compressed",
        "later.gz": gzip.compress(whole.replace(b'"tables":', b'"tables":9', 1)),
    }
    with open_ledger(tmp_path / "new.db") as other:
        for name, data in broken.items():
            (tmp_path / name).write_bytes(data)
            with pytest.raises(LedgerError, match=name):
                restore(other, tmp_path / name)
        assert list(other.readings()) == []
