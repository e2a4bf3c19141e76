"""What a pronoun itself shows of whom it stands for: a man or a woman, or who invites to what is done with him."""

import re
from collections.abc import Iterable, Mapping

from communique.records import Actor, Clause, Phrase

#: Who a pronoun is of: "f" of a woman, "m" of a man.
_OF = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_INVITING = re.compile(r"^(?:at|on|upon) (?:the )?invitation of$")


def sexes_of(
    actors: Iterable[Actor], text: str, women: frozenset[str], men: frozenset[str]
) -> Mapping[str, str]:
    """Return of each person whom the report calls by a word of respect that shows it, whether it is a woman.

    Args:
        actors: The actors of the report.
        text: The report.
        women: Words of respect of a woman, in lower case.
        men: Those of a man.
    """
    found: dict[str, str] = {}
    for actor in actors:
        if actor.kind == "person":
            first = {
                place.quote(text).lower().split()[0] for place in actor.mentions if place.end > place.start
            }
            shown = {sex for sex, words in (("f", women), ("m", men)) if first & words}
            found |= {actor.id: shown.pop()} if len(shown) == 1 else {}
    return found


def misfits(pronoun: str, sexes: Mapping[str, str]) -> set[str]:
    """Return those for whom a pronoun can not stand: "him" for no Mrs Berg."""
    sex = _OF.get(pronoun.lower())
    return {actor for actor, own in sexes.items() if sex is not None and own != sex}


def inviters(clause: Clause) -> tuple[Phrase, ...]:
    """Return who invites to what a clause tells: "at the invitation of [Brown] he will have talks with him"."""
    return tuple(p for p in clause.adjuncts if p.preposition and _INVITING.match(p.preposition))
