"""Words passed on in talks that a report gives."""

import pytest

from communique.pipeline import Reader
from communique.records import Exchange, RawReport

_LEAD = "Ivan Lunin received Foreign Minister of Kenya Anna Kamau in the Kremlin.\n\nPresident of Russia Ivan Lunin: "


def _messages(words: str, reader: Reader) -> list[tuple[str, ...]]:
    """Return the messages of a report with some spoken words: who to whom, by whom, and what for."""
    reading = reader.read(RawReport(source="x", data=f"{_LEAD}{words}", title="Talks", publisher="Kremlin"))
    names = {actor.id: actor.name for actor in reading.actors}

    def ends(exchange: Exchange) -> tuple[str, ...]:
        sides = (exchange.senders, exchange.recipients, exchange.conveyed_by)
        return (*(", ".join(names[a] for a in side) for side in sides), *exchange.purpose)

    return [ends(exchange) for exchange in reading.exchanges if exchange.kind == "message"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Good afternoon. Please convey my best wishes to President John Otieno.",
            ("Ivan Lunin", "John Otieno", "Anna Kamau", "greeting"),
        ),
        (
            "Good afternoon. I would ask you to pass on our condolences to the people of Kenya.",
            ("Ivan Lunin", "people of Kenya", "Anna Kamau", "condolence"),
        ),
        (
            "Welcome.\n\nAnna Kamau: Let me convey to you warm greetings from President John Otieno.",
            ("John Otieno", "Ivan Lunin", "Anna Kamau", "greeting"),
        ),
        (
            "Welcome.\n\nAnna Kamau: President John Otieno asked me to convey his congratulations to you.",
            ("John Otieno", "Ivan Lunin", "Anna Kamau", "congratulation"),
        ),
    ],
)
def test_whom_one_speaks_to_carries_the_words_on(
    words: str, expected: tuple[str, ...], reader: Reader
) -> None:
    """What is asked goes from the speaker through whom he meets; what is brought goes through the speaker."""
    assert _messages(words, reader) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "Please convey our proposals to President John Otieno.",  # no words of courtesy
        "Please give my colleagues time to think.",
        "Let me convey to you the warm greetings of Moscow.",  # nobody else's
        "I sent my best wishes to President John Otieno last week.",
    ],
)
def test_other_words_are_no_message(words: str, reader: Reader) -> None:
    """Only words of courtesy from or to somebody who is named are passed on."""
    assert _messages(words, reader) == []
