"""The actor that stands for who publishes a report."""

from by_hand import ACTORS, clause, report
from communique.exchanges import load_exchange_words
from communique.exchanges.dates import Anchor
from communique.exchanges.scene import Scene
from communique.exchanges.tellings.publisher import publisher


def test_nobody_stands_for_a_publisher_whom_the_text_does_not_name() -> None:
    """A report of a publisher without office or state has nobody for it."""
    text = "Smith met Jones."
    told = report(text)
    actors = {actor.id: actor for actor in ACTORS}
    scene = Scene(told, (clause(text, "met", verb="meet"),), actors, load_exchange_words(), Anchor.of(told))
    assert publisher(scene) == ()
