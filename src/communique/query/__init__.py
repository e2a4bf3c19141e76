"""Asking a ledger.

1. subjects/    what may be asked for, one file a subject: its table of filters, its records, its orders and columns;
2. filters.py   what filters are made of: condition, and how to say it; sides.py finds who is meant;
3. ask.py       a question in, a page of records out; page.py lets pages stay as they are while the ledger grows;
4. in_words.py  says what is shown.
"""

from communique.query.ask import Answer, Question, all_records, ask
from communique.query.subjects import SUBJECTS, Record, Subject

__all__ = ["SUBJECTS", "Answer", "Question", "Record", "Subject", "all_records", "ask"]
