"""Short reports of our own, in files by their matter, read from end to end: what is told, by whom, to whom."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, cases, ids, read, told

CASES = [
    case
    for file in (
        "reports.yml",
        "papers.yml",
        "letters.yml",
        "visits.yml",
        "offices.yml",
        "leaders.yml",
        "lists.yml",
        "addresses.yml",
        "readouts.yml",
        "speeches.yml",
    )
    for case in cases(file, Case)
]


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_a_report_tells_of_its_exchanges(case: Case, reader: Reader) -> None:
    """Each exchange is read, between its sides, and no other."""
    reading = read(case, reader)
    assert [told(exchange, reading) for exchange in reading.exchanges] == case.told
