"""Which clauses carry a statement, by which cue, and what is said.

A light verb with a noun that says what is done ("expressed the hope", "extended condolences") goes before the
verb alone; a verb with what follows it ("called for") before the bare verb.
"""

from communique.records import Clause
from communique.statements.cue import Cue
from communique.statements.cues_by_noun import nominal_cue, noun_cue
from communique.statements.cues_by_verb import phrasal_cue, verb_cue
from communique.statements.words import StatementWords


def cue_of(clause: Clause, words: StatementWords, text: str) -> Cue | None:
    """Return the cue of a clause, or ``None`` where it carries no statement."""
    if clause.verb is None:
        return nominal_cue(clause, words)
    return noun_cue(clause, words, text) or phrasal_cue(clause, words, text) or verb_cue(clause, words, text)
