"""Exchanges: who met, called, wrote to or visited whom, and through whom.

1. kinds.py     finds the clauses that name an exchange: "met", "held a call with", "sent a message to";
2. parties.py   finds both sides;
3. assemble.py  joins what is told of one exchange in several clauses;
4. status.py    tells the held from the planned and the called off;
5. setting.py   finds the day, the place and the occasion; dates.py works out the day;
6. purposes.py  finds what it was for;
7. conveyed.py  finds who took it in place of the recipient.
"""

from communique.exchanges.find import find_exchanges
from communique.exchanges.words import ExchangeWords, load_exchange_words

__all__ = ["ExchangeWords", "find_exchanges", "load_exchange_words"]
