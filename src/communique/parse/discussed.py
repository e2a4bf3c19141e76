"""Whom something is discussed with: "discussed the repair of the harbour [with Brown]".

A small parser hangs "with" on the noun before it. There it belongs where that noun is of what two do together:
"discussed the agreement with Brown".
"""

from spacy.tokens import Doc, Token

from communique.parse.syntax import children

_VERBS = frozenset({"discuss", "review", "coordinate", "debate"})
#: Nouns of what one has, does or holds with another.
_SHARED = frozenset(
    {"talk", "meeting", "call", "conversation", "negotiation", "consultation", "agreement", "accord", "treaty", "pact",
     "contract", "deal", "relation", "relationship", "tie", "link", "contact", "cooperation", "partnership", "work",
     "dialogue", "interaction", "exchange", "discussion", "visit", "summit", "friendship", "alliance", "war",
     "conflict", "dispute", "trade", "border", "interview", "problem", "solidarity"}
)  # fmt: skip


def mend_discussed(doc: Doc) -> None:
    """Hang on a verb of discussing the name behind "with" that stands at the end of its object."""
    for verb in doc:
        if verb.lemma_ in _VERBS and children(verb, "nsubj"):
            for thing in children(verb, "dobj"):
                companion = _companion(thing)
                if companion is not None:
                    companion.head = verb


def _companion(thing: Token) -> Token | None:
    """Return the last "with" within an object that names somebody and belongs to none of its nouns."""
    withs = [t for t in thing.subtree if t.lower_ == "with" and t.dep_ == "prep" and t.i > thing.i]
    last = withs[-1] if withs else None
    if last is None or last.head.lemma_ in _SHARED or last.head.pos_ == "VERB":
        return None
    named = [child for child in children(last, "pobj") if child.tag_ == "NNP"]
    return last if named else None
