"""What can go wrong between a published text and its reading.

* CommuniqueError
  - SourceError        a path, pattern or row could not be opened
  - UnreadableReport   it was opened, but holds no text that can be read
    · WrongLanguage    it holds text in a language that is not read yet
  - LexiconError       a word list has an entry that cannot be used
  - MissingModel       the language model is not installed
  - LedgerError        a ledger cannot be opened, or refuses what is asked of it
    · NewerLedger      a later version of communique has written it
  - QueryError         a question cannot be answered as it is put
"""


class CommuniqueError(Exception):
    """The family of this program's own errors; each message says what is wrong, where, and what to do."""

    #: A short name of the kind of error, as it stands in ``{"error": {"kind": …}}`` of a reading.
    kind = "error"


class SourceError(CommuniqueError):
    """A path, a pattern or a row could not be opened."""

    kind = "source"


class UnreadableReport(CommuniqueError):  # noqa: N818 - named by what happened
    """A report was opened, but holds no text that can be read."""

    kind = "unreadable"


class WrongLanguage(UnreadableReport):
    """A report is in a language that is not read yet."""

    kind = "language"


class LexiconError(CommuniqueError):
    """An entry of a word list cannot be used: where it stands, and what would do."""

    kind = "lexicon"


class MissingModel(CommuniqueError):  # noqa: N818 - named by what happened
    """The language model is not installed."""

    kind = "model"


class LedgerError(CommuniqueError):
    """A ledger cannot be opened, or refuses what is asked of it."""

    kind = "ledger"


class NewerLedger(LedgerError):  # noqa: N818 - as above
    """A later version of communique has written the ledger."""


class QueryError(CommuniqueError):
    """A question cannot be answered as it is put."""

    kind = "query"
