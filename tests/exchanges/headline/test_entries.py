"""The entries whose words a headline holds."""

from by_hand import ACTORS, report
from communique.exchanges import load_exchange_words
from communique.exchanges.dates import Anchor
from communique.exchanges.headline.entries import entries_in
from communique.exchanges.scene import Scene

WORDS = load_exchange_words()


def kinds(headline: str) -> set[str]:
    """Return the kinds of the entries that a headline holds."""
    told = report("Smith spoke.", title=headline, publisher="White House")
    scene = Scene(told, (), {actor.id: actor for actor in ACTORS}, WORDS, Anchor.of(told))
    return {rule.kind for _, rule, _ in entries_in(headline, scene)}


def test_a_place_may_stand_within_the_words_of_an_entry() -> None:
    """What reads "Talks in Oslo with" is "talks with"."""
    assert kinds("Talks in Oslo with Dupont") == kinds("Talks with Dupont") == {"meeting"}


def test_a_telephone_conversation_is_no_meeting() -> None:
    """Of two entries that end at one place the first is taken."""
    assert kinds("Telephone conversation with Dupont") == {"call"}
