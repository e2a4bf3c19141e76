"""Where reports come from; each source yields :class:`~communique.records.RawReport`.

1. open.py     the one front door: paths, folders, patterns and "-" in, reports out;
2. folder.py   files on disk, and which of them are reports;
3. table.py    the rows of JSON Lines;
4. stream.py   standard input and other streams without a name;
5. memory.py   texts at hand.

What cannot be opened is an :class:`~communique.records.Unread` with its reason, and never stops the others.
"""

from communique.sources.memory import Memory
from communique.sources.open import open_sources

__all__ = ["Memory", "open_sources"]
