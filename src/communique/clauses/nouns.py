"""Nominal predicates: "X's visit to Y", "talks between X and Y", "a message from X"."""

from collections.abc import Iterator

from spacy.tokens import Token

from communique.clauses.roles import RoleFinder
from communique.clauses.words import ClauseWords, EventNoun
from communique.parse.syntax import children, conjuncts, subtree


def event_noun(token: Token, words: ClauseWords) -> EventNoun | None:
    """Return the entry of a noun that names an act, or ``None``."""
    if token.pos_ not in {"NOUN", "PROPN", "VERB"} or (
        token.pos_ == "VERB" and token.dep_ not in {"dobj", "pobj"}
    ):
        return None
    return words.nouns.get(token.lemma_.lower()) or words.nouns.get(token.lower_)


def add_noun(noun: Token, finder: RoleFinder) -> None:
    """Find the roles that hang on an event noun: its owner, its recipient, its sides, what it is of."""
    entry = event_noun(noun, finder.words)
    owner = entry.owner if entry is not None else "agent"
    for child in children(noun, "poss"):
        finder.add(owner, child)
    finder.add_adverbials(_without_owner(noun, finder, owner))
    finder.add_adverbials(_of_whole_list(noun))
    if owner == "source":
        _give_to_source(noun, finder)


def _give_to_source(noun: Token, finder: RoleFinder) -> None:
    """Take who is named behind the "by" of something sent for its source: "accepted an invitation by Y"."""
    below = [child for child in children(noun, "prep") if child.lower_ == "by"]
    places = {finder.paragraph.spans[t.i].start for p in below for t in subtree(p)}
    for one in [p for p in finder.found.get("agent", ()) if p.preposition == "by"]:
        if one.head_span.start in places:
            finder.found["agent"].remove(one)
            finder.found["source"].append(one)


def _of_whole_list(noun: Token) -> Iterator[Token]:
    """Yield the prepositions below the other nouns of its list: "a basket and a card to Y" both go to Y."""
    first = noun
    while first.dep_ == "conj":
        first = first.head
    for other in conjuncts(first):
        if other.i != noun.i:
            yield from (child for child in children(other, "prep") if child.lower_ != "of")


def _without_owner(noun: Token, finder: RoleFinder, owner: str) -> Iterator[Token]:
    """Yield the prepositions below a noun; an "of" with an actor is its owner's, with a bare noun a part of it."""
    for child in children(noun, "prep"):
        if child.lower_ != "of":
            yield child
            continue
        for head in children(child, "pobj"):
            if finder.paragraph.mentions[head.i] is not None or head.pos_ == "PRON":
                finder.add(owner, head)
            else:
                finder.add("of", head, "of")
                # "a message of greeting from Y": what hangs on a bare "greeting" is the message's
                if not children(head, "det", "poss"):
                    yield from (p for p in children(head, "prep") if p.lower_ != "of")


def has_part(finder: RoleFinder) -> bool:
    """Whether an actor, or a pronoun for one, takes part in a nominal predicate."""
    return any(
        p.actors or p.head in {"he", "she", "they", "his", "her", "their", "its", "him", "them"}
        for role in ("agent", "source", "recipient", "companion")
        for p in finder.found.get(role, ())
    )
