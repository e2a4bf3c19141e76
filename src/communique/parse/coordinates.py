"""Likes joined by "and": "to thank Brown for sending the ship and to discuss the harbour", "Smith, Brown, and Jones".

A small parser joins the second infinitive to the verb next to it, which is none, and takes the last subject for one of
its own: like is joined to like.
"""

from spacy.tokens import Doc, Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def mend_coordinates(doc: Doc) -> None:
    """Join an infinitive to the infinitive above instead of to a participle, and the last subject to the first."""
    for token in doc:
        if token.dep_ == "conj" and _is_infinitive(token) and token.head.tag_ == "VBG":
            above = _infinitive_above(token.head)
            if above is not None:
                token.head = above
        elif token.dep_ in _SUBJECTS and (first := _first_subject(token)) is not None:
            token.head, token.dep_ = first, "conj"


def _first_subject(token: Token) -> Token | None:
    """Return the subject that "and" joins to this one before their verb: "[Smith], Brown, and Jones met"."""
    before = [c for c in token.head.children if c.dep_ == token.dep_ and c.i < token.i]
    link = token.doc[token.left_edge.i - 1] if token.left_edge.i else None
    joined = link is not None and link.dep_ == "cc" and link.lower_ in {"and", "&"}
    return before[-1] if joined and before and link is not None and link.head == before[-1] else None


def _is_infinitive(verb: Token) -> bool:
    return verb.tag_ == "VB" and any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _infinitive_above(verb: Token) -> Token | None:
    return next((above for above in verb.ancestors if _is_infinitive(above)), None)
