"""What is moved in a parliament: "I move that this House express its sympathy to the people of Kenya"."""

from communique.exchanges.first_person import in_first_person
from communique.exchanges.scene import Scene
from communique.records import Clause


def is_motion(clause: Clause, scene: Scene) -> bool:
    """Whether one who speaks has his parliament do what he says, with his words."""
    moves = clause.verb in scene.words.group("moving")
    return moves and in_first_person(clause) and clause.tense == "present" and clause.modality == "fact"
