"""Texts at hand are a source like any other."""

from communique.records import RawReport
from communique.sources import Memory


def test_each_text_is_a_report_of_its_name() -> None:
    """The name of a text becomes the source of its report, in the order they were given."""
    assert list(Memory(first="One.", second="Two.").reports()) == [
        RawReport(source="first", data="One."),
        RawReport(source="second", data="Two."),
    ]


def test_a_text_may_have_any_name() -> None:
    """No name is taken by the class itself."""
    assert [report.source for report in Memory(self="One.", texts="Two.").reports()] == ["self", "texts"]
