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
#: A longer phrase with "may" has the verb, not the month.
_FEW_WORDS = 4
_MONTH_MAY = re.compile(r"\bmay\b")
#: Nouns of time that head an occasion and no date: "the anniversary of", "Victory Day".
_OCCASIONS = re.compile(
    r"\b(?:anniversary|birthday|occasion|holiday|festival|Day|New Year|birth|"
    r"(?:national|independence|founding|liberation|victory|republic|unity|revolution|constitution|army|statehood|(?<=')s|its|their|his|her)\s+(?:\w+\s+)?day)\b",
)


def phrase(paragraph: ParsedParagraph, head: Token, preposition: str | None = None) -> Phrase:
    """Return the phrase of a head word: the head, its modifiers and those coordinated with it."""
    tokens = trimmed(_extent(paragraph, head, preposition)) or [head]
    return Phrase(
        span=paragraph.cite(tokens),
        head=head.lemma_.lower(),
        head_span=paragraph.spans[head.i],
        actors=tuple(dict.fromkeys(_actors(paragraph, head))),
        preposition=preposition,
    )


def _extent(paragraph: ParsedParagraph, head: Token, preposition: str | None) -> list[Token]:
    """Return the words of a phrase; what hangs on a name is the predicate's, for names are whole mentions.

    A phrase with "of" ("of greeting") goes without the clauses and phrases that hang on its head.
    """
    bare = preposition == "of"
    out = {child.i for child in lifted(paragraph, head, preposition)}
    for here in conjuncts(head):
        named = paragraph.mentions[here.i] is not None
        out |= {
            c.i
            for c in here.children
            if (c.dep_ in CLAUSAL and (named or bare)) or (bare and c.dep_ == "prep")
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


#: Prepositions of an occasion or matter, in which a "to" with a person is the predicate's.
_MATTERS = frozenset(
    {"on", "over", "upon", "for", "regarding", "about", "in connection with", "on the occasion of"}
)


def lifted(paragraph: ParsedParagraph, head: Token, preposition: str | None = None) -> Iterator[Token]:
    """Yield the prepositions and time words that the parser hung too low, anywhere below a head.

    A mention is a whole name with its titles, so that what else hangs on it belongs to the predicate above;
    and in "condolences on the passing of Brown to Jones" they go to Jones.
    """
    for token in subtree(head):
        named = paragraph.mentions[token.i] is not None
        for child in token.children:
            if (named and child.dep_ in {"prep", "npadvmod"} and child.lower_ != "of") or (
                preposition in _MATTERS and child.lower_ == "to" and _is_for_person(paragraph, child)
            ):
                yield child


def _is_for_person(paragraph: ParsedParagraph, preposition: Token) -> bool:
    return any(
        (mention := paragraph.mentions[child.i]) is not None and mention.kind in {"person", "office"}
        for child in preposition.children
        if child.dep_ == "pobj"
    )


#: Nouns of time that an "of" makes more exact: "the evening of January 13".
_PARTS_OF_TIME = frozenset(
    [
        "evening",
        "morning",
        "afternoon",
        "night",
        "day",
        "end",
        "beginning",
        "start",
        "middle",
        "course",
        "eve",
    ]
)


def tells_time(paragraph: ParsedParagraph, head: Token, text: str) -> bool:
    """Whether the phrase of a head word tells when, by the head and the words right before it."""
    if paragraph.mentions[head.i] is not None:
        return False
    near = [
        head,
        *(c for c in head.children if c.dep_ in {"compound", "amod", "nummod", "det", "nmod", "appos"}),
    ]
    if head.lemma_.lower() in _PARTS_OF_TIME:
        near = subtree(head)
    return is_time(
        " ".join(paragraph.spans[token.i].quote(text) for token in sorted(near, key=lambda t: t.i))
    )


def is_time(words: str) -> bool:
    """Whether words tell when: "Monday", "March 22nd", "the same day"; not an anniversary."""
    found = _TIME.search(words)
    if found is None or _OCCASIONS.search(words):
        return False
    return not (_MONTH_MAY.fullmatch(found.group()) and len(words.split()) > _FEW_WORDS)
