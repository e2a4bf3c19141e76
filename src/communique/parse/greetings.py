"""What a message is of: "a message of greeting from Brown".

A small parser may take the noun for a verb, so that somebody greets there; and hang on it from whom the message is.
"""

from spacy.tokens import Doc

#: Nouns for what is sent.
_SENT = frozenset({"message", "letter", "telegram", "card", "cable", "word", "note"})


def mend_greetings(doc: Doc) -> None:
    """Make a noun again of "greeting" behind "message of", and hang "from" and "to" on the message."""
    for token in doc:
        of = token.head
        if token.lower_ != "greeting" or of.lower_ != "of" or of.head.lemma_ not in _SENT:
            continue
        if token.dep_ not in {"pcomp", "pobj"} or any(child.dep_ == "dobj" for child in token.children):
            continue
        token.pos_, token.tag_, token.dep_, token.lemma_ = "NOUN", "NN", "pobj", "greeting"
        for child in list(token.children):
            if child.dep_ == "prep" and child.lower_ in {"from", "to"}:
                child.head = of.head
