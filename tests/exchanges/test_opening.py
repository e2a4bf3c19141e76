"""Talks that open a sentence as the setting or the matter of what it tells."""

import pytest

from by_hand import clause
from communique.exchanges.opening import opens_sentence


def _opens(text: str) -> bool:
    """Whether the talks of a text open their sentence."""
    noun = "talks" if "talks" in text else "meeting"
    lemma = {"talks": "talk", "meeting": "meeting"}[noun]
    return opens_sentence(clause(text, noun, noun=lemma, form="nominal", companion=("with", "Dupont")), text)


@pytest.mark.parametrize(
    "text",
    [
        "They rested. During the talks with Dupont, Smith spoke of trade.",
        "They rested. At a separate meeting with Dupont, trade was discussed.",
        "The key topic of the meeting with Dupont was trade.",
        "The agenda of Smith's meeting with Dupont included trade.",
        "As usual, in the talks with Dupont he spoke of trade.",
    ],
)
def test_talks_may_open_a_sentence(text: str) -> None:
    """They are the setting of what is told, or what its topic is of."""
    assert _opens(text)


@pytest.mark.parametrize(
    "text",
    [
        "Smith recalled that during the meeting with Dupont they rested.",
        "During the recent talks with Dupont, Smith spoke of trade.",
        "During a previous meeting with Dupont, Smith spoke of trade.",
        "Smith praised the outcome of the talks with Dupont.",
    ],
)
def test_talks_of_another_time_do_not(text: str) -> None:
    """What somebody recalls, and talks that are called earlier ones, are only referred to."""
    assert not _opens(text)
