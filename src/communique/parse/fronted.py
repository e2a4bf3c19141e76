"""Who stands behind a fronted phrase: "At the invitation of Brown, Smith, accompanied by his wife, paid a visit".

A small parser takes the second name for an apposition of the first, and leaves the verb without its subject. Names
are whole mentions with their titles, so that one name is no apposition of another here.
"""

from spacy.tokens import Doc, Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})


def mend_fronted(doc: Doc) -> None:
    """Make the last name of a fronted phrase the subject of a verb that has none."""
    for verb in doc:
        if verb.tag_ in {"VBD", "VBZ", "VBP"} and not any(c.dep_ in _SUBJECTS for c in verb.children):
            subject = _behind_fronted(verb)
            if subject is not None:
                _make_subject(subject, verb)


def _behind_fronted(verb: Token) -> Token | None:
    """Return the name that closes the phrase with which the verb's sentence begins, or ``None``."""
    fronted = next((c for c in verb.children if c.dep_ == "prep" and c.is_sent_start), None)
    if fronted is None:
        return None
    names = [
        t
        for t in fronted.subtree
        if t.dep_ == "appos" and t.tag_ == "NNP" and t.head.tag_ == "NNP" and t.nbor(-1).text == ","
    ]
    last = names[-1] if names else None
    if last is None or last.i >= verb.i or last.nbor(1).text not in {",", verb.text, "has", "had", "will"}:
        return None
    return last


def _make_subject(name: Token, verb: Token) -> None:
    """Hang a name on its verb, with what is told of it behind it."""
    label = "nsubjpass" if any(c.dep_ == "auxpass" for c in verb.children) else "nsubj"
    name.head, name.dep_ = verb, label
    for token in list(verb.doc[name.i + 1 : verb.i]):
        if token.dep_ in {"acl", "relcl"} and token.head.i < name.i:
            token.head = name
