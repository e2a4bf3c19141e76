"""What is said between an auxiliary and its verb: "has, on behalf of the Government, sent".

A small parser hangs the phrase, and with it the subject, on the auxiliary, or takes the auxiliary for the verb of the
sentence. Both are hung on the verb again, so that subject, phrase and object are of one predicate.
"""

from spacy.tokens import Doc, Token

_AUXILIARIES = frozenset({"have", "be", "will", "would", "shall"})
#: What hangs on an auxiliary and belongs to its verb.
_MOVED = frozenset(
    {"nsubj", "nsubjpass", "prep", "npadvmod", "advmod", "punct", "agent", "mark", "advcl", "cc"}
)


def mend_insertions(doc: Doc) -> None:
    """Hang what stands between auxiliaries and their verbs on the verbs."""
    for token in doc:
        if token.dep_ == "aux" and token.lemma_ in _AUXILIARIES and token.head.i > token.i:
            _move(token, token.head)
        elif (verb := _verb_behind(token)) is not None:
            _make_head(verb, token)


def _move(auxiliary: Token, verb: Token) -> None:
    for child in list(auxiliary.children):
        if child.dep_ in _MOVED:
            child.head = verb


def _verb_behind(token: Token) -> Token | None:
    """Return the participle behind a comma that an auxiliary with a phrase was taken to govern, or ``None``."""
    if token.lemma_ != "have" or token.pos_ not in {"VERB", "AUX"} or token.dep_ == "aux":
        return None
    if any(child.dep_ == "dobj" and child.lower_ != "today" for child in token.children):
        return None
    found = (
        c
        for c in token.children
        if c.tag_ in {"VBN", "VBD"} and c.dep_ in {"dep", "ccomp", "advcl", "conj", "xcomp", "acl"}
    )
    verb = next((c for c in found if c.i > token.i and c.doc[c.i - 1].text == ","), None)
    own = verb is not None and any(c.dep_ in {"nsubj", "mark"} for c in verb.children)
    return None if own else verb


def _make_head(verb: Token, auxiliary: Token) -> None:
    """Put a verb in the place of the auxiliary that it hung on."""
    above, label = auxiliary.head, auxiliary.dep_
    root = above == auxiliary
    children = [child for child in auxiliary.children if child != verb]
    verb.head = verb if root else above
    verb.dep_ = label
    auxiliary.head, auxiliary.dep_ = verb, "aux"
    for child in children:
        child.head = verb
        if child.dep_ == "dobj" and child.i < verb.i:  # "has today, on behalf of the people, sent"
            child.dep_ = "npadvmod"
