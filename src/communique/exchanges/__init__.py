"""Exchanges: who met, called, wrote to or visited whom, and through whom.

1. kinds.py     finds the clauses that name an exchange: "met", "held a call with", "sent a message to";
2. parties.py   finds both sides; sides.py sees that they are of two states;
3. assemble.py  joins what is told of one exchange in several clauses;
4. headline.py  finds the exchange that only a headline names;
5. conveyed.py  finds through whose hands it went;
6. status.py    tells the held from the planned and the called off;
7. day.py       finds the day (dates.py works it out), place.py the place, occasion.py the occasion;
8. purposes.py  finds what it was for;
9. visits.py    sees what the visit and the meetings of a report tell of each other.

Each works on a draft (draft.py) in its scene (scene.py).
"""

from communique.exchanges.dates import Anchor, work_out_at
from communique.exchanges.find import find_exchanges
from communique.exchanges.words import ExchangeWords, load_exchange_words

__all__ = ["Anchor", "ExchangeWords", "find_exchanges", "load_exchange_words", "work_out_at"]
