"""The glossary and the records say the same words."""

import re
from pathlib import Path

import msgspec
import pytest

import communique.records as nouns
from communique.records import Exchange, Statement

GLOSSARY = Path(__file__).parents[1] / "docs/explanation/glossary.md"
#: ``**Term** (`Name`, `Record.field`) What it means.``
ENTRY = re.compile(r"^\*\*(?P<term>[^*]+)\*\*(?: \((?P<names>`[^)]+`)\))? (?P<meaning>\S.*)", re.MULTILINE)

#: The classes and kinds of the records.
RECORDS = [name for name in nouns.__all__ if name[0].isupper()]

#: Terms of diplomacy, linguistics and event data that a newcomer looks for.
TERMS = [
    *("envoy", "readout", "communique", "note verbale", "credentials", "exchange", "occasion"),
    *("masthead", "dateline", "clause", "agent", "patient", "recipient", "cue", "source", "content"),
    *("quotation", "speech act", "TextPositionSelector", "CAMEO", "PLOVER", "dyad"),
]


def fields(record: type[msgspec.Struct]) -> list[str]:
    """Return the fields of a record as they are named in JSON."""
    return [f"{record.__name__}.{field.encode_name}" for field in msgspec.structs.fields(record)]


def explained() -> list[str]:
    """Return the names in brackets of all entries, in the order of the page."""
    text = GLOSSARY.read_text(encoding="utf-8")
    return [name for entry in ENTRY.finditer(text) for name in re.findall(r"`([^`]+)`", entry["names"] or "")]


@pytest.mark.parametrize("name", RECORDS)
def test_every_record_is_explained(name: str) -> None:
    """Whatever stands in ``communique.records`` is in the glossary under the word that the field uses."""
    assert name in explained()


@pytest.mark.parametrize("name", fields(Exchange) + fields(Statement))
def test_every_field_of_exchanges_and_statements_is_explained(name: str) -> None:
    """What an analyst reads in a ledger stands in the glossary, by its name in JSON."""
    assert name in explained()


def test_no_name_is_explained_twice_or_gone() -> None:
    """Each name in brackets stands once, and is still a record or a field of one."""
    names = explained()
    known = {
        field
        for record in (getattr(nouns, name) for name in RECORDS)
        if isinstance(record, type) and issubclass(record, msgspec.Struct)
        for field in fields(record)
    }
    assert len(names) == len(set(names))
    assert set(names) <= known | set(RECORDS)


@pytest.mark.parametrize("term", TERMS)
def test_the_terms_of_the_field_are_explained(term: str) -> None:
    """A newcomer to diplomacy, linguistics or event data finds the words of each."""
    terms = ", ".join(entry["term"] for entry in ENTRY.finditer(GLOSSARY.read_text(encoding="utf-8")))
    assert re.search(rf"\b{term}\b", terms, re.IGNORECASE)
