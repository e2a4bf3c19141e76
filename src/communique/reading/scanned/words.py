"""The words that a scanned text is read by: which are English, and which the reading rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from communique.lexicons.load import HOME
from communique.lexicons.overlay import read_layers
from communique.lexicons.shapes import WordGroup
from communique.lexicons.world import World

#: A shorter word is no name to bring another to.
LEAST_NAME = 5


@dataclass(frozen=True)
class ScannedWords:
    """Words of a language.

    Attributes:
        english: Every word that may stand in a text, as the parser's vocabulary has it.
        names: Words of the names of states and towns, in lower case.
        rests_on: Words that the reading rests on, in lower case, each as it is written.
        states: Names and demonyms of states in one word, likewise.
        small: The small words of a sentence.
    """

    english: frozenset[str]
    names: frozenset[str]
    rests_on: dict[str, str]
    states: dict[str, str]
    small: frozenset[str]

    def knows(self, word: str) -> bool:
        """Whether a word is one of the language, or of the name of a state or town, however it is set."""
        low = word.lower()
        return (
            word in self.english
            or low in self.english
            or low in self.rests_on
            or low in self.names
            or low.capitalize() in self.english
        )


def load_scanned_words(
    english: frozenset[str], world: World, folders: Sequence[Path] = (HOME,)
) -> ScannedWords:
    """Load the words that scanned texts are mended by.

    Args:
        english: The vocabulary of the parser, as it is before anything was read.
        world: The names of states and towns.
        folders: The folders of word lists, a user's own last.
    """
    groups = read_layers(folders, "en/scanned_words.yml", WordGroup)
    forms = {form for form in (*world.names, *world.places) if form.isascii()}
    names = frozenset(word.lower() for form in forms for word in form.split())
    rests_on = {
        word.lower(): word
        for key in ("exchange", "offices", "calendar")
        for word in sorted(groups[key].words, reverse=True)
    }
    states = (form for form in world.names if form.isalpha() and form.istitle() and len(form) >= LEAST_NAME)
    return ScannedWords(
        english,
        names,
        rests_on,
        {form.lower(): form for form in sorted(states)},
        frozenset(groups["small"].words),
    )
