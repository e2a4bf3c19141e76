"""Who is from abroad by how his name is spelt, in a report of a state where each syllable is a word of its own.

In Pyongyang "Pak Mu Gil, chairman of the committee" is at home, and "Anna Bergstrom, director of the project" is not.
"""

import re

from communique.exchanges.draft import Draft
from communique.exchanges.scene import Scene
from communique.records import Actor

#: The vowels of one syllable.
_SYLLABLE = re.compile(r"[aeiouy]+", re.IGNORECASE)
#: A name has at least so many words.
_FULL = 2


def bears_foreign_name(draft: Draft, scene: Scene) -> bool:
    """Whether all persons of a side, or who carry what is sent, have an office and names not spelt as at home."""
    if scene.home not in scene.words.group("spelt-by-syllable"):
        return False
    sides = ([scene.actors[a] for a in draft.actors.get(name, ())] for name in ("from", "to", "conveyed_by"))
    named = ([actor for actor in side if actor.kind == "person"] for side in sides)
    return any(people and all(map(_is_spelt_otherwise, people)) for people in named)


def _is_spelt_otherwise(actor: Actor) -> bool:
    words = actor.name.split()
    return (
        bool(actor.roles) and len(words) >= _FULL and any(len(_SYLLABLE.findall(word)) > 1 for word in words)
    )
