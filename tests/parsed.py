"""Parses written by hand: a rule is tested without a model, and the parse it relies on can be read off the page.

Each line holds a word, its lemma, its tag, its dependency and the number of its head::

    doc = paragraph(
        "Smith    Smith   NNP nsubj 1 smith",
        "sent     send    VBD ROOT  1",
        "a        a       DT  det   3",
        "message  message NN  dobj  1",
    )

A sixth column names the actor whom the word stands for; its mention is the word itself.
"""

from spacy import blank
from spacy.tokens import Doc

from communique.clauses import find_clauses, load_clause_words
from communique.parse.parsed import ParsedParagraph
from communique.records import Clause, Mention, Span

_VOCAB = blank("en").vocab
_WORDS = load_clause_words()
_POS = {
    "NNP": "PROPN",
    "NNPS": "PROPN",
    "NN": "NOUN",
    "NNS": "NOUN",
    "IN": "ADP",
    "TO": "PART",
    "DT": "DET",
    "JJ": "ADJ",
    "RB": "ADV",
    "RP": "ADP",
    "POS": "PART",
    "PRP": "PRON",
    "PRP$": "PRON",
    "WP": "PRON",
    "WDT": "PRON",
    "CC": "CCONJ",
    "CD": "NUM",
    "MD": "AUX",
    ",": "PUNCT",
    ".": "PUNCT",
    "``": "PUNCT",
    "''": "PUNCT",
}


def paragraph(*lines: str) -> ParsedParagraph:
    """Build a parsed paragraph from lines of ``word lemma tag dependency head [actor]``."""
    rows = [line.split() for line in lines]
    doc = Doc(
        _VOCAB,
        words=[row[0] for row in rows],
        spaces=[not after[0].startswith((",", ".", "'")) for after in rows[1:]] + [False],
        lemmas=[row[1] for row in rows],
        tags=[row[2] for row in rows],
        pos=["AUX" if row[3] in {"aux", "auxpass"} else _POS.get(row[2], "VERB") for row in rows],
        deps=[row[3] for row in rows],
        heads=[int(row[4]) for row in rows],
    )
    spans = tuple(Span(token.idx, token.idx + len(token)) for token in doc)
    mentions = tuple(
        Mention(span=span, name=span, actors=(row[5],), kind="person") if len(row) > 5 else None
        for span, row in zip(spans, rows, strict=True)
    )
    return ParsedParagraph(doc, spans, mentions)


def clauses_of(*lines: str) -> tuple[Clause, ...]:
    """Find the clauses of a paragraph written by hand."""
    parsed = paragraph(*lines)
    return find_clauses(parsed.doc.text, [parsed], _WORDS)


def actors_in(clause: Clause, role: str) -> list[str]:
    """Return the actors of a role, in order."""
    return [actor for phrase in getattr(clause, role) for actor in phrase.actors]
