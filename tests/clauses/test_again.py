"""Who goes on receiving."""

import pytest

from communique.pipeline import Reader
from exchanges.cases import Case, read


@pytest.mark.parametrize(
    ("behind", "receiver"),
    [
        ("He received floral baskets from President Odhiambo of Kenya.", "Berg"),
        ("He said that the harbour was open.", None),
    ],
)
def test_he_who_receives_again_is_who_received(behind: str, receiver: str | None, reader: Reader) -> None:
    """The giver who is named last is not who receives next; nothing is told of another verb."""
    text = f"Prime Minister Berg of Norway received a message from President Solis of Peru. {behind}"
    reading = read(Case("", "Kenya Daily", "Gifts", text, []), reader)
    names = {actor.id: actor.name for actor in reading.actors}
    gifts = [names[a] for x in reading.exchanges if x.kind == "gift" for a in x.recipients]
    assert gifts == ([receiver] if receiver else [])
