"""The command line: one module per command, and what they share.

app.py       the commands together, and ``main``
loading.py   each command loaded where it is first wanted
read.py      communique read
explain.py   communique explain
events.py    communique events
relations.py communique relations
recode.py    communique recode
schema.py    communique schema
words.py     communique words check | try | show | diff; each in a words_*.py of its own

card.py      a reading as a card, for people
layout.py    rows that wrap under themselves, plain or in colour
names.py     actors, days and kinds as people write them
output.py    where the answers go, and in which format
tally.py     messages, progress and the closing count, on standard error
ending.py    exit codes, whatever ends a run
"""

from communique.cli.app import app, main

__all__ = ["app", "main"]
