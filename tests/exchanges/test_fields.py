"""Short reports of our own (``fields.yml`` …), read from end to end: when, where, on what occasion and what for."""

import msgspec
import pytest

from communique.pipeline import Reader
from communique.records import Exchange, RawReport
from exchanges.cases import cases, ids


class Case(msgspec.Struct, forbid_unknown_fields=True):
    """A report with the fields of the exchanges that it tells of, in their order, and the trap that it holds."""

    trap: str
    published: str
    text: str
    fields: list[str]
    title: str = "News"
    publisher: str | None = None


#: The files of cases, one for each field that has many.
FILES = ("fields.yml", "occasions.yml", "shared.yml")
CASES = [case for file in FILES for case in cases(file, Case)]


def fields_of(exchange: Exchange) -> str:
    """Return the fields of an exchange on one line, "-" for what is empty."""
    date = exchange.date.value if exchange.date else "-"
    place = exchange.place.name if exchange.place else "-"
    occasion = exchange.occasion.text if exchange.occasion else "-"
    return f"{exchange.kind} {exchange.status} | {date} | {place} | {occasion} | {', '.join(exchange.purpose) or '-'}"


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_the_fields_of_an_exchange_are_what_the_text_says(case: Case, reader: Reader) -> None:
    """Day, place, occasion and purposes are read where the text says them, and stay empty where it does not."""
    raw = RawReport(
        source="x", data=case.text, title=case.title, publisher=case.publisher, published=case.published
    )
    assert [fields_of(exchange) for exchange in reader.read(raw).exchanges] == case.fields
