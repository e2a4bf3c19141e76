"""The ledger: a store that keeps, answers and never forgets.

1. ledger.py      the one door: open, read, write; tables/ says what is in it, migrations.py how an older one grows;
2. sqlite.py, postgres.py   what differs between the two databases;
3. writer.py      reports and readings in, each text once, from taking.py; rows.py makes the rows that are asked for;
4. copies.py      syndicated copies, counted as one;
5. clusters.py    actors over all reports, from names.py;
6. rulings.py     what people decide, laid over what was read, from deciding.py;
7. history.py     what stood at an address; backup.py all of it in one file.

It knows records, not how they were found: it opens without spaCy, and other readers can write to it.
"""

from communique.ledger.ledger import Ledger, open_ledger
from communique.ledger.taking import Added, Intake
from communique.ledger.writer import Entry, Stored

__all__ = ["Added", "Entry", "Intake", "Ledger", "Stored", "open_ledger"]
