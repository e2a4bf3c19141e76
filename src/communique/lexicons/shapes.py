"""Shapes of entries that lists of several stages share."""

import msgspec


class WordGroup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one use.

    Attributes:
        means: What the words have in common, for an editor.
        words: The words, in lower case.
    """

    means: str
    words: tuple[str, ...]
