"""Several persons whom one sentence names: "talks with Brown and Dupont, who came. Our talks with [them] were long"."""

from collections.abc import Mapping

from communique.clauses.memory import NEAR, Ids
from communique.records import Phrase


def named_together(phrase: Phrase, ends: Mapping[int, Ids], kinds: Mapping[str, str], text: str) -> Ids:
    """Return the persons of the last sentence before a pronoun that names some, if there are several.

    Args:
        phrase: The pronoun.
        ends: Who is named, by where the name ends.
        kinds: The kind of each actor.
        text: The report.
    """
    last = max(0, phrase.span.start - NEAR)
    named: list[str] = []
    for at in sorted(end for end in ends if last < end < phrase.span.start):
        people = [one for one in ends[at] if kinds.get(one) == "person"]
        if people:
            named = [*([] if ". " in text[last:at] else named), *people]
            last = at
    return tuple(dict.fromkeys(named)) if len(named) > 1 else ()
