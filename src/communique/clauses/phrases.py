"""A word and what hangs on it, as a cited phrase with its actors."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from communique.parse.parsed import ParsedParagraph
from communique.parse.syntax import CLAUSAL, conjuncts, subtree, trimmed
from communique.records import Phrase

#: Words that make a phrase one of time.
_TIME = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|apr(?:il|\.)?|may|"
    r"june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|today|yesterday|"
    r"tomorrow|tonight|morning|afternoon|evening|night|noon|day|week|weekend|month|year|hour|\d{4}|\d{1,2}(?:st|nd|rd|th)|"
    r"moment|time|same day)\b",
    re.IGNORECASE,
)
_MONTH_MAY = re.compile(r"\bmay\b")
#: Nouns of time that head an occasion and no date: "the anniversary of", "Victory Day".
_OCCASIONS = re.compile(r"\b(?:anniversary|birthday|occasion|holiday|festival|Day|New Year|birth)\b")


def phrase(paragraph: ParsedParagraph, head: Token, preposition: str | None = None) -> Phrase:
    """Return the phrase of a head word: the head, its modifiers and those coordinated with it."""
    tokens = trimmed(_extent(paragraph, head, bare=preposition == "of")) or [head]
    return Phrase(
        span=paragraph.cite(tokens),
        head=head.lemma_.lower(),
        head_span=paragraph.spans[head.i],
        actors=tuple(dict.fromkeys(_actors(paragraph, head))),
        preposition=preposition,
    )


def _extent(paragraph: ParsedParagraph, head: Token, *, bare: bool) -> list[Token]:
    """Return the words of a phrase; what hangs on a name is the predicate's, for names are whole mentions.

    A ``bare`` phrase ("of greeting") goes without the clauses that hang on its head.
    """
    out = {
        child.i
        for here in conjuncts(head)
        for child in here.children
        if (paragraph.mentions[here.i] is not None and (child.dep_ in CLAUSAL or child.dep_ in {"prep", "npadvmod"}))
        or (bare and child.dep_ in CLAUSAL)
    }
    return subtree(head, without=frozenset(out))


def _actors(paragraph: ParsedParagraph, head: Token) -> Iterator[str]:
    """Yield the actors that a phrase names: its head, coordinates and appositions, not its modifiers."""
    for token in conjuncts(head):
        mention = paragraph.mentions[token.i]
        if mention is not None:
            yield from mention.actors
        for child in token.children:
            if child.dep_ == "appos" and child.i != token.i:
                yield from _actors(paragraph, child)


def lifted(paragraph: ParsedParagraph, head: Token) -> Iterator[Token]:
    """Yield the prepositions and time words that the parser hung on a name: they belong to the predicate above."""
    for token in conjuncts(head):
        if paragraph.mentions[token.i] is None:
            continue
        for child in token.children:
            if child.dep_ in {"prep", "npadvmod", "acl"}:
                yield child


def is_time(words: str) -> bool:
    """Whether a phrase tells when: "Monday", "March 22nd", "the same day"; not an anniversary."""
    found = _TIME.search(words)
    if found is None or _OCCASIONS.search(words):
        return False
    return not (_MONTH_MAY.fullmatch(found.group()) and len(words.split()) > 4)
