"""What a predicate says: a that-clause, an infinitive, a quotation; and what follows the verb."""

from collections.abc import Iterator
from typing import Literal

from spacy.tokens import Token

from communique.parse.parsed import ParsedParagraph
from communique.parse.syntax import children, is_verb, raised, runs, subtree, trimmed
from communique.records import Span

Mood = Literal["finite", "infinitive"]


def content_of(
    verb: Token, noun: Token | None, paragraph: ParsedParagraph
) -> tuple[tuple[Span, ...], Mood | None]:
    """Return the stretches of what is said, without its cue and "that", and whether it is a finite clause.

    Where the verb carries a ``noun`` ("conveyed a message"), a clause is its content only with a "that".
    """
    head = _content_head(verb)
    if head is None or (noun is not None and head.dep_ == "ccomp" and not _has_that(head)):
        return (), None
    out = {child.i for child in head.children if child.dep_ == "mark" and child.lower_ == "that"}
    out |= {child.i for child in head.children if child == verb}
    out |= _raised_out_of(head)
    tokens = [t for t in subtree(head, without=frozenset(out)) if not _within_cue(t, verb, head)]
    tokens = _from_that(verb, tokens)
    spans = tuple(paragraph.cite(trimmed(run)) for run in runs(tokens) if trimmed(run))
    return spans, "infinitive" if _is_infinitive(head) else "finite"


def content_of_noun(noun: Token, paragraph: ParsedParagraph) -> tuple[tuple[Span, ...], Mood | None]:
    """Return what a noun says that brings a clause: "his claim | that trade grows", "her promise | to go"."""
    clauses = (c for c in children(noun, "acl", "ccomp") if _has_that(c) or _is_infinitive(c))
    head = next(clauses, None)
    if head is None:
        return (), None
    out = frozenset(c.i for c in children(head, "mark") if c.lower_ == "that")
    spans = tuple(paragraph.cite(trimmed(run)) for run in runs(subtree(head, without=out)) if trimmed(run))
    return spans, "infinitive" if _is_infinitive(head) else "finite"


def _raised_out_of(head: Token) -> set[int]:
    """Return the coordinate verbs that are not said but go on, with the "and" before them."""
    gone = [t for t in head.subtree if t.dep_ == "conj" and raised(t) is not None]
    return {t.i for t in gone} | {t.i - 1 for t in gone} | {t.i - 2 for t in gone}


def _from_that(verb: Token, tokens: list[Token]) -> list[Token]:
    """Return the words of a content from right behind the "that" of its cue, where the parser left some of them out."""
    if not tokens or tokens[0].i <= verb.i:
        return tokens
    between = verb.doc[verb.i + 1 : tokens[-1].i + 1]
    that = next(
        (t for t in between if t.lower_ == "that" and t.tag_ in {"IN", "DT"} and t.i - verb.i <= _NEAR), None
    )
    if that is None or that.i >= tokens[-1].i or any(t.i < that.i for t in tokens):
        return tokens
    return [verb.doc[i] for i in range(that.i + 1, tokens[0].i)] + tokens


#: How many words may stand between a cue and its "that": "said on Monday that".
_NEAR = 4


def _content_head(verb: Token) -> Token | None:
    """Return the head of the clause that is said, or ``None``."""
    return next(_content_heads(verb), None)


def _content_heads(verb: Token) -> Iterator[Token]:
    """Yield what may be said, the likeliest first: a clause, one that explains the object, an infinitive."""
    yield from (
        c
        for c in children(verb, "ccomp")
        if (is_verb(c) or children(c, "nsubj", "cop") or _has_that(c)) and not _apart(c, verb)
    )
    if _is_parenthesis(verb):  # "The truth, he said, is that nobody knows"
        yield verb.head
    for child in children(verb, "dobj"):  # "expressed the hope that", "voiced his readiness to"
        yield from (c for c in children(child, "acl", "ccomp") if _has_that(c) or _is_infinitive(c))
    yield from (c for c in children(verb, "xcomp") if _is_infinitive(c))
    if verb.lemma_ in _GERUND_CUES:
        yield from (clause for prep in children(verb, "prep") for clause in children(prep, "pcomp"))


def _apart(clause: Token, verb: Token) -> bool:
    """Whether a semicolon parts a clause from the verb behind it: "Lund says yes; Vega says no"."""
    return clause.i < verb.i and any(token.text == ";" for token in verb.doc[clause.i : verb.i])


def _is_parenthesis(verb: Token) -> bool:
    """Whether a verb with its subject stands between commas in the clause that it tells of."""
    own = trimmed(subtree(verb)) or [verb]
    left, right = own[0].i, own[-1].i + 1
    return (
        (verb.dep_ == "parataxis" or _is_as(verb))
        and is_verb(verb.head)
        and bool(children(verb, "nsubj"))
        and (verb.doc[left - 1].text in _PARENTHESES if left > 0 else _is_as(verb))
        and (right >= len(verb.doc) or verb.doc[right].is_punct)
    )


def _is_as(verb: Token) -> bool:
    """Whether a clause tells who says what it stands beside: "As Lund noted, trade grows", "as Lund put it"."""
    if verb.dep_ != "advcl" or not any(m.lower_ == "as" for m in children(verb, "mark", "advmod")):
        return False
    return all(o.lower_ == "it" for o in children(verb, "dobj"))


_PARENTHESES = frozenset({",", '"', "-", "--", "–", "—"})

#: Verbs whose gerund behind a preposition is what is said: "agreed on restoring peace".
_GERUND_CUES = frozenset({"agree", "insist"})


def _has_that(clause: Token) -> bool:
    return any(mark.lower_ == "that" for mark in children(clause, "mark"))


def _is_infinitive(token: Token) -> bool:
    return any(child.lower_ == "to" for child in children(token, "aux"))


def _within_cue(token: Token, verb: Token, head: Token) -> bool:
    return token == verb or (token.head == verb and token != head)


def remainder_of(verb: Token, paragraph: ParsedParagraph) -> Span | None:
    """Return what follows the verb in its own clause: objects and adjuncts, without coordinate clauses."""
    out = {child.i for child in verb.children if _stands_apart(child, verb)}
    tokens = [
        t
        for t in subtree(verb, without=frozenset(out))
        if t.i > verb.i and not (t.dep_ == "prt" and t.head == verb)
    ]
    first = runs(tokens)[:1]
    kept = trimmed(first[0]) if first else []
    return paragraph.cite(kept) if kept else None


def _stands_apart(child: Token, verb: Token) -> bool:
    """Whether a child of the verb is a clause of its own, or the conjunction before one."""
    if child.dep_ in {"conj", "parataxis"} and child.i > verb.i:
        return is_verb(child)  # "… and the efforts": a noun that the parser hung on the verb stays
    if child.dep_ == "cc" and child.i > verb.i:
        joined = next((other for other in children(verb, "conj", "dep", "prep") if other.i > child.i), None)
        return joined is None or is_verb(joined)
    return child.dep_ == "advcl" and child.i > verb.i and child.tag_ == "VBG" and not children(child, "mark")
