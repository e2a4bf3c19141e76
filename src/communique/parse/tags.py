"""What somebody goes on to do behind the tag of his words: "Trade is growing, the letter said, and went on: …".

A small parser joins a verb without a subject behind the tag to the words that are said, as if these went on. It is
joined to the tag, whose subject it shares.
"""

from spacy.tokens import Doc, Token

from communique.parse.syntax import children

_SUBJECTS = ("nsubj", "nsubjpass")


def mend_tags(doc: Doc) -> None:
    """Join verbs without a subject behind a tag to the tag."""
    for tag in doc:
        if tag.dep_ == "parataxis" and tag.head.i < tag.i and children(tag, *_SUBJECTS):
            for verb in [c for c in children(tag.head, "conj") if c.i > tag.i]:
                _join(verb, tag)


def _join(verb: Token, tag: Token) -> None:
    """Join a verb to a tag, where "and" stands between the two and nobody else is its subject."""
    between = [c for c in (*children(tag.head, "cc"), *children(tag, "cc")) if tag.i < c.i < verb.i]
    if verb.tag_ not in {"VBD", "VBZ", "VBP"} or children(verb, *_SUBJECTS) or not between:
        return
    for word in (verb, *between):
        word.head = tag
