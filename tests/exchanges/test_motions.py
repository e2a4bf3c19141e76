"""What is moved in a parliament."""

from datetime import date

import pytest

from by_hand import ACTORS, clause
from communique.exchanges.dates import Anchor
from communique.exchanges.motions import is_motion
from communique.exchanges.scene import Scene
from communique.exchanges.words import load_exchange_words
from communique.records import Report


@pytest.mark.parametrize(
    ("text", "verb", "tense", "moved"),
    [
        ("I move that this House express its sympathy.", "move", "present", True),
        ("Smith move that this House express its sympathy.", "move", "present", False),
        ("I moved that this House express its sympathy.", "move", "past", False),
        ("I hope that this House express its sympathy.", "hope", "present", False),
    ],
)
def test_one_who_speaks_moves_now(text: str, verb: str, tense: str, moved: bool) -> None:
    """Neither what another moves nor what was moved before is done with these words."""
    agent, cue = text.split()[:2]
    told = clause(text, cue, verb=verb, agent=agent, form="finite", tense=tense, modality="fact")
    scene = Scene(
        Report(source="x", id="0", text=text, paragraphs=()),
        [told],
        {actor.id: actor for actor in ACTORS},
        load_exchange_words(),
        Anchor(date(2023, 5, 9), "the day of publication"),
    )
    assert is_motion(told, scene) is moved
