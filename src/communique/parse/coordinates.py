"""Infinitives joined by "and": "to thank Brown for sending the ship and to discuss the harbour".

A small parser joins the second to the verb next to it, which is none: like is joined to like.
"""

from spacy.tokens import Doc, Token


def mend_coordinates(doc: Doc) -> None:
    """Join an infinitive with "to" to the infinitive above, where it was joined to a participle."""
    for token in doc:
        if token.dep_ == "conj" and _is_infinitive(token) and token.head.tag_ == "VBG":
            above = _infinitive_above(token.head)
            if above is not None:
                token.head = above


def _is_infinitive(verb: Token) -> bool:
    return verb.tag_ == "VB" and any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _infinitive_above(verb: Token) -> Token | None:
    return next((above for above in verb.ancestors if _is_infinitive(above)), None)
