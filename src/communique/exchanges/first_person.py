"""Who speaks of himself: "I met Brown", "we have sent a letter"."""

from communique.records import Clause

#: The words by which one who speaks names himself, alone or with others.
FIRST_PERSON = frozenset({"i", "we"})


def in_first_person(clause: Clause) -> bool:
    """Whether one who speaks does himself what a clause tells."""
    return any(phrase.head in FIRST_PERSON for phrase in clause.agent)
