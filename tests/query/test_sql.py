"""SQL of the user's own."""

import pytest

from by_name import reading
from communique.errors import QueryError
from communique.ledger import open_ledger
from communique.query.sql import run


def test_sql_asks(address: str) -> None:
    """A query gives its columns and rows; a percent sign is one."""
    with open_ledger(address) as ledger:
        ledger.add([reading()])
    with open_ledger(address, read_only=True) as ledger:
        found = run(ledger, "SELECT kind, count(*) AS n FROM exchange WHERE kind LIKE 'mes%' GROUP BY kind;")
    assert (found.columns, [tuple(row) for row in found.rows]) == (("kind", "n"), [("message", 1)])


@pytest.mark.parametrize(
    "query",
    [
        "DELETE FROM statement_party",
        "SELECT 1; COMMIT; DELETE FROM statement_party",
        "COMMIT; DELETE FROM statement_party; COMMIT",
        "WITH gone AS (DELETE FROM statement_party RETURNING *) SELECT * FROM gone",
        "DROP TABLE statement_party",
        "nonsense",
    ],
)
def test_sql_changes_nothing(address: str, query: str) -> None:
    """Whatever is asked, nothing is changed, and the database says why."""
    with open_ledger(address) as ledger:
        ledger.add([reading()])
    with open_ledger(address, read_only=True) as ledger:
        with pytest.raises(QueryError):
            run(ledger, query)
        assert len(run(ledger, "SELECT * FROM statement_party").rows) == 2
