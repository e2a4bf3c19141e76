"""Who lays something before something: "A wreath was laid before the statue of the poet by Smith".

A small parser hangs "by Smith" on the last noun before it, as if he had made the statue. It is hung on the verb again.
"""

from spacy.tokens import Doc, Token

from communique.parse.syntax import children

#: Verbs of which what stands before "by" is a place, and made by nobody who is told of.
_LAYING = frozenset({"lay", "place", "set"})
#: What is laid.
_LAID = frozenset({"wreath", "basket", "bouquet", "flower", "garland", "tribute"})


def mend_laid(doc: Doc) -> None:
    """Hang who lays something on the verb."""
    for verb in doc:
        if verb.lemma_ in _LAYING and _is_of_flowers(verb) and not children(verb, "agent"):
            by = next((t for t in verb.subtree if t.lower_ == "by" and _is_swallowed(t, verb)), None)
            if by is not None:
                by.head, by.dep_ = verb, "agent"


def _is_of_flowers(verb: Token) -> bool:
    told = (word for child in children(verb, "nsubjpass") for word in (child, *child.conjuncts))
    return any(word.lemma_ in _LAID for word in told)


def _is_swallowed(by: Token, verb: Token) -> bool:
    """Whether a "by" behind a verb hangs on a noun of a phrase of place."""
    return by.i > verb.i and by.dep_ in {"prep", "agent"} and by.head.pos_ in {"NOUN", "PROPN"}
