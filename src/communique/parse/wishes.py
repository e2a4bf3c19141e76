"""What one wishes somebody: "wished Brown a happy birthday".

A small parser makes a sentence of it, with Brown as its subject: that Brown were a birthday. He is who it goes to.
"""

from spacy.tokens import Doc


def mend_wishes(doc: Doc) -> None:
    """Make the object of "wish" of a noun that was taken for what somebody is."""
    for token in doc:
        if token.dep_ != "ccomp" or token.head.lemma_ != "wish" or token.pos_ not in {"NOUN", "PROPN"}:
            continue
        for child in token.children:
            if child.dep_ == "nsubj" and child.i > token.head.i:
                child.head, child.dep_ = token.head, "dative"
                token.dep_ = "dobj"
