"""Statements: what each side says.

1. cues.py          finds the clauses that carry a statement, and what is said: "stressed that …";
   beside_quotation.py finds quotations that the parser parted from their cue, and verbs that no list has;
2. told.py          tells those that somebody says from plans, wishes and agendas;
3. speaker.py       finds whose words they are;
4. conjoined.py     mends coordinate clauses; according.py finds "according to" and its like;
5. running_text.py  reads the text of a message sentence by sentence, with sentences.py, first_person.py,
                    titled.py (a whole report in the first person) and transcript.py;
6. continued.py     carries a speaker on over sentences without a cue;
7. whole.py         gives a cue the whole of its quotation; quoted.py tells direct, indirect and mixed apart;
8. addressee.py     finds to whom, for whom, and in which exchange it is said;
9. spoken_of.py     finds what it is about: topics.py, the actors it names, and how it stands to them.
"""

from communique.statements.find import find_statements
from communique.statements.words import StatementWords, load_statement_words

__all__ = ["StatementWords", "find_statements", "load_statement_words"]
