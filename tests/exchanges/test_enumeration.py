"""Tests of lists of those of whom the sentence before told as a crowd."""

import pytest

from communique.pipeline import Reader
from communique.records import RawReport

_TOLD = "Premier Han Mu Gil received messages from foreign party leaders on August 5.\n\n"


@pytest.mark.parametrize(
    ("list_", "senders"),
    [
        ("Among them were President Berg of Norway and President Mutua of Kenya.", {"Berg", "Mutua"}),
        (
            "They included President Berg of Norway.\n\nThey also included President Mutua of Kenya.",
            {"Berg", "Mutua"},
        ),
        ("The messages came from President Berg of Norway and President Mutua of Kenya.", {"Berg", "Mutua"}),
        ("They were read out by President Berg of Norway.", {"foreign party leaders"}),
        ("President Berg of Norway came later.", {"foreign party leaders"}),
    ],
    ids=["among-them", "also", "came-from", "what-was-done", "no-list"],
)
def test_the_senders_are_those_listed_behind(reader: Reader, list_: str, senders: set[str]) -> None:
    """Only a sentence that opens as a list names who the crowd were."""
    read = reader.read(RawReport(source="x", data=_TOLD + list_, publisher="KCNA", published="2024-08-07"))
    names = {actor.id: actor.name for actor in read.actors}
    assert {names[a] for exchange in read.exchanges for a in exchange.senders} == senders
