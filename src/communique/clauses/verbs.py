"""Verbal predicates: passives, relatives, control and coordination brought to one form."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from communique.clauses.nouns import add_noun, event_noun
from communique.clauses.roles import RoleFinder
from communique.clauses.themes import (
    ANSWERING,
    GIVING_WITH,
    HAPPENING,
    antecedent,
    beside,
    outer,
    takes_part,
    themes_of,
)
from communique.parse.syntax import CLAUSAL, children, is_passive, is_verb, subject_of, subtree

#: Verbs whose "with" brings in the other side, wherever the parser hangs it: "exchanged views with Y".
SHARING = frozenset({"exchange", "share"})
#: Prepositions that join one who acts with the subject.
TOGETHER = frozenset({"together with", "along with", "alongside"})


@dataclass(frozen=True)
class Predicate:
    """The words that make one predicate: a verb and, with a light verb, its noun; or a noun alone."""

    verb: Token | None
    noun: Token | None = None

    @property
    def head(self) -> Token:
        """The word that stands for the predicate in the parse."""
        token = self.verb if self.verb is not None else self.noun
        assert token is not None  # noqa: S101 - a predicate has one of the two
        return token


def verb_lemma(verb: Token) -> str:
    """Return the verb's lemma with its particle: "hand over"."""
    particle = "".join(f" {p.lower_}" for p in children(verb, "prt"))
    return f"{verb.lemma_.lower()}{particle}"


def predicates_of(verb: Token, finder: RoleFinder) -> Iterator[Predicate]:
    """Yield the predicates that a verb makes: one for each event noun that it carries, else one of its own."""
    nouns = [noun for noun in themes_of(verb, finder) if _is_light(verb, noun, finder)]
    if not nouns:
        yield Predicate(verb)
    for noun in nouns:
        yield Predicate(verb, noun)


def _is_light(verb: Token, noun: Token, finder: RoleFinder) -> bool:
    entry = event_noun(noun, finder.words)
    lemma = verb_lemma(verb)
    if entry is None:
        return False
    return (
        takes_part(verb)
        or noun in beside(verb, finder)
        or lemma in entry.light
        or verb.lemma_ in entry.light
        or (verb.lemma_ in HAPPENING and (not children(verb, "attr") or bool(children(verb, "expl"))))
    )


def add_verb_roles(predicate: Predicate, finder: RoleFinder) -> None:
    """Find the roles of a verbal predicate, with those of its noun."""
    verb = predicate.verb
    if verb is None:
        return
    _add_subject(predicate, finder, passive=is_passive(verb))
    _add_objects(predicate, finder)
    finder.add_adverbials(child for child in verb.children if _is_adverbial(child))
    _add_shared(verb, finder)
    if predicate.noun is not None:
        add_noun(predicate.noun, finder)
    if verb.lemma_ in ANSWERING:
        finder.found.pop("of", None)  # "replied to a message of sympathy": that message was one


def _is_adverbial(child: Token) -> bool:
    """Whether a child of a verb is a phrase of it, also one that is coordinated: "to you and, through you, to them"."""
    if child.dep_ in {"conj", "dep"}:
        return bool(child.pos_ == "ADP")
    return child.dep_ in {"prep", "dative", "agent", "npadvmod", "advmod"}


def _add_subject(predicate: Predicate, finder: RoleFinder, *, passive: bool) -> None:
    subject = subject_of(predicate.verb) if predicate.verb is not None else None
    if subject is None or subject.dep_ == "expl" or predicate.noun in {subject, outer(subject, finder)}:
        return
    role = "patient" if passive else "agent"
    if (
        passive
        and predicate.noun is not None
        and predicate.verb is not None
        and (predicate.verb.lemma_ in GIVING_WITH or predicate.noun.dep_ == "dobj")
    ):
        role = "recipient"
    finder.add(role, subject)
    together = [p for p in finder.found.get("companion", ()) if p.preposition in TOGETHER]
    for other in together:  # "Kim, together with Ri, received": they act together
        finder.found["companion"].remove(other)
        finder.found[role].append(other)


def _add_objects(predicate: Predicate, finder: RoleFinder) -> None:
    verb = predicate.verb
    if verb is None:
        return
    for child in children(verb, "dobj", "oprd"):
        token = antecedent(child)
        if verb.lemma_ in SHARING:
            finder.add_adverbials(p for p in children(child, "prep") if p.lower_ == "with")
        if token != predicate.noun:
            finder.add("recipient" if verb.lemma_ in GIVING_WITH and predicate.noun else "patient", token)
    for child in _joined(predicate, finder):
        finder.add("recipient", child)
    for child in children(verb, "attr", "acomp"):
        finder.add("complement", child)


def _joined(predicate: Predicate, finder: RoleFinder) -> Iterator[Token]:
    """Yield the name that the parser took into what is sent: "sends Brown heartfelt congratulations"."""
    noun = predicate.noun
    entry = event_noun(noun, finder.words) if noun is not None else None
    if noun is None or noun.dep_ != "dobj" or entry is None or entry.owner != "source":
        return
    for child in children(noun, "nmod", "compound"):
        if finder.paragraph.mentions[child.i] is not None and child.i == subtree(noun)[0].i:
            yield child


def _add_shared(verb: Token, finder: RoleFinder) -> None:
    """Take from the first of coordinate verbs the words of time and place that stand before both."""
    if verb.dep_ != "conj" or not is_verb(verb.head):
        return
    before = [
        child
        for child in verb.head.children
        if child.dep_ in {"prep", "npadvmod"} and child.i < verb.head.i and child.dep_ not in CLAUSAL
    ]
    kept = {role: list(phrases) for role, phrases in finder.found.items()}
    finder.add_adverbials(before)
    for role in ("when", "where"):
        kept[role] = finder.found[role]
    finder.found.clear()
    finder.found.update(kept)
