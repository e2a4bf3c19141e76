"""Parsed paragraphs → clauses: the last stage that knows spaCy.

1. verbs.py      passives, relatives, control and coordination brought to one form;
2. nouns.py      "X's visit to Y", "talks between X and Y", "a message from X";
3. roles.py      agent, recipient, via, on behalf of, with, about, when, where; phrases.py cites them;
4. content.py    what is said: that-clause, infinitive, quotation;
5. modality.py   denied, planned, wished for, conditional;
6. find.py       all clauses of a report, in order;
7. references.py "he", "the two leaders", "the ambassador": whom a phrase without a name stands for, with a
                memory of what was read (memory.py).
"""

from communique.clauses.find import find_clauses
from communique.clauses.references import resolve
from communique.clauses.words import ClauseWords, load_clause_words

__all__ = ["ClauseWords", "find_clauses", "load_clause_words", "resolve"]
