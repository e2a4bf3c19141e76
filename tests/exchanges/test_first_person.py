"""Who speaks of himself."""

import pytest

from by_hand import clause
from communique.exchanges.first_person import in_first_person


@pytest.mark.parametrize(("agent", "own"), [("I", True), ("We", True), ("Smith", False)])
def test_who_says_i_or_we_speaks_of_himself(agent: str, own: bool) -> None:
    """A name is somebody else."""
    text = f"{agent} met Dupont."
    assert in_first_person(clause(text, "met", verb="meet", agent=agent, patient="Dupont")) is own
