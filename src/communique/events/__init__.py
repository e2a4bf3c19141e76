"""Clauses, exchanges and statements → coded events, after CAMEO and PLOVER.

1. codebook.py, actor_codes.py, petrarch.py   the tables of codes, and a user's own actor files;
2. words.py          the patterns and stances, ready to be looked up;
3. zone.py, acts.py  which act a clause tells;
4. stances.py        how somebody stands to it, over the chain of governing clauses;
5. scene.py, parties.py, sides.py   source and target, with their codes;
6. from_clauses.py, from_exchanges.py, find.py   the events of a report;
7. coding.py         act and stance as codes; recode.py, when the tables have changed;
8. relations.py      the event between a given pair.
"""

from communique.events.find import Coder, find_events, load_coder

__all__ = ["Coder", "find_events", "load_coder"]
