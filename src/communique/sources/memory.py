"""Texts already at hand."""

from collections.abc import Iterator

from communique.records import RawReport


class Memory:
    """A source made of texts already at hand; the tests and the tutorial read from it.

    Attributes:
        texts: The texts by name; the name becomes the ``source`` of its report.
    """

    def __init__(self, /, **texts: str) -> None:
        self.texts = texts

    def reports(self) -> Iterator[RawReport]:
        """Yield one plain report a text, in the order they were given."""
        for name, text in self.texts.items():
            yield RawReport(source=name, data=text)
