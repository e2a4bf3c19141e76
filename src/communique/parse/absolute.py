"""Who is told with whom leads him: "held talks today with a delegation led by Brown".

A small parser makes a clause of "with" and the name: "with [Congress led by Brown]". There the name goes with the
verb before it, and what is told of the name hangs on it.
"""

from spacy.tokens import Doc, Token

from communique.parse.syntax import children

#: What is told so of those who are met.
_TOLD = frozenset({"lead", "head", "accompany", "represent", "chair"})


def mend_absolute(doc: Doc) -> None:
    """Make the subject of a participle behind "with" the one with whom the verb above is done."""
    for participle in doc:
        if participle.tag_ == "VBN" and participle.lemma_ in _TOLD and participle.dep_ in {"advcl", "pcomp"}:
            _mend(participle)


def _mend(participle: Token) -> None:
    with_ = next((c for c in children(participle, "mark") if c.lower_ == "with"), None)
    preposition = with_ or (participle.head if participle.head.lower_ == "with" else None)
    name = next(iter(children(participle, "nsubj", "nsubjpass")), None)
    above = participle.head if with_ is not None else participle.head.head
    auxiliaries = children(participle, "aux", "auxpass")
    if preposition is None or name is None or auxiliaries or not preposition.i < name.i < participle.i:
        return
    preposition.head, preposition.dep_ = above, "prep"
    name.head, name.dep_ = preposition, "pobj"
    participle.head, participle.dep_ = name, "acl"
