"""The ledger: a store that keeps, answers and never forgets.

1. ledger.py      the one door: open, read, write; tables.py says what is in it, migrations.py how it grows;
2. sqlite.py, postgres.py   what differs between the two databases;
3. writer.py      reports and readings in, each text once; rows.py makes of a reading the rows that are asked for;
4. copies.py      syndicated copies, counted as one;
5. clusters.py    actors over all reports, from names.py;
6. rulings.py     what people decide, laid over what was read.

It knows records, not how they were found: it opens without spaCy, and other readers can write to it.
"""

from communique.ledger.ledger import Ledger, open_ledger
from communique.ledger.taking import Intake
from communique.ledger.writer import Entry, Stored

__all__ = ["Entry", "Intake", "Ledger", "Stored", "open_ledger"]
