"""The visit of the publisher's own leader, who speaks as a guest."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read, told


@pytest.mark.parametrize(
    ("words", "visits"),
    [
        ("it is great to be here in Oslo", ["visit held: Prime Minister of Australia -> Anna Berg"]),
        ("it is great to be here in Sydney", []),
        ("it was great to be in Oslo last year", []),
    ],
)
def test_one_who_is_glad_to_be_abroad_is_on_a_visit(words: str, visits: list[str], reader: Reader) -> None:
    """Neither at home nor in another year is he a guest."""
    text = f"CHANCELLOR BERG:\n\nPrime Minister, it is good to see you.\n\nPRIME MINISTER:\n\nChancellor, {words}."
    title = "Remarks at bilateral meeting with Chancellor Anna Berg of Norway"
    reading = read(Case("", "Prime Minister of Australia", title, text, []), reader)
    mine = [told(x, reading) for x in reading.exchanges if x.kind == "visit"]
    assert [one for one in mine if one.startswith("visit held: Prime Minister")] == visits
