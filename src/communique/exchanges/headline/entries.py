"""The entries of ``headlines.yml`` whose words a headline holds."""

import re
from collections.abc import Iterator

from communique.exchanges.headline.sides import as_word
from communique.exchanges.scene import Scene
from communique.exchanges.words import HeadlineRule

#: A place between what is held and with whom: "talks [in Oslo] with", "remarks [in the Garden, Oslo Castle,] with".
_PLACE = r" (?:in|at) (?:the )?[\w’'-]+(?:,? [\w’'-]+){0,4},?"


def entries_in(headline: str, scene: Scene) -> Iterator[tuple[str, HeadlineRule, int]]:
    """Yield the entries whose words the headline holds, with the place behind the words."""
    words, taken = headline.lower(), set[int]()
    for name, rule in scene.words.headlines.items():
        found = next((place for word in rule.words if (place := _stands(word, words))), None)
        if found is not None and found.end() not in taken:  # a "telephone conversation with" is no meeting
            taken.add(found.end())
            yield name, rule, found.end()


def _stands(word: str, headline: str) -> re.Match[str] | None:
    """Return where words stand in a headline in small letters, also with a place in them: "talks [in Oslo] with"."""
    if word in headline and (found := as_word(word).search(headline)) is not None:
        return found
    before, link, _ = word.rpartition(" with")
    return (
        re.search(rf"(?<!\w){re.escape(before)}{_PLACE} with\b", headline)
        if link and before in headline
        else None
    )
