"""A word and what hangs on it, as a cited phrase with its actors."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from communique.parse.parsed import ParsedParagraph
from communique.parse.syntax import CLAUSAL, subtree, trimmed
from communique.records import Mention, Phrase
from communique.records.actor import ALIVE

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
        proper=head.pos_ == "PROPN",
    )


def _extent(paragraph: ParsedParagraph, head: Token, preposition: str | None) -> list[Token]:
    """Return the words of a phrase; what hangs on a name is the predicate's, for names are whole mentions.

    A phrase with "of" ("of greeting") goes without the clauses and phrases that hang on its head.
    """
    bare = preposition == "of"
    heads = list(listed(paragraph, head))
    out = {child.i for child in lifted(paragraph, head, preposition)}
    for here in heads:
        named = paragraph.mentions[here.i] is not None
        out |= {
            c.i
            for c in here.children
            if (c.dep_ in CLAUSAL and (named or bare)) or (bare and c.dep_ == "prep")
        }
    words = {t.i: t for here in heads for t in subtree(here, without=frozenset(out))}
    return [words[i] for i in sorted(words)]


def _actors(paragraph: ParsedParagraph, head: Token) -> Iterator[str]:
    """Yield the actors that a phrase names: its head, coordinates and appositions, not its modifiers."""
    for token in listed(paragraph, head):
        mention = paragraph.mentions[token.i] or _of_crowd(paragraph, token)
        if mention is not None:
            yield from mention.actors


#: Nouns for several of whom a phrase goes on to tell.
_CROWDS = frozenset({"group", "grouping", "number", "handful", "dozen", "variety", "quartet", "trio"})
_PEOPLE = frozenset({*ALIVE, "group"})


def _of_crowd(paragraph: ParsedParagraph, head: Token) -> Mention | None:
    """Return the people of whom there are several: "a group of Nordic leaders"."""
    if head.lemma_.lower() not in _CROWDS:
        return None
    behind = (paragraph.mentions[t.i] for c in head.children if c.lower_ == "of" for t in c.children)
    return next((m for m in behind if m is not None and m.kind in _PEOPLE), None)


def listed(paragraph: ParsedParagraph, head: Token) -> Iterator[Token]:
    """Yield the heads of a list: the head, its coordinates and appositions, and the names that follow in a row.

    A small parser takes "A, B and C" for appositions, or hangs the last on what goes before; but names with
    nothing between them than commas and an "and" are a list, unless the next one begins a clause.
    """
    seen: set[int] = set()
    queue = [head]
    while queue:
        token = queue.pop(0)
        if token.i in seen:
            continue
        seen.add(token.i)
        yield token
        queue += [c for c in token.children if c.dep_ in {"conj", "appos"}]
        if paragraph.mentions[token.i] is not None:
            queue += _next_name(paragraph, token)


_LINKS = frozenset({",", "and", "&", "the", "also"})


def _next_name(paragraph: ParsedParagraph, name: Token) -> list[Token]:
    """Return the head of the name that follows a name in a list, if one does."""
    at = name.i + 1
    while at < len(paragraph.doc) and paragraph.doc[at].lower_ in _LINKS and at - name.i <= _MAX_LINKS:
        at += 1
    linked = at > name.i + 1 and paragraph.doc[name.i + 1].lower_ != "the"
    while at < len(paragraph.doc) and paragraph.doc[at].dep_ == "det":
        at += 1
    if not linked or at >= len(paragraph.doc) or paragraph.mentions[at] is None:
        return []
    other = paragraph.doc[at]
    owns = at + 1 < len(paragraph.doc) and paragraph.doc[at + 1].tag_ == "POS"
    return [] if owns or other.dep_ in {"nsubj", "nsubjpass", "poss", "compound"} else [other]


#: How many words may link two names of a list: ", and the".
_MAX_LINKS = 3


#: Prepositions of an occasion or matter, in which a "to" with a person is the predicate's.
_MATTERS = frozenset(
    {"on", "over", "upon", "for", "regarding", "about", "in connection with", "on the occasion of"}
)


def lifted(paragraph: ParsedParagraph, head: Token, preposition: str | None = None) -> Iterator[Token]:
    """Yield the prepositions and time words that the parser hung too low, anywhere below a head.

    A mention is a whole name with its titles, so that what else hangs on it belongs to the predicate above;
    and in "condolences on the passing of Brown to Jones", or "in the following terms to Jones", they go to Jones.
    Nobody is with a day: "on May 5 with Jones".
    """
    for token in (t for here in listed(paragraph, head) for t in subtree(here)):
        named = paragraph.mentions[token.i] is not None
        for child in token.children:
            if (
                (named and child.dep_ in {"prep", "npadvmod"} and child.lower_ != "of")
                or (preposition in _MATTERS and child.lower_ == "to" and _is_for_person(paragraph, child))
                or (child.dep_ == "prep" and _DAY.fullmatch(token.text) and child.lower_ in _BESIDE_DAY)
                or (preposition in _BESIDE_DAY and child.lower_ == "on" and _is_on_day(child))
                or (head.lemma_ == "term" and child.lower_ == "to" and _is_for_person(paragraph, child))
                or (preposition == "in" and child.lower_ == "with" and _names(paragraph, child, _SIDES))
                or (_is_loose(token, head, preposition) and _is_setting(child))
            ):
                yield child


#: Nouns of what somebody is received for, whose day and place are those of the reception.
_HELD = frozenset(
    {
        "meeting",
        "talk",
        "discussion",
        "conversation",
        "consultation",
        "lunch",
        "luncheon",
        "dinner",
        "breakfast",
    }
)


def _is_loose(token: Token, head: Token, preposition: str | None) -> bool:
    """Whether a day or a place behind a word is the predicate's: "for a meeting [in Oslo]", "and others [in Oslo]"."""
    return (token == head and preposition == "for" and token.lemma_ in _HELD) or (
        token.lower_ == "others" and token.dep_ == "conj"
    )


def _is_setting(child: Token) -> bool:
    """Whether what hangs on a word tells a day, or names a place."""
    if child.dep_ == "npadvmod":
        return _DAY.fullmatch(child.text) is not None
    if child.dep_ != "prep":
        return False
    named = any(c.dep_ == "pobj" and c.pos_ == "PROPN" for c in child.children)
    return _is_on_day(child) or (child.lower_ in {"in", "at"} and named)


#: A word that a day is told by, and the prepositions that never belong to it: "on 17 October [with Brown]".
_DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|april|apr\.?|"
    r"minutes|hours?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?|\d{1,2}(?:st|nd|rd|th)?|\d{4}",
    re.IGNORECASE,
)
_BESIDE_DAY = frozenset({"with", "between", "in", "at", "by"})


def _is_on_day(preposition: Token) -> bool:
    """Whether "on" brings in a day: "in his embassy [on Oct. 4]"."""
    return any(child.dep_ == "pobj" and _DAY.fullmatch(child.text) for child in preposition.children)


def _is_for_person(paragraph: ParsedParagraph, preposition: Token) -> bool:
    return _names(paragraph, preposition, ALIVE)


#: Kinds of actors that one may have "a talk in a friendly atmosphere with".
_SIDES = frozenset({"person", "office", "body", "group"})


def _names(paragraph: ParsedParagraph, preposition: Token, kinds: frozenset[str]) -> bool:
    """Whether a preposition brings in an actor of some kinds."""
    return any(
        (mention := paragraph.mentions[child.i]) is not None and mention.kind in kinds
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
